//! Checks that a stage is anatomy and not only geometry: all tissues there, cartilage on its bone, the cavity closed, damage where it belongs.

use std::collections::BTreeSet;

use super::map::{Stage, TissueClass};

/// Something wrong with a stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What it is about.
    pub about: String,
    /// What was found.
    pub found: String,
    /// What is expected.
    pub expected: String,
}

/// Tissues every knee must have.
const KNEE_TISSUES: [&str; 34] = [
    "skin",
    "subcutaneous_fat",
    "deep_fascia",
    "popliteal_artery",
    "popliteal_vein",
    "quads_rectus",
    "quads_vastus",
    "hamstring",
    "popliteus",
    "gastrocnemius",
    "capsule",
    "synovium",
    "joint_cavity",
    "suprapatellar_fat",
    "fat_pad",
    "synovium_fat_pad",
    "quad_tendon",
    "patellar_tendon",
    "meniscus_anterior",
    "meniscus_posterior",
    "femur_cortex",
    "femur_cancellous",
    "femur_marrow",
    "femur_physis",
    "tibia_cortex",
    "tibia_cancellous",
    "tibia_marrow",
    "tibia_physis",
    "patella_cortex",
    "patella_cancellous",
    "cartilage_femur",
    "cartilage_tibia",
    "cartilage_patella",
    "cruciate",
];

/// Regions every knee must have, and the least number of voxels of each.
const KNEE_REGIONS: [(&str, usize); 10] = [
    ("wear_femur", 40),
    ("wear_tibia", 40),
    ("lesion_cartilage", 40),
    ("lesion_osteochondral", 60),
    ("lesion_quadriceps", 60),
    ("lesion_patellar_tendon", 20),
    ("lesion_cruciate", 40),
    ("injection_site", 20),
    ("injection_quadriceps", 20),
    ("injection_patellar_tendon", 10),
];

/// Checks a stage; an empty list is a good one.
#[must_use]
pub fn check(stage: &Stage) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut wrong = |about: &str, found: String, expected: &str| {
        problems.push(Problem {
            about: about.to_owned(),
            found,
            expected: expected.to_owned(),
        });
    };
    for region in &stage.regions {
        if region.voxels.is_empty() {
            wrong(
                &format!("region {}", region.key),
                "no voxel".to_owned(),
                "at least one voxel",
            );
        }
    }
    if stage.name != "knee" {
        return problems;
    }
    for key in KNEE_TISSUES {
        if stage.shape(key).is_none() {
            wrong(
                &format!("tissue {key}"),
                "nothing".to_owned(),
                "a path with this id",
            );
        } else if key != "cruciate" && stage.voxels_of(key).is_empty() {
            wrong(
                &format!("tissue {key}"),
                "no voxel".to_owned(),
                "at least one voxel",
            );
        }
    }
    for (key, least) in KNEE_REGIONS {
        let found = stage.region(key).map_or(0, |region| region.voxels.len());
        if found < least {
            wrong(
                &format!("region {key}"),
                format!("{found} voxels"),
                &format!("at least {least}"),
            );
        }
    }
    for (cartilage, bone) in [
        ("cartilage_femur", "femur"),
        ("cartilage_tibia", "tibia"),
        ("cartilage_patella", "patella"),
    ] {
        let share = share_on_bone(stage, cartilage, bone);
        if share < 0.3 {
            wrong(
                cartilage,
                format!("{:.0} % of its columns stand on {bone}", share * 100.0),
                "at least 30 %",
            );
        }
    }
    let (largest, whole) = largest_piece(stage);
    if (largest as f64) < 0.95 * whole as f64 {
        wrong(
            "joint_cavity",
            format!("{largest} of {whole} voxels together"),
            "one piece with at least 95 % of the fluid",
        );
    }
    let leaks = leaks(stage);
    if leaks > 0 {
        wrong(
            "joint_cavity",
            format!("{leaks} voxels beside skin, fat, fascia or nothing"),
            "a closed cavity",
        );
    }
    problems
}

/// Share of the edge voxels of a cartilage that touch its bone.
fn share_on_bone(stage: &Stage, cartilage: &str, bone: &str) -> f64 {
    let voxels = stage.voxels_of(cartilage);
    let is = |voxel: usize, test: &dyn Fn(&str) -> bool| {
        stage
            .tissue_of_voxel(voxel)
            .is_some_and(|shape| test(&shape.key))
    };
    let edge: Vec<usize> = voxels
        .iter()
        .map(|&voxel| voxel as usize)
        .filter(|&voxel| {
            stage
                .grid
                .neighbours(voxel)
                .any(|other| !is(other, &|key| key == cartilage))
        })
        .collect();
    let on_bone = edge
        .iter()
        .filter(|&&voxel| {
            stage
                .grid
                .neighbours(voxel)
                .any(|other| is(other, &|key| key.starts_with(bone)))
        })
        .count();
    on_bone as f64 / edge.len().max(1) as f64
}

/// Fluid closer than this is one cavity: films of fluid are drawn thinner than a voxel.
const FILM_MM: f32 = 4.5;

/// Whether a voxel lies where two gliding surfaces touch: the film of fluid between them joins the pouches.
fn holds_film(stage: &Stage, voxel: usize) -> bool {
    let surface = |voxel: usize| {
        stage
            .tissue_of_voxel(voxel)
            .filter(|shape| shape.key.starts_with("cartilage") || shape.key.starts_with("meniscus"))
            .map(|shape| shape.id)
    };
    let here = surface(voxel);
    here.is_some()
        && stage.grid.neighbours(voxel).any(|other| {
            let there = surface(other);
            there.is_some() && there != here
        })
}

/// Voxels of the largest piece of the fluid, and of all the fluid.
fn largest_piece(stage: &Stage) -> (usize, usize) {
    let reach = (FILM_MM / stage.grid.voxel_mm) as isize;
    let width = stage.grid.width;
    let mut open: BTreeSet<usize> = (0..stage.grid.tissue.len())
        .filter(|&voxel| {
            stage
                .tissue_of_voxel(voxel)
                .is_some_and(|shape| shape.class == TissueClass::Fluid)
        })
        .collect();
    let whole = open.len();
    let film: BTreeSet<usize> = (0..stage.grid.tissue.len())
        .filter(|&voxel| holds_film(stage, voxel))
        .collect();
    open.extend(&film);
    let mut largest = 0;
    while let Some(start) = open.pop_first() {
        let mut queue = vec![start];
        let mut size = 0;
        while let Some(voxel) = queue.pop() {
            size += usize::from(!film.contains(&voxel));
            let (i, j) = ((voxel % width) as isize, (voxel / width) as isize);
            for y in j - reach..=j + reach {
                for x in i - reach..=i + reach {
                    let inside = x >= 0 && y >= 0 && (x as usize) < width;
                    let close = (x - i) * (x - i) + (y - j) * (y - j) <= reach * reach;
                    if inside && close && open.remove(&(y as usize * width + x as usize)) {
                        queue.push(y as usize * width + x as usize);
                    }
                }
            }
        }
        largest = largest.max(size);
    }
    (largest, whole)
}

/// Fluid voxels that touch skin, subcutaneous fat, fascia or the outside.
fn leaks(stage: &Stage) -> usize {
    (0..stage.grid.tissue.len())
        .filter(|&voxel| {
            stage
                .tissue_of_voxel(voxel)
                .is_some_and(|shape| shape.class == TissueClass::Fluid)
        })
        .filter(|&voxel| {
            stage.grid.neighbours(voxel).any(|other| {
                stage.tissue_of_voxel(other).is_none_or(|shape| {
                    matches!(shape.class, TissueClass::Skin | TissueClass::Fascia)
                        || shape.key == "subcutaneous_fat"
                })
            })
        })
        .count()
}
