//! What Stroma promises, as tests that read like claims. One binary; every module is one kind of promise.

mod acts;
mod any_text;
mod architecture;
mod assets;
mod bad_input;
mod claims;
mod class;
mod classroom;
mod cli;
mod colours;
mod designs;
mod determinism;
mod doors;
mod effects;
mod endurance;
mod experiment_faults;
mod experiment_session;
mod experiments;
mod explain;
mod explain_check;
mod exports;
mod findings;
mod folders;
mod inside;
mod invariants;
mod kept_bits;
mod lessons;
mod map;
mod numbers;
mod order;
mod parameters;
mod pdf;
mod physicell;
mod platform;
mod readers;
mod report;
mod rooms;
mod scorm;
mod sensitivity;
mod stains;
mod statistics;
mod sweeps;
mod talks;
mod tools;
mod treatments;
mod trial;
#[cfg(feature = "gui")]
mod trial_page;
mod twins;
mod versions;
mod wrong;

#[cfg(feature = "gui")]
mod class_sheet;
#[cfg(feature = "gui")]
mod clinic;
#[cfg(feature = "gui")]
mod compare;
#[cfg(feature = "gui")]
mod describe;
#[cfg(feature = "gui")]
mod experiment_page;
#[cfg(feature = "gui")]
mod film;
#[cfg(feature = "gui")]
mod grounds;
#[cfg(feature = "gui")]
mod hard_words;
#[cfg(feature = "gui")]
mod hidden;
#[cfg(feature = "gui")]
mod info_sheet;
#[cfg(feature = "gui")]
mod inset;
#[cfg(feature = "gui")]
mod languages;
#[cfg(feature = "gui")]
mod lesson_read;
#[cfg(feature = "gui")]
mod lit;
#[cfg(feature = "gui")]
mod menu;
#[cfg(feature = "gui")]
mod mystery;
#[cfg(feature = "gui")]
mod overlaps;
#[cfg(feature = "gui")]
mod pages;
#[cfg(feature = "gui")]
mod panels;
#[cfg(feature = "gui")]
mod pictures;
#[cfg(feature = "gui")]
mod talk_room;
#[cfg(feature = "gui")]
mod titles;
#[cfg(feature = "gui")]
mod words;
