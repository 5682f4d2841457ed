//! The page: what was done, what came out for each measure, what each number means.

use super::asked::Asked;
use super::beside;
use super::compared::{Compared, compare};
use super::groups::{Group, Table};
use super::joint::{self, Joint};
use super::markup::{figure, paragraph, table as html_table, tag};
use super::method::Method;
use super::pictures::{Strip, Told, curve, histogram, scatter, strips, under};
use super::sensitivity::{Effects, factors, told};
use super::sizes;
use super::words::{
    count, ends, given, heads, k_of_n, measure as measure_words, measure_and_unit, name_and_unit,
    of_shuffles, of_value, shown, shown_or_none, with_ends,
};
use crate::experiment::design::{Allocation, Column, Design, Experiment, Role, Seeds, Value};
use crate::experiment::replicates::seed_of;
use crate::experiment::statistics::describe::{mean, median, sd};
use crate::experiment::statistics::interval::Interval;
use crate::experiment::statistics::{describe, interval};
use crate::text::markup::{escaped, filled};
use crate::text::{code, of_data, say, say_with};

const TEMPLATE: &str = include_str!("../../../assets/report.html");
/// Most conditions that are drawn one by one; of more the factors are drawn.
const MOST_CONDITIONS: usize = 40;
/// Most factors over which runs are drawn, where a design tells which of them matter.
const MOST_FACTORS: usize = 6;
/// Most factors in a table of effects.
const MOST_EFFECTS: usize = 40;
/// Most conditions whose means stand side by side.
const MOST_ASIDE: usize = 7;
/// Most histograms of a measure.
const MOST_HISTOGRAMS: usize = 4;
/// From so many intervals on it is told that some of them miss.
const MANY: usize = 5;

/// What a report is made of.
#[derive(Debug, Clone, Copy)]
pub struct Report<'a> {
    /// Name of the experiment.
    pub name: &'a str,
    /// Its question.
    pub question: &'a str,
    /// Days that a run lasts.
    pub days: u32,
    /// How the runs were made.
    pub method: &'a Method,
    /// The columns of its table.
    pub columns: &'a [Column],
    /// Its rows.
    pub rows: &'a [Vec<Value>],
    /// Runs that are shown as pictures.
    pub joints: &'a [Joint],
    /// The trial that it is: then nothing but what that was made for is compared.
    pub trial: Option<Asked<'a>>,
}

impl<'a> Report<'a> {
    /// The report of rows of an experiment: without pictures of runs, and as of no trial.
    #[must_use]
    pub fn of(experiment: &'a Experiment, method: &'a Method, rows: &'a [Vec<Value>]) -> Self {
        Self {
            name: experiment.name(),
            question: experiment.question(),
            days: experiment.days(),
            method,
            columns: experiment.columns(),
            rows,
            joints: &[],
            trial: None,
        }
    }
}

/// What a design tells of a factor.
struct Line {
    /// What factors are ordered by.
    size: f64,
    /// What stands in the table.
    words: Vec<String>,
}

/// Whether runs with the same settings are alike, so that there is no chance to speak of.
fn alike(method: &Method) -> bool {
    method.fast && method.patients.is_none()
}

/// A table of what describes some values: how many, mean, spread, interval, median.
fn described(rows: &[Vec<String>]) -> String {
    let head = heads(&[
        "report-condition",
        "report-n",
        "report-mean",
        "report-sd",
        "report-interval",
        "report-median",
    ]);
    html_table(&head, rows)
}

/// Whether each run has a setting of its own.
fn is_sampled(design: Design) -> bool {
    match design {
        Design::Full | Design::OneAtATime => false,
        Design::LatinHypercube | Design::Sobol | Design::Saltelli | Design::Morris => true,
    }
}

/// The facts of the method, a line each: what it is, and what it was.
fn facts(report: &Report<'_>, table: &Table<'_>) -> Vec<Vec<String>> {
    let method = report.method;
    let mut facts = Vec::new();
    let mut fact = |key: &str, what: String| facts.push(vec![say(key), what]);
    fact(
        "report-design",
        say(&format!("report-design-{}", method.design.key())),
    );
    fact("report-conditions", count(table.groups.len() as u64));
    if let Some(replicates) = method.replicates {
        fact("report-replicates", count(replicates));
    }
    if let Some((allocation, number, trials)) = method.patients {
        let values = [("n", count(number)), ("trials", count(trials))];
        fact("report-patients", say_with("report-patients-are", &values));
        fact(
            "report-allocation",
            say(match allocation {
                Allocation::Simple => "report-allocation-simple",
                Allocation::Block => "report-allocation-block",
                Allocation::Paired if method.fast => "report-allocation-paired-fast",
                Allocation::Paired => "report-allocation-paired",
            }),
        );
    }
    let runs = [
        ("n", count(report.rows.len() as u64)),
        ("of", count(method.rows)),
    ];
    fact("report-runs", say_with("report-runs-of", &runs));
    fact("report-days", count(u64::from(report.days)));
    let seeds = say(match method.seeds {
        _ if method.fast => "report-seeds-none",
        Seeds::Own => "report-seeds-own",
        Seeds::Shared => "report-seeds-shared",
    });
    fact("report-seed", format!("{}. {seeds}", method.seed));
    fact(
        "report-blind",
        say(if method.blind {
            "report-blind-yes"
        } else {
            "report-blind-no"
        }),
    );
    fact(
        "report-model",
        say(if alike(method) {
            "report-model-fast-alike"
        } else if method.fast {
            "report-model-fast"
        } else {
            "report-model-full"
        }),
    );
    fact("report-version", method.version.clone());
    fact("report-fingerprint", method.fingerprint.clone());
    facts
}

/// What was done.
fn methods(report: &Report<'_>, table: &Table<'_>) -> String {
    let method = report.method;
    let facts = facts(report, table);
    let lines: String = facts
        .iter()
        .map(|fact| {
            let [what, said] = [0, 1].map(|place| fact.get(place).map_or("", String::as_str));
            format!("<dt>{}</dt><dd>{}</dd>\n", escaped(what), escaped(said))
        })
        .collect();
    let mut out = tag("h2", &say("report-done"));
    out.push_str(&format!("<dl>\n{lines}</dl>\n"));
    if (2..=MOST_CONDITIONS).contains(&table.groups.len()) {
        let mut head = vec![say("report-condition")];
        head.extend(
            table
                .varied
                .iter()
                .map(|&column| name_and_unit(&table.columns[column])),
        );
        // A treatment that is varied stands there already; what an arm gets does not.
        let tells = !method.given.is_empty();
        head.extend(tells.then(|| say("report-given")));
        head.push(say("report-runs"));
        let rows: Vec<Vec<String>> = table
            .groups
            .iter()
            .map(|group| {
                let mut row = vec![group.number.to_string()];
                row.extend(table.varied.iter().map(|&column| {
                    let value = group
                        .rows
                        .first()
                        .and_then(|&row| table.rows[row].get(column));
                    value.map_or_else(String::new, of_value)
                }));
                let of_group = method.given.get(group.number as usize);
                row.extend(tells.then(|| of_group.map_or_else(String::new, |one| given(one))));
                row.push(count(group.rows.len() as u64));
                row
            })
            .collect();
        out.push_str(&html_table(&head, &rows));
    }
    format!("<section>\n{out}</section>\n")
}

/// How to read pictures and tables, with the formulas that are used.
fn reading(compares: bool, apart: bool, method: &Method) -> String {
    let (mut keys, mut formulas) = if alike(method) {
        (vec!["report-read-alike"], Vec::new())
    } else {
        let dots = if apart {
            "report-read-dots"
        } else {
            "report-under-dots"
        };
        (
            vec![dots, "report-read-interval"],
            vec!["report-formula-mean", "report-formula-interval"],
        )
    };
    if compares && method.patients.is_none() && !method.fast {
        keys.push("report-read-spread");
    }
    if compares && !alike(method) {
        keys.push("report-read-shuffle");
        formulas.extend([
            "report-formula-welch",
            "report-formula-pairs",
            "report-formula-shuffle",
        ]);
    }
    match method.design {
        Design::Morris => formulas.push("report-formula-morris"),
        Design::Saltelli => formulas.push("report-formula-sobol"),
        _ => {}
    }
    let mut out = tag("h2", &say("report-read"));
    for key in keys {
        out.push_str(&paragraph("", &say(key)));
    }
    for key in formulas {
        out.push_str(&paragraph("formula", &say(key)));
    }
    format!("<section>\n{out}</section>\n")
}

/// A measure that is being reported.
struct Measured<'a> {
    report: &'a Report<'a>,
    table: &'a Table<'a>,
    place: usize,
    column: &'a Column,
    /// Its name in words.
    name: String,
    /// The same with its unit.
    measured: String,
}

impl Measured<'_> {
    /// Whether runs with the same settings are alike.
    fn alike(&self) -> bool {
        alike(self.report.method)
    }

    /// Whether it was measured before anything was given: patients then differ by the luck of the draw alone.
    fn before(&self) -> bool {
        self.report.method.patients.is_some() && columns_before(self.column)
    }

    /// The sentence for those who do not see a picture.
    fn described(&self, strips: &[Strip]) -> String {
        let groups: Vec<String> = strips
            .iter()
            .filter_map(|strip| {
                let mean = strip.mean.map(|mean| {
                    if self.alike() {
                        shown(mean.value)
                    } else {
                        with_ends(mean)
                    }
                });
                let mean = mean.or_else(|| strip.dots.first().map(|(_, value)| shown(*value)))?;
                Some(say_with(
                    "report-mean-of",
                    &[("label", strip.label.clone()), ("mean", mean)],
                ))
            })
            .collect();
        groups.join("; ")
    }

    fn strips(&self) -> Vec<Strip> {
        let dose = self.table.dose();
        let groups = self.table.groups.iter().enumerate();
        groups
            .map(|(place, group)| {
                let values = self.table.values(group, self.place);
                let at = dose.as_ref().map_or(0.0, |(_, numbers)| numbers[place]);
                let label = group.label.clone();
                let one = values.first().filter(|_| self.alike());
                match one {
                    Some(&value) => Strip {
                        label,
                        at,
                        dots: Vec::new(),
                        mean: Some(Interval {
                            value,
                            low: value,
                            high: value,
                        }),
                    },
                    None => Strip {
                        label,
                        at,
                        dots: self.table.dots(group, self.place),
                        mean: interval::of_mean(&values),
                    },
                }
            })
            .collect()
    }

    /// Every run of each condition, and a curve where the factor is a number.
    fn pictures(&self) -> String {
        let strips_here = self.strips();
        let described = self.described(&strips_here);
        let told = Told {
            name: &self.name,
            described: &described,
            measured: &self.measured,
        };
        let mut out = String::new();
        if let Some((column, _)) = self.table.dose() {
            let over = name_and_unit(&self.table.columns[column]);
            let under = if self.alike() {
                "report-under-alike"
            } else {
                "report-under-curve"
            };
            out.push_str(&figure(&curve(told, &over, &strips_here), &say(under)));
            // Where runs are alike there is nothing more to see.
            if self.alike() {
                return out;
            }
        }
        let dots: usize = strips_here.iter().map(|strip| strip.dots.len()).sum();
        let under = if self.alike() {
            say("report-under-alike")
        } else {
            format!("{} {}", under(dots), say("report-under-means"))
        };
        out.push_str(&figure(&strips(told, &strips_here), &under));
        out
    }

    /// How many, mean, spread and interval of each condition.
    fn summary(&self) -> String {
        if self.alike() {
            return self.values();
        }
        let rows: Vec<Vec<String>> = self
            .table
            .groups
            .iter()
            .map(|group| self.line(&group.label, &self.table.values(group, self.place)))
            .collect();
        described(&rows)
    }

    /// The value of each condition and its difference to the first, where runs are alike.
    fn values(&self) -> String {
        let value = |group: &Group| self.table.values(group, self.place).first().copied();
        let first = self.table.groups.first().and_then(value);
        let mut head = heads(&["report-condition", "report-value"]);
        if self.table.groups.len() > 1 {
            let control = self.table.groups[0].label.clone();
            head.push(say_with("report-minus-first", &[("control", control)]));
        }
        let groups = self.table.groups.iter().enumerate();
        let rows: Vec<Vec<String>> = groups
            .map(|(place, group)| {
                let value = value(group);
                let mut row = vec![group.label.clone(), shown_or_none(value)];
                if head.len() > 2 {
                    let apart = value.zip(first).map(|(value, first)| value - first);
                    row.push(shown_or_none(apart.filter(|_| place > 0)));
                }
                row
            })
            .collect();
        html_table(&head, &rows)
    }

    fn line(&self, label: &str, values: &[f64]) -> Vec<String> {
        vec![
            label.to_owned(),
            count(values.len() as u64),
            shown_or_none(mean(values)),
            shown_or_none(sd(values)),
            ends(interval::of_mean(values)),
            shown_or_none(median(values)),
        ]
    }

    /// Each condition beside the first.
    fn comparisons(&self) -> Vec<(&Group, Compared)> {
        let Some((control, others)) = self.table.groups.split_first() else {
            return Vec::new();
        };
        let others = others.iter().enumerate();
        others
            .map(|(place, group)| {
                let roll = self.place * MOST_CONDITIONS + place;
                let seed = seed_of(self.report.method.seed, roll);
                let compared = compare(self.table, group, control, self.place, seed);
                (group, compared)
            })
            .collect()
    }

    /// Differences to the first condition, shuffles, and how often trials find them.
    fn differences(&self) -> String {
        let compared = self.comparisons();
        let Some(control) = self.table.groups.first().filter(|_| !compared.is_empty()) else {
            return String::new();
        };
        let trials = compared.iter().any(|(_, one)| one.trials.is_some());
        let mut head = heads(&["report-condition", "report-difference", "report-interval"]);
        head.push(say("report-shuffles"));
        if trials {
            head.push(say("report-trials"));
        }
        let rows: Vec<Vec<String>> = compared
            .iter()
            .map(|(group, one)| {
                let told = one.difference.map(|difference| difference.interval);
                let mut row = vec![
                    group.label.clone(),
                    shown_or_none(
                        told.map(|told| told.value)
                            .or_else(|| one.shuffles.as_ref().map(|shuffles| shuffles.found)),
                    ),
                    ends(told),
                    one.shuffles
                        .as_ref()
                        .map_or_else(|| "–".to_owned(), of_shuffles),
                ];
                if trials {
                    row.push(one.trials.map_or_else(
                        || "–".to_owned(),
                        |(hits, of)| k_of_n("report-k-of-trials", hits as u64, of as u64),
                    ));
                }
                row
            })
            .collect();
        let paired = compared.iter().all(|(_, one)| one.paired);
        let mut out = tag("h3", &say("report-differences"));
        out.push_str(&paragraph(
            "",
            &say_with(
                if paired {
                    "report-control-paired"
                } else {
                    "report-control"
                },
                &[("control", control.label.clone())],
            ),
        ));
        out.push_str(&html_table(&head, &rows));
        for (group, one) in compared.iter().take(MOST_HISTOGRAMS) {
            if let Some(shuffles) = one.shuffles.as_ref().filter(|one| one.of() > 1) {
                let name = say_with(
                    "report-histogram",
                    &[
                        ("label", group.label.clone()),
                        ("control", control.label.clone()),
                    ],
                );
                let described = of_shuffles(shuffles);
                let measured = format!("{}: {}", say("report-difference"), self.measured);
                let told = Told {
                    name: &name,
                    described: &described,
                    measured: &measured,
                };
                out.push_str(&figure(
                    &histogram(told, shuffles, shown(shuffles.found)),
                    &format!("{name}. {described}."),
                ));
            }
        }
        if self.report.method.patients.is_some() {
            let of_control = self.table.values(control, self.place);
            let two = |group: &Group| {
                let values = self.table.values(group, self.place);
                (group.label.clone(), [values, of_control.clone()])
            };
            let all: Vec<sizes::Two> = self.table.groups[1..].iter().map(two).collect();
            out.push_str(&sizes::section(&all, self.report.method.seed));
        }
        out
    }

    /// Runs over each factor that was drawn, and which factors matter.
    fn samples(&self) -> String {
        let (table, method) = (self.table, self.report.method);
        let ranked = self.ranked();
        let mut drawn: Vec<usize> = ranked.iter().map(|(factor, _)| *factor).collect();
        drawn.truncate(MOST_FACTORS);
        if drawn.is_empty() {
            drawn = factors(table, method);
        }
        if drawn.is_empty() {
            drawn = table.varied.clone();
        }
        let mut out = self.effects(&ranked);
        for &factor in &drawn {
            let runs: Vec<(u64, f64, f64)> = (0..table.rows.len())
                .filter_map(|row| {
                    let (x, y) = (table.number(row, factor)?, table.number(row, self.place)?);
                    Some((table.row_number(row), x, y))
                })
                .collect();
            if runs.is_empty() {
                continue;
            }
            let over = name_and_unit(&table.columns[factor]);
            let name = say_with(
                "report-over",
                &[("what", self.name.clone()), ("factor", over.clone())],
            );
            let ys: Vec<f64> = runs.iter().map(|run| run.2).collect();
            let ends = describe::ends(&ys).unwrap_or_default();
            let described = say_with(
                "report-range",
                &[
                    ("n", count(ys.len() as u64)),
                    ("low", shown(ends[0])),
                    ("high", shown(ends[1])),
                ],
            );
            let told = Told {
                name: &name,
                described: &described,
                measured: &self.measured,
            };
            out.push_str(&figure(
                &scatter(told, &over, &runs),
                &format!("{name}. {}", under(runs.len())),
            ));
        }
        let all: Vec<f64> = (0..table.rows.len())
            .filter_map(|row| table.number(row, self.place))
            .collect();
        let line = self.line(&say("report-all-runs"), &all);
        out.push_str(&described(&[line]));
        out
    }

    /// The factors with what the design tells of them, the one that matters most first.
    fn ranked(&self) -> Vec<(usize, Line)> {
        let (table, method) = (self.table, self.report.method);
        let lines: Vec<Line> = match told(table, method, self.place) {
            None => return Vec::new(),
            Some(Effects::Morris(effects)) => effects
                .into_iter()
                .map(|effect| Line {
                    size: effect.mu_star,
                    words: vec![
                        shown(effect.mu_star),
                        shown(effect.mu),
                        shown_or_none(effect.sigma),
                    ],
                })
                .collect(),
            Some(Effects::Sobol(indices)) => indices
                .into_iter()
                .map(|one| Line {
                    size: one.total.value,
                    words: vec![with_ends(one.first), with_ends(one.total)],
                })
                .collect(),
        };
        let mut ranked: Vec<(usize, Line)> =
            factors(table, method).into_iter().zip(lines).collect();
        ranked.sort_by(|a, b| b.1.size.total_cmp(&a.1.size));
        ranked
    }

    /// Which factors matter, where the design tells it.
    fn effects(&self, ranked: &[(usize, Line)]) -> String {
        if ranked.is_empty() {
            return String::new();
        }
        let (about, keys): (&str, &[&str]) = if self.report.method.design == Design::Morris {
            let keys = &["report-mu-star", "report-mu", "report-sigma"];
            ("report-morris-about", keys)
        } else {
            ("report-sobol-about", &["report-first", "report-total"])
        };
        let mut head = vec![say("report-factor")];
        head.extend(heads(keys));
        let rows: Vec<Vec<String>> = ranked
            .iter()
            .take(MOST_EFFECTS)
            .map(|(factor, line)| {
                let mut row = vec![self.table.columns[*factor].name.clone()];
                row.extend(line.words.iter().cloned());
                row
            })
            .collect();
        let mut out = format!(
            "{}{}{}",
            tag("h3", &say("report-effects")),
            paragraph("", &say(about)),
            html_table(&head, &rows)
        );
        if ranked.len() > MOST_EFFECTS {
            let values = [
                ("n", count(ranked.len() as u64)),
                ("most", count(MOST_EFFECTS as u64)),
            ];
            out.push_str(&paragraph(
                "quiet",
                &say_with("report-not-all-factors", &values),
            ));
        }
        out
    }

    /// The section of the measure.
    fn section(&self, apart: bool) -> String {
        let mut out = tag("h2", &self.name);
        let about = of_data(self.column.description.trim());
        out.push_str(&paragraph(
            "quiet",
            &format!("{}: {about}", self.column.name),
        ));
        let measured =
            (0..self.table.rows.len()).any(|row| self.table.number(row, self.place).is_some());
        if !measured {
            out.push_str(&paragraph("", &say("report-nothing-measured")));
        } else if apart {
            out.push_str(&self.pictures());
            out.push_str(&self.summary());
            if self.before() {
                out.push_str(&paragraph("", &say("report-before")));
            } else if !self.alike() && self.report.trial.is_none() {
                out.push_str(&self.differences());
            }
        } else {
            out.push_str(&self.samples());
        }
        format!("<section>\n{out}</section>\n")
    }
}

/// Which letter is which arm, where the table hides it, or that it is not told here.
fn letters(method: &Method) -> String {
    if !method.blind {
        return String::new();
    }
    if method.arms.is_empty() {
        return format!(
            "<section>\n{}{}</section>\n",
            tag("h2", &say("report-letters")),
            paragraph("", &say("report-sealed"))
        );
    }
    let mut head = heads(&["report-letter", "report-arm"]);
    // Where something else is varied, too, the conditions tell what each of them got.
    let tells = method.given.len() == method.arms.len();
    head.extend(tells.then(|| say("report-given")));
    let arms = method.arms.iter().enumerate();
    let rows: Vec<Vec<String>> = arms
        .map(|(place, (label, name))| {
            let mut row = vec![label.clone(), name.clone()];
            row.extend(tells.then(|| given(&method.given[place])));
            row
        })
        .collect();
    format!(
        "<section>\n{}{}</section>\n",
        tag("h2", &say("report-letters")),
        html_table(&head, &rows)
    )
}

/// What each column is.
fn dictionary(columns: &[Column]) -> String {
    let rows: Vec<Vec<String>> = columns
        .iter()
        .map(|column| {
            let role = match column.role {
                Role::Key => "report-role-key",
                Role::Factor => "report-role-factor",
                Role::Patient => "report-role-patient",
                Role::Measure => "report-role-measure",
            };
            vec![
                column.name.clone(),
                column.unit.clone(),
                say(role),
                of_data(column.description.trim()),
            ]
        })
        .collect();
    let head = heads(&[
        "report-column",
        "report-unit",
        "report-role",
        "report-meaning",
    ]);
    format!(
        "<section>\n{}{}</section>\n",
        tag("h2", &say("report-dictionary")),
        html_table(&head, &rows)
    )
}

/// Whether a column is of day 0, before anything was given.
fn columns_before(column: &Column) -> bool {
    column.name.ends_with("_day0")
}

/// What was played, in a line.
fn in_short(report: &Report<'_>) -> String {
    let method = report.method;
    let runs = [
        ("n", count(report.rows.len() as u64)),
        ("of", count(method.rows)),
        ("days", count(u64::from(report.days))),
    ];
    let model = if method.fast {
        "report-short-fast"
    } else {
        "report-short-full"
    };
    format!("{} {}", say_with("report-short", &runs), say(model))
}

/// The means of all measures side by side, where there are several.
fn overview(report: &Report<'_>, table: &Table<'_>, measures: &[usize]) -> String {
    let groups = &table.groups;
    if measures.len() < 2 || !(1..=MOST_ASIDE).contains(&groups.len()) {
        return String::new();
    }
    let mut head = vec![say("report-outcome")];
    head.extend(groups.iter().map(|group| group.label.clone()));
    let rows: Vec<Vec<String>> = measures
        .iter()
        .map(|&place| {
            let mut row = vec![measure_and_unit(&report.columns[place])];
            let values = groups.iter().map(|group| table.values(group, place));
            row.extend(values.map(|values| shown_or_none(mean(&values))));
            row
        })
        .collect();
    let about = if alike(report.method) {
        "report-overview-alike"
    } else {
        "report-overview-about"
    };
    format!(
        "<section>\n{}{}{}</section>\n",
        tag("h2", &say("report-overview")),
        html_table(&head, &rows),
        paragraph("quiet", &say(about)),
    )
}

/// The report as one page of HTML that needs no other file.
#[must_use]
pub fn page(report: &Report<'_>) -> String {
    let method = report.method;
    let opened = method.opened(report.columns, report.rows);
    let table = Table::new(report.columns, &opened);
    let apart = table.groups.len() <= MOST_CONDITIONS && !is_sampled(method.design);
    let measures = table.measures();
    let compares = apart && table.groups.len() > 1;
    let mut body = format!(
        "<header>\n{}{}{}{}</header>\n",
        paragraph("name", report.name),
        tag("h1", report.question),
        paragraph("quiet", &in_short(report)),
        paragraph("note", &say("report-note")),
    );
    body.push_str(&letters(method));
    let found = report.trial.map(|asked| (asked, asked.found(report.rows)));
    if let Some((asked, found)) = &found {
        let row_number = |place: u64| table.row_number(place as usize);
        body.push_str(&asked.section(method, found, report.rows, &row_number));
    }
    if apart {
        body.push_str(&overview(report, &table, &measures));
    }
    body.push_str(&joint::section(report.joints, &table.groups));
    let before = measures
        .iter()
        .filter(|&&place| method.patients.is_some() && columns_before(&report.columns[place]))
        .count();
    let found = found.map(|(_, found)| found);
    let intervals = match &found {
        Some(found) => found.compared.len(),
        None => table.groups.len().saturating_sub(1) * (measures.len() - before),
    };
    if compares && !alike(method) && intervals >= MANY {
        let values = [("n", count(intervals as u64))];
        body.push_str(&paragraph("note", &say_with("report-many", &values)));
    }
    for place in measures {
        let column = &report.columns[place];
        let name = measure_words(&column.name);
        let measured = measure_and_unit(column);
        let measure = Measured {
            report,
            table: &table,
            place,
            column,
            name,
            measured,
        };
        body.push_str(&measure.section(apart));
    }
    body.push_str(&beside::section(&table, method, found.as_ref()));
    body.push_str(&reading(compares, apart, method));
    body.push_str(&methods(report, &table));
    body.push_str(&dictionary(report.columns));
    let told = report.trial.is_some_and(|asked| asked.scatter.sd > 0.0);
    let made = if told {
        "report-made-told"
    } else {
        "report-made"
    };
    let foot = say_with(made, &[("version", method.version.clone())]);
    let values = [
        ("language", escaped(&code())),
        ("name", escaped(report.name)),
        ("body", body),
        ("foot", escaped(&foot)),
    ];
    filled(TEMPLATE, &values)
}
