//! Numbers that every door checks alike: how long a run lasts, its hours, a day of it, its seed.

use std::fmt;
use std::str::FromStr;

use serde::de::{self, Deserializer, Visitor};
use serde::{Deserialize, Serialize, Serializer};

use crate::platform::text::comma_hint;

/// Longest run, days.
pub const MOST_DAYS: u32 = 3650;
/// Hours of a day.
const HOURS: u64 = 24;
/// Most acts by hand that a run takes, so that its record can always be read again.
pub const MOST_ACTS: usize = 50_000;
/// Most treatments by needle that a run can count.
pub const MOST_INJECTIONS: usize = 250;

/// A number as somebody wrote it, before anything is asked of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Written {
    /// A whole number.
    Whole(i128),
    /// Any other.
    Real(f64),
}

impl fmt::Display for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(number) => write!(f, "{number}"),
            Self::Real(number) if *number == number.trunc() && number.abs() < 1e15 => {
                write!(f, "{number:.1}")
            }
            Self::Real(number) => write!(f, "{number}"),
        }
    }
}

impl FromStr for Written {
    type Err = OutOfBounds;

    fn from_str(text: &str) -> Result<Self, OutOfBounds> {
        let text = text.trim();
        let whole = text.parse().map(Self::Whole).ok();
        whole
            .or_else(|| text.parse().map(Self::Real).ok())
            .ok_or_else(|| OutOfBounds {
                found: format!("'{text}'"),
                expected: comma_hint(text).unwrap_or("a number"),
            })
    }
}

impl Serialize for Written {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Whole(number) => number.serialize(serializer),
            Self::Real(number) => number.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Written {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Number;
        impl Visitor<'_> for Number {
            type Value = Written;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number")
            }

            fn visit_i64<E: de::Error>(self, number: i64) -> Result<Written, E> {
                Ok(Written::Whole(number.into()))
            }

            fn visit_u64<E: de::Error>(self, number: u64) -> Result<Written, E> {
                Ok(Written::Whole(number.into()))
            }

            fn visit_f64<E: de::Error>(self, number: f64) -> Result<Written, E> {
                Ok(Written::Real(number))
            }
        }
        deserializer.deserialize_any(Number)
    }
}

/// A number outside its bounds, and what would be right.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("found {found}, expected {expected}")]
pub struct OutOfBounds {
    /// What was found.
    pub found: String,
    /// What would be right.
    pub expected: &'static str,
}

macro_rules! whole {
    ($(#[doc = $doc:literal])+ $name:ident($number:ty) called $label:literal from $low:expr, to $high:expr, expected $expected:literal) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name($number);

        impl $name {
            /// Checks a number as it was written.
            ///
            /// # Errors
            /// One that is not whole or out of bounds.
            pub fn new(written: Written) -> Result<Self, OutOfBounds> {
                let bounds = i128::from($low)..=i128::from($high);
                match written {
                    Written::Whole(number) if bounds.contains(&number) => {
                        <$number>::try_from(number).ok().map(Self)
                    }
                    _ => None,
                }
                .ok_or_else(|| OutOfBounds {
                    found: written.to_string(),
                    expected: $expected,
                })
            }

            /// The number.
            #[must_use]
            pub fn get(self) -> $number {
                self.0
            }
        }

        impl TryFrom<$number> for $name {
            type Error = OutOfBounds;

            fn try_from(number: $number) -> Result<Self, OutOfBounds> {
                Self::new(Written::Whole(i128::from(number)))
            }
        }

        impl FromStr for $name {
            type Err = OutOfBounds;

            fn from_str(text: &str) -> Result<Self, OutOfBounds> {
                text.parse().and_then(Self::new).map_err(|error: OutOfBounds| OutOfBounds {
                    expected: if error.expected == "a number" { $expected } else { error.expected },
                    ..error
                })
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                // A save has no words and knows what stands where.
                if deserializer.is_human_readable() {
                    Self::new(Written::deserialize(deserializer)?)
                } else {
                    Self::try_from(<$number>::deserialize(deserializer)?)
                }
                .map_err(|error| de::Error::custom(format_args!("{}: {error}", $label)))
            }
        }
    };
}

whole! {
    /// How many days a run lasts.
    Days(u32) called "days" from 1, to MOST_DAYS, expected "1 to 3650"
}
whole! {
    /// How many hours of a run were simulated.
    Hours(u64) called "steps" from 0, to u64::from(MOST_DAYS) * HOURS, expected "0 to 87600 hours, which are 3650 days"
}
whole! {
    /// The seed of a run.
    Seed(u64) called "seed" from 0, to u64::MAX, expected "0 to 18446744073709551615"
}

impl Hours {
    /// The hours of whole days.
    #[must_use]
    pub fn of(days: Days) -> Self {
        Self(u64::from(days.get()) * HOURS)
    }

    /// The hour of a day of a run, to the nearest one.
    #[must_use]
    pub fn of_day(day: Day) -> Self {
        // A day that is good has an hour that is.
        Self(libm::round(day.get() * HOURS as f64) as u64)
    }
}

/// A day on which something is planned or asked, with parts of a day.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Day(f64);

impl Day {
    /// What is right for a day.
    pub const EXPECTED: &'static str = "0 to 3650";

    /// Checks a day.
    ///
    /// # Errors
    /// One that is no number or out of bounds.
    pub fn new(day: f64) -> Result<Self, OutOfBounds> {
        if day.is_finite() && (0.0..=f64::from(MOST_DAYS)).contains(&day) {
            Ok(Self(day + 0.0))
        } else {
            Err(OutOfBounds {
                found: day.to_string(),
                expected: Self::EXPECTED,
            })
        }
    }

    /// The day.
    #[must_use]
    pub fn get(self) -> f64 {
        self.0
    }
}

impl FromStr for Day {
    type Err = OutOfBounds;

    fn from_str(text: &str) -> Result<Self, OutOfBounds> {
        match text.trim().parse() {
            Ok(day) => Self::new(day),
            Err(_) => Err(OutOfBounds {
                found: format!("'{text}'"),
                expected: comma_hint(text).unwrap_or(Self::EXPECTED),
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_that_makes_no_sense_is_refused_in_the_same_words_however_it_is_written() {
        for text in [
            "0",
            "-1",
            "3651",
            "1000000000000",
            "1.5",
            "1e3",
            "nan",
            "inf",
            "1e400",
        ] {
            let by_hand = text.parse::<Days>().expect_err(text);
            assert!(
                by_hand.to_string().ends_with("expected 1 to 3650"),
                "{by_hand}"
            );
            if let Ok(by_file) = serde_json::from_str::<Written>(text) {
                assert_eq!(Days::new(by_file), Err(by_hand), "{text}");
            }
        }
        assert_eq!("365".parse::<Days>().map(Days::get), Ok(365));
        assert_eq!(Hours::of(Days(2)).get(), 48);
        for text in ["-1", "87601", "1000000000000", "0.5"] {
            let refused = serde_json::from_str::<Hours>(text).expect_err(text);
            let told = refused.to_string();
            assert!(
                told.starts_with("steps: found") && told.contains("0 to 87600 hours"),
                "{told}"
            );
        }
        for day in [f64::NAN, f64::INFINITY, -0.1, 3650.1] {
            assert!(Day::new(day).is_err());
        }
        assert_eq!(Day::new(-0.0).map(|day| day.get().to_bits()), Ok(0));
        assert!("-4".parse::<Seed>().is_err());
        assert_eq!(
            u64::MAX.to_string().parse::<Seed>().map(Seed::get),
            Ok(u64::MAX)
        );
    }

    #[test]
    fn a_number_with_a_comma_gets_a_hint() {
        for told in [
            "7,5".parse::<Day>().expect_err("a comma"),
            "0,5".parse::<Written>().expect_err("a comma"),
        ] {
            assert!(told.to_string().contains("point"), "{told}");
        }
    }
}
