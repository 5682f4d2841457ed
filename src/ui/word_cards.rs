//! Cards of the hard words: what each means, where that comes from, and the names of the molecules behind the signals.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use bevy_egui::egui::{
    self, Area, CornerRadius, Id, Order, Rect, Response, RichText, ScrollArea, Sense, Ui, vec2,
};
use serde::Deserialize;
use toml::{Spanned, Value};

use super::desk::Desk;
use super::panels::{Look, panel_frame};
use super::style::{colour, plain, serif};
use super::widgets;
use super::words::{knows, say, say_with};
use crate::model::words::Signal;
use crate::theme::Theme;

/// Name of the file in messages.
const FILE: &str = "words.toml";
/// Tabs of the sheet, as they are written in the file.
pub const GROUPS: [&str; 5] = ["cells", "signals", "evidence", "treatment", "law"];
/// What a source can be worth, as it is written in the file.
pub const GRADES: [&str; 7] = [
    "people", "animals", "dish", "teaching", "experts", "practice", "law",
];
/// Fields of a card in the file; it has each of them.
const FIELDS: [&str; 4] = ["key", "group", "source", "grade"];

/// A hard word. Its heading and its sentences stand in the locale under its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordCard {
    /// Key of its texts.
    pub key: String,
    /// The tab it stands under: a place in [`GROUPS`].
    pub group: usize,
    /// Where it comes from.
    pub source: String,
    /// What that is worth: one of [`GRADES`].
    pub grade: &'static str,
}

impl WordCard {
    /// Its heading.
    #[must_use]
    pub fn heading(&self) -> String {
        say(&format!("word-{}", self.key))
    }

    /// Its sentences.
    #[must_use]
    pub fn text(&self) -> String {
        say(&format!("word-{}-text", self.key))
    }

    /// Where it comes from, with its grade.
    #[must_use]
    pub fn source_line(&self) -> String {
        let grade = say(&format!("cards-grade-{}", self.grade));
        say_with(
            "cards-source",
            &[("source", self.source.clone()), ("grade", grade)],
        )
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CardFile {
    card: Vec<BTreeMap<String, Spanned<Value>>>,
}

/// Reads a file of cards.
///
/// # Errors
/// What is wrong, with the line, the card, the field, what was found and what would be right.
pub fn parse(text: &str) -> Result<Vec<WordCard>, String> {
    let file: CardFile = toml::from_str(text).map_err(|error| format!("{FILE}: {error}"))?;
    let mut cards: Vec<WordCard> = Vec::new();
    for (number, fields) in file.card.iter().enumerate() {
        let card = read_card(text, number, fields)?;
        if cards.iter().any(|other| other.key == card.key) {
            let key = &card.key;
            return Err(format!(
                "{FILE}: {}: card '{key}': key: found it twice, expected a key of its own",
                line_of(text, fields.get("key"))
            ));
        }
        cards.push(card);
    }
    let empty = (0..GROUPS.len()).find(|&group| cards.iter().all(|card| card.group != group));
    match empty {
        Some(group) => Err(format!(
            "{FILE}: group: found no card of '{}', expected at least one",
            GROUPS[group]
        )),
        None => Ok(cards),
    }
}

/// Where a value stands in the file.
fn line_of(text: &str, value: Option<&Spanned<Value>>) -> String {
    let start = value.map_or(0, |value| value.span().start);
    let before = text.get(..start).unwrap_or_default();
    format!("line {}", before.matches('\n').count() + 1)
}

fn read_card(
    text: &str,
    number: usize,
    fields: &BTreeMap<String, Spanned<Value>>,
) -> Result<WordCard, String> {
    let first = fields.values().min_by_key(|value| value.span().start);
    let named = fields.get("key").and_then(|key| key.get_ref().as_str());
    let name = named.map_or_else(
        || format!("number {}", number + 1),
        |key| format!("'{key}'"),
    );
    let wrong = |field: &str, found: &str, expected: &str| {
        let place = fields.get(field).or(first);
        format!(
            "{FILE}: {}: card {name}: {field}: found {found}, expected {expected}",
            line_of(text, place)
        )
    };
    if let Some(unknown) = fields.keys().find(|key| !FIELDS.contains(&key.as_str())) {
        return Err(wrong(unknown, "a field without use", &FIELDS.join(", ")));
    }
    let field = |field: &str| -> Result<&str, String> {
        let value = fields.get(field).map(Spanned::get_ref);
        match value {
            Some(Value::String(words)) if !words.trim().is_empty() => Ok(words),
            Some(other) => Err(wrong(field, &other.to_string(), "some words")),
            None => Err(wrong(field, "nothing", "some words")),
        }
    };
    let key = field("key")?.to_owned();
    for text in [format!("word-{key}"), format!("word-{key}-text")] {
        if !knows(&text) {
            let found = format!("no '{text}' in words.ftl");
            return Err(wrong("key", &found, "a heading and sentences there"));
        }
    }
    let group = field("group")?;
    let grade = field("grade")?;
    let quoted = |word: &str| format!("'{word}'");
    Ok(WordCard {
        group: GROUPS
            .iter()
            .position(|known| *known == group)
            .ok_or_else(|| wrong("group", &quoted(group), &GROUPS.join(", ")))?,
        grade: GRADES
            .into_iter()
            .find(|known| *known == grade)
            .ok_or_else(|| wrong("grade", &quoted(grade), &GRADES.join(", ")))?,
        source: field("source")?.to_owned(),
        key,
    })
}

/// The cards that come with the program.
///
/// # Errors
/// Never, as a test shows.
pub fn built_in() -> Result<Vec<WordCard>, String> {
    parse(include_str!("../../assets/words.toml"))
}

/// All cards, in their order. A test reads the file; without it there would be no cards, but no panic.
#[must_use]
pub fn cards() -> &'static [WordCard] {
    static CARDS: LazyLock<Vec<WordCard>> = LazyLock::new(|| built_in().unwrap_or_default());
    &CARDS
}

/// The card of a key.
#[must_use]
pub fn card(key: &str) -> Option<&'static WordCard> {
    cards().iter().find(|card| card.key == key)
}

/// Shows the card of a hard word where the pointer rests on it.
pub fn hover(response: Response, key: &str) -> Response {
    match card(key) {
        Some(card) => response.on_hover_ui(|ui| tip(ui, card)),
        None => response,
    }
}

/// A card at the pointer.
fn tip(ui: &mut Ui, card: &WordCard) {
    ui.set_max_width(360.0);
    ui.label(RichText::new(card.heading()).font(serif(19.0)));
    ui.label(RichText::new(card.text()).font(plain(14.0)));
    ui.label(RichText::new(card.source_line()).font(plain(12.0)));
}

/// Whether the molecules behind a signal are named, the second layer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Naming {
    /// The signal alone.
    #[default]
    Plain,
    /// The signal with its molecules.
    Molecules,
    /// The same in a dish, where more growth factors can be added.
    MoleculesOfDish,
}

/// The molecules that a signal stands for, where they are named.
#[must_use]
pub fn molecules(signal: Signal, naming: Naming) -> Option<String> {
    let key = match (naming, signal) {
        (Naming::Plain, _) | (_, Signal::Homing | Signal::Oxygen) => return None,
        (_, Signal::Inflammation) => "molecules-inflammation",
        (_, Signal::Healing) => "molecules-healing",
        (Naming::Molecules, Signal::Growth) => "molecules-growth",
        (Naming::MoleculesOfDish, Signal::Growth) => "molecules-growth-dish",
    };
    Some(say(key))
}

/// The name of a signal, with its molecules where they are named.
#[must_use]
pub fn named(name: &str, signal: Signal, naming: Naming) -> String {
    match molecules(signal, naming) {
        Some(molecules) => say_with(
            "signal-molecules",
            &[("signal", name.to_owned()), ("molecules", molecules)],
        ),
        None => name.to_owned(),
    }
}

/// Key of the card that explains a signal, if it needs one.
#[must_use]
pub fn card_of(signal: Signal) -> Option<&'static str> {
    match signal {
        Signal::Inflammation => Some("inflammation"),
        Signal::Healing => Some("healing"),
        Signal::Growth => Some("growth"),
        Signal::Homing | Signal::Oxygen => None,
    }
}

/// How the sheet of words stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Cards {
    /// Whether it is open.
    pub open: bool,
    /// Its tab: a place in [`GROUPS`].
    pub group: usize,
    /// Whether it has had the focus of the keyboard since it was opened.
    greeted: bool,
    /// What had it before, and gets it back.
    before: Option<Id>,
}

impl Cards {
    /// Gives the focus of the keyboard back once the sheet is closed.
    pub(super) fn leave(&mut self, context: &egui::Context) {
        self.greeted = false;
        if let Some(before) = self.before.take() {
            context.memory_mut(|memory| memory.request_focus(before));
        }
    }
}

/// Width of a sheet from which its cards stand in two columns, points.
const TWO_COLUMNS: f32 = 760.0;
/// Room between the edge of a card and its words, points.
const INSET: f32 = 14.0;
/// How far an arrow key scrolls, points.
const SCROLL: f32 = 60.0;
/// Room between two parts of a card, points.
const GAP: f32 = 6.0;

/// The sheet with all cards, a tab for each group.
pub(super) fn sheet(context: &egui::Context, desk: &mut Desk, look: &Look<'_>, window: Rect) {
    let theme = look.theme;
    let small = window.width().min(window.height()) < 520.0;
    let (margin, padding) = if small { (6.0, 8_i8) } else { (24.0, 20_i8) };
    let room = window.shrink(margin).size();
    let place = Rect::from_center_size(window.center(), room.min(vec2(1120.0, 860.0)));
    Area::new(Id::new("word cards"))
        .fixed_pos(place.min)
        .order(Order::Foreground)
        .constrain(false)
        .show(context, |ui| {
            panel_frame(theme, 18, padding).show(ui, |ui| {
                let inner = place.size() - vec2(2.0, 2.0) * f32::from(padding) - vec2(2.0, 2.0);
                ui.set_min_size(inner);
                ui.set_max_size(inner);
                ui.horizontal(|ui| {
                    let size = if small { 20.0 } else { 26.0 };
                    let title = ui.label(RichText::new(say("cards-title")).font(serif(size)));
                    // The tab key goes on from here, not from the panels below.
                    let id = ui.id().with("title");
                    let title = ui.interact(title.rect, id, Sense::focusable_noninteractive());
                    if !desk.cards.greeted {
                        desk.cards.before = context.memory(egui::Memory::focused);
                        title.request_focus();
                        desk.cards.greeted = true;
                    }
                    ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                        ui.scope(|ui| {
                            ui.set_max_width(100.0);
                            if widgets::button(ui, theme, &say("close"), true, 34.0) {
                                desk.cards.open = false;
                                desk.cards.leave(context);
                            }
                        });
                    });
                });
                if !small {
                    let intro = RichText::new(say("cards-intro")).font(plain(15.0));
                    ui.label(intro.color(colour(theme.text_2)));
                }
                let tabs = GROUPS.map(|group| say(&format!("cards-group-{group}")));
                let chosen = desk.cards.group.min(GROUPS.len() - 1);
                if let Some(group) = widgets::segmented(ui, theme, &tabs, chosen, 34.0) {
                    desk.cards.group = group;
                }
                ScrollArea::vertical()
                    .id_salt(("word cards", desk.cards.group))
                    .auto_shrink(false)
                    .show(ui, |ui| in_columns(ui, theme, desk.cards.group));
            });
        });
}

/// The cards of a group, each in the column that is the shortest so far.
fn in_columns(ui: &mut Ui, theme: &Theme, group: usize) {
    let count = if ui.available_width() < TWO_COLUMNS {
        1
    } else {
        2
    };
    // The bar of the scroll area lies over its right edge.
    ui.set_max_width(ui.available_width() - 12.0);
    ui.columns(count, |columns| {
        for card in cards().iter().filter(|card| card.group == group) {
            let shortest = columns
                .iter_mut()
                .min_by(|a, b| a.cursor().top().total_cmp(&b.cursor().top()));
            if let Some(column) = shortest {
                show_card(column, theme, card);
            }
        }
    });
}

/// One card. The tab key goes from card to card, and a reader of the screen reads it as one text.
fn show_card(ui: &mut Ui, theme: &Theme, card: &WordCard) {
    let width = ui.available_width();
    let lines = [
        (card.heading(), serif(20.0), colour(theme.text_1)),
        (card.text(), plain(15.0), colour(theme.text_1)),
        (card.source_line(), plain(12.5), colour(theme.text_2)),
    ];
    let said = lines
        .iter()
        .map(|(line, ..)| line.as_str())
        .collect::<Vec<_>>()
        .join("\n");
    let galleys = lines.map(|(line, font, ink)| {
        let galley = ui.painter().layout(line, font, ink, width - 2.0 * INSET);
        (galley, ink)
    });
    let tall: f32 = galleys.iter().map(|(galley, _)| galley.size().y).sum();
    let size = vec2(width, tall + 2.0 * GAP + 2.0 * INSET);
    let (place, response) = ui.allocate_exact_size(size, Sense::focusable_noninteractive());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, said.clone()));
    ui.painter()
        .rect_filled(place, CornerRadius::same(14), colour(theme.raised));
    let mut at = place.min + vec2(INSET, INSET);
    for (galley, ink) in galleys {
        let down = galley.size().y + GAP;
        ui.painter().galley(at, galley, ink);
        at.y += down;
    }
    widgets::focus_ring(ui, &response, place.shrink(4.0), 12, theme);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    // A card that is higher than the sheet is read on by the arrow keys.
    if response.has_focus() {
        widgets::keep_arrows(ui);
        let by = ui.input(|input| {
            let down = input.num_presses(egui::Key::ArrowDown) as f32;
            let up = input.num_presses(egui::Key::ArrowUp) as f32;
            up - down
        });
        if by != 0.0 {
            ui.scroll_with_delta(vec2(0.0, by * SCROLL));
        }
    }
}
