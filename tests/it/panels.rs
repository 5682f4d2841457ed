//! What the panels of the window promise.
