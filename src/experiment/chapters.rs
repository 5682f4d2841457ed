//! Chapters of a run, found from its history: what happened, when inflammation fell, when nothing changed any more.

use serde::{Deserialize, Serialize};

use crate::sim::{EventKind, History, STEPS_PER_DAY};

/// Most chapters of a run: one for each of the keys 1 to 9.
pub const MOST_CHAPTERS: usize = 9;
/// Share of its peak that inflammation must lose to have fallen.
const FALL: f64 = 0.2;
/// Days over which nothing may change on a plateau.
const PLATEAU_DAYS: f64 = 60.0;
/// Change over those days that counts as none: share of inflammation, mm of pain.
const STEADY: (f64, f64) = (0.03, 1.5);

/// A moment worth going back to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chapter {
    /// Its step.
    pub step: u64,
    /// Key of its texts.
    #[serde(deserialize_with = "crate::model::keys::known")]
    pub key: crate::model::keys::Key,
}

/// The chapters of a run in the order of time, at most [`MOST_CHAPTERS`]. Later hours add chapters and never move one.
#[must_use]
pub fn chapters(history: &History) -> Vec<Chapter> {
    let mut found: Vec<Chapter> = Vec::new();
    for event in &history.events {
        // Of what happens often only the first time is a chapter, but every injection is one.
        let first = event.kind == EventKind::Injection
            || found.iter().all(|chapter| chapter.key != event.kind.key());
        if event.kind != EventKind::Changed && first {
            let step = if event.kind == EventKind::Flare {
                flares_at(history, event.step)
            } else {
                Some(event.step)
            };
            let key = event.kind.key();
            found.extend(step.map(|step| Chapter { step, key }));
        }
    }
    found.extend(inflammation_falls(history).map(|step| Chapter {
        step,
        key: "inflammation_falls",
    }));
    found.extend(plateau(history).map(|step| Chapter {
        step,
        key: "plateau",
    }));
    found.sort_by_key(|chapter| chapter.step);
    found.truncate(MOST_CHAPTERS);
    found
}

fn step_of(day: f64) -> u64 {
    libm::round(day * STEPS_PER_DAY as f64) as u64
}

/// When the pain has flared that a needle brought: some hours after it, and told when it has come.
fn flares_at(history: &History, needle: u64) -> Option<u64> {
    let since = needle as f64 / STEPS_PER_DAY as f64;
    history
        .rows
        .iter()
        .find(|row| row.day > since && row.flare_mm > 0.0)
        .map(|row| step_of(row.day))
}

/// The first time inflammation has lost a fifth of its highest level so far.
fn inflammation_falls(history: &History) -> Option<u64> {
    let mut peak = 0.0f64;
    history.rows.iter().find_map(|row| {
        peak = peak.max(row.inflammation_c);
        (peak > 0.05 && row.inflammation_c < (1.0 - FALL) * peak).then(|| step_of(row.day))
    })
}

/// The first day after which neither inflammation nor pain changed for two months, told when those are over.
fn plateau(history: &History) -> Option<u64> {
    let rows = &history.rows;
    let quiet_since = |day: f64| {
        let changed = |event: &crate::sim::Event| {
            matches!(
                event.kind,
                EventKind::Injection | EventKind::Injury | EventKind::Changed
            )
        };
        let last = history.events.iter().rev().find(|event| changed(event));
        last.is_none_or(|event| (event.step as f64) / STEPS_PER_DAY as f64 <= day)
    };
    let mut end = 0;
    rows.iter().enumerate().find_map(|(start, row)| {
        while end < rows.len() && rows[end].day < row.day + PLATEAU_DAYS {
            end += 1;
        }
        let window = rows.get(start..=end)?;
        let steady = |read: fn(&crate::sim::Row) -> f64, most: f64| {
            window
                .iter()
                .all(|later| (read(later) - read(row)).abs() <= most)
        };
        let level = (STEADY.0 * row.inflammation_c).max(0.01);
        (row.day >= 1.0
            && quiet_since(row.day)
            && steady(|row| row.inflammation_c, level)
            && steady(|row| row.pain_vas_mm, STEADY.1))
        .then(|| step_of(window.last().map_or(row.day, |last| last.day)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::Row;

    /// Inflammation that rises to 2 and falls by half every 10 days to 0.5.
    fn history(days: u32) -> History {
        let mut history = History::default();
        for day in 0..=days {
            let day = f64::from(day);
            let c = if day < 10.0 {
                0.5 + 0.15 * day
            } else {
                0.5 + 1.5 * libm::pow(0.5, (day - 10.0) / 10.0)
            };
            history.rows.push(Row {
                day,
                inflammation_c: c,
                pain_vas_mm: 30.0 * c,
                ..Row::default()
            });
        }
        history.add(0, EventKind::Injection, 1.0);
        history
    }

    #[test]
    fn the_fall_of_inflammation_and_the_plateau_are_found_where_they_are() {
        let found = chapters(&history(200));
        // 0.5 + 1.5 x 2^(-t/10) is below 1.6 from t = 4.5 on.
        let fall = found
            .iter()
            .find(|chapter| chapter.key == "inflammation_falls");
        assert_eq!(fall.map(|chapter| chapter.step), Some(15 * STEPS_PER_DAY));
        let plateau = found.iter().find(|chapter| chapter.key == "plateau");
        let day = plateau.map_or(0, |chapter| chapter.step / STEPS_PER_DAY);
        // Within 3 % of 0.5 after 66 days of falling; told two months later.
        assert!((120..145).contains(&day), "{day}");
    }

    #[test]
    fn later_hours_add_chapters_and_never_move_one() {
        let mut before: Vec<Chapter> = Vec::new();
        for days in 0..200 {
            let now = chapters(&history(days));
            assert!(
                before.iter().all(|chapter| now.contains(chapter)),
                "day {days}"
            );
            before = now;
        }
    }
}
