//! From choices to a plan: stem cells counted through the day, the scenario to run, minutes and price.

use libm::{floor, log10};

use super::choices::{Candidate, Choices, Guidance, Station, evaluate};
use super::figures::{Figures, figures};
use super::said::{self, Said};
use crate::model::maths::{exp, pow};
use crate::model::words::{Condition, TreatmentKind};
use crate::scenario::{Parameters, PlannedActivity, PlannedTreatment, Scenario, ScenarioError};

/// What happens at one station.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Passage {
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
    pub passages: [Passage; 5],
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
    pub said: Vec<Said>,
}

impl Plan {
    /// Minutes of the whole day.
    #[must_use]
    pub fn minutes(&self) -> f64 {
        self.passages.iter().map(|passage| passage.minutes).sum()
    }

    /// What is at one station.
    #[must_use]
    pub fn passage(&self, station: Station) -> Passage {
        self.passages[station as usize]
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
fn stem_cells_in_marrow(volume_ml: f64, f: &Figures) -> f64 {
    let (gain, rich) = (f.first_aliquot_gain.default, f.first_aliquot_ml.default);
    let richness = |ml: f64| 1.0 + gain * rich / ml * (1.0 - exp(-ml / rich));
    let per_ml = f.marrow_nucleated_per_ml.default * f.marrow_stem_share.default;
    per_ml * volume_ml * richness(volume_ml) / richness(f.marrow_volume_ml.default)
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
    match choices.kind {
        TreatmentKind::Marrow => {
            let volume = choices.volume.of(&f.marrow_volume_ml);
            let drawn = stem_cells_in_marrow(volume, f) * with_age;
            let (recovered, viability) = (recovered(work, f), viability(work, f));
            let concentrate_ml = volume * f.concentrate_share.default;
            let injected = (f.joint_takes_ml.default / concentrate_ml).min(1.0);
            Some(Chain {
                drawn,
                recovered,
                viability,
                fold: recovered / f.concentrate_share.default,
                in_syringe: drawn * recovered * viability * injected,
            })
        }
        TreatmentKind::Fat => {
            let drawn =
                choices.volume.of(&f.fat_volume_ml) * f.fat_stem_cells_per_ml.default * with_age;
            // The published yield is that of the usual spin; enzymes, not the spin, set the cells free.
            let recovered = (recovered(work, f) / recovered(1.0, f)).min(1.0);
            let viability = (f.fat_viability.default * viability(work, f) / viability(1.0, f))
                .min(f.viability_before_spin.default);
            Some(Chain {
                drawn,
                recovered,
                viability,
                fold: 1.0,
                in_syringe: drawn * recovered * viability,
            })
        }
        TreatmentKind::Cultured => Some(Chain {
            drawn: parameters.dose_cultured_cells,
            recovered: 1.0,
            viability: f.cultured_viability.default,
            fold: 1.0,
            in_syringe: parameters.dose_cultured_cells * f.cultured_viability.default,
        }),
        TreatmentKind::None
        | TreatmentKind::Saline
        | TreatmentKind::Steroid
        | TreatmentKind::Exercise => None,
    }
}

fn minutes(choices: &Choices, f: &Figures) -> [f64; 5] {
    let spin = choices.time.of(&f.spin_minutes) + f.minutes_handle.default;
    let (harvest, concentrate) = match choices.kind {
        TreatmentKind::Marrow => (f.minutes_harvest.default, spin),
        TreatmentKind::Fat => (f.minutes_harvest.default, f.minutes_enzyme.default + spin),
        TreatmentKind::Cultured => (0.0, f.minutes_thaw.default),
        _ => (0.0, 0.0),
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
    let (low, likely, high) = match choices.kind {
        TreatmentKind::Marrow | TreatmentKind::Fat => {
            let mean = f.price_mean_dollars.default;
            (mean - spread, mean, mean + spread)
        }
        TreatmentKind::Cultured => {
            let most = f.price_cultured_dollars.default;
            (most - spread, most, most)
        }
        TreatmentKind::Steroid => [f.price_steroid_dollars.default; 3].into(),
        TreatmentKind::Exercise => [f.price_exercise_dollars.default; 3].into(),
        TreatmentKind::Saline | TreatmentKind::None => [f.price_saline_dollars.default; 3].into(),
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

/// The plan of a visit. The same choices give the same plan.
#[must_use]
pub fn plan(choices: &Choices, parameters: &Parameters) -> Plan {
    let f = figures();
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
    let passages = Station::ALL.map(|station| Passage {
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
    let mut plan = Plan {
        knee: choices.knee,
        kind: choices.kind,
        candidate,
        lost,
        passages,
        concentration_fold: chain.as_ref().map_or(1.0, |chain| chain.fold),
        recovered: chain.as_ref().map_or(0.0, |chain| chain.recovered),
        viability: chain.as_ref().map_or(0.0, |chain| chain.viability),
        landing,
        dose,
        treatments,
        activities,
        changed: changed(choices, parameters, f),
        price: price(choices, f),
        said: Vec::new(),
    };
    plan.said = said::said(choices, &plan, parameters, f);
    plan
}

#[cfg(test)]
mod tests {
    use super::super::choices::{Afterwards, Level};
    use super::*;
    use crate::model::words::Activity;

    fn made(change: impl FnOnce(&mut Choices)) -> Plan {
        let mut choices = Choices::default();
        change(&mut choices);
        plan(&choices, &Parameters::default())
    }

    const SPINS: [(Level, Level); 4] = [
        (Level::Low, Level::Low),
        (Level::Usual, Level::Usual),
        (Level::High, Level::Usual),
        (Level::High, Level::High),
    ];

    #[test]
    fn no_stem_cell_comes_from_nowhere_on_the_way_to_the_joint() {
        for kind in [
            TreatmentKind::Marrow,
            TreatmentKind::Fat,
            TreatmentKind::Cultured,
        ] {
            for volume in Level::ALL {
                for (force, time) in SPINS {
                    for guidance in Guidance::ALL {
                        let plan = made(|c| {
                            c.kind = kind;
                            (c.volume, c.force, c.time) = (volume, force, time);
                            c.guidance = guidance;
                        });
                        let cells = |station| plan.passage(station).stem_cells.expect("cells");
                        let drawn = cells(Station::Harvest);
                        let syringe = cells(Station::Concentrate);
                        let dose = plan.dose.expect("a dose");
                        assert!(syringe <= drawn * plan.recovered * plan.viability * (1.0 + 1e-12));
                        assert!(dose <= syringe * (1.0 + 1e-9) && dose > 0.89 * syringe);
                        assert!((0.0..=1.0).contains(&plan.recovered));
                        assert!((0.0..=1.0).contains(&plan.viability));
                    }
                }
            }
        }
    }

    #[test]
    fn the_usual_day_gives_the_published_numbers() {
        let plan = made(|c| c.age = Level::Low);
        let f = figures();
        // 52 mL x 2e7 x 3e-5, less 10 years of a quarter per cent.
        let drawn = plan.passage(Station::Harvest).stem_cells.expect("cells");
        assert!((drawn - 52.0 * 600.0 * 0.975).abs() < 1e-6, "{drawn}");
        assert!((plan.concentration_fold - f.spin_concentration_fold.default).abs() < 1e-9);
        assert!((plan.viability - f.viability_usual_spin.default).abs() < 1e-12);
        let dose = plan.dose.expect("a dose");
        let card = Parameters::card("dose_marrow_cells").expect("a card");
        assert!(dose >= card.min && dose < 2e5, "{dose}");
    }

    #[test]
    fn more_spin_gives_a_denser_drop_with_fewer_living_cells() {
        let plans = SPINS.map(|(force, time)| made(|c| (c.force, c.time) = (force, time)));
        for pair in plans.windows(2) {
            assert!(pair[1].concentration_fold > pair[0].concentration_fold);
            assert!(pair[1].viability < pair[0].viability);
        }
    }

    #[test]
    fn the_first_millilitres_are_the_richest() {
        let f = figures();
        let per_ml = |ml: f64| stem_cells_in_marrow(ml, f) / ml;
        assert!(per_ml(10.0) > per_ml(30.0) && per_ml(30.0) > per_ml(120.0));
        assert!(stem_cells_in_marrow(120.0, f) > stem_cells_in_marrow(52.0, f));
    }

    #[test]
    fn a_needle_that_is_not_seen_misses_more_often_and_never_thins_the_dose() {
        let plans = Guidance::ALL.map(|guidance| made(|c| c.guidance = guidance));
        for pair in plans.windows(2) {
            assert!(pair[0].landing < pair[1].landing);
            assert_eq!(pair[0].dose, pair[1].dose);
        }
        let f = figures();
        assert_eq!(plans[0].landing, Some(f.landing_blind.default));
        for planned in made(|c| c.injections = 3).treatments {
            assert_eq!(planned.landing, Some(f.landing_ultrasound.default));
        }
    }

    #[test]
    fn a_day_of_exercise_has_no_harvest_no_spin_no_needle_and_one_price() {
        let f = figures();
        let plan = made(|c| {
            c.kind = TreatmentKind::Exercise;
            c.injections = 3;
            c.infection = Level::High;
            c.guidance = Guidance::Fluoroscopy;
        });
        for station in [Station::Harvest, Station::Concentrate, Station::Inject] {
            assert_eq!(plan.passage(station).minutes, 0.0);
        }
        assert_eq!(
            plan.passage(Station::Recover).minutes,
            f.minutes_session.default
        );
        assert_eq!((plan.dose, plan.landing), (None, None));
        assert_eq!(plan.treatments.len(), 1);
        assert_eq!(plan.treatments[0].kind, TreatmentKind::Exercise);
        assert!(plan.changed.is_empty() && plan.activities.is_empty());
        assert_eq!(plan.price.likely, f.price_exercise_dollars.default);
    }

    #[test]
    fn what_is_done_afterwards_is_planned_with_its_days() {
        let f = figures();
        let planned = |afterwards, injections| {
            let plan = made(|c| (c.afterwards, c.injections) = (afterwards, injections));
            let of = |planned: &PlannedActivity| (planned.kind, planned.day);
            plan.activities.iter().map(of).collect::<Vec<_>>()
        };
        let rest = f.rest_days.default;
        let again = f.spacing_days.default;
        assert_eq!(
            planned(Afterwards::RestFirst, 2),
            [
                (Activity::Rest, 0.0),
                (Activity::Walking, rest),
                (Activity::Rest, again),
                (Activity::Walking, again + rest)
            ]
        );
        assert_eq!(planned(Afterwards::Walking, 1), []);
        let starts = f.exercise_starts_days.default;
        assert!(starts >= f.sore_days_most.default, "the soreness is over");
        assert_eq!(
            planned(Afterwards::Exercise, 1),
            [(Activity::Exercise, starts)]
        );
        assert_eq!(planned(Afterwards::Sport, 1), [(Activity::Sport, 0.0)]);
    }

    #[test]
    fn a_healthy_knee_and_bone_on_bone_are_poor_candidates() {
        for (knee, candidate) in [
            ("healthy", Candidate::Healthy),
            ("osteoarthritis-mild", Candidate::Studied),
            ("osteoarthritis-moderate", Candidate::Studied),
            ("osteoarthritis-severe", Candidate::GainsLeast),
            ("cartilage-defect", Candidate::Hole),
            ("cruciate-tear", Candidate::Tear),
        ] {
            let found = made(|c| c.knee = knee).candidate;
            assert_eq!(found, candidate, "{knee}");
            assert_eq!(found.is_good(), candidate == Candidate::Studied);
        }
    }

    #[test]
    fn minutes_and_dollars_add_up() {
        let f = figures();
        let usual = made(|_| ());
        let sum = f.minutes_evaluate.default
            + f.minutes_harvest.default
            + f.spin_minutes.default
            + f.minutes_handle.default
            + f.minutes_inject.default
            + f.minutes_rest.default;
        assert!((usual.minutes() - sum).abs() < 1e-9 && sum <= f.minutes_of_a_day.default);
        let fat = made(|c| c.kind = TreatmentKind::Fat);
        assert!((fat.minutes() - usual.minutes() - f.minutes_enzyme.default).abs() < 1e-9);
        let thrice = made(|c| c.injections = 3);
        assert!((thrice.price.likely - 3.0 * usual.price.likely).abs() < 1e-9);
        assert!(usual.price.low >= 2000.0 && usual.price.high <= f.price_high_dollars.default);
        let seen = usual.price.likely - made(|c| c.guidance = Guidance::Blind).price.likely;
        assert!((seen - f.price_guidance_dollars.default).abs() < 1e-9);
    }

    #[test]
    fn choices_reach_the_simulation_and_the_same_choices_in_the_same_way() {
        let choose = |c: &mut Choices| {
            c.age = Level::High;
            c.infection = Level::High;
            c.afterwards = Afterwards::Sport;
            c.injections = 3;
        };
        let plan = made(choose);
        assert_eq!(plan, made(choose));
        let keys: Vec<&str> = plan.changed.iter().map(|(key, _)| *key).collect();
        assert_eq!(keys, ["infection_probability", "doubling_time_hours"]);
        assert_eq!(plan.days_again(), [180.0, 360.0]);
        let scenario = plan.scenario().expect("a knee");
        assert_eq!(scenario.treatments, plan.treatments);
        assert_eq!(scenario.activities, plan.activities);
        let bound = Parameters::card("infection_probability")
            .expect("a card")
            .max;
        assert_eq!(scenario.parameters.infection_probability, bound);
        let water = made(|c| c.kind = TreatmentKind::Saline);
        assert_eq!(water.dose, None);
        assert!(water.changed.is_empty() && water.activities.is_empty());
    }
}
