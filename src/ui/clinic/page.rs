//! The treatment day: five stations side by side, or one at a time on a small window.

use bevy_egui::egui::{
    self, Area, Id, Order, Pos2, Rect, ScrollArea, Sense, Shape, Stroke, Ui, UiBuilder, pos2, vec2,
};

use crate::clinic::{Plan, Sheet, Station, honest, plan};
use crate::scenario::Parameters;
use crate::theme::Theme;
use crate::ui::clinic::cards;
use crate::ui::clinic::pictures::{Disc, picture};
use crate::ui::clinic::sheet::{opener, sheet};
use crate::ui::clinic::stations::{
    Sizes, choices_of, consequences, station_words, title_and_question,
};
use crate::ui::kit::buttons::Emphasis;
use crate::ui::kit::style::{bold, colour, faded, plain, serif};
use crate::ui::kit::widgets::follow_focus;
use crate::ui::kit::words::{say, say_with};
use crate::ui::kit::{buttons, widgets};
use crate::ui::plate::marks::ease;
use crate::ui::state::action::{Page, UiAction};
use crate::ui::state::clinic::ClinicState;
use crate::ui::state::input::PanelInput;

/// The page, below the top bar.
pub(crate) fn page(
    context: &egui::Context,
    clinic: &mut ClinicState,
    input: &PanelInput<'_>,
    body: Rect,
    actions: &mut Vec<UiAction>,
) {
    let theme = input.theme;
    clinic.bring(&input.snapshot.scenario.name);
    clinic.give_focus_back(context);
    if context.input(|input| input.key_pressed(egui::Key::Escape)) {
        // Escape closes what was opened last.
        if clinic.sheet.take().is_none() {
            actions.push(UiAction::Page(Page::Picture));
        }
    }
    let window = context.content_rect();
    let ground = context.layer_painter(egui::LayerId::new(
        Order::Background,
        Id::new("clinic ground"),
    ));
    ground.rect_filled(window, 0, colour(theme.background));
    let roomy = body.height() >= 860.0;
    let wide = body.width() >= 1180.0 && body.height() >= 640.0;
    let sizes = Sizes {
        margin: if roomy { 24.0 } else { 12.0 },
        title: if roomy { 29.0 } else { 23.0 },
        body: if roomy { 15.5 } else { 14.0 },
        control: if roomy { 38.0 } else { 31.0 },
        gap: if roomy { 8.0 } else { 3.0 },
    };
    Area::new(Id::new("clinic page"))
        .fixed_pos(body.min)
        .order(Order::Middle)
        .constrain(false)
        .show(context, |ui| {
            ui.set_min_size(body.size());
            ui.set_max_size(body.size());
            ui.set_clip_rect(window);
            let plan = plan(&clinic.choices, &Parameters::default());
            let inner = body.shrink2(vec2(sizes.margin, 0.0));
            let head = Rect::from_min_size(inner.min, vec2(inner.width(), 46.0));
            heading(ui, theme, head, wide, &plan, actions);
            let rest = Rect::from_min_max(
                pos2(inner.left(), head.bottom() + if roomy { 8.0 } else { 4.0 }),
                pos2(inner.right(), inner.bottom() - 0.6 * sizes.margin),
            );
            if wide {
                all_stations(ui, clinic, input, rest, &sizes, &plan);
            } else {
                one_station(ui, clinic, input, rest, &sizes, &plan);
            }
        });
    sheet(context, clinic, theme);
}

/// Title, and the two ways out.
fn heading(
    ui: &mut Ui,
    theme: &Theme,
    rect: Rect,
    wide: bool,
    plan: &Plan,
    actions: &mut Vec<UiAction>,
) {
    let painter = ui.painter();
    let title = painter.layout_no_wrap(
        say("clinic-title"),
        serif(if wide { 32.0 } else { 25.0 }),
        colour(theme.text_1),
    );
    let end = rect.left() + title.size().x;
    let base = rect.center().y - 0.5 * title.size().y;
    painter.galley(pos2(rect.left(), base), title, colour(theme.text_1));
    let (go, key) = if wide {
        (268.0, "clinic-go")
    } else {
        (186.0, "clinic-go-short")
    };
    let skip = 92.0;
    let right = Rect::from_min_max(
        pos2(rect.right() - go - skip - 10.0, rect.top() + 2.0),
        pos2(rect.right(), rect.bottom() - 2.0),
    );
    if right.left() - end > 380.0 {
        painter.text(
            pos2(end + 20.0, rect.center().y + 2.0),
            egui::Align2::LEFT_CENTER,
            say("clinic-subtitle"),
            plain(15.0),
            colour(theme.text_2),
        );
    }
    ui.scope_builder(UiBuilder::new().max_rect(right), |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            let button = |ui: &mut Ui, width: f32, words: &str, primary: bool| {
                ui.scope(|ui| {
                    ui.set_width(width);
                    buttons::button(ui, theme, words, Emphasis::main_if(primary), 42.0)
                })
                .inner
            };
            if button(ui, skip, &say("clinic-skip"), false) {
                actions.push(UiAction::Page(Page::Picture));
            }
            if button(ui, go, &say(key), true) {
                actions.push(UiAction::Follow(Box::new(plan.clone())));
            }
        });
    });
}

/// The tendon that leads from station to station; blue as far as one has come.
fn ribbon(painter: &egui::Painter, theme: &Theme, points: &[Pos2], reached: usize, width: f32) {
    // A smooth path through the middles, beginning and ending at the edges.
    let mut path = Vec::new();
    let mut ends = 0;
    for (k, pair) in points.windows(2).enumerate() {
        for step in 0..16 {
            let t = step as f32 / 16.0;
            let eased = ease(t);
            path.push(pos2(
                pair[0].x + (pair[1].x - pair[0].x) * t,
                pair[0].y + (pair[1].y - pair[0].y) * eased,
            ));
        }
        if k <= reached {
            ends = path.len();
        }
    }
    let fibre = theme.tissue.tendon;
    let whole = Stroke::new(width, faded(fibre[1], if theme.dark { 0.20 } else { 0.75 }));
    painter.add(Shape::line(path.clone(), whole));
    for k in -2..=2_i8 {
        let off = vec2(0.0, 0.2 * width * f32::from(k));
        let line: Vec<Pos2> = path.iter().map(|point| *point + off).collect();
        painter.add(Shape::line(line, Stroke::new(1.2, faded(fibre[0], 0.75))));
    }
    let done = Stroke::new(0.28 * width, colour(theme.accent));
    painter.add(Shape::line(path[..ends].to_vec(), done));
}

/// The round picture of a station with its number; clicking goes there.
fn disc(
    ui: &mut Ui,
    clinic: &mut ClinicState,
    theme: &Theme,
    station: Station,
    plan: &Plan,
    at: Pos2,
    radius: f32,
) {
    let painter = ui.painter();
    let here = clinic.here == station;
    let done = station < clinic.here;
    let edge = if here {
        Stroke::new(4.0, colour(theme.accent))
    } else {
        Stroke::new(2.0, colour(theme.line))
    };
    painter.circle(at, radius, colour(theme.panel), edge);
    let drawn = Disc {
        centre: at,
        radius: radius * 0.96,
        theme,
    };
    picture(painter, &drawn, station, &clinic.choices, plan);
    badge(
        painter,
        theme,
        at + vec2(-0.74, -0.74) * radius,
        (0.17 * radius).clamp(12.0, 19.0),
        station,
        here,
        done,
    );
    let name = say(&format!("clinic-{}", station.key()));
    let label = say_with(
        "clinic-station",
        &[("n", (station as usize + 1).to_string()), ("name", name)],
    );
    let rect = Rect::from_center_size(at, vec2(2.0, 2.0) * radius);
    let response = ui.interact(
        rect,
        ui.id().with(("disc", station as usize)),
        Sense::click(),
    );
    response
        .widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Button, true, label.clone()));
    if response.has_focus() {
        ui.painter()
            .circle_stroke(at, radius + 5.0, Stroke::new(2.5, colour(theme.text_1)));
    }
    if response
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .clicked()
    {
        clinic.here = station;
    }
}

/// The number of a station, or a tick where one has been.
fn badge(
    painter: &egui::Painter,
    theme: &Theme,
    at: Pos2,
    size: f32,
    station: Station,
    here: bool,
    done: bool,
) {
    if done {
        painter.circle(
            at,
            size,
            colour(theme.cells.chondrocyte),
            Stroke::new(2.5, colour(theme.panel)),
        );
        let tick = [vec2(-0.42, 0.02), vec2(-0.1, 0.34), vec2(0.44, -0.30)];
        let tick = tick.map(|point| at + point * size).to_vec();
        painter.add(Shape::line(
            tick,
            Stroke::new(0.18 * size, colour(theme.panel)),
        ));
        return;
    }
    let (fill, ink, edge) = if here {
        (theme.accent, theme.on_accent, theme.panel)
    } else {
        (theme.panel, theme.text_1, theme.text_3)
    };
    painter.circle(at, size, colour(fill), Stroke::new(2.0, colour(edge)));
    painter.text(
        at,
        egui::Align2::CENTER_CENTER,
        (station as usize + 1).to_string(),
        bold(1.05 * size),
        colour(ink),
    );
}

/// The page of a large window: all stations side by side, the three cards below.
fn all_stations(
    ui: &mut Ui,
    clinic: &mut ClinicState,
    input: &PanelInput<'_>,
    rest: Rect,
    sizes: &Sizes,
    plan: &Plan,
) {
    let theme = input.theme;
    let cards_height = (0.27 * rest.height()).clamp(208.0, 264.0);
    let gap = sizes.margin.min(16.0);
    let low = Rect::from_min_max(pos2(rest.left(), rest.bottom() - cards_height), rest.max);
    let stage = Rect::from_min_max(rest.min, pos2(rest.right(), low.top() - gap));
    let column_gap = if sizes.margin > 20.0 { 36.0 } else { 20.0 };
    let each = (stage.width() - 4.0 * column_gap) / 5.0;
    // What the choices need, the pictures do not get.
    let words = if sizes.margin > 20.0 { 392.0 } else { 324.0 };
    let wave = if sizes.margin > 20.0 { 22.0 } else { 8.0 };
    let radius = (0.5 * (stage.height() - words - wave)).clamp(46.0, 0.40 * each);
    let middles: Vec<Pos2> = (0..5)
        .map(|k| {
            let x = stage.left() + each * (k as f32 + 0.5) + column_gap * k as f32;
            let down = if k % 2 == 1 { wave } else { 0.0 };
            pos2(x, stage.top() + radius + 4.0 + down)
        })
        .collect();
    let mut path = vec![pos2(ui.clip_rect().left() - 4.0, middles[0].y + 30.0)];
    path.extend(&middles);
    path.push(pos2(ui.clip_rect().right() + 4.0, middles[4].y + 30.0));
    ribbon(
        ui.painter(),
        theme,
        &path,
        clinic.here as usize,
        (0.22 * radius).clamp(12.0, 26.0),
    );
    for (k, station) in Station::ALL.into_iter().enumerate() {
        disc(ui, clinic, theme, station, plan, middles[k], radius);
    }
    let top = stage.top() + 2.0 * radius + wave + 10.0;
    for (k, station) in Station::ALL.into_iter().enumerate() {
        let left = stage.left() + (each + column_gap) * k as f32;
        let column = Rect::from_min_max(pos2(left, top), pos2(left + each, stage.bottom()));
        ui.scope_builder(
            UiBuilder::new().max_rect(column).id_salt(station.key()),
            |ui| {
                ScrollArea::vertical()
                    .id_salt(station.key())
                    .auto_shrink([false, false])
                    .show(ui, |ui| {
                        ui.set_width(each);
                        station_words(ui, clinic, theme, station, sizes, plan);
                    });
            },
        );
    }
    let thirds = [0.255, 0.315, 0.43].map(|part| part * (low.width() - 2.0 * gap));
    let mut left = low.left();
    let mut next = |width: f32| {
        let rect = Rect::from_min_size(pos2(left, low.top()), vec2(width, low.height()));
        left += width + gap;
        rect
    };
    let rects = thirds.map(&mut next);
    cards::card(ui, theme, rects[0], theme.line, |ui| {
        cards::clock(ui, theme, plan, clinic.here);
    });
    cards::card(ui, theme, rects[1], theme.line, |ui| {
        cards::so_far(ui, theme, &clinic.choices, plan);
    });
    let told = honest(&clinic.choices, &Parameters::default());
    cards::card(ui, theme, rects[2], theme.warning, |ui| {
        cards::honest(ui, theme, &told, |ui, size| {
            opener(ui, clinic, theme, Sheet::Law, size);
        });
    });
}

/// The page of a small window: one station at a time at the left, the cards at the right.
fn one_station(
    ui: &mut Ui,
    clinic: &mut ClinicState,
    input: &PanelInput<'_>,
    rest: Rect,
    sizes: &Sizes,
    plan: &Plan,
) {
    let theme = input.theme;
    let steps = Rect::from_min_size(rest.min, vec2(rest.width(), 40.0));
    let middles: Vec<Pos2> = (0..5)
        .map(|k| {
            pos2(
                steps.left() + steps.width() * (k as f32 + 0.5) / 5.0,
                steps.center().y,
            )
        })
        .collect();
    let mut path = vec![pos2(ui.clip_rect().left() - 4.0, steps.center().y)];
    path.extend(&middles);
    path.push(pos2(ui.clip_rect().right() + 4.0, steps.center().y));
    ribbon(ui.painter(), theme, &path, clinic.here as usize, 9.0);
    for (k, station) in Station::ALL.into_iter().enumerate() {
        step_pill(
            ui,
            clinic,
            theme,
            station,
            middles[k],
            steps.width() / 5.0 - 10.0,
        );
    }
    // Price and minutes stay in sight whatever is scrolled.
    let line = Rect::from_min_max(pos2(rest.left(), rest.bottom() - 34.0), rest.max);
    cards::strip(ui, theme, line, |ui| {
        cards::in_a_line(ui, theme, plan, clinic.here);
    });
    let lower = Rect::from_min_max(
        pos2(rest.left(), steps.bottom() + 8.0),
        pos2(rest.right(), line.top() - 6.0),
    );
    let split = lower.left() + 0.53 * lower.width();
    let left = Rect::from_min_max(lower.min, pos2(split - 8.0, lower.bottom()));
    let right = Rect::from_min_max(pos2(split + 4.0, lower.top()), lower.max);
    let here = clinic.here;
    let told = honest(&clinic.choices, &Parameters::default());
    ui.scope_builder(UiBuilder::new().max_rect(left).id_salt("station"), |ui| {
        ScrollArea::vertical()
            .id_salt(("station", here as usize))
            .auto_shrink([false, false])
            .show(ui, |ui| {
                let radius = (0.17 * left.height()).clamp(48.0, 78.0);
                let width = ui.available_width();
                let (place, _) =
                    ui.allocate_exact_size(vec2(width, 2.0 * radius + 6.0), Sense::hover());
                let top = place.min + vec2(0.0, 2.0);
                let at = top + vec2(radius + 22.0, radius);
                disc(ui, clinic, theme, here, plan, at, radius);
                let text = Rect::from_min_max(
                    pos2(at.x + radius + 30.0, top.y),
                    pos2(top.x + width, top.y + 2.0 * radius),
                );
                ui.scope_builder(UiBuilder::new().max_rect(text), |ui| {
                    ui.add_space((radius - 44.0).max(0.0));
                    title_and_question(ui, clinic, theme, here, sizes);
                });
                // The choices stand under the picture, however few words stand beside it.
                ui.advance_cursor_after_rect(place);
                let inner = ui.available_width() - 14.0;
                ui.set_width(inner);
                choices_of(ui, clinic, theme, here, sizes);
                consequences(ui, theme, here, sizes, plan);
            });
    });
    ui.scope_builder(UiBuilder::new().max_rect(right).id_salt("cards"), |ui| {
        ScrollArea::vertical()
            .id_salt("cards")
            .auto_shrink([false, false])
            .show(ui, |ui| {
                let width = ui.available_width() - 12.0;
                ui.spacing_mut().item_spacing.y = 8.0;
                // What the law says stands first; price and clock come before the longer texts.
                cards::card_as_high(ui, theme, width, theme.warning, |ui| {
                    cards::legal(ui, theme, 13.5, |ui, size| {
                        opener(ui, clinic, theme, Sheet::Law, size);
                    });
                });
                for (k, height) in [222.0, 150.0].into_iter().enumerate() {
                    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
                    cards::card(ui, theme, rect, theme.line, |ui| {
                        if k == 0 {
                            cards::so_far(ui, theme, &clinic.choices, plan);
                        } else {
                            cards::clock(ui, theme, plan, here);
                        }
                    });
                }
                cards::card_as_high(ui, theme, width, theme.warning, |ui| {
                    cards::evidence(ui, theme, 13.5, &told);
                });
                follow_focus(ui);
            });
    });
}

/// A step of the small page: number and name in a pill.
fn step_pill(
    ui: &mut Ui,
    clinic: &mut ClinicState,
    theme: &Theme,
    station: Station,
    at: Pos2,
    room_x: f32,
) {
    let here = clinic.here == station;
    let name = say(&format!("clinic-{}", station.key()));
    let ink = if here { theme.on_accent } else { theme.text_1 };
    let font = if here { bold } else { plain };
    let room = room_x - 44.0;
    let galley = widgets::shrunk(ui, &name, font, [14.0, 12.5, 10.5], colour(ink), room);
    let width = galley.size().x + 48.0;
    let rect = Rect::from_center_size(at, vec2(width, 34.0));
    let (fill, edge) = if here {
        (theme.accent, theme.accent)
    } else {
        (theme.panel, theme.line)
    };
    let response = ui.interact(
        rect,
        ui.id().with(("pill", station as usize)),
        Sense::click(),
    );
    let label = say_with(
        "clinic-station",
        &[("n", (station as usize + 1).to_string()), ("name", name)],
    );
    response.widget_info(|| {
        egui::WidgetInfo::selected(egui::WidgetType::Checkbox, true, here, label.clone())
    });
    let focus = response.has_focus();
    let painter = ui.painter();
    painter.rect(
        rect,
        17,
        colour(fill),
        Stroke::new(1.2, colour(edge)),
        egui::StrokeKind::Inside,
    );
    if focus {
        painter.rect_stroke(
            rect.expand(3.0),
            20,
            Stroke::new(2.5, colour(theme.text_1)),
            egui::StrokeKind::Outside,
        );
    }
    badge(
        painter,
        theme,
        pos2(rect.left() + 18.0, at.y),
        11.0,
        station,
        false,
        station < clinic.here,
    );
    painter.galley(
        pos2(rect.left() + 36.0, at.y - 0.5 * galley.size().y),
        galley,
        colour(ink),
    );
    if response
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .clicked()
    {
        clinic.here = station;
    }
}
