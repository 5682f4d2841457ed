//! Names of the tissues with their leader lines; a dish has names of its grounds, a strip those of its zones and cells.

use bevy_egui::egui::{Painter, vec2};

use crate::lens::Lens;
use crate::live::Snapshot;
use crate::theme::Theme;
use crate::ui::kit::words::say;
use crate::ui::plate::leaders::{self, Placed, lay_out};
use crate::ui::plate::text::{free_rect, to_px};
use crate::ui::plate::{grounds, painted, strip_names};

/// Units per pixel above which the whole limb is in view and its parts are named.
pub(crate) const NAMES_FROM: f32 = 0.075;

/// Width between the panels from which on names have room beside the knee, points.
const ROOM: f32 = 600.0;

/// A name on the plate: tissue, side (-1 left, 1 right), and the point it names, mm.
struct Named {
    key: &'static str,
    side: i8,
    at_mm: [f32; 2],
}

const fn named(key: &'static str, side: i8, x: f32, y: f32) -> Named {
    Named {
        key,
        side,
        at_mm: [x, y],
    }
}

/// Names of the knee, the most telling first.
const KNEE_NAMES: [Named; 16] = [
    named("cartilage_femur", -1, 61.0, 45.0),
    named("femur_cancellous", 1, 92.0, 40.0),
    named("synovium", 1, 124.0, 52.0),
    named("patella_cancellous", -1, 43.0, 36.0),
    named("joint_cavity", 1, 118.0, 62.0),
    named("meniscus_posterior", 1, 109.0, 68.0),
    named("tibia_cancellous", 1, 92.0, 96.0),
    named("fat_pad", -1, 55.5, 64.0),
    named("patellar_tendon", -1, 52.0, 72.0),
    named("quad_tendon", -1, 56.5, 0.0),
    named("cruciate", 1, 92.0, 55.0),
    named("gastrocnemius", 1, 126.0, 92.0),
    named("hamstring", 1, 125.0, 20.0),
    named("quads_vastus", -1, 66.0, 4.0),
    named("cartilage_tibia", -1, 72.0, 76.6),
    named("femur_marrow", 1, 93.0, 6.0),
];

fn names_of(lens: &Lens, snapshot: &Snapshot, top: f32, feet: [f32; 2]) -> Vec<Placed> {
    let stage = &snapshot.scenario.stage;
    if stage.name != "knee" || lens.units_per_px < NAMES_FROM {
        return Vec::new();
    }
    let free = free_rect(lens);
    if free.width() < ROOM {
        return Vec::new();
    }
    let size = if free.height() > 700.0 { 21.0 } else { 17.0 };
    let mut area = free.shrink2(vec2(0.0, 46.0));
    area.min.y = area.min.y.max(top);
    let half_knee = 62.0 / lens.units_per_px;
    let mut placed = Vec::new();
    for side in [-1i8, 1] {
        let left = side < 0;
        let column = if left {
            (free.center().x - half_knee).max(free.left() + 172.0)
        } else {
            (free.center().x + half_knee).min(free.right() - 172.0)
        };
        let mut room = area;
        let foot = if left { feet[0] } else { feet[1] };
        room.max.y = room.max.y.min(free.bottom() - foot - 0.5 * size - 8.0);
        if room.height() < size {
            continue;
        }
        let names = KNEE_NAMES
            .iter()
            .filter(|name| name.side == side)
            .filter_map(|name| {
                let anchor = to_px(lens, name.at_mm);
                stage.shape(name.key)?;
                let title = say(&format!("name-{}", name.key));
                // A line to what lies below the foot would run through what stands there.
                let seen = area.expand(20.0).contains(anchor) && anchor.y < room.max.y + 16.0;
                seen.then_some((title, anchor))
            })
            .collect();
        placed.extend(lay_out(names, left, column, room, size + 13.0));
    }
    placed
}

/// Names with their leader lines: none above `top`, none below the `feet`, the heights that are taken at the left and right.
pub fn names(
    painter: &Painter,
    theme: &Theme,
    lens: &Lens,
    snapshot: &Snapshot,
    top: f32,
    feet: [f32; 2],
) {
    grounds::names(painter, theme, lens, snapshot, top);
    painted::names(painter, theme, lens, snapshot);
    strip_names::names(painter, theme, lens, snapshot, top, feet);
    let size = if lens.free.height > 700.0 { 21.0 } else { 17.0 };
    let mut named = names_of(lens, snapshot, top, feet);
    let told = |name: &Placed| {
        let all = KNEE_NAMES.iter();
        let mut titles = all.map(|named| say(&format!("name-{}", named.key)));
        titles.position(|title| title == name.text)
    };
    named.sort_by_key(told);
    // Where a knee is narrow between panels, the most telling names stand and no line runs through them.
    let width = |name: &Placed| leaders::size_of(painter, theme, &name.text, size);
    for name in leaders::clear(named, width) {
        leaders::paint(painter, theme, &name, size);
    }
}

#[cfg(test)]
mod tests {
    use bevy_egui::egui::{Pos2, Rect, pos2};

    use super::*;
    use crate::ui::kit::numbers::grouped;
    use crate::ui::plate::leaders::cross;
    use crate::ui::plate::scale_bar::round_length;

    #[test]
    fn every_name_points_into_the_tissue_that_it_names() {
        let stage = crate::stage::Stage::built_in("knee")
            .expect("a stage")
            .expect("it is right");
        let wrong: Vec<String> = KNEE_NAMES
            .iter()
            .filter(|name| stage.shape(name.key).is_some_and(|shape| shape.mapped))
            .filter_map(|name| {
                let [x, y] = name.at_mm;
                // Names may point above the map, where only the outline is drawn.
                let found = stage.tissue_at(x, y).map(|shape| shape.key.clone());
                let outside = y < 0.0 || stage.tissue_at(x, y).is_none();
                (!outside && found.as_deref() != Some(name.key))
                    .then(|| format!("{} points at {found:?}", name.key))
            })
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn leaders_never_cross_and_labels_never_overlap_at_any_size() {
        for (width, height) in [
            (1920.0, 1080.0),
            (1366.0, 768.0),
            (1024.0, 600.0),
            (800.0, 1200.0),
        ] {
            let area = Rect::from_min_size(pos2(200.0, 60.0), vec2(width - 400.0, height - 200.0));
            let scale = height / 140.0;
            for side in [-1i8, 1] {
                let names: Vec<(String, Pos2)> = KNEE_NAMES
                    .iter()
                    .filter(|name| name.side == side)
                    .map(|name| {
                        let anchor = pos2(
                            width / 2.0 + (name.at_mm[0] - 84.0) * scale,
                            height / 2.0 + (name.at_mm[1] - 58.0) * scale,
                        );
                        (name.key.to_owned(), anchor)
                    })
                    .collect();
                let column = if side < 0 { 200.0 } else { width - 200.0 };
                let placed = lay_out(names, side < 0, column, area, 30.0);
                for a in 0..placed.len() {
                    for b in a + 1..placed.len() {
                        let (one, two) = (&placed[a], &placed[b]);
                        assert!((one.label.y - two.label.y).abs() >= 29.9, "{one:?} {two:?}");
                        assert!(
                            !cross(one.elbow, one.anchor, two.elbow, two.anchor),
                            "{one:?} {two:?}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn a_scale_bar_is_round_and_fits() {
        for mm_per_px in [0.13, 0.02, 0.003, 0.0004] {
            let length = round_length(mm_per_px);
            assert!(
                (40.0..=121.0).contains(&(length / mm_per_px)),
                "{mm_per_px}"
            );
        }
    }

    #[test]
    fn large_numbers_are_grouped() {
        assert_eq!(grouped(25_000.0), "25\u{a0}000");
        assert_eq!(grouped(999.0), "999");
    }
}
