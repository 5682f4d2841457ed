//! Numbers as a person writes them: the shortest that is true to six digits, and texts that fit into a comment.

/// A number rounded to six digits.
pub(super) fn rounded(number: f64) -> f64 {
    format!("{number:.5e}").parse().unwrap_or(number)
}

/// A number to six digits, without zeros at its end; a small one with its power of ten.
pub(super) fn tidy(number: f64) -> String {
    let number = rounded(number);
    if number != 0.0 && number.abs() < 1e-4 {
        format!("{number:e}")
    } else {
        number.to_string()
    }
}

/// A text on one line, without control characters.
pub(super) fn one_line(text: &str) -> String {
    text.chars()
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .collect()
}

/// A text as it stands in a comment of XML, where two hyphens may not stand together.
pub(super) fn in_comment(text: &str) -> String {
    let mut line = one_line(text);
    while line.contains("--") {
        line = line.replace("--", "- -");
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_true_to_six_digits() {
        assert_eq!(tidy(12.0 * 7.6), "91.2");
        assert_eq!(tidy(0.2 / 1440.0), "0.000138889");
        assert_eq!(tidy(2e7), "20000000");
        assert_eq!(tidy(1e-3 / 1440.0), "6.94444e-7");
        assert_eq!(tidy(0.0), "0");
        assert_eq!(tidy(1.0), "1");
        for number in [1.234_567_89, 9.999_999_9e-5, 3.5e9] {
            assert!((rounded(number) / number - 1.0).abs() <= 5e-6);
        }
    }

    #[test]
    fn a_text_cannot_leave_its_comment() {
        assert_eq!(one_line("a\nb"), "a b");
        assert_eq!(in_comment("a --- b\nc"), "a - - - b c");
    }
}
