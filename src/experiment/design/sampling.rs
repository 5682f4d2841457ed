//! Which settings are tried: every combination, one change at a time, or samples that cover a range evenly.
//!
//! A sample is a point in the unit cube, one coordinate a factor. All of them follow from a seed.

use rand::RngExt as _;

use super::keyed;
use super::sobol::Sobol;

/// Every combination of so many levels; the last factor changes fastest. One empty combination without factors.
#[must_use]
pub fn full(levels: &[usize]) -> Vec<Vec<usize>> {
    levels.iter().fold(vec![Vec::new()], |begun, &count| {
        begun
            .iter()
            .flat_map(|before| {
                (0..count).map(move |level| {
                    let mut longer = before.clone();
                    longer.push(level);
                    longer
                })
            })
            .collect()
    })
}

/// First nothing changed, then each level of each factor alone.
#[must_use]
pub fn one_at_a_time(levels: &[usize]) -> Vec<Vec<Option<usize>>> {
    let unchanged = vec![None; levels.len()];
    let changes = levels.iter().enumerate().flat_map(|(factor, &count)| {
        let unchanged = unchanged.clone();
        (0..count).map(move |level| {
            let mut changed = unchanged.clone();
            changed[factor] = Some(level);
            changed
        })
    });
    std::iter::once(unchanged.clone()).chain(changes).collect()
}

/// A Latin hypercube (Technometrics 21:239, 1979): each factor's range is cut into as many slices as there are
/// samples, and every slice holds one.
#[must_use]
pub fn latin_hypercube(seed: u64, samples: usize, factors: usize) -> Vec<Vec<f64>> {
    let mut points = vec![vec![0.0; factors]; samples];
    for factor in 0..factors {
        let mut dice = keyed::dice(seed, &["latin-hypercube", &factor.to_string()]);
        let slices = keyed::shuffled(&mut dice, samples);
        for (point, slice) in points.iter_mut().zip(slices) {
            point[factor] = (slice as f64 + dice.random::<f64>()) / samples as f64;
        }
    }
    points
}

/// The Sobol sequence in so many dimensions, with bits turned by the seed.
fn turned_sobol(seed: u64, samples: usize, dimensions: usize) -> impl Iterator<Item = Vec<f64>> {
    let mut dice = keyed::dice(seed, &["sobol"]);
    Sobol::new(dimensions)
        .shifted(move || dice.random::<u32>())
        .take(samples)
}

/// Points of the Sobol sequence; more samples begin with the same points.
#[must_use]
pub fn sobol(seed: u64, samples: usize, factors: usize) -> Vec<Vec<f64>> {
    turned_sobol(seed, samples, factors).collect()
}

/// The scheme of Saltelli (2010) for Sobol indices of first and total order: for each sample a point A, then A with one
/// coordinate after the other taken from a second point B, then B.
#[must_use]
pub fn saltelli(seed: u64, samples: usize, factors: usize) -> Vec<Vec<f64>> {
    turned_sobol(seed, samples, 2 * factors)
        .flat_map(|both| {
            let (a, b) = both.split_at(factors);
            let mixed = (0..factors).map(|factor| {
                let mut point = a.to_vec();
                point[factor] = b[factor];
                point
            });
            std::iter::once(a.to_vec())
                .chain(mixed)
                .chain(std::iter::once(b.to_vec()))
                .collect::<Vec<_>>()
        })
        .collect()
}

/// Trajectories of Morris (1991): from a random point of a grid of so many levels one factor after the other, in a random
/// order, jumps half the grid. `levels` is even.
#[must_use]
pub fn morris(seed: u64, trajectories: usize, levels: u32, factors: usize) -> Vec<Vec<f64>> {
    let jump = levels / 2;
    let at = |step: u32| f64::from(step) / f64::from((levels - 1).max(1));
    let mut points = Vec::with_capacity(trajectories * (factors + 1));
    for trajectory in 0..trajectories {
        let mut dice = keyed::dice(seed, &["morris", &trajectory.to_string()]);
        let ends: Vec<[u32; 2]> = (0..factors)
            .map(|_| {
                let low = dice.random_range(0..(levels - jump).max(1));
                if dice.random::<bool>() {
                    [low, low + jump]
                } else {
                    [low + jump, low]
                }
            })
            .collect();
        let mut point: Vec<f64> = ends.iter().map(|[from, _]| at(*from)).collect();
        points.push(point.clone());
        for factor in keyed::shuffled(&mut dice, factors) {
            point[factor] = at(ends[factor][1]);
            points.push(point.clone());
        }
    }
    points
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_combination_is_there_once_and_the_last_factor_changes_fastest() {
        assert_eq!(
            full(&[2, 3]),
            [[0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [1, 2]]
        );
        assert_eq!(full(&[]), [Vec::<usize>::new()]);
    }

    #[test]
    fn one_at_a_time_changes_nothing_first_and_then_one_factor() {
        let found = one_at_a_time(&[2, 1]);
        let expected = [
            [None, None],
            [Some(0), None],
            [Some(1), None],
            [None, Some(0)],
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_saltelli_block_mixes_two_points() {
        let block = saltelli(5, 2, 3);
        assert_eq!(block.len(), 2 * (3 + 2));
        for block in block.chunks(5) {
            let (a, b) = (&block[0], &block[4]);
            for factor in 0..3 {
                let mixed = &block[1 + factor];
                for other in 0..3 {
                    let from = if other == factor { b } else { a };
                    assert_eq!(mixed[other], from[other]);
                }
            }
        }
    }

    #[test]
    fn more_points_of_the_sequence_begin_with_the_same_and_another_seed_gives_others() {
        let few = sobol(1, 8, 4);
        assert_eq!(few, sobol(1, 64, 4)[..8]);
        assert_ne!(few, sobol(2, 8, 4));
        assert_ne!(latin_hypercube(1, 5, 2), latin_hypercube(2, 5, 2));
        assert_ne!(morris(1, 3, 4, 2), morris(2, 3, 4, 2));
    }
}
