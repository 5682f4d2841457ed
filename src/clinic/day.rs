//! The treatment day as a whole: the plan of a visit with what follows from each choice.

use super::choices::Choices;
use super::figures::figures;
use super::plan::{Plan, unsaid};
use super::said::said;
use crate::scenario::Parameters;

/// The plan of a visit. The same choices give the same plan.
#[must_use]
pub fn plan(choices: &Choices, parameters: &Parameters) -> Plan {
    let f = figures();
    let mut plan = unsaid(choices, parameters, f);
    plan.consequences = said(choices, &plan, parameters, f);
    plan
}

#[cfg(test)]
mod tests {
    use super::super::choices::{Afterwards, Candidate, Guidance, Level, Station};
    use super::super::plan::stem_cells_in_marrow;
    use super::*;
    use crate::model::words::{Activity, TreatmentKind};
    use crate::scenario::PlannedActivity;

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
                        let cells = |station| plan.result(station).stem_cells.expect("cells");
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
        let drawn = plan.result(Station::Harvest).stem_cells.expect("cells");
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
        // Without end marrow is as rich as its mean; a drop has that and the whole gain, the first aliquot all but 1/e of it.
        let (gain, rich) = (f.first_aliquot_gain.default, f.first_aliquot_ml.default);
        let over_mean = |ml: f64| per_ml(ml) / per_ml(1e12);
        assert!((over_mean(1e-6) - (1.0 + gain)).abs() < 1e-5);
        let but_an_e = 1.0 + gain * (1.0 - libm::exp(-1.0));
        assert!((over_mean(rich) - but_an_e).abs() < 1e-9);
    }

    #[test]
    fn of_more_concentrate_than_a_joint_takes_the_rest_stays_in_the_tube() {
        let f = figures();
        let shares = Level::ALL.map(|volume| {
            let plan = made(|c| c.volume = volume);
            let cells = |station| plan.result(station).stem_cells.expect("cells");
            let made = cells(Station::Harvest) * plan.recovered * plan.viability;
            let concentrate_ml = volume.of(&f.marrow_volume_ml) * f.concentrate_share.default;
            let share = cells(Station::Concentrate) / made;
            let takes = (f.joint_takes_ml.default / concentrate_ml).min(1.0);
            assert!((share - takes).abs() < 1e-12, "{volume:?}: {share}");
            share
        });
        assert!(shares[0] == 1.0 && shares[2] < 1.0, "{shares:?}");
    }

    #[test]
    fn the_older_the_donor_the_slower_its_cells_divide_from_forty_on() {
        let f = figures();
        let slower = |age| {
            let plan = made(|c| c.age = age);
            let changed = plan
                .changed
                .iter()
                .find(|(key, _)| *key == "doubling_time_hours");
            changed.map(|(_, hours)| hours / Parameters::default().doubling_time_hours - 1.0)
        };
        assert_eq!(slower(Level::Low), None);
        let years = Level::High.of(&f.age_years) - f.slower_cells_from_years.default;
        let percent = f.slower_cells_percent_per_year.default * years;
        let found = slower(Level::High).expect("slower");
        assert!((found - percent / 100.0).abs() < 1e-9, "{found}");
    }

    #[test]
    fn what_a_knee_has_lost_rises_with_its_grade_and_a_healthy_one_has_lost_nothing() {
        let lost = ["mild", "moderate", "severe"].map(|grade| {
            let knees = super::super::choices::KNEES;
            let name = format!("osteoarthritis-{grade}");
            let knee = knees.into_iter().find(|knee| *knee == name);
            made(|c| c.knee = knee.expect("a knee")).lost
        });
        assert_eq!(made(|c| c.knee = "healthy").lost, 0.0);
        assert!(0.0 < lost[0] && lost[0] < lost[1] && lost[1] < lost[2] && lost[2] < 1.0);
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
            assert_eq!(plan.result(station).minutes, 0.0);
        }
        assert_eq!(
            plan.result(Station::Recover).minutes,
            f.minutes_session.default
        );
        assert_eq!((plan.dose, plan.landing), (None, None));
        assert_eq!(plan.treatments.len(), 1);
        assert_eq!(plan.treatments[0].kind, TreatmentKind::Exercise);
        assert!(plan.changed.is_empty() && plan.activities.is_empty());
        assert_eq!(
            plan.price.likely,
            f.price_of(TreatmentKind::Exercise).default
        );
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
        let x_ray = made(|c| c.guidance = Guidance::Fluoroscopy);
        let longer = x_ray.minutes() - usual.minutes();
        assert!((longer - f.minutes_fluoroscopy.default).abs() < 1e-9);
        let thrice = made(|c| c.injections = 3);
        assert!((thrice.price.likely - 3.0 * usual.price.likely).abs() < 1e-9);
        assert!(usual.price.low >= 2000.0 && usual.price.high <= f.price_high_dollars.default);
        let spread = f.price_spread_dollars.default;
        for (plan, visits) in [(&usual, 1.0), (&thrice, 3.0)] {
            let price = plan.price;
            assert!((price.likely - price.low - visits * spread).abs() < 1e-9);
            assert!((price.high - price.likely - visits * spread).abs() < 1e-9);
        }
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
