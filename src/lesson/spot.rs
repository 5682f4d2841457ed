//! Where a region or a tissue of a stage lies, so that the picture can fly there.

use crate::stage::{Stage, TissueGrid};

fn middle_mm(voxel: u32, grid: &TissueGrid) -> [f32; 2] {
    let voxel = voxel as usize;
    let (i, j) = (voxel % grid.width, voxel / grid.width);
    [i, j].map(|at| (at as f32 + 0.5) * grid.voxel_mm)
}

/// The middle of a region, or the place in a tissue that is nearest to its middle, mm from the top left; a bent tissue such
/// as cartilage does not hold its own middle. Nothing where the stage knows neither, or nothing of it lies on the map.
#[must_use]
pub fn spot_mm(stage: &Stage, key: &str) -> Option<[f32; 2]> {
    let grid = &stage.grid;
    if let Some(region) = stage.region(key) {
        return region.centre_mm(grid);
    }
    let places: Vec<[f32; 2]> = stage
        .voxels_of(key)
        .into_iter()
        .map(|voxel| middle_mm(voxel, grid))
        .collect();
    let count = places.len() as f32;
    let mean = [0, 1].map(|way| places.iter().map(|place| place[way]).sum::<f32>() / count);
    let far = |place: &[f32; 2]| {
        let [dx, dy] = [0, 1].map(|way: usize| place[way] - mean[way]);
        dx * dx + dy * dy
    };
    places.into_iter().min_by(|a, b| far(a).total_cmp(&far(b)))
}

/// Keys of all that the picture can fly to: regions, then tissues that lie on the map.
#[must_use]
pub(super) fn spots(stage: &Stage) -> Vec<&str> {
    let regions = stage.regions.iter().map(|region| region.key.as_str());
    let tissues = stage.tissues.iter().map(|tissue| tissue.key.as_str());
    regions
        .chain(tissues)
        .filter(|key| spot_mm(stage, key).is_some())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tissue_is_flown_to_where_it_is_and_a_region_to_its_middle() {
        let stage = Stage::built_in("knee").expect("there is a knee");
        let stage = stage.expect("it is read");
        for key in spots(&stage) {
            let [x, y] = spot_mm(&stage, key).expect("it was said to be there");
            if stage.region(key).is_none() {
                let voxel = stage.grid.voxel_at(x, y).expect("on the map");
                let tissue = stage.tissue_of_voxel(voxel).expect("a tissue");
                assert_eq!(tissue.key, key);
            }
        }
        assert!(spots(&stage).len() > stage.regions.len());
        assert_eq!(spot_mm(&stage, "no_such_place"), None);
    }
}
