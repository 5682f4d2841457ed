//! The words of the model: what cells and signals there are. Conditions and treatments have files of their own.

pub use super::condition::Condition;
use super::keys::words;
pub use super::treatment::TreatmentKind;

words! {
    /// A fate of a stem cell.
    Lineage {
        /// Cartilage.
        Cartilage = "cartilage",
        /// Bone.
        Bone = "bone",
        /// Muscle.
        Muscle = "muscle",
        /// Fat.
        Fat = "fat",
    }
}

/// How many fates there are.
pub const FATES: usize = Lineage::ALL.len();
/// One number for each fate, in the order of [`Lineage::ALL`].
pub type PerFate = [f64; FATES];

words! {
    /// State of a macrophage.
    Polarisation {
        /// At rest.
        M0 = "m0",
        /// Inflammatory.
        M1 = "m1",
        /// Healing.
        M2 = "m2",
    }
}

words! {
    /// A signal that spreads.
    Signal {
        /// Inflammation (IL-1, TNF), c.
        Inflammation = "inflammation",
        /// Healing, anti-inflammatory signal (IL-10, PGE2, TSG-6), a.
        Healing = "healing",
        /// Growth factor of the TGF-beta family, g.
        Growth = "growth",
        /// Homing signal SDF-1.
        Homing = "homing",
        /// Oxygen.
        Oxygen = "oxygen",
    }
}

impl Signal {
    /// Those that a picture can show as overlays, in the order of their switches.
    pub const OVERLAYS: [Self; 4] = [
        Self::Inflammation,
        Self::Healing,
        Self::Growth,
        Self::Oxygen,
    ];
}

words! {
    /// A kind of cell.
    CellKind {
        /// Mesenchymal stem (stromal) cell.
        Stem = "stem",
        /// Cartilage cell.
        Chondrocyte = "chondrocyte",
        /// Bone-building cell.
        Osteoblast = "osteoblast",
        /// Bone cell.
        Osteocyte = "osteocyte",
        /// Muscle cell.
        Myocyte = "myocyte",
        /// Muscle's own stem cell.
        Satellite = "satellite",
        /// Tendon or ligament cell.
        Tenocyte = "tenocyte",
        /// Fibroblast of the lining.
        Fibroblast = "fibroblast",
        /// Macrophage.
        Macrophage = "macrophage",
        /// Fat cell.
        Adipocyte = "adipocyte",
    }
}

words! {
    /// How good the evidence for a number is.
    Grade {
        /// Measured in people.
        People = "people",
        /// Measured in animals.
        Animals = "animals",
        /// Measured in a dish.
        Dish = "dish",
        /// Taken from another model.
        Model = "model",
        /// Chosen for teaching.
        Teaching = "teaching",
    }
}

words! {
    /// What a person does with the knee.
    Activity {
        /// Rest, meant for the first days after an injection.
        Rest = "rest",
        /// Daily walking.
        Walking = "walking",
        /// An exercise programme: strength and endurance, guided.
        Exercise = "exercise",
        /// Running and jumping.
        Sport = "sport",
    }
}
