//! What a stained dish shows: how strongly each cell is stained, and the reading of it with its errors.

use serde::{Deserialize, Serialize};

use super::table::CellRow;
use crate::model::stain::{FIELDS, Made, POSITIVE_FROM, Share, StainKind, mean_and_error};
use crate::model::words::Lineage;
use crate::sim::simulation::Simulation;
use crate::sim::state::geometry::Geometry;
use crate::stage::TissueClass;

/// How strongly a stain colours a cell, 0 (not at all) to 1 (fully). A dead cell is washed away with the medium.
#[must_use]
pub fn intensity(kind: StainKind, cell: &CellRow) -> f32 {
    if cell.dying {
        return 0.0;
    }
    kind.strength(&Made {
        kind: cell.kind,
        progress: cell.progress,
        myod_open: cell.open_genes()[Lineage::Muscle as usize],
    })
}

/// The fields in which one looks at a dish, row by row from the top.
#[derive(Debug, Clone, PartialEq)]
pub struct Fields {
    /// Width and height of the dish, mm.
    pub size_mm: [f64; 2],
    /// Ground in each field, mm².
    pub ground_mm2: Vec<f64>,
}

impl Fields {
    /// Fields of a dish without ground.
    #[must_use]
    pub fn of(size_mm: [f64; 2]) -> Self {
        Self {
            size_mm,
            ground_mm2: vec![0.0; FIELDS[0] * FIELDS[1]],
        }
    }

    /// The field in which a point lies, mm from the left and from the top; one beside the dish counts to the nearest.
    #[must_use]
    pub fn field_at(&self, at_mm: [f64; 2]) -> usize {
        let [column, row] = [0, 1].map(|way| {
            let part = at_mm[way] / self.size_mm[way] * FIELDS[way] as f64;
            (part.max(0.0) as usize).min(FIELDS[way] - 1)
        });
        row * FIELDS[0] + column
    }
}

/// What one reads off a stained dish.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// Living cells when it was fixed.
    pub cells: u32,
    /// Those of them that are stained, from [`POSITIVE_FROM`] on.
    pub stained: u32,
    /// Their share, with its interval.
    pub share: Share,
    /// Stained part of the ground, 0 to 1: the mean over the fields.
    pub area: f64,
    /// Standard error of it between the fields.
    pub area_error: f64,
    /// Fields that have any ground.
    pub fields: u32,
}

/// Reads a stained dish. In each field the stained part is `Σ π r² / ground` over the stained cells whose middle lies in
/// it, `r` being the radius that a cell is drawn with, and at most 1; the area is the mean over the fields that have
/// ground, `± s/√fields`. The share is stained cells of all living ones, with Wilson's 95 % interval.
#[must_use]
pub fn read(kind: StainKind, cells: &[CellRow], fields: &Fields) -> Reading {
    let (mut all, mut stained) = (0, 0);
    let mut covered = vec![0.0; fields.ground_mm2.len()];
    for cell in cells.iter().filter(|cell| !cell.dying) {
        all += 1;
        if intensity(kind, cell) < POSITIVE_FROM {
            continue;
        }
        stained += 1;
        let radius = f64::from(cell.radius_mm);
        let field = fields.field_at([f64::from(cell.x_mm), f64::from(cell.y_mm)]);
        if let Some(covered) = covered.get_mut(field) {
            *covered += std::f64::consts::PI * radius * radius;
        }
    }
    let parts: Vec<f64> = covered
        .iter()
        .zip(&fields.ground_mm2)
        .filter(|(_, ground)| **ground > 0.0)
        .map(|(covered, ground)| (covered / ground).min(1.0))
        .collect();
    let (area, area_error) = mean_and_error(&parts);
    Reading {
        cells: all,
        stained,
        share: Share::of(stained, all),
        area,
        area_error,
        fields: parts.len() as u32,
    }
}

/// A stained dish.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Stained {
    /// With what.
    pub kind: StainKind,
    /// The step at which it was fixed.
    pub step: u64,
    /// What one reads off it.
    pub reading: Reading,
}

impl Simulation {
    /// The fields of the dish: its ground, voxel by voxel. Elsewhere none has any.
    #[must_use]
    pub fn fields_of_view(&self) -> Fields {
        let geometry = self.world.resource::<Geometry>();
        let stage = &geometry.stage;
        let mut fields = Fields::of([stage.width_mm, stage.height_mm].map(f64::from));
        let side = f64::from(stage.grid.voxel_mm);
        for voxel in 0..geometry.domain.len() {
            if geometry.class(voxel) == Some(TissueClass::DishSurface) {
                let field = fields.field_at(geometry.centre(voxel).map(f64::from));
                fields.ground_mm2[field] += side * side;
            }
        }
        fields
    }

    /// The stain and what one reads off it, if the dish was fixed.
    #[must_use]
    pub fn stained(&self) -> Option<Stained> {
        let fixed = self.fixed()?;
        Some(Stained {
            kind: fixed.stain,
            step: fixed.step,
            reading: read(fixed.stain, &self.cells(), &self.fields_of_view()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::words::CellKind;
    use crate::sim::state::id::CellId;

    /// Nine fields of one square millimetre each.
    fn square() -> Fields {
        Fields {
            ground_mm2: vec![1.0; 9],
            ..Fields::of([3.0, 3.0])
        }
    }

    fn bone(number: u64, at_mm: [f32; 2], progress: f32) -> CellRow {
        let id = CellId::resident(CellKind::Osteoblast, number);
        CellRow {
            progress,
            lineage: Some(Lineage::Bone),
            ..CellRow::new(id, CellKind::Osteoblast, at_mm, 0.1)
        }
    }

    #[test]
    fn a_reading_is_what_one_works_out_by_hand() {
        // Two grown cells in the first field, one in the last, one too young in the middle, and a dead one.
        let dead = CellRow {
            dying: true,
            ..bone(4, [0.5, 0.5], 1.0)
        };
        let cells = [
            bone(0, [0.2, 0.2], 1.0),
            bone(1, [0.8, 0.9], 0.5),
            bone(2, [2.5, 2.5], 1.0),
            bone(3, [1.5, 1.5], 0.1),
            dead,
        ];
        let reading = read(StainKind::Alizarin, &cells, &square());
        assert_eq!((reading.cells, reading.stained, reading.fields), (4, 3, 9));
        assert_eq!(reading.share, Share::of(3, 4));
        // The drawn radius is a number of single precision.
        let disc = std::f64::consts::PI * f64::from(0.1f32) * f64::from(0.1f32);
        assert!((reading.area - 3.0 * disc / 9.0).abs() < 1e-12);
        // Fields of 2, 1 and seven times 0 discs: mean 1/3, squares 4 + 1 - 9/9 = 4, s² = 4/8, error √(1/18).
        let error = disc * crate::model::maths::sqrt(1.0 / 18.0);
        assert!((reading.area_error - error).abs() < 1e-12, "{reading:?}");
        for other in [StainKind::Alcian, StainKind::OilRed, StainKind::Myod] {
            let none = read(other, &cells, &square());
            assert_eq!((none.cells, none.stained, none.area), (4, 0, 0.0));
        }
    }

    #[test]
    fn without_cells_or_ground_nothing_is_read_and_nothing_divides_by_it() {
        let reading = read(StainKind::Alcian, &[], &square());
        assert_eq!((reading.cells, reading.stained, reading.area), (0, 0, 0.0));
        assert_eq!(reading.area_error, 0.0);
        let fields = Fields::of([3.0, 2.0]);
        let reading = read(StainKind::Alizarin, &[bone(0, [1.0, 1.0], 1.0)], &fields);
        assert_eq!((reading.fields, reading.area), (0, 0.0));
        assert_eq!(reading.stained, 1);
    }

    #[test]
    fn points_beside_the_dish_belong_to_the_nearest_field() {
        let fields = square();
        assert_eq!(fields.field_at([-1.0, -1.0]), 0);
        assert_eq!(fields.field_at([2.0, 0.5]), 2);
        assert_eq!(fields.field_at([0.5, 1.0]), 3);
        assert_eq!(fields.field_at([9.0, 9.0]), 8);
    }

    #[test]
    fn a_stem_cell_that_reads_myod_stains_with_the_antibody() {
        let stem = |progress| CellRow {
            progress,
            lineage: Some(Lineage::Muscle),
            ..CellRow::new(
                CellId::resident(CellKind::Stem, 0),
                CellKind::Stem,
                [0.0, 0.0],
                0.01,
            )
        };
        assert_eq!(intensity(StainKind::Myod, &stem(0.9)), 1.0);
        assert_eq!(intensity(StainKind::Myod, &stem(0.1)), 0.0);
    }

    #[test]
    fn the_fields_of_a_dish_hold_all_of_its_ground_alike_on_both_sides() {
        let dish = |name: &str| {
            let scenario = crate::scenario::Scenario::built_in(name).expect("a scenario");
            Simulation::new(std::sync::Arc::new(scenario), 1).expect("it starts")
        };
        let fields = dish("dish-renewal").fields_of_view();
        assert_eq!(fields.size_mm, [3.0, 2.0]);
        // A rectangle of 2.9 x 1.9 mm, but for its rounded corners.
        let all: f64 = fields.ground_mm2.iter().sum();
        assert!((all - 5.495).abs() < 0.01, "{all}");
        for row in fields.ground_mm2.chunks(FIELDS[0]) {
            assert!(row.iter().all(|ground| *ground > 0.0), "{row:?}");
            assert!((row[0] - row[FIELDS[0] - 1]).abs() < 0.02, "{row:?}");
        }
        let knee = dish("healthy").fields_of_view();
        assert!(knee.ground_mm2.iter().all(|ground| *ground == 0.0));
    }
}
