//! The cards of the hard words and the second layer with the molecules: every word is told, with where it comes from.

use std::collections::BTreeSet;

use bevy_egui::egui::{Event, Key, Modifiers, Rect, pos2};
use stroma::live::Snapshot;
use stroma::model::words::Signal;
use stroma::theme::ThemeName;
use stroma::ui::kit::word_card::{
    GRADES, GROUPS, Naming, WordCard, built_in, card, card_of, cards, named, parse,
};
use stroma::ui::kit::words::{knows, say};
use stroma::ui::results::describe::describe;
use stroma::ui::state::UiState;
use stroma::ui::state::action::{Page, UiAction};
use stroma::ui::state::input::Layers;

use crate::panels::{SIZES, Window, snapshot};

/// Window sizes in points, the last as a window of 1024x600 with the largest text.
const ALL_SIZES: [[f32; 2]; 5] = [SIZES[0], SIZES[1], SIZES[2], [819.0, 480.0], [410.0, 240.0]];

/// Words that the texts must have: section by section what a pupil should be able to look up.
const WANTED: [&str; 49] = [
    "mesenchymal",
    "stromal",
    "medicinal signaling cells",
    "dropped",
    "multipotent",
    "pluripotent",
    "embryonic",
    "cannot become anything",
    "isct",
    "stick to plastic",
    "cd73",
    "cd90",
    "cd105",
    "bone, cartilage and fat",
    "autologous",
    "allogeneic",
    "donor",
    "culture-expanded",
    "thought safer",
    "not shown by a direct comparison",
    "placebo",
    "grade",
    "low: it may",
    "very low: we do not know",
    "il-1β",
    "tnf-α",
    "pge2",
    "ido",
    "tsg-6",
    "il-10",
    "tgf-β",
    "bmp-2",
    "igf-1",
    "vesicles",
    "mitochondrial transfer",
    "also proposed",
    "exercise therapy",
    "losing weight",
    "pain tablets",
    "steroid",
    "joint replacement",
    "contraindications",
    "blood thinners",
    "pregnancy",
    "adipoa-2",
    "ryoncil",
    "27 september 2024",
    "july 2025",
    "crowding",
];

/// All that the cards say.
fn all_texts() -> String {
    cards()
        .iter()
        .map(|card| {
            [card.heading(), card.text(), card.source_line()]
                .join(" ")
                .to_lowercase()
        })
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn every_card_has_heading_sentences_source_and_grade() {
    assert!(cards().len() >= 20, "{} cards", cards().len());
    for card in cards() {
        for text in [card.heading(), card.text(), card.source_line()] {
            assert!(!text.trim().is_empty() && !text.contains('{'), "{card:?}");
            assert!(
                !text.starts_with("word-") && !text.contains("cards-"),
                "{text}"
            );
        }
        let sentences = card.text().matches(['.', '?']).count();
        assert!(
            (2..=8).contains(&sentences),
            "{}: {}",
            card.key,
            card.text()
        );
        assert!(GRADES.contains(&card.grade));
        assert!(knows(&format!("cards-grade-{}", card.grade)), "{card:?}");
        // A cell responds; it wants nothing.
        for bad in ["want", "try to", "tries to", "know where"] {
            assert!(!card.text().contains(bad), "{}: {bad}", card.key);
        }
    }
    for group in GROUPS {
        assert!(knows(&format!("cards-group-{group}")), "{group}");
    }
}

#[test]
fn every_word_that_a_pupil_should_find_is_there() {
    let texts = all_texts();
    for word in WANTED {
        assert!(texts.contains(word), "'{word}' is in no card");
    }
    for number in [
        "47 %",
        "55 %",
        "40885690",
        "480 people",
        "12 of 100",
        "22-56014",
        "1271.10",
        "1271.15",
        "december 2024",
        "as of 2026",
        "f1000research 6:524",
        "kpa",
        "kl grade",
        "half-effect",
    ] {
        assert!(texts.contains(number), "'{number}' is in no card");
    }
    // What nobody looked up again says so.
    for key in ["isct", "contraindications", "ryoncil", "florida"] {
        let card = card(key).unwrap_or_else(|| panic!("no card '{key}'"));
        assert!(card.source.contains("not re-checked"), "{card:?}");
    }
}

/// Where a text can be seen.
fn seen(texts: &[(String, Rect, Rect)], text: &str) -> Option<Rect> {
    texts
        .iter()
        .filter(|(found, ..)| found == text)
        .map(|(_, place, clip)| place.intersect(*clip))
        // What lies over everything is drawn last.
        .rfind(Rect::is_positive)
}

fn open(size: [f32; 2], theme: ThemeName) -> Window {
    let mut window = Window::new(size, theme);
    window.state.panels.words.open = true;
    window
}

fn press(key: Key) -> Event {
    Event::Key {
        key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::NONE,
    }
}

#[test]
fn every_card_can_be_read_with_the_tab_key_at_every_size() {
    let run = snapshot("osteoarthritis-moderate", 1);
    for size in ALL_SIZES {
        for (group, name) in GROUPS.into_iter().enumerate() {
            let mut window = open(size, ThemeName::Theatre);
            window.state.panels.words.group = group;
            let wanted: Vec<&WordCard> =
                cards().iter().filter(|card| card.group == group).collect();
            let mut read = BTreeSet::new();
            // Tab to each card, and the arrows through a card that is higher than the sheet.
            for stroke in 0..120 {
                let key = if stroke % 6 == 0 {
                    Key::Tab
                } else {
                    Key::ArrowDown
                };
                window.frame(&run, vec![press(key)]);
                for _ in 0..8 {
                    let (_, texts) = window.frame(&run, Vec::new());
                    for card in &wanted {
                        let all = [card.heading(), card.text(), card.source_line()];
                        read.extend(all.into_iter().filter(|text| seen(&texts, text).is_some()));
                    }
                }
                if read.len() == 3 * wanted.len() {
                    break;
                }
            }
            for card in wanted {
                for text in [card.heading(), card.text(), card.source_line()] {
                    assert!(
                        read.contains(&text),
                        "{size:?} {name}: '{text}' is not shown"
                    );
                }
            }
        }
    }
}

#[test]
fn the_sheet_stays_in_the_window_and_its_texts_apart() {
    let run = snapshot("osteoarthritis-moderate", 1);
    for size in ALL_SIZES {
        for theme in [ThemeName::Theatre, ThemeName::Projector] {
            let mut window = open(size, theme);
            for group in 0..GROUPS.len() {
                window.state.panels.words.group = group;
                window.frame(&run, Vec::new());
                let (_, texts) = window.frame(&run, Vec::new());
                let close = seen(&texts, &say("close")).expect("the sheet can be closed");
                assert!(
                    close.right() < size[0] && close.bottom() < size[1],
                    "{size:?}"
                );
                let mine: Vec<(String, Rect)> = cards()
                    .iter()
                    .filter(|card| card.group == group)
                    .flat_map(|card| [card.heading(), card.text(), card.source_line()])
                    .filter_map(|text| seen(&texts, &text).map(|place| (text, place.shrink(1.0))))
                    .collect();
                assert!(mine.len() >= 2, "{size:?} {group}: {mine:?}");
                for (k, (one, here)) in mine.iter().enumerate() {
                    assert!(
                        here.left() > 0.0 && here.right() < size[0],
                        "{size:?}: {one}"
                    );
                    assert!(here.bottom() < size[1], "{size:?}: {one}");
                    for (other, there) in &mine[k + 1..] {
                        assert!(!here.intersects(*there), "'{one}' lies over '{other}'");
                    }
                }
            }
        }
    }
}

#[test]
fn the_sheet_opens_from_the_bar_and_the_help_sheet_and_closes() {
    let run = snapshot("osteoarthritis-moderate", 1);
    let mut window = Window::new(SIZES[1], ThemeName::Theatre);
    window.click(&run, &say("cards-title"));
    assert!(window.state.panels.words.open);
    window.click(&run, &say("cards-group-law"));
    assert_eq!(GROUPS[window.state.panels.words.group], "law");
    window.click(&run, &say("close"));
    assert!(!window.state.panels.words.open);
    window.state.panels.help = true;
    window.frame(&run, Vec::new());
    window.frame(&run, Vec::new());
    window.click(&run, &say("cards-open"));
    assert!(window.state.panels.words.open && !window.state.panels.help);
}

#[test]
fn escape_closes_the_sheet_and_not_the_page_below() {
    let run = snapshot("osteoarthritis-moderate", 1);
    let mut window = open(SIZES[1], ThemeName::Theatre);
    window.state.panels.page = Page::Clinic;
    window.frame(&run, Vec::new());
    // The window closes the sheet before the panels see the key.
    window.state.panels.words.open = false;
    let wishes = window.press(&run, Key::Escape);
    assert!(wishes.is_empty(), "{wishes:?}");
    let wishes = window.press(&run, Key::Escape);
    assert!(!wishes.is_empty(), "the next one leaves the page");
}

#[test]
fn a_reader_of_the_screen_hears_whole_cards_and_the_switch() {
    let run = snapshot("osteoarthritis-moderate", 1);
    let mut window = open(SIZES[1], ThemeName::Theatre);
    window.state.picture.molecules = true;
    window.listen();
    for _ in 0..3 {
        window.frame(&run, Vec::new());
    }
    let heard: Vec<String> = window
        .heard
        .iter()
        .filter_map(|node| Some(node.value().or(node.label())?.to_owned()))
        .collect();
    let card = card("isct").expect("a card");
    let whole = [card.heading(), card.text(), card.source_line()].join("\n");
    for text in [
        whole,
        say("molecules"),
        named(&say("overlay-healing"), Signal::Healing, Naming::Molecules),
    ] {
        assert!(heard.contains(&text), "'{text}' is not heard: {heard:#?}");
    }
}

#[test]
fn a_card_stands_at_the_pointer_where_its_word_is() {
    let run = snapshot("osteoarthritis-moderate", 2);
    let mut window = Window::new(SIZES[0], ThemeName::Theatre);
    let heading = card("healing").expect("a card").text();
    // The chips know their width after a frame.
    window.frame(&run, Vec::new());
    let (_, texts) = window.frame(&run, Vec::new());
    assert!(seen(&texts, &heading).is_none());
    let at = texts
        .iter()
        .filter(|(text, ..)| text.starts_with(&say("overlay-healing")))
        .max_by(|a, b| a.1.top().total_cmp(&b.1.top()))
        .map(|(_, place, _)| place.center())
        .expect("the chip of the healing signal");
    window.frame(
        &run,
        vec![Event::PointerMoved(at - pos2(1.0, 0.0).to_vec2())],
    );
    window.frame(&run, vec![Event::PointerMoved(at)]);
    let shown = (0..40).any(|_| {
        let (_, texts) = window.frame(&run, Vec::new());
        seen(&texts, &heading).is_some()
    });
    assert!(shown, "no card at the pointer {at:?}: {texts:?}");
}

#[test]
fn the_focus_goes_into_the_sheet_and_back_to_what_opened_it() {
    let run = snapshot("osteoarthritis-moderate", 1);
    let mut window = Window::new(SIZES[1], ThemeName::Theatre);
    for _ in 0..40 {
        window.press(&run, Key::Tab);
        window.press(&run, Key::Space);
        if window.state.panels.words.open {
            break;
        }
    }
    assert!(window.state.panels.words.open, "the keyboard opens it");
    window.press(&run, Key::Tab);
    window.press(&run, Key::Space);
    assert!(
        !window.state.panels.words.open,
        "its first button closes it"
    );
    window.press(&run, Key::Space);
    assert!(
        window.state.panels.words.open,
        "the focus is back on what opened it"
    );
}

/// Names of single molecules.
const MOLECULES: [&str; 9] = [
    "IL-1β", "TNF-α", "PGE2", "IDO", "TSG-6", "IL-10", "TGF-β", "IGF-1", "BMP-2",
];

/// All that a window shows, and what is told of it in words.
fn everything(window: &mut Window, run: &Snapshot) -> String {
    window.state.plots.shown = 1;
    window.frame(run, Vec::new());
    let (_, texts) = window.frame(run, Vec::new());
    let shown = Layers {
        overlays: [true; 4],
        cells: true,
        chromosomes: false,
    };
    let told = describe(run, &shown, window.state.picture.naming(run));
    let seen: Vec<String> = texts.into_iter().map(|(text, ..)| text).collect();
    format!("{}\n{told}", seen.join("\n"))
}

#[test]
fn molecules_are_named_when_their_switch_is_on_and_only_then() {
    let run = snapshot("osteoarthritis-moderate", 3);
    for size in SIZES {
        for large in [false, true] {
            let mut window = Window::new(size, ThemeName::Theatre);
            window.state.plots.large = large;
            window.state.panels.outcomes = true;
            window.state.panels.in_words = true;
            assert!(!window.state.picture.molecules, "off at first");
            let off = everything(&mut window, &run);
            for name in MOLECULES {
                assert!(!off.contains(name), "{size:?}: {name} without the switch");
            }
            assert!(window.state.turn(&UiAction::Molecules));
            let on = everything(&mut window, &run);
            for name in &MOLECULES[..6] {
                assert!(on.contains(name), "{size:?}: no {name}");
            }
            for whole in [
                "Inflammation (IL-1β, TNF-α): ",
                "Healing signal (PGE2, IDO, TSG-6, IL-10): ",
                "Inflammation (IL-1β, TNF-α) is ",
                "the healing signal (PGE2, IDO, TSG-6, IL-10) is ",
                "Growth factor (TGF-β, IGF-1)",
            ] {
                assert!(on.contains(whole), "{size:?}: no '{whole}' in {on}");
            }
            assert!(!on.contains("BMP-2"), "BMP-2 is of the dish");
            assert!(window.state.turn(&UiAction::Molecules));
            assert_eq!(everything(&mut window, &run), off);
        }
    }
}

#[test]
fn the_lines_of_a_plot_are_named_with_their_molecules() {
    let run = snapshot("osteoarthritis-moderate", 3);
    let mut window = Window::new(SIZES[0], ThemeName::Theatre);
    window.state.plots.shown = 1;
    window.state.plots.large = true;
    window.state.picture.molecules = true;
    window.frame(&run, Vec::new());
    let (_, texts) = window.frame(&run, Vec::new());
    for under in ["IL-1β, TNF-α", "PGE2, IDO, TSG-6, IL-10"] {
        let lines = texts.iter().filter(|(text, ..)| text == under).count();
        // On the chip, in the small plot, and in the large one.
        assert!(lines >= 3, "'{under}' stands {lines} times");
    }
}

#[test]
fn the_dish_knows_more_growth_factors_than_it_draws() {
    let run = snapshot("dish-growth-factors", 1);
    let mut state = UiState::default();
    assert_eq!(state.picture.naming(&run), Naming::Plain);
    assert!(state.turn(&UiAction::Molecules));
    assert_eq!(state.picture.naming(&run), Naming::MoleculesOfDish);
    let name = named("Growth factor", Signal::Growth, state.picture.naming(&run));
    assert_eq!(name, "Growth factor (TGF-β; not drawn: IGF-1, BMP-2)");
    let oxygen = named("Oxygen", Signal::Oxygen, state.picture.naming(&run));
    assert_eq!(oxygen, "Oxygen");
    for signal in [Signal::Inflammation, Signal::Healing, Signal::Growth] {
        let key = card_of(signal).expect("a hard word");
        assert!(card(key).is_some(), "{key}");
    }
    let honest = card("molecules").expect("a card").text();
    assert!(honest.contains("ONE inflammation signal"), "{honest}");
}

#[test]
fn a_broken_file_of_words_is_refused_with_line_card_field_and_what_was_found() {
    let text = include_str!("../../assets/words.toml");
    assert!(built_in().is_ok_and(|cards| cards.len() == self::cards().len()));
    let isct = "key = \"isct\"\ngroup = \"cells\"\nsource = \"Dominici 2006, Cytotherapy 8:315, from memory, not re-checked\"\ngrade = \"experts\"";
    assert!(text.contains(isct));
    for (from, to, told) in [
        (
            "grade = \"experts\"",
            "grade = \"sure\"",
            "grade: found 'sure'",
        ),
        (
            "group = \"cells\"",
            "group = \"bones\"",
            "group: found 'bones'",
        ),
        ("grade = \"experts\"", "", "grade: found nothing"),
        ("grade = \"experts\"", "grade = 7", "grade: found 7"),
        (
            "grade = \"experts\"",
            "grade = \"experts\"\ncolour = \"blue\"",
            "colour: found",
        ),
        (
            "source = \"Dominici 2006, Cytotherapy 8:315, from memory, not re-checked\"",
            "source = \" \"",
            "source: found",
        ),
    ] {
        let broken = text.replace(isct, &isct.replace(from, to));
        let error = parse(&broken).expect_err("it is wrong");
        let whole = error.contains("words.toml: line ") && error.contains("card 'isct'");
        assert!(whole && error.contains(told), "{error}");
    }
    for (from, to, told) in [
        ("\"isct\"", "\"unheard-of\"", "card 'unheard-of': key"),
        (
            "key = \"isct\"",
            "key = \"grade\"",
            "card 'grade': key: found it twice",
        ),
        ("key = \"isct\"", "", "card number 4: key: found nothing"),
        ("\"isct\"", "\"isct", "line 25"),
    ] {
        let error = parse(&text.replace(from, to)).expect_err("it is wrong");
        assert!(
            error.contains(told) && error.contains("words.toml"),
            "{error}"
        );
    }
    assert!(parse("").is_err() && parse("[[word]]").is_err());
}
