//! The stains of a dish: four buttons, and after one of them what one reads off it and the way back.

use bevy_egui::egui::{
    self, CornerRadius, Frame, Margin, Painter, Pos2, Sense, Shape, Stroke, StrokeKind, Ui, pos2,
    vec2,
};

use crate::live::Snapshot;
use crate::model::stain::StainKind;
use crate::sim::{Command, STEPS_PER_DAY, Stained};
use crate::theme::Theme;
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::style::{bold, colour, plain};
use crate::ui::kit::widgets::{focus_ring, named, shrunk, tell};
use crate::ui::kit::word_card;
use crate::ui::kit::words::{say, say_with};
use crate::ui::results::stained;
use crate::ui::state::action::UiAction;
use crate::ui::state::input::PanelInput;

/// Room for the drop at the left of a line, points.
const DROP: f32 = 30.0;

/// The stains to choose from; of a dish that was fixed what one reads off it.
pub(crate) fn stain(ui: &mut Ui, input: &PanelInput<'_>, tight: bool, actions: &mut Vec<UiAction>) {
    match &input.snapshot.stained {
        None => choices(ui, input.theme, tight, actions),
        Some(found) => read(ui, input, found, actions),
    }
}

/// Four stains, and the truth about all of them.
fn choices(ui: &mut Ui, theme: &Theme, tight: bool, actions: &mut Vec<UiAction>) {
    let title = egui::RichText::new(say("stain-title"))
        .font(plain(14.0))
        .color(colour(theme.text_2));
    ui.label(title);
    for kind in StainKind::ALL {
        if choice(ui, theme, kind, if tight { 30.0 } else { 34.0 }) {
            actions.push(UiAction::Apply(Command::Stain { kind }));
        }
    }
    line(ui, theme, &say("stain-ends"));
}

/// A stain: its drop, its name, what it shows. True where it was chosen.
fn choice(ui: &mut Ui, theme: &Theme, kind: StainKind, height: f32) -> bool {
    let (name, shows) = (stained::name(kind), stained::shows(kind));
    let size = vec2(ui.available_width(), height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let said = say_with(
        "stain-button",
        &[("stain", name.clone()), ("what", shows.clone())],
    );
    let response = named(response, &said, None);
    let clicked = response.clicked();
    let fill = if response.hovered() {
        theme.line
    } else {
        theme.raised
    };
    ui.painter().rect(
        rect,
        CornerRadius::same(10),
        colour(fill),
        Stroke::new(1.0, colour(theme.line)),
        StrokeKind::Inside,
    );
    let middle = rect.center().y;
    drop_mark(ui.painter(), theme, kind, pos2(rect.left() + 16.0, middle));
    let ink = colour(theme.text_2);
    let sizes = [13.0, 12.0, 11.0];
    let shows = shrunk(ui, &shows, plain, sizes, ink, 0.5 * rect.width());
    let right = rect.right() - 10.0 - shows.size().x;
    let room = right - rect.left() - DROP - 6.0;
    let name = shrunk(
        ui,
        &name,
        plain,
        [14.0, 12.5, 11.0],
        colour(theme.text_1),
        room,
    );
    let at = pos2(rect.left() + DROP, middle - 0.5 * name.size().y);
    ui.painter().galley(at, name, colour(theme.text_1));
    let at = pos2(right, middle - 0.5 * shows.size().y);
    ui.painter().galley(at, shows, ink);
    focus_ring(ui, &response, rect, 10, theme);
    let [does, not] = stained::means(kind);
    tell(ui, response, &format!("{does} {not}"));
    clicked
}

/// What one reads off a stained dish, what it means, and the way back.
fn read(ui: &mut Ui, input: &PanelInput<'_>, found: &Stained, actions: &mut Vec<UiAction>) {
    let theme = input.theme;
    Frame::NONE
        .fill(colour(theme.raised))
        .corner_radius(CornerRadius::same(14))
        .inner_margin(Margin::same(10))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            heading(ui, theme, found);
            for sentence in stained::reading(found) {
                let ink = colour(theme.text_1);
                word_card::sentence(ui, theme, &sentence, plain(14.0), ink);
            }
            if found.reading.cells > 0 {
                let fields = ("fields", found.reading.fields.to_string());
                line(ui, theme, &say_with("stain-errors", &[fields]));
            }
            for sentence in stained::means(found.kind) {
                line(ui, theme, &sentence);
            }
            line(ui, theme, &say("stain-model"));
        });
    line(ui, theme, &say("stain-ends"));
    if let Some((label, way)) = back(input.snapshot, found)
        && buttons::button(ui, theme, &say(label), Emphasis::Main, 40.0)
    {
        actions.extend(way);
    }
}

/// The drop, the name of the stain and the day.
fn heading(ui: &mut Ui, theme: &Theme, found: &Stained) {
    let text = say_with(
        "stain-fixed",
        &[
            ("stain", stained::name(found.kind)),
            ("day", stained::day(found)),
        ],
    );
    let size = vec2(ui.available_width(), 24.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, &text));
    let middle = rect.center().y;
    let at = pos2(rect.left() + 8.0, middle);
    drop_mark(ui.painter(), theme, found.kind, at);
    let ink = colour(theme.text_1);
    let room = rect.width() - 22.0;
    let words = shrunk(ui, &text, bold, [15.0, 13.5, 12.0], ink, room);
    let at = pos2(rect.left() + 22.0, middle - 0.5 * words.size().y);
    ui.painter().galley(at, words, ink);
}

/// A sentence in small letters.
fn line(ui: &mut Ui, theme: &Theme, text: &str) {
    word_card::sentence(ui, theme, text, plain(12.5), colour(theme.text_2));
}

/// What goes back before the stain, with the key of its words. One by hand is taken back at its hour, so that the culture
/// grows on from there. One that the scenario plans would come again: the hour before it, if there is one.
fn back(snapshot: &Snapshot, found: &Stained) -> Option<(&'static str, Vec<UiAction>)> {
    let to = |step: u64| UiAction::RunToDay(step as f64 / STEPS_PER_DAY as f64);
    let stains = |(_, command): &(u64, Command)| matches!(command, Command::Stain { .. });
    if snapshot.commands.iter().any(stains) {
        return Some(("stain-back", vec![to(found.step), UiAction::Undo]));
    }
    let before = found.step.checked_sub(1)?;
    Some(("stain-back-planned", vec![to(before)]))
}

/// A drop of a stain, its middle at a point.
fn drop_mark(painter: &Painter, theme: &Theme, kind: StainKind, at: Pos2) {
    const RADIUS: f32 = 5.0;
    const TIP: f32 = 10.0;
    const PARTS: u8 = 18;
    let middle = at + vec2(0.0, 2.5);
    // The sides touch the round part where the angle at the tip allows.
    let side = libm::acosf(RADIUS / TIP);
    let from = side - std::f32::consts::FRAC_PI_2;
    let to = std::f32::consts::TAU - std::f32::consts::FRAC_PI_2 - side;
    let mut points = vec![middle - vec2(0.0, TIP)];
    points.extend((0..=PARTS).map(|k| {
        let angle = from + (to - from) * f32::from(k) / f32::from(PARTS);
        middle + vec2(libm::cosf(angle), libm::sinf(angle)) * RADIUS
    }));
    let edge = Stroke::new(1.0, colour(theme.text_2));
    let fill = colour(theme.stained(kind));
    painter.add(Shape::convex_polygon(points, fill, edge));
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::scenario::Scenario;
    use crate::sim::Simulation;

    #[test]
    fn the_way_back_is_to_the_hour_of_the_stain_and_takes_it_back() {
        let scenario = Scenario::built_in("dish-renewal").expect("a scenario");
        let mut dish = Simulation::new(Arc::new(scenario), 1).expect("it starts");
        dish.step_many(36);
        let kind = StainKind::Alcian;
        dish.apply(Command::Stain { kind }).expect("it is stained");
        dish.step_many(12);
        let seen = Snapshot::of(&dish, None, None);
        let found = seen.stained.expect("it is stained");
        let (label, way) = back(&seen, &found).expect("a way");
        assert_eq!(label, "stain-back");
        assert_eq!(way, [UiAction::RunToDay(1.5), UiAction::Undo]);
        // One that is planned is left by an hour.
        let planned = Snapshot {
            commands: Vec::new(),
            ..seen
        };
        let (label, way) = back(&planned, &found).expect("a way");
        assert_eq!(label, "stain-back-planned");
        assert_eq!(way, [UiAction::RunToDay(35.0 / 24.0)]);
    }
}
