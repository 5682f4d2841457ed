//! What the person feels: pain, function, stiffness, swelling; the placebo part; flare and infection after an injection.

use bevy::ecs::resource::Resource;
use serde::{Deserialize, Serialize};

use super::clock::STEPS_PER_DAY;
use crate::model::maths::{exp, half};
use crate::model::words::TreatmentKind;
use crate::scenario::Parameters;

/// One visit with a needle.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Visit {
    /// Step of the injection.
    pub step: u64,
    /// What was injected.
    pub kind: TreatmentKind,
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
}

/// Everything that was done to the person and still acts.
#[derive(Resource, Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Care {
    /// Injections of anything.
    pub visits: Vec<Visit>,
    /// Injuries and infections.
    pub pulses: Vec<Pulse>,
}

fn days_since(step: u64, then: u64) -> f64 {
    step.saturating_sub(then) as f64 / STEPS_PER_DAY as f64
}

impl Care {
    /// Inflammation added now by injuries and infections.
    #[must_use]
    pub fn extra_inflammation(&self, step: u64) -> f64 {
        self.pulses
            .iter()
            .filter(|pulse| pulse.from <= step && step < pulse.until)
            .map(|pulse| pulse.pro_signal)
            .sum()
    }

    /// Factor on all inflammation by what was injected beside cells: `1/(1 + B exp(-t/tau))` for the
    /// IL-1 receptor antagonist of marrow concentrate and for a steroid.
    #[must_use]
    pub fn inflammation_block(&self, step: u64, p: &Parameters) -> f64 {
        self.visits
            .iter()
            .map(|visit| {
                let (bolus, decay_days) = match visit.kind {
                    TreatmentKind::Marrow => (p.marrow_il1ra_bolus, p.marrow_il1ra_decay_days),
                    TreatmentKind::Steroid => (p.steroid_block, p.steroid_decay_days),
                    _ => return 1.0,
                };
                1.0 / (1.0 + bolus * exp(-days_since(step, visit.step) / decay_days))
            })
            .product()
    }

    /// Pain taken away by expectation and the injection itself, mm:
    /// `P (1 - exp(-t/tau1)) exp(-t/tau2)`, the largest over all injections.
    #[must_use]
    pub fn placebo_mm(&self, step: u64, p: &Parameters) -> f64 {
        self.visits
            .iter()
            .map(|visit| {
                let days = days_since(step, visit.step);
                p.placebo_mm
                    * (1.0 - exp(-days / p.placebo_onset_days))
                    * exp(-days / p.placebo_fade_days)
            })
            .fold(0.0, f64::max)
    }

    /// Pain added by flares, mm.
    #[must_use]
    pub fn flare_mm(&self, step: u64, p: &Parameters) -> f64 {
        let active = |visit: &&Visit| visit.flare && days_since(step, visit.step) < p.flare_days;
        self.visits
            .iter()
            .filter(active)
            .map(|_| p.flare_mm)
            .fold(0.0, f64::max)
    }
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
/// `VAS = 100 [w_c h(c) + w_m lost] - placebo + flare` (science Y1); the others are chosen for teaching.
#[must_use]
pub fn outcome(c: f64, lost: f64, placebo_mm: f64, flare_mm: f64, p: &Parameters) -> Outcome {
    let raw = 100.0 * (p.pain_inflammation_weight * half(c) + p.pain_matrix_weight * lost);
    let pain = (raw - placebo_mm + flare_mm).clamp(0.0, 100.0);
    Outcome {
        pain_vas_mm: pain,
        function_0_100: (100.0
            - p.function_pain_weight * pain
            - 100.0 * p.function_matrix_weight * lost)
            .clamp(0.0, 100.0),
        stiffness_0_100: (100.0
            * (p.stiffness_inflammation_weight * half(c) + p.stiffness_matrix_weight * lost)
            + flare_mm)
            .clamp(0.0, 100.0),
        effusion_ml: p.synovial_volume_ml
            + (p.synovial_volume_oa_ml - p.synovial_volume_ml) * 2.0 * half(c)
            + p.swelling_flare_ml_per_mm * flare_mm,
    }
}
