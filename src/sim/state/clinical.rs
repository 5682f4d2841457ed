//! What the person feels: pain, function, stiffness, swelling; placebo, flare and infection after an injection; activity and fitness.

use bevy::ecs::resource::Resource;
use serde::{Deserialize, Serialize};

use super::clock::STEPS_PER_DAY;
use crate::model::maths::{exp, half};
use crate::model::words::{Activity, TreatmentKind};
use crate::scenario::Parameters;

/// One visit with a needle.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Visit {
    /// Step of the injection.
    pub step: u64,
    /// What was injected.
    pub kind: TreatmentKind,
    /// Whether the needle was in the joint. If not, nothing of the dose was.
    pub landed: bool,
    /// Whether the pain flared after it.
    pub flare: bool,
}

/// Extra inflammation for some time.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Pulse {
    /// First step.
    pub from: u64,
    /// Step at which it is over.
    pub until: u64,
    /// Added to the background inflammation, in units of its half-effect.
    pub pro_signal: f64,
    /// Whether bacteria cause it: then cartilage is lost to it directly.
    pub infection: bool,
}

/// Everything that was done to the person and still acts.
#[derive(Resource, Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ClinicalState {
    /// Injections of anything.
    pub visits: Vec<Visit>,
    /// Injuries and infections.
    pub pulses: Vec<Pulse>,
    /// What the person does with the knee.
    pub activity: Activity,
    /// Strength of the leg against that of daily walking: 1 after a long exercise programme, -1 after long rest.
    pub fitness: f64,
}

impl Default for ClinicalState {
    fn default() -> Self {
        Self {
            visits: Vec::new(),
            pulses: Vec::new(),
            activity: Activity::Walking,
            fitness: 0.0,
        }
    }
}

fn days_since(step: u64, then: u64) -> f64 {
    step.saturating_sub(then) as f64 / STEPS_PER_DAY as f64
}

impl ClinicalState {
    fn active(&self, step: u64) -> impl Iterator<Item = &Pulse> {
        let active = move |pulse: &&Pulse| pulse.from <= step && step < pulse.until;
        self.pulses.iter().filter(active)
    }

    /// Visits up to a step whose needle was in the joint.
    fn landed(&self, step: u64) -> impl Iterator<Item = &Visit> {
        let there = move |visit: &&Visit| visit.landed && visit.step <= step;
        self.visits.iter().filter(there)
    }

    /// Inflammation added now by injuries and infections.
    #[must_use]
    pub fn extra_inflammation(&self, step: u64) -> f64 {
        self.active(step).map(|pulse| pulse.pro_signal).sum()
    }

    /// Factor on all inflammation by what was injected beside cells: `1/(1 + B exp(-t/tau))` for the
    /// IL-1 receptor antagonist of marrow concentrate and for a steroid.
    #[must_use]
    pub fn inflammation_block(&self, step: u64, p: &Parameters) -> f64 {
        self.landed(step)
            .map(|visit| {
                let Some(drug) = visit.kind.drug().map(|drug| p.effect_of(drug)) else {
                    return 1.0;
                };
                1.0 / (1.0 + drug.block * exp(-days_since(step, visit.step) / drug.decay_days))
            })
            .product()
    }

    /// Share of the cartilage that is lost a day to steroid and to bacteria, beside wear and inflammation. What one
    /// injection of a steroid costs is spread over the time it stays.
    #[must_use]
    pub fn cartilage_harm_per_day(&self, step: u64, p: &Parameters) -> f64 {
        let steroid: f64 = self
            .landed(step)
            .filter_map(|visit| {
                let drug = p.effect_of(visit.kind.drug()?);
                let days = days_since(step, visit.step);
                let loss = drug.cartilage_loss?;
                Some(loss / drug.decay_days * exp(-days / drug.decay_days))
            })
            .sum();
        let infected = self.active(step).any(|pulse| pulse.infection);
        let bacteria = if infected {
            p.infection_cartilage_loss_per_day
        } else {
            0.0
        };
        steroid + bacteria
    }

    /// Pain taken away by expectation and the injection itself, mm:
    /// `P (1 - exp(-t/tau1)) exp(-t/tau2)`, the largest over all injections.
    #[must_use]
    pub fn placebo_mm(&self, step: u64, p: &Parameters) -> f64 {
        self.visits
            .iter()
            .filter(|visit| visit.step <= step)
            .map(|visit| placebo_after_mm(days_since(step, visit.step), p))
            .fold(0.0, f64::max)
    }

    /// Pain added by flares, mm. A flare begins some hours after the needle; who rests feels less of it.
    #[must_use]
    pub fn flare_mm(&self, step: u64, p: &Parameters) -> f64 {
        let felt = if self.activity == Activity::Rest {
            1.0 - p.rest_flare_relief
        } else {
            1.0
        };
        let onset_days = p.flare_onset_hours / STEPS_PER_DAY as f64;
        let active = |visit: &&Visit| {
            let days = days_since(step, visit.step) - onset_days;
            visit.flare && days >= 0.0 && days < p.flare_days
        };
        self.visits
            .iter()
            .filter(active)
            .map(|_| p.flare_mm * felt)
            .fold(0.0, f64::max)
    }

    /// Pain that exercise takes away, mm.
    #[must_use]
    pub fn exercise_mm(&self, p: &Parameters) -> f64 {
        p.exercise_pain_mm * self.fitness.max(0.0)
    }

    /// Pain that a weak leg adds, mm.
    #[must_use]
    pub fn weakness_mm(&self, p: &Parameters) -> f64 {
        p.weakness_pain_mm * (-self.fitness).max(0.0)
    }

    /// Lets a day of the present activity pass: the leg gets stronger by exercise, weaker by rest, and comes back to
    /// what walking keeps.
    pub fn pass_a_day(&mut self, p: &Parameters) {
        let (towards, days) = match self.activity {
            Activity::Exercise => (1.0, p.exercise_onset_days),
            Activity::Rest => (-1.0, p.rest_weakening_days),
            Activity::Walking | Activity::Sport if self.fitness > 0.0 => {
                (0.0, p.exercise_fade_days)
            }
            Activity::Walking | Activity::Sport => (0.0, p.rest_weakening_days),
        };
        self.fitness += (towards - self.fitness) * (1.0 - exp(-1.0 / days));
    }

    /// All that is felt beside the knee itself, now.
    #[must_use]
    pub fn beside(&self, step: u64, p: &Parameters) -> Beside {
        Beside {
            placebo_mm: self.placebo_mm(step, p),
            flare_mm: self.flare_mm(step, p),
            exercise_mm: self.exercise_mm(p),
            weakness_mm: self.weakness_mm(p),
            fitness: self.fitness,
        }
    }
}

/// Pain that salt water takes away some days after the needle, mm.
#[must_use]
pub fn placebo_after_mm(days: f64, p: &Parameters) -> f64 {
    p.placebo_mm * (1.0 - exp(-days / p.placebo_onset_days)) * exp(-days / p.placebo_fade_days)
}

/// What is felt beside the state of the knee.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Beside {
    /// Pain taken away by expectation and the needle, mm.
    pub placebo_mm: f64,
    /// Pain added by a flare, mm.
    pub flare_mm: f64,
    /// Pain taken away by exercise, mm.
    pub exercise_mm: f64,
    /// Pain added by a weak leg, mm.
    pub weakness_mm: f64,
    /// Strength of the leg, see [`ClinicalState::fitness`].
    pub fitness: f64,
}

/// What the person feels and can do.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outcome {
    /// Pain, mm of 100.
    pub pain_vas_mm: f64,
    /// Function, 0 to 100 (100 is best).
    pub function_0_100: f64,
    /// Stiffness, 0 to 100 (100 is worst).
    pub stiffness_0_100: f64,
    /// Fluid in the joint, mL.
    pub effusion_ml: f64,
}

/// Outcome of a knee with mean inflammation `c` and a share `lost` of its structure gone:
/// `VAS = 100 [w_c h(c) + w_m lost] - placebo - exercise + weakness + flare`; the others are chosen for teaching.
#[must_use]
pub fn outcome(c: f64, lost: f64, beside: &Beside, p: &Parameters) -> Outcome {
    let raw = 100.0 * (p.pain_inflammation_weight * half(c) + p.pain_matrix_weight * lost);
    let pain =
        (raw - beside.placebo_mm - beside.exercise_mm + beside.weakness_mm + beside.flare_mm)
            .clamp(0.0, 100.0);
    let strength = if beside.fitness > 0.0 {
        p.exercise_function * beside.fitness
    } else {
        p.weakness_function * beside.fitness
    };
    Outcome {
        pain_vas_mm: pain,
        function_0_100: (100.0
            - p.function_pain_weight * pain
            - 100.0 * p.function_matrix_weight * lost
            + strength)
            .clamp(0.0, 100.0),
        stiffness_0_100: (100.0
            * (p.stiffness_inflammation_weight * half(c) + p.stiffness_matrix_weight * lost)
            + beside.flare_mm)
            .clamp(0.0, 100.0),
        effusion_ml: p.synovial_volume_ml
            + p.swelling_inflammation_ml * half(c)
            + p.swelling_flare_ml_per_mm * beside.flare_mm,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visit(kind: TreatmentKind) -> Visit {
        Visit {
            step: 0,
            kind,
            landed: true,
            flare: true,
        }
    }

    #[test]
    fn a_flare_begins_after_the_needle_so_that_the_day_of_the_injection_is_the_baseline() {
        let p = Parameters::default();
        let mut clinical = ClinicalState {
            visits: vec![visit(TreatmentKind::Saline)],
            ..ClinicalState::default()
        };
        assert_eq!(clinical.flare_mm(0, &p), 0.0);
        assert_eq!(clinical.placebo_mm(0, &p), 0.0);
        assert_eq!(clinical.flare_mm(STEPS_PER_DAY, &p), p.flare_mm);
        clinical.activity = Activity::Rest;
        assert!(clinical.flare_mm(STEPS_PER_DAY, &p) < p.flare_mm);
        assert_eq!(clinical.flare_mm(30 * STEPS_PER_DAY, &p), 0.0);
    }

    #[test]
    fn a_dose_beside_the_joint_blocks_nothing_and_harms_nothing_but_the_needle_is_felt() {
        let p = Parameters::default();
        let missed = Visit {
            landed: false,
            ..visit(TreatmentKind::Steroid)
        };
        let clinical = |visit| ClinicalState {
            visits: vec![visit],
            ..ClinicalState::default()
        };
        let (missed, landed) = (clinical(missed), clinical(visit(TreatmentKind::Steroid)));
        let day = 7 * STEPS_PER_DAY;
        assert_eq!(missed.inflammation_block(day, &p), 1.0);
        assert_eq!(missed.cartilage_harm_per_day(day, &p), 0.0);
        assert!(landed.inflammation_block(day, &p) < 0.9);
        assert!(landed.cartilage_harm_per_day(day, &p) > 0.0);
        assert_eq!(missed.placebo_mm(day, &p), landed.placebo_mm(day, &p));
    }

    #[test]
    fn exercise_eases_within_weeks_and_long_rest_weakens() {
        let p = Parameters::default();
        let after = |activity, days| {
            let mut clinical = ClinicalState {
                activity,
                ..ClinicalState::default()
            };
            for _ in 0..days {
                clinical.pass_a_day(&p);
            }
            clinical
        };
        assert!(after(Activity::Exercise, 84).exercise_mm(&p) > 0.9 * p.exercise_pain_mm);
        assert!(after(Activity::Rest, 3).weakness_mm(&p) < 0.2 * p.weakness_pain_mm);
        assert!(after(Activity::Rest, 84).weakness_mm(&p) > 0.8 * p.weakness_pain_mm);
        let mut stopped = after(Activity::Exercise, 84);
        stopped.activity = Activity::Walking;
        let before = stopped.exercise_mm(&p);
        for _ in 0..180 {
            stopped.pass_a_day(&p);
        }
        assert!(stopped.exercise_mm(&p) < 0.5 * before && stopped.exercise_mm(&p) > 0.0);
        assert_eq!(after(Activity::Walking, 84).fitness, 0.0);
    }

    fn close(found: f64, wanted: f64) {
        assert!((found - wanted).abs() < 1e-9, "{found}, not {wanted}");
    }

    #[test]
    fn what_is_felt_adds_up_from_inflammation_structure_needle_exercise_and_flare() {
        let p = Parameters::default();
        let calm = outcome(0.0, 0.0, &Beside::default(), &p);
        close(calm.pain_vas_mm, 0.0);
        close(calm.function_0_100, 100.0);
        close(calm.stiffness_0_100, 0.0);
        close(calm.effusion_ml, p.synovial_volume_ml);
        // At its half-effect inflammation counts half of its weight.
        let beside = Beside {
            placebo_mm: 3.0,
            flare_mm: 4.0,
            exercise_mm: 5.0,
            weakness_mm: 1.5,
            fitness: 0.5,
        };
        let (weight, matrix) = (p.pain_inflammation_weight, p.pain_matrix_weight);
        let felt = outcome(1.0, 0.2, &beside, &p);
        let pain = 50.0 * weight + 20.0 * matrix - 3.0 - 5.0 + 1.5 + 4.0;
        close(felt.pain_vas_mm, pain);
        let lost = p.function_pain_weight * pain + 20.0 * p.function_matrix_weight;
        close(
            felt.function_0_100,
            100.0 - lost + 0.5 * p.exercise_function,
        );
        let stiff = 50.0 * p.stiffness_inflammation_weight + 20.0 * p.stiffness_matrix_weight;
        close(felt.stiffness_0_100, stiff + 4.0);
        let fluid = p.synovial_volume_ml + p.swelling_inflammation_ml / 2.0;
        close(felt.effusion_ml, fluid + 4.0 * p.swelling_flare_ml_per_mm);
        let weak = Beside {
            fitness: -0.5,
            ..beside
        };
        let weak = outcome(1.0, 0.2, &weak, &p);
        close(
            weak.function_0_100,
            100.0 - lost - 0.5 * p.weakness_function,
        );
    }

    #[test]
    fn a_leg_gets_strong_by_exercise_and_weak_by_rest_and_comes_back_by_walking() {
        let p = Parameters::default();
        let after = |activity, fitness, days: i32| {
            let mut clinical = ClinicalState {
                activity,
                fitness,
                ..ClinicalState::default()
            };
            (0..days).for_each(|_| clinical.pass_a_day(&p));
            clinical
        };
        let left = |days: f64| exp(-7.0 / days);
        let strong = after(Activity::Exercise, 0.0, 7);
        close(strong.fitness, 1.0 - left(p.exercise_onset_days));
        close(strong.exercise_mm(&p), p.exercise_pain_mm * strong.fitness);
        close(strong.weakness_mm(&p), 0.0);
        let weak = after(Activity::Rest, 0.0, 7);
        close(weak.fitness, left(p.rest_weakening_days) - 1.0);
        close(weak.weakness_mm(&p), -p.weakness_pain_mm * weak.fitness);
        close(weak.exercise_mm(&p), 0.0);
        for activity in [Activity::Walking, Activity::Sport] {
            let back = after(activity, 0.8, 7).fitness;
            close(back, 0.8 * left(p.exercise_fade_days));
            let back = after(activity, -0.8, 7).fitness;
            close(back, -0.8 * left(p.rest_weakening_days));
            close(after(activity, 0.0, 7).fitness, 0.0);
        }
    }

    #[test]
    fn a_flare_lasts_its_days_from_its_onset_and_only_where_there_was_one() {
        let p = Parameters {
            flare_onset_hours: 6.0,
            flare_days: 2.0,
            ..Parameters::default()
        };
        let at = |step, flare| {
            let clinical = ClinicalState {
                visits: vec![Visit {
                    step: 100,
                    flare,
                    ..visit(TreatmentKind::Saline)
                }],
                ..ClinicalState::default()
            };
            clinical.flare_mm(step, &p)
        };
        for (step, felt) in [(100, 0.0), (105, 0.0), (106, 1.0), (153, 1.0), (154, 0.0)] {
            close(at(step, true), felt * p.flare_mm);
            close(at(step, false), 0.0);
        }
        let resting = ClinicalState {
            visits: vec![visit(TreatmentKind::Saline)],
            activity: Activity::Rest,
            ..ClinicalState::default()
        };
        close(
            resting.flare_mm(12, &p),
            p.flare_mm * (1.0 - p.rest_flare_relief),
        );
    }

    #[test]
    fn a_steroid_blocks_and_harms_and_both_fade() {
        let p = Parameters::default();
        let clinical = ClinicalState {
            visits: vec![visit(TreatmentKind::Steroid)],
            ..ClinicalState::default()
        };
        for days in [0u64, 7, 40] {
            let step = days * STEPS_PER_DAY;
            let left = exp(-(days as f64) / p.steroid_decay_days);
            let block = clinical.inflammation_block(step, &p);
            close(block, 1.0 / (1.0 + p.steroid_block * left));
            let harm = clinical.cartilage_harm_per_day(step, &p);
            close(harm, p.steroid_cartilage_loss / p.steroid_decay_days * left);
        }
    }

    #[test]
    fn an_injury_inflames_and_bacteria_eat_cartilage_as_long_as_they_last() {
        let p = Parameters::default();
        let pulse = |from, until, pro_signal, infection| Pulse {
            from,
            until,
            pro_signal,
            infection,
        };
        let clinical = ClinicalState {
            pulses: vec![pulse(5, 20, 3.0, false), pulse(10, 30, 5.0, true)],
            ..ClinicalState::default()
        };
        for (step, extra, eaten) in [
            (4, 0.0, 0.0),
            (5, 3.0, 0.0),
            (10, 8.0, 1.0),
            (19, 8.0, 1.0),
            (20, 5.0, 1.0),
            (30, 0.0, 0.0),
        ] {
            close(clinical.extra_inflammation(step), extra);
            let harm = clinical.cartilage_harm_per_day(step, &p);
            close(harm, eaten * p.infection_cartilage_loss_per_day);
        }
    }

    #[test]
    fn salt_water_helps_most_after_some_days_and_the_best_of_two_needles_counts() {
        let p = Parameters::default();
        let of = |step: u64| Visit {
            step,
            ..visit(TreatmentKind::Saline)
        };
        let clinical = ClinicalState {
            visits: vec![of(0), of(240)],
            ..ClinicalState::default()
        };
        let after = |days: f64| {
            let come = 1.0 - exp(-days / p.placebo_onset_days);
            p.placebo_mm * come * exp(-days / p.placebo_fade_days)
        };
        close(clinical.placebo_mm(240, &p), after(10.0));
        close(clinical.placebo_mm(480, &p), after(20.0));
        assert!(after(20.0) > after(10.0));
    }
}
