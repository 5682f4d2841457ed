//! Drawings of a class: a fan of curves, and numbers on a line. Their colours are those of the page that they stand in.

use std::fmt::Write as _;

use super::picture::Fan;
use crate::text::markup::escaped;
use crate::text::{local, trimmed};

const WIDTH: f64 = 640.0;
/// Left, top, right, bottom of the field of a fan.
const FIELD: [f64; 4] = [64.0, 28.0, 624.0, 264.0];
const HEIGHT: f64 = 304.0;
/// Height of a line of numbers, and where its line lies.
const STRIP: f64 = 96.0;
const GROUND: f64 = 62.0;
/// Radius of the dot of a number, and most of them one over the other.
const DOT: f64 = 4.0;
const MOST_DOTS: usize = 10;
/// From so many days on the axis counts in weeks.
const WEEKS: u32 = 42;

/// A round step, 1, 2 or 5 times a power of ten, of which about so many lie in a range.
fn round_step(range: f64, about: f64) -> f64 {
    let rough = (range / about).max(f64::MIN_POSITIVE);
    let power = libm::pow(10.0, libm::floor(libm::log10(rough)));
    [1.0, 2.0, 5.0]
        .into_iter()
        .map(|factor| factor * power)
        .find(|step| *step >= rough * (1.0 - 1e-9))
        .unwrap_or(10.0 * power)
}

/// Round numbers from low to high.
fn ticks(low: f64, high: f64) -> Vec<f64> {
    let range = high - low;
    if !(range.is_finite() && range > 0.0) {
        return vec![low];
    }
    let step = round_step(range, 5.0);
    let first = libm::ceil(low / step - 1e-6);
    (0..20)
        .map(|k| (first + f64::from(k)) * step)
        .take_while(|tick| *tick <= high + 1e-6 * step)
        .collect()
}

fn label(value: f64) -> String {
    local(&trimmed(value, 3)).into_owned()
}

/// Writing to a `String` does not fail.
macro_rules! draw {
    ($out:expr, $($what:tt)+) => {
        let _ = write!($out, $($what)+);
    };
}

fn begin(height: f64, described: &str) -> String {
    format!(
        "<svg viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-label=\"{}\">",
        escaped(described)
    )
}

fn text(out: &mut String, [x, y]: [f64; 2], anchor: &str, words: &str) {
    draw!(
        out,
        "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\">{}</text>",
        escaped(words)
    );
}

/// Points of a line or an area.
fn points(points: impl Iterator<Item = [f64; 2]>) -> String {
    let points: Vec<String> = points.map(|[x, y]| format!("{x:.1},{y:.1}")).collect();
    points.join(" ")
}

/// The words of a fan.
pub(super) struct FanWords {
    /// The drawing in words.
    pub(super) described: String,
    /// Days.
    pub(super) days: String,
    /// Weeks.
    pub(super) weeks: String,
}

/// Every curve thin, the middle half of them as a band, their median thick; and what the run did, where it is known.
pub(super) fn fan(fan: &Fan, run: Option<&[f64]>, words: &FanWords) -> String {
    let [left, top, right, bottom] = FIELD;
    let days = f64::from(fan.days.max(1));
    let range = if fan.high > fan.low {
        fan.high - fan.low
    } else {
        1.0
    };
    let x = |day: f64| left + (right - left) * (day / days).clamp(0.0, 1.0);
    let y = |value: f64| bottom - (bottom - top) * ((value - fan.low) / range).clamp(0.0, 1.0);
    let mut out = begin(HEIGHT, &words.described);
    for tick in ticks(fan.low, fan.high) {
        let at = y(tick);
        draw!(out, "<path class=\"grid\" d=\"M{left} {at:.1}H{right}\"/>");
        text(&mut out, [left - 8.0, at + 5.0], "end", &label(tick));
    }
    let (long, time) = if fan.days >= WEEKS {
        (7.0, &words.weeks)
    } else {
        (1.0, &words.days)
    };
    let every = round_step(days / long, 8.0).max(1.0);
    let marks = (0..20)
        .map(|k| f64::from(k) * every)
        .take_while(|mark| mark * long <= days + 1e-6);
    for mark in marks {
        let at = x(mark * long);
        draw!(out, "<path class=\"grid\" d=\"M{at:.1} {bottom}v5\"/>");
        text(&mut out, [at, bottom + 20.0], "middle", &label(mark));
    }
    draw!(
        out,
        "<path class=\"axis\" d=\"M{left} {top}V{bottom}H{right}\"/>"
    );
    text(&mut out, [left, top - 10.0], "start", &fan.unit);
    text(&mut out, [right, bottom + 36.0], "end", time);
    let day_by_day = |k: usize| {
        let band = fan.band.iter().enumerate();
        band.map(move |(day, band)| [x(day as f64), y(band[k])])
    };
    if !fan.band.is_empty() {
        let there = day_by_day(0);
        let back: Vec<[f64; 2]> = day_by_day(2).collect();
        let area = points(there.chain(back.into_iter().rev()));
        draw!(out, "<polygon class=\"band\" points=\"{area}\"/>");
    }
    for line in &fan.lines {
        let line = points(line.iter().map(|[day, value]| [x(*day), y(*value)]));
        draw!(out, "<polyline class=\"pupil\" points=\"{line}\"/>");
    }
    if !fan.band.is_empty() {
        let median = points(day_by_day(1));
        draw!(out, "<polyline class=\"median\" points=\"{median}\"/>");
    }
    if let Some(run) = run {
        let values = run.iter().take(fan.days as usize + 1).enumerate();
        let run = points(values.map(|(day, value)| [x(day as f64), y(*value)]));
        draw!(out, "<polyline class=\"run\" points=\"{run}\"/>");
    }
    out.push_str("</svg>");
    out
}

/// Numbers as dots over a line, the middle half of them as a band, their median as a mark; and what the run gave.
pub(super) fn strip(
    values: &[f64],
    quartiles: Option<[f64; 3]>,
    [low, high]: [f64; 2],
    run: Option<f64>,
    described: &str,
) -> String {
    let [left, _, right, _] = FIELD;
    let range = if high > low { high - low } else { 1.0 };
    let x = |value: f64| left + (right - left) * ((value - low) / range).clamp(0.0, 1.0);
    let mut out = begin(STRIP, described);
    if let Some([lower, median, upper]) = quartiles {
        let (from, to) = (x(lower), x(upper));
        let wide = (to - from).max(1.0);
        draw!(
            out,
            "<rect class=\"band\" x=\"{from:.1}\" y=\"{:.1}\" width=\"{wide:.1}\" height=\"10\"/>",
            GROUND - 5.0
        );
        draw!(
            out,
            "<path class=\"median\" d=\"M{:.1} {:.1}v20\"/>",
            x(median),
            GROUND - 10.0
        );
    }
    draw!(out, "<path class=\"axis\" d=\"M{left} {GROUND}H{right}\"/>");
    for tick in ticks(low, high) {
        let at = x(tick);
        draw!(out, "<path class=\"grid\" d=\"M{at:.1} {GROUND}v5\"/>");
        text(&mut out, [at, GROUND + 22.0], "middle", &label(tick));
    }
    // Numbers of one place stand one over the other.
    let mut last: Option<(i64, usize)> = None;
    for value in values {
        let place = libm::round((x(*value) - left) / (2.0 * DOT)) as i64;
        let over = match last {
            Some((before, over)) if before == place => (over + 1).min(MOST_DOTS - 1),
            _ => 0,
        };
        last = Some((place, over));
        let at = left + 2.0 * DOT * place as f64;
        let up = GROUND - 1.5 * DOT - DOT * over as f64;
        draw!(
            out,
            "<circle class=\"dot\" cx=\"{at:.1}\" cy=\"{up:.1}\" r=\"{DOT}\"/>"
        );
    }
    if let Some(run) = run {
        draw!(out, "<path class=\"run\" d=\"M{:.1} 6V{GROUND}\"/>", x(run));
    }
    out.push_str("</svg>");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_round_and_within_the_range() {
        assert_eq!(ticks(0.0, 100.0), [0.0, 20.0, 40.0, 60.0, 80.0, 100.0]);
        assert_eq!(ticks(5.0, 5.0), [5.0]);
        for (low, high) in [(0.0, 7.3), (-3.0, 3.0), (0.0, 1e300), (1.0, f64::NAN)] {
            let marks = ticks(low, high);
            assert!((1..=8).contains(&marks.len()), "{low} to {high}: {marks:?}");
        }
    }

    #[test]
    fn a_fan_draws_every_line_and_is_sound_without_any() {
        let words = || FanWords {
            described: "a \"fan\" & more".to_owned(),
            days: "days".to_owned(),
            weeks: "weeks".to_owned(),
        };
        let mut of = Fan {
            days: 90,
            low: 0.0,
            high: 100.0,
            unit: "<mm>".to_owned(),
            lines: vec![vec![[0.0, 60.0], [90.0, 20.0]]; 3],
            band: vec![[10.0, 20.0, 30.0]; 91],
        };
        let drawn = fan(&of, Some(&[50.0; 200][..]), &words());
        assert_eq!(drawn.matches("class=\"pupil\"").count(), 3);
        assert!(drawn.contains("class=\"run\"") && drawn.contains("weeks"));
        assert!(roxmltree::Document::parse(&drawn).is_ok(), "{drawn}");
        of.lines.clear();
        of.band.clear();
        let empty = fan(&of, None, &words());
        assert!(!empty.contains("polyline") && !empty.contains("polygon"));
        assert!(roxmltree::Document::parse(&empty).is_ok());
        let dots = strip(
            &[1.0, 1.0, 99.0],
            Some([1.0, 1.0, 50.0]),
            [0.0, 100.0],
            Some(3.0),
            "x",
        );
        assert_eq!(dots.matches("class=\"dot\"").count(), 3);
        assert!(roxmltree::Document::parse(&dots).is_ok());
    }
}
