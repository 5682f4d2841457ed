//! The treatment day: five stations with their choices and what follows, the clock, the price, the law.

use bevy_egui::egui::{
    self, Area, Id, Order, Pos2, Rect, ScrollArea, Sense, Shape, Stroke, Ui, UiBuilder, pos2, vec2,
};

use super::clinic_cards as cards;
use super::clinic_pictures::{Disc, picture};
use super::controls::{round_two, short_number};
use super::desk::{Desk, Page, SOURCES, Wish};
use super::panels::{Look, panel_frame};
use super::plate_words::grouped;
use super::style::{bold, colour, faded, plain, serif};
use super::widgets;
use super::words::{say, say_with};
use crate::clinic::{
    Afterwards, Choices, Consequence, Guidance, KNEES, Level, Plan, Sheet, Station, figures, plan,
};
use crate::model::words::TreatmentKind;
use crate::scenario::{ParameterCard, Parameters};
use crate::theme::Theme;

/// What was chosen so far, and where one is.
#[derive(Debug, Clone)]
pub struct Room {
    /// The choices.
    pub choices: Choices,
    /// The station one is at.
    pub here: Station,
    /// The sheet that is open to read on.
    pub sheet: Option<Sheet>,
    /// The scenario of the window that was taken over last.
    seen: String,
    /// The other knee that can be chosen besides the worn ones.
    other: &'static str,
}

impl Default for Room {
    fn default() -> Self {
        Self {
            choices: Choices::default(),
            here: Station::Evaluate,
            sheet: None,
            seen: String::new(),
            other: KNEES[4],
        }
    }
}

impl Room {
    /// Brings the knee of the window.
    fn bring(&mut self, scenario: &str) {
        if self.seen == scenario {
            return;
        }
        scenario.clone_into(&mut self.seen);
        if let Some(k) = KNEES.iter().position(|knee| *knee == scenario) {
            self.choices.knee = KNEES[k];
            if k > 4 {
                self.other = KNEES[k];
            }
        }
    }
}

/// Sizes of the page.
#[derive(Debug, Clone, Copy)]
struct Sizes {
    margin: f32,
    title: f32,
    body: f32,
    control: f32,
    gap: f32,
}

/// The page, below the top bar.
pub(super) fn page(
    context: &egui::Context,
    desk: &mut Desk,
    look: &Look<'_>,
    body: Rect,
    wishes: &mut Vec<Wish>,
) {
    let theme = look.theme;
    desk.clinic.bring(&look.snapshot.scenario.name);
    if context.input(|input| input.key_pressed(egui::Key::Escape)) && !desk.help {
        // Escape closes what was opened last.
        if desk.clinic.sheet.take().is_none() {
            wishes.push(Wish::Page(Page::Picture));
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
            let plan = plan(&desk.clinic.choices, &Parameters::default());
            let inner = body.shrink2(vec2(sizes.margin, 0.0));
            let head = Rect::from_min_size(inner.min, vec2(inner.width(), 46.0));
            heading(ui, theme, head, wide, &plan, wishes);
            let rest = Rect::from_min_max(
                pos2(inner.left(), head.bottom() + if roomy { 8.0 } else { 4.0 }),
                pos2(inner.right(), inner.bottom() - 0.6 * sizes.margin),
            );
            if wide {
                all_stations(ui, &mut desk.clinic, look, rest, &sizes, &plan);
            } else {
                one_station(ui, &mut desk.clinic, look, rest, &sizes, &plan);
            }
        });
    sheet(context, &mut desk.clinic, theme);
}

/// Sets the controls beside the picture to what a treatment day gave, and says what it planned.
pub fn follow(desk: &mut Desk, plan: &Plan) {
    if let Some(source) = SOURCES.iter().position(|(kind, _)| *kind == plan.kind) {
        desk.source = source;
    }
    if let Some(dose) = plan.dose {
        desk.dose_log10 = libm::log10f(dose as f32);
    }
    let again: Vec<String> = plan.days_again().into_iter().map(grouped).collect();
    let note = match again.as_slice() {
        [] => return,
        [first] => say_with("clinic-note-again", &[("first", first.clone())]),
        [first, .., last] => say_with(
            "clinic-note-again-twice",
            &[("first", first.clone()), ("last", last.clone())],
        ),
    };
    desk.notes.push((note, 10.0));
}

/// The sheet that is open: cards with a name, a text and the source.
fn sheet(context: &egui::Context, room: &mut Room, theme: &Theme) {
    let Some(open) = room.sheet else {
        return;
    };
    let window = context.content_rect();
    let width = 560.0_f32.min(window.width() - 56.0);
    let modal = egui::Modal::new(Id::new(("clinic sheet", open.key())))
        .frame(panel_frame(theme, 18, 16))
        .show(context, |ui| {
            ui.set_width(width);
            ui.label(
                egui::RichText::new(say(open.key()))
                    .font(serif(26.0))
                    .color(colour(theme.text_1)),
            );
            ScrollArea::vertical()
                .max_height((window.height() - 190.0).max(120.0))
                .show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = 4.0;
                    for card in open.cards(room.choices.knee, &Parameters::default()) {
                        sheet_card(ui, theme, &card, width - 14.0);
                        ui.add_space(6.0);
                    }
                });
            widgets::button(ui, theme, &say("clinic-sheet-close"), true, 40.0)
        });
    if modal.inner || modal.should_close() {
        room.sheet = None;
    }
}

fn sheet_card(ui: &mut Ui, theme: &Theme, card: &Consequence, width: f32) {
    let line = |ui: &mut Ui, text: String, font, ink| {
        ui.label(egui::RichText::new(text).font(font).color(colour(ink)));
    };
    let frame = egui::Frame::new()
        .fill(colour(theme.raised))
        .corner_radius(12)
        .inner_margin(egui::Margin::symmetric(14, 10));
    frame.show(ui, |ui| {
        ui.set_width(width - 28.0);
        let name = say(&format!("{}-name", card.key));
        line(ui, name, bold(15.5), theme.text_1);
        line(ui, sentence(card), plain(14.5), theme.text_1);
        for source in cards::only_sources(card) {
            line(ui, source, plain(12.0), theme.text_3);
        }
    });
}

/// A line of text that opens a sheet.
fn opener(ui: &mut Ui, room: &mut Room, theme: &Theme, which: Sheet, size: f32) {
    let name = say(which.key());
    let words = egui::RichText::new(&name)
        .font(bold(size))
        .color(colour(theme.accent))
        .underline();
    let words = ui.add(egui::Label::new(words));
    // What can be hit is as large as a fingertip, whatever the size of the words.
    let more = (28.0 - words.rect.height()).max(0.0);
    let place = words.rect.expand2(vec2(4.0, 0.5 * more + 0.5));
    let label = ui.interact(place, ui.id().with(which.key()), Sense::click());
    let label = widgets::named(label, &name, None);
    widgets::focus_ring(ui, &label, label.rect, 4, theme);
    if label.clicked() {
        room.sheet = Some(which);
    }
}

/// Title, and the two ways out.
fn heading(
    ui: &mut Ui,
    theme: &Theme,
    rect: Rect,
    wide: bool,
    plan: &Plan,
    wishes: &mut Vec<Wish>,
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
                    widgets::button(ui, theme, words, primary, 42.0)
                })
                .inner
            };
            if button(ui, skip, &say("clinic-skip"), false) {
                wishes.push(Wish::Page(Page::Picture));
            }
            if button(ui, go, &say(key), true) {
                wishes.push(Wish::Follow(Box::new(plan.clone())));
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
            let eased = t * t * (3.0 - 2.0 * t);
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
    room: &mut Room,
    theme: &Theme,
    station: Station,
    plan: &Plan,
    at: Pos2,
    radius: f32,
) {
    let painter = ui.painter();
    let here = room.here == station;
    let done = station < room.here;
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
    picture(painter, &drawn, station, &room.choices, plan);
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
        room.here = station;
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
    room: &mut Room,
    look: &Look<'_>,
    rest: Rect,
    sizes: &Sizes,
    plan: &Plan,
) {
    let theme = look.theme;
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
        room.here as usize,
        (0.22 * radius).clamp(12.0, 26.0),
    );
    for (k, station) in Station::ALL.into_iter().enumerate() {
        disc(ui, room, theme, station, plan, middles[k], radius);
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
                        station_words(ui, room, theme, station, sizes, plan);
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
        cards::clock(ui, theme, plan, room.here);
    });
    cards::card(ui, theme, rects[1], theme.line, |ui| {
        cards::so_far(ui, theme, &room.choices, plan);
    });
    cards::card(ui, theme, rects[2], theme.warning, |ui| {
        cards::honest(ui, theme, |ui, size| {
            opener(ui, room, theme, Sheet::Law, size);
        });
    });
}

/// The page of a small window: one station at a time at the left, the cards at the right.
fn one_station(
    ui: &mut Ui,
    room: &mut Room,
    look: &Look<'_>,
    rest: Rect,
    sizes: &Sizes,
    plan: &Plan,
) {
    let theme = look.theme;
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
    ribbon(ui.painter(), theme, &path, room.here as usize, 9.0);
    for (k, station) in Station::ALL.into_iter().enumerate() {
        step_pill(
            ui,
            room,
            theme,
            station,
            middles[k],
            steps.width() / 5.0 - 10.0,
        );
    }
    let lower = Rect::from_min_max(pos2(rest.left(), steps.bottom() + 8.0), rest.max);
    let split = lower.left() + 0.53 * lower.width();
    let left = Rect::from_min_max(lower.min, pos2(split - 8.0, lower.bottom()));
    let right = Rect::from_min_max(pos2(split + 4.0, lower.top()), lower.max);
    let here = room.here;
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
                disc(ui, room, theme, here, plan, at, radius);
                let text = Rect::from_min_max(
                    pos2(at.x + radius + 30.0, top.y),
                    pos2(top.x + width, top.y + 2.0 * radius),
                );
                ui.scope_builder(UiBuilder::new().max_rect(text), |ui| {
                    ui.add_space((radius - 44.0).max(0.0));
                    title_and_question(ui, room, theme, here, sizes);
                });
                // The choices stand under the picture, however few words stand beside it.
                ui.advance_cursor_after_rect(place);
                let inner = ui.available_width() - 14.0;
                ui.set_width(inner);
                choices_of(ui, room, theme, here, sizes);
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
                        opener(ui, room, theme, Sheet::Law, size);
                    });
                });
                for (k, height) in [194.0, 140.0].into_iter().enumerate() {
                    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
                    cards::card(ui, theme, rect, theme.line, |ui| {
                        if k == 0 {
                            cards::so_far(ui, theme, &room.choices, plan);
                        } else {
                            cards::clock(ui, theme, plan, here);
                        }
                    });
                }
                cards::card_as_high(ui, theme, width, theme.warning, |ui| {
                    cards::evidence(ui, theme, 13.5);
                });
                follow_focus(ui);
            });
    });
}

/// A step of the small page: number and name in a pill.
fn step_pill(ui: &mut Ui, room: &mut Room, theme: &Theme, station: Station, at: Pos2, room_x: f32) {
    let here = room.here == station;
    let name = say(&format!("clinic-{}", station.key()));
    let ink = if here { theme.on_accent } else { theme.text_1 };
    let galley = widgets::fitted(
        ui,
        &name,
        if here { bold(14.0) } else { plain(14.0) },
        colour(ink),
        room_x - 44.0,
    );
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
        station < room.here,
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
        room.here = station;
    }
}

/// Scrolls to what has the keyboard focus.
fn follow_focus(ui: &Ui) {
    let focused = ui.memory(egui::Memory::focused);
    let place = focused.and_then(|id| ui.ctx().read_response(id));
    let seen = ui.clip_rect();
    if let Some(response) = place
        && ui.min_rect().contains_rect(response.rect)
        && !seen.contains_rect(response.rect)
    {
        ui.scroll_to_rect(response.rect.expand(8.0), None);
    }
}

fn station_words(
    ui: &mut Ui,
    room: &mut Room,
    theme: &Theme,
    station: Station,
    sizes: &Sizes,
    plan: &Plan,
) {
    title_and_question(ui, room, theme, station, sizes);
    choices_of(ui, room, theme, station, sizes);
    consequences(ui, theme, station, sizes, plan);
    follow_focus(ui);
}

fn title_and_question(
    ui: &mut Ui,
    room: &mut Room,
    theme: &Theme,
    station: Station,
    sizes: &Sizes,
) {
    ui.spacing_mut().item_spacing.y = 2.0;
    let name = say(&format!("clinic-{}", station.key()));
    ui.horizontal(|ui| {
        ui.label(
            egui::RichText::new(name)
                .font(serif(sizes.title))
                .color(colour(theme.text_1)),
        );
        for which in [Sheet::Instead, Sheet::Cells] {
            if which.station() == station {
                let right = egui::Layout::right_to_left(egui::Align::Center);
                ui.with_layout(right, |ui| {
                    opener(ui, room, theme, which, sizes.body - 1.0);
                });
            }
        }
    });
    let kind = room.choices.kind;
    let ask = match station {
        Station::Harvest if !kind.has_cells() => "clinic-harvest-none".to_owned(),
        Station::Concentrate if !kind.has_cells() => "clinic-concentrate-none".to_owned(),
        Station::Concentrate if kind == TreatmentKind::Cultured => {
            "clinic-concentrate-thaw".to_owned()
        }
        Station::Inject | Station::Recover if !kind.by_needle() => {
            format!("clinic-{}-none", station.key())
        }
        _ => format!("clinic-{}-ask", station.key()),
    };
    ui.label(
        egui::RichText::new(say(&ask))
            .font(plain(sizes.body))
            .color(colour(theme.text_2)),
    );
}

/// A named row of choices; returns the one that was taken.
fn choose(
    ui: &mut Ui,
    theme: &Theme,
    sizes: &Sizes,
    key: &str,
    words: &[String],
    chosen: Option<usize>,
) -> Option<usize> {
    ui.add_space(sizes.gap);
    ui.label(
        egui::RichText::new(say(key))
            .font(plain(13.0))
            .color(colour(theme.text_2)),
    );
    bar(ui, theme, sizes, key, words, chosen)
}

fn bar(
    ui: &mut Ui,
    theme: &Theme,
    sizes: &Sizes,
    key: &str,
    words: &[String],
    chosen: Option<usize>,
) -> Option<usize> {
    ui.push_id(key, |ui| {
        widgets::segmented(
            ui,
            theme,
            words,
            chosen.unwrap_or(usize::MAX),
            sizes.control,
        )
    })
    .inner
}

fn position<T: PartialEq>(all: &[T], one: &T) -> Option<usize> {
    all.iter().position(|each| each == one)
}

/// A row of three levels of a number.
fn choose_level(
    ui: &mut Ui,
    theme: &Theme,
    sizes: &Sizes,
    key: &str,
    card: &ParameterCard,
    level: &mut Level,
) -> bool {
    let words = Level::ALL.map(|level| grouped(level.of(card)));
    let taken = choose(ui, theme, sizes, key, &words, position(&Level::ALL, level));
    if let Some(k) = taken {
        *level = Level::ALL[k];
    }
    taken.is_some()
}

fn choices_of(ui: &mut Ui, room: &mut Room, theme: &Theme, station: Station, sizes: &Sizes) {
    ui.spacing_mut().item_spacing.y = if sizes.margin > 20.0 { 5.0 } else { 3.0 };
    let f = figures();
    let c = &mut room.choices;
    let mut touched = false;
    match station {
        Station::Evaluate => {
            let knees = [KNEES[0], KNEES[1], KNEES[2], KNEES[3], room.other];
            let words = knees.map(|knee| say(&format!("clinic-knee-{knee}")));
            if let Some(k) = choose(
                ui,
                theme,
                sizes,
                "clinic-row-knee",
                &words,
                position(&knees, &c.knee),
            ) {
                c.knee = knees[k];
                touched = true;
            }
            touched |= choose_level(ui, theme, sizes, "clinic-row-age", &f.age_years, &mut c.age);
        }
        Station::Harvest => {
            let sources = SOURCES.map(|(kind, _)| kind);
            let words = sources.map(|kind| say(&format!("clinic-source-{}", kind.key())));
            let at = position(&sources, &c.kind);
            let first = choose(ui, theme, sizes, "clinic-row-source", &words[..3], at);
            let second = bar(
                ui,
                theme,
                sizes,
                "clinic-row-placebo",
                &words[3..],
                at.and_then(|k| k.checked_sub(3)),
            );
            if let Some(k) = first.or(second.map(|k| k + 3)) {
                c.kind = sources[k];
                touched = true;
            }
            touched |= match c.kind {
                TreatmentKind::Marrow => choose_level(
                    ui,
                    theme,
                    sizes,
                    "clinic-row-marrow-volume",
                    &f.marrow_volume_ml,
                    &mut c.volume,
                ),
                TreatmentKind::Fat => choose_level(
                    ui,
                    theme,
                    sizes,
                    "clinic-row-fat-volume",
                    &f.fat_volume_ml,
                    &mut c.volume,
                ),
                _ => false,
            };
        }
        Station::Concentrate if c.draws_cells() => {
            touched |= choose_level(
                ui,
                theme,
                sizes,
                "clinic-row-force",
                &f.spin_force_g,
                &mut c.force,
            );
            touched |= choose_level(
                ui,
                theme,
                sizes,
                "clinic-row-time",
                &f.spin_minutes,
                &mut c.time,
            );
        }
        Station::Concentrate => {}
        Station::Inject | Station::Recover if !c.kind.by_needle() => {}
        Station::Inject => {
            let words =
                Guidance::ALL.map(|guidance| say(&format!("clinic-guidance-{}", guidance.key())));
            if let Some(k) = choose(
                ui,
                theme,
                sizes,
                "clinic-row-guidance",
                &words,
                position(&Guidance::ALL, &c.guidance),
            ) {
                c.guidance = Guidance::ALL[k];
                touched = true;
            }
            let levels = [Level::Usual, Level::High];
            let words = [say("clinic-sterile"), say("clinic-careless")];
            if let Some(k) = choose(
                ui,
                theme,
                sizes,
                "clinic-row-infection",
                &words,
                position(&levels, &c.infection),
            ) {
                c.infection = levels[k];
                touched = true;
            }
        }
        Station::Recover => {
            let words = Afterwards::ALL
                .map(|afterwards| say(&format!("clinic-afterwards-{}", afterwards.key())));
            let at = position(&Afterwards::ALL, &c.afterwards);
            let key = "clinic-row-afterwards";
            let first = choose(ui, theme, sizes, key, &words[..2], at);
            let second = bar(
                ui,
                theme,
                sizes,
                "clinic-row-active",
                &words[2..],
                at.and_then(|k| k.checked_sub(2)),
            );
            if let Some(k) = first.or(second.map(|k| k + 2)) {
                c.afterwards = Afterwards::ALL[k];
                touched = true;
            }
            touched |= injections_of(ui, theme, sizes, c);
        }
    }
    if touched {
        room.here = station;
    }
}

/// How many injections, and the days between them beside it.
fn injections_of(ui: &mut Ui, theme: &Theme, sizes: &Sizes, c: &mut Choices) -> bool {
    let words = ["1", "2", "3"].map(str::to_owned);
    let times = Some(usize::from(c.injections.saturating_sub(1)));
    if c.injections < 2 {
        let taken = choose(ui, theme, sizes, "clinic-row-times", &words, times);
        c.injections = taken.map_or(c.injections, |k| k as u8 + 1);
        return taken.is_some();
    }
    let card = &figures().spacing_days;
    ui.columns(2, |columns| {
        let [left, right] = columns else {
            return false;
        };
        for side in [&mut *left, &mut *right] {
            side.spacing_mut().item_spacing.y = 3.0;
        }
        let taken = choose(left, theme, sizes, "clinic-row-times", &words, times);
        c.injections = taken.map_or(c.injections, |k| k as u8 + 1);
        let key = "clinic-row-spacing";
        choose_level(right, theme, sizes, key, card, &mut c.spacing) || taken.is_some()
    })
}

/// A value as its name says it is read.
fn worded(name: &str, value: f64) -> String {
    let text = match name {
        "cells" => short_number(round_two(value)),
        "one-in" => grouped(round_two(value)),
        "fold" if (value - libm::round(value)).abs() > 0.05 => format!("{value:.1}"),
        _ => grouped(libm::round(value)),
    };
    unbroken(&text)
}

/// A number that no line breaks: of all spaces egui keeps only this one together.
pub(super) fn unbroken(text: &str) -> String {
    text.replace([' ', '\u{2009}'], "\u{a0}")
}

/// The sentence of a consequence.
#[must_use]
pub fn sentence(said: &Consequence) -> String {
    sentence_of(said.key, said)
}

/// The same with the values in another text.
pub(super) fn sentence_of(key: &str, said: &Consequence) -> String {
    let values: Vec<(&'static str, String)> = said
        .values
        .iter()
        .map(|(name, value)| (*name, worded(name, *value)))
        .collect();
    say_with(key, &values)
}

/// What follows from the choices of a station, with grade; the source shows when pointed at.
fn consequences(ui: &mut Ui, theme: &Theme, station: Station, sizes: &Sizes, plan: &Plan) {
    ui.add_space(sizes.gap + 2.0);
    for said in plan
        .consequences
        .iter()
        .filter(|said| said.station == station)
    {
        consequence(ui, theme, said, sizes, plan);
    }
}

fn consequence(ui: &mut Ui, theme: &Theme, said: &Consequence, sizes: &Sizes, plan: &Plan) {
    let text = sentence(said);
    let ink = if said.key == plan.candidate.key() && !plan.candidate.is_good() {
        theme.warning
    } else {
        theme.text_1
    };
    let mut job = egui::text::LayoutJob::default();
    job.wrap.max_width = ui.available_width() - 22.0;
    job.append(
        &text,
        0.0,
        egui::TextFormat::simple(plain(sizes.body - 0.5), colour(ink)),
    );
    if let Some(card) = said.cards.first() {
        let grade = unbroken(&say(&format!("clinic-short-{}", card.grade.key())));
        job.append(
            &format!("  {grade}"),
            0.0,
            egui::TextFormat::simple(plain(12.0), colour(theme.text_3)),
        );
    }
    let galley = ui.painter().layout_job(job);
    let (rect, response) = ui.allocate_exact_size(
        vec2(ui.available_width(), galley.size().y.max(28.0)),
        Sense::click(),
    );
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, text.clone()));
    let painter = ui.painter();
    follow_arrow(
        painter,
        rect.left_top() + vec2(2.0, 3.0),
        colour(theme.accent),
    );
    painter.galley(
        rect.left_top() + vec2(22.0, 0.0),
        galley,
        colour(theme.text_1),
    );
    if response.has_focus() {
        painter.rect_stroke(
            rect.expand(2.0),
            6,
            Stroke::new(2.0, colour(theme.text_1)),
            egui::StrokeKind::Outside,
        );
    }
    cards::sourced(ui, theme, &response, &cards::sources_of(said));
}

/// The arrow from a choice to what follows.
fn follow_arrow(painter: &egui::Painter, at: Pos2, ink: egui::Color32) {
    let line = vec![at, at + vec2(0.0, 8.0), at + vec2(11.0, 8.0)];
    painter.add(Shape::line(line, Stroke::new(1.8, ink)));
    painter.add(Shape::line(
        vec![
            at + vec2(7.5, 4.2),
            at + vec2(11.5, 8.0),
            at + vec2(7.5, 11.8),
        ],
        Stroke::new(1.8, ink),
    ));
}
