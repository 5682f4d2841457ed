//! Numbers in sentences: with a unit, and with as many digits as it takes that two of them differ where they differ.

use crate::text::{in_groups as grouped, local, say, say_with};

/// Most digits that a number is printed with.
const MOST: usize = 15;

/// A number with so many digits that count, and no needless nought.
#[must_use]
pub fn significant(value: f64, digits: usize) -> String {
    if value == 0.0 || !value.is_finite() {
        return "0".to_owned();
    }
    let before = libm::floor(libm::log10(value.abs())) as i32 + 1;
    let after = (digits as i32 - before).clamp(0, 20) as usize;
    crate::text::trimmed(value, after)
}

/// A share in per cent, 0 to 1: whole ones from 10 % on, two digits below.
#[must_use]
pub fn percent(share: f64) -> String {
    let hundredth = 100.0 * share;
    let text = if share > 0.995 && share < 1.0 {
        if hundredth > 99.99 {
            return say_with("number-more-than", &[("n", "99.99".to_owned())]);
        }
        format!("{hundredth:.2}")
    } else if hundredth >= 10.0 {
        format!("{hundredth:.0}")
    } else if hundredth > 0.0 && hundredth < 0.001 {
        return say_with("number-less-than", &[("n", "0.001".to_owned())]);
    } else {
        significant(hundredth, 2)
    };
    say_with("number-percent", &[("n", grouped(&text))])
}

/// A number in its unit.
#[must_use]
pub fn amount(value: f64, unit: &str) -> String {
    with_unit(&significant(value, 3), unit)
}

fn with_unit(number: &str, unit: &str) -> String {
    let number = grouped(number);
    match unit {
        "x usual" => say_with("number-times-usual", &[("n", number)]),
        "%" => say_with("number-percent", &[("n", number)]),
        _ => local(&format!("{number} {unit}")).into_owned(),
    }
}

/// Two numbers in one unit, with the fewest digits that let both keep their order.
#[must_use]
pub fn pair(one: f64, other: f64, unit: &str) -> (String, String) {
    let kept = |digits: usize| {
        let texts = [one, other].map(|value| significant(value, digits));
        let read = |k: usize| texts[k].parse::<f64>().unwrap_or(f64::NAN);
        let same = read(0).partial_cmp(&read(1)) == one.partial_cmp(&other);
        same.then_some(texts)
    };
    let [a, b] = (3..=MOST)
        .find_map(kept)
        .unwrap_or_else(|| [one, other].map(|value| significant(value, 3)));
    (with_unit(&a, unit), with_unit(&b, unit))
}

/// An interval of draws and the draw in it, in per cent without the sign: low, high, draw, each with the fewest digits that
/// show the draw inside.
#[must_use]
pub fn interval(low: f64, high: f64, draw: f64) -> [String; 3] {
    let shown = |digits: usize| {
        let texts = [low, high, draw].map(|value| crate::text::trimmed(100.0 * value, digits));
        let [a, b, d] = [0, 1, 2].map(|k| texts[k].parse::<f64>().unwrap_or(f64::NAN));
        let above = if draw > low { d > a } else { d >= a };
        let ends = high >= 1.0 || b < 100.0;
        (above && d < b && ends).then_some(texts)
    };
    let few = (0..=MOST).find(|digits| shown(*digits).is_some());
    // A little more than the fewest: a chance of 0.76 % is not told as 1 %.
    let width = high - low;
    let fine = if width < 0.002 {
        3
    } else if width < 0.02 {
        2
    } else if width < 0.1 {
        1
    } else {
        0
    };
    few.and_then(|few| (few.max(fine)..=MOST).find_map(shown))
        .unwrap_or_else(|| [low, high, draw].map(|value| crate::text::trimmed(100.0 * value, MOST)))
}

/// Cells per mL, in millions.
#[must_use]
pub fn density_pair(one: f64, other: f64) -> (String, String) {
    let unit = say("number-million-per-ml");
    let (a, b) = pair(one / 1e6, other / 1e6, "");
    let put = |text: String| format!("{} {unit}", text.trim_end());
    (put(a), put(b))
}

/// The day of a step, the first one being day 0.
#[must_use]
pub fn day(step: u64) -> String {
    (step / crate::sim::STEPS_PER_DAY).to_string()
}

/// Days with at most one digit after the point.
#[must_use]
pub fn days(days: f64) -> String {
    crate::text::trimmed(days, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draw_is_seen_inside_its_interval() {
        for (low, high, draw) in [
            (0.0, 0.005, 0.004_999_9),
            (0.0, 0.5, 0.0),
            (0.0, 0.008, 0.003_1),
            (0.85, 0.95, 0.9),
            (0.95, 1.0, 0.999_999_9),
            (0.012_4, 0.012_500_1, 0.012_5),
            (0.0, 1e-9, 1e-12),
        ] {
            let [a, b, d] =
                interval(low, high, draw).map(|text| text.parse::<f64>().expect("a number"));
            assert!(
                a <= d && d < b && (a < d || low >= draw),
                "{low} {draw} {high}: {a} {d} {b}"
            );
        }
        assert_eq!(interval(0.85, 0.95, 0.9), ["85", "95", "90"]);
        assert_eq!(interval(0.0, 0.008, 0.0031), ["0", "0.8", "0.31"]);
    }

    #[test]
    fn two_numbers_keep_their_order_in_print() {
        assert_eq!(
            pair(34.0, 22.0, "kPa"),
            ("34 kPa".to_owned(), "22 kPa".to_owned())
        );
        let (a, b) = pair(22.0001, 22.0, "kPa");
        assert_ne!(a, b);
        assert_eq!(pair(22.0, 22.0, "kPa").0, "22 kPa");
        assert_eq!(amount(f64::from(0.6f32), "ng/mL"), "0.6 ng/mL");
        assert_eq!(significant(123_456.0, 3), "123456");
    }

    #[test]
    fn long_numbers_stand_in_groups_of_three() {
        assert_eq!(amount(1771.0, "kPa"), "1\u{a0}771 kPa");
        assert_eq!(amount(123_456.0, "kPa"), "123\u{a0}456 kPa");
        assert_eq!(pair(1771.2, 999.0, "mmHg").0, "1\u{a0}771 mmHg");
        assert_eq!(percent(12.34), "1\u{a0}234 %");
        for (number, told) in [
            ("999", "999"),
            ("0.0001", "0.0001"),
            ("-123", "-123"),
            ("1771.25", "1\u{a0}771.25"),
        ] {
            assert_eq!(grouped(number), told);
        }
    }

    #[test]
    fn small_and_nearly_whole_shares_are_not_told_as_none_or_all() {
        assert_eq!(percent(0.5), "50 %");
        assert_eq!(percent(0.0), "0 %");
        assert_eq!(percent(1.0), "100 %");
        assert_eq!(percent(1e-9), "less than 0.001 %");
        assert_eq!(percent(0.999_99), "more than 99.99 %");
        assert_eq!(percent(0.9987), "99.87 %");
        assert_eq!(percent(4.22), "422 %");
    }
}
