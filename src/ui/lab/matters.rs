//! Which numbers matter most: the ranking that comes with the program, a bar a number.

use bevy_egui::egui::{self, CornerRadius, Rect, ScrollArea, Sense, Ui, pos2, vec2};

use crate::experiment::sensitivity::{Kept, KeptNumber, kept};
use crate::scenario::{ParameterCard, Parameters};
use crate::ui::kit::numbers::fixed;
use crate::ui::kit::style::{bold, colour, plain};
use crate::ui::kit::widgets;
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::input::PanelInput;
use crate::ui::state::lab::LabState;

/// Height of a number with its bar.
const ROW: f32 = 46.0;
/// From this share of the size of its effects on a number pulls one way.
const ONE_WAY: f64 = 0.8;

/// Least effect that is shown, mm of pain.
const LEAST_MM: f64 = 0.1;

/// What a number does to pain, in words.
fn does(number: &KeptNumber) -> String {
    let share = number.mu / number.mu_star;
    let key = if share >= ONE_WAY {
        "lab-matters-more"
    } else if share <= -ONE_WAY {
        "lab-matters-less"
    } else {
        "lab-matters-both"
    };
    say_with(key, &[("size", fixed(number.mu_star, 1))])
}

/// What the ranking was computed from, and what it holds for.
fn about(ui: &mut Ui, input: &PanelInput<'_>, kept: &Kept) {
    let theme = input.theme;
    let values = [
        ("asked", kept.asked.to_string()),
        ("runs", fixed(kept.runs as f64, 0)),
        ("day", kept.day.to_string()),
        ("least", fixed(LEAST_MM, 1)),
    ];
    ui.label(egui::RichText::new(say("lab-matters-title")).font(bold(16.0)));
    for text in [
        say_with("lab-matters-about", &values),
        say("lab-matters-only"),
    ] {
        let text = egui::RichText::new(text).font(plain(13.0));
        ui.label(text.color(colour(theme.text_2)));
    }
}

/// One number: its name, what it does, and a bar as long as its effect is large.
fn row(
    ui: &mut Ui,
    lab: &mut LabState,
    input: &PanelInput<'_>,
    (card, number): (&'static ParameterCard, &KeptNumber),
    longest: f64,
) {
    let theme = input.theme;
    let (place, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    let does = does(number);
    let response = widgets::named(response, &format!("{}: {does}", card.said_name()), None);
    let here = lab.chosen.as_ref() == Some(&card.key);
    widgets::row_ground(ui, &response, place, here, theme);
    let (left, width) = (place.left() + 10.0, place.width() - 20.0);
    let said = widgets::shrunk(
        ui,
        &does,
        plain,
        [13.0, 12.5, 12.0],
        colour(theme.text_2),
        0.56 * width,
    );
    let name = widgets::shrunk(
        ui,
        &card.said_name(),
        plain,
        [14.0, 13.0, 12.0],
        colour(theme.text_1),
        width - said.size().x - 12.0,
    );
    let foot = place.top() + 26.0;
    let elided = name.elided;
    let at = |galley: &egui::Galley, x: f32| pos2(x, foot - galley.size().y - 1.0);
    let (name_at, said_at) = (at(&name, left), at(&said, left + width - said.size().x));
    ui.painter().galley(name_at, name, colour(theme.text_1));
    ui.painter().galley(said_at, said, colour(theme.text_2));
    let bar = Rect::from_min_size(pos2(left, foot + 5.0), vec2(width, 7.0));
    ui.painter()
        .rect_filled(bar, CornerRadius::same(3), colour(theme.line));
    let share = (number.mu_star / longest).clamp(0.0, 1.0) as f32;
    let full = Rect::from_min_size(bar.min, vec2((width * share).max(2.0), bar.height()));
    ui.painter()
        .rect_filled(full, CornerRadius::same(3), colour(theme.accent));
    if response.clicked() {
        lab.open(card, input);
    }
    if elided {
        response.on_hover_text(card.said_name());
    }
}

/// The ranking; a click opens the card of a number.
pub(crate) fn list(ui: &mut Ui, lab: &mut LabState, input: &PanelInput<'_>) {
    let Some(kept) = kept() else {
        return;
    };
    about(ui, input, kept);
    let ranked: Vec<(&'static ParameterCard, &KeptNumber)> = kept
        .number
        .iter()
        .filter(|number| number.mu_star >= LEAST_MM)
        .filter_map(|number| Some((Parameters::card(&number.key)?, number)))
        .collect();
    let longest = ranked.first().map_or(1.0, |(_, number)| number.mu_star);
    ui.spacing_mut().item_spacing.y = 3.0;
    ScrollArea::vertical()
        .auto_shrink([false, false])
        .show_rows(ui, ROW, ranked.len(), |ui, range| {
            for one in &ranked[range] {
                row(ui, lab, input, *one, longest);
            }
        });
}
