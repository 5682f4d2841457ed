//! From a stage to what the graphics card needs: one mesh of all tissues in paint order, and maps of distances and fibres.

use half::f16;
use kurbo::{Affine, BezPath, PathEl, Shape as _};
use lyon_tessellation::geom::point;
use lyon_tessellation::path::Path;
use lyon_tessellation::{
    BuffersBuilder, FillOptions, FillTessellator, FillVertex, StrokeOptions, StrokeTessellator,
    StrokeVertex, VertexBuffers,
};

use crate::model::condition::Damage;
use crate::scenario::Scenario;
use crate::stage::{Stage, TissueClass, TissueShape, rasterise};
use crate::view::polyline::nearest;

/// Width of every stage in plate units. A knee has one unit a millimetre; a dish of 3 mm has 56.
pub const PLATE_WIDTH: f32 = 168.0;
/// Texels of the maps per plate unit.
const TEXELS_PER_UNIT: f32 = 6.0;
/// Finer steps per texel in which distances are measured.
const FINER: usize = 2;
/// Curves are flattened to this, plate units.
const TOLERANCE: f64 = 0.004;
/// Distances are kept up to this, plate units.
const FARTHEST: f32 = 16.0;
/// Distance between two points of a line of fibres, and how many are added beyond each of its ends; as in knee.wgsl.
const SPINE_STEP: f32 = 3.0;
const SPINE_BEYOND: usize = 3;
/// What ink has more of where its tissue swells; as in plate.wgsl.
const INK_SWELLS: f32 = 8.0;

/// Looks of the plate shader, in the order of its colours.
mod look {
    pub(super) const FAT: f32 = 1.0;
    pub(super) const FAT_PAD: f32 = 2.0;
    pub(super) const ARTERY: f32 = 4.0;
    pub(super) const VEIN: f32 = 5.0;
    pub(super) const CRATER: f32 = 17.0;
    pub(super) const INK: f32 = 20.0;
    pub(super) const BEHIND: f32 = 24.0;
    pub(super) const BACKGROUND: f32 = 25.0;
    pub(super) const TEAR: f32 = 26.0;
}

/// Number of texels of a map, and where it lies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MapFrame {
    /// Texels across.
    pub width: usize,
    /// Texels down.
    pub height: usize,
    /// Left and top, plate units.
    pub origin: [f32; 2],
    /// Width and height, plate units.
    pub size: [f32; 2],
}

/// A stage ready to be drawn.
#[derive(Debug, Clone)]
pub struct BakedPlate {
    /// Plate units per millimetre.
    pub units_per_mm: f32,
    /// Vertices (x, y down), plate units, and the place in paint order: what lies on top has more.
    pub positions: Vec<[f32; 3]>,
    /// Direction in which ink widens, and its side (-1 to 1). For areas the third is the first point of the line of their fibres
    /// among the spines, or -1.
    pub normals: Vec<[f32; 3]>,
    /// Look, and share of swelling (areas) or strength and share of swelling (ink).
    pub looks: Vec<[f32; 2]>,
    /// Triangles.
    pub indices: Vec<u32>,
    /// Lines of fibres, one after the other: place and direction of points of even distance, plate units. No direction ends a line.
    pub spines: Vec<[f32; 4]>,
    /// Frame of both maps.
    pub frame: MapFrame,
    /// Per texel, as 16-bit floats: distance to the edge of its own tissue (in cartilage: to the free
    /// surface), distance outside bone and other hard tissue (in cartilage: outside bone), and the
    /// place. In the strip: distance to the lining (positive in the fluid),
    /// to the cartilage and to the bone (positive above them), and the way along the lining. Plate units.
    pub map: Vec<u8>,
    /// Per texel: distance to the nearest edge between two tissues, plate units.
    pub room: Vec<f32>,
    /// Per texel, as a 16-bit float: distance inside the damaged place, negative outside; in the strip
    /// that of its wound as it is at first. Plate units.
    pub place: Vec<u8>,
}

struct Bitmap {
    width: usize,
    height: usize,
    inside: Vec<bool>,
}

/// Look of a tissue.
fn look_of(class: TissueClass, key: &str) -> f32 {
    match class {
        TissueClass::Skin => 0.0,
        TissueClass::Fat => {
            if key.contains("subcutaneous") {
                look::FAT
            } else {
                look::FAT_PAD
            }
        }
        TissueClass::FatPad => look::FAT_PAD,
        TissueClass::Fascia => 3.0,
        TissueClass::Vessel => {
            if key.contains("vein") {
                look::VEIN
            } else {
                look::ARTERY
            }
        }
        TissueClass::Muscle => 6.0,
        TissueClass::Capsule => 7.0,
        TissueClass::Synovium => 8.0,
        TissueClass::Fluid => 9.0,
        TissueClass::Tendon | TissueClass::Ligament => 10.0,
        TissueClass::Meniscus => 11.0,
        TissueClass::CorticalBone => 12.0,
        TissueClass::CancellousBone => 13.0,
        TissueClass::Marrow => 14.0,
        TissueClass::Cartilage => 15.0,
        TissueClass::Physis => 16.0,
        TissueClass::DishSurface => 18.0,
        TissueClass::Medium => 19.0,
        TissueClass::Ghost => look::BEHIND,
    }
}

/// Strength of the ink round a tissue.
fn ink_of(class: TissueClass) -> f32 {
    match class {
        TissueClass::Marrow | TissueClass::Physis => 0.0,
        // Above 1: dashed.
        TissueClass::Ghost => 2.0,
        TissueClass::CancellousBone => 0.35,
        TissueClass::Cartilage => 0.75,
        _ => 1.0,
    }
}

fn is_bone(class: TissueClass) -> bool {
    matches!(
        class,
        TissueClass::CorticalBone
            | TissueClass::CancellousBone
            | TissueClass::Marrow
            | TissueClass::Physis
    )
}

fn is_hard(class: TissueClass) -> bool {
    is_bone(class)
        || matches!(
            class,
            TissueClass::Cartilage | TissueClass::Meniscus | TissueClass::Tendon
        )
}

/// Squared distances along one line (lower envelope of parabolas; Felzenszwalb and Huttenlocher 2012).
fn distances_along(line: &[f32], out: &mut [f32], hull: &mut [usize], bounds: &mut [f32]) {
    let mut k = 0;
    hull[0] = 0;
    bounds[0] = f32::NEG_INFINITY;
    bounds[1] = f32::INFINITY;
    for q in 1..line.len() {
        let meets = |r: usize| {
            let (qf, rf) = (q as f32, r as f32);
            ((line[q] + qf * qf) - (line[r] + rf * rf)) / (2.0 * (qf - rf))
        };
        let mut s = meets(hull[k]);
        while k > 0 && s <= bounds[k] {
            k -= 1;
            s = meets(hull[k]);
        }
        k += 1;
        hull[k] = q;
        bounds[k] = s;
        bounds[k + 1] = f32::INFINITY;
    }
    let mut k = 0;
    for (q, value) in out.iter_mut().enumerate() {
        while bounds[k + 1] < q as f32 {
            k += 1;
        }
        let away = q as f32 - hull[k] as f32;
        *value = away * away + line[hull[k]];
    }
}

/// Distance of every texel to the nearest one that is set, in fine texels.
fn distance_to(set: &Bitmap) -> Vec<f32> {
    // Farther than any map is wide; small enough to stay exact.
    const FAR: f32 = 1e7;
    let (width, height) = (set.width, set.height);
    let mut grid: Vec<f32> = set
        .inside
        .iter()
        .map(|&inside| if inside { 0.0 } else { FAR })
        .collect();
    let longest = width.max(height);
    let (mut line, mut out) = (vec![0.0; longest], vec![0.0; longest]);
    let (mut hull, mut bounds) = (vec![0; longest], vec![0.0; longest + 1]);
    for x in 0..width {
        for y in 0..height {
            line[y] = grid[y * width + x];
        }
        distances_along(&line[..height], &mut out[..height], &mut hull, &mut bounds);
        for y in 0..height {
            grid[y * width + x] = out[y];
        }
    }
    for row in grid.chunks_exact_mut(width) {
        distances_along(row, &mut out[..width], &mut hull, &mut bounds);
        for (value, squared) in row.iter_mut().zip(&out) {
            *value = squared.sqrt();
        }
    }
    grid
}

/// Mean of the fine texels of each texel, in plate units.
fn coarse(fine: &[f32], frame: &MapFrame) -> Vec<f32> {
    let width = frame.width * FINER;
    let scale = 1.0 / (TEXELS_PER_UNIT * FINER as f32) / (FINER * FINER) as f32;
    let mut out = Vec::with_capacity(frame.width * frame.height);
    for y in 0..frame.height {
        for x in 0..frame.width {
            let mut sum = 0.0;
            for j in 0..FINER {
                for i in 0..FINER {
                    sum += fine[(y * FINER + j) * width + x * FINER + i];
                }
            }
            out.push(sum * scale);
        }
    }
    out
}

/// Takes the stairs of the texels out of a map (binomial filter, twice).
fn smooth(values: &mut [f32], frame: &MapFrame) {
    let (width, height) = (frame.width, frame.height);
    let mut across = values.to_vec();
    for _ in 0..2 {
        for y in 0..height {
            for x in 0..width {
                let row = y * width;
                let (a, b) = (row + x.saturating_sub(1), row + (x + 1).min(width - 1));
                across[row + x] = 0.25 * values[a] + 0.5 * values[row + x] + 0.25 * values[b];
            }
        }
        for y in 0..height {
            for x in 0..width {
                let (a, b) = (
                    y.saturating_sub(1) * width + x,
                    (y + 1).min(height - 1) * width + x,
                );
                values[y * width + x] =
                    0.25 * across[a] + 0.5 * across[y * width + x] + 0.25 * across[b];
            }
        }
    }
}

/// A line of fibres as points of even distance with their directions, continued beyond both its ends, and what ends it.
fn spine_points(spine: &[[f32; 2]]) -> Vec<[f32; 4]> {
    let mut passed = vec![0.0f32];
    for pair in spine.windows(2) {
        let (dx, dy) = (pair[1][0] - pair[0][0], pair[1][1] - pair[0][1]);
        let so_far = passed.last().copied().unwrap_or(0.0);
        passed.push(so_far + (dx * dx + dy * dy).sqrt().max(1e-3));
    }
    let long = passed.last().copied().unwrap_or(0.0);
    let count = (long / SPINE_STEP).ceil() as usize + 1 + 2 * SPINE_BEYOND;
    let points: Vec<[f32; 2]> = (0..count)
        .map(|k| {
            let way = (k as f32 - SPINE_BEYOND as f32) * SPINE_STEP;
            let piece = passed
                .partition_point(|&start| start <= way)
                .clamp(1, spine.len() - 1)
                - 1;
            let share = (way - passed[piece]) / (passed[piece + 1] - passed[piece]);
            [0, 1].map(|axis| {
                let (a, b) = (spine[piece][axis], spine[piece + 1][axis]);
                a + (b - a) * share
            })
        })
        .collect();
    let mut line: Vec<[f32; 4]> = (0..count)
        .map(|k| {
            let (before, after) = (points[k.saturating_sub(1)], points[(k + 1).min(count - 1)]);
            let (dx, dy) = (after[0] - before[0], after[1] - before[1]);
            let length = (dx * dx + dy * dy).sqrt().max(1e-6);
            [points[k][0], points[k][1], dx / length, dy / length]
        })
        .collect();
    line.push([0.0; 4]);
    line
}

/// Place along and across a line of fibres.
fn along_and_across(spine: &[[f32; 2]], x: f32, y: f32) -> [f32; 2] {
    let Some(found) = nearest(spine, [x, y]) else {
        return [0.0; 2];
    };
    let length = |pair: &[[f32; 2]]| {
        let (dx, dy) = (pair[1][0] - pair[0][0], pair[1][1] - pair[0][1]);
        (dx * dx + dy * dy).max(1e-6).sqrt()
    };
    let mut pieces = spine.windows(2);
    let passed: f32 = pieces.by_ref().take(found.piece).map(length).sum();
    let Some(piece) = pieces.next() else {
        return [0.0; 2];
    };
    let (a, b) = (piece[0], piece[1]);
    let side = ((x - a[0]) * (b[1] - a[1]) - (y - a[1]) * (b[0] - a[0])).signum();
    [
        passed + length(piece) * found.part,
        side * found.square.sqrt(),
    ]
}

/// What the maps of a section tell instead: signed distances to its surfaces, and the way along the lining. Plate units.
struct Section {
    /// To the lining (positive in the fluid), to the cartilage and to the bone (positive above them).
    surfaces: [Vec<f32>; 3],
    /// Along the lining.
    along: Vec<f32>,
    /// Inside its wound.
    wound: Vec<f32>,
}

/// Owners of fine texels, continued beyond the stage: a section is a part of something longer, and its ends are no edges.
fn continued(owner: &[u8], width: usize, height: usize) -> Vec<u8> {
    let owned = |texel: &usize| owner[*texel] != 0;
    let columns = (0..width * height).filter(owned).map(|texel| texel % width);
    let rows = (0..width * height).filter(owned).map(|texel| texel / width);
    let left = columns.clone().min().unwrap_or(0);
    let right = columns.max().unwrap_or(0);
    let top = rows.clone().min().unwrap_or(0);
    let bottom = rows.max().unwrap_or(0);
    (0..width * height)
        .map(|texel| {
            let (x, y) = (texel % width, texel / width);
            owner[y.clamp(top, bottom) * width + x.clamp(left, right)]
        })
        .collect()
}

/// Distance outside a set of fine texels, negative inside it, without the stairs of the texels.
fn signed_distance(inside: Vec<bool>, width: usize, height: usize, frame: &MapFrame) -> Vec<f32> {
    let outside = inside.iter().map(|&inside| !inside).collect();
    let to = |inside| {
        distance_to(&Bitmap {
            width,
            height,
            inside,
        })
    };
    let (away, within) = (to(inside), to(outside));
    let fine: Vec<f32> = away.iter().zip(&within).map(|(a, b)| a - b).collect();
    let mut signed = coarse(&fine, frame);
    smooth(&mut signed, frame);
    signed
}

/// The lower outline of a tissue at the top of a section, from its left end to its right one.
fn lower_outline(path: &BezPath) -> Vec<[f32; 2]> {
    let mut points: Vec<[f32; 2]> = Vec::new();
    kurbo::flatten(path, TOLERANCE, |element| {
        if let PathEl::MoveTo(p) | PathEl::LineTo(p) = element {
            points.push([p.x as f32, p.y as f32]);
        }
    });
    // The corners at the top are no surface.
    points.retain(|point| point[1] > 1.0);
    points
}

/// Middle of a texel, plate units.
fn middle_of(texel: usize, frame: &MapFrame) -> [f32; 2] {
    let (i, j) = (texel % frame.width, texel / frame.width);
    [
        frame.origin[0] + (i as f32 + 0.5) / TEXELS_PER_UNIT,
        frame.origin[1] + (j as f32 + 0.5) / TEXELS_PER_UNIT,
    ]
}

/// Ways along the lining, and the distance to it made exact where they are known: near it.
fn along_lining(outline: &[[f32; 2]], frame: &MapFrame, lining: &mut [f32]) -> Vec<f32> {
    let mut passed = vec![0.0f32];
    for pair in outline.windows(2) {
        let (dx, dy) = (pair[1][0] - pair[0][0], pair[1][1] - pair[0][1]);
        let so_far = passed.last().copied().unwrap_or(0.0);
        passed.push(so_far + (dx * dx + dy * dy).sqrt());
    }
    (0..frame.width * frame.height)
        .map(|texel| {
            let [x, y] = middle_of(texel, frame);
            let known = lining[texel].abs() < FARTHEST;
            let from = outline
                .partition_point(|point| point[0] < x - FARTHEST)
                .saturating_sub(1);
            let to = outline.partition_point(|point| point[0] < x + FARTHEST) + 1;
            let Some(part) = outline
                .get(from..to.min(outline.len()))
                .filter(|part| known && part.len() > 1)
            else {
                return x;
            };
            let [along, across] = along_and_across(part, x, y);
            lining[texel] = -across;
            passed[from] + along
        })
        .collect()
}

/// Distance inside a wound: a bite out of the lining where the region of the injury meets the fluid.
fn bite(stage: &Stage, units_per_mm: f32, frame: &MapFrame) -> Vec<f32> {
    let texels = 0..frame.width * frame.height;
    let Some(region) = stage.region("injury") else {
        return texels.map(|_| -FARTHEST).collect();
    };
    let bounds = region
        .path
        .bounding_box()
        .scale_from_origin(f64::from(units_per_mm));
    let radius = 0.34 * bounds.height() as f32;
    let (middle, bottom) = (bounds.center().x as f32, bounds.y1 as f32);
    texels
        .map(|texel| {
            let [x, y] = middle_of(texel, frame);
            let (dx, dy) = (x - middle, y - bottom);
            radius - (dx * dx + dy * dy).sqrt()
        })
        .collect()
}

/// The maps of the strip; nothing for other stages.
fn section_of(
    stage: &Stage,
    shapes: &[BezPath],
    owner: &[u8],
    frame: &MapFrame,
    units_per_mm: f32,
) -> Option<Section> {
    let lining = stage
        .tissues
        .iter()
        .position(|shape| stage.name == "strip" && shape.key == "synovium_lining")?;
    let (width, height) = (frame.width * FINER, frame.height * FINER);
    let owner = continued(owner, width, height);
    let distance = |classes: &[TissueClass]| {
        let ids: Vec<u8> = stage
            .tissues
            .iter()
            .filter(|shape| classes.contains(&shape.class))
            .map(|shape| shape.id.0)
            .collect();
        let inside = owner.iter().map(|own| ids.contains(own)).collect();
        signed_distance(inside, width, height, frame)
    };
    let mut surfaces = [
        distance(&[TissueClass::Synovium]),
        distance(&[TissueClass::Cartilage, TissueClass::CorticalBone]),
        distance(&[TissueClass::CorticalBone]),
    ];
    let along = along_lining(&lower_outline(&shapes[lining]), frame, &mut surfaces[0]);
    Some(Section {
        surfaces,
        along,
        wound: bite(stage, units_per_mm, frame),
    })
}

fn lyon_path(path: &BezPath) -> Path {
    let mut builder = Path::builder();
    let mut open = false;
    kurbo::flatten(path, TOLERANCE, |element| match element {
        PathEl::MoveTo(p) => {
            if open {
                builder.end(true);
            }
            builder.begin(point(p.x as f32, p.y as f32));
            open = true;
        }
        PathEl::LineTo(p) => {
            builder.line_to(point(p.x as f32, p.y as f32));
        }
        PathEl::ClosePath => {
            if open {
                builder.end(true);
                open = false;
            }
        }
        PathEl::QuadTo(..) | PathEl::CurveTo(..) => {}
    });
    if open {
        builder.end(true);
    }
    builder.build()
}

#[derive(Default)]
struct Pieces {
    /// Place in paint order of what is added now.
    layer: f32,
    positions: Vec<[f32; 3]>,
    normals: Vec<[f32; 3]>,
    looks: Vec<[f32; 2]>,
    indices: Vec<u32>,
}

impl Pieces {
    fn add(&mut self, buffers: VertexBuffers<([f32; 2], [f32; 3]), u32>, look: [f32; 2]) {
        let base = self.positions.len() as u32;
        for (position, normal) in buffers.vertices {
            self.positions.push([position[0], position[1], self.layer]);
            self.normals.push(normal);
            self.looks.push(look);
        }
        self.indices
            .extend(buffers.indices.into_iter().map(|index| base + index));
    }

    fn fill(&mut self, path: &Path, look: [f32; 2], spine: f32) {
        let mut buffers = VertexBuffers::new();
        let mut builder = BuffersBuilder::new(&mut buffers, |vertex: FillVertex<'_>| {
            (vertex.position().to_array(), [0.0, 0.0, spine])
        });
        let options = FillOptions::tolerance(TOLERANCE as f32)
            .with_fill_rule(lyon_tessellation::FillRule::NonZero);
        // An outline that cannot be filled is left out of the picture; the map still has it.
        if FillTessellator::new()
            .tessellate_path(path, &options, &mut builder)
            .is_ok()
        {
            self.add(buffers, look);
        }
    }

    fn ink(&mut self, path: &Path, strength: f32) {
        let mut buffers = VertexBuffers::new();
        let mut builder = BuffersBuilder::new(&mut buffers, |vertex: StrokeVertex<'_, '_>| {
            let normal = vertex.normal();
            let side = match vertex.side() {
                lyon_tessellation::Side::Positive => 1.0,
                lyon_tessellation::Side::Negative => -1.0,
            };
            (
                vertex.position_on_path().to_array(),
                [normal.x, normal.y, side],
            )
        });
        let options = StrokeOptions::tolerance(TOLERANCE as f32).with_line_width(1.0);
        if StrokeTessellator::new()
            .tessellate_path(path, &options, &mut builder)
            .is_ok()
        {
            self.add(buffers, [look::INK, strength]);
        }
    }

    fn background(&mut self) {
        let far = 4.0 * PLATE_WIDTH;
        let base = self.positions.len() as u32;
        for (x, y) in [(-far, -far), (far, -far), (far, far), (-far, far)] {
            self.positions.push([x, y, self.layer]);
            self.normals.push([0.0; 3]);
            self.looks.push([look::BACKGROUND, 0.0]);
        }
        self.indices
            .extend([0, 1, 2, 0, 2, 3].map(|index| base + index));
    }
}

fn frame_of(stage: &Stage, units_per_mm: f64) -> MapFrame {
    let mut bounds = kurbo::Rect::new(
        0.0,
        0.0,
        f64::from(stage.width_mm),
        f64::from(stage.height_mm),
    );
    let mut first = true;
    for shape in &stage.tissues {
        let own = shape.path.bounding_box();
        bounds = if first { own } else { bounds.union(own) };
        first = false;
    }
    let bounds = bounds.scale_from_origin(units_per_mm).inset(0.5);
    let texels = f64::from(TEXELS_PER_UNIT);
    let (width, height) = (
        (bounds.width() * texels) as usize + 1,
        (bounds.height() * texels) as usize + 1,
    );
    let (width, height) = (width.clamp(8, 2048), height.clamp(8, 2048));
    MapFrame {
        width,
        height,
        origin: [bounds.x0 as f32, bounds.y0 as f32],
        size: [
            width as f32 / TEXELS_PER_UNIT,
            height as f32 / TEXELS_PER_UNIT,
        ],
    }
}

/// The damaged place of a scenario as it is drawn.
fn tear_or_crater(scenario: &Scenario) -> Option<f32> {
    match scenario.condition.damage() {
        Damage::Hole(_) => Some(look::CRATER),
        Damage::Tear(_) => Some(look::TEAR),
        Damage::None | Damage::Worn => None,
    }
}

/// Makes the mesh and maps of a scenario's stage.
#[must_use]
pub fn bake(scenario: &Scenario) -> BakedPlate {
    let stage = &scenario.stage;
    let units_per_mm = PLATE_WIDTH / stage.width_mm;
    let scale = Affine::scale(f64::from(units_per_mm));
    let frame = frame_of(stage, f64::from(units_per_mm));
    let (width, height) = (frame.width * FINER, frame.height * FINER);
    let cell = 1.0 / f64::from(TEXELS_PER_UNIT) / FINER as f64;
    let to_map = Affine::translate((-f64::from(frame.origin[0]), -f64::from(frame.origin[1])));
    let shapes: Vec<BezPath> = stage
        .tissues
        .iter()
        .map(|shape| scale * shape.path.clone())
        .collect();

    // Which tissue owns each fine texel, and what is bone or hard.
    let mut owner = vec![0u8; width * height];
    let mut bone = vec![false; width * height];
    let mut hard = vec![false; width * height];
    for (shape, path) in stage.tissues.iter().zip(&shapes) {
        if !shape.mapped {
            continue;
        }
        rasterise(&(to_map * path.clone()), width, height, cell, |texel| {
            owner[texel] = shape.id.0;
            bone[texel] = is_bone(shape.class);
            hard[texel] = is_hard(shape.class);
        });
    }
    let bitmap = |inside: Vec<bool>| Bitmap {
        width,
        height,
        inside,
    };
    let border: Vec<bool> = (0..width * height)
        .map(|texel| {
            let (x, y) = (texel % width, texel / width);
            let own = owner[texel];
            (x + 1 < width && owner[texel + 1] != own)
                || (y + 1 < height && owner[texel + width] != own)
                || (x > 0 && owner[texel - 1] != own)
                || (y > 0 && owner[texel - width] != own)
        })
        .collect();
    let section = section_of(stage, &shapes, &owner, &frame, units_per_mm);
    let mut edge = distance_to(&bitmap(border));
    let room = coarse(&edge, &frame);
    let mut outside = distance_to(&bitmap(hard));
    let from_bone = distance_to(&bitmap(bone.clone()));
    // In cartilage: the free surface is whatever is neither it nor bone.
    for shape in stage
        .tissues
        .iter()
        .filter(|shape| shape.mapped && shape.class == TissueClass::Cartilage)
    {
        let free: Vec<bool> = owner
            .iter()
            .zip(&bone)
            .map(|(&own, &is_bone)| own != shape.id.0 && !is_bone)
            .collect();
        let to_surface = distance_to(&bitmap(free));
        for texel in 0..width * height {
            if owner[texel] == shape.id.0 {
                edge[texel] = to_surface[texel];
                outside[texel] = from_bone[texel];
            }
        }
    }
    // The damaged place, cut to its tissues.
    let mut damaged = vec![false; width * height];
    let look = tear_or_crater(scenario);
    let places: Vec<_> = scenario
        .lesion
        .iter()
        .filter(|_| look.is_some())
        .flat_map(|lesion| &lesion.regions)
        .filter_map(|key| stage.region(key))
        .collect();
    for region in &places {
        let allowed: Vec<u8> = region
            .within
            .iter()
            .filter_map(|key| stage.shape(key))
            .map(|shape| shape.id.0)
            .collect();
        rasterise(
            &(to_map * (scale * region.path.clone())),
            width,
            height,
            cell,
            |texel| {
                if allowed.contains(&owner[texel]) {
                    damaged[texel] = true;
                }
            },
        );
    }
    let signed = if places.is_empty() {
        vec![-FARTHEST; frame.width * frame.height]
    } else {
        let undamaged: Vec<bool> = damaged.iter().map(|&inside| !inside).collect();
        let inwards = distance_to(&bitmap(undamaged));
        let outwards = distance_to(&bitmap(damaged.clone()));
        let fine: Vec<f32> = inwards.iter().zip(&outwards).map(|(a, b)| a - b).collect();
        let mut signed = coarse(&fine, &frame);
        smooth(&mut signed, &frame);
        signed
    };
    if look == Some(look::CRATER) {
        // In a crater depth counts from the bone, also where the crater is open to the fluid.
        for texel in 0..width * height {
            if damaged[texel] {
                outside[texel] = from_bone[texel];
            }
        }
    }

    let mut edge = coarse(&edge, &frame);
    smooth(&mut edge, &frame);
    let mut outside = coarse(&outside, &frame);
    smooth(&mut outside, &frame);
    let spines: Vec<Option<Vec<[f32; 2]>>> = stage
        .tissues
        .iter()
        .map(|shape| {
            (shape.spine.len() > 1).then(|| {
                shape
                    .spine
                    .iter()
                    .map(|point| point.map(|value| value * units_per_mm))
                    .collect()
            })
        })
        .collect();
    let behind = stage
        .tissues
        .iter()
        .position(|shape| !shape.mapped && shape.spine.len() > 1);
    let mut map = Vec::with_capacity(frame.width * frame.height * 8);
    let mut place = Vec::with_capacity(frame.width * frame.height * 2);
    for texel in 0..frame.width * frame.height {
        let (i, j) = (texel % frame.width, texel / frame.width);
        let x = frame.origin[0] + (i as f32 + 0.5) / TEXELS_PER_UNIT;
        let y = frame.origin[1] + (j as f32 + 0.5) / TEXELS_PER_UNIT;
        let known = section.as_ref().map_or(
            [
                edge[texel].min(FARTHEST),
                outside[texel].min(FARTHEST),
                x,
                y,
            ],
            |section| {
                let [lining, cartilage, bone] = &section.surfaces;
                [
                    lining[texel],
                    cartilage[texel],
                    bone[texel],
                    section.along[texel],
                ]
            },
        );
        for value in known {
            map.extend_from_slice(&f16::from_f32(value).to_bits().to_le_bytes());
        }
        let inside = section
            .as_ref()
            .map_or(signed[texel], |section| section.wound[texel])
            .clamp(-FARTHEST, FARTHEST);
        place.extend_from_slice(&f16::from_f32(inside).to_bits().to_le_bytes());
    }

    // Where each line of fibres begins among the points of all; -1: there is none.
    let mut points: Vec<[f32; 4]> = Vec::new();
    let firsts: Vec<f32> = spines
        .iter()
        .map(|spine| {
            let first = spine.as_ref().map_or(-1.0, |_| points.len() as f32);
            points.extend(spine.iter().flat_map(|spine| spine_points(spine)));
            first
        })
        .collect();

    let mut pieces = Pieces::default();
    pieces.background();
    for ((shape, path), &first) in stage.tissues.iter().zip(&shapes).zip(&firsts) {
        let swells = match shape.class {
            TissueClass::Fluid | TissueClass::Synovium | TissueClass::Capsule => 1.0,
            _ => 0.0,
        };
        let path = lyon_path(path);
        pieces.layer += 1.0;
        pieces.fill(&path, [look_of(shape.class, &shape.key), swells], first);
        // The shader of a section draws its lines itself: they follow the villi, and there are none at its ends.
        let ink = if section.is_some() {
            0.0
        } else {
            ink_of(shape.class)
        };
        if ink > 0.0 {
            pieces.ink(&path, ink + INK_SWELLS * swells);
        }
    }
    if let Some(look) = look {
        pieces.layer += 1.0;
        for region in &places {
            // Its fibres are those of what is torn: of its own tissue, or of the ligament behind the cut.
            let own = region.within.iter().filter_map(|key| {
                let fibres = |shape: &TissueShape| {
                    shape.key == *key && shape.class != TissueClass::Cartilage
                };
                stage.tissues.iter().position(fibres)
            });
            let first = own
                .chain(behind)
                .map(|shape| firsts[shape])
                .find(|&first| first >= 0.0)
                .unwrap_or(-1.0);
            let path = lyon_path(&(scale * region.path.clone()));
            pieces.fill(&path, [look, 0.0], first);
        }
    }
    BakedPlate {
        units_per_mm,
        positions: pieces.positions,
        normals: pieces.normals,
        looks: pieces.looks,
        indices: pieces.indices,
        spines: points,
        frame,
        map,
        room,
        place,
    }
}

impl BakedPlate {
    /// Distance from a place (plate units) to the nearest edge between two tissues; nothing beyond the maps.
    #[must_use]
    pub fn room_at(&self, at: [f32; 2]) -> Option<f32> {
        let [x, y] = [0, 1].map(|axis| (at[axis] - self.frame.origin[axis]) * TEXELS_PER_UNIT);
        let inside =
            x >= 0.0 && y >= 0.0 && x < self.frame.width as f32 && y < self.frame.height as f32;
        let texel = inside.then(|| y as usize * self.frame.width + x as usize)?;
        self.room.get(texel).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_those_of_euclid() {
        let (width, height) = (40, 30);
        let mut inside = vec![false; width * height];
        for (x, y) in [(3, 4), (30, 25), (17, 2)] {
            inside[y * width + x] = true;
        }
        let found = distance_to(&Bitmap {
            width,
            height,
            inside,
        });
        for y in 0..height {
            for x in 0..width {
                let wanted = [(3, 4), (30, 25), (17, 2)]
                    .iter()
                    .map(|&(a, b)| {
                        let (dx, dy) = (x as f32 - a as f32, y as f32 - b as f32);
                        (dx * dx + dy * dy).sqrt()
                    })
                    .fold(f32::MAX, f32::min);
                assert!((found[y * width + x] - wanted).abs() < 1e-3, "{x} {y}");
            }
        }
    }

    #[test]
    fn a_line_of_fibres_has_even_points_that_go_on_beyond_both_its_ends() {
        let line = spine_points(&[[10.0, 0.0], [14.0, 0.0], [14.0, 6.0]]);
        assert_eq!(line.len(), 5 + 2 * SPINE_BEYOND + 1);
        assert_eq!(line.last(), Some(&[0.0; 4]));
        let points = &line[..line.len() - 1];
        assert_eq!(points[0], [10.0 - 9.0, 0.0, 1.0, 0.0]);
        assert_eq!(points[SPINE_BEYOND], [10.0, 0.0, 1.0, 0.0]);
        let last = points[points.len() - 1];
        for (found, wanted) in last.into_iter().zip([14.0, 17.0, 0.0, 1.0]) {
            assert!((found - wanted).abs() < 1e-4, "{last:?}");
        }
    }

    #[test]
    fn the_maps_of_the_strip_tell_depths_and_its_ends_are_no_edges() {
        let plate = bake(&Scenario::built_in("strip-injury").expect("a scenario"));
        let at = |x: f32, y: f32| {
            let [i, j] = [x - plate.frame.origin[0], y - plate.frame.origin[1]]
                .map(|value| (value * TEXELS_PER_UNIT) as usize);
            let texel = 8 * (j * plate.frame.width + i);
            [0, 2, 4, 6].map(|byte| {
                let bytes = [plate.map[texel + byte], plate.map[texel + byte + 1]];
                f16::from_bits(u16::from_le_bytes(bytes)).to_f32()
            })
        };
        let units = plate.units_per_mm;
        // Depths in mm that the outlines have at the left end and in the middle.
        for x in [0.02, 0.5, 1.0, 2.5, 2.98] {
            let [lining, cartilage, bone, _] = at(x * units, 0.1 * units);
            assert!(lining < -0.4 * units, "{x}: {lining}");
            assert!(
                (0.9..1.1).contains(&(cartilage / units)),
                "{x}: {cartilage}"
            );
            assert!((1.5..1.75).contains(&(bone / units)), "{x}: {bone}");
            let [lining, cartilage, bone, _] = at(x * units, 1.98 * units);
            assert!(lining > 1.0 * units, "{x}: {lining}");
            assert!(cartilage < -0.8 * units, "{x}: {cartilage}");
            assert!(bone < -0.15 * units, "{x}: {bone}");
        }
        // The way along the lining grows from left to right, and faster where the lining is steep.
        let way = |x: f32, y: f32| at(x * units, y * units)[3];
        assert!(way(0.3, 0.74) < way(0.5, 0.74));
        assert!(way(1.6, 0.95) - way(1.4, 0.76) > 0.25 * units);
    }

    #[test]
    fn every_scenario_gives_a_plate_with_finite_numbers() {
        for name in Scenario::NAMES {
            let plate = bake(&Scenario::built_in(name).expect("a scenario"));
            assert!(plate.indices.len() > 100, "{name}");
            assert!(
                plate
                    .positions
                    .windows(2)
                    .all(|pair| pair[0][2] <= pair[1][2]),
                "{name}: layers follow paint order"
            );
            assert!(
                plate
                    .positions
                    .iter()
                    .flatten()
                    .all(|value| value.is_finite())
            );
            assert_eq!(plate.map.len(), plate.frame.width * plate.frame.height * 8);
            assert!(
                plate
                    .indices
                    .iter()
                    .all(|&index| (index as usize) < plate.positions.len())
            );
        }
    }
}
