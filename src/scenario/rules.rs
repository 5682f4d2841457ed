//! The rules by which cells respond, one Hill curve each, made from the parameters: for sentences and curves.

use serde::{Deserialize, Serialize};

use super::parameters::Parameters;
use crate::model::maths::hill;
use crate::model::words::{CellKind, Lineage, Polarisation};

/// What a cell senses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cue {
    /// Inflammation, half-effects.
    Inflammation,
    /// Healing signal, half-effects.
    Healing,
    /// Growth factor TGF-beta, ng/mL.
    Growth,
    /// BMP-2, ng/mL.
    Bmp2,
    /// IGF-1, ng/mL.
    Igf1,
    /// Fat-inducing medium, share of its usual strength.
    Adipogenic,
    /// Muscle-inducing medium, share of its usual strength.
    Myogenic,
    /// Stiffness of the ground, kPa.
    Stiffness,
    /// Oxygen, mmHg.
    Oxygen,
}

impl Cue {
    /// Key of its texts.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Inflammation => "inflammation",
            Self::Healing => "healing",
            Self::Growth => "growth",
            Self::Bmp2 => "bmp_2",
            Self::Igf1 => "igf_1",
            Self::Adipogenic => "adipogenic",
            Self::Myogenic => "myogenic",
            Self::Stiffness => "stiffness",
            Self::Oxygen => "oxygen",
        }
    }

    /// Unit in which it is sensed.
    #[must_use]
    pub fn unit(self) -> &'static str {
        match self {
            Self::Inflammation | Self::Healing => "half-effects",
            Self::Growth | Self::Bmp2 | Self::Igf1 => "ng/mL",
            Self::Adipogenic | Self::Myogenic => "x usual",
            Self::Stiffness => "kPa",
            Self::Oxygen => "mmHg",
        }
    }
}

/// What a cell does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Behaviour {
    /// Takes the cartilage fate.
    Cartilage,
    /// Takes the bone fate.
    Bone,
    /// Takes the muscle fate.
    Muscle,
    /// Takes the fat fate.
    Fat,
    /// Divides.
    Divide,
    /// Sends the healing signal.
    SendHealing,
    /// Sends inflammation.
    SendInflammation,
    /// Turns inflaming.
    TurnM1,
    /// Turns healing.
    TurnM2,
    /// Dies.
    Die,
    /// Passes a stage of growing up.
    Mature,
    /// Swells and hardens.
    BecomeHypertrophic,
    /// Takes hold of a surface.
    TakeHold,
}

impl Behaviour {
    /// Taking a fate.
    #[must_use]
    pub fn of_fate(fate: Lineage) -> Self {
        match fate {
            Lineage::Cartilage => Self::Cartilage,
            Lineage::Bone => Self::Bone,
            Lineage::Muscle => Self::Muscle,
            Lineage::Fat => Self::Fat,
        }
    }

    /// Key of its texts.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Cartilage => "cartilage",
            Self::Bone => "bone",
            Self::Muscle => "muscle",
            Self::Fat => "fat",
            Self::Divide => "divide",
            Self::SendHealing => "send-healing",
            Self::SendInflammation => "send-inflammation",
            Self::TurnM1 => "turn-m1",
            Self::TurnM2 => "turn-m2",
            Self::Die => "die",
            Self::Mature => "mature",
            Self::BecomeHypertrophic => "harden",
            Self::TakeHold => "take-hold",
        }
    }
}

/// One rule: a cue raises or lowers a behaviour along a Hill curve.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    /// Which cell responds.
    pub cell: CellKind,
    /// Its state, for a macrophage.
    pub state: Polarisation,
    /// What it senses.
    pub cue: Cue,
    /// Whether the cue raises the behaviour.
    pub raises: bool,
    /// What it does.
    pub behaviour: Behaviour,
    /// What the behaviour becomes far above the half-max: a rate per day, or a share of the full effect.
    pub saturation: f64,
    /// Share of the full pace that is left without a cue that raises it, or far above one that lowers it.
    pub least: f64,
    /// Half-max, in the unit of the cue.
    pub half_max: f64,
    /// Hill exponent.
    pub hill: f64,
    /// The parameters it stands on.
    #[serde(skip)]
    pub keys: &'static [&'static str],
}

impl Rule {
    /// Share of the full effect at a level of the cue, 0 to 1.
    #[must_use]
    pub fn share(&self, cue: f64) -> f64 {
        hill(cue, self.half_max, self.hill)
    }

    /// What the cue leaves of the full pace of the behaviour, 0 to 1.
    #[must_use]
    pub fn factor(&self, cue: f64) -> f64 {
        let share = self.share(cue);
        let moved = if self.raises { share } else { 1.0 - share };
        self.least + (1.0 - self.least) * moved
    }
}

/// All rules that are Hill curves, with the numbers in force. What is not one (the window of stiffness of the muscle
/// fate, the linear crowding of division, the factor of load) is told in the description of the model.
#[must_use]
pub fn rules(p: &Parameters) -> Vec<Rule> {
    use Behaviour as B;
    use Cue as C;
    let commitment = p.commitment_rates();
    let stem = |cue, raises, behaviour, (saturation, half_max, hill), keys| Rule {
        cell: CellKind::Stem,
        state: Polarisation::M0,
        cue,
        raises,
        behaviour,
        saturation,
        least: if raises { 0.0 } else { saturation },
        half_max,
        hill,
        keys,
    };
    // In units of the half-effect the half-max is 1 by definition.
    let macrophage = |state, cue, behaviour, (saturation, hill), keys| Rule {
        cell: CellKind::Macrophage,
        state,
        ..stem(cue, true, behaviour, (saturation, 1.0, hill), keys)
    };
    let c = &commitment;
    vec![
        stem(
            C::Growth,
            true,
            B::Cartilage,
            (c.cartilage_max_per_day, c.tgf_b.0, c.tgf_b.1),
            &[
                "commit_cartilage_max_per_day",
                "tgfb_half_max_ng_per_ml",
                "tgfb_hill",
            ],
        ),
        stem(
            C::Inflammation,
            false,
            B::Cartilage,
            (0.0, 1.0, c.inflammation_hill),
            &["il1_hill"],
        ),
        stem(
            C::Oxygen,
            false,
            B::Cartilage,
            (
                1.0 - c.oxygen_cartilage.most,
                c.oxygen_cartilage.half,
                c.oxygen_cartilage.hill,
            ),
            &[
                "oxygen_cartilage_loss",
                "oxygen_cartilage_half_loss_percent",
                "oxygen_cartilage_hill",
            ],
        ),
        Rule {
            least: 1.0 / (1.0 + c.igf_1_gain.0),
            ..stem(
                C::Igf1,
                true,
                B::Cartilage,
                (1.0 + c.igf_1_gain.0, c.igf_1_half_max, 1.0),
                &["igf1_cartilage_gain", "igf1_half_max_ng_per_ml"],
            )
        },
        stem(
            C::Bmp2,
            true,
            B::Bone,
            (c.bone_max_per_day, c.bmp_2.0, c.bmp_2.1),
            &[
                "commit_bone_max_per_day",
                "bmp2_half_max_ng_per_ml",
                "bmp2_hill",
            ],
        ),
        stem(
            C::Stiffness,
            true,
            B::Bone,
            (c.bone_max_per_day, c.stiffness_bone.0, c.stiffness_bone.1),
            &[
                "commit_bone_max_per_day",
                "stiffness_bone_kpa",
                "stiffness_bone_hill",
            ],
        ),
        stem(
            C::Oxygen,
            true,
            B::Bone,
            (c.bone_max_per_day, c.oxygen_bone.0, c.oxygen_bone.1),
            &[
                "commit_bone_max_per_day",
                "oxygen_bone_half_max_percent",
                "oxygen_bone_hill",
            ],
        ),
        stem(
            C::Growth,
            false,
            B::Bone,
            (
                1.0 - c.tgf_b_on_bone.most,
                c.tgf_b_on_bone.half,
                c.tgf_b_on_bone.hill,
            ),
            &[
                "tgfb_bone_loss",
                "tgfb_bone_half_ng_per_ml",
                "tgfb_bone_hill",
            ],
        ),
        Rule {
            least: 1.0 / (1.0 + c.igf_1_gain.1),
            ..stem(
                C::Igf1,
                true,
                B::Muscle,
                (1.0 + c.igf_1_gain.1, c.igf_1_half_max, 1.0),
                &["igf1_muscle_gain", "igf1_half_max_ng_per_ml"],
            )
        },
        Rule {
            least: p.muscle_without_inducer,
            ..stem(
                C::Myogenic,
                true,
                B::Muscle,
                (c.muscle_max_per_day, c.myogenic.0, c.myogenic.1),
                &[
                    "commit_muscle_max_per_day",
                    "myogenic_half_max",
                    "myogenic_hill",
                ],
            )
        },
        stem(
            C::Adipogenic,
            true,
            B::Fat,
            (c.fat_max_per_day, c.adipogenic.0, c.adipogenic.1),
            &[
                "commit_fat_max_per_day",
                "adipogenic_half_max",
                "adipogenic_hill",
            ],
        ),
        stem(
            C::Stiffness,
            false,
            B::Fat,
            (
                1.0 - c.stiffness_fat.most,
                c.stiffness_fat.half,
                c.stiffness_fat.hill,
            ),
            &[
                "stiffness_fat_loss",
                "stiffness_fat_kpa",
                "stiffness_fat_hill",
            ],
        ),
        stem(
            C::Oxygen,
            true,
            B::Divide,
            (
                std::f64::consts::LN_2 / p.doubling_time_hours * 24.0,
                p.division_oxygen_half_mmhg,
                p.division_oxygen_hill,
            ),
            &[
                "doubling_time_hours",
                "division_oxygen_half_mmhg",
                "division_oxygen_hill",
            ],
        ),
        Rule {
            least: p.unlicensed_share,
            ..stem(
                C::Inflammation,
                true,
                B::SendHealing,
                (1.0, 1.0, 2.0),
                &["unlicensed_share"],
            )
        },
        macrophage(
            Polarisation::M0,
            C::Inflammation,
            B::TurnM1,
            (p.m0_to_m1_per_day, 2.0),
            &["m0_to_m1_per_day"],
        ),
        macrophage(
            Polarisation::M0,
            C::Healing,
            B::TurnM2,
            (p.m0_to_m2_per_day, 1.0),
            &["m0_to_m2_per_day"],
        ),
        macrophage(
            Polarisation::M1,
            C::Healing,
            B::TurnM2,
            (p.m1_to_m2_per_day, 1.0),
            &["m1_to_m2_per_day"],
        ),
        Rule {
            raises: false,
            least: 1.0 - p.m1_suppression_max,
            ..macrophage(
                Polarisation::M1,
                C::Healing,
                B::SendInflammation,
                (1.0 - p.m1_suppression_max, 1.0),
                &["m1_suppression_max"],
            )
        },
        macrophage(
            Polarisation::M2,
            C::Inflammation,
            B::TurnM1,
            (p.m2_to_m1_per_day, 2.0),
            &["m2_to_m1_per_day"],
        ),
        Rule {
            cell: CellKind::Chondrocyte,
            ..stem(
                C::Inflammation,
                true,
                B::Die,
                (p.chondrocyte_loss_per_day, 1.0, 2.0),
                &["chondrocyte_loss_per_day"],
            )
        },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::commitment::{Cues, hazards};
    use crate::model::macrophage::leaving_per_day;

    fn rule(p: &Parameters, cell: Polarisation, cue: Cue, behaviour: Behaviour) -> Rule {
        let found = rules(p)
            .into_iter()
            .find(|rule| rule.state == cell && rule.cue == cue && rule.behaviour == behaviour);
        found.expect("there is such a rule")
    }

    #[test]
    fn the_curves_are_those_of_the_model() {
        let p = Parameters::default();
        let quiet = Cues {
            tgf_b_ng_per_ml: 0.0,
            bmp_2_ng_per_ml: 0.0,
            igf_1_ng_per_ml: 0.0,
            adipogenic: 0.0,
            myogenic: 0.0,
            inflammation: 0.0,
            oxygen_mmhg: 0.0,
            stiffness_kpa: 0.0,
            density_per_ml: 1e12,
            load_factor: 0.0,
        };
        let rates = p.commitment_rates();
        let cartilage = rule(&p, Polarisation::M0, Cue::Growth, Behaviour::Cartilage);
        let blocked = rule(
            &p,
            Polarisation::M0,
            Cue::Inflammation,
            Behaviour::Cartilage,
        );
        let stiff = rule(&p, Polarisation::M0, Cue::Stiffness, Behaviour::Bone);
        for x in [0.1, 0.7, 1.0, 5.0, 40.0] {
            let [found, ..] = hazards(
                &Cues {
                    tgf_b_ng_per_ml: x,
                    ..quiet
                },
                &rates,
            );
            assert!(
                (cartilage.saturation * cartilage.share(x) - found).abs() < 1e-9,
                "{x}"
            );
            let [with, ..] = hazards(
                &Cues {
                    tgf_b_ng_per_ml: 1e9,
                    inflammation: x,
                    ..quiet
                },
                &rates,
            );
            let expected = rates.cartilage_max_per_day * (1.0 - blocked.share(x));
            assert!((with - expected).abs() < 1e-6, "{x}");
            let [_, bone, ..] = hazards(
                &Cues {
                    stiffness_kpa: x,
                    oxygen_mmhg: 1e9,
                    ..quiet
                },
                &rates,
            );
            assert!(
                (stiff.saturation * stiff.share(x) - bone).abs() < 1e-6,
                "{x}"
            );
            for (from, cue, to) in [
                (Polarisation::M0, Cue::Inflammation, Polarisation::M1),
                (Polarisation::M0, Cue::Healing, Polarisation::M2),
                (Polarisation::M1, Cue::Healing, Polarisation::M2),
                (Polarisation::M2, Cue::Inflammation, Polarisation::M1),
            ] {
                let behaviour = if to == Polarisation::M1 {
                    Behaviour::TurnM1
                } else {
                    Behaviour::TurnM2
                };
                let rule = rule(&p, from, cue, behaviour);
                let (c, a) = if cue == Cue::Inflammation {
                    (x, 0.0)
                } else {
                    (0.0, x)
                };
                let leaving = leaving_per_day(from, c, a, &p.macrophage_rates());
                let found = leaving.to.iter().find(|(state, _)| *state == to);
                let found = found.map_or(0.0, |(_, rate)| *rate);
                assert!(
                    (rule.saturation * rule.share(x) - found).abs() < 1e-9,
                    "{rule:?}"
                );
            }
        }
    }

    #[test]
    fn a_changed_number_changes_its_rule_and_every_rule_names_numbers_that_exist() {
        let mut p = Parameters::default();
        for rule in rules(&p) {
            for key in rule.keys {
                assert!(Parameters::card(key).is_some(), "{key}");
            }
        }
        p.set("tgfb_half_max_ng_per_ml", 3.0).expect("in range");
        let changed = rule(&p, Polarisation::M0, Cue::Growth, Behaviour::Cartilage);
        assert!((changed.half_max - 3.0).abs() < 1e-12);
    }
}
