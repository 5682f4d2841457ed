//! Random numbers of an experiment: each comes from a key of words, so that nothing else that is drawn can change it.

use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt as _, SeedableRng as _};

/// Bits of a seed: a spreadsheet keeps whole numbers up to so many.
const SEED_BITS: u32 = 53;

/// The largest seed that an experiment gives or takes.
pub(super) const MOST_SEED: u64 = 1 << SEED_BITS;

/// A hash of a seed and words. No two lists of words look alike to it.
fn hash(base: u64, words: &[&str]) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&base.to_le_bytes());
    for word in words {
        hasher.update(&(word.len() as u64).to_le_bytes());
        hasher.update(word.as_bytes());
    }
    *hasher.finalize().as_bytes()
}

/// A seed from a seed and words.
pub(super) fn seed(base: u64, words: &[&str]) -> u64 {
    let mut word = [0u8; 8];
    word.copy_from_slice(&hash(base, words)[..8]);
    u64::from_le_bytes(word) >> (u64::BITS - SEED_BITS)
}

/// A generator from a seed and words.
pub(super) fn dice(base: u64, words: &[&str]) -> Xoshiro256PlusPlus {
    Xoshiro256PlusPlus::from_seed(hash(base, words))
}

/// The numbers from 0 to below `count` in a random order.
pub(super) fn shuffled(dice: &mut Xoshiro256PlusPlus, count: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    for last in (1..count).rev() {
        // As u32, so that machines of 32 bits draw the same.
        let other = dice.random_range(0..=last as u32) as usize;
        order.swap(last, other);
    }
    order
}

/// Which of some weights a random number means; the last one if all are nought.
pub(super) fn by_weight(dice: &mut Xoshiro256PlusPlus, weights: &[f64]) -> usize {
    let mut left = dice.random::<f64>() * weights.iter().sum::<f64>();
    for (k, weight) in weights.iter().enumerate() {
        if left < *weight {
            return k;
        }
        left -= weight;
    }
    weights.len().saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_of_words_gives_one_number_and_another_key_another() {
        assert_eq!(seed(1, &["a", "b"]), seed(1, &["a", "b"]));
        for (base, words) in [
            (2, vec!["a", "b"]),
            (1, vec!["ab"]),
            (1, vec!["a", "b", ""]),
            (1, vec!["b", "a"]),
        ] {
            assert_ne!(seed(base, &words), seed(1, &["a", "b"]), "{words:?}");
        }
        assert!((0..100).all(|k: u64| seed(k, &["x"]) < MOST_SEED));
    }

    #[test]
    fn an_order_holds_every_number_once_and_weights_are_heeded() {
        let mut order = shuffled(&mut dice(3, &["order"]), 50);
        assert!(!order.is_sorted());
        order.sort_unstable();
        assert_eq!(order, (0..50).collect::<Vec<_>>());
        let mut rolls = dice(3, &["weights"]);
        let drawn: Vec<usize> = (0..4000)
            .map(|_| by_weight(&mut rolls, &[1.0, 0.0, 3.0]))
            .collect();
        let of = |which: usize| drawn.iter().filter(|one| **one == which).count();
        assert_eq!(of(1), 0);
        assert!((900..1100).contains(&of(0)), "{}", of(0));
    }
}
