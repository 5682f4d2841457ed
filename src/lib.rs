//! Stroma.
