//! What a class handed in, where it is, and what running rows again showed, in sentences.

use super::picture::Picture;
use super::verdict::Verdict;
use crate::lesson::Lesson;
use crate::text::{all_digits, knows, local, say, say_with, trimmed};

/// How many handed in what.
#[must_use]
pub fn handed_in(picture: &Picture) -> Vec<String> {
    let mut told = vec![say_with(
        "class-pupils",
        &[
            ("n", picture.pupils.to_string()),
            ("finished", picture.finished.to_string()),
        ],
    )];
    for (key, count) in [
        ("class-from-codes", picture.from_codes),
        ("class-cut-off", picture.cut_off),
        ("class-twice", picture.twice),
    ] {
        if count > 0 {
            told.push(say_with(key, &[("n", count.to_string())]));
        }
    }
    told
}

/// What a step is called, with its number.
#[must_use]
pub fn step_name(lesson: &Lesson, name: &str) -> String {
    let place = lesson.steps.iter().position(|step| step.name == name);
    let step = place.and_then(|place| Some((place, lesson.steps.get(place)?)));
    match step {
        Some((place, step)) => say_with(
            "lesson-step-of",
            &[
                ("step", (place + 1).to_string()),
                ("steps", lesson.steps.len().to_string()),
                ("name", say(&format!("lesson-step-{}", step.kind().key()))),
            ],
        ),
        None => say("class-not-begun"),
    }
}

/// A short name of a hint.
#[must_use]
pub fn hint_name(hint: &str) -> String {
    let key = format!("class-hint-{hint}");
    let fits = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    if hint.chars().all(fits) && knows(&key) {
        say(&key)
    } else {
        hint.to_owned()
    }
}

/// A number of a class as it is written in the language that is spoken.
fn number(value: f64) -> String {
    local(&trimmed(value, 2)).into_owned()
}

/// Where the middle of some numbers lies: of their lower quartile, median and upper quartile.
#[must_use]
pub fn middle([lower, median, upper]: [f64; 3], unit: &str) -> String {
    let with_unit = |value: f64| format!("{} {unit}", number(value)).trim().to_owned();
    let values = [
        ("median", with_unit(median)),
        ("lower", with_unit(lower)),
        ("upper", with_unit(upper)),
    ];
    say_with("class-middle", &values)
}

/// How those who answered both before and after changed their mind; none where nobody answered both.
#[must_use]
pub fn moved(picture: &Picture) -> Option<String> {
    let [[never, gained], [left, kept]] = picture.moves;
    let both = never + gained + left + kept;
    let values = [
        ("n", both.to_string()),
        ("left", left.to_string()),
        ("kept", kept.to_string()),
        ("gained", gained.to_string()),
        ("never", never.to_string()),
    ];
    (both > 0).then(|| say_with("class-moves", &values))
}

/// What running a row again showed.
#[must_use]
pub fn verdict_words(verdict: &Verdict) -> String {
    let value = |value: &Option<f64>| value.map_or_else(|| say("class-no-value"), all_digits);
    match verdict {
        Verdict::Same => say("class-same"),
        Verdict::Differs { column, said, run } => say_with(
            "class-differs",
            &[
                ("column", column.clone()),
                ("said", value(said)),
                ("run", value(run)),
            ],
        ),
        Verdict::CannotRun(why) => say_with("class-cannot-run", &[("why", why.clone())]),
    }
}

/// What running all rows again showed; none before that was asked for.
#[must_use]
pub fn verified(picture: &Picture) -> Option<String> {
    let [same, differs, cannot] = picture.verified()?;
    let values = [
        ("same", same.to_string()),
        ("differs", differs.to_string()),
        ("cannot", cannot.to_string()),
    ];
    Some(say_with("class-verified", &values))
}
