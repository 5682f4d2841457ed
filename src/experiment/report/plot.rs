//! A plot as SVG: lines, dots, words, in the classes of the page. What it shows stands in words within it.

use std::fmt::Write as _;

use super::axis::Axis;
use crate::text::markup::escaped;

/// Width of every plot.
pub(super) const WIDTH: f64 = 720.0;
/// Radius of a dot.
const RADIUS: f64 = 3.0;
/// Between the middles of two dots that lie side by side, with their edges.
pub(super) const DOT: f64 = 7.0;

/// Which end of words stands at their place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    /// The first letter.
    Start,
    /// The middle.
    Middle,
    /// The last letter.
    End,
}

/// A plot that is being drawn.
#[derive(Debug)]
pub(super) struct Plot {
    size: [f64; 2],
    drawn: String,
}

/// How far each dot is put aside from its place along the axis, so that it hides no other: by the first of `steps` that is free,
/// or, where there is no room, by that which is farthest from the others.
pub(super) fn aside(along: &[f64], steps: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..along.len()).collect();
    order.sort_by(|a, b| along[*a].total_cmp(&along[*b]));
    let mut aside = vec![0.0; along.len()];
    for (nth, &dot) in order.iter().enumerate() {
        let before = order[..nth].iter().rev();
        let near: Vec<[f64; 2]> = before
            .map(|&other| [along[dot] - along[other], aside[other]])
            .take_while(|[gap, _]| *gap < DOT)
            .collect();
        let mut best = (f64::NEG_INFINITY, 0.0);
        for &step in steps {
            let far = near.iter().map(|[gap, other]| {
                let apart = step - other;
                gap * gap + apart * apart
            });
            let far = far.fold(f64::INFINITY, libm::fmin);
            if far > best.0 {
                best = (far, step);
            }
            if far >= DOT * DOT {
                break;
            }
        }
        aside[dot] = best.1;
    }
    aside
}

impl Plot {
    /// An empty plot.
    pub(super) fn new(height: f64) -> Self {
        Self {
            size: [WIDTH, height],
            drawn: String::new(),
        }
    }

    /// Adds what is written; writing to a text does not fail.
    fn write(&mut self, words: std::fmt::Arguments<'_>) {
        let _ = self.drawn.write_fmt(words);
    }

    /// A line through some places.
    pub(super) fn line(&mut self, class: &str, places: &[[f64; 2]]) {
        let places = joined(places, " ");
        self.write(format_args!(
            "<polyline class=\"{class}\" points=\"{places}\"/>"
        ));
    }

    /// An area with some corners.
    pub(super) fn area(&mut self, class: &str, corners: &[[f64; 2]]) {
        let corners = joined(corners, " ");
        self.write(format_args!(
            "<polygon class=\"{class}\" points=\"{corners}\"/>"
        ));
    }

    /// A dot that says what it is.
    pub(super) fn dot(&mut self, [x, y]: [f64; 2], says: &str) {
        let says = escaped(says);
        self.write(format_args!(
            "<circle class=\"dot\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{RADIUS}\"><title>{says}</title></circle>"
        ));
    }

    /// A square on its tip: a mean.
    pub(super) fn mean(&mut self, [x, y]: [f64; 2]) {
        let r = 6.0;
        self.area("mean", &[[x - r, y], [x, y - r], [x + r, y], [x, y + r]]);
    }

    /// Words, with the place of their baseline.
    pub(super) fn words(&mut self, anchor: Anchor, [x, y]: [f64; 2], words: &str) {
        let anchor = match anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        let words = escaped(words);
        self.write(format_args!(
            "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\">{words}</text>"
        ));
    }

    /// An axis at the foot from `top` to `foot`, with lines of a grid and the name of what it measures.
    pub(super) fn across(&mut self, axis: &Axis, [top, foot]: [f64; 2], name: &str) {
        for (x, word) in axis.marks() {
            self.line("grid", &[[x, top], [x, foot + 4.0]]);
            self.words(Anchor::Middle, [x, foot + 18.0], &word);
        }
        self.words(Anchor::End, [WIDTH - 8.0, foot + 36.0], name);
    }

    /// An axis at the left from `left` to `right`, with lines of a grid and the name of what it measures above.
    pub(super) fn upward(&mut self, axis: &Axis, [left, right]: [f64; 2], name: &str) {
        for (y, word) in axis.marks() {
            self.line("grid", &[[left, y], [right, y]]);
            self.words(Anchor::End, [left - 6.0, y + 4.5], &word);
        }
        self.words(Anchor::Start, [8.0, 14.0], name);
    }

    /// The plot: its name and what it shows in words, for those who do not see it.
    pub(super) fn svg(self, name: &str, described: &str) -> String {
        let [width, height] = self.size;
        format!(
            "<svg viewBox=\"0 0 {width:.0} {height:.0}\" role=\"img\" aria-label=\"{name}: {described}\"><title>{name}</title><desc>{described}</desc>{}</svg>\n",
            self.drawn,
            name = escaped(name),
            described = escaped(described),
        )
    }
}

/// Places as SVG takes them.
fn joined(places: &[[f64; 2]], between: &str) -> String {
    let places: Vec<String> = places
        .iter()
        .map(|[x, y]| format!("{x:.1},{y:.1}"))
        .collect();
    places.join(between)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_that_would_hide_each_other_lie_apart_where_there_is_room() {
        let steps: Vec<f64> = (0..=21).map(f64::from).collect();
        let hidden = |along: &[f64]| {
            let aside = aside(along, &steps);
            assert!(aside.iter().all(|step| steps.contains(step)));
            let pairs = (0..along.len()).flat_map(|a| (0..a).map(move |b| (a, b)));
            pairs
                .filter(|&(a, b)| libm::hypot(along[a] - along[b], aside[a] - aside[b]) < DOT)
                .count()
        };
        assert_eq!(hidden(&[5.0; 4]), 0);
        assert_eq!(hidden(&[9.0, 1.0, 3.0, 2.0, 8.0, 2.5, 30.0]), 0);
        // A fifth does not fit: it lies between two others.
        assert_eq!(hidden(&[5.0; 5]), 2);
        assert_eq!(aside(&[5.0, 50.0], &steps), [0.0, 0.0]);
        assert_eq!(aside(&[], &steps), [0.0; 0]);
    }
}
