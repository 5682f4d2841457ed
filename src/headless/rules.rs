//! `stroma rules`: the rules as PhysiCell reads them, or a project that it runs.

use super::args::RulesArgs;
use super::asked::{Asked, scenario_of, set_parameter};
use super::print::say;
use crate::files::{RequestError, make_folder, write_whole};
use crate::scenario::Parameters;
use crate::scenario::physicell::{Setting, project};

/// Prints the rules, or writes the project.
pub(super) fn rules(request: &RulesArgs) -> Result<(), RequestError> {
    let setting = match &request.scenario {
        Some(name) => {
            let scenario = scenario_of(&Asked {
                scenario: name,
                set: &request.set,
                treatment: &[],
                activity: &[],
                days: None,
            })?;
            Setting::of_scenario(&scenario, request.region.as_deref())
                .map_err(|error| RequestError(format!("--region: {error}")))?
        }
        None => {
            let mut parameters = Parameters::default();
            for set in &request.set {
                set_parameter(&mut parameters, set)?;
            }
            Setting::of_parameters(&parameters)
        }
    };
    let project = project(&setting);
    let Some(folder) = &request.project else {
        say(project.rules.trim_end());
        return Ok(());
    };
    let config = folder.join("config");
    make_folder(&config)?;
    for (name, text) in [
        ("PhysiCell_settings.xml", &project.settings),
        ("cell_rules.csv", &project.rules),
        ("cells.csv", &project.cells),
    ] {
        write_whole(&config.join(name), |to| to.write_all(text.as_bytes()))?;
    }
    say(&format!(
        "A PhysiCell project lies in {}. To run it: in a PhysiCell 1.14 folder, make template, make, copy its folder config there, ./project",
        folder.display()
    ));
    Ok(())
}
