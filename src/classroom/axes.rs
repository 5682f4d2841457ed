//! Axes to draw a curve on, and curves in them: a drawing of few strokes and words, and the same as SVG. Its colours are those
//! of the page that it stands in.

use std::fmt::Write as _;

use crate::text::markup::escaped;
use crate::text::{local, trimmed};

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 300.0;
/// Room at the right and at the foot.
const RIGHT: f64 = 16.0;
const FOOT: f64 = 40.0;
/// Room above the field: the unit, and a line for the name of each curve.
const ABOVE: f64 = 22.0;
const NAME: f64 = 18.0;
/// Width of a digit of the marks, more than it needs.
const DIGIT: f64 = 8.0;
/// From so many days on the axis counts weeks.
const WEEKS: f64 = 42.0;
/// Most marks that an axis ever has.
const MOST_MARKS: i32 = 24;

/// Size of the words.
pub(crate) const WORDS: f64 = 14.0;

/// How a line is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pen {
    /// A line of the grid.
    Grid,
    /// An axis.
    Axis,
    /// A curve that is drawn already: dashed.
    Given,
    /// What the run did.
    Run,
}

impl Pen {
    /// Its class in the style of the page.
    fn class(self) -> &'static str {
        match self {
            Self::Grid => "grid",
            Self::Axis => "axis",
            Self::Given => "given",
            Self::Run => "run",
        }
    }
}

/// Which end of words stands at their place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    /// The first letter.
    Start,
    /// The middle.
    Middle,
    /// The last letter.
    End,
}

impl Anchor {
    fn word(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// A part of a drawing; places are measured from its top left.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Part {
    /// A line of the axes or of the legend.
    Rule(Pen, Vec<[f64; 2]>),
    /// A curve.
    Curve(Pen, Vec<[f64; 2]>),
    /// Words, with the place of their baseline.
    Label(Anchor, [f64; 2], String),
}

/// Axes with their curves, to be drawn at any size.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Drawing {
    /// Width and height.
    pub(crate) size: [f64; 2],
    /// The drawing in words.
    pub(crate) described: String,
    /// Its parts, the first at the back.
    pub(crate) parts: Vec<Part>,
}

/// A curve of one value a day, from day 0.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Curve<'a> {
    /// How it is drawn.
    pub(super) pen: Pen,
    /// What it is called.
    pub(super) name: String,
    /// Its values.
    pub(super) values: &'a [f64],
}

/// What the axes measure.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Axes {
    /// Days from left to right.
    pub(super) days: u32,
    /// Value at the foot.
    pub(super) low: f64,
    /// Value at the top.
    pub(super) high: f64,
    /// Unit of the values.
    pub(super) unit: String,
    /// Words for days and for weeks.
    pub(super) time: [String; 2],
    /// The drawing in words.
    pub(super) described: String,
}

/// A round step, 1, 2 or 5 times a power of ten, of which at most `most` lie in a range; with the digits it needs.
fn step(range: f64, most: f64) -> (f64, usize) {
    let mut power = libm::floor(libm::log10(range / most));
    loop {
        for factor in [1.0, 2.0, 5.0] {
            let step = factor * libm::pow(10.0, power);
            if range / step <= most * (1.0 + 1e-9) {
                return (step, libm::fmax(-power, 0.0) as usize);
            }
        }
        power += 1.0;
    }
}

/// Round numbers from low to high, at most `most` steps apart, as numbers and as they are written.
fn ticks(low: f64, high: f64, most: f64) -> Vec<(f64, String)> {
    let range = high - low;
    if !(range.is_finite() && range > 0.0) {
        return vec![(low, trimmed(low, 3))];
    }
    let (step, digits) = step(range, most);
    let slack = 1e-6;
    let first = libm::ceil(low / step - slack);
    (0..MOST_MARKS)
        .map(|k| (first + f64::from(k)) * step)
        .take_while(|value| *value <= high + slack * step)
        .map(|value| (value, trimmed(value, digits)))
        .collect()
}

/// Days at which the time is marked, each with its number of days or weeks; and whether it counts weeks.
fn times(days: f64) -> (Vec<(f64, String)>, bool) {
    let weeks = days >= WEEKS;
    let long = if weeks { 7.0 } else { 1.0 };
    let (every, _) = step(days / long, 8.0);
    let every = libm::fmax(every, 1.0);
    let marks = (0..MOST_MARKS)
        .map(|k| f64::from(k) * every)
        .take_while(|number| number * long <= days + 1e-6)
        .map(|number| (number * long, trimmed(number, 0)))
        .collect();
    (marks, weeks)
}

/// Axes with their marks, and the curves in them.
pub(super) fn drawing(axes: &Axes, curves: &[Curve<'_>]) -> Drawing {
    let days = f64::from(axes.days.max(1));
    let values = ticks(axes.low, axes.high, 5.0);
    let longest = values.iter().map(|(_, label)| label.chars().count()).max();
    let left = 14.0 + DIGIT * longest.unwrap_or(1) as f64;
    let upper = ABOVE + NAME * curves.len() as f64;
    let (right, lower) = (WIDTH - RIGHT, HEIGHT - FOOT);
    let range = axes.high - axes.low;
    let x = |day: f64| left + (right - left) * day / days;
    let y = |value: f64| {
        let part = ((value - axes.low) / range).clamp(0.0, 1.0);
        lower - (lower - upper) * part
    };
    let mut parts = Vec::new();
    for (value, label) in values {
        let at = y(value);
        parts.push(Part::Rule(Pen::Grid, vec![[left, at], [right, at]]));
        let label = local(&label).into_owned();
        parts.push(Part::Label(Anchor::End, [left - 7.0, at + 5.0], label));
    }
    let (marks, weeks) = times(days);
    for (day, label) in marks {
        let at = x(day);
        let line = vec![[at, upper], [at, lower + 5.0]];
        parts.push(Part::Rule(Pen::Grid, line));
        parts.push(Part::Label(Anchor::Middle, [at, lower + 19.0], label));
    }
    let frame = vec![[left, upper], [left, lower], [right, lower]];
    parts.push(Part::Rule(Pen::Axis, frame));
    let unit = axes.unit.clone();
    parts.push(Part::Label(Anchor::Start, [left, upper - 8.0], unit));
    let time = axes.time[usize::from(weeks)].clone();
    parts.push(Part::Label(Anchor::End, [right, lower + 35.0], time));
    for (place, curve) in curves.iter().enumerate() {
        let points = curve
            .values
            .iter()
            .take(axes.days as usize + 1)
            .enumerate()
            .filter(|(_, value)| value.is_finite())
            .map(|(day, value)| [x(day as f64), y(*value)])
            .collect();
        parts.push(Part::Curve(curve.pen, points));
        let at = 14.0 + NAME * place as f64;
        let line = vec![[right - 34.0, at - 4.0], [right, at - 4.0]];
        parts.push(Part::Rule(curve.pen, line));
        let name = curve.name.clone();
        parts.push(Part::Label(Anchor::End, [right - 42.0, at], name));
    }
    Drawing {
        size: [WIDTH, HEIGHT],
        described: axes.described.clone(),
        parts,
    }
}

/// Places as SVG takes them, parted by something.
fn places(points: &[[f64; 2]], between: &str) -> String {
    let places: Vec<String> = points
        .iter()
        .map(|[x, y]| format!("{x:.1},{y:.1}"))
        .collect();
    places.join(between)
}

/// A drawing as SVG.
pub(super) fn svg(drawing: &Drawing) -> String {
    let [width, height] = drawing.size;
    let mut out = format!(
        "<svg class=\"axes\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" font-size=\"{WORDS}\" role=\"img\" aria-label=\"{}\">",
        escaped(&drawing.described)
    );
    for part in &drawing.parts {
        // Writing to a String does not fail.
        let _ = match part {
            Part::Rule(pen, points) => write!(
                out,
                "<path class=\"{}\" d=\"M{}\"/>",
                pen.class(),
                places(points, "L")
            ),
            Part::Curve(pen, points) => write!(
                out,
                "<polyline class=\"{}\" points=\"{}\"/>",
                pen.class(),
                places(points, " ")
            ),
            Part::Label(anchor, [x, y], words) => write!(
                out,
                "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{}\">{}</text>",
                anchor.word(),
                escaped(words)
            ),
        };
    }
    out.push_str("</svg>");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(low: f64, high: f64) -> Vec<String> {
        ticks(low, high, 5.0)
            .into_iter()
            .map(|(_, label)| label)
            .collect()
    }

    #[test]
    fn marks_are_round_numbers_within_the_range() {
        assert_eq!(labels(0.0, 100.0), ["0", "20", "40", "60", "80", "100"]);
        assert_eq!(labels(0.0, 1.0), ["0", "0.2", "0.4", "0.6", "0.8", "1"]);
        assert_eq!(labels(-20.0, 20.0), ["-20", "-10", "0", "10", "20"]);
        assert_eq!(labels(3.0, 14.0), ["5", "10"]);
        assert_eq!(labels(0.0, 0.003), ["0", "0.001", "0.002", "0.003"]);
        assert_eq!(
            labels(0.0, 5e7),
            [
                "0", "10000000", "20000000", "30000000", "40000000", "50000000"
            ]
        );
        for (low, high) in [(0.0, 7.3), (-1e-6, 1e-6), (1e6, 1e6 + 3.0), (0.0, 1e300)] {
            let marks = ticks(low, high, 5.0);
            assert!((2..=6).contains(&marks.len()), "{low} to {high}: {marks:?}");
            let slack = 1e-6 * (high - low);
            assert!(
                marks
                    .iter()
                    .all(|(value, _)| *value >= low - slack && *value <= high + slack)
            );
        }
        for (low, high) in [
            (1.0, 1.0),
            (2.0, 1.0),
            (f64::MIN, f64::MAX),
            (0.0, f64::NAN),
        ] {
            assert_eq!(ticks(low, high, 5.0).len(), 1);
        }
    }

    #[test]
    fn a_long_time_is_marked_in_weeks() {
        let of = |days: f64| {
            let (marks, weeks) = times(days);
            let labels: Vec<String> = marks.into_iter().map(|(_, label)| label).collect();
            (labels.join(" "), weeks)
        };
        assert_eq!(of(28.0), ("0 5 10 15 20 25".to_owned(), false));
        assert_eq!(of(84.0), ("0 2 4 6 8 10 12".to_owned(), true));
        assert_eq!(of(365.0), ("0 10 20 30 40 50".to_owned(), true));
        assert_eq!(of(1.0), ("0 1".to_owned(), false));
        assert_eq!(of(3.0), ("0 1 2 3".to_owned(), false));
    }

    fn axes() -> Axes {
        Axes {
            days: 2,
            low: 0.0,
            high: 10.0,
            unit: "mm <of> 100".to_owned(),
            time: ["days".to_owned(), "weeks".to_owned()],
            described: "Axes for \"pain\"".to_owned(),
        }
    }

    #[test]
    fn a_curve_stays_in_its_field_and_every_word_is_escaped() {
        let curve = Curve {
            pen: Pen::Run,
            name: "a & b".to_owned(),
            values: &[0.0, 99.0, f64::NAN, 5.0],
        };
        let drawn = svg(&drawing(&axes(), &[curve]));
        let read = roxmltree::Document::parse(&drawn).expect("it is XML");
        let line = read
            .descendants()
            .find(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "polyline")))
            .expect("a curve");
        // The third day is no number, the fourth lies behind the end.
        assert_eq!(line.attribute("points"), Some("30.0,260.0 327.0,40.0"));
        let words: Vec<&str> = read.descendants().filter_map(|node| node.text()).collect();
        for word in ["mm <of> 100", "days", "a & b", "10"] {
            assert!(words.contains(&word), "{word}: {words:?}");
        }
        assert_eq!(
            read.root_element().attribute("aria-label"),
            Some("Axes for \"pain\"")
        );
    }

    #[test]
    fn axes_without_a_curve_are_empty() {
        let drawn = svg(&drawing(&axes(), &[]));
        assert!(!drawn.contains("polyline") && drawn.contains("class=\"axis\""));
        assert_eq!(drawn, svg(&drawing(&axes(), &[])));
    }
}
