//! What the knee does: what each activity is for, and what the present one has done so far.

use crate::live::Snapshot;
use crate::model::words::{Activity, TreatmentKind};
use crate::sim::{Command, STEPS_PER_DAY};
use crate::ui::kit::words::{say, say_with};

/// Days of rest after which one speaks of it.
const LONG_REST_DAYS: f64 = 7.0;

/// Points of pain from which one speaks of them.
const WORTH_SAYING_MM: f64 = 0.5;

/// Factor on wear from which one speaks of it.
const WORTH_SAYING_WEAR: f64 = 1.05;

/// Day since which the knee does what it does now; `None` if the run does not tell.
#[must_use]
pub fn since_day(snapshot: &Snapshot) -> Option<f64> {
    let scenario = &snapshot.scenario;
    let planned = scenario.activities.iter().map(|one| (one.day, one.kind));
    let programmes = scenario
        .treatments
        .iter()
        .filter(|treatment| treatment.kind == TreatmentKind::Exercise)
        .map(|treatment| (treatment.day, Activity::Exercise));
    let by_hand = snapshot.commands.iter().filter_map(|(step, command)| {
        let activity = match command {
            Command::SetActivity { activity } => *activity,
            Command::Treat { kind, .. } if *kind == TreatmentKind::Exercise => Activity::Exercise,
            _ => return None,
        };
        Some((*step as f64 / STEPS_PER_DAY as f64, activity))
    });
    let mut changes: Vec<(f64, Activity)> = planned.chain(programmes).chain(by_hand).collect();
    changes.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut now, mut since) = (Activity::Walking, 0.0);
    for (day, activity) in changes {
        if day <= snapshot.day + 1e-9 && activity != now {
            (now, since) = (activity, day);
        }
    }
    (now == snapshot.activity).then_some(since)
}

/// One line on what the present activity has done so far, if there is something to say.
#[must_use]
pub fn line(snapshot: &Snapshot) -> Option<String> {
    let row = snapshot.history.rows.last()?;
    let since = since_day(snapshot)?;
    let days = snapshot.day - since;
    let points = |mm: f64| format!("{mm:.0}");
    let worth = |mm: f64| mm >= WORTH_SAYING_MM;
    match snapshot.activity {
        Activity::Rest if days > LONG_REST_DAYS => Some(say_with(
            if worth(row.weakness_mm) {
                "active-rest-pain"
            } else {
                "active-rest"
            },
            &[
                ("days", format!("{days:.0}")),
                ("n", points(row.weakness_mm)),
            ],
        )),
        Activity::Exercise => Some(say_with(
            if worth(row.exercise_mm) {
                "active-exercise"
            } else {
                "active-exercise-new"
            },
            &[
                ("day", format!("{:.0}", libm::floor(since))),
                ("n", points(row.exercise_mm)),
            ],
        )),
        Activity::Sport => {
            let p = &snapshot.parameters;
            let lost = 1.0 - row.cartilage_percent / 100.0;
            let walking = p.wear_load(Activity::Walking, lost);
            let factor = p.wear_load(Activity::Sport, lost) / walking.max(1e-9);
            Some(if factor >= WORTH_SAYING_WEAR {
                say_with("active-sport", &[("factor", format!("{factor:.1}"))])
            } else {
                say("active-sport-borne")
            })
        }
        Activity::Walking | Activity::Rest if worth(row.exercise_mm) => Some(say_with(
            "active-exercise-left",
            &[("n", points(row.exercise_mm))],
        )),
        Activity::Walking if worth(row.weakness_mm) => Some(say_with(
            "active-weak-left",
            &[("n", points(row.weakness_mm))],
        )),
        Activity::Rest | Activity::Walking => None,
    }
}
