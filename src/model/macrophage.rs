//! Macrophages: how fast resting, inflammatory and healing ones change into each other (science A5).

use super::maths::{half, half2};
use super::words::Polarisation;

/// Rates of change and death, per day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MacrophageRates {
    /// M0 to M1 at full inflammation.
    pub m0_to_m1: f64,
    /// M0 to M2 at full healing signal.
    pub m0_to_m2: f64,
    /// M1 to M2 at full healing signal.
    pub m1_to_m2: f64,
    /// M2 to M1 at full inflammation.
    pub m2_to_m1: f64,
    /// Death of M0, M1 and M2.
    pub death: [f64; 3],
}

/// What can happen to a macrophage, per day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Leaving {
    /// Changes and their rates.
    pub to: [(Polarisation, f64); 2],
    /// Death.
    pub death: f64,
}

/// Rates at which a macrophage leaves its state, per day, at inflammation `c` and healing signal `a`
/// (in half-effects): towards M1 with `h2(c)`, towards M2 with `h(a)`.
#[must_use]
pub fn leaving_per_day(now: Polarisation, c: f64, a: f64, rates: &MacrophageRates) -> Leaving {
    match now {
        Polarisation::M0 => Leaving {
            to: [
                (Polarisation::M1, rates.m0_to_m1 * half2(c)),
                (Polarisation::M2, rates.m0_to_m2 * half(a)),
            ],
            death: rates.death[0],
        },
        Polarisation::M1 => Leaving {
            to: [
                (Polarisation::M2, rates.m1_to_m2 * half(a)),
                (Polarisation::M0, 0.0),
            ],
            death: rates.death[1],
        },
        Polarisation::M2 => Leaving {
            to: [
                (Polarisation::M1, rates.m2_to_m1 * half2(c)),
                (Polarisation::M0, 0.0),
            ],
            death: rates.death[2],
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_any_signal_a_macrophage_only_ages() {
        let rates = MacrophageRates {
            m0_to_m1: 0.3,
            m0_to_m2: 0.07,
            m1_to_m2: 0.166,
            m2_to_m1: 0.01,
            death: [0.034, 0.068, 0.034],
        };
        for now in Polarisation::ALL {
            let leaving = leaving_per_day(now, 0.0, 0.0, &rates);
            assert_eq!(leaving.to.iter().map(|(_, rate)| rate).sum::<f64>(), 0.0);
            assert!(leaving.death > 0.0);
        }
    }
}
