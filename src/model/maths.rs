//! The elementary functions of the model, the same bits on every machine, and the curves of biology made from them.

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

/// Sine and cosine of one angle: the same bits as each alone, in about the time of one.
#[must_use]
pub fn sin_cos(x: f64) -> (f64, f64) {
    libm::sincos(x)
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
    fn sine_and_cosine_together_are_those_of_each_alone() {
        let wide = (0..200_000).map(|k| f64::from(k) * 3.3e-5 - 0.1);
        let small = (0..400).map(|k| pow(0.9, f64::from(k)));
        let edges = (0..80).map(|k| 1.0 / f64::from(1u32 << (k % 32)) / f64::from(1 << (k / 4)));
        for x in wide.chain(small).chain(edges) {
            let (s, c) = sin_cos(x);
            let alone = (sin(x), cos(x));
            assert_eq!(
                (s.to_bits(), c.to_bits()),
                (alone.0.to_bits(), alone.1.to_bits()),
                "{x}"
            );
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
