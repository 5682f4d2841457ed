//! A simulation on a thread of its own: orders in, snapshots out.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::orders::{LiveState, Order, Told};
use super::snapshot::Snapshot;
use super::worker::Worker;
use crate::platform::threads;
use crate::scenario::Scenario;
use crate::sim::{History, SimError};

/// A simulation that lives beside the window.
#[derive(Debug)]
pub struct Live {
    orders: Sender<Order>,
    seen: Arc<Mutex<Told>>,
    first: Arc<Snapshot>,
}

/// Works until nobody gives orders any more.
fn work(mut worker: Worker, inbox: &Receiver<Order>, seen: &Mutex<Told>) {
    let mut rest = Duration::ZERO;
    loop {
        match inbox.recv_timeout(rest) {
            Ok(order) => {
                worker.obey(order);
                while let Ok(order) = inbox.try_recv() {
                    worker.obey(order);
                }
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
        // What an order said is heard before a long stint.
        tell(&mut worker, seen);
        rest = worker.pass();
        tell(&mut worker, seen);
    }
}

/// Puts what the worker tells where the window sees it.
fn tell(worker: &mut Worker, seen: &Mutex<Told>) {
    if let Ok(mut seen) = seen.lock() {
        let mut notes = std::mem::take(&mut seen.notes);
        notes.extend(worker.take_notes());
        *seen = worker.told().clone();
        seen.notes = notes;
    }
}

impl Live {
    /// Starts a worker with a simulation.
    ///
    /// # Errors
    /// A planned command of the scenario that cannot be carried out.
    pub fn new(scenario: Arc<Scenario>, seed: u64) -> Result<Self, SimError> {
        let worker = Worker::new(scenario, seed)?;
        let seen = Arc::new(Mutex::new(worker.told().clone()));
        let first = Arc::clone(&worker.told().snapshot);
        let (orders, inbox) = channel();
        let shown = Arc::clone(&seen);
        // Without a thread the picture stands still; what is seen stays right.
        let _ = threads::start("simulation", move || work(worker, &inbox, &shown));
        Ok(Self {
            orders,
            seen,
            first,
        })
    }

    /// Nothing: the thread works by itself.
    pub fn pass(&self) {}

    /// Gives an order.
    pub fn send(&self, order: Order) {
        // A worker that is gone takes no orders; the picture stays.
        let _ = self.orders.send(order);
    }

    /// The newest snapshot.
    #[must_use]
    pub fn snapshot(&self) -> Arc<Snapshot> {
        let seen = self.seen.lock();
        seen.map_or_else(
            |_| Arc::clone(&self.first),
            |seen| Arc::clone(&seen.snapshot),
        )
    }

    /// The newest snapshot of the control, if one is kept.
    #[must_use]
    pub fn twin(&self) -> Option<Arc<Snapshot>> {
        self.seen.lock().ok().and_then(|seen| seen.twin.clone())
    }

    /// The line that was left by a branch.
    #[must_use]
    pub fn ghost(&self) -> Option<Arc<History>> {
        self.seen.lock().ok().and_then(|seen| seen.ghost.clone())
    }

    /// How the worker stands.
    #[must_use]
    pub fn state(&self) -> LiveState {
        let seen = self.seen.lock();
        seen.map(|seen| seen.state.clone()).unwrap_or_default()
    }

    /// Sentences about orders that were refused, each once.
    #[must_use]
    pub fn take_notes(&self) -> Vec<String> {
        let seen = self.seen.lock();
        seen.map(|mut seen| std::mem::take(&mut seen.notes))
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::live::{Carried, TwinKind, Verified};
    use crate::sim::Command;

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
        assert!(live.state().step < u64::from(crate::scenario::MOST_DAYS) * 24);
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
