//! The band below a picture: the legend of cells and signals in rows, the place of the scale bar, notes.

use bevy_egui::egui::{Context, Pos2, pos2};

use super::word::{Mark, Word, fitted, laid};
use crate::lens::Lens;
use crate::live::Snapshot;
use crate::model::words::{CellKind, Polarisation};
use crate::theme::far;
use crate::ui::kit::numbers::grouped;
use crate::ui::kit::style::plain;
use crate::ui::kit::words::{say, say_with};
use crate::ui::plate::holds;
use crate::ui::plate::legend::{OVERLAYS, mark_note, overlay_value};
use crate::ui::plate::scale_bar::{WIDEST, notes_of};

/// The cells that a legend tells, with the key of the name of each.
const KINDS: [(CellKind, Polarisation, &str); 8] = [
    (CellKind::Stem, Polarisation::M0, "cell-stem"),
    (CellKind::Chondrocyte, Polarisation::M0, "cell-chondrocyte"),
    (CellKind::Osteoblast, Polarisation::M0, "cell-osteoblast"),
    (CellKind::Myocyte, Polarisation::M0, "cell-myocyte"),
    (CellKind::Adipocyte, Polarisation::M0, "cell-adipocyte"),
    (CellKind::Macrophage, Polarisation::M0, "cell-macrophage-m0"),
    (CellKind::Macrophage, Polarisation::M1, "cell-macrophage-m1"),
    (CellKind::Macrophage, Polarisation::M2, "cell-macrophage-m2"),
];

/// Height of the scale bar, points, and the width from which on it stands beside the legend.
const SCALE: f32 = 30.0;
const BESIDE_FROM: f32 = 620.0;

/// Room over the legend, between its entries, and from the middle of a mark to the words, points.
const PAD: f32 = 9.0;
const APART: f32 = 24.0;
const MARK: f32 = 9.0;

/// An entry of the legend.
struct Entry {
    /// Its name.
    short: String,
    /// The same with a number.
    long: String,
    mark: Option<Mark>,
}

/// How much is told, and in which size.
#[derive(Clone, Copy)]
struct Level {
    size: f32,
    line: f32,
    numbers: bool,
    notes: bool,
}

const fn level(size: f32, line: f32, numbers: bool, notes: bool) -> Level {
    Level {
        size,
        line,
        numbers,
        notes,
    }
}

/// From all to the least: what is least telling goes first.
const LEVELS: [Level; 5] = [
    level(15.0, 25.0, true, true),
    level(13.0, 21.0, true, true),
    level(13.0, 21.0, true, false),
    level(13.0, 21.0, false, false),
    level(11.0, 19.0, false, false),
];

/// Where the band has room: for the legend, and for scale and notes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sides {
    /// Left and right side of the legend.
    pub(super) legend: [f32; 2],
    /// Left and right side of scale and notes.
    pub(super) notes: [f32; 2],
}

/// What stands in the band; heights are counted from its upper edge.
#[derive(Default)]
pub(super) struct Foot {
    pub(super) tall: f32,
    pub(super) words: Vec<Word>,
    /// Upper right corner of the scale bar.
    pub(super) scale: Option<Pos2>,
}

/// Whether cells of a kind may come to be on a stage.
fn may_come(stage: &str, kind: CellKind) -> bool {
    match (stage, kind) {
        ("dish", kind) => kind != CellKind::Macrophage,
        ("strip", kind) => matches!(
            kind,
            CellKind::Stem | CellKind::Chondrocyte | CellKind::Macrophage
        ),
        _ => true,
    }
}

/// The legend of the cells that are there; where room is to be kept for it, of all that may come.
fn cells(snapshot: &Snapshot, to_come: bool) -> Vec<Entry> {
    let stage = snapshot.scenario.stage.name.as_str();
    // Where a mark stands for many cells, or many have none, marks are not counted.
    let counted = !far::leaves_out(stage);
    KINDS
        .into_iter()
        .filter_map(|(kind, state, key)| {
            let here = snapshot
                .cells
                .iter()
                .filter(|cell| cell.kind == kind && cell.polarisation == state && !cell.dying);
            let coming = to_come && may_come(stage, kind);
            let count = here.count().max(if coming { 1000 } else { 0 });
            let short = match kind {
                CellKind::Myocyte if stage == "dish" => say("cell-muscle-like"),
                _ => say(key),
            };
            let number = ("count", grouped(count as f64));
            let long = if counted {
                say_with("legend-count", &[("name", short.clone()), number])
            } else {
                short.clone()
            };
            (count > 0).then_some(Entry {
                short,
                long,
                mark: Some(Mark::Cell(kind, state)),
            })
        })
        .collect()
}

/// The legend: cells, signals, and what a dish holds; where room is to be kept for it, all that may come.
fn entries(snapshot: &Snapshot, overlays: [bool; 4], to_come: bool) -> Vec<Entry> {
    let mut all = cells(snapshot, to_come);
    for ((signal, key), (shown, field)) in OVERLAYS
        .into_iter()
        .zip(overlays.into_iter().zip(&snapshot.fields))
    {
        // A signal that is nowhere needs no legend.
        if shown && (to_come || field.mean > 5e-4) {
            let mean = ("value", overlay_value(signal, field.mean));
            all.push(Entry {
                short: say(key),
                long: format!("{}, {}", say(key), say_with("mean-now", &[mean])),
                mark: Some(Mark::Overlay(signal)),
            });
        }
    }
    all.extend(holds::words(snapshot).map(|words| Entry {
        short: words.clone(),
        long: words,
        mark: None,
    }));
    all
}

/// What one mark stands for, and what is not to scale.
fn notes(lens: &Lens, snapshot: &Snapshot) -> Vec<String> {
    let first = mark_note(snapshot);
    // What the first note says already is not said again.
    let more = notes_of(lens, snapshot)
        .into_iter()
        .filter(|note| !first.starts_with(note.as_str()));
    let mut all: Vec<String> = more.collect();
    all.insert(0, first);
    all
}

/// Lays entries out in rows; `sides` tells where a row at some height begins and ends. Gives where they end below.
fn rows(
    context: &Context,
    entries: &[Entry],
    level: Level,
    sides: impl Fn(f32) -> [f32; 2],
    words: &mut Vec<Word>,
) -> f32 {
    let mut y = 0.0;
    let [mut x, _] = sides(y);
    let mut tall: f32 = 0.0;
    for entry in entries {
        let text = if level.numbers {
            &entry.long
        } else {
            &entry.short
        };
        let indent = if entry.mark.is_some() {
            2.0 * MARK + 5.0
        } else {
            0.0
        };
        let lay = |[left, right]: [f32; 2]| {
            let sizes = [level.size, level.size - 2.0, 10.0];
            fitted(context, text, plain, sizes, right - left - indent)
        };
        let mut galley = lay(sides(y));
        let [left, right] = sides(y);
        if x > left && x + indent + galley.size().x > right {
            y += tall;
            tall = 0.0;
            galley = lay(sides(y));
            [x, _] = sides(y);
        }
        let high = level.line.max(galley.size().y + 3.0);
        let middle = y + 0.5 * high;
        let wide = indent + galley.size().x;
        let at = pos2(x + indent, middle - 0.5 * galley.size().y);
        words.push(Word {
            mark: entry.mark.map(|mark| (mark, pos2(x + MARK, middle))),
            ..Word::new(galley, at)
        });
        tall = tall.max(high);
        x += wide + APART;
    }
    y + tall
}

/// Lays everything out with so much told.
fn told(
    context: &Context,
    sides: Sides,
    entries: &[Entry],
    notes: &[String],
    level: Level,
) -> Foot {
    let [left, right] = sides.legend;
    let alone = sides.legend == sides.notes;
    let beside = alone && right - left >= BESIDE_FROM;
    let mut words = Vec::new();
    let free_of_scale = |y: f32| {
        let end = if beside && y < SCALE {
            right - WIDEST
        } else {
            right
        };
        [left, end]
    };
    let legend = rows(context, entries, level, free_of_scale, &mut words);
    // Scale and notes: beside the legend, or under it.
    let (scale, mut y, under) = if beside {
        (0.0, legend.max(SCALE), legend.max(SCALE))
    } else if alone {
        (legend, legend + SCALE, legend + SCALE)
    } else {
        (0.0, SCALE, legend.max(SCALE))
    };
    if level.notes {
        let [from, to] = sides.notes;
        for note in notes {
            let galley = laid(context, note, plain(level.size - 2.0), to - from);
            let tall = galley.size().y + 2.0;
            words.push(Word::new(galley, pos2(from, y)).faint());
            y += tall;
        }
    }
    Foot {
        tall: y.max(under),
        words,
        scale: Some(pos2(sides.notes[1], scale)),
    }
}

/// Lays the band out: all that fits in some height, and of what does not fit the most telling; with `to_come`, what there
/// may be later, so that a film keeps its lens.
pub(super) fn foot(
    context: &Context,
    lens: &Lens,
    snapshot: &Snapshot,
    overlays: [bool; 4],
    sides: Sides,
    margin: f32,
    most: f32,
    to_come: bool,
) -> Foot {
    let entries = entries(snapshot, overlays, to_come);
    let notes = notes(lens, snapshot);
    let [.., least] = LEVELS;
    let fewer = (0..entries.len()).rev().map(|count| (least, count));
    let found = LEVELS
        .into_iter()
        .map(|level| (level, entries.len()))
        .chain(fewer)
        .map(|(level, count)| told(context, sides, &entries[..count], &notes, level))
        .map(|foot| Foot {
            tall: foot.tall + PAD + 0.5 * margin,
            ..foot
        })
        .find(|foot| foot.tall <= most);
    let mut foot = found.unwrap_or_default();
    for word in &mut foot.words {
        word.at.y += PAD;
        if let Some((_, at)) = &mut word.mark {
            at.y += PAD;
        }
    }
    if let Some(at) = &mut foot.scale {
        at.y += PAD;
    }
    foot
}
