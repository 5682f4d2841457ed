//! A simulation on a thread of its own: orders in, snapshots out. Its pace follows the clock on the wall, not the frames.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::snapshot::Snapshot;
use super::timeline::Timeline;
use super::verified::{Carried, Verified};
use crate::experiment::chapters::{Chapter, chapters};
use crate::model::words::TreatmentKind;
use crate::platform::clock::Moment;
use crate::platform::threads;
use crate::scenario::{MOST_DAYS, PlannedTreatment, Scenario};
use crate::sim::{CellId, Command, History, STEPS_PER_DAY, SimError};
use crate::text::say_with;

/// The control beside a run: the same knee and dice with another treatment.
#[derive(Debug, Clone, PartialEq)]
pub enum TwinKind {
    /// No injection.
    Untreated,
    /// Salt water instead.
    Saline,
    /// A steroid instead.
    Steroid,
    /// An exercise programme instead.
    Exercise,
    /// These treatments instead.
    Other(Vec<PlannedTreatment>),
    /// What was the run before the twins were swapped: its treatments, planned and given by hand.
    Before {
        /// Planned ones.
        planned: Vec<PlannedTreatment>,
        /// Those given by hand, with their step.
        given: Vec<(u64, Command)>,
    },
}

impl TwinKind {
    /// Those that need no further words, the honest control first.
    pub const PLAIN: [Self; 4] = [Self::Saline, Self::Untreated, Self::Steroid, Self::Exercise];

    /// Words for the plain ones, in their order.
    pub const WORDS: [&'static str; 4] = ["saline", "none", "steroid", "exercise"];

    /// The plain one of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        let place = Self::WORDS.iter().position(|known| *known == word)?;
        Self::PLAIN.get(place).cloned()
    }

    /// What a twin with these treatments, planned and given by hand, is beside a run: one of the plain ones where it
    /// would be made to the same treatments, else what was before the swap.
    #[must_use]
    pub fn swapped(
        run: &Scenario,
        acts: &[(u64, Command)],
        planned: &[PlannedTreatment],
        given: &[(u64, Command)],
    ) -> Self {
        let treats = |acts: &[(u64, Command)]| -> Vec<(u64, Command)> {
            let treat = |act: &&(u64, Command)| matches!(act.1, Command::Treat { .. });
            acts.iter().filter(treat).cloned().collect()
        };
        let given = treats(given);
        let same = |kind: &Self| {
            kind.scenario(run).treatments == planned && treats(&kind.acts(acts)) == given
        };
        Self::PLAIN.into_iter().find(same).unwrap_or(Self::Before {
            planned: planned.to_vec(),
            given,
        })
    }

    /// The scenario of the control.
    #[must_use]
    pub fn scenario(&self, of: &Scenario) -> Scenario {
        let instead = |kind: TreatmentKind| {
            of.treatments
                .iter()
                .map(|planned| PlannedTreatment {
                    kind,
                    cells: None,
                    ..planned.clone()
                })
                .collect()
        };
        of.clone().with_treatments(match self {
            Self::Untreated => Vec::new(),
            Self::Saline => instead(TreatmentKind::Saline),
            Self::Steroid => instead(TreatmentKind::Steroid),
            Self::Exercise => instead(TreatmentKind::Exercise),
            Self::Other(treatments) => treatments.clone(),
            Self::Before { planned, .. } => planned.clone(),
        })
    }

    /// What an act on the run is for its twin: injections differ, everything else is the same.
    #[must_use]
    pub fn act(&self, command: &Command) -> Option<Command> {
        let kind = match self {
            Self::Saline => TreatmentKind::Saline,
            Self::Steroid => TreatmentKind::Steroid,
            Self::Exercise => TreatmentKind::Exercise,
            Self::Untreated | Self::Other(_) | Self::Before { .. } => TreatmentKind::None,
        };
        match command {
            Command::Treat { .. } if kind == TreatmentKind::None => None,
            Command::Treat { landing, .. } => Some(Command::Treat {
                kind,
                cells: None,
                landing: *landing,
            }),
            _ => Some(command.clone()),
        }
    }

    /// The acts of the twin, from those of the run.
    #[must_use]
    pub fn acts(&self, of: &[(u64, Command)]) -> Vec<(u64, Command)> {
        let mut acts: Vec<(u64, Command)> = of
            .iter()
            .filter_map(|(step, command)| Some((*step, self.act(command)?)))
            .collect();
        if let Self::Before { given, .. } = self {
            acts.extend(given.iter().cloned());
            acts.sort_by_key(|(step, _)| *step);
        }
        acts
    }
}

/// What the window asks of the worker.
#[derive(Debug, Clone)]
pub enum Order {
    /// Another knee.
    Load {
        /// Its scenario.
        scenario: Arc<Scenario>,
        /// Its seed.
        seed: u64,
    },
    /// A run that was saved or shared, at its hour.
    Open {
        /// Its scenario.
        scenario: Arc<Scenario>,
        /// Its seed.
        seed: u64,
        /// Its acts.
        acts: Vec<(u64, Command)>,
        /// Its hour.
        step: u64,
        /// What came with it to compare it by.
        carried: Carried,
    },
    /// Run at a pace.
    Run {
        /// Simulated hours a second; infinite is as fast as possible.
        hours_per_second: f64,
    },
    /// Stop where it is.
    Pause,
    /// Go on by some hours, or back.
    StepHours(i64),
    /// Be at a day: at once where it has been simulated, else by running there as fast as possible. Pauses.
    RunToDay(f64),
    /// Take the last act back.
    Undo,
    /// Do it again.
    Redo,
    /// Do something to the knee now.
    Apply(Command),
    /// Tell of this cell.
    Select(Option<CellId>),
    /// Keep a control beside the run.
    Twin(Option<TwinKind>),
    /// The control becomes the run, and the run its control.
    Swap,
}

/// How the worker stands.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LiveState {
    /// Whether it runs.
    pub running: bool,
    /// Simulated hours a second asked for.
    pub hours_per_second: f64,
    /// Simulated hours a second reached.
    pub reached_hours_per_second: f64,
    /// Hours simulated.
    pub step: u64,
    /// Last hour of the scenario.
    pub end_step: u64,
    /// Farthest hour simulated.
    pub known_step: u64,
    /// Whether an act can be taken back.
    pub can_undo: bool,
    /// Whether an act can be done again.
    pub can_redo: bool,
    /// Chapters of all that has been simulated, those after the present hour too.
    pub chapters: Arc<Vec<Chapter>>,
    /// The control that is kept.
    pub twin: Option<TwinKind>,
    /// Whether the run that was opened is the one that was shared.
    pub verified: Verified,
}

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
            let wait = if self.running {
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
            if self.running {
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

    fn steps(&self) -> u64 {
        self.line.simulation().steps()
    }

    /// Goes to an hour, with the control.
    fn seek(&mut self, step: u64) {
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
            } => self.open(scenario, seed, &acts, step, &carried),
            Order::Run { hours_per_second } => {
                self.hours_per_second = hours_per_second.clamp(0.1, 1e6);
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
                self.hours_per_second = 1e6;
                self.running = true;
            }
            Order::Apply(command) => {
                match self.line.act(command.clone()) {
                    Ok(()) => {
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
                if changed && self.twin.is_some() {
                    self.keep_twin(self.twin_kind.clone());
                }
                return changed;
            }
            Order::Select(cell) => self.selected = cell,
            Order::Twin(kind) => self.keep_twin(kind),
            Order::Swap => {
                let Some(twin) = self.twin.take() else {
                    return false;
                };
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

    /// Plays a run that came in to its hour, and compares it with what came with it.
    fn open(
        &mut self,
        scenario: Arc<Scenario>,
        seed: u64,
        acts: &[(u64, Command)],
        step: u64,
        carried: &Carried,
    ) {
        let before = std::mem::take(&mut self.verified);
        if carried.is_there() {
            self.verified = Verified::Checking;
            self.tell_state();
        }
        match Timeline::with_acts(scenario, seed, acts, step.min(LAST_STEP)) {
            Ok((line, refused)) => {
                self.verified = carried.compare(line.simulation().history());
                self.line = line;
                self.running = false;
                self.owed = 0.0;
                self.until = None;
                self.selected = None;
                self.keep_twin(None);
                for error in refused {
                    self.note(error.to_string());
                }
                self.note_without_effect();
                if let Some(sentence) = self.verified.sentence() {
                    self.note(sentence);
                }
            }
            Err(error) => {
                self.verified = before;
                self.note(error.to_string());
            }
        }
    }

    /// Makes the control of the run, brought to the same hour with the same acts.
    fn keep_twin(&mut self, kind: Option<TwinKind>) {
        self.twin_kind = kind;
        self.twin = None;
        let Some(kind) = &self.twin_kind else { return };
        let scenario = Arc::new(kind.scenario(self.line.simulation().scenario()));
        match Timeline::new(scenario, self.line.simulation().seed()) {
            Ok(mut twin) => {
                for (step, command) in kind.acts(self.line.acts()) {
                    twin.seek(step);
                    let _ = twin.act(command);
                }
                twin.seek(self.steps());
                self.twin = Some(twin);
            }
            Err(error) => self.note(error.to_string()),
        }
    }

    fn publish(&mut self) {
        self.last = Arc::new(Snapshot::of(
            self.line.simulation(),
            Some(&self.last),
            self.selected,
        ));
        self.last_twin = self.twin.as_ref().map(|twin| {
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
