//! What is drawn on a page of a PDF: words, lines, frames and pictures, at places in pt (1/72 inch) from its top left.

use super::face::{Font, Glyph};

/// Points of a millimetre.
pub(crate) const MM: f64 = 72.0 / 25.4;

/// A colour: red, green and blue, 0 to 1.
pub(crate) type Ink = [f64; 3];

/// Words.
pub(crate) const BLACK: Ink = [0.11, 0.11, 0.11];
/// Words that stand back.
pub(crate) const GREY: Ink = [0.33, 0.33, 0.33];
/// Lines to write on, lines of tables.
pub(crate) const LINE: Ink = [0.6, 0.6, 0.6];
/// The grid of axes, frames of pictures.
pub(crate) const FAINT: Ink = [0.8, 0.8, 0.8];
/// Heads of tables.
pub(crate) const PALE: Ink = [0.94, 0.94, 0.94];
/// Words on black.
pub(crate) const WHITE: Ink = [1.0, 1.0, 1.0];
/// What is right.
pub(crate) const GREEN: Ink = [0.24, 0.48, 0.24];
/// Words that say why.
pub(crate) const DARK_GREEN: Ink = [0.14, 0.27, 0.16];
/// The box of what is right.
pub(crate) const PALE_GREEN: Ink = [0.89, 0.94, 0.89];
/// A misconception.
pub(crate) const BROWN: Ink = [0.54, 0.29, 0.0];

/// A rectangle of a page, pt from its top left.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Its left edge.
    pub left: f64,
    /// Its upper edge.
    pub top: f64,
    /// Its right edge.
    pub right: f64,
    /// Its lower edge.
    pub bottom: f64,
}

impl Area {
    /// Whether all of another lies in it, but for a hair.
    #[must_use]
    pub fn holds(&self, other: &Self) -> bool {
        let hair = 0.05;
        self.left <= other.left + hair
            && self.top <= other.top + hair
            && other.right <= self.right + hair
            && other.bottom <= self.bottom + hair
    }

    fn moved(self, x: f64, y: f64) -> Self {
        Self {
            left: self.left + x,
            top: self.top + y,
            right: self.right + x,
            bottom: self.bottom + y,
        }
    }
}

/// How words look.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style {
    /// Font.
    pub(crate) font: Font,
    /// Size, pt.
    pub(crate) size: f64,
    /// Colour.
    pub(crate) ink: Ink,
    /// Whether upright letters are slanted.
    pub(crate) slanted: bool,
}

/// Words of one look in one line.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Text {
    /// How they look.
    pub(crate) style: Style,
    /// Left end of the baseline.
    pub(crate) at: [f64; 2],
    /// Their letters.
    pub(crate) glyphs: Vec<Glyph>,
}

impl Text {
    /// Their width, without that of a space at their end.
    pub(crate) fn width(&self) -> f64 {
        let last = self.glyphs.iter().rposition(|glyph| glyph.letter != ' ');
        let drawn = self.glyphs.iter().take(last.map_or(0, |last| last + 1));
        let ems: f64 = drawn.map(|glyph| glyph.advance + glyph.kern).sum();
        ems * self.style.size
    }
}

/// Something that is drawn.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Mark {
    /// Words.
    Text(Text),
    /// A line.
    Line {
        /// Where it goes.
        points: Vec<[f64; 2]>,
        /// Its width.
        width: f64,
        /// Its colour.
        ink: Ink,
        /// Lengths of dashes and gaps.
        dashes: Option<[f64; 2]>,
    },
    /// A rectangle with round corners.
    Frame {
        /// Its edges.
        area: Area,
        /// Radius of its corners.
        radius: f64,
        /// What it is filled with.
        fill: Option<Ink>,
        /// Width and colour of its line.
        line: Option<(f64, Ink)>,
    },
    /// A picture.
    Picture {
        /// Its edges.
        area: Area,
        /// Its place among the pictures of the sheet.
        place: usize,
    },
}

impl Mark {
    /// A line from one point to another.
    pub(crate) fn rule(from: [f64; 2], to: [f64; 2], ink: Ink) -> Self {
        Self::Line {
            points: vec![from, to],
            width: 0.85,
            ink,
            dashes: None,
        }
    }

    /// The same somewhere else.
    pub(crate) fn moved(mut self, x: f64, y: f64) -> Self {
        match &mut self {
            Self::Text(text) => text.at = [text.at[0] + x, text.at[1] + y],
            Self::Line { points, .. } => {
                for point in points {
                    *point = [point[0] + x, point[1] + y];
                }
            }
            Self::Frame { area, .. } | Self::Picture { area, .. } => *area = area.moved(x, y),
        }
        self
    }

    /// The room that it takes; of words, from the height of their capitals to their descenders.
    pub(crate) fn area(&self) -> Area {
        match self {
            Self::Text(text) => {
                let [left, base] = text.at;
                Area {
                    left,
                    top: base - 0.75 * text.style.size,
                    right: left + text.width(),
                    bottom: base + 0.25 * text.style.size,
                }
            }
            Self::Line { points, .. } => {
                let first = points.first().copied().unwrap_or_default();
                let whole = Area {
                    left: first[0],
                    top: first[1],
                    right: first[0],
                    bottom: first[1],
                };
                points.iter().fold(whole, |area, [x, y]| Area {
                    left: area.left.min(*x),
                    top: area.top.min(*y),
                    right: area.right.max(*x),
                    bottom: area.bottom.max(*y),
                })
            }
            Self::Frame { area, .. } | Self::Picture { area, .. } => *area,
        }
    }
}
