//! Questions of a lesson: choose, a number, an order, a curve, a sentence.

use bevy_egui::egui::{self, CornerRadius, RichText, Sense, Stroke, StrokeKind, Ui, vec2};

use super::{draw, text};
use crate::lesson::{Answer, Asks, Item, Player};
use crate::theme::Theme;
use crate::ui::kit::style::{bold, colour, plain};
use crate::ui::kit::words::{say, trimmed};
use crate::ui::kit::{slider, widgets};
use crate::ui::state::input::PanelInput;
use crate::ui::state::lesson::LessonState;

/// How an option stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// Not chosen.
    Open,
    /// Chosen.
    Chosen,
    /// Chosen, or the one that would have been: right.
    Right,
}

/// A sentence one can choose. True if it was.
pub(super) fn option(ui: &mut Ui, theme: &Theme, words: &str, mark: Mark, enabled: bool) -> bool {
    let width = ui.available_width();
    let font = if mark == Mark::Open {
        plain(15.0)
    } else {
        bold(15.0)
    };
    let galley = ui.painter().layout(
        text::unmarked(words),
        font,
        colour(theme.text_1),
        width - 48.0,
    );
    let size = vec2(width, galley.size().y + 16.0);
    let sense = if enabled {
        Sense::click()
    } else {
        Sense::hover()
    };
    let (place, response) = ui.allocate_exact_size(size, sense);
    let response = widgets::named(response, words, Some(mark != Mark::Open));
    if !enabled {
        let disable = egui::accesskit::Node::set_disabled;
        ui.ctx().accesskit_node_builder(response.id, disable);
    }
    let edge = match mark {
        Mark::Open => theme.line,
        Mark::Chosen => theme.accent,
        Mark::Right => theme.cells.chondrocyte,
    };
    let fill = if response.hovered() && enabled {
        theme.line
    } else {
        theme.raised
    };
    let wide = if mark == Mark::Open { 1.0 } else { 2.0 };
    ui.painter().rect(
        place,
        CornerRadius::same(10),
        colour(fill),
        Stroke::new(wide, colour(edge)),
        StrokeKind::Inside,
    );
    let at = place.left_center() + vec2(20.0, 0.0);
    ui.painter()
        .circle_stroke(at, 8.0, Stroke::new(1.6, colour(edge)));
    if mark != Mark::Open {
        ui.painter().circle_filled(at, 4.5, colour(edge));
    }
    let at = place.min + vec2(38.0, 8.0);
    ui.painter().galley(at, galley, colour(theme.text_1));
    widgets::focus_ring(ui, &response, place, 10, theme);
    response.clicked()
}

fn choose(
    ui: &mut Ui,
    player: &mut Player,
    item: &Item,
    options: usize,
    right: Option<usize>,
    theme: &Theme,
) {
    let key = format!("{}-{}", player.step().name, item.name);
    let locked = player.locked();
    let told = locked && tells(player);
    let chosen = match player.answer(&item.name) {
        Some(Answer::Choice(number)) => Some(*number),
        _ => None,
    };
    for number in 1..=options {
        let words = player.say(&format!("{key}-{number}"));
        let mark = if told && right == Some(number) {
            Mark::Right
        } else if chosen == Some(number) {
            Mark::Chosen
        } else {
            Mark::Open
        };
        if option(ui, theme, &words, mark, !locked) {
            player.give(&item.name, Answer::Choice(number));
        }
    }
}

/// Whether what is right is told as soon as the answers are locked: not for predictions, which the run answers.
fn tells(player: &Player) -> bool {
    !matches!(player.step().does, crate::lesson::Does::Predict(_))
}

fn number(
    ui: &mut Ui,
    player: &mut Player,
    item: &Item,
    [low, high]: [f64; 2],
    unit: &str,
    theme: &Theme,
) {
    let now = match player.answer(&item.name) {
        Some(Answer::Number(value)) => Some(*value),
        _ => None,
    };
    let digits = usize::from(high - low < 20.0);
    let value = now.map_or_else(
        || "?".to_owned(),
        |value| format!("{} {unit}", trimmed(value, digits)),
    );
    let part = ((now.unwrap_or(0.5 * (low + high)) - low) / (high - low)) as f32;
    let name = say("lesson-your-number");
    let moved = slider::slider(ui, theme, &name, value.trim(), part);
    if let Some(part) = moved.filter(|_| !player.locked()) {
        let step = if digits == 0 { 1.0 } else { 10.0 };
        let value = (low + f64::from(part) * (high - low)) * step;
        player.give(&item.name, Answer::Number(value.round() / step));
    }
}

fn order(ui: &mut Ui, player: &mut Player, item: &Item, options: usize, theme: &Theme) {
    let key = format!("{}-{}", player.step().name, item.name);
    let chosen = match player.answer(&item.name) {
        Some(Answer::Order(order)) => order.clone(),
        _ => Vec::new(),
    };
    if let Some(order) = ordered(ui, theme, &key, options, &chosen, player.locked(), &|key| {
        player.say(key)
    }) {
        player.give(&item.name, Answer::Order(order));
    }
}

/// Sentences that are put in order by choosing one after the other; the new order if it changed. They are offered in an
/// order that does not tell.
pub(super) fn ordered(
    ui: &mut Ui,
    theme: &Theme,
    key: &str,
    options: usize,
    chosen: &[usize],
    locked: bool,
    say_of: &dyn Fn(&str) -> String,
) -> Option<Vec<usize>> {
    let mut offered: Vec<usize> = (1..=options).collect();
    offered.sort_by_key(|number| *blake3::hash(format!("{key}-{number}").as_bytes()).as_bytes());
    let mut changed = None;
    for (place, number) in chosen.iter().enumerate() {
        let words = format!("{}. {}", place + 1, say_of(&format!("{key}-{number}")));
        if option(ui, theme, &words, Mark::Chosen, !locked) {
            let rest = chosen.iter().copied().filter(|other| other != number);
            changed = Some(rest.collect());
        }
    }
    for number in offered
        .into_iter()
        .filter(|number| !chosen.contains(number))
    {
        if option(
            ui,
            theme,
            &say_of(&format!("{key}-{number}")),
            Mark::Open,
            !locked,
        ) {
            let mut order = chosen.to_vec();
            order.push(number);
            changed = Some(order);
        }
    }
    changed
}

/// A field for a sentence of one's own; the sentence once it changed.
pub(super) fn write(
    ui: &mut Ui,
    held: &mut (String, String),
    key: &str,
    now: &str,
    locked: bool,
) -> Option<String> {
    if held.0 != key {
        *held = (key.to_owned(), now.to_owned());
    }
    let field = egui::TextEdit::multiline(&mut held.1)
        .desired_rows(2)
        .desired_width(ui.available_width())
        .hint_text(say("lesson-own-words"))
        .font(plain(15.0));
    let response = ui.add_enabled(!locked, field);
    let name = say("lesson-own-words");
    response
        .widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::TextEdit, true, name.clone()));
    (response.lost_focus() && held.1 != now).then(|| held.1.clone())
}

/// The questions of the open step.
pub(super) fn items(ui: &mut Ui, state: &mut LessonState, shown: &Player, input: &PanelInput<'_>) {
    let theme = input.theme;
    for item in shown.items() {
        let Some(player) = &mut state.player else {
            return;
        };
        let key = format!("{}-{}", player.step().name, item.name);
        let words = text::unmarked(&player.say(&key));
        ui.label(RichText::new(words).font(bold(15.5)));
        match &item.asks {
            Asks::Choose { options, right, .. } => {
                choose(ui, player, &item, *options, *right, theme);
            }
            Asks::Number {
                low, high, unit, ..
            } => number(ui, player, &item, [*low, *high], unit, theme),
            Asks::Order { options } => order(ui, player, &item, *options, theme),
            Asks::Curve { .. } => {
                draw::draw(ui, state, &item, theme);
            }
            Asks::Write => {
                let now = match player.answer(&item.name) {
                    Some(Answer::Words(words)) => words.clone(),
                    _ => String::new(),
                };
                let written = write(ui, &mut state.words, &key, &now, player.locked());
                if let Some(written) = written {
                    player.give(&item.name, Answer::Words(written));
                }
            }
        }
        let Some(player) = &state.player else {
            return;
        };
        if player.locked() && tells(player) && !matches!(item.asks, Asks::Write) {
            let why = player.say(&format!("{key}-why"));
            text::paragraphs(ui, theme, &why, &plain(14.5), colour(theme.text_2));
        }
        ui.add_space(6.0);
    }
    if shown.locked() {
        ui.label(
            RichText::new(say("lesson-locked"))
                .font(plain(13.5))
                .color(colour(theme.text_2)),
        );
    }
}
