//! How a cell that has locked its fate grows up stage by stage, and how cartilage cells made by stem cells become hypertrophic.

use bevy::ecs::prelude::*;

use super::steps::SimSystems;
use crate::model::maths::chance;
use crate::model::pick::pick;
use crate::model::words::Lineage;
use crate::scenario::Parameters;
use crate::sim::state::cell::{CellState, Identity, StemLine};
use crate::sim::state::clock::{HOURS_PER_STEP, RngPurpose, STEPS_PER_DAY, SimClock};
use crate::sim::state::decisions::{Act, Decision, Decisions};
use crate::sim::state::geometry::Geometry;
use crate::sim::state::history::{EventKind, History};
use crate::sim::state::sensed::Sensed;
use crate::sim::state::tissue::MMHG_PER_PERCENT;

/// Adds the process to a step.
pub(in crate::sim) fn plugin(schedule: &mut Schedule) {
    schedule.add_systems(mature.in_set(SimSystems::Mature));
}

/// Erlang stages and mean days of maturation of a fate.
#[must_use]
pub fn maturation(p: &Parameters, lineage: Lineage) -> (u8, f64) {
    match lineage {
        Lineage::Cartilage => (p.cartilage_stages as u8, p.cartilage_maturation_days),
        Lineage::Bone => (p.bone_stages as u8, p.bone_maturation_days),
        Lineage::Muscle => (p.muscle_stages as u8, p.muscle_maturation_days),
        Lineage::Fat => (p.fat_stages as u8, p.fat_maturation_days),
    }
}

/// How fast a locked cell passes a stage, per day.
#[must_use]
pub fn maturing_per_day(p: &Parameters, lineage: Lineage) -> f64 {
    let (stages, days) = maturation(p, lineage);
    f64::from(stages) / days
}

/// How fast a stem-cell-made cartilage cell that locked its fate so many days ago becomes hypertrophic, per day.
#[must_use]
pub fn hypertrophy_per_day(p: &Parameters, sensed: &Sensed, age_days: f64) -> f64 {
    if age_days < p.hypertrophy_after_days {
        return 0.0;
    }
    let low_oxygen =
        f64::from(sensed.oxygen_mmhg) <= p.hypertrophy_oxygen_percent * MMHG_PER_PERCENT;
    let factor = if low_oxygen {
        p.hypertrophy_low_oxygen_factor
    } else {
        1.0
    };
    p.hypertrophy_per_day * factor
}

/// Lets locked cells mature stage by stage, and stem-cell-made cartilage cells become hypertrophic.
fn mature(
    clock: Res<SimClock>,
    geometry: Res<Geometry>,
    parameters: Res<Parameters>,
    mut history: ResMut<History>,
    mut cells: Query<(&Identity, &mut CellState, &Sensed, &mut Decisions), With<StemLine>>,
) {
    let p = &*parameters;
    for (identity, mut state, sensed, mut decisions) in &mut cells {
        match *state {
            CellState::Maturing {
                lineage,
                stage,
                locked_step,
            } => {
                let stages = maturation(p, lineage).0;
                let chance = chance(maturing_per_day(p, lineage), HOURS_PER_STEP);
                let draw = clock.uniform(identity.id, RngPurpose::Maturation);
                let Some(found) = pick(draw, &[(Act::Matured, chance)]) else {
                    continue;
                };
                decisions.record(Decision::of(clock.step, 1, found.outcome, &found, sensed));
                if stage + 1 < stages {
                    *state = CellState::Maturing {
                        lineage,
                        stage: stage + 1,
                        locked_step,
                    };
                    continue;
                }
                let (grown, event) = match lineage {
                    Lineage::Cartilage => (
                        CellState::Chondrocyte {
                            locked_step,
                            hypertrophic: false,
                        },
                        EventKind::FirstCartilage,
                    ),
                    Lineage::Bone => (CellState::Osteoblast, EventKind::FirstBone),
                    Lineage::Muscle => (CellState::Myocyte, EventKind::FirstMuscle),
                    Lineage::Fat => (CellState::Adipocyte, EventKind::FirstFat),
                };
                *state = grown;
                if identity.injected() || geometry.dish {
                    history.add_first(clock.step, event);
                }
            }
            CellState::Chondrocyte {
                locked_step,
                hypertrophic: false,
            } if locked_step > 0 => {
                let age_days = (clock.step - u64::from(locked_step)) as f64 / STEPS_PER_DAY as f64;
                let rate = hypertrophy_per_day(p, sensed, age_days);
                if rate <= 0.0 {
                    continue;
                }
                let chance = chance(rate, HOURS_PER_STEP);
                let draw = clock.uniform(identity.id, RngPurpose::Hypertrophy);
                if let Some(found) = pick(draw, &[(Act::Hypertrophied, chance)]) {
                    *state = CellState::Chondrocyte {
                        locked_step,
                        hypertrophic: true,
                    };
                    decisions.record(Decision::of(clock.step, 1, found.outcome, &found, sensed));
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn a_cell_passes_its_stages_in_its_days() {
        let p = Parameters::default();
        for (lineage, stages, days) in [
            (
                Lineage::Cartilage,
                p.cartilage_stages,
                p.cartilage_maturation_days,
            ),
            (Lineage::Bone, p.bone_stages, p.bone_maturation_days),
            (Lineage::Muscle, p.muscle_stages, p.muscle_maturation_days),
            (Lineage::Fat, p.fat_stages, p.fat_maturation_days),
        ] {
            let per_day = maturing_per_day(&p, lineage);
            assert!((per_day * days - stages).abs() < 1e-12, "{lineage:?}");
        }
    }

    #[test]
    fn a_cartilage_cell_hardens_when_it_is_old_and_more_slowly_where_oxygen_is_low() {
        let p = Parameters::default();
        let at = |oxygen_mmhg: f64, age_days| {
            let sensed = Sensed {
                oxygen_mmhg: oxygen_mmhg as f32,
                ..Sensed::default()
            };
            hypertrophy_per_day(&p, &sensed, age_days)
        };
        let (low, old) = (
            p.hypertrophy_oxygen_percent * MMHG_PER_PERCENT,
            p.hypertrophy_after_days,
        );
        assert_eq!(at(low + 1.0, old - 0.1), 0.0);
        assert_eq!(at(low + 1.0, old), p.hypertrophy_per_day);
        let slow = p.hypertrophy_per_day * p.hypertrophy_low_oxygen_factor;
        assert_eq!(at(low - 0.1, old + 5.0), slow);
    }
}
