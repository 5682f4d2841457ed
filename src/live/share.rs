//! A run as a short text that can be pasted: scenario, seed, acts, hours and the beginning of its hash, with a checksum.

use data_encoding::BASE64URL_NOPAD;
use serde::{Deserialize, Serialize};

pub use super::found::MOST_LETTERS;
use super::found::{BEGINS, Found, codes_in, has_code, length_letters};
pub use super::shared::{Shared, other_version};
use crate::platform::text::in_brief;
use crate::scenario::{Hours, SavedScenario, Scenario, Seed};
use crate::sim::{Command, History, Simulation};

/// Longest content of a code, bytes.
const MOST_BYTES: usize = 1 << 20;
/// Longest text in which a code is looked for, bytes.
const MOST_AROUND: usize = 1 << 22;
/// Bytes of the checksum before the content.
const CHECKSUM: usize = 8;

/// Why a text is not a code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("share code: {told}")]
pub struct ShareError {
    fault: ShareFault,
    /// The sentence for the command line.
    told: String,
}

/// What kind of thing is wrong with a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShareFault {
    /// Letters are missing or others.
    Cut,
    /// There is no code in the text.
    NoCode,
    /// An older model made it.
    Older,
    /// This version does not know what is in it.
    Unknown,
    /// What would be in it is more than a code can hold.
    TooLong,
    /// Something else.
    Other,
}

impl ShareError {
    fn new(fault: ShareFault, told: impl Into<String>) -> Self {
        let told = in_brief(&told.into());
        Self { fault, told }
    }

    /// What kind of thing is wrong.
    #[must_use]
    pub fn fault(&self) -> ShareFault {
        self.fault
    }

    /// What was found, in the language that is spoken; the command line prints it in English.
    #[must_use]
    pub fn said(&self) -> String {
        crate::text::finding::said(self)
    }

    /// Key of the sentence for a window.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self.fault {
            ShareFault::Cut => "refused-code-cut",
            ShareFault::NoCode => "refused-code-none",
            ShareFault::Older => "refused-code-older",
            ShareFault::Unknown => "refused-code-unknown",
            ShareFault::TooLong => "refused-code-long",
            ShareFault::Other => "refused-code",
        }
    }
}

/// The content, with names as short as they can be.
#[derive(Serialize, Deserialize)]
struct Content {
    v: String,
    s: SavedScenario,
    r: Seed,
    n: Hours,
    a: Vec<(u64, Command)>,
    h: String,
}

/// The first bytes of the hash of what a code holds.
fn checksum(small: &[u8]) -> [u8; CHECKSUM] {
    let mut first = [0; CHECKSUM];
    let hash = blake3::hash(small);
    first.copy_from_slice(&hash.as_bytes()[..CHECKSUM]);
    first
}

/// The code of a run.
///
/// # Errors
/// A run that is too long for a code, with what to share instead.
pub fn encode(simulation: &Simulation) -> Result<String, ShareError> {
    encode_parts(
        simulation.scenario(),
        simulation.seed(),
        simulation.steps(),
        simulation.commands(),
        simulation.history(),
    )
}

/// The code of a run from its parts, as a snapshot has them.
///
/// # Errors
/// A run that is too long for a code, with what to share instead.
pub fn encode_parts(
    scenario: &Scenario,
    seed: u64,
    steps: u64,
    acts: &[(u64, Command)],
    history: &History,
) -> Result<String, ShareError> {
    let wrong = |error: &dyn std::fmt::Display| other(error);
    let mut saved = scenario.to_saved();
    saved.leave_out_what_is_known();
    let content = Content {
        v: env!("CARGO_PKG_VERSION").to_owned(),
        s: saved,
        r: Seed::try_from(seed).map_err(|error| wrong(&error))?,
        n: Hours::try_from(steps).map_err(|error| wrong(&error))?,
        a: acts.to_vec(),
        h: history.hash().chars().take(16).collect(),
    };
    let text = serde_json::to_vec(&content).map_err(|error| wrong(&error))?;
    let mut bytes = Vec::new();
    let small = miniz_oxide::deflate::compress_to_vec(&text, 10);
    bytes.extend(checksum(&small));
    bytes.extend(small);
    let body = BASE64URL_NOPAD.encode(&bytes);
    // What could not be read is not written.
    length_letters(body.len())
        .map(|length| format!("{BEGINS}{length}{body}"))
        .filter(|code| code.len() <= MOST_LETTERS && text.len() <= MOST_BYTES)
        .ok_or_else(|| {
            let told = format!(
                "this run is too long for a code (it would have {} letters, {MOST_LETTERS} are the most); save it and share its run file, run.json, instead",
                body.len() + BEGINS.len()
            );
            ShareError::new(ShareFault::TooLong, told)
        })
}

/// The content of an older code, as far as it can be read.
fn older_content(body: &str) -> serde_json::Value {
    BASE64URL_NOPAD
        .decode(body.as_bytes())
        .ok()
        .and_then(|small| {
            miniz_oxide::inflate::decompress_to_vec_with_limit(&small, MOST_BYTES).ok()
        })
        .and_then(|bytes| serde_json::from_slice::<serde_json::Value>(&bytes).ok())
        .map_or(serde_json::Value::Null, |content| {
            serde_json::json!({
                "stroma_version": content["v"],
                "scenario": content["s"],
                "seed": content["r"],
            })
        })
}

/// What is said of a record or code that an older model made, and what to do: its version plays it, and this one starts
/// the same knee anew. Reads `stroma_version`, `scenario.name` and `seed` of it where they are there.
#[must_use]
pub fn of_an_older_model(record: &serde_json::Value) -> String {
    let made_by = in_brief(record["stroma_version"].as_str().unwrap_or("0.1.0"));
    let here = env!("CARGO_PKG_VERSION");
    let anew = match (record["scenario"]["name"].as_str(), record["seed"].as_u64()) {
        (Some(name), Some(seed)) => {
            let name = in_brief(name);
            format!("start the same knee anew: stroma run {name} --seed {seed}")
        }
        _ => "start its scenario anew (see stroma list)".to_owned(),
    };
    format!(
        "it was made by version {made_by}, and the model has changed since, so version {here} cannot play the same run; open it with version {made_by}, or {anew}"
    )
}

/// Whether a text has a code in it, or the beginning of one.
#[must_use]
pub fn is_code(text: &str) -> bool {
    has_code(text)
}

/// What is said of a code that is not whole.
fn cut() -> ShareError {
    ShareError::new(
        ShareFault::Cut,
        "it was cut off or changed; expected all of what was copied",
    )
}

/// What is said where nothing more is known than what an error says.
fn other(error: &dyn std::fmt::Display) -> ShareError {
    ShareError::new(ShareFault::Other, error.to_string())
}

/// What letters and their packing hold.
fn unpacked(small: &[u8]) -> Result<Vec<u8>, ShareError> {
    miniz_oxide::inflate::decompress_to_vec_with_limit(small, MOST_BYTES).map_err(|_| cut())
}

/// Reads what a code of this form holds.
fn read(body: &str) -> Result<Shared, ShareError> {
    let bytes = BASE64URL_NOPAD.decode(body.as_bytes()).map_err(|_| cut())?;
    let (sum, small) = bytes.split_at_checked(CHECKSUM).ok_or_else(cut)?;
    if sum != checksum(small) {
        return Err(cut());
    }
    opened(&unpacked(small)?)
}

/// Reads a code of the form before, which says nowhere how long it is: the longest piece that holds something.
fn read_older(body: &str, ends: &[usize]) -> Result<Shared, ShareError> {
    let mut first = None;
    let pieces = ends
        .iter()
        .rev()
        .take(64)
        .filter_map(|end| body.get(..*end));
    for piece in std::iter::once(body).chain(pieces) {
        let read = BASE64URL_NOPAD
            .decode(piece.as_bytes())
            .map_err(|_| cut())
            .and_then(|small| unpacked(&small))
            .and_then(|bytes| opened(&bytes));
        match read {
            Ok(shared) => {
                return Ok(Shared {
                    checked: false,
                    ..shared
                });
            }
            Err(error) => first = first.or(Some(error)),
        }
    }
    Err(first.unwrap_or_else(cut))
}

/// The run that a content tells.
fn opened(bytes: &[u8]) -> Result<Shared, ShareError> {
    let unknown = |told: String| ShareError::new(ShareFault::Unknown, told);
    let content: Content = serde_json::from_slice(bytes)
        .map_err(|error| unknown(format!("its content is not known here: {error}")))?;
    let mut saved = content.s;
    saved
        .put_in_built_in_text()
        .map_err(|name| unknown(format!("scenario '{name}' does not come with this version")))?;
    let scenario = Scenario::from_saved(&saved).map_err(|error| other(&error))?;
    Shared::new(
        scenario, content.r, content.n, content.a, content.h, content.v,
    )
    .map_err(|error| other(&error))
}

/// Finds the code in whatever was pasted, dropped or typed, and reads it: it may stand in quotation marks, behind the
/// name of a command, in a mail with broken and quoted lines.
///
/// # Errors
/// A text without a code, a code that was cut off or changed, or one that this version cannot read.
pub fn find_code(text: &str) -> Result<Shared, ShareError> {
    if text.len() > MOST_AROUND {
        return Err(ShareError::new(
            ShareFault::NoCode,
            "found more than 4194304 bytes, expected a text with a code of some hundred letters",
        ));
    }
    let mut first = None;
    for found in codes_in(text) {
        let read = match found {
            Found::Cut => Err(cut()),
            Found::Whole(body) | Found::Older(body, _) | Found::First(body)
                if body.len() > MOST_LETTERS =>
            {
                let told = format!(
                    "found more than {MOST_LETTERS} letters, expected a code of some hundred"
                );
                Err(ShareError::new(ShareFault::TooLong, told))
            }
            Found::Whole(body) => read(&body),
            Found::Older(body, ends) => read_older(&body, &ends),
            Found::First(body) => Err(ShareError::new(
                ShareFault::Older,
                of_an_older_model(&older_content(&body)),
            )),
        };
        match read {
            Ok(shared) => return Ok(shared),
            Err(error) => first = first.or(Some(error)),
        }
    }
    Err(first.unwrap_or_else(|| {
        let begin: String = text.trim().chars().take(12).collect();
        let told = format!(
            "found '{begin}', expected a text that begins with {BEGINS} or has such a code in it; a code of another form comes from another version of Stroma"
        );
        ShareError::new(ShareFault::NoCode, told)
    }))
}

/// Reads a code, wherever in the text it stands: see [`find_code`].
///
/// # Errors
/// A text that is no code, was cut off, or comes from a form this version does not know.
pub fn decode(text: &str) -> Result<Shared, ShareError> {
    find_code(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    use crate::model::words::TreatmentKind;
    use crate::sim::Ability;

    fn run_with_five_acts() -> Simulation {
        let scenario = Scenario::built_in("osteoarthritis-moderate").expect("a scenario");
        let mut simulation = Simulation::new(Arc::new(scenario), 1).expect("it starts");
        for command in [
            Command::Treat {
                kind: TreatmentKind::Cultured,
                cells: Some(2e7),
                landing: None,
            },
            Command::SetActivity {
                activity: crate::model::words::Activity::Rest,
            },
            Command::Switch {
                which: Ability::Signal,
                on: false,
            },
            Command::InjuryPulse {
                pro_signal: 2.5,
                days: 3.0,
            },
            Command::SetParameter {
                key: "loss_adherent_per_day".to_owned(),
                value: 0.02,
            },
        ] {
            simulation.step_many(7);
            // A key may be called otherwise; the code holds what was accepted.
            let _ = simulation.apply(command);
        }
        simulation
    }

    #[test]
    fn a_code_opens_to_the_run_it_was_made_of() {
        let simulation = run_with_five_acts();
        let code = encode(&simulation).expect("a code");
        let shared = decode(&format!("  {}\n{}", &code[..40], &code[40..])).expect("it opens");
        assert_eq!(shared.other_version(), None);
        let mut again = Simulation::new(Arc::new(shared.scenario), shared.seed).expect("it starts");
        let mut acts = shared.acts.iter().peekable();
        loop {
            while let Some((_, act)) = acts.next_if(|(step, _)| *step <= again.steps()) {
                again.apply(act.clone()).expect("accepted before");
            }
            if again.steps() >= shared.steps {
                break;
            }
            again.step();
        }
        assert_eq!(again.state_hash(), simulation.state_hash());
        assert!(again.history().hash().starts_with(&shared.hash));
    }

    #[test]
    fn a_code_of_a_run_with_five_acts_is_short_enough_to_paste() {
        let code = encode(&run_with_five_acts()).expect("a code");
        assert!(code.len() <= 420, "{} letters", code.len());
    }

    #[test]
    fn a_text_that_is_no_code_is_refused_and_never_panics() {
        let code = encode(&run_with_five_acts()).expect("a code");
        for text in [
            "",
            "stroma",
            "stroma0-AAAA",
            "stroma2-",
            "stroma2-A",
            "stroma2-é%",
            "stroma1-",
            "stroma1-AAAA",
            &code[..60],
        ] {
            assert!(decode(text).is_err(), "{text}");
        }
        for at in (8..code.len()).step_by(7) {
            let mut changed = code.clone().into_bytes();
            changed[at] = if changed[at] == b'Q' { b'R' } else { b'Q' };
            let _ = decode(&String::from_utf8_lossy(&changed));
        }
    }

    #[test]
    fn a_code_of_version_0_1_is_refused_with_what_to_do() {
        let content = serde_json::json!({
            "v": "0.1.0", "s": {"name": "osteoarthritis-mild", "text": ""}, "r": 7, "n": 5, "a": [], "h": "00",
        });
        let small = miniz_oxide::deflate::compress_to_vec(content.to_string().as_bytes(), 10);
        let error =
            decode(&format!("stroma1-{}", BASE64URL_NOPAD.encode(&small))).expect_err("it is old");
        let told = error.to_string();
        for word in ["0.1.0", "stroma run osteoarthritis-mild --seed 7"] {
            assert!(told.contains(word), "{told}");
        }
        assert!(
            decode("stroma1-AAAA")
                .expect_err("old")
                .to_string()
                .contains("0.1.0")
        );
    }

    #[test]
    fn the_letters_of_a_code_are_those_that_links_and_chats_leave_alone() {
        let bytes: Vec<u8> = (0..=255).collect();
        let letters = BASE64URL_NOPAD.encode(&bytes);
        assert!(
            letters
                .chars()
                .all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter))
        );
        assert_eq!(BASE64URL_NOPAD.decode(letters.as_bytes()).ok(), Some(bytes));
    }
}
