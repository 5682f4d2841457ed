//! Experiment files: any text is an experiment whose rows are there, or is refused with its name and in few words.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stroma::experiment::design::Experiment;

fuzz_target!(|text: &str| {
    match Experiment::read(text, "mine.toml") {
        Ok(experiment) => {
            let rows = experiment.rows();
            let columns = experiment.columns().len();
            for row in [0, rows / 2, rows.saturating_sub(1)] {
                if row < rows {
                    let run = experiment.row(row);
                    assert!(run.given().len() <= columns);
                    // A setting may be one that no run has; then it says so.
                    let _ = run.scenario();
                }
            }
            let again = Experiment::read(text, "mine.toml").expect("read before");
            assert_eq!(again.fingerprint(), experiment.fingerprint());
        }
        Err(error) => {
            let told = error.to_string();
            assert!(told.contains("mine.toml") && told.len() < 4000, "{told}");
        }
    }
});
