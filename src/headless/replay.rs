//! `stroma replay`: a run again from its record or share code, compared with what came with it, and played on if asked.

use std::sync::Arc;

use super::Outcome;
use super::args::ReplayArgs;
use super::asked::tell_without_effect;
use super::play::{Played, check_threads, play, quoted, tell_stopped};
use super::print::{say, tell};
use super::run::{form_of, tell_replaced};
use crate::files::{RequestError, RunFolder, open_named};
use crate::live::{Carried, Shared, Verified};
use crate::platform::stop::Stop;
use crate::scenario::{Hours, Scenario};
use crate::sim::Simulation;

/// Longest name of what was opened that an error repeats, letters.
const MOST_NAME: usize = 60;

/// What was opened, as an error names it.
fn name_of(words: &[String]) -> String {
    let whole = words.join(" ");
    match whole.char_indices().nth(MOST_NAME) {
        Some((end, _)) => format!("{}...", &whole[..end]),
        None => whole,
    }
}

/// Prints how a played history stands to the one that came; whether a wish to verify is met.
fn say_verified(verified: &Verified, wished: bool) -> bool {
    match verified {
        Verified::Same => {
            say("the history is the recorded one, bit for bit");
            true
        }
        Verified::Differs {
            recorded,
            found,
            version,
        } => {
            let sentence = format!(
                "the history differs: recorded {recorded} by version {version}, this is {found} by version {}",
                env!("CARGO_PKG_VERSION")
            );
            if wished {
                say(&sentence);
            } else {
                tell(&sentence);
            }
            false
        }
        Verified::Unknown | Verified::Checking => {
            if wished {
                say("the history cannot be compared: no hash came with it");
            }
            false
        }
    }
}

/// The scenario of a run that is played on to a day, and the hour where it ends.
fn to_be_played(shared: &Shared, request: &ReplayArgs) -> Result<(Scenario, u64), RequestError> {
    let Some(days) = request.days else {
        return Ok((shared.scenario.clone(), shared.steps));
    };
    let until = Hours::of(days).get();
    if until < shared.steps {
        return Err(RequestError(format!(
            "--days: found {}, expected at least the {} hours that were simulated",
            days.get(),
            shared.steps
        )));
    }
    let scenario = shared.scenario.clone();
    // A run that was stopped has its length already.
    let scenario = if scenario.days == days.get() {
        scenario
    } else {
        scenario.with_days(days)
    };
    Ok((scenario, until))
}

/// `stroma replay`.
pub(super) fn replay(request: &ReplayArgs) -> Result<Outcome, RequestError> {
    check_threads(request.threads)?;
    let form = form_of(&request.tables)?;
    let asks_for_form = request.tables.separator.is_some() || request.tables.decimal.is_some();
    if asks_for_form && request.out.is_none() {
        tell("without effect: --separator and --decimal, as no table is written without --out");
    }
    let name = name_of(&request.file);
    let shared = open_named(&request.file)?;
    if name.to_lowercase().ends_with(".toml") {
        return Err(RequestError(format!(
            "{name}: found a scenario, expected the record of a run or a share code; a scenario is run by: stroma run {}",
            quoted(&name)
        )));
    }
    for sentence in [shared.other_version(), shared.unchecked()]
        .into_iter()
        .flatten()
    {
        tell(&sentence);
    }
    let (scenario, until) = to_be_played(&shared, request)?;
    let refuse = |error: RequestError| RequestError(format!("{name}: {error}"));
    let folder = request.out.as_deref().map(RunFolder::claim).transpose()?;
    let days = scenario.days;
    if request.days.is_some() {
        tell_without_effect(&scenario, until);
    }
    let made = Simulation::new(Arc::new(scenario), shared.seed);
    if let (Err(_), Some(folder)) = (&made, &folder) {
        folder.give_up();
    }
    let mut simulation = made.map_err(|error| refuse(RequestError::from(error)))?;
    simulation.set_threads(request.threads);
    let stop = Stop::listen();
    let play_to = |simulation: &mut Simulation, acts: &[_], hour: u64| {
        play(simulation, acts, hour, true, &stop).map_err(refuse)
    };
    let mut played = play_to(&mut simulation, &shared.acts, shared.steps)?;
    let came = Carried {
        hash: shared.hash.clone(),
        version: shared.version.clone(),
    };
    let mut met = true;
    if played == Played::Whole {
        let verified = came.compare(simulation.history());
        met = say_verified(&verified, request.verify);
        if until > shared.steps {
            if matches!(verified, Verified::Differs { .. }) {
                return Err(RequestError(format!(
                    "{name}: what would go on is not what was recorded, so it is not played on"
                )));
            }
            played = play_to(&mut simulation, &[], until)?;
        }
    }
    say(&format!(
        "seed {}, {} steps, history {}",
        shared.seed,
        simulation.steps(),
        simulation.history().hash()
    ));
    if let Some(folder) = &folder {
        tell_replaced(folder.write(&simulation, form)?);
    }
    if played == Played::Stopped {
        let words: Vec<String> = request.file.iter().map(|word| quoted(word)).collect();
        tell_stopped(
            &simulation,
            days,
            &format!("stroma replay {}", words.join(" ")),
        );
        return Ok(Outcome::Stopped);
    }
    Ok(if met || !request.verify {
        Outcome::Done
    } else {
        Outcome::Failed
    })
}
