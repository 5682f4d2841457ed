//! The mystery joint that is worked on, and what is typed and chosen about mysteries.

use crate::lesson::case::Case;
use crate::lesson::mystery::{Mystery, code};

/// Most pupils of a class whose codes are listed.
const MOST_PUPILS: u32 = 60;

/// What a teacher asks about codes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TeacherCodes {
    /// A code whose rule is asked for.
    pub code: String,
    /// Number of a class, as it is typed.
    pub class_number: String,
    /// Number of its pupils, as it is typed.
    pub pupils: String,
    /// For which class and how many pupils the list is.
    listed: Option<(u32, u32)>,
    /// Code and key of the rule of each pupil.
    list: Vec<(String, &'static str)>,
}

impl TeacherCodes {
    /// Code and key of the rule of each pupil of the class that is typed; none as long as no numbers are.
    #[must_use]
    pub fn list(&mut self) -> &[(String, &'static str)] {
        let number = |typed: &str| typed.trim().parse::<u32>().ok();
        let wanted = number(&self.class_number).zip(number(&self.pupils));
        let wanted = wanted.map(|(class, pupils)| (class, pupils.min(MOST_PUPILS)));
        if self.listed != wanted {
            self.listed = wanted;
            let of = |(class, pupils): (u32, u32)| -> Vec<(String, &'static str)> {
                (1..=pupils)
                    .filter_map(|pupil| {
                        let mystery = Mystery::of(&code(class, pupil)).ok()?;
                        Some((mystery.code(), mystery.answer()))
                    })
                    .collect()
            };
            self.list = wanted.map(of).unwrap_or_default();
        }
        &self.list
    }
}

/// The mystery that is worked on, and what is typed and chosen.
#[derive(Debug, Clone, Default)]
pub struct MysteryState {
    /// The joint that is worked on.
    pub case: Option<Case>,
    /// The rule that is taken to be altered, by its key.
    pub rule: Option<String>,
    /// What is handed in by this name or number.
    pub name: String,
    /// Whether the last claim was wrong.
    pub missed: bool,
    /// Whether one has asked once to be told.
    pub sure: bool,
    /// A code that is typed.
    pub typed: String,
    /// What is wrong with it.
    pub wrong: Option<String>,
    /// Whether what is for the teacher is read.
    pub teacher: bool,
    /// What a teacher asks about codes.
    pub codes: TeacherCodes,
    /// New codes that were made.
    made: u32,
}

impl MysteryState {
    /// Whether a joint is worked on whose rule is still hidden.
    #[must_use]
    pub fn covered(&self) -> bool {
        self.case.as_ref().is_some_and(Case::is_covered)
    }

    /// The joint of a mystery is worked on from now on, from its start.
    pub fn begin(&mut self, mystery: Mystery) {
        self.case = Some(Case::new(mystery));
        self.rule = None;
        self.missed = false;
        self.sure = false;
        self.wrong = None;
        self.typed = String::new();
    }

    /// The code of a new mystery, from the dice of the run and the seconds since the start: machines side by side, and
    /// one machine twice, get different ones.
    #[must_use]
    pub fn new_code(&mut self, seed: u64, seconds: f64) -> String {
        self.made += 1;
        let mut hasher = blake3::Hasher::new();
        hasher.update(&seed.to_le_bytes());
        hasher.update(&seconds.to_bits().to_le_bytes());
        let mut class_number = [0; 4];
        class_number.copy_from_slice(&hasher.finalize().as_bytes()[..4]);
        code(u32::from_le_bytes(class_number), self.made)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_codes_differ_and_open_a_joint() {
        let mut state = MysteryState::default();
        let codes = [(1, 2.0), (1, 2.0), (1, 2.5), (2, 2.5)]
            .map(|(seed, seconds)| state.new_code(seed, seconds));
        for (place, code) in codes.iter().enumerate() {
            assert!(Mystery::of(code).is_ok(), "{code}");
            assert!(!codes[..place].contains(code), "{codes:?}");
        }
    }

    #[test]
    fn a_teacher_gets_the_code_and_the_rule_of_every_pupil() {
        let mut codes = TeacherCodes::default();
        assert!(codes.list().is_empty());
        " 12 ".clone_into(&mut codes.class_number);
        "30".clone_into(&mut codes.pupils);
        let list = codes.list().to_vec();
        assert_eq!(list.len(), 30);
        for (pupil, (code_of_pupil, answer)) in (1..).zip(&list) {
            assert_eq!(*code_of_pupil, code(12, pupil));
            let mystery = Mystery::of(code_of_pupil).expect("a code");
            assert!(mystery.is(answer));
        }
        "4000000000".clone_into(&mut codes.pupils);
        assert_eq!(codes.list().len(), MOST_PUPILS as usize);
        "many".clone_into(&mut codes.pupils);
        assert!(codes.list().is_empty());
    }
}
