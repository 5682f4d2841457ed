//! One thing that is varied: what, and its values, one by one or as a range.

use bevy_egui::egui::{RichText, ScrollArea, Ui};

use super::fields::{BUTTON, list, switches, typed, typed_row};
use super::words;
use crate::scenario::{ParameterCard, Parameters, is_read};
use crate::ui::kit::buttons;
use crate::ui::kit::lines::quiet;
use crate::ui::kit::style::plain;
use crate::ui::kit::widgets;
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::experiment_form::{Form, Thing, VaryForm};
use crate::ui::state::input::PanelInput;

/// Numbers of the model that are listed at most.
const LISTED: usize = 60;
/// Height of the list of the numbers, points.
const LIST: f32 = 150.0;

/// What can be varied beside the other thing and the arms.
fn offered(form: &Form, place: usize) -> Vec<(Thing, String)> {
    let other = form.vary[1 - place].thing;
    let can = |thing: &Thing| match thing {
        Thing::Nothing | Thing::Number => true,
        // Arms say what is given.
        Thing::Treatment => form.arms.is_empty() && other != Thing::Treatment,
        thing => *thing != other,
    };
    let all = Thing::ALL.into_iter().filter(can);
    all.map(|thing| (thing, say(thing.key()))).collect()
}

/// The part of the form for the thing of a place, 0 or 1.
pub(super) fn part(ui: &mut Ui, form: &mut Form, place: usize, input: &PanelInput<'_>) {
    let theme = input.theme;
    let name = say_with("experiment-vary", &[("n", (place + 1).to_string())]);
    let options = offered(form, place);
    let scenario = form.scenario.clone();
    let one = &mut form.vary[place];
    let salt = ("experiment vary", place);
    if let Some(thing) = list(ui, theme, (&name, salt), &options, &one.thing) {
        *one = begun(thing);
    }
    match one.thing {
        Thing::Nothing => return,
        Thing::Treatment | Thing::Grade | Thing::Activity => {
            words_of(ui, one, input);
            return;
        }
        Thing::Number => number(ui, one, &scenario, place, input),
        Thing::Dose | Thing::Day => {}
    }
    values(ui, one, input);
}

/// A thing with values to begin with.
fn begun(thing: Thing) -> VaryForm {
    let (values, low, high) = match thing {
        Thing::Dose => ("3e4; 1e7; 1e8", "3e4", "3e8"),
        Thing::Day => ("0; 7; 14", "0", "14"),
        _ => ("", "", ""),
    };
    VaryForm {
        thing,
        words: thing.words(),
        list: values.to_owned(),
        low: low.to_owned(),
        high: high.to_owned(),
        points: "4".to_owned(),
        log: thing == Thing::Dose,
        ..VaryForm::default()
    }
}

/// Words of which some are chosen.
fn words_of(ui: &mut Ui, one: &mut VaryForm, input: &PanelInput<'_>) {
    let all = one.thing.words();
    let said = |word: &str| match one.thing {
        Thing::Treatment => words::treatment(word),
        Thing::Grade => words::grade(word),
        _ => say(&format!("activity-{word}")),
    };
    let shown: Vec<(String, bool)> = all
        .iter()
        .map(|word| (said(word), one.words.contains(word)))
        .collect();
    if let Some(word) = switches(ui, input.theme, &shown).and_then(|place| all.get(place)) {
        match one.words.iter().position(|known| known == word) {
            Some(place) => {
                one.words.remove(place);
            }
            None => one.words.push(word),
        }
    }
}

/// The numbers of the model that fit what is searched for, of those that something in the scenario reads.
fn found(search: &str, scenario: &str) -> Vec<&'static ParameterCard> {
    let Some(scenario) = words::of_program(scenario) else {
        return Vec::new();
    };
    let wanted = search.trim().to_lowercase();
    let wanted: Vec<&str> = wanted.split_whitespace().collect();
    let fits = |card: &&ParameterCard| {
        let text = format!("{} {}", card.key, card.said_name()).to_lowercase();
        is_read(&card.key, scenario) && wanted.iter().all(|word| text.contains(word))
    };
    let cards = Parameters::cards().iter().filter(fits);
    cards.take(LISTED).collect()
}

/// A number of the model is searched for and chosen.
fn number(ui: &mut Ui, one: &mut VaryForm, scenario: &str, place: usize, input: &PanelInput<'_>) {
    let theme = input.theme;
    if let Some(card) = one.number.as_deref().and_then(Parameters::card) {
        let ends = [
            ("name", card.said_name()),
            ("low", words::number(card.min)),
            ("high", words::number(card.max)),
            ("usual", words::number(card.default)),
            ("unit", unit(card)),
        ];
        ui.label(RichText::new(say_with("experiment-number-chosen", &ends)).font(plain(14.5)));
        let other = say("experiment-other-number");
        if buttons::button(ui, theme, &other, buttons::Emphasis::Plain, 30.0) {
            one.number = None;
        }
        return;
    }
    typed(
        ui,
        theme,
        &say("experiment-search"),
        &say("lab-search"),
        &mut one.search,
    );
    let cards = found(&one.search, scenario);
    if cards.is_empty() {
        quiet(ui, theme, say("experiment-none-found"));
    }
    ScrollArea::vertical()
        .id_salt(("experiment numbers", place))
        .max_height(LIST)
        .auto_shrink([false, true])
        .show(ui, |ui| {
            for card in cards {
                let words = card.said_name();
                let text = widgets::choice(words.clone(), false, 14.5, theme);
                let response = ui.selectable_label(false, text);
                if widgets::named(response, &words, None).clicked() {
                    one.number = Some(card.key.clone());
                    let [low, high] = [card.min, card.max].map(|end| end.to_string());
                    one.list = format!("{low}; {}; {high}", card.default);
                    (one.low, one.high) = (low, high);
                    one.log = card.min > 0.0 && card.max / card.min > 100.0;
                }
            }
        });
}

fn unit(card: &ParameterCard) -> String {
    if card.unit == "-" {
        String::new()
    } else {
        card.said_unit()
    }
}

/// Values one by one, or a range.
fn values(ui: &mut Ui, one: &mut VaryForm, input: &PanelInput<'_>) {
    let theme = input.theme;
    let kinds = [say("experiment-list"), say("experiment-range")];
    ui.push_id(("experiment values", one.thing.key()), |ui| {
        if let Some(kind) = buttons::segmented(ui, theme, &kinds, usize::from(one.range), BUTTON) {
            one.range = kind == 1;
        }
        if !one.range {
            let name = say("experiment-values");
            typed(ui, theme, &name, "", &mut one.list);
            return;
        }
        let mut ends = [
            (say("experiment-low"), &mut one.low),
            (say("experiment-high"), &mut one.high),
            (say("experiment-points"), &mut one.points),
        ];
        typed_row(ui, theme, &mut ends);
        let steps = [say("experiment-steps"), say("experiment-factors")];
        if let Some(kind) = buttons::segmented(ui, theme, &steps, usize::from(one.log), BUTTON) {
            one.log = kind == 1;
        }
    });
}
