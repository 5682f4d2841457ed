//! The rules file that PhysiCell reads: its lines, and beside them in comments what they need and what is left out.

use std::fmt::Write as _;

use super::behaviours::wanted;
use super::express::{LeftOut, Response, express};
use super::setting::Setting;
use super::tidy::{one_line, tidy};
use super::words::substrate;
use crate::scenario::parameters::Parameters;

/// What is no Hill curve of a cue, and what becomes of it.
const NEVER: [&str; 6] = [
    "a fate is a lean of several steps that is forgotten without its cue; in PhysiCell it is one step with the same mean time",
    "in the body a cell takes a fate only in damaged tissue, and only that of the tissue; PhysiCell has no tissues",
    "young cells mature in stages, cartilage cells may harden; PhysiCell has no such states",
    "stem cells stop dividing after a number of doublings, and when crowded; neither is a Hill curve of a cue",
    "cells that float die within days; PhysiCell has no hold on a surface, so all cells here have one",
    "where the number of cells shapes a signal or a fate, that number is held",
];

/// What PhysiCell can be told in a setting, and what it cannot.
#[must_use]
pub fn rules_of(setting: &Setting) -> (Vec<Response>, Vec<LeftOut>) {
    let (mut told, mut left_out) = (Vec::new(), Vec::new());
    for behaviour in wanted(setting) {
        match express(behaviour, &setting.levels) {
            Ok(response) => told.push(response),
            Err(why) => left_out.push(why),
        }
    }
    (told, left_out)
}

/// The rules file of a setting.
#[must_use]
pub(super) fn rules_file(setting: &Setting) -> String {
    let (told, left_out) = rules_of(setting);
    let exact = told.iter().filter(|response| response.is_exact()).count();
    let most = told.iter().fold(0.0, |most: f64, one| most.max(one.error));
    let mut file = String::new();
    let comment = |file: &mut String, text: &str| {
        // Writing to a string cannot fail.
        let _ = writeln!(file, "// {}", one_line(text));
    };
    comment(
        &mut file,
        &format!(
            "Rules of Stroma {} for PhysiCell 1.14 (CBHG rules, version 3): {}",
            env!("CARGO_PKG_VERSION"),
            setting.title
        ),
    );
    comment(
        &mut file,
        "cell, signal, direction, behaviour, value far above the half-max, half-max, Hill power, applies to dead; rates per minute, signals sent per minute and cell into a patch of 1000 x 1000 x 20 um",
    );
    comment(
        &mut file,
        &format!(
            "Held against Stroma's own functions from 0 to 100 half-maxes of each cue: {exact} of {} behaviours differ only by rounding to six digits, the others by at most {} % of their value",
            told.len(),
            tidy(libm::ceil(1000.0 * most) / 10.0)
        ),
    );
    comment(
        &mut file,
        "The base value of each stands in the settings file: stroma rules NAME --project FOLDER writes both",
    );
    for response in &told {
        let error = if response.is_exact() {
            "only rounding".to_owned()
        } else {
            format!(
                "at most {} %",
                tidy(libm::ceil(1000.0 * response.error) / 10.0)
            )
        };
        let held = if response.held.is_empty() {
            "nothing held".to_owned()
        } else {
            response.held.join("; ")
        };
        comment(
            &mut file,
            &format!(
                "{}: {}: base {}; error: {error}; {held}",
                response.cell,
                response.behaviour,
                tidy(response.base)
            ),
        );
        for line in &response.lines {
            let direction = if line.raises {
                "increases"
            } else {
                "decreases"
            };
            let _ = writeln!(
                file,
                "{},{},{direction},{},{},{},{},0",
                response.cell,
                substrate(line.cue),
                response.behaviour,
                tidy(line.target),
                tidy(line.half_max),
                tidy(line.hill)
            );
        }
    }
    for LeftOut {
        cell,
        behaviour,
        why,
        kept_at,
    } in &left_out
    {
        comment(
            &mut file,
            &format!(
                "left out: {cell}: {behaviour}: {why}; base {}",
                tidy(*kept_at)
            ),
        );
    }
    if !setting.signals {
        comment(
            &mut file,
            "left out: signals and macrophages: in a dish the medium rules",
        );
    }
    for never in NEVER {
        comment(&mut file, &format!("left out: {never}"));
    }
    file
}

/// The rules by themselves, with the numbers in force, as a rules file of PhysiCell.
#[must_use]
pub fn rules_csv(p: &Parameters) -> String {
    rules_file(&Setting::of_parameters(p))
}
