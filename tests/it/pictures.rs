//! What the pictures promise.
