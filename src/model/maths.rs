//! The elementary functions of the model, the same bits on every machine, and the curves of biology made from them.

use std::f64::consts::{FRAC_2_PI, FRAC_PI_2};

use crate::platform::instructions::widest;

/// e to the x.
#[must_use]
pub fn exp(x: f64) -> f64 {
    libm::exp(x)
}

/// Natural logarithm.
#[must_use]
pub fn ln(x: f64) -> f64 {
    libm::log(x)
}

/// x to the power y.
#[must_use]
pub fn pow(x: f64, y: f64) -> f64 {
    libm::pow(x, y)
}

/// Square root.
#[must_use]
pub fn sqrt(x: f64) -> f64 {
    libm::sqrt(x)
}

/// Sine.
#[must_use]
pub fn sin(x: f64) -> f64 {
    libm::sin(x)
}

/// Cosine.
#[must_use]
pub fn cos(x: f64) -> f64 {
    libm::cos(x)
}

/// Half of pi in three parts: up to four times the first is exact, and so is what is left of an angle without it.
const HALF_PI: [f64; 3] = {
    let first = f64::from_bits(FRAC_PI_2.to_bits() & !0xFFF_FFFF);
    [first, FRAC_PI_2 - first, 6.123_233_995_736_766e-17]
};
/// One by the factorials of 3, 5, 7 and so on, and of 2, 4, 6 and so on, with the signs that they have in the series of the
/// sine and of the cosine. Up to an eighth of a turn what follows is below 1e-17.
const SINE: [f64; 8] = alternating([3, 5, 7, 9, 11, 13, 15, 17]);
const COSINE: [f64; 8] = alternating([2, 4, 6, 8, 10, 12, 14, 16]);

/// One by the factorial of each, with signs by turns, the first one negative.
const fn alternating(of: [u64; 8]) -> [f64; 8] {
    let mut parts = [0.0; 8];
    let mut k = 0;
    while k < of.len() {
        let (mut product, mut factor) = (1, 1);
        while factor < of[k] {
            factor += 1;
            product *= factor;
        }
        parts[k] = 1.0 / product as f64;
        if k % 2 == 0 {
            parts[k] = -parts[k];
        }
        k += 1;
    }
    parts
}

/// The unit vector of an angle of at least 0 and at most one turn (radian): cosine and sine to the last digit but one.
/// Whatever the angle, it does the same steps.
#[must_use]
#[inline(always)]
pub fn unit_vector(angle: f64) -> [f64; 2] {
    // What is added puts the nearest whole number into the last bits.
    const WHOLE: f64 = 1.5 / f64::EPSILON;
    let quarter = angle * FRAC_2_PI + WHOLE;
    let turned = quarter - WHOLE;
    let rest = HALF_PI
        .iter()
        .fold(angle, |rest, part| rest - turned * part);
    let square = rest * rest;
    let series = |parts: &[f64; 8]| {
        parts
            .iter()
            .rev()
            .fold(0.0, |sum, part| sum * square + part)
    };
    let sine = rest + rest * (square * series(&SINE));
    let cosine = 1.0 + square * series(&COSINE);
    let quarter = quarter.to_bits();
    let swapped = (sine.to_bits() ^ cosine.to_bits()) & (quarter & 1).wrapping_neg();
    let of = |value: f64, negative: u64| f64::from_bits(value.to_bits() ^ swapped ^ negative << 63);
    [
        of(cosine, (quarter + 1) >> 1 & 1),
        of(sine, quarter >> 1 & 1),
    ]
}

/// The unit vectors of many angles, as [`unit_vector`] gives them.
pub fn unit_vectors(angles: &[f64], vectors: &mut Vec<[f64; 2]>) {
    vectors.clear();
    vectors.resize(angles.len(), [0.0; 2]);
    widest!(each_unit_vector(angles, vectors));
}

#[inline(always)]
fn each_unit_vector(angles: &[f64], vectors: &mut [[f64; 2]]) {
    for (vector, &angle) in vectors.iter_mut().zip(angles) {
        *vector = unit_vector(angle);
    }
}

/// Hyperbolic cosine.
#[must_use]
pub fn cosh(x: f64) -> f64 {
    libm::cosh(x)
}

/// Hill curve `x^n / (K^n + x^n)` with half-max `half_max` and exponent `n`; 0 for x at or below 0.
#[must_use]
pub fn hill(x: f64, half_max: f64, n: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    let ratio = x / half_max;
    // As `pow` has it, too.
    let ratio = if n == 1.0 {
        ratio
    } else if n == 2.0 {
        ratio * ratio
    } else {
        pow(ratio, n)
    };
    if ratio.is_finite() {
        ratio / (1.0 + ratio)
    } else {
        1.0
    }
}

/// `h(x) = x / (1 + x)`.
#[must_use]
pub fn half(x: f64) -> f64 {
    x / (1.0 + x)
}

/// `h2(x) = x² / (1 + x²)`.
#[must_use]
pub fn half2(x: f64) -> f64 {
    x * x / (1.0 + x * x)
}

/// Chance that something with a hazard of `rate_per_day` happens within `hours`: `1 - exp(-rate dt)`.
#[must_use]
pub fn chance(rate_per_day: f64, hours: f64) -> f64 {
    -libm::expm1(-rate_per_day.max(0.0) * hours / 24.0)
}

/// What [`chance`] can be at most, without the exponential: `rate dt`, and a little more than rounding takes. A draw beyond it
/// means that nothing happens.
#[must_use]
pub fn chance_at_most(rate_per_day: f64, hours: f64) -> f64 {
    rate_per_day.max(0.0) * hours / 24.0 * (1.0 + 1e-9)
}

#[cfg(test)]
mod tests {
    use std::f64::consts::{FRAC_PI_4, TAU};

    use super::*;

    #[test]
    fn the_hill_curve_is_one_half_at_its_half_max_and_rises() {
        for n in [1.0, 1.5, 2.0, 6.0] {
            assert!((hill(3.0, 3.0, n) - 0.5).abs() < 1e-15);
            assert!(hill(4.0, 3.0, n) > hill(3.0, 3.0, n));
        }
        assert_eq!(hill(0.0, 3.0, 2.0), 0.0);
        assert_eq!(hill(1e300, 3.0, 6.0), 1.0);
    }

    #[test]
    fn the_unit_vector_of_an_angle_is_its_cosine_and_sine() {
        let wide = (0..=200_000).map(|k| f64::from(k) / 200_000.0 * TAU);
        let small = (0..400).map(|k| pow(0.9, f64::from(k)));
        // Beside the axes and the diagonals, where another quarter begins.
        let edges = (0..=8).flat_map(|eighth| {
            let edge = f64::from(eighth) * FRAC_PI_4;
            (0..50).flat_map(move |k| {
                let aside = pow(2.0, -f64::from(k));
                [edge - aside, edge, edge + aside]
            })
        });
        let edges = edges.filter(|angle| (0.0..=TAU).contains(angle));
        let angles: Vec<f64> = wide.chain(small).chain(edges).collect();
        let mut vectors = Vec::new();
        unit_vectors(&angles, &mut vectors);
        assert_eq!(vectors.len(), angles.len());
        for (&angle, &[x, y]) in angles.iter().zip(&vectors) {
            assert_eq!([x, y], unit_vector(angle));
            let apart = (x - cos(angle)).abs().max((y - sin(angle)).abs());
            assert!(apart <= 2.3e-16, "{angle}: {apart:e}");
        }
    }

    #[test]
    fn a_chance_is_never_beyond_its_bound() {
        for k in 0..2_000 {
            let rate = pow(10.0, f64::from(k) * 0.01 - 17.0);
            for hours in [1.0, 3.0, 24.0] {
                assert!(chance(rate, hours) < chance_at_most(rate, hours), "{rate}");
            }
        }
        assert_eq!(chance_at_most(0.0, 24.0), 0.0);
    }

    #[test]
    fn two_half_days_are_one_day_for_a_hazard() {
        let (half_day, day) = (chance(0.7, 12.0), chance(0.7, 24.0));
        assert!((1.0 - (1.0 - half_day) * (1.0 - half_day) - day).abs() < 1e-15);
        assert_eq!(chance(0.0, 24.0), 0.0);
        assert!(chance(1e9, 24.0) <= 1.0);
    }

    #[test]
    fn the_hyperbolic_cosine_is_the_mean_of_both_exponentials() {
        for x in [-2.0, 0.0, 0.3, 1.0] {
            let mean = (exp(x) + exp(-x)) / 2.0;
            assert!((cosh(x) / mean - 1.0).abs() < 1e-14, "{x}");
        }
    }
}
