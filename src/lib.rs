//! Stroma: mesenchymal stem cells in a stylised knee, for teaching. Read the modules in this order.

pub mod model;
pub mod platform;
pub mod stage;
pub mod text;

pub mod scenario;

pub mod sim;

pub mod clinic;
pub mod experiment;
pub mod lesson;

pub mod classroom;

pub mod explain;

pub mod files;
pub mod live;

#[cfg(not(target_arch = "wasm32"))]
pub mod headless;
#[cfg(target_arch = "wasm32")]
pub mod web;

#[cfg(feature = "gui")]
pub mod lens;
pub mod theme;

#[cfg(feature = "gui")]
pub mod app;
#[cfg(feature = "gui")]
pub mod ui;
#[cfg(feature = "gui")]
pub mod view;
