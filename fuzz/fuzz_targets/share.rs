//! Share codes: any text, and any content with its checksum, is a run that gives the same code again, or is refused.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stroma::live::share::find_code;
use stroma_fuzz::share_code;

fuzz_target!(|bytes: &[u8]| {
    let (first, rest) = bytes.split_first().unwrap_or((&b't', &[]));
    let text = if *first == b'c' {
        share_code(rest)
    } else {
        String::from_utf8_lossy(rest).into_owned()
    };
    match find_code(&text) {
        Ok(shared) => assert!(shared.acts.iter().all(|(step, _)| *step <= shared.steps)),
        Err(error) => assert!(error.to_string().len() < 8000, "{error}"),
    }
});
