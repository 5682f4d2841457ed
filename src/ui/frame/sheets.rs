//! What lies over everything: notes, help, and the card at the pointer.

use bevy_egui::egui::{
    self, Align2, Area, Color32, CornerRadius, Id, Order, Rect, ScrollArea, Sense, Stroke,
    StrokeKind, Ui, pos2, vec2,
};

use crate::lens::Area as Part;
use crate::theme::Theme;
use crate::ui::kit::buttons::Emphasis;
use crate::ui::kit::panel::panel_frame;
use crate::ui::kit::style::{bold, colour, plain, serif};
use crate::ui::kit::words::say;
use crate::ui::kit::{buttons, chords, widgets};
use crate::ui::state::input::PanelInput;
use crate::ui::state::panels::PanelState;

/// Seconds for which a note that waits behind a newer one will still be shown.
const WAITS: f32 = 3.0;

/// Time passes for notes: for the newest, which is shown; one behind it waits with a few seconds left.
fn pass(notes: &mut Vec<(String, f32)>, seconds: f32) {
    for (behind, (_, left)) in notes.iter_mut().rev().enumerate() {
        let least = if behind == 0 { 0.0 } else { left.min(WAITS) };
        *left = (*left - seconds).max(least);
    }
    notes.retain(|(_, left)| *left > 0.0);
}

/// Shows the newest note in the middle of a row, in the largest size that fits.
pub(crate) fn notes(
    context: &egui::Context,
    notes: &mut Vec<(String, f32)>,
    input: &PanelInput<'_>,
    row: Rect,
) {
    // By the clock, on a slow machine too; but one long frame does not take a note away unread.
    pass(notes, context.input(|input| input.unstable_dt).min(1.0));
    let Some((text, _)) = notes.last() else {
        return;
    };
    let theme = input.theme;
    let ink = colour(theme.text_1);
    let room = (row.width() - 40.0).max(60.0);
    let laid =
        |size: f32| context.fonts_mut(|fonts| fonts.layout(text.clone(), plain(size), ink, room));
    let words = [15.0, 14.0, 13.0, 12.0]
        .into_iter()
        .map(laid)
        .find(|words| words.rows.len() == 1 && words.size().y + 6.0 <= row.height())
        .unwrap_or_else(|| laid(11.0));
    let size = words.size() + vec2(28.0, 6.0);
    let place = Rect::from_min_size(pos2(row.center().x - 0.5 * size.x, row.top()), size);
    Area::new(Id::new(("note", 0_usize)))
        .fixed_pos(place.min)
        .order(Order::Foreground)
        .interactable(false)
        .show(context, |ui| {
            let (place, response) = ui.allocate_exact_size(size, Sense::hover());
            response.widget_info(|| {
                egui::WidgetInfo::labeled(egui::WidgetType::Label, true, text.as_str())
            });
            ui.painter().rect(
                place,
                CornerRadius::same(12),
                colour(theme.panel),
                Stroke::new(1.5, colour(theme.warning)),
                StrokeKind::Inside,
            );
            ui.painter().galley(place.min + vec2(14.0, 3.0), words, ink);
        });
}

/// Height of a row of the help sheet, and the gap below it, points.
const KEY_ROW: f32 = 19.0;

const KEY_GAP: f32 = 5.0;

/// Columns of the help sheet that fit a width.
fn help_columns(width: f32) -> usize {
    ((width / 300.0) as usize).clamp(1, 3)
}

pub(crate) fn help(
    context: &egui::Context,
    panels: &mut PanelState,
    input: &PanelInput<'_>,
    window: Rect,
) {
    let theme = input.theme;
    Area::new(Id::new("help"))
        .fixed_pos(window.center())
        .pivot(Align2::CENTER_CENTER)
        .order(Order::Foreground)
        .show(context, |ui| {
            panel_frame(theme, 18, 20).show(ui, |ui| {
                let width = 1000.0_f32.min(window.width() - 60.0);
                ui.set_width(width);
                ui.label(egui::RichText::new(say("help-title")).font(serif(26.0)));
                ui.label(egui::RichText::new(say("help-text")).font(plain(15.0)));
                widgets::rule(ui, theme);
                let rows = input.keys;
                let count = help_columns(width);
                let each = rows.len().div_ceil(count);
                // Title, text and buttons keep their room on a small window; the keys scroll.
                let most = (window.height() - 250.0).max(80.0);
                let least = most.min(each as f32 * (KEY_ROW + KEY_GAP));
                let keys = ScrollArea::vertical()
                    .max_height(most)
                    .min_scrolled_height(least);
                keys.show(ui, |ui| {
                    ui.columns(count, |columns| {
                        for (column, part) in columns.iter_mut().zip(rows.chunks(each)) {
                            column.spacing_mut().item_spacing.y = KEY_GAP;
                            for row in part {
                                key_row(column, theme, &chords::said(&row.chords), &say(row.says));
                            }
                        }
                    });
                });
                ui.add_space(4.0);
                ui.columns(3, |columns| {
                    if buttons::button(
                        &mut columns[0],
                        theme,
                        &say("tour-again"),
                        Emphasis::Plain,
                        40.0,
                    ) {
                        panels.help = false;
                        panels.begin_tour();
                    }
                    if buttons::button(
                        &mut columns[1],
                        theme,
                        &say("cards-open"),
                        Emphasis::Plain,
                        40.0,
                    ) {
                        panels.help = false;
                        panels.words.open = true;
                    }
                    if buttons::button(&mut columns[2], theme, &say("close"), Emphasis::Main, 40.0)
                    {
                        panels.help = false;
                    }
                });
            });
        });
}

/// A chord, and what it does.
fn key_row(ui: &mut Ui, theme: &Theme, chords: &str, says: &str) {
    let wide = 0.46 * ui.available_width();
    let (place, _) = ui.allocate_exact_size(vec2(ui.available_width(), KEY_ROW), Sense::hover());
    let chord = widgets::fitted(ui, chords, bold(13.0), colour(theme.text_1), wide - 8.0);
    let room = place.width() - wide;
    let says = widgets::fitted(ui, says, plain(13.0), colour(theme.text_2), room);
    ui.painter().galley(place.min, chord, colour(theme.text_1));
    let at = pos2(place.left() + wide, place.top());
    ui.painter().galley(at, says, colour(theme.text_2));
}

/// What the lecturer says at this step, large at the foot of the picture. Gives its height, points.
pub fn said(context: &egui::Context, theme: &Theme, free: Part, words: &str, page: &str) -> f32 {
    let width = (0.86 * free.width).min(760.0);
    // The size is known before it is shown, so that it stands right in its first frame.
    let (words, page) = context.fonts_mut(|fonts| {
        let ink = colour(theme.text_1);
        // Where a picture is low or narrow the words are smaller, so that something of it is left.
        let words = [26.0, 22.0, 18.0, 15.0]
            .into_iter()
            .map(|size| fonts.layout(words.to_owned(), serif(size), ink, width))
            .find(|words| words.size().y <= 0.34 * free.height)
            .unwrap_or_else(|| fonts.layout(words.to_owned(), serif(14.0), ink, width));
        let faint = colour(theme.text_3);
        (
            words,
            fonts.layout(page.to_owned(), plain(13.0), faint, width),
        )
    });
    let size = vec2(width, words.size().y + 4.0 + page.size().y) + vec2(32.0, 32.0);
    let corner = pos2(
        free.x + 0.5 * (free.width - size.x),
        free.y + free.height - 8.0 - size.y,
    );
    Area::new(Id::new("said"))
        .fixed_pos(corner)
        .order(Order::Foreground)
        .interactable(false)
        .show(context, |ui| {
            let (place, response) = ui.allocate_exact_size(size, Sense::hover());
            response.widget_info(|| {
                egui::WidgetInfo::labeled(egui::WidgetType::Label, true, words.text())
            });
            ui.painter().rect(
                place,
                CornerRadius::same(16),
                colour(theme.panel),
                Stroke::new(1.0, colour(theme.line)),
                StrokeKind::Inside,
            );
            let at = place.min + vec2(16.0, 16.0);
            let below = at + vec2(0.0, words.size().y + 4.0);
            ui.painter().galley(at, words, colour(theme.text_1));
            ui.painter().galley(below, page, colour(theme.text_3));
        });
    size.y
}

/// A small card at the pointer that names what is under it.
pub fn hover_card(
    context: &egui::Context,
    theme: &Theme,
    at: egui::Pos2,
    title: &str,
    detail: &str,
) {
    let painter = context.layer_painter(egui::LayerId::new(Order::Tooltip, Id::new("hover card")));
    let head = painter.layout_no_wrap(title.to_owned(), bold(14.0), colour(theme.text_1));
    let body = painter.layout_no_wrap(detail.to_owned(), plain(13.0), colour(theme.text_2));
    let two = !detail.is_empty();
    let width = if two {
        head.size().x.max(body.size().x)
    } else {
        head.size().x
    };
    let height = if two {
        head.size().y + body.size().y + 2.0
    } else {
        head.size().y
    };
    let size = vec2(width + 24.0, height + 16.0);
    let window = context.content_rect();
    let min = pos2(
        (at.x + 16.0).min(window.right() - size.x - 8.0),
        (at.y + 18.0).min(window.bottom() - size.y - 8.0),
    );
    let rect = Rect::from_min_size(min, size);
    painter.rect(
        rect,
        CornerRadius::same(10),
        colour(theme.panel),
        Stroke::new(1.0, colour(theme.line)),
        StrokeKind::Inside,
    );
    let head_height = head.size().y;
    painter.galley(rect.min + vec2(12.0, 8.0), head, Color32::PLACEHOLDER);
    if two {
        painter.galley(
            rect.min + vec2(12.0, 10.0 + head_height),
            body,
            Color32::PLACEHOLDER,
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_behind_a_newer_one_waits_and_is_shown_after_it() {
        let mut notes = vec![("first".to_owned(), 6.0), ("second".to_owned(), 9.0)];
        pass(&mut notes, 8.0);
        assert_eq!(
            notes,
            [("first".to_owned(), WAITS), ("second".to_owned(), 1.0)]
        );
        pass(&mut notes, 2.0);
        assert_eq!(notes, [("first".to_owned(), WAITS)]);
        pass(&mut notes, 4.0);
        assert!(notes.is_empty());
    }
}
