//! Saving and restoring a whole simulation, and the hash of its state.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::command::Command;
use super::process::signals::FieldWork;
use super::simulation::Simulation;
use super::state::abilities::Abilities;
use super::state::cell::let_in;
use super::state::clinical::ClinicalState;
use super::state::clock::SimClock;
use super::state::columns::CellColumns;
use super::state::crowd::{Counts, Crowd};
use super::state::culture::Culture;
use super::state::geometry::Geometry;
use super::state::history::{History, Row};
use super::state::population::Population;
use super::state::signals::SignalFields;
use super::state::tissue::TissueState;
use crate::model::words::Signal;
use crate::scenario::{Parameters, SavedScenario, Scenario};

/// First bytes of a saved simulation.
const MAGIC: &[u8; 8] = b"STROMA03";
/// First bytes of what was saved before.
const OLDER: [&[u8; 8]; 2] = [b"STROMA01", b"STROMA02"];
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
    /// The bytes were saved in the form of an earlier version.
    #[error(
        "saved simulation: it was saved by an earlier version, which this one cannot read; start its scenario anew"
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

/// What goes on by the hour; with the scenario and the history it is the whole simulation.
#[derive(Serialize, Deserialize)]
struct Going {
    seed: u64,
    step: u64,
    parameters: Parameters,
    cells: CellColumns,
    ground: TissueState,
    crowd: Counts,
    fields: SignalFields,
    clinical: ClinicalState,
    abilities: Abilities,
    population: Population,
    #[serde(with = "as_words")]
    planned: Vec<(u64, Command)>,
    #[serde(with = "as_words")]
    commands: Vec<(u64, Command)>,
}

#[derive(Serialize, Deserialize)]
struct Saved {
    scenario: SavedScenario,
    history: History,
    going: Going,
}

/// A simulation at an hour, without its scenario and without the history that its line keeps anyway.
#[derive(Debug, Clone)]
pub struct Keyframe {
    going: Box<[u8]>,
    /// Rows of the history then; the last of them is kept here, as an act of the same hour writes it anew.
    rows: usize,
    last: Option<Row>,
    /// Events of the history then.
    events: usize,
}

impl Keyframe {
    /// Bytes that it takes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.going.len() + size_of::<Self>()
    }
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
    fn going(&self) -> Going {
        let mut cells = Vec::with_capacity(self.count_cells());
        self.each_cell(|identity, body, state, cycle, sensed, decisions| {
            cells.push((*identity, *body, *state, *cycle, *sensed, decisions.clone()));
        });
        let world = &self.world;
        Going {
            seed: self.seed(),
            step: self.steps(),
            parameters: self.parameters().clone(),
            cells: CellColumns::of(cells),
            ground: world.resource::<TissueState>().clone(),
            crowd: world.resource::<Crowd>().counts(),
            fields: world.resource::<SignalFields>().clone(),
            clinical: world.resource::<ClinicalState>().clone(),
            abilities: self.abilities(),
            population: world.resource::<Population>().clone(),
            planned: self.planned.clone(),
            commands: self.commands.clone(),
        }
    }

    /// The simulation now, for a line that keeps its scenario and its history.
    #[must_use]
    pub fn keyframe(&self) -> Keyframe {
        let history = self.history();
        Keyframe {
            going: postcard::to_stdvec(&self.going())
                .unwrap_or_default()
                .into_boxed_slice(),
            rows: history.rows.len(),
            last: history.rows.last().copied(),
            events: history.events.len(),
        }
    }

    /// The simulation of a keyframe. `known`: the history of its line, which goes at least as far.
    ///
    /// # Errors
    /// A keyframe of another line.
    pub fn from_keyframe(
        scenario: &Arc<Scenario>,
        keyframe: &Keyframe,
        known: &History,
    ) -> Result<Self, RestoreError> {
        let before = keyframe.rows.saturating_sub(1);
        let (Some(rows), Some(events)) = (
            known.rows.get(..before),
            known.events.get(..keyframe.events),
        ) else {
            return Err(RestoreError::Unreadable(format!(
                "the history of its line has {} rows and {} events, at least {before} and {} are expected",
                known.rows.len(),
                known.events.len(),
                keyframe.events
            )));
        };
        let history = History {
            rows: rows.iter().chain(&keyframe.last).copied().collect(),
            events: events.to_vec(),
        };
        let going: Going = postcard::from_bytes(&keyframe.going)
            .map_err(|error| RestoreError::Unreadable(error.to_string()))?;
        Self::going_on(Arc::clone(scenario), going, history)
    }

    /// The whole simulation as bytes. Restored, it goes on to the same bits.
    #[must_use]
    pub fn save(&self) -> Vec<u8> {
        let saved = Saved {
            scenario: self.scenario().to_saved(),
            history: self.history().clone(),
            going: self.going(),
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
        if OLDER.iter().any(|older| bytes.starts_with(*older)) {
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
        Self::going_on(Arc::new(scenario), saved.going, saved.history)
    }

    fn going_on(
        scenario: Arc<Scenario>,
        going: Going,
        history: History,
    ) -> Result<Self, RestoreError> {
        let mut simulation = Self::bare(scenario, going.seed);
        let expected = simulation.world.resource::<Geometry>().domain.len();
        let ground = &going.ground;
        let fields = &going.fields;
        for (field, found) in [
            ("native matrix", ground.native.len()),
            ("repair tissue", ground.repair.len()),
            ("quality", ground.quality.len()),
            ("stiffness", ground.stiffness_kpa.len()),
            ("medium", ground.medium.len()),
            ("oxygen setting", ground.oxygen_set_mmhg.len()),
            ("crowd", going.crowd.voxels()),
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
        if !going.crowd.sound() {
            return Err(RestoreError::Unreadable(
                "a voxel holds more cells than are possible, or fewer than none".to_owned(),
            ));
        }
        let cells = going.cells.cells().ok_or_else(|| {
            RestoreError::Unreadable("the columns of its cells do not fit together".to_owned())
        })?;
        let world = &mut simulation.world;
        let work = FieldWork::new(world.resource::<Geometry>(), &going.parameters);
        world.insert_resource(work);
        world.insert_resource(going.parameters);
        world.insert_resource(SimClock {
            seed: going.seed,
            step: going.step,
        });
        world.insert_resource(going.ground);
        world.resource_mut::<Crowd>().take(going.crowd);
        world.insert_resource(going.fields);
        world.insert_resource(going.clinical);
        world.insert_resource(going.abilities);
        world.insert_resource(going.population);
        world.insert_resource(Culture::told_by(&history));
        world.insert_resource(history);
        let_in(world, cells);
        simulation.planned = going.planned;
        simulation.commands = going.commands;
        Ok(simulation)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn a_keyframe_counts_its_bytes_and_itself() {
        let scenario = Scenario::built_in("dish-renewal").expect("a scenario");
        let dish = Simulation::new(Arc::new(scenario), 1).expect("it starts");
        let keyframe = dish.keyframe();
        assert!(keyframe.going.len() > 1000);
        assert_eq!(
            keyframe.bytes() - keyframe.going.len(),
            size_of::<Keyframe>()
        );
    }
}
