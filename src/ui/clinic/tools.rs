//! Pictures of a station: dish, vial, tube, needle, probe, X-ray.

use bevy_egui::egui::{
    Align2, Color32, CornerRadius, Mesh, Pos2, Rect, Shape, Stroke, StrokeKind, vec2,
};

use crate::clinic::{Choices, Guidance, Level, Plan};
use crate::model::treatment::CellSource;
use crate::model::words::TreatmentKind;
use crate::theme::{Hex, Theme};
use crate::ui::clinic::pen::Pen;
use crate::ui::kit::style::{bold, colour, faded};
use crate::ui::kit::words::say;

/// A culture dish full of cells.
pub(crate) fn dish(pen: &Pen<'_>) {
    let theme = pen.theme;
    let oval = |y: f32, wide: f32, tall: f32| -> Vec<Pos2> {
        (0..48)
            .map(|k| {
                let turn = k as f32 / 48.0 * std::f32::consts::TAU;
                pen.at(wide * libm::cosf(turn), y + tall * libm::sinf(turn))
            })
            .collect()
    };
    let edge = pen.line(2.2, pen.ink());
    let medium = faded(theme.cells.macrophage_m1, 0.35);
    let glass = faded(theme.tissue.cartilage[1], 0.30);
    pen.painter
        .add(Shape::convex_polygon(oval(0.24, 0.76, 0.44), glass, edge));
    pen.painter.add(Shape::convex_polygon(
        oval(0.10, 0.76, 0.44),
        colour(theme.panel),
        edge,
    ));
    pen.painter.add(Shape::convex_polygon(
        oval(0.13, 0.68, 0.38),
        medium,
        Stroke::NONE,
    ));
    let mut places = Vec::new();
    for k in 0..26_u8 {
        // A sunflower spreads points evenly.
        let (turn, far) = (
            2.399_963 * f32::from(k),
            libm::sqrtf((f32::from(k) + 0.5) / 26.0),
        );
        places.push([
            0.60 * far * libm::cosf(turn),
            0.12 + 0.32 * far * libm::sinf(turn),
        ]);
    }
    pen.cells(&places, 0.055);
}

/// Colour of a liquid without cells: a drug is yellow, salt water clear.
fn liquid_of(kind: TreatmentKind, theme: &Theme) -> Hex {
    if kind.drug().is_some() {
        theme.fields.growth
    } else {
        theme.fields.oxygen
    }
}

/// A vial without cells.
pub(crate) fn vial(pen: &Pen<'_>, kind: TreatmentKind) {
    let theme = pen.theme;
    let liquid = faded(
        liquid_of(kind, theme),
        if kind.drug().is_some() { 0.55 } else { 0.45 },
    );
    let edge = pen.line(2.6, pen.ink());
    let part = |x: f32, y: f32, half: f32, low: f32| {
        Rect::from_min_max(pen.at(x - half, y), pen.at(x + half, low))
    };
    let round = CornerRadius::same((0.10 * pen.radius) as u8);
    let body = part(0.0, -0.22, 0.34, 0.66);
    pen.painter.rect(
        body,
        round,
        faded(theme.tissue.cartilage[1], 0.12),
        edge,
        StrokeKind::Middle,
    );
    pen.painter
        .rect_filled(part(0.0, 0.02, 0.30, 0.62), round, liquid);
    pen.painter.rect(
        part(0.0, -0.42, 0.18, -0.22),
        CornerRadius::ZERO,
        colour(theme.raised),
        edge,
        StrokeKind::Middle,
    );
    pen.painter.rect(
        part(0.0, -0.62, 0.24, -0.42),
        CornerRadius::same(3),
        colour(theme.accent),
        edge,
        StrokeKind::Middle,
    );
    for y in [0.22, 0.34] {
        pen.painter.line_segment(
            [pen.at(-0.14, y), pen.at(0.14, y)],
            pen.line(2.2, pen.ink()),
        );
    }
}

/// The tube after the spin.
pub(crate) fn tube(pen: &Pen<'_>, choices: &Choices, plan: &Plan) {
    let theme = pen.theme;
    let t = &theme.tissue;
    let (half, round, end) = (0.23, 0.42, 0.65);
    let wide = |y: f32| {
        if y <= round {
            half
        } else {
            libm::sqrtf((half * half - (y - round) * (y - round)).max(0.0))
        }
    };
    let slice = |from: f32, to: f32, fill: Color32| {
        let mut mesh = Mesh::default();
        for k in 0..=16_u32 {
            let y = from + (to - from) * k as f32 / 16.0;
            mesh.colored_vertex(pen.at(-wide(y), y), fill);
            mesh.colored_vertex(pen.at(wide(y), y), fill);
            if k > 0 {
                mesh.add_triangle(2 * k - 2, 2 * k - 1, 2 * k);
                mesh.add_triangle(2 * k - 1, 2 * k, 2 * k + 1);
            }
        }
        pen.painter.add(Shape::mesh(mesh));
    };
    slice(-0.62, end, faded(t.cartilage[1], 0.10));
    let spun = choices.draws_cells();
    match CellSource::of(choices.kind) {
        Some(source @ (CellSource::Marrow | CellSource::Fat)) => {
            let (above, below) = if source == CellSource::Marrow {
                (t.fat_pad[1], t.artery[1])
            } else {
                (t.fat[1], t.fat_pad[0])
            };
            // The better the spin, the thicker the layer.
            let thick = 0.07 + 0.13 * plan.recovered as f32;
            let middle = if source == CellSource::Marrow {
                0.10
            } else {
                end - thick
            };
            // Of marrow the pale layer lies between plasma and red cells. What enzymes free from fat lies
            // at the bottom, under the liquid; fat floats on top.
            if source == CellSource::Marrow {
                slice(-0.28, middle - thick, colour(above));
                slice(middle + thick, end, colour(below));
            } else {
                slice(-0.28, -0.04, colour(above));
                slice(-0.04, middle - thick, colour(below));
            }
            slice(middle - thick, middle + thick, colour(t.cortex[1]));
            let per_row = 3_u8;
            let rows = if thick > 0.13 { 2_u8 } else { 1 };
            let mut places = Vec::new();
            for row in 0..rows {
                for k in 0..per_row {
                    let y = middle + (f32::from(row) - 0.5 * f32::from(rows - 1)) * 0.13;
                    places.push([-0.13 + 0.13 * f32::from(k), y]);
                }
            }
            pen.cells(&places, 0.055);
            if pen.radius > 76.0 {
                pen.painter.line_segment(
                    [pen.at(0.25, middle), pen.at(0.38, middle)],
                    pen.line(1.6, pen.ink()),
                );
                let words = say("clinic-stem-cells").replace(' ', "\n");
                pen.painter.text(
                    pen.at(0.41, middle),
                    Align2::LEFT_CENTER,
                    words,
                    bold((0.12 * pen.radius).clamp(10.0, 14.0)),
                    colour(theme.text_1),
                );
            }
        }
        Some(CellSource::Cultured) => {
            slice(-0.28, end, faded(theme.cells.macrophage_m1, 0.30));
            let places: Vec<[f32; 2]> = (0..15_u8)
                .map(|k| {
                    [
                        -0.13 + 0.13 * f32::from(k % 3),
                        0.46 - 0.14 * f32::from(k / 3),
                    ]
                })
                .collect();
            pen.cells(&places, 0.055);
        }
        None => {}
    }
    let mut outline = vec![pen.at(-half, -0.62)];
    outline.extend(pen.arc([0.0, round], half, 0.5, 0.0));
    outline.push(pen.at(half, -0.62));
    pen.painter
        .add(Shape::line(outline, pen.line(2.8, pen.ink())));
    pen.painter.line_segment(
        [pen.at(-0.14, -0.5), pen.at(-0.14, 0.36)],
        pen.line(
            3.4,
            faded(theme.plate_halo, if theme.dark { 0.0 } else { 0.55 }),
        ),
    );
    let cap = Rect::from_min_max(pen.at(-0.28, -0.76), pen.at(0.28, -0.6));
    pen.painter
        .rect_filled(cap, CornerRadius::same(3), colour(theme.accent));
    if spun {
        let strokes = match choices.force {
            Level::Low => 1_u8,
            Level::Usual => 2,
            Level::High => 3,
        };
        for k in 0..strokes {
            let radius = 0.72 - 0.085 * f32::from(k);
            let ink = faded(theme.accent, 1.0 - 0.28 * f32::from(k));
            for start in [0.53, 0.03] {
                let arc = pen.arc([0.0, 0.0], radius, start, start + 0.13);
                if k == 0 {
                    arrow_head(pen, &arc, ink);
                }
                pen.painter.add(Shape::line(arc, pen.line(3.0, ink)));
            }
        }
    }
}

pub(crate) fn arrow_head(pen: &Pen<'_>, line: &[Pos2], ink: Color32) {
    if let [.., before, end] = line {
        let along = (*end - *before).normalized() * (0.085 * pen.radius);
        let across = vec2(-along.y, along.x) * 0.7;
        pen.painter.add(Shape::convex_polygon(
            vec![*end + along, *end + across, *end - across],
            ink,
            Stroke::NONE,
        ));
    }
}

/// The knee with the needle, and what sees it.
pub(crate) fn needle(pen: &Pen<'_>, choices: &Choices) {
    let theme = pen.theme;
    let t = &theme.tissue;
    let reach = 0.86;
    pen.band(
        reach,
        |_| -1.0,
        |_| 1.0,
        [colour(t.muscle[1]), colour(t.muscle[0])],
    );
    // Fat in front, fluid in the gap.
    pen.band(
        reach,
        |x| -0.2 + 1.1 * (x + 0.5).max(0.0),
        |x| 0.42 + 0.1 * x,
        [colour(t.fat_pad[1]), colour(t.fat_pad[0])],
    );
    pen.band(
        reach,
        |x| 0.04 + 0.35 * x * x,
        |_| 0.5,
        [colour(t.fluid[1]), colour(t.fluid[1])],
    );
    let kept = |points: Vec<Pos2>| -> Vec<Pos2> {
        points
            .into_iter()
            .map(|point| {
                let off = point - pen.centre;
                let far = off.length() / (reach * pen.radius);
                if far > 1.0 {
                    pen.centre + off / far
                } else {
                    point
                }
            })
            .collect()
    };
    let [bone_low, bone_high] = t.cortex.map(colour);
    let edge = pen.line(1.6, faded(t.marrow[0], 0.9));
    let thigh = [0.14, -0.42];
    let condyle = kept(pen.arc(thigh, 0.62, 0.0, 1.0));
    let pearl = kept(pen.arc(thigh, 0.70, 0.02, 0.48));
    pen.painter
        .add(Shape::line(pearl, pen.line(10.0, colour(t.cartilage[1]))));
    pen.fan(pen.at(thigh[0], thigh[1]), &condyle, bone_high, bone_low);
    pen.painter.add(Shape::closed_line(condyle, edge));
    for k in 0..70_u8 {
        let (turn, far) = (
            2.399_963 * f32::from(k),
            0.56 * libm::sqrtf(f32::from(k) / 70.0),
        );
        let [x, y] = [
            thigh[0] + far * libm::cosf(turn),
            thigh[1] + far * libm::sinf(turn),
        ];
        if x * x + y * y < 0.68 {
            pen.painter.circle_filled(
                pen.at(x, y),
                0.013 * pen.radius,
                faded(t.trabecular[1], 0.55),
            );
        }
    }
    let shin = |x: f32| 0.50 + 0.05 * x * x;
    pen.band(reach, shin, |_| 1.0, [bone_high, bone_low]);
    let top: Vec<Pos2> = (0..=24)
        .map(|k| {
            let x = -0.66 + 1.34 * k as f32 / 24.0;
            pen.at(x, shin(x) - 0.02)
        })
        .collect();
    pen.painter.add(Shape::line(
        kept(top),
        pen.line(8.0, colour(t.cartilage[1])),
    ));
    if choices.knee != "healthy" {
        pen.painter.add(Shape::line(
            pen.arc(thigh, 0.69, 0.20, 0.26),
            pen.line(9.0, colour(t.inflamed[1])),
        ));
    }
    pen.painter.circle_stroke(
        pen.centre,
        reach * pen.radius,
        pen.line(1.5, colour(theme.line)),
    );
    if !choices.kind.by_needle() {
        return;
    }
    if choices.kind.has_cells() {
        pen.cells(
            &[
                [-0.28, 0.20],
                [-0.17, 0.29],
                [-0.03, 0.345],
                [0.12, 0.37],
                [0.27, 0.35],
            ],
            0.055,
        );
    }
    let filled = match CellSource::of(choices.kind) {
        Some(CellSource::Marrow) => t.artery[1],
        Some(CellSource::Fat) => t.fat_pad[1],
        Some(CellSource::Cultured) | None => liquid_of(choices.kind, theme),
    };
    pen.syringe([-0.36, 0.10], [-0.98, -0.26], filled);
    match choices.guidance {
        Guidance::Ultrasound => probe(pen),
        Guidance::Fluoroscopy => xray(pen),
        Guidance::Blind => {
            let at = pen.at(0.62, -0.66);
            pen.painter.circle(
                at,
                0.17 * pen.radius,
                colour(theme.panel),
                pen.line(2.4, colour(theme.warning)),
            );
            pen.painter.text(
                at,
                Align2::CENTER_CENTER,
                "?",
                bold(0.24 * pen.radius),
                colour(theme.warning),
            );
        }
    }
}

fn probe(pen: &Pen<'_>) {
    let theme = pen.theme;
    let along = vec2(0.42, -0.907);
    let across = vec2(0.907, 0.42);
    let foot = pen.at(0.30, -0.70);
    let corner = |a: f32, b: f32| foot + (along * a + across * b) * pen.radius;
    for k in 1..=3_u8 {
        let far = 0.17 * f32::from(k);
        let wave: Vec<Pos2> = (0..=12)
            .map(|n| {
                let side = (n as f32 / 12.0 - 0.5) * (0.9 + 0.1 * f32::from(k));
                foot + (along * (-libm::cosf(side)) + across * libm::sinf(side))
                    * ((far + 0.04) * pen.radius)
            })
            .collect();
        pen.painter.add(Shape::line(
            wave,
            pen.line(2.2, faded(theme.accent, 1.0 - 0.2 * f32::from(k))),
        ));
    }
    let cable = vec![
        corner(0.34, 0.0),
        corner(0.46, 0.02),
        corner(0.55, 0.10),
        corner(0.62, 0.22),
    ];
    pen.painter
        .add(Shape::line(cable, pen.line(4.0, pen.ink())));
    pen.painter.add(Shape::convex_polygon(
        vec![
            corner(0.0, -0.15),
            corner(0.02, 0.15),
            corner(0.2, 0.13),
            corner(0.34, 0.07),
            corner(0.34, -0.07),
            corner(0.2, -0.13),
        ],
        colour(theme.raised),
        pen.line(2.4, pen.ink()),
    ));
    pen.painter.line_segment(
        [corner(0.02, -0.14), corner(0.03, 0.14)],
        pen.line(4.0, colour(theme.accent)),
    );
}

fn xray(pen: &Pen<'_>) {
    let theme = pen.theme;
    pen.painter.add(Shape::line(
        pen.arc([0.0, 0.0], 0.93, -0.20, 0.20),
        pen.line(9.0, pen.ink()),
    ));
    for sign in [-1.0_f32, 1.0] {
        let at = pen.at(0.24, 0.90 * sign);
        let plate = Rect::from_center_size(at, vec2(0.40, 0.16) * pen.radius);
        pen.painter.rect(
            plate,
            CornerRadius::same(4),
            colour(theme.raised),
            pen.line(2.4, pen.ink()),
            StrokeKind::Middle,
        );
    }
    let beam = vec![
        pen.at(0.20, -0.80),
        pen.at(0.28, -0.80),
        pen.at(0.42, 0.80),
        pen.at(-0.10, 0.80),
    ];
    pen.painter.add(Shape::convex_polygon(
        beam,
        faded(theme.accent, 0.16),
        Stroke::NONE,
    ));
}
