//! Which way a cell lies: along the fibres of its tissue, along the edge it keeps to, or with its neighbours where it is crowded.

use crate::stage::Stage;
use crate::view::polyline::nearest;

/// How strongly a cell keeps to a direction of its own, and to the wall it lies at, in neighbours that touch it.
pub(super) const OWN: f32 = 1.1;
pub(super) const WALL: f32 = 8.0;
/// Voxels to each side in which an edge is looked for.
const EDGE_VOXELS: isize = 3;

/// A direction without head or tail: the unit vector of twice its angle.
pub(super) type Director = [f32; 2];

/// The director of an angle.
pub(super) fn director(angle: f32) -> Director {
    [libm::cosf(2.0 * angle), libm::sinf(2.0 * angle)]
}

/// The angle of a director, radians.
pub(super) fn angle([c, s]: Director) -> f32 {
    0.5 * libm::atan2f(s, c)
}

/// The angle of the fibres at a place, mm; nothing where the tissue has none.
pub(super) fn along_fibres(stage: &Stage, x_mm: f32, y_mm: f32) -> Option<f32> {
    let voxel = stage.grid.voxel_at(x_mm, y_mm)?;
    let spine = &stage.tissue_of_voxel(voxel)?.spine;
    let piece = nearest(spine, [x_mm, y_mm])?.piece;
    let ([ax, ay], [bx, by]) = (spine[piece], spine[piece + 1]);
    Some(libm::atan2f(by - ay, bx - ax))
}

/// The directions of edges in the voxels of a stage, each found when it is first asked for.
#[derive(Debug, Default)]
pub(super) struct Edges {
    /// By voxel: nothing yet, or what was found.
    found: Vec<Option<Option<f32>>>,
}

impl Edges {
    /// The angle of the edge of its tissue near a place, mm; nothing far from every edge. The stage is always the same.
    pub(super) fn along(&mut self, stage: &Stage, x_mm: f32, y_mm: f32) -> Option<f32> {
        let voxel = stage.grid.voxel_at(x_mm, y_mm)?;
        if self.found.is_empty() {
            self.found.resize(stage.grid.tissue.len(), None);
        }
        *self.found[voxel].get_or_insert_with(|| along_edge(stage, voxel))
    }
}

/// The angle of the edge of its tissue near a voxel; nothing far from every edge.
fn along_edge(stage: &Stage, voxel: usize) -> Option<f32> {
    let grid = &stage.grid;
    let own = grid.tissue[voxel];
    let (column, row) = (
        (voxel % grid.width).cast_signed(),
        (voxel / grid.width).cast_signed(),
    );
    let mut towards = [0.0_f32; 2];
    for down in -EDGE_VOXELS..=EDGE_VOXELS {
        for right in -EDGE_VOXELS..=EDGE_VOXELS {
            let (x, y) = (column + right, row + down);
            if right == 0 && down == 0 {
                continue;
            }
            let inside = (0..grid.width.cast_signed()).contains(&x)
                && (0..grid.height.cast_signed()).contains(&y);
            // A tissue goes on beyond the stage.
            let same = !inside || {
                let at = (y * grid.width.cast_signed() + x).cast_unsigned();
                grid.tissue[at] == own
            };
            if same {
                let square = (right * right + down * down) as f32;
                towards[0] += right as f32 / square;
                towards[1] += down as f32 / square;
            }
        }
    }
    let [x, y] = towards;
    // Along the edge is across the way into the tissue.
    (x * x + y * y > 0.5).then(|| libm::atan2f(x, -y))
}

/// A cell that lies beside others.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lying {
    /// Where it is.
    pub(super) at: [f32; 2],
    /// The direction of its own, and how strongly it keeps to it.
    pub(super) own: Director,
    pub(super) keeps: f32,
    /// The direction it has now.
    pub(super) now: Director,
    /// Neighbours that touch it, nearer ones more.
    pub(super) neighbours: f32,
}

/// Cells sorted into squares as wide as they reach.
struct Squares {
    across: usize,
    down: usize,
    corner: [f32; 2],
    reach: f32,
    /// Where the cells of a square begin in `order`.
    starts: Vec<u32>,
    order: Vec<u32>,
}

impl Squares {
    fn of(cells: &[Lying], reach: f32) -> Self {
        let mut low = [f32::MAX; 2];
        let mut high = [f32::MIN; 2];
        for cell in cells {
            for axis in 0..2 {
                low[axis] = low[axis].min(cell.at[axis]);
                high[axis] = high[axis].max(cell.at[axis]);
            }
        }
        let count =
            |axis: usize| (((high[axis] - low[axis]) / reach).max(0.0) as usize + 1).min(512);
        let mut squares = Self {
            across: count(0),
            down: count(1),
            corner: low,
            reach,
            starts: Vec::new(),
            order: vec![0; cells.len()],
        };
        squares.starts = vec![0; squares.across * squares.down + 1];
        for cell in cells {
            let square = squares.square(cell.at);
            squares.starts[square + 1] += 1;
        }
        for square in 1..squares.starts.len() {
            squares.starts[square] += squares.starts[square - 1];
        }
        let mut next = squares.starts.clone();
        for (index, cell) in cells.iter().enumerate() {
            let square = squares.square(cell.at);
            squares.order[next[square] as usize] = index as u32;
            next[square] += 1;
        }
        squares
    }

    fn place(&self, at: [f32; 2]) -> [usize; 2] {
        let most = [self.across - 1, self.down - 1];
        [0, 1].map(|axis| (((at[axis] - self.corner[axis]) / self.reach) as usize).min(most[axis]))
    }

    fn square(&self, at: [f32; 2]) -> usize {
        let [column, row] = self.place(at);
        row * self.across + column
    }

    /// The cells in the nine squares round a place.
    fn near(&self, at: [f32; 2]) -> impl Iterator<Item = usize> + '_ {
        let [column, row] = self.place(at);
        let rows = row.saturating_sub(1)..=(row + 1).min(self.down - 1);
        rows.flat_map(move |row| {
            let first = row * self.across + column.saturating_sub(1);
            let last = row * self.across + (column + 1).min(self.across - 1);
            let (from, to) = (self.starts[first] as usize, self.starts[last + 1] as usize);
            self.order[from..to].iter().map(|&index| index as usize)
        })
    }
}

/// Long cells turn with those that they touch (within `reach`): the more of them, the less each keeps to a direction of its own.
pub(super) fn turn_together(cells: &mut [Lying], reach: f32, rounds: usize) {
    if cells.is_empty() || reach <= 0.0 {
        return;
    }
    let squares = Squares::of(cells, reach);
    // Those that each touches, once for all rounds.
    let mut touched: Vec<(u32, f32)> = Vec::new();
    let mut ends = Vec::with_capacity(cells.len());
    for (index, cell) in cells.iter().enumerate() {
        for other in squares.near(cell.at).filter(|&other| other != index) {
            let away = [0, 1].map(|axis| cells[other].at[axis] - cell.at[axis]);
            let square = (away[0] * away[0] + away[1] * away[1]) / (reach * reach);
            if square < 1.0 {
                touched.push((other as u32, (1.0 - square) * (1.0 - square)));
            }
        }
        ends.push(touched.len());
    }
    let of = |index: usize| {
        let from = index.checked_sub(1).map_or(0, |before| ends[before]);
        &touched[from..ends[index]]
    };
    for (index, cell) in cells.iter_mut().enumerate() {
        cell.neighbours = of(index).iter().map(|(_, weight)| weight).sum();
    }
    for _ in 0..rounds {
        let before: Vec<Director> = cells.iter().map(|cell| cell.now).collect();
        for (index, cell) in cells.iter_mut().enumerate() {
            let mut sum = cell.own.map(|value| cell.keeps * value);
            for &(other, weight) in of(index) {
                for axis in 0..2 {
                    sum[axis] += weight * before[other as usize][axis];
                }
            }
            let long = libm::sqrtf(sum[0] * sum[0] + sum[1] * sum[1]);
            if long > 1e-6 {
                cell.now = sum.map(|value| value / long);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stage::TissueClass;

    fn cell(at: [f32; 2], angle: f32) -> Lying {
        Lying {
            at,
            own: director(angle),
            now: director(angle),
            keeps: OWN,
            neighbours: 0.0,
        }
    }

    /// Cells on a square lattice, with angles that know nothing of each other.
    fn lattice(apart: f32) -> Vec<Lying> {
        (0..400_u32)
            .map(|k| {
                let mixed = (k ^ (k << 7)).wrapping_mul(2_654_435_761);
                let turn = ((mixed ^ (mixed >> 15)).wrapping_mul(2_246_822_519) >> 8) as f32
                    / 16_777_216.0;
                let at = [(k % 20) as f32 * apart, (k / 20) as f32 * apart];
                cell(at, turn * std::f32::consts::PI)
            })
            .collect()
    }

    /// How much neighbours in a row point the same way: 1 all, 0 by chance.
    fn order(cells: &[Lying]) -> f32 {
        let pairs = cells.windows(2);
        let count = pairs.len() as f32;
        let same: f32 = pairs
            .map(|pair| pair[0].now[0] * pair[1].now[0] + pair[0].now[1] * pair[1].now[1])
            .sum();
        same / count
    }

    #[test]
    fn crowded_cells_line_up_and_scattered_ones_do_not() {
        let mut crowded = lattice(0.4);
        let mut scattered = lattice(1.5);
        assert!(order(&crowded).abs() < 0.2);
        turn_together(&mut crowded, 1.0, 24);
        turn_together(&mut scattered, 1.0, 24);
        assert!(order(&crowded) > 0.8, "{}", order(&crowded));
        assert!(order(&scattered).abs() < 0.2);
        assert!(crowded[210].neighbours > 3.0 && scattered[210].neighbours == 0.0);
    }

    #[test]
    fn a_director_has_no_head() {
        for turn in [0.3_f32, 1.2, -0.9] {
            let back = angle(director(turn + std::f32::consts::PI));
            assert!((back - turn).abs() < 1e-5, "{turn} {back}");
        }
    }

    #[test]
    fn cells_of_the_patellar_tendon_lie_along_it_and_the_dish_has_no_fibres() {
        let stage = Stage::built_in("knee")
            .expect("a stage")
            .expect("a sound one");
        let tendon = stage.shape("patellar_tendon").expect("a tendon");
        assert_eq!(tendon.class, TissueClass::Tendon);
        let [first, last] = [0, tendon.spine.len() - 1].map(|k| tendon.spine[k]);
        let middle = tendon.spine[tendon.spine.len() / 2];
        let found = along_fibres(&stage, middle[0], middle[1]).expect("fibres");
        let whole = libm::atan2f(last[1] - first[1], last[0] - first[0]);
        let same = libm::cosf(2.0 * (found - whole));
        assert!(same > 0.8, "{found} {whole}");
        let dish = Stage::built_in("dish")
            .expect("a stage")
            .expect("a sound one");
        assert_eq!(along_fibres(&dish, 1.5, 1.0), None);
    }

    #[test]
    fn the_lining_of_the_strip_lies_level() {
        let stage = Stage::built_in("strip")
            .expect("a stage")
            .expect("a sound one");
        let mut edges = Edges::default();
        let level = edges.along(&stage, 0.45, 0.72).expect("an edge");
        assert!(libm::cosf(2.0 * level) > 0.7, "{level}");
        // In the middle of the cartilage there is no edge to keep to.
        assert_eq!(edges.along(&stage, 1.5, 1.4), None);
        // The border of the stage is no edge.
        assert_eq!(edges.along(&stage, 0.02, 1.4), None);
    }
}
