//! Repair of a hole in cartilage: how cells make matrix in it, and the hole without space (science M2 and check 12).

use super::maths::{half2, hill, pow};

/// Rates of matrix in a hole.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SynthesisRates {
    /// Synthesis at full cell density, per day (`k_syn`).
    pub synthesis_per_day: f64,
    /// Density of cartilage cells for half of it, per mm³ (`n_ref`).
    pub density_half_per_mm3: f64,
    /// Loss at full inflammation, per day (`k_d`).
    pub loss_per_day: f64,
    /// Exponent of the inhibition by inflammation, `1/(1 + c^n)`.
    pub inhibition_exponent: f64,
}

/// Share of the synthesis that is left at inflammation `c` (half-effects).
#[must_use]
pub fn uninhibited(c: f64, exponent: f64) -> f64 {
    1.0 / (1.0 + pow(c.max(0.0), exponent))
}

/// Change of repair tissue `q` per day where `room` is free for it:
/// `k_syn n/(n + n_ref) (room - q)/(1 + c^1.5) - k_d h2(c) q` (science M2).
#[must_use]
pub fn matrix_per_day(
    q: f64,
    room: f64,
    density_per_mm3: f64,
    c: f64,
    rates: &SynthesisRates,
) -> f64 {
    let made = rates.synthesis_per_day * density_per_mm3
        / (density_per_mm3 + rates.density_half_per_mm3)
        * (room - q).max(0.0)
        * uninhibited(c, rates.inhibition_exponent);
    made - rates.loss_per_day * half2(c) * q
}

/// Rates of cells seeded into a hole (autologous implantation); all chosen for teaching.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SeededRates {
    /// Growth of stem cells, per day.
    pub stem_growth_per_day: f64,
    /// Loss of stem cells, per day.
    pub stem_loss_per_day: f64,
    /// Growth of cartilage cells where matrix is missing, per day.
    pub chondrocyte_growth_per_day: f64,
    /// Loss of cartilage cells at full inflammation, per day.
    pub chondrocyte_loss_per_day: f64,
    /// Cells for which there is room, per mm³.
    pub capacity_per_mm3: f64,
    /// Highest rate at which stem cells become cartilage cells, per day.
    pub conversion_per_day: f64,
    /// Density of stem cells for half of it, per mm³, and its exponent (condensation).
    pub condensation: (f64, f64),
}

/// A hole: stem cells and cartilage cells per mm³, and repair tissue, 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hole {
    /// Stem cells per mm³.
    pub stem: f64,
    /// Cartilage cells per mm³.
    pub chondrocytes: f64,
    /// Repair tissue, 0 to 1.
    pub repair: f64,
}

/// Step, days.
const STEP_DAYS: f64 = 0.05;

/// Runs a hole at inflammation `c` for `days`; the hole at the end of every day, day 0 first.
#[must_use]
pub fn fill(
    mut hole: Hole,
    c: f64,
    days: usize,
    seeded: &SeededRates,
    rates: &SynthesisRates,
) -> Vec<Hole> {
    let mut rows = vec![hole];
    let per_day = libm::round(1.0 / STEP_DAYS) as usize;
    let inhibited = uninhibited(c, rates.inhibition_exponent);
    for _ in 0..days {
        for _ in 0..per_day {
            let Hole {
                stem,
                chondrocytes,
                repair,
            } = hole;
            let room = (1.0 - (stem + chondrocytes) / seeded.capacity_per_mm3).max(0.0);
            let converted = seeded.conversion_per_day
                * inhibited
                * hill(stem, seeded.condensation.0, seeded.condensation.1)
                * stem;
            hole.stem += STEP_DAYS
                * (seeded.stem_growth_per_day * stem * room
                    - converted
                    - seeded.stem_loss_per_day * stem);
            hole.chondrocytes += STEP_DAYS
                * (seeded.chondrocyte_growth_per_day * chondrocytes * room * (1.0 - repair)
                    + converted
                    - seeded.chondrocyte_loss_per_day * chondrocytes * half2(c));
            hole.repair += STEP_DAYS * matrix_per_day(repair, 1.0, chondrocytes, c, rates);
        }
        rows.push(hole);
    }
    rows
}

/// First day on which the repair tissue reaches a share.
#[must_use]
pub fn day_filled(rows: &[Hole], share: f64) -> Option<f64> {
    let at = rows.iter().position(|hole| hole.repair >= share)?;
    let Some(before) = at.checked_sub(1) else {
        return Some(0.0);
    };
    let (low, high) = (rows[before].repair, rows[at].repair);
    Some(before as f64 + (share - low) / (high - low).max(1e-12))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hole_without_cells_stays_a_hole_and_inflammation_takes_repair_away() {
        let rates = RATES;
        assert_eq!(matrix_per_day(0.0, 1.0, 0.0, 0.5, &rates), 0.0);
        assert!(matrix_per_day(0.5, 1.0, 0.0, 1.0, &rates) < 0.0);
        let calm = matrix_per_day(0.2, 1.0, 5000.0, 0.0, &rates);
        let inflamed = matrix_per_day(0.2, 1.0, 5000.0, 1.0, &rates);
        assert!(inflamed < 0.55 * calm && calm > 0.0);
    }

    const RATES: SynthesisRates = SynthesisRates {
        synthesis_per_day: 0.0084,
        density_half_per_mm3: 9626.0,
        loss_per_day: 0.065 / 365.0,
        inhibition_exponent: 1.5,
    };

    /// Nothing happens to seeded cells but what a test asks for.
    const STILL: SeededRates = SeededRates {
        stem_growth_per_day: 0.0,
        stem_loss_per_day: 0.0,
        chondrocyte_growth_per_day: 0.0,
        chondrocyte_loss_per_day: 0.0,
        capacity_per_mm3: 1e12,
        conversion_per_day: 0.0,
        condensation: (1000.0, 2.0),
    };

    fn seeded(stem: f64, chondrocytes: f64) -> Hole {
        Hole {
            stem,
            chondrocytes,
            repair: 0.0,
        }
    }

    fn near(found: f64, expected: f64, share: f64) {
        assert!(
            (found / expected - 1.0).abs() < share,
            "{found} for {expected}"
        );
    }

    #[test]
    fn cells_with_room_double_and_fade_as_exponentials_of_the_day() {
        let growing = SeededRates {
            stem_growth_per_day: 0.1,
            chondrocyte_growth_per_day: 0.05,
            ..STILL
        };
        let rows = fill(seeded(100.0, 100.0), 0.0, 30, &growing, &RATES);
        assert_eq!(rows.len(), 31);
        near(rows[30].stem, 100.0 * libm::exp(3.0), 0.01);
        // Cartilage cells grow where matrix is missing; so few make next to none in a month.
        near(rows[30].chondrocytes, 100.0 * libm::exp(1.5), 0.01);
        let fading = SeededRates {
            stem_loss_per_day: 0.1,
            chondrocyte_loss_per_day: 0.1,
            ..STILL
        };
        let rows = fill(seeded(100.0, 100.0), 1.0, 30, &fading, &RATES);
        near(rows[30].stem, 100.0 * libm::exp(-3.0), 0.01);
        // At inflammation 1 half of their highest loss.
        near(rows[30].chondrocytes, 100.0 * libm::exp(-1.5), 0.01);
    }

    #[test]
    fn cells_stop_where_there_is_no_more_room() {
        let crowding = SeededRates {
            stem_growth_per_day: 0.3,
            capacity_per_mm3: 1000.0,
            ..STILL
        };
        let rows = fill(seeded(100.0, 400.0), 0.0, 120, &crowding, &RATES);
        near(rows[120].stem, 600.0, 1e-3);
        // Logistic growth to 600 with 0.6 of the free rate.
        let day = 10.0;
        let expected = 600.0 / (1.0 + 5.0 * libm::exp(-0.3 * 0.6 * day));
        near(rows[10].stem, expected, 0.01);
    }

    #[test]
    fn every_stem_cell_that_is_gone_is_a_cartilage_cell_and_inflammation_keeps_them_apart() {
        let converting = SeededRates {
            conversion_per_day: 0.2,
            ..STILL
        };
        let rows = fill(seeded(1000.0, 50.0), 0.0, 1, &converting, &RATES);
        near(rows[1].stem + rows[1].chondrocytes, 1050.0, 1e-12);
        // Half of the rate at the density for half of it, on the first day.
        near(1000.0 - rows[1].stem, 1000.0 * 0.1, 0.15);
        let inflamed = fill(seeded(1000.0, 50.0), 1.0, 1, &converting, &RATES);
        let share = uninhibited(1.0, RATES.inhibition_exponent);
        near(
            1000.0 - inflamed[1].stem,
            share * (1000.0 - rows[1].stem),
            0.1,
        );
    }

    #[test]
    fn tissue_rises_to_where_making_and_losing_balance_and_the_day_is_read_between_rows() {
        // At their half density cells make half of the most; inflammation of 1 halves that again and takes half of the loss.
        let (make, lose) = (0.5 * RATES.synthesis_per_day, 0.5 * RATES.loss_per_day);
        let risen = |make: f64, lose: f64, day: f64| {
            make / (make + lose) * (1.0 - libm::exp(-(make + lose) * day))
        };
        let rows = fill(seeded(0.0, 9626.0), 0.0, 1000, &STILL, &RATES);
        let inflamed = fill(seeded(0.0, 9626.0), 1.0, 1000, &STILL, &RATES);
        for day in [1usize, 100, 1000] {
            near(rows[day].repair, risen(make, 0.0, day as f64), 0.001);
            let expected = risen(0.5 * make, lose, day as f64);
            near(inflamed[day].repair, expected, 0.001);
        }
        let expected = |day| risen(make, 0.0, day);
        let day = day_filled(&rows, 0.5).expect("it fills by half");
        near(expected(day), 0.5, 0.001);
        assert_eq!(day_filled(&rows, 1.0), None);
        assert_eq!(day_filled(&rows, 0.0), Some(0.0));
        let lines = [0.0, 0.2, 0.6].map(|repair| Hole {
            repair,
            ..seeded(0.0, 0.0)
        });
        near(day_filled(&lines, 0.5).expect("reached"), 1.75, 1e-12);
    }
}
