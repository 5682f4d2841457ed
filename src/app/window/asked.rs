//! What the user asks for, as a message to the one place that carries it out.

use std::path::PathBuf;

use bevy::prelude::*;

use crate::lesson::talk::Talk;
use crate::lesson::{Answers, Lesson};
use crate::live::share::Shared;
use crate::ui::state::action::UiAction;

/// Something the user asks for. It is carried out in the same frame, in the order in which it was asked for.
#[derive(Message, Debug, Clone)]
pub(super) enum Asked {
    /// What a panel, the pointer or a key asks for.
    Ui(UiAction),
    /// A run or scenario that was dropped or pasted.
    Open(Box<Shared>),
    /// Save the run in this file.
    SaveTo(PathBuf),
    /// A talk that was dropped.
    OpenTalk(Box<Talk>),
    /// A lesson that was dropped.
    OpenLesson(Box<Lesson>),
    /// An experiment file that was dropped.
    OpenExperiment {
        /// Its name.
        name: String,
        /// What stands in it.
        text: String,
    },
    /// The table of an experiment that was dropped.
    LayIn {
        /// Its name.
        name: String,
        /// What stands in it.
        text: String,
    },
    /// The file of a pupil that was dropped.
    GoOn(PathBuf, Box<Answers>),
    /// So many seconds of the talk pass.
    TalkTime(f64),
}
