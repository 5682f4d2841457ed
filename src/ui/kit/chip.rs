//! Chips: switches with a painted face.

use bevy_egui::egui::{
    self, Color32, CornerRadius, Pos2, Response, Sense, Stroke, StrokeKind, Ui, pos2, vec2,
};

use crate::theme::Theme;
use crate::ui::kit::style::{colour, plain};
use crate::ui::kit::widgets::{focus_ring, named};

/// How a chip shows its word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Look {
    /// Beside its mark.
    Beside,
    /// Under its mark, in small letters.
    Below,
    /// When pointed at.
    Mark,
}

/// What a chip shows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Face<'a> {
    /// How it shows its word.
    pub look: Look,
    /// Its word.
    pub label: &'a str,
    /// A second line in smaller letters.
    pub under: Option<&'a str>,
    /// Whether it is on.
    pub on: bool,
}

impl Face<'_> {
    /// How wide the chip is, points.
    pub(crate) fn width(&self, painter: &egui::Painter) -> f32 {
        if self.look == Look::Mark {
            return 44.0;
        }
        let wide = |text: &str, size: f32| {
            let galley = painter.layout_no_wrap(text.to_owned(), plain(size), Color32::PLACEHOLDER);
            galley.size().x
        };
        if self.look == Look::Below {
            return (wide(self.label, BELOW) + 12.0).max(44.0);
        }
        let under = self.under.map_or(0.0, |under| wide(under, UNDER));
        wide(self.label, 14.0).max(under) + 52.0
    }

    /// How high the chip is, points.
    pub(crate) fn height(&self) -> f32 {
        match self.look {
            Look::Below => 42.0,
            Look::Beside | Look::Mark => CHIP_HEIGHT,
        }
    }

    /// What a reader of the screen hears.
    pub(crate) fn said(&self) -> String {
        match self.under {
            Some(under) => format!("{} ({under})", self.label),
            None => self.label.to_owned(),
        }
    }
}

/// Height of a chip, points.
pub(crate) const CHIP_HEIGHT: f32 = 36.0;

/// Size of the second line of a chip, points.
const UNDER: f32 = 11.0;

/// Size of a word under a mark, points.
const BELOW: f32 = 11.0;

/// A chip; a compact one shows its mark alone and its word when pointed at.
pub(crate) fn chip_sized(
    ui: &mut Ui,
    theme: &Theme,
    compact: bool,
    label: &str,
    on: bool,
    paint: impl FnOnce(&egui::Painter, Pos2),
) -> bool {
    let face = Face {
        look: if compact { Look::Mark } else { Look::Beside },
        label,
        under: None,
        on,
    };
    let response = chip(ui, theme, &face, paint);
    let clicked = response.clicked();
    if compact {
        response.on_hover_text(label);
    }
    clicked
}

/// A chip that says nothing when pointed at.
pub(crate) fn chip(
    ui: &mut Ui,
    theme: &Theme,
    face: &Face<'_>,
    paint: impl FnOnce(&egui::Painter, Pos2),
) -> Response {
    let size = vec2(face.width(ui.painter()), face.height());
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let response = named(response, &face.said(), Some(face.on));
    let stroke = if face.on || response.hovered() {
        colour(theme.accent)
    } else {
        colour(theme.line)
    };
    ui.painter().rect(
        rect,
        CornerRadius::same(18),
        colour(theme.panel),
        Stroke::new(if face.on { 1.8 } else { 1.0 }, stroke),
        StrokeKind::Inside,
    );
    let ink = colour(if face.on { theme.text_1 } else { theme.text_2 });
    if face.look == Look::Below {
        paint(ui.painter(), pos2(rect.center().x, rect.top() + 15.0));
        let text = face.label.to_owned();
        let galley = ui.painter().layout_no_wrap(text, plain(BELOW), ink);
        let at = pos2(
            rect.center().x - 0.5 * galley.size().x,
            rect.bottom() - 18.0,
        );
        ui.painter().galley(at, galley, ink);
    } else {
        paint(ui.painter(), pos2(rect.left() + 22.0, rect.center().y));
    }
    if face.look == Look::Beside {
        let up = if face.under.is_some() { 6.5 } else { 0.0 };
        let lines = [
            (Some(face.label), plain(14.0), -up),
            (face.under, plain(UNDER), 8.0),
        ];
        for (text, font, down) in lines {
            let Some(text) = text else { continue };
            let galley = ui.painter().layout_no_wrap(text.to_owned(), font, ink);
            let at = pos2(
                rect.left() + 38.0,
                rect.center().y + down - 0.5 * galley.size().y,
            );
            ui.painter().galley(at, galley, ink);
        }
    }
    focus_ring(ui, &response, rect, 18, theme);
    response
}
