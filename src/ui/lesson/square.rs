//! The code of what a pupil did as a square to photograph, and as a text to copy.

use std::sync::Arc;

use bevy_egui::egui::{
    self, Color32, Id, Mesh, Rect, RichText, ScrollArea, Sense, Shape, TextEdit, Ui, pos2, vec2,
};
use qrcode::{Color, EcLevel, QrCode, Version};

use crate::classroom::code;
use crate::lesson::Answers;
use crate::theme::Theme;
use crate::ui::kit::style::{bold, colour, plain};
use crate::ui::kit::words::say;

/// The largest version of a square that the camera of a telephone reads from a screen.
const MOST_VERSION: i16 = 25;
/// Modules of light on each side, which a reader needs.
const QUIET: usize = 4;
/// Widest square, points.
const WIDEST: f32 = 520.0;
/// Height of the text of a code, points.
const TEXT: f32 = 76.0;

/// The modules of a square.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Square {
    /// How many there are along a side.
    pub width: usize,
    /// Row by row, whether each is dark.
    dark: Vec<bool>,
}

impl Square {
    /// The square of a text; none if it would have more modules than a camera tells apart.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        let square = QrCode::with_error_correction_level(text, EcLevel::L).ok()?;
        let small = matches!(square.version(), Version::Normal(version) if version <= MOST_VERSION);
        small.then(|| Self {
            width: square.width(),
            dark: square
                .into_colors()
                .into_iter()
                .map(|module| module == Color::Dark)
                .collect(),
        })
    }

    /// Dark stretches: row, and from which column to which.
    fn stretches(&self) -> Vec<(usize, usize, usize)> {
        let mut found = Vec::new();
        for (y, row) in self.dark.chunks(self.width.max(1)).enumerate() {
            let mut from = None;
            for (x, dark) in row.iter().copied().chain([false]).enumerate() {
                match (from, dark) {
                    (None, true) => from = Some(x),
                    (Some(begin), false) => {
                        found.push((y, begin, x));
                        from = None;
                    }
                    _ => {}
                }
            }
        }
        found
    }
}

/// The ink of a square and what it is printed on: dark on light in both themes.
fn inks(theme: &Theme) -> [Color32; 2] {
    let [dark, light] = if theme.dark {
        [theme.background, theme.text_1]
    } else {
        [theme.text_1, theme.panel]
    };
    [colour(dark), colour(light)]
}

/// Paints a square as wide as there is room for, each module of whole pixels, so that no edge is blurred.
fn paint(ui: &mut Ui, theme: &Theme, square: &Square) {
    let count = (square.width + 2 * QUIET) as f32;
    let pixels = ui.pixels_per_point();
    let room = ui.available_width().min(WIDEST);
    let module = (room * pixels / count).floor().max(1.0) / pixels;
    let side = vec2(1.0, 1.0) * (module * count);
    let (place, response) = ui.allocate_exact_size(side, Sense::hover());
    response.widget_info(|| {
        egui::WidgetInfo::labeled(egui::WidgetType::Image, true, say("class-code-square"))
    });
    let whole = |point: f32| (point * pixels).round() / pixels;
    let corner = pos2(whole(place.left()), whole(place.top()));
    let [dark, light] = inks(theme);
    let mut mesh = Mesh::default();
    mesh.add_colored_rect(Rect::from_min_size(corner, side), light);
    let at = |column: usize, row: usize| {
        corner + module * vec2((column + QUIET) as f32, (row + QUIET) as f32)
    };
    for (row, from, to) in square.stretches() {
        let place = Rect::from_min_max(at(from, row), at(to, row + 1));
        mesh.add_colored_rect(place, dark);
    }
    ui.painter().add(Shape::mesh(mesh));
}

/// A code with its square, as they were made last, and of what.
#[derive(Debug)]
struct Made<T> {
    of: T,
    code: Result<String, String>,
    square: Option<Square>,
}

/// The code of something. It is made once, not in each frame.
fn made<T: Clone + PartialEq + Send + Sync + 'static>(
    ui: &Ui,
    of: &T,
    encode: impl FnOnce(&T) -> Result<String, String>,
) -> Arc<Made<T>> {
    let id = Id::new("code of the answers");
    let known: Option<Arc<Made<T>>> = ui.ctx().data(|data| data.get_temp(id));
    if let Some(known) = known.filter(|known| known.of == *of) {
        return known;
    }
    let code = encode(of);
    let made = Arc::new(Made {
        of: of.clone(),
        square: code.as_deref().ok().and_then(Square::of),
        code,
    });
    ui.ctx()
        .data_mut(|data| data.insert_temp(id, Arc::clone(&made)));
    made
}

/// Shows the code of some answers: its square, or that there is none, and its text.
pub fn show(ui: &mut Ui, theme: &Theme, answers: &Answers) {
    show_of(ui, theme, answers, code::encode);
}

/// Shows the code of something in the same way.
pub(super) fn show_of<T: Clone + PartialEq + Send + Sync + 'static>(
    ui: &mut Ui,
    theme: &Theme,
    of: &T,
    encode: impl FnOnce(&T) -> Result<String, String>,
) {
    let made = made(ui, of, encode);
    let told = |ui: &mut Ui, words: &str| {
        ui.label(RichText::new(words).font(plain(15.0)));
    };
    let code = match &made.code {
        Ok(code) => code,
        Err(why) => return told(ui, why),
    };
    match &made.square {
        Some(square) => {
            told(ui, &say("class-code-square"));
            paint(ui, theme, square);
        }
        None => told(ui, &say("class-code-no-square")),
    }
    let name = say("class-code-text");
    ui.label(RichText::new(&name).font(bold(14.0)));
    ScrollArea::vertical()
        .id_salt("code of the answers")
        .max_height(TEXT)
        .show(ui, |ui| {
            // It can be chosen and copied, not changed.
            let mut text = code.as_str();
            let field = TextEdit::multiline(&mut text)
                .desired_width(f32::INFINITY)
                .desired_rows(3)
                .font(plain(13.0));
            let response = ui.add(field);
            response.widget_info(|| {
                egui::WidgetInfo::labeled(egui::WidgetType::TextEdit, true, name.clone())
            });
        });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_too_long_has_no_square() {
        let square = Square::of(&"x".repeat(1200)).expect("a square");
        assert!(square.width <= 17 + 4 * MOST_VERSION as usize);
        assert_eq!(square.dark.len(), square.width * square.width);
        assert_eq!(Square::of(&"x".repeat(1400)), None);
    }

    #[test]
    fn stretches_hold_every_dark_module_once() {
        let square = Square::of("stroma-lesson:").expect("a square");
        let mut again = vec![false; square.dark.len()];
        for (row, from, to) in square.stretches() {
            for column in from..to {
                let module = &mut again[row * square.width + column];
                assert!(!*module);
                *module = true;
            }
        }
        assert_eq!(again, square.dark);
    }
}
