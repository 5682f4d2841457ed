//! `stroma run`.

use std::path::Path;
use std::sync::Arc;

use super::args::{RunArgs, TableArgs};
use super::asked::{Asked, scenario_of, tell_without_effect};
use super::fast::{check_has_joint, tell_unused};
use super::play::{Played, check_threads, play, quoted, tell_stopped};
use super::print::{say, tell};
use super::summary::{reading, summarise};
use crate::experiment::fast::fast_rows;
use crate::files::{DEFAULT_FOLDER, RequestError, RunFolder, TableForm, write_series};
use crate::live::share;
use crate::model::condition::Milieu;
use crate::model::keys::one_of;
use crate::model::stain::StainKind;
use crate::platform::clock::Moment;
use crate::platform::stop::Stop;
use crate::scenario::{DEFAULT_SCENARIO, Day, Hours, Scenario, Seed};
use crate::sim::{Command, Row, STEPS_PER_DAY, Simulation};

/// The form of tables that arguments ask for.
pub(super) fn form_of(tables: &TableArgs) -> Result<TableForm, RequestError> {
    TableForm::new(tables.separator.as_deref(), tables.decimal.as_deref())
}

/// The command that plays a record on to the last day of a run, with its tables in the same form.
fn to_go_on(record: &str, days: u32, out: &Path, tables: &TableArgs) -> String {
    let mut command = format!("stroma replay {record} --days {days}");
    if out != Path::new("-") {
        command += &format!(" --out {}", quoted(&out.display().to_string()));
    }
    for (name, value) in [
        ("separator", &tables.separator),
        ("decimal", &tables.decimal),
    ] {
        if let Some(value) = value {
            command += &format!(" --{name} \"{value}\"");
        }
    }
    command
}

/// The act that `--stain KIND[@DAY]` asks for; without a day the run ends with it.
fn stain_of(text: &str, scenario: &Scenario) -> Result<(u64, Command), RequestError> {
    let refuse = |field: &str, found: &str, expected: &str| {
        RequestError(format!(
            "--stain '{text}', {field}: found '{found}', expected {expected}"
        ))
    };
    if scenario.condition.milieu() != Milieu::Dish {
        return Err(refuse("scenario", &scenario.name, "a culture dish"));
    }
    let (word, day) = match text.split_once('@') {
        Some((word, day)) => (word, Some(day)),
        None => (text, None),
    };
    let kind = StainKind::from_key(word)
        .ok_or_else(|| refuse("kind", word, &one_of(&StainKind::ALL.map(StainKind::key))))?;
    let step = match day {
        Some(day) => {
            let day = day
                .parse::<Day>()
                .map_err(|wrong| refuse("day", day, wrong.expected))?;
            Hours::of_day(day).get()
        }
        None => u64::from(scenario.days) * STEPS_PER_DAY,
    };
    Ok((step, Command::Stain { kind }))
}

/// `stroma run`.
pub(super) fn run(request: &RunArgs) -> Result<Played, RequestError> {
    check_threads(request.threads)?;
    let form = form_of(&request.tables)?;
    let scenario = scenario_of(&Asked {
        scenario: &request.scenario,
        set: &request.set,
        treatment: &request.treatment,
        activity: &request.activity,
        days: request.days,
    })?;
    let stain = request.stain.as_deref();
    let acts: Vec<(u64, Command)> = stain
        .map(|text| stain_of(text, &scenario))
        .transpose()?
        .into_iter()
        .collect();
    if request.fast {
        check_has_joint(&scenario)?;
    }
    let seed = request.seed.map_or(scenario.seed, Seed::get);
    let folder = if request.out == Path::new("-") {
        None
    } else {
        Some(RunFolder::claim(&request.out)?)
    };
    let until = u64::from(scenario.days) * STEPS_PER_DAY;
    tell_without_effect(&scenario, until);
    if acts.iter().any(|(step, _)| *step > until) {
        tell("without effect: --stain, which comes after the end of the run");
    }
    if request.fast {
        tell_unused(request, &scenario);
        return run_fast(request, &scenario, seed, folder.as_ref(), form);
    }
    let days = scenario.days;
    let made = Simulation::new(Arc::new(scenario), seed);
    if let (Err(_), Some(folder)) = (&made, &folder) {
        folder.give_up();
    }
    let mut simulation = made.map_err(RequestError::from)?;
    simulation.set_threads(request.threads);
    let begin = Moment::now();
    let played = play(
        &mut simulation,
        &acts,
        until,
        request.quiet,
        &Stop::listen(),
    );
    if let (Err(_), Some(folder)) = (&played, &folder) {
        folder.give_up();
    }
    let played = played?;
    if played == Played::Stopped && simulation.commands().len() < acts.len() {
        tell("not stained: the run was stopped before");
    }
    let seconds = begin.elapsed().as_secs_f64();
    let history = simulation.history();
    let Some(folder) = folder else {
        tell(&format!("seed {seed}, history {}", history.hash()));
        series_to_stdout(&history.rows, form)?;
        if played == Played::Stopped {
            let code = share::encode(&simulation).map_err(RequestError::from)?;
            let go_on = to_go_on(&code, days, &request.out, &request.tables);
            tell_stopped(&simulation, days, &go_on);
        }
        return Ok(played);
    };
    tell_replaced(folder.write(&simulation, form)?);
    if request.quiet {
        tell(&format!("seed {seed}"));
    } else {
        summarise(
            simulation.scenario(),
            seed,
            &history.rows,
            folder.path(),
            Some((seconds, history.hash())),
        );
        if let Some(stained) = simulation.stained() {
            say(&reading(&stained));
        }
        match share::encode(&simulation) {
            Ok(code) => say(&format!("to share it: stroma replay {code}")),
            Err(error) => say(&error.to_string()),
        }
    }
    if played == Played::Stopped {
        let record = quoted(&folder.path().join("run.json").display().to_string());
        let go_on = to_go_on(&record, days, &request.out, &request.tables);
        tell_stopped(&simulation, days, &go_on);
    }
    Ok(played)
}

/// The joint without space.
fn run_fast(
    request: &RunArgs,
    scenario: &Scenario,
    seed: u64,
    folder: Option<&RunFolder>,
    form: TableForm,
) -> Result<Played, RequestError> {
    let rows = fast_rows(scenario);
    match folder {
        None => series_to_stdout(&rows, form)?,
        Some(folder) => {
            tell_replaced(folder.write_series(&rows, form)?);
            if !request.quiet {
                summarise(scenario, seed, &rows, folder.path(), None);
            }
        }
    }
    Ok(Played::Whole)
}

/// Tells that files of another run were replaced.
pub(super) fn tell_replaced(sentence: Option<String>) {
    if let Some(sentence) = sentence {
        tell(&sentence);
    }
}

/// What a start without a window does: the default scenario, its files and its summary.
pub(super) fn run_default() -> Result<Played, RequestError> {
    run(&RunArgs::plain(DEFAULT_SCENARIO, DEFAULT_FOLDER))
}

fn series_to_stdout(rows: &[Row], form: TableForm) -> Result<(), RequestError> {
    match write_series(rows, form, &mut std::io::stdout().lock()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(RequestError(format!("cannot write the series: {error}")))
        }
        _ => Ok(()),
    }
}
