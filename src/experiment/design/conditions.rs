//! The conditions of an experiment: every setting of what is varied, in every arm.

use super::axis::{Axis, Values};
use super::error::DesignError;
use super::file::{Design, HeadFile, Level};
use super::lines::Lines;
use super::plan::{Arm, Condition};
use super::sampling;
use super::setting::{What, whole};
use super::sobol::MOST_DIMENSIONS;
use crate::scenario::{Scenario, Written};

/// Most conditions.
const MOST_CONDITIONS: usize = 100_000;
/// Most levels over all factors of all conditions: more would not fit into the memory of a small machine.
const MOST_CELLS: usize = 4_000_000;
/// Most levels of the grid of Morris.
const MOST_LEVELS: u64 = 100;
/// The head of the file.
const HEAD: (&str, usize) = ("experiment", 0);

/// A setting of everything that is varied, and which sample it is.
struct Setting {
    levels: Vec<Option<Level>>,
    sample: Option<(u32, u32)>,
}

/// How many samples a design asks for, by the field that says it.
fn asked(
    lines: &Lines<'_>,
    head: &HeadFile,
    field: &str,
    written: Option<Written>,
    most: usize,
) -> Result<usize, DesignError> {
    let number = written.ok_or_else(|| {
        let expected = format!("a number of {field} for {}", head.design.key());
        lines.refuse(HEAD, field, "nothing", expected)
    })?;
    whole(number, [1, most as u64])
        .map(|number| number as usize)
        .map_err(|wrong| lines.refuse(HEAD, field, wrong.found, wrong.expected))
}

/// Refuses numbers that the design does not heed.
fn unheeded(lines: &Lines<'_>, head: &HeadFile) -> Result<(), DesignError> {
    let (samples, trajectories) = match head.design {
        Design::Full | Design::OneAtATime => (false, false),
        Design::LatinHypercube | Design::Sobol | Design::Saltelli => (true, false),
        Design::Morris => (false, true),
    };
    for (field, written, heeded) in [
        ("samples", head.samples, samples),
        ("trajectories", head.trajectories, trajectories),
        ("levels", head.levels, trajectories),
    ] {
        if let Some(found) = written.filter(|_| !heeded) {
            let expected = format!("nothing: {} has none", head.design.key());
            return Err(lines.refuse(HEAD, field, found, expected));
        }
    }
    Ok(())
}

/// Every combination, or one change at a time.
fn listed(
    lines: &Lines<'_>,
    head: &HeadFile,
    axes: &[Axis],
    room: usize,
    keeps: impl Fn(&What, &Level) -> bool,
) -> Result<Vec<Setting>, DesignError> {
    let mut levels: Vec<Vec<Level>> = axes.iter().map(Axis::levels).collect();
    if let Some(nth) = levels.iter().position(Vec::is_empty) {
        let expected = format!("how many points of the range, for {}", head.design.key());
        return Err(lines.refuse(("vary", nth), "points", "nothing", expected));
    }
    let alone = head.design == Design::OneAtATime;
    if alone {
        for (axis, levels) in axes.iter().zip(&mut levels) {
            levels.retain(|level| keeps(&axis.what, level));
        }
    }
    let counts: Vec<usize> = levels.iter().map(Vec::len).collect();
    let number = if alone {
        Some(1 + counts.iter().sum::<usize>())
    } else {
        let mut counts = counts.iter();
        counts.try_fold(1usize, |all, count| all.checked_mul(*count))
    };
    if number.is_none_or(|number| number > room) {
        let found = format!("{counts:?} values for {}", head.design.key());
        let expected = format!("at most {room} settings with these arms");
        return Err(lines.refuse(HEAD, "design", found, expected));
    }
    let places = if alone {
        sampling::one_at_a_time(&counts)
    } else {
        let all = sampling::full(&counts).into_iter();
        all.map(|places| places.into_iter().map(Some).collect())
            .collect()
    };
    let pick = |places: Vec<Option<usize>>| Setting {
        levels: places
            .iter()
            .zip(&levels)
            .map(|(place, levels)| levels.get((*place)?).cloned())
            .collect(),
        sample: None,
    };
    Ok(places.into_iter().map(pick).collect())
}

/// Samples of the cube, `each` of them of one sample.
fn sampled(axes: &[Axis], points: &[Vec<f64>], each: usize) -> Vec<Setting> {
    points
        .iter()
        .enumerate()
        .map(|(k, point)| Setting {
            levels: axes
                .iter()
                .zip(point)
                .map(|(axis, share)| axis.at(*share))
                .collect(),
            sample: Some(((k / each) as u32, (k % each) as u32)),
        })
        .collect()
}

/// The settings in their order.
fn settings(
    lines: &Lines<'_>,
    head: &HeadFile,
    axes: &[Axis],
    room: usize,
    seed: u64,
    keeps: impl Fn(&What, &Level) -> bool,
) -> Result<Vec<Setting>, DesignError> {
    unheeded(lines, head)?;
    let factors = axes.len();
    let refuse = |field: &str, found: String, expected: String| {
        Err(lines.refuse(HEAD, field, found, expected))
    };
    let listing = matches!(head.design, Design::Full | Design::OneAtATime);
    if factors == 0 && head.design != Design::Full {
        let found = format!("'{}' and no [[vary]]", head.design.key());
        return refuse("design", found, "something that is varied".to_owned());
    }
    let pointed = |axis: &Axis| matches!(axis.values, Values::Range(_, _, Some(_)));
    if let Some(nth) = axes.iter().position(pointed).filter(|_| !listing) {
        let expected = format!("nothing: {} draws the values", head.design.key());
        return Err(lines.refuse(("vary", nth), "points", "a number", expected));
    }
    let dimensions = match head.design {
        Design::Sobol => factors,
        Design::Saltelli => 2 * factors,
        _ => 0,
    };
    if dimensions > MOST_DIMENSIONS {
        let most = MOST_DIMENSIONS / (dimensions / factors.max(1)).max(1);
        let found = format!("'{}' with {factors} [[vary]]", head.design.key());
        return refuse("design", found, format!("at most {most} [[vary]]"));
    }
    match head.design {
        Design::Full | Design::OneAtATime => listed(lines, head, axes, room, keeps),
        Design::LatinHypercube | Design::Sobol => {
            let samples = asked(lines, head, "samples", head.samples, room)?;
            let points = if head.design == Design::Sobol {
                sampling::sobol(seed, samples, factors)
            } else {
                sampling::latin_hypercube(seed, samples, factors)
            };
            Ok(sampled(axes, &points, 1))
        }
        Design::Saltelli => {
            let each = factors + 2;
            let samples = asked(lines, head, "samples", head.samples, room / each)?;
            Ok(sampled(
                axes,
                &sampling::saltelli(seed, samples, factors),
                each,
            ))
        }
        Design::Morris => {
            let each = factors + 1;
            let trajectories = asked(lines, head, "trajectories", head.trajectories, room / each)?;
            let written = head.levels.unwrap_or(Written::Whole(4));
            let levels = match whole(written, [2, MOST_LEVELS]) {
                Ok(levels) if levels.is_multiple_of(2) => levels as u32,
                _ => {
                    let expected = format!("an even number, 2 to {MOST_LEVELS}");
                    return refuse("levels", written.to_string(), expected);
                }
            };
            let listed = |axis: &Axis| matches!(axis.values, Values::Listed(_));
            if let Some(nth) = axes.iter().position(listed) {
                let expected = "a range: morris jumps on a grid between two numbers";
                return Err(lines.refuse(("vary", nth), "values", "values", expected));
            }
            let points = sampling::morris(seed, trajectories, levels, factors);
            Ok(sampled(axes, &points, each))
        }
    }
}

/// The conditions in their order: for each setting one arm after the other.
pub(super) fn conditions(
    lines: &Lines<'_>,
    head: &HeadFile,
    axes: &[Axis],
    arms: &[Arm],
    scenarios: &[&Scenario],
    seed: u64,
) -> Result<Vec<Condition>, DesignError> {
    // What the scenario has already is no change, where nothing else decides on it.
    let keeps = |what: &What, level: &Level| {
        let decided = scenarios.len() > 1 || (what.is_of_treatment() && !arms.is_empty());
        let usual = scenarios.first().and_then(|scenario| what.in_run(scenario));
        decided || usual.as_ref() != Some(level)
    };
    let places: Vec<Option<usize>> = if arms.is_empty() {
        vec![None]
    } else {
        (0..arms.len()).map(Some).collect()
    };
    let room = MOST_CONDITIONS.min(MOST_CELLS / axes.len().max(1)) / places.len();
    let mut conditions = Vec::new();
    for setting in settings(lines, head, axes, room, seed, keeps)? {
        let set: Vec<String> = axes
            .iter()
            .zip(&setting.levels)
            .filter_map(|(axis, level)| Some(format!("{} = {}", axis.what.key(), level.as_ref()?)))
            .collect();
        for place in &places {
            let arm = place.and_then(|place| arms.get(place));
            let words = |name: Option<&String>| -> Vec<String> {
                let arm = name.map(|name| format!("arm = {name}"));
                arm.into_iter().chain(set.iter().cloned()).collect()
            };
            // The order in which they are written does not matter to their seeds.
            let mut key = words(arm.map(|arm| &arm.name));
            key.sort_unstable();
            if let Some((sample, step)) = setting.sample {
                key.push(format!("sample {sample}, step {step}"));
            }
            let name = words(arm.map(|arm| &arm.label)).join(", ");
            conditions.push(Condition {
                number: conditions.len() as u32,
                name: if name.is_empty() {
                    "as the scenario is".to_owned()
                } else {
                    name
                },
                sample: setting.sample,
                arm: *place,
                levels: setting.levels.clone(),
                key: key.join("; "),
            });
        }
    }
    Ok(conditions)
}
