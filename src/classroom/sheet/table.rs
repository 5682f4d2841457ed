//! Tables of a PDF: how wide their columns are, and their rows.

use super::block::{Piece, Table, Width, Words, plain};
use super::face::{Faces, Font};
use super::line::{Line, Look, lines, widths};
use super::mark::{Area, LINE, MM, Mark, PALE};

/// Room between the line of a cell and its words, pt: at the sides, above and below.
const SIDE: f64 = 1.5 * MM;
const ABOVE: f64 = 1.0 * MM;
/// Least height of a row to write in, pt.
const ROOM: f64 = 8.5 * MM;
/// Share of the table that a wide column takes, of an even one and of any other.
const WIDE: [f64; 2] = [0.26, 0.34];

/// A row: its height and what is drawn in it, from its top left.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Row {
    /// Its height, pt.
    pub(crate) height: f64,
    /// What is drawn.
    pub(crate) marks: Vec<Mark>,
}

fn head() -> Look {
    Look::plain(9.0).in_font(Font::Bold)
}

fn body() -> Look {
    Look::plain(9.5)
}

/// Least and wanted width of the words of each column.
fn needs(faces: &Faces, table: &Table) -> Vec<[f64; 2]> {
    let of = |place: usize, title: &String| {
        let [mut least, mut wanted] = widths(faces, &plain(title.clone()), head());
        for words in table.rows.iter().filter_map(|row| row.get(place)) {
            let [word, whole] = widths(faces, words, body());
            least = least.max(word);
            wanted = wanted.max(whole);
        }
        [least + 2.0 * SIDE, wanted + 2.0 * SIDE]
    };
    let columns = table.columns.iter().enumerate();
    columns
        .map(|(place, (title, _))| of(place, title))
        .collect()
}

/// Widths of the columns: as they are told, but none narrower than its widest word as long as another can give.
fn columns(faces: &Faces, table: &Table, whole: f64) -> Vec<f64> {
    let needs = needs(faces, table);
    let fixed = |width: Width| match width {
        Width::Thin => Some(11.0 * MM),
        Width::Narrow => Some(16.0 * MM),
        Width::Wide => Some(WIDE[usize::from(!table.even)] * whole),
        Width::Free => None,
    };
    // Columns to write in share what is left; others by what stands in them.
    let share = |need: &[f64; 2]| {
        if table.to_fill {
            1.0
        } else {
            need[1].min(0.6 * whole)
        }
    };
    let told: Vec<Option<f64>> = table
        .columns
        .iter()
        .map(|(_, width)| fixed(*width))
        .collect();
    let left = whole - told.iter().flatten().sum::<f64>();
    let free = told.iter().zip(&needs).filter(|(told, _)| told.is_none());
    let shares: f64 = free.map(|(_, need)| share(need)).sum();
    let mut widths: Vec<f64> = told
        .iter()
        .zip(&needs)
        .map(|(told, need)| told.unwrap_or_else(|| left * share(need) / shares))
        .collect();
    let short: f64 = widths
        .iter()
        .zip(&needs)
        .map(|(width, [least, _])| (least - width).max(0.0))
        .sum();
    let spare: f64 = widths
        .iter()
        .zip(&needs)
        .map(|(width, [least, _])| (width - least).max(0.0))
        .sum();
    if short > 0.0 && spare > 0.0 {
        let given = short.min(spare);
        for (width, [least, _]) in widths.iter_mut().zip(&needs) {
            if *width < *least {
                *width += given * (least - *width) / short;
            } else {
                *width -= given * (*width - least) / spare;
            }
        }
    }
    widths
}

fn row(cells: &[Vec<Line>], widths: &[f64], look: Look, room: f64, fill: bool) -> Row {
    let most = cells.iter().map(Vec::len).max().unwrap_or(0);
    let height = room.max(most as f64 * look.leading + 2.0 * ABOVE);
    let mut marks = Vec::new();
    let mut x = 0.0;
    for (cell, width) in cells.iter().zip(widths) {
        marks.push(Mark::Frame {
            area: Area {
                left: x,
                top: 0.0,
                right: x + width,
                bottom: height,
            },
            radius: 0.0,
            fill: fill.then_some(PALE),
            line: Some((0.7, LINE)),
        });
        for (place, line) in cell.iter().enumerate() {
            let y = ABOVE + place as f64 * look.leading + look.base();
            let words = line.marks.iter().cloned();
            marks.extend(words.map(|mark| mark.moved(x + SIDE, y)));
        }
        x += width;
    }
    Row { height, marks }
}

/// A table of some width: its head and its rows.
pub(crate) fn rows(faces: &Faces, table: &Table, whole: f64) -> (Row, Vec<Row>) {
    let widths = columns(faces, table, whole);
    let cell = |words: &Words, width: f64, look: Look| {
        let mut words = words.clone();
        if !words.is_empty() {
            // It parts the words of a cell from those of the next for whoever copies them.
            words.push(Piece::Plain(" ".to_owned()));
        }
        lines(faces, &words, look, width - 2.0 * SIDE)
    };
    let titles: Vec<Vec<Line>> = table
        .columns
        .iter()
        .zip(&widths)
        .map(|((title, _), width)| cell(&plain(title.clone()), *width, head()))
        .collect();
    let head = row(&titles, &widths, head(), 0.0, true);
    let room = if table.to_fill { ROOM } else { 0.0 };
    let rows = table.rows.iter().map(|cells| {
        let cells: Vec<Vec<Line>> = cells
            .iter()
            .zip(&widths)
            .map(|(words, width)| cell(words, *width, body()))
            .collect();
        row(&cells, &widths, body(), room, false)
    });
    (head, rows.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_fill_the_table_and_hold_their_widest_word_where_they_can() {
        let faces = Faces::read().expect("fonts");
        let column = |title: &str, width: Width| (title.to_owned(), width);
        let table = Table {
            columns: vec![
                column("Row", Width::Thin),
                column("What you did", Width::Wide),
                column("Schmerzempfindlichkeit", Width::Narrow),
                column("Pain, day 28", Width::Free),
            ],
            rows: vec![vec![Words::new(); 4]],
            to_fill: true,
            even: true,
        };
        let whole = 516.0;
        let widths = columns(&faces, &table, whole);
        assert!((widths.iter().sum::<f64>() - whole).abs() < 1e-6);
        for (width, [least, _]) in widths.iter().zip(needs(&faces, &table)) {
            assert!(*width >= least - 1e-6, "{widths:?}");
        }
        let (head, rows) = rows(&faces, &table, whole);
        assert_eq!(rows.len(), 1);
        assert!(rows[0].height >= ROOM && head.height < 3.0 * ROOM);
        // In a table that is too small for them the words are divided, and the columns fill it all the same.
        let small = columns(&faces, &table, 90.0);
        assert!((small.iter().sum::<f64>() - 90.0).abs() < 1e-6, "{small:?}");
    }
}
