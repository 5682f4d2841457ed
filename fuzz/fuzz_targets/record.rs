//! Run files, with whatever stands around them: any text is a run, or is refused in few words.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stroma::files::open_text;

fuzz_target!(|text: &str| {
    match open_text(text) {
        Ok(shared) => {
            let mut last = 0;
            for (step, _) in &shared.acts {
                assert!((last..=shared.steps).contains(step), "an act at {step}");
                last = *step;
            }
        }
        Err(error) => assert!(error.to_string().len() < 8000, "{error}"),
    }
});
