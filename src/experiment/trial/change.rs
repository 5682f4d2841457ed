//! The file of a trial with other numbers in it: more people, another seed, blind, or salt water for everybody.

use toml::{Table, Value};

/// What is changed in the file of a trial.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Changes {
    /// People in an arm with weight 1.
    pub per_arm: Option<u32>,
    /// Seed of the experiment.
    pub seed: Option<u64>,
}

/// A table within a file.
fn within<'a>(file: &'a mut Table, name: &str) -> Result<&'a mut Table, String> {
    match file.get_mut(name) {
        Some(Value::Table(table)) => Ok(table),
        _ => Err(format!("found no [{name}], expected one")),
    }
}

/// Weights of all arms together.
fn weights(file: &Table) -> i64 {
    let arms = file.get("arm").and_then(Value::as_array);
    let weight = |arm: &Value| arm.get("weight").and_then(Value::as_integer).unwrap_or(1);
    arms.map_or(0, |arms| arms.iter().map(weight).sum())
}

/// So many people; blocks that do not fit in are made as small as the arms allow, so that the arms stay equal.
fn people(file: &mut Table, number: i64, arms: i64) -> Result<(), String> {
    let patients = within(file, "patients")?;
    patients.insert("number".to_owned(), Value::Integer(number));
    let block = patients.get("block").and_then(Value::as_integer);
    if block.is_some_and(|block| block <= 0 || number % block != 0) {
        patients.insert("block".to_owned(), Value::Integer(arms));
    }
    Ok(())
}

fn parsed(text: &str) -> Result<Table, String> {
    toml::from_str(text).map_err(|error| error.to_string())
}

fn written(file: &Table) -> Result<String, String> {
    toml::to_string(file).map_err(|error| error.to_string())
}

/// The file of a trial, blind and with these changes: as it is where nothing has to be changed. The text was read before.
///
/// # Errors
/// A file without people or arms.
pub fn changed(text: &str, changes: Changes) -> Result<String, String> {
    let mut file = parsed(text)?;
    let before = file.clone();
    let arms = weights(&file);
    let head = within(&mut file, "experiment")?;
    head.insert("blind".to_owned(), Value::Boolean(true));
    if let Some(seed) = changes.seed {
        let seed = i64::try_from(seed).map_err(|_| format!("seed: {seed} is too large"))?;
        head.insert("seed".to_owned(), Value::Integer(seed));
    }
    if let Some(per_arm) = changes.per_arm {
        people(&mut file, i64::from(per_arm) * arms, arms)?;
    }
    if file == before {
        return Ok(text.to_owned());
    }
    written(&file)
}

/// The file of an experiment in which everybody of a trial's kind of people gets salt water on day 0, so many of them.
///
/// # Errors
/// A file without people.
pub fn of_salt_water(text: &str, number: u32) -> Result<String, String> {
    let mut file = parsed(text)?;
    let head = within(&mut file, "experiment")?;
    head.insert("blind".to_owned(), Value::Boolean(false));
    head.remove("published");
    let patients = within(&mut file, "patients")?;
    patients.remove("trials");
    patients.remove("block");
    patients.insert("number".to_owned(), Value::Integer(i64::from(number)));
    let allocation = Value::String("simple".to_owned());
    patients.insert("allocation".to_owned(), allocation);
    let arm = Table::from_iter([
        ("name".to_owned(), Value::String("saline".to_owned())),
        ("treatment".to_owned(), Value::String("saline".to_owned())),
    ]);
    file.insert("arm".to_owned(), Value::Array(vec![Value::Table(arm)]));
    written(&file)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::design::{Experiment, text_of};

    #[test]
    fn a_file_that_needs_no_change_stays_as_it_is_and_another_says_what_is_asked() {
        let text = text_of("lamo-espinosa").expect("it comes with the program");
        assert_eq!(changed(text, Changes::default()).as_deref(), Ok(text));
        let changes = Changes {
            per_arm: Some(25),
            seed: Some(7),
        };
        let other = changed(text, changes).expect("a file");
        let experiment = Experiment::read(&other, "other").expect("an experiment");
        assert_eq!(experiment.rows(), 75);
        assert!(experiment.blind());
        // Blocks of 6 do not fit into 75 people; those of 3 do.
        let of = |arm: u32| {
            (0..75)
                .filter(|row| experiment.row(*row).condition == arm)
                .count()
        };
        assert_eq!([of(0), of(1), of(2)], [25; 3]);
        let salt = of_salt_water(text, 40).expect("a file");
        let salt = Experiment::read(&salt, "salt").expect("an experiment");
        assert_eq!((salt.rows(), salt.arms()), (40, vec![("saline", "saline")]));
    }
}
