//! Check 12, the hole without space, and which cells become tissue in the agent-based knee.

use super::figures::number;
use super::runs::{DOSE, Knees, Run};
use super::{Check, Fit, Quantity};
use crate::model::defect::{Hole, SeededRates, day_filled, fill as fill_hole};
use crate::scenario::Parameters;

/// The rates of cells seeded into a hole of the cartilage.
fn seeded_rates(p: &Parameters) -> SeededRates {
    SeededRates {
        stem_growth_per_day: number("seeded_stem_growth_per_day"),
        stem_loss_per_day: p.loss_adherent_per_day,
        chondrocyte_growth_per_day: number("seeded_chondrocyte_growth_per_day"),
        chondrocyte_loss_per_day: p.chondrocyte_loss_per_day,
        capacity_per_mm3: number("seeded_capacity_per_mm3"),
        conversion_per_day: number("seeded_conversion_per_day"),
        condensation: (
            number("seeded_condensation_per_mm3"),
            number("seeded_condensation_hill"),
        ),
    }
}

/// Check 12.
pub(super) fn fill() -> Check {
    let p = Parameters::default();
    let (seeded, rates) = (seeded_rates(&p), p.synthesis_rates());
    let run = |stem: f64, chondrocytes: f64, c: f64| {
        let hole = Hole {
            stem,
            chondrocytes,
            repair: 0.0,
        };
        fill_hole(hole, c, 1500, &seeded, &rates)
    };
    let nearly = |rows: &[Hole]| day_filled(rows, 0.9).unwrap_or(f64::NAN);
    let chondrocytes = run(0.0, 2000.0, 0.0);
    let stem = run(2000.0, 0.0, 0.0);
    let inflamed = run(2000.0, 0.0, 1.0);
    let days = |name: &str, expected: f64, rows: &[Hole]| {
        Quantity::share(name, expected, nearly(rows), 0.1)
    };
    Check::new(
        "12",
        "A hole filled with cells takes about 18 months",
        "the model without space with the simulator's own matrix equation (cells are not agents here)",
        "Lutianov 2011, J Theor Biol 289:136 (about 18 months; stem cells no better than cartilage cells)",
        (
            Fit::Fitted,
            "Synthesis was fitted to 18 months and the growth of seeded cells chosen; that stem cells are never faster and inflammation slows it follows.",
        ),
        vec![
            days(
                "2000 cartilage cells per mm3: nine tenths full, day",
                540.0,
                &chondrocytes,
            ),
            days(
                "2000 stem cells per mm3: nine tenths full, day",
                546.0,
                &stem,
            ),
            Quantity::holds(
                "stem cells are never faster",
                stem.iter()
                    .zip(&chondrocytes)
                    .all(|(a, b)| a.repair <= b.repair + 1e-12),
            ),
            days("500 stem cells per mm3, day", 565.0, &run(500.0, 0.0, 0.0)),
            days(
                "5000 stem cells per mm3, day",
                531.0,
                &run(5000.0, 0.0, 0.0),
            ),
            Quantity::share(
                "2000 stem cells, inflamed (c = 1): filled at 18 months",
                0.67,
                inflamed[548].repair,
                0.1,
            ),
            days(
                "2000 stem cells, inflamed: nine tenths full, day",
                1218.0,
                &inflamed,
            ),
        ],
    )
}

/// Which injected cells become tissue.
pub(super) fn cells_that_become_tissue(knees: &Knees) -> Check {
    let share = |run: &Run, day: f64, read: fn(&crate::sim::Row) -> f64| {
        100.0 * run.value(day, read) / DOSE
    };
    let least = f64::MIN_POSITIVE;
    let some = |name: &str, found: f64| {
        Quantity::new(
            name,
            "above 0, at most 1".to_owned(),
            "as stated".to_owned(),
            found,
            [least, 1.0],
        )
    };
    Check::new(
        "extra",
        "Few injected cells become tissue, none in an untreated hole",
        "agents in the knee",
        "engraftment 1.5 % at 6 months (Toupet 2013), at most 0.24 % of DNA (Stem Cell Res Ther 2016)",
        (
            Fit::Partly,
            "The growth factor in damaged cartilage was chosen so that it stays below 1 %; where it happens and where not follows.",
        ),
        vec![
            some(
                "KL2, day 180: became cartilage cells, % of the dose",
                share(&knees.mild, 180.0, |row| row.became_cartilage),
            ),
            Quantity::between(
                "KL3, day 180: became cartilage cells, % of the dose",
                0.0,
                1.0,
                share(&knees.usual, 180.0, |row| row.became_cartilage),
            ),
            some(
                "hole in cartilage, day 180: became cartilage cells, %",
                share(&knees.defect, 180.0, |row| row.became_cartilage),
            ),
            some(
                "hole in cartilage and bone, day 120: became bone or cartilage, %",
                share(&knees.osteochondral, 120.0, |row| {
                    row.became_bone + row.became_cartilage
                }),
            ),
            some(
                "strained muscle, day 90: became muscle, %",
                share(&knees.strain, 90.0, |row| row.became_muscle),
            ),
            Quantity::amount(
                "untreated hole in cartilage, day 180: filled, %",
                0.0,
                knees
                    .defect_untreated
                    .value(180.0, |row| row.defect_fill_percent),
                0.0,
                "",
            ),
            Quantity::between(
                "treated hole in cartilage, day 180: filled, %",
                f64::NEG_INFINITY,
                10.0,
                knees.defect.value(180.0, |row| row.defect_fill_percent),
            ),
        ],
    )
}
