//! How long a piece of work takes: on the clock on the wall, and of a core.

use std::path::Path;

use crate::platform::clock::Moment;
use crate::platform::disk;

/// Seconds of one piece of work.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seconds {
    /// On the clock on the wall.
    pub(super) wall: f64,
    /// Of the core that this thread ran on, where the system tells it.
    pub(super) core: Option<f64>,
}

impl Seconds {
    /// Those of one thread: of the core, which others who are busy on the machine do not lengthen, else on the wall.
    pub(super) fn of_one(self) -> f64 {
        self.core.unwrap_or(self.wall)
    }
}

/// Nanoseconds that this thread has had a core.
fn core_ns() -> Option<f64> {
    let text = disk::read_at_most(Path::new("/proc/thread-self/schedstat"), 4096).ok()?;
    text.split_whitespace().next()?.parse().ok()
}

/// Times one piece of work.
pub(super) fn time(work: impl FnOnce()) -> Seconds {
    let (begin, before) = (Moment::now(), core_ns());
    work();
    let core = before
        .zip(core_ns())
        .map(|(before, after)| (after - before) * 1e-9);
    Seconds {
        wall: begin.elapsed().as_secs_f64(),
        core: core.filter(|seconds| *seconds > 0.0),
    }
}

/// Several times one piece of work, the shortest first by `of`.
pub(super) fn times(
    repeats: usize,
    of: impl Fn(Seconds) -> f64,
    mut work: impl FnMut() -> Seconds,
) -> Vec<f64> {
    let mut found: Vec<f64> = (0..repeats).map(|_| of(work())).collect();
    found.sort_by(f64::total_cmp);
    found
}

/// How busy the machine is: processes that want a core, in the mean of the last minute.
pub(super) fn load() -> Option<f64> {
    let text = disk::read_at_most(Path::new("/proc/loadavg"), 4096).ok()?;
    text.split_whitespace().next()?.parse().ok()
}

/// Name of the processor.
pub(super) fn processor() -> Option<String> {
    let text = disk::read_at_most(Path::new("/proc/cpuinfo"), 1 << 20).ok()?;
    let line = text.lines().find(|line| line.starts_with("model name"))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

/// Most memory that this process has had, bytes.
pub(super) fn most_resident_bytes() -> Option<f64> {
    let text = disk::read_at_most(Path::new("/proc/self/status"), 1 << 16).ok()?;
    let line = text.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kib: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kib * 1024.0)
}
