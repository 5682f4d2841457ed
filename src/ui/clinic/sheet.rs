//! The sheets that open on the treatment day.

use bevy_egui::egui::{self, Id, ScrollArea, Sense, Ui, vec2};

use crate::clinic::{Consequence, Sheet};
use crate::scenario::Parameters;
use crate::theme::Theme;
use crate::ui::clinic::cards;
use crate::ui::clinic::sentences::sentence;
use crate::ui::kit::buttons::Emphasis;
use crate::ui::kit::panel::panel_frame;
use crate::ui::kit::style::{bold, colour, plain, serif};
use crate::ui::kit::words::say;
use crate::ui::kit::{buttons, widgets};
use crate::ui::state::clinic::ClinicState;

/// The sheet that is open: cards with a name, a text and the source.
pub(crate) fn sheet(context: &egui::Context, clinic: &mut ClinicState, theme: &Theme) {
    let Some(open) = clinic.sheet else {
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
                    for card in open.cards(clinic.choices.knee, &Parameters::default()) {
                        sheet_card(ui, theme, &card, width - 14.0);
                        ui.add_space(6.0);
                    }
                });
            buttons::button(ui, theme, &say("clinic-sheet-close"), Emphasis::Main, 40.0)
        });
    if modal.inner || modal.should_close() {
        clinic.sheet = None;
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
pub(crate) fn opener(
    ui: &mut Ui,
    clinic: &mut ClinicState,
    theme: &Theme,
    which: Sheet,
    size: f32,
) {
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
        clinic.sheet = Some(which);
        clinic.opener = Some(label.id);
    }
}
