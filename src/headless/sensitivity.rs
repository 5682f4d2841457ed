//! `stroma sensitivity`: ranks the numbers of the model by how much they move a measure of a scenario.

use std::path::{Path, PathBuf};

use serde_json::{Value as Json, json};

use super::Outcome;
use super::args::SensitivityArgs;
use super::fast::check_has_joint;
use super::play::quoted;
use super::print::{say, tell};
use super::ranking_table::table;
use super::sweep_rows::{Kept, Sweep, check_jobs, play_missing};
use super::sweep_table::short;
use crate::experiment::design::{Design, Experiment, Value};
use crate::experiment::sensitivity::{MOST_SOBOL, Moves, Question, Ranked, numbers, ranking};
use crate::experiment::trial::Scatter;
use crate::files::RequestError;
use crate::files::sweep::{Letters, Made, Shard, Told, finish};
use crate::scenario::{Days, Parameters, Scenario};

/// The day without a wish.
const DAY: u32 = 180;
/// Trajectories and samples without a wish.
const TRAJECTORIES: u32 = 20;
const SAMPLES: u32 = 512;
/// Numbers that are printed.
const MOST_LINES: usize = 25;
/// Numbers that go from Morris to Sobol: the more there are, the more runs each sample takes.
const LEADING: usize = MOST_SOBOL;

/// The keys that were asked for, each a number that the scenario reads.
fn asked(request: &SensitivityArgs, scenario: &Scenario) -> Result<Vec<String>, RequestError> {
    let known: Vec<&str> = numbers(scenario).map(|card| card.key.as_str()).collect();
    let unknown = |key: &&String| !known.contains(&key.as_str());
    if let Some(key) = request.numbers.iter().find(unknown) {
        let found = if Parameters::card(key).is_some() {
            "nothing in this scenario reads it, or it is no biology"
        } else {
            "there is no such number; docs/parameters.md lists them"
        };
        return Err(RequestError(format!("--numbers: found '{key}': {found}")));
    }
    if request.numbers.is_empty() {
        return Ok(known.into_iter().map(str::to_owned).collect());
    }
    // In the order of their file, each once.
    let wanted = |key: &&str| request.numbers.iter().any(|one| one == key);
    Ok(known
        .into_iter()
        .filter(wanted)
        .map(str::to_owned)
        .collect())
}

/// The command that goes on.
fn to_go_on(request: &SensitivityArgs, folder: &Path) -> String {
    let mut command = format!(
        "stroma sensitivity {} --method {} --measure {} --seed {} --out {}",
        request.scenario,
        request.method,
        request.measure,
        request.seed,
        quoted(&folder.display().to_string())
    );
    if let Some(day) = request.day {
        command += &format!(" --day {}", day.get());
    }
    if let Some(samples) = request.samples {
        command += &format!(" --samples {samples}");
    }
    if !request.numbers.is_empty() {
        command += &format!(" --numbers {}", request.numbers.join(","));
    }
    if let Some(jobs) = request.rows.jobs {
        command += &format!(" --jobs {jobs}");
    }
    for (asked, flag) in [(request.rows.fast, " --fast"), (request.json, " --json")] {
        if asked {
            command += flag;
        }
    }
    command
}

/// The command as the crate tells it, with everything that the ranking depends on. `keys` are the numbers that were asked for.
fn as_given(request: &SensitivityArgs, day: u32, samples: u32, keys: &[String]) -> String {
    let mut command = format!(
        "stroma sensitivity {} --method {} --measure {} --day {day} --samples {samples} --seed {}",
        request.scenario, request.method, request.measure, request.seed
    );
    if !request.numbers.is_empty() {
        command += &format!(" --numbers {}", keys.join(","));
    }
    if request.rows.fast {
        command += " --fast";
    }
    command
}

/// A question that was answered.
struct Answered {
    question: Question,
    experiment: Experiment,
    ranked: Vec<Ranked>,
    folder: PathBuf,
    /// The file of the ranking.
    csv: PathBuf,
}

/// Plays a question in its folder and writes what came out there; nothing if somebody stopped it. `command` is the one that was
/// given, `go_on` the one that goes on.
fn answer(
    request: &SensitivityArgs,
    question: Question,
    folder: PathBuf,
    command: &str,
    go_on: &str,
) -> Result<Option<Answered>, RequestError> {
    let text = question.text();
    let experiment =
        Experiment::read(&text, &question.name()).map_err(|error| RequestError(error.said()))?;
    if !request.json {
        tell(&format!(
            "{}: {} numbers, {} runs",
            question.design.key(),
            question.keys.len(),
            experiment.rows()
        ));
    }
    let sweep = Sweep {
        experiment: &experiment,
        text: &text,
        fast: request.rows.fast,
        jobs: request.rows.jobs,
        shard: Shard::WHOLE,
        only: None,
        folder: &folder,
        quiet: request.json,
        go_on,
    };
    let Some(Kept {
        about,
        rows,
        finished,
        held,
    }) = play_missing(&sweep)?
    else {
        return Ok(None);
    };
    let values: Vec<Vec<Value>> = rows.values().cloned().collect();
    let ranked = ranking(&experiment, &text, request.rows.fast, &values);
    let found = ranked
        .as_ref()
        .map(|ranked| table(ranked, unit_of(&experiment)));
    let made = Made {
        deed: "Sensitivity analysis",
        command: command.to_owned(),
        reads: false,
        found,
    };
    let scatter = Scatter::default();
    let told = Told::of(&about, &experiment, &rows, Letters::Sealed, scatter);
    finish(
        &folder,
        held,
        &about,
        &made,
        &experiment,
        &rows,
        finished,
        told.as_ref(),
    )?;
    let ranked = ranked.ok_or_else(|| {
        RequestError(format!(
            "nothing to rank: {} on day {} was the same in all runs, or was not there",
            question.measure, question.day
        ))
    })?;
    let csv = folder.join(made.found.map_or("", |found| found.name));
    Ok(Some(Answered {
        question,
        experiment,
        ranked,
        folder,
        csv,
    }))
}

/// The ranking as JSON.
fn as_json(request: &SensitivityArgs, answered: &Answered) -> Json {
    let numbers: Vec<Json> = answered
        .ranked
        .iter()
        .map(|one| match one.moves {
            Moves::Morris { mu_star, mu, sigma } => {
                json!({ "key": one.key, "mu_star": mu_star, "mu": mu, "sigma": sigma })
            }
            Moves::Sobol { first, total } => json!({
                "key": one.key,
                "total": { "value": total.value, "low": total.low, "high": total.high },
                "first": { "value": first.value, "low": first.low, "high": first.high },
            }),
        })
        .collect();
    let question = &answered.question;
    json!({
        "version": env!("CARGO_PKG_VERSION"),
        "scenario": question.scenario,
        "method": question.design.key(),
        "measure": question.measure,
        "day": question.day,
        "fast": request.rows.fast,
        "samples": question.samples,
        "seed": question.seed,
        "runs": answered.experiment.rows(),
        "numbers": numbers,
    })
}

/// Unit of what an experiment measures.
fn unit_of(experiment: &Experiment) -> &str {
    let measure = experiment.columns().last();
    measure.map_or("", |column| column.unit.as_str())
}

/// Prints the ranking for people.
fn print(request: &SensitivityArgs, answered: &Answered) {
    let question = &answered.question;
    let unit = unit_of(&answered.experiment);
    let mut table = comfy_table::Table::new();
    table.load_preset(comfy_table::presets::NOTHING);
    let morris = question.design == Design::Morris;
    if morris {
        let with_unit = |what: &str| format!("{what} [{unit}]");
        table.set_header([
            String::new(),
            "number".to_owned(),
            "key".to_owned(),
            with_unit("mu*"),
            with_unit("mu"),
            with_unit("sigma"),
        ]);
    } else {
        table.set_header(["", "number", "key", "total (95 %)", "first (95 %)"]);
    }
    let moved = answered
        .ranked
        .iter()
        .filter(|one| one.moves.size() > 0.0)
        .count();
    for (place, one) in answered.ranked[..moved].iter().take(MOST_LINES).enumerate() {
        let name = Parameters::card(&one.key).map_or("", |card| card.name.as_str());
        let mut line = vec![(place + 1).to_string(), name.to_owned(), one.key.clone()];
        match one.moves {
            Moves::Morris { mu_star, mu, sigma } => {
                line.extend([mu_star, mu].map(short));
                line.push(sigma.map_or_else(|| "-".to_owned(), short));
            }
            Moves::Sobol { first, total } => line.extend([total, first].map(|one| {
                let share = |value: f64| format!("{value:.2}");
                format!(
                    "{} ({} to {})",
                    share(one.value),
                    share(one.low),
                    share(one.high)
                )
            })),
        }
        table.add_row(line);
    }
    let joint = if request.rows.fast {
        "the joint without space"
    } else {
        "the full model"
    };
    say(&format!(
        "What moves {} on day {} of {} in {joint}:",
        question.measure, question.day, question.scenario
    ));
    say(&table.to_string());
    if moved > MOST_LINES {
        say(&format!(
            "... and {} numbers more in {}",
            moved - MOST_LINES,
            answered.csv.display()
        ));
    }
    let still = answered.ranked.len() - moved;
    if still > 0 {
        say(&format!("{still} numbers moved nothing here."));
    }
    say(if morris {
        "mu*: mean size of the effect of a number over its whole range; mu: with its sign; sigma large beside mu*: it depends on \
         the other numbers, or bends."
    } else {
        "first: the share of the variance that a number explains alone; total: with all that it does together with others."
    });
    say(
        "It holds for this scenario, this day and these ranges only: a number with a wide range moves much because little is \
         known of it, or because it is set freely.",
    );
    say(&format!(
        "{} runs; files: {}",
        answered.experiment.rows(),
        answered.folder.display()
    ));
    say("This is a model for teaching, not medical advice.");
}

/// `stroma sensitivity`.
pub(super) fn sensitivity(request: &SensitivityArgs) -> Result<Outcome, RequestError> {
    check_jobs(request.rows.jobs)?;
    let scenario = Scenario::built_in(&request.scenario).map_err(RequestError::from)?;
    if request.rows.fast {
        check_has_joint(&scenario)?;
    }
    let day = request
        .day
        .map_or_else(|| DAY.min(scenario.days), Days::get);
    let mut keys = asked(request, &scenario)?;
    let sobol = request.method == "sobol";
    let question = |design: Design, samples: u32, keys: Vec<String>| Question {
        scenario: request.scenario.clone(),
        design,
        samples,
        measure: request.measure.clone(),
        day,
        seed: request.seed,
        keys,
    };
    let morris = |samples: u32, keys: &[String]| question(Design::Morris, samples, keys.to_vec());
    let folder_of = |question: &Question| {
        let named = || PathBuf::from(question.folder());
        request.out.clone().unwrap_or_else(named)
    };
    let samples = request
        .samples
        .unwrap_or(if sobol { SAMPLES } else { TRAJECTORIES });
    let command = as_given(request, day, samples, &keys);
    let answered = if sobol {
        let folder = folder_of(&question(Design::Saltelli, 0, Vec::new()));
        let go_on = to_go_on(request, &folder);
        if request.numbers.is_empty() {
            // Which of all numbers lead is found by Morris first.
            let asked = morris(TRAJECTORIES, &keys);
            let mut beside = folder.clone().into_os_string();
            beside.push("-first");
            let Some(found) = answer(request, asked, beside.into(), &command, &go_on)? else {
                return Ok(Outcome::Stopped);
            };
            let leading = found.ranked.into_iter().take(LEADING);
            let leading: Vec<String> = leading
                .filter(|one| one.moves.size() > 0.0)
                .map(|one| one.key)
                .collect();
            keys.retain(|key| leading.contains(key));
        } else if keys.len() > MOST_SOBOL {
            return Err(RequestError(format!(
                "--numbers: found {}, expected at most {MOST_SOBOL} for sobol",
                keys.len()
            )));
        }
        let asked = question(Design::Saltelli, samples, keys);
        answer(request, asked, folder, &command, &go_on)?
    } else {
        let asked = morris(samples, &keys);
        let folder = folder_of(&asked);
        let go_on = to_go_on(request, &folder);
        answer(request, asked, folder, &command, &go_on)?
    };
    let Some(answered) = answered else {
        return Ok(Outcome::Stopped);
    };
    if request.json {
        let text = serde_json::to_string_pretty(&as_json(request, &answered));
        say(&text.map_err(RequestError::from)?);
    } else {
        print(request, &answered);
    }
    Ok(Outcome::Done)
}
