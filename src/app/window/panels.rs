//! Draws words and panels over the picture, a frame at a time.

use std::sync::Arc;

use bevy::prelude::*;
use bevy_egui::EguiContexts;
use bevy_egui::egui::{self, Painter};

use super::actions::{grant, spot_mm};
use super::camera::{fly_to, ground, place_asked, place_of};
use super::pointer::cell_at;
use super::sharing::clipboard;
use super::watch::RING_SECONDS;
use super::{Run, Stand, export};
use crate::lens::Lens;
use crate::lesson::talk::Reader;
use crate::live::Snapshot;
use crate::model::words::CellKind;
use crate::theme::Theme;
use crate::ui::desk::{Page, Wish};
use crate::ui::panels::{self, Look, Shown};
use crate::ui::words::{say, say_with};
use crate::ui::{self, acts, minimap, plate_words, present, sheets, style, why};
use crate::view::{self, FrameTimes, Pane, Picture, PictureTime, Side, ThemeSet};

/// The map of where one is appears from this part of the whole view on.
const MINIMAP_FROM: f32 = 0.55;

pub(super) fn draw_desk(
    mut contexts: EguiContexts,
    mut picture: ResMut<Picture>,
    mut stand: ResMut<Stand>,
    themes: Res<ThemeSet>,
    run: Res<Run>,
    clock: Res<PictureTime>,
    time: Res<Time>,
    mut times: ResMut<FrameTimes>,
) -> Result {
    let context = contexts.ctx_mut()?.clone();
    let theme = themes.0.get(picture.theme);
    if !stand.fonts {
        style::install_fonts(&context);
        stand.fonts = true;
        return Ok(());
    }
    if (context.zoom_factor() - stand.zoom).abs() > 1e-3 {
        context.set_zoom_factor(stand.zoom);
    }
    if stand.dressed != Some(picture.theme) {
        style::dress(&context, theme);
        stand.dressed = Some(picture.theme);
    }
    clipboard(&context, &mut picture, &mut stand, &run.0);
    let Some(snapshot) = stand.seen.clone() else {
        return Ok(());
    };
    if matches!(stand.desk.page, Page::Picture | Page::Twin) {
        for (side, pane) in Side::BOTH.into_iter().zip(picture.panes()) {
            on_plate(&context, theme, &picture, &stand, side, &pane, clock.0);
        }
        show_map(&context, theme, &picture, &mut stand);
    }
    if stand.needle.is_some() {
        context.request_repaint();
    }

    let live = run.0.state();
    let twin = run.0.twin();
    let ghost = run.0.ghost();
    let mut shown = Shown {
        veils: picture.veils,
        cells: picture.cells,
        chromosomes: picture.chromosomes,
    };
    let look = Look {
        theme,
        theme_name: picture.theme,
        snapshot: &snapshot,
        twin: twin.as_deref(),
        ghost: ghost.as_deref(),
        live: &live,
        shown,
    };
    say_talk(&context, theme, &picture, &mut stand);
    let (wishes, spent) =
        view::timed(|| panels::show(&context, &mut stand.desk, &look, &mut shown));
    times.desk = spent;
    if stand.frame_times {
        let text = say_with(
            "frame-times",
            &[
                ("fps", format!("{:.0}", 1.0 / time.delta_secs().max(1e-4))),
                ("cells", format!("{:.2}", times.cells)),
                ("veils", format!("{:.2}", times.veils)),
                ("plate", format!("{:.2}", times.plate)),
                ("desk", format!("{:.2}", times.desk)),
                ("count", snapshot.cells.len().to_string()),
            ],
        );
        let free = picture.lens.free;
        let at = egui::pos2(free.x + 0.22 * free.width, free.y - 12.0);
        sheets::hover_card(&context, theme, at, &text, "");
    }
    picture.veils = shown.veils;
    picture.cells = shown.cells;
    picture.chromosomes = shown.chromosomes;
    for wish in wishes {
        let taken = match wish {
            Wish::TakeRules(copy) => export::take_rules(copy, &snapshot),
            Wish::TakePlot(plot, format) => {
                let control = twin.as_ref().map(|twin| &*twin.history);
                let control = control.or(ghost.as_deref());
                export::take_plot(plot, format, &snapshot, control, theme, &mut stand)
            }
            wish => {
                grant(wish, &mut picture, &mut stand, &run);
                continue;
            }
        };
        match taken {
            Ok(taken) => {
                stand.desk.notes.extend(taken.told.map(|told| (told, 6.0)));
                if let Some(text) = taken.copied {
                    context.copy_text(text);
                }
            }
            Err(error) => stand.desk.notes.push((error.to_string(), 8.0)),
        }
    }
    let busy = stand.pressed.is_some() || stand.desk.brush.is_some() || stand.desk.lectern.pen;
    if let Some(at) = stand.pointer.filter(|_| !busy) {
        hover(&context, theme, &picture, at);
    }
    lectern(&context, theme, &picture, &stand);
    Ok(())
}

/// Words and marks on the plate of one side, under every panel.
fn on_plate(
    context: &egui::Context,
    theme: &Theme,
    picture: &Picture,
    stand: &Stand,
    side: Side,
    pane: &Pane<'_>,
    now: f32,
) {
    let mut painter = context.layer_painter(egui::LayerId::background());
    let part = pane.part;
    painter.set_clip_rect(egui::Rect::from_min_size(
        egui::pos2(part.x, part.y),
        egui::vec2(part.width, part.height),
    ));
    let (lens, snapshot) = (&pane.lens, pane.snapshot);
    let two = picture.beside.is_some();
    if stand.desk.names && !two && stand.flight.is_none() && stand.needle.is_none() {
        let top = if stand.desk.page == Page::Twin {
            lens.free.y + 78.0
        } else {
            0.0
        };
        let legend = if stand.desk.bare {
            0
        } else {
            plate_words::legend_lines(picture.veils, picture.chromosomes)
        };
        plate_words::names(&painter, theme, lens, snapshot, top, legend);
    }
    if !stand.desk.talking && (side == Side::Second || !two) {
        let corner = egui::pos2(
            lens.free.x + lens.free.width - 12.0,
            lens.free.y + lens.free.height - 6.0,
        );
        plate_words::scale_bar(&painter, theme, lens, snapshot, corner);
    }
    damage(&painter, theme, lens, snapshot);
    present::strokes(&painter, theme, lens, &stand.desk.lectern.strokes);
    if let Some(at) = stand.pointer.filter(|_| stand.pressed.is_none()) {
        let (over, px) = picture.under(at);
        if over == side && (!picture.cells || cell_at(picture, snapshot, px).is_none()) {
            let [x, y] = picture.lens.to_plate(px).map(|at| at / lens.units_per_mm);
            if let Some(shape) = snapshot.scenario.stage.tissue_at(x, y) {
                let ink = style::faded(theme.plate_word, 0.55);
                acts::outline(&painter, lens, &shape.path, ink);
            }
        }
    }
    if stand.desk.page == Page::Twin {
        twin_words(&painter, theme, picture, stand, side, pane);
    }
    if side == Side::Second {
        // The line between the two plates.
        let edge = egui::pos2(part.x, part.y);
        painter.line_segment(
            [edge, edge + egui::vec2(0.0, part.height)],
            egui::Stroke::new(2.0, style::colour(theme.line)),
        );
        return;
    }
    if let Some(since) = stand.needle {
        let progress = (now - since) / acts::NEEDLE_SECONDS;
        acts::needle(&painter, theme, lens, snapshot, progress.clamp(0.0, 1.0));
    }
    to_the_card(&painter, theme, picture, stand, lens, snapshot);
    if let (Some(_), Some([x, y])) = (stand.desk.brush, stand.pointer) {
        let radius = spot_mm(snapshot) as f32 * lens.units_per_mm / lens.units_per_px;
        for (width, ink) in [(5.0, theme.plate_halo), (2.5, theme.plate_word)] {
            let ring = egui::Stroke::new(width, style::colour(ink));
            painter.circle_stroke(egui::pos2(x, y), radius, ring);
        }
    }
    for (place, words, since) in &stand.rings {
        let age = (now - since) / RING_SECONDS;
        acts::ring(&painter, theme, lens, *place, words, age.clamp(0.0, 1.0));
    }
}

/// Which of the twins this plate shows, and what it was given.
fn twin_words(
    painter: &Painter,
    theme: &Theme,
    picture: &Picture,
    stand: &Stand,
    side: Side,
    pane: &Pane<'_>,
) {
    let twin = side == Side::Second
        || (picture.beside.is_none() && stand.desk.twins.sight == ui::twin::Sight::Twin);
    let free = pane.lens.free;
    let at = egui::pos2(free.x + 16.0, free.y + 16.0);
    let (title, detail) = if twin {
        let name = ui::compare::name_of(stand.twin.as_ref(), pane.snapshot);
        (say("twin-that"), name)
    } else {
        (say("twin-this"), ui::compare::given(pane.snapshot))
    };
    plate_words::heading(painter, theme, at, &title, &detail);
}

/// A line from the card to the cell it speaks of.
fn to_the_card(
    painter: &Painter,
    theme: &Theme,
    picture: &Picture,
    stand: &Stand,
    lens: &Lens,
    snapshot: &Snapshot,
) {
    let Some(place) = picture.selected.and_then(|id| place_asked(snapshot, id)) else {
        return;
    };
    if snapshot.story.is_none() || stand.desk.bare {
        return;
    }
    let [x, y] = lens.to_px(place.map(|value| value * lens.units_per_mm));
    let cell = egui::pos2(x, y);
    let card = egui::pos2(lens.free.x + lens.free.width + 8.0, lens.free.y + 60.0);
    let way = (card - cell).normalized();
    for (width, ink) in [(4.0, theme.plate_halo), (1.6, theme.plate_word)] {
        let stroke = egui::Stroke::new(width, style::faded(ink, 0.85));
        if picture.beside.is_none() {
            painter.line_segment([cell + way * 18.0, card], stroke);
        }
        painter.circle_stroke(cell, 18.0, stroke);
    }
}

/// Whether the lens is so near that a map tells where one is.
fn map_shown(picture: &Picture, stand: &Stand) -> bool {
    let near = stand
        .home
        .is_some_and(|home| picture.lens.units_per_px < home.units_per_px * MINIMAP_FROM);
    near && !stand.desk.bare && !stand.desk.talking
}

/// The map of where one is, where the lens is near.
fn show_map(context: &egui::Context, theme: &Theme, picture: &Picture, stand: &mut Stand) {
    let lens = picture.lens;
    let Some(snapshot) = picture
        .snapshot
        .as_ref()
        .filter(|_| map_shown(picture, stand))
    else {
        return;
    };
    let whole = ground(snapshot);
    let part = [whole.x, whole.y, whole.width, whole.height].map(|value| value / lens.units_per_mm);
    // Under the heading of a twin.
    let down = if stand.desk.page == Page::Twin {
        84.0
    } else {
        14.0
    };
    let corner = egui::pos2(lens.free.x + 10.0, lens.free.y + down);
    if let Some(place) = minimap::show(context, theme, &lens, snapshot, part, corner) {
        let mut to = lens;
        to.centre = place.map(|value| value * lens.units_per_mm);
        stand.at_home = false;
        fly_to(stand, lens, to.kept_on(whole), picture.still);
    }
}

/// The words of the talk that is open, at the foot of the picture.
fn say_talk(context: &egui::Context, theme: &Theme, picture: &Picture, stand: &mut Stand) {
    let Some((reader, (number, step))) = stand
        .talk
        .as_ref()
        .and_then(|reader: &Reader| Some((reader, reader.here()?)))
    else {
        stand.desk.talking = false;
        return;
    };
    let page = say_with(
        "talk-page",
        &[
            ("number", number.to_string()),
            ("all", reader.talk.steps.len().to_string()),
        ],
    );
    let words = step.say.clone().unwrap_or_default();
    stand.desk.talking = true;
    sheets::said(context, theme, &picture.lens, &words, &page);
}

/// The light and the black screen of the lecturer.
fn lectern(context: &egui::Context, theme: &Theme, picture: &Picture, stand: &Stand) {
    let lectern = &stand.desk.lectern;
    if lectern.spotlight {
        let lens = &picture.lens;
        let snapshot: Option<&Arc<Snapshot>> = picture.snapshot.as_ref();
        let asked = picture
            .selected
            .zip(snapshot)
            .and_then(|(id, snapshot)| place_of(snapshot, id));
        let place = lectern
            .light_mm
            .or(asked)
            .map(|mm| lens.to_px(mm.map(|value| value * lens.units_per_mm)))
            .or(stand.pointer)
            .unwrap_or_else(|| lens.free.middle());
        let radius = 0.16 * lens.free.height.min(lens.free.width);
        present::spotlight(context, theme, egui::pos2(place[0], place[1]), radius);
    }
    if lectern.black {
        present::black(context, theme);
    }
}

/// A ring round the hole or tear, with how far it is filled.
fn damage(painter: &Painter, theme: &Theme, lens: &Lens, snapshot: &Snapshot) {
    use crate::model::words::Condition::{
        CartilageDefect, CruciateTear, OsteochondralDefect, PatellarTendonTear, QuadricepsStrain,
    };
    let key = match snapshot.scenario.condition {
        CartilageDefect | OsteochondralDefect => "gap-filled",
        CruciateTear | PatellarTendonTear | QuadricepsStrain => "tear-filled",
        _ => return,
    };
    let (Some(place), Some(row)) = (
        ui::point_of_interest(snapshot),
        snapshot.history.rows.last(),
    ) else {
        return;
    };
    let text = say_with(
        key,
        &[("percent", format!("{:.0}", row.defect_fill_percent))],
    );
    plate_words::call_out(painter, theme, lens, place, 8.5, &text);
}

/// Names what is under the pointer.
fn hover(context: &egui::Context, theme: &Theme, picture: &Picture, at: [f32; 2]) {
    let pointer = egui::pos2(at[0], at[1]);
    let (side, px) = picture.under(at);
    let Some(Pane { snapshot, .. }) = picture.pane(side) else {
        return;
    };
    if picture.cells
        && let Some(cell) = cell_at(picture, snapshot, px)
    {
        let name = why::cell_name(cell.kind, cell.polarisation, cell.dying);
        let origin = if cell.injected {
            "cell-injected"
        } else {
            "cell-resident"
        };
        let mut detail = say(origin);
        if cell.kind == CellKind::Stem && cell.progress > 0.0 {
            detail = format!("{detail} · {:.0} %", cell.progress * 100.0);
        }
        sheets::hover_card(context, theme, pointer, &name, &detail);
        return;
    }
    let lens = &picture.lens;
    let [x, y] = lens.to_plate(px).map(|value| value / lens.units_per_mm);
    if let Some(shape) = snapshot.scenario.stage.tissue_at(x, y) {
        sheets::hover_card(context, theme, pointer, &shape.title, "");
    }
}
