//! The hand that turns the pages of a talk, and what the room said to its questions.

use std::collections::BTreeMap;

use super::question::LETTERS;
use super::script::{Step, Talk};

/// Which way a page is turned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// To the next one.
    On,
    /// To the one before.
    Back,
}

/// What the room said to a question.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Room {
    /// Hands that were counted for each answer.
    pub hands: [u32; LETTERS.len()],
    /// The curve that was drawn: days and values.
    pub drawn: Vec<[f64; 2]>,
    /// Whether no hand and no stroke counts any more: the run answers.
    pub locked: bool,
}

impl Room {
    /// All hands that were counted.
    #[must_use]
    pub fn all(&self) -> u32 {
        self.hands
            .iter()
            .fold(0, |all, one| all.saturating_add(*one))
    }
}

/// Turns the pages of a talk.
#[derive(Debug, Clone, PartialEq)]
pub struct Reader {
    /// The talk.
    pub talk: Talk,
    now: usize,
    waited: f64,
    rooms: BTreeMap<usize, Room>,
}

impl Reader {
    /// A talk at its first step.
    #[must_use]
    pub fn new(talk: Talk) -> Self {
        Self {
            talk,
            now: 0,
            waited: 0.0,
            rooms: BTreeMap::new(),
        }
    }

    /// The step that is shown, and its number from 1.
    #[must_use]
    pub fn here(&self) -> Option<(usize, &Step)> {
        Some((self.now + 1, self.talk.steps.get(self.now)?))
    }

    /// Turns a page; true if there was one to turn. A question that the run has answered is asked again before the page
    /// before it comes; its hands and its curve are kept.
    pub fn turn(&mut self, turn: Turn) -> bool {
        self.waited = 0.0;
        if turn == Turn::Back && self.reopen() {
            return true;
        }
        let to = match turn {
            Turn::On => Some(self.now + 1).filter(|next| *next < self.talk.steps.len()),
            Turn::Back => self.now.checked_sub(1),
        };
        let turned = to.is_some();
        self.now = to.unwrap_or(self.now);
        if turned {
            self.reopen();
        }
        turned
    }

    /// Opens the question of this page again; true if it was locked.
    fn reopen(&mut self) -> bool {
        let room = self.rooms.get_mut(&self.now);
        room.is_some_and(|room| std::mem::replace(&mut room.locked, false))
    }

    /// What the room has said so far, where a question is on this page.
    #[must_use]
    pub fn room(&self) -> Option<Room> {
        self.here()?.1.question.as_ref()?;
        Some(self.rooms.get(&self.now).cloned().unwrap_or_default())
    }

    /// The room, while hands and strokes count: a question is on this page and the run has not been asked yet.
    fn open_room(&mut self) -> Option<&mut Room> {
        self.here()?.1.question.as_ref()?;
        let room = self.rooms.entry(self.now).or_default();
        (!room.locked).then_some(room)
    }

    /// Ends the counting of an open question; the day on which the run answers it. Nothing where none is open.
    pub fn lock(&mut self) -> Option<f64> {
        let day = self.here()?.1.question.as_ref()?.day;
        self.open_room()?.locked = true;
        Some(day)
    }

    /// Counts a hand for an answer, from 0; true if it counts.
    pub fn hand_up(&mut self, answer: usize) -> bool {
        self.change(answer, |hands| hands.saturating_add(1))
    }

    /// Takes a hand back; true if there was one.
    pub fn hand_down(&mut self, answer: usize) -> bool {
        self.change(answer, |hands| hands.saturating_sub(1))
    }

    fn change(&mut self, answer: usize, change: impl Fn(u32) -> u32) -> bool {
        let question = self.here().and_then(|(_, step)| step.question.as_ref());
        let there = question.is_some_and(|question| answer < question.answers.len());
        let hands = self
            .open_room()
            .filter(|_| there)
            .and_then(|room| room.hands.get_mut(answer));
        hands.is_some_and(|hands| {
            let before = *hands;
            *hands = change(before);
            *hands != before
        })
    }

    /// Keeps the curve that was drawn, unless the run answers already.
    pub fn draw(&mut self, points: Vec<[f64; 2]>) {
        if let Some(room) = self.open_room() {
            room.drawn = points;
        }
    }

    /// Lets time pass; true if the next step has come by itself.
    pub fn pass(&mut self, seconds: f64) -> bool {
        let wait = self.here().and_then(|(_, step)| step.wait_seconds);
        self.waited += seconds;
        wait.is_some_and(|wait| self.waited >= wait) && self.turn(Turn::On)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ASKS: &str = "title = \"t\"\nscenario = \"healthy\"\n[[step]]\nsay = \"x\"\n[[step]]\nday = 1\n[step.question]\nday = 3\nask = \"How much?\"\nmeasure = { column = \"pain_vas_mm\" }\nanswers = [{ say = \"little\", below = 20 }, { say = \"much\", from = 20 }]\n[[step]]\nday = 4\n";

    #[test]
    fn the_first_talk_can_be_read_and_its_pages_turn() {
        let mut reader = Reader::new(Talk::built_in().expect("the talk is right"));
        let count = reader.talk.steps.len();
        assert!(count >= 5);
        assert!(
            !reader.turn(Turn::Back),
            "there is no page before the first"
        );
        for _ in 1..count {
            assert!(reader.turn(Turn::On));
        }
        assert!(!reader.turn(Turn::On), "there is no page after the last");
        assert_eq!(reader.here().map(|(number, _)| number), Some(count));
    }

    #[test]
    fn a_step_that_waits_turns_by_itself_and_one_that_does_not_waits_for_the_lecturer() {
        let text = "title = \"t\"\nscenario = \"healthy\"\n[[step]]\nwait_seconds = 2\n[[step]]\nsay = \"x\"\n[[step]]\nday = 3\n";
        let mut reader = Reader::new(Talk::parse("t.toml", text).expect("it is right"));
        assert!(!reader.pass(1.5) && reader.pass(0.6));
        assert!(!reader.pass(1e6));
        assert_eq!(reader.here().map(|(number, _)| number), Some(2));
    }

    #[test]
    fn hands_count_until_the_run_answers_and_again_once_the_question_is_opened_again() {
        let mut reader = Reader::new(Talk::parse("t.toml", ASKS).expect("it is right"));
        assert_eq!((reader.room(), reader.lock()), (None, None));
        assert!(!reader.hand_up(0), "no question is on the first page");
        assert!(reader.turn(Turn::On));
        assert!(reader.hand_up(0) && reader.hand_up(1) && reader.hand_up(1));
        assert!(!reader.hand_up(2), "there are two answers");
        assert!(reader.hand_down(0) && !reader.hand_down(0));
        reader.draw(vec![[0.0, 1.0]]);
        assert_eq!(reader.lock(), Some(3.0));
        assert_eq!(reader.lock(), None);
        assert!(!reader.hand_up(1));
        reader.draw(Vec::new());
        let room = reader.room().expect("a question is here");
        assert_eq!((room.hands, room.all()), ([0, 2, 0, 0], 2));
        assert!(room.locked && room.drawn == [[0.0, 1.0]]);
        // Back opens it again; only then comes the page before.
        assert!(reader.turn(Turn::Back) && reader.hand_up(1));
        assert_eq!(reader.here().map(|(number, _)| number), Some(2));
        assert!(reader.lock().is_some() && reader.turn(Turn::On) && reader.turn(Turn::Back));
        let room = reader.room().expect("a question is here");
        assert_eq!((room.hands[1], room.locked), (3, false));
        assert!(reader.turn(Turn::Back));
        assert_eq!(reader.here().map(|(number, _)| number), Some(1));
    }
}
