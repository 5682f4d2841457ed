//! A simulation on a thread of its own: orders in, snapshots out. Its pace follows the clock on the wall, not the frames.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::orders::{LiveState, Opening, Order};
use super::snapshot::Snapshot;
use super::timeline::Timeline;
use super::twin::TwinKind;
use super::verified::{Carried, Verified};
use crate::experiment::chapters::{Chapter, chapters};
use crate::platform::clock::Moment;
use crate::platform::threads;
use crate::scenario::{MOST_DAYS, Scenario};
use crate::sim::{CellId, Command, History, STEPS_PER_DAY, SimError};
use crate::text::say_with;

/// What both sides see.
#[derive(Debug, Default)]
struct Shared {
    snapshot: Option<Arc<Snapshot>>,
    twin: Option<Arc<Snapshot>>,
    ghost: Option<Arc<History>>,
    state: LiveState,
    notes: Vec<String>,
}

/// A simulation that lives beside the window.
#[derive(Debug)]
pub struct Live {
    orders: Sender<Order>,
    shared: Arc<Mutex<Shared>>,
    first: Arc<Snapshot>,
}

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

impl Live {
    /// Starts a worker with a simulation.
    ///
    /// # Errors
    /// A planned command of the scenario that cannot be carried out.
    pub fn new(scenario: Arc<Scenario>, seed: u64) -> Result<Self, SimError> {
        let line = Timeline::new(scenario, seed)?;
        let first = Arc::new(Snapshot::of(line.simulation(), None, None));
        let shared = Arc::new(Mutex::new(Shared {
            snapshot: Some(Arc::clone(&first)),
            ..Shared::default()
        }));
        let (orders, inbox) = channel();
        let mut worker = Worker {
            last: Arc::clone(&first),
            line,
            twin: None,
            twin_kind: None,
            last_twin: None,
            selected: None,
            running: false,
            hours_per_second: 24.0,
            reached: 0.0,
            owed: 0.0,
            until: None,
            chapters: Arc::default(),
            read: (0, 0, 0),
            verified: Verified::default(),
            opening: None,
            shared: Arc::clone(&shared),
        };
        worker.tell_state();
        // Without a thread the picture stands still; what is seen stays right.
        let _ = threads::start("simulation", move || worker.work(&inbox));
        Ok(Self {
            orders,
            shared,
            first,
        })
    }

    /// Gives an order.
    pub fn send(&self, order: Order) {
        // A worker that is gone takes no orders; the picture stays.
        let _ = self.orders.send(order);
    }

    /// The newest snapshot.
    #[must_use]
    pub fn snapshot(&self) -> Arc<Snapshot> {
        self.shared
            .lock()
            .ok()
            .and_then(|shared| shared.snapshot.clone())
            .unwrap_or_else(|| Arc::clone(&self.first))
    }

    /// The newest snapshot of the control, if one is kept.
    #[must_use]
    pub fn twin(&self) -> Option<Arc<Snapshot>> {
        self.shared
            .lock()
            .ok()
            .and_then(|shared| shared.twin.clone())
    }

    /// The line that was left by a branch.
    #[must_use]
    pub fn ghost(&self) -> Option<Arc<History>> {
        self.shared
            .lock()
            .ok()
            .and_then(|shared| shared.ghost.clone())
    }

    /// How the worker stands.
    #[must_use]
    pub fn state(&self) -> LiveState {
        self.shared
            .lock()
            .map(|shared| shared.state.clone())
            .unwrap_or_default()
    }

    /// Sentences about orders that were refused, each once.
    #[must_use]
    pub fn take_notes(&self) -> Vec<String> {
        self.shared
            .lock()
            .map(|mut shared| std::mem::take(&mut shared.notes))
            .unwrap_or_default()
    }
}

struct Worker {
    line: Timeline,
    twin: Option<Timeline>,
    twin_kind: Option<TwinKind>,
    last: Arc<Snapshot>,
    last_twin: Option<Arc<Snapshot>>,
    selected: Option<CellId>,
    running: bool,
    hours_per_second: f64,
    reached: f64,
    /// Hours that the clock has earned and the simulation has not stepped yet.
    owed: f64,
    until: Option<u64>,
    /// Chapters, and what of the history they were found in.
    chapters: Arc<Vec<Chapter>>,
    read: (usize, usize, u64),
    verified: Verified,
    /// The run that is being opened, with what came with it to compare it by.
    opening: Option<(Arc<Opening>, Carried)>,
    shared: Arc<Mutex<Shared>>,
}

impl Worker {
    fn end_step(&self) -> u64 {
        u64::from(self.line.simulation().scenario().days) * STEPS_PER_DAY
    }

    fn work(&mut self, inbox: &Receiver<Order>) {
        let mut clock = Moment::now();
        let mut shown = Moment::now();
        let mut stale = false;
        let mut counted = (Moment::now(), self.steps());
        loop {
            let wait = if self.is_behind() {
                Duration::ZERO
            } else if self.running {
                Duration::from_millis(2)
            } else {
                Duration::from_secs(1)
            };
            let wait = if stale {
                Duration::from_millis(4)
            } else {
                wait
            };
            match inbox.recv_timeout(wait) {
                Ok(order) => {
                    stale |= self.obey(order);
                    while let Ok(order) = inbox.try_recv() {
                        stale |= self.obey(order);
                    }
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
            let begin = Moment::now();
            let passed = begin.since(clock).as_secs_f64();
            clock = begin;
            if self.follow(begin) {
                stale = true;
            } else if self.running {
                self.owed += (passed * self.hours_per_second).min(self.hours_per_second.max(1.0));
                while self.running && self.owed >= 1.0 && begin.elapsed() < LONGEST_STINT {
                    self.step();
                    stale = true;
                    self.owed -= 1.0;
                    if self.steps() >= self.until.unwrap_or_else(|| self.end_step()) {
                        self.running = false;
                        self.until = None;
                    }
                }
                // What the machine cannot keep up with is dropped, not caught up.
                self.owed = self.owed.min(1.0 + self.hours_per_second * 0.05);
            }
            let span = counted.0.elapsed().as_secs_f64();
            if span > 0.5 {
                let steps = self.steps();
                self.reached = steps.saturating_sub(counted.1) as f64 / span;
                counted = (Moment::now(), steps);
            }
            if stale && shown.elapsed() >= BETWEEN_SNAPSHOTS {
                self.publish();
                shown = Moment::now();
                stale = false;
            }
            self.tell_state();
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

    fn note(&self, sentence: String) {
        if let Ok(mut shared) = self.shared.lock() {
            shared.notes.push(sentence);
        }
    }

    /// Carries out an order; true if there is something new to show.
    fn obey(&mut self, order: Order) -> bool {
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
    fn note_without_effect(&self) {
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
        self.last = Arc::new(Snapshot::of(
            self.line.simulation(),
            Some(&self.last),
            self.selected,
        ));
        // One that is on its way to the hour of the run is not compared with it.
        let beside = self.twin.as_ref().filter(|_| !self.is_behind());
        self.last_twin = beside.map(|twin| {
            Arc::new(Snapshot::of(
                twin.simulation(),
                self.last_twin.as_deref(),
                None,
            ))
        });
        if let Ok(mut shared) = self.shared.lock() {
            shared.snapshot = Some(Arc::clone(&self.last));
            shared.twin.clone_from(&self.last_twin);
            shared.ghost = self.line.ghost().cloned();
        }
    }

    /// Finds the chapters again where the history is another one, at most once a day simulated.
    fn find_chapters(&mut self) {
        let known = self.line.known();
        let day = self.line.farthest() / STEPS_PER_DAY;
        let read = (known.events.len(), self.line.acts().len(), day);
        if read != self.read {
            self.read = read;
            let found = chapters(known);
            if *self.chapters != found {
                self.chapters = Arc::new(found);
            }
        }
    }

    fn tell_state(&mut self) {
        self.find_chapters();
        let state = LiveState {
            running: self.running,
            hours_per_second: self.hours_per_second,
            reached_hours_per_second: self.reached,
            step: self.steps(),
            end_step: self.end_step(),
            known_step: self.line.farthest(),
            can_undo: self.line.can_undo(),
            can_redo: self.line.can_redo(),
            chapters: Arc::clone(&self.chapters),
            twin: self.twin_kind.clone(),
            verified: self.verified.clone(),
            opening: self
                .opening
                .as_ref()
                .map(|(opening, _)| Arc::clone(opening)),
        };
        if let Ok(mut shared) = self.shared.lock() {
            shared.state = state;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wait_for(live: &Live, what: impl Fn(&Live) -> bool) {
        for _ in 0..2_000 {
            if what(live) {
                return;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        panic!("it did not come: {:?}", live.state());
    }

    fn dish() -> Arc<Scenario> {
        Arc::new(Scenario::built_in("dish-renewal").expect("a scenario"))
    }

    #[test]
    fn a_worker_runs_to_a_day_and_has_the_history_of_a_plain_run() {
        let live = Live::new(dish(), 5).expect("a dish");
        live.send(Order::RunToDay(2.0));
        wait_for(&live, |live| live.snapshot().step == 48);
        let mut plain = crate::sim::Simulation::new(dish(), 5).expect("a dish");
        plain.step_many(48);
        assert_eq!(live.snapshot().history.hash(), plain.history().hash());
        assert!(!live.state().running);
    }

    #[test]
    fn a_refused_command_is_told_in_a_sentence_and_the_run_goes_on() {
        let live = Live::new(dish(), 5).expect("a dish");
        live.send(Order::Apply(Command::InjuryPulse {
            pro_signal: 99.0,
            days: 1.0,
        }));
        live.send(Order::StepHours(1));
        wait_for(&live, |live| live.snapshot().step == 1);
        let notes = live.take_notes();
        assert_eq!(notes.len(), 1);
        assert!(notes[0].contains("pro_signal"), "{notes:?}");
    }

    #[test]
    fn a_run_is_called_the_same_only_after_it_has_been_compared() {
        let mut plain = crate::sim::Simulation::new(dish(), 5).expect("a dish");
        plain.step_many(30);
        let hash = plain.history().hash();
        for (hash, same) in [
            (hash.clone(), Some(true)),
            (hash[..16].to_owned(), Some(true)),
            ("0".repeat(16), Some(false)),
            (hash[..8].to_owned(), Some(false)),
            (String::new(), None),
        ] {
            let live = Live::new(dish(), 1).expect("a dish");
            live.send(Order::Open {
                scenario: dish(),
                seed: 5,
                acts: Vec::new(),
                step: 30,
                carried: Carried {
                    hash,
                    version: "0.0".to_owned(),
                },
            });
            wait_for(&live, |live| live.snapshot().step == 30);
            let verified = live.state().verified;
            assert_eq!(
                verified == Verified::Same,
                same == Some(true),
                "{verified:?}"
            );
            assert_eq!(
                verified == Verified::Unknown,
                same.is_none(),
                "{verified:?}"
            );
            let told = live.take_notes().join("\n");
            assert_eq!(told.contains("bit for bit"), same == Some(true), "{told}");
            assert_eq!(told.contains("0.0"), same == Some(false), "{told}");
            // Another knee is nobody's run.
            live.send(Order::Load {
                scenario: dish(),
                seed: 2,
            });
            wait_for(&live, |live| live.state().verified == Verified::Unknown);
        }
    }

    fn shared_run(scenario: &Arc<Scenario>, step: u64) -> (Order, History) {
        let mut plain = crate::sim::Simulation::new(Arc::clone(scenario), 5).expect("a run");
        let activity = Command::SetActivity {
            activity: crate::model::words::Activity::Sport,
        };
        plain.step_many(step / 2);
        plain.apply(activity).expect("accepted");
        plain.step_many(step - step / 2);
        let order = Order::Open {
            scenario: Arc::clone(scenario),
            seed: 5,
            acts: plain.commands().to_vec(),
            step,
            carried: Carried {
                hash: plain.history().hash(),
                version: "0.0".to_owned(),
            },
        };
        (order, plain.history().clone())
    }

    #[test]
    fn a_long_opening_can_be_stopped_and_gone_on_with_and_is_compared_at_its_hour() {
        let strip = Arc::new(Scenario::built_in("strip-osteoarthritis").expect("a scenario"));
        let (order, history) = shared_run(&strip, 2000);
        let live = Live::new(dish(), 1).expect("a dish");
        live.send(order);
        wait_for(&live, |live| live.snapshot().step > 0);
        live.send(Order::Pause);
        wait_for(&live, |live| !live.state().running);
        let state = live.state();
        assert!(state.step < 2000, "stopped at {}", state.step);
        assert_eq!(state.verified, Verified::Checking);
        let opening = state.opening.expect("it is still on its way");
        assert_eq!((opening.step, opening.acts.len()), (2000, 1));
        assert!(!live.take_notes().join("\n").contains("bit for bit"));
        // Farther than its hour: it is compared on the way.
        live.send(Order::RunToDay(100.0));
        wait_for(&live, |live| live.snapshot().step == 2400);
        assert_eq!(live.state().verified, Verified::Same);
        assert!(live.state().opening.is_none());
        assert_eq!(live.snapshot().commands.len(), 1);
        live.send(Order::StepHours(-400));
        wait_for(&live, |live| live.snapshot().step == 2000);
        assert_eq!(live.snapshot().history.hash(), history.hash());
    }

    #[test]
    fn a_run_that_is_changed_while_it_is_opened_is_not_called_the_same() {
        let strip = Arc::new(Scenario::built_in("strip-osteoarthritis").expect("a scenario"));
        let (order, _) = shared_run(&strip, 2000);
        let live = Live::new(dish(), 1).expect("a dish");
        live.send(order);
        wait_for(&live, |live| live.snapshot().step > 0);
        live.send(Order::Pause);
        live.send(Order::Apply(Command::SetActivity {
            activity: crate::model::words::Activity::Rest,
        }));
        live.send(Order::RunToDay(90.0));
        wait_for(&live, |live| live.snapshot().step == 2160);
        assert_eq!(live.state().verified, Verified::Unknown);
        assert!(!live.take_notes().join("\n").contains("bit for bit"));
    }

    #[test]
    fn an_act_that_is_refused_when_its_hour_comes_is_left_out_and_told() {
        let live = Live::new(dish(), 1).expect("a dish");
        live.send(Order::Open {
            scenario: dish(),
            seed: 5,
            acts: vec![(
                3,
                Command::InjuryPulse {
                    pro_signal: 99.0,
                    days: 1.0,
                },
            )],
            step: 30,
            carried: Carried::default(),
        });
        wait_for(&live, |live| live.snapshot().step == 30);
        assert!(live.snapshot().commands.is_empty());
        assert!(!live.state().can_undo);
        let told = live.take_notes().join("\n");
        assert!(told.contains("pro_signal"), "{told}");
    }

    #[test]
    fn orders_are_obeyed_while_a_control_is_brought_to_the_hour_of_the_run() {
        let strip = Arc::new(Scenario::built_in("strip-osteoarthritis").expect("a scenario"));
        let live = Live::new(strip, 3).expect("a strip");
        live.send(Order::RunToDay(200.0));
        wait_for(&live, |live| live.snapshot().step == 4800);
        live.send(Order::Twin(Some(TwinKind::Saline)));
        wait_for(&live, |live| live.state().twin == Some(TwinKind::Saline));
        // One that is behind is not shown beside the run.
        assert!(live.twin().is_none_or(|twin| twin.step == 4800));
        live.send(Order::Twin(None));
        wait_for(&live, |live| live.state().twin.is_none());
        assert!(live.twin().is_none());
        live.send(Order::Twin(Some(TwinKind::Saline)));
        wait_for(&live, |live| live.twin().is_some());
        assert_eq!(live.twin().map(|twin| twin.step), Some(4800));
    }

    #[test]
    fn no_order_makes_a_run_without_end() {
        let live = Live::new(dish(), 5).expect("a dish");
        for day in [f64::INFINITY, 1e300, f64::NAN] {
            live.send(Order::RunToDay(day));
        }
        live.send(Order::Pause);
        wait_for(&live, |live| !live.state().running);
        assert!(live.state().step < LAST_STEP);
    }

    #[test]
    fn a_control_is_brought_to_the_hour_of_the_run() {
        let scenario = Arc::new(Scenario::built_in("strip-osteoarthritis").expect("a scenario"));
        let live = Live::new(scenario, 3).expect("a strip");
        live.send(Order::StepHours(24 * 8));
        live.send(Order::Twin(Some(TwinKind::Untreated)));
        wait_for(&live, |live| {
            live.twin().is_some_and(|twin| twin.step == 192)
        });
        assert!(live.twin().is_some_and(|twin| twin.batches.is_empty()));
        assert!(!live.snapshot().batches.is_empty());
    }
}
