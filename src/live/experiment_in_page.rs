//! Rows of an experiment in a browser: workers of their own play them, dealt in turn; dropped, they are ended.

use super::wire::{row_of_bytes, rows_to_text};
use crate::experiment::session::{RowsOrder, ToldRow};
use crate::platform::page;

/// Most workers: each has a program and a joint of its own in memory.
const MOST_WORKERS: usize = 4;

/// A worker that plays rows.
#[derive(Debug)]
struct Player {
    number: u32,
    /// How much of its row it has played.
    under_way: f64,
}

/// Rows that are being played.
#[derive(Debug)]
pub struct Rows {
    players: Vec<Player>,
    /// Why there is none, until it was told.
    broken: Option<String>,
}

impl Rows {
    /// Starts to play them. Half of the cores play, the others are left to the page.
    #[must_use]
    pub fn start(order: RowsOrder) -> Self {
        let mut rows = Self {
            players: Vec::new(),
            broken: None,
        };
        for part in order.dealt((page::cores() / 2).clamp(1, MOST_WORKERS)) {
            let begun = rows_to_text(&part).map(|text| page::begin_rows(&text));
            match begun {
                Ok(Some(number)) => rows.players.push(Player {
                    number,
                    under_way: 0.0,
                }),
                Ok(None) => rows.broken = Some("this browser has no more workers".to_owned()),
                Err(error) => rows.broken = Some(error),
            }
        }
        rows
    }

    /// What was told since the last time.
    pub fn take(&mut self) -> Vec<ToldRow> {
        let mut all: Vec<ToldRow> = self
            .broken
            .take()
            .map(ToldRow::Broken)
            .into_iter()
            .collect();
        for player in &mut self.players {
            for bytes in page::take_rolls(player.number) {
                // The page says nothing where the worker ended by itself.
                let told = row_of_bytes(&bytes)
                    .unwrap_or_else(|_| ToldRow::Broken("its worker stopped".to_owned()));
                player.under_way = match told {
                    ToldRow::UnderWay(share) => share,
                    ToldRow::Done(..) | ToldRow::Broken(_) => 0.0,
                };
                if !matches!(told, ToldRow::UnderWay(_)) {
                    all.push(told);
                }
            }
        }
        let under_way = self.players.iter().map(|player| player.under_way).sum();
        all.push(ToldRow::UnderWay(under_way));
        all
    }

    /// A rest, or its end; what is half played stays so.
    pub fn rest(&mut self, rests: bool) {
        for player in &self.players {
            page::rest_rows(player.number, rests);
        }
    }
}

impl Drop for Rows {
    fn drop(&mut self) {
        for player in &self.players {
            page::end_rolls(player.number);
        }
    }
}
