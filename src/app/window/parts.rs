//! Everything that something the user asks for may need or change.

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy_egui::{EguiClipboard, EguiContext, PrimaryEguiContext};

use super::camera::CameraFlight;
use super::comparison::Comparison;
use super::dialog::OpenDialog;
use super::export::Export;
use super::film::Filming;
use super::frame_times::FrameTimesShown;
use super::left_runs::Runs;
use super::lesson_file::LessonFile;
use super::look::PanelLook;
use super::persistence::Persistence;
use super::playback::Playback;
use super::run::Run;
use super::talk::OpenTalk;
use super::ui::Ui;
use super::watched::Watched;
use crate::platform::clipboard;
use crate::view::{Picture, ThemeSet};

/// The parts of the window that something the user asks for may need or change.
#[derive(SystemParam)]
pub(super) struct Parts<'w, 's> {
    /// What the picture shows.
    pub(super) picture: ResMut<'w, Picture>,
    /// What is set in the panels.
    pub(super) state: ResMut<'w, Ui>,
    /// The run.
    pub(super) run: Res<'w, Run>,
    /// What was seen of it.
    pub(super) watched: Res<'w, Watched>,
    /// Its pace.
    pub(super) playback: ResMut<'w, Playback>,
    /// The twin that is kept.
    pub(super) comparison: ResMut<'w, Comparison>,
    /// Where the lesson is kept.
    pub(super) lesson: ResMut<'w, LessonFile>,
    /// The talk that is open.
    pub(super) talk: ResMut<'w, OpenTalk>,
    /// Where the camera is on its way.
    pub(super) camera: ResMut<'w, CameraFlight>,
    /// Settings, and saving.
    pub(super) persistence: ResMut<'w, Persistence>,
    /// How the panels look.
    pub(super) look: ResMut<'w, PanelLook>,
    /// The picture of a plot that is wanted.
    pub(super) export: ResMut<'w, Export>,
    /// The film that is being made.
    pub(super) filming: ResMut<'w, Filming>,
    /// Whether the times of a frame are shown.
    pub(super) frame_times: ResMut<'w, FrameTimesShown>,
    /// Runs that were left.
    pub(super) runs: ResMut<'w, Runs>,
    /// The file dialog that is open.
    pub(super) dialog: ResMut<'w, OpenDialog>,
    /// The clipboard.
    clipboard: ResMut<'w, EguiClipboard>,
    /// The themes.
    pub(super) themes: Res<'w, ThemeSet>,
    /// The window itself.
    pub(super) windows: Query<'w, 's, &'static mut Window, With<PrimaryWindow>>,
    /// The panels' context, for the clipboard.
    contexts: Query<'w, 's, &'static mut EguiContext, With<PrimaryEguiContext>>,
}

impl Parts<'_, '_> {
    /// Puts a text on the clipboard.
    pub(super) fn copy(&mut self, text: String) {
        if let Ok(mut context) = self.contexts.single_mut() {
            clipboard::copy(context.get_mut(), text);
        }
    }

    /// The text on the clipboard.
    pub(super) fn pasted(&mut self) -> Option<String> {
        self.clipboard.get_text()
    }

    /// Tells the user something for some seconds.
    pub(super) fn tell(&mut self, sentence: String, seconds: f32) {
        self.state.panels.notes.push((sentence, seconds));
    }
}
