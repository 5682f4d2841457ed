//! The card of a cell: why it did what it did, and what it could do next, in the sentences of `explain`.

use bevy_egui::egui::{CornerRadius, RichText, ScrollArea, Sense, Stroke, StrokeKind, Ui, vec2};

use crate::explain::inside::Inside;
use crate::explain::{Card, Section};
use crate::model::words::Polarisation;
use crate::sim::CellState;
use crate::sim::{CellStory, STEPS_PER_DAY};
use crate::ui::inspector::sentences::{heading, sentence, together};
use crate::ui::inspector::{family, inside, rule};
use crate::ui::kit::buttons::Emphasis;
use crate::ui::kit::style::{bold, colour, plain, serif};
use crate::ui::kit::words::{say, say_with};
use crate::ui::kit::{buttons, glyph, widgets, word_card};
use crate::ui::state::action::UiAction;
use crate::ui::state::input::PanelInput;
use crate::ui::state::picture::PictureState;

pub(crate) fn why(
    ui: &mut Ui,
    picture: &mut PictureState,
    input: &PanelInput<'_>,
    actions: &mut Vec<UiAction>,
) {
    let theme = input.theme;
    let (Some(story), Some(card)) = (&input.snapshot.story, &input.snapshot.card) else {
        return;
    };
    let kind = story.state.kind();
    let state = match story.state {
        CellState::Macrophage(state) => state,
        _ => Polarisation::M0,
    };
    ui.horizontal(|ui| {
        let (mark, _) = ui.allocate_exact_size(vec2(44.0, 44.0), Sense::hover());
        ui.painter().rect(
            mark,
            CornerRadius::same(10),
            colour(theme.raised),
            Stroke::new(1.5, colour(theme.cell(kind, state))),
            StrokeKind::Inside,
        );
        glyph::paint(ui.painter(), mark.center(), 13.0, kind, state, theme);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            ui.label(
                RichText::new(card.title())
                    .font(plain(13.0))
                    .color(colour(theme.text_2)),
            );
            ui.label(RichText::new(say("why-title")).font(serif(21.0)));
        });
    });
    let foot = 100.0;
    let scrolled = (ui.available_height() - foot).max(60.0);
    // Each cell has a place of its own, so that a new card opens at its top.
    ScrollArea::vertical()
        .id_salt(card.id)
        .max_height(scrolled)
        .auto_shrink([false, false])
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            // Beside the bar that scrolls.
            ui.set_max_width(ui.available_width() - 8.0);
            if let Some(inside) = &card.inside {
                as_picture(ui, picture, input, inside, scrolled);
            }
            told(ui, input, card);
            if card.part(Section::Next).next().is_some() {
                heading(ui, "why-next");
                for line in card.part(Section::Next) {
                    sentence(ui, input, &line.text, 14.0);
                }
            }
            rule::senses(ui, input, card);
            rule::curve(ui, input, card);
            family::family(ui, input, story, card, actions);
            earlier(ui, input, card);
        });
    buttons(ui, picture, input, story, actions);
}

/// Height of what scrolls from which on the picture is open at first, points.
const ROOM_FOR_PICTURE: f32 = 500.0;

/// The card as a picture, opened and closed by its heading.
fn as_picture(
    ui: &mut Ui,
    picture: &mut PictureState,
    input: &PanelInput<'_>,
    inside: &Inside,
    room: f32,
) {
    let open = picture.inside.unwrap_or(room >= ROOM_FOR_PICTURE);
    if widgets::foldout(ui, input.theme, &say("inside-title"), open) {
        picture.inside = Some(!open);
    }
    if open {
        // What it did and why stays in sight under it.
        let side = ui.available_width().min((0.44 * room).max(220.0));
        inside::picture(ui, input.theme, inside, side);
        inside::list(ui, input.theme, inside);
        inside::decision(ui, input.theme, inside);
        ui.add_space(4.0);
    }
}

/// What it did last, why, and with which dice; then who it is.
fn told(ui: &mut Ui, input: &PanelInput<'_>, card: &Card) {
    let strong = colour(input.theme.text_1);
    let absent = card.text(&[Section::Absent]);
    if !absent.is_empty() {
        ui.label(RichText::new(absent).font(bold(15.0)).color(strong));
    }
    let did = card.text(&[Section::Did]);
    word_card::sentence(ui, input.theme, &together(&did), bold(15.0), strong);
    let why = card.text(&[Section::Why, Section::Dice]);
    if !why.is_empty() {
        word_card::sentence(ui, input.theme, &together(&why), plain(15.0), strong);
    }
    heading(ui, "why-who");
    sentence(ui, input, &card.text(&[Section::Who]), 14.0);
}

/// Earlier decisions, a paragraph each.
fn earlier(ui: &mut Ui, input: &PanelInput<'_>, card: &Card) {
    let mut last = None;
    for line in card.part(Section::Earlier) {
        if last.is_none() {
            heading(ui, "why-earlier");
        }
        if last == Some(line.decision) {
            continue;
        }
        last = Some(line.decision);
        let same = card
            .part(Section::Earlier)
            .filter(|other| other.decision == line.decision);
        let text: Vec<&str> = same.map(|line| line.text.as_str()).collect();
        sentence(ui, input, &text.join(" "), 13.0);
    }
}

fn buttons(
    ui: &mut Ui,
    picture: &mut PictureState,
    input: &PanelInput<'_>,
    story: &CellStory,
    actions: &mut Vec<UiAction>,
) {
    let theme = input.theme;
    ui.add_space(4.0);
    let half = (ui.available_width() - 8.0) / 2.0;
    ui.horizontal(|ui| {
        ui.scope(|ui| {
            ui.set_width(half);
            let key = if picture.follow {
                "why-following"
            } else {
                "why-follow"
            };
            if buttons::button(
                ui,
                theme,
                &say(key),
                Emphasis::main_if(!picture.follow),
                36.0,
            ) {
                picture.follow = !picture.follow;
            }
        });
        ui.scope(|ui| {
            ui.set_width(half);
            let last = story.decisions.last().map(|decision| decision.step);
            ui.add_enabled_ui(last.is_some(), |ui| {
                let step = last.unwrap_or(0);
                let day = u64::from(step) / STEPS_PER_DAY;
                let label = say_with("why-replay", &[("day", day.to_string())]);
                if buttons::button(ui, theme, &label, Emphasis::Plain, 36.0) {
                    actions.push(UiAction::Replay(u64::from(step)));
                }
            });
        });
    });
    if buttons::button(ui, theme, &say("close"), Emphasis::Plain, 34.0) {
        actions.push(UiAction::Select(None));
    }
}
