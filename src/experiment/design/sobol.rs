//! The Sobol sequence: points that fill a cube evenly, however many of them are taken.
//!
//! Direction numbers of S. Joe and F. Y. Kuo, SIAM J. Sci. Comput. 30:2635 (2008), set `new-joe-kuo-6`.

/// Bits of a coordinate.
const BITS: usize = 32;
/// What one bit below the last would count.
const WHOLE: f64 = 4_294_967_296.0;

/// Primitive polynomials (degree, inner coefficients) and first direction numbers of the dimensions after the first.
const DIRECTIONS: [(usize, u32, &[u32]); 20] = [
    (1, 0, &[1]),
    (2, 1, &[1, 3]),
    (3, 1, &[1, 3, 1]),
    (3, 2, &[1, 1, 1]),
    (4, 1, &[1, 1, 3, 3]),
    (4, 4, &[1, 3, 5, 13]),
    (5, 2, &[1, 1, 5, 5, 17]),
    (5, 4, &[1, 1, 5, 5, 5]),
    (5, 7, &[1, 1, 7, 11, 19]),
    (5, 11, &[1, 1, 5, 1, 1]),
    (5, 13, &[1, 1, 1, 3, 11]),
    (5, 14, &[1, 3, 5, 5, 31]),
    (6, 1, &[1, 3, 3, 9, 7, 49]),
    (6, 13, &[1, 1, 1, 15, 21, 21]),
    (6, 16, &[1, 3, 1, 13, 27, 49]),
    (6, 19, &[1, 1, 1, 15, 7, 5]),
    (6, 22, &[1, 3, 1, 15, 13, 25]),
    (6, 25, &[1, 1, 5, 5, 19, 61]),
    (7, 1, &[1, 3, 7, 11, 23, 15, 103]),
    (7, 4, &[1, 3, 7, 13, 13, 15, 69]),
];

/// Most dimensions.
pub const MOST_DIMENSIONS: usize = DIRECTIONS.len() + 1;

/// The direction numbers of one dimension, as bits from the left.
fn directions(dimension: usize) -> [u32; BITS] {
    let mut v = [0u32; BITS];
    let Some((degree, inner, first)) = dimension
        .checked_sub(1)
        .and_then(|place| DIRECTIONS.get(place))
    else {
        for (k, number) in v.iter_mut().enumerate() {
            *number = 1 << (BITS - 1 - k);
        }
        return v;
    };
    for k in 0..BITS {
        v[k] = if k < *degree {
            first[k] << (BITS - 1 - k)
        } else {
            let mut number = v[k - degree] ^ (v[k - degree] >> degree);
            for j in 1..*degree {
                if (inner >> (degree - 1 - j)) & 1 == 1 {
                    number ^= v[k - j];
                }
            }
            number
        };
    }
    v
}

/// The sequence in some dimensions, point by point.
#[derive(Debug, Clone)]
pub struct Sobol {
    directions: Vec<[u32; BITS]>,
    /// Turned bits of each dimension: the points stay as even.
    shift: Vec<u32>,
    now: Vec<u32>,
    count: u32,
}

impl Sobol {
    /// The sequence as it is published, from the point of noughts on. More than [`MOST_DIMENSIONS`] are not known.
    #[must_use]
    pub fn new(dimensions: usize) -> Self {
        let dimensions = dimensions.min(MOST_DIMENSIONS);
        Self {
            directions: (0..dimensions).map(directions).collect(),
            shift: vec![0; dimensions],
            now: vec![0; dimensions],
            count: 0,
        }
    }

    /// The same with the bits of each dimension turned where the bits of `shift` are set.
    #[must_use]
    pub fn shifted(mut self, shift: impl FnMut() -> u32) -> Self {
        self.shift.fill_with(shift);
        self
    }
}

impl Iterator for Sobol {
    type Item = Vec<f64>;

    fn next(&mut self) -> Option<Vec<f64>> {
        let point = self
            .now
            .iter()
            .zip(&self.shift)
            .map(|(bits, shift)| f64::from(bits ^ shift) / WHOLE)
            .collect();
        // The next point differs in one direction, in the order of Gray.
        let turned = self.count.trailing_ones() as usize;
        self.count = self.count.checked_add(1)?;
        for (now, directions) in self.now.iter_mut().zip(&self.directions) {
            *now ^= directions.get(turned)?;
        }
        Some(point)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_points_are_those_that_joe_and_kuo_print() {
        let expected = [
            [0.0, 0.0, 0.0],
            [0.5, 0.5, 0.5],
            [0.75, 0.25, 0.25],
            [0.25, 0.75, 0.75],
            [0.375, 0.375, 0.625],
            [0.875, 0.875, 0.125],
            [0.625, 0.125, 0.875],
            [0.125, 0.625, 0.375],
            [0.1875, 0.3125, 0.9375],
            [0.6875, 0.8125, 0.4375],
        ];
        let found: Vec<Vec<f64>> = Sobol::new(3).take(10).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn turned_bits_leave_every_dimension_even() {
        let mut bits = 0x1234_5678_u32;
        let sequence = Sobol::new(MOST_DIMENSIONS).shifted(|| {
            bits = bits.wrapping_mul(2_654_435_761).wrapping_add(1);
            bits
        });
        let points: Vec<Vec<f64>> = sequence.take(64).collect();
        for dimension in 0..MOST_DIMENSIONS {
            let mut seen: Vec<u32> = points
                .iter()
                .map(|point| (64.0 * point[dimension]) as u32)
                .collect();
            seen.sort_unstable();
            assert_eq!(seen, (0..64).collect::<Vec<_>>(), "{dimension}");
        }
    }
}
