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
