//! The sheet with the answers of a class: codes are pasted and files dropped, who is in stands there, and what they did.

use bevy_egui::egui::{
    self, Align2, Color32, CornerRadius, Grid, Id, Mesh, Rect, RichText, ScrollArea, Sense, Shape,
    Stroke, TextEdit, Ui, vec2,
};

use super::{draw, text};
use crate::classroom::{
    Fan, ItemPicture, LessonClass, Picture, RowTable, Spread, Who, about, column_heading,
    handed_in, hint_name, middle, moved, step_name, verdict_words, verified,
};
use crate::lesson::{Asks, StepKind};
use crate::text::{fixed, local};
use crate::theme::Theme;
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::panel::raised;
use crate::ui::kit::sheet::{self, Room};
use crate::ui::kit::style::{bold, colour, faded, plain, serif};
use crate::ui::kit::widgets;
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::action::{ClassAs, UiAction};
use crate::ui::state::class::{Check, ClassState};

/// Height of the field for codes and of a fan, points.
const FIELD: f32 = 84.0;
const FAN: f32 = 200.0;
/// Width that a pupil needs in the list, points.
const PUPIL: f32 = 280.0;
/// Width of the numbers beside a bar, points.
const COUNT: f32 = 92.0;

/// A line of text that goes on in the next one.
fn line(ui: &mut Ui, words: impl Into<String>, size: f32, ink: Color32) {
    let words = RichText::new(words).font(plain(size)).color(ink);
    ui.add(egui::Label::new(words).wrap());
}

/// A heading.
fn heading(ui: &mut Ui, theme: &Theme, words: String) {
    ui.add_space(4.0);
    let words = RichText::new(words).font(bold(15.0));
    ui.label(words.color(colour(theme.accent)));
}

/// The sheet.
pub fn sheet(
    context: &egui::Context,
    theme: &Theme,
    state: &mut ClassState,
    window: Rect,
    actions: &mut Vec<UiAction>,
) {
    let room = Room::within(window, vec2(980.0, 900.0), 16.0);
    sheet::sheet(context, theme, Id::new("class"), room, window, |ui| {
        ui.horizontal(|ui| {
            let size = if sheet::is_small(window) { 19.0 } else { 26.0 };
            ui.label(RichText::new(say("class-open")).font(serif(size)));
            if sheet::close(ui, theme, |_| {}) {
                state.open = false;
            }
        });
        ScrollArea::vertical()
            .id_salt("class")
            .auto_shrink(false)
            .show(ui, |ui| {
                ui.set_max_width(ui.available_width() - 12.0);
                ui.spacing_mut().item_spacing.y = 6.0;
                within(ui, theme, state, actions);
                ui.add_space(8.0);
                widgets::follow_focus(ui);
            });
    });
}

/// What stands in the sheet.
fn within(ui: &mut Ui, theme: &Theme, state: &mut ClassState, actions: &mut Vec<UiAction>) {
    line(ui, say("class-intro"), 15.0, colour(theme.text_2));
    field(ui, state);
    buttons_of(ui, theme, state, actions);
    if let Check::Going([done, all]) = state.check {
        let values = [("n", done.to_string()), ("all", all.to_string())];
        let part = done as f32 / all.max(1) as f32;
        let (name, count) = (say("class-checking"), say_with("class-of", &values));
        widgets::bar(ui, theme, &name, &count, part, colour(theme.accent));
    }
    if !state.told.is_empty() {
        line(ui, state.told.clone(), 14.5, colour(theme.text_1));
    }
    if !state.collected.unread.is_empty() {
        heading(ui, theme, say("class-could-not-read"));
        for why in &state.collected.unread {
            line(ui, why.clone(), 14.0, colour(theme.warning));
        }
    }
    if state.collected.is_empty() {
        line(ui, say("class-nobody"), 15.0, colour(theme.text_1));
    }
    let mut set = Set {
        folded: &mut state.folded,
        rows: &mut state.rows,
        with_runs: &mut state.with_runs,
    };
    for class in &state.collected.classes {
        ui.add_space(4.0);
        raised(theme).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.push_id(&class.picture.lesson, |ui| {
                of_lesson(ui, theme, class, &mut set);
            });
        });
    }
    let mysteries = &state.collected.mysteries;
    if !mysteries.is_empty() {
        ui.add_space(4.0);
        raised(theme).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.label(RichText::new(say("mystery-joints")).font(serif(21.0)));
            line(ui, mysteries.sums().join(" "), 14.5, colour(theme.text_2));
            for told in mysteries.each() {
                line(ui, told, 14.5, colour(theme.text_1));
            }
        });
    }
}

/// The field for codes.
fn field(ui: &mut Ui, state: &mut ClassState) {
    let name = say("class-codes");
    ui.label(RichText::new(&name).font(bold(14.0)));
    let mut changed = false;
    ScrollArea::vertical()
        .id_salt("codes of a class")
        .max_height(FIELD)
        .show(ui, |ui| {
            let field = TextEdit::multiline(&mut state.pasted)
                .desired_width(f32::INFINITY)
                .desired_rows(4)
                .font(plain(13.0));
            let response = ui.add(field);
            response.widget_info(|| {
                egui::WidgetInfo::labeled(egui::WidgetType::TextEdit, true, name.clone())
            });
            changed = response.changed();
        });
    if changed {
        state.gather();
    }
}

/// What can be done with what was handed in.
fn buttons_of(ui: &mut Ui, theme: &Theme, state: &mut ClassState, actions: &mut Vec<UiAction>) {
    let there = !state.collected.is_empty();
    let [rows, _] = state.collected.rows_and_runs();
    let going = state.check != Check::None;
    let check = if going {
        "class-check-stop"
    } else {
        "class-check"
    };
    let something = there || !state.collected.unread.is_empty() || !state.pasted.is_empty();
    let offered = [
        ("class-save-page", there),
        (
            "class-save-table",
            rows > 0 || !state.collected.mysteries.is_empty(),
        ),
        (check, rows > 0),
        ("class-clear", something),
    ];
    let offered: Vec<&str> = offered
        .into_iter()
        .filter_map(|(key, is_offered)| is_offered.then_some(key))
        .collect();
    if offered.is_empty() {
        return;
    }
    ui.columns(offered.len(), |columns| {
        for (column, key) in columns.iter_mut().zip(offered) {
            let main = Emphasis::main_if(key == "class-save-page");
            if !buttons::button(column, theme, &say(key), main, 36.0) {
                continue;
            }
            match key {
                "class-save-page" => actions.push(UiAction::ClassSave(ClassAs::Page)),
                "class-save-table" => actions.push(UiAction::ClassSave(ClassAs::Table)),
                "class-clear" => state.clear(),
                _ if going => state.check = Check::None,
                _ => state.check = Check::Asked,
            }
        }
    });
}

/// What is shown of the classes.
struct Set<'a> {
    folded: &'a mut Vec<String>,
    rows: &'a mut Vec<String>,
    with_runs: &'a mut bool,
}

/// Puts a name into a list, or takes it out.
fn turn(list: &mut Vec<String>, name: &str) {
    let before = list.len();
    list.retain(|known| known != name);
    if list.len() == before {
        list.push(name.to_owned());
    }
}

/// The class of a lesson.
fn of_lesson(ui: &mut Ui, theme: &Theme, class: &LessonClass, set: &mut Set<'_>) {
    let figures = class.key.words(&class.lesson);
    let name = &class.picture.lesson;
    let mut title = text::unmarked(&class.lesson.say("title", &figures));
    if *name != class.lesson.name {
        // A version that a teacher made.
        title = format!("{title} ({name})");
    }
    ui.label(RichText::new(title).font(serif(21.0)));
    let told = handed_in(&class.picture).join(" ");
    line(ui, told, 14.5, colour(theme.text_1));
    pupils(ui, theme, class);
    let open = !set.folded.contains(name);
    if widgets::foldout(ui, theme, &say("class-picture"), open) {
        turn(set.folded, name);
    }
    if open {
        beliefs(ui, theme, class, &figures);
        if has_curves(&class.picture) {
            let words = say("class-show-runs");
            ui.checkbox(set.with_runs, RichText::new(words).font(plain(14.5)));
        }
        let parts = [
            ("class-predictions", StepKind::Predict),
            ("class-exit", StepKind::Exit),
        ];
        for (title, kind) in parts {
            questions(ui, theme, class, &figures, (title, kind), *set.with_runs);
        }
        hints(ui, theme, &class.picture);
        line(ui, say("class-on-page"), 13.5, colour(theme.text_2));
    }
    if class.picture.rows_and_runs().0 == 0 {
        return;
    }
    if let Some(sentence) = verified(&class.picture) {
        line(ui, sentence, 14.5, colour(theme.text_1));
    }
    let open = set.rows.contains(name);
    if widgets::foldout(ui, theme, &say("class-rows"), open) {
        turn(set.rows, name);
    }
    if open {
        for table in &class.picture.tables {
            rows(ui, theme, &class.picture, table);
        }
    }
}

/// Who is in, and how far each is.
fn pupils(ui: &mut Ui, theme: &Theme, class: &LessonClass) {
    let count = ((ui.available_width() / PUPIL) as usize).clamp(1, 3);
    let each = class.pupils.len().div_ceil(count).max(1);
    ui.columns(count, |columns| {
        for (column, part) in columns.iter_mut().zip(class.pupils.chunks(each)) {
            column.spacing_mut().item_spacing.y = 2.0;
            for who in part {
                pupil(column, theme, class, who);
            }
        }
    });
}

fn pupil(ui: &mut Ui, theme: &Theme, class: &LessonClass, who: &Who) {
    let (stands, ink) = if who.finished {
        (say("class-finished"), theme.text_2)
    } else {
        (step_name(&class.lesson, &who.reached), theme.warning)
    };
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(&who.name).font(bold(14.0)));
        ui.label(RichText::new(stands).font(plain(13.5)).color(colour(ink)));
    });
}

/// How many of all, as a bar below its words.
fn tally(ui: &mut Ui, theme: &Theme, words: &str, [count, of]: [usize; 2], ink: Color32) {
    line(ui, words, 14.5, colour(theme.text_1));
    let size = vec2(ui.available_width(), 18.0);
    let (place, response) = ui.allocate_exact_size(size, Sense::hover());
    let values = [("n", count.to_string()), ("all", of.to_string())];
    let number = say_with("class-of", &values);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, &number));
    let wide = (place.width() - COUNT).max(40.0);
    let track = Rect::from_min_size(place.min + vec2(0.0, 5.0), vec2(wide, 8.0));
    let share = count as f32 / of.max(1) as f32;
    let filled = Rect::from_min_size(track.min, vec2(wide * share.min(1.0), 8.0));
    let painter = ui.painter();
    painter.rect_filled(track, CornerRadius::same(4), colour(theme.line));
    painter.rect_filled(filled, CornerRadius::same(4), ink);
    painter.text(
        place.right_center(),
        Align2::RIGHT_CENTER,
        number,
        bold(13.5),
        colour(theme.text_1),
    );
}

/// Who held the idea that the lesson meets, before and after.
fn beliefs(ui: &mut Ui, theme: &Theme, class: &LessonClass, figures: &[(String, String)]) {
    let picture = &class.picture;
    let times = [
        ("class-before", picture.before),
        ("class-argued", picture.argued),
        ("class-after", picture.after),
    ];
    let asked = times
        .into_iter()
        .filter_map(|(key, belief)| Some((key, belief?)));
    let asked: Vec<_> = asked.collect();
    if asked.is_empty() {
        return;
    }
    heading(ui, theme, say("class-beliefs"));
    let idea = text::unmarked(&class.lesson.say("misconception", figures));
    line(ui, idea, 14.5, colour(theme.text_2));
    for (key, belief) in asked {
        let counts = [belief.held, belief.asked];
        tally(ui, theme, &say(key), counts, colour(theme.warning));
    }
    if picture.before.is_none() {
        let words = say("class-not-asked-before");
        line(ui, words, 14.0, colour(theme.text_2));
    }
    if let Some(sentence) = moved(picture) {
        line(ui, sentence, 14.5, colour(theme.text_1));
    }
}

/// Whether there are curves to show what the runs did beside them.
fn has_curves(picture: &Picture) -> bool {
    let mut all = picture.items.iter();
    all.any(|one| one.kind == StepKind::Predict && matches!(one.spread, Spread::Curves(_)))
}

/// The answers to the questions of a kind of step.
fn questions(
    ui: &mut Ui,
    theme: &Theme,
    class: &LessonClass,
    figures: &[(String, String)],
    (title, kind): (&str, StepKind),
    with_runs: bool,
) {
    let items: Vec<&ItemPicture> = class
        .picture
        .items
        .iter()
        .filter(|one| one.kind == kind)
        .collect();
    if items.is_empty() {
        return;
    }
    heading(ui, theme, say(title));
    for one in items {
        let key = format!("{}-{}", one.step, one.item);
        let said = |key: &str| text::unmarked(&class.lesson.say(key, figures));
        ui.label(RichText::new(said(&key)).font(bold(14.5)));
        let values = [
            ("n", one.answered.to_string()),
            ("all", class.picture.pupils.to_string()),
        ];
        let answered = say_with("class-answered", &values);
        line(ui, answered, 13.0, colour(theme.text_2));
        match &one.spread {
            _ if one.answered == 0 => {}
            Spread::Chosen {
                counts,
                right,
                misconception,
            } => {
                for (choice, count) in (1..).zip(counts) {
                    let words = said(&format!("{key}-{choice}"));
                    let (words, ink) = if *right == Some(choice) {
                        let mark = say("class-mark-right");
                        (format!("{words} ({mark})"), theme.cells.chondrocyte)
                    } else if *misconception == Some(choice) {
                        let mark = say("class-mark-idea");
                        (format!("{words} ({mark})"), theme.warning)
                    } else {
                        (words, theme.accent)
                    };
                    tally(ui, theme, &words, [*count, one.answered], colour(ink));
                }
            }
            Spread::Numbers {
                quartiles, unit, ..
            } => {
                if let Some(quartiles) = quartiles {
                    line(ui, middle(*quartiles, unit), 14.5, colour(theme.text_1));
                }
            }
            Spread::Ordered { right, .. } => {
                let values = [("n", right.to_string()), ("all", one.answered.to_string())];
                let words = say_with("class-in-order", &values);
                line(ui, words, 14.5, colour(theme.text_1));
            }
            Spread::Curves(curves) => {
                let run = with_runs.then(|| run_of(class, one)).flatten();
                fan(ui, theme, curves, run, &said(&key));
            }
            // Sentences are read on the page.
            Spread::Words(_) => {}
        }
        ui.add_space(4.0);
    }
}

/// What the run of a question did, one value a day.
fn run_of<'a>(class: &'a LessonClass, one: &ItemPicture) -> Option<&'a [f64]> {
    let step = class
        .lesson
        .steps
        .iter()
        .find(|step| step.name == one.step)?;
    let item = step.items().iter().find(|item| item.name == one.item)?;
    match &item.asks {
        Asks::Curve { run, column, .. } => class.key.curve(&class.lesson, *run, column),
        _ => None,
    }
}

/// Every curve thin, the middle half of them as a band, their median thick; and what the run did, where it is shown.
fn fan(ui: &mut Ui, theme: &Theme, fan: &Fan, run: Option<&[f64]>, question: &str) {
    let size = vec2(ui.available_width(), FAN);
    let (place, response) = ui.allocate_exact_size(size, Sense::hover());
    let values = [
        ("question", question.to_owned()),
        ("n", fan.lines.len().to_string()),
    ];
    let described = say_with("class-fan-described", &values);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, &described));
    let days = f64::from(fan.days.max(1));
    let high = if fan.high > fan.low {
        fan.high
    } else {
        fan.low + 1.0
    };
    let painter = ui.painter();
    let frame = draw::axes(painter, theme, place, days, [fan.low, high], &fan.unit);
    let mut band = Mesh::default();
    let ink = faded(theme.accent, 0.25);
    for (day, [lower, _, upper]) in fan.band.iter().enumerate() {
        let first = band.vertices.len() as u32;
        for value in [*lower, *upper] {
            band.colored_vertex(frame.at(day as f64, value), ink);
        }
        if first >= 2 {
            band.add_triangle(first - 2, first - 1, first);
            band.add_triangle(first - 1, first, first + 1);
        }
    }
    painter.add(Shape::mesh(band));
    let thin = Stroke::new(1.0, faded(theme.text_2, 0.6));
    for line in &fan.lines {
        let points = line.iter().map(|[day, value]| frame.at(*day, *value));
        painter.add(Shape::line(points.collect(), thin));
    }
    let medians: Vec<f64> = fan.band.iter().map(|[_, median, _]| *median).collect();
    draw::course(painter, frame, &medians, colour(theme.accent), false);
    if let Some(run) = run {
        let shown = &run[..run.len().min(fan.days as usize + 1)];
        draw::course(painter, frame, shown, colour(theme.warning), true);
    }
    line(ui, say("class-fan-legend"), 13.0, colour(theme.text_2));
}

/// Hints, and to how many each was given.
fn hints(ui: &mut Ui, theme: &Theme, picture: &Picture) {
    if picture.hints.is_empty() {
        return;
    }
    heading(ui, theme, say("class-hints"));
    for (hint, count) in &picture.hints {
        let counts = [*count, picture.pupils];
        tally(ui, theme, &hint_name(hint), counts, colour(theme.accent));
    }
}

/// All rows of an investigation.
fn rows(ui: &mut Ui, theme: &Theme, picture: &Picture, table: &RowTable) {
    let is_verified = picture.verified().is_some();
    ScrollArea::horizontal()
        .id_salt(("rows of a class", &table.step))
        .show(ui, |ui| {
            Grid::new(("rows of a class", &table.step))
                .striped(true)
                .spacing([14.0, 4.0])
                .show(ui, |ui| {
                    let head = |ui: &mut Ui, words: String| {
                        let words = RichText::new(words).font(bold(13.0));
                        ui.label(words.color(colour(theme.text_2)));
                    };
                    for key in ["class-pupil", "class-row", "class-run", "class-seed"] {
                        head(ui, say(key));
                    }
                    for column in &table.columns {
                        head(ui, column_heading(column));
                    }
                    if is_verified {
                        head(ui, say("class-run-again"));
                    }
                    ui.end_row();
                    let cell = |ui: &mut Ui, words: String| {
                        ui.label(RichText::new(words).font(plain(14.0)));
                    };
                    for one in &table.rows {
                        ui.label(RichText::new(&one.pupil).font(bold(14.0)));
                        cell(ui, one.row.number.to_string());
                        cell(ui, about(&one.differs));
                        cell(ui, one.row.seed.to_string());
                        let values = one.row.values.iter().copied();
                        let values = values.chain(std::iter::repeat(None));
                        for (column, value) in table.columns.iter().zip(values) {
                            let words = value.map_or_else(
                                || say("lesson-not-yet"),
                                |value| local(&fixed(value, column.digits)).into_owned(),
                            );
                            cell(ui, words);
                        }
                        if let Some(verdict) = &one.verdict {
                            cell(ui, verdict_words(verdict));
                        }
                        ui.end_row();
                    }
                });
        });
}
