//! The few controls beside the picture.

use bevy_egui::egui::{self, Ui};

use super::desk::{Desk, SOURCES, WALKING, Wish};
use super::panels::Look;
use super::plate_words::grouped;
use super::style::{colour, plain, serif};
use super::widgets;
use super::words::{say, say_with};
use crate::live::Snapshot;
use crate::model::words::TreatmentKind;
use crate::sim::Ability;

pub(super) fn controls(ui: &mut Ui, desk: &mut Desk, look: &Look<'_>, wishes: &mut Vec<Wish>) {
    let theme = look.theme;
    let knee = look.snapshot.scenario.stage.name == "knee";
    let tight = ui.available_height() < 560.0;
    let gap = if tight { 4.0 } else { 12.0 };
    ui.spacing_mut().item_spacing.y = if tight { 5.0 } else { 7.0 };
    let small = |ui: &mut Ui, key: &str| {
        ui.label(
            egui::RichText::new(say(key))
                .font(plain(14.0))
                .color(colour(theme.text_2)),
        );
    };
    ui.label(egui::RichText::new(say("treatment")).font(serif(if tight { 22.0 } else { 28.0 })));
    ui.label(
        egui::RichText::new(&look.snapshot.scenario.question)
            .font(plain(14.0))
            .color(colour(theme.text_2)),
    );
    if look.snapshot.scenario.condition != crate::model::words::Condition::Dish {
        ui.add_space(gap);
        small(ui, "cells-from");
        let words: Vec<String> = SOURCES.iter().map(|(_, key)| say(key)).collect();
        if let Some(k) = widgets::segmented(ui, theme, &words[..3], desk.source.min(3), 36.0) {
            desk.source = k;
            desk.dose_log10 = usual_dose_log10(SOURCES[k].0, look.snapshot);
        }
        let others = if desk.source >= 3 { desk.source - 3 } else { 2 };
        if let Some(k) = widgets::segmented(ui, theme, &words[3..], others, 36.0) {
            desk.source = k + 3;
        }
        let (kind, _) = SOURCES[desk.source];
        let with_cells = desk.source < 3;
        if with_cells {
            ui.add_space(gap);
            let cells = f64::from(libm::powf(10.0, desk.dose_log10));
            let shown = round_two(cells);
            let position = (desk.dose_log10 - 4.0) / 4.5;
            if let Some(moved) = widgets::slider(
                ui,
                theme,
                &say("stem-cells-injected"),
                &short_number(shown),
                position,
            ) {
                desk.dose_log10 = 4.0 + 4.5 * moved;
            }
        }
        ui.add_space(gap);
        let again = !look.snapshot.batches.is_empty();
        let cells = with_cells.then(|| round_two(f64::from(libm::powf(10.0, desk.dose_log10))));
        let label = if again {
            say("inject-again")
        } else {
            say("inject")
        };
        if widgets::button(ui, theme, &label, true, if tight { 38.0 } else { 48.0 }) {
            wishes.push(Wish::Treat(kind, cells));
        }
        let compare = if desk.comparing {
            "twin-off"
        } else {
            "twin-on"
        };
        if widgets::button(ui, theme, &say(compare), false, 38.0) {
            desk.comparing = !desk.comparing;
            wishes.push(Wish::Compare(desk.comparing));
        }
    }
    if knee {
        ui.add_space(gap);
        small(ui, "walking");
        let words: Vec<String> = WALKING.iter().map(|(_, key)| say(key)).collect();
        if let Some(k) = widgets::segmented(ui, theme, &words, desk.walking, 36.0) {
            desk.walking = k;
            wishes.push(Wish::Activity(WALKING[k].0));
        }
    }
    ui.add_space(gap);
    let abilities = look.snapshot.abilities;
    for (which, on, key) in [
        (Ability::Signal, abilities.signal, "messengers"),
        (Ability::Build, abilities.build, "builders"),
    ] {
        let mut value = on;
        let text = egui::RichText::new(say(key)).font(plain(14.0));
        if ui.checkbox(&mut value, text).changed() {
            wishes.push(Wish::Switch(which, value));
        }
    }
    ui.add_space((ui.available_height() - 66.0).max(2.0));
    ui.horizontal(|ui| {
        let half = (ui.available_width() - 8.0) / 2.0;
        for (key, wish) in [("again", Wish::Again), ("new-dice", Wish::NewDice)] {
            ui.scope(|ui| {
                ui.set_width(half);
                if widgets::button(ui, theme, &say(key), false, 36.0) {
                    wishes.push(wish);
                }
            });
        }
    });
    ui.label(
        egui::RichText::new(say_with(
            "seed",
            &[("seed", look.snapshot.seed.to_string())],
        ))
        .font(plain(13.0))
        .color(colour(theme.text_3)),
    );
}

fn usual_dose_log10(kind: TreatmentKind, snapshot: &Snapshot) -> f32 {
    let p = &snapshot.parameters;
    let cells = match kind {
        TreatmentKind::Marrow => p.dose_marrow_cells,
        TreatmentKind::Fat => p.dose_fat_cells,
        _ => p.dose_cultured_cells,
    };
    libm::log10f(cells as f32)
}

/// A dose with two digits that count.
pub(super) fn round_two(cells: f64) -> f64 {
    let power = libm::pow(10.0, libm::floor(libm::log10(cells.max(1.0))) - 1.0);
    libm::round(cells / power) * power
}

/// 50 million, 3 million, 30 000.
pub(super) fn short_number(value: f64) -> String {
    if value >= 1e6 {
        let millions = value / 1e6;
        if millions >= 10.0 {
            format!("{millions:.0} million")
        } else {
            format!("{millions:.1} million")
        }
    } else {
        grouped(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doses_read_as_people_say_them() {
        assert_eq!(short_number(5e7), "50 million");
        assert_eq!(short_number(3e6), "3.0 million");
        assert_eq!(short_number(3e4), "30\u{2009}000");
        assert!((round_two(5.0118e7) - 5e7).abs() < 1.0);
    }
}
