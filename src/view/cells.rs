//! Cells: a book of what each cell looked like and looks like now, in one texture, drawn by one mesh in one draw.

use std::sync::Arc;

use bevy::asset::{RenderAssetUsages, uuid_handle};
use bevy::camera::visibility::NoFrustumCulling;
use bevy::math::curve::{Curve, SmoothStepCurve};
use bevy::mesh::{Indices, MeshVertexBufferLayoutRef, PrimitiveTopology};
use bevy::prelude::*;
use bevy::render::render_resource::{
    AsBindGroup, RenderPipelineDescriptor, ShaderType, SpecializedMeshPipelineError, TextureFormat,
};
use bevy::shader::ShaderRef;
use bevy::sprite_render::{AlphaMode2d, Material2d, Material2dKey, Material2dPlugin};

use crate::live::Snapshot;
use crate::model::words::CellKind;
use crate::sim::{CellId, CellRow};
use crate::theme::Theme;
use crate::theme::far;
use crate::theme::look::{Look, table_for_shader};
use crate::view::bake::PLATE_WIDTH;
use crate::view::form::{Form, form_of};
use crate::view::frame_times::{self, FrameTimes};
use crate::view::picture::{self, Picture, PictureTime, ThemeSet, theme_of};
use crate::view::plate::data_image;
use crate::view::shading::{self, for_shader};
use crate::view::sides::Side;

const CELLS_SHADER: Handle<Shader> = uuid_handle!("6f1a6c1e-70d4-4f0e-9d0b-51a4a2a3e104");
/// Cells in a row of the book; four texels each.
const PER_ROW: usize = 512;
/// Numbers of one cell in the book.
const NUMBERS: usize = 16;
/// Look of a dying cell.
const DYING: u8 = Look::Dying as u8;
/// Number of looks.
const LOOKS: usize = Look::ALL.len();

#[derive(Debug, Clone, Copy, PartialEq, ShaderType)]
struct CellsNumbers {
    when: Vec4,
    show: Vec4,
    edge: Vec4,
    shine: Vec4,
    chosen: Vec4,
    droplet: Vec4,
    alike: Vec4,
    nucleus: Vec4,
    nucleus_far: Vec4,
    chromosome: Vec4,
    gene_closed: Vec4,
    gene_open: Vec4,
    light: Vec4,
    span: Vec4,
    pane: Vec4,
    colours: [Vec4; LOOKS],
}

#[derive(Asset, TypePath, AsBindGroup, Debug, Clone)]
struct CellsMaterial {
    #[uniform(0)]
    numbers: CellsNumbers,
    #[texture(1, sample_type = "float", filterable = false)]
    book: Handle<Image>,
}

impl Material2d for CellsMaterial {
    fn vertex_shader() -> ShaderRef {
        CELLS_SHADER.into()
    }
    fn fragment_shader() -> ShaderRef {
        CELLS_SHADER.into()
    }
    fn alpha_mode(&self) -> AlphaMode2d {
        AlphaMode2d::Blend
    }
    fn specialize(
        descriptor: &mut RenderPipelineDescriptor,
        _: &MeshVertexBufferLayoutRef,
        _: Material2dKey<Self>,
    ) -> Result<(), SpecializedMeshPipelineError> {
        descriptor.primitive.cull_mode = None;
        Ok(())
    }
}

/// Number of a look in the cell shader.
#[must_use]
pub fn look_of(cell: &CellRow) -> u8 {
    if cell.dying {
        return DYING;
    }
    Look::of(cell.kind, cell.polarisation) as u8
}

/// Layer in which a cell is painted: residents first, then macrophages, then injected cells.
#[must_use]
pub fn paint_order(cell: &CellRow) -> u8 {
    match (cell.injected, cell.dying, cell.kind) {
        (false, true, _) => 1,
        (false, false, CellKind::Macrophage) => 2,
        (false, false, _) => 0,
        (true, true, _) => 3,
        (true, false, CellKind::Stem) => 4,
        (true, false, _) => 5,
    }
}

/// What the book knows of one cell. Places in plate units, times in seconds of the picture.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Entry {
    id: CellId,
    layer: u8,
    look_before: u8,
    look: u8,
    state: u16,
    from: [f32; 2],
    to: [f32; 2],
    turned: f32,
    moved: f32,
    changed: f32,
    radius: f32,
    angle: f32,
    value: f32,
    form: Form,
}

/// Cells as they were and are, sorted by identity, so that changes can be shown over time.
#[derive(Debug, Default)]
pub struct CellBook {
    entries: Vec<Entry>,
    spare: Vec<Entry>,
}

fn state_bits(cell: &CellRow, selected: bool) -> u16 {
    let [sox9, runx2, myod, pparg] = cell.open_genes();
    u16::from(cell.cycle & 3)
        | if sox9 { 128 } else { 0 }
        | if runx2 { 256 } else { 0 }
        | if myod { 512 } else { 0 }
        | if pparg { 1024 } else { 0 }
        | if cell.attached { 0 } else { 4 }
        | if cell.dying { 8 } else { 0 }
        | if selected { 16 } else { 0 }
        | if cell.injected { 32 } else { 0 }
        | if cell.hypertrophic { 64 } else { 0 }
}

fn fresh_entry(cell: &CellRow, units: f32, now: f32, first: bool) -> Entry {
    let place = [cell.x_mm * units, cell.y_mm * units];
    let look = look_of(cell);
    Entry {
        id: cell.id,
        layer: paint_order(cell),
        look_before: look,
        look,
        state: 0,
        from: place,
        to: place,
        turned: now - 10.0,
        moved: now - 10.0,
        changed: if first { now - 10.0 } else { now },
        radius: cell.radius_mm * units,
        angle: far::angle_of(Look::of(cell.kind, cell.polarisation), cell.id.0),
        value: 0.0,
        form: Form::default(),
    }
}

impl CellBook {
    /// Writes the newest cells (sorted by identity) into the book.
    pub fn update(&mut self, cells: &[CellRow], selected: Option<CellId>, units: f32, now: f32) {
        let first = self.entries.is_empty();
        let mut old = std::mem::take(&mut self.spare);
        std::mem::swap(&mut old, &mut self.entries);
        self.entries.clear();
        let mut known = old.iter().peekable();
        for cell in cells {
            while known.next_if(|entry| entry.id < cell.id).is_some() {}
            let mut entry = known
                .next_if(|entry| entry.id == cell.id)
                .copied()
                .unwrap_or_else(|| fresh_entry(cell, units, now, first));
            let look = look_of(cell);
            if look != entry.look {
                entry.look_before = entry.look;
                entry.look = look;
                entry.turned = now;
                entry.changed = if look == DYING { now } else { entry.changed };
                entry.layer = paint_order(cell);
            }
            let place = [cell.x_mm * units, cell.y_mm * units];
            if place != entry.to {
                let eased = SmoothStepCurve.sample_clamped((now - entry.moved) / 0.15);
                entry.from = [0, 1].map(|k| entry.from[k] + (entry.to[k] - entry.from[k]) * eased);
                entry.to = place;
                entry.moved = now;
            }
            entry.radius = cell.radius_mm * units;
            entry.state = state_bits(cell, selected == Some(cell.id));
            entry.value = if cell.kind == CellKind::Stem {
                cell.licensed
            } else {
                cell.progress
            };
            self.entries.push(entry);
        }
        self.spare = old;
    }

    /// Gives the cells (the same as at the last update) the form that they take on their ground, of a stiffness by place, kPa.
    pub fn stand_on(&mut self, cells: &[CellRow], stiffness_kpa: impl Fn(&CellRow) -> f32) {
        for (entry, cell) in self.entries.iter_mut().zip(cells) {
            entry.form = form_of(cell, stiffness_kpa(cell));
        }
    }

    /// The book as bytes of texels, layer by layer; room for `capacity` cells.
    #[must_use]
    pub fn write(&self, capacity: usize) -> Vec<u8> {
        let mut texels = vec![0u8; capacity * NUMBERS * 4];
        let mut starts = [0usize; 7];
        for entry in &self.entries {
            starts[usize::from(entry.layer) + 1] += 1;
        }
        for layer in 1..starts.len() {
            starts[layer] += starts[layer - 1];
        }
        for entry in &self.entries {
            let slot = &mut starts[usize::from(entry.layer)];
            if let Some(bytes) = texels.get_mut(*slot * NUMBERS * 4..(*slot + 1) * NUMBERS * 4) {
                let numbers: [f32; NUMBERS] = [
                    entry.from[0],
                    entry.from[1],
                    entry.to[0],
                    entry.to[1],
                    f32::from(entry.look_before) + 16.0 * f32::from(entry.look),
                    entry.turned,
                    entry.moved,
                    entry.changed,
                    entry.radius,
                    entry.angle,
                    f32::from(entry.state),
                    entry.value,
                    entry.form.long,
                    entry.form.spread,
                    0.0,
                    0.0,
                ];
                for (bytes, number) in bytes.chunks_exact_mut(4).zip(numbers) {
                    bytes.copy_from_slice(&number.to_le_bytes());
                }
            }
            *slot += 1;
        }
        texels
    }
}

/// The cells of one side.
#[derive(Component)]
struct CellsShown {
    book: CellBook,
    capacity: usize,
    mesh: Handle<Mesh>,
    material: Handle<CellsMaterial>,
    image: Handle<Image>,
    /// The snapshot in the book.
    drawn: Option<Arc<Snapshot>>,
    scenario: String,
    selected: Option<CellId>,
}

pub(super) fn plugin(app: &mut App) {
    app.add_plugins(Material2dPlugin::<CellsMaterial>::default())
        .add_systems(Startup, spawn_cells)
        .add_systems(PostUpdate, draw_cells.in_set(picture::DrawSystems));
    shading::keep_shader(
        app,
        &CELLS_SHADER,
        "cells",
        &(table_for_shader() + include_str!("../../assets/shaders/cells.wgsl")),
    );
}

/// Quads for `capacity` cells: corner, and the number of the cell as the third coordinate.
fn quads(capacity: usize) -> Mesh {
    let mut positions = Vec::with_capacity(capacity * 4);
    let mut indices = Vec::with_capacity(capacity * 6);
    for cell in 0..capacity {
        let base = positions.len() as u32;
        for (x, y) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
            positions.push([x, y, cell as f32]);
        }
        indices.extend([0, 1, 2, 0, 2, 3].map(|corner| base + corner));
    }
    let mut mesh = Mesh::new(
        PrimitiveTopology::TriangleList,
        RenderAssetUsages::RENDER_WORLD,
    );
    mesh.insert_attribute(Mesh::ATTRIBUTE_POSITION, positions);
    mesh.insert_indices(Indices::U32(indices));
    mesh
}

fn book_image(capacity: usize, bytes: Vec<u8>) -> Image {
    data_image(
        PER_ROW * 4,
        capacity / PER_ROW,
        TextureFormat::Rgba32Float,
        bytes,
    )
}

fn spawn_cells(
    mut commands: Commands,
    mut meshes: ResMut<Assets<Mesh>>,
    mut images: ResMut<Assets<Image>>,
    mut materials: ResMut<Assets<CellsMaterial>>,
) {
    let capacity = PER_ROW;
    for side in Side::BOTH {
        let mesh = meshes.add(quads(capacity));
        let image = images.add(book_image(capacity, vec![0; capacity * NUMBERS * 4]));
        let material = materials.add(CellsMaterial {
            numbers: CellsNumbers {
                when: Vec4::ZERO,
                show: Vec4::ZERO,
                edge: Vec4::ONE,
                shine: Vec4::ONE,
                chosen: Vec4::ONE,
                droplet: Vec4::ONE,
                alike: Vec4::ONE,
                nucleus: Vec4::ONE,
                nucleus_far: Vec4::ONE,
                chromosome: Vec4::ONE,
                gene_closed: Vec4::ONE,
                gene_open: Vec4::ONE,
                light: Vec4::ZERO,
                span: Vec4::ZERO,
                pane: Vec4::ZERO,
                colours: [Vec4::ONE; LOOKS],
            },
            book: image.clone(),
        });
        commands.spawn((
            side,
            Mesh2d(mesh.clone()),
            MeshMaterial2d(material.clone()),
            Transform::from_xyz(0.0, 0.0, 2.0),
            NoFrustumCulling,
            CellsShown {
                book: CellBook::default(),
                capacity,
                mesh,
                material,
                image,
                drawn: None,
                scenario: String::new(),
                selected: None,
            },
        ));
    }
}

fn colours_of(theme: &Theme) -> [Vec4; LOOKS] {
    Look::ALL.map(|look| for_shader(look.colour(&theme.cells)))
}

fn draw_cells(
    picture: Res<Picture>,
    themes: Res<ThemeSet>,
    time: Res<PictureTime>,
    mut meshes: ResMut<Assets<Mesh>>,
    mut images: ResMut<Assets<Image>>,
    mut materials: ResMut<Assets<CellsMaterial>>,
    mut times: ResMut<FrameTimes>,
    mut sides: Query<(&Side, &mut CellsShown, &mut Visibility)>,
) {
    for (side, mut shown, mut visibility) in &mut sides {
        let pane = picture.pane(*side).filter(|_| picture.cells);
        visibility.set_if_neq(if pane.is_some() {
            Visibility::Inherited
        } else {
            Visibility::Hidden
        });
        let Some(pane) = pane else { continue };
        let snapshot = pane.snapshot;
        let shown = &mut *shown;
        let same = shown
            .drawn
            .as_ref()
            .is_some_and(|drawn| Arc::ptr_eq(drawn, snapshot));
        if !same || shown.selected != picture.selected {
            let units = PLATE_WIDTH / snapshot.scenario.stage.width_mm;
            if shown.scenario != snapshot.scenario.name {
                shown.scenario.clone_from(&snapshot.scenario.name);
                shown.book = CellBook::default();
            }
            let ((), updating) = frame_times::timed(|| {
                shown
                    .book
                    .update(&snapshot.cells, picture.selected, units, time.0);
                let grid = &snapshot.scenario.stage.grid;
                shown.book.stand_on(&snapshot.cells, |cell| {
                    grid.voxel_at(cell.x_mm, cell.y_mm)
                        .map_or(0.0, |voxel| snapshot.tissue.stiffness_kpa[voxel])
                });
            });
            let wanted = snapshot.cells.len().next_power_of_two().max(PER_ROW);
            if wanted > shown.capacity {
                shown.capacity = wanted;
                let stored = meshes.insert(&shown.mesh, quads(wanted)).is_ok();
                debug_assert!(stored, "the quads could not be stored");
            }
            let capacity = shown.capacity;
            let (stored, writing) = frame_times::timed(|| {
                let image = book_image(capacity, shown.book.write(capacity));
                images.insert(&shown.image, image).is_ok()
            });
            debug_assert!(stored, "the book could not be stored");
            times.cells = updating + writing;
            shown.drawn = Some(Arc::clone(snapshot));
            shown.selected = picture.selected;
        }
        let theme = theme_of(&themes, &picture);
        if let Some(mut material) = materials.get_mut(&shown.material) {
            material.numbers = CellsNumbers {
                when: Vec4::new(
                    pane.lens.units_per_px,
                    time.0,
                    f32::from(u8::from(picture.still)),
                    0.0,
                ),
                show: Vec4::new(
                    f32::from(u8::from(far::leaves_out(&snapshot.scenario.stage.name))),
                    0.0,
                    f32::from(u8::from(picture.chromosomes)),
                    picture.mark_scale,
                ),
                edge: for_shader(theme.cells.edge),
                shine: for_shader(theme.cells.shine),
                chosen: for_shader(theme.cells.chosen),
                droplet: for_shader(theme.cells.droplet),
                alike: for_shader(theme.lens.alike),
                nucleus: for_shader(theme.lens.nucleus),
                nucleus_far: for_shader(theme.lens.nucleus_far),
                chromosome: for_shader(theme.lens.chromosome),
                gene_closed: for_shader(theme.lens.gene_closed),
                gene_open: for_shader(theme.lens.gene_open),
                light: shading::light_of(snapshot),
                span: Vec4::new(
                    0.0,
                    snapshot.scenario.stage.height_mm,
                    shading::fall_off(pane.lens.units_per_px),
                    0.0,
                ),
                pane: pane.for_shader(picture.scale_factor),
                colours: colours_of(theme),
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(id: u64, kind: CellKind, x_mm: f32) -> CellRow {
        CellRow {
            injected: kind == CellKind::Stem,
            licensed: 0.5,
            ..CellRow::new(CellId(id), kind, [x_mm, 1.0], 0.4)
        }
    }

    #[test]
    fn a_cell_that_moves_starts_from_where_it_was_seen() {
        let mut book = CellBook::default();
        book.update(&[cell(1, CellKind::Stem, 2.0)], None, 1.0, 0.0);
        book.update(&[cell(1, CellKind::Stem, 3.0)], None, 1.0, 5.0);
        assert_eq!(book.entries[0].from, [2.0, 1.0]);
        assert_eq!(book.entries[0].to, [3.0, 1.0]);
        // Seen half-way, it turns back from half-way.
        book.update(&[cell(1, CellKind::Stem, 2.0)], None, 1.0, 5.075);
        assert!((book.entries[0].from[0] - 2.5).abs() < 0.01);
    }

    #[test]
    fn a_commitment_turns_the_look_over_and_a_death_greys_it() {
        let mut book = CellBook::default();
        book.update(&[cell(1, CellKind::Stem, 2.0)], None, 1.0, 0.0);
        book.update(&[cell(1, CellKind::Chondrocyte, 2.0)], None, 1.0, 9.0);
        let entry = book.entries[0];
        assert_eq!((entry.look_before, entry.look, entry.turned), (0, 1, 9.0));
        let dead = CellRow {
            dying: true,
            ..cell(1, CellKind::Chondrocyte, 2.0)
        };
        book.update(&[dead], None, 1.0, 12.0);
        assert_eq!(book.entries[0].look, DYING);
    }

    #[test]
    fn cells_are_painted_in_layers_and_every_cell_once() {
        let mut book = CellBook::default();
        let cells = [
            cell(1, CellKind::Stem, 1.0),
            cell(2, CellKind::Osteocyte, 2.0),
            cell(3, CellKind::Macrophage, 3.0),
        ];
        book.update(&cells, None, 1.0, 0.0);
        let texels = book.write(PER_ROW);
        let number = |at: usize| f32::from_le_bytes([0, 1, 2, 3].map(|byte| texels[at * 4 + byte]));
        let xs: Vec<f32> = (0..3).map(|k| number(k * NUMBERS + 2)).collect();
        assert_eq!(xs, [2.0, 3.0, 1.0]);
        assert!(texels[3 * NUMBERS * 4..].iter().all(|&byte| byte == 0));
    }
}
