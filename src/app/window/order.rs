//! The order of what happens in a frame.

use bevy::prelude::*;

/// What happens before the picture is drawn, one after the other.
#[derive(SystemSet, Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Step {
    /// Sizes follow the window.
    Fit,
    /// The pointer is looked at.
    Pointer,
    /// The keys are looked at.
    Keys,
    /// The time of an open talk passes.
    Talk,
    /// What was asked for is carried out.
    Apply,
    /// The camera and the title follow.
    Follow,
    /// Settings, runs and pictures are kept.
    Keep,
}

/// What is drawn over the picture, one after the other.
#[derive(SystemSet, Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Layer {
    /// Panels get their size and colours.
    Dress,
    /// The clipboard is looked at.
    Clipboard,
    /// Words and marks on the plates.
    Plates,
    /// The map of where one is.
    Map,
    /// The words of an open talk.
    Talk,
    /// The panels.
    Panels,
    /// What a frame took.
    FrameTimes,
    /// What the panels asked for is carried out.
    Apply,
    /// What lies over every panel.
    Over,
    /// Fonts come for the next frame.
    Fonts,
}
