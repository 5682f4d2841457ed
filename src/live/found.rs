//! Finds a share code in whatever somebody pasted, dropped or typed: a mail, a line of a command, a quotation.

use crate::text::meant::as_meant;

/// What every code begins with, with the version of its form.
pub(super) const BEGINS: &str = "stroma3-";
/// What the codes before it began with; they had neither length nor checksum.
pub(super) const BEGAN: &str = "stroma2-";
/// What the codes of version 0.1 began with.
pub(super) const BEGAN_FIRST: &str = "stroma1-";
/// Letters that say how many follow.
pub(super) const LENGTH_LETTERS: usize = 3;
/// Longest code, letters. Nothing longer is written or read.
pub const MOST_LETTERS: usize = 65_536;
/// Most beginnings of this form in one text that are looked at, and most of the forms before it, which take longer to read.
const MOST_CODES: usize = 64;
const MOST_OLDER: usize = 4;
/// The letters of a code in the order of their numbers.
const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// A code as it was found: its form, and its letters without what mails put between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Found {
    /// Of this form, whole as far as its length tells.
    Whole(String),
    /// Of this form, with fewer letters than it says, or more right behind it.
    Cut,
    /// Of the form before: all that may belong to it, and where lines ended in it.
    Older(String, Vec<usize>),
    /// Of the first form.
    First(String),
}

fn number_of(letter: u8) -> Option<usize> {
    ALPHABET.iter().position(|known| *known == letter)
}

/// The letters that tell a length.
pub(super) fn length_letters(length: usize) -> Option<String> {
    let digit = |place: usize| {
        let letter = ALPHABET.get((length >> (6 * place)) & 63)?;
        Some(char::from(*letter))
    };
    (length < 1 << (6 * LENGTH_LETTERS))
        .then(|| (0..LENGTH_LETTERS).rev().filter_map(digit).collect())
}

fn length_of(letters: &str) -> Option<usize> {
    letters
        .bytes()
        .try_fold(0, |sum, letter| Some(sum * 64 + number_of(letter)?))
}

fn is_letter(letter: char) -> bool {
    letter.is_ascii() && number_of(letter as u8).is_some()
}

/// Letters behind the beginning of a code, without what breaks its lines. Ends where something else stands.
struct Letters<'a> {
    rest: std::iter::Peekable<std::str::Chars<'a>>,
    line_begins: bool,
    /// Whether something stood between the letter that comes and the one before.
    apart: bool,
}

impl<'a> Letters<'a> {
    fn of(text: &'a str) -> Self {
        Self {
            rest: text.chars().peekable(),
            line_begins: false,
            apart: false,
        }
    }

    /// Skips ends of lines, blanks, marks of a quotation, and what mails and shells put before the end of a line.
    fn skip(&mut self) {
        self.apart = false;
        while let Some(&letter) = self.rest.peek() {
            let ends_line = matches!(letter, '=' | '\\') && {
                let mut ahead = self.rest.clone();
                ahead.next();
                matches!(ahead.next(), Some('\n' | '\r'))
            };
            let quotes = self.line_begins && matches!(letter, '>' | '|');
            if letter.is_whitespace() || ends_line || quotes {
                self.line_begins |= matches!(letter, '\n' | '\r');
                self.apart = true;
                self.rest.next();
            } else {
                break;
            }
        }
        self.line_begins = false;
    }

    fn next(&mut self) -> Option<char> {
        self.skip();
        let letter = self
            .rest
            .peek()
            .copied()
            .filter(|letter| is_letter(*letter))?;
        self.rest.next();
        Some(letter)
    }
}

/// Where a beginning stands as a word of its own.
fn places<'a>(text: &'a str, begins: &'a str) -> impl Iterator<Item = usize> + 'a {
    text.match_indices(begins).filter_map(move |(at, _)| {
        let before = text[..at].chars().next_back();
        let alone = before.is_none_or(|letter| !letter.is_alphanumeric());
        alone.then_some(at)
    })
}

/// The code of this form at a place.
fn whole_at(text: &str, at: usize) -> Found {
    let mut letters = Letters::of(&text[at + BEGINS.len()..]);
    let head: String = std::iter::from_fn(|| letters.next())
        .take(LENGTH_LETTERS)
        .collect();
    let Some(length) = length_of(&head).filter(|_| head.len() == LENGTH_LETTERS) else {
        return Found::Cut;
    };
    // One letter more than any code may have is enough to refuse it.
    let read = length.min(MOST_LETTERS + 1);
    let body: String = std::iter::from_fn(|| letters.next()).take(read).collect();
    if body.len() == read && read < length {
        return Found::Whole(body);
    }
    if body.len() < length {
        return Found::Cut;
    }
    // A letter too many right behind it is a mistake; one of the next word is not, nor is the other _ of a pair.
    let paired = text[..at].ends_with('_');
    let stuck = match letters.rest.peek() {
        Some('_') if paired => letters.rest.clone().nth(1).is_some_and(is_letter),
        Some(next) => is_letter(*next),
        None => false,
    };
    if stuck {
        Found::Cut
    } else {
        Found::Whole(body)
    }
}

/// Codes in a text, those of this form first. Most texts have one or none.
pub(super) fn codes_in(text: &str) -> Vec<Found> {
    let text = as_meant(text);
    let mut found: Vec<Found> = places(&text, BEGINS)
        .take(MOST_CODES)
        .map(|at| whole_at(&text, at))
        .collect();
    // The whole ones before those that were cut off.
    found.sort_by_key(|code| *code == Found::Cut);
    for (begins, first) in [(BEGAN, false), (BEGAN_FIRST, true)] {
        for at in places(&text, begins).take(MOST_OLDER) {
            let mut letters = Letters::of(&text[at + begins.len()..]);
            let (mut body, mut ends) = (String::new(), Vec::new());
            while body.len() <= MOST_LETTERS
                && let Some(letter) = letters.next()
            {
                if letters.apart {
                    ends.push(body.len());
                }
                body.push(letter);
            }
            found.push(if first {
                Found::First(body)
            } else {
                Found::Older(body, ends)
            });
        }
    }
    found
}

/// Whether a text has the beginning of a code in it, of any form.
pub(super) fn has_code(text: &str) -> bool {
    let text = as_meant(text);
    places(&text, "stroma").any(|at| {
        let rest = &text[at + "stroma".len()..];
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        digits > 0 && rest[digits..].starts_with('-')
    })
}
