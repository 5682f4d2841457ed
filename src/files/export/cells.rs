//! The cells of a run as a table: a row a cell and frame, with its place, its state, what it senses and what it makes.

use std::path::Path;

use super::lineage::{day, origin_key, real_cells, text};
use super::lives::Lives;
use super::table::{About, Table, column, key};
use crate::experiment::design::{Column, ColumnKind, Value};
use crate::files::error::RequestError;
use crate::model::condition::Milieu;
use crate::model::maths::half;
use crate::model::words::{CellKind, Lineage, Polarisation, Signal};
use crate::platform::disk::Staged;
use crate::sim::process::signals::licensing;
use crate::sim::{Adhesion, Body, CellRow, CellState, Cycle, Identity, Phase, Sensed, Simulation};

/// Columns of what a cell senses, in the order of [`Sensed::values`].
const SENSES: [(&str, &str, &str); Sensed::COUNT] = [
    (
        "inflammation_half_effects",
        "half-effects",
        "Inflammation that it senses.",
    ),
    (
        "healing_half_effects",
        "half-effects",
        "Healing signal that it senses.",
    ),
    (
        "tgf_b_ng_per_ml",
        "ng/mL",
        "Growth factor of the TGF-beta family that it senses, from cells and medium.",
    ),
    ("bmp_2_ng_per_ml", "ng/mL", "BMP-2 that it senses."),
    ("igf_1_ng_per_ml", "ng/mL", "IGF-1 that it senses."),
    (
        "adipogenic_times_usual",
        "times the usual",
        "Fat-inducing medium that it senses.",
    ),
    (
        "myogenic_times_usual",
        "times the usual",
        "Muscle-inducing medium that it senses.",
    ),
    ("oxygen_mmhg", "mmHg", "Oxygen that it senses."),
    (
        "stiffness_kpa",
        "kPa",
        "Stiffness of the ground it stands on; 0 in the fluid.",
    ),
    (
        "crowding_share_of_full",
        "-",
        "Crowding round it: 0 alone, 1 the closest packing of drawn cells.",
    ),
    (
        "density_per_ml",
        "1/mL",
        "Stem and repair cells round it, real ones.",
    ),
];

fn columns() -> Vec<Column> {
    use ColumnKind::{Number, Text, Whole};
    let mut columns = vec![
        key("day", Number, "d", "Day of the frame."),
        key(
            "number",
            Whole,
            "-",
            "Number of the cell in this run, from 1; the instance ID in a Simularium trajectory of the same run.",
        ),
        key(
            "id",
            Text,
            "-",
            "Identity of the cell, as the window and stroma why show it.",
        ),
        column(
            "parent",
            Text,
            "-",
            "Identity of its mother; empty for a cell that was not born by a division.",
        ),
        column("kind", Text, "-", "Kind of cell."),
        column(
            "dead",
            Whole,
            "-",
            "1 for a dead cell that is not cleared yet; of the columns behind x_mm and y_mm only the place is known of it, and what it makes.",
        ),
        column(
            "origin",
            Text,
            "-",
            "How it came: founder, injected, divided, from-blood or renewed-here.",
        ),
        column(
            "injection",
            Whole,
            "-",
            "Number of the injection that it or its ancestor came with, from 1; empty for residents.",
        ),
        column(
            "real_cells",
            Number,
            "cells",
            "Real cells that this drawn one stands for.",
        ),
        column(
            "born_day",
            Number,
            "d",
            "Day of its birth or injection; 0 for founders.",
        ),
        column("x_mm", Number, "mm", "Place, from the left of the stage."),
        column("y_mm", Number, "mm", "Place, from the top of the stage."),
        column(
            "tissue",
            Text,
            "-",
            "Tissue at its place; empty outside all.",
        ),
        column("damaged", Whole, "-", "1 if its place is the damaged one."),
        column(
            "hold",
            Text,
            "-",
            "How a stem cell is held: floating, settling (in the fluid, able to adhere) or attached.",
        ),
        column("leans_to", Text, "-", "Fate that a stem cell leans to."),
        column(
            "lean",
            Number,
            "-",
            "How far it leans, 0 to 1; at 1 it locks.",
        ),
        column(
            "fate",
            Text,
            "-",
            "Fate that a maturing cell has locked: cartilage, bone, muscle or fat.",
        ),
        column(
            "progress",
            Number,
            "-",
            "How far it is on its way: lean of a stem cell, stages of a maturing one, 1 of one that is grown up.",
        ),
        column(
            "hypertrophic",
            Whole,
            "-",
            "1 if a cartilage cell is hypertrophic.",
        ),
        column(
            "macrophage",
            Text,
            "-",
            "State of a macrophage: m0, m1 or m2.",
        ),
        column(
            "cycle",
            Text,
            "-",
            "Phase of the cell cycle: g1 (or resting), s or g2-m.",
        ),
        column(
            "cycle_hours_left",
            Whole,
            "h",
            "Hours left in the phase, where it is s or g2-m.",
        ),
        column("doublings", Whole, "-", "Population doublings behind it."),
        column(
            "worn_out",
            Whole,
            "-",
            "1 if a stem cell has used up its divisions.",
        ),
    ];
    columns.extend(
        SENSES
            .into_iter()
            .map(|(name, unit, description)| column(name, Number, unit, description)),
    );
    for (name, signal) in [
        ("makes_inflammation", "inflammation"),
        ("makes_healing", "healing signal"),
        ("makes_tgf_b", "growth factor"),
    ] {
        columns.push(column(
            name,
            Number,
            "-",
            &format!(
                "Share of the {signal} that a cell of its kind and state makes at most, 0 to 1; empty if it makes none."
            ),
        ));
    }
    columns
}

/// A number of 32 bits as the one of 64 with the same digits.
fn number(value: f32) -> Value {
    let digits = (value + 0.0).to_string();
    Value::Number(digits.parse().unwrap_or_else(|_| f64::from(value)))
}

fn yes(holds: bool) -> Value {
    Value::Whole(holds.into())
}

fn whole(number: Option<u8>) -> Value {
    number.map_or(Value::Missing, |number| Value::Whole(number.into()))
}

/// Shares of inflammation, healing signal and growth factor.
type Makes = [Option<f64>; 3];

/// What can be made of signals, and where.
struct Makers<'a> {
    simulation: &'a Simulation,
    mask: &'a [bool],
    dish: bool,
}

impl<'a> Makers<'a> {
    fn of(simulation: &'a Simulation) -> Self {
        Self {
            simulation,
            mask: simulation.field(Signal::Healing).mask,
            dish: simulation.scenario().condition.milieu() == Milieu::Dish,
        }
    }

    /// Whether signals spread from a place.
    fn reach(&self, x_mm: f32, y_mm: f32) -> bool {
        let voxel = self.simulation.stage().grid.voxel_at(x_mm, y_mm);
        let inside = voxel.and_then(|voxel| self.mask.get(voxel));
        !self.dish && inside.copied().unwrap_or(false)
    }

    fn living(&self, seen: &Seen) -> Makes {
        let p = self.simulation.parameters();
        if !self.reach(seen.body.x_mm, seen.body.y_mm) {
            return [None; 3];
        }
        match seen.state {
            CellState::Macrophage(Polarisation::M1) => {
                let calmed = half(f64::from(seen.sensed.healing));
                [Some(1.0 - p.m1_suppression_max * calmed), None, None]
            }
            CellState::Macrophage(_) => [None, Some(1.0), None],
            CellState::Stem { .. }
                if seen.identity.injected() && self.simulation.abilities().signal =>
            {
                let level = f64::from(seen.sensed.inflammation);
                [None, Some(licensing(level, p.unlicensed_share)), Some(1.0)]
            }
            _ => [None; 3],
        }
    }

    fn dead(&self, row: &CellRow, died: u32) -> Makes {
        let p = self.simulation.parameters();
        let speaks = row.injected
            && row.kind == CellKind::Stem
            && self.simulation.abilities().signal
            && self.simulation.steps() < u64::from(died) + p.dying_signal_steps();
        let share = (speaks && self.reach(row.x_mm, row.y_mm)).then_some(p.dying_signal_share);
        [None, share, None]
    }
}

/// A living cell, as much of it as the table tells.
struct Seen {
    identity: Identity,
    body: Body,
    state: CellState,
    cycle: Cycle,
    sensed: Sensed,
}

/// Columns between the place and what is sensed.
fn state_of(row: &CellRow, seen: &Seen) -> Vec<Value> {
    let hold = match seen.state {
        CellState::Stem { adhesion, .. } => Some(match adhesion {
            Adhesion::Floating => "floating",
            Adhesion::Settling => "settling",
            Adhesion::Attached => "attached",
        }),
        _ => None,
    };
    let (leans_to, lean) = match seen.state {
        CellState::Stem {
            lineage_bias,
            commitment_progress,
            ..
        } => (lineage_bias.map(Lineage::key), number(commitment_progress)),
        _ => (None, Value::Missing),
    };
    let fate = match seen.state {
        CellState::Maturing { lineage, .. } => Some(lineage.key()),
        _ => None,
    };
    let macrophage = match seen.state {
        CellState::Macrophage(state) => Some(state.key()),
        _ => None,
    };
    let stem = matches!(seen.state, CellState::Stem { .. });
    vec![
        text(hold),
        text(leans_to),
        lean,
        text(fate),
        number(row.progress),
        if row.kind == CellKind::Chondrocyte {
            yes(row.hypertrophic)
        } else {
            Value::Missing
        },
        text(macrophage),
        text(Some(match seen.cycle.phase {
            Phase::G1 => "g1",
            Phase::S => "s",
            Phase::G2M => "g2-m",
        })),
        Value::Whole(seen.cycle.steps_left.into()),
        Value::Whole(seen.cycle.doublings.into()),
        if stem {
            yes(row.worn_out)
        } else {
            Value::Missing
        },
    ]
}

fn senses_of(sensed: &Sensed) -> [Value; SENSES.len()] {
    sensed.values().map(number)
}

/// Columns of the state of a cell, of which nothing is known of a dead one.
const STATES: usize = 11;

/// A table of cells that is being written.
pub struct CellTable(Table);

impl CellTable {
    /// Begins one, as CSV or Parquet by the ending of its name.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn begin(path: &Path) -> Result<Self, RequestError> {
        Table::begin(path, columns()).map(Self)
    }

    /// Writes the cells of now: living and not yet cleared, in the order of their identities.
    ///
    /// # Errors
    /// The disk cannot take it.
    pub fn frame(&mut self, simulation: &Simulation, lives: &Lives) -> Result<(), RequestError> {
        let mut living = Vec::with_capacity(simulation.count_cells());
        simulation.each_cell(|identity, body, state, cycle, sensed, _| {
            living.push(Seen {
                identity: *identity,
                body: *body,
                state: *state,
                cycle: *cycle,
                sensed: *sensed,
            });
        });
        living.sort_unstable_by_key(|seen| seen.identity.id);
        let makers = Makers::of(simulation);
        for row in simulation.cells() {
            let Some((life, number_of)) = lives
                .number(row.id)
                .and_then(|number| Some((lives.life(number)?, number)))
            else {
                continue;
            };
            let seen = living
                .binary_search_by_key(&row.id, |seen| seen.identity.id)
                .ok()
                .and_then(|at| living.get(at));
            let seen = seen.filter(|_| !row.dying);
            let mother = life.mother.and_then(|mother| lives.life(mother));
            let place = simulation.place(row.x_mm, row.y_mm);
            let mut values = vec![
                Value::Number(simulation.day()),
                Value::Whole(number_of.into()),
                Value::Text(row.id.to_string()),
                text(mother.map(|mother| mother.id)),
                Value::Text(row.kind.key().to_owned()),
                yes(row.dying),
                Value::Text(origin_key(life.origin).to_owned()),
                whole(life.injection),
                Value::Number(real_cells(simulation, life)),
                Value::Number(day(life.born)),
                number(row.x_mm),
                number(row.y_mm),
                text(place.title),
                yes(place.damaged),
            ];
            match seen {
                Some(seen) => {
                    values.extend(state_of(&row, seen));
                    values.extend(senses_of(&seen.sensed));
                }
                None => values.resize(values.len() + STATES + SENSES.len(), Value::Missing),
            }
            let makes =
                seen.map_or_else(|| makers.dead(&row, life.until), |seen| makers.living(seen));
            let share = |share: Option<f64>| share.map_or(Value::Missing, Value::Number);
            values.extend(makes.map(share));
            self.0.row(values)?;
        }
        Ok(())
    }

    /// Ends it; table and dictionary have only to get their names.
    ///
    /// # Errors
    /// The disk cannot take it.
    pub fn finish(self, about: &About) -> Result<[Staged; 2], RequestError> {
        self.0.finish(about, "Cells over time", &["day", "number"])
    }
}
