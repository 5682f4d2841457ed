//! The window in a page: it says when there is a picture, and saves the run when the page is left or hidden.

use std::sync::{Arc, LazyLock, Mutex};

use bevy::camera::visibility::VisibilitySystems;
use bevy::prelude::*;

use super::order::Step;
use super::persistence::Persistence;
use super::watched::Watched;
use crate::app::autosave::Autosave;
use crate::live::Snapshot;
use crate::platform::{page, place};
use crate::view::Side;

/// Frames with a plate before the page takes its words away: shaders are made in the first ones.
const FRAMES: u32 = 4;

/// The run as it was seen last. The page leaves between frames, where nothing else can be reached.
static SEEN: Mutex<Option<Arc<Snapshot>>> = Mutex::new(None);

/// What was saved when the page was left: a page that is hidden and then closed saves its run once.
static SAVED: LazyLock<Mutex<Autosave>> = LazyLock::new(Mutex::default);

/// Saves the run that was seen last.
///
/// # Errors
/// A sentence about what could not be kept.
pub fn page_left() -> Result<(), String> {
    let seen = SEEN.lock().ok().and_then(|seen| seen.clone());
    let Some(snapshot) = seen else { return Ok(()) };
    let Ok(mut saved) = SAVED.lock() else {
        return Ok(());
    };
    saved
        .now(place::settings_folder().as_deref(), &snapshot)
        .map(|_| ())
        .map_err(|error| error.to_string())
}

/// Whether all layers are drawn once at first. Where software draws, that takes longer than it spares.
#[derive(Resource, Debug, Default)]
pub(super) struct Warms(pub(super) bool);

/// Frames that were drawn with a plate.
#[derive(Resource, Debug, Default)]
struct Drawn(u32);

/// Registers what the page is told.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Drawn>()
        .init_resource::<Warms>()
        .add_systems(Update, (see, say_drawn, say_rest).in_set(Step::Keep))
        .add_systems(
            PostUpdate,
            warm.before(VisibilitySystems::VisibilityPropagate),
        );
}

/// Behind the words of the page all layers are drawn once, so that the shader of none is made when it is first asked for.
fn warm(warms: Res<Warms>, drawn: Res<Drawn>, mut layers: Query<&mut Visibility, With<Mesh2d>>) {
    if warms.0 && (1..FRAMES).contains(&drawn.0) {
        for mut visibility in &mut layers {
            visibility.set_if_neq(Visibility::Inherited);
        }
    }
}

/// Remembers the run.
fn see(watched: Res<Watched>) {
    if let Ok(mut seen) = SEEN.lock() {
        seen.clone_from(&watched.seen);
    }
}

/// Says once that there is a picture.
fn say_drawn(plates: Query<&Camera, With<Side>>, mut drawn: ResMut<Drawn>) {
    let shown = plates.iter().any(|camera| camera.is_active);
    if shown && drawn.0 < FRAMES {
        drawn.0 += 1;
        if drawn.0 == FRAMES {
            page::drawn();
        }
    }
}

/// Says whether the run rests while nobody sees the page.
fn say_rest(persistence: Res<Persistence>, mut said: Local<Option<bool>>) {
    let rests = persistence.settings.rests_unseen;
    if *said != Some(rests) {
        *said = Some(rests);
        page::rest_unseen(rests);
    }
}
