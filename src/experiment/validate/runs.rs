//! The runs that several checks share, so that each is made once.

use std::sync::Arc;

use crate::model::words::TreatmentKind;
use crate::scenario::{PlannedTreatment, Scenario};
use crate::sim::{Ability, Command, Row, STEPS_PER_DAY, Simulation};

/// Rows of a run.
pub(super) struct Run {
    rows: Vec<Row>,
    pub(super) heads_kept: bool,
}

impl Run {
    /// Runs a scenario for `days`, with commands at the start, counting heads at every step.
    pub(super) fn new(scenario: Scenario, commands: &[Command], days: u64) -> Self {
        let seed = scenario.seed;
        let Ok(mut simulation) = Simulation::new(Arc::new(scenario), seed) else {
            return Self {
                rows: Vec::new(),
                heads_kept: false,
            };
        };
        let mut heads_kept = commands
            .iter()
            .all(|command| simulation.apply(command.clone()).is_ok());
        for _ in 0..days * STEPS_PER_DAY {
            simulation.step();
            let (found, expected) = simulation.heads();
            heads_kept &= found == expected;
        }
        Self {
            rows: simulation.history().rows.clone(),
            heads_kept,
        }
    }

    /// The row of a day.
    pub(super) fn at(&self, day: f64) -> Option<&Row> {
        self.rows.iter().find(|row| (row.day - day).abs() < 1e-9)
    }

    /// A value on a day; NaN where the run has no such row, which fails every check.
    pub(super) fn value(&self, day: f64, read: impl Fn(&Row) -> f64) -> f64 {
        self.at(day).map_or(f64::NAN, read)
    }

    /// Pain without what placebo and flare do, mm.
    pub(super) fn pain(&self, day: f64) -> f64 {
        self.value(day, |row| row.pain_vas_mm + row.placebo_mm - row.flare_mm)
    }

    /// All rows.
    pub(super) fn rows(&self) -> &[Row] {
        &self.rows
    }
}

/// The same scenario under several seeds; the checks that use it compare means.
pub(super) struct Replicates(Vec<Run>);

impl Replicates {
    fn new(scenario: Option<Scenario>, days: u64, count: u64) -> Self {
        let run = |seed: u64| {
            scenario.clone().map(|mut scenario| {
                scenario.seed = seed;
                Run::new(scenario, &[], days)
            })
        };
        Self((1..=count).filter_map(run).collect())
    }

    /// Mean of something that is read from every run.
    pub(super) fn mean(&self, read: impl Fn(&Run) -> f64) -> f64 {
        self.0.iter().map(read).sum::<f64>() / self.0.len() as f64
    }

    fn heads_kept(&self) -> bool {
        !self.0.is_empty() && self.0.iter().all(|run| run.heads_kept)
    }
}

/// A built-in scenario with these treatments, recorded every six hours.
pub(super) fn knee(name: &str, treatments: Vec<PlannedTreatment>) -> Option<Scenario> {
    let mut scenario = Scenario::built_in(name).ok()?.with_treatments(treatments);
    scenario.history_every_hours = 6;
    Some(scenario)
}

/// Cells from culture on day 0.
pub(super) fn cultured(cells: f64) -> Vec<PlannedTreatment> {
    vec![PlannedTreatment {
        kind: TreatmentKind::Cultured,
        cells: Some(cells),
        day: 0.0,
        landing: None,
    }]
}

/// Doses of check 9, cells.
pub(super) const DOSES: [f64; 6] = [3e4, 3e6, 1e7, 5e7, 1e8, 3e8];
/// The usual dose, cells.
pub(super) const DOSE: f64 = 5e7;
/// Seeds of the runs whose mean is compared.
pub(super) const REPLICATES: u64 = 8;

/// The knees of checks 6 and 8 to 11.
pub(super) struct Knees {
    /// Untreated for a year, by Kellgren-Lawrence grade.
    pub(super) untreated: Vec<Run>,
    /// Untreated KL3 under half as much load again.
    pub(super) loaded: Run,
    /// KL3 with no cells and with each dose, 28 days.
    pub(super) without: Replicates,
    pub(super) doses: Vec<Replicates>,
    /// KL3 with the usual dose, 180 days.
    pub(super) usual: Run,
    /// KL2 and KL4 with the usual dose, 180 days.
    pub(super) mild: Run,
    pub(super) severe: Run,
    /// KL3, usual dose, cells that may not become tissue, 180 days.
    pub(super) messengers_only: Run,
    /// KL3, usual dose, cells that may not signal, 28 days.
    pub(super) builders_only: Run,
    /// KL3 with salt water, a year.
    pub(super) saline: Run,
    /// A healthy joint after a pulse of inflammation, 60 days.
    pub(super) pulse: Replicates,
    /// A hole in the cartilage, treated and untreated, 180 days.
    pub(super) defect: Run,
    pub(super) defect_untreated: Run,
    /// A hole in cartilage and bone, and a strained muscle, treated.
    pub(super) osteochondral: Run,
    pub(super) strain: Run,
    pub(super) heads_kept: bool,
}

impl Knees {
    /// Runs all of them.
    pub(super) fn run(tell: &mut impl FnMut(&str)) -> Self {
        let mut go = |what: &str, scenario: Option<Scenario>, commands: &[Command], days: u64| {
            tell(what);
            scenario.map_or_else(
                || Run {
                    rows: Vec::new(),
                    heads_kept: false,
                },
                |scenario| Run::new(scenario, commands, days),
            )
        };
        let by_grade = [
            ("healthy", 0),
            ("osteoarthritis-mild", 1),
            ("osteoarthritis-mild", 2),
            ("osteoarthritis-moderate", 3),
            ("osteoarthritis-severe", 4),
        ];
        let untreated: Vec<Run> = by_grade
            .into_iter()
            .map(|(name, grade)| {
                let scenario = knee(name, Vec::new()).map(|mut scenario| {
                    scenario.kl_grade = grade;
                    scenario.injury_pulse = None;
                    scenario
                });
                go(&format!("untreated KL{grade}, a year"), scenario, &[], 365)
            })
            .collect();
        let moderate = |treatments| knee("osteoarthritis-moderate", treatments);
        let loaded = go(
            "untreated KL3 under load, a year",
            moderate(Vec::new())
                .and_then(|scenario| scenario.with_parameter("load_factor", 1.5).ok()),
            &[],
            365,
        );
        let usual = go("KL3, 5e7 cells", moderate(cultured(DOSE)), &[], 180);
        let without = Replicates::new(moderate(Vec::new()), 28, REPLICATES);
        let doses: Vec<Replicates> = DOSES
            .into_iter()
            .map(|dose| Replicates::new(moderate(cultured(dose)), 28, REPLICATES))
            .collect();
        // The reference starts with 1 % M1 and 30 % M2.
        let healthy = knee("healthy", Vec::new()).map(|mut scenario| {
            scenario.parameters.macrophage_m1_at_start = 0.01;
            scenario.parameters.macrophage_m2_at_start = 0.30;
            scenario
        });
        let pulse = Replicates::new(healthy, 60, REPLICATES);
        let switch_off = |which| [Command::Switch { which, on: false }];
        let saline = vec![PlannedTreatment {
            kind: TreatmentKind::Saline,
            cells: None,
            day: 0.0,
            landing: None,
        }];
        let mut knees = Self {
            untreated,
            loaded,
            without,
            doses,
            usual,
            pulse,
            mild: go(
                "KL2, 5e7 cells",
                knee("osteoarthritis-mild", cultured(DOSE)),
                &[],
                180,
            ),
            severe: go(
                "KL4, 5e7 cells",
                knee("osteoarthritis-severe", cultured(DOSE)),
                &[],
                180,
            ),
            messengers_only: go(
                "KL3, messengers only",
                moderate(cultured(DOSE)),
                &switch_off(Ability::Build),
                180,
            ),
            builders_only: go(
                "KL3, builders only",
                moderate(cultured(DOSE)),
                &switch_off(Ability::Signal),
                28,
            ),
            saline: go("KL3, saline, a year", moderate(saline), &[], 365),
            defect: go(
                "a hole in cartilage, treated",
                knee("cartilage-defect", cultured(DOSE)),
                &[],
                180,
            ),
            defect_untreated: go(
                "a hole in cartilage, untreated",
                knee("cartilage-defect", Vec::new()),
                &[],
                180,
            ),
            osteochondral: go(
                "a hole in cartilage and bone",
                knee("osteochondral-defect", cultured(DOSE)),
                &[],
                120,
            ),
            strain: go(
                "a strained muscle",
                knee("quadriceps-strain", cultured(DOSE)),
                &[],
                90,
            ),
            heads_kept: true,
        };
        knees.heads_kept = knees
            .untreated
            .iter()
            .chain([
                &knees.loaded,
                &knees.usual,
                &knees.mild,
                &knees.severe,
                &knees.messengers_only,
                &knees.builders_only,
                &knees.saline,
                &knees.defect,
                &knees.defect_untreated,
                &knees.osteochondral,
                &knees.strain,
            ])
            .all(|run| run.heads_kept)
            && knees
                .doses
                .iter()
                .chain([&knees.without, &knees.pulse])
                .all(Replicates::heads_kept);
        knees
    }
}
