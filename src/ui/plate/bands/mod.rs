//! The words of a picture without panels, as on a plate of an atlas: the title in a band above, the legend in a band
//! below, and the specimen free between them.

mod foot;
mod head;
mod word;

use bevy_egui::egui::{Context, CornerRadius, Painter, Pos2, Rect, Stroke, pos2, vec2};

use self::foot::Sides;
use self::word::Word;
use crate::lens::{Area, Lens};
use crate::live::Snapshot;
use crate::theme::Theme;
use crate::ui::kit::style::colour;
use crate::ui::kit::words::{say, say_with};
use crate::ui::plate::grounds;
use crate::ui::plate::scale_bar::bar_at;
use crate::ui::plate::text::{free_rect, to_px};

/// The most that the bands above and below may take of the height, where the lens does not tell.
const MOST: [f32; 2] = [0.24, 0.27];

/// Height of the heading over the second of two plates, with the room round it, points.
const HEADING: f32 = 68.0;

/// Room between a band and the specimen, points.
const GAP: f32 = 4.0;

/// Room beside a strip for the names of its zones, points, and the most of the width.
const ZONES: f32 = 150.0;
const MOST_ZONES: f32 = 0.18;

/// The words of a picture, each in its place.
pub struct Bands {
    /// Height of the band above, points.
    pub above: f32,
    /// Height of the band below, points.
    pub below: f32,
    head: Vec<Word>,
    foot: Vec<Word>,
    scale: Option<Pos2>,
}

/// Whether one plate has the whole picture: two beside each other leave no room for names.
#[must_use]
pub fn is_alone(lens: &Lens) -> bool {
    lens.free.width > 0.6 * lens.window[0]
}

/// Room at the edges of a picture, points.
fn margin(window: [f32; 2]) -> f32 {
    (0.025 * window[0].min(window[1])).clamp(5.0, 22.0)
}

/// Room for the names of the grounds above a dish.
fn room_of_grounds(lens: &Lens, snapshot: &Snapshot) -> f32 {
    if is_alone(lens) {
        grounds::room_above(snapshot, lens.window[1])
    } else {
        0.0
    }
}

/// The heights that a lens leaves above and below the specimen.
#[must_use]
pub fn left_by(lens: &Lens, snapshot: &Snapshot) -> [f32; 2] {
    let free = free_rect(lens);
    // A hair more, as the lens was counted in pixels.
    let hair = 0.5;
    [
        free.top() - GAP - room_of_grounds(lens, snapshot) + hair,
        lens.window[1] - free.bottom() - GAP + hair,
    ]
}

/// Left and right side of what stands on the first plate, and of what stands on the last.
fn sides(lens: &Lens) -> Sides {
    let (width, margin) = (lens.window[0], margin(lens.window));
    if is_alone(lens) {
        let all = [margin, width - margin];
        return Sides {
            legend: all,
            notes: all,
        };
    }
    let one = lens.free.width;
    Sides {
        legend: [margin, one - margin],
        notes: [width - one + margin, width - margin],
    }
}

/// Lays the words of a picture out. They take no more than some heights above and below the specimen: those that are
/// given, else a share of the picture, with room for what may come. What does not fit is made smaller or left out, the
/// least telling first.
#[must_use]
pub fn lay_out(
    context: &Context,
    lens: &Lens,
    snapshot: &Snapshot,
    overlays: [bool; 4],
    most: Option<[f32; 2]>,
) -> Bands {
    let [above, below] = most.unwrap_or_else(|| MOST.map(|share| share * lens.window[1]));
    let (sides, margin) = (sides(lens), margin(lens.window));
    let line = format!(
        "{} · {} · {}",
        say_with("day-n", &[("day", format!("{:.0}", snapshot.day))]),
        say_with("seed", &[("seed", snapshot.seed.to_string())]),
        say("not-advice"),
    );
    let title = snapshot.scenario.said_title();
    let texts = [title.as_str(), line.as_str()];
    let (tall, head) = head::head(context, texts, sides.legend, 0.8 * margin, above);
    let to_come = most.is_none();
    let foot = foot::foot(
        context, lens, snapshot, overlays, sides, margin, below, to_come,
    );
    let heading = if is_alone(lens) { 0.0 } else { HEADING };
    Bands {
        above: tall.max(heading),
        below: foot.tall,
        head,
        foot: foot.words,
        scale: foot.scale,
    }
}

impl Bands {
    /// The part of the picture that is left to the specimen.
    #[must_use]
    pub fn free(&self, lens: &Lens, snapshot: &Snapshot) -> Area {
        let [width, height] = lens.window;
        let side = match snapshot.scenario.stage.name.as_str() {
            "strip" => ZONES.min(MOST_ZONES * width),
            "dish" => margin(lens.window),
            _ => 0.0,
        };
        let y = self.above + room_of_grounds(lens, snapshot) + GAP;
        let (x, width) = if is_alone(lens) {
            (side, width - 2.0 * side)
        } else {
            (lens.free.x, lens.free.width)
        };
        Area {
            x,
            y,
            width,
            height: (height - y - self.below - GAP).max(10.0),
        }
    }

    /// Paints the words; where the specimen reaches under a band, on a ground.
    pub fn paint(&self, painter: &Painter, theme: &Theme, lens: &Lens, snapshot: &Snapshot) {
        for (ground, edge) in grounds_under(lens, snapshot) {
            painter.rect_filled(ground, CornerRadius::ZERO, colour(theme.panel));
            let line = Stroke::new(1.0, colour(theme.line));
            painter.hline(ground.x_range(), edge, line);
        }
        for word in &self.head {
            word.paint(painter, theme, 0.0);
        }
        let top = lens.window[1] - self.below;
        for word in &self.foot {
            word.paint(painter, theme, top);
        }
        if let Some(at) = self.scale {
            bar_at(painter, theme, lens, at + vec2(0.0, top));
        }
    }
}

/// The grounds that the bands need, each with the height of its edge to the specimen.
fn grounds_under(lens: &Lens, snapshot: &Snapshot) -> Vec<(Rect, f32)> {
    let stage = &snapshot.scenario.stage;
    let free = free_rect(lens);
    let [width, height] = lens.window;
    // A limb goes on above and below the joint.
    let limb = stage.name == "knee";
    let [top, bottom] = [0.0, stage.height_mm].map(|y| to_px(lens, [0.0, y]).y);
    let mut found = Vec::new();
    if limb || top < free.top() - 1.0 {
        let ground = Rect::from_min_max(Pos2::ZERO, pos2(width, free.top()));
        found.push((ground, free.top()));
    }
    if limb || bottom > free.bottom() + 1.0 {
        let ground = Rect::from_min_max(pos2(0.0, free.bottom()), pos2(width, height));
        found.push((ground, free.bottom()));
    }
    found
}
