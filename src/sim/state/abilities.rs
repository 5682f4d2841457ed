//! What injected cells may do to the knee: send signals, build tissue, take up space.

use bevy::ecs::resource::Resource;
use serde::{Deserialize, Serialize};

/// What injected cells can do to the knee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ability {
    /// Messengers: they send signals.
    Signal,
    /// Builders: they commit to a fate and become tissue.
    Build,
    /// They take up space: they crowd and push their neighbours.
    Touch,
}

/// The three abilities, all on at the start.
#[derive(Resource, Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Abilities {
    /// See [`Ability::Signal`].
    pub signal: bool,
    /// See [`Ability::Build`].
    pub build: bool,
    /// See [`Ability::Touch`].
    pub touch: bool,
}

impl Default for Abilities {
    fn default() -> Self {
        Self {
            signal: true,
            build: true,
            touch: true,
        }
    }
}

impl Abilities {
    /// What was set otherwise than at the start of a run.
    pub fn switched(self) -> impl Iterator<Item = (Ability, bool)> {
        let usual = Self::default();
        [
            (Ability::Signal, self.signal, usual.signal),
            (Ability::Build, self.build, usual.build),
            (Ability::Touch, self.touch, usual.touch),
        ]
        .into_iter()
        .filter(|(_, on, usual)| on != usual)
        .map(|(which, on, _)| (which, on))
    }

    /// Turns one ability on or off.
    pub fn set(&mut self, which: Ability, on: bool) {
        match which {
            Ability::Signal => self.signal = on,
            Ability::Build => self.build = on,
            Ability::Touch => self.touch = on,
        }
    }
}
