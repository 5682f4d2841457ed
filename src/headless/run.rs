//! `stroma run` and `stroma replay`.

use std::path::Path;
use std::sync::Arc;

use super::args::{ReplayArgs, RunArgs};
use super::print::{say, tell};
use crate::files::{
    DEFAULT_FOLDER, RequestError, code_in, make_folder, read_record, write_run, write_series,
    write_whole,
};
use crate::live::share;
use crate::model::joint0d::{self, Influence};
use crate::model::treatment::Treatment;
use crate::model::words::{Activity, TreatmentKind};
use crate::platform::clock::Moment;
use crate::scenario::{DEFAULT_SCENARIO, Parameters, PlannedActivity, PlannedTreatment, Scenario};
use crate::sim::state::clinical::{ClinicalState, Visit, outcome};
use crate::sim::{Row, STEPS_PER_DAY, Simulation};

/// The key and number of `--set KEY=VALUE`.
fn read_set(set: &str) -> Result<(&str, f64), RequestError> {
    let (key, value) = set.split_once('=').ok_or_else(|| {
        RequestError(format!(
            "--set '{set}': expected KEY=VALUE, such as adherent_fraction=0.1"
        ))
    })?;
    let number = value
        .trim()
        .parse()
        .map_err(|_| RequestError(format!("--set '{set}': found '{value}', expected a number")))?;
    Ok((key.trim(), number))
}

/// Sets a parameter as `--set KEY=VALUE` says.
pub(super) fn set_parameter(parameters: &mut Parameters, set: &str) -> Result<(), RequestError> {
    let (key, number) = read_set(set)?;
    parameters
        .set(key, number)
        .map_err(|error| RequestError(format!("--set '{set}': {error}")))
}

/// A scenario with what arguments change in it.
pub(super) struct Asked<'a> {
    pub(super) scenario: &'a str,
    pub(super) set: &'a [String],
    pub(super) treatment: &'a [String],
    pub(super) activity: &'a [String],
    pub(super) days: Option<u32>,
}

/// The scenario that the arguments ask for.
pub(super) fn scenario_of(request: &Asked<'_>) -> Result<Scenario, RequestError> {
    let mut scenario = Scenario::open(request.scenario).map_err(RequestError::from)?;
    for set in request.set {
        let (key, number) = read_set(set)?;
        scenario = scenario
            .with_parameter(key, number)
            .map_err(RequestError::from)?;
    }
    if !request.treatment.is_empty() {
        let treatments: Result<Vec<PlannedTreatment>, _> =
            request.treatment.iter().map(|text| text.parse()).collect();
        scenario = scenario.with_treatments(treatments.map_err(RequestError::from)?);
    }
    if !request.activity.is_empty() {
        let activities: Result<Vec<PlannedActivity>, _> =
            request.activity.iter().map(|text| text.parse()).collect();
        scenario = scenario.with_activities(activities.map_err(RequestError::from)?);
    }
    if let Some(days) = request.days {
        if days == 0 || days > crate::scenario::MOST_DAYS {
            return Err(RequestError(format!(
                "--days: found {days}, expected 1 to {}",
                crate::scenario::MOST_DAYS
            )));
        }
        scenario = scenario.with_days(days);
    }
    Ok(scenario)
}

/// Runs a scenario to its last day with a progress bar.
fn run_to_end(
    scenario: Scenario,
    seed: u64,
    threads: usize,
    quiet: bool,
) -> Result<(Simulation, f64), RequestError> {
    let days = u64::from(scenario.days);
    let mut simulation = Simulation::new(Arc::new(scenario), seed).map_err(RequestError::from)?;
    simulation.set_threads(threads);
    let bar = if quiet {
        indicatif::ProgressBar::hidden()
    } else {
        indicatif::ProgressBar::new(days)
    };
    if let Ok(style) =
        indicatif::ProgressStyle::with_template("day {pos} of {len} {wide_bar} {elapsed}")
    {
        bar.set_style(style);
    }
    let begin = Moment::now();
    for _ in 0..days {
        simulation.step_many(STEPS_PER_DAY);
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok((simulation, begin.elapsed().as_secs_f64()))
}

fn check_threads(threads: usize) -> Result<(), RequestError> {
    if (1..=1024).contains(&threads) {
        Ok(())
    } else {
        Err(RequestError(format!(
            "--threads: found {threads}, expected 1 to 1024"
        )))
    }
}

/// `stroma run`.
pub(super) fn run(request: &RunArgs) -> Result<(), RequestError> {
    check_threads(request.threads)?;
    let scenario = scenario_of(&Asked {
        scenario: &request.scenario,
        set: &request.set,
        treatment: &request.treatment,
        activity: &request.activity,
        days: request.days,
    })?;
    let seed = request.seed.unwrap_or(scenario.seed);
    let to_stdout = request.out == Path::new("-");
    if !to_stdout {
        make_folder(&request.out)?;
    }
    if request.fast {
        let rows = fast_rows(&scenario);
        return if to_stdout {
            series_to_stdout(&rows)
        } else {
            write_whole(&request.out.join("series.csv"), |to| {
                write_series(&rows, to)
            })?;
            if !request.quiet {
                summarise(&scenario, seed, &rows, &request.out, None);
            }
            Ok(())
        };
    }
    let (simulation, wall_seconds) = run_to_end(scenario, seed, request.threads, request.quiet)?;
    if to_stdout {
        tell(&format!(
            "seed {seed}, history {}",
            simulation.history().hash()
        ));
        return series_to_stdout(&simulation.history().rows);
    }
    write_run(&request.out, &simulation, wall_seconds)?;
    if request.quiet {
        tell(&format!("seed {seed}"));
    } else {
        let history = simulation.history();
        summarise(
            simulation.scenario(),
            seed,
            &history.rows,
            &request.out,
            Some((wall_seconds, history.hash())),
        );
        if let Ok(code) = share::encode(&simulation) {
            say(&format!("to share it: stroma replay {code}"));
        }
    }
    Ok(())
}

/// What a start without a window does: the default scenario, its files and its summary.
pub(super) fn run_default() -> Result<Simulation, RequestError> {
    let scenario = Scenario::built_in(DEFAULT_SCENARIO).map_err(RequestError::from)?;
    let seed = scenario.seed;
    let folder = Path::new(DEFAULT_FOLDER);
    make_folder(folder)?;
    let (simulation, wall_seconds) = run_to_end(scenario, seed, 1, false)?;
    write_run(folder, &simulation, wall_seconds)?;
    let history = simulation.history();
    summarise(
        simulation.scenario(),
        seed,
        &history.rows,
        folder,
        Some((wall_seconds, history.hash())),
    );
    Ok(simulation)
}

fn series_to_stdout(rows: &[Row]) -> Result<(), RequestError> {
    match write_series(rows, &mut std::io::stdout().lock()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(RequestError(format!("cannot write the series: {error}")))
        }
        _ => Ok(()),
    }
}

/// Prints the summary table.
fn summarise(
    scenario: &Scenario,
    seed: u64,
    rows: &[Row],
    folder: &Path,
    record: Option<(f64, String)>,
) {
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else {
        return;
    };
    say(&format!("{}: {}", scenario.title, scenario.question));
    let mut table = comfy_table::Table::new();
    table.load_preset(comfy_table::presets::NOTHING);
    table.set_header([
        "",
        &format!("day {}", first.day),
        &format!("day {}", last.day),
    ]);
    let mut row = |name: &str, value: fn(&Row) -> f64, digits: usize| {
        table.add_row([
            name.to_owned(),
            format!("{:.digits$}", value(first)),
            format!("{:.digits$}", value(last)),
        ]);
    };
    row("pain, mm of 100", |row| row.pain_vas_mm, 1);
    row(
        "  of it taken away by the placebo effect, mm",
        |row| row.placebo_mm,
        1,
    );
    row("function, 0 to 100", |row| row.function_0_100, 1);
    row(
        "cartilage, % of a healthy knee",
        |row| row.cartilage_percent,
        2,
    );
    row("damaged place filled, %", |row| row.defect_fill_percent, 2);
    row("inflammation, half-effects", |row| row.inflammation_c, 3);
    row("inflammatory macrophages, share", |row| row.m1_fraction, 3);
    row("injected cells alive, real", |row| row.injected_alive, 0);
    row(
        "became cartilage, real cells",
        |row| row.became_cartilage,
        0,
    );
    row("became bone, real cells", |row| row.became_bone, 0);
    row("became muscle, real cells", |row| row.became_muscle, 0);
    row("cells drawn", |row| row.cells_drawn, 0);
    say(&table.to_string());
    match record {
        Some((seconds, hash)) => {
            say(&format!("seed {seed}, {seconds:.2} s, history {hash}"));
            say(&format!(
                "files: {}/series.csv cells.csv events.csv run.json",
                folder.display()
            ));
        }
        None => say(&format!(
            "0-D model, seed not used; file: {}/series.csv",
            folder.display()
        )),
    }
    say("This is a model for teaching, not medical advice.");
}

/// The series of the 0-D model. Columns that need cells are zero; flares, infections and missed needles are not rolled.
fn fast_rows(scenario: &Scenario) -> Vec<Row> {
    let p = &scenario.parameters;
    let step_of = |day: f64| libm::round(day * STEPS_PER_DAY as f64) as u64;
    // Activity and the strength of the leg, day by day.
    let mut care = ClinicalState::default();
    let mut by_day = Vec::with_capacity(scenario.days as usize + 1);
    for day in 0..=scenario.days {
        let day = f64::from(day);
        let today = |when: f64| when > day - 1.0 && when <= day;
        for planned in scenario.treatments.iter().filter(|one| today(one.day)) {
            if planned.kind.by_needle() {
                care.visits.push(Visit {
                    step: step_of(planned.day),
                    kind: planned.kind,
                    landed: true,
                    flare: false,
                });
            } else if planned.kind == TreatmentKind::Exercise {
                care.activity = Activity::Exercise;
            }
        }
        for planned in scenario.activities.iter().filter(|one| today(one.day)) {
            care.activity = planned.kind;
        }
        by_day.push(care.clone());
        care.pass_a_day(p);
    }
    let care_at = |day: f64| &by_day[(day as usize).min(by_day.len() - 1)];
    let doses: Vec<(f64, f64)> = scenario
        .treatments
        .iter()
        .filter_map(|planned| {
            let treatment = Treatment::new(planned.kind, planned.cells).ok()?;
            Some((planned.day, p.cells_given(treatment)?))
        })
        .collect();
    let pulse = scenario.injury_pulse.clone();
    let influence = |day: f64, matrix: f64| {
        let (care, step) = (care_at(day), step_of(day));
        Influence {
            extra: pulse
                .as_ref()
                .filter(|pulse| pulse.day <= day && day < pulse.day + pulse.days)
                .map_or(0.0, |pulse| pulse.pro_signal),
            block: care.inflammation_block(step, p),
            wear: p.wear_load(care.activity, 1.0 - matrix) / p.load_factor,
            harm_per_day: care.cartilage_harm_per_day(step, p),
        }
    };
    joint0d::run(
        &p.joint_rates(),
        scenario.matrix_at_start(),
        &doses,
        f64::from(scenario.days),
        1.0,
        influence,
    )
    .into_iter()
    .map(|row| {
        let beside = care_at(row.day).beside(step_of(row.day), p);
        let felt = outcome(row.c, 1.0 - row.matrix, &beside, p);
        Row {
            day: row.day,
            pain_vas_mm: felt.pain_vas_mm,
            function_0_100: felt.function_0_100,
            stiffness_0_100: felt.stiffness_0_100,
            effusion_ml: felt.effusion_ml,
            cartilage_percent: 100.0 * row.matrix,
            inflammation_c: row.c,
            healing_a: row.a,
            m0_fraction: 1.0 - row.m1 - row.m2,
            m1_fraction: row.m1,
            m2_fraction: row.m2,
            injected_alive: row.cells,
            placebo_mm: beside.placebo_mm,
            exercise_mm: beside.exercise_mm,
            weakness_mm: beside.weakness_mm,
            ..Row::default()
        }
    })
    .collect()
}

/// `stroma replay`: true if nothing had to be verified or the histories agree.
pub(super) fn replay(request: &ReplayArgs) -> Result<bool, RequestError> {
    check_threads(request.threads)?;
    let record = read_record(&request.file)?;
    if code_in(&request.file).is_some()
        && let Some(sentence) = share::other_version(&record.stroma_version)
    {
        tell(&sentence);
    }
    let refuse = |error: &dyn std::fmt::Display| {
        RequestError(format!("{}: {error}", request.file.display()))
    };
    let scenario = Scenario::from_saved(&record.scenario).map_err(|error| refuse(&error))?;
    let begin = Moment::now();
    let mut simulation =
        Simulation::new(Arc::new(scenario), record.seed).map_err(|error| refuse(&error))?;
    simulation.set_threads(request.threads);
    let mut commands = record.commands.iter().peekable();
    loop {
        while let Some((_, command)) = commands.next_if(|(step, _)| *step <= simulation.steps()) {
            simulation
                .apply(command.clone())
                .map_err(|error| refuse(&error))?;
        }
        if simulation.steps() >= record.steps {
            break;
        }
        simulation.step();
    }
    let hash = simulation.history().hash();
    say(&format!(
        "seed {}, {} steps, history {hash}",
        record.seed, record.steps
    ));
    if let Some(folder) = &request.out {
        write_run(folder, &simulation, begin.elapsed().as_secs_f64())?;
    }
    if !request.verify {
        return Ok(true);
    }
    // A code holds the beginning of the hash only.
    if hash.starts_with(&record.history_hash) && record.history_hash.len() >= 16 {
        say("the history is the recorded one, bit for bit");
        return Ok(true);
    }
    say(&format!(
        "the history differs: recorded {} by version {}, this is version {}",
        record.history_hash,
        record.stroma_version,
        env!("CARGO_PKG_VERSION")
    ));
    Ok(false)
}
