//! Facts about a cell: numbers and words out of the simulation, without any sentence.

use serde::{Deserialize, Serialize};

use crate::model::maths::{exp, hill, ln};
use crate::model::words::{CellKind, Lineage, Polarisation};
use crate::scenario::rules::{Behaviour, Cue};
use crate::sim::Act;
use crate::sim::Cause;
use crate::sim::Hold;
use crate::sim::Relation;
use crate::sim::{Adhesion, Origin};
use crate::stage::TissueClass;

/// When a cell senses or sensed something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tense {
    /// As it decided.
    Then,
    /// At the present hour.
    Now,
}

/// On which side of its half-max a cue lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Side {
    /// More than half of its effect.
    Above,
    /// Just half.
    At,
    /// Less.
    Below,
}

impl Side {
    /// The side of a level.
    #[must_use]
    pub fn of(level: f64, half: f64) -> Self {
        if level > half {
            Self::Above
        } else if level < half {
            Self::Below
        } else {
            Self::At
        }
    }

    /// Its key in texts.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Above => "above",
            Self::At => "at",
            Self::Below => "below",
        }
    }
}

/// A reason why a cell has decided nothing yet.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum Idle {
    /// Something holds it back.
    Held(Hold),
    /// It could do something, and no draw has meant it.
    Unlikely {
        /// Kind of cell.
        kind: CellKind,
        /// What is the likeliest.
        behaviour: Behaviour,
        /// Chance of it within `hours`.
        chance: f64,
        /// Hours between two draws.
        hours: u8,
        /// Key of what holds it back most, where something leaves less than half of the full pace.
        #[serde(deserialize_with = "crate::model::keys::known_or_none")]
        most: Option<crate::model::keys::Key>,
        /// Whether there is too little of that; else there is too much.
        lacks: bool,
    },
}

/// Most reasons that are told of a cell that has decided nothing yet.
pub const MOST_IDLE: usize = 2;

/// One fact. Every number in its sentence stands here, as the simulation has it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum Fact {
    /// The card is of a cell that comes at this step.
    NotYet {
        /// Step at which it comes.
        step: u64,
    },
    /// It died.
    Died {
        /// Step.
        step: u64,
        /// What it died of.
        cause: Cause,
    },
    /// It was no longer there at this step.
    Gone {
        /// Step.
        step: u64,
        /// Whether stem cells were taken out in this run.
        taken_out: bool,
    },
    /// What it is.
    Is {
        /// Kind.
        kind: CellKind,
        /// State of a macrophage.
        state: Polarisation,
        /// Whether a stem cell became this cell.
        made: bool,
    },
    /// How it came to be here.
    Came {
        /// How.
        origin: Origin,
        /// Step of its birth or injection.
        step: u32,
        /// Step of the injection its line came with.
        injection: Option<u64>,
    },
    /// Where it lies.
    Lies {
        /// Tissue.
        class: Option<TissueClass>,
        /// Whether that is the damaged place.
        damaged: bool,
        /// Whether it holds on there: in the fluid that is a surface.
        holds: bool,
    },
    /// What it stands on.
    Ground {
        /// Stiffness, kPa.
        kpa: f64,
    },
    /// How a stem cell without a hold is held.
    Lodged {
        /// How.
        adhesion: Adhesion,
    },
    /// Its lean.
    Leans {
        /// Towards which fate.
        fate: Lineage,
        /// How far, 0 to 1.
        share: f64,
    },
    /// It has its lean from its parent.
    BornLeaning,
    /// It leans to no fate.
    Undecided,
    /// Its fate is locked, and how far it has grown up.
    Grows {
        /// Fate.
        fate: Lineage,
        /// Step at which it locked.
        step: u32,
        /// Stages passed.
        passed: u8,
        /// Stages in all.
        stages: u8,
    },
    /// A stem cell became this cartilage cell.
    Became {
        /// Step at which its fate locked.
        step: u32,
    },
    /// Population doublings behind it.
    Doublings {
        /// So many.
        behind: u16,
        /// The most its line can do.
        limit: f64,
    },

    /// Something happened.
    Happened {
        /// What.
        act: Act,
        /// Step.
        step: u32,
    },
    /// It has decided nothing yet.
    NothingYet {
        /// Why; there is always a first reason.
        because: [Option<Idle>; MOST_IDLE],
    },

    /// A draw picked it.
    Dice {
        /// What it meant.
        act: Act,
        /// Hours over which the chance counts; 0 where it counts once.
        hours: u8,
        /// Least draw that meant it.
        low: f64,
        /// Draws from here on meant something else.
        high: f64,
        /// The draw.
        draw: f64,
    },
    /// It followed without dice: a lean is full, or it touched tissue.
    Certain {
        /// What.
        act: Act,
    },
    /// Its lean had faded.
    Faded {
        /// Days in which a lean halves without its cue.
        half_days: f64,
        /// Share below which it is forgotten.
        least: f64,
    },

    /// A cue against its rule.
    Cue {
        /// When.
        tense: Tense,
        /// What it is about.
        behaviour: Behaviour,
        /// The cue.
        cue: Cue,
        /// Level sensed.
        level: f64,
        /// Half-max of the rule.
        half_max: f64,
        /// Hill exponent of the rule.
        hill: f64,
        /// Whether it raises the behaviour.
        raises: bool,
        /// Share of the full pace that is left without a cue that raises it, or far above one that lowers it.
        least: f64,
    },
    /// The ground against the window of the muscle fate.
    Window {
        /// When.
        tense: Tense,
        /// Stiffness, kPa.
        kpa: f64,
        /// Middle of the window, kPa.
        middle_kpa: f64,
        /// Width, in natural logarithms.
        width: f64,
    },
    /// Dense cells, as they come together before cartilage.
    Dense {
        /// When.
        tense: Tense,
        /// What it is about.
        behaviour: Behaviour,
        /// Density, per mL.
        per_ml: f64,
        /// Half-max, per mL.
        half_per_ml: f64,
        /// Hill exponent.
        hill: f64,
        /// Share of the full pace that is left where cells lie far apart.
        least: f64,
    },
    /// Room for a daughter, by which it divides.
    Room {
        /// When.
        tense: Tense,
        /// Share of the place that neighbours take.
        crowding: f64,
        /// Whether the place is a layer in a dish.
        dish: bool,
    },
    /// In the body stem cells divide more slowly.
    BodyPace {
        /// Share of their pace in a dish.
        share: f64,
    },
    /// How divisions are shared out.
    Modes {
        /// Whether in a dish.
        dish: bool,
        /// Shares: two stem cells, one, none.
        shares: [f64; 3],
    },
    /// Cues of a daughter that is meant to leave the stem pool.
    Pool {
        /// Its hazards of all fates together, per day.
        per_day: f64,
        /// Hazards at which half of such daughters leave, per day.
        half_per_day: f64,
    },
    /// How long growing up takes.
    Stages {
        /// Fate.
        fate: Lineage,
        /// Stages.
        stages: u8,
        /// Days on average.
        days: f64,
    },
    /// Age at which a cartilage cell made by a stem cell can harden.
    OldEnough {
        /// Days since its fate locked.
        days: f64,
        /// Days from which on it can.
        from_days: f64,
    },
    /// Oxygen against the level below which cartilage cells harden at another pace.
    LowOxygen {
        /// When.
        tense: Tense,
        /// Level, mmHg.
        level: f64,
        /// Limit, mmHg.
        limit: f64,
        /// Pace up to the limit, as a multiple of that above it.
        factor: f64,
    },
    /// It touched a surface in moving fluid, where a cell that can hold on takes hold in so many hours.
    Touched {
        /// Hours on average.
        hours: f64,
    },
    /// It mends: the damage is so old, and its cells divide up to that day.
    Mends {
        /// Days that the healing is under way.
        day: f64,
        /// Days up to which its cells divide.
        until: f64,
    },

    /// What it could do.
    Could {
        /// Kind of cell.
        kind: CellKind,
        /// What; of a fate: a step towards it.
        behaviour: Behaviour,
        /// The other fate it leans to, from which this would take it back.
        from: Option<Lineage>,
        /// Chance within `hours`.
        chance: f64,
        /// Hours between two draws.
        hours: u8,
        /// What it would die of.
        cause: Option<Cause>,
    },
    /// Steps that lock a fate.
    Steps {
        /// So many.
        steps: f64,
    },
    /// Why something does not happen.
    Held {
        /// Why.
        hold: Hold,
        /// Whether in a dish.
        dish: bool,
    },
    /// A grown cell stays what it is: what it does, and what it does not do.
    Keeps {
        /// Kind.
        kind: CellKind,
        /// Whether a stem cell became this cell.
        made: bool,
        /// Whether it makes the damage heal faster now.
        builds: bool,
    },
    /// Hazards below which no cue calls for a fate.
    NoCue {
        /// The strongest hazard, per day.
        strongest_per_day: f64,
        /// Below this, per day, nothing calls.
        below_per_day: f64,
    },
    /// Nothing can happen to it.
    Quiet,
    /// What counts most for a behaviour.
    Counts {
        /// Behaviour.
        behaviour: Behaviour,
        /// Key of what counts.
        #[serde(deserialize_with = "crate::model::keys::known")]
        what: crate::model::keys::Key,
        /// What it leaves of the full pace, 0 to 1.
        factor: f64,
    },
    /// It has not sensed anything yet.
    SensedNothing,

    /// How often it has divided.
    Births {
        /// So often.
        births: u16,
    },
    /// The macrophage before it died.
    StandsIn {
        /// Step of that death.
        step: u32,
    },
    /// A relative.
    Relative {
        /// How it is related.
        relation: Relation,
        /// Kind; of one that is gone only where its remains are still there.
        kind: Option<CellKind>,
        /// Whether a stem cell became it, where it is grown.
        made: bool,
        /// State of a macrophage that lives.
        state: Option<Polarisation>,
        /// Step since which it is here, of one that lives.
        since: Option<u32>,
        /// Step of its death, where that is known.
        died: Option<u64>,
    },
}

impl Fact {
    /// Share of its full effect that a cue, a window or a density has, 0 to 1; of room: the free share.
    #[must_use]
    pub fn share(&self) -> Option<f64> {
        match *self {
            Self::Cue {
                level,
                half_max,
                hill: power,
                ..
            } => Some(hill(level, half_max, power)),
            Self::Window {
                kpa,
                middle_kpa,
                width,
                ..
            } => {
                let far = if kpa > 0.0 {
                    ln(kpa / middle_kpa) / width
                } else {
                    f64::INFINITY
                };
                Some(exp(-0.5 * far * far))
            }
            Self::Dense {
                per_ml,
                half_per_ml,
                hill: power,
                ..
            } => Some(hill(per_ml, half_per_ml, power)),
            Self::Room { crowding, .. } => Some((1.0 - crowding).max(0.0)),
            Self::BodyPace { share } => Some(share),
            _ => None,
        }
    }

    /// What an influence leaves of the full pace of its behaviour, 0 to 1.
    #[must_use]
    pub fn factor(&self) -> Option<f64> {
        let share = self.share()?;
        match *self {
            Self::Cue { raises, least, .. } => {
                let moved = if raises { share } else { 1.0 - share };
                Some(least + (1.0 - least) * moved)
            }
            Self::Dense { least, .. } => Some(share.max(least)),
            _ => Some(share),
        }
    }
}
