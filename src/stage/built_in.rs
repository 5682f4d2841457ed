//! The stages that come with the program, and reading one from a vector file.

use super::map::Stage;
use super::svg::{self, StageError};

impl Stage {
    /// Names of the stages that come with the program.
    pub const NAMES: [&'static str; 3] = ["knee", "dish", "strip"];

    /// The vector file of a stage that comes with the program.
    #[must_use]
    pub fn built_in_file(name: &str) -> Option<&'static str> {
        match name {
            "knee" => Some(include_str!("../../assets/stages/knee.svg")),
            "dish" => Some(include_str!("../../assets/stages/dish.svg")),
            "strip" => Some(include_str!("../../assets/stages/strip.svg")),
            _ => None,
        }
    }

    /// A stage that comes with the program; `None` for an unknown name.
    #[must_use]
    pub fn built_in(name: &str) -> Option<Result<Self, StageError>> {
        Self::built_in_file(name).map(|file| Self::parse(name, file))
    }

    /// Reads a vector file.
    ///
    /// # Errors
    /// A file that is not a stage, with the line, the element, what was found and what is expected.
    pub fn parse(name: &str, svg: &str) -> Result<Self, StageError> {
        svg::parse(name, svg)
    }
}

#[cfg(test)]
mod tests {
    use super::super::check::check;
    use kurbo::Shape as _;

    use super::*;

    fn stage(name: &str) -> Stage {
        Stage::built_in(name)
            .expect("a built-in name")
            .expect("a good file")
    }

    #[test]
    fn every_stage_passes_its_checks() {
        for name in Stage::NAMES {
            let problems = check(&stage(name));
            assert!(problems.is_empty(), "{name}: {problems:?}");
        }
    }

    #[test]
    fn map_and_outline_name_the_same_tissue() {
        let knee = stage("knee");
        let grid = &knee.grid;
        let tried: Vec<usize> = (0..grid.tissue.len()).step_by(7).collect();
        let different = tried
            .iter()
            .filter(|&&voxel| {
                let x = ((voxel % grid.width) as f32 + 0.5) * grid.voxel_mm;
                let y = ((voxel / grid.width) as f32 + 0.5) * grid.voxel_mm;
                knee.tissue_at(x, y).map(|shape| &shape.key)
                    != knee.tissue_of_voxel(voxel).map(|shape| &shape.key)
            })
            .count();
        // Only centres within a hundredth of a millimetre of an outline may differ (curves are flattened).
        assert!(
            different * 200 < tried.len(),
            "{different} of {}",
            tried.len()
        );
    }

    #[test]
    fn areas_on_the_map_are_those_of_the_outlines() {
        let strip = stage("strip");
        let cartilage = strip
            .shape("cartilage")
            .expect("cartilage")
            .path
            .area()
            .abs();
        let bone = strip.shape("bone").expect("bone").path.area().abs();
        let voxel = f64::from(strip.grid.voxel_mm * strip.grid.voxel_mm);
        let mapped = strip.voxels_of("cartilage").len() as f64 * voxel;
        assert!(
            (mapped / (cartilage - bone) - 1.0).abs() < 0.02,
            "{mapped} {cartilage} {bone}"
        );
    }
}
