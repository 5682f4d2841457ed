//! `SplitMix64`, the dice of all workloads, so that every program can start from the same numbers.

/// A stream of random numbers.
#[derive(Debug, Clone, Copy)]
pub struct SplitMix(u64);

impl SplitMix {
    /// The stream of a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A stream of its own for the thing number `index`.
    #[must_use]
    pub fn of(seed: u64, index: u64) -> Self {
        let mut first = Self(seed);
        let mut own = Self(first.whole() ^ index);
        Self(own.whole())
    }

    fn whole(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = self.0;
        let z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// The next number from 0 up to 1.
    pub fn uniform(&mut self) -> f64 {
        (self.whole() >> 11) as f64 / (1u64 << 53) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_those_of_the_published_generator() {
        let mut dice = SplitMix::new(1_234_567);
        let whole = [dice.whole(), dice.whole()];
        assert_eq!(
            whole,
            [6_457_827_717_110_365_317, 3_203_168_211_198_807_973]
        );
    }
}
