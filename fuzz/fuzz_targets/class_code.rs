//! Codes of the classroom, codes of mystery joints, links of lessons: any text, and any content with its checksum, says what
//! it says twice the same, or is refused.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stroma::classroom::{code, mystery_code};
use stroma::lesson::mystery::Mystery;
use stroma::lesson::{address, lessons};
use stroma_fuzz::class_code;

fuzz_target!(|bytes: &[u8]| {
    let (first, rest) = bytes.split_first().unwrap_or((&b't', &[]));
    let text = match first {
        b'l' => class_code("stroma-lesson:", rest),
        b'm' => class_code("stroma-mystery:", rest),
        _ => String::from_utf8_lossy(rest).into_owned(),
    };
    for found in code::decode_lines(&text) {
        if let Ok(answers) = found.answers {
            let brief = code::brief(&answers);
            if let Ok(again) = code::encode(&answers) {
                assert!(code::decode(&again).as_ref() == Ok(&brief), "it differs");
            }
        }
    }
    for (_, found) in mystery_code::decode_lines(&text) {
        if let Ok(answer) = found {
            let again = mystery_code::encode(&answer.pupil, &answer.solution).expect("a code");
            let come = mystery_code::decode(&again).expect("what is written");
            assert!(come.solution == answer.solution, "it differs");
        }
    }
    if let Ok(mystery) = Mystery::of(&text) {
        assert_eq!(
            Mystery::of(&mystery.code()).map(|it| it.code()),
            Ok(mystery.code())
        );
    }
    if address::is_link(&text) {
        let _ = lessons::of_pairs(&address::pairs(&text));
    }
});
