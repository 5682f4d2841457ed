//! Pictures of the joint: runs of the first and the last condition as they are drawn on their last day, with their cells.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use super::groups::Group;
use super::markup::{paragraph, tag};
use super::words::count;
use crate::experiment::design::{Experiment, PlannedRun};
use crate::sim::{STEPS_PER_DAY, Simulation};
use crate::stage::TissueClass;
use crate::text::markup::escaped;
use crate::text::{say, say_with};
use crate::theme::look::Look;
use crate::theme::{Hex, ThemeName, Themes, TissueColours};

/// A cell is drawn at least so wide, as a share of the picture.
const LEAST_SHARE: f32 = 1.0 / 420.0;

/// Cells that look alike.
#[derive(Debug, Clone, PartialEq)]
struct Alike {
    /// Key of their words.
    words: String,
    colour: Hex,
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

/// The colour of a tissue on light ground; none of what is not drawn.
fn colour_of(class: TissueClass, tissues: &TissueColours) -> Option<Hex> {
    let [_, light] = match class {
        TissueClass::Skin => tissues.skin,
        TissueClass::Fat => tissues.fat,
        TissueClass::Fascia => tissues.fascia,
        TissueClass::Vessel => tissues.artery,
        TissueClass::Muscle => tissues.muscle,
        TissueClass::Capsule => tissues.capsule,
        TissueClass::Synovium => tissues.synovium,
        TissueClass::Fluid => tissues.fluid,
        TissueClass::FatPad => tissues.fat_pad,
        TissueClass::Tendon | TissueClass::Ligament => tissues.tendon,
        TissueClass::Meniscus => tissues.meniscus,
        TissueClass::CorticalBone => tissues.cortex,
        TissueClass::CancellousBone => tissues.trabecular,
        TissueClass::Marrow => tissues.marrow,
        TissueClass::Physis => tissues.physis,
        TissueClass::Cartilage => tissues.cartilage,
        TissueClass::DishSurface => tissues.dish,
        TissueClass::Medium => tissues.medium,
        TissueClass::Ghost => return None,
    };
    Some(light)
}

/// The key of the words of a look.
fn words_of(look: Look) -> String {
    format!("cell-{}", look.name().replace('_', "-"))
}

impl Joint {
    /// Plays a run and draws it.
    fn of(run: &PlannedRun, name: String) -> Option<Self> {
        let scenario = run.scenario().ok()?;
        let mut simulation = Simulation::new(Arc::new(scenario), run.seed).ok()?;
        simulation.step_many(u64::from(run.last()) * STEPS_PER_DAY);
        let themes = Themes::built_in().ok()?;
        let theme = themes.get(ThemeName::Projector);
        let stage = simulation.stage();
        let mut tissues = String::new();
        for shape in &stage.tissues {
            let Some(light) = colour_of(shape.class, &theme.tissue) else {
                continue;
            };
            let path = shape.path.to_svg();
            let _ = writeln!(tissues, "<path fill=\"{light}\" d=\"{path}\"/>");
        }
        let mut looks: BTreeMap<&str, Alike> = BTreeMap::new();
        for cell in simulation.cells() {
            let look = Look::seen(cell.kind, cell.polarisation, cell.dying);
            let alike = looks.entry(look.name()).or_insert_with(|| Alike {
                words: words_of(look),
                colour: look.colour(&theme.cells),
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

    /// The runs of an experiment that are shown: of those that were played, by their rows, the first of its first condition and the
    /// first of its last.
    #[must_use]
    pub fn shown(experiment: &Experiment, played: impl Iterator<Item = u64> + Clone) -> Vec<Self> {
        let conditions = experiment.conditions();
        let last = conditions.len().saturating_sub(1);
        let mut wanted = vec![0];
        wanted.extend((last > 0).then_some(last));
        let first_of = |condition: usize| {
            let mut runs = played.clone().map(|row| experiment.row(row));
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
        let of_look =
            |alike: &Alike| format!("{} {}", say(&alike.words), count(alike.count as u64));
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
        let described: Vec<String> = self.cells.iter().map(of_look).collect();
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
                escaped(&of_look(alike))
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
    use crate::text::say_if_known;

    #[test]
    fn every_look_has_words() {
        for look in Look::ALL {
            let key = words_of(look);
            assert!(say_if_known(&key).is_some(), "{key}");
        }
    }

    #[test]
    fn the_pictures_show_every_cell_of_the_first_run_of_the_first_and_last_condition() {
        let experiment = Experiment::read(SMALL, "small").expect("an experiment");
        assert_eq!(Joint::shown(&experiment, std::iter::empty()), []);
        let played = 0..experiment.rows();
        let joints = Joint::shown(&experiment, played.clone());
        assert_eq!(joints.len(), 2);
        // Without the first row, the next of its condition is shown.
        let later = Joint::shown(&experiment, played.skip(1));
        assert_eq!(later[0].condition, joints[0].condition);
        assert!(later[0].row > joints[0].row);
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
