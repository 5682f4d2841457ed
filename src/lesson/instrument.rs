//! Instruments that err: a true value goes in, a reading with its error comes out. The same look gives the same reading.

use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt as _, SeedableRng as _};

use super::file::Instrument;
use super::grounds::kind_of;
use super::plan::Column;
use crate::model::maths::{cos, exp, ln, sqrt};
use crate::model::stain::{FIELDS, Share, mean_and_error};
use crate::sim::{History, Row, STEPS_PER_DAY, Stained};

/// Places of a biopsy. Chosen for teaching.
const PLACES: usize = 3;
/// Scatter between places of a biopsy, points of 100. Chosen for teaching.
const PLACES_SPREAD: f64 = 8.0;
/// Cells that are counted in each field of a stained dish. Chosen for teaching.
const CELLS_A_FIELD: u32 = 20;
/// Half of the width of an interval that holds 95 of 100 of a normal distribution, in standard errors.
const Z_95: f64 = 1.96;
/// Scatter of an ELISA: standard deviation as a share of the concentration. Chosen for teaching.
const ELISA_SPREAD: f64 = 0.12;
/// Least concentration that an ELISA can tell, in the unit of what is measured. Chosen for teaching.
const ELISA_LIMIT: f64 = 0.05;
/// Days of a diary. Chosen for teaching.
const DIARY_DAYS: u32 = 7;
/// Scatter of what a person writes into a diary from day to day, mm of 100. Chosen for teaching.
const DIARY_SPREAD: f64 = 6.0;
/// Least and most that a person can write into a diary, mm.
const DIARY_RANGE: [f64; 2] = [0.0, 100.0];
/// Least cartilage of the grades 0 to 3, per cent of a healthy knee; below the last one the grade is 4. Chosen for teaching,
/// after the grades of arthroscopy, which ask whether less or more than half of the thickness is gone.
const GRADES: [f64; 4] = [95.0, 80.0, 50.0, 10.0];
/// The worst grade.
const WORST: u8 = GRADES.len() as u8;
/// Share of the looks through an arthroscope in which the observer is off by one grade. Chosen for teaching.
const OFF: f64 = 0.25;
/// Share of these in which the grade is too good. Chosen for teaching.
const TOO_GOOD: f64 = 0.5;
/// The same where the observer knows that something was injected. Chosen for teaching.
const TOO_GOOD_TREATED: f64 = 0.8;

/// Which look it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Seed of the run.
    pub seed: u64,
    /// How many looks were before it.
    pub number: u64,
}

/// What an instrument shows, in the unit of what is measured (an arthroscopy: in grades).
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// What one reads; nothing where it is below what the instrument can tell.
    pub value: Option<f64>,
    /// Its standard error.
    pub error: f64,
    /// The least value that the instrument can tell, if there is one.
    pub limit: Option<f64>,
    /// What was looked at one by one: places, fields, days.
    pub looks: Vec<f64>,
}

/// The generator of a look: the same run, hour, instrument, quantity and look always give the same numbers.
fn dice(instrument: Instrument, what: &str, hour: u64, look: Look) -> Xoshiro256PlusPlus {
    let mut hasher = blake3::Hasher::new();
    for word in [look.seed, hour, look.number] {
        hasher.update(&word.to_le_bytes());
    }
    hasher.update(instrument.key().as_bytes());
    hasher.update(b"\n");
    hasher.update(what.as_bytes());
    Xoshiro256PlusPlus::from_seed(*hasher.finalize().as_bytes())
}

/// A number of the normal distribution with mean 0 and standard deviation 1 (Box and Muller).
fn normal(dice: &mut Xoshiro256PlusPlus) -> f64 {
    let far = 1.0 - dice.random::<f64>();
    let turn = dice.random::<f64>();
    sqrt(-2.0 * ln(far)) * cos(std::f64::consts::TAU * turn)
}

/// A true value with scatter, within its bounds. Scatter is cut to the room on the nearer side, on both sides alike, so that
/// the mean stays true; at a bound there is none.
fn scattered(truth: f64, spread: f64, [low, high]: [f64; 2], dice: &mut Xoshiro256PlusPlus) -> f64 {
    let room = (truth - low).min(high - truth).max(0.0);
    truth + (spread * normal(dice)).clamp(-room, room)
}

/// A biopsy: the mean of three places. `whole` is the value where everything is so.
fn biopsy(truth: f64, whole: f64, dice: &mut Xoshiro256PlusPlus) -> Reading {
    let spread = PLACES_SPREAD * whole / 100.0;
    let looks: Vec<f64> = (0..PLACES)
        .map(|_| scattered(truth, spread, [0.0, whole], dice))
        .collect();
    let (mean, error) = mean_and_error(&looks);
    Reading {
        value: Some(mean),
        error,
        limit: None,
        looks,
    }
}

/// A stain: cells are counted in the fields of a dish, `cells` in all, and each is stained with the chance `truth / whole`.
/// The error is half of Wilson's 95 % interval divided by 1.96, so that it is never nothing.
fn stain(truth: f64, whole: f64, cells: u32, dice: &mut Xoshiro256PlusPlus) -> Reading {
    let share = truth / whole;
    let fields = (FIELDS[0] * FIELDS[1]) as u32;
    let mut stained = 0;
    let mut looks = Vec::new();
    for field in 0..fields {
        // As many in each as whole numbers allow.
        let there = cells * (field + 1) / fields - cells * field / fields;
        let found = (0..there).filter(|_| dice.random::<f64>() < share).count() as u32;
        stained += found;
        if there > 0 {
            looks.push(whole * f64::from(found) / f64::from(there));
        }
    }
    let read = Share::of(stained, cells);
    Reading {
        value: (cells > 0).then_some(whole * read.found),
        error: whole * (read.high - read.low) / (2.0 * Z_95),
        limit: None,
        looks,
    }
}

/// An ELISA: the scatter is a share of the concentration, and what would be read below the limit is not told.
fn elisa(truth: f64, dice: &mut Xoshiro256PlusPlus) -> Reading {
    // Of a factor e^(s z - s²/2) the mean is 1 and the variance e^(s²) - 1.
    let square = ln(1.0 + ELISA_SPREAD * ELISA_SPREAD);
    let read = truth.max(0.0) * exp(sqrt(square) * normal(dice) - 0.5 * square);
    let value = (read >= ELISA_LIMIT).then_some(read);
    Reading {
        value,
        error: ELISA_SPREAD * value.unwrap_or(ELISA_LIMIT),
        limit: Some(ELISA_LIMIT),
        looks: value.into_iter().collect(),
    }
}

/// A diary of days: the mean of what was written, from the true value of each day, 0 to 100.
fn diary(week: &[f64], dice: &mut Xoshiro256PlusPlus) -> Reading {
    let looks: Vec<f64> = week
        .iter()
        .map(|truth| scattered(*truth, DIARY_SPREAD, DIARY_RANGE, dice))
        .collect();
    let (mean, error) = mean_and_error(&looks);
    Reading {
        value: (!looks.is_empty()).then_some(mean),
        // One day alone does not tell how much days differ.
        error: if looks.len() > 1 { error } else { DIARY_SPREAD },
        limit: None,
        looks,
    }
}

/// The grade of an arthroscopy, 0 (whole) to 4 (down to the bone), that cartilage truly has, in per cent of a healthy knee.
#[must_use]
pub fn grade(cartilage_percent: f64) -> u8 {
    let passed = GRADES
        .iter()
        .filter(|least| cartilage_percent < **least)
        .count();
    passed as u8
}

/// An arthroscopy: a grade by an observer who is off by one now and then, and to the better side if `treated`.
fn arthroscopy(cartilage_percent: f64, treated: bool, dice: &mut Xoshiro256PlusPlus) -> Reading {
    let truth = grade(cartilage_percent);
    let too_good = if treated { TOO_GOOD_TREATED } else { TOO_GOOD };
    let [off, way] = [dice.random::<f64>(), dice.random::<f64>()];
    let seen = if off >= OFF {
        truth
    } else if way < too_good {
        truth.saturating_sub(1)
    } else {
        (truth + 1).min(WORST)
    };
    let seen = f64::from(seen);
    Reading {
        value: Some(seen),
        // Off by one in this share of the looks.
        error: sqrt(OFF),
        limit: None,
        looks: vec![seen],
    }
}

/// The value of a column where everything is so: shares end at 1, all else at 100.
fn whole(column: &Column) -> f64 {
    if column.percent_of.is_none() && column.key.ends_with("_fraction") {
        1.0
    } else {
        100.0
    }
}

/// Most cells that are counted for a share.
const MOST_COUNTED: u32 = CELLS_A_FIELD * (FIELDS[0] * FIELDS[1]) as u32;

/// Cells that there are to count for a share.
fn cells(column: &Column, row: &Row) -> u32 {
    let there = match &column.percent_of {
        Some(all) => row.get(all).unwrap_or(0.0),
        None => row.cells_drawn,
    };
    there.clamp(0.0, f64::from(MOST_COUNTED)) as u32
}

/// True values of the days of a diary, 0 to 100, the last one on the day of the column.
fn week(column: &Column, history: &History) -> Vec<f64> {
    let days = (0..DIARY_DAYS)
        .rev()
        .map(|back| column.day - f64::from(back));
    days.filter(|day| *day >= 0.0)
        .filter_map(|day| {
            let on = Column {
                day,
                ..column.clone()
            };
            on.of(history)
        })
        .filter(|value| value.is_finite())
        .map(|value| value.clamp(DIARY_RANGE[0], DIARY_RANGE[1]))
        .collect()
}

/// What a diary would tell if nobody erred: the mean of the same days.
pub(super) fn mean_of_week(column: &Column, history: &History) -> Option<f64> {
    let days = week(column, history);
    (!days.is_empty()).then(|| mean_and_error(&days).0)
}

/// Reads an instrument in a run, on the day of the column; nothing before that day is simulated. A share reads in the unit of
/// its column (0 to 1 or 0 to 100), an arthroscopy in grades, a diary as the mean of the week that ends on that day.
#[must_use]
pub fn read(
    instrument: Instrument,
    column: &Column,
    history: &History,
    look: Look,
) -> Option<Reading> {
    let row = history
        .rows
        .iter()
        .find(|row| row.day >= column.day - 1e-9)?;
    let truth = column.of_row(row).filter(|truth| truth.is_finite())?;
    let hour = libm::round(row.day * STEPS_PER_DAY as f64) as u64;
    let mut dice = dice(instrument, &column.key, hour, look);
    let whole = whole(column);
    let part = truth.clamp(0.0, whole);
    Some(match instrument {
        Instrument::Biopsy => biopsy(part, whole, &mut dice),
        Instrument::Stain => match cells(column, row) {
            0 => return None,
            cells => stain(part, whole, cells, &mut dice),
        },
        Instrument::Elisa => elisa(truth, &mut dice),
        Instrument::Diary => diary(&week(column, history), &mut dice),
        Instrument::Arthroscopy => {
            let treated = history.injection_days().any(|day| day < row.day - 1e-9);
            arthroscopy(100.0 * part / whole, treated, &mut dice)
        }
    })
}

/// The dish as it was stained, if it was, by the day of the column, with a stain that binds what the cells of the column make.
fn stained_for<'a>(column: &Column, dish: Option<&'a Stained>) -> Option<&'a Stained> {
    let kind = kind_of(&column.key)?;
    let hour = libm::round(column.day * STEPS_PER_DAY as f64) as u64;
    dish.filter(|dish| dish.step <= hour && dish.kind.makers().contains(&kind))
}

/// Reads a stained dish: of its living cells some are counted, stained ones and others. A young cell that has hardly made
/// what the stain binds is not stained. Nothing where the dish was not stained for this column.
#[must_use]
pub fn read_stained(column: &Column, dish: &Stained, look: Look) -> Option<Reading> {
    let dish = stained_for(column, Some(dish))?;
    let counted = dish.reading.cells.min(MOST_COUNTED);
    if counted == 0 {
        return None;
    }
    let mut dice = dice(Instrument::Stain, &column.key, dish.step, look);
    let whole = whole(column);
    let share = dish.reading.share.found;
    Some(stain(whole * share, whole, counted, &mut dice))
}

/// What an instrument would show if it did not err, in a diary the mean of its days; nothing before the day of the column is
/// simulated.
#[must_use]
pub fn truth(
    instrument: Instrument,
    column: &Column,
    history: &History,
    dish: Option<&Stained>,
) -> Option<f64> {
    let truth = column.of(history)?;
    Some(match instrument {
        Instrument::Arthroscopy => f64::from(grade(100.0 * truth / whole(column))),
        Instrument::Stain => {
            stained_for(column, dish).map_or(truth, |dish| whole(column) * dish.reading.share.found)
        }
        Instrument::Diary => return mean_of_week(column, history),
        Instrument::Biopsy | Instrument::Elisa => truth,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::stain::StainKind;
    use crate::sim::{Event, EventKind};

    const MANY: u64 = 4000;

    /// The dice of reading `number`.
    fn rolled(instrument: Instrument, number: u64) -> Xoshiro256PlusPlus {
        dice(instrument, "", 672, Look { seed: 7, number })
    }

    /// Readings of 4000 looks.
    fn many(
        instrument: Instrument,
        of: impl Fn(&mut Xoshiro256PlusPlus) -> Reading,
    ) -> Vec<Reading> {
        (0..MANY)
            .map(|number| of(&mut rolled(instrument, number)))
            .collect()
    }

    /// Mean and standard deviation of what was read.
    fn statistics(readings: &[Reading]) -> (f64, f64) {
        let values: Vec<f64> = readings.iter().filter_map(|one| one.value).collect();
        assert_eq!(values.len(), readings.len(), "all of them can be told");
        let (mean, error) = mean_and_error(&values);
        (mean, error * sqrt(values.len() as f64))
    }

    /// The mean is true within four standard errors of it, and the spread is as said, within five of 100.
    fn holds(readings: &[Reading], truth: f64, spread: f64) {
        let (mean, found) = statistics(readings);
        let error = found / sqrt(MANY as f64);
        assert!(
            (mean - truth).abs() <= 4.0 * error + 1e-9,
            "{mean} ± {error}, true {truth}"
        );
        assert!(
            (found - spread).abs() <= 0.05 * spread,
            "{found}, said {spread}"
        );
    }

    /// The errors that are told are those that there are, within eight of 100.
    fn honest(readings: &[Reading]) {
        let (_, spread) = statistics(readings);
        let squares: f64 = readings.iter().map(|one| one.error * one.error).sum();
        let told = sqrt(squares / MANY as f64);
        assert!(
            (told - spread).abs() <= 0.08 * spread,
            "told {told}, found {spread}"
        );
    }

    #[test]
    fn a_biopsy_is_true_on_average_and_errs_as_its_places_do() {
        let at =
            |truth: f64, whole: f64| many(Instrument::Biopsy, |dice| biopsy(truth, whole, dice));
        let readings = at(60.0, 100.0);
        holds(&readings, 60.0, PLACES_SPREAD / sqrt(3.0));
        honest(&readings);
        holds(&at(0.6, 1.0), 0.6, 0.01 * PLACES_SPREAD / sqrt(3.0));
        // Near a bound it stays true, and within it.
        for truth in [0.0, 1.0, 5.0, 97.0, 100.0] {
            let readings = at(truth, 100.0);
            let (mean, spread) = statistics(&readings);
            assert!(
                (mean - truth).abs() <= 4.0 * spread / sqrt(MANY as f64) + 1e-9,
                "{mean}"
            );
            for reading in &readings {
                assert_eq!(reading.looks.len(), 3);
                assert!(
                    reading
                        .looks
                        .iter()
                        .all(|look| (0.0..=100.0).contains(look))
                );
            }
        }
    }

    #[test]
    fn a_stain_errs_as_a_count_does() {
        for share in [0.04, 0.3, 0.5] {
            let readings = many(Instrument::Stain, |dice| {
                stain(100.0 * share, 100.0, 180, dice)
            });
            holds(
                &readings,
                100.0 * share,
                100.0 * sqrt(share * (1.0 - share) / 180.0),
            );
            honest(&readings);
        }
        let none = stain(0.0, 100.0, 180, &mut rolled(Instrument::Stain, 0));
        assert_eq!(none.value, Some(0.0));
        assert!(
            none.error > 0.0,
            "nothing among 180 is not nothing for sure"
        );
        assert_eq!(none.looks, [0.0; 9]);
        let few = stain(1.0, 1.0, 4, &mut rolled(Instrument::Stain, 0));
        assert_eq!((few.value, few.looks.len()), (Some(1.0), 4));
        let without = stain(1.0, 1.0, 0, &mut rolled(Instrument::Stain, 0));
        assert_eq!((without.value, without.looks.len()), (None, 0));
    }

    #[test]
    fn an_elisa_scatters_by_a_share_and_tells_nothing_below_its_limit() {
        for truth in [0.3, 2.0, 40.0] {
            let readings = many(Instrument::Elisa, |dice| elisa(truth, dice));
            holds(&readings, truth, ELISA_SPREAD * truth);
            honest(&readings);
        }
        for truth in [0.0, -1.0, 0.5 * ELISA_LIMIT] {
            for reading in many(Instrument::Elisa, |dice| elisa(truth, dice)) {
                assert_eq!((reading.value, reading.limit), (None, Some(ELISA_LIMIT)));
                assert!(reading.looks.is_empty() && reading.error > 0.0);
            }
        }
        // At the limit about every second look tells something, and never less than the limit.
        let readings = many(Instrument::Elisa, |dice| elisa(ELISA_LIMIT, dice));
        let told: Vec<f64> = readings.iter().filter_map(|one| one.value).collect();
        assert!((1700..2300).contains(&told.len()), "{}", told.len());
        assert!(told.iter().all(|value| *value >= ELISA_LIMIT));
    }

    #[test]
    fn a_diary_is_the_mean_of_its_week() {
        let calm = [45.0; 7];
        let readings = many(Instrument::Diary, |dice| diary(&calm, dice));
        holds(&readings, 45.0, DIARY_SPREAD / sqrt(7.0));
        honest(&readings);
        let days: Vec<f64> = readings.iter().flat_map(|one| one.looks.clone()).collect();
        assert_eq!(days.len(), 7 * MANY as usize);
        let (_, error) = mean_and_error(&days);
        let spread = error * sqrt(days.len() as f64);
        assert!((spread - DIARY_SPREAD).abs() < 0.1, "{spread}");
        let falling = [60.0, 55.0, 50.0, 45.0, 40.0, 35.0, 30.0];
        let readings = many(Instrument::Diary, |dice| diary(&falling, dice));
        holds(&readings, 45.0, DIARY_SPREAD / sqrt(7.0));
        // No pain is no pain on every day.
        let none = diary(&[0.0; 7], &mut rolled(Instrument::Diary, 0));
        assert_eq!((none.value, none.error), (Some(0.0), 0.0));
        let one = diary(&[40.0], &mut rolled(Instrument::Diary, 0));
        assert_eq!((one.looks.len(), one.error), (1, DIARY_SPREAD));
        assert_eq!(diary(&[], &mut rolled(Instrument::Diary, 0)).value, None);
    }

    #[test]
    fn an_arthroscopy_is_off_by_one_grade_now_and_then_and_kinder_after_a_treatment() {
        let grades = [
            100.0, 95.0, 94.9, 80.0, 65.0, 50.0, 25.0, 10.0, 9.9, 0.0, -1.0,
        ]
        .map(grade);
        assert_eq!(grades, [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 4]);
        for (treated, bias) in [(false, 0.0), (true, OFF * (1.0 - 2.0 * TOO_GOOD_TREATED))] {
            let readings = many(Instrument::Arthroscopy, |dice| {
                arthroscopy(65.0, treated, dice)
            });
            holds(&readings, 2.0 + bias, sqrt(OFF - bias * bias));
            let off = readings.iter().filter(|one| one.value != Some(2.0)).count();
            let share = off as f64 / MANY as f64;
            assert!(
                (share - OFF).abs() < 4.0 * sqrt(OFF * (1.0 - OFF) / MANY as f64),
                "{share}"
            );
            assert!(
                readings
                    .iter()
                    .all(|one| one.value.is_some_and(|grade| (1.0..=3.0).contains(&grade)))
            );
        }
        for percent in [100.0, 0.0] {
            for reading in many(Instrument::Arthroscopy, |dice| {
                arthroscopy(percent, false, dice)
            }) {
                assert!(
                    reading
                        .value
                        .is_some_and(|grade| (0.0..=4.0).contains(&grade))
                );
            }
        }
    }

    fn column(key: &str, day: f64) -> Column {
        Column {
            key: key.to_owned(),
            day,
            percent_of: None,
            digits: 1,
        }
    }

    /// Thirty days of a knee that got an injection on day 0.
    fn history() -> History {
        let row = |day: u32| Row {
            day: f64::from(day),
            pain_vas_mm: 60.0 - f64::from(day),
            cartilage_percent: 65.0,
            m1_fraction: 0.4,
            growth_ng_per_ml: 0.3,
            cells_drawn: 1000.0,
            ..Row::default()
        };
        History {
            rows: (0..=30).map(row).collect(),
            events: vec![Event {
                step: 0,
                kind: EventKind::Injection,
                amount: 0.0,
            }],
        }
    }

    fn bits(reading: &Reading) -> Vec<u64> {
        let mut bits: Vec<u64> = reading.looks.iter().map(|look| look.to_bits()).collect();
        bits.extend([
            reading.value.map_or(0, f64::to_bits),
            reading.error.to_bits(),
        ]);
        bits
    }

    #[test]
    fn the_same_look_reads_the_same_bits_and_any_other_look_others() {
        let history = history();
        let first = Look { seed: 3, number: 0 };
        for (instrument, key) in [
            (Instrument::Biopsy, "cartilage_percent"),
            (Instrument::Stain, "m1_fraction"),
            (Instrument::Elisa, "growth_ng_per_ml"),
            (Instrument::Diary, "pain_vas_mm"),
        ] {
            let at = |day: f64, look: Look| {
                let reading = read(instrument, &column(key, day), &history, look);
                bits(&reading.expect("that day is there"))
            };
            let here = at(28.0, first);
            assert_eq!(here, at(28.0, first));
            for other in [
                at(28.0, Look { number: 1, ..first }),
                at(28.0, Look { seed: 4, ..first }),
                at(29.0, first),
            ] {
                assert_ne!(here, other, "{instrument:?}");
            }
        }
        let grades: Vec<Option<f64>> = (0..40)
            .filter_map(|number| {
                let look = Look { seed: 3, number };
                read(
                    Instrument::Arthroscopy,
                    &column("cartilage_percent", 28.0),
                    &history,
                    look,
                )
            })
            .map(|reading| reading.value)
            .collect();
        assert_eq!(grades.len(), 40);
        assert!(grades.contains(&Some(2.0)) && grades.iter().any(|grade| *grade != Some(2.0)));
    }

    #[test]
    fn a_reading_is_the_same_bits_on_every_machine() {
        let look = Look { seed: 3, number: 0 };
        let growth = column("growth_ng_per_ml", 28.0);
        let reading =
            read(Instrument::Elisa, &growth, &history(), look).expect("that day is there");
        assert_eq!(reading.value.map(f64::to_bits), Some(0x3fd1_a418_397b_6f32));
    }

    #[test]
    fn a_reading_stands_in_the_unit_of_its_column_and_asks_for_its_day() {
        let history = history();
        let look = Look { seed: 3, number: 0 };
        let value = |instrument, column: &Column| {
            read(instrument, column, &history, look).and_then(|reading| reading.value)
        };
        let share = value(Instrument::Stain, &column("m1_fraction", 28.0)).expect("a share");
        assert!((0.2..0.6).contains(&share), "{share}");
        let places =
            value(Instrument::Biopsy, &column("cartilage_percent", 28.0)).expect("a share");
        assert!((40.0..90.0).contains(&places), "{places}");
        // The week that ends on day 28 has a mean of 35.
        let pain = read(
            Instrument::Diary,
            &column("pain_vas_mm", 28.0),
            &history,
            look,
        )
        .expect("a week");
        assert_eq!(pain.looks.len(), 7);
        assert!(
            pain.value.is_some_and(|mean| (mean - 35.0).abs() < 12.0),
            "{pain:?}"
        );
        let early = read(
            Instrument::Diary,
            &column("pain_vas_mm", 2.0),
            &history,
            look,
        )
        .expect("three days");
        assert_eq!(early.looks.len(), 3);
        for instrument in Instrument::ALL {
            assert_eq!(
                read(instrument, &column("pain_vas_mm", 31.0), &history, look),
                None
            );
            assert_eq!(
                read(instrument, &column("no_such_column", 3.0), &history, look),
                None
            );
        }
        // Where there are no cells, none are counted.
        let mut empty = history.clone();
        for row in &mut empty.rows {
            row.cells_drawn = 0.0;
        }
        assert_eq!(
            read(Instrument::Stain, &column("m1_fraction", 3.0), &empty, look),
            None
        );
    }

    #[test]
    fn what_is_true_of_a_diary_is_the_mean_of_the_days_that_it_reads() {
        let history = history();
        // Pain falls by 1 mm a day from 60 mm: a week before day 28, all there is before day 2.
        for (day, mean) in [(28.0, 35.0), (2.0, 59.0)] {
            let pain = column("pain_vas_mm", day);
            let told = truth(Instrument::Diary, &pain, &history, None);
            assert!(
                told.is_some_and(|told| (told - mean).abs() < 1e-9),
                "day {day}: {told:?}"
            );
            let readings: Vec<Reading> = (0..MANY)
                .filter_map(|number| {
                    read(Instrument::Diary, &pain, &history, Look { seed: 5, number })
                })
                .collect();
            let days = readings[0].looks.len() as f64;
            holds(&readings, mean, DIARY_SPREAD / sqrt(days));
        }
        // Other instruments read the day itself, and nothing is true of a day that is not there yet.
        let pain = column("pain_vas_mm", 28.0);
        assert_eq!(truth(Instrument::Elisa, &pain, &history, None), Some(32.0));
        let later = column("pain_vas_mm", 31.0);
        assert_eq!(truth(Instrument::Diary, &later, &history, None), None);
    }

    #[test]
    fn a_stained_dish_is_counted_as_it_is_stained_and_not_as_the_column_counts() {
        let column = Column {
            percent_of: Some("cells_drawn".to_owned()),
            ..column("osteoblasts_drawn", 28.0)
        };
        let dish = |kind: StainKind, day: u64| Stained {
            kind,
            step: day * STEPS_PER_DAY,
            reading: crate::sim::Reading {
                cells: 2000,
                stained: 500,
                share: Share::of(500, 2000),
                area: 0.1,
                area_error: 0.01,
                fields: 9,
            },
        };
        let bone = dish(StainKind::Alizarin, 28);
        let readings: Vec<Reading> = (0..MANY)
            .filter_map(|number| read_stained(&column, &bone, Look { seed: 5, number }))
            .collect();
        assert_eq!(readings.len(), MANY as usize);
        holds(&readings, 25.0, 100.0 * sqrt(0.25 * 0.75 / 180.0));
        honest(&readings);
        let mut history = history();
        for row in &mut history.rows {
            row.osteoblasts_drawn = 300.0;
        }
        let true_with = |dish: &Stained| truth(Instrument::Stain, &column, &history, Some(dish));
        assert_eq!(true_with(&bone), Some(25.0));
        // Another stain, or one that came later, says nothing of the column.
        for other in [dish(StainKind::OilRed, 28), dish(StainKind::Alizarin, 29)] {
            assert_eq!(
                read_stained(&column, &other, Look { seed: 5, number: 0 }),
                None
            );
            assert_eq!(true_with(&other), Some(30.0));
        }
        assert_eq!(
            truth(Instrument::Stain, &column, &history, None),
            Some(30.0)
        );
    }

    #[test]
    fn an_observer_is_kinder_after_an_injection_of_the_run_and_not_before() {
        let history = history();
        let mean = |day: f64| {
            let values: Vec<f64> = (0..MANY)
                .filter_map(|number| {
                    let look = Look { seed: 5, number };
                    read(
                        Instrument::Arthroscopy,
                        &column("cartilage_percent", day),
                        &history,
                        look,
                    )
                })
                .filter_map(|reading| reading.value)
                .collect();
            mean_and_error(&values)
        };
        let (before, error) = mean(0.0);
        assert!((before - 2.0).abs() <= 4.0 * error, "{before}");
        let (after, error) = mean(28.0);
        assert!(after < 2.0 - 4.0 * error, "{after}");
    }
}
