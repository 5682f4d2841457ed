//! What a cell senses against what the rule needs, and the curve with its own point on it.

use bevy_egui::egui::{self, Align2, CornerRadius, Rect, Sense, Shape, Stroke, Ui, pos2, vec2};

use crate::explain::numbers::amount;
use crate::explain::sentence::{level_told, told_as_share};
use crate::explain::{Card, Fact, Section};
use crate::scenario::rules::{Cue, Rule};
use crate::theme::{Hex, Theme};
use crate::ui::inspector::sentences::{heading, sentence};
use crate::ui::kit::numbers::figure;
use crate::ui::kit::style::{bold, colour, faded, plain};
use crate::ui::kit::widgets;
use crate::ui::kit::word_card;
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::input::PanelInput;

/// Colour of a cue.
pub(crate) fn ink(theme: &Theme, cue: Cue) -> Hex {
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

/// Each cue that matters now: a bar of its effect with a tick at half of it, and its sentence.
pub(crate) fn senses(ui: &mut Ui, input: &PanelInput<'_>, card: &Card) {
    let theme = input.theme;
    if card.part(Section::Senses).next().is_none() {
        return;
    }
    heading(ui, "why-senses");
    for line in card.part(Section::Senses) {
        if let (Fact::Cue { cue, level, .. }, Some(share)) = (line.fact, line.fact.share()) {
            let told = level_told(cue, level, share);
            let name = say(&format!("cue-name-{}", cue.key()));
            widgets::bar(
                ui,
                theme,
                &name,
                &told,
                share as f32,
                colour(ink(theme, cue)),
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
        }
        sentence(ui, input, &line.text, 13.0);
        ui.add_space(2.0);
    }
}

/// What counts most now, and the curve of its rule with the point of this cell.
pub(crate) fn curve(ui: &mut Ui, input: &PanelInput<'_>, card: &Card) {
    let counts = card.text(&[Section::Counts]);
    if counts.is_empty() {
        return;
    }
    ui.add_space(2.0);
    let strong = colour(input.theme.text_1);
    word_card::sentence(ui, input.theme, &counts, bold(14.0), strong);
    if let Some(curve) = &card.curve {
        let size = vec2(ui.available_width(), 132.0);
        rule_curve(
            ui,
            input.theme,
            &curve.rule,
            curve.level,
            Some(&curve.label),
            size,
        );
    }
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
pub(crate) fn rule_curve(
    ui: &mut Ui,
    theme: &Theme,
    rule: &Rule,
    now: f64,
    label: Option<&str>,
    size: egui::Vec2,
) {
    let (place, _) = ui.allocate_exact_size(size, Sense::hover());
    let field = Rect::from_min_max(place.min + vec2(6.0, 6.0), place.max - vec2(6.0, 38.0));
    let painter = ui.painter();
    painter.rect_filled(place, CornerRadius::same(8), faded(theme.raised, 0.6));
    let most = (3.0 * rule.half_max).max(1.25 * now);
    let height = |cue: f64| rule.factor(cue);
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
    let course: Vec<egui::Pos2> = (0..=60).map(|k| at(most * f64::from(k) / 60.0)).collect();
    let tint = colour(ink(theme, rule.cue));
    painter.add(Shape::line(course, Stroke::new(2.4, tint)));
    let point = at(now);
    painter.circle(point, 5.5, colour(theme.text_1), Stroke::new(2.5, tint));
    let mut taken = Rect::NOTHING;
    if let Some(label) = label {
        let galley = painter.layout_no_wrap(label.to_owned(), bold(13.0), colour(theme.text_1));
        let place = beside_curve(point, galley.size(), field, rule.raises);
        taken = Rect::from_min_size(place, galley.size()).expand(3.0);
        painter.rect_filled(taken, CornerRadius::same(4), faded(theme.panel, 0.85));
        painter.galley(place, galley, colour(theme.text_1));
    }
    let share = told_as_share(rule.cue);
    let name = say(&format!("cue-name-{}", rule.cue.key()));
    let half = if share {
        say("curve-half")
    } else {
        say_with(
            "curve-half-at",
            &[("half", amount(rule.half_max, rule.cue.unit()))],
        )
    };
    // How far the axis reaches, and what its height is: where the curve is not.
    let reach = if share {
        say_with("times-half-effect", &[("n", figure(most / rule.half_max))])
    } else {
        amount(most, rule.cue.unit())
    };
    let small = |text: String| painter.layout_no_wrap(text, plain(12.0), colour(theme.text_2));
    let full = small(say(if rule.raises {
        "curve-full"
    } else {
        "curve-free"
    }));
    let corner = if rule.raises {
        field.left_top() + vec2(5.0, 0.0)
    } else {
        field.right_top() - vec2(full.size().x, 0.0)
    };
    let (reach, named) = (small(reach), small(name.clone()));
    let foot = pos2(
        field.right() - reach.size().x,
        place.bottom() - 26.0 - 0.5 * reach.size().y,
    );
    let roomy = named.size().x + reach.size().x + 12.0 < field.width();
    // Where there is no room they are left out: the curve can be read without them.
    for (galley, at, free) in [(reach, foot, roomy), (full, corner, true)] {
        let room = Rect::from_min_size(at, galley.size());
        if free && !room.intersects(taken) {
            painter.galley(at, galley, colour(theme.text_2));
        }
    }
    for (up, text) in [(26.0, name), (10.0, half)] {
        painter.text(
            pos2(field.left(), place.bottom() - up),
            Align2::LEFT_CENTER,
            text,
            plain(12.0),
            colour(theme.text_2),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_label_of_the_point_stays_beside_it_and_above_the_words_of_the_axis() {
        let place = Rect::from_min_size(pos2(0.0, 0.0), vec2(266.0, 132.0));
        let field = Rect::from_min_max(place.min + vec2(6.0, 6.0), place.max - vec2(6.0, 38.0));
        let size = vec2(130.0, 16.0);
        // The words of the axis begin here.
        let words = place.bottom() - 33.0;
        for raises in [true, false] {
            for step in 0..=20_u8 {
                let along = f32::from(step) / 20.0;
                let up = if raises { along } else { 1.0 - along };
                let point = pos2(
                    field.left() + along * field.width(),
                    field.bottom() - up * field.height(),
                );
                let label = Rect::from_min_size(beside_curve(point, size, field, raises), size);
                assert!(
                    field.expand(0.5).contains_rect(label),
                    "{point:?}: {label:?}"
                );
                assert!(label.bottom() <= words, "{label:?}");
            }
        }
    }
}
