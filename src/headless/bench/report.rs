//! What the bench found: rows with their goals, checks of the same work, as a table or as JSON.

use serde::Serialize;

use super::goal::{Goal, Peer};
use crate::headless::print::say;

/// One measured figure.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Row {
    /// The workload.
    workload: &'static str,
    /// Which of its cases.
    case: String,
    /// Threads that worked.
    threads: usize,
    /// Bits of the numbers; in a joint fields and places have 32, rates and sums 64.
    bits: &'static str,
    /// The figure: the median of several runs on one thread, the best on two.
    value: f64,
    /// Its unit.
    unit: &'static str,
    /// The least and the greatest of the runs.
    spread: [f64; 2],
    /// Whether a simulation uses the kernel that was timed.
    used_by_the_simulation: bool,
    /// Another program and its figure.
    #[serde(skip_serializing_if = "Option::is_none")]
    peer: Option<(&'static str, f64)>,
    /// How many times its figure this is.
    #[serde(skip_serializing_if = "Option::is_none")]
    times_peer: Option<f64>,
    /// What must be.
    #[serde(skip_serializing_if = "Option::is_none")]
    must: Option<f64>,
    /// What would be good.
    #[serde(skip_serializing_if = "Option::is_none")]
    reach: Option<f64>,
    /// Whether what must be is.
    #[serde(skip_serializing_if = "Option::is_none")]
    met: Option<bool>,
}

impl Row {
    /// A figure from the runs, of which the one that stands for all comes first.
    pub(super) fn new(
        workload: &'static str,
        case: impl Into<String>,
        unit: &'static str,
        [value, least, greatest]: [f64; 3],
    ) -> Self {
        Self {
            workload,
            case: case.into(),
            threads: 1,
            bits: "32",
            value,
            unit,
            spread: [least, greatest],
            used_by_the_simulation: true,
            peer: None,
            times_peer: None,
            must: None,
            reach: None,
            met: None,
        }
    }

    pub(super) fn threads(mut self, threads: usize) -> Self {
        self.threads = threads;
        self
    }

    pub(super) fn bits(mut self, bits: &'static str) -> Self {
        self.bits = bits;
        self
    }

    /// The kernel is no part of a simulation.
    pub(super) fn not_used(mut self) -> Self {
        self.used_by_the_simulation = false;
        self
    }

    pub(super) fn peer(mut self, peer: Option<Peer>) -> Self {
        self.peer = peer.map(|peer| (peer.name, peer.rate));
        self.times_peer = peer.map(|peer| self.value / peer.rate);
        self
    }

    pub(super) fn goal(mut self, goal: Option<Goal>) -> Self {
        self.must = goal.map(|goal| goal.must);
        self.reach = goal.map(|goal| goal.reach);
        self.met = goal.map(|goal| {
            if goal.less {
                self.value <= goal.must
            } else {
                self.value >= goal.must
            }
        });
        self
    }
}

/// Whether the same work was done.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Check {
    /// The workload.
    workload: &'static str,
    /// What was compared.
    what: String,
    /// What was found, and what should be.
    found: f64,
    expected: f64,
    /// Largest difference.
    within: f64,
    /// Whether it is no larger.
    holds: bool,
}

impl Check {
    pub(super) fn new(
        workload: &'static str,
        what: impl Into<String>,
        found: f64,
        expected: f64,
        within: f64,
    ) -> Self {
        Self {
            workload,
            what: what.into(),
            found,
            expected,
            within,
            holds: (found - expected).abs() <= within,
        }
    }
}

/// The machine and the program.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Machine {
    pub(super) stroma: &'static str,
    pub(super) processor: Option<String>,
    pub(super) cores: usize,
    /// What its kernels were made of.
    pub(super) instructions: &'static str,
    /// Processes that want a core, before and after.
    pub(super) load: [Option<f64>; 2],
    /// What the figures of one thread are seconds of.
    pub(super) one_thread_by: &'static str,
}

/// All that was found.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Report {
    pub(super) machine: Machine,
    pub(super) checks: Vec<Check>,
    pub(super) rows: Vec<Row>,
}

/// A number with about four digits.
fn short(value: f64) -> String {
    let places = if value.abs() >= 1000.0 {
        0
    } else if value.abs() >= 100.0 {
        1
    } else if value.abs() >= 1.0 {
        2
    } else {
        4
    };
    format!("{value:.places$}")
}

impl Report {
    /// Whether everything did the same work as it should.
    pub(super) fn same_work(&self) -> bool {
        self.checks.iter().all(|check| check.holds)
    }

    /// Prints it as tables.
    pub(super) fn print(&self) {
        let machine = &self.machine;
        say(&format!(
            "Stroma {}, {}, {} cores, {}, load {} at the start; figures of one thread by {}",
            machine.stroma,
            machine.processor.as_deref().unwrap_or("processor unknown"),
            machine.cores,
            machine.instructions,
            machine.load[0].map_or("unknown".to_owned(), |load| format!("{load:.1}")),
            machine.one_thread_by,
        ));
        if !self.checks.is_empty() {
            let mut table = comfy_table::Table::new();
            table.load_preset(comfy_table::presets::NOTHING);
            table.set_header(["same work", "what", "found", "should be", "within", ""]);
            for check in &self.checks {
                table.add_row([
                    check.workload.to_owned(),
                    check.what.clone(),
                    format!("{:.9}", check.found),
                    format!("{}", check.expected),
                    format!("{}", check.within),
                    if check.holds {
                        "holds"
                    } else {
                        "DOES NOT HOLD"
                    }
                    .to_owned(),
                ]);
            }
            say(&table.to_string());
        }
        if self.rows.is_empty() {
            return;
        }
        let mut table = comfy_table::Table::new();
        table.load_preset(comfy_table::presets::NOTHING);
        table.set_header([
            "workload",
            "case",
            "threads",
            "bits",
            "figure",
            "unit",
            "must",
            "reach",
            "",
            "times others",
            "kernel",
        ]);
        for row in &self.rows {
            let or_dash = |value: Option<f64>| value.map_or("-".to_owned(), short);
            table.add_row([
                row.workload.to_owned(),
                row.case.clone(),
                row.threads.to_string(),
                row.bits.to_owned(),
                short(row.value),
                row.unit.to_owned(),
                or_dash(row.must),
                or_dash(row.reach),
                match row.met {
                    Some(true) => "met",
                    Some(false) => "NOT MET",
                    None => "",
                }
                .to_owned(),
                row.peer
                    .zip(row.times_peer)
                    .map_or(String::new(), |((name, _), times)| {
                        format!("{} x {name}", short(times))
                    }),
                if row.used_by_the_simulation {
                    "of the simulation"
                } else {
                    "not used by the simulation"
                }
                .to_owned(),
            ]);
        }
        say(&table.to_string());
    }
}
