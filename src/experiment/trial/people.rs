//! Who came into which arm, and how alike the arms are before anything is given.

use super::plan::{Trial, number};
use crate::experiment::design::{Role, Value};
use crate::experiment::statistics::describe::mean;

/// A person of a trial.
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    /// Number in the trial, from 1.
    pub number: u64,
    /// Place of the arm.
    pub arm: usize,
    /// Grade of the knee, if people differ in it.
    pub grade: Option<u8>,
    /// Age, years, if people differ in it.
    pub age: Option<f64>,
}

/// The people of the first trial with their arms, without playing anything.
#[must_use]
pub fn people(trial: &Trial) -> Vec<Person> {
    let experiment = trial.experiment();
    let columns = experiment.columns();
    let place = |name: &str, role: Role| {
        let found =
            |column: &crate::experiment::design::Column| column.name == name && column.role == role;
        columns.iter().position(found)
    };
    let patient = place("patient", Role::Key);
    let (grade, age) = (
        place("kl_grade", Role::Patient),
        place("age", Role::Patient),
    );
    let read = |row: &[Value], place: Option<usize>| row.get(place?).and_then(number);
    (0..experiment.rows())
        .map(|row| experiment.row(row).given())
        .take_while(|row| trial.number_of(row) == 1)
        .filter_map(|row| {
            Some(Person {
                number: read(&row, patient)? as u64,
                arm: trial.arm_of(&row)?,
                grade: read(&row, grade).map(|grade| grade as u8),
                age: read(&row, age),
            })
        })
        .collect()
}

/// What an arm is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Balance {
    /// Place of the arm.
    pub arm: usize,
    /// People.
    pub people: usize,
    /// How many have each grade, by the grade.
    pub grades: Vec<(u8, usize)>,
    /// Mean age, years.
    pub age: Option<f64>,
}

/// What each arm is made of.
#[must_use]
pub fn balance(trial: &Trial, people: &[Person]) -> Vec<Balance> {
    let mut grades: Vec<u8> = people.iter().filter_map(|person| person.grade).collect();
    grades.sort_unstable();
    grades.dedup();
    (0..trial.arms())
        .map(|arm| {
            let own: Vec<&Person> = people.iter().filter(|person| person.arm == arm).collect();
            let of = |grade: u8| {
                own.iter()
                    .filter(|person| person.grade == Some(grade))
                    .count()
            };
            let ages: Vec<f64> = own.iter().filter_map(|person| person.age).collect();
            Balance {
                arm,
                people: own.len(),
                grades: grades.iter().map(|grade| (*grade, of(*grade))).collect(),
                age: mean(&ages),
            }
        })
        .collect()
}
