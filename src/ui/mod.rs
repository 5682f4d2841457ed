//! Panels and words: functions from what is shown to what the user wishes.

pub mod activity;
pub mod acts;
pub mod bindings;
mod chips;
pub mod clinic;
mod clinic_cards;
mod clinic_pictures;
pub mod compare;
mod controls;
pub mod describe;
pub mod desk;
mod glyph;
pub mod lab;
pub mod lab_rules;
pub mod minimap;
pub mod outcomes;
pub mod panels;
pub mod plate_words;
pub mod plot_svg;
mod plots;
pub mod present;
pub mod sheets;
pub mod story;
pub mod style;
mod top_bar;
pub mod tour;
mod transport;
pub mod twin;
pub mod why;
mod why_family;
mod why_rule;
mod widgets;
pub mod word_cards;
pub mod words;

use bevy_egui::egui;

use crate::lens::Lens;
use crate::live::Snapshot;
use crate::model::words::CellKind;
use crate::sim::CellRow;
use crate::theme::Theme;

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
    veils: [bool; 4],
) {
    let layer = egui::LayerId::background();
    let painter = context.layer_painter(layer);
    let needle = acts::just_injected(snapshot);
    // Two plates beside each other leave no room for names.
    let alone = lens.free.width > 0.6 * lens.window[0];
    plate_words::on_picture(&painter, theme, lens, snapshot, veils, !needle && alone);
    if needle {
        acts::needle(&painter, theme, lens, snapshot, acts::NEEDLE_STILL);
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
    let line = [egui::pos2(left, 0.0), egui::pos2(left, height)];
    painter.line_segment(line, egui::Stroke::new(2.0, style::colour(theme.line)));
    let at = egui::pos2(left + 24.0, 24.0);
    let title = words::say("twin-that");
    plate_words::heading(&painter, theme, at, &title, &twin::named(kind));
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
