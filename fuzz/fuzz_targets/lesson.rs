//! Lesson files: any text is a lesson, or is refused with its name and in few words.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stroma::lesson::Lesson;

fuzz_target!(|text: &str| {
    match Lesson::parse("mine.toml", text) {
        Ok(lesson) => {
            assert!(!lesson.steps.is_empty());
            // Its version goes into the file and comes out of it.
            let file = lesson.version.in_file(text);
            let again = Lesson::parse("mine.toml", &file).expect("a file with its version");
            assert!(again.version == lesson.version, "another version");
        }
        Err(told) => assert!(told.contains("mine.toml") && told.len() < 4000, "{told}"),
    }
});
