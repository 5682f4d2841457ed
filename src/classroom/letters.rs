//! How codes are written: a content with its checksum, in letters that mails and chats leave whole, and how codes are found among words.

use data_encoding::BASE64URL_NOPAD;

use crate::text::{say, say_with};

/// What every code of a lesson begins with.
pub(super) const LESSON: &str = "stroma-lesson:";
/// What every code of a mystery joint begins with.
pub(super) const MYSTERY: &str = "stroma-mystery:";
/// What codes begin with.
const BEGINNINGS: [&str; 2] = [LESSON, MYSTERY];
/// Letters that say how many follow.
const LENGTH_LETTERS: usize = 3;
/// Longest code behind its beginning, letters. Nothing longer is written or read.
pub(super) const MOST_LETTERS: usize = 16_000;
/// Longest content of a code, bytes.
pub(super) const MOST_BYTES: usize = 1 << 18;
/// Longest text in which codes are looked for, bytes.
pub(super) const MOST_AROUND: usize = 1 << 22;
/// Most codes in one text.
const MOST_CODES: usize = 1000;
/// Bytes of the checksum before the content.
const CHECKSUM: usize = 8;

/// The first bytes of the hash of what a code holds.
pub(super) fn checksum(small: &[u8]) -> [u8; CHECKSUM] {
    let mut first = [0; CHECKSUM];
    let hash = blake3::hash(small);
    first.copy_from_slice(&hash.as_bytes()[..CHECKSUM]);
    first
}

/// The code of a content.
///
/// # Errors
/// More letters than a code may have.
pub(super) fn written(begins: &str, text: &[u8]) -> Result<String, String> {
    let small = miniz_oxide::deflate::compress_to_vec(text, 10);
    let mut bytes = checksum(&small).to_vec();
    bytes.extend(small);
    let body = BASE64URL_NOPAD.encode(&bytes);
    let length = u16::try_from(body.len())
        .ok()
        .filter(|_| body.len() <= MOST_LETTERS && text.len() <= MOST_BYTES)
        .ok_or_else(|| {
            let values = [
                ("letters", body.len().to_string()),
                ("most", MOST_LETTERS.to_string()),
            ];
            say_with("class-code-too-long", &values)
        })?;
    let head = BASE64URL_NOPAD.encode(&length.to_be_bytes());
    Ok(format!("{begins}{head}{body}"))
}

/// The content of the letters of a code.
///
/// # Errors
/// A code that was cut off or changed.
pub(super) fn read(body: &str) -> Result<Vec<u8>, String> {
    let bytes = BASE64URL_NOPAD
        .decode(body.as_bytes())
        .map_err(|_| not_whole())?;
    let (sum, small) = bytes.split_at_checked(CHECKSUM).ok_or_else(not_whole)?;
    if sum != checksum(small) {
        return Err(not_whole());
    }
    miniz_oxide::inflate::decompress_to_vec_with_limit(small, MOST_BYTES).map_err(|_| not_whole())
}

pub(super) fn is_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_')
}

/// What is said of a code that is not whole.
fn not_whole() -> String {
    say("class-code-cut")
}

/// The length that a code says.
fn length_of(letters: &str) -> Result<usize, String> {
    let bytes = BASE64URL_NOPAD
        .decode(letters.as_bytes())
        .map_err(|_| not_whole())?;
    let bytes: [u8; 2] = bytes.try_into().map_err(|_| not_whole())?;
    let length = usize::from(u16::from_be_bytes(bytes));
    if length > MOST_LETTERS {
        return Err(not_whole());
    }
    Ok(length)
}

/// The letters of a code behind its beginning, without what mails and chats put between them; and how many bytes of the
/// text they take.
fn body_of(text: &str) -> (Result<String, String>, usize) {
    let mut letters = String::new();
    let mut asked = None;
    let mut line_begins = false;
    let mut end = 0;
    let mut rest = text.char_indices().peekable();
    while let Some((at, letter)) = rest.next() {
        let ends_line =
            matches!(letter, '=' | '\\') && matches!(rest.peek(), Some((_, '\n' | '\r')));
        let quotes = line_begins && matches!(letter, '>' | '|');
        if letter.is_whitespace() || ends_line || quotes {
            line_begins |= matches!(letter, '\n' | '\r');
            continue;
        }
        line_begins = false;
        if !is_letter(letter) {
            break;
        }
        letters.push(letter);
        end = at + 1;
        if letters.len() == LENGTH_LETTERS {
            match length_of(&letters) {
                Ok(length) => asked = Some(length),
                Err(error) => return (Err(error), end),
            }
        }
        if asked.is_some_and(|asked| letters.len() == LENGTH_LETTERS + asked) {
            return (Ok(letters.split_off(LENGTH_LETTERS)), end);
        }
    }
    (Err(not_whole()), end)
}

/// Whether a text that is as it was meant has the beginning of a code in it.
pub(super) fn has_beginning(text: &str) -> bool {
    BEGINNINGS.into_iter().any(|begins| text.contains(begins))
}

/// A code in a text: where it stands, and its letters or why they are not whole.
pub(super) struct Spot {
    /// What it begins with.
    pub(super) begins: &'static str,
    /// Its line, from 1.
    pub(super) line: usize,
    /// The line in which it ends.
    pub(super) last_line: usize,
    /// Its letters behind its beginning, or why they are not whole.
    pub(super) body: Result<String, String>,
}

/// All codes in a text that is as it was meant, in their order.
pub(super) fn spots(text: &str) -> Vec<Spot> {
    let lines: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
    let line_of = |at: usize| 1 + lines.partition_point(|end| *end < at);
    let starts_of =
        |begins: &'static str| text.match_indices(begins).map(move |(at, _)| (at, begins));
    let mut starts: Vec<(usize, &'static str)> =
        BEGINNINGS.into_iter().flat_map(starts_of).collect();
    starts.sort_unstable();
    starts.truncate(MOST_CODES);
    let ends = starts.iter().skip(1).map(|(at, _)| *at);
    starts
        .iter()
        .zip(ends.chain([text.len()]))
        .map(|(&(at, begins), end)| {
            let from = at + begins.len();
            let (body, length) = body_of(&text[from..end]);
            Spot {
                begins,
                line: line_of(at),
                last_line: line_of(from + length),
                body,
            }
        })
        .collect()
}
