//! Plots of a run, with the name of each line at its end.

use bevy_egui::egui::{self, Align2, Rect, Sense, Stroke, Ui, pos2, vec2};
use egui_plot::{HoverPosition, Line, Plot, PlotPoints};

use super::glyph;
use super::panels::Look;
use super::plate_words::grouped;
use super::style::{bold, colour, plain};
use super::widgets;
use super::words::say;
use crate::model::words::{CellKind, Polarisation};
use crate::sim::Row;

/// One line of the population plot.
struct Curve {
    key: &'static str,
    kind: CellKind,
    state: Polarisation,
    read: fn(&Row) -> f64,
}

const CURVES: [Curve; 6] = [
    Curve {
        key: "short-stem",
        kind: CellKind::Stem,
        state: Polarisation::M0,
        read: |row| row.stem_drawn,
    },
    Curve {
        key: "short-m1",
        kind: CellKind::Macrophage,
        state: Polarisation::M1,
        read: |row| row.macrophages_drawn * row.m1_fraction,
    },
    Curve {
        key: "short-m2",
        kind: CellKind::Macrophage,
        state: Polarisation::M2,
        read: |row| row.macrophages_drawn * row.m2_fraction,
    },
    Curve {
        key: "short-chondrocyte",
        kind: CellKind::Chondrocyte,
        state: Polarisation::M0,
        read: |row| row.chondrocytes_drawn,
    },
    Curve {
        key: "short-osteoblast",
        kind: CellKind::Osteoblast,
        state: Polarisation::M0,
        read: |row| row.osteoblasts_drawn,
    },
    Curve {
        key: "short-myocyte",
        kind: CellKind::Myocyte,
        state: Polarisation::M0,
        read: |row| row.myocytes_drawn,
    },
];

/// Cells over time, with the name of each line at its end.
pub(super) fn population(ui: &mut Ui, look: &Look<'_>) {
    let theme = look.theme;
    let rows = &look.snapshot.history.rows;
    let size = ui.available_size() - vec2(0.0, 2.0);
    if size.y < 60.0 {
        return;
    }
    let labels = 118.0;
    let every = rows.len().div_ceil(300).max(1);
    let curves: Vec<&Curve> = CURVES
        .iter()
        .filter(|curve| rows.iter().any(|row| (curve.read)(row) >= 1.0))
        .collect();
    let (whole, _) = ui.allocate_exact_size(size, Sense::hover());
    let place = Rect::from_min_max(whole.min, pos2(whole.right() - labels, whole.bottom()));
    let mut inner = ui.new_child(egui::UiBuilder::new().max_rect(place));
    let response = Plot::new("population")
        .show_background(false)
        .show_grid(false)
        .allow_zoom(false)
        .allow_drag(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .include_y(0.0)
        .include_x(7.0)
        .set_margin_fraction(vec2(0.0, 0.06))
        .y_axis_min_width(34.0)
        .label_formatter(|place| match place {
            HoverPosition::NearDataPoint {
                plot_name,
                position,
                ..
            } => Some(format!(
                "{plot_name}\n{} {:.0}: {:.0}",
                say("day"),
                position.x,
                position.y
            )),
            _ => None,
        })
        .show(&mut inner, |plot| {
            for curve in &curves {
                let points: PlotPoints<'_> = rows
                    .iter()
                    .enumerate()
                    .filter(|(k, _)| k % every == 0 || k + 1 == rows.len())
                    .map(|(_, row)| [row.day, (curve.read)(row)])
                    .collect();
                plot.line(
                    Line::new(say(curve.key), points)
                        .color(colour(theme.cell(curve.kind, curve.state)))
                        .width(2.4),
                );
            }
        });
    let Some(last) = rows.last() else { return };
    let mut ends: Vec<(f32, &Curve)> = curves
        .iter()
        .map(|curve| {
            (
                response
                    .transform
                    .position_from_point(&egui_plot::PlotPoint::new(last.day, (curve.read)(last)))
                    .y,
                *curve,
            )
        })
        .collect();
    ends.sort_by(|a, b| a.0.total_cmp(&b.0));
    let count = ends.len();
    let gap = (whole.height() / count.max(1) as f32).min(33.0);
    let with_counts = gap > 30.0;
    let mut y_before = whole.top() + 14.0 - gap;
    for (k, (wanted, curve)) in ends.into_iter().enumerate() {
        let most = whole.bottom() - 14.0 - gap * (count - 1 - k) as f32;
        let y = wanted.max(y_before + gap).min(most).max(whole.top() + 14.0);
        y_before = y;
        let ink = colour(theme.cell(curve.kind, curve.state));
        let start = pos2(place.right() + 2.0, wanted);
        let mark = pos2(place.right() + 22.0, y);
        ui.painter().line_segment(
            [start, mark - vec2(9.0, 0.0)],
            Stroke::new(1.0, ink.gamma_multiply(0.7)),
        );
        glyph::paint(ui.painter(), mark, 6.5, curve.kind, curve.state, theme);
        let text_left = mark.x + 13.0;
        let name = widgets::fitted(
            ui,
            &say(curve.key),
            bold(12.5),
            colour(theme.text_1),
            whole.right() - text_left,
        );
        let name_top = if with_counts { y - 15.0 } else { y - 8.0 };
        ui.painter()
            .galley(pos2(text_left, name_top), name, colour(theme.text_1));
        if !with_counts {
            continue;
        }
        ui.painter().text(
            pos2(text_left, y + 8.0),
            Align2::LEFT_CENTER,
            grouped((curve.read)(last)),
            plain(12.5),
            colour(theme.text_2),
        );
    }
}
