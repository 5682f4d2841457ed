//! The joint without space: mean inflammation, macrophages, cells and cartilage as in the reference model (science section 8, "0-D").

use super::maths::{exp, half, half2};

/// Rates and weights of the 0-D joint. Rates are per day, signals in half-effects.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct JointRates {
    /// Share of injected cells that adhere (`f_a`).
    pub adherent_fraction: f64,
    /// Loss of floating cells (`k_f`).
    pub loss_transient: f64,
    /// Net loss of adhering cells (`k_s`).
    pub loss_adherent: f64,
    /// M0 to M1.
    pub m0_to_m1: f64,
    /// M0 to M2.
    pub m0_to_m2: f64,
    /// M1 to M2.
    pub m1_to_m2: f64,
    /// M2 to M1.
    pub m2_to_m1: f64,
    /// Death of M1 (replaced by M0).
    pub death_m1: f64,
    /// Death of M2 (replaced by M0).
    pub death_m2: f64,
    /// Inflammation from lost matrix (`kappa_b`).
    pub wear_signal: f64,
    /// Inflammation from M1 (`kappa_1`).
    pub m1_signal: f64,
    /// Background inflammation (c0).
    pub background: f64,
    /// Largest suppression of M1 output.
    pub suppression_max: f64,
    /// Healing signal of M2 (`alpha_2`).
    pub m2_signal: f64,
    /// Healing signal of M0 (`alpha_0`).
    pub m0_signal: f64,
    /// Largest healing signal of stem cells (`Amax`).
    pub stem_signal_max: f64,
    /// Stem cells for half of it (N50).
    pub stem_half_cells: f64,
    /// Share of their output without inflammation (s0).
    pub unlicensed_share: f64,
    /// Loss of matrix at full inflammation, per day (`k_d`).
    pub matrix_loss: f64,
    /// Weight of inflammation in pain (`w_c`).
    pub pain_inflammation: f64,
    /// Weight of lost matrix in pain (`w_m`).
    pub pain_matrix: f64,
    /// Load factor (L).
    pub load: f64,
    /// Share of a fall of inflammation below the knee's own level that spares cartilage.
    pub structural_benefit: f64,
    /// Healing signal of a dead stem cell that is being eaten, against a living one that sends all it can.
    pub dying_signal: f64,
    /// Days for which it lasts.
    pub dying_days: f64,
    /// How the healing signal grows with the number of stem cells.
    pub stem_signal: StemSignal,
}

/// How the healing signal grows with the number of stem cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StemSignal {
    /// `Amax N/(N + N50)`: the coarse form of the reference.
    Saturating,
    /// `(Amax/N50) N`: what the agent-based model does, cell by cell.
    Linear,
}

/// State of the 0-D joint.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct JointState {
    /// Share of M1.
    pub m1: f64,
    /// Share of M2.
    pub m2: f64,
    /// Native matrix, 0 to 1.
    pub matrix: f64,
    /// Floating cells.
    pub floating: f64,
    /// Adhering cells.
    pub adhering: f64,
    /// Dead cells that still signal.
    pub dying: f64,
    /// Inflammation of the knee before anything was done.
    pub chronic: f64,
}

/// What acts from outside on a day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Influence {
    /// Inflammation added by an injury.
    pub extra: f64,
    /// Factor on all inflammation by what was injected.
    pub block: f64,
    /// Factor on wear by what the person does.
    pub wear: f64,
    /// Cartilage lost to steroid, share per day.
    pub harm_per_day: f64,
}

impl Influence {
    /// Nothing acts.
    pub const NONE: Self = Self {
        extra: 0.0,
        block: 1.0,
        wear: 1.0,
        harm_per_day: 0.0,
    };
}

/// A steady state.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Steady {
    /// Shares of M0, M1, M2.
    pub fractions: [f64; 3],
    /// Inflammation.
    pub c: f64,
    /// Healing signal.
    pub a: f64,
}

/// One line of a 0-D run.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct JointRow {
    /// Day.
    pub day: f64,
    /// Injected cells alive.
    pub cells: f64,
    /// Inflammation.
    pub c: f64,
    /// Healing signal.
    pub a: f64,
    /// Share of M1.
    pub m1: f64,
    /// Share of M2.
    pub m2: f64,
    /// Native matrix.
    pub matrix: f64,
    /// Pain without placebo, mm.
    pub pain_mm: f64,
}

/// Step of the reference, days.
pub const STEP_DAYS: f64 = 0.05;

/// Inflammation and healing signal that belong to each other at given cells; found by bisection.
#[must_use]
pub fn signals(state: &JointState, outside: &Influence, rates: &JointRates) -> (f64, f64) {
    let cells = state.floating + state.adhering;
    let each = match rates.stem_signal {
        StemSignal::Saturating => rates.stem_signal_max / (cells + rates.stem_half_cells),
        StemSignal::Linear => rates.stem_signal_max / rates.stem_half_cells,
    };
    let healing = |c: f64| {
        let licensed = rates.unlicensed_share + (1.0 - rates.unlicensed_share) * half2(c);
        rates.m0_signal * (1.0 - state.m1 - state.m2)
            + rates.m2_signal * state.m2
            + each * (cells * licensed + rates.dying_signal * state.dying)
    };
    let (mut low, mut high) = (0.0, 20.0 + outside.extra);
    for _ in 0..60 {
        let c = 0.5 * (low + high);
        let made = rates.background
            + outside.extra
            + rates.wear_signal * rates.load * outside.wear * (1.0 - state.matrix)
            + rates.m1_signal * state.m1 * (1.0 - rates.suppression_max * half(healing(c)));
        if made * outside.block > c {
            low = c;
        } else {
            high = c;
        }
    }
    let c = 0.5 * (low + high);
    (c, healing(c))
}

/// Advances the joint by `days` (one Euler step).
pub fn advance(state: &mut JointState, days: f64, outside: &Influence, rates: &JointRates) {
    let (c, a) = signals(state, outside, rates);
    let m0 = 1.0 - state.m1 - state.m2;
    let m1 = rates.m0_to_m1 * half2(c) * m0 + rates.m2_to_m1 * half2(c) * state.m2
        - rates.m1_to_m2 * half(a) * state.m1
        - rates.death_m1 * state.m1;
    let m2 = rates.m0_to_m2 * half(a) * m0 + rates.m1_to_m2 * half(a) * state.m1
        - rates.m2_to_m1 * half2(c) * state.m2
        - rates.death_m2 * state.m2;
    let wear = rates.matrix_loss * rates.load * outside.wear;
    let worn = wearing(c, state.chronic, rates.structural_benefit);
    let matrix = -(wear * worn + outside.harm_per_day) * state.matrix;
    let died = rates.loss_transient * state.floating + rates.loss_adherent * state.adhering;
    state.dying += days * (died - state.dying / rates.dying_days);
    state.m1 += days * m1;
    state.m2 += days * m2;
    state.matrix += days * matrix;
    state.floating *= exp(-rates.loss_transient * days);
    state.adhering *= exp(-rates.loss_adherent * days);
}

/// How strongly inflammation `c` wears cartilage, 0 to 1, where `chronic` is what the knee has by itself: more than that
/// counts in full, less than that spares cartilage by the share `benefit` only.
#[must_use]
pub fn wearing(c: f64, chronic: f64, benefit: f64) -> f64 {
    let (now, usual) = (half2(c), half2(chronic));
    if now < usual {
        usual - benefit * (usual - now)
    } else {
        now
    }
}

/// The steady state of macrophages at a fixed share of matrix, as the reference finds it (800 days).
#[must_use]
pub fn steady_state(rates: &JointRates, matrix: f64) -> Steady {
    let mut state = JointState {
        m1: 0.05,
        m2: 0.3,
        matrix,
        floating: 0.0,
        adhering: 0.0,
        dying: 0.0,
        chronic: 0.0,
    };
    for _ in 0..4000 {
        state.matrix = matrix;
        advance(&mut state, 0.2, &Influence::NONE, rates);
    }
    state.matrix = matrix;
    let (c, a) = signals(&state, &Influence::NONE, rates);
    Steady {
        fractions: [1.0 - state.m1 - state.m2, state.m1, state.m2],
        c,
        a,
    }
}

/// Runs the joint from its steady state for `days` with doses of cells on given days; one row per
/// `row_days`. `influence(day, matrix)` says what acts from outside on a day.
#[must_use]
pub fn run(
    rates: &JointRates,
    matrix: f64,
    doses: &[(f64, f64)],
    days: f64,
    row_days: f64,
    influence: impl Fn(f64, f64) -> Influence,
) -> Vec<JointRow> {
    let start = steady_state(rates, matrix);
    let mut state = JointState {
        m1: start.fractions[1],
        m2: start.fractions[2],
        matrix,
        floating: 0.0,
        adhering: 0.0,
        dying: 0.0,
        chronic: start.c,
    };
    let steps = libm::round(days / STEP_DAYS) as usize;
    let every = (libm::round(row_days / STEP_DAYS) as usize).max(1);
    let mut rows = Vec::with_capacity(steps / every + 1);
    for k in 0..=steps {
        let day = k as f64 * STEP_DAYS;
        // A row is what is there before anything of that moment acts, as in a run with cells.
        if k % every == 0 {
            let before = match k {
                0 => Influence::NONE,
                _ => influence(day - STEP_DAYS, state.matrix),
            };
            let (c, a) = signals(&state, &before, rates);
            rows.push(JointRow {
                day,
                cells: state.floating + state.adhering,
                c,
                a,
                m1: state.m1,
                m2: state.m2,
                matrix: state.matrix,
                pain_mm: 100.0
                    * (rates.pain_inflammation * half(c)
                        + rates.pain_matrix * (1.0 - state.matrix)),
            });
        }
        for (dose_day, cells) in doses {
            if (dose_day - day).abs() < STEP_DAYS / 2.0 {
                state.floating += cells * (1.0 - rates.adherent_fraction);
                state.adhering += cells * rates.adherent_fraction;
            }
        }
        let outside = influence(day, state.matrix);
        advance(&mut state, STEP_DAYS, &outside, rates);
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATES: JointRates = JointRates {
        adherent_fraction: 0.23,
        loss_transient: 0.5,
        loss_adherent: 0.015,
        m0_to_m1: 0.30,
        m0_to_m2: 0.07,
        m1_to_m2: 0.166,
        m2_to_m1: 0.01,
        death_m1: 0.068,
        death_m2: 0.034,
        wear_signal: 1.35,
        m1_signal: 1.15,
        background: 0.05,
        suppression_max: 0.8,
        m2_signal: 0.25,
        m0_signal: 0.13,
        stem_signal_max: 3.5,
        stem_half_cells: 3.5e6,
        unlicensed_share: 0.1,
        matrix_loss: 0.065 / 365.0,
        pain_inflammation: 0.93,
        pain_matrix: 0.27,
        load: 1.0,
        structural_benefit: 1.0,
        dying_signal: 0.0,
        dying_days: 2.0,
        stem_signal: StemSignal::Saturating,
    };

    #[test]
    fn the_steady_inflammation_of_each_grade_is_that_of_the_reference() {
        for (matrix, c, ratio) in [
            (1.0, 0.06, 0.04),
            (0.95, 0.25, 0.55),
            (0.85, 0.69, 1.75),
            (0.65, 1.09, 2.5),
            (0.25, 1.71, 3.1),
        ] {
            let steady = steady_state(&RATES, matrix);
            assert!((steady.c - c).abs() < 0.006, "{matrix}: {}", steady.c);
            assert!(
                (steady.fractions[1] / steady.fractions[2] - ratio).abs() < 0.05 * ratio + 0.01,
                "{matrix}"
            );
        }
    }

    #[test]
    fn less_inflammation_than_usual_spares_cartilage_by_its_share_and_more_costs_it_in_full() {
        let usual = half2(1.09);
        assert!((wearing(1.09, 1.09, 0.2) - usual).abs() < 1e-15);
        assert!((wearing(0.0, 1.09, 0.2) - 0.8 * usual).abs() < 1e-15);
        assert!((wearing(0.5, 1.09, 1.0) - half2(0.5)).abs() < 1e-15);
        assert!((wearing(3.0, 1.09, 0.2) - half2(3.0)).abs() < 1e-15);
    }

    #[test]
    fn dead_cells_that_are_eaten_calm_a_little_and_not_for_long() {
        let quiet = |_: f64, _: f64| Influence::NONE;
        let eaten = JointRates {
            dying_signal: 0.3,
            ..RATES
        };
        let pain = |rates: &JointRates, day: usize| {
            run(rates, 0.65, &[(0.0, 5e7)], 60.0, 1.0, quiet)[day].pain_mm
        };
        assert!(pain(&eaten, 3) < pain(&RATES, 3));
        assert!((pain(&eaten, 60) - pain(&RATES, 60)).abs() < 0.3);
    }

    #[test]
    fn the_effect_of_each_dose_is_that_of_the_reference() {
        let quiet = |_: f64, _: f64| Influence::NONE;
        let untreated = run(&RATES, 0.65, &[], 366.0, 1.0, quiet);
        for (dose, expected) in [
            (3e4, [-0.1, -0.2, -0.1, 0.0, 0.0]),
            (3e6, [-5.5, -7.1, -5.2, -2.5, -0.4]),
            (1e7, [-8.1, -10.3, -8.5, -5.0, -1.0]),
            (5e7, [-10.0, -12.6, -11.9, -9.4, -2.8]),
            (1e8, [-10.3, -13.0, -12.7, -11.0, -4.2]),
            (3e8, [-10.6, -13.2, -13.3, -12.6, -7.0]),
        ] {
            let treated = run(&RATES, 0.65, &[(0.0, dose)], 366.0, 1.0, quiet);
            for (day, effect) in [7, 28, 90, 180, 365].into_iter().zip(expected) {
                let found = treated[day].pain_mm - untreated[day].pain_mm;
                assert!(
                    (found - effect).abs() < 0.06,
                    "dose {dose} day {day}: {found}"
                );
            }
        }
    }

    /// A knee without cells; outside acts all that can act.
    fn knee(m1: f64, m2: f64) -> (JointState, Influence) {
        let state = JointState {
            m1,
            m2,
            matrix: 0.7,
            floating: 0.0,
            adhering: 0.0,
            dying: 0.0,
            chronic: 0.5,
        };
        let outside = Influence {
            extra: 0.2,
            block: 0.8,
            wear: 0.5,
            harm_per_day: 0.01,
        };
        (state, outside)
    }

    fn near(found: f64, expected: f64) {
        let far = (found - expected).abs();
        assert!(
            far < 1e-9 * expected.abs().max(1.0),
            "{found} for {expected}"
        );
    }

    #[test]
    fn inflammation_is_what_makes_it_less_what_the_healing_signal_takes() {
        let rates = JointRates {
            load: 2.0,
            dying_signal: 0.3,
            ..RATES
        };
        let (knee, outside) = knee(0.3, 0.4);
        // So many cells that they give half of their signal, and as many dead ones.
        let cells = RATES.stem_half_cells;
        let treated = JointState {
            floating: 0.25 * cells,
            adhering: 0.75 * cells,
            dying: cells,
            ..knee
        };
        for (state, extra) in [(knee, 0.2), (knee, 50.0), (treated, 0.2)] {
            let outside = Influence { extra, ..outside };
            let (c, a) = signals(&state, &outside, &rates);
            let worn = 1.35 * 2.0 * 0.5 * 0.3;
            let of_m1 = 1.15 * 0.3 * (1.0 - 0.8 * half(a));
            near(c, 0.8 * (0.05 + extra + worn + of_m1));
            let of_macrophages = 0.13 * 0.3 + 0.25 * 0.4;
            let licensed = 0.1 + 0.9 * half2(c);
            let of_cells = if state.dying > 0.0 {
                3.5 / 2.0 * (licensed + 0.3)
            } else {
                0.0
            };
            near(a, of_macrophages + of_cells);
        }
    }

    #[test]
    fn a_step_changes_each_state_by_what_comes_to_it_less_what_leaves() {
        let days = 0.01;
        // All of one kind: what leaves it, and what comes of it.
        for (m1, m2) in [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0)] {
            let (before, outside) = knee(m1, m2);
            let (c, a) = signals(&before, &outside, &RATES);
            let mut after = before;
            advance(&mut after, days, &outside, &RATES);
            let m0 = 1.0 - m1 - m2;
            let (to_m1, to_m2) = (half2(c), half(a));
            let (rise_m1, rise_m2) = if m0 > 0.0 {
                (0.30 * to_m1, 0.07 * to_m2)
            } else if m1 > 0.0 {
                (-0.166 * to_m2 - 0.068, 0.166 * to_m2)
            } else {
                (0.01 * to_m1, -0.01 * to_m1 - 0.034)
            };
            near((after.m1 - before.m1) / days, rise_m1);
            near((after.m2 - before.m2) / days, rise_m2);
            let worn = 0.065 / 365.0 * 0.5 * wearing(c, 0.5, 1.0);
            near((after.matrix - 0.7) / days, -0.7 * (worn + 0.01));
        }
    }

    #[test]
    fn cells_fade_by_their_rates_and_what_died_signals_for_its_days() {
        let (mut state, outside) = knee(0.1, 0.1);
        (state.floating, state.adhering, state.dying) = (1e6, 2e6, 4e5);
        advance(&mut state, 0.1, &outside, &RATES);
        near(state.floating / 1e6, exp(-0.5 * 0.1));
        near(state.adhering / 2e6, exp(-0.015 * 0.1));
        let died = 0.5 * 1e6 + 0.015 * 2e6;
        near(state.dying / 4e5, 1.0 + 0.1 * (died - 4e5 / 2.0) / 4e5);
    }

    #[test]
    fn a_dose_on_a_later_day_acts_from_then_on_and_rows_begin_at_day_0() {
        let quiet = |_: f64, _: f64| Influence::NONE;
        let rows = run(&RATES, 0.65, &[(20.0, 1e7), (30.0, 1e7)], 60.0, 10.0, quiet);
        let days: Vec<f64> = rows.iter().map(|row| libm::round(row.day)).collect();
        assert_eq!(days, [0.0, 10.0, 20.0, 30.0, 40.0, 50.0, 60.0]);
        // A row is what is there before the dose of its day.
        let left = |days: f64| 1e7 * (0.77 * exp(-0.5 * days) + 0.23 * exp(-0.015 * days));
        let expected = [0.0, 0.0, 0.0, left(10.0), left(20.0) + left(10.0)];
        for (row, expected) in rows.iter().zip(expected) {
            assert!((row.cells - expected).abs() < 1.0, "{row:?}");
        }
        let calm = steady_state(&RATES, 0.65);
        near(calm.fractions.iter().sum(), 1.0);
        // Cartilage is lost too slowly to move the steady state in ten days.
        assert!((rows[1].m1 / calm.fractions[1] - 1.0).abs() < 0.01);
        near(rows[0].pain_mm, 100.0 * (0.93 * half(calm.c) + 0.27 * 0.35));
    }
}
