//! What is varied, from the file: each thing once, with values that it can have.

use super::axis::{Axis, Values};
use super::error::DesignError;
use super::file::{ExperimentFile, Level, Scale, VaryFile};
use super::lines::Lines;
use super::setting::{Refused, What, whole};

/// Most values of one thing.
const MOST_VALUES: usize = 10_000;

/// Its values one by one.
fn listed(
    lines: &Lines<'_>,
    nth: usize,
    what: &What,
    values: &[Level],
    days: u32,
) -> Result<Values, DesignError> {
    let refuse =
        |found: String, expected: &str| Err(lines.refuse(("vary", nth), "values", found, expected));
    if values.is_empty() || values.len() > MOST_VALUES {
        return refuse(format!("{} values", values.len()), "1 to 10000 values");
    }
    let mut levels: Vec<Level> = Vec::new();
    for value in values {
        let level = what
            .checked(value, days)
            .map_err(|wrong| lines.refuse(("vary", nth), "values", wrong.found, wrong.expected))?;
        if levels.contains(&level) {
            return refuse(format!("{level} twice"), "each value once");
        }
        levels.push(level);
    }
    Ok(Values::Listed(levels))
}

/// A range of values.
fn range(
    lines: &Lines<'_>,
    nth: usize,
    what: &What,
    written: &VaryFile,
    [low, high]: [f64; 2],
    days: u32,
) -> Result<Values, DesignError> {
    let place = ("vary", nth);
    let refuse =
        |field: &str, wrong: Refused| lines.refuse(place, field, wrong.found, wrong.expected);
    for end in [low, high] {
        what.checked(&Level::Number(end), days)
            .map_err(|wrong| refuse("range", wrong))?;
    }
    if low >= high {
        let found = format!("{low} to {high}");
        return Err(lines.refuse(place, "range", found, "the smaller number first"));
    }
    let scale = written.scale.unwrap_or(Scale::Linear);
    if scale == Scale::Log && low <= 0.0 {
        let expected = "a range above nought for scale = \"log\"";
        return Err(lines.refuse(place, "range", low, expected));
    }
    let points = written
        .points
        .map(|points| whole(points, [2, MOST_VALUES as u64]))
        .transpose()
        .map_err(|wrong| refuse("points", wrong))?;
    Ok(Values::Range(
        [low, high],
        scale,
        points.map(|points| points as usize),
    ))
}

/// Everything that is varied.
pub(super) fn axes(
    lines: &Lines<'_>,
    written: &ExperimentFile,
    days: u32,
) -> Result<Vec<Axis>, DesignError> {
    let mut axes: Vec<Axis> = Vec::new();
    for (nth, one) in written.vary.iter().enumerate() {
        let place = ("vary", nth);
        let what = What::of(&one.what)
            .map_err(|wrong| lines.refuse(place, "what", wrong.found, wrong.expected))?;
        if axes.iter().any(|axis| axis.what == what) {
            let found = format!("'{}' twice", what.key());
            return Err(lines.refuse(place, "what", found, "something that no other [[vary]] has"));
        }
        let values = match (&one.values, one.range) {
            (Some(values), None) => {
                let beside = [
                    ("points", one.points.is_some()),
                    ("scale", one.scale.is_some()),
                ];
                if let Some((field, _)) = beside.iter().find(|(_, there)| *there) {
                    return Err(lines.refuse(
                        place,
                        field,
                        "it beside values",
                        "it only with a range",
                    ));
                }
                listed(lines, nth, &what, values, days)?
            }
            (None, Some(ends)) => range(lines, nth, &what, one, ends, days)?,
            (Some(_), Some(_)) => {
                return Err(lines.refuse(place, "range", "values and a range", "one of them"));
            }
            (None, None) => {
                return Err(lines.refuse(place, "what", "no values", "values or a range"));
            }
        };
        axes.push(Axis { what, values });
    }
    Ok(axes)
}
