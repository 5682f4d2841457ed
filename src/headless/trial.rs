//! `stroma trial`: plays an experiment with people and arms as a trial, keeps each run as a sweep does, and tells what it found,
//! blind until somebody asks who got what.

use std::path::PathBuf;

use super::Outcome;
use super::args::{ReportArgs, TrialArgs};
use super::experiment_file::text_of;
use super::play::quoted;
use super::print::say as print;
use super::sweep::{Ending, write_and_tell};
use super::sweep_rows::{Sweep, check_jobs, play_missing};
use crate::experiment::design::{Experiment, Value};
use crate::experiment::predictions;
use crate::experiment::trial::{
    Changes, FIRST, Found, LEAST_PER_ARM, SaltWork, Scatter, Sight, Trial, TrialError, beside,
    changed, found, said, told_in, trials_in,
};
use crate::files::RequestError;
use crate::files::sweep::{Made, Shard};
use crate::platform::names::{MOST_LETTERS, legal_name};
use crate::text::{say, say_with};

/// Seed of how people tell what they feel, and of the trials of salt water.
const SEED: u64 = 1;
/// Most people that can be asked for in an arm.
const MOST_PER_ARM: u32 = 10_000;

/// The trial that is asked for, and its file.
fn open(request: &TrialArgs) -> Result<(Trial, String), RequestError> {
    let what = request.experiment.as_str();
    if let Some(per_arm) = request.per_arm
        && !(LEAST_PER_ARM..=MOST_PER_ARM).contains(&per_arm)
    {
        return Err(RequestError(format!(
            "--per-arm: found {per_arm}, expected {LEAST_PER_ARM} to {MOST_PER_ARM}"
        )));
    }
    let bounds = &predictions::all().scatter;
    if !(bounds.low..=bounds.high).contains(&request.scatter) {
        return Err(RequestError(format!(
            "--scatter: found {}, expected {} to {}",
            request.scatter, bounds.low, bounds.high
        )));
    }
    let text = text_of("trial", "a trial", what)?;
    // What is wrong with the file is told with its line, before anything is changed in it.
    let written = Experiment::read(&text, what).map_err(|error| RequestError(error.said()))?;
    let refused = |error: String| RequestError(format!("{what}: {error}"));
    match Trial::of(written) {
        // It will be made blind.
        Ok(_) | Err(TrialError::NotBlind) => {}
        Err(error) => return Err(refused(error.said())),
    }
    let changes = Changes {
        per_arm: request.per_arm,
        seed: request.seed,
    };
    let text = changed(&text, changes).map_err(refused)?;
    let experiment = Experiment::read(&text, what).map_err(|error| RequestError(error.said()))?;
    let trial = Trial::of(experiment).map_err(|error| refused(error.said()))?;
    Ok((trial, text))
}

/// The folder of a trial: one for each size and seed that is asked for.
fn folder_of(request: &TrialArgs, trial: &Trial) -> PathBuf {
    request.out.clone().unwrap_or_else(|| {
        let name = legal_name(trial.experiment().name(), MOST_LETTERS);
        let per_arm = request.per_arm.map(|per_arm| format!("-n{per_arm}"));
        let seed = request.seed.map(|seed| format!("-seed{seed}"));
        let fast = if request.rows.fast { "-fast" } else { "" };
        PathBuf::from(format!(
            "trial-{name}{}{}{fast}",
            per_arm.unwrap_or_default(),
            seed.unwrap_or_default()
        ))
    })
}

/// The command that does the same again.
fn command(request: &TrialArgs) -> String {
    let mut command = format!("stroma trial {}", quoted(&request.experiment));
    if let Some(per_arm) = request.per_arm {
        command += &format!(" --per-arm {per_arm}");
    }
    if let Some(seed) = request.seed {
        command += &format!(" --seed {seed}");
    }
    if let Some(out) = &request.out {
        command += &format!(" --out {}", quoted(&out.display().to_string()));
    }
    if request.rows.fast {
        command += " --fast";
    }
    if request.scatter > 0.0 {
        command += &format!(" --scatter {}", request.scatter);
    }
    command
}

/// The arms of what was found, a line each.
fn table(trial: &Trial, found: &Found, sight: Sight) -> String {
    let mut table = comfy_table::Table::new();
    table.load_preset(comfy_table::presets::NOTHING);
    let felt = found.arms.iter().any(|arm| arm.felt.is_some());
    let change = found.endpoint.is_change();
    let mut head = vec![String::new(), say("trial-people-count")];
    if change {
        head.extend([say("trial-start"), say("trial-change")]);
    } else {
        head.push(say("trial-value"));
    }
    if felt {
        head.push(say("trial-felt"));
    }
    table.set_header(head);
    for arm in &found.arms {
        let mut line = vec![trial.arm(arm.arm, sight)];
        line.extend(said::arm(arm, change));
        line.extend(said::felt(arm));
        table.add_row(line);
    }
    table.to_string()
}

/// What was found of an outcome, in lines.
fn told(trial: &Trial, found: &Found, sight: Sight) -> Vec<String> {
    let mut lines = vec![table(trial, found, sight)];
    for compared in &found.compared {
        let words = said::difference(&found.endpoint, compared, |arm| trial.arm(arm, sight));
        lines.extend(words.map(|words| words.join(" ")));
        lines.extend(said::shuffles(compared));
    }
    lines
}

/// How often salt water seems to work in a trial of this size.
fn salt(
    trial: &Trial,
    text: &str,
    per_arm: usize,
    scatter: Scatter,
) -> Result<Vec<String>, String> {
    let mut work = SaltWork::new(text, trial.main())?;
    work.pass(|| true)?;
    let salt = work.told(u32::try_from(per_arm).unwrap_or(u32::MAX), scatter);
    Ok(salt.as_ref().map(said::salt).unwrap_or_default())
}

/// How people tell what they feel.
fn scatter(request: &TrialArgs) -> Scatter {
    Scatter {
        sd: request.scatter,
        seed: request.seed.unwrap_or(SEED),
    }
}

/// Everything that is printed of a finished trial.
fn report(request: &TrialArgs, trial: &Trial, text: &str, rows: &[Vec<Value>]) -> Vec<String> {
    let experiment = trial.experiment();
    let sight = if request.unblind && !request.blind {
        Sight::Open
    } else {
        Sight::Blind
    };
    let scatter = scatter(request);
    let main = found(trial, rows, trial.main(), FIRST, scatter);
    let people: usize = main.arms.iter().map(|arm| arm.values.len()).sum();
    let trials = trials_in(trial, rows);
    let mut lines = vec![format!("{}: {}", experiment.name(), experiment.question())];
    let numbers = [
        ("people", said::count(people)),
        ("arms", said::count(trial.arms())),
        ("outcome", said::outcome(trial.main())),
    ];
    lines.push(say_with("trial-cli-asks", &numbers));
    if request.rows.fast {
        lines.push(say("trial-cli-fast"));
    }
    if request.scatter > 0.0 {
        let sd = [("sd", said::number(request.scatter))];
        lines.push(say_with("trial-cli-scatter", &sd));
        lines.push(say("report-told-beyond"));
    } else {
        lines.push(say("trial-cli-exact"));
    }
    if trials > 1 {
        lines.push(say_with(
            "trial-cli-several",
            &[("trials", said::number(trials as f64))],
        ));
    }
    lines.push(String::new());
    lines.extend(told(trial, &main, sight));
    lines.push(say("trial-interval-help"));
    if trials > 1 {
        for compared in &main.compared {
            let count = told_in(trial, rows, compared.arms, scatter);
            let arms = compared.arms.map(|arm| trial.arm(arm, sight));
            lines.push(said::in_trials(arms, count, trials));
        }
    }
    if !trial.others().is_empty() {
        lines.extend([String::new(), say("trial-cli-others")]);
        for endpoint in trial.others() {
            lines.push(format!("{}:", said::outcome(endpoint)));
            let found = found(trial, rows, endpoint, FIRST, scatter);
            lines.push(table(trial, &found, sight));
        }
    }
    let smallest = main.arms.iter().map(|arm| arm.values.len()).min();
    // Salt water is told of where the change since day 0 is what is asked.
    if let Ok(salt) = salt(trial, text, smallest.unwrap_or(0), scatter)
        && !salt.is_empty()
    {
        lines.extend([String::new(), say("trial-cli-salt")]);
        lines.extend(salt);
    }
    let published = beside(&trial.main().key);
    if !published.is_empty() {
        lines.extend([String::new(), say("trial-cli-published")]);
        lines.extend(published.iter().map(|one| {
            let title = say(&format!("trial-published-{}", one.key));
            let what = said::beside_what(one);
            let value = said::beside_value(one);
            format!("{title}: {what}: {value}; {}", said::sure(one.confidence))
        }));
    }
    lines.push(String::new());
    if !request.unblind {
        let command = format!("{} --unblind", command(request));
        lines.push(say_with("trial-cli-blind", &[("command", command)]));
    }
    lines
}

/// `stroma trial`.
pub(super) fn trial(request: &TrialArgs) -> Result<Outcome, RequestError> {
    check_jobs(request.rows.jobs)?;
    let (trial, text) = open(request)?;
    let experiment = trial.experiment();
    let folder = folder_of(request, &trial);
    let go_on = command(request);
    let sweep = Sweep {
        experiment,
        text: &text,
        fast: request.rows.fast,
        jobs: request.rows.jobs,
        shard: Shard::WHOLE,
        only: None,
        folder: &folder,
        quiet: request.quiet,
        go_on: &go_on,
    };
    let Some(kept) = play_missing(&sweep)? else {
        return Ok(Outcome::Stopped);
    };
    let ending = Ending {
        held: kept.held,
        made: Made::of_file("Trial", request.rows.fast),
        finished: kept.finished,
        quiet: true,
        scatter: scatter(request),
        report: &ReportArgs {
            unblind: request.unblind,
            ..ReportArgs::default()
        },
    };
    write_and_tell(&folder, &kept.about, experiment, &kept.rows, ending)
        .map_err(|error| RequestError(format!("{error}; all rows are kept; to go on: {go_on}")))?;
    let rows: Vec<Vec<Value>> = kept.rows.into_values().collect();
    for line in report(request, &trial, &text, &rows) {
        print(&line);
    }
    print(&format!("{}/results.csv", folder.display()));
    print(&say("trial-cli-note"));
    Ok(Outcome::Done)
}
