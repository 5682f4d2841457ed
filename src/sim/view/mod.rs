//! What can be read of a simulation: its cells, what they could do next, their family. Nothing here changes it.

pub mod family;
pub mod prospects;
pub mod soundness;
pub mod table;
