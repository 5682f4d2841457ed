//! The grounds that were painted into a dish, and what share of the cells on each became what is asked.

use std::collections::BTreeMap;

use crate::model::medium::MediumChange;
use crate::model::words::CellKind;
use crate::sim::{CellRow, Command};
use crate::stage::Stage;

/// Least cells of a ground whose share is told: of fewer, chance tells most. Chosen for teaching.
const LEAST: u32 = 20;

/// What was painted on a place: the last value of each cue, bit by bit.
type Ground = BTreeMap<&'static str, u64>;

/// The kind of cell that a column counts.
#[must_use]
pub fn kind_of(column: &str) -> Option<CellKind> {
    Some(match column {
        "stem_drawn" => CellKind::Stem,
        "chondrocytes_drawn" | "became_cartilage" => CellKind::Chondrocyte,
        "osteoblasts_drawn" | "became_bone" => CellKind::Osteoblast,
        "myocytes_drawn" | "became_muscle" => CellKind::Myocyte,
        "adipocytes_drawn" | "became_fat" => CellKind::Adipocyte,
        _ => return None,
    })
}

/// What an act paints where a cell lies, if it does.
fn painted<'a>(command: &'a Command, stage: &Stage, cell: &CellRow) -> Option<&'a MediumChange> {
    match command {
        Command::SetMedium { region, change } => {
            let voxel = stage.grid.voxel_at(cell.x_mm, cell.y_mm)?;
            let region = stage.region(region)?;
            let within = region.voxels.binary_search(&(voxel as u32)).is_ok();
            within.then_some(change)
        }
        Command::Paint {
            x_mm,
            y_mm,
            radius_mm,
            change,
        } => {
            let (dx, dy) = (f64::from(cell.x_mm) - x_mm, f64::from(cell.y_mm) - y_mm);
            (dx * dx + dy * dy <= radius_mm * radius_mm).then_some(change)
        }
        _ => None,
    }
}

/// Per cent of the living cells on each ground that are of the kind that a column counts; a ground is where the same was
/// painted by hand. Nothing where the dish is one ground, or where the column counts no kind of cell.
#[must_use]
pub fn shares(stage: &Stage, acts: &[(u64, Command)], column: &str, cells: &[CellRow]) -> Vec<f64> {
    let Some(kind) = kind_of(column) else {
        return Vec::new();
    };
    let mut grounds: BTreeMap<Ground, [u32; 2]> = BTreeMap::new();
    for cell in cells.iter().filter(|cell| !cell.dying) {
        let mut ground = Ground::new();
        for (_, command) in acts {
            if let Some(change) = painted(command, stage, cell) {
                ground.extend(change.cues().map(|(cue, value)| (cue, value.to_bits())));
            }
        }
        let [all, of_kind] = grounds.entry(ground).or_default();
        *all += 1;
        *of_kind += u32::from(cell.kind == kind);
    }
    let shares: Vec<f64> = grounds
        .values()
        .filter(|[all, _]| *all >= LEAST)
        .map(|[all, of_kind]| 100.0 * f64::from(*of_kind) / f64::from(*all))
        .collect();
    if shares.len() > 1 { shares } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::CellId;

    const SOFT: MediumChange = MediumChange {
        tgf_b_ng_per_ml: None,
        bmp_2_ng_per_ml: None,
        igf_1_ng_per_ml: None,
        adipogenic: None,
        myogenic: None,
        oxygen_percent: None,
        stiffness_kpa: Some(1.0),
    };

    fn dish() -> Stage {
        let stage = Stage::built_in("dish").expect("there is a dish");
        stage.expect("it is read")
    }

    /// Forty cells of a kind round a place.
    fn forty(kind: CellKind, x_mm: f32) -> impl Iterator<Item = CellRow> {
        (0..40).map(move |k| {
            let y_mm = 0.5 + 0.02 * k as f32;
            CellRow::new(CellId::resident(kind, k), kind, [x_mm, y_mm], 0.01)
        })
    }

    #[test]
    fn a_dish_that_was_painted_in_parts_has_a_share_for_each() {
        let left = |region: &str| {
            let region = region.to_owned();
            (
                0,
                Command::SetMedium {
                    region,
                    change: SOFT,
                },
            )
        };
        let cells: Vec<CellRow> = forty(CellKind::Stem, 0.5)
            .chain(forty(CellKind::Osteoblast, 2.5))
            .collect();
        let of = |acts: &[(u64, Command)], column: &str| shares(&dish(), acts, column, &cells);
        assert_eq!(of(&[left("left")], "stem_drawn"), [0.0, 100.0]);
        assert_eq!(of(&[left("left")], "became_bone"), [100.0, 0.0]);
        // One ground: nothing painted, all of it, or a coat over everything.
        assert!(of(&[], "stem_drawn").is_empty());
        assert!(of(&[left("whole")], "stem_drawn").is_empty());
        assert!(of(&[left("left"), left("whole")], "stem_drawn").is_empty());
        assert!(of(&[left("left")], "pain_vas_mm").is_empty());
        let spot = Command::Paint {
            x_mm: 2.5,
            y_mm: 0.9,
            radius_mm: 0.6,
            change: SOFT,
        };
        assert_eq!(of(&[(3, spot)], "stem_drawn"), [100.0, 0.0]);
    }

    #[test]
    fn too_few_cells_tell_no_share_and_the_dead_are_none() {
        let painted = |cells: &[CellRow]| {
            let region = "left".to_owned();
            let acts = [(
                0,
                Command::SetMedium {
                    region,
                    change: SOFT,
                },
            )];
            shares(&dish(), &acts, "stem_drawn", cells)
        };
        let few: Vec<CellRow> = forty(CellKind::Stem, 0.5)
            .chain(forty(CellKind::Stem, 2.5).take(19))
            .collect();
        assert!(painted(&few).is_empty());
        let dead = forty(CellKind::Stem, 2.5).map(|cell| CellRow {
            dying: true,
            ..cell
        });
        let dead: Vec<CellRow> = forty(CellKind::Stem, 0.5).chain(dead).collect();
        assert!(painted(&dead).is_empty());
    }
}
