//! Which numbers of the model nothing in a scenario reads. A number that is not named here may be read.

use super::valid::Scenario;
use crate::model::condition::{Damage, Hole, Milieu, Tear};

/// Beginnings of the numbers that nothing in a culture dish reads: it has no joint, no residents and no wear.
const NOT_IN_A_DISH: &[&str] = &[
    "background_",
    "bearing_load_share",
    "bone_final_strength",
    "bone_hard_callus_days",
    "bone_inflammation_days",
    "bone_remodelling_days",
    "chondrocyte_density_",
    "chondrocyte_loss_",
    "clearance_",
    "cruciate_",
    "death_m",
    "decay_",
    "diffusion_",
    "drawn_",
    "exercise_",
    "fibroblast_",
    "fibrocartilage_",
    "fluid_",
    "function_",
    "growth_repair_gain",
    "healer_",
    "healing_",
    "injury_",
    "joint_division_factor",
    "lesion_tgfb_",
    "load_factor",
    "m0_",
    "m1_",
    "m2_",
    "macrophage_",
    "marrow_stem_",
    "matrix_",
    "muscle_fate_in_body",
    "muscle_growth_days",
    "muscle_inflammation_days",
    "muscle_regeneration_days",
    "myocyte_density_",
    "osteoblast_",
    "osteocyte_",
    "oxygen_surface_",
    "oxygen_use_",
    "pain_",
    "repair_",
    "rest_",
    "satellite_",
    "self_renewal_asymmetric_joint",
    "self_renewal_symmetric_joint",
    "sensed_stiffness_",
    "sport_",
    "stiffness_inflammation_weight",
    "stiffness_matrix_weight",
    "structural_benefit",
    "swelling_inflammation_ml",
    "tendon_",
    "tenocyte_",
    "weakness_",
    "wear_",
];
/// Beginnings of those that nothing in the body reads: no cell becomes fat there.
const NOT_IN_THE_BODY: &[&str] = &[
    "adipogenic_",
    "commit_fat_max_",
    "dish_",
    "fat_",
    "self_renewal_asymmetric_dish",
    "self_renewal_symmetric_dish",
    "stiffness_fat_",
];
/// Those of the healing of a muscle.
const OF_MUSCLE: &[&str] = &[
    "muscle_growth_days",
    "muscle_inflammation_days",
    "muscle_regeneration_days",
    "satellite_division_per_day",
    "satellite_fusion_per_day",
];
/// Those of the healing of tendons and ligaments.
const OF_TENDON: &[&str] = &[
    "tendon_inflammation_days",
    "tendon_proliferation_days",
    "tendon_remodelling_days",
    "tenocyte_division_per_day",
];
/// Those of the healing of a hole down into the bone.
const OF_BONE: &[&str] = &[
    "bone_final_strength",
    "bone_hard_callus_days",
    "bone_inflammation_days",
    "bone_remodelling_days",
    "fibrocartilage_",
    "osteoblast_division_per_day",
];

fn is_among(key: &str, beginnings: &[&str]) -> bool {
    beginnings.iter().any(|begin| key.starts_with(begin))
}

/// Whether something in a run of a scenario may read a number.
#[must_use]
pub fn is_read(key: &str, scenario: &Scenario) -> bool {
    if scenario.condition.milieu() == Milieu::Dish {
        return !is_among(key, NOT_IN_A_DISH);
    }
    if is_among(key, NOT_IN_THE_BODY) {
        return false;
    }
    if let Some(grade) = key.strip_prefix("matrix_kl") {
        return grade == scenario.kl_grade.to_string();
    }
    let damage = scenario.condition.damage();
    if is_among(key, OF_MUSCLE) {
        damage == Damage::Tear(Tear::Muscle)
    } else if is_among(key, OF_TENDON) {
        matches!(damage, Damage::Tear(Tear::Tendon | Tear::Ligament))
    } else if key == "tendon_final_strength" {
        damage == Damage::Tear(Tear::Tendon)
    } else if key.starts_with("cruciate_") {
        damage == Damage::Tear(Tear::Ligament)
    } else if is_among(key, OF_BONE) {
        damage == Damage::Hole(Hole::IntoBone)
    } else if key.starts_with("drawn_") {
        scenario.stage.name != "strip"
    } else {
        true
    }
}
