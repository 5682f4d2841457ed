//! What a trial found: every person as a sign, the means with their ranges, the difference in words; then the guess and the secret.

use bevy_egui::egui::{self, Align2, RichText, Sense, Stroke, Ui, pos2, vec2};

use super::people::{arm_words, got, sign};
use crate::experiment::predictions::felt_mm;
use crate::experiment::trial::{Found, Sight, said};
use crate::theme::Theme;
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::lines::{heading, quiet};
use crate::ui::kit::style::{bold, colour, faded, plain, serif};
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::trial::TrialState;

/// Height of the picture of an arm, and of the scale below, points.
const STRIP: f32 = 54.0;
const SCALE: f32 = 20.0;
/// Lanes over which people are spread, so that they do not hide each other.
const LANES: usize = 5;

/// The least and the greatest value of all people, with nought in it.
fn ends(found: &Found) -> [f64; 2] {
    let values = found.arms.iter().flat_map(|arm| arm.values.iter().copied());
    let [low, high] = values.fold([0.0_f64, 0.0], |[low, high], value| {
        [low.min(value), high.max(value)]
    });
    let room = 0.06 * (high - low).max(1e-9);
    [low - room, high + room]
}

/// Every person of each arm, the means with their ranges, and a scale.
fn strips(ui: &mut Ui, theme: &Theme, state: &TrialState, found: &Found) {
    let [low, high] = ends(found);
    for arm in &found.arms {
        let name = arm_words(state, arm.arm);
        let size = vec2(ui.available_width(), STRIP);
        let (place, response) = ui.allocate_exact_size(size, Sense::hover());
        let mean = arm.interval.map(said::with_ends).unwrap_or_default();
        let told = format!("{name}: {mean}");
        response
            .widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, told.clone()));
        let x = |value: f64| {
            let share = (value - low) / (high - low);
            place.left() + place.width() * share as f32
        };
        let painter = ui.painter();
        let nought = [pos2(x(0.0), place.top()), pos2(x(0.0), place.bottom())];
        painter.line_segment(nought, Stroke::new(1.0, colour(theme.line)));
        for (k, value) in arm.values.iter().enumerate() {
            let lane = (k % LANES) as f32 - 0.5 * (LANES as f32 - 1.0);
            let at = pos2(x(*value), place.center().y + 7.5 * lane);
            sign(painter, at, 2.6, arm.arm, theme);
        }
        if let Some(interval) = arm.interval {
            let middle = place.center().y;
            let ink = colour(theme.text_1);
            let line = [
                pos2(x(interval.low), middle),
                pos2(x(interval.high), middle),
            ];
            painter.line_segment(line, Stroke::new(7.0, faded(theme.panel, 0.85)));
            painter.line_segment(line, Stroke::new(2.5, ink));
            for end in line {
                let tick = [end - vec2(0.0, 7.0), end + vec2(0.0, 7.0)];
                painter.line_segment(tick, Stroke::new(2.0, ink));
            }
            let at = pos2(x(interval.value), middle);
            painter.circle_filled(at, 6.5, colour(theme.panel));
            painter.circle_stroke(at, 6.0, Stroke::new(2.5, ink));
        }
    }
    let (place, _) = ui.allocate_exact_size(vec2(ui.available_width(), SCALE), Sense::hover());
    let ink = colour(theme.text_2);
    let share = ((0.0 - low) / (high - low)) as f32;
    let at_nought = place.left() + place.width() * share;
    let painter = ui.painter();
    let font = || plain(12.5);
    painter.text(
        place.left_top(),
        Align2::LEFT_TOP,
        said::number(low),
        font(),
        ink,
    );
    painter.text(
        place.right_top(),
        Align2::RIGHT_TOP,
        said::number(high),
        font(),
        ink,
    );
    // Nought stands where it does not run into the ends.
    let free = place.left() + 60.0..place.right() - 60.0;
    if free.contains(&at_nought) {
        let at = pos2(at_nought, place.top());
        painter.text(at, Align2::CENTER_TOP, said::number(0.0), font(), ink);
    }
}

/// The arms as a table.
fn table(ui: &mut Ui, theme: &Theme, state: &TrialState, found: &Found) {
    let head = |ui: &mut Ui, key: &str| {
        let words = RichText::new(say(key)).font(plain(13.5));
        ui.label(words.color(colour(theme.text_2)));
    };
    let felt = found.arms.iter().any(|arm| arm.felt.is_some());
    egui::Grid::new("trial found")
        .num_columns(5)
        .spacing(vec2(18.0, 4.0))
        .min_row_height(20.0)
        .show(ui, |ui| {
            ui.label("");
            head(ui, "trial-people-count");
            head(ui, "trial-start");
            head(ui, "trial-change");
            if felt {
                head(ui, "trial-felt");
            }
            ui.end_row();
            for arm in &found.arms {
                let value = |ui: &mut Ui, words: String| {
                    ui.label(RichText::new(words).font(bold(14.0)));
                };
                value(ui, arm_words(state, arm.arm));
                value(ui, arm.values.len().to_string());
                value(ui, arm.start.map_or_else(String::new, said::number));
                value(ui, arm.interval.map_or_else(String::new, said::with_ends));
                if let Some(count) = arm.felt {
                    let (count, n) = (count.to_string(), arm.values.len().to_string());
                    value(
                        ui,
                        say_with("trial-felt-count", &[("count", count), ("n", n)]),
                    );
                }
                ui.end_row();
            }
        });
}

/// What was found; nothing before everybody is treated.
pub(super) fn result(ui: &mut Ui, state: &TrialState, theme: &Theme) {
    let Some(found) = &state.found else {
        return;
    };
    heading(ui, "trial-found");
    ui.label(RichText::new(said::outcome(&found.endpoint)).font(bold(15.0)));
    strips(ui, theme, state, found);
    table(ui, theme, state, found);
    for compared in &found.compared {
        let words = said::difference(&found.endpoint, compared, |arm| arm_words(state, arm));
        if let Some([apart, reading]) = words {
            ui.label(RichText::new(apart).font(bold(15.0)));
            ui.label(RichText::new(reading).font(plain(15.0)));
        }
    }
    quiet(ui, theme, say("trial-interval-help"));
    if found.arms.iter().any(|arm| arm.felt.is_some()) {
        let mm = said::number(felt_mm());
        quiet(ui, theme, say_with("trial-felt-help", &[("mm", mm)]));
    }
}

/// The guess which arm is which, and the secret.
pub(super) fn guess(ui: &mut Ui, state: &mut TrialState, theme: &Theme) {
    let Some(arms) = state.found.as_ref().map(|found| found.arms.len()) else {
        return;
    };
    let (kind, cells) = state.choice.tried();
    let what = said::treatment(kind, cells);
    ui.add_space(4.0);
    let asks = say_with("trial-guess", &[("what", what)]);
    ui.label(RichText::new(asks).font(serif(22.0)));
    if state.sight == Sight::Blind {
        let mut names: Vec<String> = (0..arms).map(|arm| arm_words(state, arm)).collect();
        names.push(say("trial-guess-none"));
        let here = state.guess.unwrap_or(arms);
        if let Some(k) = buttons::segmented(ui, theme, &names, here, 36.0) {
            state.guess = (k < arms).then_some(k);
        }
        if buttons::button(ui, theme, &say("trial-unblind"), Emphasis::Main, 40.0) {
            state.unblind();
        }
        return;
    }
    for arm in 0..arms {
        let letter = state
            .trial
            .as_ref()
            .map(|trial| trial.arm(arm, Sight::Blind));
        let parts = [
            ("arm", letter.unwrap_or_default()),
            ("what", got(state, arm)),
        ];
        let words = say_with("trial-unblinded", &parts);
        ui.label(RichText::new(words).font(bold(16.0)));
    }
    let key = match state.guess {
        None => "trial-guess-open",
        guess if guess == state.tried() => "trial-guess-right",
        Some(_) => "trial-guess-wrong",
    };
    ui.label(RichText::new(say(key)).font(plain(15.0)));
}
