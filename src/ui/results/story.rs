//! One sentence on what is going on: the latest event of which its sentence still holds.

use crate::live::Snapshot;
use crate::model::words::{Activity, TreatmentKind};
use crate::sim::Visit;
use crate::sim::{Event, EventKind, STEPS_PER_DAY};
use crate::ui::kit::words::{knows, say, say_with};

/// Hours for which a change by hand is told.
const CHANGE_HOURS: u64 = 48;

/// The visit that an event belongs to: the last one not after it.
fn visit_of<'a>(snapshot: &'a Snapshot, event: &Event) -> Option<&'a Visit> {
    let visits = snapshot.visits.iter().rev();
    visits.into_iter().find(|visit| visit.step <= event.step)
}

/// The sentence of an event, if it holds now.
fn told(snapshot: &Snapshot, event: &Event) -> Option<String> {
    let row = snapshot.history.rows.last()?;
    let p = &snapshot.parameters;
    let key = format!("story-{}", event.kind.key());
    match event.kind {
        EventKind::Changed if snapshot.step >= event.step + CHANGE_HOURS => None,
        // What the scenario itself lays out is not done by hand.
        EventKind::Changed
            if snapshot
                .commands
                .iter()
                .all(|(step, _)| *step != event.step) =>
        {
            None
        }
        EventKind::Injection => {
            let kind = visit_of(snapshot, event).map_or(TreatmentKind::Saline, |visit| visit.kind);
            Some(if kind.has_cells() {
                say("story-injection")
            } else {
                say(&format!("story-injection-{}", kind.key()))
            })
        }
        EventKind::Flare if row.flare_mm > 0.0 => {
            let kind = visit_of(snapshot, event)?.kind;
            let after = if kind.has_cells() {
                "story-flare-cells"
            } else {
                "story-flare-needle"
            };
            let one_in = 1.0 / p.flare_chance(kind).max(1e-3);
            Some(say_with(
                &key,
                &[
                    ("n", format!("{:.0}", row.flare_mm)),
                    ("after", say(after)),
                    ("knees", format!("{one_in:.0}")),
                ],
            ))
        }
        EventKind::Flare => None,
        EventKind::Infection => {
            let over = event.step + (p.infection_days * STEPS_PER_DAY as f64) as u64;
            (snapshot.step < over).then(|| say(&key))
        }
        EventKind::Exercise if snapshot.activity != Activity::Exercise => None,
        EventKind::Exercise => {
            let n = format!("{:.0}", p.exercise_pain_mm);
            Some(say_with(&key, &[("n", n)]))
        }
        EventKind::CellsHalved if !snapshot.abilities.signal => Some(say(&format!("{key}-silent"))),
        EventKind::HealingOutnumbers if row.m2_fraction <= row.m1_fraction => None,
        _ => {
            let in_dish = format!("{key}-dish");
            let dish = snapshot.scenario.stage.name == "dish" && knows(&in_dish);
            let key = if dish { in_dish } else { key };
            knows(&key).then(|| say(&key))
        }
    }
}

/// One sentence on what is going on.
#[must_use]
pub fn story_line(snapshot: &Snapshot) -> String {
    let events = &snapshot.history.events;
    events
        .iter()
        .rev()
        .find_map(|event| told(snapshot, event))
        .unwrap_or_else(|| snapshot.scenario.said_question())
}
