//! The patients of a trial, from the file: how many, who they are, how they come into the arms.

use std::collections::BTreeMap;

use super::error::DesignError;
use super::file::{Allocation, PatientsFile, TraitFile};
use super::lines::Lines;
use super::patients::{GRADES, Patients, Spread, TRAITS, trait_card};
use super::setting::{Refused, whole};
use crate::scenario::{Parameters, Scenario, is_read};

/// Most patients of a trial.
const MOST_PATIENTS: u64 = 100_000;
/// Most trials.
const MOST_TRIALS: u64 = 10_000;
/// Where patients stand in the file.
const PLACE: (&str, usize) = ("patients", 0);

/// The shares of the grades.
fn grades(
    lines: &Lines<'_>,
    written: &BTreeMap<String, f64>,
) -> Result<[f64; GRADES.len()], DesignError> {
    let place = ("patients.grades", 0);
    let mut shares = [0.0; GRADES.len()];
    for (grade, share) in written {
        let known = GRADES
            .iter()
            .position(|(known, _)| known.to_string() == *grade);
        let Some(slot) = known.and_then(|known| shares.get_mut(known)) else {
            let expected = "a grade that there is a knee for: \"0\", \"2\", \"3\" or \"4\"";
            return Err(lines.refuse(place, grade, format!("'{grade}'"), expected));
        };
        if !(share.is_finite() && (0.0..=1.0).contains(share)) {
            return Err(lines.refuse(place, grade, share, "a share, 0 to 1"));
        }
        *slot = *share;
    }
    let sum: f64 = shares.iter().sum();
    if (sum - 1.0).abs() > 1e-6 {
        let found = format!("shares that add up to {sum}");
        return Err(lines.refuse(place, "", found, "shares that add up to 1"));
    }
    Ok(shares)
}

/// How a trait is spread.
fn spread(
    lines: &Lines<'_>,
    name: &'static str,
    written: &TraitFile,
    scenarios: &[&Scenario],
) -> Result<Spread, DesignError> {
    let table = format!("patients.{name}");
    let place = (table.as_str(), 0);
    let Some(card) = trait_card(name) else {
        let expected = TRAITS.join(", ");
        return Err(lines.refuse(PLACE, name, "no such trait", expected));
    };
    let within = |field: &str, value: f64, [low, high]: [f64; 2]| {
        if value.is_finite() && (low..=high).contains(&value) {
            Ok(value)
        } else {
            let expected = format!("{low} to {high} {}", card.unit);
            Err(lines.refuse(place, field, value, expected))
        }
    };
    let bounds = [card.min, card.max];
    let low = within("low", written.low.unwrap_or(card.min), bounds)?;
    let high = within("high", written.high.unwrap_or(card.max), bounds)?;
    if low > high {
        let expected = format!("at least low, which is {low}");
        return Err(lines.refuse(place, "high", high, expected));
    }
    let mean = within("mean", written.mean.unwrap_or(card.mean), [low, high])?;
    let sd = within(
        "sd",
        written.sd.unwrap_or(card.sd),
        [0.0, card.max - card.min],
    )?;
    let spread = Spread {
        name,
        card,
        mean,
        sd,
        low,
        high,
    };
    let key = card.parameter.as_str();
    let Some(number) = Parameters::card(key) else {
        return Err(lines.refuse(PLACE, name, key, "a number of the model"));
    };
    for scenario in scenarios {
        if !is_read(key, scenario) {
            let found = format!("it with {}", scenario.name);
            let expected = format!("a scenario in which something reads {key}");
            return Err(lines.refuse(PLACE, name, found, expected));
        }
        let usual = scenario.parameters.get(key).unwrap_or(number.default);
        for (field, value) in [("low", low), ("high", high)] {
            let moved = usual * card.factor(value);
            if !(number.min..=number.max).contains(&moved) {
                let found = format!("{value}, which makes {key} {moved}");
                let expected = format!("what keeps it within {} to {}", number.min, number.max);
                return Err(lines.refuse(place, field, found, expected));
            }
        }
    }
    Ok(spread)
}

/// The patients. `weights` is the sum of the weights of the arms, nought without arms.
pub(super) fn patients(
    lines: &Lines<'_>,
    written: &PatientsFile,
    weights: u32,
    scenarios: &[&Scenario],
) -> Result<Patients, DesignError> {
    let refuse =
        |field: &str, wrong: Refused| lines.refuse(PLACE, field, wrong.found, wrong.expected);
    let number =
        whole(written.number, [1, MOST_PATIENTS]).map_err(|wrong| refuse("number", wrong))? as u32;
    let trials = match written.trials {
        None => 1,
        Some(trials) => {
            whole(trials, [1, MOST_TRIALS]).map_err(|wrong| refuse("trials", wrong))? as u32
        }
    };
    let blocks = written.allocation == Allocation::Block;
    if weights == 0 && written.allocation != Allocation::Simple {
        let found = format!("'{}' and no [[arm]]", written.allocation.key());
        return Err(lines.refuse(PLACE, "allocation", found, "arms"));
    }
    let block = match written.block {
        None if blocks => {
            let expected = "how many patients a block has";
            return Err(lines.refuse(PLACE, "block", "nothing", expected));
        }
        None => 0,
        Some(found) if !blocks => {
            let expected = "it only with allocation = \"block\"";
            return Err(lines.refuse(PLACE, "block", found, expected));
        }
        Some(size) => {
            let size = whole(size, [1, MOST_PATIENTS]).map_err(|wrong| refuse("block", wrong))?;
            if !size.is_multiple_of(u64::from(weights)) {
                let expected =
                    format!("a multiple of {weights}, the sum of the weights of the arms");
                return Err(lines.refuse(PLACE, "block", size, expected));
            }
            size as u32
        }
    };
    let grades = match &written.grades {
        Some(shares) => Some(grades(lines, shares)?),
        None => None,
    };
    let mut traits = Vec::new();
    let of_file = [
        &written.age,
        &written.load,
        &written.inflammation,
        &written.placebo,
        &written.potency,
    ];
    for (name, of_file) in TRAITS.into_iter().zip(of_file) {
        if let Some(of_file) = of_file {
            traits.push(spread(lines, name, of_file, scenarios)?);
        }
    }
    Ok(Patients {
        number,
        trials,
        allocation: written.allocation,
        block,
        grades,
        traits,
    })
}
