//! The clock on the wall: how long something took, and what day it is. The simulation never sees it.

use std::time::Duration;

#[cfg(not(target_arch = "wasm32"))]
use std::time::Instant;
#[cfg(all(target_arch = "wasm32", feature = "gui"))]
use web_time::Instant;

/// A moment.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Moment(#[cfg(any(feature = "gui", not(target_arch = "wasm32")))] Instant);

impl Moment {
    /// The present one.
    #[must_use]
    pub fn now() -> Self {
        #[cfg(any(feature = "gui", not(target_arch = "wasm32")))]
        {
            #[cfg_attr(
                not(target_arch = "wasm32"),
                expect(
                    clippy::disallowed_methods,
                    reason = "the one place where the clock on the wall is read"
                )
            )]
            Self(Instant::now())
        }
        #[cfg(not(any(feature = "gui", not(target_arch = "wasm32"))))]
        Self()
    }

    /// The time since an earlier one; none where there is no clock.
    #[must_use]
    pub fn since(self, earlier: Self) -> Duration {
        #[cfg(any(feature = "gui", not(target_arch = "wasm32")))]
        {
            self.0.duration_since(earlier.0)
        }
        #[cfg(not(any(feature = "gui", not(target_arch = "wasm32"))))]
        {
            let _ = earlier;
            Duration::ZERO
        }
    }

    /// The time since then; none where there is no clock.
    #[must_use]
    pub fn elapsed(self) -> Duration {
        Self::now().since(self)
    }
}

/// The date so many days after 1970-01-01, as (year, month, day), by the rules of leap years.
#[cfg(not(target_arch = "wasm32"))]
fn date_of(days: u64) -> (u64, u64, u64) {
    let leap = |year: u64| {
        year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
    };
    let (mut year, mut left) = (1970, days);
    while left >= 365 + u64::from(leap(year)) {
        left -= 365 + u64::from(leap(year));
        year += 1;
    }
    let february = 28 + u64::from(leap(year));
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if left < length {
            break;
        }
        left -= length;
        month += 1;
    }
    (year, month, left + 1)
}

/// Day and second, in Greenwich: `2026-11-28T07:30:00+00:00`. The variable `SOURCE_DATE_EPOCH`, seconds since 1970, stands
/// in for the clock where somebody wants the same bytes again.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn second_in_greenwich() -> String {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the clock on the wall is read"
    )]
    let now = std::time::SystemTime::now();
    let told = super::environment::variable("SOURCE_DATE_EPOCH")
        .and_then(|value| value.to_str().and_then(|value| value.parse::<u32>().ok()))
        .map(u64::from);
    let seconds = told.unwrap_or_else(|| {
        now.duration_since(std::time::UNIX_EPOCH)
            .map_or(0, |since| since.as_secs())
    });
    let (year, month, day) = date_of(seconds / 86_400);
    let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}+00:00")
}

/// Day and minute of the person before the machine, for the name of a file: `2026-11-28-0730`.
#[cfg(feature = "gui")]
#[must_use]
pub fn day_and_minute() -> String {
    jiff::ZonedDateTime::now()
        .strftime("%Y-%m-%d-%H%M")
        .to_string()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn days_become_dates_by_the_rules_of_leap_years() {
        for (days, date) in [
            (0, (1970, 1, 1)),
            (58, (1970, 2, 28)),
            (59, (1970, 3, 1)),
            (789, (1972, 2, 29)),
            (11_016, (2000, 2, 29)),
            (20_785, (2026, 11, 28)),
            (47_540, (2100, 2, 28)),
            (47_541, (2100, 3, 1)),
        ] {
            assert_eq!(date_of(days), date, "{days}");
        }
    }
}
