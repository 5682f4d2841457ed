//! The outline that a stem cell takes from the ground it holds on to: round on soft gel or afloat, a spindle on ground as stiff as
//! muscle, spread and many-cornered on ground as stiff as young bone (Engler 2006, Cell 126:677, shows the three; the numbers between them
//! are chosen for teaching).

use bevy::math::curve::{Curve, SmoothStepCurve};

use crate::model::words::CellKind;
use crate::sim::CellRow;

/// The stiffness at which cells begin to stretch, and at which they are spindles, kPa.
const STRETCH_KPA: [f32; 2] = [2.0, 9.0];
/// The stiffness at which spindles begin to spread, and at which they have, kPa.
const SPREAD_KPA: [f32; 2] = [15.0, 30.0];
/// A cell in its S phase has drawn in a third of the way; one in G2 and mitosis is round.
const DRAWN_IN: [f32; 4] = [1.0, 0.66, 0.0, 0.0];
/// How long a cell that has just come from a division takes to spread again, hours.
const SPREADS_IN_H: f32 = 6.0;

/// The form of a cell, numbers from 0 to 1.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Form {
    /// From a disc to a spindle.
    pub(super) long: f32,
    /// From a spindle to a spread cell with corners.
    pub(super) spread: f32,
}

/// The form that a stem cell comes to on ground of a stiffness, kPa.
pub(super) fn form_on(kpa: f32) -> Form {
    // As cells feel it, by ratios.
    let along = |[from, to]: [f32; 2]| {
        let share = libm::logf(kpa.max(0.01) / from) / libm::logf(to / from);
        SmoothStepCurve.sample_clamped(share)
    };
    Form {
        long: along(STRETCH_KPA),
        spread: along(SPREAD_KPA),
    }
}

/// The form of a cell that comes to `grown` on its ground, hours after the division from which it came.
pub(super) fn form_of(cell: &CellRow, grown: Form, hours: f32) -> Form {
    if cell.kind != CellKind::Stem || !cell.attached || cell.dying {
        return Form::default();
    }
    let drawn_in = DRAWN_IN[usize::from(cell.cycle & 3)];
    Form {
        long: drawn_in
            * grown.long
            * SmoothStepCurve.sample_clamped((hours + 1.0) / (SPREADS_IN_H + 1.0)),
        ..grown
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::CellId;

    fn stem() -> CellRow {
        CellRow::new(CellId(1), CellKind::Stem, [0.0; 2], 0.01)
    }

    #[test]
    fn the_three_grounds_of_the_dish_give_a_disc_a_spindle_and_a_spread_cell() {
        let on = |kpa| form_of(&stem(), form_on(kpa), 99.0);
        assert_eq!(on(1.0), Form::default());
        assert_eq!((on(11.5).long, on(11.5).spread), (1.0, 0.0));
        assert_eq!((on(34.0).long, on(34.0).spread), (1.0, 1.0));
    }

    #[test]
    fn a_cell_rounds_up_to_divide_and_is_round_afloat() {
        let mut cell = stem();
        let spread = form_of(&cell, form_on(34.0), 99.0).long;
        cell.cycle = 1;
        let in_s_phase = form_of(&cell, form_on(34.0), 99.0).long;
        cell.cycle = 2;
        assert!(spread > in_s_phase && in_s_phase > 0.0);
        assert!(form_of(&cell, form_on(34.0), 99.0).long.abs() < 1e-6);
        let afloat = CellRow {
            attached: false,
            ..stem()
        };
        assert_eq!(form_of(&afloat, form_on(34.0), 99.0), Form::default());
    }

    #[test]
    fn a_daughter_spreads_within_hours() {
        let after = |hours| form_of(&stem(), form_on(34.0), hours).long;
        assert!(after(0.0) < 0.1 && after(2.0) < after(4.0));
        assert!((after(6.0) - 1.0).abs() < 1e-6);
    }
}
