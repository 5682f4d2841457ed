//! What the run shows: outcomes, plots, the comparison of twins, sentences on the run.

pub mod activity;
pub mod compare;
pub mod describe;
pub mod outcomes;
pub mod placebo_plot;
pub mod plot_svg;
pub mod plots;
pub mod stained;
pub mod story;
pub mod twin;
