//! Words on the plate: names with leader lines that do not cross, scale bar, legend, events where they happen.

use bevy_egui::egui::{self, Align2, CornerRadius, Painter, Pos2, Rect, Shape, Stroke, pos2, vec2};

use super::glyph;
use super::style::{bold, colour, faded, italic, plain, serif};
use super::words::{say, say_with};
use crate::lens::Lens;
use crate::live::Snapshot;
use crate::model::words::{CellKind, Polarisation, Signal};
use crate::theme::Theme;

/// Units per pixel above which the whole limb is in view and its parts are named.
const NAMES_FROM: f32 = 0.075;

/// A name on the plate: tissue, side (-1 left, 1 right), and the point it names, mm.
struct Named {
    key: &'static str,
    side: i8,
    at_mm: [f32; 2],
}

const fn named(key: &'static str, side: i8, x: f32, y: f32) -> Named {
    Named {
        key,
        side,
        at_mm: [x, y],
    }
}

/// Names of the knee, the most telling first.
const KNEE_NAMES: [Named; 16] = [
    named("cartilage_femur", -1, 61.0, 45.0),
    named("femur_cancellous", 1, 92.0, 40.0),
    named("synovium", 1, 124.0, 52.0),
    named("patella_cancellous", -1, 43.0, 36.0),
    named("joint_cavity", 1, 118.0, 62.0),
    named("meniscus_posterior", 1, 109.0, 68.0),
    named("tibia_cancellous", 1, 92.0, 96.0),
    named("fat_pad", -1, 55.5, 64.0),
    named("patellar_tendon", -1, 52.0, 72.0),
    named("quad_tendon", -1, 56.5, 0.0),
    named("cruciate", 1, 92.0, 55.0),
    named("gastrocnemius", 1, 126.0, 92.0),
    named("hamstring", 1, 125.0, 20.0),
    named("quads_vastus", -1, 66.0, 4.0),
    named("cartilage_tibia", -1, 72.0, 76.6),
    named("femur_marrow", 1, 93.0, 6.0),
];

/// A laid-out name.
#[derive(Debug, Clone, PartialEq)]
struct Placed {
    text: String,
    left: bool,
    label: Pos2,
    elbow: Pos2,
    anchor: Pos2,
}

fn cross(a: Pos2, b: Pos2, c: Pos2, d: Pos2) -> bool {
    let turn = |p: Pos2, q: Pos2, r: Pos2| (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
    turn(a, b, c) * turn(a, b, d) < 0.0 && turn(c, d, a) * turn(c, d, b) < 0.0
}

/// Heights for labels that want `wanted`, at least `gap` apart, between `top` and `bottom`.
fn spread_out(wanted: &[f32], gap: f32, top: f32, bottom: f32) -> Vec<f32> {
    let mut heights = wanted.to_vec();
    for k in 0..heights.len() {
        let least = if k == 0 { top } else { heights[k - 1] + gap };
        heights[k] = heights[k].max(least);
    }
    for k in (0..heights.len()).rev() {
        let most = if k + 1 == heights.len() {
            bottom
        } else {
            heights[k + 1] - gap
        };
        heights[k] = heights[k].min(most);
    }
    heights
}

/// Lays out one side so that no leader crosses another.
fn lay_out(
    mut names: Vec<(String, Pos2)>,
    left: bool,
    column: f32,
    area: Rect,
    gap: f32,
) -> Vec<Placed> {
    let most = ((area.height() / gap) as usize).max(1);
    names.truncate(most);
    names.sort_by(|a, b| a.1.y.total_cmp(&b.1.y));
    let reach = if left { 22.0 } else { -22.0 };
    for _ in 0..names.len().max(1) {
        let wanted: Vec<f32> = names.iter().map(|(_, anchor)| anchor.y).collect();
        let heights = spread_out(&wanted, gap, area.top(), area.bottom());
        let elbow = |k: usize| pos2(column + reach, heights[k]);
        let mut swapped = false;
        'pairs: for a in 0..names.len() {
            for b in a + 1..names.len() {
                if cross(elbow(a), names[a].1, elbow(b), names[b].1) {
                    names.swap(a, b);
                    swapped = true;
                    break 'pairs;
                }
            }
        }
        if !swapped {
            break;
        }
    }
    let wanted: Vec<f32> = names.iter().map(|(_, anchor)| anchor.y).collect();
    // After swaps the wishes are no longer in order: only the order counts then.
    let mut ordered = wanted.clone();
    ordered.sort_by(f32::total_cmp);
    let heights = spread_out(&ordered, gap, area.top(), area.bottom());
    names
        .into_iter()
        .zip(heights)
        .map(|((text, anchor), y)| Placed {
            text,
            left,
            label: pos2(column, y),
            elbow: pos2(column + reach, y),
            anchor,
        })
        .collect()
}

fn free_rect(lens: &Lens) -> Rect {
    let free = lens.free;
    Rect::from_min_size(pos2(free.x, free.y), vec2(free.width, free.height))
}

pub(super) fn to_px(lens: &Lens, at_mm: [f32; 2]) -> Pos2 {
    let [x, y] = lens.to_px(at_mm.map(|value| value * lens.units_per_mm));
    pos2(x, y)
}

/// Lines of the legend: one for each veil, five for the lens of the chromosomes.
#[must_use]
pub fn legend_lines(veils: [bool; 4], chromosomes: bool) -> usize {
    veils.into_iter().filter(|shown| *shown).count() + if chromosomes { 5 } else { 0 }
}

/// Height of a line of the legend under the knee, points.
pub(super) const LEGEND_LINE: f32 = 22.0;

fn names_of(lens: &Lens, snapshot: &Snapshot, top: f32, legend: usize) -> Vec<Placed> {
    let stage = &snapshot.scenario.stage;
    if stage.name != "knee" || lens.units_per_px < NAMES_FROM {
        return Vec::new();
    }
    let free = free_rect(lens);
    let size = if free.height() > 700.0 { 21.0 } else { 17.0 };
    let mut area = free.shrink2(vec2(0.0, 46.0));
    area.min.y = area.min.y.max(top);
    let half_knee = 62.0 / lens.units_per_px;
    let mut placed = Vec::new();
    for side in [-1i8, 1] {
        let left = side < 0;
        let column = if left {
            (free.center().x - half_knee).max(free.left() + 172.0)
        } else {
            (free.center().x + half_knee).min(free.right() - 172.0)
        };
        let names = KNEE_NAMES
            .iter()
            .filter(|name| name.side == side)
            .filter_map(|name| {
                let anchor = to_px(lens, name.at_mm);
                stage.shape(name.key)?;
                let title = say(&format!("name-{}", name.key));
                area.expand(20.0)
                    .contains(anchor)
                    .then_some((title, anchor))
            })
            .collect();
        let mut room = area;
        if left && legend > 0 {
            let over = free.bottom() - LEGEND_LINE * legend as f32 - 0.5 * size - 12.0;
            room.max.y = room.max.y.min(over);
        }
        placed.extend(lay_out(names, left, column, room, size + 13.0));
    }
    placed
}

/// Text with a halo, so that it reads over everything.
pub(super) fn haloed(
    painter: &Painter,
    theme: &Theme,
    at: Pos2,
    align: Align2,
    text: &str,
    font: egui::FontId,
) {
    let halo = faded(theme.plate_halo, 0.8);
    for (dx, dy) in [(-1.2, 0.0), (1.2, 0.0), (0.0, -1.2), (0.0, 1.2)] {
        painter.text(at + vec2(dx, dy), align, text, font.clone(), halo);
    }
    painter.text(at, align, text, font, colour(theme.plate_word));
}

/// Names with their leader lines, none above `top`, and at the left none over a legend of so many lines.
pub fn names(
    painter: &Painter,
    theme: &Theme,
    lens: &Lens,
    snapshot: &Snapshot,
    top: f32,
    legend: usize,
) {
    let size = if lens.free.height > 700.0 { 21.0 } else { 17.0 };
    for name in names_of(lens, snapshot, top, legend) {
        let out = if name.left { 6.0 } else { -6.0 };
        let line = vec![
            pos2(name.label.x + out, name.label.y),
            name.elbow,
            name.anchor,
        ];
        painter.add(Shape::line(
            line.clone(),
            Stroke::new(3.4, faded(theme.plate_halo, 0.5)),
        ));
        painter.add(Shape::line(
            line,
            Stroke::new(1.3, faded(theme.plate_line, 0.85)),
        ));
        painter.circle(
            name.anchor,
            3.2,
            colour(theme.plate_word),
            Stroke::new(1.5, colour(theme.plate_halo)),
        );
        let align = if name.left {
            Align2::RIGHT_CENTER
        } else {
            Align2::LEFT_CENTER
        };
        haloed(painter, theme, name.label, align, &name.text, italic(size));
    }
}

/// A heading in a corner of a plate, on a ground of its own.
pub fn heading(painter: &Painter, theme: &Theme, at: Pos2, title: &str, detail: &str) {
    let ink = colour(theme.plate_word);
    let title = painter.layout_no_wrap(title.to_owned(), serif(24.0), ink);
    let detail = painter.layout_no_wrap(detail.to_owned(), plain(14.0), ink);
    let size = vec2(
        title.size().x.max(detail.size().x),
        title.size().y + detail.size().y,
    );
    painter.rect_filled(
        Rect::from_min_size(at, size).expand2(vec2(12.0, 7.0)),
        CornerRadius::same(12),
        faded(theme.plate_halo, 0.72),
    );
    let below = at + vec2(0.0, title.size().y);
    painter.galley(at, title, ink);
    painter.galley(below, detail, ink);
}

/// A round length for a scale bar of about 120 pixels, mm.
fn round_length(mm_per_px: f32) -> f32 {
    let wished = 120.0 * mm_per_px;
    let power = libm::powf(10.0, libm::floorf(libm::log10f(wished)));
    [5.0, 2.0, 1.0]
        .into_iter()
        .map(|lead| lead * power)
        .find(|&length| length <= wished)
        .unwrap_or(power)
}

/// A number with thin groups of three.
#[must_use]
pub fn grouped(value: f64) -> String {
    let digits = format!("{:.0}", value.abs());
    let mut out = String::new();
    for (k, digit) in digits.chars().enumerate() {
        if k > 0 && (digits.len() - k).is_multiple_of(3) {
            out.push('\u{2009}');
        }
        out.push(digit);
    }
    if value < -0.5 { format!("-{out}") } else { out }
}

/// Scale bar with the honest scale under it.
pub fn scale_bar(
    painter: &Painter,
    theme: &Theme,
    lens: &Lens,
    snapshot: &Snapshot,
    right_bottom: Pos2,
) {
    let mm_per_px = lens.units_per_px / lens.units_per_mm;
    let length_mm = round_length(mm_per_px);
    let width = length_mm / mm_per_px;
    let text = if length_mm >= 1.0 {
        say_with("mm", &[("n", format!("{length_mm}"))])
    } else {
        say_with("micrometre", &[("n", format!("{:.0}", length_mm * 1000.0))])
    };
    let stretch = snapshot.scenario.stage.drawn_stretch;
    let note = (stretch > 1.0).then(|| say_with("stylised", &[("stretch", format!("{stretch}"))]));
    let label = painter.layout_no_wrap(text, plain(14.0), colour(theme.text_1));
    let note = note.map(|note| painter.layout_no_wrap(note, plain(12.0), colour(theme.text_2)));
    let first = width + 10.0 + label.size().x;
    let second = note.as_ref().map_or(0.0, |note| note.size().x);
    let tall = if note.is_some() { 46.0 } else { 28.0 };
    let back = Rect::from_min_max(
        right_bottom - vec2(first.max(second) + 24.0, tall),
        right_bottom,
    );
    painter.rect_filled(back, CornerRadius::same(10), faded(theme.panel, 0.72));
    let (right, y) = (back.right() - 12.0, back.top() + 17.0);
    let bar = vec![
        pos2(right - width, y - 5.0),
        pos2(right - width, y),
        pos2(right, y),
        pos2(right, y - 5.0),
    ];
    painter.add(Shape::line(bar, Stroke::new(1.8, colour(theme.text_1))));
    let at = pos2(right - first, y - 1.0 - 0.5 * label.size().y);
    painter.galley(at, label, colour(theme.text_1));
    if let Some(note) = note {
        let at = pos2(right - second, back.bottom() - 5.0 - note.size().y);
        painter.galley(at, note, colour(theme.text_2));
    }
}

/// How many are drawn, what one mark stands for, and what is left out.
#[must_use]
pub fn mark_note(snapshot: &Snapshot) -> String {
    if snapshot.scenario.stage.name != "knee" {
        let living = snapshot.cells.iter().filter(|cell| !cell.dying).count();
        let cells = grouped(living as f64);
        return say_with("one-to-one-drawn", &[("cells", cells)]);
    }
    match snapshot.batches.last() {
        Some(batch) => say_with("one-mark-knee", &[("cells", grouped(batch.weight))]),
        None => say("one-mark-residents"),
    }
}

/// The mark of a veil: dots, rings, hatching or lines.
pub fn veil_mark(painter: &Painter, theme: &Theme, signal: Signal, at: Pos2) {
    let ink = colour(theme.field(signal));
    match signal {
        Signal::Inflammation => {
            for (dx, dy) in [
                (-5.0, -4.0),
                (0.0, -4.0),
                (5.0, -4.0),
                (-5.0, 3.0),
                (0.0, 3.0),
                (5.0, 3.0),
            ] {
                painter.circle_filled(at + vec2(dx, dy), 1.8, ink);
            }
        }
        Signal::Healing => {
            painter.circle_stroke(at, 7.0, Stroke::new(1.5, ink));
            painter.circle_stroke(at, 3.5, Stroke::new(1.5, ink));
        }
        Signal::Growth | Signal::Homing => {
            for dx in [-5.0, 0.0, 5.0] {
                painter.line_segment(
                    [at + vec2(dx - 3.0, 6.0), at + vec2(dx + 3.0, -6.0)],
                    Stroke::new(1.8, ink),
                );
            }
        }
        Signal::Oxygen => {
            for dy in [-4.0, 0.0, 4.0] {
                painter.line_segment(
                    [at + vec2(-7.0, dy), at + vec2(7.0, dy)],
                    Stroke::new(1.4, ink),
                );
            }
        }
    }
}

/// The four veils in the order of their switches.
pub const VEILS: [(Signal, &str); 4] = [
    (Signal::Inflammation, "veil-inflammation"),
    (Signal::Healing, "veil-healing"),
    (Signal::Growth, "veil-growth"),
    (Signal::Oxygen, "veil-oxygen"),
];

/// Value of a veil in words and numbers.
#[must_use]
pub fn veil_value(signal: usize, mean: f64) -> String {
    match signal {
        0 | 1 => format!("{mean:.2} {}", say("half-effects")),
        2 => format!("{mean:.2} ng/mL"),
        _ => format!("{mean:.0} mmHg"),
    }
}

/// Legend, title and scale of a picture without panels.
pub fn on_picture(
    painter: &Painter,
    theme: &Theme,
    lens: &Lens,
    snapshot: &Snapshot,
    veils: [bool; 4],
    with_names: bool,
) {
    // A narrow picture has room for its legend or for names beside the knee, not for both.
    if with_names && lens.window[0] >= 1150.0 {
        // The title stands above the names.
        names(painter, theme, lens, snapshot, 112.0, 0);
    }
    let window = Rect::from_min_size(Pos2::ZERO, vec2(lens.window[0], lens.window[1]));
    let margin = 24.0;
    let title = pos2(window.left() + margin, window.top() + margin);
    // Where the picture is full of tissue, words stand on a ground of their own.
    let full = snapshot.scenario.stage.name != "knee" || lens.units_per_px < NAMES_FROM;
    let ground = |corner: Pos2, size: egui::Vec2| {
        if full {
            let rect = Rect::from_min_size(corner, size).expand(10.0);
            painter.rect_filled(rect, CornerRadius::same(12), faded(theme.plate_halo, 0.72));
        }
    };
    let width = |text: &str, font: egui::FontId| {
        painter
            .layout_no_wrap(text.to_owned(), font, colour(theme.plate_word))
            .size()
            .x
    };
    let day = format!(
        "{} · {} · {}",
        say_with("day-n", &[("day", format!("{:.0}", snapshot.day))]),
        say_with("seed", &[("seed", snapshot.seed.to_string())]),
        say("not-advice"),
    );
    let heading = width(&snapshot.scenario.title, serif(30.0));
    ground(title, vec2(heading.max(width(&day, plain(15.0))), 58.0));
    haloed(
        painter,
        theme,
        title,
        Align2::LEFT_TOP,
        &snapshot.scenario.title,
        serif(30.0),
    );
    haloed(
        painter,
        theme,
        title + vec2(0.0, 40.0),
        Align2::LEFT_TOP,
        &day,
        plain(15.0),
    );
    // Legend of cells and veils, bottom left.
    let mut rows: Vec<(String, bool, usize)> = Vec::new();
    let kinds: [(CellKind, Polarisation, &str); 8] = [
        (CellKind::Stem, Polarisation::M0, "cell-stem"),
        (CellKind::Chondrocyte, Polarisation::M0, "cell-chondrocyte"),
        (CellKind::Osteoblast, Polarisation::M0, "cell-osteoblast"),
        (CellKind::Myocyte, Polarisation::M0, "cell-myocyte"),
        (CellKind::Adipocyte, Polarisation::M0, "cell-adipocyte"),
        (CellKind::Macrophage, Polarisation::M0, "cell-macrophage-m0"),
        (CellKind::Macrophage, Polarisation::M1, "cell-macrophage-m1"),
        (CellKind::Macrophage, Polarisation::M2, "cell-macrophage-m2"),
    ];
    for (k, (kind, state, key)) in kinds.iter().enumerate() {
        if snapshot
            .cells
            .iter()
            .any(|cell| cell.kind == *kind && cell.polarisation == *state && !cell.dying)
        {
            rows.push((say(key), false, k));
        }
    }
    for (k, (_, key)) in VEILS.iter().enumerate() {
        // A signal that is nowhere needs no legend.
        if veils[k] && snapshot.fields[k].mean > 5e-4 {
            let mean = veil_value(k, snapshot.fields[k].mean);
            rows.push((
                format!("{}, {}", say(key), say_with("mean-now", &[("value", mean)])),
                true,
                k,
            ));
        }
    }
    let line = 25.0;
    let longest = rows
        .iter()
        .map(|(text, ..)| width(text, plain(15.0)))
        .fold(0.0, f32::max);
    let tall = line * rows.len() as f32;
    ground(
        pos2(window.left() + margin, window.bottom() - margin - tall),
        vec2(34.0 + longest, tall),
    );
    let mut y = window.bottom() - margin - line * rows.len() as f32 + 0.5 * line;
    for (text, veil, k) in rows {
        let mark = pos2(window.left() + margin + 10.0, y);
        if veil {
            veil_mark(painter, theme, VEILS[k].0, mark);
        } else {
            glyph::paint(painter, mark, 8.0, kinds[k].0, kinds[k].1, theme);
        }
        haloed(
            painter,
            theme,
            mark + vec2(22.0, 0.0),
            Align2::LEFT_CENTER,
            &text,
            plain(15.0),
        );
        y += line;
    }
    let corner = window.right_bottom() - vec2(margin, margin);
    scale_bar(painter, theme, lens, snapshot, corner);
    haloed(
        painter,
        theme,
        corner - vec2(0.0, 52.0),
        Align2::RIGHT_BOTTOM,
        &mark_note(snapshot),
        plain(14.0),
    );
}

/// A ring with a pill at the damaged place.
pub fn call_out(
    painter: &Painter,
    theme: &Theme,
    lens: &Lens,
    at_mm: [f32; 2],
    radius_mm: f32,
    text: &str,
) {
    let at = to_px(lens, at_mm);
    let radius = radius_mm * lens.units_per_mm / lens.units_per_px;
    if !free_rect(lens).expand(40.0).contains(at) || radius > 0.6 * lens.free.height {
        return;
    }
    painter.circle_stroke(at, radius, Stroke::new(4.0, faded(theme.plate_halo, 0.5)));
    painter.circle_stroke(at, radius, Stroke::new(2.0, colour(theme.plate_word)));
    let galley = painter.layout_no_wrap(text.to_owned(), bold(14.0), colour(theme.text_1));
    let pill = Rect::from_center_size(
        at + vec2(0.0, radius + 24.0),
        galley.size() + vec2(28.0, 14.0),
    );
    painter.rect(
        pill,
        CornerRadius::same(16),
        colour(theme.panel),
        Stroke::new(1.5, colour(theme.line)),
        egui::StrokeKind::Inside,
    );
    painter.galley(
        pill.center() - 0.5 * galley.size(),
        galley,
        colour(theme.text_1),
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_points_into_the_tissue_that_it_names() {
        let stage = crate::stage::Stage::built_in("knee")
            .expect("a stage")
            .expect("it is right");
        let wrong: Vec<String> = KNEE_NAMES
            .iter()
            .filter(|name| stage.shape(name.key).is_some_and(|shape| shape.mapped))
            .filter_map(|name| {
                let [x, y] = name.at_mm;
                // Names may point above the map, where only the outline is drawn.
                let found = stage.tissue_at(x, y).map(|shape| shape.key.clone());
                let outside = y < 0.0 || stage.tissue_at(x, y).is_none();
                (!outside && found.as_deref() != Some(name.key))
                    .then(|| format!("{} points at {found:?}", name.key))
            })
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn leaders_never_cross_and_labels_never_overlap_at_any_size() {
        for (width, height) in [
            (1920.0, 1080.0),
            (1366.0, 768.0),
            (1024.0, 600.0),
            (800.0, 1200.0),
        ] {
            let area = Rect::from_min_size(pos2(200.0, 60.0), vec2(width - 400.0, height - 200.0));
            let scale = height / 140.0;
            for side in [-1i8, 1] {
                let names: Vec<(String, Pos2)> = KNEE_NAMES
                    .iter()
                    .filter(|name| name.side == side)
                    .map(|name| {
                        let anchor = pos2(
                            width / 2.0 + (name.at_mm[0] - 84.0) * scale,
                            height / 2.0 + (name.at_mm[1] - 58.0) * scale,
                        );
                        (name.key.to_owned(), anchor)
                    })
                    .collect();
                let column = if side < 0 { 200.0 } else { width - 200.0 };
                let placed = lay_out(names, side < 0, column, area, 30.0);
                for a in 0..placed.len() {
                    for b in a + 1..placed.len() {
                        let (one, two) = (&placed[a], &placed[b]);
                        assert!((one.label.y - two.label.y).abs() >= 29.9, "{one:?} {two:?}");
                        assert!(
                            !cross(one.elbow, one.anchor, two.elbow, two.anchor),
                            "{one:?} {two:?}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn a_scale_bar_is_round_and_fits() {
        for mm_per_px in [0.13, 0.02, 0.003, 0.0004] {
            let length = round_length(mm_per_px);
            assert!(
                (40.0..=121.0).contains(&(length / mm_per_px)),
                "{mm_per_px}"
            );
        }
    }

    #[test]
    fn large_numbers_are_grouped() {
        assert_eq!(grouped(25_000.0), "25\u{2009}000");
        assert_eq!(grouped(999.0), "999");
    }
}
