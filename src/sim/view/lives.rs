//! Who came into the world since an hour and who died: enough to follow every cell from its birth to its end.

use crate::model::words::CellKind;
use crate::sim::simulation::Simulation;
use crate::sim::state::cell::{CellState, Identity};
use crate::sim::state::population::{Population, Remains};

impl Simulation {
    /// Calls with every living cell that was born or injected at a step or later, in no particular order.
    pub fn each_born_since(&self, step: u64, mut visit: impl FnMut(&Identity, CellKind)) {
        let Some(mut cells) = self.world.try_query::<(&Identity, &CellState)>() else {
            return;
        };
        for (identity, state) in cells.iter(&self.world) {
            if u64::from(identity.born_step()) >= step {
                visit(identity, state.kind());
            }
        }
    }

    /// Dead cells that are seen or still signal, the oldest first. Whoever asks every hour misses none.
    #[must_use]
    pub fn remains(&self) -> &[Remains] {
        &self.world.resource::<Population>().remains
    }
}
