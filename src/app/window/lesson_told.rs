//! Tells the page how far a lesson is, and takes from it what was done in the lesson before, on another machine.

use std::sync::Arc;

use bevy::prelude::*;

use super::asked::Asked;
use super::order::Step;
use super::ui::Ui;
use crate::classroom::{LessonMessage, code};
use crate::lesson::{Answers, Player};
use crate::platform::page;
use crate::ui::state::action::UiAction;

/// Seconds between two messages where nothing but an answer changes: a number on a slider changes in every frame.
const PAUSE: f32 = 1.0;
/// Entries of a lesson that has only begun: its beginning, and its first step.
const ONLY_BEGUN: usize = 2;

/// How a lesson stood when it was told last.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Stood {
    lesson: String,
    step: usize,
    rows: usize,
    done: bool,
    entries: usize,
}

impl Stood {
    fn of(player: &Player) -> Self {
        let answers = player.answers();
        Self {
            lesson: player.lesson.name.clone(),
            step: player.at(),
            rows: answers.rows().len(),
            done: answers.finished(),
            entries: answers.entries.len(),
        }
    }

    /// Whether more has changed than answers.
    fn turned_from(&self, before: &Self) -> bool {
        let same = Self {
            entries: before.entries,
            ..self.clone()
        };
        same != *before
    }
}

/// Registers what tells and what takes back.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, (tell, take_back).in_set(Step::Keep));
}

/// Tells how the lesson stands: at once when a step was turned, a row kept or taken away or the lesson finished; else a little later.
fn tell(time: Res<Time<Real>>, state: Res<Ui>, mut told: Local<Stood>, mut at: Local<Option<f32>>) {
    let Some(player) = &state.lesson.player else {
        *told = Stood::default();
        return;
    };
    let now = Stood::of(player);
    if now == *told {
        return;
    }
    let seconds = time.elapsed_secs();
    let soon = at.is_some_and(|at| seconds < at + PAUSE);
    if soon && !now.turned_from(&told) {
        return;
    }
    page::lesson_told(&LessonMessage::of(player).text());
    *told = now;
    *at = Some(seconds);
}

/// The answers of a code, where they belong to this lesson and go on from more than its beginning.
fn kept(player: &Player, text: &str) -> Result<Option<Answers>, String> {
    if player.answers().entries.len() > ONLY_BEGUN {
        return Ok(None);
    }
    let answers = code::decode(text)?;
    let of = |answers: &Answers| answers.began().map(|(lesson, ..)| lesson.to_owned());
    let same = of(&answers) == of(player.answers());
    Ok((same && answers.entries.len() > ONLY_BEGUN).then_some(answers))
}

/// Goes on where the page says that the pupil was. A lesson in which something was done meanwhile stays as it is.
fn take_back(mut state: ResMut<Ui>, mut asked: MessageWriter<Asked>) {
    let Some(player) = &state.lesson.player else {
        return;
    };
    let Some(text) = page::take_answers() else {
        return;
    };
    let found = kept(player, &text).map(|answers| {
        answers
            .map(|answers| Player::resume(Arc::clone(&player.lesson), player.key.clone(), answers))
    });
    match found {
        Ok(Some(resumed)) => {
            state.lesson.player = Some(resumed);
            state.lesson.turned();
            asked.write(Asked::Ui(UiAction::LessonStep));
        }
        Ok(None) => {}
        Err(error) => state.panels.notes.push((error, 12.0)),
    }
}
