//! The book of cells: what each looked like and looks like now, and how that is written for the shader.

use bevy::math::curve::{Curve, SmoothStepCurve};

use crate::live::Snapshot;
use crate::model::words::{CellKind, Lineage};
use crate::sim::{CellId, CellRow, STEPS_PER_DAY};
use crate::stage::Stage;
use crate::theme::far;
use crate::theme::look::Look;
use crate::view::build::{Build, ROUND_UM};
use crate::view::direction::{self, Director, Edges, Lying, OWN, WALL};
use crate::view::form::{Form, form_of, form_on};

/// Numbers of one cell in the book.
pub(super) const NUMBERS: usize = 20;
/// Look of a dying cell.
const DYING: u8 = Look::Dying as u8;
/// What cells of a dish lay down round themselves, in the numbers of the shader: matrix of cartilage, mineral.
const LAID_DOWN: [(Look, u8); 2] = [(Look::Chondrocyte, 14), (Look::Osteoblast, 15)];
/// Long cells touch those that lie nearer than this, radii of a cell afloat.
const TOUCH: f32 = 7.5;
/// Rounds in which cells that are seen for the first time find their direction.
const FIRST_ROUNDS: usize = 24;
/// Share of its length that a cell keeps where it is crowded most, and how many neighbours that is.
const CROWDED: (f32, f32) = (0.66, 6.0);
/// Share of their length that cells have in a knee, where they are enlarged.
const IN_KNEE: f32 = 0.45;
/// A cell is never drawn smaller than this share of its size, however near the edge of its tissue lies.
const SMALLEST: f32 = 0.5;

/// Number of a look in the cell shader.
#[must_use]
pub fn look_of(cell: &CellRow) -> u8 {
    Look::seen(cell.kind, cell.polarisation, cell.dying) as u8
}

/// Layer in which a cell is painted: residents first, then macrophages, then injected cells.
#[must_use]
pub fn paint_order(cell: &CellRow) -> u8 {
    match (cell.injected, cell.dying, cell.kind) {
        (false, true, _) => 1,
        (false, false, CellKind::Macrophage) => 2,
        (false, false, _) => 0,
        (true, true, _) => 3,
        (true, false, CellKind::Stem) => 4,
        (true, false, _) => 5,
    }
}

/// Layers in which cells are painted.
const LAYERS: usize = 6;

/// A book as it is written for the shader.
#[derive(Debug)]
pub struct Written {
    /// Its texels, as bytes.
    pub texels: Vec<u8>,
    /// By build: its first entry and how many it has. Where builds are not told apart, the first has them all.
    pub(super) ranges: [[usize; 2]; Build::ALL.len()],
}

/// What the book knows of one cell. Places in plate units, times in seconds of the picture.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Entry {
    id: CellId,
    layer: u8,
    look_before: u8,
    look: u8,
    state: u16,
    from: [f32; 2],
    to: [f32; 2],
    turned: f32,
    moved: f32,
    changed: f32,
    radius: f32,
    /// The angle that follows from its identity.
    own_angle: f32,
    /// The direction it lies in.
    lies: Director,
    /// The angle of it.
    angle: f32,
    /// Whether it has been looked at once: what is found only then has been found.
    placed: bool,
    value: f32,
    form: Form,
    /// The stiffness it was last seen on, kPa, and the form that a stem cell comes to there.
    ground: (f32, Form),
    /// Share of its full length.
    length: f32,
    lean: f32,
    /// How much it takes of a stain, 0 to 1.
    stained: f32,
    /// The step at which it was last seen to divide or to be born.
    divided: u64,
}

/// Cells as they were and are, sorted by identity, so that changes can be shown over time.
#[derive(Debug, Default)]
pub struct CellBook {
    entries: Vec<Entry>,
    /// Of cells that are seen for the first time, while they are brought in.
    new: Vec<Entry>,
    /// Whether cells lay down matrix and mineral that is drawn under them.
    lays_down: bool,
    /// Edges of the tissues that cells lie along.
    edges: Edges,
}

fn state_bits(cell: &CellRow, selected: bool) -> u16 {
    let [sox9, runx2, myod, pparg] = cell.open_genes();
    u16::from(if cell.divides { 3 } else { cell.cycle & 3 })
        | if sox9 { 128 } else { 0 }
        | if runx2 { 256 } else { 0 }
        | if myod { 512 } else { 0 }
        | if pparg { 1024 } else { 0 }
        | if cell.attached { 0 } else { 4 }
        | if cell.dying { 8 } else { 0 }
        | if selected { 16 } else { 0 }
        | if cell.injected { 32 } else { 0 }
        | if cell.hypertrophic { 64 } else { 0 }
        | if cell.worn_out { 2048 } else { 0 }
}

/// What a cell leans to and how far, in one number: a stem cell the number of its fate and the share of the way; any other
/// cell the share of its way to be grown up.
fn lean_of(cell: &CellRow) -> f32 {
    let share = cell.progress.clamp(0.0, 0.999);
    match (cell.kind, cell.lineage) {
        (CellKind::Stem, Some(fate)) => {
            let number = match fate {
                Lineage::Cartilage => 1.0,
                Lineage::Bone => 2.0,
                Lineage::Muscle => 3.0,
                Lineage::Fat => 4.0,
            };
            number + share
        }
        (_, Some(_)) => share,
        (_, None) => 1.0 - f32::EPSILON,
    }
}

/// The build of a cell as it is now.
fn build_of(entry: &Entry) -> Build {
    let Some(look) = Look::ALL.get(usize::from(entry.look)) else {
        return Build::Laid;
    };
    let dividing = entry.state & 3 >= 2;
    match (look, entry.form) {
        (Look::Stem, form) if dividing || form.long <= 0.0 => Build::Rounded,
        (Look::Stem, form) if form.spread >= 0.5 || entry.state & 2048 != 0 => Build::Cornered,
        (Look::Stem, _) => Build::Long,
        (look, _) => Build::of(*look),
    }
}

fn fresh_entry(cell: &CellRow, units: f32, now: f32, first: bool) -> Entry {
    let place = [cell.x_mm * units, cell.y_mm * units];
    let look = look_of(cell);
    let own_angle = far::angle_of(Look::of(cell.kind, cell.polarisation), cell.id.0);
    let lies = direction::director(own_angle);
    Entry {
        id: cell.id,
        layer: paint_order(cell),
        look_before: look,
        look,
        state: 0,
        from: place,
        to: place,
        turned: now - 10.0,
        moved: now - 10.0,
        changed: if first { now - 10.0 } else { now },
        radius: cell.radius_mm * units,
        own_angle,
        lies,
        angle: direction::angle(lies),
        placed: false,
        value: 0.0,
        form: Form::default(),
        ground: (0.0, Form::default()),
        length: 1.0,
        lean: 1.0,
        stained: 0.0,
        divided: u64::from(cell.born_step),
    }
}

impl Entry {
    /// Brings a cell as it is now into its entry.
    fn bring(&mut self, cell: &CellRow, selected: Option<CellId>, units: f32, now: f32) {
        let look = look_of(cell);
        if look != self.look {
            self.look_before = self.look;
            self.look = look;
            self.turned = now;
            self.changed = if look == DYING { now } else { self.changed };
            self.layer = paint_order(cell);
        }
        let place = [cell.x_mm * units, cell.y_mm * units];
        if place != self.to {
            let eased = SmoothStepCurve.sample_clamped((now - self.moved) / 0.15);
            self.from = [0, 1].map(|k| self.from[k] + (self.to[k] - self.from[k]) * eased);
            self.to = place;
            self.moved = now;
        }
        self.radius = cell.radius_mm * units;
        self.state = state_bits(cell, selected == Some(cell.id));
        self.value = if cell.kind == CellKind::Stem {
            cell.licensed
        } else {
            cell.progress
        };
        self.lean = lean_of(cell);
    }
}

impl CellBook {
    /// Entries that are written: the cells, and what they laid down.
    #[must_use]
    pub fn len(&self) -> usize {
        if !self.lays_down {
            return self.entries.len();
        }
        let laid = self
            .entries
            .iter()
            .filter(|entry| self.laid_by(entry).is_some());
        self.entries.len() + laid.count()
    }

    /// Whether it holds nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The number of what a cell has laid down round itself.
    fn laid_by(&self, entry: &Entry) -> Option<u8> {
        let laid = LAID_DOWN.iter().find(|(look, _)| *look as u8 == entry.look);
        laid.filter(|_| self.lays_down && entry.lean > 0.02)
            .map(|(_, number)| *number)
    }

    /// Writes the newest cells (sorted by identity) into the book.
    pub fn update(&mut self, cells: &[CellRow], selected: Option<CellId>, units: f32, now: f32) {
        let first = self.entries.is_empty();
        // Entries stay where they are; those of cells that are gone are closed up.
        let (mut kept, mut read) = (0, 0);
        for cell in cells {
            while self
                .entries
                .get(read)
                .is_some_and(|entry| entry.id < cell.id)
            {
                read += 1;
            }
            if self
                .entries
                .get(read)
                .is_some_and(|entry| entry.id == cell.id)
            {
                if kept != read {
                    self.entries[kept] = self.entries[read];
                }
                self.entries[kept].bring(cell, selected, units, now);
                kept += 1;
                read += 1;
            } else {
                let mut entry = fresh_entry(cell, units, now, first);
                entry.bring(cell, selected, units, now);
                self.new.push(entry);
            }
        }
        self.entries.truncate(kept);
        let behind = self.entries.last().is_none_or(|last| {
            let first = self.new.first();
            first.is_none_or(|first| first.id > last.id)
        });
        self.entries.append(&mut self.new);
        if !behind {
            self.entries.sort_unstable_by_key(|entry| entry.id);
        }
    }

    /// Gives the cells of a snapshot (the same as at the last update) the form, the direction and the length that they have
    /// where they are.
    pub fn shape(&mut self, snapshot: &Snapshot, units: f32) {
        let stage = &snapshot.scenario.stage;
        let dish = stage.name == "dish";
        let knee = stage.name == "knee";
        let now = libm::round(snapshot.day * STEPS_PER_DAY as f64) as u64;
        self.lays_down = dish;
        for (entry, cell) in self.entries.iter_mut().zip(&snapshot.cells) {
            let kpa = stage
                .grid
                .voxel_at(cell.x_mm, cell.y_mm)
                .map_or(0.0, |voxel| snapshot.tissue.stiffness_kpa[voxel]);
            if cell.kind == CellKind::Stem && kpa != entry.ground.0 {
                entry.ground = (kpa, form_on(kpa));
            }
            if cell.cycle == 2 {
                entry.divided = now;
            }
            let hours = now.saturating_sub(entry.divided) as f32;
            // A founder was there before the first hour.
            let hours = if entry.divided == 0 { f32::MAX } else { hours };
            entry.form = form_of(cell, entry.ground.1, hours);
            entry.length = if knee && cell.kind == CellKind::Stem {
                IN_KNEE
            } else {
                1.0
            };
            let settles = cell.kind == CellKind::Stem && cell.attached && !dish;
            if entry.placed && !(settles && entry.moved > entry.changed) {
                continue;
            }
            let lies = match cell.kind {
                CellKind::Myocyte | CellKind::Satellite | CellKind::Tenocyte if !dish => {
                    direction::along_fibres(stage, cell.x_mm, cell.y_mm)
                }
                // In the strip the fibres under the lining run level.
                CellKind::Fibroblast => self
                    .edges
                    .along(stage, cell.x_mm, cell.y_mm)
                    .or((stage.name == "strip").then_some(0.0)),
                _ if settles => self.edges.along(stage, cell.x_mm, cell.y_mm),
                _ => None,
            };
            if let Some(angle) = lies {
                // No two cells lie quite alike.
                let scatter = 0.4 * ((entry.own_angle * 917.31).fract().abs() - 0.5);
                entry.lies = direction::director(angle + scatter);
                entry.angle = direction::angle(entry.lies);
            }
        }
        if dish {
            self.turn_together(stage, &snapshot.cells, units);
        }
        for entry in &mut self.entries {
            entry.placed = true;
        }
    }

    /// Long cells of a dish lie with those that they touch.
    fn turn_together(&mut self, stage: &Stage, cells: &[CellRow], units: f32) {
        let Some(radius) = cells.first().map(|cell| cell.radius_mm * units) else {
            return;
        };
        let lies = |cell: &CellRow, entry: &Entry| {
            !cell.dying && (cell.kind == CellKind::Myocyte || entry.form.long > 0.0)
        };
        let chosen: Vec<usize> = (0..self.entries.len())
            .filter(|&index| lies(&cells[index], &self.entries[index]))
            .collect();
        let all_new = chosen.iter().all(|&index| !self.entries[index].placed);
        let edges = &mut self.edges;
        let mut lying: Vec<Lying> = chosen
            .iter()
            .map(|&index| {
                let (entry, cell) = (&self.entries[index], &cells[index]);
                let wall = edges.along(stage, cell.x_mm, cell.y_mm);
                Lying {
                    at: entry.to,
                    own: direction::director(wall.unwrap_or(entry.own_angle)),
                    keeps: if wall.is_some() { WALL } else { OWN },
                    now: entry.lies,
                    neighbours: 0.0,
                }
            })
            .collect();
        let rounds = if all_new { FIRST_ROUNDS } else { 1 };
        direction::turn_together(&mut lying, TOUCH * radius, rounds);
        let (least, most) = CROWDED;
        for (&index, lying) in chosen.iter().zip(&lying) {
            let entry = &mut self.entries[index];
            entry.lies = lying.now;
            entry.angle = direction::angle(lying.now);
            entry.length = 1.0 - (1.0 - least) * (lying.neighbours / most).min(1.0);
        }
    }

    /// Draws residents no larger than their tissue has room for, by the distance to its edge (plate units) at a place.
    pub fn keep_inside(&mut self, room: impl Fn([f32; 2]) -> Option<f32>) {
        // How far each look reaches, in radii of a cell afloat.
        let reaches = Look::ALL.map(|look| {
            let row = look.row();
            // A long cell lies along the edge.
            let wide = row.body_um[usize::from(row.outline.is_long())];
            row.size * wide / ROUND_UM * 1.15
        });
        for entry in &mut self.entries {
            let resident = entry.state & (32 | 8) == 0;
            let Some(reach) = reaches.get(usize::from(entry.look)).filter(|_| resident) else {
                continue;
            };
            if let Some(room) = room(entry.to) {
                entry.radius *= (room / (reach * entry.radius)).clamp(SMALLEST, 1.0);
            }
        }
    }

    /// How much each cell takes of a stain; the cells are the same as at the last update.
    pub fn stain(&mut self, cells: &[CellRow], intensity: impl Fn(&CellRow) -> f32) {
        for (entry, cell) in self.entries.iter_mut().zip(cells) {
            entry.stained = intensity(cell);
        }
    }

    /// The book as bytes of texels, layer by layer; room for `capacity` entries. `by_build`: each build by itself, and in it layer by layer.
    #[must_use]
    pub fn write(&self, capacity: usize, by_build: bool) -> Written {
        let mut texels = vec![0u8; capacity * NUMBERS * 4];
        let laid = self.len() - self.entries.len();
        let place = |entry: &Entry| {
            let build = if by_build {
                build_of(entry) as usize
            } else {
                0
            };
            build * LAYERS + usize::from(entry.layer)
        };
        let mut starts = [0usize; Build::ALL.len() * LAYERS + 1];
        starts[0] = laid;
        for entry in &self.entries {
            starts[place(entry) + 1] += 1;
        }
        for layer in 1..starts.len() {
            starts[layer] += starts[layer - 1];
        }
        let ranges = Build::ALL.map(|build| {
            let from = starts[build as usize * LAYERS];
            let to = starts[(build as usize + 1) * LAYERS];
            if build == Build::Laid {
                let all = if by_build { laid } else { to };
                [0, all]
            } else {
                [from, to - from]
            }
        });
        let mut put = |slot: usize, entry: &Entry| {
            if let Some(bytes) = texels.get_mut(slot * NUMBERS * 4..(slot + 1) * NUMBERS * 4) {
                for (bytes, number) in bytes.chunks_exact_mut(4).zip(numbers_of(entry)) {
                    bytes.copy_from_slice(&number.to_le_bytes());
                }
            }
        };
        // What was laid down lies under all cells.
        let mut under = 0;
        for entry in &self.entries {
            if let Some(number) = self.laid_by(entry) {
                let matrix = Entry {
                    look_before: number,
                    look: number,
                    // Neither chosen nor left out from afar.
                    state: 32,
                    ..*entry
                };
                put(under, &matrix);
                under += 1;
            }
            let slot = &mut starts[place(entry)];
            put(*slot, entry);
            *slot += 1;
        }
        Written { texels, ranges }
    }
}

/// A cell as the shader reads it.
fn numbers_of(entry: &Entry) -> [f32; NUMBERS] {
    [
        entry.from[0],
        entry.from[1],
        entry.to[0],
        entry.to[1],
        f32::from(entry.look_before) + 16.0 * f32::from(entry.look),
        entry.turned,
        entry.moved,
        entry.changed,
        entry.radius,
        entry.angle,
        f32::from(entry.state),
        entry.value,
        entry.form.long,
        entry.form.spread,
        entry.length,
        entry.lean,
        entry.own_angle,
        entry.stained,
        0.0,
        0.0,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(id: u64, kind: CellKind, x_mm: f32) -> CellRow {
        CellRow {
            injected: kind == CellKind::Stem,
            licensed: 0.5,
            ..CellRow::new(CellId(id), kind, [x_mm, 1.0], 0.4)
        }
    }

    #[test]
    fn a_cell_that_moves_starts_from_where_it_was_seen() {
        let mut book = CellBook::default();
        book.update(&[cell(1, CellKind::Stem, 2.0)], None, 1.0, 0.0);
        book.update(&[cell(1, CellKind::Stem, 3.0)], None, 1.0, 5.0);
        assert_eq!(book.entries[0].from, [2.0, 1.0]);
        assert_eq!(book.entries[0].to, [3.0, 1.0]);
        // Seen half-way, it turns back from half-way.
        book.update(&[cell(1, CellKind::Stem, 2.0)], None, 1.0, 5.075);
        assert!((book.entries[0].from[0] - 2.5).abs() < 0.01);
    }

    #[test]
    fn a_commitment_turns_the_look_over_and_a_death_greys_it() {
        let mut book = CellBook::default();
        book.update(&[cell(1, CellKind::Stem, 2.0)], None, 1.0, 0.0);
        book.update(&[cell(1, CellKind::Chondrocyte, 2.0)], None, 1.0, 9.0);
        let entry = book.entries[0];
        assert_eq!((entry.look_before, entry.look, entry.turned), (0, 1, 9.0));
        let dead = CellRow {
            dying: true,
            ..cell(1, CellKind::Chondrocyte, 2.0)
        };
        book.update(&[dead], None, 1.0, 12.0);
        assert_eq!(book.entries[0].look, DYING);
    }

    #[test]
    fn cells_are_painted_in_layers_and_every_cell_once() {
        let mut book = CellBook::default();
        let cells = [
            cell(1, CellKind::Stem, 1.0),
            cell(2, CellKind::Osteocyte, 2.0),
            cell(3, CellKind::Macrophage, 3.0),
        ];
        book.update(&cells, None, 1.0, 0.0);
        let texels = book.write(512, false).texels;
        let number = |at: usize| f32::from_le_bytes([0, 1, 2, 3].map(|byte| texels[at * 4 + byte]));
        let xs: Vec<f32> = (0..3).map(|k| number(k * NUMBERS + 2)).collect();
        assert_eq!(xs, [2.0, 3.0, 1.0]);
        assert!(texels[3 * NUMBERS * 4..].iter().all(|&byte| byte == 0));
    }
}
