//! The Lab: every number and rule, and which numbers matter most.

pub mod matters;
pub mod page;
pub mod rules;
