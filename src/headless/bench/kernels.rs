//! W1 to W4 and W6: the workloads that other programs run, too.

use std::sync::atomic::{AtomicBool, Ordering};

use super::goal;
use super::report::{Check, Row};
use super::stopwatch::{Seconds, most_resident_bytes, time, times};
use crate::experiment::workloads::diffusion::{self, Diffusion};
use crate::experiment::workloads::gates;
use crate::experiment::workloads::mechanics::{self, FAR, Mechanics, NEAR};
use crate::experiment::workloads::teaching::{NAMES, Stepping, Teaching};
use crate::headless::args::BenchPart;
use crate::model::transient::Real;
use crate::platform::threads::two_side_by_side;

/// Runs of which the median counts.
const REPEATS: usize = 7;
const SAME: Stepping = Stepping::Same { part: 1.0 };
/// Edge of a voxel of W3, um.
const VOXEL_UM: f64 = 20.0;

/// Median, least and greatest rate of some times for the same work.
fn rates(work: f64, times: &[f64]) -> [f64; 3] {
    let of = |k: usize| times.get(k).map_or(f64::NAN, |seconds| work / seconds);
    [
        of(times.len() / 2),
        of(times.len().saturating_sub(1)),
        of(0),
    ]
}

/// The best, the least and the greatest rate.
fn best(work: f64, times: &[f64]) -> [f64; 3] {
    let [_, least, greatest] = rates(work, times);
    [greatest, least, greatest]
}

/// Whether the workloads do the work that others do.
pub(super) fn checks(wanted: impl Fn(BenchPart) -> bool) -> Vec<Check> {
    let mut checks = Vec::new();
    for (part, name, bits, found) in [
        (
            BenchPart::W1,
            "W1",
            32,
            diffusion::checked::<f32> as fn() -> [f64; 2],
        ),
        (BenchPart::W1F64, "W1-f64", 64, diffusion::checked::<f64>),
    ] {
        if wanted(part) {
            for (what, (found, expected)) in ["mean", "mean square"]
                .into_iter()
                .zip(found().into_iter().zip(diffusion::CHECK_MOMENTS))
            {
                checks.push(Check::new(
                    name,
                    format!("{what} of the last signal, 256x256x4 after 51 steps, {bits} bits"),
                    found,
                    expected,
                    expected * diffusion::CHECK_WITHIN,
                ));
            }
        }
    }
    for (part, name, (reach, expected)) in [
        (BenchPart::W2a, "W2a", mechanics::CHECK_WAYS_UM[0]),
        (BenchPart::W2b, "W2b", mechanics::CHECK_WAYS_UM[1]),
    ] {
        if wanted(part) {
            checks.push(Check::new(
                name,
                "root mean square of the ways, 10 000 cells after 42 steps, um",
                mechanics::checked(reach),
                expected,
                mechanics::CHECK_WITHIN_UM,
            ));
        }
    }
    if wanted(BenchPart::W3Own) {
        let gates = gates::measure(gates::SEEDS);
        let name = "W3-own";
        for (n, signal) in NAMES.into_iter().enumerate() {
            checks.push(Check::new(
                name,
                format!(
                    "{signal} from the limit of small steps (the steps of others: {:.4}, own from those: {:.4})",
                    gates.same_from_limit[n], gates.own_from_same[n]
                ),
                gates.own_from_limit[n],
                0.0,
                gates::FIELD_WITHIN,
            ));
        }
        for (kind, off) in ["stem cells", "cartilage cells"]
            .into_iter()
            .zip(gates.counts)
        {
            checks.push(Check::new(
                name,
                format!(
                    "count of {kind} over {} seeds, standard errors",
                    gates::SEEDS
                ),
                off,
                0.0,
                gates::COUNT_WITHIN,
            ));
        }
        checks.push(Check::new(
            name,
            "mean place of the stem cells, um a day",
            gates.place_um_per_day,
            0.0,
            gates::PLACE_WITHIN_UM_PER_DAY,
        ));
    }
    checks
}

/// W1.
pub(super) fn diffusion(wanted: impl Fn(BenchPart) -> bool) -> Vec<Row> {
    let mut rows = Vec::new();
    for side in [256, 512, 1000] {
        if wanted(BenchPart::W1) {
            let goal = (side == 512)
                .then(|| goal::times(455.0, 4.0, 5.5))
                .flatten();
            rows.push(spread::<f32, 4>("W1", side).goal(goal));
            rows.push(spread::<f32, 1>("W1", side).peer(None));
        }
        if wanted(BenchPart::W1F64) {
            let goal = (side == 512)
                .then(|| goal::times(455.0, 2.2, 3.0))
                .flatten();
            rows.push(spread::<f64, 4>("W1-f64", side).bits("64").goal(goal));
        }
        if side == 512 && wanted(BenchPart::W1) {
            let fields = Diffusion::<f32, 4>::new(side);
            let bytes = fields.allocated_bytes() as f64 / fields.size() as f64;
            let row = Row::new(
                "W1",
                "512x512x4: memory",
                "bytes a voxel-signal",
                [bytes; 3],
            );
            rows.push(row.not_used().goal(goal::at_most(5.0, 4.2)));
        }
    }
    rows
}

fn spread<T: Real, const N: usize>(workload: &'static str, side: usize) -> Row {
    let mut fields = Diffusion::<T, N>::new(side);
    fields.step();
    let steps = (100_000_000 / fields.size()).max(8);
    let seconds = times(REPEATS, Seconds::of_one, || {
        time(|| (0..steps).for_each(|_| fields.step()))
    });
    let work = (fields.size() * steps) as f64 * 1e-6;
    let case = format!("{side}x{side}x{N}");
    Row::new(
        workload,
        case,
        "million voxel-signals/s",
        rates(work, &seconds),
    )
    .peer(goal::diffusion(side))
    .not_used()
}

/// W2a, W2b and W4.
pub(super) fn mechanics(wanted: impl Fn(BenchPart) -> bool, most_cells: u64) -> Vec<Row> {
    let mut rows = Vec::new();
    for cells in [1_000, 10_000, 100_000, 1_000_000] {
        if cells as u64 > most_cells {
            break;
        }
        let scaling = wanted(BenchPart::W4);
        if scaling || (wanted(BenchPart::W2a) && cells < 1_000_000) {
            let (row, bytes) = push(if cells < 1_000_000 { "W2a" } else { "W4" }, cells, NEAR);
            let goal = match cells {
                10_000 => goal::times(0.524, 50.0, 80.0),
                1_000_000 => goal::times(0.407, 60.0, 100.0),
                _ => None,
            };
            rows.push(row.peer(goal::mechanics(cells, false)).goal(goal));
            if scaling {
                let case = format!("{cells} cells: sheet and work arrays");
                rows.push(Row::new("W4", case, "bytes a cell", [bytes; 3]));
            }
        }
        if wanted(BenchPart::W2b) && cells < 1_000_000 {
            let goal = (cells == 10_000)
                .then(|| goal::times(0.414, 50.0, 80.0))
                .flatten();
            let (row, _) = push("W2b", cells, FAR);
            rows.push(row.peer(goal::mechanics(cells, true)).goal(goal));
        }
    }
    rows
}

fn push(workload: &'static str, cells: usize, reach: f64) -> (Row, f64) {
    let steps = (2_000_000 / cells).max(5);
    let mut bytes = 0.0;
    // From the lattice each time: a sheet that has come to rest would hardly need a search for neighbours.
    let seconds = times(REPEATS, Seconds::of_one, || {
        let mut sheet = Mechanics::confluent(cells, reach);
        sheet.step();
        let seconds = time(|| (0..steps).for_each(|_| sheet.step()));
        bytes = sheet.allocated_bytes() as f64 / cells as f64;
        seconds
    });
    let work = (cells * steps) as f64 * 1e-6;
    let unit = "million cell updates/s";
    let case = format!("{cells} cells");
    (Row::new(workload, case, unit, rates(work, &seconds)), bytes)
}

/// The most memory of the whole process with W3 on one thread; to be asked before all else.
pub(super) fn memory(wanted: impl Fn(BenchPart) -> bool) -> Option<Row> {
    if !wanted(BenchPart::W3) {
        return None;
    }
    of_teaching(SAME, 1, 2);
    let bytes = most_resident_bytes()?;
    let row = Row::new(
        "W3",
        "memory of the whole process",
        "MiB",
        [bytes / 1_048_576.0; 3],
    );
    Some(row.goal(goal::at_most(12.0, 8.0)))
}

/// W3 with both ways of stepping, and W6.
pub(super) fn teaching(wanted: impl Fn(BenchPart) -> bool) -> Vec<Row> {
    let mut rows = Vec::new();
    let days = |sixes: u32| f64::from(sixes) * 6.0 / 1440.0;
    let unit = "simulated days/s";
    if wanted(BenchPart::W3) {
        let seconds = times(REPEATS, Seconds::of_one, || of_teaching(SAME, 1, 2));
        let row = Row::new(
            "W3",
            "128x96, the steps of others",
            unit,
            rates(days(2), &seconds),
        );
        let goal = goal::times(0.00455, 20.0, 30.0);
        rows.push(row.peer(Some(goal::teaching(1))).goal(goal).not_used());
        let seconds = times(REPEATS, |seconds| seconds.wall, || of_teaching(SAME, 2, 2));
        let row = Row::new(
            "W3",
            "128x96, the steps of others",
            unit,
            best(days(2), &seconds),
        );
        let goal = goal::times(0.0094, 20.0, 30.0);
        rows.push(
            row.threads(2)
                .peer(Some(goal::teaching(2)))
                .goal(goal)
                .not_used(),
        );
    }
    if wanted(BenchPart::W3Own) {
        for threads in [1, 2] {
            let of = |seconds: Seconds| {
                if threads == 1 {
                    seconds.of_one()
                } else {
                    seconds.wall
                }
            };
            let seconds = times(REPEATS, of, || of_teaching(Stepping::Own, threads, 20));
            let rates = if threads == 1 {
                rates(days(20), &seconds)
            } else {
                best(days(20), &seconds)
            };
            let goal = (threads == 2)
                .then(|| goal::times(0.0094, 100.0, 300.0))
                .flatten();
            let row = Row::new("W3-own", "128x96, our own steps", unit, rates).threads(threads);
            rows.push(row.peer(Some(goal::teaching(threads))).goal(goal));
        }
    }
    if wanted(BenchPart::W6) {
        // One after the other, so that both meet the same machine.
        let mut ratios: Vec<f64> = (0..REPEATS)
            .map(|_| {
                let quiet = of_teaching(SAME, 1, 1).wall;
                taken(|| of_teaching(SAME, 2, 1)).wall / quiet
            })
            .collect();
        ratios.sort_by(f64::total_cmp);
        let [median, least, greatest] = [REPEATS / 2, 0, REPEATS - 1].map(|k| ratios[k]);
        let case = "W3, a core taken by another: time to that of one thread alone";
        let row = Row::new("W6", case, "times", [median, least, greatest]).threads(2);
        rows.push(row.goal(goal::at_most(1.1, 1.0)).not_used());
    }
    rows
}

/// W3 for some six minutes, after the first ones.
fn of_teaching(stepping: Stepping, threads: usize, sixes: u32) -> Seconds {
    let mut teaching = Teaching::new(VOXEL_UM, stepping, 1);
    if threads > 1 {
        teaching = teaching.on_two_threads();
    }
    if stepping == Stepping::Own {
        teaching.advance(1);
    }
    time(|| teaching.advance(sixes))
}

/// Times some work while another thread keeps a core busy.
fn taken(work: impl FnOnce() -> Seconds) -> Seconds {
    let done = AtomicBool::new(false);
    let mut found = None;
    two_side_by_side(
        || {
            while !done.load(Ordering::Relaxed) {
                std::hint::spin_loop();
            }
        },
        || {
            found = Some(work());
            done.store(true, Ordering::Relaxed);
        },
    );
    found.unwrap_or(Seconds {
        wall: f64::NAN,
        core: None,
    })
}
