//! What one chooses for a trial without writing a file, and the file that it is.

use super::scatter::Scatter;
use crate::experiment::predictions;
use crate::model::words::TreatmentKind;

/// What can be tried, with the number of cells where one is chosen.
pub const GIVEN: [(TreatmentKind, Option<f64>); 8] = [
    (TreatmentKind::Cultured, Some(1e7)),
    (TreatmentKind::Cultured, Some(5e7)),
    (TreatmentKind::Cultured, Some(1e8)),
    (TreatmentKind::Marrow, None),
    (TreatmentKind::Fat, None),
    (TreatmentKind::Steroid, None),
    (TreatmentKind::Exercise, None),
    (TreatmentKind::Saline, None),
];

/// What it can be tried against.
pub const OTHERS: [TreatmentKind; 4] = [
    TreatmentKind::Saline,
    TreatmentKind::None,
    TreatmentKind::Steroid,
    TreatmentKind::Exercise,
];

/// Outcomes that can be chosen, columns of the history.
pub const OUTCOMES: [&str; 3] = ["pain_vas_mm", "function_0_100", "cartilage_percent"];

/// Days on which it can be looked at.
pub const DAYS: [u32; 4] = [28, 90, 180, 365];

/// Most people in an arm.
pub const MOST_PER_ARM: u32 = 200;
/// Fewest.
pub const LEAST_PER_ARM: u32 = 2;

/// Who takes part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct People {
    /// Key of its words.
    pub key: &'static str,
    /// Grades with their shares, as they stand in the file.
    grades: &'static str,
}

/// Who can take part. The shares are chosen for teaching.
pub const PEOPLE: [People; 3] = [
    People {
        key: "mixed",
        grades: "\"2\" = 0.3, \"3\" = 0.4, \"4\" = 0.3",
    },
    People {
        key: "moderate",
        grades: "\"3\" = 1.0",
    },
    People {
        key: "severe",
        grades: "\"4\" = 1.0",
    },
];

/// What one chooses. Every number is a place in its list but people, day and seed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// What is tried, of [`GIVEN`].
    pub given: usize,
    /// Against what, of [`OTHERS`].
    pub other: usize,
    /// People in each arm.
    pub per_arm: u32,
    /// Who takes part, of [`PEOPLE`].
    pub people: usize,
    /// The outcome, of [`OUTCOMES`].
    pub outcome: usize,
    /// Day.
    pub day: u32,
    /// Seed.
    pub seed: u64,
    /// Whether people tell exactly what they feel, which nobody does.
    pub exact: bool,
}

impl Default for Choice {
    fn default() -> Self {
        Self {
            given: 1,
            other: 0,
            per_arm: 12,
            people: 0,
            outcome: 0,
            day: 180,
            seed: 1,
            exact: false,
        }
    }
}

/// What an arm is called in the file.
fn name_of(kind: TreatmentKind, cells: Option<f64>) -> String {
    match cells {
        Some(cells) => format!("{}-{cells:e}", kind.key()),
        None => kind.key().to_owned(),
    }
}

/// An arm as it stands in the file.
fn arm(name: &str, kind: TreatmentKind, cells: Option<f64>) -> String {
    let cells = cells.map(|cells| format!("cells = {cells:e}\n"));
    format!(
        "\n[[arm]]\nname = \"{name}\"\ntreatment = \"{}\"\n{}",
        kind.key(),
        cells.unwrap_or_default()
    )
}

impl Choice {
    /// What is tried.
    #[must_use]
    pub fn tried(&self) -> (TreatmentKind, Option<f64>) {
        GIVEN[self.given.min(GIVEN.len() - 1)]
    }

    /// What it is tried against.
    #[must_use]
    pub fn against(&self) -> TreatmentKind {
        OTHERS[self.other.min(OTHERS.len() - 1)]
    }

    /// The outcome.
    #[must_use]
    pub fn outcome(&self) -> &'static str {
        OUTCOMES[self.outcome.min(OUTCOMES.len() - 1)]
    }

    /// Who takes part.
    #[must_use]
    pub fn who(&self) -> People {
        PEOPLE[self.people.min(PEOPLE.len() - 1)]
    }

    /// How people tell what they feel.
    #[must_use]
    pub fn scatter(&self) -> Scatter {
        Scatter {
            sd: if self.exact {
                0.0
            } else {
                predictions::all().scatter.sd
            },
            seed: self.seed,
        }
    }

    /// The command that plays the trial from its file in `trial.toml`.
    #[must_use]
    pub fn command(&self) -> String {
        let scatter = if self.exact {
            String::new()
        } else {
            format!(" --scatter {}", self.scatter().sd)
        };
        format!("stroma trial trial.toml --fast{scatter}")
    }

    /// The name that the arm of what is tried has in the file.
    #[must_use]
    pub fn tried_name(&self) -> String {
        let (kind, cells) = self.tried();
        name_of(kind, cells)
    }

    /// The file of the experiment that it is; `stroma trial` plays it, too.
    #[must_use]
    pub fn text(&self) -> String {
        let ((kind, cells), other) = (self.tried(), self.against());
        let per_arm = self.per_arm.clamp(LEAST_PER_ARM, MOST_PER_ARM);
        let first = name_of(kind, cells);
        let mut second = name_of(other, None);
        if second == first {
            second += "-again";
        }
        // The largest block that all people fit into, so that both arms are equal.
        let block = if per_arm.is_multiple_of(2) { 4 } else { 2 };
        format!(
            "schema_version = 1\n\n[experiment]\nname = \"trial\"\nquestion = \"Does {first} do more than {second}?\"\n\
             days = {day}\nseed = {seed}\nblind = true\n\n\
             [patients]\nnumber = {number}\nallocation = \"block\"\nblock = {block}\ngrades = {{ {grades} }}\n\
             age = {{}}\nload = {{}}\ninflammation = {{}}\nplacebo = {{}}\npotency = {{}}\n\
             {arms}\n[[measure]]\ncolumn = \"{outcome}\"\ndays = [0, {day}]\n",
            day = self.day,
            seed = self.seed,
            number = 2 * per_arm,
            grades = self.who().grades,
            arms = arm(&first, kind, cells) + &arm(&second, other, None),
            outcome = self.outcome(),
        )
    }

    /// What was chosen for a file of a trial; nothing where it says anything that cannot be chosen here.
    #[must_use]
    pub fn of_text(text: &str) -> Option<Self> {
        let file: toml::Table = text.parse().ok()?;
        let number = |table: &str, key: &str| file.get(table)?.get(key)?.as_integer();
        let day = u32::try_from(number("experiment", "days")?).ok()?;
        let seed = u64::try_from(number("experiment", "seed")?).ok()?;
        let per_arm = u32::try_from(number("patients", "number")? / 2).ok()?;
        let all = GIVEN.len() * OTHERS.len() * PEOPLE.len() * OUTCOMES.len();
        let choices = (0..all).map(|nth| {
            let (given, nth) = (nth % GIVEN.len(), nth / GIVEN.len());
            let (other, nth) = (nth % OTHERS.len(), nth / OTHERS.len());
            let (people, outcome) = (nth % PEOPLE.len(), nth / PEOPLE.len());
            Self {
                given,
                other,
                per_arm,
                people,
                outcome,
                day,
                seed,
                exact: false,
            }
        });
        let same = |choice: &Self| choice.text().parse() == Ok(file.clone());
        choices.into_iter().find(same)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::design::Experiment;
    use crate::experiment::trial::Trial;

    #[test]
    fn everything_that_can_be_chosen_is_a_trial_with_equal_arms() {
        for given in 0..GIVEN.len() {
            for (other, day) in DAYS.into_iter().enumerate().take(OTHERS.len()) {
                let choice = Choice {
                    given,
                    other,
                    per_arm: 3 + given as u32,
                    people: other % PEOPLE.len(),
                    outcome: other % OUTCOMES.len(),
                    day,
                    ..Choice::default()
                };
                let text = choice.text();
                assert_eq!(Choice::of_text(&text), Some(choice));
                let experiment = Experiment::read(&text, "trial")
                    .unwrap_or_else(|error| panic!("{error}\n{text}"));
                assert_eq!(experiment.rows(), 2 * u64::from(choice.per_arm));
                let trial = Trial::of(experiment).expect("a trial");
                assert_eq!(trial.main().key, choice.outcome());
                assert!(trial.main().is_change());
                let in_first = (0..trial.experiment().rows())
                    .filter(|row| trial.experiment().row(*row).condition == 0)
                    .count();
                assert_eq!(in_first as u32, choice.per_arm, "{text}");
            }
        }
    }
    #[test]
    fn a_file_that_says_something_else_is_no_choice_and_a_remark_changes_nothing() {
        let text = Choice::default().text();
        let remarked = format!("# For class 9.\n{text}");
        assert_eq!(Choice::of_text(&remarked), Some(Choice::default()));
        for (said, other) in [
            ("blind = true", "blind = false"),
            ("allocation = \"block\"", "allocation = \"simple\""),
            ("number = 24", "number = 25"),
            ("number = 24", "number = 2000"),
            ("\"3\" = 0.4", "\"3\" = 0.41"),
            ("days = [0, 180]", "days = [0, 90, 180]"),
            ("seed = 1", "seed = -1"),
            ("[patients]", "["),
        ] {
            assert!(text.contains(said), "{said}");
            assert_eq!(Choice::of_text(&text.replace(said, other)), None, "{other}");
        }
    }
}
