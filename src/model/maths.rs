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
    let ratio = pow(x / half_max, n);
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
    fn two_half_days_are_one_day_for_a_hazard() {
        let (half_day, day) = (chance(0.7, 12.0), chance(0.7, 24.0));
        assert!((1.0 - (1.0 - half_day) * (1.0 - half_day) - day).abs() < 1e-15);
        assert_eq!(chance(0.0, 24.0), 0.0);
        assert!(chance(1e9, 24.0) <= 1.0);
    }
}
