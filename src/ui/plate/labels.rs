//! Names of the tissues with their leader lines; a dish has names of its grounds.

use bevy_egui::egui::{Align2, Painter, Pos2, Rect, Shape, Stroke, pos2, vec2};

use crate::lens::Lens;
use crate::live::Snapshot;
use crate::theme::Theme;
use crate::ui::kit::style::{colour, faded, italic};
use crate::ui::kit::words::say;
use crate::ui::plate::text::{free_rect, haloed, to_px};
use crate::ui::plate::{grounds, painted};

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

/// A laid-out name.
#[derive(Debug, Clone, PartialEq)]
struct Placed {
    text: String,
    left: bool,
    label: Pos2,
    elbow: Pos2,
    anchor: Pos2,
}

fn cross(a: Pos2, b: Pos2, c: Pos2, d: Pos2) -> bool {
    let turn = |p: Pos2, q: Pos2, r: Pos2| (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
    turn(a, b, c) * turn(a, b, d) < 0.0 && turn(c, d, a) * turn(c, d, b) < 0.0
}

/// Heights for labels that want `wanted`, at least `gap` apart, between `top` and `bottom`.
fn spread_out(wanted: &[f32], gap: f32, top: f32, bottom: f32) -> Vec<f32> {
    let mut heights = wanted.to_vec();
    for k in 0..heights.len() {
        let least = if k == 0 { top } else { heights[k - 1] + gap };
        heights[k] = heights[k].max(least);
    }
    for k in (0..heights.len()).rev() {
        let most = if k + 1 == heights.len() {
            bottom
        } else {
            heights[k + 1] - gap
        };
        heights[k] = heights[k].min(most);
    }
    heights
}

/// Lays out one side so that no leader crosses another.
fn lay_out(
    mut names: Vec<(String, Pos2)>,
    left: bool,
    column: f32,
    area: Rect,
    gap: f32,
) -> Vec<Placed> {
    let most = ((area.height() / gap) as usize).max(1);
    names.truncate(most);
    names.sort_by(|a, b| a.1.y.total_cmp(&b.1.y));
    let reach = if left { 22.0 } else { -22.0 };
    for _ in 0..names.len().max(1) {
        let wanted: Vec<f32> = names.iter().map(|(_, anchor)| anchor.y).collect();
        let heights = spread_out(&wanted, gap, area.top(), area.bottom());
        let elbow = |k: usize| pos2(column + reach, heights[k]);
        let mut swapped = false;
        'pairs: for a in 0..names.len() {
            for b in a + 1..names.len() {
                if cross(elbow(a), names[a].1, elbow(b), names[b].1) {
                    names.swap(a, b);
                    swapped = true;
                    break 'pairs;
                }
            }
        }
        if !swapped {
            break;
        }
    }
    let wanted: Vec<f32> = names.iter().map(|(_, anchor)| anchor.y).collect();
    // After swaps the wanted heights are no longer in order: only the order counts then.
    let mut ordered = wanted.clone();
    ordered.sort_by(f32::total_cmp);
    let heights = spread_out(&ordered, gap, area.top(), area.bottom());
    names
        .into_iter()
        .zip(heights)
        .map(|((text, anchor), y)| Placed {
            text,
            left,
            label: pos2(column, y),
            elbow: pos2(column + reach, y),
            anchor,
        })
        .collect()
}

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

/// Whether a name stands on what it names.
fn stands_on_its_mark(name: &Placed, place: Rect) -> bool {
    let way = name.anchor - name.elbow;
    (0..=80).any(|k| {
        place
            .expand(3.0)
            .contains(name.elbow + way * (k as f32 / 80.0))
    })
}

/// Whether the line of a name runs through a place.
fn runs_through(name: &Placed, place: Rect) -> bool {
    let ways = [[name.label, name.elbow], [name.elbow, name.anchor]];
    ways.iter()
        .any(|[from, to]| (0..=80).any(|k| place.contains(from.lerp(*to, k as f32 / 80.0))))
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
    let size = if lens.free.height > 700.0 { 21.0 } else { 17.0 };
    let mut named = names_of(lens, snapshot, top, feet);
    let told = |name: &Placed| {
        let all = KNEE_NAMES.iter();
        let mut titles = all.map(|named| say(&format!("name-{}", named.key)));
        titles.position(|title| title == name.text)
    };
    named.sort_by_key(told);
    // Where a knee is narrow between panels, the most telling names stand and no line runs through them.
    let mut kept: Vec<(Placed, Rect)> = Vec::new();
    for name in named {
        let font = italic(size);
        let galley = painter.layout_no_wrap(name.text.clone(), font, colour(theme.plate_word));
        let wide = galley.size();
        let middle = if name.left { -0.5 } else { 0.5 } * wide.x;
        let place = Rect::from_center_size(name.label + vec2(middle, 0.0), wide);
        let clear = !stands_on_its_mark(&name, place)
            && kept.iter().all(|(other, there)| {
                !there.intersects(place)
                    && !runs_through(&name, *there)
                    && !runs_through(other, place)
            });
        if clear {
            kept.push((name, place));
        }
    }
    for (name, _) in kept {
        let out = if name.left { 6.0 } else { -6.0 };
        let line = vec![
            pos2(name.label.x + out, name.label.y),
            name.elbow,
            name.anchor,
        ];
        painter.add(Shape::line(
            line.clone(),
            Stroke::new(3.4, faded(theme.plate_halo, 0.5)),
        ));
        painter.add(Shape::line(
            line,
            Stroke::new(1.3, faded(theme.plate_line, 0.85)),
        ));
        painter.circle(
            name.anchor,
            3.2,
            colour(theme.plate_word),
            Stroke::new(1.5, colour(theme.plate_halo)),
        );
        let align = if name.left {
            Align2::RIGHT_CENTER
        } else {
            Align2::LEFT_CENTER
        };
        haloed(painter, theme, name.label, align, &name.text, italic(size));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::kit::numbers::grouped;
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
