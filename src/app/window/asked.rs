//! What the user asks for, as a message to the one place that carries it out.

use bevy::prelude::*;

use crate::lesson::talk::Talk;
use crate::live::share::Shared;
use crate::ui::state::action::UiAction;
use crate::ui::state::key_action::KeyAction;

/// Something the user asks for. It is carried out in the same frame, in the order in which it was asked for.
#[derive(Message, Debug, Clone)]
pub(super) enum Asked {
    /// What a panel or the pointer asks for.
    Panel(UiAction),
    /// What a key asks for.
    Key(KeyAction),
    /// A run or scenario that was dropped or pasted.
    Open(Box<Shared>),
    /// A talk that was dropped.
    OpenTalk(Box<Talk>),
    /// So many seconds of the talk pass.
    TalkTime(f64),
}
