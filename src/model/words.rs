//! The words of the model: what cells, signals, treatments and conditions there are.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[doc = $doc:literal])+ $variant:ident = $key:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        pub enum $name {
            $($(#[doc = $doc])+ #[serde(rename = $key)] $variant,)+
        }

        impl $name {
            /// All of them, in their order.
            pub const ALL: [Self; [$($key),+].len()] = [$(Self::$variant),+];

            /// The word as it is written in files.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$variant => $key,)+
                }
            }

            /// The one that a word in a file names.
            #[must_use]
            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|one| one.key() == key)
            }
        }
    };
}

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
    /// What is done for the knee.
    TreatmentKind {
        /// Nothing.
        None = "none",
        /// Salt water (placebo).
        Saline = "saline",
        /// Marrow concentrate.
        Marrow = "marrow",
        /// Stromal vascular fraction of fat.
        Fat = "fat",
        /// Cells grown in culture.
        Cultured = "cultured",
        /// A steroid.
        Steroid = "steroid",
        /// No injection: an exercise programme.
        Exercise = "exercise",
    }
}

impl TreatmentKind {
    /// Whether it is given through a needle.
    #[must_use]
    pub fn by_needle(self) -> bool {
        !matches!(self, Self::None | Self::Exercise)
    }

    /// Whether it holds stem cells.
    #[must_use]
    pub fn has_cells(self) -> bool {
        matches!(self, Self::Marrow | Self::Fat | Self::Cultured)
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

words! {
    /// What is wrong with the knee, or which bench experiment it is.
    Condition {
        /// A healthy knee.
        Healthy = "healthy",
        /// Osteoarthritis.
        Osteoarthritis = "osteoarthritis",
        /// A hole in the cartilage.
        CartilageDefect = "cartilage-defect",
        /// A hole in the cartilage and the bone under it.
        OsteochondralDefect = "osteochondral-defect",
        /// A strained thigh muscle.
        QuadricepsStrain = "quadriceps-strain",
        /// A torn patellar tendon.
        PatellarTendonTear = "patellar-tendon-tear",
        /// A torn cruciate ligament.
        CruciateTear = "cruciate-tear",
        /// A culture dish.
        Dish = "dish",
        /// A strip of synovium over cartilage.
        Strip = "strip",
    }
}
