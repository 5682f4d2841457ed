//! Buttons, rows of choices, round buttons with painted signs.

use bevy_egui::egui::{
    self, Color32, CornerRadius, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, pos2, vec2,
};

use crate::theme::Theme;
use crate::ui::kit::style::{bold, colour, plain};
use crate::ui::kit::widgets::{face, fitted, focus_ring, named, tell};

/// How much a button stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Emphasis {
    /// What one most likely wants next.
    Main,
    /// Everything else.
    Plain,
}

impl Emphasis {
    /// The main button if this holds.
    pub(crate) fn main_if(main: bool) -> Self {
        if main { Self::Main } else { Self::Plain }
    }

    /// Colours of the face and of what stands on it.
    fn colours(self, theme: &Theme, hovered: bool) -> (Color32, Color32) {
        match (self, hovered) {
            (Self::Main, false) => (colour(theme.accent), colour(theme.on_accent)),
            (Self::Main, true) => {
                let fill = colour(theme.accent).gamma_multiply(0.88);
                (fill, colour(theme.on_accent))
            }
            (Self::Plain, false) => (colour(theme.raised), colour(theme.text_1)),
            (Self::Plain, true) => (colour(theme.line), colour(theme.text_1)),
        }
    }
}

/// Size of the text of a bar of choices, and width of each: equal where all fit so, else by the length of the words.
fn segments(ui: &Ui, options: &[String], width: f32) -> (f32, Vec<f32>) {
    let count = options.len().max(1) as f32;
    let natural = |size: f32| -> Vec<f32> {
        let wide = |option: &String| {
            let galley =
                ui.painter()
                    .layout_no_wrap(option.clone(), bold(size), Color32::PLACEHOLDER);
            galley.size().x + 5.0
        };
        options.iter().map(wide).collect()
    };
    for size in [14.0, 13.0, 12.0, 11.0] {
        let widths = natural(size);
        if widths.iter().all(|wide| *wide <= width / count) {
            return (size, vec![width / count; options.len()]);
        }
        let room = width - widths.iter().sum::<f32>();
        if room >= 0.0 && size < 14.0 {
            let widths = widths.iter().map(|wide| wide + room / count).collect();
            return (size, widths);
        }
    }
    (11.0, vec![width / count; options.len()])
}

/// A choice of a few words in one bar; returns the chosen index where it changed.
pub(crate) fn segmented(
    ui: &mut Ui,
    theme: &Theme,
    options: &[String],
    chosen: usize,
    height: f32,
) -> Option<usize> {
    segmented_told(ui, theme, options, &[], chosen, height)
}

/// The same, each with a sentence for who points at it or comes to it by the keyboard.
pub(crate) fn segmented_told(
    ui: &mut Ui,
    theme: &Theme,
    options: &[String],
    told: &[String],
    chosen: usize,
    height: f32,
) -> Option<usize> {
    let width = ui.available_width();
    let (bar, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    ui.painter().rect(
        bar,
        CornerRadius::same(12),
        colour(theme.background),
        Stroke::new(1.0, colour(theme.line)),
        StrokeKind::Inside,
    );
    let mut changed = None;
    let (size, widths) = segments(ui, options, width - 6.0);
    let mut left = bar.left() + 3.0;
    for (k, option) in options.iter().enumerate() {
        let each = widths[k];
        let rect = Rect::from_min_size(pos2(left, bar.top() + 3.0), vec2(each, height - 6.0));
        left += each;
        // The whole height of the bar can be clicked.
        let touch = rect.expand2(vec2(0.0, 3.0));
        // Two bars may share a word, but not all of them.
        let id = ui.id().with((options, k, "segment"));
        let response = ui.interact(touch, id, Sense::click());
        let response = named(response, option, Some(k == chosen));
        let on = k == chosen;
        if on {
            ui.painter()
                .rect_filled(rect, CornerRadius::same(9), colour(theme.accent));
        } else if response.hovered() {
            ui.painter()
                .rect_filled(rect, CornerRadius::same(9), colour(theme.raised));
        }
        let ink = if on {
            colour(theme.on_accent)
        } else {
            colour(theme.text_2)
        };
        let font = if on { bold(size) } else { plain(size) };
        let galley = fitted(ui, option, font, ink, each - 2.0);
        let at = rect.center() - 0.5 * galley.size();
        ui.painter().galley(at, galley, ink);
        focus_ring(ui, &response, rect, 9, theme);
        if response.clicked() && !on {
            changed = Some(k);
        }
        if let Some(sentence) = told.get(k) {
            tell(ui, response, sentence);
        }
    }
    changed
}

/// A wide button; the primary one has the colour of the accent.
pub(crate) fn button(
    ui: &mut Ui,
    theme: &Theme,
    label: &str,
    emphasis: Emphasis,
    height: f32,
) -> bool {
    let primary = emphasis == Emphasis::Main;
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let response = named(response, label, None);
    let (fill, ink) = emphasis.colours(theme, response.hovered());
    ui.painter().rect(
        rect,
        CornerRadius::same(12),
        fill,
        Stroke::new(if primary { 0.0 } else { 1.0 }, colour(theme.line)),
        StrokeKind::Inside,
    );
    let room = vec2(rect.width() - 10.0, rect.height() - 2.0);
    let galley = if primary {
        face(ui, label, bold, [17.0, 15.0, 13.0], ink, room)
    } else {
        face(ui, label, plain, [15.0, 13.5, 12.0], ink, room)
    };
    ui.painter()
        .galley(rect.center() - 0.5 * galley.size(), galley, ink);
    focus_ring(ui, &response, rect, 12, theme);
    response.clicked()
}

/// A round button with a painted sign.
pub(crate) fn round(
    ui: &mut Ui,
    theme: &Theme,
    label: &str,
    size: f32,
    emphasis: Emphasis,
    paint: impl FnOnce(&egui::Painter, Pos2, Color32),
) -> bool {
    let (rect, response) = ui.allocate_exact_size(vec2(size, size), Sense::click());
    let response = named(response, label, None).on_hover_text(label);
    let (fill, ink) = emphasis.colours(theme, response.hovered());
    ui.painter().circle(
        rect.center(),
        0.5 * size,
        fill,
        Stroke::new(1.0, colour(theme.line)),
    );
    paint(ui.painter(), rect.center(), ink);
    focus_ring(ui, &response, rect, (0.5 * size) as u8, theme);
    response.clicked()
}

/// The sign of running.
pub(crate) fn play_sign(painter: &egui::Painter, at: Pos2, ink: Color32, size: f32) {
    let points = vec![
        pos2(at.x - 0.38 * size, at.y - 0.5 * size),
        pos2(at.x + 0.55 * size, at.y),
        pos2(at.x - 0.38 * size, at.y + 0.5 * size),
    ];
    painter.add(Shape::convex_polygon(points, ink, Stroke::NONE));
}

/// The sign of going back (`turn` -1) or forth again (1): an arc with a head.
pub(crate) fn turn_sign(painter: &egui::Painter, at: Pos2, ink: Color32, size: f32, turn: f32) {
    let point = |angle: f32| at + vec2(turn * size * libm::cosf(angle), size * libm::sinf(angle));
    let arc: Vec<Pos2> = (0..=14)
        .map(|k| point(-2.6 + 4.2 * k as f32 / 14.0 + 0.6))
        .rev()
        .collect();
    let head = point(-2.0);
    painter.add(Shape::line(arc, Stroke::new(1.8, ink)));
    let out = vec2(-turn * 0.5 * size, 0.2 * size);
    painter.add(Shape::convex_polygon(
        vec![
            head + out + vec2(0.0, 0.7 * size),
            head + out + vec2(-turn * 0.1 * size, -0.75 * size),
            head + out + vec2(turn * 1.1 * size, 0.35 * size),
        ],
        ink,
        Stroke::NONE,
    ));
}

/// The sign of pausing.
pub(crate) fn pause_sign(painter: &egui::Painter, at: Pos2, ink: Color32, size: f32) {
    for side in [-1.0, 1.0] {
        let bar = Rect::from_center_size(
            pos2(at.x + side * 0.28 * size, at.y),
            vec2(0.26 * size, size),
        );
        painter.rect_filled(bar, CornerRadius::same(2), ink);
    }
}
