//! The values on the level lines of the signals, where a view is near enough for lines.

use bevy_egui::egui::{Align2, Painter, Rect, Vec2, pos2, vec2};

use crate::lens::{Lens, nearness};
use crate::live::{FieldImage, Snapshot};
use crate::model::words::Signal;
use crate::theme::Theme;
use crate::theme::signal::{FineLines, SignalRow, SignalUnit};
use crate::ui::kit::style::{bold, faded};
use crate::ui::kit::words::{say, say_with, trimmed};
use crate::ui::plate::text::free_rect;

/// Height of a value, points.
const SIZE: f32 = 13.0;

/// Least distance between the middles of two values, from the chosen cell, and from the edge of the free area, points.
const APART: f32 = 70.0;
const FROM_CELL: f32 = 60.0;
const MARGIN: f32 = 14.0;

/// About how far apart the points lie at which a signal is read to find its lines, points.
const MESH: f32 = 48.0;

/// Most lines of one signal that get a value.
const MOST: usize = 8;

/// A value on a line.
#[derive(Debug, Clone, PartialEq)]
struct Value {
    signal: Signal,
    level: f32,
    text: String,
    place: Rect,
}

/// A signal on a mesh of points that stays where it is on the plate while the lens moves.
struct Mesh<'a> {
    field: &'a FieldImage,
    /// Mm between two points, and the first column and row.
    step: f32,
    first: [i32; 2],
    columns: usize,
    values: Vec<Option<f32>>,
}

impl<'a> Mesh<'a> {
    fn over(field: &'a FieldImage, lens: &Lens) -> Self {
        let wanted = MESH * lens.units_per_px;
        let step = libm::exp2f(libm::roundf(libm::log2f(wanted))) / lens.units_per_mm;
        let free = lens.free;
        let mm = |px: [f32; 2]| lens.to_plate(px).map(|value| value / lens.units_per_mm);
        let [left, top] = mm([free.x, free.y]).map(|value| libm::ceilf(value / step) as i32);
        let [right, bottom] = mm([free.x + free.width, free.y + free.height])
            .map(|value| libm::floorf(value / step) as i32);
        let place = |i: i32, j: i32| [i as f32 * step, j as f32 * step];
        let values = (top..=bottom)
            .flat_map(|j| (left..=right).map(move |i| (i, j)))
            .map(|(i, j)| field.smooth_at(place(i, j)))
            .collect();
        Self {
            field,
            step,
            first: [left, top],
            columns: usize::try_from(right - left + 1).unwrap_or(0),
            values,
        }
    }

    /// The least and the greatest value that is seen.
    fn range(&self) -> Option<[f32; 2]> {
        let seen = || self.values.iter().flatten().copied();
        let (low, high) = (seen().reduce(f32::min)?, seen().reduce(f32::max)?);
        Some([low, high])
    }

    fn place(&self, point: usize) -> [f32; 2] {
        let (column, row) = (point % self.columns, point / self.columns);
        [
            (self.first[0] + column as i32) as f32 * self.step,
            (self.first[1] + row as i32) as f32 * self.step,
        ]
    }

    /// The lot of a side of the mesh, which it keeps wherever the lens goes.
    fn lot(&self, point: usize, downwards: bool) -> u32 {
        let [x, y] = [point % self.columns, point / self.columns];
        let (i, j) = (self.first[0] + x as i32, self.first[1] + y as i32);
        let mixed = (i as u32).wrapping_mul(374_761_393)
            ^ (j as u32).wrapping_mul(668_265_263)
            ^ u32::from(downwards);
        let mixed = (mixed ^ (mixed >> 13)).wrapping_mul(1_274_126_177);
        mixed ^ (mixed >> 16)
    }

    /// The sides of the mesh, mm, which the line of a level crosses and along which the signal changes by some least value, in
    /// the order of their lots.
    fn crossings(&self, level: f32, least: f32) -> Vec<(u32, [f32; 2], [f32; 2])> {
        let mut found = Vec::new();
        for point in 0..self.values.len() {
            let right = (point % self.columns + 1 < self.columns).then_some(point + 1);
            for (next, downwards) in [(right, false), (Some(point + self.columns), true)] {
                let Some(next) = next.filter(|next| *next < self.values.len()) else {
                    continue;
                };
                let (Some(a), Some(b)) = (self.values[point], self.values[next]) else {
                    continue;
                };
                if (a < level) != (b < level) && (a - b).abs() >= least {
                    let lot = self.lot(point, downwards);
                    found.push((lot, self.place(point), self.place(next)));
                }
            }
        }
        found.sort_unstable_by_key(|(lot, ..)| *lot);
        found
    }

    /// The point between two others, mm, at which the signal has a level.
    fn on_line(&self, level: f32, mut one: [f32; 2], mut other: [f32; 2]) -> Option<[f32; 2]> {
        let below = |at: [f32; 2]| Some(self.field.smooth_at(at)? < level);
        let side = below(one)?;
        for _ in 0..7 {
            let middle = [0, 1].map(|k| 0.5 * (one[k] + other[k]));
            if below(middle)? == side {
                one = middle;
            } else {
                other = middle;
            }
        }
        Some(one)
    }
}

/// The levels of a signal that have a line in a range of values: the bold ones first.
fn levels(row: &SignalRow, [low, high]: [f32; 2], fine: FineLines) -> Vec<f32> {
    let seen = |level: &f32| (low..high).contains(level);
    let mut found: Vec<f32> = row.levels.into_iter().filter(seen).collect();
    let step = if fine.part > 0.5 {
        fine.finer
    } else {
        fine.step
    };
    if step > 0.0 {
        let bold = |level: &f32| {
            let mut all = row.levels.iter();
            all.any(|bold| (bold - level).abs() < 0.25 * step)
        };
        let first = libm::ceilf(low / step).max(1.0);
        let more = (0..64)
            .map(|k| (first + k as f32) * step)
            .take_while(|level| *level < high);
        found.extend(more.filter(|level| !bold(level)));
    }
    found.truncate(MOST);
    found
}

/// A level in words: with its unit where that is asked for.
fn told(unit: SignalUnit, level: f32, with_unit: bool) -> String {
    let number = trimmed(f64::from(level), 2);
    match unit {
        _ if !with_unit => number,
        SignalUnit::HalfEffects if number == "1" => say("contour-one-half-effect"),
        SignalUnit::HalfEffects => say_with("contour-half-effects", &[("n", number)]),
        SignalUnit::NgPerMl => format!("{number} ng/mL"),
        SignalUnit::MmHg => format!("{number} mmHg"),
    }
}

/// About how much room a value takes.
fn room_of(text: &str) -> Vec2 {
    vec2(0.6 * SIZE * text.chars().count() as f32 + 4.0, SIZE + 4.0)
}

/// The values on the lines of the signals that are shown: inside the free area, clear of each other and of a chosen cell, mm.
fn lay_out(
    lens: &Lens,
    fields: [&FieldImage; 4],
    overlays: [bool; 4],
    chosen_mm: Option<[f32; 2]>,
) -> Vec<Value> {
    let mut placed: Vec<Value> = Vec::new();
    if nearness(lens.units_per_px) <= 0.0 {
        return placed;
    }
    let free = free_rect(lens).shrink(MARGIN);
    let px = |at: [f32; 2]| {
        let [x, y] = lens.to_px(at.map(|value| value * lens.units_per_mm));
        pos2(x, y)
    };
    let cell = chosen_mm.map(px);
    for ((signal, field), _) in Signal::OVERLAYS
        .into_iter()
        .zip(fields)
        .zip(overlays)
        .filter(|(_, shown)| *shown)
    {
        let row = SignalRow::of(signal);
        let mesh = Mesh::over(field, lens);
        let Some(range) = mesh.range() else { continue };
        let change_per_px = field.change_per_mm() * lens.units_per_px / lens.units_per_mm;
        let fine = row.fine_lines(change_per_px);
        let least = fine.least * mesh.step * lens.units_per_mm / lens.units_per_px;
        let mut with_unit = true;
        for level in levels(&row, range, fine) {
            let text = told(row.unit, level, with_unit);
            let size = room_of(&text);
            let clear = |place: &Rect| {
                let far = |other: &Value| {
                    let away = other.place.center().distance(place.center());
                    away >= APART && !other.place.intersects(*place)
                };
                let off_cell = cell.is_none_or(|cell| place.distance_to_pos(cell) >= FROM_CELL);
                free.contains_rect(*place) && off_cell && placed.iter().all(far)
            };
            let place = mesh
                .crossings(level, least)
                .into_iter()
                .filter_map(|(_, one, other)| {
                    // Only a place with room about it is worth finding exactly.
                    let about = [0, 1].map(|k| 0.5 * (one[k] + other[k]));
                    free.contains(px(about)).then_some(())?;
                    let at = mesh.on_line(level, one, other)?;
                    Some(Rect::from_center_size(px(at), size))
                })
                .find(clear);
            if let Some(place) = place {
                with_unit = false;
                placed.push(Value {
                    signal,
                    level,
                    text,
                    place,
                });
            }
        }
    }
    placed
}

/// Writes the values on the lines of the signals that are shown, clear of a chosen cell, mm.
pub fn values(
    painter: &Painter,
    theme: &Theme,
    lens: &Lens,
    snapshot: &Snapshot,
    overlays: [bool; 4],
    chosen_mm: Option<[f32; 2]>,
) {
    let fields = [0, 1, 2, 3].map(|k| &*snapshot.fields[k]);
    let strength = nearness(lens.units_per_px);
    let halo = faded(theme.plate_halo, 0.7 * strength);
    for value in lay_out(lens, fields, overlays, chosen_mm) {
        let at = value.place.center();
        let write = |at, ink| {
            painter.text(at, Align2::CENTER_CENTER, &value.text, bold(SIZE), ink);
        };
        for k in 0..8 {
            let angle = k as f32 * std::f32::consts::FRAC_PI_4;
            write(at + 2.0 * vec2(libm::cosf(angle), libm::sinf(angle)), halo);
        }
        write(at, faded(theme.field(value.signal), strength));
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::lens::Area;

    /// A field of 20 mm that falls with the distance from its middle: 0.05 half-effects at 10 mm, 2.5 in the middle.
    fn hill() -> FieldImage {
        let (width, voxel_mm) = (80, 0.25);
        let place = |k: usize| (k as f32 + 0.5) * voxel_mm - 10.0;
        let value = |voxel: usize| value_at(distance(place(voxel % width), place(voxel / width)));
        FieldImage {
            width,
            height: width,
            voxel_mm,
            values: (0..width * width).map(value).collect(),
            mask: Arc::new(vec![true; width * width]),
            mean: 0.5,
        }
    }

    fn distance(x: f32, y: f32) -> f32 {
        libm::sqrtf(x * x + y * y)
    }

    fn value_at(distance: f32) -> f32 {
        (2.5 - 0.245 * distance).max(0.0)
    }

    fn lens() -> Lens {
        Lens {
            centre: [10.0, 10.0],
            units_per_px: 0.025,
            free: Area {
                x: 200.0,
                y: 60.0,
                width: 760.0,
                height: 640.0,
            },
            window: [1366.0, 768.0],
            units_per_mm: 1.0,
        }
    }

    fn placed(lens: &Lens, chosen: Option<[f32; 2]>) -> Vec<Value> {
        let field = hill();
        lay_out(lens, [&field; 4], [true, true, false, false], chosen)
    }

    #[test]
    fn values_stand_on_their_lines() {
        let lens = lens();
        let found = placed(&lens, None);
        for signal in [Signal::Inflammation, Signal::Healing] {
            let of = || found.iter().filter(|value| value.signal == signal);
            assert!(of().count() >= 3, "{found:?}");
            assert_eq!(of().filter(|value| value.text.contains(' ')).count(), 1);
            for bold in [0.5, 1.0, 2.0] {
                assert!(of().any(|value| value.level == bold), "{bold}");
            }
        }
        for value in &found {
            let at = value.place.center();
            let [x, y] = lens.to_plate([at.x, at.y]);
            let told = value_at(distance(x - 10.0, y - 10.0));
            assert!((told - value.level).abs() < 0.02, "{told}: {value:?}");
        }
    }

    #[test]
    fn values_stand_inside_the_free_area_and_clear_of_each_other() {
        let mut lens = lens();
        for move_px in 0..40 {
            lens = lens.moved([7.0, -3.0 * (move_px % 3) as f32]);
            let found = placed(&lens, None);
            for (k, value) in found.iter().enumerate() {
                assert!(free_rect(&lens).contains_rect(value.place), "{value:?}");
                for other in &found[..k] {
                    assert!(!value.place.intersects(other.place), "{value:?} {other:?}");
                }
            }
        }
    }

    #[test]
    fn a_value_keeps_clear_of_the_chosen_cell() {
        let lens = lens();
        let first = placed(&lens, None).swap_remove(0);
        let at = first.place.center();
        let cell = lens.to_plate([at.x, at.y]);
        for value in placed(&lens, Some(cell)) {
            assert!(value.place.center().distance(at) >= FROM_CELL, "{value:?}");
        }
    }

    #[test]
    fn far_away_and_where_nothing_changes_there_are_no_values() {
        let far = Lens {
            units_per_px: 0.06,
            ..lens()
        };
        assert!(placed(&far, None).is_empty());
        let mut even = hill();
        even.values.fill(0.7);
        assert!(lay_out(&lens(), [&even; 4], [true; 4], None).is_empty());
        let mut empty = hill();
        empty.mask = Arc::new(vec![false; empty.values.len()]);
        assert!(lay_out(&lens(), [&empty; 4], [true; 4], None).is_empty());
    }

    #[test]
    fn a_value_keeps_its_place_on_the_tissue_while_the_lens_moves() {
        let lens = lens();
        let place = |lens: &Lens, value: &Value| {
            let at = value.place.center();
            lens.to_plate([at.x, at.y])
        };
        let moved = lens.moved([5.0, 4.0]);
        let (before, after) = (placed(&lens, None), placed(&moved, None));
        let kept = before.iter().filter(|value| {
            let [x, y] = place(&lens, value);
            after.iter().any(|other| {
                let [u, v] = place(&moved, other);
                other.level == value.level && distance(u - x, v - y) < 0.05
            })
        });
        assert!(2 * kept.count() > before.len(), "{before:?} {after:?}");
    }
}
