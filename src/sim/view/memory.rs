//! What the cells of a simulation take in memory, counted from what is set aside for them.

use bevy::ecs::archetype::ArchetypeEntity;
use bevy::ecs::change_detection::Tick;
use bevy::ecs::entity::Entity;

use crate::sim::simulation::Simulation;
use crate::sim::state::cell::Identity;
use crate::sim::state::decisions::{DECISIONS_KEPT, Decision};

/// What cells take in memory, bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CellMemory {
    /// Cells.
    pub cells: usize,
    /// Bytes of their state: every column.
    pub state: usize,
    /// Bytes set aside for them, with what the world keeps beside every column and for every cell, and room for cells to come.
    pub reserved: usize,
    /// Bytes of the decisions that cells remember, beside their columns.
    pub decisions: usize,
}

impl Simulation {
    /// What its cells take in memory.
    #[must_use]
    pub fn cell_memory(&self) -> CellMemory {
        let mut memory = CellMemory {
            cells: 0,
            state: 0,
            reserved: 0,
            decisions: 0,
        };
        let Some(identity) = self.world.component_id::<Identity>() else {
            return memory;
        };
        for archetype in self.world.archetypes().iter() {
            if !archetype.contains(identity) {
                continue;
            }
            let Some(table) = self.world.storages().tables.get(archetype.table_id()) else {
                continue;
            };
            let sizes = archetype.components().iter().filter_map(|&component| {
                let info = self.world.components().get_info(component)?;
                Some(info.layout().size())
            });
            let (mut row, mut columns) = (0, 0);
            for size in sizes {
                row += size;
                columns += 1;
            }
            let (cells, room) = (archetype.len() as usize, table.capacity());
            memory.cells += cells;
            memory.state += cells * row;
            // When each component was added and changed, the entity in its table and in its archetype.
            let beside = columns * 2 * size_of::<Tick>();
            memory.reserved +=
                room * (row + beside + size_of::<Entity>()) + cells * size_of::<ArchetypeEntity>();
        }
        self.each_cell(|_, _, _, _, _, decisions| {
            if decisions.taken() > 0 {
                let kept = DECISIONS_KEPT * size_of::<Option<Decision>>();
                memory.decisions += kept + size_of::<u64>();
            }
        });
        memory
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    use crate::scenario::Scenario;
    use crate::sim::state::cell::{Body, CellState, Cycle};
    use crate::sim::state::decisions::Decisions;
    use crate::sim::state::sensed::Sensed;

    #[test]
    fn the_memory_of_cells_is_what_one_counts_by_hand() {
        let scenario = Scenario::built_in("osteoarthritis-moderate").expect("a scenario");
        let mut knee = Simulation::new(Arc::new(scenario), 1).expect("it starts");
        knee.step_many(30);
        let memory = knee.cell_memory();
        let row = size_of::<Identity>()
            + size_of::<Body>()
            + size_of::<CellState>()
            + size_of::<Cycle>()
            + size_of::<Sensed>()
            + size_of::<Decisions>();
        let cells = knee.count_cells();
        assert!(cells > 1000);
        assert_eq!((memory.cells, memory.state), (cells, cells * row));
        let mut decided = 0;
        knee.each_cell(|_, _, _, _, _, decisions| decided += usize::from(decisions.taken() > 0));
        assert!(decided > 100 && decided < cells, "{decided}");
        // Four decisions with room for whether they are there, and how many were taken.
        let ring = 4 * size_of::<Option<Decision>>() + 8;
        assert_eq!(memory.decisions, decided * ring);
        // Room for cells to come is there as well.
        let (mut least, mut exact) = (0, 0);
        for archetype in knee.world.archetypes().iter() {
            let columns = archetype.components().len();
            if columns < 6 {
                continue;
            }
            // Two ticks of four bytes a column, an entity of eight.
            let a_cell = row + 8 * columns + 8;
            let room = knee.world.storages().tables.get(archetype.table_id());
            let room = room.expect("it has a table").capacity();
            let own = archetype.len() as usize * size_of::<ArchetypeEntity>();
            least += archetype.len() as usize * a_cell + own;
            exact += room * a_cell + own;
        }
        assert_eq!(memory.reserved, exact);
        assert!(memory.reserved > least && memory.reserved < 3 * least);
    }
}
