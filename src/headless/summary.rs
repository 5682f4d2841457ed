//! What a run on the command line prints at its end.

use std::path::Path;

use super::print::say;
use crate::scenario::Scenario;
use crate::sim::{Row, STEPS_PER_DAY, Stained};
use crate::text::{all_digits, fixed, trimmed};

/// What one reads off a stained dish, in one line.
pub(super) fn reading(stained: &Stained) -> String {
    let reading = &stained.reading;
    let percent = |share: f64| fixed(100.0 * share, 1);
    let day = trimmed(stained.step as f64 / STEPS_PER_DAY as f64, 2);
    let what = format!(
        "stained with {} ({}) on day {day}",
        stained.kind.key(),
        stained.kind.binds()
    );
    if reading.cells == 0 {
        return format!("{what}: no cells, nothing to read");
    }
    format!(
        "{what}: {} % ± {} % of the ground ({} fields), {} of {} cells ({} %, 95 % interval {} to {} %)",
        percent(reading.area),
        percent(reading.area_error),
        reading.fields,
        reading.stained,
        reading.cells,
        percent(reading.share.found),
        percent(reading.share.low),
        percent(reading.share.high)
    )
}

/// Prints the summary table.
pub(super) fn summarise(
    scenario: &Scenario,
    seed: u64,
    rows: &[Row],
    folder: &Path,
    record: Option<(f64, String)>,
) {
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else {
        return;
    };
    say(&format!("{}: {}", scenario.title, scenario.question));
    let mut table = comfy_table::Table::new();
    table.load_preset(comfy_table::presets::NOTHING);
    table.set_header([
        "",
        &format!("day {}", all_digits(first.day)),
        &format!("day {}", all_digits(last.day)),
    ]);
    let mut row = |name: &str, value: fn(&Row) -> f64, digits: usize| {
        table.add_row([
            name.to_owned(),
            fixed(value(first), digits),
            fixed(value(last), digits),
        ]);
    };
    row("pain, mm of 100", |row| row.pain_vas_mm, 1);
    row(
        "  of it taken away by the placebo effect, mm",
        |row| row.placebo_mm,
        1,
    );
    row("function, 0 to 100", |row| row.function_0_100, 1);
    row(
        "cartilage, % of a healthy knee",
        |row| row.cartilage_percent,
        2,
    );
    row("damaged place filled, %", |row| row.defect_fill_percent, 2);
    row("inflammation, half-effects", |row| row.inflammation_c, 3);
    row("inflammatory macrophages, share", |row| row.m1_fraction, 3);
    row("injected cells alive, real", |row| row.injected_alive, 0);
    row(
        "became cartilage, real cells",
        |row| row.became_cartilage,
        0,
    );
    row("became bone, real cells", |row| row.became_bone, 0);
    row("became muscle, real cells", |row| row.became_muscle, 0);
    row("cells drawn", |row| row.cells_drawn, 0);
    say(&table.to_string());
    match record {
        Some((seconds, hash)) => {
            say(&format!("seed {seed}, {seconds:.2} s, history {hash}"));
            say(&format!(
                "files: {}/series.csv cells.csv events.csv run.json",
                folder.display()
            ));
        }
        None => say(&format!(
            "0-D model, seed not used; file: {}/series.csv",
            folder.display()
        )),
    }
    say("This is a model for teaching, not medical advice.");
}
