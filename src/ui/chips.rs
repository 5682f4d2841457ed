//! Switches under the picture, and the legend of the signals.

use bevy_egui::egui::{
    self, Align2, Area, CornerRadius, Id, Order, Rect, Stroke, StrokeKind, pos2, vec2,
};

use super::desk::{Desk, Wish};
use super::glyph;
use super::panels::{Layout, Look, Shown, free_area};
use super::plate_words::{LEGEND_LINE, VEILS, grouped, legend_lines, veil_mark, veil_value};
use super::style::{colour, faded, plain};
use super::widgets;
use super::words::{say, say_with};
use crate::model::words::{CellKind, FATES, Polarisation};
use crate::sim::CellRow;

pub(super) fn chips(
    context: &egui::Context,
    desk: &mut Desk,
    look: &Look<'_>,
    shown: &mut Shown,
    window: Rect,
    l: &Layout,
    wishes: &mut Vec<Wish>,
) {
    let theme = look.theme;
    let free = free_area(window.size(), desk);
    let compact = free.width < 1060.0;
    Area::new(Id::new("chips"))
        .fixed_pos(pos2(
            free.x + 0.5 * free.width,
            window.bottom() - l.margin * 1.6 - l.transport - 6.0,
        ))
        .pivot(Align2::CENTER_BOTTOM)
        .order(Order::Middle)
        .show(context, |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                for (k, (signal, key)) in VEILS.iter().enumerate() {
                    let off_dish = look.snapshot.scenario.stage.name == "dish" && k < 2;
                    if off_dish {
                        continue;
                    }
                    let before = shown.veils[k];
                    if widgets::chip_sized(ui, theme, compact, &say(key), before, |painter, at| {
                        veil_mark(painter, theme, *signal, at);
                    }) {
                        shown.veils[k] = !before;
                    }
                }
                if widgets::chip_sized(
                    ui,
                    theme,
                    compact,
                    &say("cells"),
                    shown.cells,
                    |painter, at| {
                        glyph::paint(
                            painter,
                            at,
                            7.0,
                            CellKind::Chondrocyte,
                            Polarisation::M0,
                            theme,
                        );
                    },
                ) {
                    shown.cells = !shown.cells;
                }
                if widgets::chip_sized(
                    ui,
                    theme,
                    compact,
                    &say("names"),
                    desk.names,
                    |painter, at| {
                        painter.line_segment(
                            [at + vec2(-7.0, -4.0), at + vec2(0.0, -4.0)],
                            Stroke::new(1.6, colour(theme.text_2)),
                        );
                        painter.line_segment(
                            [at + vec2(0.0, -4.0), at + vec2(7.0, 5.0)],
                            Stroke::new(1.6, colour(theme.text_2)),
                        );
                    },
                ) {
                    desk.names = !desk.names;
                }
                if widgets::chip_sized(
                    ui,
                    theme,
                    compact,
                    &say("dna"),
                    shown.chromosomes,
                    |painter, at| {
                        for k in 0..4 {
                            let dy = k as f32 * 4.0 - 6.0;
                            painter.line_segment(
                                [at + vec2(-5.0, dy), at + vec2(5.0, dy + 3.0)],
                                Stroke::new(1.5, colour(theme.text_2)),
                            );
                        }
                    },
                ) {
                    shown.chromosomes = !shown.chromosomes;
                }
                if widgets::chip_sized(ui, theme, compact, &say("whole"), false, |painter, at| {
                    painter.rect_stroke(
                        Rect::from_center_size(at, vec2(13.0, 11.0)),
                        CornerRadius::same(2),
                        Stroke::new(1.6, colour(theme.text_2)),
                        StrokeKind::Inside,
                    );
                }) {
                    wishes.push(Wish::Whole);
                }
            });
        });
    // The legend of the veils that are on: mark, name, mean in numbers; and of the lens of the chromosomes.
    let mut lines: Vec<(Mark, String)> = (0..4)
        .filter(|&k| shown.veils[k])
        .map(|k| {
            let mean = veil_value(k, look.snapshot.fields[k].mean);
            (
                Mark::Veil(k),
                format!(
                    "{}: {}",
                    say(VEILS[k].1),
                    say_with("mean-now", &[("value", mean)])
                ),
            )
        })
        .collect();
    if shown.chromosomes {
        lines.extend(genes(&look.snapshot.cells));
    }
    debug_assert_eq!(lines.len(), legend_lines(shown.veils, shown.chromosomes));
    if lines.is_empty() {
        return;
    }
    let painter = context.layer_painter(egui::LayerId::new(
        Order::Background,
        Id::new("veil legend"),
    ));
    let bottom = window.bottom() - l.margin * 1.6 - l.transport - 50.0;
    let mut y = bottom - LEGEND_LINE * lines.len() as f32;
    for (mark, text) in lines {
        let galley = painter.layout_no_wrap(text, plain(13.0), colour(theme.text_1));
        let back = Rect::from_min_size(
            pos2(free.x + 2.0, y - 10.5),
            vec2(galley.size().x + 44.0, 21.0),
        );
        painter.rect_filled(back, CornerRadius::same(10), faded(theme.panel, 0.72));
        let at = pos2(free.x + 18.0, y);
        match mark {
            Mark::Veil(k) => veil_mark(&painter, theme, VEILS[k].0, at),
            Mark::Gene(cell) => {
                let ink = colour(theme.cell(cell, Polarisation::M0));
                painter.circle(at, 5.0, ink, Stroke::new(1.5, colour(theme.text_1)));
            }
            Mark::Genome => {
                painter.circle_stroke(at, 5.0, Stroke::new(1.5, colour(theme.text_1)));
            }
        }
        painter.galley(
            pos2(free.x + 34.0, y - 0.5 * galley.size().y),
            galley,
            colour(theme.text_1),
        );
        y += LEGEND_LINE;
    }
}

/// What stands before a line of the legend.
enum Mark {
    /// A veil.
    Veil(usize),
    /// A gene that lies open, with the colour of the cells it makes.
    Gene(CellKind),
    /// The whole genome.
    Genome,
}

/// What the lens of the chromosomes shows, in numbers: how many cells, how many genomes, and which genes lie open.
/// In this picture all cells come from one person, the injected ones too.
fn genes(cells: &[CellRow]) -> Vec<(Mark, String)> {
    let alive = cells.iter().filter(|cell| !cell.dying).count();
    let mut open = [0usize; FATES];
    for cell in cells {
        for (count, is_open) in open.iter_mut().zip(cell.open_genes()) {
            *count += usize::from(is_open);
        }
    }
    let number = |count: usize| ("cells", grouped(count as f64));
    let makers = [
        ("gene-sox9", CellKind::Chondrocyte),
        ("gene-runx2", CellKind::Osteoblast),
        ("gene-myod", CellKind::Myocyte),
        ("gene-pparg", CellKind::Adipocyte),
    ];
    let mut lines = vec![(Mark::Genome, say_with("one-genome", &[number(alive)]))];
    lines.extend(
        makers
            .into_iter()
            .zip(open)
            .map(|((key, cell), count)| (Mark::Gene(cell), say_with(key, &[number(count)]))),
    );
    lines
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::scenario::Scenario;
    use crate::sim::Simulation;

    #[test]
    fn the_lens_counts_one_genome_and_the_genes_that_lie_open() {
        let scenario = Scenario::built_in("osteoarthritis-moderate").expect("a scenario");
        let mut knee = Simulation::new(Arc::new(scenario), 1).expect("it starts");
        knee.step_many(24);
        let cells = knee.cells();
        let lines: Vec<String> = genes(&cells).into_iter().map(|line| line.1).collect();
        assert_eq!(lines.len(), 5);
        assert!(lines[0].contains("1 genome"), "{}", lines[0]);
        let alive = cells.iter().filter(|cell| !cell.dying).count();
        assert!(lines[0].contains(&grouped(alive as f64)), "{}", lines[0]);
        // Cartilage cells read SOX9 and nothing else; a stem cell that leans to nothing reads none.
        for cell in &cells {
            let open = cell.open_genes();
            match cell.kind {
                CellKind::Chondrocyte if !cell.hypertrophic && !cell.dying => {
                    assert_eq!(open, [true, false, false, false]);
                }
                CellKind::Stem if cell.lineage.is_none() => assert_eq!(open, [false; FATES]),
                _ => {}
            }
        }
    }
}
