//! Words of a picture without panels.

use bevy_egui::egui::{self, Painter, Pos2, Rect, pos2, vec2};

use crate::lens::{Area, Lens};
use crate::live::Snapshot;
use crate::model::words::CellKind;
use crate::sim::CellRow;
use crate::theme::Theme;
use crate::ui::kit::style;
use crate::ui::kit::style::colour;
use crate::ui::kit::words::say;
use crate::ui::plate::labels::names;
use crate::ui::plate::{bands, contours, needle, painted, text};
use crate::ui::results::compare;

/// Width from which on a picture of a knee has names, points.
const NAMED_FROM: f32 = 1150.0;

/// Height of the heading of a twin, points.
const HEADING: f32 = 58.0;

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
    let with_names = !needle && bands::is_alone(lens);
    on_picture(&painter, theme, lens, snapshot, overlays, with_names);
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
    let width = context.content_rect().width() - left - 16.0;
    let place = Rect::from_min_size(pos2(left + 8.0, 8.0), vec2(width.max(8.0), HEADING));
    let title = say("twin-that");
    text::heading(&painter, theme, place, &title, &compare::named(kind));
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

/// The part of a picture that its words leave to the specimen, points, where the lens shows the whole stage and text is
/// enlarged by a factor.
#[must_use]
pub fn room_for_specimen(
    lens: &Lens,
    snapshot: &Snapshot,
    overlays: [bool; 4],
    enlarged: f32,
) -> Area {
    // Letters are measured as they will be painted, before there is anything to paint on.
    let context = egui::Context::default();
    style::install_fonts(&context);
    context.set_zoom_factor(enlarged);
    let [width, height] = lens.window;
    let input = egui::RawInput {
        screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(width, height))),
        ..egui::RawInput::default()
    };
    let mut room = lens.free;
    let _unpainted = context.run_ui(input, |ui| {
        let bands = bands::lay_out(ui.ctx(), lens, snapshot, overlays, None);
        room = bands.free(lens, snapshot);
    });
    room
}

/// Title, legend and scale of a picture without panels, each in a band of its own, and names where they are asked for.
pub fn on_picture(
    painter: &Painter,
    theme: &Theme,
    lens: &Lens,
    snapshot: &Snapshot,
    overlays: [bool; 4],
    with_names: bool,
) {
    painted::outlines(painter, theme, lens, snapshot);
    contours::values(painter, theme, lens, snapshot, overlays, None);
    let room = bands::left_by(lens, snapshot);
    let bands = bands::lay_out(painter.ctx(), lens, snapshot, overlays, Some(room));
    bands.paint(painter, theme, lens, snapshot);
    // A narrow picture has no room for names beside the knee.
    let knee = snapshot.scenario.stage.name == "knee";
    if with_names && (!knee || lens.window[0] >= NAMED_FROM) {
        names(painter, theme, lens, snapshot, 0.0, [0.0; 2]);
    }
}
