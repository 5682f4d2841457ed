//! The bar at the top: name, scenario, levels, theme, help.

use std::sync::Arc;

use bevy_egui::egui::{
    self, Align2, Area, CornerRadius, Id, Order, Rect, Sense, Stroke, Ui, pos2, vec2,
};

use crate::lesson::hidden::WindowPart;
use crate::model::words::{CellKind, Polarisation};
use crate::scenario::Scenario;
use crate::theme::ThemeName;
use crate::ui::frame::layout::Layout;
use crate::ui::frame::menu;
use crate::ui::kit::buttons::Emphasis;
use crate::ui::kit::style::{bold, colour, faded, serif};
use crate::ui::kit::widgets;
use crate::ui::kit::words::say;
use crate::ui::kit::{buttons, chip, glyph};
use crate::ui::state::action::{Page, UiAction};
use crate::ui::state::input::PanelInput;
use crate::ui::state::level::LevelState;
use crate::ui::state::panels::PanelState;

pub(crate) fn top_bar(
    context: &egui::Context,
    panels: &mut PanelState,
    level: &LevelState,
    input: &PanelInput<'_>,
    window: Rect,
    l: &Layout,
    actions: &mut Vec<UiAction>,
) {
    let theme = input.theme;
    let hidden = panels.hidden;
    let bar = Rect::from_min_size(
        window.min + vec2(l.margin, l.margin * 0.7),
        vec2(window.width() - 2.0 * l.margin, l.bar),
    );
    let back = context.layer_painter(egui::LayerId::new(Order::Background, Id::new("top back")));
    back.rect_filled(
        bar.expand2(vec2(l.margin * 0.4, 0.0)),
        CornerRadius::same(18),
        faded(theme.panel, 0.86),
    );
    Area::new(Id::new("top bar"))
        .fixed_pos(bar.min)
        .order(Order::Middle)
        .constrain(false)
        .show(context, |ui| {
            ui.set_min_size(bar.size());
            ui.set_max_size(bar.size());
            ui.horizontal_centered(|ui| {
                let (wide, narrow) = (bar.width() >= 1250.0, bar.width() < 900.0);
                ui.spacing_mut().item_spacing.x = if narrow { 6.0 } else { 10.0 };
                // A narrow bar has room for what can be pressed, not for the mark.
                if bar.width() >= 720.0 {
                    let (mark, _) = ui.allocate_exact_size(vec2(34.0, 34.0), Sense::hover());
                    glyph::paint(
                        ui.painter(),
                        mark.center(),
                        12.0,
                        CellKind::Stem,
                        Polarisation::M0,
                        theme,
                    );
                }
                if !hidden.hides(WindowPart::Menu) {
                    menu::menu(ui, input, actions);
                }
                // The title of the window has the name, too.
                if bar.width() >= 1400.0 {
                    ui.label(
                        egui::RichText::new(say("app"))
                            .font(serif(25.0))
                            .color(colour(theme.text_1)),
                    );
                    ui.add_space(4.0);
                    let (rule, _) = ui.allocate_exact_size(vec2(1.0, 28.0), Sense::hover());
                    ui.painter()
                        .rect_filled(rule, CornerRadius::ZERO, colour(theme.line));
                    ui.add_space(4.0);
                }
                // Neither a mystery joint nor an experiment nor a trial is the run of the list.
                if !hidden.hides(WindowPart::Scenarios)
                    && !matches!(panels.page, Page::Mystery | Page::Experiment | Page::Trial)
                {
                    scenarios(ui, level, input, wide, narrow, actions);
                }
                // What stands at the right: in a wide bar with words, else signs.
                let knee = input.snapshot.scenario.stage.name == "knee";
                let treatment_day = knee && !hidden.hides(WindowPart::TreatmentDay);
                let outcomes_drawer = !l.outcomes_beside && !hidden.hides(WindowPart::Outcomes);
                let controls_drawer = !l.beside && !hidden.hides(WindowPart::Controls);
                let signs = [
                    true,
                    true,
                    true,
                    treatment_day,
                    !narrow,
                    outcomes_drawer,
                    controls_drawer,
                ];
                let signs = signs.into_iter().filter(|there| *there).count() as f32;
                let taken =
                    signs * (44.0 + ui.spacing().item_spacing.x) + if wide { 180.0 } else { 0.0 };
                if !hidden.hides(WindowPart::Levels) {
                    tabs(ui, panels.page, level, input, bar, taken, actions);
                }
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    if buttons::round(
                        ui,
                        theme,
                        &say("help"),
                        38.0,
                        Emphasis::Plain,
                        |painter, at, ink| {
                            painter.text(at, Align2::CENTER_CENTER, "?", bold(18.0), ink);
                        },
                    ) {
                        panels.help = !panels.help;
                    }
                    let (word, other) = match input.theme_name {
                        ThemeName::Theatre => ("projector", ThemeName::Projector),
                        ThemeName::Projector => ("theatre", ThemeName::Theatre),
                    };
                    if chip::chip_sized(ui, theme, !wide, &say(word), false, |painter, at| {
                        painter.circle_stroke(at, 6.0, Stroke::new(1.8, colour(theme.text_2)));
                        painter.circle_filled(at, 2.6, colour(theme.text_2));
                    }) {
                        actions.push(UiAction::Theme(other));
                    }
                    if treatment_day {
                        let open = panels.page == Page::Clinic;
                        let name = say("page-clinic");
                        if chip::chip_sized(ui, theme, !wide, &name, open, |painter, at| {
                            cross(painter, at, colour(theme.text_2));
                        }) {
                            let page = if open { Page::Picture } else { Page::Clinic };
                            actions.push(UiAction::Page(page));
                        }
                    }
                    let ink = if panels.words.open {
                        colour(theme.accent)
                    } else {
                        colour(theme.text_1)
                    };
                    // A narrow bar has no room for it; the help sheet and a key open it, too.
                    if !narrow
                        && buttons::round(
                            ui,
                            theme,
                            &say("cards-title"),
                            38.0,
                            Emphasis::Plain,
                            |p, at, _| {
                                p.text(
                                    at,
                                    Align2::CENTER_CENTER,
                                    say("cards-sign"),
                                    bold(15.0),
                                    ink,
                                );
                            },
                        )
                    {
                        panels.words.open = !panels.words.open;
                    }
                    for (shown, open, key) in [
                        (outcomes_drawer, &mut panels.outcomes, "show-outcomes"),
                        (controls_drawer, &mut panels.controls, "show-controls"),
                    ] {
                        let ink = colour(theme.text_2);
                        if shown
                            && chip::chip_sized(ui, theme, true, &say(key), *open, |painter, at| {
                                if key == "show-controls" {
                                    lines(painter, at, ink);
                                } else {
                                    course(painter, at, ink);
                                }
                            })
                        {
                            *open = !*open;
                        }
                    }
                });
            });
        });
}

/// The list of the scenarios of the level.
fn scenarios(
    ui: &mut Ui,
    level: &LevelState,
    input: &PanelInput<'_>,
    wide: bool,
    narrow: bool,
    actions: &mut Vec<UiAction>,
) {
    let theme = input.theme;
    let levels = Arc::clone(&level.all);
    let names = levels.levels.get(level.open).map(|level| &level.scenarios);
    let room = match (wide, narrow) {
        (true, _) => 290.0,
        (_, false) => 210.0,
        _ => 110.0,
    };
    // A long title does not push the tabs aside; the whole of it is told to who points at it.
    let shown = input.snapshot.scenario.said_title();
    ui.scope(|ui| {
        ui.set_max_width(room);
        let list = egui::ComboBox::from_id_salt("scenario")
            .width(room)
            .height(460.0)
            .truncate()
            .selected_text(egui::RichText::new(&shown).font(bold(
                if wide && shown.chars().count() < 28 {
                    16.0
                } else {
                    14.0
                },
            )))
            .show_ui(ui, |ui| {
                for name in names.into_iter().flatten() {
                    let Ok(scenario) = Scenario::built_in(name) else {
                        continue;
                    };
                    let here = input.snapshot.scenario.name == *name;
                    let title = scenario.said_title();
                    let text = widgets::choice(title, here, 16.0, theme);
                    if ui
                        .selectable_label(here, text)
                        .on_hover_text(scenario.said_question())
                        .clicked()
                        && !here
                    {
                        actions.push(UiAction::Load(name.clone()));
                    }
                }
            });
        ui.ctx().accesskit_node_builder(list.response.id, |node| {
            node.set_label(say("scenario-list"));
        });
        list.response.on_hover_text(shown);
    });
}

/// A medical cross.
fn cross(painter: &egui::Painter, at: egui::Pos2, ink: egui::Color32) {
    for half in [vec2(6.0, 0.0), vec2(0.0, 6.0)] {
        painter.line_segment([at - half, at + half], Stroke::new(3.0, ink));
    }
}

/// Three sliders: the controls.
fn lines(painter: &egui::Painter, at: egui::Pos2, ink: egui::Color32) {
    for (dy, knob) in [(-5.0, 3.0), (0.0, -3.0), (5.0, 1.0)] {
        let ends = [at + vec2(-7.0, dy), at + vec2(7.0, dy)];
        painter.line_segment(ends, Stroke::new(1.5, ink));
        painter.circle_filled(at + vec2(knob, dy), 2.4, ink);
    }
}

/// A falling course: the outcomes.
fn course(painter: &egui::Painter, at: egui::Pos2, ink: egui::Color32) {
    let points = [
        at + vec2(-6.0, -5.0),
        at + vec2(-2.0, 0.0),
        at + vec2(2.0, 2.0),
        at + vec2(6.0, 4.0),
    ];
    painter.add(egui::Shape::line(points.to_vec(), Stroke::new(1.8, ink)));
}

/// The levels, one tab each, in the middle of the bar where there is room; so much is taken at the right.
fn tabs(
    ui: &mut Ui,
    page: Page,
    level: &LevelState,
    input: &PanelInput<'_>,
    bar: Rect,
    taken: f32,
    actions: &mut Vec<UiAction>,
) {
    let levels = Arc::clone(&level.all);
    let words: Vec<String> = levels
        .levels
        .iter()
        .map(|level| say(&format!("level-{}", level.key)))
        .collect();
    let (first, last) = (ui.cursor().left() + 2.0, bar.right() - taken);
    let width = (bar.width() * 0.27).clamp(230.0, 460.0);
    let width = width.min(last - first).max(150.0);
    let left = (bar.center().x - 0.5 * width).min(last - width).max(first);
    let place = Rect::from_min_size(pos2(left, bar.center().y - 19.0), vec2(width, 38.0));
    ui.scope_builder(egui::UiBuilder::new().max_rect(place), |ui| {
        ui.set_width(width);
        let elsewhere = matches!(
            page,
            Page::Clinic | Page::Mystery | Page::Experiment | Page::Trial
        );
        let chosen = if elsewhere { usize::MAX } else { level.open };
        if let Some(k) = buttons::segmented(ui, input.theme, &words, chosen, 38.0) {
            actions.push(UiAction::Level(k));
        }
    });
}
