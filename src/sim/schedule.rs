//! The order of the processes in a step of one hour, and the schedules beside it.

use bevy::ecs::prelude::*;
use bevy::ecs::schedule::{LogLevel, ScheduleBuildSettings, ScheduleLabel, SingleThreadedExecutor};

use super::process::steps::SimSystems;
use super::process::{
    commitment, contact, crowd, cycle, macrophages, maturation, motility, persistence, record,
    repair, sensing, signals, turnover,
};
use super::state::clock::SimClock;

/// The one schedule of a simulation: one simulated hour.
#[derive(ScheduleLabel, Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SimStep;

/// Writes a row of the history.
#[derive(ScheduleLabel, Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct RecordRow;

/// Solves the fields and lets every cell sense them, outside a step (at the start).
#[derive(ScheduleLabel, Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Settle;

/// A schedule in which every system has its place.
fn ordered(label: impl ScheduleLabel) -> Schedule {
    let mut schedule = Schedule::new(label);
    schedule.set_executor(SingleThreadedExecutor::new());
    schedule.set_build_settings(ScheduleBuildSettings {
        ambiguity_detection: LogLevel::Error,
        ..ScheduleBuildSettings::default()
    });
    // The parts of a step in their order.
    schedule.configure_sets(
        (
            SimSystems::Crowd,
            SimSystems::Signals,
            SimSystems::Sense,
            SimSystems::Polarise,
            SimSystems::Commit,
            SimSystems::Mature,
            SimSystems::Divide,
            SimSystems::Die,
            SimSystems::Move,
            SimSystems::Contact,
            SimSystems::Remodel,
            SimSystems::Populate,
            SimSystems::Tick,
        )
            .chain(),
    );
    schedule
}

fn tick(mut clock: ResMut<SimClock>) {
    clock.step += 1;
}

/// One hour.
pub(super) fn step_schedule() -> Schedule {
    let mut schedule = ordered(SimStep);
    crowd::plugin(&mut schedule);
    signals::plugin(&mut schedule);
    sensing::plugin(&mut schedule);
    macrophages::plugin(&mut schedule);
    commitment::plugin(&mut schedule);
    maturation::plugin(&mut schedule);
    cycle::plugin(&mut schedule);
    persistence::plugin(&mut schedule);
    motility::plugin(&mut schedule);
    contact::plugin(&mut schedule);
    repair::plugin(&mut schedule);
    turnover::plugin(&mut schedule);
    schedule.add_systems(tick.in_set(SimSystems::Tick));
    schedule
}

/// What cells sense of each other before the first hour.
pub(super) fn settle_schedule() -> Schedule {
    let mut schedule = ordered(Settle);
    crowd::plugin(&mut schedule);
    signals::plugin(&mut schedule);
    sensing::plugin(&mut schedule);
    schedule
}

/// A row of the history.
pub(super) fn record_schedule() -> Schedule {
    let mut schedule = Schedule::new(RecordRow);
    schedule.set_executor(SingleThreadedExecutor::new());
    record::plugin(&mut schedule);
    schedule
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_systems_of_a_step_run_in_the_order_of_the_processes() {
        let mut world = World::new();
        let mut schedule = step_schedule();
        schedule
            .initialize(&mut world)
            .expect("nothing is left open");
        let systems: Vec<String> = schedule
            .systems()
            .expect("it is initialised")
            .map(|(_, system)| system.name().to_string())
            .collect();
        let short: Vec<&str> = systems
            .iter()
            .map(|name| name.trim_start_matches("stroma::sim::"))
            .collect();
        assert_eq!(
            short,
            [
                "process::crowd::count_crowd",
                "process::signals::solve_oxygen",
                "process::signals::solve_signals",
                "process::sensing::sense",
                "process::macrophages::polarise",
                "process::commitment::commit",
                "process::maturation::mature",
                "process::cycle::divide",
                "process::persistence::die",
                "process::motility::move_cells",
                "process::contact::push_apart",
                "process::repair::remodel",
                "process::repair::residents_respond",
                "process::turnover::let_in_and_out",
                "bevy_ecs::apply_deferred",
                "schedule::tick",
            ]
        );
    }
}
