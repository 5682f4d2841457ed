//! Keeps the settings, and saves the run from time to time.

use bevy::a11y::AccessibilityRequested;
use bevy::prelude::*;
use bevy::window::WindowCloseRequested;
use bevy_egui::EguiContexts;

use super::Stand;
use super::widgets::WidgetsFile;
use crate::headless::RequestError;
use crate::live::Snapshot;

/// Saves the run at once, before it is left.
pub(super) fn save_now(stand: &mut Stand, snapshot: &Snapshot) {
    let saved = stand.autosave.now(stand.folder.as_deref(), snapshot);
    tell_once(stand, saved);
}

/// Tells that runs cannot be saved, the first time that one could not.
fn tell_once<T>(stand: &mut Stand, saved: Result<T, RequestError>) {
    if let Err(error) = saved
        && !std::mem::replace(&mut stand.cannot_save, true)
    {
        stand.desk.notes.push((error.to_string(), 8.0));
    }
}

/// Panels are told to a reader of the screen only where one asks for it: it costs some time in each frame.
pub(super) fn listen(
    requested: Res<AccessibilityRequested>,
    file: Option<Res<WidgetsFile>>,
    mut contexts: EguiContexts,
) {
    if let Ok(context) = contexts.ctx_mut() {
        if requested.get() || file.is_some() {
            context.enable_accesskit();
        } else {
            context.disable_accesskit();
        }
    }
}

/// Keeps the settings and saves the run from time to time, and when the window closes.
pub(super) fn keep(
    mut stand: ResMut<Stand>,
    time: Res<Time>,
    mut closing: MessageReader<WindowCloseRequested>,
) {
    let stand = &mut *stand;
    stand.settings.toured = stand.desk.tour.is_none();
    if let Some(kept) = &mut stand.kept
        && let Err(error) = kept.keep(&stand.settings)
    {
        stand.desk.notes.push((error, 8.0));
    }
    let Some(snapshot) = stand.seen.clone() else {
        return;
    };
    if closing.read().next().is_some() {
        save_now(stand, &snapshot);
        return;
    }
    let seconds = time.delta_secs();
    let saved = stand
        .autosave
        .pass(seconds, stand.folder.as_deref(), &snapshot);
    tell_once(stand, saved);
}
