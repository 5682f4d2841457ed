//! What is damaged in a condition and where it plays: the one place that a new condition must be told to.

use super::words::Condition;

/// A piece of cartilage that is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hole {
    /// The bone under it is closed.
    InCartilage,
    /// It goes down into the bone and opens the marrow.
    IntoBone,
}

/// What is torn: outside what an injection into the joint is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tear {
    /// A muscle.
    Muscle,
    /// A tendon.
    Tendon,
    /// A cruciate ligament, which lies in the joint.
    Ligament,
}

/// What is damaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Damage {
    /// Nothing beside what wears.
    None,
    /// Cartilage is worn, most where it bears load.
    Worn,
    /// A piece of cartilage is missing.
    Hole(Hole),
    /// A muscle, tendon or ligament is torn.
    Tear(Tear),
}

/// Where cells live.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Milieu {
    /// In the body, or in tissue taken from it.
    Body,
    /// In a culture dish, where the medium rules.
    Dish,
}

/// How many real cells a drawn one stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drawn {
    /// One: distances are true.
    OneToOne,
    /// Many: cells are drawn larger than life.
    ForMany,
}

impl Condition {
    /// What is damaged.
    #[must_use]
    pub fn damage(self) -> Damage {
        match self {
            Self::Healthy | Self::Dish | Self::Strip => Damage::None,
            Self::Osteoarthritis => Damage::Worn,
            Self::CartilageDefect => Damage::Hole(Hole::InCartilage),
            Self::OsteochondralDefect => Damage::Hole(Hole::IntoBone),
            Self::QuadricepsStrain => Damage::Tear(Tear::Muscle),
            Self::PatellarTendonTear => Damage::Tear(Tear::Tendon),
            Self::CruciateTear => Damage::Tear(Tear::Ligament),
        }
    }

    /// Where its cells live.
    #[must_use]
    pub fn milieu(self) -> Milieu {
        match self {
            Self::Dish => Milieu::Dish,
            Self::Healthy
            | Self::Osteoarthritis
            | Self::CartilageDefect
            | Self::OsteochondralDefect
            | Self::QuadricepsStrain
            | Self::PatellarTendonTear
            | Self::CruciateTear
            | Self::Strip => Milieu::Body,
        }
    }

    /// How its cells are drawn.
    #[must_use]
    pub fn drawn(self) -> Drawn {
        match self {
            Self::Dish | Self::Strip => Drawn::OneToOne,
            Self::Healthy
            | Self::Osteoarthritis
            | Self::CartilageDefect
            | Self::OsteochondralDefect
            | Self::QuadricepsStrain
            | Self::PatellarTendonTear
            | Self::CruciateTear => Drawn::ForMany,
        }
    }

    /// Whether a muscle, tendon or ligament is torn: outside what an injection into the joint is made for.
    #[must_use]
    pub fn is_tear(self) -> bool {
        matches!(self.damage(), Damage::Tear(_))
    }

    /// Whether a piece of cartilage is missing.
    #[must_use]
    pub fn is_hole(self) -> bool {
        matches!(self.damage(), Damage::Hole(_))
    }
}
