//! Which cell of the view is asked next.

use super::camera::place_of;
use crate::sim::{CellId, CellRow};
use crate::view::Picture;

/// Which of the cells in view comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Neighbour {
    /// The one after.
    Next,
    /// The one before.
    Previous,
}

/// The next or previous cell that is in view: injected ones that hold on first, those that float last.
pub(super) fn neighbour(which: Neighbour, picture: &Picture) -> Option<CellId> {
    let snapshot = picture.snapshot.as_ref()?;
    let lens = picture.lens;
    let in_view = |cell: &&CellRow| {
        let [x, y] = lens.to_px([cell.x_mm, cell.y_mm].map(|value| value * lens.units_per_mm));
        let free = lens.free;
        !cell.dying
            && (free.x..free.x + free.width).contains(&x)
            && (free.y..free.y + free.height).contains(&y)
    };
    let rank = |cell: &CellRow| match (cell.injected, cell.attached) {
        (true, true) => 0,
        (false, _) => 1,
        (true, false) => 2,
    };
    let mut seen: Vec<(u8, CellId)> = snapshot
        .cells
        .iter()
        .filter(in_view)
        .map(|cell| (rank(cell), cell.id))
        .collect();
    seen.sort_unstable();
    let last = seen.len().checked_sub(1)?;
    let now = picture
        .selected
        .and_then(|id| seen.iter().position(|(_, other)| *other == id));
    // The first one asked is the nearest to the middle of the view, an injected one before any other.
    let middle = lens.to_plate(lens.free.middle());
    let far = |id: CellId| {
        place_of(snapshot, id).map_or(f32::MAX, |place| {
            let [x, y] = [0, 1].map(|k| place[k] * lens.units_per_mm - middle[k]);
            x * x + y * y
        })
    };
    let first = (0..seen.len()).min_by(|&a, &b| {
        let (one, other) = (seen[a], seen[b]);
        one.0
            .cmp(&other.0)
            .then(far(one.1).total_cmp(&far(other.1)))
    });
    let next = match (now, which) {
        (None, _) => first.unwrap_or(0),
        (Some(k), Neighbour::Next) => {
            if k == last {
                0
            } else {
                k + 1
            }
        }
        (Some(k), Neighbour::Previous) => k.checked_sub(1).unwrap_or(last),
    };
    Some(seen[next].1)
}
