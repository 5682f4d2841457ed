//! The page of a mystery joint: a covered knee, days that pass, readings and treatments for points, a claim with its evidence; then all of it uncovered.

use bevy_egui::egui::{self, Rect, RichText, ScrollArea, Sense, Ui, pos2, vec2};

use super::items::{Mark, option};
use super::mystery::{price_words, rule_words};
use super::mystery_cover::cover;
use super::mystery_curves::curves;
use super::mystery_handed::handed_in;
use super::mystery_table::table;
use super::mystery_treatments::treatments;
use super::text;
use crate::lesson::case::{Case, End};
use crate::theme::Theme;
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::lines::quiet;
use crate::ui::kit::panel::{ground, panel};
use crate::ui::kit::style::{bold, colour, faded, plain, serif};
use crate::ui::kit::widgets;
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::action::{Page, UiAction};
use crate::ui::state::input::PanelInput;
use crate::ui::state::mystery::MysteryState;

/// Days one can go on to, besides the next one.
const STOPS: [u32; 7] = [1, 3, 7, 14, 28, 56, 90];
/// Buttons of days in a row.
const IN_A_ROW: usize = 3;
/// Width of the page, points, from which on it has three columns, and two.
const THREE: f32 = 1080.0;
const TWO: f32 = 760.0;
/// Room between columns, points.
const GAP: f32 = 12.0;
/// Height of most buttons, points.
const BUTTON: f32 = 34.0;

/// A part of the page.
type Part = fn(&mut Ui, &mut MysteryState, &PanelInput<'_>, &mut Vec<UiAction>);

/// The page, below the top bar.
pub(crate) fn page(
    context: &egui::Context,
    state: &mut MysteryState,
    input: &PanelInput<'_>,
    body: Rect,
    actions: &mut Vec<UiAction>,
) {
    let theme = input.theme;
    ground(context, theme, "mystery back");
    let escaped = context.input(|input| input.key_pressed(egui::Key::Escape));
    if escaped || state.case.is_none() {
        actions.push(UiAction::Page(Page::Picture));
    }
    let parts: &[(f32, &[Part])] = if body.width() >= THREE {
        &[
            (0.28, &[knee]),
            (0.40, &[assays, readings, treatments]),
            (0.32, &[verdict]),
        ]
    } else if body.width() >= TWO {
        &[
            (0.44, &[knee, assays, treatments]),
            (0.56, &[verdict, readings]),
        ]
    } else {
        &[(1.0, &[knee, assays, readings, treatments, verdict])]
    };
    let room = body.width() - GAP * (parts.len() as f32 - 1.0);
    let mut left = body.left();
    for ((share, parts), name) in
        parts
            .iter()
            .zip(["mystery left", "mystery middle", "mystery right"])
    {
        let width = share * room;
        let place =
            Rect::from_min_size(pos2(left, body.top()), vec2(width, body.height().max(60.0)));
        left += width + GAP;
        panel(context, theme, name, place, 14, None, |ui| {
            ScrollArea::vertical()
                .id_salt(name)
                .auto_shrink(false)
                .show(ui, |ui| {
                    ui.set_max_width(ui.available_width() - 12.0);
                    ui.spacing_mut().item_spacing.y = 8.0;
                    for part in *parts {
                        part(ui, state, input, actions);
                    }
                    widgets::follow_focus(ui);
                });
        });
    }
}

/// The covered knee with its code and its day, or what happened in it.
fn knee(
    ui: &mut Ui,
    state: &mut MysteryState,
    input: &PanelInput<'_>,
    actions: &mut Vec<UiAction>,
) {
    let Some(case) = &mut state.case else {
        return;
    };
    let theme = input.theme;
    ui.label(RichText::new(say("mystery-title")).font(serif(26.0)));
    let code = RichText::new(case.code()).font(bold(19.0));
    ui.label(code.color(colour(theme.accent)));
    if buttons::button(ui, theme, &say("lab-picture"), Emphasis::Plain, BUTTON) {
        actions.push(UiAction::Page(Page::Picture));
    }
    if !case.is_covered() {
        curves(ui, case, theme);
        return;
    }
    cover(ui, theme, &case.all().scenario.stage);
    quiet(ui, theme, say("mystery-cover"));
    clock(ui, case, theme);
    points(ui, case, theme);
}

/// Days that one can go on to from a day.
fn ahead(here: u32, last: u32) -> Vec<u32> {
    let mut days: Vec<u32> = STOPS.into_iter().chain([here + 1, last]).collect();
    days.retain(|day| *day > here && *day <= last);
    days.sort_unstable();
    days.dedup();
    days
}

/// The day, and the days one can go on to.
fn clock(ui: &mut Ui, case: &mut Case, theme: &Theme) {
    let here = case.here().unwrap_or(0);
    let day_words = |day: u32| {
        let days = [("day", day.to_string()), ("days", case.last().to_string())];
        say_with("mystery-day-of", &days)
    };
    if case.on_its_way() {
        let to = case.heading();
        let name = say_with("mystery-on-its-way", &[("day", to.to_string())]);
        let (passed, way) = (case.passed().saturating_sub(here), to.saturating_sub(here));
        let part = passed as f32 / way.max(1) as f32;
        let value = day_words(case.passed());
        widgets::bar(ui, theme, &name, &value, part, colour(theme.accent));
        return;
    }
    ui.label(RichText::new(day_words(here)).font(bold(18.0)));
    let days = ahead(here, case.last());
    if days.is_empty() {
        return;
    }
    quiet(ui, theme, say("mystery-clock"));
    for row in days.chunks(IN_A_ROW) {
        ui.horizontal(|ui| {
            let gaps = ui.spacing().item_spacing.x * (IN_A_ROW as f32 - 1.0);
            let each = (ui.available_width() - gaps) / IN_A_ROW as f32;
            for day in row {
                ui.scope(|ui| {
                    ui.set_width(each);
                    let words = say_with("mystery-to-day", &[("day", day.to_string())]);
                    if buttons::button(ui, theme, &words, Emphasis::Plain, BUTTON) {
                        case.go_to(*day);
                    }
                });
            }
        });
    }
    quiet(ui, theme, say("mystery-forward"));
}

/// What is left to spend: a dot a point.
fn points(ui: &mut Ui, case: &Case, theme: &Theme) {
    let (left, all) = (case.left(), case.all().budget.max(1));
    let words = say_with("mystery-left", &[("left", left.to_string())]);
    ui.label(RichText::new(words).font(bold(15.0)));
    let (place, _) = ui.allocate_exact_size(vec2(ui.available_width(), 16.0), Sense::hover());
    let each = place.width() / all as f32;
    for point in 0..all {
        let at = pos2(place.left() + each * (point as f32 + 0.5), place.center().y);
        let ink = if point < left {
            colour(theme.accent)
        } else {
            faded(theme.line, 0.9)
        };
        ui.painter().circle_filled(at, (0.36 * each).min(5.0), ink);
    }
}

/// What can be read on this day, and for how many points; nothing once all is uncovered.
fn assays(
    ui: &mut Ui,
    state: &mut MysteryState,
    input: &PanelInput<'_>,
    actions: &mut Vec<UiAction>,
) {
    let Some(case) = state.case.as_mut().filter(|case| case.is_covered()) else {
        return;
    };
    let theme = input.theme;
    ui.label(RichText::new(say("mystery-buy")).font(serif(22.0)));
    for assay in &case.all().assays {
        let price = price_words(case.all().price(assay.instrument));
        let name = say(&format!("mystery-assay-{}", assay.key));
        let how = format!("lesson-instrument-{}", assay.instrument.key());
        ui.horizontal(|ui| {
            ui.scope(|ui| {
                ui.set_width((ui.available_width() - 28.0 - ui.spacing().item_spacing.x).max(40.0));
                let words = format!("{name} · {price}");
                if buttons::button(ui, theme, &words, Emphasis::Plain, BUTTON)
                    && let Err(refused) = case.buy(&assay.key)
                {
                    actions.push(UiAction::TellWords(refused));
                }
            });
            let told = format!("{}. {}", say(&how), say(&format!("{how}-how")));
            widgets::hint(ui, theme, &told);
        });
    }
}

/// What was read.
fn readings(ui: &mut Ui, state: &mut MysteryState, input: &PanelInput<'_>, _: &mut Vec<UiAction>) {
    if let Some(case) = &mut state.case {
        table(ui, case, input.theme);
    }
}

/// The claim as long as the joint is covered, then what was altered and why it shows so.
fn verdict(
    ui: &mut Ui,
    state: &mut MysteryState,
    input: &PanelInput<'_>,
    actions: &mut Vec<UiAction>,
) {
    let Some(case) = &state.case else {
        return;
    };
    let theme = input.theme;
    let Some((mystery, end)) = case.uncovered().zip(case.end()) else {
        claim(ui, state, theme, actions);
        return;
    };
    let words = match end {
        End::Found => say("mystery-right"),
        End::Told => say("mystery-it-was"),
    };
    let rule = mystery.answer();
    ui.label(RichText::new(words).font(bold(16.0)));
    ui.label(RichText::new(rule_words(rule)).font(serif(23.0)));
    let why = say(&format!("mystery-rule-{rule}-why"));
    text::paragraphs(ui, theme, &why, &plain(15.5), colour(theme.text_1));
    if !case.given().is_empty() {
        quiet(ui, theme, say("mystery-untreated"));
    }
    for (own, words) in [(false, "mystery-show"), (true, "mystery-show-usual")] {
        let emphasis = Emphasis::main_if(!own);
        if buttons::button(ui, theme, &say(words), emphasis, BUTTON + 4.0) {
            actions.push(UiAction::MysteryShow { own });
        }
    }
    handed_in(ui, state, theme, actions);
    let another = say("mystery-another");
    if buttons::button(ui, theme, &another, Emphasis::Plain, BUTTON) {
        state.case = None;
        actions.push(UiAction::Page(Page::Picture));
        actions.push(UiAction::Lessons);
    }
}

/// What is taken to be altered.
fn claim(ui: &mut Ui, state: &mut MysteryState, theme: &Theme, actions: &mut Vec<UiAction>) {
    let Some(case) = &mut state.case else {
        return;
    };
    ui.label(RichText::new(say("mystery-claim")).font(serif(22.0)));
    quiet(ui, theme, say("mystery-claim-how"));
    for rule in &case.all().rules {
        let name = rule_words(&rule.key);
        let missed = case.missed().contains(&rule.key);
        let words = if missed {
            say_with("mystery-was-not", &[("rule", name)])
        } else {
            name
        };
        let mark = if state.rule.as_ref() == Some(&rule.key) {
            Mark::Chosen
        } else {
            Mark::Open
        };
        if option(ui, theme, &words, mark, !missed) {
            state.rule = Some(rule.key.clone());
            state.missed = false;
        }
    }
    let left = match case.guesses() {
        1 => say("mystery-guesses-one"),
        guesses => say_with("mystery-guesses", &[("guesses", guesses.to_string())]),
    };
    quiet(ui, theme, left);
    let ready = state.rule.is_some() && case.taken().iter().any(|taken| taken.speaks);
    let words = say("mystery-guess");
    if buttons::button(ui, theme, &words, Emphasis::main_if(ready), BUTTON + 4.0) {
        match state.rule.take() {
            None => actions.push(UiAction::Tell("mystery-needs-rule")),
            Some(rule) => match case.claim(&rule) {
                Ok(right) => state.missed = !right,
                Err(refused) => {
                    state.rule = Some(rule);
                    actions.push(UiAction::TellWords(refused));
                }
            },
        }
    }
    if state.missed {
        let words = RichText::new(say("mystery-not-it")).font(bold(15.0));
        ui.label(words.color(colour(theme.warning)));
    }
    if state.sure {
        quiet(ui, theme, say("mystery-sure"));
    }
    if buttons::button(ui, theme, &say("mystery-give-up"), Emphasis::Plain, BUTTON) {
        if state.sure {
            case.give_up();
        }
        state.sure = !state.sure;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_can_go_on_to_the_next_day_and_to_the_last_but_never_back() {
        assert_eq!(ahead(0, 90), STOPS);
        assert_eq!(ahead(7, 90), [8, 14, 28, 56, 90]);
        assert_eq!(ahead(27, 40), [28, 40]);
        assert!(ahead(90, 90).is_empty());
    }
}
