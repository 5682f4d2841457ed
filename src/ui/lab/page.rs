//! The Lab: every number with its evidence, the rules by which cells respond, and which numbers matter most.

use bevy_egui::egui::{self, CornerRadius, Key, Rect, ScrollArea, Sense, TextEdit, Ui, pos2, vec2};

use crate::model::words::Grade;
use crate::scenario::{ParameterCard, Parameters};
use crate::sim::Command;
use crate::text::typed;
use crate::theme::{Hex, Theme};
use crate::ui::kit::buttons::Emphasis;
use crate::ui::kit::numbers::figure;
use crate::ui::kit::panel::panel;
use crate::ui::kit::style::{bold, colour, plain, serif};
use crate::ui::kit::words::{say, say_with};
use crate::ui::kit::{buttons, slider, widgets};
use crate::ui::lab::{matters, rules};
use crate::ui::state::action;
use crate::ui::state::action::UiAction;
use crate::ui::state::input::PanelInput;
use crate::ui::state::lab::LabState;

/// Colour of a grade of evidence: the stronger the evidence, the brighter.
fn ink(theme: &Theme, grade: Grade) -> Hex {
    match grade {
        Grade::People => theme.cells.chondrocyte,
        Grade::Animals => theme.cells.stem,
        Grade::Dish => theme.cells.osteoblast,
        Grade::Model => theme.cells.myocyte,
        Grade::Teaching => theme.text_3,
    }
}

/// The cards that fit a search by key, name, sentence and source; the nearest ones where none fits.
#[must_use]
pub fn found(search: &str) -> (Vec<&'static ParameterCard>, bool) {
    let wanted = search.trim().to_lowercase();
    let cards = Parameters::cards();
    let words: Vec<&str> = wanted.split_whitespace().collect();
    let fits = |card: &&ParameterCard| {
        let text = format!(
            "{} {} {} {} {} {} {}",
            card.key,
            card.name,
            card.said_name(),
            card.sentence,
            card.said_sentence(),
            card.source,
            card.unit
        )
        .to_lowercase();
        words.iter().all(|word| text.contains(word))
    };
    let hits: Vec<&ParameterCard> = cards.iter().filter(fits).collect();
    if !hits.is_empty() {
        return (hits, true);
    }
    let mut near: Vec<(f64, &ParameterCard)> = cards
        .iter()
        .map(|card| {
            let likeness = |text: &str| {
                let text = text.to_lowercase();
                let words = text.split([' ', '_']);
                words
                    .map(|word| strsim::jaro_winkler(&wanted, word))
                    .fold(strsim::jaro_winkler(&wanted, &text), f64::max)
            };
            (likeness(&card.said_name()).max(likeness(&card.key)), card)
        })
        .collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0));
    (
        near.into_iter().take(8).map(|(_, card)| card).collect(),
        false,
    )
}

/// The page.
pub(crate) fn page(
    context: &egui::Context,
    lab: &mut LabState,
    input: &PanelInput<'_>,
    body: Rect,
    actions: &mut Vec<UiAction>,
) {
    if lab.chosen.is_none()
        && !lab.rules
        && let Some(first) = Parameters::cards().first()
    {
        lab.open(first, input);
    }
    let theme = input.theme;
    let back = context.layer_painter(egui::LayerId::new(
        egui::Order::Background,
        egui::Id::new("lab back"),
    ));
    back.rect_filled(
        context.content_rect(),
        CornerRadius::ZERO,
        colour(theme.background),
    );
    let narrow = body.width() < 900.0;
    let split = body.left() + body.width() * if narrow { 0.5 } else { 0.44 };
    let left = Rect::from_min_max(body.min, pos2(split - 6.0, body.bottom()));
    let right = Rect::from_min_max(pos2(split + 6.0, body.top()), body.max);
    panel(context, theme, "lab left", left, 16, Some(330.0), |ui| {
        head(ui, lab, input, actions);
        if lab.rules {
            rules::list(ui, lab, input, actions);
        } else if lab.matters {
            matters::list(ui, lab, input);
        } else {
            numbers(ui, lab, input);
        }
    });
    panel(context, theme, "lab right", right, 18, Some(430.0), |ui| {
        if lab.rules {
            rules::card(ui, lab, input);
        } else {
            card(ui, lab, input, actions);
        }
    });
}

fn head(ui: &mut Ui, lab: &mut LabState, input: &PanelInput<'_>, actions: &mut Vec<UiAction>) {
    let theme = input.theme;
    ui.horizontal(|ui| {
        ui.label(egui::RichText::new(say("lab-title")).font(serif(26.0)));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            widgets::hint(ui, theme, &say("level-lab-help"));
            ui.scope(|ui| {
                ui.set_max_width((ui.available_width() - 4.0).clamp(60.0, 170.0));
                if buttons::button(ui, theme, &say("lab-picture"), Emphasis::Plain, 34.0) {
                    actions.push(UiAction::Page(action::Page::Picture));
                }
            });
        });
    });
    let tabs = ["lab-numbers", "lab-rules", "lab-matters"].map(say);
    let open = match (lab.rules, lab.matters) {
        (true, _) => 1,
        (false, true) => 2,
        (false, false) => 0,
    };
    if let Some(k) = buttons::segmented(ui, theme, &tabs, open, 34.0) {
        lab.rules = k == 1;
        lab.matters = k == 2;
    }
}

fn numbers(ui: &mut Ui, lab: &mut LabState, input: &PanelInput<'_>) {
    let theme = input.theme;
    let field = TextEdit::singleline(&mut lab.search)
        .hint_text(say("lab-search"))
        .font(plain(if ui.available_width() < 290.0 {
            12.0
        } else {
            15.0
        }))
        .margin(vec2(10.0, 8.0))
        .desired_width(f32::INFINITY);
    ui.add(field);
    let (cards, exact) = found(&lab.search);
    let count = say_with(
        if exact { "lab-found" } else { "lab-near" },
        &[("count", cards.len().to_string())],
    );
    ui.label(
        egui::RichText::new(count)
            .font(plain(13.0))
            .color(colour(theme.text_3)),
    );
    meter(ui, theme);
    ui.spacing_mut().item_spacing.y = 3.0;
    ScrollArea::vertical()
        .auto_shrink([false, false])
        .show_rows(ui, 34.0, cards.len(), |ui, range| {
            for card in &cards[range] {
                row(ui, lab, input, card);
            }
        });
}

/// One number of the list.
fn row(ui: &mut Ui, lab: &mut LabState, input: &PanelInput<'_>, card: &'static ParameterCard) {
    let theme = input.theme;
    let value = input
        .snapshot
        .parameters
        .get(&card.key)
        .unwrap_or(card.default);
    let (place, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), 34.0), Sense::click());
    let shown = format!("{} {}", figure(value), unit(card));
    let response = widgets::named(response, &format!("{}: {shown}", card.said_name()), None);
    let here = lab.chosen.as_ref() == Some(&card.key);
    widgets::row_ground(ui, &response, place, here, theme);
    let dot = pos2(place.left() + 12.0, place.center().y);
    ui.painter()
        .circle_filled(dot, 5.0, colour(ink(theme, card.grade)));
    let changed = (value - card.default).abs() > 1e-12 * card.default.abs().max(1e-12);
    let font = if changed { bold(14.0) } else { plain(14.0) };
    let tint = colour(if changed { theme.warning } else { theme.text_1 });
    let number = widgets::fitted(ui, &shown, font, tint, 0.42 * place.width());
    let left = place.left() + 26.0;
    let room = place.width() - 26.0 - number.size().x - 22.0;
    let ink = colour(theme.text_1);
    let name = widgets::shrunk(ui, &card.said_name(), plain, [14.0, 13.0, 12.0], ink, room);
    let middle = |galley: &egui::Galley| place.center().y - 0.5 * galley.size().y;
    ui.painter().galley(
        pos2(left, middle(&name)),
        name.clone(),
        colour(theme.text_1),
    );
    ui.painter().galley(
        pos2(place.right() - 10.0 - number.size().x, middle(&number)),
        number.clone(),
        tint,
    );
    if response.clicked() {
        lab.open(card, input);
    }
    if name.elided {
        response.on_hover_text(card.said_name());
    }
}

fn unit(card: &ParameterCard) -> String {
    match card.unit.as_str() {
        "-" => String::new(),
        // The half-effects of inflammation and of the healing signal.
        "K_C" | "K_A" => say("half-effects-short"),
        _ => card.said_unit(),
    }
}

/// How many of the numbers rest on which evidence.
fn meter(ui: &mut Ui, theme: &Theme) {
    let cards = Parameters::cards();
    let (bar, _) = ui.allocate_exact_size(vec2(ui.available_width(), 10.0), Sense::hover());
    let mut x = bar.left();
    let mut words = Vec::new();
    for grade in Grade::ALL {
        let count = cards.iter().filter(|card| card.grade == grade).count();
        let width = bar.width() * count as f32 / cards.len().max(1) as f32;
        let part = Rect::from_min_size(pos2(x, bar.top()), vec2((width - 2.0).max(0.0), 10.0));
        ui.painter()
            .rect_filled(part, CornerRadius::same(4), colour(ink(theme, grade)));
        x += width;
        words.push((grade, count));
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(5.0, 2.0);
        ui.spacing_mut().interact_size.y = 16.0;
        for (grade, count) in words {
            let text = format!("{count} {}", say(&format!("grade-{}", grade.key())));
            let text = ui
                .painter()
                .layout_no_wrap(text, plain(12.5), colour(theme.text_2));
            // Dot and words stay together where the line breaks.
            let (place, _) =
                ui.allocate_exact_size(vec2(text.size().x + 24.0, 16.0), Sense::hover());
            let dot = pos2(place.left() + 5.0, place.center().y);
            ui.painter()
                .circle_filled(dot, 4.5, colour(ink(theme, grade)));
            let at = pos2(place.left() + 15.0, place.center().y - 0.5 * text.size().y);
            ui.painter().galley(at, text, colour(theme.text_2));
        }
    });
}

/// The evidence card of the chosen number, with what can be done to it.
fn card(ui: &mut Ui, lab: &mut LabState, input: &PanelInput<'_>, actions: &mut Vec<UiAction>) {
    let theme = input.theme;
    let Some(card) = lab.chosen.as_deref().and_then(Parameters::card) else {
        return;
    };
    let value = input
        .snapshot
        .parameters
        .get(&card.key)
        .unwrap_or(card.default);
    let shown = lab.draft.unwrap_or(value);
    ui.label(egui::RichText::new(card.said_name()).font(serif(28.0)));
    ui.label(egui::RichText::new(card.said_sentence()).font(plain(16.0)));
    ui.add_space(8.0);
    ui.horizontal(|ui| {
        ui.label(egui::RichText::new(figure(shown)).font(bold(34.0)));
        ui.label(
            egui::RichText::new(unit(card))
                .font(plain(18.0))
                .color(colour(theme.text_2)),
        );
    });
    // Over more than three decades the slider moves by factors.
    let by_factors = card.min > 0.0 && card.max / card.min > 1000.0;
    let position = if by_factors {
        libm::log(shown / card.min) / libm::log(card.max / card.min)
    } else {
        (shown - card.min) / (card.max - card.min)
    };
    let range = say_with(
        "lab-range",
        &[
            ("low", figure(card.min)),
            ("high", figure(card.max)),
            ("default", figure(card.default)),
        ],
    );
    if let Some(moved) = slider::slider(ui, theme, &range, "", position as f32) {
        let t = f64::from(moved);
        let set = if by_factors {
            card.min * libm::pow(card.max / card.min, t)
        } else {
            card.min + (card.max - card.min) * t
        };
        lab.draft = Some(set.clamp(card.min, card.max));
        lab.typed = figure(set);
    }
    ui.horizontal(|ui| {
        let words = ui.label(
            egui::RichText::new(say("lab-type"))
                .font(plain(14.0))
                .color(colour(theme.text_2)),
        );
        let field = TextEdit::singleline(&mut lab.typed)
            .font(plain(15.0))
            .margin(vec2(8.0, 6.0))
            .desired_width(120.0);
        let field = ui.add(field).labelled_by(words.id);
        if field.changed() {
            lab.draft = typed(&lab.typed);
        }
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if entered && let Some(draft) = lab.draft.take() {
            actions.push(set(card, draft));
        }
    });
    ui.horizontal(|ui| {
        let half = (ui.available_width() - 8.0) / 2.0;
        ui.scope(|ui| {
            ui.set_width(half);
            let waiting = lab.draft.is_some_and(|draft| draft != value);
            if buttons::button(
                ui,
                theme,
                &say("lab-apply"),
                Emphasis::main_if(waiting),
                40.0,
            ) && let Some(draft) = lab.draft.take()
            {
                actions.push(set(card, draft));
            }
        });
        ui.scope(|ui| {
            ui.set_width(half);
            if buttons::button(ui, theme, &say("lab-reset"), Emphasis::Plain, 40.0) {
                lab.draft = None;
                lab.typed = figure(card.default);
                actions.push(set(card, card.default));
            }
        });
    });
    ui.add_space(8.0);
    widgets::rule(ui, theme);
    let grade = say(&format!("grade-{}", card.grade.key()));
    ui.horizontal(|ui| {
        let (dot, _) = ui.allocate_exact_size(vec2(14.0, 18.0), Sense::hover());
        ui.painter()
            .circle_filled(dot.center(), 6.0, colour(ink(theme, card.grade)));
        ui.label(egui::RichText::new(grade).font(bold(15.0)));
    });
    for (key, text) in [
        ("lab-source", card.source.as_str()),
        ("lab-key", card.key.as_str()),
        ("lab-symbol", card.symbol.as_str()),
    ] {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().interact_size.y = 18.0;
            ui.label(
                egui::RichText::new(say(key))
                    .font(plain(14.0))
                    .color(colour(theme.text_3)),
            );
            ui.label(
                egui::RichText::new(text)
                    .font(plain(14.0))
                    .color(colour(theme.text_2)),
            );
        });
    }
}

fn set(card: &ParameterCard, value: f64) -> UiAction {
    UiAction::Apply(Command::SetParameter {
        key: card.key.clone(),
        value,
    })
}
