//! A run as other programs open it: a trajectory for Simularium, a table of its cells, their families as a table or as trees.

mod cells;
mod every;
mod lineage;
mod lives;
mod newick;
mod plots;
mod simularium;
mod table;
mod types;

pub use cells::CellTable;
pub use every::Every;
pub use lineage::write_lineage;
pub use lives::{End, Life, Lives};
pub use newick::{Forest, write_newick};
pub use simularium::Trajectory;
pub use table::About;
