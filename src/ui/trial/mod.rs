//! A trial: chosen, dealt by lot, played, looked at blind, shuffled and unblinded; beside it salt water, published trials and predictions.

mod beside;
mod choose;
mod forest;
pub mod page;
mod people;
mod predictions;
mod result;
mod salt;
mod shuffle;
