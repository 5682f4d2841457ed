//! What Stroma promises, as tests that read like claims. One binary; every module is one kind of promise.

mod acts;
mod architecture;
mod assets;
mod bad_input;
mod cli;
mod determinism;
mod invariants;
mod tools;
mod twins;
mod why;

#[cfg(feature = "gui")]
mod clinic;
#[cfg(feature = "gui")]
mod compare;
#[cfg(feature = "gui")]
mod describe;
#[cfg(feature = "gui")]
mod pages;
#[cfg(feature = "gui")]
mod panels;
#[cfg(feature = "gui")]
mod pictures;
