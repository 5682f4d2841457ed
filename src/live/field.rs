//! A signal between its voxels, as its overlay draws it.

use super::snapshot::FieldImage;

/// Weights of a cubic B-spline for four voxels in a row: the same as in the shader of the overlays.
fn weights(f: f32) -> [f32; 4] {
    let g = 1.0 - f;
    let (first, last) = (g * g * g / 6.0, f * f * f / 6.0);
    let second = (4.0 - 6.0 * f * f + 3.0 * f * f * f) / 6.0;
    [first, second, 1.0 - first - second - last, last]
}

/// The least share of the voxels round a point, by their weight, that must lie in a field.
const INSIDE: f32 = 0.9;

/// Of so many rows one is looked at, to tell how much a field changes.
const EVERY: usize = 3;

impl FieldImage {
    /// The value at a point, mm, smooth between the voxels; nothing at the edge of the field and outside it.
    #[must_use]
    pub fn smooth_at(&self, [x, y]: [f32; 2]) -> Option<f32> {
        let (u, v) = (x / self.voxel_mm - 0.5, y / self.voxel_mm - 0.5);
        let (i, j) = (libm::floorf(u), libm::floorf(v));
        let (width, height) = (self.width as isize, self.height as isize);
        let beyond = i < -1.0 || j < -1.0 || i > width as f32 || j > height as f32;
        if beyond || !u.is_finite() || !v.is_finite() {
            return None;
        }
        let (across, down) = (weights(u - i), weights(v - j));
        // The four columns and rows round the point, as far as there are any.
        let (left, top) = (i as isize - 1, j as isize - 1);
        let columns = left.max(0)..(left + 4).min(width);
        let across = across.get((columns.start - left) as usize..)?;
        let (mut sum, mut total) = (0.0, 0.0);
        for row in top.max(0)..(top + 4).min(height) {
            let of_row =
                (row * width + columns.start) as usize..(row * width + columns.end) as usize;
            let values = self.values.get(of_row.clone())?;
            let voxels = values.iter().zip(self.mask.get(of_row)?).zip(across);
            for ((value, _), across) in voxels.filter(|((_, inside), _)| **inside) {
                let weight = across * down[(row - top) as usize];
                sum += weight * value;
                total += weight;
            }
        }
        (total >= INSIDE).then(|| sum / total)
    }

    /// How much the value changes from place to place, per mm: the root of the mean square.
    #[must_use]
    pub fn change_per_mm(&self) -> f32 {
        let (mut sum, mut count) = (0.0, 0.0);
        if self.mask.len() != self.values.len() {
            return 0.0;
        }
        for row in (0..self.height.saturating_sub(1)).step_by(EVERY) {
            for voxel in row * self.width..((row + 1) * self.width).saturating_sub(1) {
                let (right, below) = (voxel + 1, voxel + self.width);
                if self.mask[voxel] && self.mask[right] && self.mask[below] {
                    let across = self.values[right] - self.values[voxel];
                    let down = self.values[below] - self.values[voxel];
                    sum += across * across + down * down;
                    count += 1.0;
                }
            }
        }
        libm::sqrtf(sum / f32::max(count, 1.0)) / self.voxel_mm
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    /// A field that rises by `slope` per mm to the right, with a hole at its left edge.
    fn rising(slope: f32) -> FieldImage {
        let (width, height, voxel_mm) = (30, 20, 0.5);
        let place = |voxel: usize| ((voxel % width) as f32 + 0.5) * voxel_mm;
        FieldImage {
            width,
            height,
            voxel_mm,
            values: (0..width * height)
                .map(|voxel| slope * place(voxel))
                .collect(),
            mask: Arc::new((0..width * height).map(|voxel| voxel % width > 3).collect()),
            mean: 0.0,
        }
    }

    #[test]
    fn an_even_slope_is_kept_between_voxels_and_nothing_is_told_outside() {
        let field = rising(0.3);
        for x in [4.0, 5.13, 9.77] {
            let found = field.smooth_at([x, 5.2]).expect("it is inside");
            assert!((found - 0.3 * x).abs() < 1e-4, "{found} at {x}");
        }
        for at in [
            [0.6, 5.0],
            [-3.0, 5.0],
            [40.0, 5.0],
            [5.0, -9.0],
            [f32::NAN, 5.0],
        ] {
            assert_eq!(field.smooth_at(at), None, "{at:?}");
        }
    }

    #[test]
    fn the_change_of_an_even_slope_is_its_slope() {
        assert!((rising(0.3).change_per_mm() - 0.3).abs() < 1e-3);
        assert_eq!(rising(0.0).change_per_mm(), 0.0);
    }
}
