//! The difference of the twins in parts: placebo, soreness, and what the treatment did.

use bevy_egui::egui::{self, Align2, Mesh, Rect, Shape, Stroke, pos2};

use crate::experiment::parts::Parts;
use crate::theme::Theme;
use crate::ui::kit::style::{bold, colour};
use crate::ui::kit::words::{say, say_with};
use crate::ui::results::compare;
use crate::ui::results::outcomes::Outcome;
use crate::ui::state::input::PanelInput;

/// Whether the difference is drawn in its parts: that of pain is.
pub(crate) fn in_parts(input: &PanelInput<'_>, table: &[Outcome], outcome: usize) -> bool {
    input.twin.is_some() && table.get(outcome).is_some_and(|one| one.name == "pain")
}

/// A part of the difference in pain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Placebo,
    Leg,
    Rest,
    Flare,
    Cut,
}

impl Part {
    /// From the line of no difference outwards.
    pub(super) const ALL: [Self; 5] =
        [Self::Placebo, Self::Leg, Self::Rest, Self::Flare, Self::Cut];

    /// How much better it makes the run, mm.
    fn of(self, parts: &Parts) -> f64 {
        -match self {
            Self::Placebo => parts.placebo,
            Self::Leg => parts.leg,
            Self::Rest => parts.rest,
            Self::Flare => parts.flare,
            Self::Cut => parts.cut,
        }
    }

    /// Key of its name. What is left is called by its cause once it is more than chance.
    fn key(self, input: &PanelInput<'_>, sure: Option<bool>) -> &'static str {
        let cause = input.twin.map(|twin| compare::cause(input.snapshot, twin));
        match self {
            Self::Placebo => "part-placebo",
            Self::Leg => "part-leg",
            Self::Rest => match (sure, cause) {
                (None, _) => "part-left",
                (Some(false), _) => "part-chance",
                (_, Some("cause-cells" | "cause-twin-cells")) => "part-cells",
                _ => "part-injected",
            },
            Self::Flare => "part-flare",
            Self::Cut => "part-cut",
        }
    }

    pub(crate) fn ink(self, theme: &Theme) -> egui::Color32 {
        colour(match self {
            Self::Placebo | Self::Cut => theme.text_2,
            Self::Leg => theme.cells.chondrocyte,
            Self::Rest => theme.accent,
            Self::Flare => theme.fields.inflammation,
        })
    }
}

/// The parts one upon the other: those that help upwards from no difference, those that harm downwards.
pub(crate) fn stacked(parts: &Parts) -> [(Part, f64, f64); 5] {
    let (mut up, mut down) = (0.0, 0.0);
    Part::ALL.map(|part| {
        let value = part.of(parts);
        let from = if value >= 0.0 { &mut up } else { &mut down };
        let base = *from;
        *from += value;
        (part, base, *from)
    })
}

/// The band of one part over the days: placebo hatched, as it is no effect of what was injected, the others filled.
pub(crate) fn paint_part(
    painter: &egui::Painter,
    theme: &Theme,
    part: Part,
    course: &[(f64, Parts)],
    at: &impl Fn(f64, f64) -> egui::Pos2,
) {
    let edges: Vec<(egui::Pos2, egui::Pos2)> = course
        .iter()
        .map(|(day, one)| {
            let (_, from, to) = stacked(one)[part as usize];
            (at(*day, from.max(to)), at(*day, from.min(to)))
        })
        .collect();
    if edges.iter().all(|(top, bottom)| bottom.y - top.y < 0.3) {
        return;
    }
    let ink = part.ink(theme);
    let hatched = matches!(part, Part::Placebo | Part::Cut);
    let fill = ink.gamma_multiply(match (hatched, theme.dark) {
        (true, _) => 0.14,
        (false, true) => 0.5,
        (false, false) => 0.8,
    });
    let mut mesh = Mesh::default();
    for (top, bottom) in &edges {
        mesh.colored_vertex(*top, fill);
        mesh.colored_vertex(*bottom, fill);
        let k = mesh.vertices.len() as u32;
        if k > 2 {
            mesh.add_triangle(k - 4, k - 3, k - 2);
            mesh.add_triangle(k - 3, k - 2, k - 1);
        }
    }
    painter.add(Shape::mesh(mesh));
    if hatched {
        hatch(painter, &edges, Stroke::new(1.1, ink.gamma_multiply(0.75)));
    }
    let outer: Vec<egui::Pos2> = edges.iter().map(|(top, _)| *top).collect();
    painter.add(Shape::line(
        outer,
        Stroke::new(1.2, ink.gamma_multiply(0.9)),
    ));
}

/// Points between two lines of a hatching, and along one.
const HATCH: (f32, f32) = (7.0, 1.5);

/// Slanting lines between an upper and a lower edge.
fn hatch(painter: &egui::Painter, edges: &[(egui::Pos2, egui::Pos2)], stroke: Stroke) {
    let (Some(first), Some(last)) = (edges.first(), edges.last()) else {
        return;
    };
    let (left, right) = (first.0.x, last.0.x);
    let (mut high, mut low) = (f32::MAX, f32::MIN);
    for (top, bottom) in edges {
        high = high.min(top.y);
        low = low.max(bottom.y);
    }
    // Upper and lower edge at x.
    let within = |x: f32| -> Option<(f32, f32)> {
        let k = edges
            .partition_point(|(top, _)| top.x < x)
            .clamp(1, edges.len() - 1);
        let (a, b) = (edges.get(k - 1)?, edges.get(k)?);
        let part = ((x - a.0.x) / (b.0.x - a.0.x).max(1e-6)).clamp(0.0, 1.0);
        let mix = |a: f32, b: f32| a + (b - a) * part;
        Some((mix(a.0.y, b.0.y), mix(a.1.y, b.1.y)))
    };
    let mut foot = left - (low - high);
    while foot < right {
        // This line climbs to the right from the lowest edge at `foot`.
        let mut begun: Option<egui::Pos2> = None;
        let mut end = egui::Pos2::ZERO;
        let mut x = foot.max(left);
        while x <= right {
            let here = pos2(x, low - (x - foot));
            let inside = within(x).is_some_and(|(top, bottom)| here.y >= top && here.y <= bottom);
            match (inside, begun) {
                (true, None) => begun = Some(here),
                (false, Some(from)) => {
                    painter.line_segment([from, end], stroke);
                    begun = None;
                }
                _ => {}
            }
            end = here;
            if here.y < high {
                break;
            }
            x += HATCH.1;
        }
        if let Some(from) = begun {
            painter.line_segment([from, end], stroke);
        }
        foot += HATCH.0;
    }
}

/// Names and sizes of the parts beside their ends.
pub(crate) fn part_names(
    painter: &egui::Painter,
    input: &PanelInput<'_>,
    parts: &Parts,
    sure: Option<bool>,
    whole: Rect,
    edge: f32,
    y_of: impl Fn(f64) -> f32,
) {
    let theme = input.theme;
    let points = compare::Points::of(parts);
    let of = |part: Part| match part {
        Part::Placebo => points.placebo,
        Part::Leg => points.leg,
        Part::Rest => points.rest,
        Part::Flare => points.flare,
        Part::Cut => points.cut,
    };
    let mut names: Vec<(f32, Part)> = stacked(parts)
        .into_iter()
        .filter(|(part, ..)| of(*part) != 0)
        .map(|(part, from, to)| (y_of(0.5 * (from + to)), part))
        .collect();
    names.sort_by(|a, b| a.0.total_cmp(&b.0));
    let gap = 17.0;
    let count = names.len();
    let mut before = f32::MIN;
    for (k, (wanted, part)) in names.into_iter().enumerate() {
        let most = whole.bottom() - 24.0 - gap * (count - 1 - k) as f32;
        let y = wanted.max(before + gap).min(most).max(whole.top() + 34.0);
        before = y;
        let ink = part.ink(theme);
        let way = [pos2(edge + 12.0, wanted), pos2(edge + 18.0, y)];
        painter.line_segment(way, Stroke::new(1.0, ink));
        let text = format!("{} {}", of(part).abs(), say(part.key(input, sure)));
        painter.text(
            pos2(edge + 21.0, y),
            Align2::LEFT_CENTER,
            text,
            bold(12.5),
            colour(theme.text_1),
        );
    }
    // The sum stands where the eye looks first.
    let key = match points.whole {
        0 => "twin-sum-none",
        1.. => "twin-sum-less",
        _ => "twin-sum-more",
    };
    let n = points.whole.unsigned_abs().to_string();
    painter.text(
        pos2(whole.right() - 10.0, whole.top() + 13.0),
        Align2::RIGHT_CENTER,
        say_with(key, &[("n", n)]),
        bold(14.0),
        colour(theme.text_1),
    );
}
