//! Mystery joints in the window: while one is covered nothing but readings comes out of it; then all of it does.

use std::sync::Arc;

use bevy_egui::egui::{Event, Modifiers, MouseWheelUnit, Pos2, TouchPhase, pos2, vec2};
use stroma::classroom::Collected;
use stroma::classroom::code::encode as lesson_code;
use stroma::classroom::mystery_code::{decode, encode};
use stroma::lesson::Answers;
use stroma::lesson::case::{Case, End, Knees};
use stroma::lesson::mystery::{Mystery, built_in, code};
use stroma::live::Snapshot;
use stroma::model::words::TreatmentKind;
use stroma::theme::ThemeName;
use stroma::ui::kit::words::{say, say_with};
use stroma::ui::state::action::{Page, UiAction};
use stroma::ui::state::class::ClassState;

use crate::cli;
use crate::panels::{SIZES, Window, snapshot};

/// A window so high that nothing of the page is scrolled away.
const HIGH: [f32; 2] = [1920.0, 2600.0];

/// Keys of all rules.
fn rules() -> Vec<&'static str> {
    let all = built_in().expect("the file is right");
    all.rules.iter().map(|rule| rule.key.as_str()).collect()
}

/// A mystery with this rule.
fn with_rule(rule: &str) -> Mystery {
    (1..=40)
        .filter_map(|pupil| Mystery::of(&code(3, pupil)).ok())
        .find(|mystery| mystery.is(rule))
        .unwrap_or_else(|| panic!("no code has the rule {rule}"))
}

/// A case on day 0 whose knees nobody played.
fn unplayed(mystery: Mystery) -> Case {
    let mut case = Case::new(mystery);
    case.arrive([Arc::default(), Arc::default()]);
    case
}

/// Lets the days of a case pass.
fn pass(case: &mut Case, knees: &mut Knees, day: u32) {
    assert!(day == 0 || case.go_to(day), "day {day}");
    assert_eq!(knees.follow(case), Ok(()));
    assert_eq!(knees.pass(day, || true), Ok(true));
    case.arrive(knees.histories());
}

/// A case whose knees lived to a day.
fn played(mystery: Mystery, day: u32) -> Case {
    let mut case = Case::new(mystery);
    let mut knees = Knees::of(&case).unwrap_or_else(|error| panic!("{error}"));
    pass(&mut case, &mut knees, 0);
    if day > 0 {
        pass(&mut case, &mut knees, day);
    }
    case
}

/// A window at a page, with a case.
fn window(run: &Snapshot, size: [f32; 2], page: Page, case: Option<Case>) -> Window {
    let mut window = Window::showing(run, size, ThemeName::Theatre);
    window.state.panels.page = page;
    window.state.mystery.case = case;
    window.listen();
    for _ in 0..3 {
        window.frame(run, Vec::new());
    }
    window
}

/// All words of a window: those that are painted and those that a reader of the screen is told.
fn words(window: &mut Window, run: &Snapshot) -> Vec<String> {
    let (_, texts) = window.frame(run, Vec::new());
    let mut words: Vec<String> = texts.into_iter().map(|(text, ..)| text).collect();
    for node in &window.heard {
        let told = [node.label(), node.value(), node.description()];
        words.extend(told.into_iter().flatten().map(str::to_owned));
    }
    words.sort_unstable();
    words
}

/// Whether one of the words holds a text.
fn has(words: &[String], text: &str) -> bool {
    words.iter().any(|word| word.contains(text))
}

fn rule_words(rule: &str) -> String {
    say(&format!("mystery-rule-{rule}"))
}

fn why_words(rule: &str) -> String {
    say(&format!("mystery-rule-{rule}-why"))
}

#[test]
fn covered_joints_of_all_rules_look_the_same_but_for_their_codes() {
    let run = snapshot("dish-stiffness", 0);
    let mut before: Option<Vec<String>> = None;
    for rule in rules() {
        let mystery = with_rule(rule);
        let mut window = window(&run, HIGH, Page::Mystery, Some(unplayed(mystery)));
        let seen = words(&mut window, &run);
        assert!(has(&seen, &mystery.code()) && has(&seen, &say("mystery-cover")));
        for other in rules() {
            assert!(has(&seen, &rule_words(other)), "{other} cannot be claimed");
            assert!(!has(&seen, &why_words(other)), "{other} is told");
        }
        for (key, value) in &mystery.changes().parameters {
            assert!(!has(&seen, key), "{rule}: {key} {value}");
        }
        for key in [
            "mystery-curves",
            "mystery-show",
            "mystery-it-was",
            "mystery-hand-in",
        ] {
            assert!(!has(&seen, &say(key)), "{rule}: {key}");
        }
        let masked: Vec<String> = seen
            .iter()
            .map(|word| word.replace(&mystery.code(), "CODE"))
            .collect();
        if let Some(before) = &before {
            assert_eq!(&masked, before, "{rule}");
        }
        before = Some(masked);
    }
}

#[test]
fn joints_that_were_played_look_the_same_until_something_is_read() {
    let run = snapshot("dish-stiffness", 0);
    let masked = |rule: &str| {
        let case = played(with_rule(rule), 1);
        let code = case.code();
        let mut window = window(&run, HIGH, Page::Mystery, Some(case));
        let seen = words(&mut window, &run);
        let masked = seen.iter().map(|word| word.replace(&code, "CODE"));
        masked.collect::<Vec<String>>()
    };
    assert_eq!(masked("overload"), masked("salt-water"));
}

#[test]
fn no_other_page_knows_of_the_joint() {
    let run = snapshot("osteoarthritis-moderate", 1);
    for page in [Page::Picture, Page::Twin, Page::Clinic, Page::Lab] {
        let mut without = window(&run, SIZES[0], page, None);
        let mut with = window(&run, SIZES[0], page, Some(unplayed(with_rule("overload"))));
        let (without, with) = (words(&mut without, &run), words(&mut with, &run));
        assert!(without.len() > 20, "{page:?}");
        assert_eq!(with, without, "{page:?}");
    }
}

#[test]
fn every_assay_costs_its_price_and_is_kept_with_its_day_until_too_little_is_left() {
    let all = built_in().expect("the file is right");
    let mut case = played(with_rule("overload"), 0);
    assert_eq!(case.left(), all.budget);
    for assay in &all.assays {
        let (before, taken) = (case.left(), case.taken().len());
        let price = all.price(assay.instrument);
        let bought = case.buy(&assay.key);
        if price <= before {
            assert_eq!(bought, Ok(()), "{}", assay.key);
            assert_eq!(case.left(), before - price);
            let last = case.taken().last().expect("it is kept");
            assert_eq!((last.assay.as_str(), last.day), (assay.key.as_str(), 0));
            let error = last.reading.as_ref().map(|reading| reading.error);
            assert!(
                error.is_none_or(|error| error > 0.0),
                "{} has no error",
                assay.key
            );
        } else {
            assert!(bought.is_err(), "{} is too dear", assay.key);
            assert_eq!((case.left(), case.taken().len()), (before, taken));
        }
    }
    while case.left() > 0 {
        assert_eq!(case.buy("pain"), Ok(()));
    }
    let taken = case.taken().len();
    for assay in &all.assays {
        assert!(case.buy(&assay.key).is_err(), "{}", assay.key);
    }
    assert!(case.buy("no-such-assay").is_err());
    assert_eq!(case.taken().len(), taken);
}

#[test]
fn the_same_code_gives_the_same_readings_and_days_never_go_back() {
    let read = |mystery: Mystery| {
        let mut case = Case::new(mystery);
        assert!(case.on_its_way() && case.buy("pain").is_err());
        let mut knees = Knees::of(&case).unwrap_or_else(|error| panic!("{error}"));
        pass(&mut case, &mut knees, 0);
        assert_eq!(case.buy("inflammation"), Ok(()));
        assert!(!case.go_to(0) && !case.go_to(case.last() + 1));
        assert!(case.go_to(3) && !case.go_to(4));
        assert!(case.buy("pain").is_err(), "days are passing");
        assert_eq!(knees.pass(3, || true), Ok(true));
        assert!(knees.fit(&case) && knees.day() == 3);
        case.arrive(knees.histories());
        for key in ["growth", "pain", "pain", "inflammation", "label"] {
            assert_eq!(case.buy(key), Ok(()));
        }
        assert!(!knees.fit(&Case::new(mystery)), "they do not go back");
        case
    };
    let mystery = with_rule("germs");
    let (one, other) = (read(mystery), read(mystery));
    assert_eq!(one.taken(), other.taken());
    assert!(one.taken().iter().all(|taken| taken.reading.is_some()));
    // A second look on the same day errs in another way.
    assert_ne!(one.taken()[2].reading, one.taken()[3].reading);
    let inflamed = one.apart(&one.taken()[4]).expect("it was read");
    assert!(inflamed > 3.0, "{inflamed}");
    let salt_water = read(with_rule("salt-water"));
    let label = &salt_water.taken()[5];
    assert_eq!((&label.reading, salt_water.apart(label)), (&None, None));
    assert!(salt_water.usual(label).is_some_and(|usual| usual > 10.0));
}

#[test]
fn the_right_rule_is_recognised_for_every_rule_and_a_wrong_one_too() {
    let keys = rules();
    for (place, rule) in keys.iter().enumerate() {
        let wrong = keys[(place + 1) % keys.len()];
        let mut case = unplayed(with_rule(rule));
        assert_eq!(case.buy("pain"), Ok(()));
        assert!(case.claim(rule).is_err(), "{rule}: without evidence");
        assert_eq!(case.guesses(), case.all().guesses, "no claim was used");
        case.turn(0);
        assert!(case.claim("no-such-rule").is_err());
        assert_eq!(case.claim(wrong), Ok(false), "{rule} is not {wrong}");
        assert!(case.is_covered() && case.uncovered().is_none());
        assert!(case.histories().is_none());
        let taken = case.taken()[0].clone();
        assert_eq!(case.truth(&taken), None);
        assert_eq!(case.missed(), [wrong]);
        assert_eq!(case.claim(rule), Ok(true), "{rule}");
        assert_eq!(case.end(), Some(End::Found));
        assert_eq!(case.uncovered().map(|found| found.answer()), Some(*rule));
        assert!(case.histories().is_some());
        assert!(case.buy("pain").is_err() && case.claim(rule).is_err());
        case.turn(0);
        assert!(case.taken()[0].speaks, "the evidence stays");
        case.give_up();
        assert_eq!(case.end(), Some(End::Found), "it was found before");
    }
}

#[test]
fn a_treatment_costs_points_reaches_both_knees_and_shows_on_later_days() {
    let mystery = with_rule("salt-water");
    let given = |kind: Option<TreatmentKind>| {
        let mut case = Case::new(mystery);
        let mut knees = Knees::of(&case).unwrap_or_else(|error| panic!("{error}"));
        pass(&mut case, &mut knees, 0);
        pass(&mut case, &mut knees, 1);
        if let Some(kind) = kind {
            assert_eq!(case.give(kind), Ok(()));
        }
        pass(&mut case, &mut knees, 3);
        assert_eq!(case.buy("label"), Ok(()));
        case
    };
    let (without, with) = (given(None), given(Some(TreatmentKind::Cultured)));
    // Cells that were given on day 1 are found where there was salt water in the syringe of day 0.
    assert_eq!(without.taken()[0].reading, None);
    let label = &with.taken()[0];
    assert!(label.reading.as_ref().is_some_and(|seen| seen.error > 0.0));
    // The knee beside it got them as well.
    assert_ne!(with.usual(label), without.usual(label));
    let price = with
        .all()
        .remedy(TreatmentKind::Cultured)
        .map(|remedy| remedy.price);
    assert_eq!(Some(without.left() - with.left()), price);
    // Knees that are made anew, with all that was given, are the same ones, to the last bit.
    let mut again = Knees::of(&with).unwrap_or_else(|error| panic!("{error}"));
    assert!(again.fit(&with) && !again.fit(&without));
    assert_eq!(again.pass(3, || true), Ok(true));
    let mut uncovered = with.clone();
    uncovered.give_up();
    let before = uncovered.histories().expect("it is uncovered");
    for (before, again) in before.iter().zip(again.histories()) {
        assert!(!before.rows.is_empty());
        assert_eq!(format!("{:?}", before.rows), format!("{:?}", again.rows));
    }
    // And so are the runs that are opened in the window.
    let runs = uncovered.runs().expect("it is uncovered");
    assert_eq!(runs.map(|run| run.acts.len()), [1, 1]);
    assert!(with.runs().is_none(), "nothing of a covered joint");
}

#[test]
fn a_treatment_is_refused_where_it_is_not_offered_too_dear_or_too_late() {
    let all = built_in().expect("the file is right");
    let mut case = unplayed(with_rule("overload"));
    assert!(
        case.give(TreatmentKind::Marrow).is_err(),
        "it is not offered"
    );
    assert!(case.go_to(case.last()));
    assert!(
        case.give(TreatmentKind::Saline).is_err(),
        "days are passing"
    );
    case.arrive([Arc::default(), Arc::default()]);
    assert!(case.give(TreatmentKind::Saline).is_err(), "the last day");
    assert_eq!((case.left(), case.given().len()), (all.budget, 0));
    let mut case = unplayed(with_rule("overload"));
    for remedy in &all.remedies {
        while case.left() >= remedy.price {
            assert_eq!(case.give(remedy.kind), Ok(()));
        }
        assert!(case.give(remedy.kind).is_err(), "too dear");
    }
    case.give_up();
    assert!(case.give(TreatmentKind::Saline).is_err(), "it is over");
}

/// A case that was uncovered: with how many wrong claims before, and whether it was found.
fn uncovered(rule: &str, wrong: usize, found: bool) -> Case {
    let mut case = unplayed(with_rule(rule));
    assert_eq!(case.buy("pain"), Ok(()));
    assert_eq!(case.buy("growth"), Ok(()));
    assert_eq!(case.give(TreatmentKind::Steroid), Ok(()));
    case.turn(1);
    let others = rules().into_iter().filter(|other| *other != rule);
    for other in others.take(wrong) {
        assert_eq!(case.claim(other), Ok(false));
    }
    if found {
        assert_eq!(case.claim(rule), Ok(true));
    } else {
        case.give_up();
    }
    case
}

#[test]
fn what_was_done_is_handed_in_as_a_code_once_the_joint_is_uncovered() {
    assert!(unplayed(with_rule("germs")).solution().is_none());
    for rule in rules() {
        for (wrong, found) in [(0, true), (1, true), (1, false), (2, false)] {
            let case = uncovered(rule, wrong, found);
            let done = case.solution().unwrap_or_else(|| panic!("{rule}"));
            let code = encode("Ada", &done).unwrap_or_else(|error| panic!("{error}"));
            let read = decode(&code).unwrap_or_else(|error| panic!("{error}"));
            assert_eq!((read.pupil.as_str(), &read.solution), ("Ada", &done));
            assert_eq!(done.code(), case.code());
            assert_eq!(done.answer(), rule);
            assert_eq!(done.found(), found.then_some(wrong + 1), "{rule}");
            assert_eq!(done.missed().count(), wrong, "{rule}");
            let spent = case.all().budget - case.left();
            assert_eq!(done.points(), [spent, case.all().budget]);
            let marked: Vec<bool> = done.bought().iter().map(|one| one.speaks).collect();
            assert_eq!(marked, [false, true]);
            assert_eq!(done.given(), case.given());
        }
    }
}

#[test]
fn a_teacher_reads_the_codes_of_joints_among_those_of_lessons() {
    let joint = |name: &str, rule: &str, wrong: usize, found: bool| {
        let done = uncovered(rule, wrong, found)
            .solution()
            .expect("a solution");
        encode(name, &done).unwrap_or_else(|error| panic!("{error}"))
    };
    let ada = joint("Ada", "overload", 0, true);
    let lesson = Answers::begin("letters-or-bricks", "Cleo", 1, 2);
    let lesson = lesson_code(&lesson).unwrap_or_else(|error| panic!("{error}"));
    let lines = [
        "Ours:".to_owned(),
        ada.clone(),
        joint("Ben <b>", "steroid", 1, true),
        lesson,
        joint("Dan", "germs", 2, false),
        ada.clone(),
        ada[..ada.len() - 4].to_owned(),
    ];
    let mut state = ClassState::default();
    state.paste(&lines.join("\n"));
    let collected: &Collected = &state.collected;
    let mysteries = &collected.mysteries;
    let names: Vec<&str> = mysteries
        .answers
        .iter()
        .map(|answer| answer.pupil.as_str())
        .collect();
    assert_eq!(names, ["Ada", "Ben <b>", "Dan"]);
    assert_eq!((mysteries.found(), mysteries.twice), ([1, 1, 1], 1));
    assert_eq!(collected.classes.len(), 1);
    assert_eq!(collected.classes[0].pupils[0].name, "Cleo");
    assert_eq!(collected.unread.len(), 1, "{:?}", collected.unread);
    assert!(collected.unread[0].contains("line 7:"));
    let page = collected.page();
    for words in [
        "Ben &lt;b&gt;",
        &rule_words("germs"),
        &with_rule("germs").code(),
    ] {
        assert!(page.contains(words), "{words}");
    }
    // Joints alone are read as well, and the command says the same.
    let place = cli::folder();
    let text = [&lines[1], &lines[2]].map(String::as_str).join("\n");
    std::fs::write(place.path().join("codes.txt"), &text).expect("written");
    let run = cli::stroma(place.path(), &["class", "codes.txt", "--out", "page.html"]);
    let told = cli::out(&run);
    assert_eq!(cli::code(&run), Some(0), "{told}{}", cli::err(&run));
    for words in [&rule_words("overload"), &with_rule("steroid").code()] {
        assert!(told.contains(words.as_str()), "{words}: {told}");
    }
    let alone = Collected::of(&[("codes.txt".to_owned(), text)], &[]);
    assert!(alone.unread.is_empty() && alone.classes.is_empty());
    assert_eq!(cli::read(place.path(), "page.html"), alone.page());
}

#[test]
fn one_reads_marks_and_claims_by_clicks_and_then_all_is_visible() {
    let run = snapshot("dish-stiffness", 0);
    let rule = "overload";
    let case = played(with_rule(rule), 1);
    let mut window = window(&run, HIGH, Page::Mystery, Some(case));
    let guess = say("mystery-guess");
    assert_eq!(
        window.click(&run, &guess),
        [UiAction::Tell("mystery-needs-rule")]
    );
    let price = say("mystery-price-one");
    let buy = format!("{} · {price}", say("mystery-assay-pain"));
    assert!(window.click(&run, &buy).is_empty());
    let steroid = say("lesson-factor-treatment-steroid");
    let give = say_with("mystery-give", &[("what", steroid.clone())]);
    let price = say_with("mystery-price", &[("price", "4".to_owned())]);
    assert!(window.click(&run, &format!("{give} · {price}")).is_empty());
    let given = [("day", "1".to_owned()), ("what", steroid)];
    let given = say_with("mystery-given", &given);
    assert!(has(&words(&mut window, &run), &given), "{given}");
    let speaks = say_with("mystery-speaks", &[("number", "1".to_owned())]);
    window.click(&run, &speaks);
    window.click(&run, &rule_words("germs"));
    window.click(&run, &guess);
    let seen = words(&mut window, &run);
    assert!(has(&seen, &say("mystery-not-it")) && has(&seen, &say("mystery-guesses-one")));
    assert!(!has(&seen, &why_words(rule)) && !has(&seen, &say("mystery-curves")));
    window.click(&run, &rule_words(rule));
    window.click(&run, &guess);
    let seen = words(&mut window, &run);
    for key in ["mystery-right", "mystery-curves", "mystery-unaltered"] {
        assert!(has(&seen, &say(key)), "{key}");
    }
    assert!(has(&seen, &rule_words(rule)));
    // Its paragraph is told in pieces where hard words stand.
    let first = why_words(rule)
        .split(['.', ','])
        .next()
        .unwrap_or_default()
        .to_owned();
    assert!(has(&seen, &first), "{first}: {seen:?}");
    let case = window.state.mystery.case.as_ref().expect("a case");
    let truth = case.truth(&case.taken()[0]).expect("it is uncovered");
    assert!((0.0..=100.0).contains(&truth));
    let asked = window.click(&run, &say("mystery-show"));
    assert_eq!(asked, [UiAction::MysteryShow { own: false }]);
    let asked = window.click(&run, &say("mystery-show-usual"));
    assert_eq!(asked, [UiAction::MysteryShow { own: true }]);
    "Ada".clone_into(&mut window.state.mystery.name);
    let done = window.state.mystery.case.as_ref().and_then(Case::solution);
    let whole = encode("Ada", &done.expect("it is uncovered")).expect("a code");
    assert!(
        has(&words(&mut window, &run), &whole),
        "the code to hand in"
    );
    let asked = window.click(&run, &say("mystery-copy-code"));
    assert_eq!(asked, [UiAction::MysteryCode]);
    let asked = window.click(&run, &say("mystery-another"));
    assert!(asked.contains(&UiAction::Lessons) && window.state.mystery.case.is_none());
}

#[test]
fn who_wants_to_be_told_is_asked_once_more() {
    let run = snapshot("dish-stiffness", 0);
    let case = unplayed(with_rule("germs"));
    let mut window = window(&run, HIGH, Page::Mystery, Some(case));
    let give_up = say("mystery-give-up");
    let end = |window: &Window| window.state.mystery.case.as_ref().and_then(Case::end);
    window.click(&run, &give_up);
    assert_eq!(end(&window), None);
    assert!(has(&words(&mut window, &run), &say("mystery-sure")));
    window.click(&run, &give_up);
    assert_eq!(end(&window), Some(End::Told));
    let seen = words(&mut window, &run);
    assert!(has(&seen, &say("mystery-it-was")) && has(&seen, &rule_words("germs")));
}

#[test]
fn the_page_is_in_words_and_stays_in_the_window_at_every_size_and_in_both_themes() {
    let run = snapshot("dish-stiffness", 0);
    let mut uncovered = played(with_rule("overload"), 1);
    for key in ["pain", "growth", "label", "look"] {
        assert_eq!(uncovered.buy(key), Ok(()));
    }
    uncovered.give_up();
    let mut waiting = unplayed(with_rule("germs"));
    assert!(waiting.go_to(7));
    for case in [unplayed(with_rule("germs")), waiting, uncovered] {
        for size in [SIZES[0], SIZES[1], SIZES[2], [620.0, 380.0], HIGH] {
            for theme in [ThemeName::Theatre, ThemeName::Projector] {
                let mut window = Window::showing(&run, size, theme);
                window.state.panels.page = Page::Mystery;
                window.state.mystery.case = Some(case.clone());
                window.frame(&run, Vec::new());
                let (wishes, texts) = window.frame(&run, Vec::new());
                assert!(wishes.is_empty(), "{size:?}: {wishes:?}");
                assert!(texts.len() > 4, "{size:?}: {} texts", texts.len());
                for (text, place, clip) in &texts {
                    let key = text.len() > 2
                        && text.contains('-')
                        && text
                            .chars()
                            .all(|letter| letter.is_ascii_lowercase() || letter == '-');
                    assert!(!key && !text.contains('{'), "'{text}' has no words");
                    assert!(!text.contains("NaN"), "{text}");
                    let seen = place.intersect(*clip);
                    assert!(
                        !seen.is_positive() || seen.right() <= size[0] + 1.0,
                        "{size:?}: '{text}' at {place:?} leaves the window"
                    );
                }
            }
        }
    }
}

/// Where the middle of what is pressed by this name is, points.
fn place_of(window: &Window, name: &str) -> Option<Pos2> {
    let node = window
        .heard
        .iter()
        .find(|node| node.label() == Some(name))?;
    let bounds = node.bounds()?;
    let middle = [bounds.x0 + bounds.x1, bounds.y0 + bounds.y1].map(|sum| (0.5 * sum) as f32);
    Some(pos2(middle[0], middle[1]))
}

/// Scrolls the sheet of lessons until this can be pressed, and presses it.
fn press_in_sheet(window: &mut Window, run: &Snapshot, name: &str) -> Vec<UiAction> {
    let wheel = |by: f32| Event::MouseWheel {
        unit: MouseWheelUnit::Point,
        delta: vec2(0.0, by),
        phase: TouchPhase::Move,
        modifiers: Modifiers::NONE,
    };
    let middle = Event::PointerMoved(pos2(960.0, 540.0));
    for _ in 0..400 {
        let at = place_of(window, name);
        let by = match at {
            Some(at) if (320.0..820.0).contains(&at.y) => {
                // What still moves comes to rest first.
                for _ in 0..30 {
                    window.frame(run, vec![middle.clone()]);
                }
                let rested = place_of(window, name).unwrap_or(at);
                if (250.0..900.0).contains(&rested.y) {
                    return window.click_at(run, rested);
                }
                0.0
            }
            Some(at) if at.y < 320.0 => 40.0,
            _ => -40.0,
        };
        window.frame(run, vec![middle.clone(), wheel(by)]);
    }
    panic!("'{name}' does not come into sight");
}

#[test]
fn the_sheet_of_lessons_has_a_new_mystery_one_by_its_code_and_the_key_behind_a_fold() {
    let run = snapshot("dish-stiffness", 0);
    let mut window = window(&run, SIZES[0], Page::Picture, None);
    window.state.lesson.sheet = true;
    for _ in 0..3 {
        window.frame(&run, Vec::new());
    }
    let asked = press_in_sheet(&mut window, &run, &say("mystery-new"));
    let [UiAction::MysteryOpen(fresh)] = asked.as_slice() else {
        panic!("{asked:?}");
    };
    assert!(Mystery::of(fresh).is_ok(), "{fresh}");
    let open = say("mystery-open");
    "MJ-7KQ2".clone_into(&mut window.state.mystery.typed);
    assert!(press_in_sheet(&mut window, &run, &open).is_empty());
    assert!(window.state.mystery.wrong.is_some());
    let mystery = with_rule("steroid");
    window.state.mystery.typed = mystery.code().to_lowercase();
    let asked = press_in_sheet(&mut window, &run, &open);
    assert_eq!(asked, [UiAction::MysteryOpen(mystery.code())]);
    assert!(window.state.mystery.wrong.is_none());
    window.state.mystery.codes.code = mystery.code();
    let answer = rule_words("steroid");
    assert!(!has(&words(&mut window, &run), &answer), "it is folded");
    press_in_sheet(&mut window, &run, &say("mystery-reveal"));
    for _ in 0..3 {
        window.frame(&run, Vec::new());
    }
    assert!(window.state.mystery.teacher, "it stays open");
    assert!(has(&words(&mut window, &run), &answer));
}
