//! Words of a picture without panels.

use bevy_egui::egui::{self, Align2, CornerRadius, Painter, Pos2, Rect, pos2, vec2};

use crate::lens::Lens;
use crate::live::Snapshot;
use crate::model::words::{CellKind, Polarisation};
use crate::sim::CellRow;
use crate::theme::Theme;
use crate::ui::kit::style::{colour, faded, plain, serif};
use crate::ui::kit::words::{say, say_with};
use crate::ui::kit::{glyph, style};
use crate::ui::plate::labels::{NAMES_FROM, names};
use crate::ui::plate::legend::{OVERLAYS, mark_note, overlay_mark, overlay_value};
use crate::ui::plate::scale_bar::scale_bar;
use crate::ui::plate::text::haloed;
use crate::ui::plate::{needle, text};
use crate::ui::results::compare;

/// Fonts and style of a theme.
pub fn dress(context: &egui::Context, theme: &Theme) {
    style::install_fonts(context);
    style::dress(context, theme);
}

/// Words of a picture without panels.
pub fn words_on_picture(
    context: &egui::Context,
    theme: &Theme,
    lens: &Lens,
    snapshot: &Snapshot,
    overlays: [bool; 4],
) {
    let layer = egui::LayerId::background();
    let painter = context.layer_painter(layer);
    let needle = needle::just_injected(snapshot);
    // Two plates beside each other leave no room for names.
    let alone = lens.free.width > 0.6 * lens.window[0];
    on_picture(&painter, theme, lens, snapshot, overlays, !needle && alone);
    if needle {
        needle::needle(&painter, theme, lens, snapshot, needle::NEEDLE_STILL);
    }
}

/// What the twin at the right of a picture is, and the line before it.
pub fn words_on_twin(
    context: &egui::Context,
    theme: &Theme,
    left: f32,
    height: f32,
    kind: &crate::live::TwinKind,
) {
    let painter = context.layer_painter(egui::LayerId::background());
    let line = [pos2(left, 0.0), pos2(left, height)];
    painter.line_segment(line, egui::Stroke::new(2.0, colour(theme.line)));
    let at = pos2(left + 24.0, 24.0);
    let title = say("twin-that");
    text::heading(&painter, theme, at, &title, &compare::named(kind));
}

/// Place a near picture should show, mm.
#[must_use]
pub fn point_of_interest(snapshot: &Snapshot) -> Option<[f32; 2]> {
    let scenario = &snapshot.scenario;
    let damaged = scenario
        .lesion
        .iter()
        .flat_map(|lesion| &lesion.regions)
        .find_map(|key| scenario.stage.region(key));
    let Some(region) = damaged else {
        // Without damage: the cell nearest to the middle, an injected one before a macrophage before any other.
        let rank = |cell: &CellRow| match (cell.injected, cell.kind) {
            (true, _) => 0,
            (false, CellKind::Macrophage) => 1,
            (false, _) => 2,
        };
        let middle = [
            scenario.stage.width_mm / 2.0,
            scenario.stage.height_mm / 2.0,
        ];
        let far = |cell: &CellRow| {
            let (x, y) = (cell.x_mm - middle[0], cell.y_mm - middle[1]);
            x * x + y * y
        };
        return snapshot
            .cells
            .iter()
            .min_by(|a, b| {
                (rank(a), far(a))
                    .partial_cmp(&(rank(b), far(b)))
                    .unwrap_or(std::cmp::Ordering::Equal)
            })
            .map(|cell| [cell.x_mm, cell.y_mm]);
    };
    region.centre_mm(&scenario.stage.grid)
}

/// Legend, title and scale of a picture without panels.
pub fn on_picture(
    painter: &Painter,
    theme: &Theme,
    lens: &Lens,
    snapshot: &Snapshot,
    overlays: [bool; 4],
    with_names: bool,
) {
    // A narrow picture has room for its legend or for names beside the knee, not for both.
    if with_names && lens.window[0] >= 1150.0 {
        // The title stands above the names.
        names(painter, theme, lens, snapshot, 112.0, [0.0; 2]);
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
    // Legend of cells and overlays, bottom left.
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
            let dish = snapshot.scenario.stage.name == "dish";
            let key = match kind {
                CellKind::Myocyte if dish => "cell-muscle-like",
                _ => key,
            };
            rows.push((say(key), false, k));
        }
    }
    for (k, (_, key)) in OVERLAYS.iter().enumerate() {
        // A signal that is nowhere needs no legend.
        if overlays[k] && snapshot.fields[k].mean > 5e-4 {
            let mean = overlay_value(OVERLAYS[k].0, snapshot.fields[k].mean);
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
    for (text, overlay, k) in rows {
        let mark = pos2(window.left() + margin + 10.0, y);
        if overlay {
            overlay_mark(painter, theme, OVERLAYS[k].0, mark);
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
