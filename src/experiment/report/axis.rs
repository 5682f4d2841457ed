//! An axis of a plot: where a number lies, and which round numbers are marked.

use super::words::shown;

/// Least and most marks.
const MARKS: f64 = 6.0;
/// Room at both ends, as a share of what is covered.
const ROOM: f64 = 0.05;
/// From this ratio on numbers are spread by equal factors.
const WIDE: f64 = 30.0;

/// An axis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Axis {
    /// Its ends; of their logarithms where it goes by factors.
    ends: [f64; 2],
    /// Whether it goes by factors.
    pub(super) by_factors: bool,
    /// Where the ends lie in the picture.
    places: [f64; 2],
}

impl Axis {
    /// An axis that covers some numbers. `None` for `by_factors` lets the numbers decide.
    pub(super) fn covering(
        numbers: impl Iterator<Item = f64>,
        by_factors: Option<bool>,
        places: [f64; 2],
    ) -> Self {
        let mut ends = [f64::INFINITY, f64::NEG_INFINITY];
        for number in numbers.filter(|number| number.is_finite()) {
            ends = [libm::fmin(ends[0], number), libm::fmax(ends[1], number)];
        }
        if ends[0] > ends[1] {
            ends = [0.0, 1.0];
        }
        let can = ends[0] > 0.0;
        let by_factors = can && by_factors.unwrap_or(ends[1] / ends[0] >= WIDE);
        if by_factors {
            ends = ends.map(libm::log10);
        }
        let mut room = (ends[1] - ends[0]) * ROOM;
        if room <= 0.0 {
            room = libm::fmax(ends[0].abs() * ROOM, if by_factors { ROOM } else { 1e-9 });
        }
        Self {
            ends: [ends[0] - room, ends[1] + room],
            by_factors,
            places,
        }
    }

    /// Where a number lies in the picture.
    pub(super) fn at(&self, number: f64) -> f64 {
        let number = if self.by_factors {
            libm::log10(libm::fmax(number, f64::MIN_POSITIVE))
        } else {
            number
        };
        let share = (number - self.ends[0]) / (self.ends[1] - self.ends[0]);
        self.places[0] + (self.places[1] - self.places[0]) * share.clamp(0.0, 1.0)
    }

    /// Whether a number lies on it.
    pub(super) fn holds(&self, number: f64) -> bool {
        let number = if self.by_factors {
            libm::log10(number)
        } else {
            number
        };
        (self.ends[0]..=self.ends[1]).contains(&number)
    }

    /// The numbers that are marked.
    fn marked(&self) -> Vec<f64> {
        let [low, high] = self.ends;
        if self.by_factors {
            let few = high - low < 2.0;
            let factors: &[f64] = if few { &[1.0, 2.0, 5.0] } else { &[1.0] };
            let every = libm::fmax(libm::ceil((high - low) / MARKS), 1.0) as i32;
            let (from, to) = (libm::floor(low) as i32, libm::ceil(high) as i32);
            return (from..=to)
                .filter(|power| power.rem_euclid(every) == 0)
                .flat_map(|power| {
                    let power = libm::pow(10.0, f64::from(power));
                    factors.iter().map(move |factor| factor * power)
                })
                .filter(|number| self.holds(*number))
                .collect();
        }
        let range = high - low;
        let power = libm::pow(10.0, libm::floor(libm::log10(range / MARKS)));
        let steps = [1.0, 2.0, 5.0, 10.0].map(|factor| factor * power);
        let step = steps.into_iter().find(|step| range / step <= MARKS);
        let step = step.unwrap_or(range);
        let (from, to) = (
            libm::ceil(low / step) as i64,
            libm::floor(high / step) as i64,
        );
        (from..=to).map(|k| k as f64 * step).collect()
    }

    /// Where marks lie, and what they say.
    pub(super) fn marks(&self) -> Vec<(f64, String)> {
        let marked = self.marked().into_iter();
        marked
            .map(|number| (self.at(number), shown(number)))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(numbers: &[f64], by_factors: Option<bool>) -> Vec<String> {
        let axis = Axis::covering(numbers.iter().copied(), by_factors, [0.0, 100.0]);
        axis.marks().into_iter().map(|(_, word)| word).collect()
    }

    #[test]
    fn marks_are_round_and_lie_within() {
        assert_eq!(
            words(&[0.0, 100.0], None),
            ["0", "20", "40", "60", "80", "100"]
        );
        assert_eq!(words(&[-3.0, 1.0], None), ["−3", "−2", "−1", "0", "1"]);
        let group = |number: &str| number.replace(' ', "\u{a0}");
        assert_eq!(
            words(&[3e4, 3e8], None),
            ["100 000", "1 000 000", "10 000 000", "100 000 000"].map(group)
        );
        assert_eq!(words(&[1.0, 4.0], Some(true)), ["1", "2"]);
        for numbers in [&[][..], &[5.0], &[0.0], &[1e-300, 1e300], &[7.0, 7.0]] {
            let axis = Axis::covering(numbers.iter().copied(), None, [0.0, 100.0]);
            assert!(axis.marks().len() < 20, "{numbers:?}");
            assert!(numbers.iter().all(|number| axis.at(*number).is_finite()));
        }
    }

    #[test]
    fn a_number_lies_where_it_should() {
        let axis = Axis::covering([0.0, 10.0].into_iter(), Some(false), [0.0, 110.0]);
        assert!((axis.at(0.0) - 5.0).abs() < 1e-9 && (axis.at(10.0) - 105.0).abs() < 1e-9);
        let down = Axis::covering([1.0, 100.0].into_iter(), None, [110.0, 0.0]);
        assert!(down.by_factors && (down.at(10.0) - 55.0).abs() < 1e-9);
        assert!(down.holds(10.0) && !down.holds(1000.0));
    }
}
