//! Questions of a lesson: choose, a number, an order, a curve, a sentence.

use bevy_egui::egui::{
    self, Color32, CornerRadius, Pos2, RichText, Sense, Stroke, StrokeKind, Ui, vec2,
};

use super::{draw, text};
use crate::lesson::{Answer, Asks, Item, Player};
use crate::theme::Theme;
use crate::ui::kit::style::{bold, colour, plain};
use crate::ui::kit::words::{say, say_with, trimmed};
use crate::ui::kit::{slider, widgets};
use crate::ui::state::input::PanelInput;
use crate::ui::state::lesson::LessonState;

/// How an option stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// Not chosen.
    Open,
    /// Chosen; it can still be changed.
    Chosen,
    /// Chosen for good.
    Yours,
    /// Not chosen, and the one that would have been right.
    Right,
    /// Chosen for good, and right.
    YoursRight,
}

impl Mark {
    /// How an option stands once it is `locked`; `right` where it is told that it is.
    fn of(chosen: bool, right: bool, locked: bool) -> Self {
        match (chosen, right, locked) {
            (true, true, _) => Self::YoursRight,
            (false, true, _) => Self::Right,
            (true, false, true) => Self::Yours,
            (true, false, false) => Self::Chosen,
            (false, false, _) => Self::Open,
        }
    }

    /// Whether it was chosen.
    fn is_chosen(self) -> bool {
        matches!(self, Self::Chosen | Self::Yours | Self::YoursRight)
    }

    /// Whether it is told that it is right.
    fn is_right(self) -> bool {
        matches!(self, Self::Right | Self::YoursRight)
    }

    /// What stands with an option that cannot be changed any more.
    fn standing(self) -> Option<String> {
        match self {
            Self::Open | Self::Chosen => None,
            Self::Yours => Some(say("lesson-option-yours")),
            Self::Right => Some(say("lesson-option-right")),
            Self::YoursRight => Some(say("lesson-option-yours-right")),
        }
    }
}

/// A sentence one can choose. True if it was.
pub(super) fn option(ui: &mut Ui, theme: &Theme, words: &str, mark: Mark, enabled: bool) -> bool {
    option_that_stands(ui, theme, words, (mark, mark.standing()), enabled)
}

/// The same with words for how it stands.
fn option_that_stands(
    ui: &mut Ui,
    theme: &Theme,
    words: &str,
    (mark, standing): (Mark, Option<String>),
    enabled: bool,
) -> bool {
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
    let under = standing.as_ref().map(|standing| {
        let ink = colour(theme.text_2);
        let standing = standing.clone();
        ui.painter().layout(standing, bold(13.0), ink, width - 48.0)
    });
    let below = under.as_ref().map_or(0.0, |under| under.size().y + 2.0);
    let size = vec2(width, galley.size().y + below + 16.0);
    let sense = if enabled {
        Sense::click()
    } else {
        Sense::hover()
    };
    let (place, response) = ui.allocate_exact_size(size, sense);
    let name = match standing {
        Some(standing) => format!("{standing}: {words}"),
        None => words.to_owned(),
    };
    let response = widgets::named(response, &name, Some(mark.is_chosen()));
    if !enabled {
        widgets::tell_disabled(&response);
    }
    let edge = match mark {
        Mark::Open => theme.line,
        Mark::Chosen | Mark::Yours => theme.accent,
        Mark::Right | Mark::YoursRight => theme.cells.chondrocyte,
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
    if mark.is_right() {
        tick(ui, at, colour(edge));
    } else if mark.is_chosen() {
        ui.painter().circle_filled(at, 4.5, colour(edge));
    }
    let at = place.min + vec2(38.0, 8.0);
    let under_words = at + vec2(0.0, galley.size().y + 2.0);
    ui.painter().galley(at, galley, colour(theme.text_1));
    if let Some(under) = under {
        ui.painter()
            .galley(under_words, under, colour(theme.text_2));
    }
    widgets::focus_ring(ui, &response, place, 10, theme);
    response.clicked()
}

/// The sign of what is right.
fn tick(ui: &Ui, at: Pos2, ink: Color32) {
    let pen = Stroke::new(2.2, ink);
    let [left, foot, top] = [[-4.0, 0.0], [-1.0, 3.5], [4.5, -4.0]].map(|[x, y]| at + vec2(x, y));
    ui.painter().line_segment([left, foot], pen);
    ui.painter().line_segment([foot, top], pen);
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
        let is_right = told && right == Some(number);
        let mark = Mark::of(chosen == Some(number), is_right, locked);
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
    question: &str,
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
    let told = say_with(
        "lesson-your-number-to",
        &[("question", question.to_owned())],
    );
    let names = [name.as_str(), &told];
    if player.locked() {
        slider::slider_at_rest(ui, theme, names, value.trim(), part);
    } else if let Some(part) = slider::slider_told(ui, theme, names, value.trim(), part) {
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
    let stands = match (player.locked(), tells(player)) {
        (false, _) => Standing::Open,
        (true, false) => Standing::Locked,
        (true, true) => Standing::Told,
    };
    let say_of = |key: &str| player.say(key);
    if let Some(order) = ordered(ui, theme, &key, options, &chosen, stands, &say_of) {
        player.give(&item.name, Answer::Order(order));
    }
}

/// How sentences in an order stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Their order can still be changed.
    Open,
    /// It cannot, and nothing is told of it.
    Locked,
    /// It cannot, and each tells its right place.
    Told,
}

impl Standing {
    /// How a sentence stands at its place, from 1; its number is its right place.
    fn of(self, place: usize, number: usize) -> (Mark, Option<String>) {
        match self {
            Self::Open => (Mark::Chosen, None),
            Self::Locked => (Mark::Yours, Mark::Yours.standing()),
            Self::Told if place == number => {
                (Mark::YoursRight, Some(say("lesson-option-in-place")))
            }
            Self::Told => {
                let values = [("place", number.to_string())];
                let words = say_with("lesson-option-out-of-place", &values);
                (Mark::Yours, Some(words))
            }
        }
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
    stands: Standing,
    say_of: &dyn Fn(&str) -> String,
) -> Option<Vec<usize>> {
    let mut offered: Vec<usize> = (1..=options).collect();
    offered.sort_by_key(|number| *blake3::hash(format!("{key}-{number}").as_bytes()).as_bytes());
    let open = stands == Standing::Open;
    let mut changed = None;
    for (place, number) in chosen.iter().enumerate() {
        let words = format!("{}. {}", place + 1, say_of(&format!("{key}-{number}")));
        let stands = stands.of(place + 1, *number);
        if option_that_stands(ui, theme, &words, stands, open) {
            let rest = chosen.iter().copied().filter(|other| other != number);
            changed = Some(rest.collect());
        }
    }
    for number in offered
        .into_iter()
        .filter(|number| !chosen.contains(number))
    {
        let words = say_of(&format!("{key}-{number}"));
        if option(ui, theme, &words, Mark::Open, open) {
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
        ui.label(RichText::new(&words).font(bold(15.5)));
        match &item.asks {
            Asks::Choose { options, right, .. } => {
                choose(ui, player, &item, *options, *right, theme);
            }
            Asks::Number {
                low, high, unit, ..
            } => number(ui, player, &item, &words, [*low, *high], unit, theme),
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
