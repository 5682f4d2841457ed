//! Hard words: every one of the texts has a card, and where it stands the card comes by pointer, keyboard and click.

use std::collections::{BTreeMap, BTreeSet};

use bevy_egui::egui::{Event, Key, Modifiers, PointerButton, Pos2, Rect, pos2};
use stroma::explain::Card;
use stroma::live::Snapshot;
use stroma::theme::ThemeName;
use stroma::ui::kit::word_card::{card, cards, hard_words};
use stroma::ui::kit::words::say;

use crate::panels::{SIZES, Window, snapshot};
use crate::tools::{repository, scenario, start};

/// Short forms that everybody knows or that the sentence itself explains: units of daily life, keys, countries, names.
const PLAIN: [&str; 39] = [
    // Explained beside their table in a report.
    "μ",
    "σ",
    "A",
    "US",
    "USA",
    "DNA",
    "X",
    "F1",
    "V",
    "G",
    "Ctrl",
    "Alt",
    "QR",
    "mm",
    "mL",
    "µm",
    "ms",
    "s",
    "g",
    "min",
    "wk",
    "PMC",
    "NEJM",
    "KANON",
    "MRI",
    "ONE",
    "I",
    "PhysiCell",
    "AJSM",
    "BJSM",
    "ELISA",
    "ADIPOA2",
    "SD",
    "SD²",
    "D50",
    "1/E",
    "1/D",
    "κ",
    "Lamo-Espinosa",
];

/// All texts of the locale by their key, but for the cards themselves and for what stands behind a source.
fn texts() -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for file in std::fs::read_dir(repository("assets/locales/en")).expect("a locale") {
        let path = file.expect("a file").path();
        let text = std::fs::read_to_string(&path).expect("a text file");
        for line in text.lines() {
            let Some((key, words)) = line.split_once(" = ") else {
                continue;
            };
            // What is wrong in a file is told to who wrote it, in the words of the format.
            let of_a_file = key.starts_with("finding-");
            let apart = key.starts_with("word-") || key.ends_with("-source") || of_a_file;
            if !apart && !key.starts_with('#') {
                all.insert(key.to_owned(), words.to_owned());
            }
        }
    }
    all
}

/// Words that are written in capitals, with a digit, or as a unit of the laboratory.
fn looks_hard(word: &str) -> bool {
    let capitals = word.chars().filter(|letter| letter.is_uppercase()).count();
    let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
    let digits = word.chars().any(|letter| letter.is_ascii_digit());
    let greek = word.chars().any(|letter| ('α'..='ω').contains(&letter));
    let unit = ["kPa", "mmHg", "ng/mL"].contains(&word);
    letters > 0 && (capitals > 1 || greek || unit || capitals > 0 && digits)
}

#[test]
fn every_hard_word_of_the_texts_has_a_card() {
    let plain: BTreeSet<&str> = PLAIN.into_iter().collect();
    let mut missing = BTreeSet::new();
    let mut seen = BTreeSet::new();
    for (key, text) in texts() {
        let told: Vec<String> = hard_words(&text)
            .into_iter()
            .map(|(_, place)| text[place].to_owned())
            .collect();
        for word in text.split(|letter: char| !(letter.is_alphanumeric() || "-/".contains(letter)))
        {
            let word = word.trim_matches(['-', '/']);
            // A number of PubMed Central names a source.
            let source = word
                .strip_prefix("PMC")
                .is_some_and(|rest| rest.parse::<u32>().is_ok());
            if looks_hard(word) && !plain.contains(word) && !source {
                if told
                    .iter()
                    .any(|known| known.contains(word) || word.contains(known.as_str()))
                {
                    seen.insert(word.to_owned());
                } else {
                    missing.insert(format!("{key}: {word}"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
    for word in ["KL", "M1", "M2", "TGF-β", "SOX9", "ng/mL"] {
        assert!(seen.contains(word), "{word} was not met: {seen:?}");
    }
    // And those that do not look it.
    for (text, key) in [
        ("0.98 times the half-effect", "half-effect"),
        ("cells take 422 % of a full layer", "crowding"),
        ("an inflaming macrophage (M1)", "macrophage"),
        ("its draw was 3 %", "seed"),
        ("as stiff as muscle (12\u{a0}kPa)", "kpa"),
    ] {
        let found = hard_words(text);
        assert!(
            found.iter().any(|(one, _)| *one == key),
            "{text}: {found:?}"
        );
    }
    assert!(hard_words("Milliseconds (KLM, PNGs)").is_empty());
}

#[test]
fn nothing_on_the_screen_says_half_effects_or_names_a_command() {
    for (key, text) in texts() {
        assert!(!text.contains("half-effects"), "{key}: {text}");
        assert!(!text.contains("stroma replay"), "{key}: {text}");
    }
    for card in cards() {
        let spelled = card.spelled.iter().any(|word| word.trim().is_empty());
        assert!(!spelled, "{}", card.key);
    }
}

/// A dish in which a cell is asked whose card names the ground.
fn asked() -> Snapshot {
    let mut dish = start(&scenario("dish-stiffness"), 1);
    dish.step_many(20 * 24);
    let cell = dish
        .cells()
        .iter()
        .find(|cell| {
            let text = |card: Card| {
                card.lines
                    .iter()
                    .take(12)
                    .any(|line| line.text.contains("kPa"))
            };
            !cell.dying && Card::of(&dish, cell.id).is_some_and(text)
        })
        .map(|cell| cell.id);
    Snapshot::of(&dish, None, cell)
}

/// Where something that is called so stands, as a reader of the screen is told.
fn place_of(window: &Window, name: &str) -> Option<Pos2> {
    // The uppermost one is not scrolled away.
    let top = |node: &&bevy_egui::egui::accesskit::Node| node.bounds().map_or(f64::MAX, |at| at.y0);
    let called = window
        .heard
        .iter()
        .filter(|node| node.label() == Some(name));
    let node = called.min_by(|one, other| top(one).total_cmp(&top(other)))?;
    let bounds = node.bounds()?;
    let middle = [bounds.x0 + bounds.x1, bounds.y0 + bounds.y1].map(|sum| (0.5 * sum) as f32);
    Some(pos2(middle[0], middle[1]))
}

fn shows(texts: &[(String, Rect, Rect)], words: &str) -> bool {
    texts
        .iter()
        .any(|(text, place, clip)| text == words && place.intersect(*clip).is_positive())
}

fn comes(window: &mut Window, run: &Snapshot, words: &str) -> bool {
    (0..40).any(|_| shows(&window.frame(run, Vec::new()).1, words))
}

fn click(window: &mut Window, run: &Snapshot, at: Pos2) {
    window.frame(run, vec![Event::PointerMoved(at)]);
    for pressed in [true, false] {
        let event = Event::PointerButton {
            pos: at,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        window.frame(run, vec![event]);
    }
    // The pointer goes away: what stays is held by the click.
    window.frame(run, vec![Event::PointerMoved(pos2(2.0, 2.0))]);
}

/// Whether a text comes where the tab key goes on and on.
fn by_key(window: &mut Window, run: &Snapshot, words: &str) -> bool {
    (0..120).any(|_| {
        window.press(run, Key::Tab);
        shows(&window.frame(run, Vec::new()).1, words)
    })
}

#[test]
fn a_hard_word_on_the_card_of_a_cell_shows_its_own_card_by_pointer_key_and_click() {
    let run = asked();
    let word = card("kpa").expect("a card");
    // In a smaller window one scrolls to the word first.
    for size in [SIZES[0], SIZES[1]] {
        let fresh = || {
            let mut window = Window::new(size, ThemeName::Theatre);
            window.listen();
            for _ in 0..3 {
                window.frame(&run, Vec::new());
            }
            window
        };
        let mut window = fresh();
        let at = place_of(&window, &word.heading()).expect("the word stands on the card");
        // In a low window the card scrolls; the keyboard brings its words into sight.
        let (_, texts) = window.frame(&run, Vec::new());
        let in_sight = texts
            .iter()
            .any(|(_, place, clip)| place.intersect(*clip).contains(at));
        assert!(in_sight || size == SIZES[2], "{size:?}: out of sight");
        assert!(
            !comes(&mut window, &run, &word.text()),
            "{size:?}: it waits"
        );
        window.frame(
            &run,
            vec![Event::PointerMoved(at + pos2(1.0, 0.0).to_vec2())],
        );
        window.frame(&run, vec![Event::PointerMoved(at)]);
        if !in_sight {
            assert!(
                by_key(&mut fresh(), &run, &word.text()),
                "{size:?}: by the keyboard"
            );
            continue;
        }
        assert!(
            comes(&mut window, &run, &word.text()),
            "{size:?}: by the pointer"
        );
        let mut window = fresh();
        click(&mut window, &run, at);
        assert!(
            comes(&mut window, &run, &word.text()),
            "{size:?}: by a click"
        );
        click(&mut window, &run, at);
        for _ in 0..30 {
            window.frame(&run, Vec::new());
        }
        assert!(
            !shows(&window.frame(&run, Vec::new()).1, &word.text()),
            "{size:?}: away again"
        );
        assert!(
            by_key(&mut fresh(), &run, &word.text()),
            "{size:?}: by the keyboard"
        );
    }
}

#[test]
fn the_small_question_mark_answers_to_pointer_key_and_click() {
    let run = snapshot("osteoarthritis-moderate", 2);
    let sentence = say("outcomes-help");
    let mut window = Window::new(SIZES[1], ThemeName::Theatre);
    window.listen();
    for _ in 0..3 {
        window.frame(&run, Vec::new());
    }
    let at = place_of(&window, &sentence).expect("a question mark");
    click(&mut window, &run, at);
    assert!(comes(&mut window, &run, &sentence), "by a click");
    click(&mut window, &run, pos2(683.0, 300.0));
    for _ in 0..30 {
        window.frame(&run, Vec::new());
    }
    assert!(
        !shows(&window.frame(&run, Vec::new()).1, &sentence),
        "away by a click beside it"
    );
    window.frame(&run, vec![Event::PointerMoved(at)]);
    assert!(comes(&mut window, &run, &sentence), "by the pointer");
}

#[test]
fn under_every_chart_stand_two_days_and_their_unit() {
    for (name, days) in [
        ("osteoarthritis-moderate", 1),
        ("osteoarthritis-moderate", 60),
        ("dish-stiffness", 0),
        ("strip-injury", 9),
    ] {
        let run = snapshot(name, days);
        for size in SIZES {
            for large in [false, true] {
                // A small window has no room for the small chart.
                for plot in (0..4).filter(|_| size != SIZES[2] || large) {
                    let mut window = Window::new(size, ThemeName::Theatre);
                    window.state.plots.shown = plot;
                    window.state.plots.large = large;
                    // A chart finds its bounds within some frames.
                    for _ in 0..4 {
                        window.frame(&run, Vec::new());
                    }
                    let (_, texts) = window.frame(&run, Vec::new());
                    let unit = texts.iter().rfind(|(text, ..)| *text == say("plot-days"));
                    let Some((_, unit, _)) = unit else {
                        panic!("{name} {size:?}: no unit");
                    };
                    let beside = texts.iter().filter(|(text, place, _)| {
                        text.parse::<u32>().is_ok()
                            && (place.center().y - unit.center().y).abs() < 12.0
                            && place.right() > unit.right()
                    });
                    let days: BTreeSet<&str> = beside.map(|(text, ..)| text.as_str()).collect();
                    assert!(
                        days.len() >= 2,
                        "{name} {size:?} {plot}: {days:?} {unit:?} {:?}",
                        texts
                            .iter()
                            .filter(
                                |(_, place, _)| (place.center().y - unit.center().y).abs() < 30.0
                            )
                            .collect::<Vec<_>>()
                    );
                }
            }
        }
    }
}
