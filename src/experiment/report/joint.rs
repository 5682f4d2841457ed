//! Pictures of the joint: runs of the first and the last condition as they are drawn on their last day, with their cells.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use serde::Deserialize;

use super::groups::Group;
use super::markup::{paragraph, tag};
use crate::experiment::design::{Experiment, PlannedRun};
use crate::model::words::CellKind;
use crate::sim::{CellRow, STEPS_PER_DAY, Simulation};
use crate::stage::TissueClass;
use crate::text::markup::escaped;
use crate::text::{in_groups, local, say, say_with};

/// Rows that are looked through for one of the last condition.
const MOST_ROWS: u64 = 100_000;
/// A cell is drawn at least so wide, as a share of the picture.
const LEAST_SHARE: f32 = 1.0 / 420.0;

#[derive(Debug, Deserialize)]
struct File {
    projector: Theme,
}

#[derive(Debug, Deserialize)]
struct Theme {
    cells: BTreeMap<String, String>,
    tissue: BTreeMap<String, [String; 2]>,
}

/// Cells that look alike.
#[derive(Debug, Clone, PartialEq)]
struct Alike {
    /// Key of their words.
    words: String,
    colour: String,
    count: usize,
    /// A dot each, as commands of a path.
    dots: String,
    width_mm: f32,
}

/// A run that is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Joint {
    row: u64,
    day: u32,
    /// Number of its condition, and what the experiment calls it.
    condition: u32,
    name: String,
    /// The picture without its cells: size (mm) and tissues.
    size_mm: [f32; 2],
    tissues: String,
    cells: Vec<Alike>,
}

/// The colour of a tissue in the file of colours.
fn colour_of(class: TissueClass) -> Option<&'static str> {
    Some(match class {
        TissueClass::Skin => "skin",
        TissueClass::Fat => "fat",
        TissueClass::Fascia => "fascia",
        TissueClass::Vessel => "artery",
        TissueClass::Muscle => "muscle",
        TissueClass::Capsule => "capsule",
        TissueClass::Synovium => "synovium",
        TissueClass::Fluid => "fluid",
        TissueClass::FatPad => "fat_pad",
        TissueClass::Tendon | TissueClass::Ligament => "tendon",
        TissueClass::Meniscus => "meniscus",
        TissueClass::CorticalBone => "cortex",
        TissueClass::CancellousBone => "trabecular",
        TissueClass::Marrow => "marrow",
        TissueClass::Physis => "physis",
        TissueClass::Cartilage => "cartilage",
        TissueClass::DishSurface => "dish",
        TissueClass::Medium => "medium",
        TissueClass::Ghost => return None,
    })
}

/// The keys of what a cell looks like: in the file of colours, and of its words.
fn look_of(cell: &CellRow) -> (String, String) {
    if cell.dying {
        return ("dying".to_owned(), "cell-dying".to_owned());
    }
    if cell.kind == CellKind::Macrophage {
        let state = cell.polarisation.key();
        return (
            format!("macrophage_{state}"),
            format!("cell-macrophage-{state}"),
        );
    }
    let kind = cell.kind.key();
    (kind.to_owned(), format!("cell-{kind}"))
}

impl Joint {
    /// Plays a run and draws it.
    fn of(run: &PlannedRun, name: String) -> Option<Self> {
        let scenario = run.scenario().ok()?;
        let mut simulation = Simulation::new(Arc::new(scenario), run.seed).ok()?;
        simulation.step_many(u64::from(run.last()) * STEPS_PER_DAY);
        let file: File = toml::from_str(include_str!("../../../assets/theme.toml")).ok()?;
        let stage = simulation.stage();
        let mut tissues = String::new();
        for shape in &stage.tissues {
            let colours = colour_of(shape.class).and_then(|key| file.projector.tissue.get(key));
            let Some([_, light]) = colours else {
                continue;
            };
            let path = shape.path.to_svg();
            let _ = writeln!(tissues, "<path fill=\"{light}\" d=\"{path}\"/>");
        }
        let mut looks: BTreeMap<String, Alike> = BTreeMap::new();
        for cell in simulation.cells() {
            let (look, words) = look_of(&cell);
            let colour = file.projector.cells.get(&look).cloned();
            let alike = looks.entry(look).or_insert_with(|| Alike {
                words,
                colour: colour.unwrap_or_default(),
                count: 0,
                dots: String::new(),
                width_mm: (2.0 * cell.radius_mm).max(stage.width_mm * LEAST_SHARE),
            });
            alike.count += 1;
            let _ = write!(alike.dots, "M{:.2} {:.2}h0", cell.x_mm, cell.y_mm);
        }
        Some(Self {
            row: run.row,
            day: run.last(),
            condition: run.condition,
            name,
            size_mm: [stage.width_mm, stage.height_mm],
            tissues,
            cells: looks.into_values().collect(),
        })
    }

    /// The runs of an experiment that are shown: the first of its first condition and the first of its last.
    #[must_use]
    pub fn shown(experiment: &Experiment) -> Vec<Self> {
        let conditions = experiment.conditions();
        let last = conditions.len().saturating_sub(1);
        let rows = 0..experiment.rows().min(MOST_ROWS);
        let mut wanted = vec![0];
        wanted.extend((last > 0).then_some(last));
        let first_of = |condition: usize| {
            let mut runs = rows.clone().map(|row| experiment.row(row));
            runs.find(|run| run.condition as usize == condition)
        };
        let runs = wanted.into_iter().filter_map(|condition| {
            let name = conditions.get(condition).map(|one| one.name.clone());
            Self::of(&first_of(condition)?, name.unwrap_or_default())
        });
        runs.collect()
    }

    /// The picture with what it shows, in words.
    fn figure(&self, groups: &[Group]) -> String {
        let count = |alike: &Alike| {
            let number = in_groups(&alike.count.to_string());
            format!("{} {}", say(&alike.words), local(&number))
        };
        let group = groups
            .iter()
            .find(|group| group.number == u64::from(self.condition));
        let told = [
            (
                "condition",
                group.map_or(&self.name, |group| &group.label).clone(),
            ),
            ("row", self.row.to_string()),
            ("day", self.day.to_string()),
        ];
        let caption = say_with("report-joint", &told);
        let [width, height] = self.size_mm;
        let described: Vec<String> = self.cells.iter().map(count).collect();
        let mut picture = format!(
            "<svg role=\"img\" aria-label=\"{}\" viewBox=\"0 0 {width} {height}\">\n{}",
            escaped(&format!("{caption} {}", described.join(", "))),
            self.tissues,
        );
        let mut legend = String::new();
        for alike in &self.cells {
            let Alike {
                colour,
                dots,
                width_mm,
                ..
            } = alike;
            let _ = writeln!(
                picture,
                "<path fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width_mm:.2}\" stroke-linecap=\"round\" d=\"{dots}\"/>"
            );
            let _ = writeln!(
                legend,
                "<span class=\"look\"><svg viewBox=\"0 0 10 10\" aria-hidden=\"true\"><circle cx=\"5\" cy=\"5\" r=\"4\" fill=\"{colour}\" stroke=\"#777\" stroke-width=\"0.5\"/></svg> {}</span>",
                escaped(&count(alike))
            );
        }
        format!(
            "<figure>\n{picture}</svg>\n<figcaption>{}</figcaption>\n<p class=\"looks\">{legend}</p>\n</figure>\n",
            escaped(&caption)
        )
    }
}

/// The section with the pictures; nothing without any.
pub(super) fn section(joints: &[Joint], groups: &[Group]) -> String {
    if joints.is_empty() {
        return String::new();
    }
    let figures: String = joints.iter().map(|joint| joint.figure(groups)).collect();
    format!(
        "<section>\n{}{}<div class=\"joints\">\n{figures}</div>\n</section>\n",
        tag("h2", &say("report-joints")),
        paragraph("quiet", &say("report-joints-about")),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::session::SMALL;
    use crate::model::words::Polarisation;

    #[test]
    fn every_tissue_that_is_drawn_and_every_look_has_a_colour() {
        let file: File =
            toml::from_str(include_str!("../../../assets/theme.toml")).expect("colours");
        for name in crate::stage::Stage::NAMES {
            let stage = crate::stage::Stage::built_in(name)
                .expect(name)
                .expect(name);
            for shape in &stage.tissues {
                let key = colour_of(shape.class);
                assert!(key.is_none_or(|key| file.projector.tissue.contains_key(key)));
            }
        }
        let kinds = CellKind::ALL
            .into_iter()
            .filter(|kind| *kind != CellKind::Macrophage)
            .map(|kind| kind.key().to_owned());
        let states = Polarisation::ALL.map(|state| format!("macrophage_{}", state.key()));
        for look in kinds.chain(states).chain(["dying".to_owned()]) {
            assert!(file.projector.cells.contains_key(&look), "{look}");
        }
    }

    #[test]
    fn the_pictures_show_every_cell_of_the_first_run_of_the_first_and_last_condition() {
        let experiment = Experiment::read(SMALL, "small").expect("an experiment");
        let joints = Joint::shown(&experiment);
        assert_eq!(joints.len(), 2);
        for joint in &joints {
            let run = experiment.row(joint.row);
            let scenario = run.scenario().expect("a scenario");
            let mut simulation = Simulation::new(Arc::new(scenario), run.seed).expect("a run");
            simulation.step_many(u64::from(run.last()) * STEPS_PER_DAY);
            let counted: usize = joint.cells.iter().map(|alike| alike.count).sum();
            assert_eq!(counted, simulation.cells().len());
            let dots: usize = joint
                .cells
                .iter()
                .map(|alike| alike.dots.matches('M').count())
                .sum();
            assert_eq!(dots, counted);
        }
        assert_ne!(joints[0].condition, joints[1].condition);
        let html = section(&joints, &[]);
        let page = format!("<body>{html}</body>");
        roxmltree::Document::parse(&page).expect("well-formed");
        assert_eq!(html.matches("<figure>").count(), 2);
        assert_eq!(section(&[], &[]), "");
    }
}
