//! What can be read of a simulation: its cells, what they could do next, their family, a stain. Nothing here changes it.

pub mod family;
pub mod lives;
pub mod memory;
pub mod prospects;
pub mod soundness;
pub mod stain;
pub mod table;
