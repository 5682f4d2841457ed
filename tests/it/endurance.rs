//! Ten years of every scenario of the third level, with treatments all the way: nothing grows that should not. Takes minutes,
//! so it runs only when it is asked for: tests/endurance/run.

use stroma::lesson::level::Levels;
use stroma::model::words::{Activity, Signal, TreatmentKind};
use stroma::sim::soundness::wrong_with;
use stroma::sim::{Command, Event, Row, STEPS_PER_DAY, Simulation};

use crate::tools::{scenario, start};

/// Days of a year.
const YEAR: u64 = 365;
/// Years that are played.
const YEARS: u64 = 10;
/// How much more memory than its record a run may take after ten years than after two, MB.
const MOST_GROWN_MB: f64 = 8.0;
/// How many times more than ever in the first two years there may be of a signal or of drawn cells later.
const MOST_TIMES: f64 = 2.0;

/// Memory of this process that is resident, MB, where the system tells it.
fn resident_mb() -> Option<f64> {
    let text = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes: f64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kilobytes / 1024.0)
}

/// What is done on a day: each year a treatment of each kind, an injury, and what the patient does in each quarter.
fn acts(day: u64) -> Vec<Command> {
    let (year, day) = (day / YEAR, day % YEAR);
    let mut acts = Vec::new();
    let kinds = TreatmentKind::ALL;
    if day % 45 == 10 {
        acts.push(Command::Treat {
            kind: kinds[(day / 45) as usize % kinds.len()],
            cells: None,
            landing: None,
        });
    }
    if day % 90 == 5 {
        let which = (year + day / 90) as usize % Activity::ALL.len();
        acts.push(Command::SetActivity {
            activity: Activity::ALL[which],
        });
    }
    if day == 200 {
        acts.push(Command::InjuryPulse {
            pro_signal: 3.0,
            days: 3.0,
        });
    }
    acts
}

/// The largest value of each signal, and how many cells are drawn.
fn sizes(run: &Simulation) -> Vec<f64> {
    let largest = |signal| {
        let values = run.field(signal).values;
        values
            .iter()
            .fold(0.0, |most: f64, value| most.max(f64::from(*value)))
    };
    let drawn = run.history().rows.last().map_or(0.0, |row| row.cells_drawn);
    Signal::ALL
        .into_iter()
        .map(largest)
        .chain([drawn])
        .collect()
}

#[test]
#[ignore = "takes minutes: tests/endurance/run"]
fn ten_years_with_all_treatments_grow_nothing_but_the_record() {
    let levels = Levels::built_in().expect("the levels");
    for name in &levels.levels[2].scenarios {
        let mut run = start(&scenario(name), 1);
        let (mut early, mut late) = (Vec::new(), Vec::new());
        let (mut refused, mut after) = (0, [0.0; YEARS as usize]);
        for day in 0..YEARS * YEAR {
            for act in acts(day) {
                refused += u32::from(run.apply(act).is_err());
            }
            run.step_many(STEPS_PER_DAY);
            if let Some(wrong) = wrong_with(&run) {
                panic!("{name}, day {day}: {wrong}");
            }
            let most = if day < 2 * YEAR {
                &mut early
            } else {
                &mut late
            };
            let now = sizes(&run);
            most.resize(now.len(), 0.0);
            for (most, now) in most.iter_mut().zip(now) {
                *most = now.max(*most);
            }
            if (day + 1) % YEAR == 0 {
                after[(day / YEAR) as usize] = resident_mb().unwrap_or_default();
            }
        }
        let rows = run.history().rows.len();
        let events = run.history().events.len();
        let bytes = rows * size_of::<Row>() + events * size_of::<Event>();
        let record_mb = bytes as f64 / f64::from(1 << 20);
        let grown = after[9] - after[1];
        println!(
            "{name}: resident {:.1} MB after 2 years, {:.1} MB after 10; the record has {rows} rows and {events} events, {record_mb:.1} MB; {refused} acts refused; most of {:?} and of drawn cells in years 1 to 2: {early:.3?}, 3 to 10: {late:.3?}",
            after[1],
            after[9],
            Signal::ALL
        );
        // A list that grows takes up to twice its length, and for a moment its old length beside it.
        assert!(
            grown <= MOST_GROWN_MB + 2.0 * record_mb,
            "{name}: {after:.1?} MB, of which the record is {record_mb:.1}"
        );
        for (late, early) in late.iter().zip(&early) {
            assert!(
                *late <= MOST_TIMES * early,
                "{name}: {late} later, {early} before"
            );
        }
    }
}
