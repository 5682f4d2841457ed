//! Whole joints: a year, any hour of it, many cells, and the steady fields.

use std::sync::Arc;

use super::goal;
use super::report::Row;
use super::stopwatch::{Seconds, time, times};
use crate::files::RequestError;
use crate::headless::args::BenchPart;
use crate::live::Timeline;
use crate::model::steady::SteadySolver;
use crate::platform::clock::Moment;
use crate::scenario::Scenario;
use crate::sim::{STEPS_PER_DAY, Simulation};

/// Hours of a year.
const YEAR: u64 = 365 * STEPS_PER_DAY;
/// Years of which the median counts.
const YEARS: usize = 5;

fn moderate() -> Result<Arc<Scenario>, RequestError> {
    let scenario = Scenario::built_in("osteoarthritis-moderate").map_err(RequestError::from)?;
    Ok(Arc::new(scenario))
}

/// A moderate knee with about `cells` drawn cells, in the proportions of the default one.
fn knee(cells: u64) -> Result<Simulation, RequestError> {
    let mut scenario = Scenario::built_in("osteoarthritis-moderate").map_err(RequestError::from)?;
    let p = scenario.parameters.clone();
    let keys = [
        ("drawn_msc", p.drawn_msc),
        ("drawn_chondrocytes", p.drawn_chondrocytes),
        ("drawn_macrophages", p.drawn_macrophages),
        ("drawn_fibroblasts", p.drawn_fibroblasts),
        ("drawn_osteocytes", p.drawn_osteocytes),
        ("drawn_osteoblasts", p.drawn_osteoblasts),
        ("drawn_myocytes", p.drawn_myocytes),
        ("drawn_satellites", p.drawn_satellites),
        ("drawn_tenocytes", p.drawn_tenocytes),
    ];
    let all: f64 = keys.iter().map(|(_, drawn)| drawn).sum();
    // A cell that stands for fewer real ones is drawn smaller: the same share of the knee is full of cells at every number.
    let radius = p.drawn_radius_mm * libm::sqrt((all / cells as f64).min(1.0));
    scenario = scenario
        .with_parameter("drawn_radius_mm", radius)
        .map_err(RequestError::from)?;
    for (key, drawn) in keys {
        let drawn = libm::round(drawn / all * cells as f64).max(20.0);
        scenario = scenario
            .with_parameter(key, drawn)
            .map_err(RequestError::from)?;
    }
    Simulation::new(Arc::new(scenario), 1).map_err(RequestError::from)
}

/// How many times the bench goes to some hour of a year.
const SCRUBS: u64 = 60;

/// Milliseconds of going to hours all over a year that was simulated: the middle one, and the longest; and the bytes
/// kept for it.
fn scrub(scenario: Arc<Scenario>) -> Result<(f64, f64, usize), RequestError> {
    let end = 365 * STEPS_PER_DAY;
    let mut line = Timeline::new(scenario, 1).map_err(RequestError::from)?;
    line.seek(end);
    let mut times: Vec<f64> = (1..=SCRUBS)
        .map(|k| {
            // Back and forth by large jumps, to every hour of the day.
            let hour = (k * 3_671) % end;
            let begin = Moment::now();
            line.seek(hour);
            begin.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let middle = times[times.len() / 2];
    Ok((middle, times[times.len() - 1], line.kept_bytes()))
}

/// All figures of joints.
pub(super) fn rows(
    wanted: impl Fn(BenchPart) -> bool,
    most_cells: u64,
) -> Result<Vec<Row>, RequestError> {
    let mut rows = Vec::new();
    if wanted(BenchPart::Year) {
        rows.extend(year()?);
    }
    if wanted(BenchPart::Scrub) {
        let (median, worst, bytes) = scrub(moderate()?)?;
        rows.push(
            Row::new(
                "scrub",
                "to any hour of a year",
                "ms",
                [median, median, worst],
            )
            .bits("32 and 64"),
        );
        let megabytes = bytes as f64 / 1e6;
        let row = Row::new("scrub", "kept for a year", "MB", [megabytes; 3]).bits("32 and 64");
        rows.push(row.goal(goal::at_most(60.0, 60.0)));
    }
    if wanted(BenchPart::Joints) {
        for cells in [1_000, 10_000, 100_000, 1_000_000] {
            if cells <= most_cells {
                rows.extend(joint(cells)?);
            }
        }
    }
    if wanted(BenchPart::Fields) {
        rows.push(fields());
    }
    Ok(rows)
}

/// A year of a moderate knee on one thread, and the best on two against the best on one.
fn year() -> Result<Vec<Row>, RequestError> {
    let scenario = moderate()?;
    let run = |threads: usize| -> Result<Seconds, RequestError> {
        let mut year = Simulation::new(Arc::clone(&scenario), 1).map_err(RequestError::from)?;
        year.set_threads(threads);
        Ok(time(|| year.step_many(YEAR)))
    };
    let (mut one, mut ratios) = (Vec::new(), Vec::new());
    let mut best = [f64::INFINITY; 2];
    for _ in 0..YEARS {
        let (alone, both) = (run(1)?, run(2)?);
        one.push(alone.of_one());
        ratios.push(both.wall / alone.wall);
        best = [best[0].min(alone.wall), best[1].min(both.wall)];
    }
    one.sort_by(f64::total_cmp);
    ratios.sort_by(f64::total_cmp);
    let median_of = |found: &[f64]| [found[YEARS / 2], found[0], found[YEARS - 1]];
    // Of both the best, as others lengthen the clock on the wall.
    let ratios = [best[1] / best[0], ratios[0], ratios[YEARS - 1]];
    let year = Row::new(
        "year",
        "osteoarthritis-moderate, 365 days",
        "s",
        median_of(&one),
    )
    .bits("32 and 64");
    let two = Row::new(
        "year",
        "the same: time to that of one thread",
        "times",
        ratios,
    )
    .bits("32 and 64");
    Ok(vec![
        year.goal(goal::at_most(1.5, 1.5)),
        two.threads(2).goal(goal::at_most(1.0, 1.0)),
    ])
}

/// Steps and bytes of a joint with about so many cells. The same hours are timed at every size, since the first ones after
/// an injection cost most: those of the second, third and fourth day, in several joints alike where one is soon done.
fn joint(cells: u64) -> Result<[Row; 3], RequestError> {
    let alike = (400_000 / cells).clamp(1, 40);
    let mut joints = Vec::new();
    for _ in 0..alike {
        joints.push(knee(cells)?);
    }
    let memory = joints[0].cell_memory();
    let count = memory.cells as f64;
    for joint in &mut joints {
        joint.step_many(STEPS_PER_DAY);
    }
    let seconds = times(3, Seconds::of_one, || {
        time(|| {
            for joint in &mut joints {
                joint.step_many(STEPS_PER_DAY);
            }
        })
    });
    let work = (alike * STEPS_PER_DAY) as f64 * count * 1e-6;
    let [least, median, most] = [2, 1, 0].map(|k| work / seconds[k]);
    let name = format!("joint of {} cells", memory.cells);
    let state = memory.state as f64 / count;
    let all = (memory.reserved + memory.decisions) as f64 / count;
    Ok([
        Row::new(
            "joints",
            &*name,
            "million cell steps/s",
            [median, least, most],
        )
        .bits("32 and 64"),
        Row::new(
            "joints",
            format!("{name}: state"),
            "bytes a cell",
            [state; 3],
        )
        .bits("32 and 64")
        .goal(goal::at_most(96.0, 64.0)),
        Row::new(
            "joints",
            format!("{name}: all set aside"),
            "bytes a cell",
            [all; 3],
        )
        .bits("32 and 64"),
    ])
}

/// Steady fields of a wide square, by iteration.
fn fields() -> Row {
    const SIDE: usize = 512;
    const SOLVES: usize = 20;
    let mut solver = SteadySolver::new(SIDE, SIDE, 0.02, &vec![true; SIDE * SIDE]);
    solver.set_operator(0.1, &vec![1.0f32; SIDE * SIDE]);
    let seconds = times(3, Seconds::of_one, || {
        let mut source = vec![0.0f32; SIDE * SIDE];
        let mut field = vec![0.0f32; SIDE * SIDE];
        time(|| {
            for k in 0..SOLVES {
                source[k * 1117 + 5] = 1.0;
                solver.solve(&source, &mut field, 1e-4);
            }
        })
    });
    let [least, median, most] = [2, 1, 0].map(|k| SOLVES as f64 / seconds[k]);
    Row::new(
        "fields",
        "steady, 512x512, from the last solution",
        "solutions/s",
        [median, least, most],
    )
}
