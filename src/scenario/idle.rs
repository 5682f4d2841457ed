//! What a scenario plans or changes that can have no effect in its run. It is accepted, and said.

use super::reach::is_read;
use super::valid::Scenario;
use super::{Parameters, bounds::Day, bounds::Hours};
use crate::text::all_digits;

/// Hours of a day.
const HOURS: f64 = 24.0;

impl Scenario {
    /// Sentences on what has no effect in a run up to an hour: what is planned for later, and numbers that nothing on
    /// this stage reads.
    #[must_use]
    pub fn without_effect(&self, until: u64) -> Vec<String> {
        let mut told: Vec<String> = Vec::new();
        let end = all_digits(until as f64 / HOURS);
        let mut plan = |what: String, day: f64| {
            let hour = Day::new(day).map_or(0, |day| Hours::of_day(day).get());
            let day = all_digits(day);
            if hour > until {
                told.push(format!(
                    "{what} on day {day}, and the run ends on day {end}"
                ));
            } else if hour == until {
                told.push(format!("{what} on day {day}, with which the run ends"));
            }
        };
        for planned in &self.treatments {
            plan(format!("treatments: {}", planned.kind.key()), planned.day);
        }
        for planned in &self.activities {
            plan(format!("activities: {}", planned.kind.key()), planned.day);
        }
        for planned in &self.medium {
            plan(format!("medium: {}", planned.region), planned.day);
        }
        if let Some(pulse) = &self.injury_pulse {
            plan("injury_pulse".to_owned(), pulse.day);
        }
        told.extend(self.after_the_stain(until));
        told.extend(self.unread());
        told
    }

    /// Sentences on a stain that comes too late, and on what is planned for after it: a dish that was fixed takes nothing.
    fn after_the_stain(&self, until: u64) -> Vec<String> {
        let Some(stain) = self.stain else {
            return Vec::new();
        };
        let hour = |day: f64| Day::new(day).map_or(0, |day| Hours::of_day(day).get());
        let fixed = hour(stain.day);
        let day = all_digits(stain.day);
        // A run can end with a stain: it is read all the same.
        if fixed > until {
            let end = all_digits(until as f64 / HOURS);
            let kind = stain.kind.key();
            return vec![format!(
                "stain: {kind} on day {day}, and the run ends on day {end}"
            )];
        }
        let treatments = self.treatments.iter();
        let treatments = treatments.map(|one| (format!("treatments: {}", one.kind.key()), one.day));
        let media = self.medium.iter();
        let media = media.map(|one| (format!("medium: {}", one.region), one.day));
        treatments
            .chain(media)
            .filter(|(_, when)| hour(*when) > fixed && hour(*when) < until)
            .map(|(what, when)| {
                let when = all_digits(when);
                format!("{what} on day {when}, after the dish was fixed on day {day}")
            })
            .collect()
    }

    /// Sentences on numbers that were changed and that nothing here reads, and on plans that this stage does not heed.
    fn unread(&self) -> Vec<String> {
        let stage = &self.stage.name;
        let changed = |key: &&&str| {
            let card = Parameters::card(key);
            let now = self.parameters.get(key);
            card.zip(now.ok())
                .is_some_and(|(card, now)| now != card.default)
        };
        let mut told: Vec<String> = Parameters::KEYS
            .iter()
            .filter(changed)
            .filter(|key| !is_read(key, self))
            .map(|key| format!("parameters: {key}, which nothing in this {stage} reads"))
            .collect();
        if stage == "dish" {
            for planned in &self.activities {
                told.push(format!(
                    "activities: {}, and nobody walks on a dish",
                    planned.kind.key()
                ));
            }
            if self.injury_pulse.is_some() {
                told.push(
                    "injury_pulse, and in a dish the medium rules, not inflammation".to_owned(),
                );
            }
        }
        told
    }
}
