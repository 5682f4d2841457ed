//! Fields of the form of an experiment: a text that is typed, a list to choose from, words that are switched on.

use bevy_egui::egui::{self, RichText, TextEdit, Ui, vec2};

use crate::theme::Theme;
use crate::ui::kit::style::{bold, colour, plain, serif};
use crate::ui::kit::widgets;

/// Height of what is pressed, points.
pub(super) const BUTTON: f32 = 34.0;

/// The title of a part.
pub(super) fn title(ui: &mut Ui, words: String) {
    ui.add_space(4.0);
    ui.label(RichText::new(words).font(serif(22.0)));
}

/// What is wrong.
pub(super) fn wrong(ui: &mut Ui, theme: &Theme, words: String) {
    let words = RichText::new(words).font(bold(14.5));
    ui.label(words.color(colour(theme.warning)));
}

/// The name of a field.
fn name(ui: &mut Ui, theme: &Theme, words: &str) -> egui::Id {
    let words = RichText::new(words).font(plain(14.0));
    ui.label(words.color(colour(theme.text_2))).id
}

/// A field in which a line is typed, below its name.
pub(super) fn typed(ui: &mut Ui, theme: &Theme, words: &str, hint: &str, text: &mut String) {
    let named = name(ui, theme, words);
    let field = TextEdit::singleline(text)
        .hint_text(hint)
        .font(plain(15.0))
        .margin(vec2(8.0, 6.0))
        .desired_width(f32::INFINITY);
    ui.add(field).labelled_by(named);
}

/// Several such fields side by side.
pub(super) fn typed_row(ui: &mut Ui, theme: &Theme, fields: &mut [(String, &mut String)]) {
    let gaps = ui.spacing().item_spacing.x * (fields.len() as f32 - 1.0);
    let each = (ui.available_width() - gaps) / fields.len().max(1) as f32;
    ui.horizontal(|ui| {
        for (words, text) in fields {
            ui.vertical(|ui| {
                ui.set_width(each);
                typed(ui, theme, words, "", text);
            });
        }
    });
}

/// A list to choose from, below its name; what was chosen.
pub(super) fn list<T: Clone + PartialEq>(
    ui: &mut Ui,
    theme: &Theme,
    (words, salt): (&str, impl egui::AsIdSalt),
    options: &[(T, String)],
    here: &T,
) -> Option<T> {
    name(ui, theme, words);
    let shown = options.iter().find(|(one, _)| one == here);
    let shown = shown.map_or_else(String::new, |(_, words)| words.clone());
    let mut chosen = None;
    let list = egui::ComboBox::from_id_salt(salt)
        .width(ui.available_width() - 8.0)
        .height(400.0)
        .truncate()
        .selected_text(RichText::new(&shown).font(plain(15.0)))
        .show_ui(ui, |ui| {
            for (one, words) in options {
                let on = one == here;
                let text = widgets::choice(words.clone(), on, 15.0, theme);
                if ui.selectable_label(on, text).clicked() && !on {
                    chosen = Some(one.clone());
                }
            }
        });
    ui.ctx().accesskit_node_builder(list.response.id, |node| {
        node.set_label(format!("{words}: {shown}"));
    });
    list.response.on_hover_text(shown);
    chosen
}

/// Words that are switched on and off, side by side; the place of the one that was pressed.
pub(super) fn switches(ui: &mut Ui, theme: &Theme, words: &[(String, bool)]) -> Option<usize> {
    let mut pressed = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        for (place, (word, on)) in words.iter().enumerate() {
            // What is on has heavier letters, too, so that it is seen without its colour.
            let text = widgets::choice(word.clone(), *on, 14.5, theme);
            let text = if *on { text.font(bold(14.5)) } else { text };
            let button = egui::Button::selectable(*on, text).min_size(vec2(40.0, 30.0));
            let response = widgets::named(ui.add(button), word, Some(*on));
            if response.clicked() {
                pressed = Some(place);
            }
        }
    });
    pressed
}
