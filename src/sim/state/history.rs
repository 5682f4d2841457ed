//! The history of a run: one row of numbers per recording and the events. It is the one output of a simulation.

use bevy::ecs::resource::Resource;
use serde::{Deserialize, Serialize};

use super::clock::STEPS_PER_DAY;

/// One quantity of the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Name in `series.csv`, with the unit.
    pub key: &'static str,
    /// What it is, in plain words.
    pub meaning: &'static str,
}

macro_rules! row {
    ($($(#[doc = $doc:literal])+ $field:ident $(was $old:literal)?,)+) => {
        /// One row of the history.
        #[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
        pub struct Row {
            $($(#[doc = $doc])+ $(#[serde(alias = $old)])? pub $field: f64,)+
        }

        impl Row {
            /// The columns in their order.
            pub const COLUMNS: &'static [Column] = &[$(Column {
                key: stringify!($field),
                meaning: concat!($($doc),+),
            },)+];

            /// The values in the order of [`Row::COLUMNS`].
            #[must_use]
            pub fn values(&self) -> Vec<f64> {
                vec![$(self.$field,)+]
            }

            /// The same row with one zero: machines do not agree on its sign, which means nothing here.
            #[must_use]
            pub fn with_one_zero(&self) -> Self {
                Self { $($field: self.$field + 0.0,)+ }
            }

            /// The value of a column, by its name or by the one it had in the version before.
            #[must_use]
            pub fn get(&self, key: &str) -> Option<f64> {
                match key {
                    $(stringify!($field) $(| $old)? => Some(self.$field),)+
                    _ => None,
                }
            }
        }
    };
}

row! {
    /// Simulated time, days.
    day,
    /// Pain on the visual analogue scale, mm of 100, with placebo and flare.
    pain_vas_mm,
    /// How well the knee works, 0 to 100 (100 is best).
    function_0_100,
    /// How stiff the knee feels, 0 to 100 (100 is worst).
    stiffness_0_100,
    /// Fluid in the joint, mL.
    effusion_ml,
    /// Native cartilage left, per cent of a healthy knee.
    cartilage_percent,
    /// How far the damaged place is filled, per cent.
    defect_fill_percent,
    /// Quality of the repair tissue, per cent of the native tissue.
    repair_quality_percent,
    /// Mean inflammation in units of its half-effect.
    inflammation_c,
    /// Mean healing signal in units of its half-effect.
    healing_a,
    /// Mean growth factor from cells, ng/mL equivalents.
    growth_ng_per_ml,
    /// Mean oxygen in the joint or strip, mmHg; 0 in a dish, where the medium sets it.
    oxygen_mmhg,
    /// Share of macrophages at rest (M0).
    m0_fraction,
    /// Share of inflammatory macrophages (M1).
    m1_fraction,
    /// Share of healing macrophages (M2).
    m2_fraction,
    /// Injected cells alive and their descendants, real cells.
    injected_alive,
    /// Injected cells and descendants still stem cells, real cells.
    injected_stem,
    /// Cells from the injection (in a dish: all) that ever locked the cartilage fate, real cells.
    became_cartilage,
    /// Cells from the injection that ever locked the bone fate, real cells.
    became_bone,
    /// Cells from the injection that ever locked the muscle fate, real cells.
    became_muscle,
    /// Cells that ever locked the fat fate, in a dish.
    became_fat,
    /// Part of the pain that expectation and the injection itself take away, mm.
    placebo_mm,
    /// Part of the pain that exercise takes away, mm.
    exercise_mm,
    /// Pain that a leg weakened by rest adds, mm.
    weakness_mm,
    /// Pain added by a flare after an injection, mm.
    flare_mm,
    /// Cells that live here and were not injected, real cells.
    residents_alive,
    /// Cells in the simulation, drawn.
    cells_drawn was "heads_drawn",
    /// Dead cells that macrophages have not cleared yet, drawn.
    dying_drawn,
    /// Stem cells, drawn.
    stem_drawn,
    /// Cartilage cells, drawn.
    chondrocytes_drawn,
    /// Hypertrophic cartilage cells among them, drawn.
    hypertrophic_drawn,
    /// Bone-building cells, drawn.
    osteoblasts_drawn,
    /// Muscle cells and muscle-like cells, drawn.
    myocytes_drawn,
    /// Fat cells, drawn.
    adipocytes_drawn,
    /// Macrophages, drawn.
    macrophages_drawn,
    /// Cells injected so far, drawn.
    injected,
    /// Cells born so far by division or arrived from the blood, drawn.
    born,
    /// Cells died so far, drawn.
    died,
    /// Cells taken out so far, drawn.
    left,
}

impl Row {
    /// Whether less of a column is better for the knee; of what is neither better nor worse it is not.
    #[must_use]
    pub fn less_is_better(key: &str) -> bool {
        matches!(
            key,
            "pain_vas_mm"
                | "stiffness_0_100"
                | "effusion_ml"
                | "inflammation_c"
                | "m1_fraction"
                | "weakness_mm"
                | "flare_mm"
        )
    }
}

/// Something that happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    /// Something was injected.
    Injection,
    /// Pain flared after an injection.
    Flare,
    /// An infection began.
    Infection,
    /// An injury began.
    Injury,
    /// First division of an injected cell, or in a dish.
    FirstDivision,
    /// First cell from the injection, or in a dish, that locked a fate.
    FirstCommitment,
    /// First mature cartilage cell from the injection, or in a dish.
    FirstCartilage,
    /// First mature bone cell from the injection, or in a dish.
    FirstBone,
    /// First mature muscle cell from the injection, or muscle-like cell in a dish.
    FirstMuscle,
    /// First mature fat cell in a dish.
    FirstFat,
    /// Fewer than half of the last injected cells are left.
    CellsHalved,
    /// After an injection healing macrophages outnumber inflammatory ones, as they did not before.
    HealingOutnumbers,
    /// The needle missed the joint: the whole dose lies beside it.
    NeedleMissed,
    /// An exercise programme began.
    Exercise,
    /// Somebody changed the activity, medium, a switch or a parameter.
    Changed,
    /// The dish was fixed and stained; the amount is the number of the stain.
    Stained,
}

impl EventKind {
    /// Its name in files and keys of texts.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Injection => "injection",
            Self::Flare => "flare",
            Self::Infection => "infection",
            Self::Injury => "injury",
            Self::FirstDivision => "first_division",
            Self::FirstCommitment => "first_commitment",
            Self::FirstCartilage => "first_cartilage",
            Self::FirstBone => "first_bone",
            Self::FirstMuscle => "first_muscle",
            Self::FirstFat => "first_fat",
            Self::CellsHalved => "cells_halved",
            Self::HealingOutnumbers => "healing_outnumbers",
            Self::NeedleMissed => "needle_missed",
            Self::Exercise => "exercise",
            Self::Changed => "changed",
            Self::Stained => "stained",
        }
    }
}

/// An event with its step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Step at which it happened.
    pub step: u64,
    /// What happened.
    pub kind: EventKind,
    /// A number that belongs to it (real cells injected, mm of pain ...), 0 if none.
    pub amount: f64,
}

/// Everything a run has to say.
#[derive(Resource, Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct History {
    /// One row per recording, the first at day 0.
    pub rows: Vec<Row>,
    /// Events in the order they happened.
    pub events: Vec<Event>,
}

impl History {
    /// Whether an event of this kind has happened.
    #[must_use]
    pub fn happened(&self, kind: EventKind) -> bool {
        self.events.iter().any(|event| event.kind == kind)
    }

    /// Days of the injections.
    pub fn injection_days(&self) -> impl Iterator<Item = f64> {
        let injections = self
            .events
            .iter()
            .filter(|event| event.kind == EventKind::Injection);
        injections.map(|event| event.step as f64 / STEPS_PER_DAY as f64)
    }

    /// What everything is compared with: the last row not after the first injection, before it can act; without one the
    /// first row.
    #[must_use]
    pub fn baseline(&self) -> Option<&Row> {
        let first = self.injection_days().next().unwrap_or(0.0);
        let before = |row: &&Row| row.day <= first + 1e-9;
        self.rows.iter().rev().find(before).or(self.rows.first())
    }

    /// Adds an event.
    pub fn add(&mut self, step: u64, kind: EventKind, amount: f64) {
        let amount = amount + 0.0;
        self.events.push(Event { step, kind, amount });
    }

    /// Adds an event unless one of its kind is there.
    pub fn add_first(&mut self, step: u64, kind: EventKind) {
        if !self.happened(kind) {
            self.add(step, kind, 0.0);
        }
    }

    /// The row nearest to a day.
    #[must_use]
    pub fn at(&self, day: f64) -> Option<&Row> {
        self.rows
            .iter()
            .min_by(|a, b| (a.day - day).abs().total_cmp(&(b.day - day).abs()))
    }

    /// Points (day, value) of one column.
    #[must_use]
    pub fn series(&self, key: &str) -> Vec<(f64, f64)> {
        self.rows
            .iter()
            .filter_map(|row| Some((row.day, row.get(key)?)))
            .collect()
    }

    /// A hash of every bit of the history, as 64 hexadecimal digits.
    #[must_use]
    pub fn hash(&self) -> String {
        let mut hasher = blake3::Hasher::new();
        for row in &self.rows {
            for value in row.values() {
                hasher.update(&value.to_bits().to_le_bytes());
            }
        }
        for event in &self.events {
            hasher.update(&event.step.to_le_bytes());
            hasher.update(&[event.kind as u8]);
            hasher.update(&event.amount.to_bits().to_le_bytes());
        }
        hasher.finalize().to_hex().to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recorded_zero_has_one_sign() {
        let row = Row {
            pain_vas_mm: -0.0,
            weakness_mm: -2.0,
            ..Row::default()
        };
        let row = row.with_one_zero();
        assert_eq!(row.pain_vas_mm.to_bits(), 0.0f64.to_bits());
        assert_eq!(row.weakness_mm, -2.0);
        let mut history = History::default();
        history.add(0, EventKind::Injection, -0.0);
        assert_eq!(history.events[0].amount.to_bits(), 0);
    }

    #[test]
    fn a_column_is_read_by_its_old_name_too() {
        let row = Row {
            cells_drawn: 7.0,
            ..Row::default()
        };
        assert_eq!(row.get("cells_drawn"), Some(7.0));
        assert_eq!(row.get("heads_drawn"), Some(7.0));
        assert!(
            Row::COLUMNS
                .iter()
                .any(|column| column.key == "cells_drawn")
        );
        assert!(
            Row::COLUMNS
                .iter()
                .all(|column| column.key != "heads_drawn")
        );
        let text = serde_json::to_string(&row).expect("it is written");
        let old = text.replace("cells_drawn", "heads_drawn");
        assert_eq!(serde_json::from_str::<Row>(&old).expect("it is read"), row);
    }

    #[test]
    fn the_hash_feels_one_bit() {
        let mut history = History {
            rows: vec![Row::default(); 3],
            events: Vec::new(),
        };
        let before = history.hash();
        history.rows[1].pain_vas_mm = f64::from_bits(1);
        assert_ne!(before, history.hash());
    }

    #[test]
    fn the_first_column_is_the_day_and_every_column_answers() {
        assert_eq!(Row::COLUMNS[0].key, "day");
        let row = Row {
            left: 7.0,
            ..Row::default()
        };
        assert_eq!(row.values().len(), Row::COLUMNS.len());
        assert_eq!(row.get("left"), Some(7.0));
        assert!(
            Row::COLUMNS
                .iter()
                .all(|column| row.get(column.key).is_some())
        );
    }

    #[test]
    fn the_baseline_is_the_row_of_the_hour_before_the_first_injection_acts() {
        let row = |day| Row {
            day,
            pain_vas_mm: 10.0 * day,
            ..Row::default()
        };
        let mut history = History {
            rows: [0.0, 1.0, 2.0, 3.0].map(row).into(),
            events: Vec::new(),
        };
        let baseline = |history: &History| history.baseline().map(|row| row.day);
        assert_eq!(baseline(&history), Some(0.0));
        history.add(STEPS_PER_DAY, EventKind::Changed, 1.0);
        assert_eq!(baseline(&history), Some(0.0));
        history.add(2 * STEPS_PER_DAY, EventKind::Injection, 1.0);
        history.add(3 * STEPS_PER_DAY, EventKind::Injection, 1.0);
        assert_eq!(baseline(&history), Some(2.0));
        assert_eq!(history.injection_days().collect::<Vec<_>>(), [2.0, 3.0]);
        // Rows that begin after it: the first of them.
        history.rows.drain(..3);
        assert_eq!(baseline(&history), Some(3.0));
        assert_eq!(baseline(&History::default()), None);
    }

    #[test]
    fn a_series_has_a_point_a_row_and_a_day_has_its_nearest_row() {
        let row = |day| Row {
            day,
            born: day * day,
            ..Row::default()
        };
        let history = History {
            rows: [0.0, 1.0, 3.0].map(row).into(),
            events: Vec::new(),
        };
        assert_eq!(history.series("born"), [(0.0, 0.0), (1.0, 1.0), (3.0, 9.0)]);
        assert!(history.series("nothing").is_empty());
        for (day, nearest) in [(-5.0, 0.0), (0.4, 0.0), (0.6, 1.0), (2.1, 3.0), (99.0, 3.0)] {
            assert_eq!(history.at(day).map(|row| row.day), Some(nearest));
        }
    }

    #[test]
    fn a_first_is_noted_once() {
        let mut history = History::default();
        assert!(!history.happened(EventKind::FirstBone));
        for step in [4, 9] {
            history.add_first(step, EventKind::FirstBone);
        }
        history.add_first(11, EventKind::FirstFat);
        let steps: Vec<u64> = history.events.iter().map(|event| event.step).collect();
        assert_eq!(steps, [4, 11]);
        assert!(history.happened(EventKind::FirstBone));
    }
}
