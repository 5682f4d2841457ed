//! Scenario files: any text is a scenario that can be saved and made again, or is refused with its name and in few words.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stroma::scenario::Scenario;

fuzz_target!(|text: &str| {
    match Scenario::from_toml("mine.toml", text) {
        Ok(scenario) => {
            let saved = scenario.to_saved();
            let again = Scenario::from_saved(&saved).expect("what is saved can be read");
            assert!(again.to_saved() == saved, "saved twice, it differs");
        }
        Err(error) => {
            let told = error.to_string();
            assert!(told.contains("mine.toml") && told.len() < 4000, "{told}");
        }
    }
});
