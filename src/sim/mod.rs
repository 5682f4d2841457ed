//! The simulation: a value made from a scenario and a seed, stepped by the hour, commanded, saved, hashed. Start reading here.

use std::sync::Arc;

use bevy::ecs::prelude::*;
use bevy::ecs::schedule::{LogLevel, ScheduleBuildSettings, ScheduleLabel, SingleThreadedExecutor};

pub mod cell;
pub mod clock;
pub mod command;
pub mod crowd;
pub mod cycle;
pub mod decisions;
pub mod family;
pub mod fate;
pub mod fields;
pub mod ground;
pub mod history;
pub mod immune;
pub mod intervene;
pub mod motility;
pub mod outcome;
pub mod persistence;
pub mod population;
pub mod prospects;
mod record;
pub mod repair;
mod setup;
mod snapshot;
pub mod soundness;
mod table;

pub use cell::CellId;
pub use clock::{HOURS_PER_STEP, STEPS_PER_DAY, SimClock};
pub use command::{Abilities, Ability, Command, CommandError};
pub use decisions::{Act, Decision};
pub use history::{Column, Event, EventKind, History, Row};
pub use setup::macrophages_at_start;
pub use snapshot::RestoreError;
pub use table::{CellRow, CellStory, FieldView, Place, TissueView};

use crate::scenario::{Parameters, Scenario};
use crate::stage::Stage;
use fields::{FieldWork, SignalFields};
use ground::{Ground, Terrain};
use outcome::Care;
use population::{Passage, Population};

/// The one schedule of a simulation: one simulated hour.
#[derive(ScheduleLabel, Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SimStep;

/// The parts of a step, in their order. Each says what it may write.
#[derive(SystemSet, Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SimSystems {
    /// Writes `Crowd` and `SignalFields`.
    Fields,
    /// Writes `Sensed`, from fields and neighbours of one instant.
    Sense,
    /// Cells decide: writes their own state, `Passage`, counters and first events.
    Decide,
    /// Writes `Body`.
    Move,
    /// Tissue changes, once a day: writes `Ground`; residents respond.
    Remodel,
    /// Spawns and despawns; the only set with `Commands`.
    Populate,
    /// Moves the clock on.
    Tick,
}

/// Writes a row of the history.
#[derive(ScheduleLabel, Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct RecordRow;

/// Solves the fields and lets every cell sense them, outside a step (at the start).
#[derive(ScheduleLabel, Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Settle;

/// The scenario of a simulation.
#[derive(Resource, Debug, Clone)]
pub struct Setting(pub Arc<Scenario>);

/// Why a simulation could not be made.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum SimError {
    /// A planned command that cannot be carried out.
    #[error("planned command on day {day}: {source}")]
    Planned {
        /// Day of the command.
        day: f64,
        /// What is wrong with it.
        source: CommandError,
    },
}

/// A knee, a dish or a strip of synovium that lives: own ECS world, own schedule, no window, no
/// clock of the wall, no file, no thread of its own.
pub struct Simulation {
    world: World,
    step_schedule: Schedule,
    record_schedule: Schedule,
    /// Commands of the scenario that are still to come, latest first.
    planned: Vec<(u64, Command)>,
    /// Commands carried out, with their step.
    commands: Vec<(u64, Command)>,
}

impl std::fmt::Debug for Simulation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Simulation")
            .field("scenario", &self.scenario().name)
            .field("seed", &self.seed())
            .field("steps", &self.steps())
            .finish_non_exhaustive()
    }
}

fn midnight(clock: Res<SimClock>) -> bool {
    clock.step.is_multiple_of(STEPS_PER_DAY)
}

fn tick(mut clock: ResMut<SimClock>) {
    clock.step += 1;
}

fn settings() -> ScheduleBuildSettings {
    ScheduleBuildSettings {
        ambiguity_detection: LogLevel::Error,
        ..ScheduleBuildSettings::default()
    }
}

fn step_schedule() -> Schedule {
    use SimSystems::{Decide, Fields, Move, Populate, Remodel, Sense, Tick};
    let mut schedule = Schedule::new(SimStep);
    schedule.set_executor(SingleThreadedExecutor::new());
    schedule.set_build_settings(settings());
    schedule.configure_sets((Fields, Sense, Decide, Move, Remodel, Populate, Tick).chain());
    schedule.add_systems((
        (
            crowd::count_crowd,
            fields::solve_oxygen,
            fields::solve_signals,
        )
            .chain()
            .in_set(Fields),
        fields::sense.in_set(Sense),
        (
            immune::polarise,
            fate::commit,
            fate::mature,
            cycle::divide,
            persistence::die,
        )
            .chain()
            .in_set(Decide),
        (motility::move_cells, crowd::push_apart)
            .chain()
            .in_set(Move),
        (repair::remodel, repair::residents_respond)
            .chain()
            .run_if(midnight)
            .in_set(Remodel),
        population::let_in_and_out.in_set(Populate),
        tick.in_set(Tick),
    ));
    schedule
}

fn settle_schedule() -> Schedule {
    let mut schedule = Schedule::new(Settle);
    schedule.set_executor(SingleThreadedExecutor::new());
    schedule.set_build_settings(settings());
    schedule.add_systems(
        (
            crowd::count_crowd,
            fields::solve_oxygen,
            fields::solve_signals,
            fields::sense,
        )
            .chain(),
    );
    schedule
}

fn record_schedule() -> Schedule {
    let mut schedule = Schedule::new(RecordRow);
    schedule.set_executor(SingleThreadedExecutor::new());
    schedule.add_systems(record::record);
    schedule
}

/// Commands that the scenario plans, latest first.
fn planned_commands(scenario: &Scenario) -> Vec<(u64, Command)> {
    let at = |day: f64| libm::round(day * STEPS_PER_DAY as f64) as u64;
    let mut planned: Vec<(u64, Command)> = Vec::new();
    for medium in &scenario.medium {
        planned.push((
            at(medium.day),
            Command::SetMedium {
                region: medium.region.clone(),
                tgf_b_ng_per_ml: medium.tgf_b_ng_per_ml,
                bmp_2_ng_per_ml: medium.bmp_2_ng_per_ml,
                igf_1_ng_per_ml: medium.igf_1_ng_per_ml,
                adipogenic: medium.adipogenic,
                myogenic: medium.myogenic,
                oxygen_percent: medium.oxygen_percent,
                stiffness_kpa: medium.stiffness_kpa,
            },
        ));
    }
    if let Some(pulse) = &scenario.injury_pulse {
        planned.push((
            at(pulse.day),
            Command::InjuryPulse {
                pro_signal: pulse.pro_signal,
                days: pulse.days,
            },
        ));
    }
    for treatment in &scenario.treatments {
        planned.push((
            at(treatment.day),
            Command::Treat {
                kind: treatment.kind,
                cells: treatment.cells,
                landing: treatment.landing,
            },
        ));
    }
    for activity in &scenario.activities {
        planned.push((
            at(activity.day),
            Command::SetActivity {
                activity: activity.kind,
            },
        ));
    }
    planned.sort_by_key(|(step, _)| *step);
    planned.reverse();
    planned
}

impl Simulation {
    /// Makes the knee of a scenario, with everything planned for day 0 done, and records day 0.
    ///
    /// # Errors
    /// A planned command that cannot be carried out.
    pub fn new(scenario: Arc<Scenario>, seed: u64) -> Result<Self, SimError> {
        let mut simulation = Self::bare(Arc::clone(&scenario), seed);
        {
            let terrain = simulation.world.resource::<Terrain>().clone();
            setup::populate(&mut simulation.world, &scenario, &terrain, seed);
        }
        // Fields and senses depend on each other (who secretes how much): a few rounds settle them.
        let mut settle = settle_schedule();
        for _ in 0..6 {
            settle.run(&mut simulation.world);
        }
        simulation.keep_chronic_inflammation();
        simulation.planned = planned_commands(&scenario);
        simulation.carry_out_planned()?;
        simulation.record();
        Ok(simulation)
    }

    /// A simulation with an empty world, to be filled by `new` or `restore`.
    fn bare(scenario: Arc<Scenario>, seed: u64) -> Self {
        let mut world = World::new();
        let terrain = Terrain::new(&scenario);
        let ground = Ground::new(&scenario, &terrain, seed);
        let parameters: Parameters = scenario.parameters.clone();
        let full_per_mm2 = if terrain.dish {
            parameters.confluence_per_cm2 / 100.0
        } else {
            let diameter = 2.0 * f64::from(terrain.drawn_radius_mm);
            // Closest packing of discs: 0.9069 / (pi r²).
            1.1547 / (diameter * diameter)
        };
        world.insert_resource(SimClock { seed, step: 0 });
        world.insert_resource(ground);
        world.insert_resource(SignalFields::new(&terrain, &parameters));
        world.insert_resource(FieldWork::new(&terrain, &parameters));
        world.insert_resource(crowd::Crowd::new(&terrain, full_per_mm2));
        world.insert_resource(crowd::PushWork::default());
        world.insert_resource(Care::default());
        world.insert_resource(Abilities::default());
        world.insert_resource(Population::default());
        world.insert_resource(Passage::default());
        world.insert_resource(History::default());
        world.insert_resource(parameters);
        world.insert_resource(terrain);
        world.insert_resource(Setting(scenario));
        Self {
            world,
            step_schedule: step_schedule(),
            record_schedule: record_schedule(),
            planned: Vec::new(),
            commands: Vec::new(),
        }
    }

    /// Remembers what inflammation the knee has by itself, before anything is done to it.
    fn keep_chronic_inflammation(&mut self) {
        let terrain = self.world.resource::<Terrain>();
        let values = &self.world.resource::<SignalFields>().inflammation.values;
        let chronic = terrain
            .cartilage
            .iter()
            .map(|&voxel| values[voxel as usize])
            .collect();
        self.world.resource_mut::<Ground>().chronic = chronic;
    }

    fn record(&mut self) {
        self.record_schedule.run(&mut self.world);
    }

    fn carry_out_planned(&mut self) -> Result<(), SimError> {
        let now = self.steps();
        while self.planned.last().is_some_and(|(step, _)| *step <= now) {
            if let Some((step, command)) = self.planned.pop() {
                intervene::carry_out(&mut self.world, &command).map_err(|source| {
                    SimError::Planned {
                        day: step as f64 / STEPS_PER_DAY as f64,
                        source,
                    }
                })?;
            }
        }
        Ok(())
    }

    /// Advances by one hour.
    pub fn step(&mut self) {
        self.step_schedule.run(&mut self.world);
        // A planned command was checked when the scenario was read; one that the running knee cannot
        // take any more (too many injections) is left out.
        while self.carry_out_planned().is_err() {}
        let every = self.scenario().history_every_hours.max(1);
        if self.steps().is_multiple_of(every) {
            self.record();
        }
    }

    /// Advances by a number of hours.
    pub fn step_many(&mut self, hours: u64) {
        for _ in 0..hours {
            self.step();
        }
    }

    /// Hours simulated so far.
    #[must_use]
    pub fn steps(&self) -> u64 {
        self.world.resource::<SimClock>().step
    }

    /// Days simulated so far.
    #[must_use]
    pub fn day(&self) -> f64 {
        self.world.resource::<SimClock>().day()
    }

    /// The seed of the run.
    #[must_use]
    pub fn seed(&self) -> u64 {
        self.world.resource::<SimClock>().seed
    }

    /// Does something to the knee now and records it.
    ///
    /// # Errors
    /// A command out of range; nothing has changed then.
    pub fn apply(&mut self, command: Command) -> Result<(), CommandError> {
        intervene::carry_out(&mut self.world, &command)?;
        let now = self.steps();
        self.commands.push((now, command));
        if self
            .history()
            .rows
            .last()
            .is_some_and(|row| row.day >= self.day())
        {
            self.record();
        }
        Ok(())
    }

    /// Commands given by [`Simulation::apply`] so far, with their step. The scenario's own are not among them.
    #[must_use]
    pub fn commands(&self) -> &[(u64, Command)] {
        &self.commands
    }

    /// Everything recorded so far.
    #[must_use]
    pub fn history(&self) -> &History {
        self.world.resource::<History>()
    }

    /// The scenario.
    #[must_use]
    pub fn scenario(&self) -> &Arc<Scenario> {
        &self.world.resource::<Setting>().0
    }

    /// The stage.
    #[must_use]
    pub fn stage(&self) -> &Arc<Stage> {
        &self.world.resource::<Terrain>().stage
    }

    /// The parameters now in force.
    #[must_use]
    pub fn parameters(&self) -> &Parameters {
        self.world.resource::<Parameters>()
    }

    /// The parameters that were in force at a step: those of the scenario with what was set up to then.
    #[must_use]
    pub fn parameters_at(&self, step: u64) -> Parameters {
        let mut parameters = self.scenario().parameters.clone();
        for (_, command) in self.commands.iter().filter(|(when, _)| *when <= step) {
            if let Command::SetParameter { key, value } = command {
                // What was accepted then is accepted now.
                let _ = parameters.set(key, *value);
            }
        }
        parameters
    }

    /// What injected cells may do.
    #[must_use]
    pub fn abilities(&self) -> Abilities {
        *self.world.resource::<Abilities>()
    }

    /// Threads used to solve the fields. The result does not depend on it.
    pub fn set_threads(&mut self, threads: usize) {
        self.world.resource_mut::<FieldWork>().threads = threads.max(1);
    }

    /// Cells in the world and cells that should be there by the books; they must be equal.
    #[must_use]
    pub fn heads(&self) -> (u64, u64) {
        (
            self.count_cells() as u64,
            self.world.resource::<Population>().expected_heads(),
        )
    }
}
