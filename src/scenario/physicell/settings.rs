//! A project that PhysiCell runs as it is: its settings file, its rules, and where its cells lie at the start.

use std::fmt::Write as _;

use super::behaviours::MINUTES;
use super::setting::{Level, PATCH_UM, Setting, VOXEL_UM};
use super::table::{rules_file, rules_of};
use super::tidy::{in_comment, tidy};
use super::words::{CELLS, CHONDROCYTE, STEM, behaviour, macrophage, substrate};
use crate::model::words::{Activity, Polarisation};
use crate::scenario::rules::{Behaviour, Cue};

/// The files of a project, in a folder `config`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Project {
    /// `PhysiCell_settings.xml`.
    pub settings: String,
    /// `cell_rules.csv`.
    pub rules: String,
    /// `cells.csv`.
    pub cells: String,
}

/// Substrates, in the order of their ID.
const SUBSTRATES: [Cue; 9] = [
    Cue::Inflammation,
    Cue::Healing,
    Cue::Growth,
    Cue::Oxygen,
    Cue::Bmp2,
    Cue::Igf1,
    Cue::Adipogenic,
    Cue::Myogenic,
    Cue::Stiffness,
];
/// Room of a cell at the start, um; chosen only for the project to run.
const SPACING_UM: f64 = 40.0;
/// Parts of a settings file that PhysiCell needs and Stroma has no number for: its own template, version 1.14.2.
const DEATH_PARAMETERS: [(&str, &str, &str); 6] = [
    ("unlysed_fluid_change_rate", "1/min", "0.05"),
    ("lysed_fluid_change_rate", "1/min", "0"),
    ("cytoplasmic_biomass_change_rate", "1/min", "0.0166667"),
    ("nuclear_biomass_change_rate", "1/min", "0.00583333"),
    ("calcification_rate", "1/min", "0"),
    ("relative_rupture_volume", "dimensionless", "2"),
];

/// The project of a setting.
#[must_use]
pub fn project(setting: &Setting) -> Project {
    Project {
        settings: settings(setting),
        rules: rules_file(setting),
        cells: cells(setting),
    }
}

/// XML that grows line by line.
struct Xml {
    text: String,
    open: Vec<String>,
}

impl Xml {
    fn line(&mut self, line: &str) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.text, "{}{line}", "    ".repeat(self.open.len()));
    }

    fn comment(&mut self, text: &str) {
        self.line(&format!("<!-- {} -->", in_comment(text)));
    }

    /// An element with others in it; `head` is its name and attributes.
    fn within(&mut self, head: &str, fill: impl FnOnce(&mut Self)) {
        self.line(&format!("<{head}>"));
        let name = head.split(' ').next().unwrap_or_default().to_owned();
        self.open.push(name);
        fill(self);
        if let Some(name) = self.open.pop() {
            self.line(&format!("</{name}>"));
        }
    }

    /// An element with a value; `head` is its name and attributes.
    fn value(&mut self, head: &str, value: &str) {
        let name = head.split(' ').next().unwrap_or_default();
        self.line(&format!("<{head}>{value}</{name}>"));
    }

    fn number(&mut self, head: &str, number: f64) {
        self.value(head, &tidy(number));
    }
}

fn settings(setting: &Setting) -> String {
    let bases = bases(setting);
    let mut xml = Xml {
        text: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned(),
        open: Vec::new(),
    };
    xml.within("PhysiCell_settings version=\"1.14.2\"", |xml| {
        xml.comment(&format!(
            "A patch of tissue after Stroma {}: {}.",
            env!("CARGO_PKG_VERSION"),
            setting.title
        ));
        xml.comment("To run it: in a PhysiCell 1.14 folder, make template, make, copy this folder config over its own, ./project");
        xml.comment("For teaching, not medical advice. Numbers are Stroma's, in um and min, unless a comment says that they are chosen.");
        frame(xml, setting);
        xml.within("microenvironment_setup", |xml| substrates(xml, setting));
        xml.within("cell_definitions", |xml| {
            for (number, name) in CELLS.iter().enumerate() {
                xml.within(
                    &format!("cell_definition name=\"{name}\" ID=\"{number}\""),
                    |xml| {
                        xml.within("phenotype", |xml| phenotype(xml, setting, &bases, name));
                        xml.comment("PhysiCell looks for custom data; nothing uses it.");
                        xml.within("custom_data", |xml| {
                            xml.value(
                                "sample conserved=\"false\" units=\"dimensionless\" description=\"\"",
                                "1",
                            );
                        });
                    },
                );
            }
        });
        xml.within("initial_conditions", |xml| {
            xml.comment("Chosen only for the project to run: numbers and places of cells. Shares of macrophages are Stroma's.");
            xml.within("cell_positions type=\"csv\" enabled=\"true\"", |xml| {
                xml.value("folder", "./config");
                xml.value("filename", "cells.csv");
            });
        });
        xml.within("cell_rules", |xml| {
            xml.within("rulesets", |xml| {
                xml.within(
                    "ruleset protocol=\"CBHG\" version=\"3.0\" format=\"csv\" enabled=\"true\"",
                    |xml| {
                        xml.value("folder", "./config");
                        xml.value("filename", "cell_rules.csv");
                    },
                );
            });
            xml.line("<settings />");
        });
        xml.within("user_parameters", |xml| {
            xml.comment("The template project places this many cells of each kind at random; here cells.csv places them.");
            xml.value(
                "number_of_cells type=\"int\" units=\"none\" description=\"cells placed at random, of each kind\"",
                "0",
            );
        });
    });
    xml.text
}

/// Domain, times, what is saved. All of it is chosen for the project to run, only the seed is the scenario's.
fn frame(xml: &mut Xml, setting: &Setting) {
    xml.comment("Chosen only for the project to run: size of the patch, length of the run, time steps, threads, what is saved.");
    xml.within("domain", |xml| {
        for (axis, half) in [
            ("x", PATCH_UM / 2.0),
            ("y", PATCH_UM / 2.0),
            ("z", VOXEL_UM / 2.0),
        ] {
            xml.number(&format!("{axis}_min"), -half);
            xml.number(&format!("{axis}_max"), half);
        }
        for step in ["dx", "dy", "dz"] {
            xml.number(step, VOXEL_UM);
        }
        xml.value("use_2D", "true");
    });
    xml.within("overall", |xml| {
        xml.number("max_time units=\"min\"", f64::from(setting.days) * MINUTES);
        xml.value("time_units", "min");
        xml.value("space_units", "micron");
        xml.value("dt_diffusion units=\"min\"", "0.01");
        xml.value("dt_mechanics units=\"min\"", "0.1");
        xml.value("dt_phenotype units=\"min\"", "6");
    });
    xml.within("parallel", |xml| xml.value("omp_num_threads", "2"));
    xml.within("save", |xml| {
        xml.value("folder", "output");
        for what in ["full_data", "SVG"] {
            xml.within(what, |xml| {
                xml.value("interval units=\"min\"", "60");
                xml.value("enable", "true");
            });
        }
        xml.within("legacy_data", |xml| xml.value("enable", "false"));
    });
    xml.within("options", |xml| {
        xml.value("legacy_random_points_on_sphere_in_divide", "false");
        xml.value("virtual_wall_at_domain_edge", "true");
        xml.value("disable_automated_spring_adhesions", "true");
        // PhysiCell's seed is a whole number of 31 bits.
        let seed = setting.seed % u64::from(i32::MAX.unsigned_abs());
        xml.value("random_seed", &seed.to_string());
    });
}

/// Diffusion of a signal, um²/min; none for what stands still.
fn diffusion(setting: &Setting, cue: Cue) -> f64 {
    let p = &setting.parameters;
    let per_second = match cue {
        _ if !setting.signals => 0.0,
        Cue::Inflammation => p.diffusion_pro_um2_per_s,
        Cue::Healing => p.diffusion_anti_um2_per_s,
        Cue::Growth => p.diffusion_growth_um2_per_s,
        Cue::Oxygen => p.diffusion_oxygen_um2_per_s,
        _ => 0.0,
    };
    per_second * 60.0
}

fn substrates(xml: &mut Xml, setting: &Setting) {
    if setting.signals {
        xml.comment("The loss of a signal is its decay and the outflow of the joint's fluid. Oxygen comes from the edge; cells here use none, since PhysiCell's uptake is linear and Stroma's is not.");
    }
    xml.comment("What neither spreads nor decays stands for a medium or for the ground: set another level and the rules follow it.");
    for (number, cue) in SUBSTRATES.into_iter().enumerate() {
        let level = tidy(setting.levels.of(Level::Cue(cue)));
        let unit = cue.unit();
        let fed = setting.signals && cue == Cue::Oxygen;
        let enabled = if fed { "True" } else { "False" };
        let loss = if setting.signals {
            setting.loss_per_min(cue)
        } else {
            0.0
        };
        xml.within(
            &format!(
                "variable name=\"{}\" units=\"{unit}\" ID=\"{number}\"",
                substrate(cue)
            ),
            |xml| {
                xml.within("physical_parameter_set", |xml| {
                    xml.number(
                        "diffusion_coefficient units=\"micron^2/min\"",
                        diffusion(setting, cue),
                    );
                    xml.number("decay_rate units=\"1/min\"", loss);
                });
                xml.value(&format!("initial_condition units=\"{unit}\""), &level);
                xml.value(
                    &format!("Dirichlet_boundary_condition units=\"{unit}\" enabled=\"{enabled}\""),
                    &level,
                );
                xml.within("Dirichlet_options", |xml| {
                    for side in ["xmin", "xmax", "ymin", "ymax"] {
                        xml.value(
                            &format!("boundary_value ID=\"{side}\" enabled=\"{enabled}\""),
                            &level,
                        );
                    }
                    for side in ["zmin", "zmax"] {
                        xml.value(
                            &format!("boundary_value ID=\"{side}\" enabled=\"False\""),
                            &level,
                        );
                    }
                });
            },
        );
    }
    xml.within("options", |xml| {
        xml.value("calculate_gradients", "true");
        xml.value("track_internalized_substrates_in_each_agent", "false");
    });
}

/// The base values of behaviours with rules, and of those that are left out, by kind of cell and behaviour.
fn bases(setting: &Setting) -> Vec<(&'static str, &'static str, f64)> {
    let (told, left_out) = rules_of(setting);
    let told = told.iter().map(|one| (one.cell, one.behaviour, one.base));
    let kept = left_out
        .iter()
        .map(|one| (one.cell, one.behaviour, one.kept_at));
    told.chain(kept).collect()
}

/// A behaviour that no cue moves.
fn without_rule(setting: &Setting, cell: &str, what: &str) -> f64 {
    let p = &setting.parameters;
    let [m0, m1, m2] = Polarisation::ALL.map(macrophage);
    let is = |name: &str, behaviour: &str| cell == name && what == behaviour;
    if is(STEM, "apoptosis") {
        return p.dish_apoptosis_per_day / MINUTES;
    }
    if !setting.signals {
        return 0.0;
    }
    let all = setting.all_macrophages();
    // A macrophage that dies makes room for one at rest.
    if is(m1, "transform to M0 macrophage") {
        p.death_m1_per_day / MINUTES
    } else if is(m2, "transform to M0 macrophage") {
        p.death_m2_per_day / MINUTES
    } else if is(m0, "anti-inflammatory factor export") {
        setting.export_each(Cue::Healing, p.m0_anti_signal, all)
    } else if is(m2, "anti-inflammatory factor export") {
        setting.export_each(Cue::Healing, p.m2_anti_signal, all)
    } else if is(STEM, "TGF-beta export") {
        let bulk = setting.dose * p.tgfb_secretion_ng_per_million_per_day
            / 1e6
            / (p.clearance_ml_per_hour * 24.0);
        setting.export_each(Cue::Growth, bulk, setting.stand_ins())
    } else if is(CHONDROCYTE, "pro-inflammatory factor export") {
        let worn = 1.0 - setting.matrix;
        let made = p.background_pro_signal
            + p.wear_pro_signal * p.wear_load(Activity::Walking, worn) * worn;
        setting.export_each(Cue::Inflammation, made, setting.chondrocytes)
    } else {
        0.0
    }
}

fn phenotype(
    xml: &mut Xml,
    setting: &Setting,
    bases: &[(&'static str, &'static str, f64)],
    cell: &str,
) {
    let p = &setting.parameters;
    // In PhysiCell's unit; without any cue where a rule follows it.
    let base = |what: &str| {
        let ruled = bases.iter().find(|one| one.0 == cell && one.1 == what);
        ruled.map_or_else(|| without_rule(setting, cell, what), |one| one.2)
    };
    let of = |what: Behaviour| behaviour(what).map_or(0.0, &base);
    if cell == STEM {
        xml.comment("G1 is left at the rate that makes a clone grow as in Stroma; S and G2 with mitosis take their hours.");
        xml.within("cycle code=\"2\" name=\"Flow cytometry model (basic)\"", |xml| {
            xml.within("phase_transition_rates units=\"1/min\"", |xml| {
                let rate = |from: u8, to: u8, fixed: bool| {
                    format!("rate start_index=\"{from}\" end_index=\"{to}\" fixed_duration=\"{fixed}\"")
                };
                xml.number(&rate(0, 1, false), of(Behaviour::Divide));
                xml.number(&rate(1, 2, true), 1.0 / (p.s_hours * 60.0));
                xml.number(&rate(2, 0, true), 1.0 / (p.g2m_hours * 60.0));
            });
        });
    } else {
        xml.within("cycle code=\"5\" name=\"live\"", |xml| {
            xml.within("phase_transition_rates units=\"1/min\"", |xml| {
                xml.value(
                    "rate start_index=\"0\" end_index=\"0\" fixed_duration=\"false\"",
                    "0",
                );
            });
        });
    }
    xml.within("death", |xml| {
        xml.comment(
            "How a dead cell shrinks is PhysiCell's own default; how long it is seen is Stroma's.",
        );
        for (code, name, rate, minutes) in [
            (
                100,
                "apoptosis",
                of(Behaviour::Die),
                vec![p.dead_cell_hours * 60.0],
            ),
            (101, "necrosis", 0.0, vec![0.0, p.dead_cell_hours * 60.0]),
        ] {
            xml.within(&format!("model code=\"{code}\" name=\"{name}\""), |xml| {
                xml.number("death_rate units=\"1/min\"", rate);
                xml.within("phase_durations units=\"min\"", |xml| {
                    for (index, minutes) in minutes.iter().enumerate() {
                        xml.number(
                            &format!("duration index=\"{index}\" fixed_duration=\"true\""),
                            *minutes,
                        );
                    }
                });
                xml.within("parameters", |xml| {
                    for (name, unit, value) in DEATH_PARAMETERS {
                        xml.value(&format!("{name} units=\"{unit}\""), value);
                    }
                });
            });
        }
    });
    body(xml, setting, cell);
    xml.within("secretion", |xml| {
        match cell {
            CHONDROCYTE if setting.signals => xml.comment("Background and debris of worn cartilage inflame; PhysiCell has no source without a cell, so cartilage cells send it."),
            STEM if setting.signals => xml.comment("The stem cells of the patch stand for the dose: all of them hold it at the mean level of the joint."),
            _ => {}
        }
        for cue in SUBSTRATES {
            let name = substrate(cue);
            xml.within(&format!("substrate name=\"{name}\""), |xml| {
                xml.value("secretion_rate units=\"1/min\"", "0");
                xml.value("secretion_target units=\"substrate density\"", "1");
                xml.value("uptake_rate units=\"1/min\"", "0");
                xml.number(
                    "net_export_rate units=\"total substrate/min\"",
                    base(&format!("{name} export")),
                );
            });
        }
    });
    xml.within("cell_transformations", |xml| {
        if cell.ends_with("macrophage") {
            xml.comment("Death of a macrophage and the one at rest that follows it are one transformation here.");
        }
        xml.within("transformation_rates", |xml| {
            for other in CELLS {
                xml.number(
                    &format!("transformation_rate name=\"{other}\" units=\"1/min\""),
                    base(&format!("transform to {other}")),
                );
            }
        });
    });
}

/// Volume, pushing and crawling.
fn body(xml: &mut Xml, setting: &Setting, cell: &str) {
    let p = &setting.parameters;
    let radius = p.msc_diameter_um / 2.0;
    xml.within("volume", |xml| {
        xml.comment("The volume of a stem cell, for all kinds; its parts and their rates are PhysiCell's own default.");
        let total = 4.0 / 3.0 * std::f64::consts::PI * radius * radius * radius;
        xml.number("total units=\"micron^3\"", total);
        for (head, value) in [
            ("fluid_fraction units=\"dimensionless\"", "0.75"),
            ("nuclear units=\"micron^3\"", "540"),
            ("fluid_change_rate units=\"1/min\"", "0.05"),
            ("cytoplasmic_biomass_change_rate units=\"1/min\"", "0.0045"),
            ("nuclear_biomass_change_rate units=\"1/min\"", "0.0055"),
            ("calcified_fraction units=\"dimensionless\"", "0"),
            ("calcification_rate units=\"1/min\"", "0"),
            ("relative_rupture_volume units=\"dimensionless\"", "2"),
        ] {
            xml.value(head, value);
        }
    });
    xml.within("mechanics", |xml| {
        xml.comment(
            "PhysiCell's own default, without adhesion between cells, which Stroma has not.",
        );
        xml.value("cell_cell_adhesion_strength units=\"micron/min\"", "0");
        xml.value("cell_cell_repulsion_strength units=\"micron/min\"", "10");
        xml.value(
            "relative_maximum_adhesion_distance units=\"dimensionless\"",
            "1.25",
        );
    });
    // um per hour, minutes for which a direction is kept.
    let crawls = if cell == STEM {
        Some((p.speed_um_per_hour, p.persistence_min))
    } else if cell.ends_with("macrophage") {
        Some((
            p.macrophage_speed_um_per_hour * p.macrophage_patrol_share,
            p.persistence_min,
        ))
    } else {
        None
    };
    xml.within("motility", |xml| {
        let (speed, persistence) = crawls.unwrap_or((0.0, 1.0));
        xml.number("speed units=\"micron/min\"", speed / 60.0);
        xml.number("persistence_time units=\"min\"", persistence);
        xml.value("migration_bias units=\"dimensionless\"", "0");
        xml.within("options", |xml| {
            xml.value("enabled", &crawls.is_some().to_string());
            xml.value("use_2D", "true");
        });
    });
}

/// Kind and place of every cell at the start, in the form with names (PhysiCell's second): kinds mixed over a square lattice.
fn cells(setting: &Setting) -> String {
    let kinds = Polarisation::ALL
        .map(macrophage)
        .into_iter()
        .zip(setting.macrophages)
        .chain([
            (STEM, setting.stem_cells),
            (CHONDROCYTE, setting.chondrocytes),
        ]);
    let all: Vec<&str> = kinds
        .flat_map(|(kind, count)| std::iter::repeat_n(kind, count as usize))
        .collect();
    let wide = (PATCH_UM / SPACING_UM) as usize;
    let places = wide * wide;
    // A step that shares no divisor with a square of 25 visits every place once.
    let step = 387;
    let mut file = "x,y,z,type\n".to_owned();
    for (number, kind) in all.iter().enumerate() {
        let place = number * step % places;
        let along = |k: usize| (k as f64 + 0.5) * SPACING_UM - PATCH_UM / 2.0;
        let (x, y) = (along(place % wide), along(place / wide));
        let _ = writeln!(file, "{},{},0,{kind}", tidy(x), tidy(y));
    }
    file
}
