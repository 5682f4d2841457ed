//! The talk that is open: its time, and its words at the foot of the picture.

use bevy::prelude::*;
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};

use super::asked::Asked;
use super::order::{Layer, Step};
use super::run::Run;
use super::ui::Ui;
use super::watched::Watched;
use crate::lesson::talk::{Answered, Question, Reader, Room, Runs};
use crate::ui::frame::layout::free_area;
use crate::ui::frame::sheets;
use crate::ui::kit::words::say_with;
use crate::ui::lesson::room;
use crate::ui::state::presenter::{PresenterState, RoomHand};
use crate::view::{Picture, ThemeSet};

/// The talk that is open.
#[derive(Resource, Debug, Default)]
pub(super) struct OpenTalk {
    /// Where it is read; none if no talk is open.
    pub(super) reader: Option<Reader>,
    /// Whether its first step waits for its knee.
    pub(super) waits: bool,
}

impl OpenTalk {
    /// Closes the talk.
    pub(super) fn end(&mut self, presenter: &mut PresenterState) {
        if self.reader.take().is_some() {
            presenter.spotlight = false;
            presenter.room = RoomHand::default();
        }
        self.waits = false;
    }
}

/// Registers the talk.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<OpenTalk>()
        .add_systems(Update, pass.in_set(Step::Talk).run_if(is_open))
        .add_systems(EguiPrimaryContextPass, say_step.in_set(Layer::Talk));
}

fn is_open(talk: Res<OpenTalk>) -> bool {
    talk.reader.is_some()
}

/// The time of the talk passes.
fn pass(time: Res<Time<Real>>, mut asked: MessageWriter<Asked>) {
    asked.write(Asked::TalkTime(f64::from(time.delta_secs())));
}

/// What the run answers to a question, once it was asked and has come to its day.
fn answered(question: &Question, room: &Room, watched: &Watched, run: &Run) -> Option<Answered> {
    let seen = watched.seen.as_ref().filter(|_| room.locked)?;
    if seen.day + 1e-9 < question.day {
        return None;
    }
    let twin = run.0.twin();
    question.answered(Runs {
        here: &seen.history,
        beside: twin.as_ref().map(|twin| &*twin.history),
    })
}

/// The words of the step that is open, at the foot of the picture: what is said, or the question to the room.
fn say_step(
    mut contexts: EguiContexts,
    mut state: ResMut<Ui>,
    talk: Res<OpenTalk>,
    picture: Res<Picture>,
    themes: Res<ThemeSet>,
    watched: Res<Watched>,
    run: Res<Run>,
    mut asked: MessageWriter<Asked>,
) -> Result {
    let context = contexts.ctx_mut()?;
    let Some((reader, (number, step))) = talk
        .reader
        .as_ref()
        .and_then(|reader| Some((reader, reader.here()?)))
    else {
        state.panels.talking = false;
        return Ok(());
    };
    let page = say_with(
        "talk-page",
        &[
            ("number", number.to_string()),
            ("all", reader.talk.steps.len().to_string()),
        ],
    );
    state.panels.talking = true;
    let theme = themes.0.get(picture.theme);
    let free = free_area(context.content_rect().size(), &state);
    if let (Some(question), Some(room)) = (&step.question, reader.room()) {
        let found = answered(question, &room, &watched, &run);
        let shown = room::Shown {
            talk: &reader.talk,
            step,
            question,
            room: &room,
            answered: found.as_ref(),
            page: &page,
        };
        if state.presenter.room.page != number {
            state.presenter.room = RoomHand {
                page: number,
                ..RoomHand::default()
            };
        }
        let hand = &mut state.presenter.room;
        let mut actions = Vec::new();
        let height = room::panel(context, theme, free, &shown, hand, &mut actions);
        state.panels.said = height;
        asked.write_batch(actions.into_iter().map(Asked::Ui));
        return Ok(());
    }
    let words = reader.talk.say(step).unwrap_or_default();
    state.panels.said = sheets::said(context, theme, free, &words, &page);
    Ok(())
}
