//! Saving and restoring a whole simulation, and the hash of its state.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::command::Command;
use super::process::signals::FieldWork;
use super::simulation::Simulation;
use super::state::abilities::Abilities;
use super::state::cell::{CellParts, let_in};
use super::state::clinical::ClinicalState;
use super::state::clock::SimClock;
use super::state::crowd::Crowd;
use super::state::culture::Culture;
use super::state::geometry::Geometry;
use super::state::history::History;
use super::state::population::Population;
use super::state::signals::SignalFields;
use super::state::tissue::TissueState;
use crate::model::words::Signal;
use crate::scenario::{Parameters, SavedScenario, Scenario};

/// First bytes of a saved simulation.
const MAGIC: &[u8; 8] = b"STROMA02";
/// First bytes of what version 0.1 saved.
const OLDER: &[u8; 8] = b"STROMA01";
/// Length of the checksum that follows the magic bytes.
const CHECKSUM: usize = 32;

/// Why saved bytes are not a simulation.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum RestoreError {
    /// The bytes do not begin like a saved simulation of this version.
    #[error(
        "saved simulation: the first 8 bytes should be '{}', found {found:?}",
        String::from_utf8_lossy(MAGIC)
    )]
    NotASave {
        /// What the bytes begin with.
        found: Vec<u8>,
    },
    /// The bytes were saved by an older version with another model.
    #[error(
        "saved simulation: it was saved by version 0.1, and the model has changed since; start its scenario anew"
    )]
    Older,
    /// The bytes were cut off or changed.
    #[error(
        "saved simulation: the checksum does not match its {length} bytes; the file was cut off or changed"
    )]
    Damaged {
        /// Bytes after the checksum.
        length: usize,
    },
    /// The contents cannot be read.
    #[error("saved simulation: {0}")]
    Unreadable(String),
    /// The scenario inside is refused.
    #[error("saved simulation: its scenario is refused: {0}")]
    Scenario(String),
    /// A table has another length than the stage asks for.
    #[error("saved simulation: {field} has {found} entries, the stage has {expected} voxels")]
    WrongSize {
        /// Which table.
        field: &'static str,
        /// Its length.
        found: usize,
        /// The length of the stage.
        expected: usize,
    },
}

#[derive(Serialize, Deserialize)]
struct Saved {
    scenario: SavedScenario,
    seed: u64,
    step: u64,
    parameters: Parameters,
    cells: Vec<CellParts>,
    ground: TissueState,
    crowd: Crowd,
    fields: SignalFields,
    clinical: ClinicalState,
    abilities: Abilities,
    population: Population,
    history: History,
    #[serde(with = "as_words")]
    planned: Vec<(u64, Command)>,
    #[serde(with = "as_words")]
    commands: Vec<(u64, Command)>,
}

/// Commands as the JSON of the run file: their form with a name in it is not for a format without names.
mod as_words {
    use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer, de, ser};

    use crate::sim::command::Command;

    pub(super) fn serialize<S: Serializer>(
        commands: &[(u64, Command)],
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serde_json::to_string(commands)
            .map_err(ser::Error::custom)?
            .serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Vec<(u64, Command)>, D::Error> {
        serde_json::from_str(&String::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}

impl Simulation {
    /// The whole simulation as bytes. Restored, it goes on to the same bits.
    #[must_use]
    pub fn save(&self) -> Vec<u8> {
        let mut cells = Vec::with_capacity(self.count_cells());
        self.each_cell(|identity, body, state, cycle, sensed, decisions| {
            cells.push((*identity, *body, *state, *cycle, *sensed, decisions.clone()));
        });
        cells.sort_unstable_by_key(|cell| cell.0.id);
        let saved = Saved {
            scenario: self.scenario().to_saved(),
            seed: self.seed(),
            step: self.steps(),
            parameters: self.parameters().clone(),
            cells,
            ground: self.world.resource::<TissueState>().clone(),
            crowd: self.world.resource::<Crowd>().clone(),
            fields: self.world.resource::<SignalFields>().clone(),
            clinical: self.world.resource::<ClinicalState>().clone(),
            abilities: self.abilities(),
            population: self.world.resource::<Population>().clone(),
            history: self.history().clone(),
            planned: self.planned.clone(),
            commands: self.commands.clone(),
        };
        let body = postcard::to_stdvec(&saved).unwrap_or_default();
        let mut bytes = Vec::with_capacity(MAGIC.len() + CHECKSUM + body.len());
        bytes.extend_from_slice(MAGIC);
        bytes.extend_from_slice(blake3::hash(&body).as_bytes());
        bytes.extend_from_slice(&body);
        bytes
    }

    /// Hash of everything that matters for how the run goes on.
    #[must_use]
    pub fn state_hash(&self) -> [u8; 32] {
        *blake3::hash(&self.save()).as_bytes()
    }

    /// A simulation from saved bytes.
    ///
    /// # Errors
    /// Bytes that are not a whole saved simulation of this version.
    pub fn restore(bytes: &[u8]) -> Result<Self, RestoreError> {
        if bytes.starts_with(OLDER) {
            return Err(RestoreError::Older);
        }
        let Some(rest) = bytes.strip_prefix(MAGIC.as_slice()) else {
            return Err(RestoreError::NotASave {
                found: bytes.iter().copied().take(MAGIC.len()).collect(),
            });
        };
        let Some((checksum, body)) = rest.split_at_checked(CHECKSUM) else {
            return Err(RestoreError::Damaged { length: 0 });
        };
        if blake3::hash(body).as_bytes() != checksum {
            return Err(RestoreError::Damaged { length: body.len() });
        }
        let saved: Saved = postcard::from_bytes(body)
            .map_err(|error| RestoreError::Unreadable(error.to_string()))?;
        let scenario = Scenario::from_saved(&saved.scenario)
            .map_err(|error| RestoreError::Scenario(error.to_string()))?;
        let mut simulation = Self::bare(Arc::new(scenario), saved.seed);
        let expected = simulation.world.resource::<Geometry>().domain.len();
        let ground = &saved.ground;
        let fields = &saved.fields;
        for (field, found) in [
            ("native matrix", ground.native.len()),
            ("repair tissue", ground.repair.len()),
            ("quality", ground.quality.len()),
            ("stiffness", ground.stiffness_kpa.len()),
            ("medium", ground.medium.len()),
            ("oxygen setting", ground.oxygen_set_mmhg.len()),
            ("crowd", saved.crowd.voxels()),
        ]
        .into_iter()
        .chain(Signal::ALL.map(|signal| (signal.key(), fields[signal].values.len())))
        {
            if found != expected {
                return Err(RestoreError::WrongSize {
                    field,
                    found,
                    expected,
                });
            }
        }
        let cartilage = simulation.world.resource::<Geometry>().cartilage.len();
        if ground.chronic.len() != cartilage {
            return Err(RestoreError::WrongSize {
                field: "chronic inflammation",
                found: ground.chronic.len(),
                expected: cartilage,
            });
        }
        let world = &mut simulation.world;
        let work = FieldWork::new(world.resource::<Geometry>(), &saved.parameters);
        world.insert_resource(work);
        world.insert_resource(saved.parameters);
        world.insert_resource(SimClock {
            seed: saved.seed,
            step: saved.step,
        });
        world.insert_resource(saved.ground);
        world.insert_resource(saved.crowd);
        world.insert_resource(saved.fields);
        world.insert_resource(saved.clinical);
        world.insert_resource(saved.abilities);
        world.insert_resource(saved.population);
        world.insert_resource(Culture::told_by(&saved.history));
        world.insert_resource(saved.history);
        let_in(world, saved.cells);
        simulation.planned = saved.planned;
        simulation.commands = saved.commands;
        Ok(simulation)
    }
}
