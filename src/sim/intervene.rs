//! Carries out commands: injections, activity, medium, injuries, switches, parameters.

use std::sync::Arc;

use bevy::ecs::entity::Entity;
use bevy::ecs::world::World;
use rand::RngExt as _;

use super::command::{Command, CommandError};
use super::process::signals::FieldWork;
use super::state::abilities::Abilities;
use super::state::active_scenario::ActiveScenario;
use super::state::cell::{Adhesion, Body, CellState, Cycle, Identity, NewCell, RESIDENT, let_in};
use super::state::clinical::{ClinicalState, Pulse, Visit};
use super::state::clock::{RngPurpose, STEPS_PER_DAY, SimClock};
use super::state::culture::{Culture, Fixed};
use super::state::decisions::{Act, Decision, Decisions};
use super::state::geometry::Geometry;
use super::state::history::{EventKind, History};
use super::state::id::CellId;
use super::state::population::{Batch, Population};
use super::state::sensed::Sensed;
use super::state::signals::SignalFields;
use super::state::tissue::{MMHG_PER_PERCENT, TissueState};
use crate::model::maths::{cos, sin, sqrt};
use crate::model::medium::{MediumChange, OutOfRange};
use crate::model::pick::{pick, pick_one};
use crate::model::stain::StainKind;
use crate::model::treatment::{CellSource, Route, Treatment};
use crate::model::words::{Activity, CellKind, TreatmentKind};
use crate::scenario::{MOST_INJECTIONS, Parameters};

/// Radius of the cloud out of the needle, in radii of a drawn cell for each root of their number.
const PLUME: f64 = 0.45;

/// Carries out one command at the step the clock shows.
///
/// # Errors
/// A command that asks for something out of range; the world is then unchanged.
pub(super) fn carry_out(world: &mut World, command: &Command) -> Result<(), CommandError> {
    let step = world.resource::<SimClock>().step;
    if let Some(fixed) = world.resource::<Culture>().fixed {
        return Err(CommandError::Fixed(fixed.step));
    }
    match command {
        Command::Treat {
            kind,
            cells,
            landing,
        } => {
            if !treat(world, step, *kind, *cells, *landing)? {
                return Ok(());
            }
        }
        Command::SetActivity { activity } => {
            let before = world.resource::<ClinicalState>().activity;
            world.resource_mut::<ClinicalState>().activity = *activity;
            world
                .resource_mut::<History>()
                .add(step, EventKind::Changed, *activity as u8 as f64);
            // Only running and jumping reach a signal, by wear.
            if before != Activity::Sport && *activity != Activity::Sport {
                return Ok(());
            }
        }
        Command::SetMedium { region, change } => {
            let stage = Arc::clone(&world.resource::<Geometry>().stage);
            let Some(place) = stage.region(region) else {
                let known = stage.regions.iter().map(|region| region.key.as_str());
                return Err(CommandError::UnknownRegion {
                    found: region.clone(),
                    expected: known.collect::<Vec<_>>().join(", "),
                });
            };
            let voxels = place.voxels.iter().map(|&voxel| voxel as usize);
            change_medium(world, change, voxels)?;
        }
        Command::Paint {
            x_mm,
            y_mm,
            radius_mm,
            change,
        } => {
            let geometry = world.resource::<Geometry>().clone();
            if !geometry.dish {
                return Err(CommandError::NotADish(geometry.stage.name.clone()));
            }
            let x_mm = OutOfRange::unless("x_mm", *x_mm, [-100.0, 100.0], "-100 to 100 mm")?;
            let y_mm = OutOfRange::unless("y_mm", *y_mm, [-100.0, 100.0], "-100 to 100 mm")?;
            let radius_mm =
                OutOfRange::unless("radius_mm", *radius_mm, [0.0, 100.0], "0 to 100 mm")?;
            let spot = (0..geometry.domain.len()).filter(|&voxel| {
                let [x, y] = geometry.centre(voxel).map(f64::from);
                let (dx, dy) = (x - x_mm, y - y_mm);
                geometry.domain[voxel] && dx * dx + dy * dy <= radius_mm * radius_mm
            });
            change_medium(world, change, spot)?;
        }
        Command::TakeOut => {
            let mut cells = world.query::<(Entity, &Identity, &CellState)>();
            let gone: Vec<Entity> = cells
                .iter(world)
                .filter(|(_, identity, state)| {
                    identity.injected() && state.kind() == CellKind::Stem
                })
                .map(|(entity, ..)| entity)
                .collect();
            world.resource_mut::<Population>().left += gone.len() as u64;
            for entity in gone {
                world.despawn(entity);
            }
            world
                .resource_mut::<History>()
                .add(step, EventKind::Changed, 0.0);
        }
        Command::InjuryPulse { pro_signal, days } => {
            let pro_signal = OutOfRange::unless("pro_signal", *pro_signal, [0.0, 50.0], "0 to 50")?;
            let days = OutOfRange::unless("days", *days, [0.0, 3650.0], "0 to 3650 days")?;
            let until = step + (days * STEPS_PER_DAY as f64) as u64;
            world.resource_mut::<ClinicalState>().pulses.push(Pulse {
                from: step,
                until,
                pro_signal,
                infection: false,
            });
            world
                .resource_mut::<History>()
                .add(step, EventKind::Injury, pro_signal);
        }
        Command::Switch { which, on } => {
            world.resource_mut::<Abilities>().set(*which, *on);
            world
                .resource_mut::<History>()
                .add(step, EventKind::Changed, f64::from(u8::from(*on)));
        }
        Command::SetParameter { key, value } => {
            let mut parameters = world.resource::<Parameters>().clone();
            parameters
                .set(key, *value)
                .map_err(|error| CommandError::Parameter(error.to_string()))?;
            let threads = world.resource::<FieldWork>().threads;
            let mut work = FieldWork::new(world.resource::<Geometry>(), &parameters);
            work.threads = threads;
            world.insert_resource(work);
            world.insert_resource(parameters);
            world
                .resource_mut::<History>()
                .add(step, EventKind::Changed, *value);
        }
        Command::Stain { kind } => return stain(world, step, *kind),
    }
    // What reaches a signal is followed by the hour. What does not must not even change when fields are solved.
    world.resource_mut::<SignalFields>().hourly_until = step + 3 * STEPS_PER_DAY;
    Ok(())
}

/// Fixes a dish for a stain. The history tells it, and everything else stays as it is.
fn stain(world: &mut World, step: u64, kind: StainKind) -> Result<(), CommandError> {
    let geometry = world.resource::<Geometry>();
    if !geometry.dish {
        return Err(CommandError::NotADish(geometry.stage.name.clone()));
    }
    world.resource_mut::<Culture>().fixed = Some(Fixed { stain: kind, step });
    let number = f64::from(kind.number());
    world
        .resource_mut::<History>()
        .add(step, EventKind::Stained, number);
    Ok(())
}

/// Changes the medium and the ground of some voxels, or nothing if a number is out of range.
fn change_medium(
    world: &mut World,
    change: &MediumChange,
    voxels: impl Iterator<Item = usize>,
) -> Result<(), CommandError> {
    change.check()?;
    let step = world.resource::<SimClock>().step;
    let mut ground = world.resource_mut::<TissueState>();
    for voxel in voxels {
        let medium = &mut ground.medium[voxel];
        for (value, place) in [
            (change.tgf_b_ng_per_ml, &mut medium.tgf_b_ng_per_ml),
            (change.bmp_2_ng_per_ml, &mut medium.bmp_2_ng_per_ml),
            (change.igf_1_ng_per_ml, &mut medium.igf_1_ng_per_ml),
            (change.adipogenic, &mut medium.adipogenic),
            (change.myogenic, &mut medium.myogenic),
        ] {
            if let Some(value) = value {
                *place = value as f32;
            }
        }
        if let Some(value) = change.oxygen_percent {
            ground.oxygen_set_mmhg[voxel] = (value * MMHG_PER_PERCENT) as f32;
        }
        if let Some(value) = change.stiffness_kpa {
            ground.stiffness_kpa[voxel] = value as f32;
        }
    }
    world
        .resource_mut::<History>()
        .add(step, EventKind::Changed, 0.0);
    Ok(())
}

/// Gives a treatment; true if it reaches a signal. Salt water, exercise, a missed needle and cells that may not signal do not.
fn treat(
    world: &mut World,
    step: u64,
    kind: TreatmentKind,
    cells: Option<f64>,
    landing: Option<f64>,
) -> Result<bool, CommandError> {
    let treatment = Treatment::new(kind, cells)?;
    let landing = OutOfRange::unless("landing", landing.unwrap_or(1.0), [0.0, 1.0], "0 to 1")?;
    if kind.route() == Route::Programme {
        world.resource_mut::<ClinicalState>().activity = Activity::Exercise;
        world
            .resource_mut::<History>()
            .add(step, EventKind::Exercise, 0.0);
        return Ok(false);
    }
    if kind.route() == Route::None {
        return Ok(false);
    }
    let batches = world.resource::<Population>().batches.len();
    let visits = world.resource::<ClinicalState>().visits.len();
    if batches >= usize::from(RESIDENT) - 1 || visits >= MOST_INJECTIONS {
        return Err(CommandError::TooManyInjections(visits));
    }
    let p = world.resource::<Parameters>().clone();
    let given = p.cells_given(treatment).unwrap_or(0.0);
    let clock = world.resource::<SimClock>().clone();
    // The dice of a visit depend on its number only, so saline and cells meet the same ones.
    let visit_id = CellId::of_injection(visits as u8);
    let rolled = |purpose: RngPurpose, chance: f64| {
        pick(clock.uniform(visit_id, purpose), &[((), chance)]).is_some()
    };
    let flare = rolled(RngPurpose::Flare, p.flare_chance(kind));
    let infection = rolled(RngPurpose::Infection, p.infection_probability);
    let landed = rolled(RngPurpose::Needle, landing);
    let dose = if landed { given } else { 0.0 };
    world.resource_mut::<ClinicalState>().visits.push(Visit {
        step,
        kind,
        landed,
        flare,
    });
    if infection {
        let until = step + (p.infection_days * STEPS_PER_DAY as f64) as u64;
        world.resource_mut::<ClinicalState>().pulses.push(Pulse {
            from: step,
            until,
            pro_signal: p.infection_pro_signal,
            infection: true,
        });
    }
    {
        let mut history = world.resource_mut::<History>();
        history.add(step, EventKind::Injection, given);
        if !landed {
            history.add(step, EventKind::NeedleMissed, given);
        }
        if flare {
            history.add(step, EventKind::Flare, p.flare_mm);
        }
        if infection {
            history.add(step, EventKind::Infection, p.infection_pro_signal);
        }
    }
    if let Treatment::Cells { source, .. } = treatment
        && dose > 0.0
    {
        inject(world, &clock, &p, (kind, source), dose);
    }
    let signals = dose > 0.0 && world.resource::<Abilities>().signal;
    let blocks = landed && kind.drug().is_some();
    Ok(signals || blocks || infection)
}

/// Lets the drawn cells out of the needle. Fewer real cells than drawn ones: each drawn cell is one cell.
fn inject(
    world: &mut World,
    clock: &SimClock,
    p: &Parameters,
    (kind, source): (TreatmentKind, CellSource),
    dose: f64,
) {
    let scenario = Arc::clone(&world.resource::<ActiveScenario>().0);
    let geometry = world.resource::<Geometry>().clone();
    let drawn = (p.drawn_msc.min(dose).max(1.0)) as u32;
    let batch = world.resource::<Population>().batches.len() as u8;
    let (hayflick_limit, doublings) = match source {
        CellSource::Fat => (p.hayflick_limit_fat, 0.0),
        CellSource::Cultured => (p.hayflick_limit_marrow, p.cultured_start_doublings),
        CellSource::Marrow => (p.hayflick_limit_marrow, 0.0),
    };
    let bias = p.lineage_bias(source);
    let site = geometry
        .stage
        .region(&scenario.injection_region)
        .map(|region| region.voxels.clone())
        .filter(|voxels| !voxels.is_empty())
        .unwrap_or_else(|| {
            (0..geometry.domain.len() as u32)
                .filter(|&voxel| geometry.floatable[voxel as usize])
                .collect()
        });
    if site.is_empty() {
        return;
    }
    let count = site.len() as f32;
    let (mut middle_x, mut middle_y) = (0.0, 0.0);
    for &voxel in &site {
        let [x, y] = geometry.centre(voxel as usize);
        middle_x += x / count;
        middle_y += y / count;
    }
    let plume_mm = f64::from(geometry.drawn_radius_mm) * sqrt(f64::from(drawn)) * PLUME;
    let mut cells = Vec::with_capacity(drawn as usize);
    for index in 0..drawn {
        let id = CellId::injected(batch, u64::from(index));
        let mut dice = clock.dice(id, RngPurpose::Plume);
        let (mut x_mm, mut y_mm) = (middle_x, middle_y);
        for _ in 0..12 {
            let angle = dice.random::<f64>() * std::f64::consts::TAU;
            let far = plume_mm * sqrt(dice.random::<f64>());
            let (x, y) = (
                middle_x + (far * cos(angle)) as f32,
                middle_y + (far * sin(angle)) as f32,
            );
            if geometry
                .voxel_at(x, y)
                .is_some_and(|voxel| geometry.floatable[voxel])
            {
                (x_mm, y_mm) = (x, y);
                break;
            }
        }
        let draw = clock.uniform(id, RngPurpose::Adhesion);
        let ways = [
            (Act::WillAdhere, p.adherent_fraction),
            (Act::WillFloat, 1.0 - p.adherent_fraction),
        ];
        let Some(way) = pick_one(draw, &ways) else {
            continue;
        };
        let draw = clock.uniform(id, RngPurpose::HomingReceptor);
        let homing = pick(draw, &[((), p.cxcr4_fraction)]).is_some();
        let angle = dice.random::<f64>() * std::f64::consts::TAU;
        let adhesion = if way.outcome == Act::WillAdhere {
            Adhesion::Settling
        } else {
            Adhesion::Floating
        };
        let mut decisions = Decisions::default();
        let nothing = Sensed::default();
        decisions.record(Decision::of(clock.step, 0, way.outcome, &way, &nothing));
        let cell = NewCell {
            identity: Identity::first(id, clock.step, batch, homing),
            body: Body {
                x_mm,
                y_mm,
                heading: [cos(angle) as f32, sin(angle) as f32],
            },
            state: CellState::Stem {
                adhesion,
                lineage_bias: None,
                commitment_progress: 0.0,
            },
            cycle: Cycle {
                doublings: doublings as u16,
                ..Cycle::default()
            },
            decisions,
        };
        cells.push(cell.bundle());
    }
    let_in(world, cells);
    let mut population = world.resource_mut::<Population>();
    population.batches.push(Batch {
        kind,
        step: clock.step,
        weight: dose / f64::from(drawn),
        drawn,
        bias,
        hayflick_limit,
    });
    population.injected += u64::from(drawn);
    population.injected_step = clock.step;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Scenario;
    use crate::sim::Simulation;
    use crate::sim::state::abilities::Ability;

    fn start(name: &str) -> Simulation {
        let mut scenario = Scenario::built_in(name).expect("a scenario");
        scenario.treatments.clear();
        scenario.parameters.infection_probability = 0.0;
        Simulation::new(Arc::new(scenario), 1).expect("it starts")
    }

    fn treat_with(kind: TreatmentKind, landing: f64) -> Command {
        Command::Treat {
            kind,
            cells: None,
            landing: Some(landing),
        }
    }

    #[test]
    fn only_what_reaches_a_signal_changes_when_signals_are_solved() {
        let hourly = |command: Command, may_signal: bool| {
            let mut knee = start("osteoarthritis-moderate");
            knee.step_many(10 * STEPS_PER_DAY);
            let before = knee.world.resource::<SignalFields>().hourly_until;
            knee.world
                .resource_mut::<Abilities>()
                .set(Ability::Signal, may_signal);
            knee.apply(command).expect("it is done");
            let after = knee.world.resource::<SignalFields>().hourly_until;
            assert!(after == before || after == 13 * STEPS_PER_DAY, "{after}");
            after != before
        };
        let cells = TreatmentKind::Cultured;
        assert!(hourly(treat_with(cells, 1.0), true));
        assert!(!hourly(treat_with(cells, 0.0), true));
        assert!(!hourly(treat_with(cells, 1.0), false));
        assert!(hourly(treat_with(TreatmentKind::Steroid, 1.0), true));
        assert!(hourly(treat_with(TreatmentKind::Steroid, 1.0), false));
        assert!(!hourly(treat_with(TreatmentKind::Steroid, 0.0), true));
        assert!(!hourly(treat_with(TreatmentKind::Saline, 1.0), true));
        assert!(!hourly(treat_with(TreatmentKind::Exercise, 1.0), true));
        let activity = |activity| Command::SetActivity { activity };
        assert!(!hourly(activity(Activity::Rest), true));
        assert!(hourly(activity(Activity::Sport), true));
    }

    #[test]
    fn a_missed_needle_leaves_no_cell_and_is_told() {
        let mut knee = start("osteoarthritis-moderate");
        let before = knee.count_cells();
        let missed = treat_with(TreatmentKind::Cultured, 0.0);
        knee.apply(missed).expect("it is given");
        assert_eq!(knee.count_cells(), before);
        assert!(knee.world.resource::<Population>().batches.is_empty());
        assert!(knee.history().happened(EventKind::NeedleMissed));
        assert!(!knee.visits()[0].landed);
        knee.apply(treat_with(TreatmentKind::Cultured, 1.0))
            .expect("it is given");
        assert!(knee.count_cells() > before && knee.visits()[1].landed);
    }
}
