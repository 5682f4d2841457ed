//! The form in which a teacher makes a version of a lesson: its dice, what is away, what rests, words of one's own, the
//! language; and the two ways to hand it over.

use bevy_egui::egui::{
    self, CornerRadius, Rect, RichText, Sense, Stroke, StrokeKind, TextEdit, Ui, pos2, vec2,
};

use crate::lesson::level::Control;
use crate::lesson::version::{MOST_NOTE, PARTS};
use crate::lesson::wording::control_key;
use crate::lesson::{Does, Lesson};
use crate::text;
use crate::theme::Theme;
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::style::{bold, colour, plain};
use crate::ui::kit::widgets;
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::action::{UiAction, VersionTo};
use crate::ui::state::lesson::VersionForm;

/// Least width of a box to tick with its words, points.
const TICK_WIDTH: f32 = 210.0;

/// Key of the words of a control in the form, where no twin stands yet.
fn key_of(control: Control) -> &'static str {
    match control {
        Control::Compare => "lesson-version-compare",
        other => control_key(other),
    }
}

/// A box to tick; whether it was pressed.
fn tick(ui: &mut Ui, theme: &Theme, label: &str, on: bool, width: f32) -> bool {
    let (rect, response) = ui.allocate_exact_size(vec2(width, 30.0), Sense::click());
    let response = widgets::named(response, label, Some(on));
    let centre = pos2(rect.left() + 11.0, rect.center().y);
    let mark = Rect::from_center_size(centre, vec2(17.0, 17.0));
    let fill = if on { theme.accent } else { theme.background };
    let edge = if on || response.hovered() {
        theme.accent
    } else {
        theme.line
    };
    ui.painter().rect(
        mark,
        CornerRadius::same(4),
        colour(fill),
        Stroke::new(1.2, colour(edge)),
        StrokeKind::Inside,
    );
    if on {
        let ink = Stroke::new(2.0, colour(theme.on_accent));
        let low = centre + vec2(-1.0, 4.0);
        ui.painter()
            .line_segment([centre + vec2(-5.0, 0.0), low], ink);
        ui.painter()
            .line_segment([low, centre + vec2(5.0, -4.0)], ink);
    }
    let ink = colour(if on { theme.text_1 } else { theme.text_2 });
    let galley = widgets::fitted(ui, label, plain(14.0), ink, rect.width() - 30.0);
    let at = pos2(rect.left() + 27.0, rect.center().y - 0.5 * galley.size().y);
    ui.painter().galley(at, galley, ink);
    widgets::focus_ring(ui, &response, rect.shrink(2.0), 6, theme);
    response.clicked()
}

/// Boxes to tick, in columns; the place of one that was pressed.
fn ticks(ui: &mut Ui, theme: &Theme, boxes: &[(String, bool)]) -> Option<usize> {
    let gap = ui.spacing().item_spacing.x;
    let columns = ((ui.available_width() + gap) / (TICK_WIDTH + gap)).floor();
    let columns = columns.max(1.0);
    let width = (ui.available_width() - gap * (columns - 1.0)) / columns;
    let columns = columns as usize;
    let mut pressed = None;
    for (row, part) in boxes.chunks(columns).enumerate() {
        ui.horizontal(|ui| {
            for (column, (label, on)) in part.iter().enumerate() {
                if tick(ui, theme, label, *on, width) {
                    pressed = Some(row * columns + column);
                }
            }
        });
    }
    pressed
}

/// Puts something into a list, or takes it out.
fn turn<T: PartialEq>(list: &mut Vec<T>, one: T) {
    match list.iter().position(|there| *there == one) {
        Some(place) => {
            list.remove(place);
        }
        None => list.push(one),
    }
}

fn head(ui: &mut Ui, key: &str) {
    ui.add_space(4.0);
    ui.label(RichText::new(say(key)).font(bold(14.5)));
}

/// A field to write in, which a reader of the screen calls by its head.
fn field(ui: &mut Ui, field: TextEdit<'_>, key: &str) {
    let name = say(key);
    let response = ui.add(field);
    response
        .widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::TextEdit, true, name.clone()));
}

/// The form, folded away until it is asked for.
pub(super) fn form(
    ui: &mut Ui,
    state: &mut VersionForm,
    lesson: &Lesson,
    theme: &Theme,
    actions: &mut Vec<UiAction>,
) {
    let open = state.lesson.as_deref() == Some(&lesson.name);
    if widgets::foldout(ui, theme, &say("lesson-version"), open) {
        *state = VersionForm {
            lesson: (!open).then(|| lesson.name.clone()),
            ..VersionForm::default()
        };
    }
    if state.lesson.as_deref() != Some(&lesson.name) {
        return;
    }
    let quiet = |ui: &mut Ui, words: String| {
        let words = RichText::new(words).font(plain(13.5));
        ui.label(words.color(colour(theme.text_2)));
    };
    quiet(ui, say("lesson-version-about"));
    head(ui, "lesson-version-seed");
    let typed = TextEdit::singleline(&mut state.seed)
        .desired_width(190.0)
        .char_limit(20)
        .hint_text(lesson.start.seed.to_string())
        .font(plain(15.0));
    field(ui, typed, "lesson-version-seed");
    head(ui, "lesson-version-hide");
    let investigates = |step: &crate::lesson::Step| matches!(step.does, Does::Investigate(_));
    let needed = lesson.steps.iter().any(investigates);
    let parts: Vec<&'static str> = PARTS
        .into_iter()
        .filter(|part| !needed || *part != "controls")
        .collect();
    let boxes: Vec<(String, bool)> = parts
        .iter()
        .map(|part| {
            (
                say(&format!("lesson-part-{part}")),
                state.hide.contains(part),
            )
        })
        .collect();
    if let Some(place) = ticks(ui, theme, &boxes) {
        turn(&mut state.hide, parts[place]);
    }
    head(ui, "lesson-version-lock");
    let boxes: Vec<(String, bool)> = lesson
        .controls
        .iter()
        .map(|control| (say(key_of(*control)), state.lock.contains(control)))
        .collect();
    if let Some(place) = ticks(ui, theme, &boxes) {
        turn(&mut state.lock, lesson.controls[place]);
    }
    head(ui, "lesson-version-note");
    let words = TextEdit::multiline(&mut state.note)
        .desired_width(f32::INFINITY)
        .desired_rows(2)
        .char_limit(MOST_NOTE)
        .font(plain(15.0));
    field(ui, words, "lesson-version-note");
    head(ui, "lesson-version-language");
    let codes = text::languages();
    let mut names = vec![say("lesson-version-language-open")];
    names.extend(codes.iter().map(|code| text::own_name(code)));
    let chosen = codes
        .iter()
        .position(|code| state.language.as_ref() == Some(code))
        .map_or(0, |place| place + 1);
    if let Some(place) = buttons::segmented(ui, theme, &names, chosen, 34.0) {
        state.language = place
            .checked_sub(1)
            .and_then(|place| codes.get(place).cloned());
    }
    ui.add_space(4.0);
    let version = state.version();
    if version.is_none() {
        let values = [("seed", state.seed.trim().to_owned())];
        quiet(ui, say_with("lesson-version-no-seed", &values));
    }
    ui.horizontal(|ui| {
        let half = (ui.available_width() - ui.spacing().item_spacing.x) / 2.0;
        for (key, to, emphasis) in [
            ("lesson-version-link", VersionTo::Link, Emphasis::Main),
            ("lesson-version-file", VersionTo::File, Emphasis::Plain),
        ] {
            ui.scope(|ui| {
                ui.set_max_width(half);
                if buttons::button(ui, theme, &say(key), emphasis, 36.0)
                    && let Some(version) = version.clone()
                {
                    actions.push(UiAction::LessonVersion {
                        lesson: lesson.name.clone(),
                        version,
                        to,
                    });
                }
            });
        }
    });
    quiet(ui, say("lesson-version-class"));
}
