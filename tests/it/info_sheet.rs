//! The information on a level: its hard words open their cards by pointer and by keyboard.

use bevy_egui::egui::accesskit::{Node, Role};
use bevy_egui::egui::{Event, Key, Rect, pos2, vec2};
use stroma::live::Snapshot;
use stroma::theme::ThemeName;
use stroma::ui::kit::word_card::cards;

use crate::panels::{SIZES, Window, snapshot};

/// A window whose sheet of information on a level has just been opened.
fn opened(run: &Snapshot, level: usize) -> Window {
    let mut window = Window::showing(run, SIZES[1], ThemeName::Theatre);
    window.state.level.open = level;
    window.state.panels.info = true;
    window.listen();
    for _ in 0..3 {
        window.frame(run, Vec::new());
    }
    window
}

/// Whether the card of some word is shown.
fn shows_a_card(texts: &[(String, Rect, Rect)]) -> bool {
    let said = |text: &str| cards().iter().any(|card| card.text() == text);
    texts.iter().any(|(text, ..)| said(text))
}

#[test]
fn hard_words_of_the_information_on_a_level_open_their_cards() {
    let levels = ["dish-stiffness", "strip-injury", "osteoarthritis-moderate"];
    for (level, name) in levels.into_iter().enumerate() {
        let run = snapshot(name, 0);
        let mut window = opened(&run, level);
        assert!(window.focus().is_some(), "{name}: the tab key has a start");
        let by_tab = (0..24).any(|_| {
            window.press(&run, Key::Tab);
            shows_a_card(&window.frame(&run, Vec::new()).1)
        });
        assert!(by_tab, "{name}: no card by the tab key");

        let mut window = opened(&run, level);
        let [width, height] = SIZES[1];
        // The sheet stands in the middle and hides what is there.
        let sheet = Rect::from_center_size(pos2(0.5 * width, 0.5 * height), vec2(640.0, 500.0));
        let words = window.heard.iter().filter(|node| node.role() == Role::Link);
        let mut places = words.filter_map(Node::bounds).map(|bounds| {
            let [x, y] = [bounds.x0 + bounds.x1, bounds.y0 + bounds.y1];
            pos2(0.5 * x as f32, 0.5 * y as f32)
        });
        let place = places.find(|place| sheet.contains(*place));
        let place = place.unwrap_or_else(|| panic!("{name}: no hard word"));
        window.frame(&run, vec![Event::PointerMoved(place)]);
        let by_pointer = (0..40).any(|_| shows_a_card(&window.frame(&run, Vec::new()).1));
        assert!(by_pointer, "{name}: no card by the pointer");
    }
}
