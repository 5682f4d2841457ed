//! The trial that is worked on: what is chosen, who came into which arm, what was found, and how far its shuffles are.

use crate::experiment::design::Experiment;
use crate::experiment::trial::{
    Choice, Deals, Found, Person, Salt, SaltWork, Sight, Trial, TrialWork, found, people,
};

/// What of the page is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TrialTab {
    /// The trial itself.
    #[default]
    Trial,
    /// Many trials of salt water.
    Salt,
    /// Published trials.
    Published,
    /// Published figures that are predicted.
    Predictions,
}

impl TrialTab {
    /// All of them with the keys of their words, in their order.
    pub const ALL: [(Self, &'static str); 4] = [
        (Self::Trial, "trial-tab-trial"),
        (Self::Salt, "trial-tab-salt"),
        (Self::Published, "trial-tab-published"),
        (Self::Predictions, "trial-tab-predictions"),
    ];
}

/// Seconds between shuffles at first, and how much shorter each wait is than the one before.
const FIRST_WAIT: f32 = 0.7;
const FASTER: f32 = 0.94;
/// The shortest wait, seconds.
const LEAST_WAIT: f32 = 0.006;

/// The shuffles as they are shown.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Shuffling {
    /// The shuffles; none before something was found.
    pub deals: Option<Deals>,
    /// How many are shown.
    pub shown: usize,
    /// Whether they go on by themselves.
    pub goes_on: bool,
    /// Seconds since the last one.
    pub since: f32,
}

impl Shuffling {
    /// How many there are.
    #[must_use]
    pub fn all(&self) -> usize {
        self.deals
            .as_ref()
            .map_or(0, |deals| deals.differences.len())
    }

    /// Seconds until the next one: the first can be followed one by one, the later ones rain.
    #[must_use]
    pub fn wait(&self) -> f32 {
        let waits = (0..self.shown.min(200)).fold(FIRST_WAIT, |wait, _| wait * FASTER);
        waits.max(LEAST_WAIT)
    }

    /// Time passes.
    pub fn pass(&mut self, seconds: f32) {
        self.since += seconds;
        while self.goes_on && self.shown < self.all() && self.since >= self.wait() {
            self.since -= self.wait();
            self.shown += 1;
        }
        if self.shown >= self.all() {
            self.goes_on = false;
        }
    }

    /// One more.
    pub fn one(&mut self) {
        self.shown = (self.shown + 1).min(self.all());
        self.since = 0.0;
    }
}

/// The trial that is worked on.
#[derive(Debug, Clone, Default)]
pub struct TrialState {
    /// What is chosen.
    pub choice: Choice,
    /// What is read.
    pub tab: TrialTab,
    /// Whether motion is calm.
    pub calm: bool,
    /// The trial, once the lot has decided.
    pub trial: Option<Trial>,
    /// Who came into which arm.
    pub people: Vec<Person>,
    /// The trial while people are treated.
    pub work: Option<TrialWork>,
    /// What was found.
    pub found: Option<Found>,
    /// Its shuffles.
    pub shuffling: Shuffling,
    /// Which arm got what is tried, as one guesses.
    pub guess: Option<usize>,
    /// Whether the secret is out.
    pub sight: Sight,
    /// People who get salt water, and for which trial.
    pub salt_work: Option<(Choice, SaltWork)>,
    /// What salt water did in trials of some size.
    pub salt: Option<(Choice, Salt)>,
    /// What went wrong.
    pub wrong: Option<String>,
}

/// The choice with nothing in it that does not matter to salt water.
fn of_salt(choice: Choice) -> Choice {
    Choice {
        given: 0,
        other: 0,
        ..choice
    }
}

impl TrialState {
    /// Something else is chosen: what was found belongs to the choice before.
    pub fn choose(&mut self, choice: Choice) {
        if choice != self.choice {
            self.choice = choice;
            self.forget();
        }
    }

    fn forget(&mut self) {
        self.trial = None;
        self.people.clear();
        self.work = None;
        self.found = None;
        self.shuffling = Shuffling::default();
        self.guess = None;
        self.sight = Sight::Blind;
        self.wrong = None;
    }

    /// The lot decides who comes into which arm.
    pub fn randomise(&mut self) {
        self.forget();
        let read = Experiment::read(&self.choice.text(), "trial");
        let trial = read
            .map_err(|error| error.said())
            .and_then(|read| Trial::of(read).map_err(|error| error.said()));
        match trial {
            Ok(trial) => {
                self.people = people(&trial);
                self.trial = Some(trial);
            }
            Err(error) => self.wrong = Some(error),
        }
    }

    /// People are treated from now on.
    pub fn treat(&mut self) {
        let experiment = self.trial.as_ref().map(|trial| trial.experiment().clone());
        self.work = experiment.map(TrialWork::new);
    }

    /// The same with other people.
    pub fn again(&mut self) {
        self.choice.seed += 1;
        self.randomise();
    }

    /// The secret is out.
    pub fn unblind(&mut self) {
        self.sight = Sight::Open;
    }

    /// The place of the arm that got what is tried.
    #[must_use]
    pub fn tried(&self) -> Option<usize> {
        let trial = self.trial.as_ref()?;
        let name = self.choice.tried_name();
        (0..trial.arms()).find(|arm| trial.arm(*arm, Sight::Open) == name)
    }

    /// Many trials of salt water are asked for.
    pub fn ask_salt(&mut self) {
        let choice = of_salt(self.choice);
        // Other sizes are drawn from the same people.
        if self.pool(choice).is_some() {
            return;
        }
        let read = Experiment::read(&choice.text(), "trial").map_err(|error| error.said());
        let work = read
            .and_then(|read| Trial::of(read).map_err(|error| error.said()))
            .and_then(|trial| SaltWork::new(&choice.text(), trial.main()));
        match work {
            Ok(work) => self.salt_work = Some((choice, work)),
            Err(error) => self.wrong = Some(error),
        }
    }

    /// The people who get salt water, if they are those of this choice, whatever its size.
    fn pool(&self, choice: Choice) -> Option<&SaltWork> {
        let (of, work) = self.salt_work.as_ref()?;
        let same = Choice {
            per_arm: of.per_arm,
            exact: of.exact,
            ..choice
        };
        (*of == same).then_some(work)
    }

    /// How many people who get salt water are done, and all, while they are treated.
    #[must_use]
    pub fn salt_done(&self) -> Option<(u64, u64)> {
        let done = self.pool(of_salt(self.choice))?.done();
        (done.0 < done.1).then_some(done)
    }

    /// What salt water did in trials of the size that is chosen.
    #[must_use]
    pub fn salt_told(&self) -> Option<&Salt> {
        let (of, salt) = self.salt.as_ref()?;
        (*of == of_salt(self.choice)).then_some(salt)
    }

    /// Plays on as long as `go_on` says so; it is asked before every person.
    pub fn pass(&mut self, mut go_on: impl FnMut() -> bool) {
        if let Some(work) = &mut self.work {
            match work.pass(&mut go_on) {
                Ok(true) => self.look(),
                Ok(false) => return,
                Err(error) => {
                    self.work = None;
                    self.wrong = Some(error.said());
                }
            }
        }
        let choice = of_salt(self.choice);
        if self.pool(choice).is_none() {
            return;
        }
        if let Some((_, work)) = &mut self.salt_work {
            match work.pass(&mut go_on) {
                Ok(true) => {}
                Ok(false) => return,
                Err(error) => {
                    self.salt_work = None;
                    self.wrong = Some(error);
                    return;
                }
            }
        }
        if self.salt_told().is_none() {
            let salt = self
                .pool(choice)
                .and_then(|work| work.told(choice.per_arm, choice.scatter()));
            self.salt = salt.map(|salt| (choice, salt));
        }
    }

    /// Everybody is done: what was found.
    fn look(&mut self) {
        let (Some(trial), Some(work)) = (&self.trial, self.work.take()) else {
            return;
        };
        let found = found(trial, work.rows(), trial.main(), 1, self.choice.scatter());
        if let [a, b] = found.arms.as_slice() {
            self.shuffling.deals = Deals::new(&a.values, &b.values, self.choice.seed);
        }
        self.found = Some(found);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::trial::DEALS;

    fn small() -> TrialState {
        let choice = Choice {
            per_arm: 6,
            day: 28,
            ..Choice::default()
        };
        TrialState {
            choice,
            ..TrialState::default()
        }
    }

    #[test]
    fn a_trial_in_slices_finds_what_it_finds_in_one_piece_and_a_new_choice_forgets_it() {
        let mut whole = small();
        whole.randomise();
        assert_eq!(whole.people.len(), 12);
        whole.treat();
        whole.pass(|| true);
        let mut slices = small();
        slices.randomise();
        slices.treat();
        let mut frames = 0;
        while slices.found.is_none() {
            let mut one = true;
            slices.pass(|| std::mem::replace(&mut one, false));
            frames += 1;
        }
        assert_eq!((frames, &slices.found), (12, &whole.found));
        assert!(slices.tried().is_some() && slices.wrong.is_none());
        let choice = Choice {
            day: 90,
            ..slices.choice
        };
        slices.choose(choice);
        assert!(slices.found.is_none() && slices.trial.is_none());
    }

    #[test]
    fn another_size_draws_from_the_same_people_with_salt_water() {
        let mut state = small();
        state.ask_salt();
        assert!(state.salt_done().is_some());
        state.pass(|| true);
        let first = state.salt_told().cloned().expect("it is told");
        let choice = Choice {
            per_arm: 60,
            given: 3,
            ..state.choice
        };
        state.choose(choice);
        assert!(state.salt_told().is_none() && state.salt_done().is_none());
        state.pass(|| false);
        let second = state.salt_told().expect("it is told");
        assert_eq!((first.per_arm, second.per_arm), (6, 60));
        assert!(second.change.high - second.change.low < first.change.high - first.change.low);
    }

    #[test]
    fn shuffles_come_slowly_then_fast_and_stop_at_the_last() {
        let mut state = small();
        state.randomise();
        state.treat();
        state.pass(|| true);
        let shuffling = &mut state.shuffling;
        assert_eq!(shuffling.all(), DEALS);
        shuffling.goes_on = true;
        shuffling.pass(1.0);
        assert_eq!(shuffling.shown, 1);
        for _ in 0..1200 {
            shuffling.pass(1.0 / 60.0);
        }
        assert_eq!((shuffling.shown, shuffling.goes_on), (DEALS, false));
    }
}
