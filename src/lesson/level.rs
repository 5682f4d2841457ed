//! The levels (One cell, Signals, Joint, Lab) and the brushes of the dish, read from `assets/levels.toml`.

use serde::Deserialize;

use crate::model::medium::MediumChange;
use crate::model::words::Signal;
use crate::platform::text::{plain, toml_wrong};
use crate::scenario::Scenario;
use crate::sim::Command;

/// Most controls that a level but the Lab shows at once.
pub const MOST_CONTROLS: usize = 7;
/// Radius of a spot of paint as a share of the height of the dish.
pub const SPOT: f64 = 0.16;

/// One control beside the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Control {
    /// What is painted on the dish.
    Brush,
    /// How much of it.
    Strength,
    /// Paint the whole plate.
    WholePlate,
    /// Take every cue away.
    Wash,
    /// Fix the dish and stain it.
    Stain,
    /// Injure the tissue.
    Injury,
    /// Put stem cells in.
    StemCellsIn,
    /// Take the stem cells out.
    StemCellsOut,
    /// What is injected.
    Source,
    /// How many stem cells.
    Dose,
    /// Inject now.
    Inject,
    /// A control beside the run.
    Compare,
    /// How much the knee is loaded.
    Walking,
    /// Whether injected cells send signals.
    Messengers,
    /// Whether injected cells become tissue.
    Builders,
}

/// One level.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// Key of its texts.
    pub key: String,
    /// Whether it opens every number and rule.
    #[serde(default)]
    pub lab: bool,
    /// Names of its scenarios; the first one opens.
    pub scenarios: Vec<String>,
    /// Controls in the order they are shown.
    pub controls: Vec<Control>,
    /// Pace at the start, hours a second.
    pub hours_per_second: f64,
    /// Signals shown at the start.
    pub signals: Vec<Signal>,
}

/// What a brush changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Paint {
    /// Stiffness of the ground, kPa.
    Stiffness,
    /// Growth factor TGF-beta, ng/mL.
    TgfB,
    /// Growth factor BMP-2, ng/mL.
    #[serde(rename = "bmp_2")]
    Bmp2,
    /// Fat-inducing medium, share of its usual strength.
    Adipogenic,
    /// Muscle-inducing medium, share of its usual strength.
    Myogenic,
    /// Oxygen, per cent of air.
    Oxygen,
}

impl Paint {
    /// Key of its texts.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Stiffness => "stiffness",
            Self::TgfB => "tgf_b",
            Self::Bmp2 => "bmp_2",
            Self::Adipogenic => "adipogenic",
            Self::Myogenic => "myogenic",
            Self::Oxygen => "oxygen",
        }
    }
}

/// A brush with the range of its strength.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Brush {
    /// What it changes.
    pub key: Paint,
    /// Unit of its strength.
    pub unit: String,
    /// Weakest.
    pub low: f64,
    /// Strongest.
    pub high: f64,
    /// At the start.
    pub start: f64,
    /// Whether the slider moves by factors, not by steps.
    #[serde(default)]
    pub logarithmic: bool,
}

/// A word for grounds up to a stiffness.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroundWord {
    /// Key of its texts.
    pub key: String,
    /// Stiffness up to which it is said, kPa; the next word begins there.
    pub up_to_kpa: f64,
}

/// Where something is painted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Where {
    /// A round spot about a point, mm.
    Spot([f64; 2], f64),
    /// Everywhere.
    Whole,
}

impl Brush {
    /// Strength at a position of the slider from 0 to 1.
    #[must_use]
    pub fn strength(&self, position: f64) -> f64 {
        let t = position.clamp(0.0, 1.0);
        if self.logarithmic {
            self.low * libm::pow(self.high / self.low, t)
        } else {
            self.low + (self.high - self.low) * t
        }
    }

    /// Position of the slider for a strength.
    #[must_use]
    pub fn position(&self, strength: f64) -> f64 {
        let t = if self.logarithmic {
            libm::log(strength / self.low) / libm::log(self.high / self.low)
        } else {
            (strength - self.low) / (self.high - self.low)
        };
        t.clamp(0.0, 1.0)
    }

    /// The command that paints.
    #[must_use]
    pub fn paint(&self, strength: f64, place: Where) -> Command {
        let of = |paint: Paint| (self.key == paint).then_some(strength);
        let change = MediumChange {
            tgf_b_ng_per_ml: of(Paint::TgfB),
            bmp_2_ng_per_ml: of(Paint::Bmp2),
            igf_1_ng_per_ml: None,
            adipogenic: of(Paint::Adipogenic),
            myogenic: of(Paint::Myogenic),
            oxygen_percent: of(Paint::Oxygen),
            stiffness_kpa: of(Paint::Stiffness),
        };
        match place {
            Where::Spot([x_mm, y_mm], radius_mm) => Command::Paint {
                x_mm,
                y_mm,
                radius_mm,
                change,
            },
            Where::Whole => Command::SetMedium {
                region: "whole".to_owned(),
                change,
            },
        }
    }
}

/// What the button "Injure" does.
#[derive(Debug, Clone, Copy, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Injury {
    /// Added to the inflammation, in units of its half-effect.
    pub pro_signal: f64,
    /// How long, days.
    pub days: f64,
}

/// The command that takes every growth factor off the plate; ground and oxygen stay.
#[must_use]
pub fn wash() -> Command {
    Command::SetMedium {
        region: "whole".to_owned(),
        change: MediumChange::WASH,
    }
}

/// All levels and brushes.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Levels {
    /// Levels in the order of their tabs.
    #[serde(rename = "level")]
    pub levels: Vec<Level>,
    /// Brushes in the order they are shown.
    #[serde(rename = "brush")]
    pub brushes: Vec<Brush>,
    /// Words for grounds, from soft to stiff.
    #[serde(rename = "ground")]
    pub grounds: Vec<GroundWord>,
    /// What an injury is.
    pub injury: Injury,
}

impl Levels {
    /// Reads a file of levels.
    ///
    /// # Errors
    /// What is wrong, with the field, what was found and what would be right.
    pub fn parse(text: &str) -> Result<Self, String> {
        let text = &*plain(text);
        let levels: Self =
            toml::from_str(text).map_err(|error| toml_wrong("levels.toml", text, &error))?;
        for level in &levels.levels {
            let wrong = |field: &str, found: String, expected: &str| {
                Err(format!(
                    "levels.toml: level '{}': {field}: found {found}, expected {expected}",
                    level.key
                ))
            };
            if level.scenarios.is_empty() {
                return wrong("scenarios", "none".to_owned(), "at least one");
            }
            if let Some(name) = level
                .scenarios
                .iter()
                .find(|name| !Scenario::NAMES.contains(&name.as_str()))
            {
                return wrong("scenarios", format!("'{name}'"), "names of `stroma list`");
            }
            if level.controls.len() > MOST_CONTROLS {
                return wrong("controls", level.controls.len().to_string(), "at most 7");
            }
            if !(level.hours_per_second > 0.0 && level.hours_per_second.is_finite()) {
                return wrong(
                    "hours_per_second",
                    level.hours_per_second.to_string(),
                    "a number above 0",
                );
            }
        }
        for brush in &levels.brushes {
            let sound = brush.low < brush.high
                && (brush.low..=brush.high).contains(&brush.start)
                && (brush.low > 0.0 || !brush.logarithmic);
            if !sound {
                return Err(format!(
                    "levels.toml: brush {:?}: found {} to {} starting at {}, expected low < high with start between (above 0 if logarithmic)",
                    brush.key, brush.low, brush.high, brush.start
                ));
            }
        }
        let rising = levels
            .grounds
            .windows(2)
            .all(|pair| pair[0].up_to_kpa < pair[1].up_to_kpa);
        if !rising || levels.grounds.last().map(|last| last.up_to_kpa) != Some(f64::INFINITY) {
            return Err(
                "levels.toml: ground: found words out of order, expected up_to_kpa rising to inf"
                    .to_owned(),
            );
        }
        if levels.levels.is_empty() || levels.brushes.is_empty() {
            return Err(
                "levels.toml: found no level or no brush, expected some of both".to_owned(),
            );
        }
        Ok(levels)
    }

    /// The levels that come with the program.
    ///
    /// # Errors
    /// Never, as a test shows.
    pub fn built_in() -> Result<Self, String> {
        Self::parse(include_str!("../../assets/levels.toml"))
    }

    /// Key of the word for a ground of a stiffness.
    #[must_use]
    pub fn ground_word(&self, stiffness_kpa: f64) -> &str {
        self.grounds
            .iter()
            .find(|word| stiffness_kpa < word.up_to_kpa)
            .map_or("soft", |word| word.key.as_str())
    }

    /// The level that a scenario belongs to: the first that has it, else the last one.
    #[must_use]
    pub fn of_scenario(&self, name: &str) -> usize {
        self.levels
            .iter()
            .position(|level| level.scenarios.iter().any(|known| known == name))
            .unwrap_or(self.levels.len().saturating_sub(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_scenario_belongs_to_a_level_and_no_level_shows_more_than_seven_controls() {
        let levels = Levels::built_in().expect("the file is right");
        for name in Scenario::NAMES {
            let known = |level: &Level| level.scenarios.iter().any(|known| known == name);
            assert!(levels.levels.iter().any(known), "{name}");
        }
        assert!(levels.levels.iter().all(|level| level.controls.len() <= 7));
        assert_eq!(levels.of_scenario("strip-injury"), 1);
    }

    #[test]
    fn a_wrong_level_is_refused_with_what_was_found() {
        let text = include_str!("../../assets/levels.toml");
        for (from, to, told) in [
            ("\"dish-renewal\"]", "\"dish-magic\"]", "dish-magic"),
            ("\"stain\"]", "\"swim\"]", "swim"),
            ("low = 0.5", "low = 50.0", "50"),
            ("hours_per_second = 72", "hours_per_second = 0", "above 0"),
            ("up_to_kpa = 8.0", "up_to_kpa = 80.0", "rising"),
        ] {
            let error = Levels::parse(&text.replace(from, to)).expect_err("it is wrong");
            assert!(error.contains(told), "{error}");
        }
    }

    #[test]
    fn a_ground_is_named_after_what_is_as_stiff() {
        let levels = Levels::built_in().expect("the file is right");
        for (kpa, word) in [
            (0.5, "soft"),
            (5.0, "below-muscle"),
            (11.5, "muscle"),
            (20.0, "below-bone"),
            (34.0, "bone"),
            (1e5, "above-bone"),
        ] {
            assert_eq!(levels.ground_word(kpa), word, "{kpa} kPa");
        }
    }

    #[test]
    fn a_brush_goes_from_its_weakest_to_its_strongest() {
        for brush in Levels::built_in().expect("the file is right").brushes {
            assert!((brush.strength(0.0) - brush.low).abs() < 1e-9);
            assert!((brush.strength(1.0) - brush.high).abs() < 1e-9);
            assert!((brush.strength(brush.position(brush.start)) - brush.start).abs() < 1e-9);
        }
    }
}
