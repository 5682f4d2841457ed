//! A trial: people come by lot into arms that are called by letters until somebody asks who got what; then what it found is told
//! beside what chance alone would do, and beside what salt water does at this size.
//!
//! A trial is an experiment with patients and arms. `choice` and `change` write its file, `plan` is what it asks, `people` who
//! came into which arm, `work` plays it, `found` compares the arms, `deals` shuffles their labels one by one, `salt` plays many
//! trials of salt water, `scatter` is how people tell what they feel, `said` puts it into words.

mod beside;
mod change;
mod choice;
mod deals;
mod found;
mod people;
mod plan;
pub mod said;
mod salt;
mod scatter;
mod work;

pub use beside::{Beside, beside};
pub use change::{Changes, changed, of_salt_water};
pub use choice::{
    Choice, DAYS, GIVEN, LEAST_PER_ARM, MOST_PER_ARM, OTHERS, OUTCOMES, PEOPLE, People,
};
pub use deals::{DEALS, Deals};
pub use found::{ArmFound, Compared, FIRST, Found, found, told_in, told_in_rows, trials_in};
pub use people::{Balance, Person, balance, people};
pub use plan::{Endpoint, Sight, Trial, TrialError};
pub use salt::{POOL, Salt, SaltWork, TRIALS};
pub use scatter::Scatter;
pub use work::TrialWork;
