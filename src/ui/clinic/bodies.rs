//! Pictures of a station: the scan, the hip, the belly, legs at rest and in training.

use bevy_egui::egui::{Align2, CornerRadius, Pos2, Rect, Shape, Stroke, StrokeKind, Vec2, vec2};

use crate::clinic::Afterwards;
use crate::ui::clinic::pen::Pen;
use crate::ui::clinic::tools::arrow_head;
use crate::ui::kit::style::{bold, colour, faded};
use crate::ui::kit::words::say_with;

/// A scan with a magnifier; the gap is as narrow as the grade says.
pub(crate) fn scan(pen: &Pen<'_>, knee: &str) {
    let theme = pen.theme;
    let plate = Rect::from_center_size(pen.centre, Vec2::splat(1.26 * pen.radius));
    let round = CornerRadius::same((0.1 * pen.radius) as u8);
    let dark = colour(theme.tissue.ink[0]);
    pen.painter.rect_filled(plate, round, dark);
    let inside = pen
        .painter
        .with_clip_rect(plate.shrink(2.0).intersect(pen.painter.clip_rect()));
    let inner = Pen {
        painter: &inside,
        ..*pen
    };
    // Width of the gap and how much of the cartilage is left, by the name of the knee.
    let (gap, left) = match knee {
        "osteoarthritis-mild" => (0.13, 0.86),
        "osteoarthritis-moderate" => (0.10, 0.62),
        "osteoarthritis-severe" => (0.03, 0.30),
        _ => (0.16, 1.0),
    };
    let bone = theme.tissue.cortex;
    let light = |part: f32| faded(bone[1], part);
    let edge = inner.line(1.6, light(0.85));
    inner.blob(
        [0.0, -0.2],
        &[
            [-0.30, -0.9],
            [-0.27, -0.52],
            [-0.45, -0.28],
            [-0.40, 0.0],
            [-0.14, 0.14],
            [0.14, 0.14],
            [0.42, 0.0],
            [0.50, -0.28],
            [0.34, -0.52],
            [0.32, -0.9],
        ],
        [light(0.62), light(0.34)],
        edge,
    );
    let top = 0.14 + gap;
    inner.blob(
        [0.0, top + 0.2],
        &[
            [-0.46, top + 0.05],
            [-0.2, top + 0.01],
            [0.0, top - 0.01],
            [0.2, top + 0.01],
            [0.48, top + 0.04],
            [0.44, top + 0.22],
            [0.28, top + 0.42],
            [0.26, 1.0],
            [-0.26, 1.0],
            [-0.28, top + 0.42],
            [-0.44, top + 0.22],
        ],
        [light(0.56), light(0.30)],
        edge,
    );
    // Kneecap in front.
    inner.blob(
        [-0.54, -0.34],
        &[
            [-0.54, -0.52],
            [-0.46, -0.34],
            [-0.52, -0.16],
            [-0.60, -0.34],
        ],
        [light(0.6), light(0.36)],
        edge,
    );
    // Cartilage, worn from the middle.
    let cartilage = inner.line(5.0, colour(theme.tissue.cartilage[1]));
    let bare = 0.11 * (1.0 - left);
    for (from, to) in [(0.07, 0.25 - bare), (0.25 + bare, 0.43)] {
        if to - from > 0.01 {
            inner.painter.add(Shape::line(
                inner.arc([0.01, -0.36], 0.535, from, to),
                cartilage,
            ));
        }
    }
    let hole = match knee {
        "cartilage-defect" => 0.06,
        "osteochondral-defect" => 0.12,
        _ => 0.0,
    };
    if hole > 0.0 {
        inner
            .painter
            .circle_filled(inner.at(0.0, 0.15), hole * pen.radius, dark);
    }
    let ring = colour(theme.cells.osteoblast);
    let glass = pen.at(-0.02, 0.14 + 0.5 * gap);
    pen.painter
        .circle_filled(glass, 0.2 * pen.radius, faded(theme.cells.osteoblast, 0.10));
    pen.painter
        .circle_stroke(glass, 0.2 * pen.radius, pen.line(3.4, ring));
    let out = vec2(0.72, 0.69);
    pen.painter.line_segment(
        [
            glass + out * (0.2 * pen.radius),
            glass + out * (0.46 * pen.radius),
        ],
        pen.line(5.0, ring),
    );
    pen.painter.rect_stroke(
        plate,
        round,
        pen.line(1.5, colour(theme.line)),
        StrokeKind::Outside,
    );
}

/// The hip bone with the needle in its crest.
pub(crate) fn hip(pen: &Pen<'_>) {
    let theme = pen.theme;
    let [low, high] = theme.tissue.cortex.map(colour);
    let shade = colour(theme.tissue.trabecular[0]);
    let edge = pen.line(2.2, faded(theme.tissue.marrow[0], 0.95));
    // The ring of the seat bone, under the wing.
    let outer = [
        [0.16, 0.20],
        [0.40, 0.42],
        [0.36, 0.68],
        [0.08, 0.80],
        [-0.22, 0.70],
        [-0.30, 0.48],
        [-0.20, 0.24],
    ];
    pen.blob([0.04, 0.5], &outer, [shade, low], edge);
    let hole = [
        [0.10, 0.46],
        [0.22, 0.54],
        [0.16, 0.66],
        [-0.04, 0.66],
        [-0.10, 0.56],
        [0.0, 0.47],
    ];
    let ground = colour(theme.panel);
    pen.blob([0.05, 0.56], &hole, [ground, ground], edge);
    let wing = [
        [-0.66, -0.06],
        [-0.58, -0.32],
        [-0.32, -0.54],
        [0.02, -0.64],
        [0.34, -0.54],
        [0.56, -0.30],
        [0.58, -0.10],
        [0.40, 0.02],
        [0.30, 0.16],
        [0.26, 0.32],
        [0.04, 0.42],
        [-0.20, 0.34],
        [-0.28, 0.18],
        [-0.44, 0.12],
        [-0.60, 0.10],
    ];
    pen.blob([0.0, -0.1], &wing, [high, shade], edge);
    for (radius, from, to) in [(0.34, 0.56, 0.70), (0.48, 0.55, 0.68)] {
        let arc = pen.arc([0.0, 0.0], radius, from, to);
        pen.painter.add(Shape::line(
            arc,
            pen.line(1.6, faded(theme.tissue.marrow[1], 0.5)),
        ));
    }
    pen.painter.circle(
        pen.at(0.03, 0.22),
        0.17 * pen.radius,
        colour(theme.tissue.marrow[1]),
        edge,
    );
    pen.painter
        .circle_filled(pen.at(0.05, 0.25), 0.11 * pen.radius, shade);
    // Marrow under the crest.
    pen.painter.add(Shape::line(
        pen.arc([0.02, -0.04], 0.5, 0.70, 0.92),
        pen.line(15.0, faded(theme.tissue.artery[1], 0.45)),
    ));
    pen.cells(
        &[[-0.10, -0.52], [0.08, -0.53], [0.25, -0.46], [0.38, -0.34]],
        0.062,
    );
    pen.syringe([0.27, -0.42], [0.66, -0.78], theme.tissue.artery[1]);
}

/// Skin, fat and muscle of the belly with the cannula in the fat.
pub(crate) fn belly(pen: &Pen<'_>) {
    let theme = pen.theme;
    let t = &theme.tissue;
    let reach = 0.88;
    let wave = |x: f32| 0.03 * libm::sinf(5.0 * x + 0.6);
    let skin = |x: f32| -0.34 + 0.16 * x * x;
    let below = |x: f32| skin(x) + 0.12;
    let deep = move |x: f32| 0.44 + wave(x);
    pen.band(reach, skin, below, [colour(t.skin[1]), colour(t.skin[0])]);
    pen.band(
        reach,
        below,
        deep,
        [colour(t.fat_pad[1]), colour(t.fat_pad[0])],
    );
    pen.band(
        reach,
        deep,
        |_| 1.0,
        [colour(t.muscle[1]), colour(t.muscle[0])],
    );
    let line = pen.line(1.3, faded(t.fat_pad[0], 0.9));
    for row in 0..4_u8 {
        for k in -5..=5_i8 {
            let x = 0.16 * f32::from(k) + if row % 2 == 0 { 0.0 } else { 0.08 };
            let y = -0.10 + 0.145 * f32::from(row) + 0.13 * x * x * (1.0 - f32::from(row) / 3.0);
            if x * x + y * y < 0.62 {
                pen.painter.circle(
                    pen.at(x, y),
                    0.078 * pen.radius,
                    faded(t.fat[1], 0.75),
                    line,
                );
            }
        }
    }
    for (k, x) in [-0.55, -0.2, 0.15, 0.5].into_iter().enumerate() {
        let y = 0.56 + 0.03 * (k % 2) as f32;
        pen.painter.line_segment(
            [pen.at(x - 0.16, y), pen.at(x + 0.16, y + 0.02)],
            pen.line(2.0, faded(t.muscle[0], 0.8)),
        );
    }
    pen.cells(
        &[
            [-0.38, 0.10],
            [-0.14, 0.24],
            [-0.22, -0.02],
            [0.10, 0.08],
            [0.22, 0.28],
            [0.42, 0.16],
            [-0.5, 0.3],
            [-0.02, 0.4],
        ],
        0.055,
    );
    pen.syringe([-0.02, 0.14], [0.60, -0.70], t.fat_pad[1]);
}

/// A leg that is raised against a weight.
pub(crate) fn training(pen: &Pen<'_>) {
    let theme = pen.theme;
    let (hip, knee) = (pen.at(-0.62, -0.12), pen.at(0.02, -0.16));
    let seat = Rect::from_min_max(pen.at(-0.72, 0.08), pen.at(-0.04, 0.20));
    pen.painter.rect(
        seat,
        CornerRadius::same(4),
        colour(theme.raised),
        pen.line(2.0, pen.ink()),
        StrokeKind::Middle,
    );
    for x in [-0.62, -0.16] {
        pen.painter
            .line_segment([pen.at(x, 0.20), pen.at(x, 0.68)], pen.line(4.0, pen.ink()));
    }
    for (ankle, weight) in [([0.12, 0.50], false), ([0.66, -0.20], true)] {
        let ankle = pen.at(ankle[0], ankle[1]);
        pen.limb(knee, ankle, 0.105, 0.06);
        if weight {
            pen.painter.circle(
                ankle,
                0.11 * pen.radius,
                colour(theme.accent),
                pen.line(2.4, pen.ink()),
            );
        }
    }
    pen.limb(hip, knee, 0.16, 0.115);
    pen.painter.circle(
        knee,
        0.058 * pen.radius,
        colour(theme.panel),
        pen.line(4.0, colour(theme.cells.chondrocyte)),
    );
    let swing = pen.arc([0.02, -0.16], 0.52, 0.17, 0.05);
    let ink = colour(theme.accent);
    arrow_head(pen, &swing, ink);
    pen.painter.add(Shape::line(swing, pen.line(3.0, ink)));
}

/// Three legs, one at each time; more load lifts them sooner.
pub(crate) fn legs(pen: &Pen<'_>, afterwards: Afterwards) {
    let theme = pen.theme;
    let ground = 0.50;
    pen.painter.line_segment(
        [pen.at(-0.74, ground), pen.at(0.74, ground)],
        pen.line(4.0, colour(theme.line)),
    );
    let lifts = match afterwards {
        Afterwards::RestFirst => [0.0, 0.4, 0.8],
        Afterwards::Walking => [0.15, 0.4, 0.8],
        Afterwards::Exercise => [0.15, 0.7, 1.1],
        Afterwards::Sport => [0.35, 1.0, 1.25],
    };
    let marks = [
        theme.fields.inflammation,
        theme.cells.osteoblast,
        theme.cells.chondrocyte,
    ];
    for (k, lift) in lifts.into_iter().enumerate() {
        let x = [-0.50, -0.06, 0.34][k];
        let hip = pen.at(x, -0.60);
        let knee = pen.at(x + 0.06 + 0.20 * lift, -0.06 - 0.16 * lift);
        let ankle = pen.at(x + 0.02 + 0.09 * lift, 0.40 - 0.20 * lift);
        let foot = [
            [0.0, -0.05],
            [0.14, 0.02],
            [0.17, 0.08],
            [0.0, 0.09],
            [-0.05, 0.04],
        ];
        let shoe: Vec<Pos2> = foot
            .iter()
            .map(|[a, b]| ankle + vec2(*a, *b) * pen.radius)
            .collect();
        pen.painter.add(Shape::convex_polygon(
            shoe,
            colour(theme.text_3),
            Stroke::NONE,
        ));
        pen.limb(knee, ankle, 0.105, 0.055);
        pen.limb(hip, knee, 0.145, 0.11);
        pen.painter.circle(
            knee,
            0.058 * pen.radius,
            colour(theme.panel),
            pen.line(4.0, colour(marks[k])),
        );
        if pen.radius > 80.0 {
            let words = say_with("clinic-week", &[("n", ["1", "6", "12"][k].to_owned())]);
            pen.painter.text(
                pen.at(x + 0.04 + 0.03 * k as f32, ground + 0.16),
                Align2::CENTER_CENTER,
                words,
                bold((0.115 * pen.radius).clamp(10.0, 15.0)),
                colour(theme.text_2),
            );
        }
    }
}
