//! Where the exported rules hold: the parameters, the levels at which other cues are held, and what stands for one cell.

use crate::model::condition::Milieu;
use crate::model::joint0d::steady_state;
use crate::model::treatment::{CellSource, Treatment};
use crate::model::words::{FATES, PerFate};
use crate::scenario::parameters::Parameters;
use crate::scenario::rules::Cue;
use crate::scenario::valid::Scenario;

/// Edge of the square patch that a project simulates, um; chosen only for the project to run.
pub(super) const PATCH_UM: f64 = 1000.0;
/// Its thickness and the edge of its voxels, um; chosen only for the project to run.
pub(super) const VOXEL_UM: f64 = 20.0;
/// Macrophages of the patch; chosen only for the project to run.
const MACROPHAGES: u32 = 100;
/// Stem cells of the patch; chosen only for the project to run.
const STEM_CELLS: u32 = 60;
/// Cartilage cells of the patch; chosen only for the project to run.
const CHONDROCYTES: u32 = 100;
/// Longest time that a project is set to run, days; chosen only for the project to run.
const DAYS: u32 = 7;
/// mmHg of oxygen per per cent of air.
const MMHG_PER_PERCENT: f64 = 7.6;

/// Something that has a level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// A cue with a rule.
    Cue(Cue),
    /// Density of stem and repair cells, per mL.
    Density,
    /// Load; 1 is everyday walking.
    Load,
}

/// A level of everything that bears on a behaviour, each in its own unit.
#[derive(Debug, Clone, PartialEq)]
pub struct Levels([f64; 11]);

impl Levels {
    fn place(level: Level) -> usize {
        match level {
            Level::Cue(cue) => cue as usize,
            Level::Density => 9,
            Level::Load => 10,
        }
    }

    /// Nothing anywhere.
    #[must_use]
    pub fn none() -> Self {
        Self([0.0; 11])
    }

    /// One level.
    #[must_use]
    pub fn of(&self, level: Level) -> f64 {
        self.0[Self::place(level)]
    }

    /// The same with another level of one.
    #[must_use]
    pub fn with(mut self, level: Level, value: f64) -> Self {
        self.0[Self::place(level)] = value;
        self
    }
}

/// A region of a dish that there is not.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("region '{found}': found no medium for it, expected one of {known}")]
pub struct SettingError {
    found: String,
    known: String,
}

/// Where the rules hold.
#[derive(Debug, Clone)]
pub struct Setting {
    /// A line on what it is.
    pub title: String,
    /// Numbers in force.
    pub parameters: Parameters,
    /// Levels at which cues are held that do not fit into the formula, and from which a project starts.
    pub levels: Levels,
    /// Where stem cells take their fates: in a dish all are open.
    pub milieu: Milieu,
    /// Whether signals are sent and spread; in a dish the medium rules.
    pub signals: bool,
    /// Stiffness of the ground for the muscle fate, kPa.
    pub muscle_ground_kpa: f64,
    /// Readiness of the injected cells to take each fate.
    pub bias: PerFate,
    /// Stem cells in the joint.
    pub dose: f64,
    /// How much of their signals counts.
    pub heard: f64,
    /// Share of native cartilage, 0 to 1.
    pub matrix: f64,
    /// Macrophages M0, M1, M2 of the patch.
    pub macrophages: [u32; 3],
    /// Stem cells of the patch at the start.
    pub stem_cells: u32,
    /// Cartilage cells of the patch at the start.
    pub chondrocytes: u32,
    /// Days that a project is set to run.
    pub days: u32,
    /// Seed.
    pub seed: u64,
}

impl Setting {
    /// The rules by themselves: every fate open, as in a dish, and signals sent, as in a joint with cartilage in full.
    #[must_use]
    pub fn of_parameters(p: &Parameters) -> Self {
        Self {
            title: "every fate open, signals of a joint".to_owned(),
            levels: Levels::none()
                .with(Level::Cue(Cue::Oxygen), p.oxygen_surface_mmhg)
                .with(Level::Load, p.load_factor),
            milieu: Milieu::Dish,
            signals: true,
            muscle_ground_kpa: p.stiffness_muscle_kpa,
            bias: [1.0; FATES],
            dose: p.dose_cultured_cells,
            heard: 1.0,
            matrix: 1.0,
            macrophages: [MACROPHAGES, 0, 0],
            stem_cells: STEM_CELLS,
            chondrocytes: CHONDROCYTES,
            days: DAYS,
            seed: 1,
            parameters: p.clone(),
        }
    }

    /// The rules in a scenario; `region` says which medium of a dish, the first without it.
    ///
    /// # Errors
    /// A region without a medium.
    pub fn of_scenario(scenario: &Scenario, region: Option<&str>) -> Result<Self, SettingError> {
        let p = &scenario.parameters;
        let mut setting = Self {
            title: format!("{} ({})", scenario.name, scenario.title),
            days: scenario.days.min(DAYS),
            seed: scenario.seed,
            matrix: scenario.matrix_at_start(),
            ..Self::of_parameters(p)
        };
        if scenario.condition.milieu() == Milieu::Dish || region.is_some() {
            return setting.in_dish(scenario, region);
        }
        setting.milieu = Milieu::Body;
        setting.muscle_ground_kpa = p.sensed_stiffness_muscle_kpa;
        if scenario.condition.is_tear() {
            setting.heard = p.injury_signal_share;
        }
        let given = scenario.treatments.iter().find_map(|planned| {
            let treatment = Treatment::new(planned.kind, planned.cells).ok()?;
            Some((treatment, p.cells_given(treatment)?))
        });
        let source = match given {
            Some((Treatment::Cells { source, .. }, cells)) => {
                setting.dose = cells;
                source
            }
            _ => {
                setting.stem_cells = 0;
                CellSource::Cultured
            }
        };
        setting.bias = p.lineage_bias(source);
        // The untreated balance of the joint without space, from which a run starts, too.
        let steady = steady_state(&p.joint_rates(), setting.matrix);
        let of = |share: f64| libm::round(share * f64::from(MACROPHAGES)).max(0.0) as u32;
        let [_, m1, m2] = steady.fractions;
        setting.macrophages = [MACROPHAGES.saturating_sub(of(m1) + of(m2)), of(m1), of(m2)];
        setting.levels = setting
            .levels
            .with(Level::Cue(Cue::Inflammation), steady.c)
            .with(Level::Cue(Cue::Healing), steady.a);
        Ok(setting)
    }

    fn in_dish(mut self, scenario: &Scenario, region: Option<&str>) -> Result<Self, SettingError> {
        const WHOLE: &str = "whole";
        let regions = || scenario.medium.iter().map(|medium| medium.region.as_str());
        let chosen = region
            .or_else(|| regions().find(|name| *name != WHOLE))
            .unwrap_or(WHOLE);
        if region.is_some() && !regions().any(|name| name == chosen) {
            let mut known: Vec<&str> = regions().collect();
            known.dedup();
            return Err(SettingError {
                found: chosen.to_owned(),
                known: if known.is_empty() {
                    "none, since no medium is planned".to_owned()
                } else {
                    known.join(", ")
                },
            });
        }
        self.title = format!("{}, region {chosen}", self.title);
        self.signals = false;
        self.macrophages = [0; 3];
        self.chondrocytes = 0;
        for planned in &scenario.medium {
            if planned.day > 0.0 || (planned.region != chosen && planned.region != WHOLE) {
                continue;
            }
            let percent = planned.oxygen_percent.map(|air| air * MMHG_PER_PERCENT);
            for (cue, level) in [
                (Cue::Growth, planned.tgf_b_ng_per_ml),
                (Cue::Bmp2, planned.bmp_2_ng_per_ml),
                (Cue::Igf1, planned.igf_1_ng_per_ml),
                (Cue::Adipogenic, planned.adipogenic),
                (Cue::Myogenic, planned.myogenic),
                (Cue::Oxygen, percent),
                (Cue::Stiffness, planned.stiffness_kpa),
            ] {
                if let Some(level) = level {
                    self.levels = self.levels.with(Level::Cue(cue), level);
                }
            }
        }
        self.levels = self.levels.with(Level::Load, 1.0);
        self.muscle_ground_kpa = self.levels.of(Level::Cue(Cue::Stiffness));
        Ok(self)
    }

    /// Volume of the patch, um³.
    pub(super) fn volume_um3(&self) -> f64 {
        PATCH_UM * PATCH_UM * VOXEL_UM
    }

    /// Loss of a signal, per minute: its decay and the outflow of the joint's fluid.
    pub(super) fn loss_per_min(&self, cue: Cue) -> f64 {
        let p = &self.parameters;
        let outflow = p.clearance_ml_per_hour / p.synovial_volume_oa_ml / 60.0;
        match cue {
            Cue::Inflammation => p.decay_pro_per_min + outflow,
            Cue::Healing => p.decay_anti_per_min + outflow,
            Cue::Growth => p.decay_growth_per_min + outflow,
            _ => 0.0,
        }
    }

    /// What each of `senders` cells must send, per minute, so that all of them hold the patch at `level`.
    pub(super) fn export_each(&self, cue: Cue, level: f64, senders: u32) -> f64 {
        level * self.loss_per_min(cue) * self.volume_um3() / f64::from(senders.max(1))
    }

    /// Macrophages of the patch, all states together.
    pub(super) fn all_macrophages(&self) -> u32 {
        match self.macrophages.iter().sum() {
            0 => MACROPHAGES,
            some => some,
        }
    }

    /// Stem cells that stand for the dose.
    pub(super) fn stand_ins(&self) -> u32 {
        match self.stem_cells {
            0 => STEM_CELLS,
            some => some,
        }
    }
}
