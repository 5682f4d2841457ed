//! Carries values on part of a grid beyond its edge, and smooths them inside, so that a texture has no false edge.

use crate::stage::neighbours_in;

/// Smooths `values` over the voxels of `mask` for some rounds, then carries them outwards for some rounds.
/// Rows of `width` voxels.
pub(super) fn spread(
    values: &mut [f32],
    mask: &[bool],
    width: usize,
    smooth_rounds: usize,
    outward_rounds: usize,
) {
    if width == 0 || values.len() != mask.len() {
        return;
    }
    let height = values.len() / width;
    let near = |voxel: usize| neighbours_in(width, height, voxel);
    let inside: Vec<usize> = (0..mask.len()).filter(|&voxel| mask[voxel]).collect();
    let mut next = values.to_vec();
    for _ in 0..smooth_rounds {
        for &voxel in &inside {
            let (mut sum, mut weight) = (2.0 * values[voxel], 2.0);
            for other in near(voxel).filter(|&other| mask[other]) {
                sum += values[other];
                weight += 1.0;
            }
            next[voxel] = sum / weight;
        }
        for &voxel in &inside {
            values[voxel] = next[voxel];
        }
    }
    let mut known = mask.to_vec();
    let mut rim = inside;
    for _ in 0..outward_rounds {
        let mut found = Vec::new();
        for &voxel in &rim {
            for other in near(voxel) {
                if !known[other] {
                    let (mut sum, mut weight) = (0.0, 0.0);
                    for third in near(other).filter(|&third| known[third]) {
                        sum += values[third];
                        weight += 1.0;
                    }
                    found.push((other, sum / f32::max(weight, 1.0)));
                }
            }
        }
        rim.clear();
        for (voxel, value) in found {
            if !known[voxel] {
                known[voxel] = true;
                values[voxel] = value;
                rim.push(voxel);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::spread;

    #[test]
    fn an_even_value_stays_and_is_carried_outwards() {
        let width = 9;
        let mask: Vec<bool> = (0..81)
            .map(|k| (3..6).contains(&(k % 9)) && (3..6).contains(&(k / 9)))
            .collect();
        let mut values: Vec<f32> = mask
            .iter()
            .map(|&inside| if inside { 0.7 } else { 0.0 })
            .collect();
        spread(&mut values, &mask, width, 3, 2);
        assert!((values[4 * 9 + 4] - 0.7).abs() < 1e-6);
        assert!((values[4 * 9 + 1] - 0.7).abs() < 1e-6);
        assert_eq!(values[0], 0.0);
    }
}
