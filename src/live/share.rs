//! A run as a short text that can be pasted: scenario, seed, acts, hours and the beginning of its hash.

use data_encoding::BASE64URL_NOPAD;
use serde::{Deserialize, Serialize};

use crate::scenario::{SavedScenario, Scenario};
use crate::sim::{Command, History, Simulation};

/// What every code begins with, with the version of its form.
const BEGINS: &str = "stroma2-";
/// What the codes of version 0.1 began with.
const BEGAN: &str = "stroma1-";
/// Longest text that is read as a code, letters.
const MOST_LETTERS: usize = 65_536;
/// Longest content of a code, bytes.
const MOST_BYTES: usize = 1 << 20;

/// Why a text is not a code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("share code: {0}")]
pub struct ShareError(String);

/// A run that was shared.
#[derive(Debug, Clone)]
pub struct Shared {
    /// The scenario.
    pub scenario: Scenario,
    /// The seed.
    pub seed: u64,
    /// Hours simulated.
    pub steps: u64,
    /// Acts with their step.
    pub acts: Vec<(u64, Command)>,
    /// First 16 digits of the hash of its history.
    pub hash: String,
    /// The version it was made with.
    pub version: String,
}

impl Shared {
    /// What of the program differs from the one the code was made with, as a sentence.
    #[must_use]
    pub fn other_version(&self) -> Option<String> {
        other_version(&self.version)
    }
}

/// What of the program differs from the one a code was made with, as a sentence.
#[must_use]
pub fn other_version(version: &str) -> Option<String> {
    let here = env!("CARGO_PKG_VERSION");
    (version != here).then(|| {
        format!(
            "this code was made by version {version}; version {here} opens the same scenario, seed and acts, but the course may differ"
        )
    })
}

/// The content, with names as short as they can be.
#[derive(Serialize, Deserialize)]
struct Content {
    v: String,
    s: SavedScenario,
    r: u64,
    n: u64,
    a: Vec<(u64, Command)>,
    h: String,
}

/// The code of a run.
///
/// # Errors
/// Acts that cannot be written, which does not happen.
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
/// Acts that cannot be written, which does not happen.
pub fn encode_parts(
    scenario: &Scenario,
    seed: u64,
    steps: u64,
    acts: &[(u64, Command)],
    history: &History,
) -> Result<String, ShareError> {
    let mut saved = scenario.to_saved();
    saved.leave_out_built_in_text();
    let content = Content {
        v: env!("CARGO_PKG_VERSION").to_owned(),
        s: saved,
        r: seed,
        n: steps,
        a: acts.to_vec(),
        h: history.hash().chars().take(16).collect(),
    };
    let text = serde_json::to_vec(&content).map_err(|error| ShareError(error.to_string()))?;
    let small = miniz_oxide::deflate::compress_to_vec(&text, 10);
    Ok(format!("{BEGINS}{}", BASE64URL_NOPAD.encode(&small)))
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
    let made_by = record["stroma_version"].as_str().unwrap_or("0.1.0");
    let here = env!("CARGO_PKG_VERSION");
    let anew = match (record["scenario"]["name"].as_str(), record["seed"].as_u64()) {
        (Some(name), Some(seed)) => {
            format!("start the same knee anew: stroma run {name} --seed {seed}")
        }
        _ => "start its scenario anew (see stroma list)".to_owned(),
    };
    format!(
        "it was made by version {made_by}, and the model has changed since, so version {here} cannot play the same run; open it with version {made_by}, or {anew}"
    )
}

/// Whether a text looks like a code.
#[must_use]
pub fn is_code(text: &str) -> bool {
    text.trim().starts_with("stroma") && text.trim().contains('-') && !text.trim().contains('.')
}

/// Reads a code.
///
/// # Errors
/// A text that is no code, was cut off, or comes from a form this version does not know.
pub fn decode(text: &str) -> Result<Shared, ShareError> {
    let refuse = |what: &str| ShareError(what.to_owned());
    // Chats break lines and add spaces.
    let text: String = text
        .chars()
        .take(MOST_LETTERS + 1)
        .filter(|letter| !letter.is_whitespace())
        .collect();
    if text.len() > MOST_LETTERS {
        return Err(refuse(
            "found more than 65536 letters, expected a code of some hundred",
        ));
    }
    if let Some(body) = text.strip_prefix(BEGAN) {
        return Err(ShareError(of_an_older_model(&older_content(body))));
    }
    let Some(body) = text.strip_prefix(BEGINS) else {
        let begin: String = text.chars().take(12).collect();
        return Err(ShareError(format!(
            "found '{begin}', expected a text that begins with {BEGINS}; a code of another form comes from another version of Stroma"
        )));
    };
    let cut = || refuse("it was cut off or changed; expected all of what was copied");
    let small = BASE64URL_NOPAD.decode(body.as_bytes()).map_err(|_| cut())?;
    let bytes = miniz_oxide::inflate::decompress_to_vec_with_limit(&small, MOST_BYTES)
        .map_err(|_| cut())?;
    let content: Content = serde_json::from_slice(&bytes)
        .map_err(|error| ShareError(format!("its content is not known here: {error}")))?;
    let mut saved = content.s;
    saved
        .put_in_built_in_text()
        .map_err(|name| ShareError(format!("scenario '{name}' does not come with this version")))?;
    let scenario = Scenario::from_saved(&saved).map_err(|error| ShareError(error.to_string()))?;
    Ok(Shared {
        scenario,
        seed: content.r,
        steps: content.n,
        acts: content.a,
        hash: content.h,
        version: content.v,
    })
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
            decode(&format!("{BEGAN}{}", BASE64URL_NOPAD.encode(&small))).expect_err("it is old");
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
