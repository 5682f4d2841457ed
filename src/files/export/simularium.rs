//! A trajectory for the Simularium Viewer: its JSON format, version 3, written frame by frame.
//!
//! The format is described in `file_format.md` of simularium/simulariumio. The order of the parts of a JSON object means nothing, so
//! the frames come first and what is only known at the end of the run comes last: nothing of the run is kept in memory.

use std::io::Write;
use std::path::{Path, PathBuf};

use serde_json::json;

use super::every::Every;
use super::lives::Lives;
use super::plots::plots_of;
use super::table::About;
use super::types::Types;
use crate::files::error::RequestError;
use crate::files::paths::cannot_write;
use crate::platform::disk::{Staged, Unfinished};
use crate::sim::{STEPS_PER_DAY, Simulation};

/// Largest number of an instance: the viewer keeps numbers in 32 bits, in which greater ones would be rounded.
const MOST_INSTANCES: u32 = (1 << 24) - 1;
/// Least length of the longer side of a stage, in the unit of a trajectory; a viewer shows some hundreds of units.
const LEAST_SIDE: f64 = 50.0;
/// Opening of the camera from bottom to top, degrees.
const OPENING_DEGREES: f64 = 75.0;
/// Tangent of half of it.
const HALF_OPENING: f64 = 0.767;
/// Width of a usual screen over its height.
const SCREEN: f64 = 1.6;
/// Room round the stage.
const MARGIN: f64 = 1.1;

/// The unit of length of a trajectory.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Unit {
    /// Its length, mm.
    mm: f64,
    /// As the format has it: a factor and a name.
    factor: f64,
    name: &'static str,
}

/// Units, the longest first.
const UNITS: [Unit; 4] = [
    Unit {
        mm: 1.0,
        factor: 1.0,
        name: "mm",
    },
    Unit {
        mm: 0.1,
        factor: 100.0,
        name: "µm",
    },
    Unit {
        mm: 0.01,
        factor: 10.0,
        name: "µm",
    },
    Unit {
        mm: 0.001,
        factor: 1.0,
        name: "µm",
    },
];

impl Unit {
    /// The longest one in which a stage is large enough to be looked at.
    fn of(side_mm: f64) -> Self {
        let found = UNITS
            .into_iter()
            .find(|unit| side_mm / unit.mm >= LEAST_SIDE);
        found.unwrap_or(UNITS[UNITS.len() - 1])
    }
}

/// A number as it stands in a frame: with four digits after the point at most.
fn short(value: f64) -> f64 {
    (value * 1e4).round() / 1e4 + 0.0
}

/// A trajectory that is being written.
pub struct Trajectory {
    path: PathBuf,
    to: Unfinished,
    types: Types,
    every: Every,
    unit: Unit,
    /// Width and height of the stage, and the radius with which cells are drawn, mm.
    size_mm: [f64; 2],
    radius_mm: f64,
    days: Vec<f64>,
}

impl Trajectory {
    /// Begins one.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn begin(path: &Path, simulation: &Simulation, every: Every) -> Result<Self, RequestError> {
        let refuse = |error: std::io::Error| cannot_write(path, &error);
        let mut to = Unfinished::begin(path).map_err(refuse)?;
        to.write_all(
            b"{\"spatialData\":{\"version\":1,\"msgType\":1,\"bundleStart\":0,\"bundleData\":[",
        )
        .map_err(refuse)?;
        let stage = simulation.stage();
        let size_mm = [stage.width_mm, stage.height_mm].map(f64::from);
        Ok(Self {
            path: path.to_path_buf(),
            to,
            types: Types::new()?,
            every,
            unit: Unit::of(size_mm[0].max(size_mm[1])),
            size_mm,
            radius_mm: 0.0,
            days: Vec::new(),
        })
    }

    /// Writes the cells of now as the next frame.
    ///
    /// # Errors
    /// The disk cannot take it, or there are more cells than the viewer can tell apart.
    pub fn frame(&mut self, simulation: &Simulation, lives: &Lives) -> Result<(), RequestError> {
        let [wide, high] = self.size_mm;
        let mm = self.unit.mm;
        let mut line = format!(
            "{}\n{{\"frameNumber\":{},\"time\":{},\"data\":[",
            if self.days.is_empty() { "" } else { "," },
            self.days.len(),
            (self.every.hours() * self.days.len() as u64) as f64 / STEPS_PER_DAY as f64
        );
        let mut first = true;
        for cell in simulation.cells() {
            let Some(number) = lives.number(cell.id) else {
                continue;
            };
            if number > MOST_INSTANCES {
                return Err(RequestError(format!(
                    "--simularium: found more than {MOST_INSTANCES} cells, which its viewer cannot tell apart"
                )));
            }
            let [x, y] = [
                (f64::from(cell.x_mm) - wide / 2.0) / mm,
                (high / 2.0 - f64::from(cell.y_mm)) / mm,
            ]
            .map(short);
            self.radius_mm = self.radius_mm.max(f64::from(cell.radius_mm));
            let radius = short(f64::from(cell.radius_mm) / mm);
            let kind = self.types.number(&cell);
            // Type of picture, instance, type, place, direction, radius, no further points.
            let comma = if first { "" } else { "," };
            first = false;
            line += &format!("{comma}1000,{number},{kind},{x},{y},0,0,0,0,{radius},0");
        }
        line += "]}";
        self.days.push(simulation.day());
        self.to
            .write_all(line.as_bytes())
            .map_err(|error| cannot_write(&self.path, &error))
    }

    /// Ends it; the file has only to get its name.
    ///
    /// # Errors
    /// The disk cannot take it.
    pub fn finish(
        mut self,
        about: &About,
        simulation: &Simulation,
    ) -> Result<Staged, RequestError> {
        let [wide, high] = self.size_mm.map(|mm| mm / self.unit.mm);
        // Flat, and as deep as a cell is wide.
        let deep = (2.0 * self.radius_mm / self.unit.mm).max(1.0);
        let half = (high / 2.0).max(wide / 2.0 / SCREEN);
        let away = half * MARGIN / HALF_OPENING;
        let xyz = |[x, y, z]: [f64; 3]| json!({ "x": short(x), "y": short(y), "z": short(z) });
        let frames = self.days.len();
        let info = json!({
            "version": 3,
            "trajectoryTitle": format!("{}, seed {}", about.scenario, about.seed),
            "modelInfo": {
                "title": format!("Stroma: {}", about.title),
                "version": env!("CARGO_PKG_VERSION"),
                "description": format!(
                    "{} A teaching model, not medical advice. A drawn cell may stand for many and is drawn larger then; the section is flat.",
                    about.question
                ),
            },
            "timeUnits": { "magnitude": 1.0, "name": "day" },
            "timeStepSize": self.every.days(),
            "totalSteps": frames,
            "spatialUnits": { "magnitude": self.unit.factor, "name": self.unit.name },
            "size": xyz([wide, high, deep]),
            "cameraDefault": {
                "position": xyz([0.0, 0.0, away]),
                "lookAtPosition": xyz([0.0, 0.0, 0.0]),
                "upVector": xyz([0.0, 1.0, 0.0]),
                "fovDegrees": OPENING_DEGREES,
            },
            "typeMapping": self.types.mapping(),
        });
        let plots = plots_of(simulation, &self.days);
        let refuse = |error: std::io::Error| cannot_write(&self.path, &error);
        write!(
            self.to,
            "\n],\"bundleSize\":{frames}}},\n\"trajectoryInfo\":{info},\n\"plotData\":{plots}}}\n"
        )
        .map_err(refuse)?;
        self.to.finish().map_err(refuse)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stage_is_some_hundreds_of_units_wide_at_most_and_fifty_at_least() {
        for (side_mm, mm) in [(118.0, 1.0), (20.0, 0.1), (2.0, 0.01), (0.3, 0.001)] {
            let unit = Unit::of(side_mm);
            assert_eq!(unit.mm, mm, "{side_mm}");
            assert!((50.0..=500.0).contains(&(side_mm / unit.mm)));
            // What the name and the factor say is the length.
            let named = if unit.name == "mm" { 1.0 } else { 1e-3 };
            assert!((unit.factor * named - unit.mm).abs() < 1e-12);
        }
    }
}
