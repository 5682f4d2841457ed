//! Words that are laid out and not yet painted, each with the mark that stands before it.

use std::sync::Arc;

use bevy_egui::egui::{Color32, Context, FontId, Galley, Painter, Pos2, Vec2, vec2};

use crate::model::words::{CellKind, Polarisation, Signal};
use crate::theme::Theme;
use crate::ui::kit::glyph;
use crate::ui::kit::style::colour;
use crate::ui::plate::legend::overlay_mark;

/// What stands before a word.
#[derive(Clone, Copy)]
pub(super) enum Mark {
    /// The mark of a cell.
    Cell(CellKind, Polarisation),
    /// The mark of a signal.
    Overlay(Signal),
}

/// A word in its place.
pub(super) struct Word {
    pub(super) galley: Arc<Galley>,
    pub(super) at: Pos2,
    /// Whether it is told less loudly.
    pub(super) faint: bool,
    /// What stands before it, and where.
    pub(super) mark: Option<(Mark, Pos2)>,
}

impl Word {
    pub(super) fn new(galley: Arc<Galley>, at: Pos2) -> Self {
        Self {
            galley,
            at,
            faint: false,
            mark: None,
        }
    }

    pub(super) fn faint(self) -> Self {
        Self {
            faint: true,
            ..self
        }
    }

    /// Its lower edge.
    pub(super) fn bottom(&self) -> f32 {
        self.at.y + self.galley.size().y
    }

    /// Paints it, moved down by some points.
    pub(super) fn paint(&self, painter: &Painter, theme: &Theme, down: f32) {
        let by: Vec2 = vec2(0.0, down);
        let ink = colour(if self.faint {
            theme.text_2
        } else {
            theme.plate_word
        });
        painter.galley(self.at + by, Arc::clone(&self.galley), ink);
        match self.mark {
            Some((Mark::Cell(kind, state), at)) => {
                glyph::paint(painter, at + by, 8.0, kind, state, theme);
            }
            Some((Mark::Overlay(signal), at)) => overlay_mark(painter, theme, signal, at + by),
            None => {}
        }
    }
}

/// Lays a text out in lines of some width; its colour comes with painting.
pub(super) fn laid(context: &Context, text: &str, font: FontId, width: f32) -> Arc<Galley> {
    let text = text.to_owned();
    let width = width.max(8.0);
    context.fonts_mut(|fonts| fonts.layout(text, font, Color32::PLACEHOLDER, width))
}

/// Lays a text out in the largest of some sizes in which it is one line; in several lines of the last size where none is.
pub(super) fn fitted<const N: usize>(
    context: &Context,
    text: &str,
    font: fn(f32) -> FontId,
    sizes: [f32; N],
    width: f32,
) -> Arc<Galley> {
    let smallest = sizes.last().copied().unwrap_or(12.0);
    sizes
        .into_iter()
        .map(|size| laid(context, text, font(size), width))
        .find(|galley| galley.rows.len() == 1)
        .unwrap_or_else(|| laid(context, text, font(smallest), width))
}
