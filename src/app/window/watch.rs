//! Looks at what the simulation did since the last frame: snapshots, events, the title of the window.

use std::sync::Arc;

use bevy::prelude::*;
use bevy::window::PrimaryWindow;

use super::comparison::keep_rolls;
use super::{Run, Stand};
use crate::live::{Live, Order, Snapshot};
use crate::model::words::Signal;
use crate::sim::EventKind;
use crate::ui::acts;
use crate::ui::desk::{PACES, Page};
use crate::ui::twin::Sight;
use crate::ui::words::{say, say_with};
use crate::view::{Picture, PictureTime};

/// Hours a second while the needle is in the knee: one sees the cells come.
const NEEDLE_PACE: f64 = 3.0;

/// Seconds a ring stays.
pub(super) const RING_SECONDS: f32 = 4.5;

pub(super) fn take_snapshot(
    run: Res<Run>,
    time: Res<Time>,
    mut clock: ResMut<PictureTime>,
    mut picture: ResMut<Picture>,
    mut stand: ResMut<Stand>,
) {
    clock.0 = time.elapsed_secs();
    let fresh = run.0.snapshot();
    stand.twin = run.0.state().twin;
    keep_rolls(&mut stand, &fresh);
    let twin = run
        .0
        .twin()
        .filter(|_| stand.desk.page == Page::Twin && stand.desk.twins.sight != Sight::Run);
    let (snapshot, beside) = match (twin, stand.desk.twins.sight) {
        (Some(twin), Sight::Twin) => (twin, None),
        (twin, _) => (Arc::clone(&fresh), twin),
    };
    picture.snapshot = Some(snapshot);
    picture.beside = beside;
    let same = stand
        .seen
        .as_ref()
        .is_some_and(|seen| Arc::ptr_eq(seen, &fresh));
    if !same {
        if stand.scenario != fresh.scenario.name {
            other_stage(&mut stand, &mut picture, &fresh);
        }
        if stand.replay_until.is_some_and(|until| fresh.step >= until) {
            stand.replay_until = None;
            run.0.send(Order::Pause);
        }
        watch_events(&mut stand, &fresh, &run.0, picture.still, clock.0);
        stand.seen = Some(fresh);
    }
    if let Some(since) = stand.needle
        && clock.0 - since > acts::NEEDLE_SECONDS
    {
        stand.needle = None;
        if std::mem::take(&mut stand.slowed) && run.0.state().running {
            run.0.send(Order::Run {
                hours_per_second: stand.pace,
            });
        }
    }
    stand
        .rings
        .retain(|(_, _, since)| clock.0 - since < RING_SECONDS);
    for note in run.0.take_notes() {
        stand.desk.notes.push((note, 6.0));
    }
}

/// Another knee, strip or dish has come: the lens goes home, and the level that it belongs to opens.
fn other_stage(stand: &mut Stand, picture: &mut Picture, fresh: &Snapshot) {
    stand.scenario.clone_from(&fresh.scenario.name);
    stand.at_home = true;
    stand.flight = None;
    stand.needle = None;
    stand.slowed = false;
    let levels = Arc::clone(&stand.desk.levels);
    let here = |level: usize| {
        let level = levels.levels.get(level)?;
        level
            .scenarios
            .contains(&fresh.scenario.name)
            .then_some(level)
    };
    if here(stand.desk.level).is_none() {
        stand.desk.level = levels.of_scenario(&fresh.scenario.name);
        stand.desk.brush = None;
    }
    if let Some(level) = here(stand.desk.level) {
        picture.veils = Signal::VEILS.map(|signal| level.signals.contains(&signal));
    }
}

/// Notices what has happened since the last snapshot: an injection becomes an act, a first becomes a ring.
fn watch_events(stand: &mut Stand, fresh: &Snapshot, live: &Live, still: bool, now: f32) {
    let events = &fresh.history.events;
    if events.len() < stand.told {
        // Started again, or another knee.
        stand.told = 0;
        stand.rings.clear();
    }
    let state = live.state();
    let watching = state.hours_per_second <= PACES[PACES.len() - 1].0;
    for event in events.iter().skip(stand.told) {
        if event.kind == EventKind::Injection {
            if !still && watching && fresh.step <= event.step + 24 {
                stand.needle = Some(now);
                if state.running && stand.pace > NEEDLE_PACE {
                    stand.slowed = true;
                    live.send(Order::Run {
                        hours_per_second: NEEDLE_PACE,
                    });
                }
            }
        } else if watching && let Some(place) = acts::place_of(fresh, event) {
            let words = say(&format!("chapter-{}", event.kind.key()));
            stand.rings.push((place, words, now));
        }
    }
    stand.told = events.len();
}

/// The title of the window: what runs, on which day, which page is open, whether a cell is being asked. Four times a second at most.
pub(super) fn title(
    run: Res<Run>,
    time: Res<Time>,
    picture: Res<Picture>,
    stand: Res<Stand>,
    mut told: Local<f32>,
    mut windows: Query<&mut Window, With<PrimaryWindow>>,
) {
    let now = time.elapsed_secs();
    let (Ok(mut window), Some(snapshot)) = (windows.single_mut(), &stand.seen) else {
        return;
    };
    if now - *told < 0.25 {
        return;
    }
    *told = now;
    let mut title = say_with(
        if run.0.state().running {
            "title-running"
        } else {
            "title-paused"
        },
        &[
            ("scenario", snapshot.scenario.title.clone()),
            ("day", format!("{:.0}", libm::floor(snapshot.day))),
            ("hour", (snapshot.step % 24).to_string()),
        ],
    );
    match stand.desk.page {
        Page::Picture => {}
        Page::Twin => title.push_str(&say(match stand.desk.twins.sight {
            _ if picture.beside.is_some() => "title-twin-both",
            Sight::Twin => "title-twin-twin",
            Sight::Both | Sight::Run => "title-twin-run",
        })),
        Page::Clinic => title.push_str(&say("title-clinic")),
        Page::Lab => title.push_str(&say("title-lab")),
    }
    if let Some((page, _)) = stand.talk.as_ref().and_then(|reader| reader.here()) {
        title.push_str(&say_with("title-talk", &[("page", page.to_string())]));
    }
    if picture.selected.is_some() {
        title.push_str(&say("title-asking"));
    }
    if window.title != title {
        window.title = title;
    }
}
