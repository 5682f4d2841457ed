//! The Lab: every number and rule.

pub mod page;
pub mod rules;
