//! How the runs go over the days: for each condition the mean, and the band in which eight of ten runs lie.

use bevy_egui::egui::{self, Align2, Mesh, Pos2, Rect, Sense, Shape, Stroke, Ui, pos2, vec2};

use super::dots::{field_of, values_axis};
use super::marks::{ink, mark};
use crate::experiment::session::{Band, Seen};
use crate::theme::Theme;
use crate::ui::kit::scale::Scale;
use crate::ui::kit::style::{colour, plain};
use crate::ui::kit::words::{say, say_with, trimmed};
use crate::ui::state::input::PanelInput;

/// Marks along a curve.
const MARKS: usize = 6;
/// More conditions than these have their bands one at a time.
const MOST_BANDS: usize = 4;

/// The band between two lines.
fn band(painter: &egui::Painter, edges: &[(Pos2, Pos2)], fill: egui::Color32) {
    let mut mesh = Mesh::default();
    for (top, bottom) in edges {
        mesh.colored_vertex(*top, fill);
        mesh.colored_vertex(*bottom, fill);
        let k = mesh.vertices.len() as u32;
        if k > 2 {
            mesh.add_triangle(k - 4, k - 3, k - 2);
            mesh.add_triangle(k - 3, k - 2, k - 1);
        }
    }
    painter.add(Shape::mesh(mesh));
}

/// Days below the field.
fn days_axis(ui: &Ui, theme: &Theme, field: Rect, scale: &Scale, last: f64) {
    let tint = colour(theme.text_2);
    for day in scale.ticks().into_iter().filter(|day| *day <= last) {
        let x = field.left() + (day / last) as f32 * field.width();
        let ends = [pos2(x, field.bottom()), pos2(x, field.bottom() + 4.0)];
        ui.painter().line_segment(ends, Stroke::new(1.0, tint));
        let at = pos2(x, field.bottom() + 6.0);
        let words = trimmed(day, scale.digits());
        ui.painter()
            .text(at, Align2::CENTER_TOP, words, plain(12.0), tint);
    }
    let at = pos2(field.center().x, field.bottom() + 36.0);
    ui.painter().text(
        at,
        Align2::CENTER_BOTTOM,
        say("experiment-days"),
        plain(12.5),
        tint,
    );
}

/// The plot. A run that is looked at has a line of its own.
pub(super) fn plot(
    ui: &mut Ui,
    input: &PanelInput<'_>,
    seen: &Seen,
    looked: Option<u32>,
    run: Option<&[f32]>,
    height: f32,
) {
    let theme = input.theme;
    let size = vec2(ui.available_width(), height);
    let (place, response) = ui.allocate_exact_size(size, Sense::hover());
    let told = say_with("experiment-curves", &[("n", seen.runs().to_string())]);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, told.clone()));
    let field = field_of(place);
    let all = || seen.groups.iter().flat_map(|group| &group.bands);
    let of_run = run.into_iter().flatten().map(|value| f64::from(*value));
    let scale = Scale::of(all().flat_map(|band| [band.low, band.high]).chain(of_run));
    let last = all().map(|band| band.day).fold(1.0, f64::max);
    if all().next().is_some() {
        values_axis(ui, theme, field, &scale);
        days_axis(ui, theme, field, &Scale::of([0.0, last].into_iter()), last);
    }
    let at = |day: f64, value: f64| {
        pos2(
            field.left() + (day / last) as f32 * field.width(),
            field.bottom() - scale.share(value) * field.height(),
        )
    };
    let few = seen.groups.len() <= MOST_BANDS;
    for (number, group) in seen.groups.iter().enumerate() {
        let here = looked == Some(group.condition);
        let faint = looked.is_some() && !here;
        let tint = ink(theme, number);
        if here || (few && !faint) {
            let edges = |band: &Band| (at(band.day, band.high), at(band.day, band.low));
            let edges: Vec<(Pos2, Pos2)> = group.bands.iter().map(edges).collect();
            let strength = if theme.dark { 0.2 } else { 0.16 };
            band(ui.painter(), &edges, tint.gamma_multiply(strength));
        }
        let tint = tint.gamma_multiply(if faint { 0.35 } else { 1.0 });
        let line: Vec<Pos2> = group
            .bands
            .iter()
            .map(|one| at(one.day, one.mean))
            .collect();
        let every = line.len().div_ceil(MARKS).max(1);
        // Neighbours have their marks on other days, so that equal lines show both.
        let shift = number % every;
        for (place, point) in line.iter().enumerate() {
            if place % every == shift || place + 1 == line.len() {
                mark(ui.painter(), number, *point, 3.6, tint);
            }
        }
        ui.painter().add(Shape::line(line, Stroke::new(1.9, tint)));
    }
    if let Some(run) = run {
        let days = run.iter().enumerate();
        let line: Vec<Pos2> = days
            .map(|(day, value)| at(day as f64, f64::from(*value)))
            .collect();
        let stroke = Stroke::new(1.6, colour(theme.text_1));
        ui.painter()
            .extend(Shape::dashed_line(&line, stroke, 5.0, 4.0));
    }
}
