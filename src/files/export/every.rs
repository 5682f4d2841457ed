//! How long lies between two frames of an export: `6h`, `1d`.

use std::fmt;
use std::str::FromStr;

use crate::scenario::MOST_DAYS;
use crate::sim::STEPS_PER_DAY;

/// Hours between two frames.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Every(u64);

impl Every {
    /// A day.
    pub const DAY: Self = Self(STEPS_PER_DAY);

    /// The hours.
    #[must_use]
    pub fn hours(self) -> u64 {
        self.0
    }

    /// The days.
    #[must_use]
    pub fn days(self) -> f64 {
        self.0 as f64 / STEPS_PER_DAY as f64
    }

    /// How many frames a run of so many hours has; the first shows its beginning.
    #[must_use]
    pub fn frames(self, hours: u64) -> u64 {
        hours / self.0 + 1
    }
}

impl FromStr for Every {
    type Err = String;

    /// Hours with or without an `h`, or days with a `d`.
    fn from_str(text: &str) -> Result<Self, String> {
        let (digits, hours) = match text.strip_suffix('d') {
            Some(days) => (days, STEPS_PER_DAY),
            None => (text.strip_suffix('h').unwrap_or(text), 1),
        };
        let most = u64::from(MOST_DAYS) * STEPS_PER_DAY;
        let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        let number = digits.parse::<u64>().ok().filter(|_| plain);
        match number.and_then(|number| number.checked_mul(hours)) {
            Some(hours) if (1..=most).contains(&hours) => Ok(Self(hours)),
            _ => Err(format!(
                "found '{text}', expected whole hours or days from 1h to {MOST_DAYS}d, such as 6h or 1d"
            )),
        }
    }
}

impl fmt::Display for Every {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_multiple_of(STEPS_PER_DAY) {
            write!(f, "{}d", self.0 / STEPS_PER_DAY)
        } else {
            write!(f, "{}h", self.0)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_and_days_are_read_and_nothing_else_is() {
        for (text, hours, told) in [
            ("6h", 6, "6h"),
            ("6", 6, "6h"),
            ("24", 24, "1d"),
            ("2d", 48, "2d"),
        ] {
            let every: Every = text.parse().expect(text);
            assert_eq!((every.hours(), every.to_string().as_str()), (hours, told));
        }
        for text in [
            "", "h", "d", "0", "0d", "-1", "1.5d", "1w", "+1", "9999999d", "d1",
        ] {
            let refused = text.parse::<Every>().expect_err(text);
            assert!(refused.contains("6h or 1d"), "{refused}");
        }
        let day = Every::DAY;
        assert_eq!([day.frames(0), day.frames(23), day.frames(24)], [1, 1, 2]);
    }
}
