//! The lens of a picture off screen: the specimen between the words, which lie in bands of their own.

use crate::lens::{Area, Lens};
use crate::live::Snapshot;
use crate::ui::picture::{point_of_interest, room_for_specimen};
use crate::view;

/// Zoom from which on a picture looks at what is of interest, where it was not told where to look.
const INTERESTED_FROM: f32 = 1.5;

/// Pixels of a point of the words of a picture: they keep their share of it, but stay large enough to be read.
#[must_use]
pub fn word_scale(size: [f32; 2]) -> f32 {
    let [width, height] = size;
    (width / 1500.0).min(height / 880.0).clamp(0.8, 6.0)
}

/// The lens of a picture of some size, pixels: of one plate or two beside each other, with room for the words where
/// overlays are told to be named.
#[must_use]
pub fn picture_lens(
    snapshot: &Snapshot,
    size: [u32; 2],
    beside: bool,
    words: Option<[bool; 4]>,
    zoom: f32,
    at_mm: Option<[f32; 2]>,
) -> Lens {
    let window = size.map(|side| side as f32);
    let whole = view::whole_of(snapshot);
    let mut lens = Lens {
        window,
        free: bare_area(window, beside),
        units_per_mm: view::bake::PLATE_WIDTH / snapshot.scenario.stage.width_mm,
        ..Lens::default()
    }
    .fitting(whole);
    if let Some(overlays) = words {
        let scale = word_scale(window);
        let points = lens.in_points(scale);
        let room = room_for_specimen(&points, snapshot, overlays, scale);
        lens.free = Area {
            x: room.x * scale,
            y: room.y * scale,
            width: room.width * scale,
            height: room.height * scale,
        };
        lens = lens.fitting(whole);
    }
    lens.units_per_px /= zoom;
    let of_interest = || {
        let wanted = zoom > INTERESTED_FROM;
        wanted.then(|| point_of_interest(snapshot)).flatten()
    };
    if let Some(place) = at_mm.or_else(of_interest) {
        lens.centre = place.map(|value| value * lens.units_per_mm);
    }
    lens
}

/// Where the first plate stands in a picture without words.
fn bare_area([width, height]: [f32; 2], beside: bool) -> Area {
    let margin = 0.03 * height;
    let across = if beside {
        0.5 * (width - view::GAP_PX)
    } else {
        width
    };
    Area {
        x: 0.0,
        y: margin,
        width: across,
        height: height - 2.0 * margin,
    }
}
