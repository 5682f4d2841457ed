//! Carries out orders on a simulation and tells what there is to see. Its pace follows the clock on the wall, not the
//! frames; it works in stints and knows no thread, so that a thread or a page's worker can drive it.

use std::sync::Arc;
use std::time::Duration;

use super::orders::{LiveState, Opening, Order, Told};
use super::snapshot::Snapshot;
use super::timeline::Timeline;
use super::twin::TwinKind;
use super::verified::{Carried, Verified};
use crate::experiment::chapters::chapters;
use crate::platform::clock::Moment;
use crate::scenario::{MOST_DAYS, Scenario};
use crate::sim::{CellId, Command, STEPS_PER_DAY, SimError};
use crate::text::{self, say_with};

/// Hours a second where it is to be as fast as possible.
const FASTEST: f64 = 1e6;
/// A run of more hours takes so long to open that one is told.
const LONG_OPENING: u64 = 30 * STEPS_PER_DAY;
/// Shortest time between two snapshots.
const BETWEEN_SNAPSHOTS: Duration = Duration::from_millis(16);
/// The last hour that any run has.
const LAST_STEP: u64 = MOST_DAYS as u64 * STEPS_PER_DAY;
/// Longest time the worker steps without looking for orders.
const LONGEST_STINT: Duration = Duration::from_millis(12);

/// A run with its control, and what is told of both.
#[derive(Debug)]
pub struct Worker {
    line: Timeline,
    twin: Option<Timeline>,
    twin_kind: Option<TwinKind>,
    selected: Option<CellId>,
    running: bool,
    hours_per_second: f64,
    /// Hours that the clock has earned and the simulation has not stepped yet.
    owed: f64,
    until: Option<u64>,
    /// What of the history the chapters were found in.
    read: (usize, usize, u64),
    verified: Verified,
    /// The run that is being opened, with what came with it to compare it by.
    opening: Option<(Arc<Opening>, Carried)>,
    /// When it was worked last, when something was shown last, and where it stood when its speed was measured last.
    clock: Moment,
    shown: Moment,
    counted: (Moment, u64),
    /// Whether there is something new that was not shown yet.
    stale: bool,
    told: Told,
}

impl Worker {
    fn end_step(&self) -> u64 {
        u64::from(self.line.simulation().scenario().days) * STEPS_PER_DAY
    }

    /// Starts with a simulation.
    ///
    /// # Errors
    /// A planned command of the scenario that cannot be carried out.
    pub fn new(scenario: Arc<Scenario>, seed: u64) -> Result<Self, SimError> {
        let line = Timeline::new(scenario, seed)?;
        let snapshot = Arc::new(Snapshot::of(line.simulation(), None, None));
        let now = Moment::now();
        let mut worker = Self {
            line,
            twin: None,
            twin_kind: None,
            selected: None,
            running: false,
            hours_per_second: 24.0,
            owed: 0.0,
            until: None,
            read: (0, 0, 0),
            verified: Verified::default(),
            opening: None,
            clock: now,
            shown: now,
            counted: (now, 0),
            stale: false,
            told: Told {
                snapshot,
                twin: None,
                ghost: None,
                state: LiveState::default(),
                notes: Vec::new(),
            },
        };
        worker.tell_state();
        Ok(worker)
    }

    /// What there is to see, with the sentences that were not taken yet.
    #[must_use]
    pub fn told(&self) -> &Told {
        &self.told
    }

    /// The sentences since the last time, each once.
    pub fn take_notes(&mut self) -> Vec<String> {
        std::mem::take(&mut self.told.notes)
    }

    /// Works for a stint, so far as the clock on the wall asks for it. How long it may rest, if no order comes.
    pub fn pass(&mut self) -> Duration {
        let begin = Moment::now();
        let passed = begin.since(self.clock).as_secs_f64();
        self.clock = begin;
        if self.follow(begin) {
            self.stale = true;
        } else if self.running {
            self.owed += (passed * self.hours_per_second).min(self.hours_per_second.max(1.0));
            while self.running && self.owed >= 1.0 && begin.elapsed() < LONGEST_STINT {
                self.step();
                self.stale = true;
                self.owed -= 1.0;
                if self.steps() >= self.until.unwrap_or_else(|| self.end_step()) {
                    self.running = false;
                    self.until = None;
                }
            }
            // What the machine cannot keep up with is dropped, not caught up.
            self.owed = self.owed.min(1.0 + self.hours_per_second * 0.05);
        }
        let span = self.counted.0.elapsed().as_secs_f64();
        if span > 0.5 {
            let steps = self.steps();
            self.told.state.reached_hours_per_second =
                steps.saturating_sub(self.counted.1) as f64 / span;
            self.counted = (Moment::now(), steps);
        }
        if self.stale && self.shown.elapsed() >= BETWEEN_SNAPSHOTS {
            self.publish();
            self.shown = Moment::now();
            self.stale = false;
        }
        self.tell_state();
        if self.is_behind() {
            Duration::ZERO
        } else if self.running {
            Duration::from_millis(2)
        } else if self.stale {
            Duration::from_millis(4)
        } else {
            Duration::from_secs(1)
        }
    }

    /// Whether the control has not reached the hour of the run.
    fn is_behind(&self) -> bool {
        let behind = |twin: &Timeline| twin.simulation().steps() < self.steps();
        self.twin.as_ref().is_some_and(behind)
    }

    fn steps(&self) -> u64 {
        self.line.simulation().steps()
    }

    /// Goes to an hour, with the control.
    fn seek(&mut self, step: u64) {
        if let Some((opening, _)) = &self.opening
            && (self.steps()..=step).contains(&opening.step)
        {
            self.line.seek(opening.step);
            self.compare();
        }
        self.line.seek(step);
        if let Some(twin) = &mut self.twin {
            twin.seek(step);
        }
    }

    fn step(&mut self) {
        self.line.step();
        if let Some(twin) = &mut self.twin {
            twin.step();
        }
        self.compare();
    }

    /// Compares a run that was opened, once it is at its hour, with what came with it.
    fn compare(&mut self) {
        for error in self.line.take_refused() {
            self.note(error.to_string());
        }
        let now = self.steps();
        let arrived = self.opening.take_if(|(opening, _)| opening.step == now);
        if let Some((_, carried)) = arrived {
            self.verified = carried.compare(self.line.simulation().history());
            if let Some(sentence) = self.verified.sentence() {
                self.note(sentence);
            }
        }
    }

    /// The run is no longer the one that was being opened.
    fn stop_opening(&mut self) {
        if self.opening.take().is_some() {
            self.verified = Verified::Unknown;
        }
    }

    fn note(&mut self, sentence: String) {
        self.told.notes.push(sentence);
    }

    /// Carries out an order.
    pub fn obey(&mut self, order: Order) {
        self.stale |= self.carry_out(order);
    }

    /// True if there is something new to show.
    fn carry_out(&mut self, order: Order) -> bool {
        // Another line may look the same by its counts.
        self.read = (usize::MAX, 0, 0);
        match order {
            Order::Load { scenario, seed } => match Timeline::new(scenario, seed) {
                Ok(line) => {
                    self.line = line;
                    self.opening = None;
                    self.verified = Verified::Unknown;
                    self.owed = 0.0;
                    self.until = None;
                    self.selected = None;
                    let kind = self.twin_kind.clone();
                    self.keep_twin(kind);
                    self.note_without_effect();
                }
                Err(error) => self.note(error.to_string()),
            },
            Order::Open {
                scenario,
                seed,
                acts,
                step,
                carried,
            } => self.open(scenario, seed, acts, step, carried),
            Order::Run { hours_per_second } => {
                self.hours_per_second = hours_per_second.clamp(0.1, FASTEST);
                self.running = self.steps() < self.end_step();
                self.until = None;
                return false;
            }
            Order::Pause => {
                self.running = false;
                return false;
            }
            Order::StepHours(hours) => {
                let target = self.steps().saturating_add_signed(hours);
                self.seek(target.min(self.steps() + 24 * STEPS_PER_DAY).min(LAST_STEP));
            }
            Order::RunToDay(day) => {
                let target = (libm::round(day * STEPS_PER_DAY as f64) as u64).min(LAST_STEP);
                self.running = false;
                self.until = None;
                if target <= self.line.farthest() {
                    self.seek(target);
                    return true;
                }
                self.seek(self.line.farthest());
                self.until = Some(target);
                self.hours_per_second = FASTEST;
                self.running = true;
            }
            Order::Apply(command) => {
                self.together();
                match self.line.act(command.clone()) {
                    Ok(()) => {
                        self.stop_opening();
                        if matches!(command, Command::Stain { .. }) {
                            // Nothing lives on that one would wait for.
                            self.running = false;
                            self.until = None;
                        }
                        let instead = self.twin_kind.as_ref().and_then(|kind| kind.act(&command));
                        if let (Some(twin), Some(command)) = (&mut self.twin, instead) {
                            // What the run accepts the control of the same hour accepts too.
                            let _ = twin.act(command);
                        } else if let Some(twin) = &mut self.twin {
                            // A branch of the run is a branch of its control.
                            twin.forget_future();
                        }
                    }
                    Err(error) => self.note(error.to_string()),
                }
            }
            Order::Undo | Order::Redo => {
                let changed = if matches!(order, Order::Undo) {
                    self.line.undo()
                } else {
                    self.line.redo()
                };
                if changed {
                    self.stop_opening();
                }
                if changed && self.twin.is_some() {
                    self.keep_twin(self.twin_kind.clone());
                }
                return changed;
            }
            Order::Select(cell) => self.selected = cell,
            Order::Language(code) => text::choose(&code),
            Order::Twin(kind) => self.keep_twin(kind),
            Order::Swap => {
                self.together();
                let Some(twin) = self.twin.take() else {
                    return false;
                };
                self.stop_opening();
                let before = std::mem::replace(&mut self.line, twin);
                self.twin_kind = Some(TwinKind::swapped(
                    self.line.simulation().scenario(),
                    self.line.acts(),
                    &before.simulation().scenario().treatments,
                    before.acts(),
                ));
                self.twin = Some(before);
                self.selected = None;
            }
        }
        true
    }

    /// Tells what of the scenario has no effect.
    fn note_without_effect(&mut self) {
        let scenario = self.line.simulation().scenario();
        for sentence in scenario.without_effect(self.end_step().max(self.steps())) {
            self.note(say_with("without-effect", &[("what", sentence)]));
        }
    }

    /// Puts a run that came in at its start and lets it play to its hour, where it is compared with what came with it.
    fn open(
        &mut self,
        scenario: Arc<Scenario>,
        seed: u64,
        acts: Vec<(u64, Command)>,
        step: u64,
        carried: Carried,
    ) {
        let step = step.min(LAST_STEP);
        match Timeline::with_acts(scenario, seed, acts.clone()) {
            Ok(line) => {
                self.line = line;
                self.verified = if carried.is_there() {
                    Verified::Checking
                } else {
                    Verified::Unknown
                };
                self.opening = Some((Arc::new(Opening { acts, step }), carried));
                self.owed = 0.0;
                self.selected = None;
                self.keep_twin(None);
                self.note_without_effect();
                self.hours_per_second = FASTEST;
                self.until = Some(step);
                self.running = step > 0;
                self.compare();
                if step > LONG_OPENING
                    && let Some(sentence) = self.verified.sentence()
                {
                    self.note(sentence);
                }
            }
            Err(error) => self.note(error.to_string()),
        }
    }

    /// Makes the control of the run, brought to the same hour with the same acts.
    fn keep_twin(&mut self, kind: Option<TwinKind>) {
        self.twin_kind = kind;
        self.twin = None;
        let Some(kind) = &self.twin_kind else { return };
        let scenario = Arc::new(kind.scenario(self.line.simulation().scenario()));
        let acts = kind.acts(self.line.acts());
        match Timeline::with_acts(scenario, self.line.simulation().seed(), acts) {
            Ok(twin) => self.twin = Some(twin),
            Err(error) => self.note(error.to_string()),
        }
    }

    /// Brings the control nearer to the hour of the run, for as long as a stint may take; true if it was behind.
    fn follow(&mut self, begin: Moment) -> bool {
        let now = self.steps();
        let Some(twin) = &mut self.twin else {
            return false;
        };
        let behind = twin.simulation().steps() < now;
        while twin.simulation().steps() < now && begin.elapsed() < LONGEST_STINT {
            twin.step();
        }
        // What the control refuses of the acts of the run, it does without.
        twin.take_refused();
        behind
    }

    /// Brings the control to the hour of the run at once.
    fn together(&mut self) {
        let now = self.steps();
        if let Some(twin) = &mut self.twin {
            twin.seek(now);
        }
    }

    fn publish(&mut self) {
        let told = &mut self.told;
        told.snapshot = Arc::new(Snapshot::of(
            self.line.simulation(),
            Some(&told.snapshot),
            self.selected,
        ));
        // One that is on its way to the hour of the run is not compared with it.
        let now = told.snapshot.step;
        let beside = self.twin.as_ref().map(Timeline::simulation);
        told.twin = beside
            .filter(|twin| twin.steps() >= now)
            .map(|twin| Arc::new(Snapshot::of(twin, told.twin.as_deref(), None)));
        told.ghost = self.line.ghost().cloned();
    }

    /// Finds the chapters again where the history is another one, at most once a day simulated.
    fn find_chapters(&mut self) {
        let known = self.line.known();
        let day = self.line.farthest() / STEPS_PER_DAY;
        let read = (known.events.len(), self.line.acts().len(), day);
        if read != self.read {
            self.read = read;
            let found = chapters(known);
            if *self.told.state.chapters != found {
                self.told.state.chapters = Arc::new(found);
            }
        }
    }

    fn tell_state(&mut self) {
        self.find_chapters();
        let (step, end_step) = (self.steps(), self.end_step());
        let state = &mut self.told.state;
        state.running = self.running;
        state.hours_per_second = self.hours_per_second;
        state.step = step;
        state.end_step = end_step;
        state.known_step = self.line.farthest();
        state.can_undo = self.line.can_undo();
        state.can_redo = self.line.can_redo();
        state.twin.clone_from(&self.twin_kind);
        state.verified.clone_from(&self.verified);
        state.opening = self.opening.as_ref().map(|(run, _)| Arc::clone(run));
    }
}
