//! What PhysiCell is told means there what it means here: its files are read as it reads them, its published formula is worked
//! out anew, and every value is held against our own functions.

use std::collections::BTreeMap;

use stroma::model::commitment::{Cues, hazards};
use stroma::model::condition::Milieu;
use stroma::model::macrophage::leaving_per_day;
use stroma::model::words::Polarisation;
use stroma::scenario::physicell::{Level, MOST_ERROR, Project, Setting, project};
use stroma::scenario::rules::{Cue, rules};
use stroma::scenario::{Parameters, Scenario};
use stroma::sim::process::commitment::commitment_rates;
use stroma::sim::process::cycle::g1_exit_per_hour;
use stroma::sim::process::signals::licensing;

use crate::tools::scenario;

/// Minutes of a day.
const DAY: f64 = 1440.0;
/// What writing numbers with six digits may cost.
const ROUNDING: f64 = 1e-4;
/// Levels of a cue, in half-maxes.
const GRID: [f64; 12] = [
    0.0, 0.02, 0.05, 0.2, 0.4, 0.7, 1.0, 1.3, 2.5, 7.0, 25.0, 80.0,
];

/// A rule as PhysiCell keeps it.
#[derive(Debug, Clone)]
struct Rule {
    signal: String,
    raises: bool,
    target: f64,
    half_max: f64,
    power: f64,
}

/// All rules of one behaviour of one kind of cell.
type Rules = BTreeMap<(String, String), Vec<Rule>>;

/// The rules of a file, read as `parse_csv_rules_v3` of PhysiCell 1.14.2 does: by commas, without quotes, eight fields that are
/// not empty, two slashes for a comment.
fn read_rules(file: &str) -> Rules {
    let mut all = Rules::new();
    for line in file.split('\n').filter(|line| !line.is_empty()) {
        if line.starts_with("//") {
            continue;
        }
        let fields: Vec<&str> = line.split(',').collect();
        assert_eq!(fields.len(), 8, "{line}");
        assert!(fields.iter().all(|field| !field.is_empty()), "{line}");
        let number = |k: usize| -> f64 {
            let number = fields[k].parse().expect("a number");
            assert!(f64::is_finite(number), "{line}");
            assert!(fields[k].len() < 20, "{line}: a tidy number");
            number
        };
        let raises = match fields[2] {
            "increases" => true,
            "decreases" => false,
            other => panic!("{other}"),
        };
        assert_eq!(fields[7], "0", "{line}");
        let rules = all
            .entry((fields[0].to_owned(), fields[3].to_owned()))
            .or_default();
        assert!(
            rules.iter().all(|rule| rule.signal != fields[1]),
            "PhysiCell stops where a signal comes twice: {line}"
        );
        rules.push(Rule {
            signal: fields[1].to_owned(),
            raises,
            target: number(4),
            half_max: number(5),
            power: number(6),
        });
    }
    all
}

/// The formula of Johnson and others, Cell 2025: both responses are Hill curves of sums, first upwards, then downwards.
fn value(rules: &[Rule], base: f64, level: impl Fn(&str) -> f64) -> f64 {
    let mut most = base;
    let mut least = base;
    let (mut up, mut down) = (0.0, 0.0);
    for rule in rules {
        let power = libm::pow(level(&rule.signal) / rule.half_max, rule.power);
        if rule.raises {
            most = most.max(rule.target);
            up += power;
        } else {
            least = least.min(rule.target);
            down += power;
        }
    }
    let raised = base + (most - base) * up / (1.0 + up);
    raised + (least - raised) * down / (1.0 + down)
}

/// Settings as PhysiCell finds them: base values by kind of cell and behaviour, and names of substrates.
struct Settings {
    base: BTreeMap<(String, String), f64>,
    substrates: Vec<String>,
    cells: Vec<String>,
}

fn read_settings(text: &str) -> Settings {
    let tree = roxmltree::Document::parse(text).expect("well-formed XML");
    let named = |name: &str| {
        tree.descendants()
            .filter(|node| node.has_tag_name(name))
            .collect::<Vec<_>>()
    };
    let attribute = |node: &roxmltree::Node<'_, '_>, name: &str| {
        node.attribute(name).expect("an attribute").to_owned()
    };
    let number = |node: roxmltree::Node<'_, '_>| -> f64 {
        node.text()
            .and_then(|text| text.parse().ok())
            .expect("a number")
    };
    let definitions = named("cell_definition");
    for (k, definition) in definitions.iter().enumerate() {
        assert_eq!(attribute(definition, "ID"), k.to_string(), "in their order");
    }
    let mut base = BTreeMap::new();
    for definition in &definitions {
        let cell = attribute(definition, "name");
        let mut add = |behaviour: String, value: f64| {
            assert!(value.is_finite() && value >= 0.0, "{cell}: {behaviour}");
            base.insert((cell.clone(), behaviour), value);
        };
        for node in definition.descendants() {
            match node.tag_name().name() {
                "transformation_rate" => {
                    add(
                        format!("transform to {}", attribute(&node, "name")),
                        number(node),
                    );
                }
                "net_export_rate" => {
                    let substrate = node.parent().expect("its substrate");
                    add(
                        format!("{} export", attribute(&substrate, "name")),
                        number(node),
                    );
                }
                "death_rate" => {
                    let model = node.parent().expect("its model");
                    add(attribute(&model, "name"), number(node));
                }
                "rate" if node.attribute("start_index") == Some("0") => {
                    add("cycle entry".to_owned(), number(node));
                }
                _ => {}
            }
        }
    }
    Settings {
        base,
        substrates: named("variable")
            .iter()
            .map(|node| attribute(node, "name"))
            .collect(),
        cells: definitions
            .iter()
            .map(|node| attribute(node, "name"))
            .collect(),
    }
}

/// The cue that a substrate stands for.
fn cue_of(signal: &str) -> Cue {
    match signal {
        "pro-inflammatory factor" => Cue::Inflammation,
        "anti-inflammatory factor" => Cue::Healing,
        "TGF-beta" => Cue::Growth,
        "BMP-2" => Cue::Bmp2,
        "IGF-1" => Cue::Igf1,
        "adipogenic medium" => Cue::Adipogenic,
        "myogenic medium" => Cue::Myogenic,
        "ECM stiffness" => Cue::Stiffness,
        "oxygen" => Cue::Oxygen,
        other => panic!("{other} is no substrate of the project"),
    }
}

/// Our own value of a behaviour, in PhysiCell's unit, by the functions that the simulation calls. `full` is the value with
/// nothing that calms or without any cue, for signals, whose strength is that of the patch.
fn ours(
    setting: &Setting,
    (cell, behaviour): (&str, &str),
    rules: &[Rule],
    full: f64,
    level: impl Fn(Cue) -> f64,
) -> f64 {
    let p = &setting.parameters;
    let varies = |cue: Cue| rules.iter().any(|rule| cue_of(&rule.signal) == cue);
    let dish = setting.milieu == Milieu::Dish;
    let fate = |k: usize, muscle_ground: bool| {
        let ground = match (muscle_ground, k) {
            (true, _) => setting.muscle_ground_kpa,
            (false, 1) if varies(Cue::Bmp2) => 0.0,
            _ => level(Cue::Stiffness),
        };
        let cues = Cues {
            tgf_b_ng_per_ml: level(Cue::Growth),
            bmp_2_ng_per_ml: if k == 1 && !varies(Cue::Bmp2) {
                0.0
            } else {
                level(Cue::Bmp2)
            },
            igf_1_ng_per_ml: level(Cue::Igf1),
            adipogenic: level(Cue::Adipogenic),
            myogenic: level(Cue::Myogenic),
            inflammation: level(Cue::Inflammation),
            oxygen_mmhg: level(Cue::Oxygen),
            stiffness_kpa: ground,
            density_per_ml: setting.levels.of(Level::Density),
            load_factor: setting.levels.of(Level::Load),
        };
        hazards(&cues, &commitment_rates(p, setting.milieu))[k] * setting.bias[k] / DAY
    };
    // `proliferation_per_day` of a cell alone, in the words of docs/model.md.
    let growth = std::f64::consts::LN_2 / p.doubling_time_hours
        * if dish { 1.0 } else { p.joint_division_factor }
        * stroma::model::maths::hill(
            level(Cue::Oxygen),
            p.division_oxygen_half_mmhg,
            p.division_oxygen_hill,
        );
    let half2 = stroma::model::maths::half2(level(Cue::Inflammation));
    let turns = |from: Polarisation, to: Polarisation| {
        let leaving = leaving_per_day(
            from,
            level(Cue::Inflammation),
            level(Cue::Healing),
            &p.macrophage_rates(),
        );
        let found = leaving.to.iter().find(|(state, _)| *state == to);
        found.expect("there is such a turn").1 / DAY
    };
    use Polarisation::{M0, M1, M2};
    match (cell, behaviour) {
        ("mesenchymal stem cell", "transform to chondrocyte") => fate(0, false),
        ("mesenchymal stem cell", "transform to osteoblast") => fate(1, false),
        ("mesenchymal stem cell", "transform to myocyte") => fate(2, true),
        ("mesenchymal stem cell", "transform to adipocyte") => fate(3, false),
        ("mesenchymal stem cell", "cycle entry") => {
            g1_exit_per_hour(growth, p.s_hours + p.g2m_hours) / 60.0
        }
        ("mesenchymal stem cell", "apoptosis") => p.loss_adherent_per_day / DAY + growth / 60.0,
        ("mesenchymal stem cell", "anti-inflammatory factor export") => {
            full * licensing(level(Cue::Inflammation), p.unlicensed_share)
        }
        ("M1 macrophage", "pro-inflammatory factor export") => {
            full * (1.0 - p.m1_suppression_max * stroma::model::maths::half(level(Cue::Healing)))
        }
        ("chondrocyte", "apoptosis") => p.chondrocyte_loss_per_day * half2 / DAY,
        ("M0 macrophage", "transform to M1 macrophage") => turns(M0, M1),
        ("M0 macrophage", "transform to M2 macrophage") => turns(M0, M2),
        ("M1 macrophage", "transform to M2 macrophage") => turns(M1, M2),
        ("M2 macrophage", "transform to M1 macrophage") => turns(M2, M1),
        other => panic!("{other:?} is not known here"),
    }
}

/// The error that a file states for a behaviour.
fn stated(file: &str, cell: &str, behaviour: &str) -> f64 {
    let head = format!("// {cell}: {behaviour}: base ");
    let line = file.lines().find(|line| line.starts_with(&head));
    let (_, told) = line
        .and_then(|line| line.split_once("error: "))
        .unwrap_or_else(|| panic!("{head} is not in {file}"));
    let told = told.split(';').next().unwrap_or_default();
    match told
        .strip_prefix("at most ")
        .and_then(|rest| rest.strip_suffix(" %"))
    {
        Some(percent) => percent.parse::<f64>().expect("a number") / 100.0 + ROUNDING,
        None => {
            assert_eq!(told, "only rounding");
            ROUNDING
        }
    }
}

/// Holds every rule of a project against our own functions; gives the behaviours and the largest error.
fn hold(setting: &Setting) -> (usize, f64) {
    let Project {
        settings, rules, ..
    } = project(setting);
    let known = read_settings(&settings);
    let all = read_rules(&rules);
    let mut worst = 0.0f64;
    for ((cell, behaviour), lines) in &all {
        let key = (cell.clone(), behaviour.clone());
        let base = *known
            .base
            .get(&key)
            .unwrap_or_else(|| panic!("{key:?} has no base value"));
        assert!(known.cells.contains(cell), "{cell}");
        if let Some(to) = behaviour.strip_prefix("transform to ") {
            assert!(known.cells.iter().any(|name| name == to), "{to}");
        }
        for line in lines {
            assert!(known.substrates.contains(&line.signal), "{line:?}");
        }
        let may = stated(&rules, cell, behaviour);
        assert!(may <= MOST_ERROR + ROUNDING);
        // The strength of a signal without what calms it, and with all that raises it.
        let full = lines.iter().map(|line| line.target).fold(base, f64::max);
        for point in 0..GRID.len().pow(lines.len() as u32) {
            let mut levels = setting.levels.clone();
            let mut rest = point;
            for line in lines {
                let level = GRID[rest % GRID.len()] * line.half_max;
                levels = levels.with(Level::Cue(cue_of(&line.signal)), level);
                rest /= GRID.len();
            }
            let theirs = value(lines, base, |signal| levels.of(Level::Cue(cue_of(signal))));
            let own = ours(setting, (cell, behaviour), lines, full, |cue| {
                levels.of(Level::Cue(cue))
            });
            let error = if own == 0.0 {
                theirs.abs()
            } else {
                (theirs - own).abs() / own
            };
            assert!(
                error <= may,
                "{}: {cell}: {behaviour}: {theirs} for {own}, off by {error}, stated {may}: {levels:?}",
                setting.title
            );
            worst = worst.max(error);
        }
    }
    (all.len(), worst)
}

#[test]
fn the_published_formula_of_physicell_gives_our_values_in_every_scenario_and_medium() {
    let (mut behaviours, mut worst) = hold(&Setting::of_parameters(&Parameters::default()));
    assert!(behaviours >= 12, "{behaviours}");
    let mut settings = 1;
    for name in Scenario::NAMES {
        let scenario = scenario(name);
        let regions: Vec<Option<&str>> = std::iter::once(None)
            .chain(
                scenario
                    .medium
                    .iter()
                    .map(|medium| Some(medium.region.as_str())),
            )
            .collect();
        for region in regions {
            let setting = Setting::of_scenario(&scenario, region).expect("a region with a medium");
            let (more, error) = hold(&setting);
            assert!(more >= 2, "{name}: {more}");
            behaviours += more;
            settings += 1;
            worst = worst.max(error);
        }
    }
    println!("{behaviours} behaviours in {settings} settings, largest error {worst}");
    assert!(worst < 0.025, "{worst}");
}

#[test]
fn the_values_stay_ours_at_both_ends_of_every_number_that_a_rule_stands_on() {
    let mut keys: Vec<&str> = rules(&Parameters::default())
        .iter()
        .flat_map(|rule| rule.keys.iter().copied())
        .collect();
    keys.sort_unstable();
    keys.dedup();
    assert!(keys.len() > 30);
    for key in keys {
        let card = Parameters::card(key).expect("a card");
        for end in [card.min, card.max] {
            let mut p = Parameters::default();
            p.set(key, end).expect("in range");
            hold(&Setting::of_parameters(&p));
            let body = scenario("osteoarthritis-severe")
                .with_parameter(key, end)
                .expect("in range");
            hold(&Setting::of_scenario(&body, None).expect("no region"));
        }
    }
}

#[test]
fn what_was_lost_before_is_not_written_any_more() {
    let file = stroma::scenario::physicell::rules_csv(&Parameters::default());
    let all = read_rules(&file);
    // IGF-1 multiplies: as a second cue of one behaviour its factor 1.5 was read as 1.5 a minute.
    for ((cell, behaviour), lines) in &all {
        let raising = lines.iter().filter(|line| line.raises).count();
        assert!(raising <= 1, "{cell}: {behaviour}: {lines:?}");
        assert!(
            !behaviour.starts_with("transform") || lines.iter().all(|line| line.target < 0.01),
            "{lines:?}"
        );
    }
    assert!(file.contains("IGF-1 held at 0 ng/mL"), "{file}");
    assert!(file.contains("// left out: "), "{file}");
    assert!(!file.contains("91.199"), "{file}");
}

#[test]
fn a_behaviour_whose_nearest_curve_is_too_far_off_is_left_out_and_said() {
    let mut p = Parameters::default();
    for (key, value) in [("doubling_time_hours", 20.0), ("s_hours", 16.0)] {
        p.set(key, value).expect("in range");
    }
    let file = project(&Setting::of_parameters(&p)).rules;
    let key = ("mesenchymal stem cell".to_owned(), "cycle entry".to_owned());
    assert!(!read_rules(&file).contains_key(&key), "{file}");
    assert!(
        file.contains("// left out: mesenchymal stem cell: cycle entry: the nearest"),
        "{file}"
    );
}

#[test]
fn a_project_has_places_for_its_cells_and_points_at_its_own_files() {
    for name in Scenario::NAMES {
        let setting = Setting::of_scenario(&scenario(name), None).expect("no region");
        let Project {
            settings, cells, ..
        } = project(&setting);
        let known = read_settings(&settings);
        let tree = roxmltree::Document::parse(&settings).expect("XML");
        let names: Vec<&str> = tree
            .descendants()
            .filter(|node| node.has_tag_name("filename"))
            .filter_map(|node| node.text())
            .collect();
        assert_eq!(names, ["cells.csv", "cell_rules.csv"]);
        let mut lines = cells.lines();
        assert_eq!(lines.next(), Some("x,y,z,type"));
        let mut places: Vec<(String, String)> = Vec::new();
        for line in lines {
            let fields: Vec<&str> = line.split(',').collect();
            assert_eq!(fields.len(), 4, "{line}");
            for field in &fields[..2] {
                let at: f64 = field.parse().expect("a number");
                assert!(at.abs() < 500.0, "{line}");
            }
            assert!(known.cells.iter().any(|cell| cell == fields[3]), "{line}");
            places.push((fields[0].to_owned(), fields[1].to_owned()));
        }
        let count = places.len();
        places.sort();
        places.dedup();
        assert_eq!(places.len(), count, "no two cells on one place");
        assert!(count >= 60, "{name}: {count}");
    }
}
