//! Saved simulations with the checksum that belongs to them: any bytes are a simulation that is saved again as it was, or are
//! refused.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::sync::{Arc, LazyLock};
use stroma::scenario::Scenario;
use stroma::sim::Simulation;
use stroma_fuzz::snapshot;

/// What this version begins its files with.
static MAGIC: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let scenario = Scenario::built_in("dish-renewal").expect("built in");
    let simulation = Simulation::new(Arc::new(scenario), 1).expect("it starts");
    simulation.save()[..8].to_vec()
});

fuzz_target!(|body: &[u8]| {
    if let Ok(simulation) = Simulation::restore(&snapshot(&MAGIC, body)) {
        let saved = simulation.save();
        let again = Simulation::restore(&saved).expect("what is saved can be read");
        assert!(again.save() == saved, "saved twice, it differs");
    }
});
