//! A run that can be gone through both ways: keyframes, acts that can be undone, and the line that was left for a branch.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::scenario::Scenario;
use crate::sim::{Command, CommandError, History, Keyframe, STEPS_PER_DAY, SimError, Simulation};

/// Hours between two keyframes: far enough for memory, near enough to be anywhere in a tenth of a second.
const KEYFRAME_EVERY: u64 = 5 * STEPS_PER_DAY;
/// In the first days steps are slow (signals are solved every hour): keyframes lie closer.
const KEYFRAME_EVERY_EARLY: u64 = STEPS_PER_DAY;
/// How long it is early, hours.
const EARLY: u64 = 8 * STEPS_PER_DAY;

/// A simulation with its past. What is kept is enough to be at any hour of it again, to the same bits.
#[derive(Debug)]
pub struct Timeline {
    simulation: Simulation,
    /// The simulation at some steps. The one at 0 holds no acts.
    keyframes: BTreeMap<u64, Keyframe>,
    /// All acts of this line in order, those of hours after the present too.
    acts: Vec<(u64, Command)>,
    /// Acts taken back, latest last.
    undone: Vec<(u64, Command)>,
    /// The farthest hour this line has been simulated to.
    farthest: u64,
    /// What was recorded up to there.
    known: Arc<History>,
    /// Why acts were refused and left out.
    refused: Vec<CommandError>,
    /// The line that was left when a past moment was changed.
    ghost: Option<Arc<History>>,
}

impl Timeline {
    /// A run at its start.
    ///
    /// # Errors
    /// A planned command of the scenario that cannot be carried out.
    pub fn new(scenario: Arc<Scenario>, seed: u64) -> Result<Self, SimError> {
        let simulation = Simulation::new(scenario, seed)?;
        Ok(Self {
            keyframes: BTreeMap::from([(simulation.steps(), simulation.keyframe())]),
            known: Arc::new(simulation.history().clone()),
            farthest: simulation.steps(),
            simulation,
            acts: Vec::new(),
            undone: Vec::new(),
            refused: Vec::new(),
            ghost: None,
        })
    }

    /// A run at its start, with acts to be carried out at their hours. One that is refused then is left out: see
    /// [`Self::take_refused`].
    ///
    /// # Errors
    /// A planned command of the scenario that cannot be carried out.
    pub fn with_acts(
        scenario: Arc<Scenario>,
        seed: u64,
        acts: Vec<(u64, Command)>,
    ) -> Result<Self, SimError> {
        let mut line = Self::new(scenario, seed)?;
        line.acts = acts;
        line.catch_up();
        line.known = Arc::new(line.simulation.history().clone());
        Ok(line)
    }

    /// Why acts that came with a run were refused when their hour came, each told once.
    pub fn take_refused(&mut self) -> Vec<CommandError> {
        std::mem::take(&mut self.refused)
    }

    /// The simulation at the present hour.
    #[must_use]
    pub fn simulation(&self) -> &Simulation {
        &self.simulation
    }

    /// All acts of this line, with their step.
    #[must_use]
    pub fn acts(&self) -> &[(u64, Command)] {
        &self.acts
    }

    /// The farthest hour of this line that has been simulated.
    #[must_use]
    pub fn farthest(&self) -> u64 {
        self.farthest
    }

    /// Everything recorded up to the farthest hour.
    #[must_use]
    pub fn known(&self) -> &Arc<History> {
        &self.known
    }

    /// The line that was left by the last branch.
    #[must_use]
    pub fn ghost(&self) -> Option<&Arc<History>> {
        self.ghost.as_ref()
    }

    /// Whether there is an act to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.acts.is_empty()
    }

    /// Whether there is an act to do again.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// Carries out the acts of the present hour that have not been yet. One that is refused is no act of this line.
    fn catch_up(&mut self) {
        let now = self.simulation.steps();
        loop {
            let next = self.simulation.commands().len();
            match self.acts.get(next) {
                Some((step, command)) if *step <= now => {
                    if let Err(error) = self.simulation.apply(command.clone()) {
                        self.acts.remove(next);
                        self.refused.push(error);
                    }
                }
                _ => break,
            }
        }
    }

    /// Goes on by an hour. Acts of hours to come are carried out when their hour comes.
    pub fn step(&mut self) {
        self.simulation.step();
        self.catch_up();
        let now = self.simulation.steps();
        let every = if now <= EARLY {
            KEYFRAME_EVERY_EARLY
        } else {
            KEYFRAME_EVERY
        };
        if now.is_multiple_of(every) && !self.keyframes.contains_key(&now) {
            self.keyframes.insert(now, self.simulation.keyframe());
        }
        if now > self.farthest {
            self.farthest = now;
            if self.known.rows.len() != self.simulation.history().rows.len()
                || self.known.events.len() != self.simulation.history().events.len()
            {
                self.known = Arc::new(self.simulation.history().clone());
            }
        }
    }

    /// Bytes that the keyframes take.
    #[must_use]
    pub fn kept_bytes(&self) -> usize {
        self.keyframes.values().map(Keyframe::bytes).sum()
    }

    /// The simulation of a keyframe of this line.
    fn at(&self, keyframe: &Keyframe) -> Option<Simulation> {
        Simulation::from_keyframe(self.simulation.scenario(), keyframe, &self.known).ok()
    }

    /// Goes to an hour, back or forth, by the nearest keyframe before it.
    pub fn seek(&mut self, step: u64) {
        let now = self.simulation.steps();
        let nearest = self
            .keyframes
            .range(..=step)
            .next_back()
            .map(|(&at, keyframe)| (at, keyframe));
        if let Some((at, keyframe)) = nearest
            && (step < now || at > now)
            && let Some(simulation) = self.at(keyframe)
        {
            self.simulation = simulation;
            self.catch_up();
        }
        while self.simulation.steps() < step {
            self.step();
        }
    }

    /// Does something now. In the past, what came after is left as a ghost and the line begins anew here.
    ///
    /// # Errors
    /// A command that is refused; nothing has changed then.
    pub fn act(&mut self, command: Command) -> Result<(), CommandError> {
        let now = self.simulation.steps();
        self.simulation.apply(command.clone())?;
        let done = self.simulation.commands().len() - 1;
        if self.farthest > now {
            self.ghost = Some(Arc::clone(&self.known));
        }
        self.acts.truncate(done);
        self.acts.push((now, command));
        self.undone.clear();
        self.keyframes.retain(|&at, _| at <= now);
        self.farthest = now;
        self.known = Arc::new(self.simulation.history().clone());
        Ok(())
    }

    /// Forgets what was simulated beyond the present hour, acts too.
    pub fn forget_future(&mut self) {
        let now = self.simulation.steps();
        self.acts.truncate(self.simulation.commands().len());
        self.keyframes.retain(|&at, _| at <= now);
        self.farthest = now;
        self.known = Arc::new(self.simulation.history().clone());
    }

    /// Plays the present hour again with other acts from `from` on.
    fn play_again(&mut self, from: u64) {
        let now = self.simulation.steps();
        self.ghost = Some(Arc::clone(&self.known));
        self.keyframes.retain(|&at, _| at < from || at == 0);
        let base = self.keyframes.range(..=from).next_back();
        if let Some(simulation) = base.and_then(|(_, keyframe)| self.at(keyframe)) {
            self.simulation = simulation;
            self.catch_up();
        }
        self.farthest = self.simulation.steps();
        self.known = Arc::new(self.simulation.history().clone());
        self.seek(now);
    }

    /// Takes the last act of the line back; false if there is none.
    pub fn undo(&mut self) -> bool {
        let Some((step, command)) = self.acts.pop() else {
            return false;
        };
        self.undone.push((step, command));
        self.play_again(step);
        true
    }

    /// Does the act again that was taken back last; false if there is none.
    pub fn redo(&mut self) -> bool {
        let Some((step, command)) = self.undone.pop() else {
            return false;
        };
        self.acts.push((step, command));
        self.play_again(step);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::stain::StainKind;
    use crate::model::words::{Activity, TreatmentKind};

    fn strip() -> Timeline {
        let scenario = Scenario::built_in("strip-injury").expect("a scenario");
        Timeline::new(Arc::new(scenario), 7).expect("it starts")
    }

    fn inject() -> Command {
        Command::Treat {
            kind: TreatmentKind::Cultured,
            cells: None,
            landing: None,
        }
    }

    fn prints(timeline: &Timeline) -> ([u8; 32], String) {
        let simulation = timeline.simulation();
        (simulation.state_hash(), simulation.history().hash())
    }

    /// Runs straight through with acts at their hours.
    fn straight(acts: &[(u64, Command)], until: u64) -> ([u8; 32], String) {
        let mut line = strip();
        for hour in 0..=until {
            line.seek(hour);
            for (_, command) in acts.iter().filter(|(step, _)| *step == hour) {
                line.act(command.clone()).expect("accepted");
            }
        }
        prints(&line)
    }

    #[test]
    fn scrubbing_and_running_on_is_never_having_scrubbed() {
        let acts = [
            (30, inject()),
            (
                75,
                Command::SetActivity {
                    activity: Activity::Sport,
                },
            ),
        ];
        let mut line = strip();
        for (step, command) in &acts {
            line.seek(*step);
            line.act(command.clone()).expect("accepted");
        }
        line.seek(100);
        for hour in [3, 75, 74, 31, 0, 30, 99] {
            line.seek(hour);
            assert_eq!(line.simulation().steps(), hour);
        }
        line.seek(120);
        assert_eq!(prints(&line), straight(&acts, 120));
    }

    #[test]
    fn every_scenario_can_be_gone_back_in() {
        for name in Scenario::NAMES {
            let scenario = Arc::new(Scenario::built_in(name).expect("a scenario"));
            let mut line = Timeline::new(scenario, 1).expect("it starts");
            line.seek(50);
            let there = prints(&line);
            line.seek(60);
            line.seek(10);
            assert_eq!(line.simulation().steps(), 10, "{name}");
            line.seek(50);
            assert_eq!(prints(&line), there, "{name}");
        }
    }

    #[test]
    fn a_year_of_an_injected_joint_is_kept_in_60_mb_and_every_part_of_it_is_there() {
        let scenario = Scenario::built_in("osteoarthritis-moderate").expect("a scenario");
        let mut line = Timeline::new(Arc::new(scenario), 7).expect("it starts");
        line.act(inject()).expect("accepted");
        let year = 365 * STEPS_PER_DAY;
        let middle = 183 * STEPS_PER_DAY + 5;
        line.seek(middle);
        let there = prints(&line);
        line.seek(year);
        let kept = line.kept_bytes();
        assert!(kept < 60_000_000, "{kept} bytes");
        assert!(line.keyframes.len() > 70);
        line.seek(middle);
        assert_eq!(prints(&line), there);
    }

    #[test]
    fn an_act_in_the_past_begins_a_new_line_and_leaves_the_old_one_as_a_ghost() {
        let mut line = strip();
        line.seek(60);
        line.act(Command::SetActivity {
            activity: Activity::Sport,
        })
        .expect("accepted");
        line.seek(96);
        let old = line.known().hash();
        line.seek(24);
        line.act(inject()).expect("accepted");
        assert_eq!(line.ghost().map(|ghost| ghost.hash()), Some(old));
        assert_eq!(line.farthest(), 24);
        assert_eq!(line.acts().len(), 1);
        line.seek(96);
        assert_eq!(prints(&line), straight(&[(24, inject())], 96));
    }

    #[test]
    fn undo_and_redo_bring_back_the_same_bits() {
        let mut line = strip();
        line.seek(20);
        line.act(inject()).expect("accepted");
        line.seek(50);
        line.act(Command::InjuryPulse {
            pro_signal: 2.0,
            days: 1.0,
        })
        .expect("accepted");
        line.seek(60);
        let both = prints(&line);
        assert!(line.undo() && line.can_redo());
        assert_eq!(prints(&line), straight(&[(20, inject())], 60));
        assert!(line.undo() && !line.undo());
        assert_eq!(prints(&line), straight(&[], 60));
        assert!(line.redo() && line.redo() && !line.redo());
        assert_eq!(prints(&line), both);
    }

    #[test]
    fn undo_takes_a_stain_back_and_the_culture_grows_on_as_one_never_stained() {
        let scenario = Arc::new(Scenario::built_in("dish-renewal").expect("a scenario"));
        let dish = || Timeline::new(Arc::clone(&scenario), 7).expect("it starts");
        let stain = |kind| Command::Stain { kind };
        let mut never = dish();
        never.seek(90);
        let mut line = dish();
        line.seek(50);
        line.act(stain(StainKind::Alizarin)).expect("it is stained");
        line.seek(90);
        let fixed = prints(&line);
        assert_ne!(fixed, prints(&never));
        // Later than the stain nothing can be done, and the line stays what it is.
        assert!(line.act(stain(StainKind::Myod)).is_err());
        assert_eq!(prints(&line), fixed);
        assert!(line.undo());
        assert_eq!(prints(&line), prints(&never));
        assert!(line.redo());
        assert_eq!(prints(&line), fixed);
        // An act before it begins a new line, in which nothing was stained.
        line.seek(40);
        line.act(stain(StainKind::Alcian)).expect("it lives there");
        assert_eq!(line.acts().len(), 1);
        assert!(line.undo());
        line.seek(90);
        assert_eq!(prints(&line), prints(&never));
        // To the hour of the stain and back before it, as the window does.
        line.seek(50);
        line.act(stain(StainKind::OilRed)).expect("it is stained");
        line.seek(70);
        line.seek(50);
        assert!(line.undo() && line.simulation().fixed().is_none());
        assert_eq!(line.simulation().steps(), 50);
        line.seek(90);
        assert_eq!(prints(&line), prints(&never));
    }

    #[test]
    fn a_refused_act_changes_nothing() {
        let mut line = strip();
        line.seek(40);
        line.seek(10);
        let before = prints(&line);
        assert!(
            line.act(Command::InjuryPulse {
                pro_signal: -1.0,
                days: 1.0
            })
            .is_err()
        );
        assert_eq!((prints(&line), line.farthest()), (before, 40));
    }
}
