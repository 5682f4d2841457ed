//! The scenario that the arguments of a command ask for.

use super::print::tell;
use crate::files::RequestError;
use crate::live::share;
use crate::model::words::TreatmentKind;
use crate::scenario::{Days, Parameters, PlannedActivity, PlannedTreatment, Scenario, Written};

/// The key and number of `--set KEY=VALUE`.
fn read_set(set: &str) -> Result<(&str, f64), RequestError> {
    let (key, value) = set.split_once('=').ok_or_else(|| {
        RequestError(format!(
            "--set '{set}': expected KEY=VALUE, such as adherent_fraction=0.1"
        ))
    })?;
    let number = match value.parse() {
        Ok(Written::Whole(number)) => number as f64,
        Ok(Written::Real(number)) => number,
        Err(wrong) => return Err(RequestError(format!("--set '{set}': {wrong}"))),
    };
    Ok((key.trim(), number))
}

/// Sets a parameter as `--set KEY=VALUE` says.
pub(super) fn set_parameter(parameters: &mut Parameters, set: &str) -> Result<(), RequestError> {
    let (key, number) = read_set(set)?;
    parameters
        .set(key, number)
        .map_err(|error| RequestError(format!("--set '{set}': {error}")))
}

/// A scenario with what arguments change in it.
pub(super) struct Asked<'a> {
    pub(super) scenario: &'a str,
    pub(super) set: &'a [String],
    pub(super) treatment: &'a [String],
    pub(super) activity: &'a [String],
    pub(super) days: Option<Days>,
}

/// The scenario that the arguments ask for.
pub(super) fn scenario_of(request: &Asked<'_>) -> Result<Scenario, RequestError> {
    if share::is_code(request.scenario) {
        return Err(RequestError(
            "scenario: found a share code, expected a name or a file; a code is played by: stroma replay CODE"
                .to_owned(),
        ));
    }
    let mut scenario = Scenario::open(request.scenario).map_err(RequestError::from)?;
    let mut known = Vec::new();
    for set in request.set {
        let (key, number) = read_set(set)?;
        if known.contains(&key) {
            tell(&format!(
                "without effect: an earlier --set {key}, which --set {set} replaces"
            ));
        }
        known.push(key);
        scenario = scenario
            .with_parameter(key, number)
            .map_err(RequestError::from)?;
    }
    if !request.treatment.is_empty() {
        let treatments: Result<Vec<PlannedTreatment>, _> =
            request.treatment.iter().map(|text| text.parse()).collect();
        scenario = scenario.with_treatments(treatments.map_err(RequestError::from)?);
    }
    if !request.activity.is_empty() {
        let activities: Result<Vec<PlannedActivity>, _> =
            request.activity.iter().map(|text| text.parse()).collect();
        scenario = scenario.with_activities(activities.map_err(RequestError::from)?);
    }
    if let Some(days) = request.days {
        scenario = scenario.with_days(days);
    }
    Ok(scenario)
}

/// Whether the doses of all sources were changed alike, for whatever is given.
fn all_doses(scenario: &Scenario) -> bool {
    let p = &scenario.parameters;
    p.dose_marrow_cells == p.dose_fat_cells && p.dose_fat_cells == p.dose_cultured_cells
}

/// Tells what of a scenario has no effect up to an hour.
pub(super) fn tell_without_effect(scenario: &Scenario, until: u64) {
    for sentence in scenario.without_effect(until) {
        tell(&format!("without effect: {sentence}"));
    }
    // On a command line nothing is given by hand.
    for kind in TreatmentKind::ALL {
        let key = format!("dose_{}_cells", kind.key());
        let usual = Parameters::card(&key).map(|card| card.default);
        let changed = usual.is_some() && scenario.parameters.get(&key).ok() != usual;
        let heeded = |planned: &&PlannedTreatment| planned.kind == kind && planned.cells.is_none();
        if changed && scenario.treatments.iter().find(heeded).is_none() && !all_doses(scenario) {
            tell(&format!(
                "without effect: parameters: {key}, and no {} is planned with its usual number of cells",
                kind.key()
            ));
        }
    }
}
