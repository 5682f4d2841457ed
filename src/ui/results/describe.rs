//! The picture in words: what one would tell somebody who cannot see it, made from the simulation at this moment.

use bevy_egui::egui::{self, Id, Order, Rect, pos2};

use crate::live::Snapshot;
use crate::live::rolls::Roll;
use crate::model::words::{CellKind, Condition, Signal};
use crate::sim::{CellRow, EventKind, History, Row};
use crate::ui::kit::buttons::Emphasis;
use crate::ui::kit::numbers::grouped;
use crate::ui::kit::panel::panel_frame;
use crate::ui::kit::style::{plain, serif};
use crate::ui::kit::word_card::Naming;
use crate::ui::kit::words::{say, say_with};
use crate::ui::kit::{buttons, word_card};
use crate::ui::plate::legend::{OVERLAYS, injected_alive, injected_marks};
use crate::ui::results::compare;
use crate::ui::results::outcomes::own_pain_at;
use crate::ui::results::stained;
use crate::ui::state::input::{Layers, PanelInput};

/// What injected cells can become, with the key of its words.
const FATES: [(&str, CellKind); 4] = [
    ("words-cartilage", CellKind::Chondrocyte),
    ("words-bone", CellKind::Osteoblast),
    ("words-muscle", CellKind::Myocyte),
    ("words-fat", CellKind::Adipocyte),
];

/// Change over the last days, as a share, from which one speaks of rising or falling.
const TURN: f64 = 0.05;

/// Days looked back for a trend.
const BACK_DAYS: f64 = 7.0;

/// Levels in units of the half-effect at which the word changes: none, low, middle, high.
const LEVELS: [f64; 3] = [0.1, 0.5, 1.0];

fn number(value: f64) -> String {
    if value >= 1e6 {
        say_with("words-million", &[("n", format!("{:.1}", value / 1e6))])
    } else {
        grouped(value)
    }
}

/// Key of the word for a level in half-effects.
fn level(value: f64) -> &'static str {
    match LEVELS.iter().filter(|least| value >= **least).count() {
        0 => "words-none",
        1 => "words-low",
        2 => "words-middle",
        _ => "words-high",
    }
}

/// Key of the word for where a value has gone in the last days.
fn trend(history: &History, read: fn(&Row) -> f64) -> &'static str {
    let Some(last) = history.rows.last() else {
        return "words-steady";
    };
    let before = history
        .at((last.day - BACK_DAYS).max(0.0))
        .map_or(0.0, read);
    let now = read(last);
    let size = before.abs().max(now.abs()).max(0.02);
    if now > before + TURN * size {
        "words-rising"
    } else if now < before - TURN * size {
        "words-falling"
    } else {
        "words-steady"
    }
}

/// The joint, dish or lining in plain sentences.
#[must_use]
pub fn describe(snapshot: &Snapshot, shown: &Layers, naming: Naming) -> String {
    let history = &snapshot.history;
    let Some(row) = history.rows.last() else {
        return snapshot.scenario.said_title();
    };
    let dish = snapshot.scenario.condition == Condition::Dish;
    let mut said = vec![say_with(
        "words-where",
        &[
            ("title", snapshot.scenario.said_title()),
            ("day", format!("{:.0}", libm::floor(snapshot.day))),
        ],
    )];
    if dish {
        said.push(say_with(
            "words-dish-fates",
            &[
                ("stem", grouped(row.stem_drawn)),
                ("trend", say(trend(history, |row| row.stem_drawn))),
                ("cartilage", grouped(row.chondrocytes_drawn)),
                ("bone", grouped(row.osteoblasts_drawn)),
                ("muscle", grouped(row.myocytes_drawn)),
                ("fat", grouped(row.adipocytes_drawn)),
            ],
        ));
        said.extend(snapshot.stained.as_ref().map(stained::told));
    } else {
        let named = |key, signal| word_card::named(&say(key), signal, naming);
        said.push(say_with(
            "words-inflammation",
            &[
                ("pro", named("words-pro", Signal::Inflammation)),
                ("anti", named("words-anti", Signal::Healing)),
                ("level", say(level(row.inflammation_c))),
                ("trend", say(trend(history, |row| row.inflammation_c))),
                ("healing", say(level(row.healing_a))),
            ],
        ));
        said.push(say_with(
            "words-macrophages",
            &[
                ("m1", format!("{:.0}", 100.0 * row.m1_fraction)),
                ("m2", format!("{:.0}", 100.0 * row.m2_fraction)),
            ],
        ));
        said.push(injected(snapshot, row));
    }
    if snapshot.scenario.stage.name == "knee" {
        let before = history.baseline().unwrap_or(row).pain_vas_mm;
        said.push(say_with(
            "words-pain",
            &[
                ("pain", format!("{:.0}", row.pain_vas_mm)),
                ("before", format!("{before:.0}")),
                ("function", format!("{:.0}", row.function_0_100)),
                ("cartilage", format!("{:.0}", row.cartilage_percent)),
            ],
        ));
        if let Some(points) = compare::placebo_points(snapshot) {
            said.push(say_with("words-placebo", &[("n", points.to_string())]));
        }
        if row.flare_mm >= 0.5 {
            let n = format!("{:.0}", row.flare_mm);
            said.push(say_with("words-flare", &[("n", n)]));
        }
        if snapshot.scenario.lesion.is_some() {
            let fill = format!("{:.0}", row.defect_fill_percent);
            said.push(say_with("words-fill", &[("percent", fill)]));
        }
    }
    let overlays: Vec<String> = OVERLAYS
        .iter()
        .zip(shown.overlays)
        .filter(|(_, on)| *on)
        .map(|((signal, key), _)| word_card::named(&say(key), *signal, naming))
        .collect();
    if !overlays.is_empty() {
        said.push(say_with(
            "words-overlays",
            &[("overlays", overlays.join(", "))],
        ));
    }
    if snapshot.story.is_some() {
        said.push(say("words-asked"));
    }
    said.join(" ")
}

/// What is left of the injected cells, and what became of them: real cells in the knee, marks where a mark is a cell.
fn injected(snapshot: &Snapshot, row: &Row) -> String {
    let given = snapshot.injected_cells();
    if given <= 0.0 {
        return say("words-no-cells");
    }
    let marks = snapshot.scenario.stage.name != "knee";
    let (given, alive, fates) = if marks {
        let drawn: u32 = snapshot.batches.iter().map(|batch| batch.drawn).sum();
        let living = |kind: Option<CellKind>| {
            let of = |cell: &&CellRow| {
                cell.injected && !cell.dying && kind.is_none_or(|kind| cell.kind == kind)
            };
            snapshot.cells.iter().filter(of).count() as f64
        };
        let fates = FATES.map(|(_, kind)| living(Some(kind)));
        (f64::from(drawn), living(None), fates)
    } else {
        let fates = [
            row.became_cartilage,
            row.became_bone,
            row.became_muscle,
            row.became_fat,
        ];
        (given, injected_alive(snapshot, row), fates)
    };
    let became = FATES
        .into_iter()
        .zip(fates)
        .filter(|(_, cells)| *cells >= 1.0)
        .map(|((key, _), cells)| say_with(key, &[("cells", number(cells))]))
        .collect::<Vec<_>>();
    let became = if became.is_empty() {
        say("words-became-none")
    } else {
        became.join(", ")
    };
    let mut said = say_with(
        if marks {
            "words-injected-drawn"
        } else {
            "words-injected"
        },
        &[
            ("alive", number(alive)),
            ("marks", grouped(injected_marks(snapshot) as f64)),
            ("given", number(given)),
            ("became", became),
        ],
    );
    if snapshot.history.happened(EventKind::CellsHalved) {
        said = format!("{said} {}", say("words-died"));
    }
    said
}

/// The picture in words, with what the difference to a twin means where one stands beside it: `rolls` are other rolls
/// of the dice of both.
#[must_use]
pub fn describe_both(naming: Naming, rolls: Option<&[Roll]>, input: &PanelInput<'_>) -> String {
    let mut said = describe(input.snapshot, &input.shown, naming);
    let run = input.snapshot;
    if let (Some(twin), Some(rolls)) = (input.twin, rolls) {
        let kind = input.live.twin.as_ref();
        let name = compare::name_of(kind, twin);
        said = format!("{said} {}", say_with("words-twin", &[("twin", name)]));
        if run.scenario.stage.name == "knee"
            && let Some(pain) =
                compare::pain_said(run, twin, kind, rolls, own_pain_at(&run.scenario))
        {
            said = format!("{said} {pain}");
        }
    }
    said
}

/// Tells the picture to a reader of the screen, where one listens.
pub(crate) fn tell(
    context: &egui::Context,
    words: impl Fn() -> String,
    input: &PanelInput<'_>,
    window: Rect,
) {
    egui::Area::new(Id::new("picture told"))
        .fixed_pos(window.min)
        .order(Order::Background)
        .interactable(false)
        .show(context, |ui| {
            let (_, response) = ui.allocate_exact_size(window.size(), egui::Sense::hover());
            context.accesskit_node_builder(response.id, |node| {
                node.set_role(egui::accesskit::Role::Image);
                node.set_label(input.snapshot.scenario.said_title());
                node.set_description(words());
            });
        });
}

/// The panel with the words. A reader of the screen reads its label.
pub(crate) fn panel(
    context: &egui::Context,
    open: &mut bool,
    words: &str,
    input: &PanelInput<'_>,
    window: Rect,
) {
    let theme = input.theme;
    let width = 560.0_f32.min(window.width() - 40.0);
    egui::Area::new(Id::new("words"))
        .fixed_pos(pos2(window.center().x - 0.5 * width, window.top() + 84.0))
        .order(Order::Foreground)
        .show(context, |ui| {
            panel_frame(theme, 18, 18).show(ui, |ui| {
                ui.set_width(width - 36.0);
                ui.label(egui::RichText::new(say("words-title")).font(serif(24.0)));
                ui.label(egui::RichText::new(words).font(plain(17.0)));
                ui.add_space(4.0);
                if buttons::button(ui, theme, &say("close"), Emphasis::Plain, 36.0) {
                    *open = false;
                }
            });
        });
}
