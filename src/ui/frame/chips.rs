//! Switches under the picture, and the legend of the signals.

use bevy_egui::egui::{
    self, Area, CornerRadius, Id, Order, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, pos2,
    vec2,
};

use crate::lens::Area as Part;
use crate::lesson::hidden::{HiddenParts, WindowPart};
use crate::live::Snapshot;
use crate::model::words::{CellKind, FATES, Polarisation};
use crate::sim::CellRow;
use crate::theme::Theme;
use crate::ui::frame::layout::Layout;
use crate::ui::kit::chip::{Face, Look};
use crate::ui::kit::numbers::grouped;
use crate::ui::kit::style::{colour, plain};
use crate::ui::kit::word_card::Naming;
use crate::ui::kit::words::{say, say_with};
use crate::ui::kit::{chip, glyph, widgets, word_card};
use crate::ui::plate::legend::{LEGEND_LINE, OVERLAYS, legend_lines, overlay_mark, overlay_value};
use crate::ui::state::action::UiAction;
use crate::ui::state::input::{Layers, PanelInput};
use crate::ui::state::picture::PictureState;

/// A switch under the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Chip {
    /// A signal, by its place in [`OVERLAYS`].
    Overlay(usize),
    /// The cells.
    Cells,
    /// The names of the tissues.
    Names,
    /// The lens of the chromosomes.
    Chromosomes,
    /// The names of the molecules.
    Molecules,
    /// The whole stage.
    Whole,
}

impl Chip {
    fn label(self) -> String {
        match self {
            Self::Overlay(k) => say(OVERLAYS[k].1),
            Self::Cells => say("cells"),
            Self::Names => say("names"),
            Self::Chromosomes => say("dna"),
            Self::Molecules => say("molecules"),
            Self::Whole => say("whole"),
        }
    }

    fn on(self, picture: &PictureState, shown: &Layers) -> bool {
        match self {
            Self::Overlay(k) => shown.overlays[k],
            Self::Cells => shown.cells,
            Self::Names => picture.names,
            Self::Chromosomes => shown.chromosomes,
            Self::Molecules => picture.molecules,
            Self::Whole => false,
        }
    }

    /// Key of the card that explains its word.
    fn card(self) -> Option<&'static str> {
        match self {
            Self::Overlay(k) => word_card::card_of(OVERLAYS[k].0),
            Self::Molecules => Some("molecules"),
            Self::Cells => Some("mesenchymal"),
            Self::Names | Self::Chromosomes | Self::Whole => None,
        }
    }

    fn click(self, picture: &mut PictureState, shown: &mut Layers, actions: &mut Vec<UiAction>) {
        match self {
            Self::Overlay(k) => shown.overlays[k] = !shown.overlays[k],
            Self::Cells => shown.cells = !shown.cells,
            Self::Names => picture.names = !picture.names,
            Self::Chromosomes => shown.chromosomes = !shown.chromosomes,
            Self::Molecules => picture.molecules = !picture.molecules,
            Self::Whole => actions.push(UiAction::Whole),
        }
    }

    fn paint(self, painter: &egui::Painter, theme: &Theme, at: Pos2) {
        let thin = Stroke::new(1.6, colour(theme.text_2));
        let line = |from: Vec2, to: Vec2| {
            painter.line_segment([at + from, at + to], thin);
        };
        match self {
            Self::Overlay(k) => overlay_mark(painter, theme, OVERLAYS[k].0, at),
            Self::Cells => {
                let (kind, state) = (CellKind::Chondrocyte, Polarisation::M0);
                glyph::paint(painter, at, 7.0, kind, state, theme);
            }
            Self::Names => {
                line(vec2(-7.0, -4.0), vec2(0.0, -4.0));
                line(vec2(0.0, -4.0), vec2(7.0, 5.0));
            }
            Self::Chromosomes => {
                for k in 0..4 {
                    let dy = k as f32 * 4.0 - 6.0;
                    line(vec2(-5.0, dy), vec2(5.0, dy + 3.0));
                }
            }
            Self::Molecules => {
                // Three atoms and their bonds.
                let atoms = [vec2(-6.5, 3.5), vec2(0.0, -2.5), vec2(6.5, 3.5)];
                line(atoms[0], atoms[1]);
                line(atoms[1], atoms[2]);
                for atom in atoms {
                    painter.circle(at + atom, 3.2, colour(theme.panel), thin);
                }
            }
            Self::Whole => {
                painter.rect_stroke(
                    Rect::from_center_size(at, vec2(13.0, 11.0)),
                    CornerRadius::same(2),
                    thin,
                    StrokeKind::Inside,
                );
            }
        }
    }
}

/// Space between two chips, points.
const CHIP_GAP: f32 = 6.0;

/// Whether the picture can have names.
fn has_names(input: &PanelInput<'_>) -> bool {
    let strip = input.snapshot.scenario.stage.name == "strip";
    !strip && input.twin.is_none()
}

/// The switches, but for hidden ones. Returns how high they reach over the bars at the foot of the window, points.
pub(crate) fn chips(
    context: &egui::Context,
    picture: &mut PictureState,
    input: &PanelInput<'_>,
    shown: &mut Layers,
    window: Rect,
    free: Part,
    l: &Layout,
    hidden: HiddenParts,
    with_legend: bool,
    actions: &mut Vec<UiAction>,
) -> f32 {
    let theme = input.theme;
    let naming = picture.naming(input.snapshot);
    let dish = input.snapshot.scenario.stage.name == "dish";
    let with_names = !hidden.hides(WindowPart::Names);
    let all: Vec<(Chip, String, Option<String>)> = (0..OVERLAYS.len())
        // Neither inflammation nor a healing signal is on the plate.
        .filter(|k| !dish || *k >= 2)
        .map(Chip::Overlay)
        .chain([
            Chip::Cells,
            Chip::Names,
            Chip::Chromosomes,
            Chip::Molecules,
            Chip::Whole,
        ])
        // Beside its twin a knee has no names, nor has a strip.
        .filter(|chip| *chip != Chip::Names || (has_names(input) && with_names))
        .map(|chip| {
            let under = match chip {
                Chip::Overlay(k) => word_card::molecules(OVERLAYS[k].0, naming),
                _ => None,
            };
            (chip, chip.label(), under)
        })
        .collect();
    let face = |look: Look, index: usize, on: bool| {
        let (_, label, under) = &all[index];
        Face {
            look,
            label,
            // The legend names the molecules where there is no room for them here.
            under: under.as_deref(),
            on,
        }
    };
    let painter = context.layer_painter(egui::LayerId::background());
    let gap = |look: Look| match look {
        Look::Below => 0.5 * CHIP_GAP,
        Look::Beside | Look::Mark => CHIP_GAP,
    };
    let wide = |look: Look, row: &[usize]| -> f32 {
        let widths = row
            .iter()
            .map(|index| face(look, *index, false).width(&painter));
        widths.sum::<f32>() + gap(look) * row.len().saturating_sub(1) as f32
    };
    let whole: Vec<usize> = (0..all.len()).collect();
    // Words stand beside the marks in one row where there is room, else under them, in as many rows as it takes.
    let look = if wide(Look::Beside, &whole) <= free.width {
        Look::Beside
    } else {
        Look::Below
    };
    let mut rows: Vec<Vec<usize>> = vec![Vec::new()];
    for index in whole {
        let mut longer = rows.last().cloned().unwrap_or_default();
        longer.push(index);
        if longer.len() > 1 && wide(look, &longer) > free.width {
            rows.push(vec![index]);
        } else if let Some(last) = rows.last_mut() {
            *last = longer;
        }
    }
    if hidden.hides(WindowPart::Switches) {
        rows.clear();
    }
    let each = face(look, 0, false).height() + 4.0;
    let height = (each * rows.len() as f32 - 4.0).max(0.0);
    let under = l.foot() - 0.4 * l.margin + 6.0;
    let bottom = window.bottom() - under;
    for (number, row) in rows.iter().enumerate() {
        let id = if number == 0 {
            Id::new("chips")
        } else {
            Id::new(("chips", number))
        };
        let corner = pos2(
            free.x + 0.5 * (free.width - wide(look, row)),
            bottom - height + each * number as f32,
        );
        Area::new(id)
            .fixed_pos(corner)
            .order(Order::Middle)
            .constrain(false)
            .show(context, |ui| {
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = gap(look);
                    for index in row {
                        let (chip, ..) = &all[*index];
                        let face = face(look, *index, chip.on(picture, shown));
                        let response = chip::chip(ui, theme, &face, |painter, at| {
                            chip.paint(painter, theme, at);
                        });
                        let clicked = response.clicked();
                        if let Some(key) = chip.card() {
                            word_card::hover(response, key);
                        }
                        if clicked {
                            chip.click(picture, shown, actions);
                        }
                    }
                });
            });
    }
    let foot = under + height;
    if with_legend {
        legend(
            context,
            input,
            shown,
            naming,
            window.bottom() - foot - 8.0,
            free,
        );
    }
    if rows.is_empty() { 0.0 } else { height + 6.0 }
}

/// What stands at the right of the legend: the scale bar and its note, points.
const BESIDE_LEGEND: f32 = 300.0;

/// Width of a line of the legend, points.
fn line_width(context: &egui::Context, line: &str) -> f32 {
    let text = line.to_owned();
    let galley = context
        .fonts_mut(|fonts| fonts.layout_no_wrap(text, plain(13.0), egui::Color32::PLACEHOLDER));
    galley.size().x + 44.0
}

/// The legend of the overlays that are on: mark, name, mean in numbers; and of the lens of the chromosomes.
fn legend(
    context: &egui::Context,
    input: &PanelInput<'_>,
    shown: &Layers,
    naming: Naming,
    bottom: f32,
    free: Part,
) {
    let theme = input.theme;
    let mut lines: Vec<(Mark, String)> = (0..OVERLAYS.len())
        .filter(|&k| shown.overlays[k])
        .map(|k| {
            let value = |of: &Snapshot| overlay_value(OVERLAYS[k].0, of.fields[k].mean);
            let name = word_card::named(&say(OVERLAYS[k].1), OVERLAYS[k].0, naming);
            let mean = ("value", value(input.snapshot));
            let both = input.twin.map(|twin| {
                let mean = say_with("mean-both", &[mean.clone(), ("twin", value(twin))]);
                format!("{name}: {mean}")
            });
            let line = both
                .filter(|line| line_width(context, line) + BESIDE_LEGEND <= free.width)
                .unwrap_or_else(|| format!("{name}: {}", say_with("mean-now", &[mean])));
            (Mark::Overlay(k), line)
        })
        .collect();
    if shown.chromosomes {
        lines.extend(genes(&input.snapshot.cells));
    }
    debug_assert_eq!(lines.len(), legend_lines(shown.overlays, shown.chromosomes));
    if lines.is_empty() {
        return;
    }
    let top = bottom - LEGEND_LINE * lines.len() as f32;
    Area::new(Id::new("overlay legend"))
        .fixed_pos(pos2(free.x + 2.0, top))
        .order(Order::Middle)
        .constrain(false)
        .show(context, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (mark, text) in lines {
                legend_line(ui, theme, &mark, text);
            }
        });
}

/// A line of the legend; the card of its word where the pointer rests on it.
fn legend_line(ui: &mut Ui, theme: &Theme, mark: &Mark, text: String) {
    let ink = colour(theme.text_1);
    let galley = ui.painter().layout_no_wrap(text.clone(), plain(13.0), ink);
    let size = vec2(galley.size().x + 44.0, LEGEND_LINE);
    let (place, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, &text));
    let painter = ui.painter();
    let back = place.shrink2(vec2(0.0, 0.5));
    painter.rect_filled(back, CornerRadius::same(10), colour(theme.panel));
    let at = pos2(place.left() + 16.0, place.center().y);
    match mark {
        Mark::Overlay(k) => overlay_mark(painter, theme, OVERLAYS[*k].0, at),
        Mark::Gene(cell) => {
            let cell = colour(theme.cell(*cell, Polarisation::M0));
            painter.circle(at, 5.0, cell, Stroke::new(1.5, ink));
        }
        Mark::Genome => {
            painter.circle_stroke(at, 5.0, Stroke::new(1.5, ink));
        }
    }
    let words = pos2(
        place.left() + 32.0,
        place.center().y - 0.5 * galley.size().y,
    );
    painter.galley(words, galley, ink);
    let card = match mark {
        Mark::Overlay(k) => word_card::card_of(OVERLAYS[*k].0),
        Mark::Genome => Some("autologous"),
        Mark::Gene(_) => Some("genes"),
    };
    if let Some(key) = card {
        widgets::focus_ring(ui, &response, place.shrink(3.0), 8, theme);
        widgets::held(&response);
        word_card::hover(response, key);
    }
}

/// What stands before a line of the legend.
enum Mark {
    /// A overlay.
    Overlay(usize),
    /// A gene that lies open, with the colour of the cells it makes.
    Gene(CellKind),
    /// The whole genome.
    Genome,
}

/// What the lens of the chromosomes shows, in numbers: how many cells, how many genomes, and which genes lie open.
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
