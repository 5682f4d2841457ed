//! An axis of values: round numbers at its ticks, and where a value stands.

/// Ticks that are wanted, about.
const TICKS: f64 = 4.0;

/// An axis from one value to another.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Scale {
    /// The lower end.
    pub(crate) low: f64,
    /// The upper end.
    pub(crate) high: f64,
    /// Between two ticks.
    step: f64,
}

/// The least round step (1, 2 or 5 times a power of ten) that is not below a number.
fn round_step(least: f64) -> f64 {
    let power = libm::pow(10.0, libm::floor(libm::log10(least)));
    let steps = [1.0, 2.0, 5.0, 10.0].map(|times| times * power);
    let found = steps.into_iter().find(|step| *step >= least * (1.0 - 1e-9));
    found.unwrap_or(10.0 * power)
}

impl Scale {
    /// An axis that holds all of these; nought too where all are on one side of it and it is near.
    pub(crate) fn of(values: impl Iterator<Item = f64>) -> Self {
        let finite = values.filter(|value| value.is_finite());
        let (mut low, mut high) = finite.fold((f64::MAX, f64::MIN), |(low, high), value| {
            (low.min(value), high.max(value))
        });
        if low > high {
            (low, high) = (0.0, 1.0);
        }
        if low > 0.0 && low < 0.5 * high {
            low = 0.0;
        } else if high < 0.0 && high > 0.5 * low {
            high = 0.0;
        }
        if high - low < 1e-9 * high.abs().max(1e-9) {
            let room = (0.05 * high.abs()).max(1e-6);
            (low, high) = (low - room, high + room);
        }
        let step = round_step((high - low) / TICKS);
        Self {
            low: step * libm::floor(low / step + 1e-9),
            high: step * libm::ceil(high / step - 1e-9),
            step,
        }
    }

    /// Values at its ticks.
    pub(crate) fn ticks(&self) -> Vec<f64> {
        let many = libm::round((self.high - self.low) / self.step) as u32;
        let at = |k: u32| self.low + f64::from(k) * self.step;
        // What should be nought is nought.
        let clean = |value: f64| {
            if value.abs() < 1e-9 * self.step {
                0.0
            } else {
                value
            }
        };
        (0..=many).map(|k| clean(at(k))).collect()
    }

    /// Where a value stands, 0 to 1.
    pub(crate) fn share(&self, value: f64) -> f32 {
        ((value - self.low) / (self.high - self.low)) as f32
    }

    /// Digits after the point that its ticks need.
    pub(crate) fn digits(&self) -> usize {
        let size = libm::floor(libm::log10(self.step) + 1e-9);
        usize::try_from(-(size as i32)).unwrap_or(0).min(8)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_holds_all_values_and_has_few_round_ticks() {
        for values in [
            vec![41.2, 58.9],
            vec![-3.2, 4.0],
            vec![0.001, 0.0023],
            vec![3e4, 3e8],
            vec![7.0],
            vec![0.0, 0.0],
            vec![],
            vec![-12.0, -1.0],
        ] {
            let scale = Scale::of(values.iter().copied());
            let ticks = scale.ticks();
            assert!((2..=8).contains(&ticks.len()), "{values:?}: {ticks:?}");
            for value in values {
                let share = scale.share(value);
                assert!((-1e-4..=1.0001).contains(&share), "{value}: {share}");
            }
        }
        assert_eq!(
            Scale::of([0.0, 4.0].into_iter()).ticks(),
            [0.0, 1.0, 2.0, 3.0, 4.0]
        );
    }
}
