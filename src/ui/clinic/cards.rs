//! The cards of the treatment day: the clock, the choices so far with the price, and what the law and the trials say.

use bevy_egui::egui::{
    self, Align2, Color32, CornerRadius, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, UiBuilder,
    pos2, vec2,
};

use crate::clinic::{Choices, Consequence, Plan, Station, figures};
use crate::scenario::{ParameterCard, Parameters};
use crate::text::has_decimal_comma;
use crate::theme::{Hex, Theme};
use crate::ui::clinic::sentences;
use crate::ui::kit::numbers::grouped;
use crate::ui::kit::panel::panel_frame;
use crate::ui::kit::style::{bold, colour, faded, plain, serif};
use crate::ui::kit::widgets;
use crate::ui::kit::words::{say, say_with};

/// A card with the look of a panel that fills a place.
pub(crate) fn card<R>(
    ui: &mut Ui,
    theme: &Theme,
    rect: Rect,
    line: Hex,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    ui.painter().rect(
        rect,
        CornerRadius::same(14),
        colour(theme.panel),
        Stroke::new(if line == theme.line { 1.0 } else { 1.8 }, colour(line)),
        egui::StrokeKind::Inside,
    );
    let inner = rect.shrink2(vec2(16.0, 12.0));
    ui.scope_builder(UiBuilder::new().max_rect(inner), |ui| {
        ui.set_min_size(inner.size());
        ui.spacing_mut().item_spacing = vec2(8.0, 4.0);
        add(ui)
    })
    .inner
}

/// A strip with the look of a panel, for one line.
pub(crate) fn strip(ui: &mut Ui, theme: &Theme, rect: Rect, add: impl FnOnce(&mut Ui)) {
    ui.painter().rect(
        rect,
        CornerRadius::same(12),
        colour(theme.panel),
        Stroke::new(1.0, colour(theme.line)),
        egui::StrokeKind::Inside,
    );
    let inner = rect.shrink2(vec2(16.0, 2.0));
    ui.scope_builder(UiBuilder::new().max_rect(inner), add);
}

/// A text that shows its source when it is pointed at or has the focus.
pub(crate) fn sourced(ui: &Ui, theme: &Theme, response: &Response, lines: &[(String, bool)]) {
    if !(response.hovered() || response.has_focus()) {
        return;
    }
    let window = ui.ctx().content_rect();
    let width = 320.0_f32.min(window.width() - 24.0);
    let right = response.rect.left() + width + 24.0 > window.right();
    let above = response.rect.bottom() + 130.0 > window.bottom();
    let x = if right {
        (window.right() - width - 34.0).max(8.0)
    } else {
        response.rect.left()
    };
    let (y, pivot) = if above {
        (response.rect.top() - 6.0, Align2::LEFT_BOTTOM)
    } else {
        (response.rect.bottom() + 6.0, Align2::LEFT_TOP)
    };
    egui::Area::new(response.id.with("source"))
        .fixed_pos(pos2(x, y))
        .pivot(pivot)
        .order(egui::Order::Tooltip)
        .interactable(false)
        .show(ui.ctx(), |ui| {
            panel_frame(theme, 12, 12)
                .stroke(Stroke::new(1.5, colour(theme.accent)))
                .show(ui, |ui| {
                    ui.set_width(width);
                    for (text, strong) in lines {
                        let (font, ink) = if *strong {
                            (bold(15.0), theme.text_1)
                        } else {
                            (plain(14.0), theme.text_2)
                        };
                        ui.label(egui::RichText::new(text).font(font).color(colour(ink)));
                    }
                });
        });
}

fn arc(centre: Pos2, radius: f32, from: f32, to: f32) -> Vec<Pos2> {
    let steps = ((to - from).abs() * 96.0) as usize + 3;
    (0..=steps)
        .map(|k| {
            let part = from + (to - from) * k as f32 / steps as f32;
            let turn = (part - 0.25) * std::f32::consts::TAU;
            centre + vec2(libm::cosf(turn), libm::sinf(turn)) * radius
        })
        .collect()
}

/// The clock of the day: a ring of ninety minutes, each station its share.
pub(crate) fn clock(ui: &mut Ui, theme: &Theme, plan: &Plan, here: Station) {
    let usual = figures().minutes_of_a_day.default;
    let total = plan.minutes();
    let dial = usual.max(total) as f32;
    let place = ui.available_rect_before_wrap();
    let radius = (0.5 * place.height() - 8.0)
        .min(if place.width() < 300.0 { 0.18 } else { 0.26 } * place.width())
        .max(30.0);
    let centre = pos2(place.left() + radius + 6.0, place.center().y);
    let width = 0.22 * radius;
    let ring = radius - 0.5 * width;
    let painter = ui.painter();
    painter.circle_stroke(centre, ring, Stroke::new(width, faded(theme.raised, 1.0)));
    let ink = |station: Station| match station.cmp(&here) {
        std::cmp::Ordering::Less => colour(theme.cells.chondrocyte),
        std::cmp::Ordering::Equal => colour(theme.accent),
        std::cmp::Ordering::Greater => colour(theme.line),
    };
    let mut from = 0.0_f32;
    let mut elapsed = 0.0_f32;
    for result in &plan.results {
        let to = from + result.minutes as f32 / dial;
        if to - from > 0.012 {
            let points = arc(centre, ring, from + 0.004, to - 0.004);
            painter.add(Shape::line(points, Stroke::new(width, ink(result.station))));
        }
        if result.station <= here {
            elapsed = to;
        }
        from = to;
    }
    let hand = arc(centre, ring, elapsed, elapsed);
    if let Some(at) = hand.first() {
        painter.circle(
            *at,
            0.62 * width,
            colour(theme.panel),
            Stroke::new(3.0, colour(theme.text_1)),
        );
    }
    painter.text(
        centre - vec2(0.0, 0.12 * radius),
        Align2::CENTER_CENTER,
        format!("{:.0}", elapsed * dial),
        bold((0.52 * radius).clamp(22.0, 50.0)),
        colour(theme.text_1),
    );
    painter.text(
        centre + vec2(0.0, 0.30 * radius),
        Align2::CENTER_CENTER,
        say_with("clinic-of-minutes", &[("minutes", format!("{total:.0}"))]),
        plain((0.17 * radius).clamp(12.0, 15.0)),
        colour(if total > usual {
            theme.warning
        } else {
            theme.text_2
        }),
    );
    let left = centre.x + radius + 18.0;
    let long = total > usual;
    let rows = if long { 6.0 } else { 5.0 };
    let step = (place.height() / rows).clamp(19.0, 32.0);
    let size = if step < 24.0 { 13.5 } else { 15.0 };
    let top = place.center().y - 0.5 * rows * step;
    for (k, result) in plan.results.iter().enumerate() {
        let y = top + (k as f32 + 0.5) * step;
        let key = match result.station {
            Station::Recover if plan.kind.by_needle() => "clinic-rest".to_owned(),
            Station::Recover => "clinic-session".to_owned(),
            station => format!("clinic-{}", station.key()),
        };
        let mark = Rect::from_center_size(pos2(left + 5.0, y), vec2(10.0, (0.6 * step).min(16.0)));
        painter.rect_filled(mark, CornerRadius::same(3), ink(result.station));
        let font = if result.station == here { bold } else { plain };
        let minutes = painter.text(
            pos2(place.right(), y),
            Align2::RIGHT_CENTER,
            format!("{:.0}", result.minutes),
            plain(size),
            colour(theme.text_3),
        );
        let clinic = minutes.left() - left - 24.0;
        let sizes = [size, size - 1.5, size - 3.0];
        let name = widgets::shrunk(ui, &say(&key), font, sizes, colour(theme.text_1), clinic);
        painter.galley(
            pos2(left + 18.0, y - 0.5 * name.size().y),
            name,
            colour(theme.text_1),
        );
    }
    if long {
        let words = say_with("clinic-long-day", &[("minutes", format!("{usual:.0}"))]);
        let galley = ui.painter().layout(
            words,
            plain(13.0),
            colour(theme.warning),
            (place.right() - left).max(40.0),
        );
        let at = pos2(left, top + 5.0 * step + 2.0);
        ui.painter().galley(at, galley, colour(theme.warning));
    }
    ui.allocate_rect(place, Sense::hover());
}

fn dollars(value: f64) -> String {
    let grouped = grouped(value);
    if has_decimal_comma() {
        grouped
    } else {
        grouped.replace('\u{a0}', ",")
    }
}

/// A name at the left and its value at the right, the first word strong.
fn row(ui: &mut Ui, theme: &Theme, name: &str, strong: &str, rest: &str, height: f32) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let size = if height < 26.0 { 13.5 } else { 15.0 };
    ui.painter().hline(
        rect.x_range(),
        rect.top(),
        Stroke::new(1.0, colour(theme.line)),
    );
    let mut job = egui::text::LayoutJob::default();
    let format = |font, ink| egui::TextFormat::simple(font, ink);
    job.append(strong, 0.0, format(bold(size), colour(theme.text_1)));
    job.append(rest, 0.0, format(plain(size), colour(theme.text_1)));
    let value = ui.painter().layout_job(job);
    let at = pos2(
        rect.right() - value.size().x,
        rect.center().y - 0.5 * value.size().y,
    );
    let clinic = at.x - rect.left() - 8.0;
    ui.painter().galley(at, value, colour(theme.text_1));
    let sizes = [size, size - 1.5, size - 3.0];
    let name = widgets::shrunk(ui, name, plain, sizes, colour(theme.text_2), clinic);
    let at = pos2(rect.left(), rect.center().y - 0.5 * name.size().y);
    ui.painter().galley(at, name, colour(theme.text_2));
}

/// Price, soreness, needle, stem cells in the syringe.
pub(crate) fn so_far(ui: &mut Ui, theme: &Theme, choices: &Choices, plan: &Plan) {
    let f = figures();
    let tall = ui.available_height() > 196.0;
    ui.horizontal(|ui| {
        ui.label(
            egui::RichText::new(say("clinic-so-far"))
                .font(serif(if tall { 25.0 } else { 21.0 }))
                .color(colour(theme.text_1)),
        );
    });
    // What insurance does is said where cells are given; the card of every other price says it itself.
    let price = if choices.kind.has_cells() {
        say("clinic-price")
    } else {
        say("clinic-price-no-cells")
    };
    let words = egui::RichText::new(price)
        .font(plain(if tall { 14.5 } else { 13.0 }))
        .color(colour(theme.text_2));
    let label = ui.add(egui::Label::new(words).sense(Sense::click()).wrap());
    let mut lines = lines_of(f.price_of(choices.kind));
    if choices.kind.has_cells() {
        let quoted = say_with(
            "clinic-price-quoted",
            &[
                ("low", dollars(f.price_low_dollars.default)),
                ("high", dollars(f.price_high_dollars.default)),
            ],
        );
        lines.push((quoted, false));
    }
    sourced(ui, theme, &label, &lines);
    // The scale begins at nothing and holds whatever the plan costs.
    let (low, high) = (0.0, f.price_high_dollars.default.max(plan.price.high));
    let (rect, _) = ui.allocate_exact_size(
        vec2(ui.available_width(), if tall { 62.0 } else { 52.0 }),
        Sense::hover(),
    );
    let part = |value: f64| ((value - low) / (high - low)).clamp(0.0, 1.0) as f32;
    let bar = Rect::from_min_size(
        pos2(
            rect.left() + 8.0,
            rect.top() + if tall { 29.0 } else { 24.0 },
        ),
        vec2(rect.width() - 16.0, if tall { 10.0 } else { 8.0 }),
    );
    let x = |value: f64| bar.left() + bar.width() * part(value);
    let painter = ui.painter();
    painter.rect_filled(bar, CornerRadius::same(5), colour(theme.line));
    // Where prices of clinics lie.
    let spread = Rect::from_min_max(
        pos2(x(plan.price.low), bar.top()),
        pos2(x(plan.price.high), bar.bottom()),
    );
    painter.rect_filled(spread, CornerRadius::same(5), faded(theme.accent, 0.45));
    let knob = pos2(x(plan.price.likely), bar.center().y);
    painter.circle(
        knob,
        if tall { 8.0 } else { 6.0 },
        colour(theme.panel),
        Stroke::new(if tall { 4.0 } else { 3.0 }, colour(theme.accent)),
    );
    let value = painter.layout_no_wrap(
        say_with("clinic-dollars", &[("dollars", dollars(plan.price.likely))]),
        bold(if tall { 20.0 } else { 17.0 }),
        colour(theme.text_1),
    );
    let value_x = (knob.x - 0.5 * value.size().x).clamp(
        rect.left(),
        (rect.right() - value.size().x).max(rect.left()),
    );
    painter.galley(
        pos2(value_x, bar.top() - value.size().y - 6.0),
        value,
        colour(theme.text_1),
    );
    let small = plain(if rect.width() < 310.0 { 11.5 } else { 13.0 });
    let under = bar.bottom() + 5.0;
    for (at, align, text) in [
        (
            rect.left(),
            Align2::LEFT_TOP,
            say_with("clinic-dollars", &[("dollars", dollars(low))]),
        ),
        (
            rect.right(),
            Align2::RIGHT_TOP,
            say_with("clinic-dollars", &[("dollars", dollars(high))]),
        ),
    ] {
        painter.text(
            pos2(at, under),
            align,
            text,
            small.clone(),
            colour(theme.text_2),
        );
    }
    if plan.price.high > plan.price.low {
        let text = say_with(
            "clinic-dollars-range",
            &[
                ("low", dollars(plan.price.low)),
                ("high", dollars(plan.price.high)),
            ],
        );
        let room = rect.width() - 2.0 * 54.0;
        let ink = colour(theme.text_3);
        let text = widgets::shrunk(ui, &text, plain, [13.0, 11.5, 9.5], ink, room);
        let at = pos2(rect.center().x - 0.5 * text.size().x, under);
        ui.painter().galley(at, text, ink);
    }
    let height = (ui.available_height() / 3.0 - 4.0).clamp(22.0, 32.0);
    let split = |text: String| match text.split_once(", ") {
        Some((strong, rest)) => (strong.to_owned(), format!(", {rest}")),
        None => (text, String::new()),
    };
    let (sore, lands) = match plan.landing {
        Some(landing) => {
            let flare = Parameters::default().flare_chance(choices.kind);
            let how = say(&format!("clinic-how-{}", choices.guidance.key()));
            let days = [&f.sore_days_least, &f.sore_days_most];
            let [from, to] = days.map(|card| format!("{:.0}", card.default));
            (
                say_with(
                    "clinic-soreness-days",
                    &[
                        ("percent", format!("{:.0}", flare * 100.0)),
                        ("from", from),
                        ("to", to),
                    ],
                ),
                say_with(
                    "clinic-landing-share",
                    &[("percent", format!("{:.0}", landing * 100.0)), ("how", how)],
                ),
            )
        }
        None => (say("clinic-soreness-none"), say("clinic-landing-none")),
    };
    let dose = match plan.dose {
        Some(cells) if choices.visits() > 1 => say_with(
            "clinic-dose-each",
            &[
                ("cells", sentences::stem_cells(cells)),
                ("times", choices.visits().to_string()),
            ],
        ),
        Some(cells) => sentences::stem_cells(cells),
        None => say("clinic-dose-none"),
    };
    for (key, value) in [
        ("clinic-soreness", sore),
        ("clinic-landing", lands),
        ("clinic-dose", dose),
    ] {
        let (strong, rest) = split(value);
        row(ui, theme, &say(key), &strong, &rest, height);
    }
}

/// Price and minutes of the day in one line, for a window that has no room for their cards.
pub(crate) fn in_a_line(ui: &mut Ui, theme: &Theme, plan: &Plan, here: Station) {
    let dollars = say_with("clinic-dollars", &[("dollars", dollars(plan.price.likely))]);
    let minutes = say_with(
        "clinic-of-minutes",
        &[("minutes", format!("{:.0}", plan.minutes()))],
    );
    let gone = plan.results.iter().filter(|one| one.station <= here);
    let gone: f64 = gone.map(|one| one.minutes).sum();
    let minutes = format!("{gone:.0} {minutes}");
    ui.horizontal_centered(|ui| {
        ui.spacing_mut().item_spacing.x = 18.0;
        for (text, font, ink) in [
            (say("clinic-so-far"), plain(14.0), theme.text_2),
            (dollars, bold(16.0), theme.text_1),
            (minutes, bold(16.0), theme.text_1),
        ] {
            ui.label(egui::RichText::new(text).font(font).color(colour(ink)));
        }
    });
}

/// Name, grade and source of a number.
pub(crate) fn lines_of(card: &ParameterCard) -> Vec<(String, bool)> {
    vec![
        (card.said_name(), true),
        (card.said_sentence(), false),
        (say(&format!("clinic-grade-{}", card.grade.key())), true),
        (
            say_with("clinic-source-of", &[("source", card.source.clone())]),
            false,
        ),
    ]
}

/// The sources of a sentence: of its numbers with their grades, or its own.
pub(crate) fn sources_of(said: &Consequence) -> Vec<(String, bool)> {
    let [first, _, ..] = said.cards.as_slice() else {
        return match said.cards.first() {
            Some(card) => lines_of(card),
            None => only_sources(said)
                .into_iter()
                .map(|line| (line, false))
                .collect(),
        };
    };
    let mut lines = vec![(first.said_sentence(), true)];
    for (card, source) in said.cards.iter().zip(only_sources(said)) {
        let grade = say(&format!("clinic-grade-{}", card.grade.key()));
        lines.push((format!("{source} ({grade})"), false));
    }
    lines
}

/// The sources of a sentence and nothing else.
pub(crate) fn only_sources(said: &Consequence) -> Vec<String> {
    let line = |source: String| say_with("clinic-source-of", &[("source", source)]);
    if said.cards.is_empty() {
        return vec![line(say(&format!("{}-source", said.key)))];
    }
    let sources = said.cards.iter().map(|card| card.source.clone());
    sources.map(line).collect()
}

/// The sign of a warning: a triangle with a bar and a dot.
fn warning_sign(painter: &egui::Painter, at: Pos2, size: f32, ink: Color32) {
    let corners = vec![
        at + vec2(0.0, -0.55 * size),
        at + vec2(0.62 * size, 0.5 * size),
        at + vec2(-0.62 * size, 0.5 * size),
    ];
    painter.add(Shape::closed_line(corners, Stroke::new(2.2, ink)));
    painter.line_segment(
        [at + vec2(0.0, -0.18 * size), at + vec2(0.0, 0.16 * size)],
        Stroke::new(2.4, ink),
    );
    painter.circle_filled(at + vec2(0.0, 0.34 * size), 1.6, ink);
}

/// A card as high as what stands in it.
pub(crate) fn card_as_high(
    ui: &mut Ui,
    theme: &Theme,
    width: f32,
    line: Hex,
    add: impl FnOnce(&mut Ui),
) {
    let stroke = if line == theme.line { 1.0 } else { 1.8 };
    egui::Frame::new()
        .fill(colour(theme.panel))
        .stroke(Stroke::new(stroke, colour(line)))
        .corner_radius(14)
        .inner_margin(egui::Margin::symmetric(16, 10))
        .show(ui, |ui| {
            ui.set_width(width - 32.0 - 2.0 * stroke);
            ui.spacing_mut().item_spacing = vec2(8.0, 3.0);
            add(ui);
        });
}

/// What the law says. Always there.
pub(crate) fn legal(ui: &mut Ui, theme: &Theme, body: f32, law: impl FnOnce(&mut Ui, f32)) {
    let narrow = ui.available_width() < 440.0;
    let large = body > 14.0;
    ui.horizontal(|ui| {
        let size = if large { 26.0 } else { 22.0 };
        let (sign, _) = ui.allocate_exact_size(vec2(size + 8.0, size), Sense::hover());
        warning_sign(ui.painter(), sign.center(), size, colour(theme.warning));
        let right = egui::Layout::right_to_left(egui::Align::Center);
        ui.with_layout(right, |ui| {
            law(ui, body);
            let size = if large && !narrow { 20.0 } else { 16.0 };
            let left = egui::Layout::left_to_right(egui::Align::Center);
            ui.with_layout(left, |ui| {
                let words = egui::RichText::new(say("clinic-legal"))
                    .font(bold(size))
                    .color(colour(theme.warning));
                ui.add(egui::Label::new(words).wrap());
            });
        });
    });
    let words = egui::RichText::new(say("clinic-legal-text"))
        .font(plain(body))
        .color(colour(theme.text_1));
    let label = ui.add(egui::Label::new(words).sense(Sense::click()));
    let source = say_with(
        "clinic-source-of",
        &[("source", say("clinic-legal-source"))],
    );
    sourced(ui, theme, &label, &[(source, false)]);
}

/// What is known, what cells may do, and what was not shown: side by side, or one under the other where it is narrow.
pub(crate) fn evidence(ui: &mut Ui, theme: &Theme, body: f32, told: &[Consequence]) {
    let column = |ui: &mut Ui, said: &Consequence, head: f32, size: f32| {
        let words =
            |text: String, font, ink: Hex| egui::RichText::new(text).font(font).color(colour(ink));
        ui.add(egui::Label::new(words(
            say(said.key),
            bold(head),
            theme.text_1,
        )));
        let text = sentences::sentence_of(&format!("{}-text", said.key), said);
        let text = words(text, plain(size), theme.text_2);
        let label = ui.add(egui::Label::new(text).sense(Sense::click()));
        sourced(ui, theme, &label, &sources_of(said));
    };
    if ui.available_width() < 440.0 {
        for said in told {
            column(ui, said, 14.0, body);
        }
        return;
    }
    let each = (ui.available_width() - 32.0) / 3.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        for said in told {
            ui.vertical(|ui| {
                ui.set_width(each);
                ui.spacing_mut().item_spacing.y = 1.0;
                column(ui, said, body + 0.5, body - 0.5);
            });
        }
    });
}

/// Both in one card.
pub(crate) fn honest(
    ui: &mut Ui,
    theme: &Theme,
    told: &[Consequence],
    law: impl FnOnce(&mut Ui, f32),
) {
    let tall = ui.available_height() > 190.0;
    let body = if tall { 15.0 } else { 13.5 };
    legal(ui, theme, body, law);
    ui.add_space(if tall { 2.0 } else { 0.0 });
    evidence(ui, theme, body, told);
}
