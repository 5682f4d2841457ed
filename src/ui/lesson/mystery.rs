//! Mystery joints in the sheet of lessons: a new one, one by its code, and for the teacher what a code hides.

use bevy_egui::egui::{self, RichText, Ui};

use super::text;
use crate::lesson::case::Case;
use crate::lesson::mystery::Mystery;
use crate::theme::Theme;
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::panel::raised;
use crate::ui::kit::style::{bold, colour, plain, serif};
use crate::ui::kit::widgets;
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::action::UiAction;
use crate::ui::state::input::PanelInput;
use crate::ui::state::mystery::{MysteryState, TeacherCodes};

/// Most letters of a code that can be typed.
const MOST_LETTERS: usize = 24;
/// Most digits of a number that can be typed.
const MOST_DIGITS: usize = 9;

/// The name of a rule as it is said.
#[must_use]
pub(super) fn rule_words(rule: &str) -> String {
    say(&format!("mystery-rule-{rule}"))
}

/// A price as it is said.
#[must_use]
pub(super) fn price_words(price: u32) -> String {
    match price {
        1 => say("mystery-price-one"),
        price => say_with("mystery-price", &[("price", price.to_string())]),
    }
}

/// A field to type in, with its name before it. True if Enter ended it.
pub(super) fn field(ui: &mut Ui, key: &str, typed: &mut String, width: f32, most: usize) -> bool {
    let name = say(key);
    ui.label(RichText::new(&name).font(plain(14.5)));
    let field = egui::TextEdit::singleline(typed)
        .id_salt(key)
        .desired_width(width)
        .char_limit(most)
        .font(plain(15.0));
    let response = ui.add(field);
    response
        .widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::TextEdit, true, name.clone()));
    response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter))
}

/// The section of the sheet.
pub(super) fn section(
    ui: &mut Ui,
    state: &mut MysteryState,
    input: &PanelInput<'_>,
    actions: &mut Vec<UiAction>,
) {
    let theme = input.theme;
    ui.add_space(8.0);
    ui.label(RichText::new(say("mystery-joints")).font(serif(24.0)));
    raised(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        text::paragraphs(
            ui,
            theme,
            &say("mystery-intro"),
            &plain(15.0),
            colour(theme.text_1),
        );
        ways(ui, state, input, actions);
        if let Some(wrong) = &state.wrong {
            let words = RichText::new(wrong).font(plain(14.5));
            ui.label(words.color(colour(theme.warning)));
        }
        let open = state.teacher;
        state.teacher = widgets::foldout(ui, theme, &say("mystery-reveal"), open) != open;
        if state.teacher {
            teacher(ui, &mut state.codes, theme);
        }
    });
    ui.add_space(4.0);
}

/// The ways into a mystery: on with the one that is worked on, a new one, one by its code.
fn ways(
    ui: &mut Ui,
    state: &mut MysteryState,
    input: &PanelInput<'_>,
    actions: &mut Vec<UiAction>,
) {
    let theme = input.theme;
    let going = state.case.as_ref().map(Case::code);
    let fresh = going.is_none();
    let button = |ui: &mut Ui, words: &str, main: bool| {
        ui.scope(|ui| {
            ui.set_max_width(230.0);
            buttons::button(ui, theme, words, Emphasis::main_if(main), 34.0)
        })
        .inner
    };
    ui.horizontal(|ui| {
        if let Some(code) = going
            && button(ui, &say_with("mystery-go-on", &[("code", code)]), true)
        {
            actions.push(UiAction::MysteryGoOn);
        }
        if button(ui, &say("mystery-new"), fresh) {
            let seconds = ui.input(|input| input.time);
            let code = state.new_code(input.snapshot.seed, seconds);
            actions.push(UiAction::MysteryOpen(code));
        }
    });
    ui.horizontal(|ui| {
        let entered = field(ui, "mystery-code", &mut state.typed, 140.0, MOST_LETTERS);
        if button(ui, &say("mystery-open"), false) || entered {
            match Mystery::of(&state.typed) {
                Ok(mystery) => {
                    state.wrong = None;
                    actions.push(UiAction::MysteryOpen(mystery.code()));
                }
                Err(wrong) => state.wrong = Some(wrong),
            }
        }
    });
}

/// What is for the teacher: the rule of a code, and the codes and rules of a class.
fn teacher(ui: &mut Ui, codes: &mut TeacherCodes, theme: &Theme) {
    let (ink, font) = (colour(theme.text_1), plain(14.5));
    text::paragraphs(ui, theme, &say("mystery-teacher"), &font, ink);
    ui.horizontal(|ui| {
        field(
            ui,
            "mystery-teacher-code",
            &mut codes.code,
            140.0,
            MOST_LETTERS,
        );
    });
    if !codes.code.trim().is_empty() {
        let words = match Mystery::of(&codes.code) {
            Ok(mystery) => say_with(
                "mystery-teacher-one",
                &[
                    ("code", mystery.code()),
                    ("answer", rule_words(mystery.answer())),
                ],
            ),
            Err(wrong) => wrong,
        };
        ui.label(RichText::new(words).font(bold(14.5)));
    }
    ui.horizontal_wrapped(|ui| {
        for (key, typed) in [
            ("mystery-teacher-class", &mut codes.class_number),
            ("mystery-teacher-pupils", &mut codes.pupils),
        ] {
            field(ui, key, typed, 70.0, MOST_DIGITS);
        }
    });
    for (pupil, (code, answer)) in (1..).zip(codes.list()) {
        let pupil: u32 = pupil;
        let words = say_with(
            "mystery-teacher-answer",
            &[
                ("pupil", pupil.to_string()),
                ("code", code.clone()),
                ("answer", rule_words(answer)),
            ],
        );
        ui.label(RichText::new(words).font(plain(14.0)));
    }
}
