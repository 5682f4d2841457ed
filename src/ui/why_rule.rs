//! What a cell senses against what the rule needs, and the curve with its own point on it.

use bevy_egui::egui::{self, Align2, CornerRadius, Rect, Sense, Shape, Stroke, Ui, pos2, vec2};

use super::panels::Look;
use super::style::{bold, colour, faded, plain};
use super::why::{judged, percent};
use super::widgets;
use super::words::{say, say_with};
use crate::scenario::rules::{Cue, Rule};
use crate::sim::CellStory;
use crate::sim::prospects::{Gate, Outlook, Still};
use crate::theme::{Hex, Theme};

/// Colour of a cue.
pub(super) fn ink(theme: &Theme, cue: Cue) -> Hex {
    match cue {
        Cue::Inflammation => theme.fields.inflammation,
        Cue::Healing => theme.fields.healing,
        Cue::Growth | Cue::Bmp2 | Cue::Igf1 => theme.fields.growth,
        Cue::Adipogenic => theme.cells.adipocyte,
        Cue::Myogenic => theme.cells.myocyte,
        Cue::Oxygen => theme.fields.oxygen,
        Cue::Stiffness => theme.cells.osteoblast,
    }
}

fn amount(value: f64, unit: &str) -> String {
    let digits = if value >= 10.0 {
        0
    } else if value >= 1.0 {
        1
    } else {
        2
    };
    let unit = if unit == "half-effects" {
        say("half-effects")
    } else {
        unit.to_owned()
    };
    format!("{value:.digits$} {unit}")
}

/// One bar for each cue that matters now; a tick stands where the rule is at half.
pub(super) fn senses(ui: &mut Ui, look: &Look<'_>, story: &CellStory, outlook: &Outlook) {
    let theme = look.theme;
    let mut gates: Vec<Gate> = Vec::new();
    for prospect in &outlook.prospects {
        for gate in &prospect.gates {
            if gate.rule.cue != Cue::Igf1
                && gates.iter().all(|known| known.rule.cue != gate.rule.cue)
            {
                gates.push(*gate);
            }
        }
    }
    if outlook.still == Some(Still::Floating) {
        return;
    }
    ui.add_space(2.0);
    ui.label(egui::RichText::new(say("why-senses")).font(bold(14.0)));
    for gate in gates.iter().take(4) {
        let rule = &gate.rule;
        // The bar is half full where the curve is at half, whatever the unit.
        let part = (gate.now / (gate.now + rule.half_max)).clamp(0.0, 1.0) as f32;
        let name = say(&format!("cue-name-{}", rule.cue.key()));
        widgets::bar(
            ui,
            theme,
            &name,
            &amount(gate.now, rule.cue.unit()),
            part,
            colour(ink(theme, rule.cue)),
        );
        let bar = ui.min_rect();
        let tick = pos2(
            bar.left() + 0.5 * ui.available_width(),
            ui.cursor().top() - 8.0,
        );
        ui.painter().line_segment(
            [tick - vec2(0.0, 5.0), tick + vec2(0.0, 5.0)],
            Stroke::new(2.0, colour(theme.text_1)),
        );
        let needs = say_with(
            "why-half-at",
            &[
                ("judged", judged(rule, gate.now)),
                ("half", amount(rule.half_max, rule.cue.unit())),
            ],
        );
        ui.label(
            egui::RichText::new(needs)
                .font(plain(12.0))
                .color(colour(theme.text_3)),
        );
    }
    let sensed = &story.sensed;
    let rest = say_with(
        "why-also",
        &[
            ("stiffness", amount(f64::from(sensed.stiffness_kpa), "kPa")),
            ("crowding", percent(sensed.crowding)),
        ],
    );
    ui.label(
        egui::RichText::new(rest)
            .font(plain(12.5))
            .color(colour(theme.text_3)),
    );
}

/// The curve of the likeliest thing to come, with the point of this cell.
pub(super) fn curve(ui: &mut Ui, look: &Look<'_>, outlook: &Outlook) {
    let Some((prospect, gate)) = outlook
        .prospects
        .iter()
        .find_map(|prospect| Some((prospect, *prospect.gates.first()?)))
    else {
        return;
    };
    ui.add_space(2.0);
    let chance = 1.0 - libm::exp(-prospect.per_day);
    let title = say_with(
        "why-curve",
        &[("what", say(&format!("does-{}", prospect.behaviour.key())))],
    );
    ui.label(egui::RichText::new(title).font(bold(14.0)));
    let label = say_with("why-a-day", &[("chance", percent(chance as f32))]);
    let size = vec2(ui.available_width(), 116.0);
    rule_curve(ui, look.theme, &gate.rule, gate.now, Some(&label), size);
}

/// Where a label of the point stands so that the curve does not run through it: under a rising curve to the right, above
/// a falling one to the right, on the other side where there is no room.
fn beside_curve(point: egui::Pos2, size: egui::Vec2, field: Rect, raises: bool) -> egui::Pos2 {
    let right = point.x + 12.0 + size.x <= field.right();
    let below = raises == right;
    let x = if right {
        point.x + 12.0
    } else {
        point.x - 12.0 - size.x
    };
    let y = if below {
        point.y + 9.0
    } else {
        point.y - 9.0 - size.y
    };
    pos2(
        x.max(field.left()),
        y.clamp(field.top(), (field.bottom() - size.y).max(field.top())),
    )
}

/// A Hill curve with a point on it; the axis is the cue in its unit.
pub(super) fn rule_curve(
    ui: &mut Ui,
    theme: &Theme,
    rule: &Rule,
    now: f64,
    label: Option<&str>,
    size: egui::Vec2,
) {
    let (place, _) = ui.allocate_exact_size(size, Sense::hover());
    let field = Rect::from_min_max(place.min + vec2(6.0, 6.0), place.max - vec2(6.0, 22.0));
    let painter = ui.painter();
    painter.rect_filled(place, CornerRadius::same(8), faded(theme.raised, 0.6));
    let most = (3.0 * rule.half_max).max(1.25 * now);
    let height = |cue: f64| {
        let share = rule.share(cue);
        if rule.raises { share } else { 1.0 - share }
    };
    let at = |cue: f64| {
        pos2(
            field.left() + field.width() * (cue / most) as f32,
            field.bottom() - field.height() * height(cue) as f32,
        )
    };
    let axis = Stroke::new(1.0, colour(theme.text_3));
    painter.line_segment([field.left_bottom(), field.right_bottom()], axis);
    painter.line_segment([field.left_bottom(), field.left_top()], axis);
    let half = at(rule.half_max);
    for end in [pos2(half.x, field.bottom()), pos2(field.left(), half.y)] {
        let dashes =
            Shape::dashed_line(&[half, end], Stroke::new(1.0, colour(theme.line)), 3.0, 3.0);
        painter.extend(dashes);
    }
    painter.text(
        pos2(half.x + 4.0, field.bottom() - 8.0),
        Align2::LEFT_CENTER,
        amount(rule.half_max, rule.cue.unit()),
        plain(11.5),
        colour(theme.text_3),
    );
    let course: Vec<egui::Pos2> = (0..=60).map(|k| at(most * f64::from(k) / 60.0)).collect();
    let tint = colour(ink(theme, rule.cue));
    painter.add(Shape::line(course, Stroke::new(2.4, tint)));
    let point = at(now);
    painter.circle(point, 5.5, colour(theme.text_1), Stroke::new(2.5, tint));
    if let Some(label) = label {
        let galley = painter.layout_no_wrap(label.to_owned(), bold(13.0), colour(theme.text_1));
        let place = beside_curve(point, galley.size(), field, rule.raises);
        painter.rect_filled(
            Rect::from_min_size(place, galley.size()).expand(3.0),
            CornerRadius::same(4),
            faded(theme.panel, 0.85),
        );
        painter.galley(place, galley, colour(theme.text_1));
    }
    let name = format!(
        "{} · {}",
        say(&format!("cue-name-{}", rule.cue.key())),
        rule.cue.unit()
    );
    painter.text(
        pos2(field.left(), place.bottom() - 10.0),
        Align2::LEFT_CENTER,
        name,
        plain(12.0),
        colour(theme.text_2),
    );
}
