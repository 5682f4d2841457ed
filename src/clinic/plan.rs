//! From choices to a plan: stem cells counted through the day, the scenario to run, minutes and price.

use libm::{floor, log10};

use super::choices::{Candidate, Choices, Guidance, Station, evaluate};
use super::consequence::Consequence;
use super::figures::Figures;
use crate::model::maths::{exp, pow};
use crate::model::treatment::CellSource;
use crate::model::words::{Condition, TreatmentKind};
use crate::scenario::{Parameters, PlannedActivity, PlannedTreatment, Scenario, ScenarioError};

/// What happens at one station.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct StationResult {
    /// Which station.
    pub station: Station,
    /// How long it takes, minutes.
    pub minutes: f64,
    /// Living stem cells after it; none where no cells are given.
    pub stem_cells: Option<f64>,
}

/// The price of all visits, dollars.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Price {
    /// A cheap clinic.
    pub low: f64,
    /// What one would expect.
    pub likely: f64,
    /// An expensive clinic.
    pub high: f64,
}

/// What becomes of a visit.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// Name of the scenario of this knee.
    pub knee: &'static str,
    /// What is given.
    pub kind: TreatmentKind,
    /// Whether trials treat such knees.
    pub candidate: Candidate,
    /// Share of the cartilage that is worn away already, 0 to 1.
    pub lost: f64,
    /// The five stations.
    pub results: [StationResult; 5],
    /// Density of stem cells after the spin relative to what was drawn; 1 without a spin.
    pub concentration_fold: f64,
    /// Share of stem cells that the spin recovers, 0 to 1.
    pub recovered: f64,
    /// Share of recovered cells that live, 0 to 1.
    pub viability: f64,
    /// Chance that the needle is in the joint, 0 to 1; if it is not, the whole dose lies beside. None without a needle.
    pub landing: Option<f64>,
    /// Stem cells in each syringe, the number that is shown and injected; none without cells.
    pub dose: Option<f64>,
    /// All visits, the first one on day 0.
    pub treatments: Vec<PlannedTreatment>,
    /// What is done with the knee, from which day on.
    pub activities: Vec<PlannedActivity>,
    /// Parameters of the simulation that the choices change.
    pub changed: Vec<(&'static str, f64)>,
    /// Price of all visits.
    pub price: Price,
    /// What follows from the choices, in the order of the stations.
    pub consequences: Vec<Consequence>,
}

impl Plan {
    /// Minutes of the whole day.
    #[must_use]
    pub fn minutes(&self) -> f64 {
        self.results.iter().map(|result| result.minutes).sum()
    }

    /// What is at one station.
    #[must_use]
    pub fn result(&self, station: Station) -> StationResult {
        self.results[station as usize]
    }

    /// Days of the injections after the first.
    #[must_use]
    pub fn days_again(&self) -> Vec<f64> {
        let later = self.treatments.iter().skip(1);
        later.map(|planned| planned.day).collect()
    }

    /// The scenario to run: this knee with all that was chosen and nothing else. It is all in the scenario, so that
    /// starting again and rolling other dice repeat the same treatment day, and nothing of it can be undone by halves.
    ///
    /// # Errors
    /// A knee that the program does not have.
    pub fn scenario(&self) -> Result<Scenario, ScenarioError> {
        let mut scenario = Scenario::built_in(self.knee)?
            .with_treatments(self.treatments.clone())
            .with_activities(self.activities.clone());
        for (key, value) in &self.changed {
            scenario = scenario
                .with_parameter(key, *value)
                .map_err(|error| ScenarioError {
                    file: self.knee.to_owned(),
                    line: 1,
                    field: (*key).to_owned(),
                    found: error.to_string(),
                    expected: "a value in range".to_owned(),
                })?;
        }
        Ok(scenario)
    }
}

/// Work of the spin relative to the usual one: force times time.
fn spin_work(choices: &Choices, f: &Figures) -> f64 {
    choices.force.of(&f.spin_force_g) * choices.time.of(&f.spin_minutes)
        / (f.spin_force_g.default * f.spin_minutes.default)
}

/// Share of cells that a spin brings into the layer that is kept.
fn recovered(work: f64, f: &Figures) -> f64 {
    let usual = (f.spin_concentration_fold.default * f.concentrate_share.default).min(1.0);
    1.0 - pow(1.0 - usual, work)
}

/// Share of cells that live after a spin.
fn viability(work: f64, f: &Figures) -> f64 {
    let before = f.viability_before_spin.default;
    before * pow(f.viability_usual_spin.default / before, work)
}

/// Stem cells in marrow of a volume: the first millilitres are the richest; the mean of the usual volume is the published one.
pub(super) fn stem_cells_in_marrow(volume_ml: f64, f: &Figures) -> f64 {
    let (gain, rich) = (f.first_aliquot_gain.default, f.first_aliquot_ml.default);
    let richness = |ml: f64| 1.0 + gain * rich / ml * (1.0 - exp(-ml / rich));
    let per_ml = f.marrow_nucleated_per_ml.default * f.marrow_stem_share.default;
    per_ml * volume_ml * richness(volume_ml) / richness(f.marrow_volume_ml.default)
}

/// Concentrate that a spin of marrow gives, millilitres.
pub(super) fn concentrate_ml(choices: &Choices, f: &Figures) -> f64 {
    choices.volume.of(&f.marrow_volume_ml) * f.concentrate_share.default
}

/// A number with two digits that count, never more than it was.
fn two_digits(cells: f64) -> f64 {
    let power = pow(10.0, floor(log10(cells.max(1.0))) - 1.0);
    // A hair is added, as a quotient of powers of ten may lie just under a whole number.
    (floor(cells / power + 1e-9) * power).max(1.0)
}

/// The cells on their way: drawn, recovered, alive, in the syringe.
struct Chain {
    drawn: f64,
    recovered: f64,
    viability: f64,
    fold: f64,
    in_syringe: f64,
}

fn chain(choices: &Choices, parameters: &Parameters, f: &Figures) -> Option<Chain> {
    let age = choices.age.of(&f.age_years);
    let years = (age - f.fewer_cells_from_years.default).max(0.0);
    let with_age = 1.0 - f.fewer_cells_percent_per_year.default * years / 100.0;
    let work = spin_work(choices, f);
    Some(match CellSource::of(choices.kind)? {
        CellSource::Marrow => {
            let volume = choices.volume.of(&f.marrow_volume_ml);
            let drawn = stem_cells_in_marrow(volume, f) * with_age;
            let (recovered, viability) = (recovered(work, f), viability(work, f));
            let injected = (f.joint_takes_ml.default / concentrate_ml(choices, f)).min(1.0);
            Chain {
                drawn,
                recovered,
                viability,
                fold: recovered / f.concentrate_share.default,
                in_syringe: drawn * recovered * viability * injected,
            }
        }
        CellSource::Fat => {
            let drawn =
                choices.volume.of(&f.fat_volume_ml) * f.fat_stem_cells_per_ml.default * with_age;
            // The published yield is that of the usual spin; enzymes, not the spin, set the cells free.
            let recovered = (recovered(work, f) / recovered(1.0, f)).min(1.0);
            let viability = (f.fat_viability.default * viability(work, f) / viability(1.0, f))
                .min(f.viability_before_spin.default);
            Chain {
                drawn,
                recovered,
                viability,
                fold: 1.0,
                in_syringe: drawn * recovered * viability,
            }
        }
        CellSource::Cultured => Chain {
            drawn: parameters.dose_cultured_cells,
            recovered: 1.0,
            viability: f.cultured_viability.default,
            fold: 1.0,
            in_syringe: parameters.dose_cultured_cells * f.cultured_viability.default,
        },
    })
}

fn minutes(choices: &Choices, f: &Figures) -> [f64; 5] {
    let spin = choices.time.of(&f.spin_minutes) + f.minutes_handle.default;
    let (harvest, concentrate) = match CellSource::of(choices.kind) {
        Some(CellSource::Marrow) => (f.minutes_harvest.default, spin),
        Some(CellSource::Fat) => (f.minutes_harvest.default, f.minutes_enzyme.default + spin),
        Some(CellSource::Cultured) => (0.0, f.minutes_thaw.default),
        None => (0.0, 0.0),
    };
    let aim = match choices.guidance {
        Guidance::Fluoroscopy => f.minutes_fluoroscopy.default,
        Guidance::Blind | Guidance::Ultrasound => 0.0,
    };
    let (inject, recover) = if choices.kind.by_needle() {
        (f.minutes_inject.default + aim, f.minutes_rest.default)
    } else {
        (0.0, f.minutes_session.default)
    };
    [
        f.minutes_evaluate.default,
        harvest,
        concentrate,
        inject,
        recover,
    ]
}

fn price(choices: &Choices, f: &Figures) -> Price {
    let spread = f.price_spread_dollars.default;
    let price = f.price_of(choices.kind).default;
    let (low, likely, high) = match CellSource::of(choices.kind) {
        Some(CellSource::Marrow | CellSource::Fat) => (price - spread, price, price + spread),
        Some(CellSource::Cultured) => (price - spread, price, price),
        None => (price, price, price),
    };
    let paid = choices.kind.by_needle() && choices.kind != TreatmentKind::Saline;
    let seeing = match choices.guidance {
        Guidance::Ultrasound | Guidance::Fluoroscopy if paid => f.price_guidance_dollars.default,
        _ => 0.0,
    };
    let visits = f64::from(choices.visits());
    Price {
        low: (low + seeing) * visits,
        likely: (likely + seeing) * visits,
        high: (high + seeing) * visits,
    }
}

/// Parameters of the simulation that the choices change.
fn changed(choices: &Choices, parameters: &Parameters, f: &Figures) -> Vec<(&'static str, f64)> {
    let mut all = Vec::new();
    let mut set = |key: &'static str, now: f64, value: f64| {
        let Some(card) = Parameters::card(key) else {
            return;
        };
        let value = value.clamp(card.min, card.max);
        if now.to_bits() != value.to_bits() {
            all.push((key, value));
        }
    };
    if choices.kind.by_needle() {
        set(
            "infection_probability",
            parameters.infection_probability,
            choices.infection_chance(parameters),
        );
    }
    if choices.draws_cells() {
        let years = (choices.age.of(&f.age_years) - f.slower_cells_from_years.default).max(0.0);
        let slower = 1.0 + f.slower_cells_percent_per_year.default * years / 100.0;
        let now = parameters.doubling_time_hours;
        set("doubling_time_hours", now, now * slower);
    }
    all
}

/// All visits: the first one on day 0, further ones where there is a needle.
fn treatments(
    choices: &Choices,
    dose: Option<f64>,
    landing: Option<f64>,
    f: &Figures,
) -> Vec<PlannedTreatment> {
    let days = choices.spacing.of(&f.spacing_days);
    let visit = |n: u8| {
        PlannedTreatment::new(choices.kind, dose, days * f64::from(n))
            .and_then(|planned| planned.landing_with(landing))
            .ok()
    };
    (0..choices.visits()).filter_map(visit).collect()
}

/// The plan of a visit, before it is said what follows from it.
pub(super) fn unsaid(choices: &Choices, parameters: &Parameters, f: &Figures) -> Plan {
    let (condition, kl_grade, lost) =
        Scenario::built_in(choices.knee).map_or((Condition::Healthy, 0, 0.0), |scenario| {
            let lost = 1.0 - scenario.matrix_at_start();
            (scenario.condition, scenario.kl_grade, lost)
        });
    let candidate = evaluate(condition, kl_grade, f);
    let chain = chain(choices, parameters, f);
    let landing = choices
        .kind
        .by_needle()
        .then(|| choices.guidance.landing(f).default);
    let dose = chain.as_ref().map(|chain| two_digits(chain.in_syringe));
    let after = [
        None,
        chain.as_ref().map(|chain| chain.drawn),
        chain.as_ref().map(|chain| chain.in_syringe),
        dose,
        dose,
    ];
    let times = minutes(choices, f);
    let results = Station::ALL.map(|station| StationResult {
        station,
        minutes: times[station as usize],
        stem_cells: after[station as usize],
    });
    let treatments = treatments(choices, dose, landing, f);
    let activities = if choices.kind.by_needle() {
        let days: Vec<f64> = treatments.iter().map(|planned| planned.day).collect();
        choices.afterwards.planned(&days, f)
    } else {
        Vec::new()
    };
    Plan {
        knee: choices.knee,
        kind: choices.kind,
        candidate,
        lost,
        results,
        concentration_fold: chain.as_ref().map_or(1.0, |chain| chain.fold),
        recovered: chain.as_ref().map_or(0.0, |chain| chain.recovered),
        viability: chain.as_ref().map_or(0.0, |chain| chain.viability),
        landing,
        dose,
        treatments,
        activities,
        changed: changed(choices, parameters, f),
        price: price(choices, f),
        consequences: Vec::new(),
    }
}
