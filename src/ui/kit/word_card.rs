//! Cards of the hard words: what each means, where that comes from, and the molecules behind the signals.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use bevy_egui::egui::text::CCursor;
use bevy_egui::egui::{
    self, Color32, FontId, Galley, Id, Pos2, Rect, Response, RichText, Sense, Shape, Ui, pos2, vec2,
};
use serde::Deserialize;
use toml::{Spanned, Value};

use crate::model::words::Signal;
use crate::platform::text::toml_wrong;
use crate::text;
use crate::theme::Theme;
use crate::theme::signal::SignalRow;
use crate::ui::kit::style::{colour, plain, serif};
use crate::ui::kit::widgets;
use crate::ui::kit::words::{knows, say, say_with};

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
    /// How the word is spelled where it stands in a sentence.
    pub spelled: Vec<String>,
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
    /// By the key of a card: how its word is spelled in sentences.
    #[serde(default)]
    spelled: BTreeMap<String, Vec<String>>,
}

/// Reads a file of cards.
///
/// # Errors
/// What is wrong, with the line, the card, the field, what was found and what would be right.
pub fn parse(text: &str) -> Result<Vec<WordCard>, String> {
    let text = &*crate::platform::text::plain(text);
    let file: CardFile = toml::from_str(text).map_err(|error| toml_wrong(FILE, text, &error))?;
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
    for (key, words) in file.spelled {
        match cards.iter_mut().find(|card| card.key == key) {
            Some(card) => card.spelled = words,
            None => {
                return Err(format!(
                    "{FILE}: spelled: {key}: found no card of this key, expected one"
                ));
            }
        }
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
        spelled: Vec::new(),
        key,
    })
}

/// The cards that come with the program.
///
/// # Errors
/// Never, as a test shows.
pub fn built_in() -> Result<Vec<WordCard>, String> {
    parse(include_str!("../../../assets/words.toml"))
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

/// Where the code of the second language is kept.
fn second() -> Id {
    Id::new("second language of words")
}

/// Words are told in this language, too, from now on; in none if its code is empty.
pub fn tell_also(context: &egui::Context, code: &str) {
    context.data_mut(|data| {
        let kept: &mut String = data.get_temp_mut_or_default(second());
        if kept != code {
            code.clone_into(kept);
        }
    });
}

/// The heading of a card in the second language, behind the name of that language.
#[must_use]
pub fn also(context: &egui::Context, card: &WordCard) -> Option<String> {
    let code: String = context.data(|data| data.get_temp(second()))?;
    if code.is_empty() || code == text::code() {
        return None;
    }
    let word = text::in_language(&code, &format!("word-{}", card.key))?;
    let language = text::own_name(&code);
    Some(say_with(
        "cards-also",
        &[("language", language), ("word", word)],
    ))
}

/// Shows the card of a hard word where the pointer rests on it, or while it has the focus of the keyboard.
pub fn hover(response: Response, key: &str) -> Response {
    let open = response.has_focus();
    shown(response, key, open)
}

/// The card of a word at the pointer, or beside it where it is held open.
fn shown(response: Response, key: &str, open: bool) -> Response {
    let Some(card) = card(key) else {
        return response;
    };
    if !open {
        return response.on_hover_ui(|ui| tip(ui, card));
    }
    egui::Tooltip::always_open(
        response.ctx.clone(),
        response.layer_id,
        response.id,
        egui::PopupAnchor::from(&response),
    )
    .show(|ui| tip(ui, card));
    response
}

/// The same for a word that nothing else hangs on: a click shows its card, and one more, on it or elsewhere, puts it
/// away. A reader of the screen hears the card.
pub fn asked(ui: &Ui, response: Response, key: &str) -> Response {
    if let Some(card) = card(key) {
        let told = match also(ui.ctx(), card) {
            Some(also) => format!("{also}\n{}", card.text()),
            None => card.text(),
        };
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_label(card.heading());
            node.set_description(told);
        });
    }
    let clicked = response.clicked_by(egui::PointerButton::Primary);
    let elsewhere = response.clicked_elsewhere();
    let held = ui.ctx().data_mut(|data| {
        let held: &mut Option<Id> = data.get_temp_mut_or_default(Id::new("hard word held"));
        let here = *held == Some(response.id);
        if clicked {
            *held = (!here).then_some(response.id);
        } else if here && elsewhere {
            *held = None;
        }
        *held == Some(response.id)
    });
    let open = held || response.has_focus();
    shown(response, key, open)
}

/// How the words of the cards are spelled in a language: as its texts say, else as in English.
type Spellings = Vec<(&'static str, Vec<String>)>;

/// The spellings of the language that is spoken.
fn spellings() -> &'static Spellings {
    static ALL: LazyLock<BTreeMap<String, Spellings>> = LazyLock::new(|| {
        let of = |code: &String| {
            let spelled = |card: &'static WordCard| {
                let key = format!("word-spelled-{}", card.key);
                let own = text::in_language(code, &key);
                let words = own.map(|words| {
                    words
                        .split('|')
                        .map(|word| word.trim().to_owned())
                        .collect()
                });
                (
                    card.key.as_str(),
                    words.unwrap_or_else(|| card.spelled.clone()),
                )
            };
            cards().iter().map(spelled).collect()
        };
        let languages = text::languages();
        languages
            .iter()
            .map(|code| (code.clone(), of(code)))
            .collect()
    });
    static NONE: Spellings = Vec::new();
    ALL.get(&text::language().to_string()).unwrap_or(&NONE)
}

/// The hard words in a text: key of the card, and the letters from where to where. Of two that overlap it is the first,
/// and of two that begin at the same letter the longer.
#[must_use]
pub fn hard_words(text: &str) -> Vec<(&'static str, Range<usize>)> {
    let mut found: Vec<(&'static str, Range<usize>)> = Vec::new();
    for (key, words) in spellings() {
        for word in words {
            for (at, _) in text.match_indices(word.as_str()) {
                let end = at + word.len();
                let letter = |one: Option<char>| one.is_some_and(char::is_alphanumeric);
                let inside = letter(text[..at].chars().next_back())
                    || letter(text[end..].chars().next().filter(|_| !ends_open(word)));
                if !inside {
                    found.push((*key, at..end));
                }
            }
        }
    }
    found.sort_by_key(|(_, place)| (place.start, Reverse(place.end)));
    let mut end = 0;
    found.retain(|(_, place)| {
        let free = place.start >= end;
        if free {
            end = place.end;
        }
        free
    });
    found
}

/// Whether a word may go on, as in "macrophage" and "macrophages".
fn ends_open(word: &str) -> bool {
    word.chars().count() > 4 && word.chars().all(char::is_lowercase)
}

/// The hard words that were met in a frame, so that the tab key stops at the first of each only.
#[derive(Debug, Clone, Default)]
struct Met {
    frame: u64,
    words: BTreeSet<&'static str>,
}

/// Whether a hard word is met for the first time in this frame.
fn first_time(ui: &Ui, key: &'static str) -> bool {
    let frame = ui.ctx().cumulative_pass_nr();
    ui.ctx().data_mut(|data| {
        let met: &mut Met = data.get_temp_mut_or_default(Id::new("hard words met"));
        if met.frame != frame {
            *met = Met {
                frame,
                words: BTreeSet::new(),
            };
        }
        met.words.insert(key)
    })
}

/// A text over the whole width in which each hard word is underlined by dots and shows its card.
pub fn sentence(ui: &mut Ui, theme: &Theme, text: &str, font: FontId, ink: Color32) {
    let width = ui.available_width();
    let galley = ui.painter().layout(text.to_owned(), font, ink, width);
    let size = vec2(width.min(galley.size().x.max(8.0)), galley.size().y);
    let (place, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, text));
    ui.painter().galley(place.min, galley.clone(), ink);
    marked(ui, theme, &galley, place.min, &response);
}

/// Dots and cards under the hard words of a text that was laid out at a place.
pub(crate) fn marked(ui: &Ui, theme: &Theme, galley: &Galley, at: Pos2, text: &Response) {
    let whole = galley.text();
    for (number, (key, place)) in hard_words(whole).into_iter().enumerate() {
        // A word that begins a line stands there, and not at the end of the line before.
        let letters = |end: usize, prefer_next_row| CCursor {
            prefer_next_row,
            ..CCursor::new(whole[..end].chars().count())
        };
        let first = galley.pos_from_cursor(letters(place.start, true));
        let last = galley.pos_from_cursor(letters(place.end, false));
        let right = if last.top() > first.top() + 1.0 {
            // It is broken over two lines: the rest of the first one.
            galley.rect.right()
        } else {
            last.left()
        };
        let under = Rect::from_min_max(first.left_top(), pos2(right, first.bottom()));
        let under = under.translate(at.to_vec2());
        let y = under.bottom() - 1.0;
        let line = [pos2(under.left(), y), pos2(under.right(), y)];
        let dots = Shape::dotted_line(&line, colour(theme.text_3), 3.0, 0.7);
        ui.painter().extend(dots);
        let sense = if first_time(ui, key) {
            Sense::click()
        } else {
            Sense::CLICK
        };
        let id = text.id.with(("hard word", number));
        let response = ui.interact(under.expand2(vec2(2.0, -1.0)), id, sense);
        response.widget_info(|| {
            egui::WidgetInfo::labeled(egui::WidgetType::Link, true, &whole[place.clone()])
        });
        widgets::focus_ring(ui, &response, under, 4, theme);
        asked(ui, response, key);
    }
}

/// A card at the pointer.
fn tip(ui: &mut Ui, card: &WordCard) {
    ui.set_max_width(360.0);
    ui.label(RichText::new(card.heading()).font(serif(19.0)));
    if let Some(also) = also(ui.ctx(), card) {
        ui.label(RichText::new(also).font(serif(15.0)));
    }
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
    let [in_body, in_dish] = SignalRow::of(signal).molecules?;
    match naming {
        Naming::Plain => None,
        Naming::Molecules => Some(say(in_body)),
        Naming::MoleculesOfDish => Some(say(in_dish)),
    }
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
    SignalRow::of(signal).card
}
