//! What every cell senses of the place where it is.

use bevy::ecs::prelude::*;

use super::steps::SimSystems;
use crate::model::words::Signal;
use crate::scenario::Parameters;
use crate::sim::state::abilities::Abilities;
use crate::sim::state::cell::{Body, CellState, Identity, Immune, StemLine};
use crate::sim::state::clock::{STEPS_PER_DAY, SimClock};
use crate::sim::state::crowd::{Counted, Crowd};
use crate::sim::state::geometry::Geometry;
use crate::sim::state::sensed::Sensed;
use crate::sim::state::signals::SignalFields;
use crate::sim::state::tissue::TissueState;

/// Adds the process to a step.
pub(in crate::sim) fn plugin(schedule: &mut Schedule) {
    schedule.add_systems(sense.in_set(SimSystems::Sense));
}

/// What every cell senses now. Cells that act once a day sense once a day.
fn sense(
    clock: Res<SimClock>,
    geometry: Res<Geometry>,
    ground: Res<TissueState>,
    fields: Res<SignalFields>,
    crowd: Res<Crowd>,
    parameters: Res<Parameters>,
    abilities: Res<Abilities>,
    mut stem_line: Query<Senses, With<StemLine>>,
    mut immune: Query<Senses, (With<Immune>, Without<StemLine>)>,
    mut others: Query<Senses, (Without<StemLine>, Without<Immune>)>,
) {
    let place = Place {
        geometry: &geometry,
        ground: &ground,
        fields: &fields,
        crowd: &crowd,
        parameters: &parameters,
        abilities: *abilities,
    };
    let all = geometry.dish || clock.step.is_multiple_of(STEPS_PER_DAY);
    for (identity, body, state, mut sensed) in &mut stem_line {
        if all || identity.injected() {
            place.sense(identity, body, state, &mut sensed);
        }
    }
    if all || fields.due(clock.step) {
        for (identity, body, state, mut sensed) in &mut immune {
            place.sense(identity, body, state, &mut sensed);
        }
    }
    if all {
        for (identity, body, state, mut sensed) in &mut others {
            place.sense(identity, body, state, &mut sensed);
        }
    }
}

/// What is read of a cell that senses.
type Senses = (
    &'static Identity,
    &'static Body,
    &'static CellState,
    &'static mut Sensed,
);

/// What there is to sense.
struct Place<'a> {
    geometry: &'a Geometry,
    ground: &'a TissueState,
    fields: &'a SignalFields,
    crowd: &'a Crowd,
    parameters: &'a Parameters,
    abilities: Abilities,
}

impl Place<'_> {
    /// What a cell senses where it is; as before, if that is beside the stage.
    fn sense(&self, identity: &Identity, body: &Body, state: &CellState, sensed: &mut Sensed) {
        let (p, ground, crowd) = (self.parameters, self.ground, self.crowd);
        let Some(voxel) = self.geometry.voxel_at(body.x_mm, body.y_mm) else {
            return;
        };
        let medium = &ground.medium[voxel];
        let oxygen_set = ground.oxygen_set_mmhg[voxel];
        let floating = state.in_fluid();
        let sees_injected = identity.injected() || self.abilities.touch;
        let counted = if sees_injected {
            Counted::All
        } else {
            Counted::Residents
        };
        let crowding = crowd.crowding(voxel, counted);
        let density_per_ml = if self.geometry.dish {
            // In a dish the crowding of the layer stands for the condensation of a pellet.
            f64::from(crowding) * p.dish_density_at_confluence * p.density_half_max_per_ml
        } else if sees_injected && crowd.real_injected[voxel] != 0 {
            f64::from(crowd.density_per_mm3(voxel)) * 1000.0
        } else {
            0.0
        };
        let level = |signal: Signal| self.fields[signal].values[voxel];
        *sensed = Sensed {
            inflammation: level(Signal::Inflammation),
            healing: level(Signal::Healing),
            tgf_b: level(Signal::Growth) + medium.tgf_b_ng_per_ml,
            oxygen_mmhg: if oxygen_set >= 0.0 {
                oxygen_set
            } else {
                level(Signal::Oxygen)
            },
            stiffness_kpa: if floating {
                0.0
            } else {
                ground.stiffness_kpa[voxel]
            },
            bmp_2: medium.bmp_2_ng_per_ml,
            igf_1: medium.igf_1_ng_per_ml,
            adipogenic: medium.adipogenic,
            myogenic: medium.myogenic,
            crowding,
            density_per_ml: density_per_ml as f32,
        };
    }
}
