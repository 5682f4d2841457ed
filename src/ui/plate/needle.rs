//! The needle with its guidance image.

use bevy_egui::egui::{Align2, Painter, Pos2, Shape, Stroke, Vec2, vec2};

use crate::lens::Lens;
use crate::live::Snapshot;
use crate::sim::EventKind;
use crate::theme::Theme;
use crate::ui::kit::style::{bold, faded};
use crate::ui::kit::words::say;
use crate::ui::plate::marks::ease;
use crate::ui::plate::text::{haloed, to_px};

/// Seconds the needle takes from the skin and back.
pub const NEEDLE_SECONDS: f32 = 3.0;

/// Length of the needle from hub to tip, mm.
const NEEDLE_MM: f32 = 31.0;

/// Length and width of the barrel, mm.
const BARREL_MM: [f32; 2] = [18.0, 5.0];

/// Reach of the plume, mm.
const PLUME_MM: f32 = 7.0;

/// Drops of the plume.
const DROPS: usize = 34;

/// Where the needle is when a still picture is taken: full plume.
pub const NEEDLE_STILL: f32 = 0.62;

/// Centre of the region the scenario injects into, mm.
#[must_use]
pub fn needle_tip(snapshot: &Snapshot) -> Option<[f32; 2]> {
    let scenario = &snapshot.scenario;
    let region = scenario.stage.region(&scenario.injection_region)?;
    region.centre_mm(&scenario.stage.grid)
}

/// Whether a needle is in the knee: something was injected in this hour.
#[must_use]
pub fn just_injected(snapshot: &Snapshot) -> bool {
    snapshot
        .history
        .events
        .iter()
        .any(|event| event.kind == EventKind::Injection && event.step + 1 >= snapshot.step)
}

/// Draws the needle. `progress` goes from 0, outside the skin, to 1, outside again.
pub fn needle(painter: &Painter, theme: &Theme, lens: &Lens, snapshot: &Snapshot, progress: f32) {
    let Some(tip_mm) = needle_tip(snapshot) else {
        return;
    };
    // A stage that is small is drawn with a small needle.
    let size = snapshot.scenario.stage.width_mm / 120.0;
    let px_per_mm = lens.units_per_mm / lens.units_per_px * size;
    let tip_at_rest = to_px(lens, tip_mm);
    // From the front, a little from above, so that it passes beside the kneecap.
    let along = if snapshot.scenario.stage.name == "knee" {
        vec2(0.990, 0.141)
    } else {
        vec2(0.35, 0.94)
    };
    let across = vec2(-along.y, along.x);
    let outside = 1.0 - ease(progress / 0.28) + ease((progress - 0.8) / 0.2);
    let tip = tip_at_rest - along * (outside * 34.0 * px_per_mm);
    let strength = 1.0 - 0.9 * ease((outside - 0.6) / 0.4);
    let hub = tip - along * (NEEDLE_MM * px_per_mm);
    let emptied = ease((progress - 0.3) / 0.45);

    guidance(
        painter,
        theme,
        tip_at_rest,
        along,
        px_per_mm,
        strength * (1.0 - outside).max(0.0),
    );
    let metal = faded(theme.plate_word, strength);
    let edge = faded(theme.plate_halo, 0.8 * strength);
    painter.line_segment([tip, hub], Stroke::new(4.6, edge));
    painter.line_segment([tip, hub], Stroke::new(2.4, metal));
    // Barrel: glass, what is left in it, plunger.
    let [length, width] = BARREL_MM.map(|mm| mm * px_per_mm);
    let corner = |a: f32, b: f32| hub - along * (a * length) + across * (b * width);
    let box_of = |from: f32, to: f32, half: f32| {
        vec![
            corner(from, -half),
            corner(from, half),
            corner(to, half),
            corner(to, -half),
        ]
    };
    painter.add(Shape::convex_polygon(
        box_of(0.0, 1.0, 0.5),
        faded(theme.panel, 0.82 * strength),
        Stroke::new(1.6, metal),
    ));
    let filled = 0.82 * (1.0 - emptied);
    painter.add(Shape::convex_polygon(
        box_of(0.02, 0.02 + filled, 0.40),
        faded(theme.cells.stem, 0.85 * strength),
        Stroke::NONE,
    ));
    painter.line_segment(
        [
            corner(0.02 + filled, 0.0),
            corner(1.25 - 0.82 * emptied * 0.9, 0.0),
        ],
        Stroke::new(3.0, metal),
    );
    painter.line_segment(
        [
            corner(1.25 - 0.82 * emptied * 0.9, -0.6),
            corner(1.25 - 0.82 * emptied * 0.9, 0.6),
        ],
        Stroke::new(3.0, metal),
    );
    plume(
        painter,
        theme,
        tip_at_rest,
        along,
        px_per_mm,
        (progress - 0.3) / 0.7,
    );
    if strength > 0.5 {
        // Beside a panel the words keep clear of it.
        let mut at = hub - along * (0.5 * length) + vec2(0.0, 0.9 * width + 6.0);
        at.x = at.x.max(lens.free.x + 96.0);
        let [least, most] = [4.0, lens.free.height - 24.0].map(|down| lens.free.y + down);
        at.y = at.y.min(most).max(least);
        haloed(
            painter,
            theme,
            at,
            Align2::CENTER_TOP,
            &say("needle-guided"),
            bold(14.0),
        );
    }
}

/// The fan of an ultrasound probe on the skin that sees the tip.
fn guidance(
    painter: &Painter,
    theme: &Theme,
    tip: Pos2,
    along: Vec2,
    px_per_mm: f32,
    strength: f32,
) {
    if strength <= 0.02 {
        return;
    }
    let probe = tip + vec2(-0.62, -0.78) * (30.0 * px_per_mm);
    let down = (tip - probe).normalized();
    let side = vec2(-down.y, down.x);
    let depth = 38.0 * px_per_mm;
    let ray = |turn: f32| {
        let (sine, cosine) = (libm::sinf(turn), libm::cosf(turn));
        down * cosine + side * sine
    };
    let fan: Vec<Pos2> = (0..=16)
        .map(|k| probe + ray(-0.38 + 0.76 * k as f32 / 16.0) * depth)
        .collect();
    let mut outline = vec![probe];
    outline.extend(&fan);
    painter.add(Shape::convex_polygon(
        outline,
        faded(theme.accent, 0.16 * strength),
        Stroke::new(1.2, faded(theme.accent, 0.55 * strength)),
    ));
    for part in [0.3, 0.5, 0.7, 0.9] {
        let arc: Vec<Pos2> = (0..=16)
            .map(|k| probe + ray(-0.38 + 0.76 * k as f32 / 16.0) * (depth * part))
            .collect();
        painter.add(Shape::line(
            arc,
            Stroke::new(1.0, faded(theme.accent, 0.28 * strength)),
        ));
    }
    let half = side * (7.0 * px_per_mm);
    painter.line_segment(
        [probe - half, probe + half],
        Stroke::new(7.0, faded(theme.text_2, strength)),
    );
    painter.circle_stroke(
        tip + along * 2.0,
        2.2 * px_per_mm,
        Stroke::new(1.4, faded(theme.accent, strength)),
    );
}

/// What leaves the tip: drops that spread and fade. `age` goes from 0 to 1.
fn plume(painter: &Painter, theme: &Theme, tip: Pos2, along: Vec2, px_per_mm: f32, age: f32) {
    if !(0.0..1.0).contains(&age) {
        return;
    }
    for k in 0..DROPS {
        // Each drop leaves a little later, in a direction of its own (golden angle).
        let late = k as f32 / DROPS as f32 * 0.45;
        let life = ((age - late) / 0.55).clamp(0.0, 1.0);
        if life <= 0.0 || life >= 1.0 {
            continue;
        }
        let turn = k as f32 * 2.399_963;
        let aside = vec2(libm::cosf(turn), libm::sinf(turn));
        let reach =
            ease(life) * PLUME_MM * px_per_mm * (0.5 + 0.5 * ((k * 37 % 100) as f32 / 100.0));
        let at = tip + aside * reach + along * (0.5 * reach);
        painter.circle_filled(
            at,
            (0.75 * px_per_mm).clamp(1.2, 6.0) * (1.0 - 0.4 * life),
            faded(theme.cells.stem, 0.9 * (1.0 - life)),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::sync::Arc;

    use crate::scenario::Scenario;
    use crate::sim::Simulation;

    #[test]
    fn the_needle_points_into_the_place_the_scenario_injects_into() {
        for name in [
            "osteoarthritis-moderate",
            "quadriceps-strain",
            "patellar-tendon-tear",
        ] {
            let scenario = Arc::new(Scenario::built_in(name).expect("a scenario"));
            let simulation = Simulation::new(Arc::clone(&scenario), 1).expect("it starts");
            let snapshot = Snapshot::of(&simulation, None, None);
            let [x, y] = needle_tip(&snapshot).expect("a tip");
            let region = scenario
                .stage
                .region(&scenario.injection_region)
                .expect("a region");
            let tissue = scenario
                .stage
                .tissue_at(x, y)
                .map(|shape| shape.key.clone());
            assert!(
                tissue
                    .as_ref()
                    .is_some_and(|key| region.within.contains(key)),
                "{name}: {tissue:?}"
            );
            // The needle is there in the hour of an injection, and only then.
            let at_once = scenario.treatments.iter().any(|planned| planned.day == 0.0);
            assert_eq!(just_injected(&snapshot), at_once, "{name}");
        }
    }
}
