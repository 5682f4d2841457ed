//! One way to read a text, whoever wrote it: marks that editors put before it, wide letters, other ends of lines.

use std::borrow::Cow;
use std::io::{Error, ErrorKind};

/// What some editors put before a text.
const MARK: char = '\u{feff}';

/// The text in bytes: UTF-8, or UTF-16 where its mark says so, with plain ends of lines.
///
/// # Errors
/// Bytes that are no text in either.
pub fn text_of(bytes: Vec<u8>) -> std::io::Result<String> {
    let wide = |pairs: &[u8], number: fn([u8; 2]) -> u16| {
        let (letters, rest) = pairs.as_chunks::<2>();
        let letters = letters.iter().map(|pair| number(*pair));
        let text: Result<String, _> = char::decode_utf16(letters).collect();
        text.ok().filter(|_| rest.is_empty() || rest == [0])
    };
    let text = match bytes.as_slice() {
        [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes),
        _ => String::from_utf8(bytes).ok(),
    };
    let text = text.ok_or_else(|| {
        Error::new(
            ErrorKind::InvalidData,
            "found bytes that are no text, expected a text in UTF-8",
        )
    })?;
    Ok(match plain(&text) {
        Cow::Borrowed(same) if same.len() == text.len() => text,
        other => other.into_owned(),
    })
}

/// A text without a mark before it, without what fills it up behind its end, and with plain ends of lines.
#[must_use]
pub fn plain(text: &str) -> Cow<'_, str> {
    let text = text.strip_prefix(MARK).unwrap_or(text);
    let fills = |letter: char| matches!(letter, '\0' | '\u{1a}');
    let end = text.trim_end_matches(|letter| fills(letter) || letter.is_whitespace());
    // Noughts and an old mark of the end, with what stands among them.
    let text = match text[end.len()..].find(fills) {
        Some(at) => &text[..end.len() + at],
        None => text,
    };
    if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(text)
    }
}

/// What is said of a number with a comma in it.
#[must_use]
pub fn comma_hint(text: &str) -> Option<&'static str> {
    let (whole, part) = text.trim().split_once(',')?;
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let whole = whole.trim_start_matches(['-', '+']);
    let part = part.split(['e', 'E']).next().unwrap_or_default();
    (digits(whole) && digits(part)).then_some("a number with a point, such as 0.5, not 0,5")
}

/// The same of a line of a TOML file such as `day = 0,5`.
#[must_use]
pub fn comma_hint_in_line(line: &str) -> Option<&'static str> {
    line.match_indices('=').find_map(|(at, _)| {
        let value = line[at + 1..].trim_start();
        let end = value.find(|letter: char| !"+-.,eE0123456789".contains(letter));
        comma_hint(&value[..end.unwrap_or(value.len())])
    })
}

/// Longest line that is repeated whole where something is refused, letters.
const MOST_REPEATED: usize = 300;
/// Letters of the end of a longer one that are repeated.
const MOST_OF_ITS_END: usize = 60;

/// A text of somebody else as it is repeated where it is refused: long lines without their middle.
#[must_use]
pub fn in_brief(text: &str) -> String {
    let brief = |line: &str| {
        let letters = line.chars().count();
        if letters <= MOST_REPEATED {
            return line.to_owned();
        }
        let begin: String = line.chars().take(MOST_REPEATED - MOST_OF_ITS_END).collect();
        let end: String = line.chars().skip(letters - MOST_OF_ITS_END).collect();
        format!("{begin} … {end}")
    };
    let lines: Vec<String> = text.split('\n').take(20).map(brief).collect();
    lines.join("\n")
}

/// What is wrong with a TOML file, with its name, its line and a hint where there is one.
#[must_use]
pub fn toml_wrong(name: &str, text: &str, error: &toml::de::Error) -> String {
    let line = error.span().map_or(0, |span| {
        let before = text.as_bytes().get(..span.start).unwrap_or_default();
        before.iter().filter(|&&byte| byte == b'\n').count()
    });
    let error = in_brief(&error.to_string());
    match text.lines().nth(line).and_then(comma_hint_in_line) {
        Some(hint) => format!("{name}: {error}expected {hint}"),
        None => format!("{name}: {error}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wide(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn a_text_is_the_same_however_an_editor_wrote_it() {
        let text = "title = \"Knie für Übung\"\n\ndays = 3\n";
        let lines = text.replace('\n', "\r\n");
        let marked = format!("\u{feff}{text}");
        for (what, bytes) in [
            ("as it is", text.as_bytes().to_vec()),
            ("a mark", marked.as_bytes().to_vec()),
            ("Windows", lines.as_bytes().to_vec()),
            ("an old Mac", text.replace('\n', "\r").into_bytes()),
            ("both", format!("\u{feff}{lines}").into_bytes()),
            ("UTF-16, little end", wide(&marked, u16::to_le_bytes)),
            ("UTF-16, big end", wide(&marked, u16::to_be_bytes)),
            ("filled up", format!("{text}\0\0\0").into_bytes()),
            ("an old end", format!("{text}\u{1a}").into_bytes()),
        ] {
            assert_eq!(text_of(bytes).expect(what), text, "{what}");
        }
    }

    #[test]
    fn a_number_with_a_comma_gets_a_hint() {
        for text in ["0,5", "-2,25", "2,5e7", "+1,0"] {
            assert!(comma_hint(text).is_some(), "{text}");
        }
        for text in ["0.5", "a,b", "1,", ",5", "", "1,2,3"] {
            assert!(comma_hint(text).is_none(), "{text}");
        }
        for line in ["day = 0,5", "x = { day = 0,5 }", "day=-1,5 # half"] {
            assert!(comma_hint_in_line(line).is_some(), "{line}");
        }
        for line in [
            "at_mm = [1,2]",
            "x = { a = 1,b = 2 }",
            "say = \"0,5\"",
            "0,5",
        ] {
            assert!(comma_hint_in_line(line).is_none(), "{line}");
        }
    }

    #[test]
    fn bytes_that_are_no_text_are_refused() {
        for bytes in [
            vec![0xFF, 0x41],
            vec![0xFF, 0xFE, 0x00],
            vec![0xFF, 0xFE, 0x00, 0xD8],
            vec![0x41, 0xC3],
        ] {
            if let Ok(text) = text_of(bytes.clone()) {
                assert_eq!((bytes, text), (vec![0xFF, 0xFE, 0x00], String::new()));
            }
        }
        assert!(text_of(vec![0xFF, 0x41]).is_err());
    }
}
