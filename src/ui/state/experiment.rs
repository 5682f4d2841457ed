//! The experiment that is built or played, and what is looked at of it.

use std::path::PathBuf;
use std::sync::Arc;

use crate::experiment::session::{Seen, Session};
use crate::experiment::shard::Shard;
use crate::text;
use crate::ui::state::experiment_form::Form;

/// From so many rows on what is shown is worked out anew only now and then.
const MANY: u64 = 500;
/// How often then, seconds.
const NOW_AND_THEN: f64 = 0.7;
/// Most machines that an experiment is shared out to by the window.
pub const MOST_SHARES: u64 = 9;

/// What the form says, worked out: for which form and language.
#[derive(Debug, Clone)]
struct Checked {
    form: Form,
    language: String,
    found: Result<Arc<Session>, String>,
}

/// What is shown of a session, and of which state of it.
#[derive(Debug, Clone)]
struct Shown {
    number: u32,
    done: u64,
    measure: usize,
    revision: u32,
    at: f64,
    seen: Arc<Seen>,
}

/// An experiment that was left before its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftExperiment {
    /// Its file.
    pub path: PathBuf,
    /// Its name.
    pub name: String,
    /// Runs that are there.
    pub done: u64,
    /// Runs of the whole.
    pub runs: u64,
}

/// The experiment that is built or played.
#[derive(Debug, Clone, Default)]
pub struct ExperimentState {
    /// What is typed while one is built.
    pub form: Form,
    /// Whether it is built with the joint without space.
    pub fast: bool,
    /// The session that is played, if one is.
    pub session: Option<Session>,
    /// Grows with each session.
    pub number: u32,
    /// What is wrong with a file that came in.
    pub wrong: Option<String>,
    /// The measure that is looked at, by its number.
    pub measure: usize,
    /// The condition that is looked at, if one is.
    pub looked: Option<u32>,
    /// The run that is looked at, by its row.
    pub run: Option<u64>,
    /// Whether what shares it out is unfolded.
    pub sharing: bool,
    /// Whether blinded arms are uncovered.
    pub uncovered: bool,
    /// Whether one has asked once to close it.
    pub sure: bool,
    /// Experiments that were left before their end.
    pub left: Vec<LeftExperiment>,
    /// Where the session that is played was left before, if it was.
    pub left_at: Option<PathBuf>,
    /// Rows that are in files of the person.
    kept: Option<u64>,
    checked: Option<Checked>,
    shown: Option<Shown>,
}

impl ExperimentState {
    /// What the form says: a session that could begin, or what is wrong.
    ///
    /// # Errors
    /// A sentence on what is wrong.
    pub fn checked(&mut self) -> Result<Arc<Session>, String> {
        let language = text::code();
        let known = self.checked.as_ref();
        if let Some(checked) = known
            && checked.form == self.form
            && checked.language == language
        {
            return checked.found.clone();
        }
        let found = self.form.draft().and_then(|draft| {
            let text = draft.text();
            Session::read(&text, &draft.legal_name())
                .map(Arc::new)
                .map_err(|error| error.said_of_field())
        });
        self.checked = Some(Checked {
            form: self.form.clone(),
            language,
            found: found.clone(),
        });
        found
    }

    /// A session is played from now on; nothing of it yet.
    pub fn begin(&mut self, session: Session) {
        self.session = Some(session);
        self.number += 1;
        self.left_at = None;
        self.kept = None;
        self.wrong = None;
        self.measure = 0;
        self.looked = None;
        self.run = None;
        self.uncovered = false;
        self.sure = false;
        self.shown = None;
    }

    /// Back to building one; what was played is forgotten.
    pub fn close(&mut self) {
        self.session = None;
        self.number += 1;
        self.left_at = None;
        self.kept = None;
        self.shown = None;
        self.sure = false;
        self.run = None;
    }

    /// The rows that are there are in files of the person now.
    pub fn keep(&mut self) {
        self.kept = self.session.as_ref().map(Session::done);
    }

    /// Whether every row that is there is in files of the person.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        let done = self.session.as_ref().map(Session::done);
        done.is_some() && self.kept == done
    }

    /// What is shown of the session; `now` in seconds.
    pub fn seen(&mut self, now: f64) -> Option<Arc<Seen>> {
        let session = self.session.as_ref()?;
        let done = session.done();
        if let Some(shown) = &self.shown {
            let same = shown.number == self.number && shown.measure == self.measure;
            let old = shown.done == done && shown.revision == session.revision();
            let soon = done > MANY && now - shown.at < NOW_AND_THEN && now >= shown.at;
            if same && (old || soon) {
                return Some(Arc::clone(&shown.seen));
            }
        }
        let seen = Arc::new(Seen::of(session, self.measure));
        self.shown = Some(Shown {
            number: self.number,
            done,
            measure: self.measure,
            revision: session.revision(),
            at: now,
            seen: Arc::clone(&seen),
        });
        Some(seen)
    }

    /// The commands that play the shares of the other machines.
    #[must_use]
    pub fn commands(&self, file: &str) -> Vec<String> {
        let Some(session) = &self.session else {
            return Vec::new();
        };
        let (here, fast) = (session.shard(), session.fast());
        let others = (1..=here.of()).filter(|number| *number != here.number());
        others
            .filter_map(|number| Shard::new(number, here.of()))
            .map(|shard| command(file, shard, fast))
            .collect()
    }
}

/// The command that plays a share of an experiment.
fn command(file: &str, shard: Shard, fast: bool) -> String {
    let fast = if fast { " --fast" } else { "" };
    format!("stroma sweep {file} --shard {shard}{fast}")
}
