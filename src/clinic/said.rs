//! What follows from each choice, said at once: the key of a sentence, its values, and the card with the source.

use super::choices::{Choices, Guidance, Level, Station};
use super::figures::Figures;
use super::plan::Plan;
use crate::model::words::TreatmentKind;
use crate::scenario::{ParameterCard, Parameters};

/// One consequence.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    /// Where it is said.
    pub station: Station,
    /// Key of the sentence.
    pub key: &'static str,
    /// Values of the sentence; their names say the unit: cells, percent, ml, days, people, fold.
    pub values: Vec<(&'static str, f64)>,
    /// The number it rests on, with source and grade of evidence.
    pub card: &'static ParameterCard,
}

/// All consequences of the choices, in the order of the stations; the most important of a station first.
pub(super) fn said(choices: &Choices, plan: &Plan, f: &'static Figures) -> Vec<Said> {
    let mut all = Vec::new();
    let mut say = |station, key, card, values: &[(&'static str, f64)]| {
        all.push(Said {
            station,
            key,
            values: values.to_vec(),
            card,
        });
    };
    let cells = |station| ("cells", plan.passage(station).stem_cells.unwrap_or(0.0));
    let volume = |card: &ParameterCard| ("ml", choices.volume.of(card));

    say(
        Station::Evaluate,
        plan.candidate.key(),
        &f.trial_kl_most,
        &[],
    );
    if choices.draws_cells() {
        let years = choices.age.of(&f.age_years) - f.fewer_cells_from_years.default;
        let fewer = f.fewer_cells_percent_per_year.default * years.max(0.0);
        say(
            Station::Evaluate,
            "clinic-said-age",
            &f.fewer_cells_percent_per_year,
            &[("percent", fewer)],
        );
    } else {
        say(Station::Evaluate, "clinic-said-age-none", &f.age_years, &[]);
    }

    let drawn = cells(Station::Harvest);
    match choices.kind {
        TreatmentKind::Marrow => {
            let ml = volume(&f.marrow_volume_ml);
            say(
                Station::Harvest,
                "clinic-said-marrow",
                &f.marrow_stem_share,
                &[drawn, ml, ("one-in", 1.0 / f.marrow_stem_share.default)],
            );
            if choices.volume == Level::High {
                say(
                    Station::Harvest,
                    "clinic-said-first-draw",
                    &f.first_aliquot_ml,
                    &[("ml", f.first_aliquot_ml.default)],
                );
            } else {
                say(
                    Station::Harvest,
                    "clinic-said-own-control",
                    &f.own_control_people,
                    &[("people", f.own_control_people.default)],
                );
            }
        }
        TreatmentKind::Fat => {
            let ml = volume(&f.fat_volume_ml);
            say(
                Station::Harvest,
                "clinic-said-fat",
                &f.fat_stem_cells_per_ml,
                &[drawn, ml],
            );
        }
        TreatmentKind::Cultured => {
            if let Some(card) = Parameters::card("dose_cultured_cells") {
                say(Station::Harvest, "clinic-said-cultured", card, &[drawn]);
            }
        }
        TreatmentKind::Steroid => say(
            Station::Harvest,
            "clinic-said-steroid",
            &f.trial_people,
            &[("people", f.trial_people.default)],
        ),
        TreatmentKind::Saline | TreatmentKind::None | TreatmentKind::Exercise => say(
            Station::Harvest,
            "clinic-said-saline",
            &f.placebo_relief_mm,
            &[("points", f.placebo_relief_mm.default)],
        ),
    }

    let syringe = cells(Station::Concentrate);
    let alive = ("percent", plan.viability * 100.0);
    match choices.kind {
        TreatmentKind::Marrow => say(
            Station::Concentrate,
            "clinic-said-spin",
            &f.spin_concentration_fold,
            &[syringe, alive, ("fold", plan.concentration_fold)],
        ),
        TreatmentKind::Fat => say(
            Station::Concentrate,
            "clinic-said-enzyme",
            &f.fat_viability,
            &[syringe, alive],
        ),
        TreatmentKind::Cultured => say(
            Station::Concentrate,
            "clinic-said-thaw",
            &f.cultured_viability,
            &[syringe, alive],
        ),
        _ => {}
    }

    let landing = choices.guidance.landing(f);
    let share = ("percent", landing.default * 100.0);
    let key = match (plan.dose, choices.guidance) {
        (None, _) => "clinic-said-no-cells-land",
        (_, Guidance::Blind) => "clinic-said-blind",
        (_, Guidance::Ultrasound) => "clinic-said-ultrasound",
        (_, Guidance::Fluoroscopy) => "clinic-said-fluoroscopy",
    };
    say(
        Station::Inject,
        key,
        landing,
        &[share, cells(Station::Inject)],
    );
    if let Some(card) = Parameters::card("infection_probability") {
        let chance = choices.infection.of(card);
        say(
            Station::Inject,
            "clinic-said-infection",
            card,
            &[("one-in", 1.0 / chance.max(1e-9))],
        );
    }

    if let Some(card) = Parameters::card("load_factor") {
        let key = match choices.load {
            Level::Low => "clinic-said-rest",
            Level::Usual => "clinic-said-walk",
            Level::High => "clinic-said-sport",
        };
        say(
            Station::Recover,
            key,
            card,
            &[("fold", choices.load.of(card))],
        );
    }
    if choices.injections > 1 {
        say(
            Station::Recover,
            "clinic-said-again",
            &f.spacing_days,
            &[
                ("times", f64::from(choices.injections)),
                ("days", choices.spacing.of(&f.spacing_days)),
            ],
        );
    } else if let Some(card) = Parameters::card("flare_probability") {
        say(
            Station::Recover,
            "clinic-said-sore",
            card,
            &[
                ("percent", card.default * 100.0),
                ("from", f.sore_days_least.default),
                ("to", f.sore_days_most.default),
            ],
        );
    }
    all
}
