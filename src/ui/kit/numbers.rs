//! Numbers as people read them.

use crate::text::{self, in_groups, local};
use crate::ui::kit::words::say_with;

/// A dose with two digits that count.
#[must_use]
pub fn round_two(cells: f64) -> f64 {
    let power = libm::pow(10.0, libm::floor(libm::log10(cells.max(1.0))) - 1.0);
    libm::round(cells / power) * power
}

/// 50 million, 3 million, 30 000.
#[must_use]
pub fn short_number(value: f64) -> String {
    if value >= 1e6 {
        let millions = value / 1e6;
        let digits = usize::from(millions < 10.0);
        let n = format!("{millions:.digits$}");
        say_with("millions", &[("n", n)])
    } else {
        grouped(value)
    }
}

/// A number with as many digits as it needs, in groups of three, with the decimal sign of the language that is spoken.
pub(crate) fn figure(value: f64) -> String {
    let text = if value != 0.0 && (value.abs() >= 1e6 || value.abs() < 1e-3) {
        format!("{value:.2e}")
    } else {
        in_groups(&text::trimmed(value, 4))
    };
    local(&text).into_owned()
}

/// A number with so many digits after the point, as it is written in the language that is spoken.
#[must_use]
pub fn fixed(value: f64, digits: usize) -> String {
    local(&in_groups(&text::fixed(value, digits))).into_owned()
}

/// A number in groups of three that no line breaks.
#[must_use]
pub fn grouped(value: f64) -> String {
    local(&in_groups(&text::fixed(value, 0))).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_numbers_stand_in_groups_and_decimals_behind_the_sign_of_the_language() {
        assert_eq!(grouped(25_000.0), "25\u{a0}000");
        assert_eq!(grouped(-1_234.4), "−1\u{a0}234");
        assert_eq!(grouped(-0.4), "0");
        text::speaking("en", || {
            assert_eq!(figure(12_345.5), "12\u{a0}345.5");
            assert_eq!(fixed(0.126, 2), "0.13");
            assert_eq!(fixed(-0.126, 2), "−0.13");
        });
        text::speaking("de", || {
            assert_eq!(figure(12_345.5), "12\u{a0}345,5");
            assert_eq!(figure(2.5e7), "2,50e7");
            assert_eq!(fixed(1.0, 2), "1,00");
        });
    }
}
