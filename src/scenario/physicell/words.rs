//! The names that PhysiCell's files have for our cells, cues and behaviours.

use crate::model::words::Polarisation;
use crate::scenario::rules::{Behaviour, Cue};

/// Mesenchymal stem cells.
pub(super) const STEM: &str = "mesenchymal stem cell";
/// Cartilage cells.
pub(super) const CHONDROCYTE: &str = "chondrocyte";
/// Every kind of cell, in the order of its ID.
pub(super) const CELLS: [&str; 8] = [
    STEM,
    CHONDROCYTE,
    "osteoblast",
    "myocyte",
    "adipocyte",
    "M0 macrophage",
    "M1 macrophage",
    "M2 macrophage",
];

/// A macrophage.
pub(super) fn macrophage(state: Polarisation) -> &'static str {
    match state {
        Polarisation::M0 => "M0 macrophage",
        Polarisation::M1 => "M1 macrophage",
        Polarisation::M2 => "M2 macrophage",
    }
}

/// The substrate that stands for a cue.
pub(super) fn substrate(cue: Cue) -> &'static str {
    match cue {
        Cue::Inflammation => "pro-inflammatory factor",
        Cue::Healing => "anti-inflammatory factor",
        Cue::Growth => "TGF-beta",
        Cue::Bmp2 => "BMP-2",
        Cue::Igf1 => "IGF-1",
        Cue::Adipogenic => "adipogenic medium",
        Cue::Myogenic => "myogenic medium",
        Cue::Stiffness => "ECM stiffness",
        Cue::Oxygen => "oxygen",
    }
}

/// A behaviour; `None` for one that PhysiCell has no word for. A signal is sent as "export", an amount per minute whatever the
/// level: its "secretion" goes towards a level.
pub(super) fn behaviour(behaviour: Behaviour) -> Option<&'static str> {
    match behaviour {
        Behaviour::Cartilage => Some("transform to chondrocyte"),
        Behaviour::Bone => Some("transform to osteoblast"),
        Behaviour::Muscle => Some("transform to myocyte"),
        Behaviour::Fat => Some("transform to adipocyte"),
        Behaviour::Divide => Some("cycle entry"),
        Behaviour::SendHealing => Some("anti-inflammatory factor export"),
        Behaviour::SendInflammation => Some("pro-inflammatory factor export"),
        Behaviour::TurnM1 => Some("transform to M1 macrophage"),
        Behaviour::TurnM2 => Some("transform to M2 macrophage"),
        Behaviour::Die => Some("apoptosis"),
        Behaviour::Mature | Behaviour::BecomeHypertrophic | Behaviour::TakeHold => None,
    }
}
