//! The folder of a sweep: its journal while it runs, its tables and what tells of them at the end, and the joining of shards.

mod about;
mod changed;
mod crate_json;
pub(in crate::files) mod dictionary;
mod finish;
mod journal;
mod made;
mod merge;
pub(in crate::files) mod parquet;
pub(in crate::files) mod table;

pub use about::{About, Shard};
pub use finish::{Finished, Letters, MOST_REPORTED, Told, finish};
pub use journal::{JOURNAL, Journal, Rows};
pub use made::{Found, Made};
pub use merge::{Merged, merge};
