//! The runs that several checks share, so that each is made once.

use std::sync::Arc;

use crate::model::words::{Activity, TreatmentKind};
use crate::scenario::{PlannedTreatment, Scenario};
use crate::sim::{Ability, Command, Row, STEPS_PER_DAY, Simulation};

/// Rows of a run.
pub(super) struct Run {
    rows: Vec<Row>,
    pub(super) cells_kept: bool,
}

impl Run {
    /// Runs a scenario for `days`, with commands at the start, counting cells at every step.
    pub(super) fn new(scenario: Scenario, commands: &[Command], days: u64) -> Self {
        let seed = scenario.seed;
        let Ok(mut simulation) = Simulation::new(Arc::new(scenario), seed) else {
            return Self {
                rows: Vec::new(),
                cells_kept: false,
            };
        };
        let mut cells_kept = commands
            .iter()
            .all(|command| simulation.apply(command.clone()).is_ok());
        for _ in 0..days * STEPS_PER_DAY {
            simulation.step();
            let (found, expected) = simulation.cell_count();
            cells_kept &= found == expected;
        }
        Self {
            rows: simulation.history().rows.clone(),
            cells_kept,
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

    fn cells_kept(&self) -> bool {
        !self.0.is_empty() && self.0.iter().all(|run| run.cells_kept)
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

/// Something given on some days.
fn given(kind: TreatmentKind, days: &[f64]) -> Vec<PlannedTreatment> {
    let planned = |&day: &f64| PlannedTreatment {
        kind,
        cells: None,
        day,
        landing: None,
    };
    days.iter().map(planned).collect()
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
    /// KL3 and KL2 with the usual dose, a year.
    pub(super) usual: Run,
    pub(super) mild: Run,
    /// KL4 with the usual dose, 180 days.
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
    /// KL2 and KL3 with an exercise programme, a year.
    pub(super) exercise: [Run; 2],
    /// KL3 at rest for a year.
    pub(super) rest: Run,
    /// A healthy knee and KL3 with running and jumping, a year.
    pub(super) sport: [Run; 2],
    /// KL2 and KL3 with one injection of salt water, and of steroid, 180 days.
    pub(super) once: [[Run; 2]; 2],
    /// KL2 and KL3 with eight injections of salt water, and of steroid, two years.
    pub(super) again: [[Run; 2]; 2],
    /// A strained muscle, a torn tendon and a torn ligament, with salt water and with cells, 28 days.
    pub(super) tears: Vec<[Run; 2]>,
    /// A hole down to the marrow, untreated, two years.
    pub(super) opened: Run,
    /// KL3 whose injection brought bacteria, 60 days.
    pub(super) infected: Run,
    pub(super) cells_kept: bool,
}

impl Knees {
    /// Runs all of them.
    pub(super) fn run(tell: &mut impl FnMut(&str)) -> Self {
        let mut go = |what: &str, scenario: Option<Scenario>, commands: &[Command], days: u64| {
            tell(what);
            scenario.map_or_else(
                || Run {
                    rows: Vec::new(),
                    cells_kept: false,
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
        let usual = go("KL3, 5e7 cells", moderate(cultured(DOSE)), &[], 365);
        let without = Replicates::new(moderate(Vec::new()), 28, REPLICATES);
        let doses: Vec<Replicates> = DOSES
            .into_iter()
            .map(|dose| Replicates::new(moderate(cultured(dose)), 28, REPLICATES))
            .collect();
        let pulse = Replicates::new(knee("healthy", Vec::new()), 60, REPLICATES);
        let switch_off = |which| [Command::Switch { which, on: false }];
        let saline = given(TreatmentKind::Saline, &[0.0]);
        let worn = ["osteoarthritis-mild", "osteoarthritis-moderate"];
        let both = [TreatmentKind::Saline, TreatmentKind::Steroid];
        let exercise = worn.map(|name| {
            let plan = given(TreatmentKind::Exercise, &[0.0]);
            go(
                &format!("{name}, exercise, a year"),
                knee(name, plan),
                &[],
                365,
            )
        });
        let active = |activity| [Command::SetActivity { activity }];
        let rest = go(
            "KL3 at rest, a year",
            moderate(Vec::new()),
            &active(Activity::Rest),
            365,
        );
        let calm = knee("healthy", Vec::new()).map(|mut scenario| {
            scenario.injury_pulse = None;
            scenario
        });
        let sport = [
            go("KL0, sport, a year", calm, &active(Activity::Sport), 365),
            go(
                "KL3, sport, a year",
                moderate(Vec::new()),
                &active(Activity::Sport),
                365,
            ),
        ];
        let once = worn.map(|name| {
            both.map(|kind| {
                let what = format!("{name}, {} once", kind.key());
                go(&what, knee(name, given(kind, &[0.0])), &[], 180)
            })
        });
        let visits: Vec<f64> = (0..8).map(|n| 84.0 * f64::from(n)).collect();
        let again = worn.map(|name| {
            both.map(|kind| {
                let what = format!("{name}, {} eight times", kind.key());
                go(&what, knee(name, given(kind, &visits)), &[], 730)
            })
        });
        let tears = ["quadriceps-strain", "patellar-tendon-tear", "cruciate-tear"]
            .into_iter()
            .map(|name| {
                [given(TreatmentKind::Saline, &[1.0]), {
                    let mut cells = cultured(DOSE);
                    cells.iter_mut().for_each(|planned| planned.day = 1.0);
                    cells
                }]
                .map(|plan| go(name, knee(name, plan), &[], 28))
            })
            .collect();
        let opened = go(
            "a hole down to the marrow, untreated, two years",
            knee("osteochondral-defect", Vec::new()),
            &[],
            730,
        );
        let bacteria = moderate(given(TreatmentKind::Saline, &[0.0])).map(|mut scenario| {
            scenario.parameters.infection_probability = 1.0;
            scenario
        });
        let infected = go("KL3, infected, 60 days", bacteria, &[], 60);
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
                365,
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
            exercise,
            rest,
            sport,
            once,
            again,
            tears,
            opened,
            infected,
            cells_kept: true,
        };
        knees.cells_kept = knees
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
                &knees.rest,
                &knees.opened,
                &knees.infected,
            ])
            .chain(&knees.exercise)
            .chain(&knees.sport)
            .chain(knees.once.iter().flatten())
            .chain(knees.again.iter().flatten())
            .chain(knees.tears.iter().flatten())
            .all(|run| run.cells_kept)
            && knees
                .doses
                .iter()
                .chain([&knees.without, &knees.pulse])
                .all(Replicates::cells_kept);
        knees
    }
}
