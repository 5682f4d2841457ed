//! Stroma: mesenchymal stem cells in a stylised knee, for teaching. Read the modules in this order.

pub mod model;
pub mod stage;

pub mod scenario;

pub mod sim;

pub mod headless;
