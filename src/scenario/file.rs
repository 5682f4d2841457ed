//! A scenario file as it is written, and what makes it valid.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use schemars::JsonSchema;
use serde::Deserialize;

use super::bounds::{Day, Days, MOST_INJECTIONS, Seed, Written};
use super::error::ScenarioError;
use super::parameters::{Parameters, line_of};
use super::places::Places;
use super::planned::{PlannedActivity, PlannedMedium, PlannedPulse, PlannedStain, SeedCells};
use super::treatment::PlannedTreatment;
use super::valid::{Changes, Lesion, Scenario};
use crate::model::condition::Milieu;
use crate::model::words::{Condition, TreatmentKind};
use crate::platform::names::name_of_file;
use crate::platform::text::{comma_hint_in_line, plain};
use crate::stage::Stage;

/// A scenario as it is written.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScenarioFile {
    /// Version of this format: 1.
    pub schema_version: u32,
    /// Plain title.
    pub title: String,
    /// The question it poses.
    pub question: String,
    /// Where it plays: knee, dish or strip.
    pub stage: String,
    /// What is wrong with the knee.
    pub condition: Condition,
    /// Kellgren-Lawrence grade, 0 to 4.
    #[serde(default)]
    pub kl_grade: u8,
    /// Days a run lasts.
    #[schemars(with = "u32")]
    pub days: Written,
    /// Seed unless another is given.
    #[serde(default = "one")]
    #[schemars(with = "u64")]
    pub seed: Written,
    /// Load of this knee by weight and leg axis, relative to a usual knee: the parameter of that name.
    pub load_factor: Option<f64>,
    /// Hours between two rows of the history.
    #[serde(default = "a_day")]
    pub history_every_hours: u64,
    /// Tissues in which signals spread (ids of the stage).
    #[serde(default)]
    pub compartment: Vec<String>,
    /// Tissues in which macrophages live (ids of the stage).
    #[serde(default)]
    pub macrophage_tissues: Vec<String>,
    /// Region into which cells are injected.
    #[serde(default = "injection_site")]
    pub injection_region: String,
    /// The damaged place.
    pub lesion: Option<LesionFile>,
    /// An injury at a planned day.
    pub injury_pulse: Option<PlannedPulse>,
    /// A stain of a dish at a planned day: the dish is fixed for it, which ends the culture.
    pub stain: Option<PlannedStain>,
    /// Media of a dish.
    #[serde(default)]
    pub medium: Vec<PlannedMedium>,
    /// Cells seeded at the start.
    #[serde(default)]
    pub seed_cells: Vec<SeedCells>,
    /// Treatments.
    #[serde(default)]
    pub treatments: Vec<TreatmentFile>,
    /// What the person does with the knee, from which day on; daily walking without it.
    #[serde(default)]
    pub activities: Vec<PlannedActivity>,
    /// Parameters that differ from their default.
    #[serde(default)]
    pub parameters: BTreeMap<String, f64>,
}

/// The damaged place as it is written.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LesionFile {
    /// Regions of the stage.
    pub regions: Vec<String>,
    /// Real volume, mL.
    pub volume_ml: f64,
}

/// A treatment as it is written.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TreatmentFile {
    /// What is injected.
    pub kind: TreatmentKind,
    /// Viable stem cells, if not the usual number.
    pub cells: Option<f64>,
    /// Day.
    pub day: f64,
}

fn one() -> Written {
    Written::Whole(1)
}

fn a_day() -> u64 {
    24
}

fn injection_site() -> String {
    "injection_site".to_owned()
}

/// Most cells that can be seeded.
const MOST_SEEDED: u32 = 1_000_000;

static STAGES: LazyLock<Vec<Arc<Stage>>> = LazyLock::new(|| {
    Stage::NAMES
        .iter()
        .filter_map(|name| Stage::built_in(name))
        .map(|stage| match stage {
            Ok(stage) => Arc::new(stage),
            Err(error) => unreachable!("the stages inside the program are tested: {error}"),
        })
        .collect()
});

struct Checker<'a> {
    file: &'a str,
    places: Places<'a>,
}

impl Checker<'_> {
    fn refuse(&self, field: &str, found: impl std::fmt::Display, expected: &str) -> ScenarioError {
        self.refuse_in(0, field, found, expected)
    }

    /// Refuses a field of the table number `nth` among those of one name.
    fn refuse_in(
        &self,
        nth: usize,
        field: &str,
        found: impl std::fmt::Display,
        expected: &str,
    ) -> ScenarioError {
        ScenarioError {
            file: self.file.to_owned(),
            line: self.places.line(nth, field),
            field: field.to_owned(),
            found: found.to_string(),
            expected: expected.to_owned(),
        }
    }

    fn range(
        &self,
        nth: usize,
        field: &str,
        value: f64,
        low: f64,
        high: f64,
        expected: &str,
    ) -> Result<(), ScenarioError> {
        if value.is_finite() && (low..=high).contains(&value) {
            Ok(())
        } else {
            Err(self.refuse_in(nth, field, value, expected))
        }
    }

    fn day(&self, nth: usize, field: &str, day: f64) -> Result<(), ScenarioError> {
        Day::new(day)
            .map(|_| ())
            .map_err(|wrong| self.refuse_in(nth, field, wrong.found, wrong.expected))
    }

    fn tissues(&self, field: &str, keys: &[String], stage: &Stage) -> Result<(), ScenarioError> {
        for key in keys {
            if stage.shape(key).is_none_or(|shape| !shape.mapped) {
                return Err(self.refuse(
                    field,
                    format!("'{key}'"),
                    "ids of mapped tissues of the stage",
                ));
            }
        }
        Ok(())
    }

    fn region(
        &self,
        nth: usize,
        field: &str,
        key: &str,
        stage: &Stage,
    ) -> Result<(), ScenarioError> {
        if stage.region(key).is_some() {
            return Ok(());
        }
        let known: Vec<&str> = stage
            .regions
            .iter()
            .map(|region| region.key.as_str())
            .collect();
        Err(self.refuse_in(
            nth,
            field,
            format!("'{key}'"),
            &format!("a region of the stage: {}", known.join(", ")),
        ))
    }
}

/// How many treatments a run can count.
pub(super) const FEW_TREATMENTS: &str = "at most 250 by needle";

/// Longest part of a file that a message repeats, letters.
const MOST_FOUND: usize = 200;
/// Longest name of a field that a message repeats, letters.
const MOST_NAME: usize = 100;

/// Reads and checks a scenario file.
pub(super) fn read(name: &str, text: &str) -> Result<Scenario, ScenarioError> {
    let text = &*plain(text);
    let line = |error: &toml::de::Error| error.span().map_or(1, |span| line_of(text, span.start));
    let hint = |line: usize| text.lines().nth(line - 1).and_then(comma_hint_in_line);
    let refuse = |error: &toml::de::Error, field: Option<String>| ScenarioError {
        file: name.to_owned(),
        line: line(error),
        field: field
            .filter(|key| !key.is_empty() && key.len() < MOST_NAME)
            .unwrap_or_else(|| "file".to_owned()),
        found: error
            .message()
            .lines()
            .collect::<Vec<_>>()
            .join(" ")
            .chars()
            .take(MOST_FOUND)
            .collect(),
        expected: hint(line(error))
            .unwrap_or("a scenario as `stroma schema` describes it")
            .to_owned(),
    };
    let places = Places::of(text).map_err(|error| refuse(&error, None))?;
    let file: ScenarioFile = toml::from_str(text).map_err(|error| {
        let schema = schemars::schema_for!(ScenarioFile);
        refuse(&error, places.field(&error, schema.as_value()))
    })?;
    let check = Checker { file: name, places };
    if file.schema_version != 1 {
        return Err(check.refuse("schema_version", file.schema_version, "1"));
    }
    let Some(stage) = STAGES.iter().find(|stage| stage.name == file.stage) else {
        return Err(check.refuse("stage", format!("'{}'", file.stage), "knee, dish or strip"));
    };
    let stage = Arc::clone(stage);
    if file.kl_grade > 4 {
        return Err(check.refuse("kl_grade", file.kl_grade, "0 to 4"));
    }
    let days =
        Days::new(file.days).map_err(|wrong| check.refuse("days", wrong.found, wrong.expected))?;
    let seed =
        Seed::new(file.seed).map_err(|wrong| check.refuse("seed", wrong.found, wrong.expected))?;
    if file.history_every_hours == 0 || file.history_every_hours > 720 {
        return Err(check.refuse("history_every_hours", file.history_every_hours, "1 to 720"));
    }
    check.tissues("compartment", &file.compartment, &stage)?;
    check.tissues("macrophage_tissues", &file.macrophage_tissues, &stage)?;
    if let Some(lesion) = &file.lesion {
        for key in &lesion.regions {
            check.region(0, "lesion.regions", key, &stage)?;
        }
        check.range(
            0,
            "lesion.volume_ml",
            lesion.volume_ml,
            1e-6,
            1000.0,
            "0.000001 to 1000 mL",
        )?;
    }
    if file.condition != Condition::Dish {
        check.region(0, "injection_region", &file.injection_region, &stage)?;
    }
    if let Some(pulse) = &file.injury_pulse {
        check.day(0, "injury_pulse.day", pulse.day)?;
        check.range(
            0,
            "injury_pulse.pro_signal",
            pulse.pro_signal,
            0.0,
            50.0,
            "0 to 50",
        )?;
        check.day(0, "injury_pulse.days", pulse.days)?;
    }
    if let Some(stain) = &file.stain {
        check.day(0, "stain.day", stain.day)?;
        if file.condition.milieu() != Milieu::Dish {
            let found = format!("condition '{}'", file.condition.key());
            return Err(check.refuse("stain", found, "a stain only where condition = \"dish\""));
        }
    }
    for (nth, medium) in file.medium.iter().enumerate() {
        check.region(nth, "medium.region", &medium.region, &stage)?;
        check.day(nth, "medium.day", medium.day)?;
        medium.change().check().map_err(|wrong| {
            let field = format!("medium.{}", wrong.field);
            check.refuse_in(nth, &field, wrong.found, wrong.expected)
        })?;
    }
    let mut seeded = 0u32;
    for (nth, cells) in file.seed_cells.iter().enumerate() {
        if stage.region(&cells.region).is_none() && stage.shape(&cells.region).is_none() {
            return Err(check.refuse_in(
                nth,
                "seed_cells.region",
                format!("'{}'", cells.region),
                "a region or tissue of the stage",
            ));
        }
        seeded = seeded.saturating_add(cells.count);
        if seeded > MOST_SEEDED {
            return Err(check.refuse_in(
                nth,
                "seed_cells.count",
                cells.count,
                "at most 1000000 cells in all",
            ));
        }
    }
    let mut treatments = Vec::new();
    for (nth, written) in file.treatments.iter().enumerate() {
        let planned =
            PlannedTreatment::new(written.kind, written.cells, written.day).map_err(|error| {
                check.refuse_in(
                    nth,
                    &format!("treatments.{}", error.field),
                    error.found,
                    error.expected,
                )
            })?;
        if planned.kind != TreatmentKind::None {
            treatments.push(planned);
        }
    }
    Scenario::few_enough(&treatments)
        .map_err(|count| check.refuse_in(MOST_INJECTIONS, "treatments", count, FEW_TREATMENTS))?;
    for (nth, planned) in file.activities.iter().enumerate() {
        check.day(nth, "activities.day", planned.day)?;
    }
    let mut parameters = Parameters::default();
    if let Some(load) = file.load_factor {
        if file.parameters.contains_key("load_factor") {
            let twice = "once: here or under [parameters]";
            return Err(check.refuse("load_factor", "it twice", twice));
        }
        parameters
            .set("load_factor", load)
            .map_err(|error| check.refuse("load_factor", load, &error.to_string()))?;
    }
    for (key, value) in &file.parameters {
        parameters.set(key, *value).map_err(|error| {
            check.refuse(&format!("parameters.{key}"), value, &error.to_string())
        })?;
    }
    Ok(Scenario {
        name: name_of_file(name),
        text: text.to_owned(),
        title: file.title,
        question: file.question,
        stage,
        condition: file.condition,
        kl_grade: file.kl_grade,
        days: days.get(),
        seed: seed.get(),
        compartment: file.compartment,
        macrophage_tissues: file.macrophage_tissues,
        lesion: file.lesion.map(|lesion| Lesion {
            regions: lesion.regions,
            volume_ml: lesion.volume_ml,
        }),
        injection_region: file.injection_region,
        medium: file.medium,
        seed_cells: file.seed_cells,
        injury_pulse: file.injury_pulse,
        stain: file.stain,
        treatments,
        activities: file.activities,
        history_every_hours: file.history_every_hours,
        parameters,
        changes: Changes::default(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn moderate() -> &'static str {
        Scenario::built_in_file("osteoarthritis-moderate").expect("built in")
    }

    #[test]
    fn every_built_in_scenario_is_valid_and_poses_a_question() {
        for name in Scenario::NAMES {
            let scenario = Scenario::built_in(name).unwrap_or_else(|error| panic!("{error}"));
            assert!(
                scenario.question.ends_with('?'),
                "{name}: {}",
                scenario.question
            );
        }
    }

    #[test]
    fn a_wrong_field_is_refused_with_its_line_and_name() {
        for (from, to, field) in [
            ("days = 365", "days = 0", "days"),
            ("days = 365", "days = -3", "days"),
            ("days = 365", "days = \"a year\"", "days"),
            ("stage = \"knee\"", "stage = \"elbow\"", "stage"),
            ("kl_grade = 3", "kl_grade = 9", "kl_grade"),
            ("kind = \"cultured\"", "kind = \"magic\"", "kind"),
            ("schema_version = 1", "schema_version = 7", "schema_version"),
        ] {
            let broken = moderate().replacen(from, to, 1);
            assert_ne!(broken, moderate(), "{from}");
            let error = Scenario::from_toml("broken", &broken).expect_err(to);
            assert_eq!(error.field, field, "{error}");
            let line = broken
                .lines()
                .position(|line| line.contains(to))
                .expect("it is there")
                + 1;
            assert_eq!(error.line, line, "{error}");
        }
        let cells = moderate().replacen("day = 0", "day = 0\ncells = 1e12", 1);
        assert!(Scenario::from_toml("huge", &cells).is_err());
        let cells = moderate().replacen("day = 0", "day = nan", 1);
        assert!(Scenario::from_toml("nan", &cells).is_err());
        let unknown = format!("colour = \"blue\"\n{}", moderate());
        assert!(Scenario::from_toml("unknown", &unknown).is_err());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn no_text_makes_the_reader_panic(text in ".{0,200}", at in 0usize..900) {
            let _ = Scenario::from_toml("any", &text);
            let mut mixed = moderate().to_owned();
            if mixed.is_char_boundary(at.min(mixed.len())) {
                mixed.insert_str(at.min(moderate().len()), &text);
            }
            let _ = Scenario::from_toml("any", &mixed);
        }
    }
}
