//! What the model gives for a published figure: people are drawn, and each is played with the joint without space.

use super::design::{Experiment, Value};
use super::predictions::{Given, Key, Of, Played, Prediction, Predictions};
use super::published::Statistic;
use super::statistics::describe::{mean, median, sd};
use crate::model::words::TreatmentKind;

/// An arm as it stands in the file of an experiment.
fn arm(name: &str, kind: TreatmentKind, cells: Option<f64>, days: Option<&Vec<f64>>) -> String {
    let cells = cells.map(|cells| format!("cells = {cells:e}\n"));
    let days = days.map(|days| format!("days = {days:?}\n"));
    format!(
        "\n[[arm]]\nname = \"{name}\"\ntreatment = \"{}\"\n{}{}",
        kind.key(),
        cells.unwrap_or_default(),
        days.unwrap_or_default()
    )
}

/// The file of the experiment that predicts a figure; `stroma sweep` plays it, too.
#[must_use]
pub fn text_of(one: &Prediction, people: &Played) -> String {
    let grades: Vec<String> = one
        .grades
        .iter()
        .map(|(grade, share)| format!("\"{grade}\" = {share:?}"))
        .collect();
    let mut arms = arm("given", one.treatment, one.cells, one.days.as_ref());
    if let Some(against) = one.against {
        arms += &arm("instead", against, None, one.days.as_ref());
    }
    let outcome = &one.outcome;
    let mut measures = format!(
        "\n[[measure]]\ncolumn = \"{outcome}\"\ndays = [0, {}]\n",
        one.day
    );
    if let Some(from) = one.from {
        measures += &format!(
            "\n[[measure]]\ncolumn = \"{outcome}\"\nfrom = {from}\nto = {}\n",
            one.day
        );
    }
    format!(
        "schema_version = 1\n\n[experiment]\nname = \"{}\"\nquestion = \"What does the model give for this figure?\"\n\
         days = {}\nseed = {}\n\n\
         [patients]\nnumber = {}\nallocation = \"paired\"\ngrades = {{ {} }}\n\
         age = {{}}\nload = {{}}\ninflammation = {{}}\nplacebo = {{}}\npotency = {{}}\n{arms}{measures}",
        one.key,
        one.day,
        people.seed,
        people.number,
        grades.join(", "),
    )
}

/// What each person of an arm has on day 0, and then.
struct Person {
    start: f64,
    end: f64,
}

/// Plays one figure.
///
/// # Errors
/// An experiment or a run that cannot be made, in a sentence.
pub fn play(one: &Prediction, people: &Played) -> Result<Given, String> {
    let text = text_of(one, people);
    let experiment = Experiment::read(&text, &one.key).map_err(|error| error.to_string())?;
    let place = |name: String| {
        let mut columns = experiment.columns().iter();
        let found = columns.position(|column| column.name == name);
        found.ok_or_else(|| format!("{}: {name} is not measured", one.key))
    };
    let (outcome, day) = (&one.outcome, one.day);
    let start = place(format!("{outcome}_day0"))?;
    let end = match one.from {
        None => place(format!("{outcome}_day{day}"))?,
        Some(from) => place(format!("{outcome}_day{from}to{day}"))?,
    };
    let arms = experiment.arms().len();
    let mut found: Vec<Vec<Person>> = (0..arms).map(|_| Vec::new()).collect();
    for number in 0..experiment.rows() {
        let run = experiment.row(number);
        let measured = run
            .play(true, &mut |_| true)
            .map_err(|error| error.to_string())?;
        let mut row = run.given();
        row.extend(measured.unwrap_or_default());
        let read = |column: usize| match row.get(column) {
            Some(Value::Number(number)) => Ok(*number),
            other => Err(format!("{}: found {other:?}, expected a number", one.key)),
        };
        let person = Person {
            start: read(start)?,
            end: read(end)?,
        };
        if let Some(arm) = found.get_mut(run.condition as usize) {
            arm.push(person);
        }
    }
    let starts: Vec<f64> = found[0].iter().map(|person| person.start).collect();
    let ends: Vec<f64> = found[0].iter().map(|person| person.end).collect();
    let of = |values: &[f64]| match one.statistic {
        Statistic::Mean => mean(values),
        Statistic::Median => median(values),
    };
    let nobody = || format!("{}: nobody was played", one.key);
    let (middle_start, middle_end) = (of(&starts), of(&ends));
    let (middle_start, middle_end) = middle_start.zip(middle_end).ok_or_else(nobody)?;
    let (value, each): (f64, Vec<f64>) = match one.of {
        Of::Change => {
            let each = starts.iter().zip(&ends).map(|(start, end)| end - start);
            (middle_end - middle_start, each.collect())
        }
        Of::Difference => {
            let others = found.get(1).ok_or_else(nobody)?.iter();
            let each: Vec<f64> = ends
                .iter()
                .zip(others)
                .map(|(end, other)| end - other.end)
                .collect();
            (of(&each).ok_or_else(nobody)?, each)
        }
        Of::Relative => {
            let each = starts.iter().zip(&ends);
            let each = each.filter(|(start, _)| **start > 0.0);
            let each = each.map(|(start, end)| 100.0 * (end - start) / start);
            (
                100.0 * (middle_end - middle_start) / middle_start,
                each.collect(),
            )
        }
        Of::Left => {
            let run = experiment
                .row(0)
                .scenario()
                .map_err(|error| error.to_string())?;
            let dose: f64 = run
                .treatments
                .iter()
                .filter_map(|planned| {
                    let treatment =
                        crate::model::treatment::Treatment::new(planned.kind, planned.cells)
                            .ok()?;
                    run.parameters.cells_given(treatment)
                })
                .sum();
            (
                100.0 * middle_end / dose,
                ends.iter().map(|end| 100.0 * end / dose).collect(),
            )
        }
    };
    Ok(Given {
        value,
        sd: sd(&each).unwrap_or(0.0),
    })
}

/// Plays all figures.
///
/// # Errors
/// A figure that cannot be played, in a sentence.
pub fn compute(all: &Predictions) -> Result<Key, String> {
    let each = all.figures.iter().map(|one| {
        let given = play(one, &all.people)?;
        Ok((one.key.clone(), given))
    });
    each.collect::<Result<_, String>>().map(Key)
}
