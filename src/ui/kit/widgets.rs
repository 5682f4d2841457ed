//! What all widgets share: focus, names, tips, lines.

use bevy_egui::egui::{
    self, Align2, Color32, CornerRadius, CursorIcon, FontId, Rect, Response, Sense, Stroke,
    StrokeKind, Ui, pos2, vec2,
};

use crate::theme::Theme;
use crate::ui::kit::style::{bold, colour, faded, plain};

/// Ring round what has the keyboard focus.
pub(crate) fn focus_ring(ui: &Ui, response: &Response, rect: Rect, radius: u8, theme: &Theme) {
    if response.has_focus() {
        ui.painter().rect_stroke(
            rect.expand(3.0),
            CornerRadius::same(radius.saturating_add(3)),
            Stroke::new(2.5, colour(theme.text_1)),
            StrokeKind::Outside,
        );
    }
}

pub(crate) fn named(response: Response, label: &str, on: Option<bool>) -> Response {
    let label = label.to_owned();
    response.widget_info(move || match on {
        Some(on) => egui::WidgetInfo::selected(egui::WidgetType::Checkbox, true, on, label.clone()),
        None => egui::WidgetInfo::labeled(egui::WidgetType::Button, true, label.clone()),
    });
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// Tells a reader of the screen that something is there and cannot be used now.
pub(crate) fn tell_disabled(response: &Response) {
    let disable = egui::accesskit::Node::set_disabled;
    response.ctx.accesskit_node_builder(response.id, disable);
}

/// Text that is cut with dots where it does not fit.
pub(crate) fn fitted(
    ui: &Ui,
    text: &str,
    font: FontId,
    ink: Color32,
    width: f32,
) -> std::sync::Arc<egui::Galley> {
    let mut job = egui::text::LayoutJob::simple_singleline(text.to_owned(), font, ink);
    job.wrap = egui::text::TextWrapping::truncate_at_width(width.max(8.0));
    ui.painter().layout_job(job)
}

/// Text in the largest of some sizes that fits; cut with dots where even the last does not.
pub(crate) fn shrunk(
    ui: &Ui,
    text: &str,
    font: fn(f32) -> FontId,
    sizes: [f32; 3],
    ink: Color32,
    width: f32,
) -> std::sync::Arc<egui::Galley> {
    let [.., smallest] = sizes;
    sizes
        .into_iter()
        .map(|size| fitted(ui, text, font(size), ink, width))
        .find(|galley| !galley.elided)
        .unwrap_or_else(|| fitted(ui, text, font(smallest), ink, width))
}

/// The face of a button: its words in the largest of some sizes that fits in one line, else in two lines.
pub(crate) fn face(
    ui: &Ui,
    text: &str,
    font: fn(f32) -> FontId,
    sizes: [f32; 3],
    ink: Color32,
    room: egui::Vec2,
) -> std::sync::Arc<egui::Galley> {
    let one = shrunk(ui, text, font, sizes, ink, room.x);
    if !one.elided {
        return one;
    }
    let [.., smallest] = sizes;
    [smallest, smallest - 1.0]
        .into_iter()
        .map(|size| {
            let mut job = egui::text::LayoutJob::simple(text.to_owned(), font(size), ink, room.x);
            job.halign = egui::Align::LEFT;
            job.wrap.break_anywhere = false;
            ui.painter().layout_job(job)
        })
        .find(|two| two.size().y <= room.y && two.size().x <= room.x)
        .unwrap_or(one)
}

/// The arrow keys of this frame belong to the widget that has the focus, and do not move the focus on.
pub(crate) fn keep_arrows(ui: &Ui) {
    let arrows = [
        egui::Key::ArrowLeft,
        egui::Key::ArrowRight,
        egui::Key::ArrowUp,
        egui::Key::ArrowDown,
    ];
    if ui.input(|input| arrows.into_iter().any(|key| input.key_pressed(key))) {
        ui.memory_mut(|memory| memory.move_focus(egui::FocusDirection::None));
    }
}

/// A small question mark that says one sentence about what it stands beside.
pub(crate) fn hint(ui: &mut Ui, theme: &Theme, sentence: &str) {
    let (rect, response) = ui.allocate_exact_size(vec2(28.0, 28.0), Sense::click());
    let response = named(response, sentence, None);
    let lit = response.hovered() || response.has_focus();
    let ink = colour(if lit { theme.text_1 } else { theme.text_3 });
    ui.painter()
        .circle_stroke(rect.center(), 9.0, Stroke::new(1.2, ink));
    let (at, font) = (rect.center(), bold(12.0));
    ui.painter().text(at, Align2::CENTER_CENTER, "?", font, ink);
    focus_ring(ui, &response, rect, 14, theme);
    // A click opens it, the next one closes it: the sentence stands as long as the mark has the focus.
    held(&response);
    tell(ui, response, sentence);
}

/// A click of the mouse holds what is told of a place, as the focus of the keyboard does; a second one lets go. A key
/// leaves the focus where it is.
pub(crate) fn held(response: &Response) {
    if response.clicked_by(egui::PointerButton::Primary) {
        if response.has_focus() {
            response.surrender_focus();
        } else {
            response.request_focus();
        }
    }
}

/// A sentence beside what is pointed at or has the focus of the keyboard; a reader of the screen hears it as well.
pub(crate) fn tell(ui: &Ui, response: Response, sentence: &str) {
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_description(sentence.to_owned());
    });
    let tip = |ui: &mut Ui| {
        ui.set_max_width(300.0);
        ui.label(sentence);
    };
    if response.has_focus() {
        egui::Tooltip::always_open(
            ui.ctx().clone(),
            ui.layer_id(),
            response.id,
            egui::PopupAnchor::from(&response),
        )
        .show(tip);
    } else {
        response.on_hover_ui(tip);
    }
}

/// A bar from 0 to 1 with its name and value.
pub(crate) fn bar(ui: &mut Ui, theme: &Theme, name: &str, value: &str, part: f32, ink: Color32) {
    let size = vec2(ui.available_width(), 34.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let told = if name.is_empty() {
        value.to_owned()
    } else {
        format!("{name}: {value}")
    };
    response.widget_info(|| {
        egui::WidgetInfo::labeled(egui::WidgetType::ProgressIndicator, true, told.clone())
    });
    ui.painter().text(
        rect.left_top(),
        Align2::LEFT_TOP,
        name,
        plain(13.5),
        colour(theme.text_2),
    );
    ui.painter().text(
        rect.right_top(),
        Align2::RIGHT_TOP,
        value,
        bold(13.5),
        colour(theme.text_1),
    );
    let track = Rect::from_min_size(
        pos2(rect.left(), rect.top() + 22.0),
        vec2(rect.width(), 6.0),
    );
    ui.painter()
        .rect_filled(track, CornerRadius::same(3), colour(theme.line));
    let filled = Rect::from_min_size(track.min, vec2(track.width() * part.clamp(0.0, 1.0), 6.0));
    ui.painter().rect_filled(filled, CornerRadius::same(3), ink);
}

/// A heading that opens and closes what stands under it; whether it was pressed.
pub(crate) fn foldout(ui: &mut Ui, theme: &Theme, label: &str, open: bool) -> bool {
    let size = vec2(ui.available_width(), 30.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let response = named(response, label, Some(open));
    let ink = colour(if response.hovered() {
        theme.accent
    } else {
        theme.text_1
    });
    let at = rect.left_center() + vec2(7.0, 0.0);
    let way = if open { vec2(0.0, 1.0) } else { vec2(1.0, 0.0) };
    let side = vec2(-way.y, way.x);
    let arrow = vec![
        at + 4.5 * way,
        at - 3.0 * way + 5.0 * side,
        at - 3.0 * way - 5.0 * side,
    ];
    ui.painter()
        .add(egui::Shape::convex_polygon(arrow, ink, Stroke::NONE));
    let text = fitted(ui, label, bold(14.0), ink, rect.width() - 20.0);
    let corner = pos2(rect.left() + 20.0, rect.center().y - 0.5 * text.size().y);
    ui.painter().galley(corner, text, ink);
    focus_ring(ui, &response, rect.shrink(2.0), 8, theme);
    response.clicked()
}

/// A hairline across.
pub(crate) fn rule(ui: &mut Ui, theme: &Theme) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    ui.painter()
        .rect_filled(rect, CornerRadius::ZERO, faded(theme.line, 0.9));
}

/// Scrolls to what has the keyboard focus.
pub(crate) fn follow_focus(ui: &Ui) {
    let focused = ui.memory(egui::Memory::focused);
    let place = focused.and_then(|id| ui.ctx().read_response(id));
    let seen = ui.clip_rect();
    if let Some(response) = place
        && ui.min_rect().contains_rect(response.rect)
        && !seen.contains_rect(response.rect)
    {
        ui.scroll_to_rect(response.rect.expand(8.0), None);
    }
}

/// The ground of a row of a list that is pressed, lit where it is chosen or pointed at, and its ring.
pub(crate) fn row_ground(ui: &Ui, response: &Response, place: Rect, chosen: bool, theme: &Theme) {
    if chosen || response.hovered() {
        ui.painter()
            .rect_filled(place, CornerRadius::same(8), colour(theme.raised));
    }
    if chosen {
        ui.painter().rect_stroke(
            place,
            CornerRadius::same(8),
            Stroke::new(1.5, colour(theme.accent)),
            StrokeKind::Inside,
        );
    }
    focus_ring(ui, response, place, 8, theme);
}

/// A line of a list to choose from; the chosen one reads on its lit ground.
pub(crate) fn choice(text: String, chosen: bool, size: f32, theme: &Theme) -> egui::RichText {
    let ink = if chosen {
        theme.on_accent
    } else {
        theme.text_1
    };
    egui::RichText::new(text)
        .font(plain(size))
        .color(colour(ink))
}
