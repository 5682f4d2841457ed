//! What a trial found: every person as a sign, the means with their ranges, the difference in words; then the guess and the secret.

use bevy_egui::egui::{self, Rect, RichText, Sense, Stroke, Ui, pos2, vec2};

use super::beside::unit_of;
use super::forest::{axis, field_of, x_of};
use super::people::{arm_head, arm_words, got, sign};
use crate::experiment::predictions::felt_mm;
use crate::experiment::trial::{Found, Sight, said};
use crate::theme::Theme;
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::lines::{heading, quiet};
use crate::ui::kit::scale::Scale;
use crate::ui::kit::style::{bold, colour, plain, serif};
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::trial::TrialState;

/// Height of the lane of the interval, and of a lane of people, points.
const INTERVAL: f32 = 18.0;
const LANE: f32 = 9.0;
/// Most lanes over which people are spread, so that they do not hide each other.
const LANES: usize = 14;
/// Size of the sign of a person, and the room that it needs in its lane, points.
const SIGN: f32 = 3.4;
const APART: f32 = 8.5;

/// The scale of the values of all people and of the ranges of the means, with nought in it.
fn scale(found: &Found) -> Scale {
    let values = found.arms.iter().flat_map(|arm| arm.values.iter().copied());
    let intervals = found.arms.iter().filter_map(|arm| arm.interval);
    let ends = intervals.flat_map(|interval| [interval.low, interval.high]);
    Scale::of(values.chain(ends).chain([0.0]))
}

/// The lane of each sign, by its place from left to right: the first that is free, else the one that is filled least far.
fn lanes(places: &[f32]) -> Vec<usize> {
    // How far each lane is filled.
    let mut filled: Vec<f32> = Vec::new();
    let mut lane_of = |at: f32| {
        let free = filled.iter().position(|end| at - end >= APART);
        if free.is_none() && filled.len() < LANES {
            filled.push(at);
            return filled.len() - 1;
        }
        let least = (0..filled.len()).min_by(|a, b| filled[*a].total_cmp(&filled[*b]));
        let lane = free.or(least).unwrap_or(0);
        filled[lane] = at;
        lane
    };
    places.iter().map(|at| lane_of(*at)).collect()
}

/// Every person of each arm below the mean with its range, and a scale.
fn strips(ui: &mut Ui, theme: &Theme, state: &TrialState, found: &Found) {
    let scale = scale(found);
    for arm in &found.arms {
        arm_head(ui, theme, state, arm.arm);
        let mut values = arm.values.clone();
        values.sort_by(f64::total_cmp);
        let wide = ui.available_width();
        let field = field_of(Rect::from_min_size(ui.cursor().min, vec2(wide, INTERVAL)));
        let places: Vec<f32> = values
            .iter()
            .map(|value| x_of(field, &scale, *value))
            .collect();
        let lanes = lanes(&places);
        let many = lanes.iter().max().map_or(0, |last| last + 1);
        let size = vec2(wide, INTERVAL + LANE * many as f32 + 2.0);
        let (place, response) = ui.allocate_exact_size(size, Sense::hover());
        let name = arm_words(state, arm.arm);
        let mean = arm.interval.map(said::with_ends).unwrap_or_default();
        let told = format!("{name}: {mean}");
        response
            .widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, told.clone()));
        let field = field_of(place);
        let x = |value: f64| x_of(field, &scale, value);
        let painter = ui.painter();
        let nought = [pos2(x(0.0), place.top()), pos2(x(0.0), place.bottom())];
        painter.line_segment(nought, Stroke::new(1.0, colour(theme.line)));
        for (value, lane) in values.iter().zip(&lanes) {
            let down = INTERVAL + LANE * (*lane as f32 + 0.5);
            let at = pos2(x(*value), place.top() + down);
            sign(painter, at, SIGN, arm.arm, theme);
        }
        if let Some(interval) = arm.interval {
            let middle = place.top() + 0.5 * INTERVAL;
            let ink = colour(theme.text_1);
            let line = [
                pos2(x(interval.low), middle),
                pos2(x(interval.high), middle),
            ];
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
    axis(ui, theme, &scale, unit_of(&found.endpoint.key));
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
    let what = said::given(kind, cells);
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
        let (kind, cells) = got(state, arm);
        let parts = [
            ("arm", letter.unwrap_or_default()),
            ("what", said::given(kind, cells)),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_that_would_lie_on_each_other_lie_in_lanes_of_their_own() {
        assert_eq!(lanes(&[0.0, 1.0, 2.0, 9.0, 30.0]), [0, 1, 2, 0, 0]);
        let all = lanes(&[5.0; 40]);
        assert_eq!((all.len(), all.iter().max()), (40, Some(&(LANES - 1))));
    }
}
