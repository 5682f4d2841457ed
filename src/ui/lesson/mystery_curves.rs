//! What happened in an uncovered joint, beside the same one with nothing altered: a small chart for each assay, with what was read.

use bevy_egui::egui::{self, Align2, Pos2, Rect, RichText, Sense, Shape, Stroke, Ui, pos2, vec2};

use crate::lesson::case::{Case, scaled, shown};
use crate::lesson::mystery::Assay;
use crate::sim::History;
use crate::theme::Theme;
use crate::ui::kit::style::{bold, colour, plain, serif};
use crate::ui::kit::words::{say, trimmed};

/// Height of a chart, points.
const HEIGHT: f32 = 88.0;
/// Room over the highest value, as a share of it.
const OVER: f64 = 1.1;

/// A line of the legend: the colour of a knee and its name.
fn legend(ui: &mut Ui, words: String, ink: egui::Color32) {
    ui.horizontal_wrapped(|ui| {
        let (place, _) = ui.allocate_exact_size(vec2(22.0, 18.0), Sense::hover());
        let ends = [place.left_center(), place.right_center()];
        ui.painter().line_segment(ends, Stroke::new(2.5, ink));
        ui.label(RichText::new(words).font(plain(14.0)));
    });
}

/// Days and values of an assay in one of the knees.
fn course(assay: &Assay, history: &History) -> Vec<(f64, f64)> {
    let column = assay.on(0.0);
    let of = |row| column.of_row(row).filter(|value: &f64| value.is_finite());
    let rows = history.rows.iter();
    rows.filter_map(|row| Some((row.day, shown(assay, of(row)?))))
        .collect()
}

/// All charts, one below the other; none while the joint is covered.
pub(super) fn curves(ui: &mut Ui, case: &Case, theme: &Theme) {
    let Some([altered, unaltered]) = case.histories() else {
        return;
    };
    ui.label(RichText::new(say("mystery-curves")).font(serif(22.0)));
    legend(ui, say("mystery-curve-this"), colour(theme.accent));
    legend(ui, say("mystery-unaltered"), colour(theme.text_3));
    for assay in &case.all().assays {
        let name = say(&format!("mystery-assay-{}", assay.key));
        ui.label(RichText::new(&name).font(bold(14.0)));
        let size = vec2(ui.available_width(), HEIGHT);
        let (place, response) = ui.allocate_exact_size(size, Sense::hover());
        response
            .widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, name.clone()));
        let courses = [course(assay, unaltered), course(assay, altered)];
        chart(ui, case, theme, assay, &courses, place);
    }
}

/// One chart: both knees, and what was read with its error.
fn chart(
    ui: &Ui,
    case: &Case,
    theme: &Theme,
    assay: &Assay,
    courses: &[Vec<(f64, f64)>; 2],
    place: Rect,
) {
    let read: Vec<(f64, f64, f64)> = case
        .taken()
        .iter()
        .filter(|taken| taken.assay == assay.key)
        .filter_map(|taken| {
            let reading = taken.reading.as_ref()?;
            let value = scaled(assay, reading.value?);
            Some((f64::from(taken.day), value, scaled(assay, reading.error)))
        })
        .collect();
    let of_courses = courses.iter().flatten().map(|(_, value)| *value);
    let of_readings = read.iter().map(|(_, value, error)| value + error);
    let top = OVER * of_courses.chain(of_readings).fold(0.0, f64::max);
    let top = if top > 0.0 { top } else { 1.0 };
    let last = f64::from(case.here().unwrap_or(0)).max(1.0);
    let painter = ui.painter().with_clip_rect(place);
    let field = Rect::from_min_max(place.min + vec2(38.0, 2.0), place.max - vec2(6.0, 16.0));
    let at = |day: f64, value: f64| -> Pos2 {
        pos2(
            field.left() + field.width() * (day / last) as f32,
            field.bottom() - field.height() * (value / top) as f32,
        )
    };
    let rule = Stroke::new(1.0, colour(theme.line));
    painter.line_segment([field.left_top(), field.left_bottom()], rule);
    painter.line_segment([field.left_bottom(), field.right_bottom()], rule);
    let ink = colour(theme.text_2);
    let mark = |at: Pos2, align: Align2, words: String| {
        painter.text(at, align, words, plain(12.0), ink);
    };
    let beside = vec2(-5.0, 0.0);
    let digits = match top {
        size if size >= 10.0 => 0,
        size if size >= 1.0 => 1,
        _ => 2,
    };
    mark(
        field.left_top() + beside,
        Align2::RIGHT_TOP,
        trimmed(top, digits),
    );
    mark(
        field.left_bottom() + beside,
        Align2::RIGHT_BOTTOM,
        trimmed(0.0, 0),
    );
    mark(place.right_bottom(), Align2::RIGHT_BOTTOM, trimmed(last, 0));
    let inks = [(theme.text_3, 1.8), (theme.accent, 2.2)];
    for (course, (ink, wide)) in courses.iter().zip(inks) {
        let line: Vec<Pos2> = course.iter().map(|(day, value)| at(*day, *value)).collect();
        painter.add(Shape::line(line, Stroke::new(wide, colour(ink))));
    }
    let ink = colour(theme.text_1);
    for (day, value, error) in read {
        let ends = [at(day, (value - error).max(0.0)), at(day, value + error)];
        painter.line_segment(ends, Stroke::new(1.6, ink));
        painter.circle_filled(at(day, value), 3.6, ink);
    }
}
