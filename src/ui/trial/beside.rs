//! Published trials of the same outcome, yours on top.

use bevy_egui::egui::{RichText, Ui};

use super::forest::{Shown, Sign, axis, forest, legend, scale};
use super::people::arm_words;
use crate::experiment::statistics::interval::Interval;
use crate::experiment::trial::{Beside, Found, beside as published, said};
use crate::theme::Theme;
use crate::ui::kit::lines::{heading, quiet};
use crate::ui::kit::style::bold;
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::trial::TrialState;

/// A line: what it is, its value, where it stands on the scale, what else is known of it.
struct Line {
    what: String,
    value: String,
    shown: Shown,
    known: String,
}

/// What the trial of the page found: its arms, and their difference.
fn yours(state: &TrialState, found: &Found, theme: &Theme) -> Vec<Line> {
    let shown = |interval: Interval| Shown {
        value: Some(interval.value),
        ends: Some([interval.low, interval.high]),
        sign: Sign::Lozenge,
        ink: theme.accent,
    };
    let arms = found.arms.iter().filter_map(|arm| {
        let interval = arm.interval?;
        let name = arm_words(state, arm.arm);
        Some(Line {
            what: say_with("trial-yours", &[("arm", name)]),
            value: said::with_ends(interval),
            shown: shown(interval),
            known: said::people(arm.values.len() as u32, false),
        })
    });
    let apart = found.compared.iter().filter_map(|compared| {
        let interval = compared.difference?.interval;
        let [one, other] = compared.arms.map(|arm| arm_words(state, arm));
        Some(Line {
            what: say_with("trial-yours-apart", &[("one", one), ("other", other)]),
            value: said::with_ends(interval),
            shown: shown(interval),
            known: String::new(),
        })
    });
    arms.chain(apart).collect()
}

/// A published figure.
fn theirs(one: &Beside, theme: &Theme) -> Line {
    let title = say(&format!("trial-published-{}", one.key));
    let n = one.n.map(|n| said::people(n, one.n_of_trial));
    let mut known: Vec<String> = n.into_iter().collect();
    known.push(said::sure(one.confidence));
    known.push(one.source.to_owned());
    Line {
        what: format!("{title}: {}", said::beside_what(one)),
        value: said::beside_value(one),
        shown: Shown {
            value: Some(one.value),
            ends: one.ends,
            sign: Sign::Square,
            ink: theme.text_2,
        },
        known: known.join(" · "),
    }
}

/// The unit of an outcome on its axis.
pub(super) fn unit_of(outcome: &str) -> &'static str {
    match outcome {
        "pain_vas_mm" => "mm",
        "cartilage_percent" => "%",
        _ => "",
    }
}

/// All lines on one scale.
pub(super) fn beside(ui: &mut Ui, state: &TrialState, theme: &Theme) {
    heading(ui, "trial-published-title");
    quiet(ui, theme, say("trial-published-why"));
    if state.found.is_some() {
        quiet(ui, theme, say("trial-published-yours"));
    }
    let outcome = state.choice.outcome();
    ui.label(RichText::new(said::outcome_name(outcome)).font(bold(15.0)));
    let mut lines = Vec::new();
    if let Some(found) = &state.found {
        lines.extend(yours(state, found, theme));
    }
    let all = published(outcome);
    if all.is_empty() {
        quiet(ui, theme, say("trial-published-none"));
    }
    lines.extend(all.iter().map(|one| theirs(one, theme)));
    let shown: Vec<Shown> = lines.iter().map(|line| line.shown).collect();
    let ends = scale(&shown);
    if !lines.is_empty() {
        let mut signs = vec![(Sign::Square, theme.text_2, say("trial-measured"))];
        if state.found.is_some() {
            signs.push((Sign::Lozenge, theme.accent, say("trial-tab-trial")));
        }
        legend(ui, theme, &signs);
        axis(ui, theme, &ends, unit_of(outcome));
    }
    for (k, line) in lines.iter().enumerate() {
        ui.label(RichText::new(&line.what).font(bold(14.0)));
        let told = format!("{}: {}", line.what, line.value);
        forest(ui, theme, &ends, &[line.shown], &told);
        // Where all lines were scrolled through the scale stands once more.
        if k > 0 && k + 1 == lines.len() {
            axis(ui, theme, &ends, unit_of(outcome));
        }
        ui.label(RichText::new(&line.value).font(bold(14.0)));
        if !line.known.is_empty() {
            quiet(ui, theme, line.known.clone());
        }
        ui.add_space(6.0);
    }
}
