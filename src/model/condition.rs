//! What is wrong with a knee or played on a bench, and what is damaged there: the one file of code that a new condition
//! must be told to.

use super::keys::words;

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

/// The row of a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Row {
    damage: Damage,
    milieu: Milieu,
    drawn: Drawn,
}

impl Condition {
    /// What a condition is: one row for each.
    fn row(self) -> Row {
        let knee = |damage| Row {
            damage,
            milieu: Milieu::Body,
            drawn: Drawn::ForMany,
        };
        match self {
            Self::Healthy => knee(Damage::None),
            Self::Osteoarthritis => knee(Damage::Worn),
            Self::CartilageDefect => knee(Damage::Hole(Hole::InCartilage)),
            Self::OsteochondralDefect => knee(Damage::Hole(Hole::IntoBone)),
            Self::QuadricepsStrain => knee(Damage::Tear(Tear::Muscle)),
            Self::PatellarTendonTear => knee(Damage::Tear(Tear::Tendon)),
            Self::CruciateTear => knee(Damage::Tear(Tear::Ligament)),
            Self::Dish => Row {
                damage: Damage::None,
                milieu: Milieu::Dish,
                drawn: Drawn::OneToOne,
            },
            Self::Strip => Row {
                damage: Damage::None,
                milieu: Milieu::Body,
                drawn: Drawn::OneToOne,
            },
        }
    }

    /// What is damaged.
    #[must_use]
    pub fn damage(self) -> Damage {
        self.row().damage
    }

    /// Where its cells live.
    #[must_use]
    pub fn milieu(self) -> Milieu {
        self.row().milieu
    }

    /// How its cells are drawn.
    #[must_use]
    pub fn drawn(self) -> Drawn {
        self.row().drawn
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
