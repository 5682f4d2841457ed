//! What was predicted beside what happened: the run draws over the curve, and the difference is said in words.

use bevy_egui::egui::{RichText, Sense, Ui, vec2};

use super::{draw, text};
use crate::lesson::{Answer, Asks, Item, Player};
use crate::theme::Theme;
use crate::ui::kit::style::{bold, colour, plain};
use crate::ui::kit::words::{say_with, trimmed};
use crate::ui::state::input::PanelInput;

/// Both curves in one plot, and what differs.
fn curves(ui: &mut Ui, theme: &Theme, player: &Player, item: &Item, points: &[[f64; 2]]) {
    let Asks::Curve {
        column,
        days,
        low,
        high,
        unit,
        run,
        given,
    } = &item.asks
    else {
        return;
    };
    let (days, range) = (f64::from(*days), [*low, *high]);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 210.0), Sense::hover());
    let painter = ui.painter();
    let frame = draw::axes(painter, theme, rect, days, range, unit);
    if let Some(values) = given.and_then(|given| player.key.curve(&player.lesson, given, column)) {
        draw::course(painter, frame, values, colour(theme.text_2), true);
    }
    draw::by_hand(painter, frame, points, draw::chalk(theme));
    let Some(values) = player.key.curve(&player.lesson, *run, column) else {
        return;
    };
    draw::over(painter, theme, frame, points, values, draw::TEXT);
    for words in draw::differences(days, range, points, values, unit) {
        text::paragraphs(ui, theme, &words, &plain(15.0), colour(theme.text_1));
    }
}

/// All predictions of the lesson.
pub(super) fn compare(ui: &mut Ui, player: &Player, input: &PanelInput<'_>) {
    let theme = input.theme;
    for (step, item, answer) in player.predictions() {
        let key = format!("{}-{}", step.name, item.name);
        let words = text::unmarked(&player.say(&key));
        ui.label(RichText::new(words).font(bold(15.5)));
        match (answer, &item.asks) {
            (Answer::Curve(points), _) => curves(ui, theme, player, item, points),
            (Answer::Number(value), Asks::Number { unit, figure, .. }) => {
                let figure = figure.and_then(|place| player.lesson.figures.get(place));
                let run = figure
                    .and_then(|figure| player.key.figures.get(&figure.name).copied().flatten());
                let digits = figure.map_or(1, |figure| figure.column.digits);
                let run = run.map_or_else(|| "?".to_owned(), |run| trimmed(run, digits.max(1)));
                let words = say_with(
                    "lesson-number-compared",
                    &[
                        ("yours", text::reading(*value)),
                        ("run", run),
                        ("unit", unit.clone()),
                    ],
                );
                ui.label(RichText::new(words).font(bold(16.0)));
            }
            (Answer::Choice(number), _) => {
                let chosen = text::unmarked(&player.say(&format!("{key}-{number}")));
                let words = say_with("lesson-choice-compared", &[("yours", chosen)]);
                ui.label(RichText::new(words).font(plain(15.0)));
            }
            _ => {}
        }
        if !matches!(item.asks, Asks::Write) {
            let why = player.say(&format!("{key}-why"));
            text::paragraphs(ui, theme, &why, &plain(15.0), colour(theme.text_1));
        }
        ui.add_space(8.0);
    }
}
