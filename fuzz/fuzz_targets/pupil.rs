//! Files of pupils: any text is what a pupil did, written again as it was and with a code that says the same, or is refused.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stroma::classroom::code;
use stroma::lesson::Answers;

fuzz_target!(|text: &str| {
    match Answers::read("mine.jsonl", text) {
        Ok((answers, lost)) => {
            assert!(lost <= 1);
            let written = answers.text();
            let (again, lost) = Answers::read("mine.jsonl", &written).expect("what is written");
            assert!(lost == 0 && again == answers, "read again, it differs");
            if let Ok(code) = code::encode(&answers) {
                let come = code::decode(&code).expect("what is written");
                assert!(
                    come == code::brief(&answers),
                    "the code says something else"
                );
            }
        }
        Err(told) => assert!(told.contains("mine.jsonl") && told.len() < 8000, "{told}"),
    }
});
