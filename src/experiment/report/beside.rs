//! Published figures beside what was measured here.

use super::groups::{Group, Table};
use super::markup::{paragraph, table as html_table, tag};
use super::method::Method;
use super::words::{ends, measure, shown, shown_or_none};
use crate::experiment::design::Against;
use crate::experiment::published::{Confidence, Figure, FigureOf, Statistic};
use crate::experiment::statistics::describe::{mean, median};
use crate::experiment::statistics::interval::{self, Interval};
use crate::experiment::trial::Found;
use crate::model::words::TreatmentKind;
use crate::text::{of_data, say, say_with};

/// What was measured here: the value, and its interval where there are enough runs.
type Here = (f64, Option<Interval>);

/// What a twin gets that is compared with a treatment of a trial.
fn twin_of(kind: TreatmentKind) -> Option<Against> {
    Against::from_key(kind.key())
}

/// Whether what a group got is what a figure is about.
fn about(method: &Method, group: &Group, figure: &Figure) -> bool {
    let given = method.given.get(group.number as usize);
    given.is_some_and(|given| {
        given
            .iter()
            .any(|planned| figure.is_about(planned.kind, planned.cells))
    })
}

/// Whether a group got a treatment.
fn got(method: &Method, group: &Group, kind: TreatmentKind) -> bool {
    method
        .given
        .get(group.number as usize)
        .is_some_and(|given| match kind {
            TreatmentKind::None => given.is_empty(),
            kind => given.iter().any(|planned| planned.kind == kind),
        })
}

/// The number of some values that a figure tells, with its interval.
fn told(values: &[f64], statistic: Statistic, seed: u64) -> Option<Here> {
    match statistic {
        Statistic::Mean => Some((mean(values)?, interval::of_mean(values))),
        Statistic::Median => Some((median(values)?, interval::bootstrap(values, seed, median))),
    }
}

/// The difference of two arms of a trial: none but that of what the trial was made for.
fn of_trial(found: &Found, figure: &Figure, groups: [&Group; 2]) -> Option<Here> {
    let endpoint = &found.endpoint;
    if endpoint.key != figure.outcome || endpoint.day != figure.day {
        return None;
    }
    let [group, control] = groups.map(|group| group.number as usize);
    found.compared.iter().find_map(|one| {
        let told = one.difference?.interval;
        let told = if one.arms == [group, control] {
            told
        } else if one.arms == [control, group] {
            Interval {
                value: -told.value,
                low: -told.high,
                high: -told.low,
            }
        } else {
            return None;
        };
        Some((told.value, Some(told)))
    })
}

/// What a group has of a figure.
fn here(
    table: &Table<'_>,
    method: &Method,
    found: Option<&Found>,
    group: &Group,
    figure: &Figure,
) -> Option<Here> {
    let on = |day: u32| table.column(&format!("{}_day{day}", figure.outcome));
    let values = match figure.of {
        FigureOf::Value => table.values(group, on(figure.day)?),
        FigureOf::Change => {
            let (start, end) = (on(0)?, on(figure.day)?);
            let rows = group.rows.iter();
            rows.filter_map(|&row| Some(table.number(row, end)? - table.number(row, start)?))
                .collect()
        }
        FigureOf::Difference => {
            let against = figure.against?;
            let twin = twin_of(against).and_then(|twin| {
                let (outcome, day) = (&figure.outcome, figure.day);
                table.column(&format!("{outcome}_day{day}_minus_{}", twin.key()))
            });
            if let Some(column) = twin {
                table.values(group, column)
            } else {
                let column = on(figure.day)?;
                let control = table
                    .groups
                    .iter()
                    .find(|other| got(method, other, against))?;
                if let Some(found) = found {
                    return of_trial(found, figure, [group, control]);
                }
                let [of_group, of_control] =
                    [group, control].map(|group| table.values(group, column));
                let apart = interval::of_difference(&of_group, &of_control)?;
                return Some((apart.interval.value, Some(apart.interval)));
            }
        }
    };
    told(&values, figure.statistic, method.seed)
}

/// What a figure is of, in words.
fn of_what(figure: &Figure) -> String {
    let what = measure(&format!("{}_day{}", figure.outcome, figure.day));
    let what = match figure.of {
        FigureOf::Value => what,
        FigureOf::Change => say_with("report-change", &[("what", what)]),
        FigureOf::Difference => say_with("report-apart", &[("what", what)]),
    };
    format!(
        "{what}, {}",
        say(&format!("report-{}", figure.statistic.key()))
    )
}

/// A row of the table for a figure, beside one group or none.
fn row(title: &str, figure: &Figure, n: Option<u32>, found: Option<(&str, Here)>) -> Vec<String> {
    let published = match figure.ends() {
        Some([low, high]) => {
            let value = figure.value;
            let interval = Interval { value, low, high };
            format!("{} ({})", shown(value), ends(Some(interval)))
        }
        None => shown(figure.value),
    };
    let inside = figure
        .ends()
        .zip(found.as_ref())
        .map(|([low, high], (_, here))| {
            let inside = (low..=high).contains(&here.0);
            say(if inside {
                "report-inside"
            } else {
                "report-outside"
            })
        });
    let sure = match figure.confidence {
        Confidence::Verified => "report-verified",
        Confidence::Memory => "report-memory",
    };
    let (here, misfit) = match &found {
        Some((label, (value, interval))) => {
            let words = match interval {
                Some(_) => format!("{label}: {} ({})", shown(*value), ends(*interval)),
                None => format!("{label}: {}", shown(*value)),
            };
            (words, Some(value - figure.value))
        }
        None => (say("report-not-measured"), None),
    };
    vec![
        title.to_owned(),
        n.map_or_else(|| "–".to_owned(), |n| shown(f64::from(n))),
        of_data(&figure.arm),
        of_what(figure),
        published,
        here,
        shown_or_none(misfit),
        inside.unwrap_or_else(|| "–".to_owned()),
        say(sure),
    ]
}

/// The section; nothing where the experiment names no trial. `of_trial` is what the experiment found if it is a trial itself.
pub(super) fn section(table: &Table<'_>, method: &Method, of_trial: Option<&Found>) -> String {
    let mut rows = Vec::new();
    let mut notes = Vec::new();
    for trial in method.trials() {
        for figure in &trial.figures {
            let before = rows.len();
            let groups = table.groups.iter();
            for group in groups.filter(|group| about(method, group, figure)) {
                if let Some(found) = here(table, method, of_trial, group, figure) {
                    let found = Some((group.label.as_str(), found));
                    rows.push(row(&trial.title, figure, trial.n, found));
                }
            }
            if rows.len() == before {
                rows.push(row(&trial.title, figure, trial.n, None));
            }
        }
        let mut told: Vec<&str> = vec![&trial.design];
        for figure in &trial.figures {
            for note in figure.note.iter().chain(&figure.interval) {
                if !told.contains(&note.as_str()) {
                    told.push(note);
                }
            }
        }
        let sentence = |words: String| format!("{}.", words.trim_end_matches('.'));
        let told = told.into_iter().map(|note| sentence(of_data(note)));
        let told: Vec<String> = [sentence(trial.source.clone())]
            .into_iter()
            .chain(told)
            .collect();
        notes.push(format!("{}: {}", trial.title, told.join(" ")));
    }
    if rows.is_empty() {
        return String::new();
    }
    let head: Vec<String> = [
        "report-source",
        "report-n",
        "report-arm",
        "report-outcome",
        "report-published-value",
        "report-here",
        "report-misfit",
        "report-in-interval",
        "report-sure",
    ]
    .iter()
    .map(|key| say(key))
    .collect();
    let notes: String = notes.iter().map(|note| paragraph("quiet", note)).collect();
    format!(
        "<section class=\"wide\">\n{}{}{}{notes}</section>\n",
        tag("h2", &say("report-published")),
        paragraph("", &say("report-published-about")),
        html_table(&head, &rows),
    )
}
