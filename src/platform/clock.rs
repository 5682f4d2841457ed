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

/// Day and minute of the person before the machine, for the name of a file: `2026-11-28-0730`.
#[cfg(feature = "gui")]
#[must_use]
pub fn day_and_minute() -> String {
    jiff::ZonedDateTime::now()
        .strftime("%Y-%m-%d-%H%M")
        .to_string()
}
