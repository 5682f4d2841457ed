//! What a cell is: its identity, body, state, cell cycle, senses and remembered decisions.

use bevy::ecs::component::Component;
use serde::{Deserialize, Serialize};

use super::clock::mix;
use super::decisions::Decisions;
use crate::model::words::{CellKind, Lineage, Polarisation};
use crate::scenario::rules::Cue;

/// Identity of a cell, made from its parent and its birth order, never used twice. A resident cell
/// therefore has the same identity, and meets the same dice, with and without a treatment.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct CellId(pub u64);

impl std::fmt::Display for CellId {
    /// As it is printed: sixteen hexadecimal digits behind a letter, so that no table takes it for a number.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "c{:016x}", self.0)
    }
}

impl std::str::FromStr for CellId {
    type Err = String;

    /// As it is printed, with or without the letter.
    fn from_str(text: &str) -> Result<Self, String> {
        let digits = text
            .strip_prefix(['c', 'C'])
            .filter(|rest| rest.len() == 16);
        let digits = digits.unwrap_or(text);
        let right = digits.len() == 16 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        match u64::from_str_radix(digits, 16) {
            Ok(number) if right => Ok(Self(number)),
            _ => Err(format!(
                "found '{text}', expected c and sixteen hexadecimal digits, such as {}",
                Self(0x0123_4567_89ab_cdef)
            )),
        }
    }
}

impl CellId {
    /// The resident cell number `index` of a kind.
    #[must_use]
    pub fn resident(kind: CellKind, index: u64) -> Self {
        Self([0x7265_7369, kind as u64, index].into_iter().fold(1, mix))
    }

    /// Cell number `index` of injection number `batch`.
    #[must_use]
    pub fn injected(batch: u8, index: u64) -> Self {
        Self(
            [0x696E_6A65, u64::from(batch), index]
                .into_iter()
                .fold(2, mix),
        )
    }

    /// Child number `birth` of a cell.
    #[must_use]
    pub fn child(self, birth: u16) -> Self {
        Self(
            [0x6368_696C, self.0, u64::from(birth)]
                .into_iter()
                .fold(3, mix),
        )
    }

    /// A key for draws that belong to a torn ligament and not to a cell.
    #[must_use]
    pub fn of_ligament() -> Self {
        Self(mix(5, 0x6C69_6761))
    }

    /// A key for draws that belong to an injection and not to a cell.
    #[must_use]
    pub fn of_injection(batch: u8) -> Self {
        Self([0x6E65_6564, u64::from(batch)].into_iter().fold(4, mix))
    }
}

/// `Identity::batch` of a cell that was not injected.
pub const RESIDENT: u8 = u8::MAX;

/// How a cell came to be here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Origin {
    /// It was here from the start.
    Founder,
    /// It came out of a needle.
    Injected,
    /// It was born by division.
    Divided,
    /// A macrophage that came from the blood in place of an inflammatory one.
    FromBlood,
    /// A macrophage of the lining, born there by division in place of one that died.
    RenewedHere,
}

/// Who the cell is and where it came from.
#[derive(Component, Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Identity {
    /// Its identity.
    pub id: CellId,
    /// The cell it came from by division (or replaced); itself for a founder.
    pub parent: CellId,
    /// Step of its birth or injection.
    pub born_step: u32,
    /// Children so far.
    pub births: u16,
    /// Number of the injection it or its ancestor came with, or [`RESIDENT`].
    pub batch: u8,
    /// Whether it carries the homing receptor CXCR4 on its surface.
    pub homing: bool,
    /// How it came to be here.
    pub origin: Origin,
}

impl Identity {
    /// Whether it or its ancestor was injected.
    #[must_use]
    pub fn injected(&self) -> bool {
        self.batch != RESIDENT
    }

    /// The identity of its next child, born by division in a step: of the same injection, with the same surface.
    #[must_use]
    pub fn bear(&mut self, step: u64) -> Self {
        self.followed_by(step, Origin::Divided)
    }

    /// The identity of the next cell that stands for it in the family, and how that came to be here.
    #[must_use]
    pub fn followed_by(&mut self, step: u64, origin: Origin) -> Self {
        let id = self.id.child(self.births);
        self.births += 1;
        Self {
            id,
            parent: self.id,
            born_step: step as u32,
            births: 0,
            origin,
            ..*self
        }
    }
}

/// Where the cell is.
#[derive(Component, Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Body {
    /// Position, mm from the left of the stage.
    pub x_mm: f32,
    /// Position, mm from the top of the stage.
    pub y_mm: f32,
    /// Direction of its last movement, as a unit vector.
    pub heading: [f32; 2],
}

/// How an injected stem cell is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Lodging {
    /// In the fluid, and will not adhere: it dies there.
    Floating,
    /// In the fluid, able to adhere, on its way to a surface.
    Settling,
    /// Adhering to tissue.
    Attached,
}

/// What the cell is. An enum, so that changing it never moves the entity.
#[derive(Component, Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum CellState {
    /// A mesenchymal stem (stromal) cell.
    Stem {
        /// How it is held.
        lodging: Lodging,
        /// The fate it leans to, if any.
        lean: Option<Lineage>,
        /// How far it leans, 0 to 1; at 1 it locks.
        memory: f32,
    },
    /// A stem-cell-made cell locked to a fate and maturing.
    Maturing {
        /// The fate.
        lineage: Lineage,
        /// Erlang stages passed.
        stage: u8,
        /// Step at which it locked.
        locked_step: u32,
    },
    /// A cartilage cell.
    Chondrocyte {
        /// Step at which it locked its fate; 0 for residents.
        locked_step: u32,
        /// Enlarged and mineralising, on the way to bone.
        hypertrophic: bool,
    },
    /// A bone-building cell.
    Osteoblast,
    /// A bone cell in its lacuna.
    Osteocyte,
    /// A muscle fibre nucleus; made by a stem cell: muscle-like, MYOD on.
    Myocyte,
    /// A fat cell.
    Adipocyte,
    /// A muscle's own stem cell.
    Satellite,
    /// A tendon or ligament cell.
    Tenocyte,
    /// A fibroblast of the synovial lining.
    Fibroblast,
    /// A macrophage.
    Macrophage(Polarisation),
}

impl CellState {
    /// The kind of cell as counted and drawn.
    #[must_use]
    pub fn kind(&self) -> CellKind {
        match self {
            Self::Stem { .. } => CellKind::Stem,
            Self::Chondrocyte { .. }
            | Self::Maturing {
                lineage: Lineage::Cartilage,
                ..
            } => CellKind::Chondrocyte,
            Self::Osteoblast
            | Self::Maturing {
                lineage: Lineage::Bone,
                ..
            } => CellKind::Osteoblast,
            Self::Osteocyte => CellKind::Osteocyte,
            Self::Myocyte
            | Self::Maturing {
                lineage: Lineage::Muscle,
                ..
            } => CellKind::Myocyte,
            Self::Adipocyte
            | Self::Maturing {
                lineage: Lineage::Fat,
                ..
            } => CellKind::Adipocyte,
            Self::Satellite => CellKind::Satellite,
            Self::Tenocyte => CellKind::Tenocyte,
            Self::Fibroblast => CellKind::Fibroblast,
            Self::Macrophage(_) => CellKind::Macrophage,
        }
    }
}

/// Phase of the cell cycle.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Phase {
    /// Resting or growing before the decision to divide.
    #[default]
    G1,
    /// Copying its DNA.
    S,
    /// Second gap and mitosis.
    G2M,
}

/// Cell cycle and divisions done.
#[derive(Component, Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Cycle {
    /// Phase.
    pub phase: Phase,
    /// Steps left in S or G2/M.
    pub steps_left: u8,
    /// Population doublings behind the cell.
    pub doublings: u16,
}

/// What the cell sensed at the last sensing.
#[derive(Component, Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Sensed {
    /// Inflammation, in units of its half-effect.
    pub inflammation: f32,
    /// Healing (anti-inflammatory) signal, in units of its half-effect.
    pub healing: f32,
    /// Growth factor of the TGF-beta family, ng/mL equivalents.
    pub growth: f32,
    /// BMP-2 of the medium or bound in the ground, ng/mL.
    pub bmp_2: f32,
    /// IGF-1 of the medium, ng/mL.
    pub igf_1: f32,
    /// Fat-inducing medium, share of its usual strength.
    pub adipogenic: f32,
    /// Muscle-inducing medium, share of its usual strength.
    pub myogenic: f32,
    /// Oxygen, mmHg.
    pub oxygen_mmhg: f32,
    /// Stiffness of what it stands on, kPa.
    pub stiffness_kpa: f32,
    /// Crowding: share of the closest packing of drawn cells around it, 0 = alone, 1 = full.
    pub crowding: f32,
    /// Density of stem and repair cells around it, per mL.
    pub density_per_ml: f32,
}

impl Sensed {
    /// The level of one cue, in its unit.
    #[must_use]
    pub fn of(&self, cue: Cue) -> f64 {
        f64::from(match cue {
            Cue::Inflammation => self.inflammation,
            Cue::Healing => self.healing,
            Cue::Growth => self.growth,
            Cue::Bmp2 => self.bmp_2,
            Cue::Igf1 => self.igf_1,
            Cue::Adipogenic => self.adipogenic,
            Cue::Myogenic => self.myogenic,
            Cue::Stiffness => self.stiffness_kpa,
            Cue::Oxygen => self.oxygen_mmhg,
        })
    }
}

/// A new cell on its way into the world.
#[derive(Debug, Clone)]
pub struct NewCell {
    /// Identity.
    pub identity: Identity,
    /// Body.
    pub body: Body,
    /// State.
    pub state: CellState,
    /// Cell cycle.
    pub cycle: Cycle,
    /// What it has decided already.
    pub decisions: Decisions,
}

impl NewCell {
    /// The components of the cell.
    #[must_use]
    pub fn bundle(self) -> (Identity, Body, CellState, Cycle, Sensed, Decisions) {
        (
            self.identity,
            self.body,
            self.state,
            self.cycle,
            Sensed::default(),
            self.decisions,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identity_is_read_as_it_is_printed_with_and_without_its_letter() {
        for id in [0, 7, 0xc123_4567_89ab_cdef, u64::MAX].map(CellId) {
            let printed = id.to_string();
            assert_eq!(printed.parse(), Ok(id));
            assert_eq!(printed[1..].parse(), Ok(id));
        }
        for text in [
            "",
            "c",
            "12",
            "c+123456789abcdef",
            "+123456789abcdef0",
            "x0123456789abcdef",
        ] {
            let refused = text.parse::<CellId>().expect_err(text);
            assert!(refused.contains("sixteen"), "{refused}");
        }
    }

    #[test]
    fn identities_of_founders_and_children_never_meet() {
        let mut seen = std::collections::BTreeSet::new();
        for kind in CellKind::ALL {
            for index in 0..2_000 {
                let id = CellId::resident(kind, index);
                assert!(seen.insert(id));
                assert!(seen.insert(id.child(0)));
                assert!(seen.insert(id.child(1)));
            }
        }
        for index in 0..10_000 {
            assert!(seen.insert(CellId::injected(0, index)));
            assert!(seen.insert(CellId::injected(1, index)));
        }
    }
}
