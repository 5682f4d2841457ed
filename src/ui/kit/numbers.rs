//! Numbers as people read them.

use crate::text::local;
use crate::ui::kit::words::{say_with, trimmed};

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

/// A number with as many digits as it needs.
pub(crate) fn figure(value: f64) -> String {
    if value != 0.0 && (value.abs() >= 1e6 || value.abs() < 1e-3) {
        local(&format!("{value:.2e}")).into_owned()
    } else {
        trimmed(value, 4)
    }
}

/// A number in groups of three that no line breaks.
#[must_use]
pub fn grouped(value: f64) -> String {
    let digits = format!("{:.0}", value.abs());
    let mut out = String::new();
    for (k, digit) in digits.chars().enumerate() {
        if k > 0 && (digits.len() - k).is_multiple_of(3) {
            out.push('\u{a0}');
        }
        out.push(digit);
    }
    if value < -0.5 { format!("-{out}") } else { out }
}
