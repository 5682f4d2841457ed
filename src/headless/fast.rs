//! `stroma run --fast`: what the joint without space takes and what it does not heed.

use super::args::RunArgs;
use super::print::tell;
use crate::experiment::fast::{fast_rows, has_joint};
use crate::files::RequestError;
use crate::scenario::{Parameters, Scenario};

/// Refuses what has no joint.
pub(super) fn check_has_joint(scenario: &Scenario) -> Result<(), RequestError> {
    if !has_joint(scenario) {
        return Err(RequestError(format!(
            "--fast: found '{}', a dish, expected a knee or a strip of synovium; run it without --fast",
            scenario.name
        )));
    }
    Ok(())
}

/// Tells which wishes the joint without space does not heed. It is quick enough to try each number without its change.
pub(super) fn tell_unused(request: &RunArgs, scenario: &Scenario) {
    let mut told: Vec<String> = Vec::new();
    if request.seed.is_some() {
        told.push("--seed: nothing is rolled".to_owned());
    }
    if request.threads > 1 {
        told.push("--threads: it needs one".to_owned());
    }
    let rows = fast_rows(scenario);
    for set in &request.set {
        let key = set.split('=').next().unwrap_or_default().trim();
        let Some(usual) = Parameters::card(key).map(|card| card.default) else {
            continue;
        };
        let now = scenario.parameters.get(key);
        let without = scenario.clone().with_parameter(key, usual);
        if now.is_ok_and(|now| now != usual) && without.is_ok_and(|other| fast_rows(&other) == rows)
        {
            told.push(format!("--set {key}: it changes nothing there"));
        }
    }
    for what in told {
        tell(&format!("without effect with --fast: {what}"));
    }
}
