//! Looks at what the run did since the last frame: another stage, events, notes.

use std::sync::Arc;

use bevy::prelude::*;

use super::camera::CameraFlight;
use super::playback::Playback;
use super::run::Run;
use super::ui::Ui;
use super::watched::{Ring, Watched};
use crate::live::{Live, Order, Snapshot};
use crate::model::words::Signal;
use crate::sim::EventKind;
use crate::text::finding;
use crate::ui::kit::words::say;
use crate::ui::plate::{marks, needle};
use crate::ui::state::UiState;
use crate::ui::state::choices::PACES;
use crate::view::{Picture, PictureTime};

/// Seconds a ring stays.
pub(super) const RING_SECONDS: f32 = 4.5;

/// Registers what looks at the run.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Watched>()
        .add_systems(PreUpdate, take_snapshot);
}

/// Takes the newest snapshot of the run, and notices what it has that is new.
pub(super) fn take_snapshot(
    run: Res<Run>,
    time: Res<Time>,
    mut clock: ResMut<PictureTime>,
    mut picture: ResMut<Picture>,
    mut state: ResMut<Ui>,
    mut camera: ResMut<CameraFlight>,
    mut playback: ResMut<Playback>,
    mut watched: ResMut<Watched>,
) {
    clock.0 = time.elapsed_secs();
    run.0.pass();
    let fresh = run.0.snapshot();
    let same = watched
        .seen
        .as_ref()
        .is_some_and(|seen| Arc::ptr_eq(seen, &fresh));
    if !same {
        if watched.scenario != fresh.scenario.name {
            watched.scenario.clone_from(&fresh.scenario.name);
            watched.needle = None;
            playback.slowed = false;
            camera.at_home = true;
            camera.flight = None;
            open_its_level(&mut state, &mut picture, &fresh);
        }
        if playback
            .replay_until
            .is_some_and(|until| fresh.step >= until)
        {
            playback.replay_until = None;
            run.0.send(Order::Pause);
        }
        watch_events(
            &mut watched,
            &mut playback,
            &fresh,
            &run.0,
            &picture,
            clock.0,
        );
        watched.seen = Some(fresh);
    }
    if let Some(since) = watched.needle
        && clock.0 - since > needle::NEEDLE_SECONDS
    {
        watched.needle = None;
        if std::mem::take(&mut playback.slowed) && run.0.state().running {
            playback.run(&run.0);
        }
    }
    watched
        .rings
        .retain(|ring| clock.0 - ring.since < RING_SECONDS);
    for note in run.0.take_notes() {
        state.panels.notes.push((finding::said_or_same(&note), 6.0));
    }
}

/// Another knee, strip or dish has come: the level that it belongs to opens.
fn open_its_level(state: &mut UiState, picture: &mut Picture, fresh: &Snapshot) {
    let levels = Arc::clone(&state.level.all);
    let here = |level: usize| {
        let level = levels.levels.get(level)?;
        level
            .scenarios
            .contains(&fresh.scenario.name)
            .then_some(level)
    };
    if here(state.level.open).is_none() {
        state.level.open = levels.of_scenario(&fresh.scenario.name);
        state.level.brush = None;
    }
    if let Some(level) = here(state.level.open) {
        picture.overlays = Signal::OVERLAYS.map(|signal| level.signals.contains(&signal));
    }
}

/// Notices what has happened since the last snapshot: an injection becomes an act, a first becomes a ring.
fn watch_events(
    watched: &mut Watched,
    playback: &mut Playback,
    fresh: &Snapshot,
    live: &Live,
    picture: &Picture,
    now: f32,
) {
    let events = &fresh.history.events;
    if events.len() < watched.told {
        // Started again, or another knee.
        watched.told = 0;
        watched.rings.clear();
    }
    let state = live.state();
    let watching = state.hours_per_second <= PACES[PACES.len() - 1].0;
    for event in events.iter().skip(watched.told) {
        if event.kind == EventKind::Injection {
            if !picture.still && watching && fresh.step <= event.step + 24 {
                watched.needle = Some(now);
                if state.running {
                    playback.slow_for_needle(live);
                }
            }
        } else if watching && let Some(place) = marks::place_of(fresh, event) {
            let words = say(&format!("chapter-{}", event.kind.key()));
            watched.rings.push(Ring {
                place,
                words,
                since: now,
            });
        }
    }
    watched.told = events.len();
}
