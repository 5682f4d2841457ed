//! What a run is and what a column is called, in words: the same in the window, on paper and in the picture of a class.

use super::answers::PinnedRow;
use super::design::factors;
use super::level::Control;
use super::plan::Column;
use crate::text::{knows, say, say_if_known, say_with, trimmed};

/// Factors that last from the day on which they are changed.
const LASTING: [&str; 6] = [
    "signal",
    "build",
    "touch",
    "activity",
    "medium",
    "parameter",
];

/// Whether a word can be part of a key of a text.
fn is_word(text: &str) -> bool {
    let fits = |letter: char| letter.is_ascii_alphanumeric() || "_-".contains(letter);
    !text.is_empty() && text.chars().all(fits)
}

/// A number of cells: millions from a million on.
fn cells(number: f64) -> String {
    if number >= 1e6 {
        say_with("millions", &[("n", trimmed(number / 1e6, 1))])
    } else {
        trimmed(number, 0)
    }
}

/// A state of a factor as it stands within its sentence.
fn state_words(factor: &str, state: &str) -> String {
    let named = match factor {
        "dose" => state.parse().ok().map(cells),
        "stain" => say_if_known(&format!("stain-{state}")),
        "scenario" => say_if_known(&format!("scenario-title-{state}")),
        "injury" => Some(state.replace('x', " × ")),
        _ => None,
    };
    named.unwrap_or_else(|| state.to_owned())
}

/// Words with the day of what they say, unless it was there from the start.
fn dated(factor: &str, words: String, day: &str) -> String {
    if day == "0" {
        return words;
    }
    let key = if LASTING.contains(&factor) {
        "lesson-factor-from-day"
    } else {
        "lesson-factor-on-day"
    };
    say_with(key, &[("what", words), ("day", day.to_owned())])
}

/// One value of a factor, such as `cultured@7`.
fn value_words(factor: &str, value: &str) -> String {
    let (state, day) = value.split_once('@').unwrap_or((value, "0"));
    let whole = format!("lesson-factor-{factor}-{state}");
    let key = format!("lesson-factor-{factor}");
    let words = if is_word(state) && knows(&whole) {
        say(&whole)
    } else if knows(&key) {
        let words = say_with(&key, &[("value", state_words(factor, state))]);
        words.trim_end().to_owned()
    } else {
        format!("{factor}: {state}")
    };
    dated(factor, words, day)
}

/// A cue and how much of it.
fn painted(cue: &str, amount: &str) -> String {
    let with_unit = |unit: &str| format!("{amount} {unit}");
    match cue {
        "wash" => say("lesson-factor-washed"),
        "stiffness" => say_with("plate-painted-ground", &[("amount", with_unit("kPa"))]),
        "oxygen" => say_with("plate-painted-oxygen", &[("amount", with_unit("%"))]),
        factor => {
            let key = format!("plate-medium-{factor}");
            let amount = match (factor, amount.parse::<f64>()) {
                ("adipogenic" | "myogenic", Ok(share)) => {
                    format!("{} %", trimmed(100.0 * share, 0))
                }
                _ => with_unit("ng/mL"),
            };
            let what = say_if_known(&key).unwrap_or_else(|| factor.to_owned());
            say_with("plate-medium-amount", &[("what", what), ("amount", amount)])
        }
    }
}

/// What was painted with a cue: places by their name, and how many spots.
fn medium_words(cue: &str, value: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut spots: Vec<([&str; 2], usize)> = Vec::new();
    for one in value.split_whitespace() {
        let (what, day) = one.split_once('@').unwrap_or((one, "0"));
        let (place, amount) = what.split_once('=').unwrap_or((what, ""));
        if !is_word(place) {
            match spots.iter_mut().find(|(known, _)| *known == [amount, day]) {
                Some((_, count)) => *count += 1,
                None => spots.push(([amount, day], 1)),
            }
            continue;
        }
        let what = painted(cue, amount);
        let said = if cue == "wash" {
            what
        } else {
            let name = say_if_known(&format!("lesson-place-{place}"));
            let place = name.unwrap_or_else(|| place.to_owned());
            say_with(
                "lesson-factor-medium-at",
                &[("what", what), ("place", place)],
            )
        };
        words.push(dated("medium", said, day));
    }
    for ([amount, day], count) in spots {
        let values = [("what", painted(cue, amount)), ("n", count.to_string())];
        words.push(dated(
            "medium",
            say_with("lesson-factor-medium-spots", &values),
            day,
        ));
    }
    words
}

/// Factors with their values in words, as [`factors`] tells them.
#[must_use]
pub fn about<'a>(factors: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut words = Vec::new();
    for (key, value) in factors {
        match key.split_once(':') {
            Some(("medium", cue)) => words.extend(medium_words(cue, value)),
            Some((family, which)) => {
                let named = format!("{} {value}", which.replace('_', " "));
                words.push(value_words(family, &named));
            }
            None => words.extend(value.split_whitespace().map(|one| value_words(key, one))),
        }
    }
    if words.is_empty() {
        say("lesson-factor-none")
    } else {
        words.join(", ")
    }
}

/// What was done in a run. The scenario of the lesson and the usual number of cells go without saying.
#[must_use]
pub fn about_row(row: &PinnedRow) -> String {
    let factors = factors(row);
    let telling = factors.iter().filter(|(key, value)| {
        let usual = || value.split(' ').all(|dose| dose == "usual");
        *key != "scenario" && !(*key == "dose" && usual())
    });
    about(telling.map(|(key, value)| (key.as_str(), value.as_str())))
}

/// Key of the words that stand on a control.
#[must_use]
pub fn control_key(control: Control) -> &'static str {
    match control {
        Control::Brush => "brush",
        Control::Strength => "brush-strength",
        Control::WholePlate => "whole-plate",
        Control::Wash => "wash",
        Control::Stain => "stain-title",
        Control::Injury => "injure",
        Control::StemCellsIn => "stem-cells-in",
        Control::StemCellsOut => "stem-cells-out",
        Control::Source => "cells-next",
        Control::Dose => "stem-cells-injected",
        Control::Inject => "inject",
        Control::Compare => "twin-on",
        Control::Walking => "activity",
        Control::Messengers => "messengers",
        Control::Builders => "builders",
    }
}

/// Name of a column without its day.
#[must_use]
pub fn column_name(column: &Column) -> String {
    let key = match &column.percent_of {
        Some(_) => format!("lesson-column-{}-percent", column.key),
        None => format!("lesson-column-{}", column.key),
    };
    say_if_known(&key).unwrap_or_else(|| column.key.replace('_', " "))
}

/// Name and day of a column, as the table has it.
#[must_use]
pub fn column_heading(column: &Column) -> String {
    say_with(
        "lesson-column-on-day",
        &[
            ("name", column_name(column)),
            ("day", trimmed(column.day, 1)),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_says_what_it_differs_in() {
        assert_eq!(about([]), say("lesson-factor-none"));
        let told = about([
            ("signal", "off"),
            ("build", "off@12"),
            ("treatment", "cultured@0 saline@7"),
            ("dose", "20000000"),
            ("landing", "0.5"),
            ("taken_out", "@3"),
            ("stain", "oil_red@21"),
            ("medium:tgf_b", "whole=10@2"),
            ("medium:stiffness", "1.5/1.0/0.5=1@0 1.0/1.0/0.5=1@0"),
            ("medium:adipogenic", "left=1@0"),
            ("medium:wash", "whole=0@7"),
            ("parameter:flare_mm", "9@2"),
        ]);
        for word in [
            "signals off",
            "becoming tissue off from day 12",
            "cultured cells",
            "salt water, day 7",
            "20 million cells",
            "0.5",
            "cells taken out, day 3",
            "Oil Red O, day 21",
            "TGF-β 10 ng/mL (whole dish) from day 2",
            "ground 1 kPa (spots: 2)",
            "fat mix 100 % (left third)",
            "factors washed away from day 7",
            "flare mm 9 from day 2",
        ] {
            assert!(told.contains(word), "no '{word}' in: {told}");
        }
        for raw in ["lesson-", "plate-", "@", "="] {
            assert!(!told.contains(raw), "'{raw}' in: {told}");
        }
    }

    #[test]
    fn a_column_is_called_by_its_name_and_its_day() {
        let column = |key: &str, percent_of: Option<&str>| Column {
            key: key.to_owned(),
            day: 28.0,
            percent_of: percent_of.map(str::to_owned),
            digits: 0,
        };
        let stem = column("stem_drawn", Some("cells_drawn"));
        assert_eq!(column_name(&stem), "Stem cells, %");
        assert_eq!(column_heading(&stem), "Stem cells, %, day 28");
        assert_eq!(column_name(&column("no_such", None)), "no such");
    }
}
