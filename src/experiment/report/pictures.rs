//! The pictures of the report: every run of each condition, a curve over a dose, runs over a factor, a histogram of shuffles.

use super::axis::Axis;
use super::plot::{Anchor, DOT, Plot, WIDTH, aside};
use super::words::{count, shown};
use crate::experiment::statistics::interval::Interval;
use crate::experiment::statistics::permutation::Shuffles;
use crate::text::{say, say_with};

/// Most dots of a plot; of more runs every second, third, .. is drawn.
const MOST_DOTS: usize = 2_000;
/// Longest name of a condition in a plot, letters.
const MOST_LETTERS: usize = 28;
/// A histogram has about so many bars.
const BARS: usize = 41;
/// Where a field of a plot begins and ends.
const RIGHT: f64 = WIDTH - 16.0;
/// The same where numbers stand at its left.
const LEFT: f64 = 96.0;
/// Height of a plot with an axis at its left.
const HEIGHT: f64 = 320.0;
/// Dots are put aside so far above their line, or to both sides of it.
const ABOVE: u32 = 21;
const BESIDE: f64 = 14.0;

/// A condition as it is drawn.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Strip {
    /// Its name.
    pub(super) label: String,
    /// Its number on the axis, where there is one.
    pub(super) at: f64,
    /// Runs: number of the row, value.
    pub(super) dots: Vec<(u64, f64)>,
    /// Mean and its interval.
    pub(super) mean: Option<Interval>,
}

/// What a plot is called and says.
#[derive(Debug, Clone, Copy)]
pub(super) struct Told<'a> {
    /// Its name.
    pub(super) name: &'a str,
    /// What it shows, in words.
    pub(super) described: &'a str,
    /// What is measured, with its unit.
    pub(super) measured: &'a str,
}

/// A name that fits.
fn short(name: &str) -> String {
    if name.chars().count() <= MOST_LETTERS {
        return name.to_owned();
    }
    let kept: String = name.chars().take(MOST_LETTERS - 1).collect();
    format!("{kept}…")
}

/// What a dot says.
fn of_dot(row: u64, value: f64) -> String {
    let values = [("row", row.to_string()), ("value", shown(value))];
    say_with("report-dot", &values)
}

/// Every how many runs one is drawn.
fn every(dots: usize) -> usize {
    dots.div_ceil(MOST_DOTS).max(1)
}

/// All numbers that a plot of conditions must hold.
fn covered(strips: &[Strip]) -> impl Iterator<Item = f64> + '_ {
    strips.iter().flat_map(|strip| {
        let dots = strip.dots.iter().map(|(_, value)| *value);
        let ends = strip
            .mean
            .into_iter()
            .flat_map(|mean| [mean.low, mean.high]);
        dots.chain(ends)
    })
}

/// Conditions one under the other, with every run, the mean and its interval.
pub(super) fn strips(told: Told<'_>, strips: &[Strip]) -> String {
    let (top, row) = (10.0, 46.0);
    let foot = top + row * strips.len() as f64;
    let axis = Axis::covering(covered(strips), Some(false), [210.0, RIGHT]);
    let mut plot = Plot::new(foot + 46.0);
    plot.across(&axis, [top, foot], told.measured);
    if axis.holds(0.0) {
        plot.line("zero", &[[axis.at(0.0), top], [axis.at(0.0), foot]]);
    }
    let every = every(strips.iter().map(|strip| strip.dots.len()).sum());
    let steps: Vec<f64> = (0..=ABOVE).map(f64::from).collect();
    for (place, strip) in strips.iter().enumerate() {
        let y = top + row * (place as f64 + 0.5);
        plot.words(Anchor::End, [200.0, y + 4.5], &short(&strip.label));
        let dots: Vec<&(u64, f64)> = strip.dots.iter().step_by(every).collect();
        let along: Vec<f64> = dots.iter().map(|dot| axis.at(dot.1)).collect();
        for ((number, value), (x, up)) in dots.iter().zip(along.iter().zip(aside(&along, &steps))) {
            plot.dot([*x, y + 3.0 - up], &of_dot(*number, *value));
        }
        if let Some(mean) = strip.mean {
            // Below the dots, so that it hides none.
            let y = if dots.is_empty() { y } else { y + 14.0 };
            plot.line(
                "whisker",
                &[[axis.at(mean.low), y], [axis.at(mean.high), y]],
            );
            for end in [mean.low, mean.high].map(|end| axis.at(end)) {
                plot.line("whisker", &[[end, y - 6.0], [end, y + 6.0]]);
            }
            plot.mean([axis.at(mean.value), y]);
        }
    }
    plot.svg(told.name, told.described)
}

/// A curve through the means over a dose, with the band of their intervals and every run.
pub(super) fn curve(told: Told<'_>, over: &str, strips: &[Strip]) -> String {
    let mut strips: Vec<&Strip> = strips.iter().collect();
    strips.sort_by(|a, b| a.at.total_cmp(&b.at));
    let (top, foot) = (26.0, HEIGHT - 46.0);
    let across = Axis::covering(strips.iter().map(|strip| strip.at), None, [LEFT, RIGHT]);
    let owned: Vec<Strip> = strips.iter().map(|strip| (*strip).clone()).collect();
    let upward = Axis::covering(covered(&owned), Some(false), [foot, top]);
    let mut plot = Plot::new(HEIGHT);
    let means: Vec<(f64, Interval)> = strips
        .iter()
        .filter_map(|strip| Some((across.at(strip.at), strip.mean?)))
        .collect();
    let low = means.iter().map(|(x, mean)| [*x, upward.at(mean.low)]);
    let high = means.iter().rev();
    let high = high.map(|(x, mean)| [*x, upward.at(mean.high)]);
    plot.area("band", &low.chain(high).collect::<Vec<_>>());
    plot.across(&across, [top, foot], over);
    plot.upward(&upward, [LEFT, RIGHT], told.measured);
    if upward.holds(0.0) {
        plot.line("zero", &[[LEFT, upward.at(0.0)], [RIGHT, upward.at(0.0)]]);
    }
    let every = every(strips.iter().map(|strip| strip.dots.len()).sum());
    let xs: Vec<f64> = strips.iter().map(|strip| across.at(strip.at)).collect();
    let gaps = xs.windows(2).map(|two| two[1] - two[0]);
    let room = gaps.fold(f64::INFINITY, libm::fmin) / 2.0 - DOT / 2.0;
    let room = room.clamp(0.0, BESIDE) as i32;
    let steps: Vec<f64> = (0..=room)
        .flat_map(|step| [f64::from(step), f64::from(-step)])
        .collect();
    for (x, strip) in xs.iter().zip(&strips) {
        let dots: Vec<&(u64, f64)> = strip.dots.iter().step_by(every).collect();
        let along: Vec<f64> = dots.iter().map(|dot| upward.at(dot.1)).collect();
        for ((number, value), (y, by)) in dots.iter().zip(along.iter().zip(aside(&along, &steps))) {
            plot.dot([x + by, *y], &of_dot(*number, *value));
        }
    }
    let line: Vec<[f64; 2]> = means
        .iter()
        .map(|(x, mean)| [*x, upward.at(mean.value)])
        .collect();
    plot.line("curve", &line);
    for place in line {
        plot.mean(place);
    }
    plot.svg(told.name, told.described)
}

/// Runs over a factor, where each run has a setting of its own.
pub(super) fn scatter(told: Told<'_>, over: &str, runs: &[(u64, f64, f64)]) -> String {
    let (top, foot) = (26.0, HEIGHT - 46.0);
    let across = Axis::covering(runs.iter().map(|run| run.1), None, [LEFT, RIGHT]);
    let upward = Axis::covering(runs.iter().map(|run| run.2), Some(false), [foot, top]);
    let mut plot = Plot::new(HEIGHT);
    plot.across(&across, [top, foot], over);
    plot.upward(&upward, [LEFT, RIGHT], told.measured);
    for (number, x, y) in runs.iter().step_by(every(runs.len())) {
        plot.dot([across.at(*x), upward.at(*y)], &of_dot(*number, *y));
    }
    plot.svg(told.name, told.described)
}

/// How often each difference came out of the shuffles, and where the one that was found lies; `value` is that in words.
pub(super) fn histogram(told: Told<'_>, shuffles: &Shuffles, value: String) -> String {
    let bars = shuffles.histogram(BARS);
    let (top, foot, height) = (30.0, 134.0, 180.0);
    let ends = bars.iter().flat_map(|bar| [bar.low, bar.high]);
    let across = Axis::covering(ends, Some(false), [LEFT, RIGHT]);
    let most = bars.iter().map(|bar| bar.count).max().unwrap_or(1).max(1);
    let mut plot = Plot::new(height);
    plot.across(&across, [top, foot], told.measured);
    let far = shuffles.found.abs();
    for bar in &bars {
        let at = foot - (foot - top) * bar.count as f64 / most as f64;
        let class = if bar.is_as_far(far) { "bar far" } else { "bar" };
        let [low, high] = [bar.low, bar.high].map(|end| across.at(end));
        plot.area(class, &[[low, foot], [low, at], [high, at], [high, foot]]);
    }
    for end in [-far, far].map(|end| across.at(end)) {
        plot.line("limit", &[[end, top - 6.0], [end, foot]]);
    }
    let found = across.at(shuffles.found);
    let says = say_with("report-found", &[("value", value)]);
    let middle = (LEFT + RIGHT) / 2.0;
    let (anchor, aside) = if found > middle {
        (Anchor::End, 4.0)
    } else {
        (Anchor::Start, -4.0)
    };
    plot.words(anchor, [found + aside, top - 10.0], &says);
    plot.svg(told.name, told.described)
}

/// What stands below a picture of runs.
pub(super) fn under(dots: usize) -> String {
    let mut words = say("report-under-dots");
    if dots > MOST_DOTS {
        let values = [("n", count(dots as u64)), ("most", count(MOST_DOTS as u64))];
        words = format!("{words} {}", say_with("report-not-all", &values));
    }
    words
}
