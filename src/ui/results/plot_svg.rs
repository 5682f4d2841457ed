//! A plot as a vector picture, for a worksheet or a slide.

use std::fmt::Write as _;

use crate::experiment::plots::{Line, Plot, decimate};
use crate::live::Snapshot;
use crate::sim::{History, Row};
use crate::text::markup::escaped;
use crate::theme::{Hex, Theme};
use crate::ui::kit::numbers::fixed;
use crate::ui::kit::words::{say, say_with, trimmed};
use crate::ui::results::plots::{ink_of, name_of};

const WIDTH: f64 = 960.0;

const HEIGHT: f64 = 540.0;

/// Left, top, right, bottom of the field of the lines.
const FIELD: [f64; 4] = [74.0, 74.0, 770.0, 476.0];

fn hex(colour: Hex) -> String {
    let [r, g, b] = colour.0;
    format!("#{r:02x}{g:02x}{b:02x}")
}

/// About five round steps from 0 to a value.
fn ticks(most: f64) -> Vec<f64> {
    let most = most.max(1e-9);
    let rough = most / 5.0;
    let power = libm::pow(10.0, libm::floor(libm::log10(rough)));
    let step = [1.0, 2.0, 2.5, 5.0, 10.0]
        .into_iter()
        .map(|factor| factor * power)
        .find(|step| *step >= rough)
        .unwrap_or(rough);
    (0..)
        .map(|k| f64::from(k) * step)
        .take_while(|tick| *tick <= most * 1.001)
        .collect()
}

fn label(value: f64) -> String {
    trimmed(value, 3)
}

/// The plot of a run with its control dashed, as SVG.
#[must_use]
pub fn svg(plot: &Plot, snapshot: &Snapshot, control: Option<&History>, theme: &Theme) -> String {
    let history = &snapshot.history;
    let lines: Vec<&Line> = plot.seen(history).collect();
    let rows = &history.rows;
    let end = rows.last().map_or(1.0, |row| row.day).max(1.0);
    let highest = |rows: &[Row]| {
        let values = rows.iter().flat_map(|row| {
            let read = lines.iter().map(move |line| (line.read)(row));
            read.collect::<Vec<_>>()
        });
        values.fold(0.0f64, f64::max)
    };
    let top = highest(rows)
        .max(control.map_or(0.0, |control| highest(&control.rows)))
        .max(1e-6)
        * 1.05;
    let [left, upper, right, lower] = FIELD;
    let x = |day: f64| left + (right - left) * day / end;
    let y = |value: f64| lower - (lower - upper) * value / top;
    let mut out = String::new();
    let ink = |colour: Hex| hex(colour);
    // Writing to a String does not fail.
    let _ = write!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" font-family=\"Inter, sans-serif\" font-size=\"15\">\n<rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"{}\"/>\n",
        ink(theme.panel)
    );
    let text = |out: &mut String,
                at: [f64; 2],
                anchor: &str,
                size: f64,
                colour: Hex,
                text: &str| {
        let _ = writeln!(
            out,
            "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"{anchor}\" font-size=\"{size}\" fill=\"{}\">{}</text>",
            at[0],
            at[1],
            hex(colour),
            escaped(text)
        );
    };
    let title = say_with(
        "plot-title",
        &[
            ("plot", say(plot.key)),
            ("scenario", snapshot.scenario.said_title()),
        ],
    );
    text(
        &mut out,
        [left - 50.0, 34.0],
        "start",
        22.0,
        theme.text_1,
        &title,
    );
    text(
        &mut out,
        [left - 50.0, 58.0],
        "start",
        14.0,
        theme.text_2,
        &say(plot.unit),
    );
    for tick in ticks(top) {
        let at = y(tick);
        let _ = writeln!(
            out,
            "<path d=\"M{left} {at:.1}H{right}\" stroke=\"{}\"/>",
            ink(theme.line)
        );
        text(
            &mut out,
            [left - 8.0, at + 5.0],
            "end",
            14.0,
            theme.text_2,
            &label(tick),
        );
    }
    for tick in ticks(end) {
        text(
            &mut out,
            [x(tick), lower + 22.0],
            "middle",
            14.0,
            theme.text_2,
            &label(tick),
        );
    }
    text(
        &mut out,
        [right, lower + 42.0],
        "end",
        14.0,
        theme.text_2,
        &say("plot-days"),
    );
    for day in history.injection_days() {
        let at = x(day);
        let _ = writeln!(
            out,
            "<path d=\"M{at:.1} {upper}V{lower}\" stroke=\"{}\" stroke-dasharray=\"2 3\"/>",
            ink(theme.accent)
        );
    }
    let mut course = |rows: &[Row], line: &Line, width: f64, dash: &str| {
        let all: Vec<[f64; 2]> = rows.iter().map(|row| [row.day, (line.read)(row)]).collect();
        let points: Vec<String> = decimate(&all, 700)
            .into_iter()
            .map(|[day, value]| format!("{:.1},{:.1}", x(day), y(value)))
            .collect();
        let _ = writeln!(
            out,
            "<polyline points=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{width}\"{dash}/>",
            points.join(" "),
            ink(ink_of(theme, line.ink))
        );
    };
    if let Some(control) = control {
        let seen = control.rows.partition_point(|row| row.day <= end);
        for line in &lines {
            course(
                &control.rows[..seen],
                line,
                1.8,
                " stroke-dasharray=\"7 5\"",
            );
        }
    }
    for line in &lines {
        course(rows, line, 3.0, "");
    }
    // Names at the ends, kept apart.
    if let Some(last) = rows.last() {
        let mut ends: Vec<(f64, &Line)> = lines
            .iter()
            .map(|line| (y((line.read)(last)), *line))
            .collect();
        ends.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut before = upper - 24.0;
        for (wanted, line) in ends {
            let at = wanted.max(before + 21.0);
            before = at;
            let name = name_of(line, &snapshot.scenario);
            let name = format!("{name} {}", fixed((line.read)(last), plot.digits));
            let colour = ink_of(theme, line.ink);
            let _ = writeln!(
                out,
                "<path d=\"M{right} {wanted:.1}L{:.1} {at:.1}\" stroke=\"{}\"/>",
                right + 12.0,
                ink(colour)
            );
            text(
                &mut out,
                [right + 16.0, at + 5.0],
                "start",
                15.0,
                theme.text_1,
                &name,
            );
        }
    }
    let foot = say_with(
        "plot-foot",
        &[
            ("version", env!("CARGO_PKG_VERSION").to_owned()),
            ("seed", snapshot.seed.to_string()),
        ],
    );
    text(
        &mut out,
        [left - 50.0, HEIGHT - 14.0],
        "start",
        13.0,
        theme.text_3,
        &foot,
    );
    out.push_str("</svg>\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_reach_the_top() {
        assert_eq!(ticks(100.0), [0.0, 20.0, 40.0, 60.0, 80.0, 100.0]);
        assert_eq!(ticks(1.08), [0.0, 0.25, 0.5, 0.75, 1.0]);
        assert_eq!(label(0.2), "0.2");
    }
}
