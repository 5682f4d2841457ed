//! Begins the page to hand out: its picture is taken from the window, the rest from the run.

use bevy_egui::egui::{Rect, pos2, vec2};

use super::export::{Taking, saved};
use super::parts::Parts;
use super::refused;
use super::sharing::code_of;
use crate::app::hand_out::HandOut;
use crate::files::save_snapshot;
use crate::live::Snapshot;
use crate::theme::ThemeName;
use crate::ui::frame::layout::free_area;
use crate::ui::frame::room::above;
use crate::ui::results::describe::describe;
use crate::ui::state::input::Layers;
use crate::view;

/// Begins the page of what is shown now.
pub(super) fn begin(snapshot: &Snapshot, parts: &mut Parts<'_, '_>) {
    let folder = parts.persistence.documents();
    let mut file = String::new();
    let code = code_of(snapshot).ok();
    if code.is_none() {
        match save_snapshot(&folder, "", snapshot) {
            Ok(path) => file = saved(&path),
            Err(error) => parts.tell(refused::save(&error), 8.0),
        }
    }
    let (twin, ghost) = (parts.run.0.twin(), parts.run.0.ghost());
    let control = twin.as_ref().map(|twin| &*twin.history);
    let theme = parts.themes.0.get(ThemeName::Projector);
    let shown = Layers {
        overlays: parts.picture.overlays,
        cells: parts.picture.cells,
        chromosomes: parts.picture.chromosomes,
    };
    let naming = parts.state.picture.naming(snapshot);
    let described = describe(snapshot, &shown, naming);
    let page = HandOut::of(
        snapshot,
        control.or(ghost.as_deref()),
        code,
        file,
        theme,
        described,
    );
    let free = parts.picture.lens.free;
    let width = if parts.picture.beside.is_some() {
        2.0 * free.width + view::GAP_PX
    } else {
        free.width
    };
    // With what stands round the specimen and belongs to it: names, legend, scale.
    let [window_width, window_height] = parts.picture.lens.window;
    let whole = free_area(vec2(window_width, window_height), &parts.state);
    let above = above(window_height, &parts.state, snapshot);
    let top = whole.y + above.note;
    let bottom = whole.y + whole.height - parts.state.panels.foot;
    let part = Rect::from_min_max(pos2(free.x, top), pos2(free.x + width, bottom));
    let stem = format!(
        "{}-hand-out-seed-{}-day-{}",
        snapshot.scenario.name, snapshot.seed, snapshot.day as u64
    );
    parts.export.taking = Some(Taking::of_page(part, stem, page));
}
