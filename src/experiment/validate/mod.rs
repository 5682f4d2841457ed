//! The simulator held against published figures and its reference model: twenty-one checks and some extras. Start reading here.
//!
//! Every number found comes from a solver or a run of this program; nothing is remembered. Each check also
//! says whether the match comes from a parameter that was fitted to it.

use serde::Serialize;

mod cells;
mod defect;
mod fields;
mod figures;
mod joint;
mod medicine;
mod runs;

/// Whether a match comes from a parameter that was fitted to the figure it is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Fit {
    /// A parameter was chosen so that this matches.
    Fitted,
    /// Part of it was fitted, part follows.
    Partly,
    /// Nothing was fitted to it.
    NotFitted,
}

impl Fit {
    /// In words.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Fitted => "fitted",
            Self::Partly => "partly",
            Self::NotFitted => "not fitted",
        }
    }
}

/// One number of a check.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Quantity {
    /// What it is.
    pub name: String,
    /// What is expected, in words.
    pub expected: String,
    /// How far it may be off, in words.
    pub tolerance: String,
    /// What the simulator gave.
    pub found: f64,
    /// Least value that passes.
    pub least: f64,
    /// Greatest value that passes.
    pub most: f64,
    /// Whether it passes.
    pub passed: bool,
}

impl Quantity {
    fn new(name: &str, expected: String, tolerance: String, found: f64, range: [f64; 2]) -> Self {
        let [least, most] = range;
        Self {
            name: name.to_owned(),
            expected,
            tolerance,
            found: found + 0.0,
            least,
            most,
            passed: found.is_finite() && least <= found && found <= most,
        }
    }

    /// Within a share of what is expected.
    fn share(name: &str, expected: f64, found: f64, share: f64) -> Self {
        let (a, b) = (expected * (1.0 - share), expected * (1.0 + share));
        Self::new(
            name,
            number(expected),
            format!("± {} %", number(100.0 * share)),
            found,
            [a.min(b), a.max(b)],
        )
    }

    /// Within an amount of what is expected.
    fn amount(name: &str, expected: f64, found: f64, amount: f64, unit: &str) -> Self {
        Self::new(
            name,
            number(expected),
            format!("± {} {unit}", number(amount)).trim_end().to_owned(),
            found,
            [expected - amount, expected + amount],
        )
    }

    /// Between two values.
    fn between(name: &str, least: f64, most: f64, found: f64) -> Self {
        let expected = if least == f64::NEG_INFINITY {
            format!("at most {}", number(most))
        } else if most == f64::INFINITY {
            format!("at least {}", number(least))
        } else {
            format!("{} to {}", number(least), number(most))
        };
        Self::new(name, expected, "as stated".to_owned(), found, [least, most])
    }

    /// A statement that holds (1) or not (0).
    fn holds(name: &str, holds: bool) -> Self {
        Self::new(
            name,
            "true".to_owned(),
            "exact".to_owned(),
            f64::from(u8::from(holds)),
            [1.0, 1.0],
        )
    }

    /// What was found, in words.
    #[must_use]
    pub fn found_words(&self) -> String {
        if self.expected == "true" {
            return if self.passed { "true" } else { "false" }.to_owned();
        }
        number(self.found)
    }
}

/// A number with about three digits.
#[must_use]
pub fn number(value: f64) -> String {
    let size = value.abs();
    if value == 0.0 {
        "0".to_owned()
    } else if size.is_infinite() || size.is_nan() {
        value.to_string()
    } else if (1e-3..1e5).contains(&size) {
        let digits = if size >= 100.0 {
            1
        } else if size >= 1.0 {
            2
        } else {
            4
        };
        let text = crate::text::fixed(value, digits);
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        format!("{value:.2e}")
    }
}

/// One check: what is compared, with what, and how the match came about.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Check {
    /// Number of the check: 1 to 21, or `extra`.
    pub number: String,
    /// What is checked.
    pub name: String,
    /// What it runs on: a solver, agents, or a model without space.
    pub runs_on: String,
    /// Where the expected figures come from.
    pub source: String,
    /// Whether the match was fitted.
    pub fit: Fit,
    /// One sentence on that.
    pub fit_why: String,
    /// The numbers.
    pub quantities: Vec<Quantity>,
    /// Whether all of them pass.
    pub passed: bool,
}

impl Check {
    fn new(
        number: &str,
        name: &str,
        runs_on: &str,
        source: &str,
        fit: (Fit, &str),
        quantities: Vec<Quantity>,
    ) -> Self {
        Self {
            number: number.to_owned(),
            name: name.to_owned(),
            runs_on: runs_on.to_owned(),
            source: source.to_owned(),
            fit: fit.0,
            fit_why: fit.1.to_owned(),
            passed: !quantities.is_empty() && quantities.iter().all(|quantity| quantity.passed),
            quantities,
        }
    }
}

/// All checks. `tell` hears what is being done, for a person who waits.
#[must_use]
pub fn validate(mut tell: impl FnMut(&str)) -> Vec<Check> {
    let mut checks = Vec::new();
    tell("1 to 4: solvers");
    let mut cells_kept = true;
    let mut mass = fields::mass_and_cells();
    checks.push(fields::gaussian());
    let steady = fields::point_source();
    let oxygen = fields::oxygen();
    tell("5 and 7: dishes");
    let doubling = cells::doubling(&mut cells_kept);
    let stiffness = cells::stiffness(&mut cells_kept);
    let three_fates = cells::three_fates(&mut cells_kept);
    tell("6 and 8 to 11: knees");
    let knees = runs::Knees::run(&mut tell);
    cells_kept &= knees.cells_kept;
    mass.quantities.push(Quantity::holds(
        "cells = start + born + injected - died - left, every step of every run",
        cells_kept,
    ));
    mass.passed &= cells_kept;
    checks.extend([mass, steady, oxygen, doubling]);
    checks.push(cells::persistence(&knees));
    checks.push(stiffness);
    checks.extend(joint::checks(&knees));
    checks.push(defect::fill());
    checks.extend(medicine::checks(&knees));
    checks.push(three_fates);
    checks.extend(joint::extras(&knees));
    checks.push(defect::cells_that_become_tissue(&knees));
    checks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quantity_passes_inside_its_tolerance_and_only_there() {
        assert!(Quantity::share("x", 10.0, 11.9, 0.2).passed);
        assert!(!Quantity::share("x", 10.0, 12.1, 0.2).passed);
        assert!(Quantity::share("x", -10.0, -11.9, 0.2).passed);
        assert!(!Quantity::amount("x", 1.0, f64::NAN, 5.0, "mm").passed);
        assert!(Quantity::between("x", 0.0, 1.0, 1.0).passed);
        assert!(!Quantity::holds("x", false).passed);
    }

    #[test]
    fn numbers_are_written_with_about_three_digits() {
        for (value, text) in [
            (0.0, "0"),
            (33.8, "33.8"),
            (0.00237, "0.0024"),
            (540.0, "540"),
            (5e7, "5.00e7"),
            (-12.6, "-12.6"),
        ] {
            assert_eq!(number(value), text);
        }
    }
}
