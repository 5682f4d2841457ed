//! What must hold in every state of a simulation, whatever was done to it.

use crate::model::words::Signal;
use crate::sim::simulation::Simulation;
use crate::sim::state::history::Row;

/// What is wrong with a state: cells miscounted, a field below zero, matrix outside 0 to 1, a number that is none.
#[must_use]
pub fn wrong_with(simulation: &Simulation) -> Option<String> {
    let (there, expected) = simulation.cell_count();
    if there != expected {
        return Some(format!(
            "{there} cells in the world, {expected} by the books"
        ));
    }
    for signal in Signal::ALL {
        let field = simulation.field(signal);
        if let Some(value) = field
            .values
            .iter()
            .find(|value| !value.is_finite() || **value < 0.0)
        {
            return Some(format!("{signal:?} has the value {value}"));
        }
        if !field.mean.is_finite() {
            return Some(format!("{signal:?} has the mean {}", field.mean));
        }
    }
    let tissue = simulation.tissue_state();
    for (what, values) in [
        ("native matrix", tissue.native),
        ("repair tissue", tissue.repair),
        ("quality", tissue.quality),
    ] {
        if let Some(value) = values.iter().find(|value| !(0.0..=1.0).contains(*value)) {
            return Some(format!("{what} is {value}"));
        }
    }
    let row = simulation.history().rows.last()?;
    for (column, value) in Row::COLUMNS.iter().zip(row.values()) {
        if !value.is_finite() || value < 0.0 {
            return Some(format!("{} is {value}", column.key));
        }
    }
    for key in [
        "pain_vas_mm",
        "function_0_100",
        "stiffness_0_100",
        "cartilage_percent",
    ] {
        if let Some(value) = row.get(key).filter(|value| *value > 100.0 + 1e-9) {
            return Some(format!("{key} is {value}"));
        }
    }
    let macrophages = row.m0_fraction + row.m1_fraction + row.m2_fraction;
    if row.macrophages_drawn > 0.0 && (macrophages - 1.0).abs() > 1e-9 {
        return Some(format!("the shares of macrophages add up to {macrophages}"));
    }
    let mut lost = None;
    simulation.each_cell(|identity, body, _, _, sensed, _| {
        let numbers = [
            body.x_mm,
            body.y_mm,
            sensed.inflammation,
            sensed.healing,
            sensed.tgf_b,
            sensed.oxygen_mmhg,
            sensed.stiffness_kpa,
            sensed.crowding,
        ];
        if numbers.iter().any(|value| !value.is_finite()) {
            lost = Some(format!("cell {:016x}: {body:?} {sensed:?}", identity.id.0));
        }
    });
    lost
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    use crate::scenario::Scenario;
    use crate::sim::state::cell::Body;
    use crate::sim::state::history::History;
    use crate::sim::state::population::Population;
    use crate::sim::state::signals::SignalFields;
    use crate::sim::state::tissue::TissueState;

    fn knee(name: &str) -> Simulation {
        let scenario = Scenario::built_in(name).expect("a scenario");
        Simulation::new(Arc::new(scenario), 1).expect("it starts")
    }

    #[test]
    fn whatever_is_wrong_with_a_knee_is_told() {
        let told = |spoil: fn(&mut Simulation)| {
            let mut one = knee("osteoarthritis-moderate");
            assert_eq!(wrong_with(&one), None);
            spoil(&mut one);
            wrong_with(&one).unwrap_or_default()
        };
        let row = |one: &mut Simulation, key: fn(&mut Row)| {
            let mut history = one.world.resource_mut::<History>();
            key(history.rows.last_mut().expect("a row"));
        };
        let counted = told(|one| one.world.resource_mut::<Population>().born += 1);
        assert!(counted.contains("by the books"), "{counted}");
        for (value, name) in [(-0.5, "-0.5"), (f32::NAN, "NaN"), (f32::INFINITY, "inf")] {
            let mut one = knee("osteoarthritis-moderate");
            one.world.resource_mut::<SignalFields>()[Signal::Growth].values[7] = value;
            let field = wrong_with(&one).unwrap_or_default();
            assert_eq!(field, format!("Growth has the value {name}"));
        }
        let mean = told(|one| {
            one.world.resource_mut::<SignalFields>()[Signal::Healing].mean = f64::NAN;
        });
        assert_eq!(mean, "Healing has the mean NaN");
        for (k, what) in ["native matrix", "repair tissue", "quality"]
            .into_iter()
            .enumerate()
        {
            for value in [-0.25, 1.25, f32::NAN] {
                let mut one = knee("osteoarthritis-moderate");
                let mut ground = one.world.resource_mut::<TissueState>();
                let ground = &mut *ground;
                [&mut ground.native, &mut ground.repair, &mut ground.quality][k][3] = value;
                assert_eq!(wrong_with(&one), Some(format!("{what} is {value}")));
            }
        }
        let below = told(|one| {
            let mut history = one.world.resource_mut::<History>();
            history.rows.last_mut().expect("a row").born = -1.0;
        });
        assert_eq!(below, "born is -1");
        for (set, wanted) in [
            ((|row| row.died = f64::NAN) as fn(&mut Row), "died is NaN"),
            (|row| row.pain_vas_mm = 101.0, "pain_vas_mm is 101"),
            (|row| row.function_0_100 = 101.0, "function_0_100 is 101"),
            (
                |row| row.m0_fraction += 0.5,
                "the shares of macrophages add up to 1.5",
            ),
        ] {
            let mut one = knee("osteoarthritis-moderate");
            row(&mut one, set);
            assert_eq!(wrong_with(&one).as_deref(), Some(wanted));
        }
        // The highest that may be is not wrong; nor is a swelling of more than a hundred millilitres.
        let mut one = knee("osteoarthritis-moderate");
        row(&mut one, |row| {
            row.pain_vas_mm = 100.0;
            row.effusion_ml = 101.0;
        });
        assert_eq!(wrong_with(&one), None);
        let cell = told(|one| {
            let mut bodies = one.world.query::<&mut Body>();
            let mut body = bodies.iter_mut(&mut one.world).nth(11).expect("a cell");
            body.y_mm = f32::NAN;
        });
        assert!(cell.starts_with("cell ") && cell.contains("NaN"), "{cell}");
    }

    #[test]
    fn a_dish_without_macrophages_is_sound() {
        assert_eq!(wrong_with(&knee("dish-renewal")), None);
    }
}
