//! The rules as sentences, each with its curve and the numbers it stands on.

use bevy_egui::egui::{self, CornerRadius, ScrollArea, Sense, Ui, pos2, vec2};

use crate::explain::cell_name;
use crate::explain::numbers::amount;
use crate::explain::sentence::told_as_share;
use crate::live::Snapshot;
use crate::scenario::Parameters;
use crate::scenario::rules::{Cue, Rule, rules};
use crate::ui::inspector::rule;
use crate::ui::kit::buttons::Emphasis;
use crate::ui::kit::numbers::figure;
use crate::ui::kit::style::{bold, colour, plain, serif};
use crate::ui::kit::words::{say, say_with};
use crate::ui::kit::{buttons, glyph, widgets, word_card};
use crate::ui::state::action::{RulesTo, UiAction};
use crate::ui::state::input::PanelInput;
use crate::ui::state::lab::LabState;

/// A rule in one sentence.
#[must_use]
pub fn sentence(rule: &Rule) -> String {
    let key = match (rule.raises, told_as_share(rule.cue)) {
        (true, false) => "rule-raises",
        (false, false) => "rule-lowers",
        (true, true) => "rule-raises-counted",
        (false, true) => "rule-lowers-counted",
    };
    say_with(
        key,
        &[
            ("cue", say(&format!("cue-name-{}", rule.cue.key()))),
            ("cell", cell_name(rule.cell, rule.state, false)),
            ("does", say(&format!("does-{}", rule.behaviour.key()))),
            ("half", amount(rule.half_max, rule.cue.unit())),
        ],
    )
}

/// The present mean of a cue on the stage; of what is no field there is none.
fn mean(snapshot: &Snapshot, cue: Cue) -> Option<f64> {
    match cue {
        Cue::Inflammation => Some(snapshot.fields[0].mean),
        Cue::Healing => Some(snapshot.fields[1].mean),
        Cue::Growth => Some(snapshot.fields[2].mean),
        Cue::Oxygen => Some(snapshot.fields[3].mean),
        Cue::Stiffness | Cue::Bmp2 | Cue::Igf1 | Cue::Adipogenic | Cue::Myogenic => None,
    }
}

/// All rules; a click opens one.
pub(crate) fn list(
    ui: &mut Ui,
    lab: &mut LabState,
    input: &PanelInput<'_>,
    actions: &mut Vec<UiAction>,
) {
    let theme = input.theme;
    ui.horizontal(|ui| {
        let half = (ui.available_width() - 8.0) / 2.0;
        for (key, to) in [
            ("rules-save", RulesTo::File),
            ("rules-copy", RulesTo::Clipboard),
        ] {
            ui.scope(|ui| {
                ui.set_width(half);
                if buttons::button(ui, theme, &say(key), Emphasis::Plain, 34.0) {
                    actions.push(UiAction::TakeRules(to));
                }
            });
        }
    });
    let all = rules(&input.snapshot.parameters);
    ScrollArea::vertical()
        .auto_shrink([false, false])
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 3.0;
            for (k, rule) in all.iter().enumerate() {
                let text = sentence(rule);
                let width = ui.available_width();
                let job = egui::text::LayoutJob::simple(
                    text.clone(),
                    plain(14.0),
                    colour(theme.text_1),
                    width - 46.0,
                );
                let galley = ui.painter().layout_job(job);
                let height = (galley.size().y + 12.0).max(36.0);
                let (place, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
                let response = widgets::named(response, &text, None);
                if lab.rule == k || response.hovered() {
                    ui.painter()
                        .rect_filled(place, CornerRadius::same(8), colour(theme.raised));
                }
                widgets::focus_ring(ui, &response, place, 8, theme);
                let mark = pos2(place.left() + 18.0, place.center().y);
                glyph::paint(ui.painter(), mark, 8.0, rule.cell, rule.state, theme);
                ui.painter().galley(
                    pos2(
                        place.left() + 38.0,
                        place.center().y - 0.5 * galley.size().y,
                    ),
                    galley,
                    colour(theme.text_1),
                );
                if response.clicked() {
                    lab.rule = k;
                }
            }
        });
}

/// The rule that is open: sentence, curve with the present level, and the numbers it stands on.
pub(crate) fn card(ui: &mut Ui, lab: &mut LabState, input: &PanelInput<'_>) {
    let theme = input.theme;
    let all = rules(&input.snapshot.parameters);
    let Some(rule) = all.get(lab.rule.min(all.len().saturating_sub(1))) else {
        return;
    };
    word_card::sentence(
        ui,
        theme,
        &sentence(rule),
        serif(24.0),
        colour(theme.text_1),
    );
    let now = mean(input.snapshot, rule.cue);
    let label = now.map(|now| {
        say_with(
            "rule-now",
            &[("share", format!("{:.0}", 100.0 * rule.share(now)))],
        )
    });
    let height = (ui.available_height() * 0.5).clamp(120.0, 320.0);
    let size = vec2(ui.available_width(), height);
    rule::rule_curve(
        ui,
        theme,
        rule,
        now.unwrap_or(rule.half_max),
        label.as_deref(),
        size,
    );
    let text = say_with(
        if told_as_share(rule.cue) {
            "rule-numbers-counted"
        } else {
            "rule-numbers"
        },
        &[
            ("half", amount(rule.half_max, rule.cue.unit())),
            ("hill", figure(rule.hill)),
            ("most", figure(rule.saturation)),
        ],
    );
    word_card::sentence(ui, theme, &text, plain(15.0), colour(theme.text_2));
    ui.add_space(4.0);
    ui.label(egui::RichText::new(say("rule-stands-on")).font(bold(14.0)));
    ScrollArea::vertical()
        .auto_shrink([false, false])
        .show(ui, |ui| {
            for key in rule.keys {
                let Some(card) = Parameters::card(key) else {
                    continue;
                };
                if buttons::button(ui, theme, &card.said_name(), Emphasis::Plain, 34.0) {
                    lab.search.clear();
                    lab.open(card, input);
                }
            }
        });
}
