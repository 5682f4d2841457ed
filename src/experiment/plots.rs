//! What can be plotted of a run: which lines, in which unit, and how few points show them truly.

use crate::model::words::{CellKind, Polarisation, Signal};
use crate::sim::{History, Row};
use crate::text::fixed;

/// What the colour of a line stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// A kind of cell.
    Cell(CellKind, Polarisation),
    /// A signal.
    Signal(Signal),
    /// Nothing in particular.
    Plain,
}

/// One line of a plot.
#[derive(Debug, Clone, Copy)]
pub struct Line {
    /// Key of its name.
    pub key: &'static str,
    /// Colour.
    pub ink: Ink,
    /// Its value in a row of the history, in the unit of the plot.
    pub read: fn(&Row) -> f64,
}

/// One plot.
#[derive(Debug, Clone, Copy)]
pub struct Plot {
    /// Key of its name.
    pub key: &'static str,
    /// Key of its unit.
    pub unit: &'static str,
    /// Digits after the point that make sense.
    pub digits: usize,
    /// Its lines.
    pub lines: &'static [Line],
}

const fn cell(key: &'static str, kind: CellKind, read: fn(&Row) -> f64) -> Line {
    Line {
        key,
        ink: Ink::Cell(kind, Polarisation::M0),
        read,
    }
}

const fn macrophage(key: &'static str, state: Polarisation, read: fn(&Row) -> f64) -> Line {
    Line {
        key,
        ink: Ink::Cell(CellKind::Macrophage, state),
        read,
    }
}

/// All plots in the order of their tabs.
pub const PLOTS: [Plot; 4] = [
    Plot {
        key: "plot-cells",
        unit: "unit-cells",
        digits: 0,
        lines: &[
            cell("short-stem", CellKind::Stem, |row| row.stem_drawn),
            macrophage("short-m1", Polarisation::M1, |row| {
                row.macrophages_drawn * row.m1_fraction
            }),
            macrophage("short-m2", Polarisation::M2, |row| {
                row.macrophages_drawn * row.m2_fraction
            }),
            cell("short-chondrocyte", CellKind::Chondrocyte, |row| {
                row.chondrocytes_drawn
            }),
            cell("short-osteoblast", CellKind::Osteoblast, |row| {
                row.osteoblasts_drawn
            }),
            cell("short-myocyte", CellKind::Myocyte, |row| row.myocytes_drawn),
            cell("short-adipocyte", CellKind::Adipocyte, |row| {
                row.adipocytes_drawn
            }),
        ],
    },
    Plot {
        key: "plot-signals",
        unit: "unit-signals",
        digits: 2,
        lines: &[
            Line {
                key: "line-inflammation",
                ink: Ink::Signal(Signal::Inflammation),
                read: |row| row.inflammation_c,
            },
            Line {
                key: "line-healing",
                ink: Ink::Signal(Signal::Healing),
                read: |row| row.healing_a,
            },
            Line {
                key: "line-growth",
                ink: Ink::Signal(Signal::Growth),
                read: |row| row.growth_ng_per_ml,
            },
        ],
    },
    Plot {
        key: "plot-macrophages",
        unit: "unit-macrophages",
        digits: 0,
        lines: &[
            macrophage("line-m0", Polarisation::M0, |row| 100.0 * row.m0_fraction),
            macrophage("line-m1", Polarisation::M1, |row| 100.0 * row.m1_fraction),
            macrophage("line-m2", Polarisation::M2, |row| 100.0 * row.m2_fraction),
        ],
    },
    Plot {
        key: "plot-matrix",
        unit: "unit-matrix",
        digits: 1,
        lines: &[
            cell("line-cartilage", CellKind::Chondrocyte, |row| {
                row.cartilage_percent
            }),
            Line {
                key: "line-fill",
                ink: Ink::Cell(CellKind::Osteoblast, Polarisation::M0),
                read: |row| row.defect_fill_percent,
            },
            Line {
                key: "line-quality",
                ink: Ink::Plain,
                read: |row| row.repair_quality_percent,
            },
        ],
    },
];

impl Plot {
    /// The lines that have anything to show in a history.
    pub fn seen<'a>(&'a self, history: &'a History) -> impl Iterator<Item = &'a Line> {
        self.lines.iter().filter(|line| {
            let rows = &history.rows;
            rows.iter().any(|row| (line.read)(row).abs() > 1e-3)
        })
    }
}

/// Days between two numbers under a plot so that at least two of them beside 0 fit, and not more than `most` in all.
#[must_use]
pub fn day_step(days: f64, most: usize) -> f64 {
    let steps = [
        1.0, 2.0, 5.0, 7.0, 10.0, 14.0, 20.0, 30.0, 60.0, 90.0, 180.0, 365.0,
    ];
    let fits = |step: &f64| days / step <= most.max(2) as f64 + 0.05;
    steps.into_iter().find(fits).unwrap_or_else(|| {
        let years = libm::ceil(days / 365.0 / most.max(2) as f64);
        365.0 * years
    })
}

/// At most two points for each of `buckets` parts of the time: the lowest and the highest, in their order. The first
/// and the last point stay. What an eye sees at that width is the same.
#[must_use]
pub fn decimate(points: &[[f64; 2]], buckets: usize) -> Vec<[f64; 2]> {
    let (Some(first), Some(last)) = (points.first(), points.last()) else {
        return Vec::new();
    };
    if points.len() <= 2 * buckets.max(1) || last[0] <= first[0] {
        return points.to_vec();
    }
    let width = (last[0] - first[0]) / buckets.max(1) as f64;
    let bucket_of = |point: &[f64; 2]| {
        (((point[0] - first[0]) / width) as usize).min(buckets.saturating_sub(1))
    };
    let mut kept = vec![*first];
    for bucket in points.chunk_by(|a, b| bucket_of(a) == bucket_of(b)) {
        let by_value = |a: &&[f64; 2], b: &&[f64; 2]| a[1].total_cmp(&b[1]);
        let low = bucket.iter().min_by(by_value);
        let high = bucket.iter().max_by(by_value);
        let mut pair: Vec<[f64; 2]> = low.into_iter().chain(high).copied().collect();
        pair.sort_by(|a, b| a[0].total_cmp(&b[0]));
        pair.dedup();
        kept.extend(pair);
    }
    kept.push(*last);
    kept.dedup();
    kept
}

/// The rows of a plot as a table: a heading, then one line a row. `between` separates the fields.
///
/// # Errors
/// Never in practice: the table is written to memory.
pub fn table(
    plot: &Plot,
    history: &History,
    name: impl Fn(&str) -> String,
    between: u8,
) -> Result<String, csv::Error> {
    let lines: Vec<&Line> = plot.seen(history).collect();
    let mut writer = csv::WriterBuilder::new()
        .delimiter(between)
        .from_writer(Vec::new());
    let unit = name(plot.unit);
    let mut head = vec![name("day")];
    head.extend(
        lines
            .iter()
            .map(|line| format!("{} ({unit})", name(line.key))),
    );
    writer.write_record(&head)?;
    for row in &history.rows {
        let mut fields = vec![fixed(row.day, 4)];
        fields.extend(lines.iter().map(|line| fixed((line.read)(row), 6)));
        writer.write_record(&fields)?;
    }
    let bytes = writer
        .into_inner()
        .map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_points_keep_the_extremes_and_both_ends() {
        let points: Vec<[f64; 2]> = (0..10_000)
            .map(|k| {
                let x = f64::from(k);
                [
                    x,
                    if k == 4321 {
                        99.0
                    } else {
                        libm::sin(x / 300.0)
                    },
                ]
            })
            .collect();
        let few = decimate(&points, 200);
        assert!(few.len() <= 2 * 200 + 2, "{}", few.len());
        assert!(few.contains(&[4321.0, 99.0]));
        assert_eq!((few[0], few[few.len() - 1]), (points[0], points[9_999]));
        assert!(few.is_sorted_by(|a, b| a[0] <= b[0]));
        let lowest =
            |points: &[[f64; 2]]| points.iter().map(|point| point[1]).fold(f64::MAX, f64::min);
        assert!((lowest(&few) - lowest(&points)).abs() < 1e-12);
    }

    #[test]
    fn under_a_plot_there_is_never_only_the_nought() {
        for days in [7.0, 8.0, 13.0, 28.0, 60.0, 100.0, 365.0, 730.0, 3650.0] {
            for most in [2, 3, 5, 9] {
                let step = day_step(days, most);
                let numbers = libm::floor(days / step);
                assert!(
                    (1.0..=most as f64).contains(&numbers),
                    "{days} days, {most}: {numbers}"
                );
            }
        }
    }

    #[test]
    fn few_rows_are_left_as_they_are() {
        let points = [[0.0, 1.0], [1.0, 2.0], [2.0, 0.0]];
        assert_eq!(decimate(&points, 100), points);
        assert!(decimate(&[], 100).is_empty());
    }

    #[test]
    fn a_table_has_a_heading_with_units_and_a_line_for_each_row() {
        let mut history = History::default();
        for day in 0..5 {
            history.rows.push(Row {
                day: f64::from(day),
                inflammation_c: 1.5,
                ..Row::default()
            });
        }
        let text = table(&PLOTS[1], &history, str::to_owned, b'\t').expect("a table");
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 6);
        assert_eq!(lines[0], "day\tline-inflammation (unit-signals)");
        assert_eq!(lines[3], "2.0000\t1.500000");
    }
}
