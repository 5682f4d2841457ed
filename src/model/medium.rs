//! What can be changed of a culture medium and the ground under it.

use serde::{Deserialize, Serialize};

/// A number outside its range.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OutOfRange {
    /// Which one.
    pub field: &'static str,
    /// What was found.
    pub found: f64,
    /// What is allowed.
    pub expected: &'static str,
}

impl OutOfRange {
    /// A number, if it lies between two ends.
    ///
    /// # Errors
    /// A number that does not.
    pub fn unless(
        field: &'static str,
        found: f64,
        [low, high]: [f64; 2],
        expected: &'static str,
    ) -> Result<f64, Self> {
        if found.is_finite() && (low..=high).contains(&found) {
            Ok(found)
        } else {
            Err(Self {
                field,
                found,
                expected,
            })
        }
    }
}

/// A change of the medium and of the ground. What is not given stays.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct MediumChange {
    /// Growth factor TGF-beta, ng/mL.
    pub tgf_b_ng_per_ml: Option<f64>,
    /// Growth factor BMP-2, ng/mL.
    pub bmp_2_ng_per_ml: Option<f64>,
    /// Growth factor IGF-1, ng/mL.
    pub igf_1_ng_per_ml: Option<f64>,
    /// Fat-inducing medium, share of its usual strength.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adipogenic: Option<f64>,
    /// Muscle-inducing medium, share of its usual strength.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub myogenic: Option<f64>,
    /// Oxygen, per cent of air.
    pub oxygen_percent: Option<f64>,
    /// Stiffness of the ground, kPa.
    pub stiffness_kpa: Option<f64>,
}

impl MediumChange {
    /// The cues that it sets, by name, each in its own unit.
    pub fn cues(&self) -> impl Iterator<Item = (&'static str, f64)> + use<> {
        [
            ("tgf_b", self.tgf_b_ng_per_ml),
            ("bmp_2", self.bmp_2_ng_per_ml),
            ("igf_1", self.igf_1_ng_per_ml),
            ("adipogenic", self.adipogenic),
            ("myogenic", self.myogenic),
            ("oxygen", self.oxygen_percent),
            ("stiffness", self.stiffness_kpa),
        ]
        .into_iter()
        .filter_map(|(cue, value)| Some((cue, value?)))
    }

    /// Takes every growth factor out; ground and oxygen stay.
    pub const WASH: Self = Self {
        tgf_b_ng_per_ml: Some(0.0),
        bmp_2_ng_per_ml: Some(0.0),
        igf_1_ng_per_ml: Some(0.0),
        adipogenic: Some(0.0),
        myogenic: Some(0.0),
        oxygen_percent: None,
        stiffness_kpa: None,
    };

    /// Whether all that is given can be.
    ///
    /// # Errors
    /// The first number out of its range.
    pub fn check(&self) -> Result<(), OutOfRange> {
        let factor = (1e4, "0 to 10000 ng/mL");
        let mix = (10.0, "0 to 10 times the usual medium");
        for (field, value, (most, expected)) in [
            ("tgf_b_ng_per_ml", self.tgf_b_ng_per_ml, factor),
            ("bmp_2_ng_per_ml", self.bmp_2_ng_per_ml, factor),
            ("igf_1_ng_per_ml", self.igf_1_ng_per_ml, factor),
            ("adipogenic", self.adipogenic, mix),
            ("myogenic", self.myogenic, mix),
            (
                "oxygen_percent",
                self.oxygen_percent,
                (100.0, "0 to 100 per cent"),
            ),
            (
                "stiffness_kpa",
                self.stiffness_kpa,
                (1e6, "0 to 1000000 kPa"),
            ),
        ] {
            if let Some(value) = value {
                OutOfRange::unless(field, value, [0.0, most], expected)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_refused_by_the_name_of_what_is_out_of_range() {
        assert_eq!(MediumChange::default().check(), Ok(()));
        assert_eq!(MediumChange::WASH.check(), Ok(()));
        let change = MediumChange {
            oxygen_percent: Some(101.0),
            ..MediumChange::default()
        };
        let refused = change.check().expect_err("too much");
        assert_eq!((refused.field, refused.found), ("oxygen_percent", 101.0));
        let change = MediumChange {
            myogenic: Some(f64::NAN),
            ..MediumChange::default()
        };
        assert_eq!(change.check().expect_err("no number").field, "myogenic");
    }
}
