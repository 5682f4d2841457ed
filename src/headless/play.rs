//! Plays a run to its end with a bar, unless somebody wishes to stop.

use super::print::tell;
use crate::files::RequestError;
use crate::platform::stop::Stop;
use crate::sim::{Command, STEPS_PER_DAY, Simulation};

/// What a bar of days looks like.
const BAR: &str = "day {pos} of {len} {wide_bar} {elapsed}";

/// Whether a run was played to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Played {
    /// It was.
    Whole,
    /// Somebody stopped it before.
    Stopped,
}

/// Checks a number of threads.
pub(super) fn check_threads(threads: usize) -> Result<(), RequestError> {
    if (1..=1024).contains(&threads) {
        Ok(())
    } else {
        Err(RequestError(format!(
            "--threads: found {threads}, expected 1 to 1024"
        )))
    }
}

/// Plays on to an hour with the acts whose hours come. `quiet` leaves the bar out.
pub(super) fn play(
    simulation: &mut Simulation,
    acts: &[(u64, Command)],
    until: u64,
    quiet: bool,
    stop: &Stop,
) -> Result<Played, RequestError> {
    let bar = if quiet {
        indicatif::ProgressBar::hidden()
    } else {
        indicatif::ProgressBar::new(until.div_ceil(STEPS_PER_DAY))
    };
    if let Ok(style) = indicatif::ProgressStyle::with_template(BAR) {
        bar.set_style(style);
    }
    let mut acts = acts.iter().peekable();
    loop {
        while let Some((_, act)) = acts.next_if(|(step, _)| *step <= simulation.steps()) {
            simulation.apply(act.clone()).map_err(RequestError::from)?;
        }
        if simulation.steps() >= until || stop.wished() {
            break;
        }
        simulation.step();
        if simulation.steps().is_multiple_of(STEPS_PER_DAY) {
            bar.set_position(simulation.steps() / STEPS_PER_DAY);
        }
    }
    bar.finish_and_clear();
    Ok(if simulation.steps() >= until {
        Played::Whole
    } else {
        Played::Stopped
    })
}

/// What is told of a run that was stopped: how far it came, and what plays it on.
pub(super) fn tell_stopped(simulation: &Simulation, days: u32, go_on: &str) {
    let (day, hour) = (
        simulation.steps() / STEPS_PER_DAY,
        simulation.steps() % STEPS_PER_DAY,
    );
    tell(&format!(
        "stopped on day {day}, hour {hour}, of {days} days; what was done is kept; to go on: {go_on}"
    ));
}

/// A word as it is typed on a command line.
pub(super) fn quoted(word: &str) -> String {
    let plain = |letter: char| letter.is_alphanumeric() || "-_./\\:".contains(letter);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("\"{word}\"")
    }
}
