//! The numbers of the biology: read from `assets/parameters.toml`, with unit, range, source and evidence, and nowhere else.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::model::commitment::{CommitmentRates, Curve, LoadOnCartilage};
use crate::model::condition::Drawn;
use crate::model::defect::SynthesisRates;
use crate::model::joint0d::{JointRates, StemSignal};
use crate::model::macrophage::MacrophageRates;
use crate::model::maths::hill;
use crate::model::treatment::{CellSource, Dose, Drug, Treatment};
use crate::model::words::{Activity, Grade, PerFate, TreatmentKind};
use crate::platform::text::plain;

/// mmHg of oxygen per per cent of air.
const MMHG_PER_PERCENT: f64 = 7.6;

const FILE: &str = include_str!("../../assets/parameters.toml");

/// Everything known about one number.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParameterCard {
    /// Key, as used by `--set` and in scenario files.
    #[serde(skip)]
    pub key: String,
    /// Plain name.
    pub name: String,
    /// Symbol in formulas.
    pub symbol: String,
    /// Value unless something else is said.
    pub default: f64,
    /// Least value allowed.
    pub min: f64,
    /// Greatest value allowed.
    pub max: f64,
    /// Unit; "-" without one.
    pub unit: String,
    /// Where it comes from.
    pub source: String,
    /// How good the evidence is.
    pub grade: Grade,
    /// One sentence for everybody.
    pub sentence: String,
}

/// Why a parameter was refused.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ParameterError {
    /// No such parameter.
    #[error("parameter '{found}' does not exist; the nearest are: {nearest}")]
    Unknown {
        /// What was given.
        found: String,
        /// The nearest known keys.
        nearest: String,
    },
    /// A value outside its range, or not a number.
    #[error("parameter '{key}': found {found}, expected {min} to {max} {unit}")]
    OutOfRange {
        /// Key.
        key: String,
        /// What was given.
        found: f64,
        /// Least value.
        min: f64,
        /// Greatest value.
        max: f64,
        /// Unit.
        unit: String,
    },
    /// A file of numbers cannot be read.
    #[error("{file}, line {line}: {message}")]
    File {
        /// Name of the file.
        file: &'static str,
        /// Line, from 1; 0 if the file as a whole is meant.
        line: usize,
        /// What is wrong and what would be right.
        message: String,
    },
}

/// What a drug beside the cells does to a knee.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DrugEffect {
    /// Strength of the block at first: inflammation is divided by one plus this.
    pub block: f64,
    /// Days in which it fades to 37 %.
    pub decay_days: f64,
    /// Share of the cartilage that one injection costs, if it costs any.
    pub cartilage_loss: Option<f64>,
}

macro_rules! parameters {
    ($($key:ident,)+) => {
        /// The value of every parameter. Meaning, unit and source of each stand in its [`ParameterCard`].
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize, bevy::ecs::resource::Resource)]
        #[expect(missing_docs, reason = "each field is documented by its card in assets/parameters.toml")]
        pub struct Parameters {
            $(pub $key: f64,)+
        }

        impl Parameters {
            /// All keys.
            pub const KEYS: &'static [&'static str] = &[$(stringify!($key),)+];

            fn field(&self, key: &str) -> Option<f64> {
                match key {
                    $(stringify!($key) => Some(self.$key),)+
                    _ => None,
                }
            }

            fn field_mut(&mut self, key: &str) -> Option<&mut f64> {
                match key {
                    $(stringify!($key) => Some(&mut self.$key),)+
                    _ => None,
                }
            }

            fn zero() -> Self {
                Self { $($key: 0.0,)+ }
            }
        }
    };
}

parameters! {
    dose_marrow_cells,
    dose_fat_cells,
    dose_cultured_cells,
    marrow_il1ra_bolus,
    marrow_il1ra_decay_days,
    adherent_fraction,
    loss_transient_per_day,
    loss_adherent_per_day,
    doubling_time_hours,
    s_hours,
    g2m_hours,
    joint_division_factor,
    division_oxygen_half_mmhg,
    division_oxygen_hill,
    hayflick_limit_marrow,
    hayflick_limit_fat,
    cultured_start_doublings,
    confluence_per_cm2,
    msc_diameter_um,
    speed_um_per_hour,
    persistence_min,
    homing_bias,
    homing_half_max_ng_per_ml,
    cxcr4_fraction,
    stride_least,
    macrophage_speed_um_per_hour,
    macrophage_patrol_share,
    commit_cartilage_max_per_day,
    commit_bone_max_per_day,
    commit_muscle_max_per_day,
    commit_fat_max_per_day,
    tgfb_half_max_ng_per_ml,
    tgfb_hill,
    tgfb_bone_loss,
    tgfb_bone_half_ng_per_ml,
    tgfb_bone_hill,
    il1_hill,
    bmp2_half_max_ng_per_ml,
    bmp2_hill,
    igf1_half_max_ng_per_ml,
    igf1_cartilage_gain,
    igf1_muscle_gain,
    adipogenic_half_max,
    adipogenic_hill,
    myogenic_half_max,
    myogenic_hill,
    stiffness_muscle_kpa,
    stiffness_muscle_width,
    stiffness_bone_kpa,
    stiffness_bone_hill,
    stiffness_fat_kpa,
    stiffness_fat_hill,
    stiffness_fat_loss,
    oxygen_cartilage_half_loss_percent,
    oxygen_cartilage_loss,
    oxygen_cartilage_hill,
    oxygen_bone_half_max_percent,
    oxygen_bone_hill,
    density_half_max_per_ml,
    density_floor,
    density_hill,
    dish_density_at_confluence,
    load_cartilage_gain,
    load_cartilage_half,
    load_cartilage_hill,
    load_overload_loss,
    load_overload_half,
    load_overload_hill,
    load_cartilage_floor,
    muscle_fate_in_body,
    muscle_without_inducer,
    memory_days,
    memory_steps,
    memory_least,
    cue_gone_share,
    cue_gone_per_day,
    division_commitment_half_per_day,
    cartilage_maturation_days,
    bone_maturation_days,
    muscle_maturation_days,
    fat_maturation_days,
    cartilage_stages,
    bone_stages,
    muscle_stages,
    fat_stages,
    hypertrophy_per_day,
    hypertrophy_after_days,
    hypertrophy_low_oxygen_factor,
    hypertrophy_oxygen_percent,
    lineage_bias_marrow_cartilage,
    lineage_bias_marrow_bone,
    lineage_bias_marrow_muscle,
    lineage_bias_fat_cartilage,
    lineage_bias_fat_bone,
    lineage_bias_fat_muscle,
    self_renewal_symmetric_dish,
    self_renewal_asymmetric_dish,
    self_renewal_symmetric_joint,
    self_renewal_asymmetric_joint,
    dish_apoptosis_per_day,
    dead_cell_hours,
    dying_signal_share,
    dying_signal_days,
    unlicensed_share,
    msc_half_signal_cells,
    msc_max_signal,
    injury_signal_share,
    tgfb_secretion_ng_per_million_per_day,
    m1_suppression_max,
    m0_anti_signal,
    m2_anti_signal,
    m1_pro_signal,
    wear_pro_signal,
    background_pro_signal,
    m0_to_m1_per_day,
    m0_to_m2_per_day,
    m1_to_m2_per_day,
    m2_to_m1_per_day,
    death_m0_per_day,
    death_m1_per_day,
    death_m2_per_day,
    macrophage_m1_at_start,
    macrophage_m2_at_start,
    matrix_loss_per_year,
    structural_benefit,
    load_factor,
    rest_load,
    sport_load,
    sport_wear_gain,
    sport_worn_half,
    bearing_load_share,
    wear_focus,
    repair_synthesis_per_day,
    repair_density_per_mm3,
    repair_inhibition_exponent,
    growth_repair_gain,
    repair_quality_cap_fibrous,
    repair_quality_cap_hyaline,
    chondrocyte_loss_per_day,
    diffusion_pro_um2_per_s,
    diffusion_anti_um2_per_s,
    diffusion_growth_um2_per_s,
    diffusion_homing_um2_per_s,
    diffusion_oxygen_um2_per_s,
    decay_pro_per_min,
    decay_anti_per_min,
    decay_growth_per_min,
    decay_homing_per_min,
    clearance_ml_per_hour,
    synovial_volume_ml,
    synovial_volume_oa_ml,
    transport_stretch,
    motility_stretch,
    fluid_mixing_mm_per_hour,
    fluid_stirring_hours,
    settling_hours,
    oxygen_surface_mmhg,
    oxygen_use_fmol_per_cell_h,
    oxygen_half_mmhg,
    oxygen_solubility_um_per_mmhg,
    chondrocyte_density_per_mm3,
    osteocyte_density_per_mm3,
    osteoblast_density_per_mm3,
    myocyte_density_per_mm3,
    satellite_density_per_mm3,
    tenocyte_density_per_mm3,
    fibroblast_density_per_mm3,
    macrophage_density_per_mm3,
    marrow_stem_per_mm3,
    section_depth_mm,
    pain_inflammation_weight,
    pain_matrix_weight,
    placebo_mm,
    placebo_onset_days,
    placebo_fade_days,
    flare_probability,
    flare_risk_ratio_cells,
    flare_onset_hours,
    flare_mm,
    flare_days,
    rest_flare_relief,
    infection_probability,
    infection_pro_signal,
    infection_days,
    infection_cartilage_loss_per_day,
    steroid_block,
    steroid_decay_days,
    steroid_cartilage_loss,
    function_pain_weight,
    function_matrix_weight,
    exercise_pain_mm,
    exercise_function,
    exercise_onset_days,
    exercise_fade_days,
    weakness_pain_mm,
    weakness_function,
    rest_weakening_days,
    stiffness_inflammation_weight,
    stiffness_matrix_weight,
    swelling_flare_ml_per_mm,
    swelling_inflammation_ml,
    injury_structural_share,
    healing_fast_constants,
    healing_slow_constants,
    matrix_kl0,
    matrix_kl1,
    matrix_kl2,
    matrix_kl3,
    matrix_kl4,
    drawn_msc,
    drawn_chondrocytes,
    drawn_macrophages,
    drawn_fibroblasts,
    drawn_osteocytes,
    drawn_osteoblasts,
    drawn_myocytes,
    drawn_satellites,
    drawn_tenocytes,
    drawn_marrow_stem,
    drawn_radius_mm,
    tendon_inflammation_days,
    tendon_proliferation_days,
    tendon_remodelling_days,
    tendon_final_strength,
    cruciate_final_strength,
    cruciate_healing_share,
    cruciate_healing_days,
    muscle_inflammation_days,
    muscle_regeneration_days,
    muscle_growth_days,
    bone_inflammation_days,
    bone_hard_callus_days,
    bone_remodelling_days,
    bone_final_strength,
    fibrocartilage_starts_days,
    fibrocartilage_fast_days,
    fibrocartilage_slow_days,
    fibrocartilage_fill,
    satellite_division_per_day,
    satellite_fusion_per_day,
    tenocyte_division_per_day,
    osteoblast_division_per_day,
    healer_reach_mm,
    healer_mm_per_day,
    healer_pull,
    sensed_stiffness_muscle_kpa,
    sensed_stiffness_bone_kpa,
    lesion_tgfb_ng_per_ml,
}

/// Reads the parameter file.
///
/// # Errors
/// A file with a missing, unknown, wrong-typed or out-of-range entry, with its line.
pub fn parse_cards(text: &str) -> Result<Vec<ParameterCard>, ParameterError> {
    read_cards("parameters.toml", text, Parameters::KEYS)
}

/// Reads a file of numbers that has one card for each of the keys.
///
/// # Errors
/// A file with a missing, unknown, wrong-typed or out-of-range entry, with its line.
pub fn read_cards(
    file: &'static str,
    text: &str,
    keys: &[&str],
) -> Result<Vec<ParameterCard>, ParameterError> {
    let text = &*plain(text);
    let read: BTreeMap<String, ParameterCard> =
        toml::from_str(text).map_err(|error| ParameterError::File {
            file,
            line: error.span().map_or(0, |span| line_of(text, span.start)),
            message: error.message().to_owned(),
        })?;
    let line_of_key = |key: &str| {
        text.find(&format!("[{key}]"))
            .map_or(0, |at| line_of(text, at))
    };
    let mut cards = Vec::with_capacity(keys.len());
    for (key, mut card) in read {
        if !keys.contains(&key.as_str()) {
            let message = format!(
                "parameter '{key}' is not used by the model; the nearest are: {}",
                nearest_of(&key, keys)
            );
            return Err(ParameterError::File {
                file,
                line: line_of_key(&key),
                message,
            });
        }
        let good = card.min.is_finite()
            && card.max.is_finite()
            && card.min <= card.default
            && card.default <= card.max;
        if !good {
            let message = format!(
                "[{key}]: found min {}, default {}, max {}, expected finite numbers in this order",
                card.min, card.default, card.max
            );
            return Err(ParameterError::File {
                file,
                line: line_of_key(&key),
                message,
            });
        }
        card.key = key;
        cards.push(card);
    }
    for key in keys {
        if !cards.iter().any(|card| card.key == *key) {
            let message = format!("parameter '{key}' is missing");
            return Err(ParameterError::File {
                file,
                line: 0,
                message,
            });
        }
    }
    Ok(cards)
}

/// Line, from 1, of a byte offset.
pub(super) fn line_of(text: &str, offset: usize) -> usize {
    text.bytes()
        .take(offset)
        .filter(|&byte| byte == b'\n')
        .count()
        + 1
}

static CARDS: LazyLock<Vec<ParameterCard>> = LazyLock::new(|| match parse_cards(FILE) {
    Ok(cards) => cards,
    Err(error) => unreachable!("the parameter file inside the program is tested: {error}"),
});

/// The three known keys nearest to a word.
fn nearest(found: &str) -> String {
    nearest_of(found, Parameters::KEYS)
}

fn nearest_of(found: &str, keys: &[&str]) -> String {
    let mut keys: Vec<(f64, &str)> = keys
        .iter()
        .map(|key| (strsim::jaro_winkler(found, key), *key))
        .collect();
    keys.sort_by(|a, b| b.0.total_cmp(&a.0));
    keys.iter()
        .take(3)
        .map(|(_, key)| *key)
        .collect::<Vec<_>>()
        .join(", ")
}

impl Default for Parameters {
    fn default() -> Self {
        let mut values = Self::zero();
        for card in Self::cards() {
            if let Some(value) = values.field_mut(&card.key) {
                *value = card.default;
            }
        }
        values
    }
}

impl Parameters {
    /// The cards of all parameters, in alphabetical order of their keys.
    #[must_use]
    pub fn cards() -> &'static [ParameterCard] {
        &CARDS
    }

    /// The card of one parameter.
    #[must_use]
    pub fn card(key: &str) -> Option<&'static ParameterCard> {
        Self::cards().iter().find(|card| card.key == key)
    }

    /// The value of a parameter.
    ///
    /// # Errors
    /// An unknown key, with the nearest known ones.
    pub fn get(&self, key: &str) -> Result<f64, ParameterError> {
        self.field(key).ok_or_else(|| ParameterError::Unknown {
            found: key.to_owned(),
            nearest: nearest(key),
        })
    }

    /// Sets a parameter. `dose_cells` sets the dose of all three cell treatments.
    ///
    /// # Errors
    /// An unknown key or a value out of range; nothing has changed then.
    pub fn set(&mut self, key: &str, value: f64) -> Result<(), ParameterError> {
        if key == "dose_cells" {
            for key in ["dose_marrow_cells", "dose_fat_cells", "dose_cultured_cells"] {
                self.set(key, value)?;
            }
            return Ok(());
        }
        let Some(card) = Self::card(key) else {
            return Err(ParameterError::Unknown {
                found: key.to_owned(),
                nearest: nearest(key),
            });
        };
        if !value.is_finite() || value < card.min || value > card.max {
            return Err(ParameterError::OutOfRange {
                key: key.to_owned(),
                found: value,
                min: card.min,
                max: card.max,
                unit: card.unit.clone(),
            });
        }
        if let Some(field) = self.field_mut(key) {
            *field = value + 0.0;
        }
        Ok(())
    }

    /// Radius a cell is drawn with, mm: its own where one drawn cell is one cell, enlarged in the knee.
    #[must_use]
    pub fn drawn_radius_at(&self, drawn: Drawn) -> f64 {
        match drawn {
            Drawn::OneToOne => self.msc_diameter_um * 1e-3 / 2.0,
            Drawn::ForMany => self.drawn_radius_mm,
        }
    }

    /// The rates of macrophages.
    #[must_use]
    pub fn macrophage_rates(&self) -> MacrophageRates {
        MacrophageRates {
            m0_to_m1: self.m0_to_m1_per_day,
            m0_to_m2: self.m0_to_m2_per_day,
            m1_to_m2: self.m1_to_m2_per_day,
            m2_to_m1: self.m2_to_m1_per_day,
            death: [
                self.death_m0_per_day,
                self.death_m1_per_day,
                self.death_m2_per_day,
            ],
        }
    }

    /// The rates of commitment in the body.
    #[must_use]
    pub fn commitment_rates(&self) -> CommitmentRates {
        CommitmentRates {
            cartilage_max_per_day: self.commit_cartilage_max_per_day,
            bone_max_per_day: self.commit_bone_max_per_day,
            muscle_max_per_day: self.commit_muscle_max_per_day,
            fat_max_per_day: self.commit_fat_max_per_day,
            tgf_b: (self.tgfb_half_max_ng_per_ml, self.tgfb_hill),
            bmp_2: (self.bmp2_half_max_ng_per_ml, self.bmp2_hill),
            tgf_b_on_bone: Curve {
                most: self.tgfb_bone_loss,
                half: self.tgfb_bone_half_ng_per_ml,
                hill: self.tgfb_bone_hill,
            },
            igf_1_half_max: self.igf1_half_max_ng_per_ml,
            igf_1_gain: (self.igf1_cartilage_gain, self.igf1_muscle_gain),
            inflammation_hill: self.il1_hill,
            oxygen_cartilage: Curve {
                most: self.oxygen_cartilage_loss,
                half: self.oxygen_cartilage_half_loss_percent * MMHG_PER_PERCENT,
                hill: self.oxygen_cartilage_hill,
            },
            oxygen_bone: (
                self.oxygen_bone_half_max_percent * MMHG_PER_PERCENT,
                self.oxygen_bone_hill,
            ),
            stiffness_muscle: (self.stiffness_muscle_kpa, self.stiffness_muscle_width),
            stiffness_bone: (self.stiffness_bone_kpa, self.stiffness_bone_hill),
            density: (
                self.density_half_max_per_ml,
                self.density_hill,
                self.density_floor,
            ),
            load: LoadOnCartilage {
                gain: Curve {
                    most: self.load_cartilage_gain,
                    half: self.load_cartilage_half,
                    hill: self.load_cartilage_hill,
                },
                overload: Curve {
                    most: self.load_overload_loss,
                    half: self.load_overload_half,
                    hill: self.load_overload_hill,
                },
                floor: self.load_cartilage_floor,
            },
            muscle_permission: self.muscle_fate_in_body,
            myogenic: (self.myogenic_half_max, self.myogenic_hill),
            adipogenic: (self.adipogenic_half_max, self.adipogenic_hill),
            stiffness_fat: Curve {
                most: self.stiffness_fat_loss,
                half: self.stiffness_fat_kpa,
                hill: self.stiffness_fat_hill,
            },
        }
    }

    /// Stem cells usually given by a treatment; `None` for one without cells.
    #[must_use]
    pub fn usual_dose(&self, source: CellSource) -> f64 {
        match source {
            CellSource::Marrow => self.dose_marrow_cells,
            CellSource::Fat => self.dose_fat_cells,
            CellSource::Cultured => self.dose_cultured_cells,
        }
    }

    /// Viable stem cells in a syringe of a treatment; none where it has no cells.
    #[must_use]
    pub fn cells_given(&self, treatment: Treatment) -> Option<f64> {
        match treatment {
            Treatment::Cells { source, dose } => {
                Some(dose.map_or_else(|| self.usual_dose(source), Dose::cells))
            }
            Treatment::Plain(_) => None,
        }
    }

    /// What a drug does.
    #[must_use]
    pub fn effect_of(&self, drug: Drug) -> DrugEffect {
        match drug {
            Drug::Il1Antagonist => DrugEffect {
                block: self.marrow_il1ra_bolus,
                decay_days: self.marrow_il1ra_decay_days,
                cartilage_loss: None,
            },
            Drug::Steroid => DrugEffect {
                block: self.steroid_block,
                decay_days: self.steroid_decay_days,
                cartilage_loss: Some(self.steroid_cartilage_loss),
            },
        }
    }

    /// Chance that pain flares after a needle: with cells more often than with salt water.
    #[must_use]
    pub fn flare_chance(&self, kind: TreatmentKind) -> f64 {
        if kind.has_cells() {
            self.flare_probability
        } else {
            self.flare_probability / self.flare_risk_ratio_cells
        }
    }

    /// Relative readiness of the cells of a source to take each fate.
    #[must_use]
    pub fn lineage_bias(&self, source: CellSource) -> PerFate {
        // In the knee no cell becomes fat.
        match source {
            CellSource::Fat => [
                self.lineage_bias_fat_cartilage,
                self.lineage_bias_fat_bone,
                self.lineage_bias_fat_muscle,
                0.0,
            ],
            // Cells from culture were grown from marrow.
            CellSource::Marrow | CellSource::Cultured => [
                self.lineage_bias_marrow_cartilage,
                self.lineage_bias_marrow_bone,
                self.lineage_bias_marrow_muscle,
                0.0,
            ],
        }
    }

    /// Load on the knee relative to a usual knee in daily walking, by what the person does.
    #[must_use]
    pub fn mechanical_load(&self, activity: Activity) -> f64 {
        self.load_factor
            * match activity {
                Activity::Rest => self.rest_load,
                Activity::Walking | Activity::Exercise => 1.0,
                Activity::Sport => self.sport_load,
            }
    }

    /// Factor on wear: the load of this knee, and running and jumping where cartilage is missing already (`lost`, 0 to 1).
    /// Rest does not spare cartilage and exercise does not cost it.
    #[must_use]
    pub fn wear_load(&self, activity: Activity, lost: f64) -> f64 {
        let sport = if activity == Activity::Sport {
            self.sport_wear_gain * hill(lost, self.sport_worn_half, 2.0)
        } else {
            0.0
        };
        self.load_factor * (1.0 + sport)
    }

    /// Hours for which a dead cell is seen.
    #[must_use]
    pub fn dead_cell_steps(&self) -> u64 {
        libm::ceil(self.dead_cell_hours) as u64
    }

    /// Hours for which a dead stem cell still signals.
    #[must_use]
    pub fn dying_signal_steps(&self) -> u64 {
        libm::ceil(self.dying_signal_days * 24.0) as u64
    }

    /// The rates of matrix in a hole of the cartilage.
    #[must_use]
    pub fn synthesis_rates(&self) -> SynthesisRates {
        SynthesisRates {
            synthesis_per_day: self.repair_synthesis_per_day,
            density_half_per_mm3: self.repair_density_per_mm3,
            loss_per_day: self.matrix_loss_per_year / 365.0,
            inhibition_exponent: self.repair_inhibition_exponent,
        }
    }

    /// The rates of the 0-D joint.
    #[must_use]
    pub fn joint_rates(&self) -> JointRates {
        JointRates {
            adherent_fraction: self.adherent_fraction,
            loss_transient: self.loss_transient_per_day,
            loss_adherent: self.loss_adherent_per_day,
            m0_to_m1: self.m0_to_m1_per_day,
            m0_to_m2: self.m0_to_m2_per_day,
            m1_to_m2: self.m1_to_m2_per_day,
            m2_to_m1: self.m2_to_m1_per_day,
            death_m1: self.death_m1_per_day,
            death_m2: self.death_m2_per_day,
            wear_signal: self.wear_pro_signal,
            m1_signal: self.m1_pro_signal,
            background: self.background_pro_signal,
            suppression_max: self.m1_suppression_max,
            m2_signal: self.m2_anti_signal,
            m0_signal: self.m0_anti_signal,
            stem_signal_max: self.msc_max_signal,
            stem_half_cells: self.msc_half_signal_cells,
            unlicensed_share: self.unlicensed_share,
            matrix_loss: self.matrix_loss_per_year / 365.0,
            pain_inflammation: self.pain_inflammation_weight,
            pain_matrix: self.pain_matrix_weight,
            load: self.load_factor,
            structural_benefit: self.structural_benefit,
            dying_signal: self.dying_signal_share,
            dying_days: self.dying_signal_days,
            stem_signal: StemSignal::Saturating,
        }
    }
}

/// The page `docs/parameters.md`, made from the cards.
#[must_use]
pub fn parameters_markdown() -> String {
    cards_markdown(
        "# The numbers of the model\n\nMade from `assets/parameters.toml`; do not edit.",
        Parameters::cards(),
    )
}

/// A page about numbers, made from their cards under a head.
#[must_use]
pub fn cards_markdown(head: &str, cards: &[ParameterCard]) -> String {
    let mut page = format!(
        "{head} Evidence: people, animals, dish \
         (measured there), teaching (chosen for teaching, or fitted).\n\n\
         | key | meaning | default | range | unit | evidence | source |\n|---|---|---|---|---|---|---|\n",
    );
    for card in cards {
        // Writing to a string cannot fail.
        let _ = writeln!(
            page,
            "| `{}` | {}: {} | {} | {} to {} | {} | {} | {} |",
            card.key,
            card.name,
            card.sentence,
            card.default,
            card.min,
            card.max,
            card.unit,
            card.grade.key(),
            card.source
        );
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_has_a_card_with_unit_source_and_sentence() {
        let cards = parse_cards(FILE).expect("the file inside the program");
        assert_eq!(cards.len(), Parameters::KEYS.len());
        for card in cards {
            assert!(
                !card.source.is_empty() && !card.unit.is_empty() && card.sentence.ends_with('.'),
                "{}",
                card.key
            );
        }
    }

    #[test]
    fn the_page_of_parameters_is_current() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/parameters.md");
        if std::env::var_os("STROMA_BLESS").is_some() {
            std::fs::write(path, parameters_markdown()).expect("docs can be written");
        }
        let page = std::fs::read_to_string(path).unwrap_or_default();
        assert!(
            page == parameters_markdown(),
            "docs/parameters.md is old; run the tests once with STROMA_BLESS=1"
        );
    }

    #[test]
    fn an_unknown_key_is_refused_with_the_nearest_ones() {
        let error = Parameters::default()
            .set("dose_cell", 1.0)
            .expect_err("no such key")
            .to_string();
        assert!(error.contains("dose_"), "{error}");
    }

    #[test]
    fn a_value_out_of_range_or_not_a_number_is_refused_and_changes_nothing() {
        let mut parameters = Parameters::default();
        for value in [f64::NAN, f64::INFINITY, -1.0, 1e12] {
            assert!(parameters.set("dose_cultured_cells", value).is_err());
        }
        assert_eq!(parameters, Parameters::default());
    }

    #[test]
    fn a_broken_file_is_refused_with_its_line() {
        for (from, to) in [
            ("default = 0.23", "default = \"much\""),
            ("default = 0.23", "default = nan"),
            ("default = 0.23", "default = 7.0"),
            ("[adherent_fraction]", "[adherent_friction]"),
            ("default = 0.23\n", ""),
        ] {
            let broken = FILE.replacen(from, to, 1);
            assert_ne!(broken, FILE);
            let error = parse_cards(&broken).expect_err(to).to_string();
            assert!(error.contains("line "), "{error}");
        }
        for text in ["", "x", "[", FILE.get(..FILE.len() / 2).expect("ascii")] {
            assert!(parse_cards(text).is_err());
        }
    }
}
