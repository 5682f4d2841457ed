//! What the difference between two knees means, in sentences made from both runs.

use crate::experiment::parts::{Parts, beyond_chance, parts};
use crate::live::rolls::Roll;
use crate::live::{Snapshot, TwinKind};
use crate::model::words::TreatmentKind;
use crate::scenario::Parameters;
use crate::sim::{EventKind, Row};
use crate::ui::kit::numbers;
use crate::ui::kit::words::{say, say_with};

/// Injections and programmes a knee was given so far.
fn kinds(of: &Snapshot) -> Vec<TreatmentKind> {
    let mut kinds: Vec<TreatmentKind> = of.visits.iter().map(|visit| visit.kind).collect();
    if of.history.happened(EventKind::Exercise) {
        kinds.push(TreatmentKind::Exercise);
    }
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

/// What a knee was given so far, in words.
#[must_use]
pub fn given(of: &Snapshot) -> String {
    let words: Vec<String> = kinds(of)
        .into_iter()
        .map(|kind| say(&format!("given-{}", kind.key())))
        .collect();
    if words.is_empty() {
        say("given-none")
    } else {
        words.join(", ")
    }
}

/// What the twin is, in words: by its kind where that says it, else by what it was given.
#[must_use]
pub fn name_of(kind: Option<&TwinKind>, twin: &Snapshot) -> String {
    match kind {
        Some(kind) if TwinKind::PLAIN.contains(kind) => named(kind),
        _ => given(twin),
    }
}

/// The last rows that both have.
#[must_use]
pub fn both_now<'a>(run: &'a Snapshot, twin: &'a Snapshot) -> Option<(&'a Row, &'a Row)> {
    let rows = run.history.rows.iter().zip(&twin.history.rows);
    rows.rev().find(|(a, b)| (a.day - b.day).abs() < 1e-9)
}

fn infected(of: &Snapshot) -> bool {
    of.history.happened(EventKind::Infection)
}

/// Key of what made the part that is neither placebo nor flare nor leg.
pub(crate) fn cause(run: &Snapshot, twin: &Snapshot) -> &'static str {
    let more_than_cells = |of: &Snapshot| of.visits.iter().any(|visit| visit.kind.drug().is_some());
    let cells = [run, twin].map(|of| of.injected_cells() > 0.0);
    if infected(run) != infected(twin) {
        "cause-infection"
    } else if more_than_cells(run) || more_than_cells(twin) || cells == [true, true] {
        "cause-injected"
    } else if cells[0] {
        "cause-cells"
    } else if cells[1] {
        "cause-twin-cells"
    } else {
        "cause-knee"
    }
}

/// Parts in whole points of relief, rounded so that they add up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Points {
    /// The whole difference of the two pains as they are shown, each rounded.
    pub whole: i64,
    /// By placebo.
    pub placebo: i64,
    /// By exercise or rest.
    pub leg: i64,
    /// By a flare.
    pub flare: i64,
    /// What the ends of the scale hide.
    pub cut: i64,
    /// What is left.
    pub rest: i64,
}

impl Points {
    /// Of parts. More relief is more.
    #[must_use]
    pub fn of(parts: &Parts) -> Self {
        let points = |value: f64| -libm::round(value) as i64;
        let [run, twin] = parts.pains.map(|pain| libm::round(pain) as i64);
        let whole = twin - run;
        let [placebo, leg, flare, cut] =
            [parts.placebo, parts.leg, parts.flare, parts.cut].map(points);
        Self {
            whole,
            placebo,
            leg,
            flare,
            cut,
            rest: whole - placebo - leg - flare - cut,
        }
    }
}

fn points(key: &str, points: i64) -> String {
    say_with(key, &[("n", points.unsigned_abs().to_string())])
}

/// One point or many.
fn of_points(points: i64) -> String {
    if points.unsigned_abs() == 1 {
        say("points-one")
    } else {
        say_with("points-many", &[("n", points.unsigned_abs().to_string())])
    }
}

/// The difference in pain and what it is made of. `quantity` is the place of the pain by the knee itself in the rolls.
#[must_use]
pub fn pain_said(
    run: &Snapshot,
    twin: &Snapshot,
    kind: Option<&TwinKind>,
    rolls: &[Roll],
    quantity: usize,
) -> Option<String> {
    let (now, other) = both_now(run, twin)?;
    let found = parts(now, other);
    let p = Points::of(&found);
    let day = format!("{:.0}", libm::floor(now.day));
    let head = |key: &str| {
        say_with(
            key,
            &[
                ("day", day.clone()),
                ("points", of_points(p.whole)),
                ("twin", name_of(kind, twin)),
            ],
        )
    };
    let quiet = [p.whole, p.placebo, p.leg, p.flare, p.rest] == [0; 5];
    let felt = [run, twin].map(|of| !of.visits.is_empty());
    let mut said = vec![head(match p.whole {
        _ if quiet && felt == [false, false] => "parts-not-yet",
        0 => "parts-same",
        1.. => "parts-less",
        _ => "parts-more",
    })];
    let sure = beyond_chance(rolls, quantity, now.day, found.rest);
    let by = say(cause(run, twin));
    let equal = p.placebo == 0 && felt == [true, true];
    let alone = p.leg == 0 && p.flare == 0 && p.cut == 0;
    let both = |key: &str| {
        say_with(
            key,
            &[
                ("placebo", p.placebo.to_string()),
                ("rest", p.rest.to_string()),
                ("by", by.clone()),
            ],
        )
    };
    if alone && sure == Some(true) && p.rest > 0 && equal {
        said.push(both("parts-equal-rest"));
        return Some(said.join(" "));
    }
    if alone && sure == Some(true) && p.rest > 0 && p.placebo > 0 {
        said.push(both("parts-placebo-rest"));
        return Some(said.join(" "));
    }
    if equal {
        said.push(say("parts-equal"));
    } else if p.placebo > 0 {
        said.push(points("parts-placebo", p.placebo));
    } else if p.placebo < 0 {
        said.push(points("parts-placebo-twin", p.placebo));
    }
    for (part, more, less) in [
        (p.leg, "parts-leg", "parts-leg-twin"),
        (p.flare, "parts-flare-twin", "parts-flare"),
    ] {
        if part != 0 {
            said.push(points(if part > 0 { more } else { less }, part));
        }
    }
    if p.rest != 0 {
        // "The other" only where some were named before.
        let named = [p.placebo, p.leg, p.flare] != [0; 3];
        said.push(say_with(
            match (sure, p.rest > 0) {
                (Some(true), true) => "parts-rest",
                (Some(true), false) => "parts-rest-worse",
                (Some(false), _) if named => "parts-chance",
                (Some(false), _) => "parts-chance-all",
                (None, _) if named => "parts-rolling",
                (None, _) => "parts-rolling-all",
            },
            &[("n", p.rest.unsigned_abs().to_string()), ("by", by)],
        ));
    }
    if found.at_an_end {
        said.push(say("parts-end"));
    }
    Some(said.join(" "))
}

/// How much of the relief since the baseline placebo is, if it is any, whole points.
#[must_use]
pub fn placebo_points(of: &Snapshot) -> Option<i64> {
    // Where no pain is left one cannot say how much of it placebo took away.
    let row = of.history.rows.last().filter(|row| row.pain_vas_mm > 0.0)?;
    let points = libm::round(row.placebo_mm) as i64;
    (points > 0).then_some(points)
}

/// What is said of another outcome of a knee than pain.
#[must_use]
pub fn outcome_said(
    name: &str,
    run: &Snapshot,
    twin: &Snapshot,
    kind: Option<&TwinKind>,
) -> Option<String> {
    let (now, other) = both_now(run, twin)?;
    let day = format!("{:.0}", libm::floor(now.day));
    let twin_name = name_of(kind, twin);
    let sentence = |key: &str, n: String, of_them: String| {
        say_with(
            key,
            &[
                ("day", day.clone()),
                ("n", n),
                ("part", of_them),
                ("twin", twin_name.clone()),
            ],
        )
    };
    match name {
        "function" => {
            let more = now.function_0_100 - other.function_0_100;
            let found = parts(now, other);
            let by_placebo = -found.placebo * run.parameters.function_pain_weight;
            let key = match (libm::round(more) as i64, libm::round(by_placebo) as i64) {
                (0, _) => "said-function-same",
                (1.., 1..) => "said-function-placebo",
                (1.., _) => "said-function",
                _ => "said-function-less",
            };
            let n = format!("{:.0}", more.abs());
            Some(sentence(key, n, format!("{by_placebo:.0}")))
        }
        "cartilage" | "defect" => {
            let more = if name == "cartilage" {
                now.cartilage_percent - other.cartilage_percent
            } else {
                now.defect_fill_percent - other.defect_fill_percent
            };
            let key = if more.abs() < 0.05 {
                "said-tissue-same"
            } else if more > 0.0 {
                "said-tissue-more"
            } else {
                "said-tissue-less"
            };
            Some(sentence(key, format!("{:.1}", more.abs()), String::new()))
        }
        "inflammation" => {
            let less = other.inflammation_c - now.inflammation_c;
            let key = if less.abs() < 0.005 {
                "said-inflammation-same"
            } else if less > 0.0 {
                "said-inflammation-less"
            } else {
                "said-inflammation-more"
            };
            Some(sentence(key, format!("{:.2}", less.abs()), String::new()))
        }
        _ => None,
    }
}

/// What is known of a benefit for the structure of a knee: its short mark, and the sentence and source of its card.
#[must_use]
pub fn not_shown(run: &Snapshot, twin: &Snapshot) -> Option<(String, String)> {
    let cells = [run, twin].iter().any(|of| of.injected_cells() > 0.0);
    let card = Parameters::card("structural_benefit").filter(|_| cells)?;
    Some((card.said_sentence(), card.source.clone()))
}

/// Each injection so far: its day, what it was, how many cells, whether it missed.
#[must_use]
pub fn injections(of: &Snapshot) -> Vec<String> {
    let events = of.history.events.iter();
    let given = events.filter(|event| event.kind == EventKind::Injection);
    of.visits
        .iter()
        .zip(given)
        .map(|(visit, event)| {
            let mut text = say_with(
                "visit-one",
                &[
                    ("day", (visit.step / crate::sim::STEPS_PER_DAY).to_string()),
                    ("kind", say(&format!("given-{}", visit.kind.key()))),
                ],
            );
            if event.amount > 0.0 {
                let cells = numbers::short_number(event.amount);
                text += &say_with("visit-cells", &[("cells", cells)]);
            }
            if !visit.landed {
                text += &say("visit-missed");
            }
            text
        })
        .collect()
}

/// A twin in words.
#[must_use]
pub fn named(kind: &TwinKind) -> String {
    say(match kind {
        TwinKind::Untreated => "twin-named-untreated",
        TwinKind::Saline => "twin-named-saline",
        TwinKind::Steroid => "twin-named-steroid",
        TwinKind::Exercise => "twin-named-exercise",
        TwinKind::Other(_) => "twin-named-other",
        TwinKind::Before { .. } => "twin-named-before",
    })
}
