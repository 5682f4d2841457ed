//! What several modules use: scenarios at hand, runs with commands.

use std::path::PathBuf;
use std::sync::Arc;

use stroma::scenario::Scenario;
use stroma::sim::{Command, Simulation};

/// A built-in scenario.
pub(crate) fn scenario(name: &str) -> Scenario {
    Scenario::built_in(name).unwrap_or_else(|error| panic!("{error}"))
}

/// The start of a scenario.
pub(crate) fn start(scenario: &Scenario, seed: u64) -> Simulation {
    Simulation::new(Arc::new(scenario.clone()), seed).unwrap_or_else(|error| panic!("{error}"))
}

/// Goes on to a step and gives the commands on the way. Commands of that last step are given too.
pub(crate) fn go_on(simulation: &mut Simulation, commands: &[(u64, Command)], until: u64) {
    loop {
        let now = simulation.steps();
        for (_, command) in commands.iter().filter(|(step, _)| *step == now) {
            simulation
                .apply(command.clone())
                .unwrap_or_else(|error| panic!("{command:?}: {error}"));
        }
        if now >= until {
            break;
        }
        simulation.step();
    }
}

/// A file of this repository.
pub(crate) fn repository(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)
}
