//! `stroma validate`: prints the checks of the simulator, expected beside found.

use super::print::{say, tell};
use crate::experiment::validate::{Check, validate as run_all};

/// Runs the checks and prints them; whether all passed.
pub(super) fn validate(json: bool) -> bool {
    let bar = indicatif::ProgressBar::new_spinner();
    let checks = run_all(|what| {
        bar.set_message(what.to_owned());
        bar.tick();
    });
    bar.finish_and_clear();
    let passed = checks.iter().all(|check| check.passed);
    if json {
        match serde_json::to_string_pretty(&checks) {
            Ok(text) => say(&text),
            Err(error) => {
                tell(&format!("stroma: {error}"));
                return false;
            }
        }
    } else {
        print_table(&checks);
    }
    passed
}

fn print_table(checks: &[Check]) {
    let mut table = comfy_table::Table::new();
    table.load_preset(comfy_table::presets::NOTHING);
    table.set_header(["", "quantity", "expected", "found", "tolerance", ""]);
    for check in checks {
        table.add_row([
            check.number.clone(),
            format!("{} [{}]", check.name, check.fit.words()),
        ]);
        for quantity in &check.quantities {
            table.add_row([
                String::new(),
                format!("  {}", quantity.name),
                quantity.expected.clone(),
                quantity.found_words(),
                quantity.tolerance.clone(),
                if quantity.passed { "pass" } else { "FAIL" }.to_owned(),
            ]);
        }
    }
    say(&table.to_string());
    say("");
    for check in checks {
        say(&format!(
            "{} {}\n  runs on {}; source: {}\n  {}: {}",
            check.number,
            check.name,
            check.runs_on,
            check.source,
            check.fit.words(),
            check.fit_why
        ));
    }
    let failed = checks.iter().filter(|check| !check.passed).count();
    let quantities: usize = checks.iter().map(|check| check.quantities.len()).sum();
    say(&format!(
        "\n{} checks with {quantities} numbers: {}",
        checks.len(),
        if failed == 0 {
            "all pass".to_owned()
        } else {
            format!("{failed} checks fail")
        }
    ));
}
