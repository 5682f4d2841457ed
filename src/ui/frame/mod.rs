//! What stands round the picture: bars, controls, chips, sheets, the tour.

pub mod chips;
pub mod controls;
pub mod film;
pub mod info_sheet;
pub mod layout;
pub mod long_link;
pub mod menu;
pub mod room;
pub mod runs;
pub mod sheets;
pub mod stain;
pub mod top_bar;
pub mod tour;
pub mod transport;
pub mod word_sheet;
