//! The sheet of information on a level, in the order in which `NetLogo` gives it.

use bevy_egui::egui::{self, Id, LayerId, Order, Rect, RichText, ScrollArea, vec2};

use crate::ui::kit::sheet::{self, Room};
use crate::ui::kit::style::{bold, colour, plain};
use crate::ui::kit::words::say;
use crate::ui::kit::{widgets, word_card};
use crate::ui::state::input::PanelInput;

/// The parts, in their order.
pub const PARTS: [&str; 10] = [
    "what",
    "how",
    "use",
    "notice",
    "try",
    "extend",
    "related",
    "contested",
    "credits",
    "cite",
];

/// The sheet of a level, by its key; `open` is turned off by its button.
pub(crate) fn sheet(
    context: &egui::Context,
    open: &mut bool,
    level: &str,
    input: &PanelInput<'_>,
    window: Rect,
) {
    let theme = input.theme;
    let id = Id::new("information");
    let layer = LayerId::new(Order::Foreground, id);
    let is_new = !context.memory(|memory| memory.areas().visible_last_frame(&layer));
    let room = Room::within(window, vec2(760.0, 900.0), 16.0);
    sheet::sheet(context, theme, id, room, window, |ui| {
        ui.horizontal(|ui| {
            let title = format!("{}: {}", say("info-title"), say(&format!("level-{level}")));
            let size = if sheet::is_small(window) { 18.0 } else { 24.0 };
            let title = sheet::title_to_focus(ui, title, size);
            if is_new {
                title.request_focus();
            }
            if sheet::close(ui, theme, |_| {}) {
                *open = false;
            }
        });
        ScrollArea::vertical()
            .id_salt(("information", level))
            .auto_shrink(false)
            .show(ui, |ui| {
                ui.set_max_width(ui.available_width() - 12.0);
                ui.spacing_mut().item_spacing.y = 6.0;
                for part in PARTS {
                    ui.add_space(4.0);
                    let head = say(&format!("info-heading-{part}"));
                    ui.label(
                        RichText::new(head)
                            .font(bold(16.0))
                            .color(colour(theme.accent)),
                    );
                    for paragraph in say(&format!("info-{level}-{part}")).split("\n\n") {
                        let words = paragraph.split('\n').collect::<Vec<_>>().join(" ");
                        word_card::sentence(
                            ui,
                            theme,
                            words.trim(),
                            plain(15.0),
                            colour(theme.text_1),
                        );
                    }
                }
                widgets::follow_focus(ui);
            });
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lesson::level::Levels;
    use crate::text;
    use crate::ui::kit::word_card::hard_words;

    #[test]
    fn every_level_has_every_part_in_every_language_and_hard_words_with_cards() {
        let levels = Levels::built_in().expect("levels");
        let least = 40;
        for level in &levels.levels {
            for code in text::languages() {
                for part in PARTS {
                    let key = format!("info-{}-{part}", level.key);
                    let words = text::in_language(&code, &key).unwrap_or_default();
                    assert!(words.chars().count() > least, "{code}: {key}: '{words}'");
                }
            }
            let how = say(&format!("info-{}-how", level.key));
            assert!(!hard_words(&how).is_empty(), "{}: {how}", level.key);
        }
        let first = ["what", "how", "use", "notice", "try", "extend", "related"];
        assert_eq!(PARTS[..first.len()], first);
    }
}
