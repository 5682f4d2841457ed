//! What Stroma promises, as tests that read like claims. One binary; every module is one kind of promise.

mod tools;

#[cfg(feature = "gui")]
mod clinic;
#[cfg(feature = "gui")]
mod pages;
#[cfg(feature = "gui")]
mod panels;
