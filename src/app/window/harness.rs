//! For tests: the window without a window, with what looks at the run and at files.

use std::sync::Arc;

use bevy::prelude::*;
use bevy::window::{FileDragAndDrop, WindowCloseRequested};
use bevy_egui::EguiClipboard;

use super::camera::CameraFlight;
use super::export::Export;
use super::frame_times::FrameTimesShown;
use super::lesson_file::LessonFile;
use super::look::PanelLook;
use super::persistence::Persistence;
use super::run::Run;
use super::talk::OpenTalk;
use super::{actions, comparison, dialog, filming, left_runs, playback, sharing, ui, watch};
use crate::live::Live;
use crate::scenario::Scenario;
use crate::theme::Themes;
use crate::view::{Picture, PictureTime, ThemeSet};

/// A window in which a scenario runs.
pub(super) fn window(scenario: &str) -> App {
    let scenario = Arc::new(Scenario::built_in(scenario).expect("a scenario"));
    let seed = scenario.seed;
    let live = Live::new(scenario, seed).expect("it starts");
    let mut app = App::new();
    app.add_message::<FileDragAndDrop>()
        .add_message::<WindowCloseRequested>()
        .init_resource::<Time>()
        .init_resource::<PictureTime>()
        .init_resource::<Picture>()
        .init_resource::<CameraFlight>()
        .init_resource::<Export>()
        .init_resource::<FrameTimesShown>()
        .init_resource::<OpenTalk>()
        .init_resource::<LessonFile>()
        .init_resource::<PanelLook>()
        .init_resource::<Persistence>()
        .init_resource::<EguiClipboard>()
        .insert_resource(ThemeSet(Themes::built_in().expect("themes")))
        .insert_resource(Run(live))
        .add_plugins((
            actions::plugin,
            comparison::plugin,
            dialog::plugin,
            filming::plugin,
            playback::plugin,
            left_runs::plugin,
            sharing::plugin,
            ui::plugin,
            watch::plugin,
        ));
    app.update();
    app
}

/// Frames pass until something holds; false if it did not come to that.
pub(super) fn soon(app: &mut App, holds: impl Fn(&World) -> bool) -> bool {
    for _ in 0..2_000 {
        app.update();
        if holds(app.world()) {
            return true;
        }
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    false
}

/// Frames pass until something holds.
pub(super) fn until(app: &mut App, what: &str, holds: impl Fn(&World) -> bool) {
    assert!(soon(app, holds), "it did not come to this: {what}");
}
