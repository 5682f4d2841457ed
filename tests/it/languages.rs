//! Every word and number of the window is spoken in the language that was chosen, and there is room for longer words.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use bevy_egui::egui::{Event, Rect, vec2};
use stroma::clinic::{Station, figures};
use stroma::experiment::design::{NAMES, text_of};
use stroma::experiment::session::Session;
use stroma::experiment::{predictions, published};
use stroma::lesson::lessons;
use stroma::live::{Snapshot, TwinKind};
use stroma::scenario::Parameters;
use stroma::sim::STEPS_PER_DAY;
use stroma::stage::Stage;
use stroma::text::{has_decimal_comma, languages, pseudo, say, speaking};
use stroma::theme::ThemeName;
use stroma::ui::kit::word_card::{GROUPS, card, cards};
use stroma::ui::state::UiState;
use stroma::ui::state::action::Page;
use stroma::ui::state::experiment::ExperimentState;
use stroma::ui::state::experiment_form::Thing;
use stroma::ui::state::trial::TrialTab;

use crate::architecture::texts;
use crate::cli::{code, out, stroma};
use crate::experiment_page::{doses, quick};
use crate::overlaps::{on_plate, wrong_at};
use crate::panels::{SIZES, Window, snapshot};
use crate::tools::{repository, scenario, start};
use crate::trial_page::TRIALS;

/// What the tests of the plate itself write on it.
const BY_TESTS: [&str; 1] = ["filled 12 %"];

/// Words that are no language: units and names that the program writes itself.
const ALLOWED: [&str; 1] = ["kPa"];

/// All languages but English.
fn others() -> Vec<String> {
    let mut all = languages();
    all.retain(|language| language != "en");
    assert!(all.len() >= 2);
    all
}

/// English that stands in the data as it is in every language: sources of numbers and words, their keys and symbols, and the
/// standards that lessons serve.
fn of_every_language() -> BTreeSet<String> {
    let of_figures = figures().cards();
    let numbers = Parameters::cards().iter().chain(&of_figures);
    numbers
        .flat_map(|card| [card.source.clone(), card.key.clone(), card.symbol.clone()])
        .chain(cards().iter().map(|card| card.source.clone()))
        .chain(
            predictions::all()
                .figures
                .iter()
                .map(|one| one.source.clone()),
        )
        .chain(published::trials().iter().map(|one| one.source.clone()))
        .chain(NAMES.iter().map(|name| (*name).to_owned()))
        .chain(
            lessons::all()
                .iter()
                .flat_map(|(lesson, _)| lesson.standards.clone()),
        )
        .filter(|text| !text.is_empty())
        .collect()
}

/// A run with a cell that is asked.
fn asking(name: &str, days: u64) -> Snapshot {
    let mut simulation = start(&scenario(name), 1);
    simulation.step_many(days * STEPS_PER_DAY);
    let cell = simulation.cells().into_iter().find(|cell| !cell.dying);
    Snapshot::of(&simulation, None, cell.map(|cell| cell.id))
}

/// Experiments of the program: on doses half done and done, a trial half done.
static SESSIONS: LazyLock<[Session; 3]> = LazyLock::new(|| {
    let trial = text_of("lamo-espinosa").expect("it comes with the program");
    [doses(9), doses(usize::MAX), quick(trial, 7)]
});

/// The page of experiments: 0 empty, 1 built, 2 at work, 3 done, 4 a blind trial.
fn experiment(page: &mut ExperimentState, what: usize) {
    match what {
        0 => {}
        1 => {
            page.form.vary[0].thing = Thing::Grade;
            page.form.vary[0].words = Thing::Grade.words();
            page.form.vary[1].thing = Thing::Number;
            page.form.vary[1].number = Some("load_factor".to_owned());
            page.form.vary[1].range = true;
        }
        _ => {
            page.begin(SESSIONS[what - 2].clone());
            page.run = Some(3);
        }
    }
}

/// States of the window that show much.
fn states() -> Vec<Box<dyn Fn(&mut UiState)>> {
    let mut all: Vec<Box<dyn Fn(&mut UiState)>> = Vec::new();
    let mut add = |set: Box<dyn Fn(&mut UiState)>| all.push(set);
    add(Box::new(|state| state.panels.in_words = true));
    add(Box::new(|state| state.panels.help = true));
    add(Box::new(|state| state.panels.info = true));
    add(Box::new(|state| state.panels.tour = Some(1)));
    add(Box::new(|state| state.runs.open = true));
    add(Box::new(|state| state.lesson.sheet = true));
    add(Box::new(|state| state.panels.page = Page::Lab));
    add(Box::new(|state| {
        state.panels.page = Page::Lab;
        state.lab.rules = true;
    }));
    add(Box::new(|state| {
        state.panels.page = Page::Lab;
        state.lab.matters = true;
    }));
    add(Box::new(|state| state.panels.page = Page::Twin));
    for what in 0..5 {
        add(Box::new(move |state| {
            state.panels.page = Page::Experiment;
            experiment(&mut state.experiment, what);
        }));
    }
    for stage in 0..5 {
        for (tab, _) in TrialTab::ALL {
            add(Box::new(move |state| {
                state.panels.page = Page::Trial;
                state.trial = TRIALS[stage].clone();
                state.trial.tab = tab;
            }));
        }
    }
    for plot in 0..4 {
        add(Box::new(move |state| {
            state.plots.shown = plot;
            state.plots.large = true;
            state.picture.molecules = true;
        }));
    }
    for here in Station::ALL {
        add(Box::new(move |state| {
            state.panels.page = Page::Clinic;
            state.clinic.here = here;
        }));
    }
    for group in 0..GROUPS.len() {
        add(Box::new(move |state| {
            state.panels.words.open = true;
            state.panels.words.group = group;
        }));
    }
    all
}

/// Everything that the window writes, in the language that is spoken, without what is the same in every language.
fn written() -> BTreeSet<String> {
    let same = of_every_language();
    let mut found = BTreeSet::new();
    for (name, days) in [
        ("osteoarthritis-moderate", 6),
        ("dish-stiffness", 3),
        ("strip-injury", 2),
    ] {
        let run = asking(name, days);
        let twin = snapshot(name, days);
        let mut window = Window::showing(&run, SIZES[0], ThemeName::Theatre);
        window.after = Some(Box::new(|context, state, input| {
            if state.panels.page == Page::Picture {
                on_plate(context, state, input);
            }
        }));
        for set in states() {
            window.state = UiState::default();
            set(&mut window.state);
            let two = window.state.panels.page == Page::Twin;
            window.twin = two.then(|| twin.clone());
            window.kind = two.then_some(TwinKind::Untreated);
            let mut drawn: Vec<(String, Rect, Rect)> = Vec::new();
            for _ in 0..3 {
                drawn = window.frame(&run, Vec::new()).1;
            }
            found.extend(drawn.into_iter().map(|(text, ..)| text));
        }
    }
    // The file of an experiment is the same in every language.
    found.retain(|text| !text.starts_with("schema_version"));
    found.retain(|text| !same.contains(text) && !BY_TESTS.contains(&text.as_str()));
    // A line that names a source says it inside of a sentence.
    // A longer one may begin with a shorter one.
    let mut long: Vec<&String> = same.iter().filter(|source| source.len() > 12).collect();
    long.sort_by_key(|source| std::cmp::Reverse(source.len()));
    let without = |text: String| {
        let sources = long.iter();
        sources.fold(text, |text, source| text.replace(source.as_str(), ""))
    };
    found.into_iter().map(without).collect()
}

/// The pieces of a text in which a point stands between two digits.
fn with_point(text: &str) -> Vec<&str> {
    let digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
    text.split_whitespace()
        .filter(|word| {
            word.match_indices('.').any(|(at, _)| {
                digit(word[..at].chars().next_back()) && digit(word[at + 1..].chars().next())
            })
        })
        .collect()
}

#[test]
fn numbers_have_the_decimal_sign_of_their_language() {
    assert_eq!(with_point("0.5 mm, 1,5 mm. 3"), ["0.5"]);
    for language in others() {
        if !speaking(&language, has_decimal_comma) {
            continue;
        }
        let mut own = String::new();
        for (_, text) in texts(&format!("assets/locales/{language}")) {
            own += &text;
        }
        let all = speaking(&language, written);
        assert!(all.len() > 400, "{language}: only {} texts", all.len());
        let commas = all.iter().filter(|text| {
            let mut parts = text.split(',').zip(text.split(',').skip(1));
            parts.any(|(before, after)| {
                before.ends_with(|letter: char| letter.is_ascii_digit())
                    && after.starts_with(|letter: char| letter.is_ascii_digit())
            })
        });
        assert!(commas.count() > 10, "{language}");
        // Numbers of laws and of files are names.
        let wrong: BTreeMap<&str, &String> = all
            .iter()
            .flat_map(|text| with_point(text).into_iter().map(move |word| (word, text)))
            .filter(|(word, _)| !own.contains(word))
            .collect();
        assert!(wrong.is_empty(), "{language}: {wrong:#?}");
    }
}

#[test]
fn every_word_of_the_window_comes_from_the_texts() {
    let all = speaking(pseudo::CODES[0], written);
    assert!(all.len() > 400, "only {} texts", all.len());
    let plain: BTreeMap<&str, &String> = all
        .iter()
        .flat_map(|text| {
            let words = pseudo::plain_words(text).into_iter();
            words.map(move |word| (word, text))
        })
        .filter(|(word, _)| !ALLOWED.contains(word))
        .collect();
    assert!(plain.is_empty(), "in no text: {plain:#?}");
}

#[test]
fn longer_words_are_cut_short_at_most_and_lie_over_nothing() {
    let longest = pseudo::CODES[1].to_owned();
    for language in others().into_iter().chain([longest]) {
        let mut wrong = speaking(&language, || wrong_at([1920.0, 1080.0], 1.0));
        wrong.retain(|fault| !fault.contains(": dotted text: "));
        let first = &wrong[..wrong.len().min(40)];
        assert!(wrong.is_empty(), "{language}, {}: {first:#?}", wrong.len());
    }
}

#[test]
fn what_is_under_the_pointer_is_named_in_the_language_that_is_spoken() {
    for name in Stage::NAMES {
        let stage = Stage::built_in(name)
            .expect("a stage")
            .expect("it is right");
        for tissue in &stage.tissues {
            assert_eq!(speaking("en", || stage.said_name(tissue)), tissue.title);
            for language in others() {
                let said = speaking(&language, || stage.said_name(tissue));
                assert_ne!(said, tissue.title, "{language}: {name}: {}", tissue.key);
            }
        }
    }
}

#[test]
fn a_word_is_told_in_a_second_language_where_one_was_chosen() {
    let run = snapshot("osteoarthritis-moderate", 2);
    let told = |second: &str| -> Vec<String> {
        let mut window = Window::new(SIZES[0], ThemeName::Theatre);
        window.state.panels.words.second = second.to_owned();
        window.frame(&run, Vec::new());
        let (_, texts) = window.frame(&run, Vec::new());
        let chip = say("overlay-healing");
        let at = texts
            .iter()
            .filter(|(text, ..)| text.starts_with(&chip))
            .max_by(|a, b| a.1.top().total_cmp(&b.1.top()))
            .map(|(_, place, _)| place.center())
            .expect("the chip of the healing signal");
        window.frame(&run, vec![Event::PointerMoved(at - vec2(1.0, 0.0))]);
        window.frame(&run, vec![Event::PointerMoved(at)]);
        let mut seen = Vec::new();
        for _ in 0..40 {
            let (_, texts) = window.frame(&run, Vec::new());
            seen.extend(texts.into_iter().map(|(text, ..)| text));
        }
        seen
    };
    let healing = card("healing").expect("a card");
    let german = speaking("de", || healing.heading());
    let line = format!("Deutsch: {german}");
    assert!(!told("").contains(&line));
    assert!(told("de").contains(&line), "'{line}' is not at the pointer");
    // In the sheet, too, under each heading.
    let mut window = Window::new(SIZES[0], ThemeName::Theatre);
    window.state.panels.words.open = true;
    window.state.panels.words.second = "de".to_owned();
    window.frame(&run, Vec::new());
    let (_, texts) = window.frame(&run, Vec::new());
    let lines = texts
        .iter()
        .filter(|(text, ..)| text.starts_with("Deutsch: "));
    assert!(lines.count() >= 3);
}

#[test]
fn the_command_line_names_what_a_language_lacks() {
    let folder = tempfile::tempdir().expect("a folder");
    let locales = repository("assets/locales");
    let locales = locales.to_str().expect("a path in letters");
    for language in others() {
        let ask = ["words", "--missing", &language, "--folder", locales];
        let output = stroma(folder.path(), &ask);
        assert_eq!(code(&output), Some(0), "{}", out(&output));
    }
    // A language that is only begun.
    for (language, text) in [
        ("en", "close = Close\n"),
        ("fr", "close = Fermer\nfoo = Bar\n"),
    ] {
        let own = folder.path().join(language);
        std::fs::create_dir(&own).expect("a folder");
        std::fs::write(own.join("main.ftl"), text).expect("a file");
    }
    let output = stroma(
        folder.path(),
        &["words", "--missing", "fr", "--folder", "."],
    );
    let told = out(&output);
    assert_eq!(code(&output), Some(1), "{told}");
    assert!(told.contains("foo: nothing asks for it"), "{told}");
    assert!(told.contains("stage-knee-skin: missing"), "{told}");
}
