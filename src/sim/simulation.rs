//! A simulation as a value: made from a scenario and a seed, stepped by the hour, commanded.

use std::sync::Arc;

use bevy::ecs::prelude::*;

use super::command::{Command, CommandError};
use super::intervene;
use super::process::signals::FieldWork;
use super::schedule::{record_schedule, settle_schedule, step_schedule};
use super::setup;
use super::state::abilities::Abilities;
use super::state::active_scenario::ActiveScenario;
use super::state::cell::{Body, CellState, Cycle, Identity};
use super::state::clock::{STEPS_PER_DAY, SimClock};
use super::state::culture::{Culture, Fixed};
use super::state::decisions::Decisions;
use super::state::geometry::Geometry;
use super::state::history::History;
use super::state::population::Population;
use super::state::sensed::Sensed;
use super::state::signals::SignalFields;
use super::state::tissue::TissueState;
use crate::model::words::Signal;
use crate::scenario::{MOST_ACTS, Parameters, Scenario};
use crate::stage::Stage;

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
    pub(super) world: World,
    step_schedule: Schedule,
    record_schedule: Schedule,
    /// Commands of the scenario that are still to come, latest first.
    pub(super) planned: Vec<(u64, Command)>,
    /// Commands carried out, with their step.
    pub(super) commands: Vec<(u64, Command)>,
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

impl Simulation {
    /// Makes the knee of a scenario, with everything planned for day 0 done, and records day 0.
    ///
    /// # Errors
    /// A planned command that cannot be carried out.
    pub fn new(scenario: Arc<Scenario>, seed: u64) -> Result<Self, SimError> {
        let mut simulation = Self::bare(Arc::clone(&scenario), seed);
        {
            let geometry = simulation.world.resource::<Geometry>().clone();
            setup::populate(&mut simulation.world, &scenario, &geometry, seed);
        }
        // Fields and senses depend on each other (who secretes how much): a few rounds settle them.
        let mut settle = settle_schedule();
        for _ in 0..6 {
            settle.run(&mut simulation.world);
        }
        simulation.keep_chronic_inflammation();
        simulation.planned = setup::planned_commands(&scenario);
        simulation.carry_out_planned()?;
        simulation.record();
        Ok(simulation)
    }

    /// A simulation with an empty world, to be filled by `new` or `restore`.
    pub(super) fn bare(scenario: Arc<Scenario>, seed: u64) -> Self {
        let world = setup::empty_world(scenario, seed);
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
        let geometry = self.world.resource::<Geometry>();
        let values = &self.world.resource::<SignalFields>()[Signal::Inflammation].values;
        let chronic = geometry
            .cartilage
            .iter()
            .map(|&voxel| values[voxel as usize])
            .collect();
        self.world.resource_mut::<TissueState>().chronic = chronic;
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

    /// Advances by one hour. In a dish that was fixed only the clock goes on: no process runs, and the history records
    /// the same cells.
    pub fn step(&mut self) {
        if self.fixed().is_some() {
            self.world.resource_mut::<SimClock>().step += 1;
        } else {
            self.step_schedule.run(&mut self.world);
        }
        // The world notes every part of a cell that goes until it is told that nobody asks.
        self.world.clear_trackers();
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
        if self.commands.len() >= MOST_ACTS {
            return Err(CommandError::TooManyActs(self.commands.len()));
        }
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

    /// The stain that the dish was fixed for, and when; nothing while it lives.
    #[must_use]
    pub fn fixed(&self) -> Option<Fixed> {
        self.world.resource::<Culture>().fixed
    }

    /// Everything recorded so far.
    #[must_use]
    pub fn history(&self) -> &History {
        self.world.resource::<History>()
    }

    /// The scenario.
    #[must_use]
    pub fn scenario(&self) -> &Arc<Scenario> {
        &self.world.resource::<ActiveScenario>().0
    }

    /// The stage.
    #[must_use]
    pub fn stage(&self) -> &Arc<Stage> {
        &self.world.resource::<Geometry>().stage
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

    /// Calls `read` for every living cell, in no particular order.
    pub fn each_cell(
        &self,
        mut read: impl FnMut(&Identity, &Body, &CellState, &Cycle, &Sensed, &Decisions),
    ) {
        for archetype in self.world.archetypes().iter() {
            for entity in archetype.entities() {
                let cell = self.world.entity(entity.id());
                if let (
                    Some(identity),
                    Some(body),
                    Some(state),
                    Some(cycle),
                    Some(sensed),
                    Some(decisions),
                ) = (
                    cell.get::<Identity>(),
                    cell.get::<Body>(),
                    cell.get::<CellState>(),
                    cell.get::<Cycle>(),
                    cell.get::<Sensed>(),
                    cell.get::<Decisions>(),
                ) {
                    read(identity, body, state, cycle, sensed, decisions);
                }
            }
        }
    }

    /// Living cells in the world.
    #[must_use]
    pub fn count_cells(&self) -> usize {
        let Some(id) = self.world.component_id::<Identity>() else {
            return 0;
        };
        self.world
            .archetypes()
            .iter()
            .filter(|archetype| archetype.contains(id))
            .map(|archetype| archetype.len() as usize)
            .sum()
    }

    /// Cells in the world and cells that should be there by the books; they must be equal.
    #[must_use]
    pub fn cell_count(&self) -> (u64, u64) {
        (
            self.count_cells() as u64,
            self.world.resource::<Population>().expected_cells(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn a_simulation_says_of_itself_what_and_when_it_is() {
        let scenario = Scenario::built_in("dish-renewal").expect("a scenario");
        let name = scenario.name.clone();
        let mut dish = Simulation::new(Arc::new(scenario), 7).expect("it starts");
        dish.step_many(3);
        let said = format!("{dish:?}");
        assert!(said.contains(&format!("{name:?}")), "{said}");
        assert!(said.contains("seed: 7, steps: 3"), "{said}");
    }

    #[test]
    fn an_act_in_a_recorded_hour_writes_its_row_anew_and_one_between_writes_none() {
        let scenario = Scenario::built_in("healthy").expect("a scenario");
        let mut knee = Simulation::new(Arc::new(scenario), 7).expect("it starts");
        assert_eq!((knee.seed(), knee.steps()), (7, 0));
        let treat = Command::Treat {
            kind: crate::model::words::TreatmentKind::Cultured,
            cells: None,
            landing: None,
        };
        let (rows, before) = (knee.history().rows.len(), knee.history().rows[0].injected);
        knee.apply(treat.clone()).expect("it is given");
        assert_eq!(knee.history().rows.len(), rows);
        assert!(knee.history().rows[0].injected > before);
        knee.step_many(STEPS_PER_DAY + 1);
        let rows = knee.history().rows.len();
        let last = knee.history().rows[rows - 1];
        knee.apply(treat.clone()).expect("it is given");
        assert_eq!(knee.history().rows.len(), rows);
        assert_eq!(knee.history().rows[rows - 1], last);
        let told: Vec<u64> = knee.commands().iter().map(|(step, _)| *step).collect();
        assert_eq!(told, [0, STEPS_PER_DAY + 1]);
    }
}
