//! The inside of the asked cell as a round picture beside it, where the view is near and there is room.

use bevy_egui::egui::{
    self, Area, CornerRadius, Id, LayerId, Order, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, Vec2,
    pos2, vec2,
};

use super::inside;
use crate::explain::inside::Inside;
use crate::lens::Lens;
use crate::theme::Theme;
use crate::ui::kit::style::{bold, colour, faded, plain};
use crate::ui::kit::widgets::{focus_ring, named};
use crate::ui::kit::words::say;
use crate::ui::state::input::PanelInput;
use crate::ui::state::picture::PictureState;

/// From this radius of the cell on the screen on its inside is shown, points.
const NEAR: f32 = 14.0;

/// The least room between the panels, points.
const ROOM: Vec2 = vec2(700.0, 480.0);

/// The picture is at least and at most so large, points.
const SIDE: [f32; 2] = [266.0, 380.0];

/// Height of the button that opens it, points.
const BUTTON: f32 = 32.0;

/// The corner that the small map takes, points.
const MAP: Vec2 = vec2(230.0, 164.0);

/// Where the picture stands: beside the cell, in the free place, and neither on the cell with what is kept free round it nor on
/// what is taken.
#[must_use]
pub fn beside(free: Rect, size: Vec2, cell: Pos2, kept: f32, taken: &[Rect]) -> Option<Rect> {
    let free = free.shrink(8.0);
    if free.width() < size.x || free.height() < size.y {
        return None;
    }
    let ways = [
        [1.0, -1.0],
        [-1.0, -1.0],
        [1.0, 0.0],
        [-1.0, 0.0],
        [1.0, 1.0],
        [-1.0, 1.0],
        [0.0, -1.0],
        [0.0, 1.0],
    ];
    ways.into_iter().find_map(|[x, y]| {
        let far = 0.5 * size + Vec2::splat(kept + 34.0);
        let wanted = cell + vec2(x * far.x, y * far.y);
        let least = free.min + 0.5 * size;
        let most = free.max - 0.5 * size;
        let middle = pos2(
            wanted.x.clamp(least.x, most.x),
            wanted.y.clamp(least.y, most.y),
        );
        let place = Rect::from_center_size(middle, size);
        let clear = taken.iter().all(|other| !place.intersects(*other));
        (clear && place.distance_to_pos(cell) > kept + 4.0).then_some(place)
    })
}

/// Where the asked cell is on the screen, and its radius there; nothing where it is far or out of sight.
fn cell_on_screen(input: &PanelInput<'_>, lens: &Lens, free: Rect) -> Option<(Pos2, f32)> {
    let story = input.snapshot.story.as_ref()?;
    let cells = &input.snapshot.cells;
    let found = cells.binary_search_by_key(&story.identity.id, |cell| cell.id);
    let cell = cells.get(found.ok()?)?;
    let [x, y] = lens.to_px([cell.x_mm, cell.y_mm].map(|mm| mm * lens.units_per_mm));
    let radius = cell.radius_mm * lens.units_per_mm / lens.units_per_px;
    let at = pos2(x, y);
    (radius > NEAR && free.contains(at)).then_some((at, radius))
}

/// What there is to stand in and on.
struct Room {
    /// The free place.
    free: Rect,
    /// What is taken of it.
    taken: Vec<Rect>,
    /// Where the cell is.
    cell: Pos2,
    /// What is kept free round it.
    kept: f32,
}

/// Shows the picture, or the button that opens it; nothing below a floor, where the switches stand.
pub(crate) fn show(
    context: &egui::Context,
    picture: &mut PictureState,
    input: &PanelInput<'_>,
    floor: f32,
) {
    let card = input.snapshot.card.as_ref();
    let (Some(lens), Some(inside)) = (input.lens, card.and_then(|card| card.inside.as_ref()))
    else {
        return;
    };
    let part = lens.free;
    let mut free = Rect::from_min_size(pos2(part.x, part.y), vec2(part.width, part.height));
    free.max.y = free.max.y.min(floor);
    if free.width() < ROOM.x || free.height() < ROOM.y || !input.shown.cells {
        return;
    }
    let Some((cell, radius)) = cell_on_screen(input, &lens, free) else {
        return;
    };
    let legend = context.memory(|memory| memory.area_rect(Id::new("overlay legend")));
    let room = Room {
        free,
        taken: [Rect::from_min_size(free.min, MAP)]
            .into_iter()
            .chain(legend)
            .collect(),
        cell,
        // A long cell reaches out of its radius.
        kept: 1.5 * radius + 4.0,
    };
    if picture.inset {
        open(context, picture, input.theme, inside, &room);
    } else {
        closed(context, picture, input.theme, &room);
    }
}

/// The picture with its pill, and a line to the cell.
fn open(
    context: &egui::Context,
    picture: &mut PictureState,
    theme: &Theme,
    inside: &Inside,
    room: &Room,
) {
    let Room {
        free, cell, kept, ..
    } = *room;
    let ground = context.layer_painter(LayerId::background());
    let side = (0.58 * free.height().min(0.8 * free.width())).clamp(SIDE[0], SIDE[1]);
    let wrap = side - 28.0;
    let title = ground.layout(inside.headline(), bold(15.0), colour(theme.text_1), wrap);
    let decision = ground.layout(inside.decision(), plain(13.0), colour(theme.text_2), wrap);
    let list = inside::list_height(&ground, theme, inside, wrap);
    let pill = vec2(side, title.size().y + list + decision.size().y + 24.0);
    let size = vec2(side, side + pill.y + 4.0);
    let Some(place) = beside(free, size, cell, kept, &room.taken) else {
        return;
    };
    let square = Rect::from_min_size(place.min, Vec2::splat(side));
    leader(&ground, theme, cell, kept, square);
    Area::new(Id::new("inside"))
        .fixed_pos(place.min)
        .order(Order::Middle)
        .constrain(false)
        .fade_in(false)
        .show(context, |ui| {
            ui.allocate_exact_size(size, Sense::hover());
            inside::in_square(ui, theme, inside, square);
            let below = pos2(place.center().x, square.bottom() + 4.0 + 0.5 * pill.y);
            let pill = Rect::from_center_size(below, pill);
            ui.painter().rect(
                pill,
                CornerRadius::same(16),
                colour(theme.panel),
                Stroke::new(1.5, colour(theme.line)),
                StrokeKind::Inside,
            );
            let corner = pill.min + vec2(14.0, 8.0);
            let below = vec2(0.0, title.size().y + 4.0);
            let last = pos2(corner.x, pill.bottom() - 8.0 - decision.size().y);
            let ink = colour(theme.text_1);
            ui.painter().galley(corner, title, ink);
            let _ = inside::list_at(ui.painter(), theme, inside, corner + below, wrap);
            ui.painter().galley(last, decision, ink);
            if close(ui, theme, square) {
                picture.inset = false;
            }
        });
}

/// A line from the cell to the picture.
fn leader(painter: &egui::Painter, theme: &Theme, cell: Pos2, kept: f32, square: Rect) {
    let way = (square.center() - cell).normalized();
    let ends = [
        cell + kept * way,
        square.center() - (0.5 * square.width() - 2.0) * way,
    ];
    for (width, ink) in [
        (5.0, faded(theme.plate_halo, 0.6)),
        (2.0, colour(theme.cells.chosen)),
    ] {
        painter.line_segment(ends, Stroke::new(width, ink));
        painter.circle_stroke(cell, kept, Stroke::new(width, ink));
    }
}

/// The button in the upper right corner that closes the picture; whether it was pressed.
fn close(ui: &Ui, theme: &Theme, square: Rect) -> bool {
    let place = Rect::from_center_size(square.right_top() + vec2(-16.0, 16.0), Vec2::splat(28.0));
    let response = ui.interact(place, ui.id().with("close the inside"), Sense::click());
    let response = named(response, &say("inside-close"), None);
    let ink = colour(if response.hovered() {
        theme.accent
    } else {
        theme.text_1
    });
    ui.painter().circle(
        place.center(),
        13.0,
        colour(theme.panel),
        Stroke::new(1.5, colour(theme.line)),
    );
    for arm in [vec2(4.5, 4.5), vec2(4.5, -4.5)] {
        let ends = [place.center() - arm, place.center() + arm];
        ui.painter().line_segment(ends, Stroke::new(2.0, ink));
    }
    focus_ring(ui, &response, place, 14, theme);
    response.clicked()
}

/// The button that opens the picture, beside the cell.
fn closed(context: &egui::Context, picture: &mut PictureState, theme: &Theme, room: &Room) {
    let ground = context.layer_painter(LayerId::background());
    let label = say("inside-look");
    let text = ground.layout_no_wrap(label.clone(), bold(13.0), colour(theme.text_1));
    let size = vec2(text.size().x + 28.0, BUTTON);
    let Some(place) = beside(room.free, size, room.cell, room.kept, &room.taken) else {
        return;
    };
    Area::new(Id::new("inside"))
        .fixed_pos(place.min)
        .order(Order::Middle)
        .constrain(false)
        .fade_in(false)
        .show(context, |ui| {
            let (rect, response) = ui.allocate_exact_size(size, Sense::click());
            let response = named(response, &label, None);
            let lit = response.hovered();
            let edge = if lit { theme.accent } else { theme.line };
            ui.painter().rect(
                rect,
                CornerRadius::same(16),
                colour(theme.panel),
                Stroke::new(1.5, colour(edge)),
                StrokeKind::Inside,
            );
            let at = rect.center() - 0.5 * text.size();
            ui.painter().galley(at, text, colour(theme.text_1));
            focus_ring(ui, &response, rect, 16, theme);
            if response.clicked() {
                picture.inset = true;
            }
        });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_picture_stands_in_the_free_place_and_never_on_the_cell() {
        let free = Rect::from_min_size(pos2(250.0, 60.0), vec2(760.0, 500.0));
        let taken = Rect::from_min_size(free.min, MAP);
        let mut shown = 0;
        for x in 0..=15_u8 {
            for y in 0..=10_u8 {
                let cell = free.min + vec2(50.0 * f32::from(x), 50.0 * f32::from(y));
                let Some(place) = beside(free, vec2(266.0, 330.0), cell, 40.0, &[taken]) else {
                    continue;
                };
                shown += 1;
                assert!(free.contains_rect(place), "{cell:?}: {place:?}");
                assert!(place.distance_to_pos(cell) > 40.0, "{cell:?}: {place:?}");
                assert!(!place.intersects(taken), "{cell:?}: {place:?}");
            }
        }
        assert!(shown > 110, "only {shown}");
        let low = Rect::from_min_size(free.min, vec2(760.0, 200.0));
        assert!(beside(low, vec2(266.0, 330.0), low.center(), 40.0, &[]).is_none());
    }
}
