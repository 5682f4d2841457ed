//! Twin knees, same dice: the run beside its twin, and the difference that the treatment alone has made.

use std::sync::Arc;

use bevy_egui::egui::{
    self, Align2, CornerRadius, Mesh, Rect, Sense, Shape, Stroke, Ui, pos2, vec2,
};

use crate::experiment::parts;
use crate::experiment::replicates::{ROLLS, band, difference_of};
use crate::live::TwinKind;
use crate::model::words::TreatmentKind;
use crate::scenario::PlannedTreatment;
use crate::sim::Row;
use crate::text::local;
use crate::ui::kit::buttons::Emphasis;
use crate::ui::kit::numbers::fixed;
use crate::ui::kit::style::{bold, colour, faded, plain, serif};
use crate::ui::kit::words::{say, say_with};
use crate::ui::kit::{buttons, widgets};
use crate::ui::results::compare;
use crate::ui::results::outcomes::{Outcome, outcomes_of, own_pain_at};
use crate::ui::results::placebo_plot::{Part, in_parts, paint_part, part_names, stacked};
use crate::ui::state::action::UiAction;
use crate::ui::state::input::PanelInput;
use crate::ui::state::treatment::TreatmentState;
use crate::ui::state::twins::Sight;
use crate::ui::state::twins::TwinState;

/// Keys of the choices, in their order: the plain kinds, then what is set in Inject.
const CHOICES: [&str; 5] = [
    "twin-saline",
    "twin-none",
    "twin-steroid",
    "twin-exercise",
    "twin-other",
];

/// Keys of what each choice teaches.
const TIPS: [&str; 5] = [
    "twin-tip-saline",
    "twin-tip-none",
    "twin-tip-steroid",
    "twin-tip-exercise",
    "twin-tip-other",
];

/// Choices in the first row.
const FIRST_ROW: usize = 3;

/// The twin of a choice.
fn kind_of(choice: usize, treatment: &TreatmentState) -> TwinKind {
    TwinKind::PLAIN.get(choice).cloned().unwrap_or_else(|| {
        let choices = TreatmentKind::CHOICES;
        let kind = choices[treatment.source.min(choices.len() - 1)];
        let cells = (treatment.source < 3).then(|| treatment.dose());
        TwinKind::Other(
            PlannedTreatment::new(kind, cells, 0.0)
                .into_iter()
                .collect(),
        )
    })
}

/// The choice that a twin is, if it is one.
#[must_use]
pub fn choice_of(kind: &TwinKind) -> Option<usize> {
    match kind {
        TwinKind::Other(_) => Some(CHOICES.len() - 1),
        kind => TwinKind::PLAIN.iter().position(|plain| plain == kind),
    }
}

/// The panel at the right.
pub(crate) fn panel(
    ui: &mut Ui,
    twins: &mut TwinState,
    treatment: &TreatmentState,
    input: &PanelInput<'_>,
    actions: &mut Vec<UiAction>,
) {
    let theme = input.theme;
    let tight = ui.available_height() < 620.0;
    ui.spacing_mut().item_spacing.y = if tight { 4.0 } else { 6.0 };
    ui.horizontal(|ui| {
        let size = if ui.available_width() < 240.0 {
            19.0
        } else {
            24.0
        };
        ui.label(egui::RichText::new(say("twin-title")).font(serif(size)));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let help = format!("{} {}", say("twin-only"), say("twin-help"));
            widgets::hint(ui, theme, &help);
        });
    });
    // What is lit is what the twin is.
    let lit = input.live.twin.as_ref().and_then(choice_of);
    let (words, tips) = (CHOICES.map(say), TIPS.map(say));
    for row in [0..FIRST_ROW, FIRST_ROW..CHOICES.len()] {
        let here = lit.filter(|choice| row.contains(choice));
        let shown = here.map_or(usize::MAX, |choice| choice - row.start);
        let (words, tips) = (&words[row.clone()], &tips[row.clone()]);
        if let Some(k) = buttons::segmented_told(ui, theme, words, tips, shown, 32.0) {
            actions.push(UiAction::Twin(Some(kind_of(row.start + k, treatment))));
        }
    }
    let table = outcomes_of(&input.snapshot.scenario);
    let outcome = twins.outcome.min(table.len() - 1);
    let teaches = match (lit, input.twin) {
        (Some(choice), _) => Some(tips[choice].clone()),
        (None, Some(twin)) => {
            let given = compare::given(twin);
            Some(say_with("twin-tip-before", &[("given", given)]))
        }
        (None, None) => None,
    };
    // In a low window it is told to who points at the choice.
    if let Some(text) = teaches.filter(|_| ui.available_height() > ROOMY) {
        ui.label(
            egui::RichText::new(text)
                .font(plain(13.0))
                .color(colour(theme.text_2)),
        );
    }
    numbers(ui, input, &table);
    let names: Vec<String> = table.iter().map(|one| say(one.name)).collect();
    if let Some(k) = buttons::segmented(ui, theme, &names, outcome, 30.0) {
        twins.outcome = k;
    }
    let said = sentence(ui, twins, input, &table, outcome);
    let sentence_height = said
        .as_ref()
        .map_or(0.0, |(galley, _)| galley.size().y + 6.0);
    let rolls = say_with(
        if in_parts(input, &table, outcome) {
            "twin-rolls-bar"
        } else {
            "twin-rolls"
        },
        &[
            ("done", twins.rolls.len().to_string()),
            ("all", ROLLS.to_string()),
        ],
    );
    let ink = colour(theme.text_3);
    let width = ui.available_width();
    let rolls = ui.painter().layout(rolls, plain(12.0), ink, width);
    let foot = FOOT + rolls.size().y + sentence_height;
    let size = vec2(width, (ui.available_height() - foot).max(LEAST_PLOT));
    difference(ui, twins, input, &table, outcome, size);
    if let Some((galley, source)) = said {
        let text = galley.text().to_owned();
        let (place, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
        response.widget_info(|| {
            egui::WidgetInfo::labeled(egui::WidgetType::Label, true, text.as_str())
        });
        ui.painter().galley(place.min, galley, colour(theme.text_1));
        if !source.is_empty() {
            widgets::tell(ui, response, &source);
        }
    }
    ui.add(egui::Label::new(rolls));
    let sights = ["twin-both", "twin-this", "twin-that"].map(say);
    if let Some(k) = buttons::segmented(ui, theme, &sights, twins.sight as usize, 34.0) {
        twins.sight = Sight::ALL[k.min(Sight::ALL.len() - 1)];
    }
    ui.columns(3, |columns| {
        for (column, (key, action)) in columns.iter_mut().zip([
            ("twin-dice", UiAction::NewDice),
            ("twin-swap", UiAction::Swap),
            ("twin-close", UiAction::Twin(None)),
        ]) {
            if buttons::button(column, theme, &say(key), Emphasis::Plain, 34.0) {
                actions.push(action);
            }
        }
    });
}

/// Height of the buttons under the plot, and of the gaps, points.
const FOOT: f32 = 94.0;

/// Least height of the plot, points.
const LEAST_PLOT: f32 = 100.0;

/// Where the word at the line of no difference stands: below it, above it where the days stand below.
fn beside_zero(zero: f32, field: Rect) -> f32 {
    if zero + 18.0 > field.bottom() {
        zero - 9.0
    } else {
        zero + 9.0
    }
}

/// Height from which on a choice says under the bar what it teaches, points.
const ROOMY: f32 = 560.0;

/// What the difference means, laid out in the width of the panel, with the source of what nobody has shown.
fn sentence(
    ui: &Ui,
    twins: &TwinState,
    input: &PanelInput<'_>,
    table: &[Outcome],
    outcome: usize,
) -> Option<(Arc<egui::Galley>, String)> {
    let theme = input.theme;
    let twin = input.twin?;
    let (run, kind) = (input.snapshot, input.live.twin.as_ref());
    let name = &table.get(outcome)?.name;
    let mut job = egui::text::LayoutJob::default();
    job.wrap.max_width = ui.available_width();
    let mut add = |text: &str, font: egui::FontId, ink: crate::theme::Hex| {
        let format = egui::TextFormat::simple(font, colour(ink));
        job.append(text, 0.0, format);
    };
    let mut source = String::new();
    if *name == "pain" {
        let quantity = own_pain_at(&run.scenario);
        let said = compare::pain_said(run, twin, kind, &twins.rolls, quantity)?;
        add(&said, plain(13.5), theme.text_1);
    } else {
        let said = compare::outcome_said(name, run, twin, kind)?;
        add(&said, plain(13.5), theme.text_1);
        if matches!(*name, "cartilage" | "defect")
            && let Some((because, from)) = compare::not_shown(run, twin)
        {
            add(
                &format!(" {} ", say("not-shown")),
                bold(13.5),
                theme.warning,
            );
            add(&because, plain(13.5), theme.text_1);
            source = from;
        }
    }
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    Some((galley, source))
}

/// The outcomes of both, side by side.
fn numbers(ui: &mut Ui, input: &PanelInput<'_>, table: &[Outcome]) {
    let theme = input.theme;
    let (place, _) = ui.allocate_exact_size(vec2(ui.available_width(), 96.0), Sense::hover());
    let painter = ui.painter();
    // Right edges of the two columns.
    let columns = [0.7, 0.99].map(|part| place.left() + part * place.width());
    let wide = 0.27 * place.width();
    for (x, key) in columns.into_iter().zip(["twin-this", "twin-that"]) {
        painter.text(
            pos2(x, place.top() + 8.0),
            Align2::RIGHT_CENTER,
            say(key),
            bold(13.0),
            colour(theme.text_2),
        );
    }
    let last = input.snapshot.history.rows.last();
    let other = input.twin.and_then(|twin| twin.history.rows.last());
    for (k, one) in table.iter().take(4).enumerate() {
        let Outcome {
            name,
            unit,
            read,
            digits,
            ..
        } = one;
        let y = place.top() + 26.0 + 20.0 * k as f32;
        let name = widgets::fitted(
            ui,
            &say(name),
            plain(14.0),
            colour(theme.text_2),
            0.42 * place.width(),
        );
        painter.galley(
            pos2(place.left(), y - 0.5 * name.size().y),
            name,
            colour(theme.text_2),
        );
        let unit = if *unit == "percent" { " %" } else { "" };
        for (x, row) in columns.into_iter().zip([last, other]) {
            let text = row.map_or_else(
                || say("twin-not-yet"),
                |row| format!("{}{unit}", fixed(read(row), *digits)),
            );
            let ink = colour(theme.text_1);
            let text = [17.0, 15.0, 13.0, 11.0]
                .into_iter()
                .map(|size| painter.layout_no_wrap(text.clone(), bold(size), ink))
                .find(|text| text.size().x <= wide)
                .unwrap_or_else(|| painter.layout_no_wrap(text.clone(), bold(10.0), ink));
            let at = pos2(x - text.size().x, y - 0.5 * text.size().y);
            painter.galley(at, text, ink);
        }
    }
}

/// Run minus twin over the days: in its parts for pain, else in the middle of what other dice gave.
fn difference(
    ui: &mut Ui,
    twins: &TwinState,
    input: &PanelInput<'_>,
    table: &[Outcome],
    outcome: usize,
    size: egui::Vec2,
) {
    let theme = input.theme;
    let Outcome {
        unit,
        column,
        read,
        digits,
        ..
    } = &table[outcome];
    let (whole, _) = ui.allocate_exact_size(size, Sense::hover());
    let painter = ui.painter().with_clip_rect(whole.intersect(ui.clip_rect()));
    painter.rect_filled(whole, CornerRadius::same(10), faded(theme.raised, 0.6));
    let Some(twin) = input.twin else {
        let text = say("twin-wait");
        painter.text(
            whole.center(),
            Align2::CENTER_CENTER,
            text,
            plain(14.0),
            colour(theme.text_2),
        );
        return;
    };
    let history = &input.snapshot.history;
    let course = difference_of(history, &twin.history, *read);
    let end = history.rows.last().map_or(7.0, |row| row.day).max(7.0);
    let spread = band(&twins.rolls, outcome);
    let seen = &spread[..spread.len().min(end as usize + 1)];
    let parts = in_parts(input, table, outcome).then(|| parts::course(history, &twin.history));
    // Better is up.
    let sign = if Row::less_is_better(column) {
        -1.0
    } else {
        1.0
    };
    let least = if *digits > 1 { 0.1 } else { 2.0 };
    let mut highest: f64 = least * 0.5;
    let mut lowest = -highest;
    let mut reach = |value: f64| {
        highest = highest.max(value);
        lowest = lowest.min(value);
    };
    for point in &course {
        reach(sign * point[1]);
    }
    match &parts {
        Some(parts) => {
            for (_, one) in parts {
                let stack = stacked(one);
                stack.iter().for_each(|(_, from, to)| {
                    reach(*from);
                    reach(*to);
                });
            }
            if let Some((low, high)) = seen.last() {
                reach(sign * low);
                reach(sign * high);
            }
        }
        None => {
            for (low, high) in seen {
                reach(sign * low);
                reach(sign * high);
            }
        }
    }
    let margin = if parts.is_some() { 102.0 } else { 74.0 };
    let field = Rect::from_min_max(whole.min + vec2(10.0, 24.0), whole.max - vec2(margin, 22.0));
    let span = (highest - lowest).max(1e-9) * 1.08;
    let top = highest + 0.04 * span;
    // Values upwards are better.
    let at = |day: f64, better: f64| {
        pos2(
            field.left() + field.width() * (day / end) as f32,
            field.top() + field.height() * ((top - better) / span) as f32,
        )
    };
    let tint = colour(theme.cells.chondrocyte);
    if parts.is_none() {
        let mut mesh = Mesh::default();
        for (day, (low, high)) in seen.iter().enumerate() {
            let day = day as f64;
            mesh.colored_vertex(at(day, sign * low), tint.gamma_multiply(0.28));
            mesh.colored_vertex(at(day, sign * high), tint.gamma_multiply(0.28));
            let k = mesh.vertices.len() as u32;
            if k > 2 {
                mesh.add_triangle(k - 4, k - 3, k - 2);
                mesh.add_triangle(k - 3, k - 2, k - 1);
            }
        }
        painter.add(Shape::mesh(mesh));
    }
    if let Some(parts) = &parts {
        for part in Part::ALL {
            paint_part(&painter, theme, part, parts, &at);
        }
    }
    let axis = Stroke::new(1.4, colour(theme.text_2));
    let zero = [at(0.0, 0.0), pos2(field.right(), at(0.0, 0.0).y)];
    painter.line_segment(zero, axis);
    for day in history.injection_days() {
        let x = at(day, 0.0).x;
        let line = [pos2(x, field.top()), pos2(x, field.bottom())];
        painter.line_segment(line, Stroke::new(1.0, faded(theme.accent, 0.7)));
    }
    let line: Vec<egui::Pos2> = course
        .iter()
        .map(|point| at(point[0], sign * point[1]))
        .collect();
    let ink = if parts.is_some() {
        colour(theme.text_1)
    } else {
        tint
    };
    painter.add(Shape::line(line, Stroke::new(2.4, ink)));
    let small = |at: egui::Pos2, align: Align2, text: String| {
        painter.text(at, align, text, plain(12.0), colour(theme.text_2));
    };
    small(
        whole.min + vec2(12.0, 12.0),
        Align2::LEFT_CENTER,
        say("twin-better"),
    );
    let foot = whole.bottom() - 11.0;
    // In a narrow field the last day has no room beside what is below.
    let narrow = parts.is_none() && field.width() < 150.0;
    small(
        pos2(whole.left() + 12.0, foot),
        Align2::LEFT_CENTER,
        if parts.is_some() {
            say_with("plot-day", &[("day", "0".to_owned())])
        } else {
            say("twin-worse")
        },
    );
    small(
        pos2(
            if narrow {
                whole.right() - 8.0
            } else {
                field.right()
            },
            foot,
        ),
        Align2::RIGHT_CENTER,
        say_with("plot-day", &[("day", format!("{end:.0}"))]),
    );
    let Some(last) = course.last() else { return };
    let now = at(last[0], sign * last[1]);
    painter.circle_filled(now, 4.0, ink);
    let unit = if *unit == "percent" { " %" } else { "" };
    if let Some((_, one)) = parts.as_ref().and_then(|parts| parts.last()) {
        // What other dice gave on this day: the middle four fifths of them.
        let day = libm::round(last[0]) as usize;
        if twins.rolls.len() >= parts::LEAST_ROLLS
            && let Some((low, high)) = spread.get(day)
        {
            let bar =
                [at(last[0], sign * low), at(last[0], sign * high)].map(|at| at + vec2(7.0, 0.0));
            let stroke = Stroke::new(1.6, colour(theme.text_1));
            painter.line_segment(bar, stroke);
            for end in bar {
                painter.line_segment([end - vec2(3.0, 0.0), end + vec2(3.0, 0.0)], stroke);
            }
        }
        let quantity = own_pain_at(&input.snapshot.scenario);
        let sure = parts::beyond_chance(&twins.rolls, quantity, last[0], one.rest);
        let zero_at = at(0.0, 0.0).y;
        let zero_word = beside_zero(zero_at, field);
        small(
            pos2(field.right() - 2.0, zero_word),
            Align2::RIGHT_CENTER,
            say("twin-zero"),
        );
        // Soreness is over after some days; its name stands at the foot, where nothing else does.
        let sore = parts
            .iter()
            .flatten()
            .any(|(_, one)| one.flare.abs() >= 0.5);
        if sore && one.flare.abs() < 0.5 {
            let word = say("part-flare");
            let end = pos2(whole.right() - 10.0, foot);
            let wide = painter
                .layout_no_wrap(word.clone(), plain(12.0), colour(theme.text_2))
                .size()
                .x;
            small(end, Align2::RIGHT_CENTER, word);
            let mark = Rect::from_center_size(end - vec2(wide + 9.0, 0.0), vec2(8.0, 8.0));
            painter.rect_filled(mark, CornerRadius::same(2), Part::Flare.ink(theme));
        }
        part_names(&painter, input, one, sure, whole, field.right(), |better| {
            at(last[0], better).y
        });
        return;
    }
    let zero_at = at(0.0, 0.0).y;
    small(
        pos2(field.right(), beside_zero(zero_at, field)),
        Align2::RIGHT_CENTER,
        say("twin-zero"),
    );
    let y = if (now.y - zero_at).abs() < 15.0 {
        zero_at - 15.0
    } else {
        now.y
    };
    painter.text(
        pos2(now.x + 6.0, y),
        Align2::LEFT_CENTER,
        local(&format!("{:+.digits$}{unit}", last[1])),
        bold(14.0),
        colour(theme.text_1),
    );
}
