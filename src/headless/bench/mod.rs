//! `stroma bench`: how fast and how large the kernels and the simulation are on this machine, and whether they do the same work
//! as others do. `docs/performance.md` tells what its figures mean.

mod goal;
mod joint;
mod kernels;
mod report;
mod stopwatch;

use self::report::{Machine, Report};
use super::args::{BenchArgs, BenchPart};
use super::print::say;
use crate::files::RequestError;
use crate::platform::{instructions, threads};

/// Measures and prints; whether the same work was done.
pub(super) fn bench(request: &BenchArgs) -> Result<bool, RequestError> {
    let wanted = |part: BenchPart| request.only.is_empty() || request.only.contains(&part);
    let by_core = stopwatch::time(|| ()).core.is_some() || stopwatch::load().is_some();
    // The least memory first: what the process has had at most is told.
    let memory = if request.quick {
        None
    } else {
        kernels::memory(wanted)
    };
    let mut report = Report {
        machine: Machine {
            stroma: env!("CARGO_PKG_VERSION"),
            processor: stopwatch::processor(),
            cores: threads::cores(),
            instructions: instructions::name(),
            load: [stopwatch::load(), None],
            one_thread_by: if by_core {
                "seconds of its core"
            } else {
                "the clock on the wall"
            },
        },
        checks: kernels::checks(wanted),
        rows: Vec::new(),
    };
    if !request.quick {
        report.rows.extend(memory);
        report.rows.extend(kernels::teaching(wanted));
        report.rows.extend(kernels::diffusion(wanted));
        report
            .rows
            .extend(kernels::mechanics(wanted, request.most_cells));
        report.rows.extend(joint::rows(wanted, request.most_cells)?);
    }
    report.machine.load[1] = stopwatch::load();
    if request.json {
        say(&serde_json::to_string_pretty(&report).map_err(RequestError::from)?);
    } else {
        report.print();
    }
    Ok(report.same_work())
}
