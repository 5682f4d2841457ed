//! The treatment day on screen: drawn without a graphics card, said in words, and carried out as it is shown.

use bevy_egui::egui::{Key, Rect};
use stroma::clinic::{
    Afterwards, Choices, Guidance, KNEES, Level, Sheet, Station, figures, honest, plan,
};
use stroma::live::Snapshot;
use stroma::model::words::{Activity, TreatmentKind};
use stroma::scenario::Parameters;
use stroma::sim::STEPS_PER_DAY;
use stroma::theme::ThemeName;
use stroma::ui::clinic::sentences::sentence;
use stroma::ui::kit::numbers::{grouped, round_two, short_number};
use stroma::ui::kit::words;
use stroma::ui::state::UiState;
use stroma::ui::state::action::{Page, UiAction};

use crate::panels::{Window, snapshot};
use crate::tools::{repository, start};

/// Window sizes in points: of the theatre theme, and of the projector theme, which enlarges by a quarter.
const SIZES: [(ThemeName, [f32; 2]); 6] = [
    (ThemeName::Theatre, [1920.0, 1080.0]),
    (ThemeName::Theatre, [1366.0, 768.0]),
    (ThemeName::Theatre, [1024.0, 600.0]),
    (ThemeName::Projector, [1536.0, 864.0]),
    (ThemeName::Projector, [1093.0, 614.0]),
    (ThemeName::Projector, [819.0, 480.0]),
];

const KINDS: [TreatmentKind; TreatmentKind::CHOICES.len()] = TreatmentKind::CHOICES;

type Texts = Vec<(String, Rect, Rect)>;

/// The treatment day of a moderately worn knee.
struct Day {
    window: Window,
    snapshot: Snapshot,
}

impl Day {
    fn new(name: ThemeName, size: [f32; 2]) -> Self {
        let mut window = Window::new(size, name);
        window.state.panels.page = Page::Clinic;
        let mut day = Self {
            window,
            snapshot: snapshot("osteoarthritis-moderate", 0),
        };
        for _ in 0..3 {
            day.frame();
        }
        day
    }

    fn frame(&mut self) -> (Vec<UiAction>, Texts) {
        self.window.frame(&self.snapshot, Vec::new())
    }

    fn press(&mut self, key: Key) -> Vec<UiAction> {
        self.window.press(&self.snapshot, key)
    }

    fn click(&mut self, key: &str) -> Vec<UiAction> {
        self.window.click(&self.snapshot, &words::say(key))
    }
}

/// What is wrong with the texts of a frame.
fn wrong_with(texts: &Texts, size: [f32; 2]) -> Option<String> {
    let seen: Vec<(&String, Rect)> = texts
        .iter()
        .filter(|(text, ..)| !text.trim().is_empty())
        .map(|(text, place, clip)| (text, place.intersect(*clip).shrink(2.0)))
        .filter(|(_, place)| place.is_positive())
        .collect();
    for (k, (one, here)) in seen.iter().enumerate() {
        if one.contains("clinic-") || one.contains("NaN") || one.contains('{') {
            return Some(format!("'{one}' has no words"));
        }
        if here.left() < -1.0 || here.right() > size[0] + 1.0 || here.bottom() > size[1] + 1.0 {
            return Some(format!("'{one}' at {here:?} leaves the window"));
        }
        for (other, there) in &seen[k + 1..] {
            if one != other && here.intersects(*there) {
                return Some(format!("'{one}' lies over '{other}'"));
            }
        }
    }
    None
}

#[test]
fn every_station_is_drawn_in_words_that_do_not_collide_at_every_size_and_in_both_themes() {
    for (name, size) in SIZES {
        let mut day = Day::new(name, size);
        for here in Station::ALL {
            for (k, kind) in KINDS.into_iter().enumerate() {
                day.window.state.clinic.here = here;
                let choices = &mut day.window.state.clinic.choices;
                choices.kind = kind;
                choices.guidance = Guidance::ALL[k % 3];
                choices.injections = 1 + (k % 3) as u8;
                choices.afterwards = Afterwards::ALL[k % 4];
                choices.volume = Level::ALL[k % 3];
                choices.knee = KNEES[k];
                day.frame();
                let (wishes, texts) = day.frame();
                assert!(wishes.is_empty());
                let wrong = wrong_with(&texts, size);
                assert_eq!(wrong, None, "{name:?} {size:?} {here:?} {kind:?}");
                for key in ["clinic-legal", "clinic-title"] {
                    let word = words::say(key);
                    assert!(texts.iter().any(|(text, ..)| *text == word), "{key}");
                }
            }
        }
    }
}

/// Whether a sentence has words and a source, and its grade has words.
fn check(said: &stroma::clinic::Consequence) {
    assert_ne!(sentence(said), said.key, "it has no words");
    assert!(!sentence(said).contains('{'), "{}", sentence(said));
    if said.cards.is_empty() {
        let source = format!("{}-source", said.key);
        assert!(words::knows(&source), "{source}");
    }
    for card in &said.cards {
        assert!(!card.source.is_empty());
        let grade = format!("clinic-grade-{}", card.grade.key());
        assert!(words::knows(&grade), "{grade}");
    }
}

#[test]
fn every_consequence_has_words_and_a_source() {
    let mut seen = std::collections::BTreeSet::new();
    for kind in KINDS {
        for knee in KNEES {
            for (k, afterwards) in Afterwards::ALL.into_iter().enumerate() {
                let level = Level::ALL[k % 3];
                let choices = Choices {
                    knee,
                    kind,
                    volume: level,
                    infection: level,
                    afterwards,
                    guidance: Guidance::ALL[k % 3],
                    injections: 1 + (k % 3) as u8,
                    ..Choices::default()
                };
                for said in plan(&choices, &Parameters::default()).consequences {
                    check(&said);
                    seen.insert(said.key);
                }
            }
        }
    }
    assert!(seen.len() >= 36, "{seen:?}");
    for sheet in Sheet::ALL {
        for knee in KNEES {
            for card in sheet.cards(knee, &Parameters::default()) {
                check(&card);
                let name = format!("{}-name", card.key);
                assert!(words::knows(&name), "{name}");
            }
        }
    }
}

#[test]
fn numbers_of_sentences_come_from_cards_and_the_law_from_its_dates() {
    let read = |name: &str| {
        std::fs::read_to_string(repository(&format!("assets/locales/en/{name}.ftl")))
            .expect("texts")
    };
    let file = read("clinic") + &read("treatments");
    let mut seen = 0;
    for line in file.lines() {
        let Some((key, text)) = line.split_once(" = ") else {
            continue;
        };
        let counts = [
            "-said-",
            "-known",
            "-may",
            "-not-shown",
            "-instead-",
            "-surgery-",
            "-note-",
        ];
        if key.ends_with("-source") || !counts.iter().any(|part| key.contains(part)) {
            continue;
        }
        seen += 1;
        let mut rest = text.to_owned();
        for word in ["of 100", "1 of {", "1 marrow cell", "1 more", "2 more"] {
            rest = rest.replace(word, "");
        }
        let digit = rest.chars().find(char::is_ascii_digit);
        assert_eq!(digit, None, "{line}");
    }
    assert!(seen > 50, "{seen}");
}

/// All that the page says with these choices; a space is a space.
fn said_on(day: &mut Day, choices: &Choices) -> Vec<String> {
    day.window.state.clinic.choices = choices.clone();
    day.frame();
    let (_, texts) = day.frame();
    let plain = |(text, ..): (String, Rect, Rect)| spaced(&text);
    texts.into_iter().map(plain).collect()
}

fn spaced(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// Choices with cells: every source, volume, force and age.
fn with_cells() -> Vec<Choices> {
    let mut all = Vec::new();
    for kind in KINDS.into_iter().filter(|kind| kind.has_cells()) {
        for volume in Level::ALL {
            for force in Level::ALL {
                for (k, age) in Level::ALL.into_iter().enumerate() {
                    all.push(Choices {
                        kind,
                        volume,
                        force,
                        age,
                        injections: 1 + k as u8,
                        ..Choices::default()
                    });
                }
            }
        }
    }
    all
}

#[test]
fn dose_count_and_price_are_the_same_wherever_the_page_says_them() {
    let mut day = Day::new(ThemeName::Theatre, [1920.0, 1080.0]);
    for choices in with_cells() {
        let plan = plan(&choices, &Parameters::default());
        let texts = said_on(&mut day, &choices);
        let has = |part: &str| texts.iter().any(|text| text.contains(part));
        let dose = plan.dose.expect("a dose");
        let shown = spaced(&short_number(dose));
        let mut told = 0;
        for text in &texts {
            if let Some((before, _)) = text.split_once(" stem cells in the syringe") {
                assert!(before.ends_with(&format!(" {shown}")), "{shown}: {text}");
                told += 1;
            }
        }
        assert_eq!(told, 1, "{choices:?}");
        let times = choices.injections;
        let row = if times > 1 {
            format!("{shown}, {times} times")
        } else {
            shown
        };
        assert!(texts.contains(&row), "{row}: {texts:?}");
        assert_eq!(plan.treatments.len(), usize::from(times));
        for planned in &plan.treatments {
            assert_eq!(planned.cells, Some(dose));
        }
        let dollars = grouped(plan.price.likely).replace('\u{a0}', ",");
        assert!(has(&format!("${dollars}")), "{dollars}: {texts:?}");
        let again = format!("{times} times the price of one");
        assert_eq!(has(&again), times > 1, "{again}: {texts:?}");
        assert!(has(&format!("of {:.0} min", plan.minutes())), "{texts:?}");
    }
}

#[test]
fn the_station_says_where_the_cells_went_that_are_not_in_the_syringe() {
    for choices in with_cells() {
        let plan = plan(&choices, &Parameters::default());
        let said = plan.consequences.iter();
        let mut said = said.filter(|said| said.station == Station::Concentrate);
        let said = said.next().expect("a sentence");
        let value = |name: &str| {
            let found = said.values.iter().find(|(one, _)| *one == name);
            found.expect("a value").1
        };
        let kept = value("caught") / 100.0 * value("percent") / 100.0;
        let fits = if choices.kind == TreatmentKind::Marrow {
            (value("ml") / value("made")).min(1.0)
        } else {
            1.0
        };
        let drawn = plan.result(Station::Harvest).stem_cells.expect("cells");
        let left = drawn * kept * fits;
        let dose = plan.dose.expect("a dose");
        assert!(dose <= left * (1.0 + 1e-9) && dose > 0.9 * left, "{said:?}");
        // What is lost by more than dying is said with its number.
        let words = sentence(said);
        let caught = format!(" {:.0} of 100 ", value("caught"));
        let loses = value("caught") < 100.0;
        assert_eq!(words.contains(&caught), loses, "{words}");
        assert_eq!(words.contains(" a knee takes "), fits < 1.0, "{words}");
        assert!(words.contains("the others "), "{words}");
    }
}

#[test]
fn box_and_needle_say_the_same_chance_of_an_infection_however_careful_one_is() {
    let mut day = Day::new(ThemeName::Theatre, [1920.0, 1080.0]);
    let parameters = Parameters::default();
    for infection in [Level::Usual, Level::High] {
        for kind in KINDS {
            let choices = Choices {
                kind,
                infection,
                ..Choices::default()
            };
            // Without a needle no care is chosen, and the box tells of injections with care.
            let chance = if kind.by_needle() {
                choices.infection_chance(&parameters)
            } else {
                parameters.infection_probability
            };
            let expected = spaced(&grouped(round_two(1.0 / chance)));
            let texts = said_on(&mut day, &choices);
            let mut told = 0;
            for text in &texts {
                if !text.contains("An infected joint") {
                    continue;
                }
                let (_, after) = text.rsplit_once("1 of ").expect("a chance");
                let number: String = after
                    .chars()
                    .take_while(|letter| letter.is_ascii_digit() || *letter == ' ')
                    .collect();
                assert_eq!(number.trim(), expected, "{kind:?} {infection:?}: {text}");
                told += 1;
            }
            assert_eq!(told, 1 + usize::from(kind.by_needle()), "{kind:?}");
        }
    }
}

#[test]
fn the_layer_that_holds_the_cells_is_pale_in_marrow_and_at_the_bottom_in_fat() {
    let mut day = Day::new(ThemeName::Theatre, [1920.0, 1080.0]);
    for choices in with_cells() {
        let texts = said_on(&mut day, &choices);
        let has = |part: &str| texts.iter().any(|text| text.contains(part));
        let kind = choices.kind;
        assert!(!has("buffy"), "{kind:?}");
        assert_eq!(has("pale layer"), kind == TreatmentKind::Marrow, "{kind:?}");
        assert_eq!(has("at the bottom"), kind == TreatmentKind::Fat, "{kind:?}");
    }
}

#[test]
fn insurance_rarely_pays_is_said_of_cells_only() {
    let mut day = Day::new(ThemeName::Theatre, [1920.0, 1080.0]);
    for kind in KINDS {
        let choices = Choices {
            kind,
            ..Choices::default()
        };
        let texts = said_on(&mut day, &choices);
        let rarely = texts.iter().any(|text| text.contains("Insurance rarely"));
        assert_eq!(rarely, kind.has_cells(), "{kind:?}");
    }
}

#[test]
fn a_number_of_pain_is_in_points_and_not_in_people() {
    let file = repository("assets/locales/en/clinic.ftl");
    let file = std::fs::read_to_string(file).expect("texts");
    let mut seen = 0;
    for line in file.lines().filter(|line| line.contains("{ $points }")) {
        assert!(line.contains("{ $points } points of 100"), "{line}");
        seen += 1;
    }
    assert!(seen >= 3, "{seen}");
}

#[test]
fn what_is_not_sure_is_worded_by_how_sure_it_is() {
    let [known, may, not_shown] = honest(&Choices::default(), &Parameters::default());
    let text = |said: &stroma::clinic::Consequence| {
        let values: Vec<_> = said
            .values
            .iter()
            .map(|(name, _)| (*name, "7".to_owned()))
            .collect();
        words::say_with(&format!("{}-text", said.key), &values)
    };
    assert!(words::say(may.key).starts_with("May") && text(&may).starts_with("Maybe"));
    // The trial that stands below it found no help: the heading leaves room for that, and the text says "but".
    assert!(words::say(may.key).contains("or not") && text(&may).contains(" But "));
    for said in [known, may, not_shown] {
        assert!(!text(&said).to_lowercase().contains("likely"));
    }
    let f = figures();
    assert!(f.responders_cells.default < f.responders_placebo.default);
}

#[test]
fn each_sheet_opens_reads_and_closes() {
    for (name, size) in SIZES {
        for (sheet, here) in Sheet::ALL.map(|sheet| (sheet, sheet.station())) {
            let mut day = Day::new(name, size);
            day.window.state.clinic.here = here;
            day.window.state.clinic.sheet = Some(sheet);
            day.frame();
            let (_, texts) = day.frame();
            let knee = day.window.state.clinic.choices.knee;
            let cards = sheet.cards(knee, &Parameters::default());
            let first = words::say(&format!("{}-name", cards[0].key));
            assert!(texts.iter().any(|(text, ..)| *text == first), "{first}");
            assert!(day.press(Key::Escape).is_empty(), "only the sheet closes");
            assert_eq!(day.window.state.clinic.sheet, None);
        }
    }
    let mut day = Day::new(ThemeName::Theatre, [1920.0, 1080.0]);
    for sheet in Sheet::ALL {
        day.click(sheet.key());
        assert_eq!(day.window.state.clinic.sheet, Some(sheet));
        for _ in 0..3 {
            day.frame();
        }
        day.click("clinic-sheet-close");
        assert_eq!(day.window.state.clinic.sheet, None);
    }
}

#[test]
fn choosing_fat_changes_the_plan_and_the_dose_on_screen_is_that_of_the_command() {
    let mut day = Day::new(ThemeName::Theatre, [1920.0, 1080.0]);
    let before = day.window.state.clinic.choices.clone();
    assert!(day.click("clinic-source-fat").is_empty());
    let after = day.window.state.clinic.choices.clone();
    assert_eq!(after.kind, TreatmentKind::Fat);
    assert_eq!(day.window.state.clinic.here, Station::Harvest);
    let (_, texts) = day.frame();
    let parameters = Parameters::default();
    assert_ne!(plan(&before, &parameters), plan(&after, &parameters));
    let wishes = day.click("clinic-go");
    let Some(UiAction::Follow(followed)) = wishes.first() else {
        panic!("{wishes:?}");
    };
    let first = &followed.treatments[0];
    assert_eq!(
        (first.kind, first.cells),
        (TreatmentKind::Fat, followed.dose)
    );
    assert!(first.landing.is_some() && first.landing == followed.landing);
    let shown = format!("{:.1} million", first.cells.expect("cells") / 1e6);
    assert!(texts.iter().any(|(text, ..)| *text == shown), "{shown}");
}

#[test]
fn the_controls_beside_the_picture_follow_the_treatment_day() {
    let mut state = UiState::default();
    let mut choices = Choices {
        kind: TreatmentKind::Fat,
        injections: 3,
        ..Choices::default()
    };
    let parameters = Parameters::default();
    let fat = plan(&choices, &parameters);
    let note = state
        .treatment
        .follow(&fat)
        .expect("it says what is planned");
    assert_eq!(
        TreatmentKind::CHOICES[state.treatment.source],
        TreatmentKind::Fat
    );
    assert_eq!(Some(state.treatment.dose()), fat.dose);
    assert!(note.contains("180") && note.contains("360"), "{note}");
    choices.kind = TreatmentKind::Exercise;
    let note = state.treatment.follow(&plan(&choices, &parameters));
    assert_eq!(
        TreatmentKind::CHOICES[state.treatment.source],
        TreatmentKind::Exercise
    );
    assert_eq!(note, None, "exercise has no second needle");
}

#[test]
fn the_scale_of_prices_grows_to_what_the_plan_costs() {
    let mut day = Day::new(ThemeName::Theatre, [1920.0, 1080.0]);
    let choices = &mut day.window.state.clinic.choices;
    (choices.kind, choices.injections) = (TreatmentKind::Cultured, 3);
    let plan = plan(choices, &Parameters::default());
    day.frame();
    let (_, texts) = day.frame();
    let scale = format!("${}", plan.price.high).replace("36900", "36,900");
    assert!(plan.price.high > figures().price_high_dollars.default);
    assert!(
        texts.iter().any(|(text, ..)| *text == scale),
        "{scale}: {texts:?}"
    );
}

#[test]
fn the_day_can_be_skipped_by_mouse_and_by_key() {
    let mut day = Day::new(ThemeName::Projector, [1093.0, 614.0]);
    assert_eq!(day.click("clinic-skip"), [UiAction::Page(Page::Picture)]);
    assert_eq!(day.press(Key::Escape), [UiAction::Page(Page::Picture)]);
}

#[test]
fn every_choice_can_be_reached_and_taken_by_the_keyboard() {
    for (size, least) in [([1920.0, 1080.0], 50), ([1024.0, 600.0], 18)] {
        let mut day = Day::new(ThemeName::Theatre, size);
        let mut reached = std::collections::BTreeSet::new();
        let mut taken = false;
        for _ in 0..90 {
            day.press(Key::Tab);
            if let Some(id) = day.window.focus() {
                reached.insert(format!("{id:?}"));
            }
            let before = day.window.state.clinic.choices.clone();
            if !taken {
                day.press(Key::Space);
                taken = day.window.state.clinic.choices != before;
                // A sheet that the key opened is closed: those of the bar by the window, the others by Escape.
                day.window.state.panels.help = false;
                day.window.state.panels.words.open = false;
                day.window.close_menus();
                day.frame();
                if day.window.state.clinic.sheet.is_some() {
                    day.press(Key::Escape);
                    assert!(day.window.state.clinic.sheet.is_none());
                    // What opened it has the focus again, and the next key goes on from there.
                    day.frame();
                    assert!(day.window.focus().is_some());
                }
            }
        }
        assert!(taken, "{size:?}: no choice was taken by a key");
        assert!(reached.len() >= least, "{size:?}: {}", reached.len());
    }
}

#[test]
fn the_plan_gives_the_knee_the_number_of_stem_cells_that_it_says_and_again_when_it_is_due() {
    let choices = Choices {
        infection: Level::High,
        afterwards: Afterwards::RestFirst,
        age: Level::High,
        injections: 2,
        spacing: Level::Low,
        ..Choices::default()
    };
    let mut plan = plan(&choices, &Parameters::default());
    // Whether the needle is in the joint is left to chance; here it is.
    for planned in &mut plan.treatments {
        planned.landing = Some(1.0);
    }
    let mut simulation = start(&plan.scenario().expect("a knee"), 3);
    simulation.step();
    let now = Snapshot::of(&simulation, None, None);
    let cells: Vec<f64> = now
        .batches
        .iter()
        .map(|batch| batch.weight * f64::from(batch.drawn))
        .collect();
    assert_eq!(cells.len(), 1);
    assert!((cells[0] / plan.dose.expect("a dose") - 1.0).abs() < 1e-12);
    assert!(now.parameters.infection_probability > Parameters::default().infection_probability);
    assert!(now.parameters.doubling_time_hours > Parameters::default().doubling_time_hours);
    assert_eq!(now.activity, Activity::Rest);
    simulation.step_many(4 * STEPS_PER_DAY);
    assert_eq!(simulation.activity(), Activity::Walking);
    simulation.step_many(27 * STEPS_PER_DAY);
    let later = Snapshot::of(&simulation, None, None);
    assert_eq!(later.batches.len(), 2);
}

/// Stem cells in the knee after the first hour of a plan whose needle is in the joint by this chance.
fn in_the_joint(guidance: Guidance, landing: Option<f64>, seed: u64) -> f64 {
    let choices = Choices {
        guidance,
        ..Choices::default()
    };
    let mut plan = plan(&choices, &Parameters::default());
    if landing.is_some() {
        plan.treatments[0].landing = landing;
    }
    let simulation = start(&plan.scenario().expect("a knee"), seed);
    let now = Snapshot::of(&simulation, None, None);
    now.batches
        .iter()
        .map(|batch| batch.weight * f64::from(batch.drawn))
        .sum()
}

#[test]
fn a_missed_needle_loses_the_whole_dose_and_no_other_part_of_it() {
    let dose = plan(&Choices::default(), &Parameters::default()).dose;
    for guidance in Guidance::ALL {
        assert_eq!(in_the_joint(guidance, Some(0.0), 3), 0.0);
        let all = in_the_joint(guidance, Some(1.0), 3);
        assert!((all / dose.expect("a dose") - 1.0).abs() < 1e-12, "{all}");
    }
    for seed in 0..6 {
        let some = in_the_joint(Guidance::Blind, None, seed);
        assert!(some == 0.0 || (some / dose.expect("a dose") - 1.0).abs() < 1e-12);
    }
}

#[test]
fn exercise_is_a_treatment_day_without_a_needle_that_eases_within_weeks() {
    let choices = Choices {
        kind: TreatmentKind::Exercise,
        ..Choices::default()
    };
    let plan = plan(&choices, &Parameters::default());
    let mut simulation = start(&plan.scenario().expect("a knee"), 1);
    assert_eq!(simulation.activity(), Activity::Exercise);
    simulation.step_many(STEPS_PER_DAY);
    let now = Snapshot::of(&simulation, None, None);
    assert!(now.batches.is_empty());
    assert_eq!(now.activity, Activity::Exercise);
}
