//! Published figures that no number was chosen by, beside what the model gives; misfits are named.

use bevy_egui::egui::{RichText, Ui};

use super::forest::{Shown, Sign, axis, forest, legend, scale};
use crate::experiment::predictions::{self, Given, Prediction};
use crate::experiment::trial::said;
use crate::theme::Theme;
use crate::ui::kit::lines::{heading, quiet};
use crate::ui::kit::scale::Scale;
use crate::ui::kit::style::{bold, colour, plain};
use crate::ui::kit::words::{say, say_with};

/// What was measured and what the model gives, as they are drawn.
fn shown(one: &Prediction, given: Given, theme: &Theme) -> [Shown; 2] {
    let measured = Shown {
        // No difference was found: it is drawn at nought.
        value: one.value.or_else(|| one.ends().is_none().then_some(0.0)),
        ends: one.ends(),
        sign: Sign::Square,
        ink: theme.text_2,
    };
    let ours = Shown {
        value: Some(given.value),
        ends: None,
        sign: Sign::Lozenge,
        ink: theme.accent,
    };
    [measured, ours]
}

/// One figure. `unit` is that of its scale, if that stands below it.
fn figure(
    ui: &mut Ui,
    theme: &Theme,
    one: &Prediction,
    given: Given,
    ends: &Scale,
    unit: Option<&str>,
) {
    let what = say(&format!("trial-prediction-{}", one.key));
    ui.label(RichText::new(&what).font(bold(14.0)));
    let measured = format!("{}: {}", say("trial-measured"), said::measured(one));
    let predicted = format!(
        "{}: {}",
        say("trial-predicted"),
        said::predicted(one, given)
    );
    let both = format!("{predicted} · {measured}");
    let told = format!("{what}. {both}");
    forest(ui, theme, ends, &shown(one, given, theme), &told);
    if let Some(unit) = unit {
        axis(ui, theme, ends, unit);
    }
    ui.label(RichText::new(both).font(plain(14.5)));
    let fits = one.verdict(given.value).fits();
    let ink = if fits { theme.text_1 } else { theme.warning };
    let verdict = RichText::new(said::verdict(one, given)).font(bold(14.0));
    ui.label(verdict.color(colour(ink)));
    let mut known = Vec::new();
    known.extend(one.n.map(|n| said::people(n, false)));
    known.extend(one.n_trial.map(|n| said::people(n, true)));
    known.push(said::sure(one.confidence));
    known.push(one.source.clone());
    quiet(ui, theme, known.join(" · "));
    ui.add_space(8.0);
}

/// All figures: those in mm on one scale, those in per cent each on its own.
pub(super) fn predictions(ui: &mut Ui, theme: &Theme) {
    heading(ui, "trial-predictions-title");
    let all = predictions::all();
    let n = all.people.number.to_string();
    quiet(ui, theme, say_with("trial-predictions-why", &[("n", n)]));
    ui.label(RichText::new(said::predictions_count()).font(bold(15.0)));
    let given = |one: &Prediction| predictions::key().0.get(&one.key).copied();
    let of_mm = all.figures.iter().filter(|one| !one.in_percent());
    let in_mm: Vec<Shown> = of_mm
        .filter_map(|one| Some(shown(one, given(one)?, theme)))
        .flatten()
        .collect();
    let in_mm = scale(&in_mm);
    let signs = [
        (Sign::Square, theme.text_2, say("trial-measured")),
        (Sign::Lozenge, theme.accent, say("trial-predicted")),
    ];
    legend(ui, theme, &signs);
    axis(ui, theme, &in_mm, "mm");
    let last_in_mm = all.figures.iter().rposition(|one| !one.in_percent());
    for (k, one) in all.figures.iter().enumerate() {
        let Some(given) = given(one) else {
            continue;
        };
        if one.in_percent() {
            let own = scale(&shown(one, given, theme));
            figure(ui, theme, one, given, &own, Some("%"));
        } else {
            // Where all figures were scrolled through the scale stands once more.
            let unit = (last_in_mm == Some(k)).then_some("mm");
            figure(ui, theme, one, given, &in_mm, unit);
        }
    }
}
