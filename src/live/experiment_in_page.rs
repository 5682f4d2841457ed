//! Rows of an experiment in a browser: a worker of their own plays them in their order; dropped, it is ended.

use super::wire::{row_of_bytes, rows_to_text};
use crate::experiment::session::{RowsOrder, ToldRow};
use crate::platform::page;

/// Rows that are being played.
#[derive(Debug)]
pub struct Rows {
    /// The number of their worker.
    worker: Option<u32>,
    /// Why there is none, until it was told.
    broken: Option<String>,
}

impl Rows {
    /// Starts to play them.
    #[must_use]
    pub fn start(order: RowsOrder) -> Self {
        let begun = rows_to_text(&order).map(|text| page::begin_rows(&text));
        match begun {
            Ok(Some(worker)) => Self {
                worker: Some(worker),
                broken: None,
            },
            Ok(None) => Self::broken("this browser has no workers".to_owned()),
            Err(error) => Self::broken(error),
        }
    }

    fn broken(why: String) -> Self {
        Self {
            worker: None,
            broken: Some(why),
        }
    }

    /// What was told since the last time.
    pub fn take(&mut self) -> Vec<ToldRow> {
        let told = self.worker.map(page::take_rolls).unwrap_or_default();
        let read = |bytes: &Vec<u8>| {
            // The page says nothing where the worker ended by itself.
            row_of_bytes(bytes).unwrap_or_else(|_| ToldRow::Broken("its worker stopped".to_owned()))
        };
        let broken = self.broken.take().map(ToldRow::Broken);
        broken.into_iter().chain(told.iter().map(read)).collect()
    }

    /// A rest, or its end; what is half played stays so.
    pub fn rest(&mut self, rests: bool) {
        if let Some(worker) = self.worker {
            page::rest_rows(worker, rests);
        }
    }
}

impl Drop for Rows {
    fn drop(&mut self) {
        if let Some(worker) = self.worker {
            page::end_rolls(worker);
        }
    }
}
