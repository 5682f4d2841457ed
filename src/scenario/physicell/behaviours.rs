//! Our behaviours as products of factors, each with our own function beside it, in PhysiCell's units (rates per minute).

use super::express::{Factor, Wanted};
use super::setting::{Level, Levels, Setting};
use super::tidy::tidy;
use super::words::{CHONDROCYTE, STEM, behaviour, macrophage};
use crate::model::commitment::{
    CommitmentRates, Cues, Curve, bone_threshold, hazards, load_on_cartilage, muscle_window,
    soft_or_dense,
};
use crate::model::condition::Milieu;
use crate::model::macrophage::leaving_per_day;
use crate::model::maths::{exp, half, half2, hill};
use crate::model::words::{Lineage, Polarisation};
use crate::scenario::parameters::Parameters;
use crate::scenario::rules::{Behaviour, Cue};

/// Minutes of a day.
pub(super) const MINUTES: f64 = 1440.0;

/// A factor that rises from `without` to `far`, or falls.
fn factor(cue: Cue, without: f64, far: f64, (half_max, hill): (f64, f64)) -> Factor {
    Factor {
        cue,
        without,
        far,
        half_max,
        hill,
    }
}

/// A factor `1 - curve`.
fn loss(cue: Cue, curve: &Curve) -> Factor {
    factor(cue, 1.0, 1.0 - curve.most, (curve.half, curve.hill))
}

/// What commitment is asked with.
fn cues_at(levels: &Levels) -> Cues {
    let of = |cue| levels.of(Level::Cue(cue));
    Cues {
        tgf_b_ng_per_ml: of(Cue::Growth),
        bmp_2_ng_per_ml: of(Cue::Bmp2),
        igf_1_ng_per_ml: of(Cue::Igf1),
        adipogenic: of(Cue::Adipogenic),
        myogenic: of(Cue::Myogenic),
        inflammation: of(Cue::Inflammation),
        oxygen_mmhg: of(Cue::Oxygen),
        stiffness_kpa: of(Cue::Stiffness),
        density_per_ml: levels.of(Level::Density),
        load_factor: levels.of(Level::Load),
    }
}

/// The rates of commitment where the stem cells are.
fn commitment(setting: &Setting) -> CommitmentRates {
    let p = &setting.parameters;
    CommitmentRates {
        muscle_permission: match setting.milieu {
            Milieu::Dish => p.muscle_without_inducer,
            Milieu::Body => p.muscle_fate_in_body,
        },
        ..p.commitment_rates()
    }
}

/// Hazard of a fate, per minute, at levels at which some things are held.
fn hazard<'a>(
    setting: &'a Setting,
    fate: Lineage,
    hold: impl Fn(Cues) -> Cues + 'a,
) -> Box<dyn Fn(&Levels) -> f64 + 'a> {
    let rates = commitment(setting);
    let k = fate as usize;
    Box::new(move |levels| hazards(&hold(cues_at(levels)), &rates)[k] * setting.bias[k] / MINUTES)
}

/// Everything that our cells do along Hill curves.
pub(super) fn wanted(setting: &Setting) -> Vec<Wanted<'_>> {
    let mut all = fates(setting);
    all.extend(cycle_and_death(setting));
    if setting.signals {
        all.extend(macrophages(&setting.parameters));
        all.extend(signals(setting));
    }
    all
}

/// A behaviour that PhysiCell has a word for.
fn named(what: Behaviour) -> &'static str {
    behaviour(what).unwrap_or("custom")
}

/// Formulas: [`hazards`].
fn fates(setting: &Setting) -> Vec<Wanted<'_>> {
    let rates = commitment(setting);
    let levels = &setting.levels;
    let of = |cue| levels.of(Level::Cue(cue));
    let full = |fate: Lineage, per_day: f64| per_day * setting.bias[fate as usize] / MINUTES;
    let (density, load) = (levels.of(Level::Density), levels.of(Level::Load));
    let condensed = hill(density, rates.density.0, rates.density.1).max(rates.density.2);
    let dense = format!("cell density held at {} per mL", tidy(density));
    let cartilage = Wanted {
        cell: STEM,
        behaviour: named(Behaviour::Cartilage),
        full: full(
            Lineage::Cartilage,
            rates.cartilage_max_per_day * condensed * load_on_cartilage(load, &rates.load),
        ),
        factors: vec![
            factor(Cue::Growth, 0.0, 1.0, rates.tgf_b),
            factor(Cue::Inflammation, 1.0, 0.0, (1.0, rates.inflammation_hill)),
            factor(
                Cue::Igf1,
                1.0,
                1.0 + rates.igf_1_gain.0,
                (rates.igf_1_half_max, 1.0),
            ),
            loss(Cue::Oxygen, &rates.oxygen_cartilage),
        ],
        held: vec![dense.clone(), format!("load held at {}", tidy(load))],
        ours: hazard(setting, Lineage::Cartilage, |cues| cues),
    };
    // The larger of BMP-2 and stiff ground counts; PhysiCell has no maximum, so one of them is left out.
    let by_medium = hill(of(Cue::Bmp2), rates.bmp_2.0, rates.bmp_2.1)
        > bone_threshold(of(Cue::Stiffness), &rates);
    let (cue, curve, other) = if by_medium {
        (Cue::Bmp2, rates.bmp_2, "ECM stiffness held at 0 kPa")
    } else {
        (
            Cue::Stiffness,
            rates.stiffness_bone,
            "BMP-2 held at 0 ng/mL",
        )
    };
    let bone = Wanted {
        cell: STEM,
        behaviour: named(Behaviour::Bone),
        full: full(Lineage::Bone, rates.bone_max_per_day),
        factors: vec![
            factor(cue, 0.0, 1.0, curve),
            loss(Cue::Growth, &rates.tgf_b_on_bone),
            factor(Cue::Oxygen, 0.0, 1.0, rates.oxygen_bone),
        ],
        held: vec![format!(
            "{other} (the larger counts here, PhysiCell has no maximum)"
        )],
        ours: hazard(setting, Lineage::Bone, move |cues| {
            if by_medium {
                Cues {
                    stiffness_kpa: 0.0,
                    ..cues
                }
            } else {
                Cues {
                    bmp_2_ng_per_ml: 0.0,
                    ..cues
                }
            }
        }),
    };
    let ground = setting.muscle_ground_kpa;
    let muscle = Wanted {
        cell: STEM,
        behaviour: named(Behaviour::Muscle),
        full: full(
            Lineage::Muscle,
            rates.muscle_max_per_day * muscle_window(ground, &rates),
        ),
        factors: vec![
            factor(Cue::Myogenic, rates.muscle_permission, 1.0, rates.myogenic),
            factor(
                Cue::Igf1,
                1.0,
                1.0 + rates.igf_1_gain.1,
                (rates.igf_1_half_max, 1.0),
            ),
        ],
        held: vec![format!(
            "ECM stiffness held at {} kPa (a window here, no Hill curve)",
            tidy(ground)
        )],
        ours: hazard(setting, Lineage::Muscle, move |cues| Cues {
            stiffness_kpa: ground,
            ..cues
        }),
    };
    let firm = of(Cue::Stiffness);
    let fat = Wanted {
        cell: STEM,
        behaviour: named(Behaviour::Fat),
        full: full(
            Lineage::Fat,
            rates.fat_max_per_day * soft_or_dense(firm, density, &rates),
        ),
        factors: vec![factor(Cue::Adipogenic, 0.0, 1.0, rates.adipogenic)],
        held: vec![
            format!(
                "ECM stiffness held at {} kPa (it takes a share here, PhysiCell lowers to one value whatever else acts)",
                tidy(firm)
            ),
            dense,
        ],
        ours: hazard(setting, Lineage::Fat, |cues| cues),
    };
    vec![cartilage, bone, muscle, fat]
}

/// Wanted growth of a clone with room, per hour, at a level of oxygen: `ln2/Td x phi x H(O2)`.
fn growth_per_hour(setting: &Setting, oxygen_mmhg: f64) -> f64 {
    let p = &setting.parameters;
    let place = match setting.milieu {
        Milieu::Dish => 1.0,
        Milieu::Body => p.joint_division_factor,
    };
    let oxygen = hill(
        oxygen_mmhg,
        p.division_oxygen_half_mmhg,
        p.division_oxygen_hill,
    );
    std::f64::consts::LN_2 / p.doubling_time_hours * place * oxygen
}

/// Exit from G1, per hour, that makes a clone grow at `growth` per hour: the solution of `2 k/(k + r) exp(-T r) = 1`
/// (Euler-Lotka) where S, G2 and mitosis take T hours.
fn g1_exit_per_hour(growth: f64, fixed_hours: f64) -> f64 {
    if growth <= 0.0 {
        0.0
    } else {
        growth / (2.0 * exp(-fixed_hours * growth) - 1.0).max(1e-3)
    }
}

fn cycle_and_death(setting: &Setting) -> Vec<Wanted<'_>> {
    let p = &setting.parameters;
    let fixed = p.s_hours + p.g2m_hours;
    let most = growth_per_hour(setting, f64::INFINITY);
    let fastest = g1_exit_per_hour(most, fixed);
    let oxygen = (p.division_oxygen_half_mmhg, p.division_oxygen_hill);
    // At little oxygen the exit is the growth itself; the half-max is moved so that the curve begins and ends as ours does.
    let moved = libm::pow(fastest / most, 1.0 / oxygen.1) * oxygen.0;
    let held =
        || vec!["room held at full (crowding stops division in a straight line here)".to_owned()];
    let mut all = vec![Wanted {
        cell: STEM,
        behaviour: named(Behaviour::Divide),
        full: fastest / 60.0,
        factors: vec![factor(Cue::Oxygen, 0.0, 1.0, (moved, oxygen.1))],
        held: held(),
        ours: Box::new(move |levels| {
            g1_exit_per_hour(
                growth_per_hour(setting, levels.of(Level::Cue(Cue::Oxygen))),
                fixed,
            ) / 60.0
        }),
    }];
    if setting.milieu == Milieu::Body {
        // A hold in the joint is lost at a net rate, so what is born is lost, too.
        let without = p.loss_adherent_per_day / MINUTES;
        all.push(Wanted {
            cell: STEM,
            behaviour: named(Behaviour::Die),
            full: 1.0,
            factors: vec![factor(Cue::Oxygen, without, without + most / 60.0, oxygen)],
            held: held(),
            ours: Box::new(move |levels| {
                without + growth_per_hour(setting, levels.of(Level::Cue(Cue::Oxygen))) / 60.0
            }),
        });
    }
    if setting.signals {
        all.push(Wanted {
            cell: CHONDROCYTE,
            behaviour: named(Behaviour::Die),
            full: p.chondrocyte_loss_per_day / MINUTES,
            factors: vec![factor(Cue::Inflammation, 0.0, 1.0, (1.0, 2.0))],
            held: Vec::new(),
            ours: Box::new(|levels| {
                p.chondrocyte_loss_per_day * half2(levels.of(Level::Cue(Cue::Inflammation)))
                    / MINUTES
            }),
        });
    }
    all
}

/// Formulas: [`leaving_per_day`].
fn macrophages(p: &Parameters) -> Vec<Wanted<'_>> {
    use Polarisation::{M0, M1, M2};
    [
        (M0, M1, Cue::Inflammation, 2.0, p.m0_to_m1_per_day),
        (M0, M2, Cue::Healing, 1.0, p.m0_to_m2_per_day),
        (M1, M2, Cue::Healing, 1.0, p.m1_to_m2_per_day),
        (M2, M1, Cue::Inflammation, 2.0, p.m2_to_m1_per_day),
    ]
    .into_iter()
    .map(|(from, to, cue, power, per_day)| Wanted {
        cell: macrophage(from),
        behaviour: named(if to == M1 {
            Behaviour::TurnM1
        } else {
            Behaviour::TurnM2
        }),
        full: per_day / MINUTES,
        factors: vec![factor(cue, 0.0, 1.0, (1.0, power))],
        held: Vec::new(),
        ours: Box::new(move |levels| {
            let c = levels.of(Level::Cue(Cue::Inflammation));
            let a = levels.of(Level::Cue(Cue::Healing));
            let leaving = leaving_per_day(from, c, a, &p.macrophage_rates());
            let rates = leaving.to.iter().filter(|(state, _)| *state == to);
            rates.map(|(_, rate)| rate / MINUTES).sum()
        }),
    })
    .collect()
}

/// What a stem cell of the patch sends in full, per minute: with the dose N the patch is held at `Amax N/(N + N50)`.
pub(super) fn stem_export(setting: &Setting) -> f64 {
    let p = &setting.parameters;
    let level =
        setting.heard * p.msc_max_signal * setting.dose / (setting.dose + p.msc_half_signal_cells);
    setting.export_each(Cue::Healing, level, setting.stand_ins())
}

/// Formulas: licensing of stem cells `s0 + (1 - s0) c²/(1 + c²)`, calming of M1 `1 - Imax h(a)`.
fn signals(setting: &Setting) -> Vec<Wanted<'_>> {
    let p = &setting.parameters;
    let sent = stem_export(setting);
    let inflaming = setting.export_each(
        Cue::Inflammation,
        p.m1_pro_signal,
        setting.all_macrophages(),
    );
    vec![
        Wanted {
            cell: STEM,
            behaviour: named(Behaviour::SendHealing),
            full: sent,
            factors: vec![factor(
                Cue::Inflammation,
                p.unlicensed_share,
                1.0,
                (1.0, 2.0),
            )],
            held: vec![format!(
                "stem cells of the joint held at {} (they brake each other)",
                tidy(setting.dose)
            )],
            ours: Box::new(move |levels| {
                let c = levels.of(Level::Cue(Cue::Inflammation));
                sent * (p.unlicensed_share + (1.0 - p.unlicensed_share) * half2(c))
            }),
        },
        Wanted {
            cell: macrophage(Polarisation::M1),
            behaviour: named(Behaviour::SendInflammation),
            full: inflaming,
            factors: vec![factor(
                Cue::Healing,
                1.0,
                1.0 - p.m1_suppression_max,
                (1.0, 1.0),
            )],
            held: Vec::new(),
            ours: Box::new(move |levels| {
                let a = levels.of(Level::Cue(Cue::Healing));
                inflaming * (1.0 - p.m1_suppression_max * half(a))
            }),
        },
    ]
}
