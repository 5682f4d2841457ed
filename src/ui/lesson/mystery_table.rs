//! The readings of a mystery joint: each with its day and its error, beside the knee with nothing altered; uncovered, what is true.

use bevy_egui::egui::{CornerRadius, Frame, RichText, Ui};

use super::items::{Mark, option};
use super::text;
use crate::lesson::case::{Case, Taken, scaled};
use crate::lesson::mystery::Assay;
use crate::theme::Theme;
use crate::ui::kit::style::{bold, colour, plain, serif};
use crate::ui::kit::words::{say, say_with, trimmed};

/// Errors from which on a reading hardly differs by chance from the knee with nothing altered.
const HARDLY_CHANCE: f64 = 2.0;

/// Digits after the point that an error of this size leaves to a value.
fn digits(error: f64) -> usize {
    match error {
        size if size >= 2.0 => 0,
        size if size >= 0.2 => 1,
        size if size >= 0.02 => 2,
        _ => 3,
    }
}

/// A value of an assay with its unit.
fn with_unit(assay: &Assay, value: String) -> String {
    say_with(&format!("mystery-value-{}", assay.key), &[("value", value)])
}

/// What was read, with its error and its unit.
fn read_words(assay: &Assay, taken: &Taken) -> String {
    let Some(reading) = &taken.reading else {
        return say("mystery-nothing-there");
    };
    let error = scaled(assay, reading.error);
    let value = match (reading.value, reading.limit) {
        (Some(value), _) => format!(
            "{} ± {}",
            trimmed(scaled(assay, value), digits(error)),
            trimmed(error, digits(error))
        ),
        (None, Some(limit)) => format!("< {}", trimmed(scaled(assay, limit), 3)),
        (None, None) => return say("mystery-nothing-there"),
    };
    with_unit(assay, value)
}

/// A true value with its unit, as exactly as the reading beside it.
fn true_words(assay: &Assay, taken: &Taken, value: Option<f64>) -> String {
    let Some(value) = value else {
        return say("mystery-nothing-there");
    };
    let words = match &taken.reading {
        Some(reading) => trimmed(value, digits(scaled(assay, reading.error))),
        None => text::reading(value),
    };
    with_unit(assay, words)
}

/// All readings, the newest first.
pub(super) fn table(ui: &mut Ui, case: &mut Case, theme: &Theme) {
    ui.label(RichText::new(say("mystery-readings")).font(serif(22.0)));
    if case.taken().is_empty() {
        let words = RichText::new(say("mystery-no-readings")).font(plain(14.5));
        ui.label(words.color(colour(theme.text_2)));
    }
    let mut turned = None;
    for (place, taken) in case.taken().iter().enumerate().rev() {
        let Some(assay) = case.all().assay(&taken.assay) else {
            continue;
        };
        if row(ui, case, theme, place, taken, assay) {
            turned = Some(place);
        }
    }
    if let Some(place) = turned {
        case.turn(place);
    }
}

/// One reading; true if it shall speak for the claim, or no longer.
fn row(
    ui: &mut Ui,
    case: &Case,
    theme: &Theme,
    place: usize,
    taken: &Taken,
    assay: &Assay,
) -> bool {
    let quiet = |words: String| {
        RichText::new(words)
            .font(plain(14.5))
            .color(colour(theme.text_2))
    };
    let number = (place + 1).to_string();
    let frame = Frame::NONE
        .stroke((1.0, colour(theme.line)))
        .corner_radius(CornerRadius::same(12))
        .inner_margin(10.0);
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let head = say_with(
            "mystery-row",
            &[
                ("number", number.clone()),
                ("day", taken.day.to_string()),
                ("assay", say(&format!("mystery-assay-{}", assay.key))),
            ],
        );
        ui.label(quiet(head));
        ui.label(RichText::new(read_words(assay, taken)).font(bold(18.0)));
        let usual = true_words(assay, taken, case.usual(taken));
        ui.label(quiet(say_with("mystery-usual", &[("value", usual)])));
        if !case.is_covered() {
            let truth = true_words(assay, taken, case.truth(taken));
            ui.label(quiet(say_with("mystery-truth", &[("value", truth)])));
            // Below what the instrument can tell, nobody knows how far below.
            let seen = taken
                .reading
                .as_ref()
                .is_some_and(|one| one.value.is_some());
            if let Some(apart) = case.apart(taken).filter(|_| seen) {
                let key = if apart >= HARDLY_CHANCE {
                    "mystery-apart"
                } else {
                    "mystery-near"
                };
                let words = say_with(key, &[("n", trimmed(apart, 1))]);
                ui.label(RichText::new(words).font(plain(14.5)));
            }
        }
        let mark = if taken.speaks {
            Mark::Chosen
        } else {
            Mark::Open
        };
        let words = say_with("mystery-speaks", &[("number", number.clone())]);
        option(ui, theme, &words, mark, case.is_covered())
    });
    shown.inner
}
