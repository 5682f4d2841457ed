//! Names on the strip: its zones with brackets at the left, and names with leaders at the right, on cells that are there.

use bevy_egui::egui::{Align2, Painter, Pos2, Rect, pos2, vec2};

use crate::lens::Lens;
use crate::live::Snapshot;
use crate::model::words::{CellKind, Polarisation};
use crate::sim::{CellRow, EventKind, STEPS_PER_DAY};
use crate::stage::{Stage, TissueClass, TissueShape};
use crate::theme::Theme;
use crate::ui::kit::style::italic;
use crate::ui::kit::words::say;
use crate::ui::plate::leaders::{self, Placed};
use crate::ui::plate::text::{free_rect, haloed, to_px};

/// Units per pixel above which the strip is named: nearer, its zones fill the picture.
const NAMES_FROM: f32 = 0.03;
/// Width between the panels from which on names have room, points.
const ROOM: f32 = 560.0;
/// Room for the names of the zones, points.
const BRACKETS: f32 = 125.0;
/// Shares of the thickness of the cartilage at which its surface and its middle zone end.
const ZONES_END: [f32; 2] = [0.18, 0.5];
/// Height of the tidemark above the bone as it is painted, mm.
const TIDEMARK_MM: f32 = 0.061;
/// Places where the shader of the strip paints capillaries, villi and lining cells, the best to name first; the clot of a
/// wound or its scar. All in mm.
const CAPILLARIES: [[f32; 2]; 4] = [[2.2, 0.152], [2.446, 0.246], [1.161, 0.442], [0.607, 0.375]];
const VILLI: [[f32; 2]; 4] = [
    [2.237, 0.793],
    [2.034, 0.736],
    [1.195, 0.771],
    [0.992, 0.764],
];
const LINING_CELLS: [[f32; 2]; 3] = [[1.93, 0.625], [2.46, 0.742], [0.93, 0.645]];
const WOUND: [f32; 2] = [1.6, 0.88];
/// Days after which what is left of a wound is painted as a scar.
const SCAR_FROM: u64 = 30;

/// A zone of the strip at one place, mm from the top; the tidemark is a line.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Zone {
    key: &'static str,
    top: f32,
    bottom: f32,
}

/// A zone as it is named on the picture, points.
#[derive(Debug, Clone, PartialEq)]
struct Bracket {
    text: String,
    /// From where to where its bracket reaches; one height for a line.
    span: [f32; 2],
    /// Left end of the bracket.
    spine: f32,
    /// Where the text ends that stands outside the strip, or begins on it.
    label: Pos2,
    /// Whether the text stands left of the bracket.
    outside: bool,
}

/// Where from the top a tissue begins at a place, mm.
fn begins(stage: &Stage, x_mm: f32, is: impl Fn(&TissueShape) -> bool) -> Option<f32> {
    let grid = &stage.grid;
    let column = ((x_mm / grid.voxel_mm) as usize).min(grid.width.checked_sub(1)?);
    let here = |row: usize| {
        stage
            .tissue_of_voxel(row * grid.width + column)
            .is_some_and(&is)
    };
    let row = (0..grid.height).find(|&row| here(row))?;
    let mut below = (row as f32 + 0.5) * grid.voxel_mm;
    let mut above = (below - grid.voxel_mm).max(0.0);
    for _ in 0..6 {
        let middle = 0.5 * (above + below);
        if stage.tissue_at(x_mm, middle).is_some_and(&is) {
            below = middle;
        } else {
            above = middle;
        }
    }
    Some(below)
}

/// The zones at a place, from the top.
fn zones(stage: &Stage, x_mm: f32) -> Option<[Zone; 8]> {
    let of = |class: TissueClass| begins(stage, x_mm, move |shape| shape.class == class);
    let lining = begins(stage, x_mm, |shape| shape.key == "synovium_lining")?;
    let fluid = of(TissueClass::Fluid)?;
    let cartilage = of(TissueClass::Cartilage)?;
    let bone = of(TissueClass::CorticalBone)?;
    let [surface, middle] = ZONES_END.map(|share| cartilage + share * (bone - cartilage));
    let tidemark = bone - TIDEMARK_MM;
    let zone = |key, top, bottom| Zone { key, top, bottom };
    Some([
        zone("sub_lining", 0.0, lining),
        zone("lining", lining, fluid),
        zone("fluid", fluid, cartilage),
        zone("surface", cartilage, surface),
        zone("middle", surface, middle),
        zone("deep", middle, tidemark),
        zone("tidemark", tidemark, tidemark),
        zone("bone", bone, stage.height_mm),
    ])
}

/// The place of the strip under a column of the screen, mm from its left end.
fn mm_at(lens: &Lens, stage: &Stage, px: f32) -> f32 {
    let [x, _] = lens.to_plate([px, 0.0]);
    (x / lens.units_per_mm).clamp(0.02, stage.width_mm - 0.02)
}

/// The brackets of the zones that are in view: left of the strip where there is room, else on its left end.
fn brackets(lens: &Lens, stage: &Stage, area: Rect, size: f32, widest: f32) -> Vec<Bracket> {
    let edge = to_px(lens, [0.0, 0.0]).x;
    let outside = edge - area.left() > widest + 26.0;
    let spine = if outside {
        edge - 8.0
    } else {
        edge.max(area.left()) + 10.0
    };
    let Some(found) = zones(stage, mm_at(lens, stage, spine)) else {
        return Vec::new();
    };
    let px = |y: f32| to_px(lens, [0.0, y]).y;
    let seen: Vec<(Zone, [f32; 2])> = found
        .into_iter()
        .map(|zone| {
            let span = [px(zone.top) + 2.0, px(zone.bottom) - 2.0];
            (zone, span.map(|y| y.clamp(area.top(), area.bottom())))
        })
        .filter(|(zone, [top, bottom])| {
            let y = px(zone.top);
            if zone.top < zone.bottom {
                bottom - top > 5.0
            } else {
                y > area.top() && y < area.bottom()
            }
        })
        .collect();
    let wanted: Vec<f32> = seen.iter().map(|(_, [a, b])| 0.5 * (a + b)).collect();
    let half = 0.5 * size;
    let heights = leaders::spread_out(&wanted, size + 3.0, area.top() + half, area.bottom() - half);
    // Where there is no room for all of them, the lowest are left out.
    let fits = ((area.height() - size) / (size + 3.0)).max(0.0) as usize + 1;
    seen.into_iter()
        .zip(heights)
        .take(fits)
        .map(|((zone, span), y)| Bracket {
            text: say(&format!("name-strip_zone_{}", zone.key)),
            span: if zone.top < zone.bottom {
                span
            } else {
                [px(zone.top); 2]
            },
            spine,
            label: pos2(if outside { spine - 8.0 } else { spine + 14.0 }, y),
            outside,
        })
        .collect()
}

/// The key of a name with the point that it names, mm.
type Mark = (&'static str, Option<[f32; 2]>);

/// What is left of the last injury, if there was one.
fn wound(snapshot: &Snapshot) -> Option<Mark> {
    let mut events = snapshot.history.events.iter();
    let hurt =
        events.rfind(|event| event.kind == EventKind::Injury && event.step <= snapshot.step)?;
    let scar = snapshot.step - hurt.step >= SCAR_FROM * STEPS_PER_DAY;
    Some((if scar { "scar" } else { "wound" }, Some(WOUND)))
}

/// All that can be named, the most telling first. Cells are those in view that lie nearest to a place of their own.
fn marks(snapshot: &Snapshot, seen: impl Fn([f32; 2]) -> bool) -> Vec<Mark> {
    let nearest = |[x, y]: [f32; 2], is: &dyn Fn(&CellRow) -> bool| {
        let far = |cell: &CellRow| {
            let (dx, dy) = (cell.x_mm - x, cell.y_mm - y);
            dx * dx + dy * dy
        };
        snapshot
            .cells
            .iter()
            .filter(|cell| !cell.dying && is(cell) && seen([cell.x_mm, cell.y_mm]))
            .min_by(|a, b| far(a).total_cmp(&far(b)))
            .map(|cell| [cell.x_mm, cell.y_mm])
    };
    let macrophage = |at, state: Polarisation| {
        nearest(at, &|cell| {
            cell.kind == CellKind::Macrophage && cell.polarisation == state
        })
    };
    let stem = |at, settled: bool| {
        nearest(at, &|cell| {
            cell.kind == CellKind::Stem && cell.attached == settled
        })
    };
    let painted = |places: &[[f32; 2]]| places.iter().copied().find(|&at| seen(at));
    let of = |at, kind: CellKind| nearest(at, &|cell| cell.kind == kind);
    let mut all: Vec<Mark> = wound(snapshot).into_iter().collect();
    all.extend([
        ("stem_afloat", stem([2.1, 0.93], false)),
        ("stem_settled", stem([2.0, 1.06], true)),
        ("macrophage_m1", macrophage([2.3, 0.63], Polarisation::M1)),
        ("macrophage_m2", macrophage([1.78, 0.69], Polarisation::M2)),
        ("macrophage_m0", macrophage([2.46, 0.7], Polarisation::M0)),
        ("capillary", painted(&CAPILLARIES)),
        ("lining_cells", painted(&LINING_CELLS)),
        ("villus", painted(&VILLI)),
        ("fibroblast", of([2.1, 0.4], CellKind::Fibroblast)),
        ("cartilage_cells", of([2.1, 1.4], CellKind::Chondrocyte)),
    ]);
    all
}

/// The names with leaders, in a column at the right end.
fn leaders_of(
    lens: &Lens,
    snapshot: &Snapshot,
    area: Rect,
    size: f32,
    width: impl Fn(&str) -> f32,
) -> Vec<Placed> {
    let said = |key: &str| say(&format!("name-strip_{key}"));
    // Names keep off the brackets, and their marks off the names.
    let mut room = area;
    room.min.x += BRACKETS;
    room.max.x = area.right() - width(&said("macrophage_m1")) - 50.0;
    let seen = |at: [f32; 2]| room.contains(to_px(lens, at));
    let found = marks(snapshot, seen);
    let told: Vec<String> = found.iter().map(|(key, _)| said(key)).collect();
    let names: Vec<(String, Pos2)> = found
        .into_iter()
        .filter_map(|(key, at)| Some((said(key), to_px(lens, at.filter(|&at| seen(at))?))))
        .collect();
    let inner = area.shrink2(vec2(0.0, 0.5 * size));
    let mut placed = leaders::lay_out(names, false, area.right(), inner, size + 11.0);
    for name in &mut placed {
        // Each ends at the right end.
        let wide = width(&name.text);
        name.label.x -= wide;
        name.elbow.x -= wide;
    }
    placed.sort_by_key(|name| told.iter().position(|text| *text == name.text));
    let mut kept: Vec<Placed> = Vec::new();
    for name in leaders::clear(placed, |name| vec2(width(&name.text), size)) {
        let ahead = name.anchor.x < name.elbow.x;
        let crosses =
            |other: &Placed| leaders::cross(name.elbow, name.anchor, other.elbow, other.anchor);
        if ahead && !kept.iter().any(crosses) {
            kept.push(name);
        }
    }
    kept
}

/// Where names may stand: none above `top`, none below the `feet`.
fn area_of(lens: &Lens, top: f32, feet: [f32; 2]) -> Rect {
    let mut area = free_rect(lens).shrink(10.0);
    area.min.y = area.min.y.max(top);
    area.max.y -= feet[0].max(feet[1]);
    area
}

/// The bracket of a zone; the tidemark has a line to it instead.
fn paint_bracket(
    painter: &Painter,
    theme: &Theme,
    lens: &Lens,
    stage: &Stage,
    bracket: &Bracket,
    size: f32,
) {
    let [top, bottom] = bracket.span;
    let x = bracket.spine;
    let align = if bracket.outside {
        Align2::RIGHT_CENTER
    } else {
        Align2::LEFT_CENTER
    };
    if bottom - top > 1.0 {
        let points = [(x + 6.0, top), (x, top), (x, bottom), (x + 6.0, bottom)];
        leaders::line(painter, theme, points.map(|(x, y)| pos2(x, y)).to_vec());
    } else {
        let width = leaders::size_of(painter, theme, &bracket.text, size).x;
        let from = if bracket.outside {
            bracket.label.x + 5.0
        } else {
            bracket.label.x + width + 6.0
        };
        let start = pos2(from, bracket.label.y);
        let elbow = pos2(from + 16.0, bracket.label.y);
        let end = from + 34.0;
        let height = zones(stage, mm_at(lens, stage, end)).map_or(top, |found| {
            let tidemark = found.into_iter().find(|zone| zone.top >= zone.bottom);
            tidemark.map_or(top, |zone| to_px(lens, [0.0, zone.top]).y)
        });
        let at = pos2(end, height);
        leaders::line(painter, theme, vec![start, elbow, at]);
        leaders::dot(painter, theme, at);
    }
    haloed(
        painter,
        theme,
        bracket.label,
        align,
        &bracket.text,
        italic(size),
    );
}

/// Names of the zones and of what is seen on a strip.
pub(crate) fn names(
    painter: &Painter,
    theme: &Theme,
    lens: &Lens,
    snapshot: &Snapshot,
    top: f32,
    feet: [f32; 2],
) {
    let stage = &snapshot.scenario.stage;
    let area = area_of(lens, top, feet);
    if stage.name != "strip" || lens.units_per_px < NAMES_FROM || area.width() < ROOM {
        return;
    }
    let size = if lens.free.height > 700.0 { 19.0 } else { 16.0 };
    let width = |text: &str| leaders::size_of(painter, theme, text, size).x;
    for bracket in brackets(
        lens,
        stage,
        area,
        size,
        width(&say("name-strip_zone_surface")),
    ) {
        paint_bracket(painter, theme, lens, stage, &bracket, size);
    }
    for name in leaders_of(lens, snapshot, area, size, width) {
        leaders::paint(painter, theme, &name, size);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::lens::Area;
    use crate::scenario::Scenario;
    use crate::sim::Simulation;
    use crate::ui::plate::leaders::cross;

    /// About as wide as letters of this size.
    fn width(text: &str) -> f32 {
        0.5 * 17.0 * text.chars().count() as f32
    }

    fn snapshot() -> Snapshot {
        let scenario = Scenario::built_in("strip-injury").expect("a scenario");
        let mut strip = Simulation::new(Arc::new(scenario), 3).expect("a simulation");
        for _ in 0..3 {
            strip.step();
        }
        let mut seen = Snapshot::of(&strip, None, None);
        // Stem cells afloat and settled, as if some had been injected.
        for (k, [x, y]) in [[2.0, 0.95], [0.5, 0.9], [1.9, 1.05]]
            .into_iter()
            .enumerate()
        {
            let mut cell = seen.cells[k];
            cell.kind = CellKind::Stem;
            (cell.x_mm, cell.y_mm) = (x, y);
            cell.attached = k == 2;
            seen.cells.push(cell);
        }
        seen
    }

    fn lens(width: f32, height: f32, zoom: f32) -> Lens {
        let free = Area {
            x: 0.18 * width,
            y: 60.0,
            width: 0.64 * width,
            height: height - 160.0,
        };
        let whole = Lens {
            free,
            window: [width, height],
            units_per_mm: 56.0,
            ..Lens::default()
        };
        let mut lens = whole.fitting(Area {
            x: 0.0,
            y: 0.0,
            width: 168.0,
            height: 112.0,
        });
        lens.units_per_px /= zoom;
        lens
    }

    #[test]
    fn leaders_of_the_strip_do_not_cross_and_names_stay_in_the_free_area() {
        let seen = snapshot();
        let stage = &seen.scenario.stage;
        for (width_px, height_px) in [(1920.0, 1080.0), (1366.0, 768.0), (1024.0, 600.0)] {
            for zoom in [1.0, 1.6, 3.0] {
                let lens = lens(width_px, height_px, zoom);
                let area = area_of(&lens, 0.0, [0.0, 40.0]);
                let free = free_rect(&lens);
                let named = leaders_of(&lens, &seen, area, 17.0, width);
                assert!(zoom > 1.0 || named.len() >= 4, "{width_px}: {named:#?}");
                for (k, one) in named.iter().enumerate() {
                    let end = pos2(one.label.x + width(&one.text), one.label.y + 8.5);
                    assert!(free.contains(end) && free.contains(one.label), "{one:?}");
                    assert!(free.contains(one.anchor), "{one:?}");
                    for other in &named[k + 1..] {
                        let apart = !cross(one.elbow, one.anchor, other.elbow, other.anchor);
                        assert!(apart, "{one:?} {other:?}");
                    }
                }
                let zones = brackets(&lens, stage, area, 17.0, width("Surface zone"));
                for pair in zones.windows(2) {
                    assert!(pair[1].label.y - pair[0].label.y > 16.9, "{pair:?}");
                }
                for zone in &zones {
                    assert!(free.contains(zone.label), "{zone:?}");
                    assert!(free.contains(pos2(zone.spine, zone.span[1])), "{zone:?}");
                }
            }
        }
    }

    #[test]
    fn names_of_cells_stand_on_cells_of_that_kind() {
        let seen = snapshot();
        let found = marks(&seen, |_| true);
        let at = |key: &str| {
            let mark = found.iter().find(|(known, _)| *known == key);
            mark.and_then(|(_, at)| *at)
        };
        let cell_at = |key: &str| {
            let [x, y] = at(key)?;
            let there = |cell: &&CellRow| cell.x_mm == x && cell.y_mm == y;
            seen.cells.iter().find(there).map(|cell| cell.kind)
        };
        assert_eq!(cell_at("fibroblast"), Some(CellKind::Fibroblast));
        assert_eq!(cell_at("macrophage_m0"), Some(CellKind::Macrophage));
        assert_eq!(cell_at("cartilage_cells"), Some(CellKind::Chondrocyte));
        assert_eq!(at("stem_afloat"), Some([2.0, 0.95]));
        assert_eq!(at("stem_settled"), Some([1.9, 1.05]));
        // The injury of this scenario has a wound to name.
        assert_eq!(at("wound"), Some(WOUND));
    }

    #[test]
    fn painted_marks_lie_in_the_tissue_that_shows_them_and_zones_follow_each_other() {
        let stage = Stage::built_in("strip")
            .expect("a stage")
            .expect("it is right");
        let key = |[x, y]: [f32; 2]| stage.tissue_at(x, y).map(|shape| shape.key.clone());
        let all = |places: &[[f32; 2]], tissue: &str| {
            for &at in places {
                assert_eq!(key(at).as_deref(), Some(tissue), "{at:?}");
            }
        };
        all(&CAPILLARIES, "sub_intima");
        all(&LINING_CELLS, "synovium_lining");
        // Villi hang into the fluid.
        all(&VILLI, "fluid");
        for x in [0.02, 0.4, 1.6, 2.98] {
            let found = zones(&stage, x).expect("all zones");
            assert!(
                found
                    .windows(2)
                    .all(|pair| pair[0].bottom <= pair[1].top + 0.07)
            );
            assert!(
                found.iter().all(|zone| zone.top <= zone.bottom),
                "{found:?}"
            );
        }
    }
}
