//! What makes a stem cell take a fate: the hazards of cartilage, bone, muscle and fat from the cues of its place.

use super::maths::{exp, hill, ln, pow};
use super::words::PerFate;

/// Cues that a stem cell senses.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cues {
    /// TGF-beta, ng/mL.
    pub tgf_b_ng_per_ml: f64,
    /// BMP-2, ng/mL.
    pub bmp_2_ng_per_ml: f64,
    /// IGF-1, ng/mL.
    pub igf_1_ng_per_ml: f64,
    /// Fat-inducing medium, share of its usual strength.
    pub adipogenic: f64,
    /// Muscle-inducing medium, share of its usual strength.
    pub myogenic: f64,
    /// Inflammation, in units of its half-effect.
    pub inflammation: f64,
    /// Oxygen, mmHg.
    pub oxygen_mmhg: f64,
    /// Stiffness of the ground, kPa.
    pub stiffness_kpa: f64,
    /// Density of stem and repair cells, per mL.
    pub density_per_ml: f64,
    /// Load; 1 is everyday walking.
    pub load_factor: f64,
}

/// A Hill curve that rises to `most`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Curve {
    /// Value far above the half-effect.
    pub most: f64,
    /// Half-effect, in the unit of the cue.
    pub half: f64,
    /// Hill exponent.
    pub hill: f64,
}

impl Curve {
    /// The value at `x`.
    #[must_use]
    pub fn at(&self, x: f64) -> f64 {
        self.most * hill(x, self.half, self.hill)
    }
}

/// Factor of load on the cartilage fate: `1 + gain(L) - overload(L)`, not below a floor.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LoadOnCartilage {
    /// Gain in the range of walking.
    pub gain: Curve,
    /// Loss under overload.
    pub overload: Curve,
    /// What is left under overload.
    pub floor: f64,
}

/// Ceilings, half-effects and exponents of the hazards.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CommitmentRates {
    /// Ceiling of the cartilage hazard, per day.
    pub cartilage_max_per_day: f64,
    /// Ceiling of the bone hazard, per day.
    pub bone_max_per_day: f64,
    /// Ceiling of the muscle hazard, per day.
    pub muscle_max_per_day: f64,
    /// Ceiling of the fat hazard, per day.
    pub fat_max_per_day: f64,
    /// TGF-beta half-max, ng/mL, and Hill exponent.
    pub tgf_b: (f64, f64),
    /// BMP-2 half-max, ng/mL, and Hill exponent.
    pub bmp_2: (f64, f64),
    /// Loss of the bone fate to TGF-beta; half-max in ng/mL.
    pub tgf_b_on_bone: Curve,
    /// IGF-1 half-max, ng/mL.
    pub igf_1_half_max: f64,
    /// Largest gain of the cartilage and of the muscle fate from IGF-1.
    pub igf_1_gain: (f64, f64),
    /// Exponent of the inhibition of the cartilage fate by inflammation.
    pub inflammation_hill: f64,
    /// Loss of the cartilage fate to oxygen; half-max in mmHg.
    pub oxygen_cartilage: Curve,
    /// Oxygen half-max for bone, mmHg, and Hill exponent.
    pub oxygen_bone: (f64, f64),
    /// Middle (kPa) and width (natural logarithm) of the muscle window of stiffness.
    pub stiffness_muscle: (f64, f64),
    /// Half-max (kPa) and exponent of the bone threshold of stiffness.
    pub stiffness_bone: (f64, f64),
    /// Density half-max of condensation, per mL, its Hill exponent and its floor.
    pub density: (f64, f64, f64),
    /// Factor of load on cartilage.
    pub load: LoadOnCartilage,
    /// Permission of the muscle fate without an inducing medium, 0 to 1.
    pub muscle_permission: f64,
    /// Muscle-inducing medium for half of what is missing to full permission, share of its usual strength, and exponent.
    pub myogenic: (f64, f64),
    /// Fat-inducing medium half-max, share of its usual strength, and exponent.
    pub adipogenic: (f64, f64),
    /// Loss of the fat fate to stiff ground; half-max in kPa. Dense cells make up for it.
    pub stiffness_fat: Curve,
}

/// Muscle window `exp(-(ln(E/E_M))² / (2 sigma²))`.
#[must_use]
pub fn muscle_window(stiffness_kpa: f64, rates: &CommitmentRates) -> f64 {
    if stiffness_kpa <= 0.0 {
        return 0.0;
    }
    let (middle, width) = rates.stiffness_muscle;
    let far = ln(stiffness_kpa / middle) / width;
    exp(-0.5 * far * far)
}

/// Bone threshold `H(E; 22 kPa, 6)`.
#[must_use]
pub fn bone_threshold(stiffness_kpa: f64, rates: &CommitmentRates) -> f64 {
    hill(
        stiffness_kpa,
        rates.stiffness_bone.0,
        rates.stiffness_bone.1,
    )
}

/// Factor of load on cartilage: x1.5 in the range of walking, x0.3 under overload, smooth between.
#[must_use]
pub fn load_on_cartilage(load_factor: f64, load: &LoadOnCartilage) -> f64 {
    (1.0 + load.gain.at(load_factor) - load.overload.at(load_factor)).max(load.floor)
}

/// How far the muscle fate is open: little without an inducing medium, wide with it.
#[must_use]
pub fn muscle_permission(myogenic: f64, rates: &CommitmentRates) -> f64 {
    rates.muscle_permission
        + (1.0 - rates.muscle_permission) * hill(myogenic, rates.myogenic.0, rates.myogenic.1)
}

/// Factor of the ground on fat: soft ground or dense cells, whichever is more.
#[must_use]
pub fn soft_or_dense(stiffness_kpa: f64, density_per_ml: f64, rates: &CommitmentRates) -> f64 {
    let soft = 1.0 - rates.stiffness_fat.at(stiffness_kpa);
    soft.max(hill(density_per_ml, rates.density.0, rates.density.1))
}

/// Hazards of cartilage, bone, muscle and fat, per day. Without a cue all are about zero: the cell stays quiescent.
#[must_use]
pub fn hazards(cues: &Cues, rates: &CommitmentRates) -> PerFate {
    let growth = hill(cues.tgf_b_ng_per_ml, rates.tgf_b.0, rates.tgf_b.1);
    let igf = hill(cues.igf_1_ng_per_ml, rates.igf_1_half_max, 1.0);
    let inhibited = 1.0 / (1.0 + pow(cues.inflammation.max(0.0), rates.inflammation_hill));
    let low_oxygen = 1.0 - rates.oxygen_cartilage.at(cues.oxygen_mmhg);
    let condensed =
        hill(cues.density_per_ml, rates.density.0, rates.density.1).max(rates.density.2);
    let cartilage = rates.cartilage_max_per_day
        * growth
        * (1.0 + rates.igf_1_gain.0 * igf)
        * inhibited
        * low_oxygen
        * condensed
        * load_on_cartilage(cues.load_factor, &rates.load);
    let bone = rates.bone_max_per_day
        * hill(cues.bmp_2_ng_per_ml, rates.bmp_2.0, rates.bmp_2.1)
            .max(bone_threshold(cues.stiffness_kpa, rates))
        * hill(cues.oxygen_mmhg, rates.oxygen_bone.0, rates.oxygen_bone.1)
        * (1.0 - rates.tgf_b_on_bone.at(cues.tgf_b_ng_per_ml));
    let muscle = rates.muscle_max_per_day
        * muscle_window(cues.stiffness_kpa, rates)
        * (1.0 + rates.igf_1_gain.1 * igf)
        * muscle_permission(cues.myogenic, rates);
    let fat = rates.fat_max_per_day
        * hill(cues.adipogenic, rates.adipogenic.0, rates.adipogenic.1)
        * soft_or_dense(cues.stiffness_kpa, cues.density_per_ml, rates);
    [cartilage, bone, muscle, fat]
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATES: CommitmentRates = CommitmentRates {
        cartilage_max_per_day: 0.20,
        bone_max_per_day: 0.10,
        muscle_max_per_day: 0.10,
        fat_max_per_day: 0.15,
        tgf_b: (1.0, 1.5),
        bmp_2: (50.0, 1.5),
        tgf_b_on_bone: Curve {
            most: 0.5,
            half: 5.0,
            hill: 2.0,
        },
        igf_1_half_max: 20.0,
        igf_1_gain: (0.5, 2.0),
        inflammation_hill: 1.5,
        oxygen_cartilage: Curve {
            most: 0.5,
            half: 12.0 * 7.6,
            hill: 3.0,
        },
        oxygen_bone: (3.0 * 7.6, 2.0),
        stiffness_muscle: (11.5, 0.40),
        stiffness_bone: (22.0, 6.0),
        density: (2e7, 2.0, 0.1),
        load: LoadOnCartilage {
            gain: Curve {
                most: 0.5,
                half: 0.5,
                hill: 4.0,
            },
            overload: Curve {
                most: 1.2,
                half: 2.0,
                hill: 8.0,
            },
            floor: 0.3,
        },
        muscle_permission: 0.05,
        myogenic: (0.5, 2.0),
        adipogenic: (0.5, 2.0),
        stiffness_fat: Curve {
            most: 0.8,
            half: 8.0,
            hill: 2.0,
        },
    };

    const QUIET: Cues = Cues {
        tgf_b_ng_per_ml: 0.0,
        bmp_2_ng_per_ml: 0.0,
        igf_1_ng_per_ml: 0.0,
        adipogenic: 0.0,
        myogenic: 0.0,
        inflammation: 0.0,
        oxygen_mmhg: 150.0,
        stiffness_kpa: 0.5,
        density_per_ml: 1e5,
        load_factor: 1.0,
    };

    #[test]
    fn a_cell_without_cues_stays_quiescent() {
        assert!(hazards(&QUIET, &RATES).iter().sum::<f64>() < 1e-6);
    }

    #[test]
    fn the_bone_share_of_stiffness_is_that_of_the_dossier() {
        for (stiffness_kpa, share) in [
            (3.0, 0.0),
            (8.0, 0.0),
            (11.5, 0.02),
            (14.0, 0.07),
            (17.0, 0.22),
            (20.0, 0.48),
            (25.0, 0.82),
            (34.0, 0.97),
            (40.0, 0.99),
        ] {
            let (bone, muscle) = (
                bone_threshold(stiffness_kpa, &RATES),
                muscle_window(stiffness_kpa, &RATES),
            );
            assert!(
                (bone / (bone + muscle + 1e-9) - share).abs() < 0.006,
                "{stiffness_kpa} kPa"
            );
        }
    }

    #[test]
    fn without_an_inducing_medium_muscle_stays_rare_and_fat_does_not_form() {
        let middle = Cues {
            stiffness_kpa: 11.5,
            ..QUIET
        };
        let plain = hazards(&middle, &RATES);
        let induced = hazards(
            &Cues {
                myogenic: 1.0,
                ..middle
            },
            &RATES,
        );
        assert!(plain[2] > 0.0 && plain[2] < 0.1 * induced[2]);
        assert_eq!(plain[3], 0.0);
        let fat = |stiffness_kpa, density_per_ml| {
            hazards(
                &Cues {
                    adipogenic: 1.0,
                    stiffness_kpa,
                    density_per_ml,
                    ..QUIET
                },
                &RATES,
            )[3]
        };
        assert!(fat(1.0, 1e5) > 3.0 * fat(34.0, 1e5), "soft ground");
        assert!(fat(34.0, 2e8) > 3.0 * fat(34.0, 1e5), "dense cells");
    }

    #[test]
    fn walking_helps_cartilage_and_overload_harms_it() {
        let at = |load_factor| load_on_cartilage(load_factor, &RATES.load);
        assert!((at(0.0) - 1.0).abs() < 1e-12);
        assert!((1.4..1.5).contains(&at(1.0)), "{}", at(1.0));
        assert!((at(4.0) - 0.3).abs() < 0.01, "{}", at(4.0));
    }

    #[test]
    fn growth_factor_makes_cartilage_and_inflammation_stops_it() {
        let with = Cues {
            tgf_b_ng_per_ml: 10.0,
            density_per_ml: 2e8,
            ..QUIET
        };
        let inflamed = Cues {
            inflammation: 10.0,
            ..with
        };
        assert!(hazards(&with, &RATES)[0] > 0.1);
        assert!(hazards(&inflamed, &RATES)[0] < 0.1 * hazards(&with, &RATES)[0]);
    }

    #[test]
    fn insulin_like_growth_factor_raises_cartilage_by_its_gain_and_muscle_by_its_own() {
        let cues = Cues {
            tgf_b_ng_per_ml: 10.0,
            stiffness_kpa: 11.5,
            ..QUIET
        };
        let much = Cues {
            igf_1_ng_per_ml: 1e12,
            ..cues
        };
        let (without, with) = (hazards(&cues, &RATES), hazards(&much, &RATES));
        assert!((with[0] / without[0] - 1.5).abs() < 1e-9);
        assert!((with[2] / without[2] - 3.0).abs() < 1e-9);
    }

    #[test]
    fn the_muscle_fate_is_as_good_as_shut_without_its_medium_and_open_with_it() {
        assert!((muscle_permission(0.0, &RATES) - 0.05).abs() < 1e-12);
        assert!((muscle_permission(0.5, &RATES) - 0.525).abs() < 1e-12);
        assert!((muscle_permission(1e9, &RATES) - 1.0).abs() < 1e-12);
    }
}
