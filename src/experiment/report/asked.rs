//! What a trial was made for: its arms compared on its main outcome alone, by what the trial itself finds and in its words.

use super::markup::{figure, paragraph, table, tag};
use super::method::Method;
use super::pictures::{Strip, Told, histogram, strips, under};
use super::sizes;
use super::words::{heads, of_shuffles, shown_or_none};
use crate::experiment::design::Value;
use crate::experiment::predictions::felt_mm;
use crate::experiment::statistics::describe::{median, sd};
use crate::experiment::trial::{
    Compared, FIRST, Found, Scatter, Sight, Trial, found, said, told_in, told_in_rows, trials_in,
};
use crate::text::{say, say_with};

/// Most histograms.
const MOST_HISTOGRAMS: usize = 6;

/// A trial, and how its people tell what they feel.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The trial.
    pub trial: &'a Trial,
    /// How people tell what they feel.
    pub scatter: Scatter,
}

impl Asked<'_> {
    /// What the trial found of what it was made for: the same that its command tells.
    pub(super) fn found(&self, rows: &[Vec<Value>]) -> Found {
        found(self.trial, rows, self.trial.main(), FIRST, self.scatter)
    }

    /// What an arm is called on the page.
    fn arm(&self, method: &Method, place: usize) -> String {
        method.arm(&self.trial.arm(place, Sight::Blind))
    }

    /// Two arms that are compared, in words.
    fn two(&self, method: &Method, compared: &Compared) -> String {
        let [one, other] = compared.arms.map(|arm| self.arm(method, arm));
        say_with("report-two-arms", &[("one", one), ("other", other)])
    }

    /// Every person in each arm.
    fn picture(
        &self,
        method: &Method,
        found: &Found,
        rows: &[Vec<Value>],
        row_number: &dyn Fn(u64) -> u64,
    ) -> String {
        let told = told_in_rows(self.trial, rows, self.scatter);
        let strips_here: Vec<Strip> = found
            .arms
            .iter()
            .zip(told)
            .map(|(arm, told)| Strip {
                label: self.arm(method, arm.arm),
                at: 0.0,
                dots: told
                    .into_iter()
                    .map(|(place, value)| (row_number(place), value))
                    .collect(),
                mean: arm.interval,
            })
            .collect();
        let means: Vec<String> = strips_here
            .iter()
            .filter_map(|strip| {
                let mean = said::with_ends(strip.mean?);
                let values = [("label", strip.label.clone()), ("mean", mean)];
                Some(say_with("report-mean-of", &values))
            })
            .collect();
        let outcome = said::outcome(&found.endpoint);
        let told = Told {
            name: &outcome,
            described: &means.join("; "),
            measured: &outcome,
        };
        let dots = strips_here.iter().map(|strip| strip.dots.len()).sum();
        let words = format!("{} {}", under(dots), say("report-under-means"));
        figure(&strips(told, &strips_here), &words)
    }

    /// The arms, a line each.
    fn arms(&self, method: &Method, found: &Found) -> String {
        let change = found.endpoint.is_change();
        let felt = found.arms.iter().any(|arm| arm.felt.is_some());
        let mut keys = vec!["report-condition", "trial-people-count"];
        keys.extend(change.then_some("trial-start"));
        keys.push(if change {
            "trial-change"
        } else {
            "trial-value"
        });
        keys.extend(["report-sd", "report-median"]);
        keys.extend(felt.then_some("trial-felt"));
        let rows: Vec<Vec<String>> = found
            .arms
            .iter()
            .map(|arm| {
                let mut row = vec![self.arm(method, arm.arm)];
                row.extend(said::arm(arm, change));
                row.extend([
                    shown_or_none(sd(&arm.values)),
                    shown_or_none(median(&arm.values)),
                ]);
                if felt {
                    row.push(said::felt(arm).unwrap_or_else(|| "–".to_owned()));
                }
                row
            })
            .collect();
        let mut out = table(&heads(&keys), &rows);
        let mut help = say("trial-interval-help");
        if felt {
            let mm = [("mm", said::number(felt_mm()))];
            help = format!(
                "{help} {}: {}",
                say("trial-felt"),
                say_with("trial-felt-help", &mm)
            );
        }
        out.push_str(&paragraph("quiet", &help));
        out
    }

    /// Each two arms that are compared: the sentences of the trial, and the shuffles as a picture.
    fn differences(&self, method: &Method, found: &Found, rows: &[Vec<Value>]) -> String {
        let trials = trials_in(self.trial, rows);
        let mut out = tag("h3", &say("report-differences"));
        for (nth, compared) in found.compared.iter().enumerate() {
            let name = |arm| self.arm(method, arm);
            let words = said::difference(&found.endpoint, compared, name);
            let mut words: Vec<String> = words.into_iter().flatten().collect();
            words.extend(said::shuffles(compared));
            if trials > 1 {
                let hits = told_in(self.trial, rows, compared.arms, self.scatter);
                let arms = compared.arms.map(name);
                words.push(said::in_trials(arms, hits, trials));
            }
            out.push_str(&paragraph("", &words.join(" ")));
            let shuffles = compared.shuffles.as_ref().filter(|one| one.of() > 1);
            if let Some(shuffles) = shuffles.filter(|_| nth < MOST_HISTOGRAMS) {
                let [label, control] = compared.arms.map(name);
                let values = [("label", label), ("control", control)];
                let name = say_with("report-histogram", &values);
                let described = of_shuffles(shuffles);
                let outcome = said::outcome(&found.endpoint);
                let told = Told {
                    name: &name,
                    described: &described,
                    measured: &format!("{}: {outcome}", say("report-difference")),
                };
                let words = format!("{name}. {described}.");
                // As the sentence above says it.
                let value = compared.difference.map_or_else(
                    || said::number(shuffles.found),
                    |difference| said::with_ends(difference.interval),
                );
                out.push_str(&figure(&histogram(told, shuffles, value), &words));
            }
        }
        out
    }

    /// The section. `row_number` is the number of the row at a place of the table.
    pub(super) fn section(
        &self,
        method: &Method,
        found: &Found,
        rows: &[Vec<Value>],
        row_number: &dyn Fn(u64) -> u64,
    ) -> String {
        let endpoint = &found.endpoint;
        let mut out = tag("h2", &say("report-asked"));
        out.push_str(&paragraph("", &format!("{}.", said::outcome(endpoint))));
        let about = if endpoint.is_change() {
            "report-asked-change"
        } else {
            "report-asked-value"
        };
        let day = [("day", endpoint.day.to_string())];
        out.push_str(&paragraph("", &say_with(about, &day)));
        if self.scatter.sd > 0.0 {
            let sd = [("sd", said::number(self.scatter.sd))];
            let scatter = say_with("trial-cli-scatter", &sd);
            let words = format!("{scatter} {}", say("report-told-beyond"));
            out.push_str(&paragraph("", &words));
        }
        let trials = trials_in(self.trial, rows);
        if trials > 1 {
            let trials = [("trials", said::number(trials as f64))];
            out.push_str(&paragraph("", &say_with("trial-cli-several", &trials)));
        }
        if found.arms.iter().all(|arm| arm.values.is_empty()) {
            out.push_str(&paragraph("", &say("report-nothing-measured")));
        } else {
            out.push_str(&self.picture(method, found, rows, row_number));
            out.push_str(&self.arms(method, found));
            out.push_str(&self.differences(method, found, rows));
            let two = |compared: &Compared| {
                let values = compared.arms.map(|arm| found.arms[arm].values.clone());
                (self.two(method, compared), values)
            };
            let all: Vec<sizes::Two> = found.compared.iter().map(two).collect();
            out.push_str(&sizes::section(&all, method.seed));
        }
        format!(
            "<section>\n{out}</section>\n<section>\n{}{}</section>\n",
            tag("h2", &say("report-others")),
            paragraph("", &say("report-others-about"))
        )
    }
}
