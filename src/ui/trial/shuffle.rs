//! Could it be chance? The labels are dealt again and again; each shuffle drops a dot where its difference lies.

use bevy_egui::egui::{self, Align2, Rect, RichText, Sense, Stroke, Ui, pos2, vec2};

use super::people::sign;
use crate::experiment::trial::{Deals, said};
use crate::theme::Theme;
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::lines::{heading, quiet};
use crate::ui::kit::style::{bold, colour, faded, plain};
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::trial::{Shuffling, TrialState};

/// Heights of the people with their labels, of the field of dots and of its scale, points.
const LABELS: f32 = 30.0;
const FIELD: f32 = 190.0;
const SCALE: f32 = 36.0;
/// Largest dot, points.
const DOT: f32 = 4.5;
/// How long a dot falls at most, seconds.
const FALL: f32 = 0.45;
/// Up to this share of the shuffles that are as far chance does it seldom.
const SELDOM: f64 = 0.05;

/// Everybody by what was found of them, with the label of the last shuffle.
fn labels(ui: &mut Ui, theme: &Theme, deals: &Deals, shown: usize) {
    let (place, _) = ui.allocate_exact_size(vec2(ui.available_width(), LABELS), Sense::hover());
    let first = match shown.checked_sub(1) {
        Some(last) => deals.labels(last),
        None => deals.own_labels(),
    };
    let mut order: Vec<usize> = (0..deals.values().len()).collect();
    order.sort_by(|a, b| deals.values()[*a].total_cmp(&deals.values()[*b]));
    let each = place.width() / order.len().max(1) as f32;
    for (k, person) in order.into_iter().enumerate() {
        let at = pos2(place.left() + (k as f32 + 0.5) * each, place.center().y);
        let arm = usize::from(!first[person]);
        sign(ui.painter(), at, (0.36 * each).min(5.0), arm, theme);
    }
}

/// The dots of the shuffles that are shown, with the lines of what was found.
fn field(ui: &mut Ui, theme: &Theme, shuffling: &Shuffling, deals: &Deals, calm: bool) {
    let shown = shuffling.shown;
    let size = vec2(ui.available_width(), FIELD + SCALE);
    let (place, response) = ui.allocate_exact_size(size, Sense::hover());
    let told = count_words(deals, shown);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, told.clone()));
    let field = Rect::from_min_max(place.min, place.max - vec2(0.0, SCALE));
    let bars = deals.bars();
    let (Some(first), Some(last)) = (bars.first(), bars.last()) else {
        return;
    };
    let wide = (last.high - first.low).max(f64::MIN_POSITIVE);
    let x = |value: f64| field.left() + field.width() * ((value - first.low) / wide) as f32;
    let all = deals.heights(shuffling.all());
    let tallest = all.iter().copied().max().unwrap_or(1).max(1) as f32;
    let each = field.width() / bars.len() as f32;
    let step = (FIELD / (tallest + 1.0)).min(2.0 * DOT);
    let painter = ui.painter().with_clip_rect(place);
    let heights = deals.heights(shown);
    // The newest dot is still on its way.
    let falling = (!calm && shown > 0 && shuffling.goes_on)
        .then(|| (shuffling.since / FALL.min(shuffling.wait())).min(1.0))
        .filter(|part| *part < 1.0);
    for (k, (bar, height)) in bars.iter().zip(&heights).enumerate() {
        let far = bar.is_as_far(deals.found);
        let ink = if far {
            colour(theme.warning)
        } else {
            faded(theme.text_2, 0.8)
        };
        let middle = 0.5 * (x(bar.low) + x(bar.high));
        let newest = falling.filter(|_| deals.bar_of(shown - 1) == k);
        let lying = height - u32::from(newest.is_some());
        if step >= 3.0 {
            for dot in 0..lying {
                let at = pos2(middle, field.bottom() - (dot as f32 + 0.5) * step);
                painter.circle_filled(at, 0.46 * step, ink);
            }
        } else if lying > 0 {
            let top = field.bottom() - lying as f32 * step;
            let half = (0.42 * each).max(1.0);
            let stack = Rect::from_min_max(
                pos2(middle - half, top),
                pos2(middle + half, field.bottom()),
            );
            painter.rect_filled(stack, 1.0, ink);
        }
        if let Some(part) = newest {
            let bottom = field.bottom() - (lying as f32 + 0.5) * step;
            let at = pos2(middle, field.top() + (bottom - field.top()) * part * part);
            painter.circle_filled(at, (0.46 * step).max(2.5), ink);
        }
    }
    let ground = [field.left_bottom(), field.right_bottom()];
    painter.line_segment(ground, Stroke::new(1.0, colour(theme.line)));
    let accent = colour(theme.accent);
    for side in [-1.0, 1.0] {
        let at = x(side * deals.found.abs());
        let line = [pos2(at, field.top()), pos2(at, field.bottom())];
        let wide = if side * deals.found > 0.0 { 2.5 } else { 1.2 };
        painter.line_segment(line, Stroke::new(wide, accent));
    }
    let ink = colour(theme.text_2);
    let below = field.bottom() + 3.0;
    let mark = |at: f32, align: Align2, words: String| {
        painter.text(pos2(at, below), align, words, plain(12.5), ink);
    };
    mark(field.left(), Align2::LEFT_TOP, said::number(first.low));
    mark(field.center().x, Align2::CENTER_TOP, said::number(0.0));
    mark(field.right(), Align2::RIGHT_TOP, said::number(last.high));
    let at = pos2(field.center().x, below + 16.0);
    painter.text(
        at,
        Align2::CENTER_TOP,
        say("trial-shuffle-axis"),
        plain(12.5),
        ink,
    );
}

/// How often so far.
fn count_words(deals: &Deals, shown: usize) -> String {
    if shown == 0 {
        return say("trial-shuffle-none");
    }
    let numbers = [
        ("count", said::count(deals.as_far(shown))),
        ("of", said::count(shown)),
        ("found", said::number(deals.found)),
    ];
    let key = match (deals.as_far(shown), shown) {
        (0, 1) => "trial-shuffle-first-smaller",
        (_, 1) => "trial-shuffle-first-as-large",
        (0, _) => "trial-shuffle-count-none",
        _ => "trial-shuffle-count",
    };
    say_with(key, &numbers)
}

/// The buttons.
fn buttons_below(ui: &mut Ui, theme: &Theme, shuffling: &mut Shuffling, calm: bool) {
    let done = shuffling.shown >= shuffling.all();
    ui.columns(3, |columns| {
        let plain = |ui: &mut Ui, key: &str, emphasis| {
            buttons::button(ui, theme, &say(key), emphasis, 36.0)
        };
        let [one, on, all] = columns else {
            return;
        };
        if plain(one, "trial-shuffle-one", Emphasis::Plain) {
            shuffling.one();
        }
        // Where motion is calm nothing falls by itself.
        if done {
            if plain(on, "trial-shuffle-again", Emphasis::Plain) {
                shuffling.shown = 0;
            }
        } else if !calm {
            let key = if shuffling.goes_on {
                "trial-shuffle-pause"
            } else if shuffling.shown == 0 {
                "trial-shuffle-begin"
            } else {
                "trial-shuffle-play"
            };
            if plain(on, key, Emphasis::main_if(!shuffling.goes_on)) {
                shuffling.goes_on = !shuffling.goes_on;
                shuffling.since = 0.0;
            }
        }
        if plain(all, "trial-shuffle-all", Emphasis::Plain) {
            shuffling.shown = shuffling.all();
            shuffling.goes_on = false;
        }
    });
}

/// The shuffles; nothing before everybody is treated.
pub(super) fn shuffle(ui: &mut Ui, state: &mut TrialState, theme: &Theme) {
    let calm = state.calm;
    let shuffling = &mut state.shuffling;
    let Some(deals) = shuffling.deals.clone() else {
        return;
    };
    heading(ui, "trial-shuffle-title");
    quiet(ui, theme, say("trial-shuffle-why"));
    labels(ui, theme, &deals, shuffling.shown);
    field(ui, theme, shuffling, &deals, calm);
    let words = RichText::new(count_words(&deals, shuffling.shown)).font(bold(15.0));
    ui.label(words);
    if shuffling.shown > 0 && shuffling.shown == shuffling.all() {
        let share = deals.as_far(shuffling.shown) as f64 / shuffling.shown as f64;
        let key = if share <= SELDOM {
            "trial-shuffle-few"
        } else {
            "trial-shuffle-many"
        };
        ui.label(RichText::new(say(key)).font(plain(15.0)));
    }
    buttons_below(ui, theme, shuffling, calm);
    if shuffling.goes_on {
        ui.ctx().request_repaint();
    }
}
