//! Plots of a run: tabs, lines with their names at the end, and a read-out for pointer and keys.

use bevy_egui::egui::{
    self, Align2, CornerRadius, Id, Order, Pos2, Rect, Sense, Shape, Stroke, Ui, pos2, vec2,
};
use egui_plot::{AxisHints, GridMark, LineStyle, Plot, PlotPoint, PlotPoints, VLine};

use crate::experiment::plots::{Ink, Line, PLOTS, day_step, decimate};
use crate::live::Snapshot;
use crate::model::words::CellKind;
use crate::scenario::Scenario;
use crate::sim::Row;
use crate::theme::{Hex, Theme};
use crate::ui::kit::buttons::Emphasis;
use crate::ui::kit::numbers::fixed;
use crate::ui::kit::panel::panel_frame;
use crate::ui::kit::style::{bold, colour, faded, plain, serif};
use crate::ui::kit::word_card::Naming;
use crate::ui::kit::words::{say, say_with};
use crate::ui::kit::{buttons, glyph, widgets, word_card};
use crate::ui::state::action::{PlotFormat, UiAction};
use crate::ui::state::input::PanelInput;
use crate::ui::state::plots::PlotState;

/// Room for the unit of the days before the first of them, points.
const UNIT_ROOM: f32 = 30.0;

/// Name of a line. In a dish no muscle grows, only cells that look like it.
pub(crate) fn name_of(line: &Line, scenario: &Scenario) -> String {
    let dish = scenario.stage.name == "dish" && line.key == "short-myocyte";
    say(if dish { "short-myocyte-dish" } else { line.key })
}

/// Colour of a line.
pub(crate) fn ink_of(theme: &Theme, ink: Ink) -> Hex {
    match ink {
        Ink::Cell(kind, state) => theme.cell(kind, state),
        Ink::Signal(signal) => theme.field(signal),
        Ink::Plain => theme.text_2,
    }
}

/// The tabs, and the plot that is chosen.
pub(crate) fn plots(ui: &mut Ui, plots: &mut PlotState, naming: Naming, input: &PanelInput<'_>) {
    let theme = input.theme;
    let words: Vec<String> = PLOTS.iter().map(|plot| say(plot.key)).collect();
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let tabs = ui.available_width() - 36.0;
        ui.scope(|ui| {
            ui.set_max_width(tabs);
            if let Some(k) = buttons::segmented(ui, theme, &words, plots.shown, 30.0) {
                plots.shown = k;
            }
        });
        if buttons::round(
            ui,
            theme,
            &say("plot-large"),
            30.0,
            Emphasis::Plain,
            |painter, at, ink| {
                for way in [vec2(1.0, -1.0), vec2(-1.0, 1.0)] {
                    let corner = at + way * 6.0;
                    painter.line_segment([at, corner], Stroke::new(1.6, ink));
                    let side = Stroke::new(1.6, ink);
                    painter.line_segment([corner, corner - vec2(way.x * 4.5, 0.0)], side);
                    painter.line_segment([corner, corner - vec2(0.0, way.y * 4.5)], side);
                }
            },
        ) {
            plots.large = true;
        }
    });
    let size = ui.available_size() - vec2(0.0, 2.0);
    if size.y > 60.0 {
        plot(ui, plots, naming, input, size, false);
    }
}

/// The plot over the whole window, with what can be done with it.
pub(crate) fn sheet(
    context: &egui::Context,
    plots: &mut PlotState,
    naming: Naming,
    input: &PanelInput<'_>,
    window: Rect,
    actions: &mut Vec<UiAction>,
) {
    let theme = input.theme;
    let size = vec2(
        (window.width() - 48.0).min(1500.0),
        (window.height() - 48.0).min(900.0),
    );
    let place = Rect::from_center_size(window.center(), size);
    egui::Area::new(Id::new("plot sheet"))
        .fixed_pos(place.min)
        .order(Order::Foreground)
        .show(context, |ui| {
            panel_frame(theme, 18, 20).show(ui, |ui| {
                ui.set_min_size(size - vec2(40.0, 40.0));
                ui.set_max_size(size - vec2(40.0, 40.0));
                ui.horizontal(|ui| {
                    let title = say_with(
                        "plot-title",
                        &[
                            ("plot", say(PLOTS[plots.shown].key)),
                            ("scenario", input.snapshot.scenario.said_title()),
                        ],
                    );
                    ui.label(egui::RichText::new(title).font(serif(26.0)));
                });
                let words: Vec<String> = PLOTS.iter().map(|plot| say(plot.key)).collect();
                if let Some(k) = buttons::segmented(ui, theme, &words, plots.shown, 34.0) {
                    plots.shown = k;
                }
                let plot_size = vec2(ui.available_width(), ui.available_height() - 56.0);
                let top = ui.cursor().top();
                plot(ui, plots, naming, input, plot_size, true);
                plots.place = Some(Rect::from_min_max(
                    place.min + vec2(4.0, 4.0),
                    pos2(place.right() - 4.0, top + plot_size.y + 4.0),
                ));
                ui.add_space(6.0);
                ui.columns(5, |columns| {
                    for (column, (key, format)) in columns.iter_mut().zip([
                        ("plot-csv", Some(PlotFormat::Csv)),
                        ("plot-svg", Some(PlotFormat::Svg)),
                        ("plot-png", Some(PlotFormat::Png)),
                        ("plot-copy", Some(PlotFormat::Clipboard)),
                        ("close", None),
                    ]) {
                        if buttons::button(
                            column,
                            theme,
                            &say(key),
                            Emphasis::main_if(format.is_none()),
                            38.0,
                        ) {
                            match format {
                                Some(format) => {
                                    actions.push(UiAction::TakePlot(plots.shown, format));
                                }
                                None => plots.large = false,
                            }
                        }
                    }
                });
            });
        });
}

fn plot(
    ui: &mut Ui,
    plots: &mut PlotState,
    naming: Naming,
    input: &PanelInput<'_>,
    size: egui::Vec2,
    large: bool,
) {
    let theme = input.theme;
    let kind = &PLOTS[plots.shown.min(PLOTS.len() - 1)];
    let history = &input.snapshot.history;
    let rows = &history.rows;
    let lines: Vec<&Line> = kind.seen(history).collect();
    // Names of molecules need more room.
    let long = lines.iter().any(|line| molecules(line, naming).is_some());
    let labels = match (large, long) {
        (true, false) => 200.0,
        (true, true) => 230.0,
        (false, false) => 118.0,
        (false, true) => 160.0,
    };
    let (whole, _) = ui.allocate_exact_size(size, Sense::hover());
    let unit = widgets::shrunk(
        ui,
        &say(kind.unit),
        plain,
        if large {
            [15.0, 14.0, 13.0]
        } else {
            [12.5, 11.5, 10.5]
        },
        colour(theme.text_2),
        whole.width(),
    );
    let unit_place = Rect::from_min_size(whole.min + vec2(2.0, 0.0), unit.size());
    ui.painter()
        .galley(unit_place.min, unit, colour(theme.text_2));
    if kind.unit == "unit-signals" {
        let id = ui.id().with(("unit", large));
        let word = ui.interact(unit_place, id, Sense::click());
        widgets::focus_ring(ui, &word, unit_place, 4, theme);
        word_card::asked(ui, word, "half-effect");
    }
    let place = Rect::from_min_max(
        whole.min + vec2(0.0, if large { 30.0 } else { 20.0 }),
        pos2(whole.right() - labels, whole.bottom()),
    );
    let buckets = (place.width() as usize).max(50);
    let points = |rows: &[Row], line: &Line| -> Vec<[f64; 2]> {
        let all: Vec<[f64; 2]> = rows.iter().map(|row| [row.day, (line.read)(row)]).collect();
        decimate(&all, buckets)
    };
    let focus = ui.interact(place, ui.id().with(("plot", large)), Sense::click());
    let read_day = cursor(ui, plots, input, &focus);
    let name = read_day.map_or_else(
        || say("plot-help"),
        |day| read_out(kind, input.snapshot, day, naming),
    );
    let focus = widgets::named(focus, &name, None);
    let control: Option<&[Row]> = match (input.twin, input.ghost) {
        (Some(twin), _) => Some(&twin.history.rows),
        (None, Some(ghost)) => {
            let end = ghost
                .rows
                .partition_point(|row| row.day <= input.snapshot.day);
            ghost.rows.get(..end)
        }
        (None, None) => None,
    };
    let mut inner = ui.new_child(egui::UiBuilder::new().max_rect(place));
    // A label that has room is as strong as its neighbours.
    let spacing = if large { 44.0..=52.0 } else { 22.0..=27.0 };
    let most_days = ((place.width() - 40.0) / if large { 90.0 } else { 38.0 }) as usize;
    let response = Plot::new(("plot", kind.key, large))
        .show_background(false)
        .show_grid(false)
        .show_x(false)
        .show_y(false)
        .allow_zoom(false)
        .allow_drag(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .include_y(0.0)
        .include_x(0.0)
        .include_x(7.0)
        .set_margin_fraction(vec2(0.0, 0.1))
        .custom_y_axes(vec![
            AxisHints::new_y()
                // With the digits that the step to the next mark needs.
                .formatter(|mark, _| {
                    let digits = -libm::round(libm::log10(mark.step_size));
                    fixed(mark.value, digits.clamp(0.0, 6.0) as usize)
                })
                .label_spacing(spacing)
                .min_thickness(34.0),
        ])
        .x_grid_spacer(move |input| {
            let (first, last) = input.bounds;
            let step_size = day_step(last - first.max(0.0), most_days);
            let count = (last / step_size).max(0.0) as usize;
            (0..=count)
                .map(|k| GridMark {
                    value: k as f64 * step_size,
                    step_size,
                })
                .collect()
        })
        .custom_x_axes(vec![AxisHints::new_x().label_spacing(8.0..=12.0)])
        .show(&mut inner, |plot| {
            for day in history.injection_days() {
                let ink = faded(theme.accent, 0.55);
                plot.vline(VLine::new("", day).color(ink).width(1.0));
            }
            if let Some(rows) = control {
                for line in &lines {
                    let course: PlotPoints<'_> = points(rows, line).into();
                    let ink = colour(ink_of(theme, line.ink)).gamma_multiply(0.75);
                    plot.line(
                        egui_plot::Line::new("", course)
                            .color(ink)
                            .width(1.6)
                            .style(LineStyle::dashed_loose()),
                    );
                }
            }
            for line in &lines {
                let course: PlotPoints<'_> = points(rows, line).into();
                plot.line(
                    egui_plot::Line::new(name_of(line, &input.snapshot.scenario), course)
                        .color(colour(ink_of(theme, line.ink)))
                        .width(if large { 3.2 } else { 2.4 }),
                );
            }
            if let Some(day) = read_day {
                let ink = colour(theme.text_1);
                plot.vline(VLine::new("", day).color(ink).width(1.2));
            }
        });
    // The unit of the days stands before the first of them.
    // A low chart has no room for it there, nor has a long word; the words above it name it, too.
    let unit = ui
        .painter()
        .layout_no_wrap(say("plot-days"), plain(11.0), colour(theme.text_2));
    if whole.height() >= 120.0 && unit.size().x <= UNIT_ROOM {
        let at = pos2(place.left() + 1.0, whole.bottom() - unit.size().y);
        ui.painter().galley(at, unit, colour(theme.text_2));
    }
    // Under the words above the plot where those are longer than it.
    let long_words = unit_place.right() + 8.0 > place.right();
    let room = whole.height() > 17.0 * lines.len() as f32 + 40.0;
    let down = if long_words && room { 17.0 } else { 0.0 };
    let beside = Rect::from_min_max(whole.min + vec2(0.0, down), whole.max);
    widgets::focus_ring(ui, &focus, place, 6, theme);
    let Some(last) = rows.last() else { return };
    let end_of = |value: f64| {
        let at = PlotPoint::new(last.day, value);
        response.transform.position_from_point(&at)
    };
    // Under the pointer: the day there; the next frame shows it.
    plots.day = response
        .response
        .hover_pos()
        .filter(|at| place.contains(*at))
        .map(|at| response.transform.value_from_position(at).x)
        .filter(|day| (0.0..=last.day).contains(day));
    names(
        ui, input, kind, &lines, naming, last, beside, place, large, end_of,
    );
    if let Some(day) = read_day {
        read_card(ui, theme, kind, input.snapshot, day, place);
    }
}

/// The day that is read: under the pointer, or where the arrow keys have put the cursor.
fn cursor(
    ui: &Ui,
    plots: &mut PlotState,
    input: &PanelInput<'_>,
    focus: &egui::Response,
) -> Option<f64> {
    if !focus.has_focus() {
        plots.cursor = None;
        return plots.day;
    }
    widgets::keep_arrows(ui);
    let moved = ui.input(|input| {
        let far = if input.modifiers.shift { 7.0 } else { 1.0 };
        let right = input.num_presses(egui::Key::ArrowRight) as f64;
        let left = input.num_presses(egui::Key::ArrowLeft) as f64;
        far * (right - left)
    });
    let end = input
        .snapshot
        .history
        .rows
        .last()
        .map_or(0.0, |row| row.day);
    let day = (plots.cursor.unwrap_or(end) + moved).clamp(0.0, end);
    plots.cursor = Some(day);
    Some(day)
}

fn value(row: &Row, line: &Line, digits: usize) -> String {
    let value = (line.read)(row);
    fixed(value, digits)
}

/// The molecules that a line stands for, where they are named.
fn molecules(line: &Line, naming: Naming) -> Option<String> {
    match line.ink {
        Ink::Signal(signal) => word_card::molecules(signal, naming),
        Ink::Cell(..) | Ink::Plain => None,
    }
}

/// The name of a line, with its molecules where they are named.
fn full_name_of(line: &Line, scenario: &Scenario, naming: Naming) -> String {
    match line.ink {
        Ink::Signal(signal) => word_card::named(&say(line.key), signal, naming),
        Ink::Cell(..) | Ink::Plain => name_of(line, scenario),
    }
}

/// Key of the card that explains the name of a line.
fn card_of(line: &Line) -> Option<&'static str> {
    match line.ink {
        Ink::Signal(signal) => word_card::card_of(signal),
        Ink::Cell(CellKind::Macrophage, _) => Some("macrophage"),
        Ink::Cell(CellKind::Stem, _) => Some("mesenchymal"),
        Ink::Cell(..) | Ink::Plain => None,
    }
}

/// All values of a day in one line.
fn read_out(
    kind: &crate::experiment::plots::Plot,
    snapshot: &Snapshot,
    day: f64,
    naming: Naming,
) -> String {
    let history = &snapshot.history;
    let Some(row) = history.at(day) else {
        return String::new();
    };
    let mut text = say_with("plot-day", &[("day", format!("{:.0}", row.day))]);
    for line in kind.seen(history) {
        let name = full_name_of(line, &snapshot.scenario, naming);
        text += &format!(" · {name} {}", value(row, line, kind.digits));
    }
    text
}

/// The values of a day in a small card beside the cursor.
fn read_card(
    ui: &Ui,
    theme: &Theme,
    kind: &crate::experiment::plots::Plot,
    snapshot: &Snapshot,
    day: f64,
    place: Rect,
) {
    let history = &snapshot.history;
    let Some(row) = history.at(day) else { return };
    let lines: Vec<&Line> = kind.seen(history).collect();
    let height = 24.0 + 17.0 * lines.len() as f32;
    let card = Rect::from_min_size(
        pos2((place.right() - 148.0).max(place.left()), place.top() + 2.0),
        vec2(148.0, height),
    );
    let painter = ui.painter();
    painter.rect(
        card,
        CornerRadius::same(8),
        faded(theme.panel, 0.94),
        Stroke::new(1.0, colour(theme.line)),
        egui::StrokeKind::Inside,
    );
    let head = say_with("plot-day", &[("day", format!("{:.0}", row.day))]);
    let ink = colour(theme.text_1);
    painter.text(
        card.min + vec2(8.0, 12.0),
        Align2::LEFT_CENTER,
        head,
        bold(12.5),
        ink,
    );
    for (k, line) in lines.iter().enumerate() {
        let y = card.top() + 29.0 + 17.0 * k as f32;
        let mark = pos2(card.left() + 13.0, y);
        painter.circle_filled(mark, 4.0, colour(ink_of(theme, line.ink)));
        let name = name_of(line, &snapshot.scenario);
        let name = widgets::fitted(ui, &name, plain(12.0), colour(theme.text_2), 74.0);
        painter.galley(
            pos2(card.left() + 22.0, y - 7.5),
            name,
            colour(theme.text_2),
        );
        painter.text(
            pos2(card.right() - 8.0, y),
            Align2::RIGHT_CENTER,
            value(row, line, kind.digits),
            bold(12.0),
            ink,
        );
    }
}

/// The name of each line at its end, with its value where there is room.
#[expect(clippy::too_many_arguments, reason = "the places of one picture")]
fn names(
    ui: &Ui,
    input: &PanelInput<'_>,
    kind: &crate::experiment::plots::Plot,
    lines: &[&Line],
    naming: Naming,
    last: &Row,
    whole: Rect,
    place: Rect,
    large: bool,
    end_of: impl Fn(f64) -> Pos2,
) {
    let theme = input.theme;
    let mut ends: Vec<(Pos2, &Line)> = lines
        .iter()
        .map(|line| (end_of((line.read)(last)), *line))
        .collect();
    ends.sort_by(|a, b| a.0.y.total_cmp(&b.0.y));
    let count = ends.len();
    let size = if large { 15.0 } else { 12.5 };
    let most_gap = if large { 42.0 } else { 33.0 };
    // Under the unit, above the foot.
    let first = place.top() + 9.0;
    // With values each name has two lines.
    let steps = count.saturating_sub(1).max(1) as f32;
    let two_lines = (whole.bottom() - 18.0 - first) / steps > 30.0;
    let last_foot = if two_lines { 18.0 } else { 10.0 };
    let room = whole.bottom() - last_foot - first;
    let gap = (room / steps).min(most_gap);
    let with_values = two_lines;
    let size = if gap < 16.0 { 0.72 * gap } else { size };
    let mut y_before = first - gap;
    for (k, (end, line)) in ends.into_iter().enumerate() {
        let wanted = end.y;
        let most = whole.bottom() - last_foot - gap * (count - 1 - k) as f32;
        let y = wanted.max(y_before + gap).min(most).max(first);
        y_before = y;
        let ink = colour(ink_of(theme, line.ink));
        let start = pos2(place.right() + 2.0, wanted);
        let mark = pos2(place.right() + 22.0, y);
        let thin = Stroke::new(1.0, ink.gamma_multiply(0.7));
        ui.painter()
            .line_segment([start, mark - vec2(9.0, 0.0)], thin);
        // In the first days a line ends before the edge.
        if end.x + 12.0 < start.x {
            let way = [pos2(end.x + 6.0, wanted), start];
            ui.painter()
                .extend(Shape::dashed_line(&way, thin, 2.0, 4.0));
        }
        if let Ink::Cell(cell, state) = line.ink {
            glyph::paint(ui.painter(), mark, 6.5, cell, state, theme);
        } else {
            ui.painter().circle_filled(mark, 5.0, ink);
        }
        let left = mark.x + 13.0;
        let text = name_of(line, &input.snapshot.scenario);
        let room = whole.right() - left;
        let sizes = [size, size - 1.0, size - 2.5];
        let name = widgets::shrunk(ui, &text, bold, sizes, colour(theme.text_1), room);
        let named = molecules(line, naming).filter(|_| with_values);
        let up = match (&named, with_values) {
            (Some(_), _) => 17.0,
            (None, true) => 15.0,
            (None, false) => 0.5 * name.size().y,
        };
        let beside = left + name.size().x + 6.0;
        let words = Rect::from_min_max(pos2(mark.x - 8.0, y - 16.0), pos2(whole.right(), y + 16.0));
        ui.painter()
            .galley(pos2(left, y - up), name, colour(theme.text_1));
        let number = value(last, line, kind.digits);
        let ink = colour(theme.text_2);
        match named {
            // The value beside the name, the molecules under both.
            Some(molecules) => {
                let (size, smaller) = (plain(size), [size - 1.0, size - 2.0, size - 3.0]);
                let number = widgets::fitted(ui, &number, size, ink, whole.right() - beside);
                ui.painter().galley(pos2(beside, y - up), number, ink);
                let under = widgets::shrunk(ui, &molecules, plain, smaller, ink, room);
                let at = pos2(left, y + 9.0 - 0.5 * under.size().y);
                ui.painter().galley(at, under, ink);
            }
            None if with_values => {
                let at = pos2(left, y + 8.0);
                ui.painter()
                    .text(at, Align2::LEFT_CENTER, number, plain(size), ink);
            }
            None => {}
        }
        if let Some(key) = card_of(line) {
            let id = ui.id().with(("line", line.key, large));
            let word = ui.interact(words, id, Sense::click());
            widgets::focus_ring(ui, &word, words.shrink(3.0), 4, theme);
            word_card::asked(ui, word, key);
        }
    }
}
