//! The outcomes of a run as plots beside a trajectory.

use serde_json::{Value as Json, json};

use crate::model::condition::Milieu;
use crate::sim::{Row, Simulation};

/// One plot: its title, its unit, and the name and column of each line.
struct Plot {
    title: &'static str,
    unit: &'static str,
    /// Whether it means something in a dish too.
    in_dish: bool,
    lines: &'static [(&'static str, fn(&Row) -> f64)],
}

const PLOTS: [Plot; 6] = [
    Plot {
        title: "Pain over time",
        unit: "pain (mm of 100, VAS)",
        in_dish: false,
        lines: &[("pain", |row| row.pain_vas_mm)],
    },
    Plot {
        title: "Function and stiffness over time",
        unit: "score (0 to 100)",
        in_dish: false,
        lines: &[
            ("function (100 is best)", |row| row.function_0_100),
            ("stiffness (100 is worst)", |row| row.stiffness_0_100),
        ],
    },
    Plot {
        title: "Signals over time",
        unit: "mean level (half-effects)",
        in_dish: false,
        lines: &[
            ("inflammation", |row| row.inflammation_c),
            ("healing", |row| row.healing_a),
        ],
    },
    Plot {
        title: "Tissue over time",
        unit: "per cent",
        in_dish: false,
        lines: &[
            ("native cartilage", |row| row.cartilage_percent),
            ("damage filled", |row| row.defect_fill_percent),
            ("quality of repair", |row| row.repair_quality_percent),
        ],
    },
    Plot {
        title: "Macrophages over time",
        unit: "drawn cells",
        in_dish: false,
        lines: &[
            ("m0", |row| row.macrophages_drawn * row.m0_fraction),
            ("m1", |row| row.macrophages_drawn * row.m1_fraction),
            ("m2", |row| row.macrophages_drawn * row.m2_fraction),
        ],
    },
    Plot {
        title: "Cells over time",
        unit: "drawn cells",
        in_dish: true,
        lines: &[
            ("stem", |row| row.stem_drawn),
            ("chondrocyte", |row| row.chondrocytes_drawn),
            ("osteoblast", |row| row.osteoblasts_drawn),
            ("myocyte", |row| row.myocytes_drawn),
            ("adipocyte", |row| row.adipocytes_drawn),
            ("dead, not cleared", |row| row.dying_drawn),
        ],
    },
];

/// A number with the digits that a plot can show.
fn short(value: f64) -> f64 {
    (value * 1e4).round() / 1e4 + 0.0
}

/// The plots of a run, with a point for each of its frames: the last row of the history up to its day.
pub(super) fn plots_of(simulation: &Simulation, frames: &[f64]) -> Json {
    let rows = &simulation.history().rows;
    let dish = simulation.scenario().condition.milieu() == Milieu::Dish;
    let mut points: Vec<&Row> = Vec::with_capacity(frames.len());
    for day in frames {
        let after = rows.partition_point(|row| row.day <= *day + 1e-9);
        let row = after.checked_sub(1).and_then(|last| rows.get(last));
        points.extend(row.filter(|row| points.last().is_none_or(|last| last.day < row.day)));
    }
    let days: Vec<f64> = points.iter().map(|row| short(row.day)).collect();
    let drawn = PLOTS.iter().filter(|plot| plot.in_dish || !dish);
    let plots: Vec<Json> = drawn
        .filter_map(|plot| {
            let lines = plot.lines.iter().map(|(name, read)| {
                let values: Vec<f64> = points.iter().map(|row| short(read(row))).collect();
                (name, values)
            });
            // What is nothing all the time is left out.
            let traces: Vec<Json> = lines
                .filter(|(_, values)| values.iter().any(|value| *value != 0.0))
                .map(|(name, values)| {
                    json!({ "name": name, "type": "scatter", "mode": "lines", "x": days, "y": values })
                })
                .collect();
            (!traces.is_empty()).then(|| {
                json!({
                    "layout": {
                        "title": plot.title,
                        "xaxis": { "title": "time (day)" },
                        "yaxis": { "title": plot.unit },
                    },
                    "data": traces,
                })
            })
        })
        .collect();
    json!({ "version": 1, "data": plots })
}
