//! The pages beside the picture, without a graphics card: Lab, twins, plots, help, black screen of words.

use bevy_egui::egui::{Event, Rect};
use stroma::experiment::plots::PLOTS;
use stroma::live::TwinKind;
use stroma::scenario::{Parameters, Scenario};
use stroma::sim::Command;
use stroma::theme::{ThemeName, Themes};
use stroma::ui::kit::words;
use stroma::ui::lab::page::found;
use stroma::ui::lab::rules::sentence;
use stroma::ui::results::plot_svg::svg;
use stroma::ui::state::action::{Page, PlotFormat, UiAction};

use crate::panels::{SIZES, Window, snapshot};
use crate::tools::{scenario, start};

const THEMES: [ThemeName; 2] = [ThemeName::Theatre, ThemeName::Projector];

/// What is wrong with the texts of a frame: a key without words, a text outside the window.
pub(crate) fn wrong(texts: &[(String, Rect, Rect)], size: [f32; 2]) -> Option<String> {
    texts.iter().find_map(|(text, place, clip)| {
        let key = text.len() > 2
            && text.contains('-')
            && text
                .chars()
                .all(|letter| letter.is_ascii_lowercase() || letter == '-');
        let seen = place.intersect(*clip);
        let outside = seen.is_positive() && seen.right() > size[0] + 1.0;
        (key || text.contains("NaN") || text.contains('{') || outside)
            .then(|| format!("'{text}' at {place:?}"))
    })
}

#[test]
fn every_page_is_drawn_in_words_at_every_size_and_in_both_themes() {
    let run = snapshot("osteoarthritis-moderate", 4);
    let mut untreated = start(
        &TwinKind::Untreated.scenario(&scenario("osteoarthritis-moderate")),
        1,
    );
    untreated.step_many(96);
    let twin = stroma::live::Snapshot::of(&untreated, None, None);
    for size in SIZES {
        for theme in THEMES {
            let mut window = Window::new(size, theme);
            window.twin = Some(twin.clone());
            for what in 0..8 {
                let state = &mut window.state;
                let pages = [Page::Lab, Page::Lab, Page::Twin, Page::Picture];
                state.panels.page = if what == 7 {
                    Page::Lab
                } else {
                    pages[what.min(3)]
                };
                state.lab.rules = what == 1;
                state.lab.matters = what == 7;
                state.lab.chosen = Some("adherent_fraction".to_owned());
                state.twins.rolls = vec![vec![vec![0.0, 1.0, -1.0, 2.0, 3.0]; 4]; 3];
                state.plots.large = what == 3;
                state.panels.help = what == 4;
                state.panels.in_words = what == 5;
                state.panels.tour = (what == 6).then_some(1);
                window.frame(&run, Vec::new());
                let (wishes, texts) = window.frame(&run, Vec::new());
                assert!(wishes.is_empty(), "{what}: {wishes:?}");
                assert!(texts.len() > 12, "{what} {size:?}: {} texts", texts.len());
                assert_eq!(wrong(&texts, size), None, "{what} {size:?} {theme:?}");
            }
        }
    }
}

#[test]
fn a_level_is_one_tab_away_and_shows_its_own_controls() {
    let knee = snapshot("osteoarthritis-moderate", 1);
    let mut window = Window::new([1366.0, 768.0], ThemeName::Theatre);
    let wishes = window.click(&knee, &words::say("level-signals"));
    assert_eq!(wishes, [UiAction::Level(1)]);
    let strip = snapshot("strip-injury", 1);
    window.state.level.open = 1;
    let wishes = window.click(&strip, &words::say("injure"));
    assert!(matches!(
        wishes.as_slice(),
        [UiAction::Apply(Command::InjuryPulse { .. })]
    ));
    let wishes = window.click(&strip, &words::say("stem-cells-out"));
    assert_eq!(wishes, [UiAction::Apply(Command::TakeOut)]);
    let dish = snapshot("dish-stiffness", 1);
    window.state.level.open = 0;
    window.click(&dish, &words::say("brush-stiffness"));
    assert_eq!(window.state.level.brush, Some(0));
    let wishes = window.click(&dish, &words::say("whole-plate"));
    assert_eq!(wishes, [UiAction::Paint(None)]);
}

#[test]
fn the_search_of_the_lab_narrows_forgives_and_leaves_nothing_out() {
    assert_eq!(found("").0.len(), Parameters::KEYS.len());
    let (hits, exact) = found("tgf half");
    assert!(
        exact && !hits.is_empty() && hits.len() < 12,
        "{}",
        hits.len()
    );
    let (near, exact) = found("inflamation");
    assert!(!exact && near.iter().any(|card| card.key.contains("inflammation")));
}

#[test]
fn a_number_that_is_set_in_the_lab_becomes_a_recorded_act() {
    let run = snapshot("osteoarthritis-moderate", 1);
    let mut window = Window::new([1366.0, 768.0], ThemeName::Theatre);
    window.state.panels.page = Page::Lab;
    window.state.lab.chosen = Some("adherent_fraction".to_owned());
    window.state.lab.draft = Some(0.4);
    window.frame(&run, Vec::new());
    window.frame(&run, Vec::new());
    let wishes = window.click(&run, &words::say("lab-apply"));
    let expected = Command::SetParameter {
        key: "adherent_fraction".to_owned(),
        value: 0.4,
    };
    assert_eq!(wishes, [UiAction::Apply(expected)]);
}

#[test]
fn every_rule_is_a_sentence() {
    for rule in stroma::scenario::rules::rules(&Parameters::default()) {
        let text = sentence(&rule);
        let whole = text.ends_with('.') && !text.contains('{') && !text.contains("cue-");
        assert!(whole && !text.contains("does-"), "{text}");
    }
}

#[test]
fn a_plot_can_be_taken_as_table_drawing_and_picture() {
    let run = snapshot("osteoarthritis-moderate", 2);
    let mut window = Window::new([1366.0, 768.0], ThemeName::Theatre);
    window.state.plots.large = true;
    window.frame(&run, Vec::new());
    window.frame(&run, Vec::new());
    for (key, format) in [
        ("plot-csv", PlotFormat::Csv),
        ("plot-svg", PlotFormat::Svg),
        ("plot-png", PlotFormat::Png),
        ("plot-copy", PlotFormat::Clipboard),
    ] {
        let wishes = window.click(&run, &words::say(key));
        assert_eq!(wishes, [UiAction::TakePlot(0, format)]);
    }
}

#[test]
fn drawings_of_plots_are_valid_and_hold_every_line() {
    let themes = Themes::built_in().expect("the themes are right");
    for name in Scenario::NAMES {
        let run = snapshot(name, 3);
        for plot in &PLOTS {
            let text = svg(
                plot,
                &run,
                Some(&run.history),
                themes.get(ThemeName::Projector),
            );
            let tree = roxmltree::Document::parse(&text)
                .unwrap_or_else(|error| panic!("{name} {}: {error}", plot.key));
            let lines = tree
                .descendants()
                .filter(|node| node.has_tag_name("polyline"))
                .count();
            assert_eq!(
                lines,
                2 * plot.seen(&run.history).count(),
                "{name} {}",
                plot.key
            );
            assert!(!text.contains("NaN"), "{name} {}", plot.key);
        }
    }
}

#[test]
fn the_arrow_keys_read_a_plot_day_by_day() {
    let run = snapshot("osteoarthritis-moderate", 9);
    let mut window = Window::new([1920.0, 1080.0], ThemeName::Theatre);
    let press = |key| Event::Key {
        key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: bevy_egui::egui::Modifiers::NONE,
    };
    for _ in 0..80 {
        window.frame(&run, vec![press(bevy_egui::egui::Key::Tab)]);
        if window.state.plots.cursor.is_some() {
            break;
        }
    }
    let before = window
        .state
        .plots
        .cursor
        .expect("the plot can be reached by the tab key");
    let held = window.focus();
    window.frame(&run, vec![press(bevy_egui::egui::Key::ArrowLeft)]);
    let after = window
        .state
        .plots
        .cursor
        .unwrap_or_else(|| panic!("the focus went from {held:?} to {:?}", window.focus()));
    assert!((before - after - 1.0).abs() < 1e-9, "{before} to {after}");
    window.frame(&run, Vec::new());
    assert_eq!(window.focus(), held, "the focus stays");
}
