//! The sheet of information on a level, in the order in which `NetLogo` gives it.

use bevy_egui::egui::{self, Area, Id, LayerId, Order, Rect, RichText, ScrollArea, Sense, vec2};

use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::panel::panel_frame;
use crate::ui::kit::style::{bold, colour, plain, serif};
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
    let small = window.width().min(window.height()) < 520.0;
    let (margin, padding) = if small { (6.0, 8_i8) } else { (16.0, 20_i8) };
    let room = window.shrink(margin).size().min(vec2(760.0, 900.0));
    let place = Rect::from_center_size(window.center(), room);
    let id = Id::new("information");
    let layer = LayerId::new(Order::Foreground, id);
    let is_new = !context.memory(|memory| memory.areas().visible_last_frame(&layer));
    Area::new(id)
        .fixed_pos(place.min)
        .order(Order::Foreground)
        .constrain(false)
        .show(context, |ui| {
            panel_frame(theme, 18, padding).show(ui, |ui| {
                let inner = place.size() - vec2(2.0, 2.0) * f32::from(padding) - vec2(2.0, 2.0);
                ui.set_min_size(inner);
                ui.set_max_size(inner);
                ui.horizontal(|ui| {
                    let title =
                        format!("{}: {}", say("info-title"), say(&format!("level-{level}")));
                    let size = if small { 18.0 } else { 24.0 };
                    let title = ui.label(RichText::new(title).font(serif(size)));
                    // The tab key goes on from here to the hard words, not from the panels below.
                    let id = ui.id().with("title");
                    let title = ui.interact(title.rect, id, Sense::focusable_noninteractive());
                    if is_new {
                        title.request_focus();
                    }
                    ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                        ui.scope(|ui| {
                            ui.set_max_width(100.0);
                            if buttons::button(ui, theme, &say("close"), Emphasis::Main, 34.0) {
                                *open = false;
                            }
                        });
                    });
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
