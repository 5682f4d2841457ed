//! Cells: drawn by one mesh in one draw, from the texture of their book.

use std::sync::Arc;

use bevy::asset::{RenderAssetUsages, uuid_handle};
use bevy::camera::visibility::NoFrustumCulling;
use bevy::mesh::{Indices, MeshVertexBufferLayoutRef, PrimitiveTopology};
use bevy::prelude::*;
use bevy::render::render_resource::{
    AsBindGroup, RenderPipelineDescriptor, ShaderType, SpecializedMeshPipelineError, TextureFormat,
};
use bevy::shader::ShaderRef;
use bevy::sprite_render::{AlphaMode2d, Material2d, Material2dKey, Material2dPlugin};

use crate::live::Snapshot;
use crate::sim::CellId;
use crate::sim::stain::intensity;
use crate::theme::Theme;
use crate::theme::far;
use crate::theme::look::{Look, table_for_shader};
use crate::view::bake::{BakedPlate, PLATE_WIDTH};
use crate::view::book::{CellBook, NUMBERS};
use crate::view::build::{Build, Level, level};
use crate::view::frame_times::{self, FrameTimes};
use crate::view::picture::{self, Picture, PictureTime, ThemeSet, theme_of};
use crate::view::plate::{Outlines, data_image};
use crate::view::shading::{self, for_shader};
use crate::view::sides::{Pane, Side};

const CELLS_SHADER: Handle<Shader> = uuid_handle!("6f1a6c1e-70d4-4f0e-9d0b-51a4a2a3e104");
/// Cells in a row of the book; five texels each.
const PER_ROW: usize = 512;
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
    worn: Vec4,
    mineral: Vec4,
    stain: Vec4,
    counterstain: Vec4,
    alike: Vec4,
    nucleus: Vec4,
    nucleus_far: Vec4,
    chromosome: Vec4,
    gene_closed: Vec4,
    gene_open: Vec4,
    light: Vec4,
    range: Vec4,
    span: Vec4,
    pane: Vec4,
    colours: [Vec4; LOOKS],
}

impl Default for CellsNumbers {
    fn default() -> Self {
        Self {
            when: Vec4::ZERO,
            show: Vec4::ZERO,
            edge: Vec4::ONE,
            shine: Vec4::ONE,
            chosen: Vec4::ONE,
            droplet: Vec4::ONE,
            worn: Vec4::ONE,
            mineral: Vec4::ONE,
            stain: Vec4::ZERO,
            counterstain: Vec4::ONE,
            alike: Vec4::ONE,
            nucleus: Vec4::ONE,
            nucleus_far: Vec4::ONE,
            chromosome: Vec4::ONE,
            gene_closed: Vec4::ONE,
            gene_open: Vec4::ONE,
            light: Vec4::ZERO,
            range: Vec4::ZERO,
            span: Vec4::ZERO,
            pane: Vec4::ZERO,
            colours: [Vec4::ONE; LOOKS],
        }
    }
}

#[derive(Asset, TypePath, AsBindGroup, Debug, Clone)]
#[bind_group_data(CellsKey)]
struct CellsMaterial {
    #[uniform(0)]
    numbers: CellsNumbers,
    #[texture(1, sample_type = "float", filterable = false)]
    book: Handle<Image>,
    key: CellsKey,
}

/// What the pipelines of cells differ in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct CellsKey {
    build: Build,
    level: Level,
}

impl From<&CellsMaterial> for CellsKey {
    fn from(material: &CellsMaterial) -> Self {
        material.key
    }
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
        key: Material2dKey<Self>,
    ) -> Result<(), SpecializedMeshPipelineError> {
        descriptor.primitive.cull_mode = None;
        let CellsKey { build, level } = key.bind_group_data;
        let words: &[&str] = match level {
            Level::Marks => &["MARKS"],
            Level::Bodies => &["MARKS", "BODIES", build.word()],
            Level::Fine => &["MARKS", "BODIES", "FINE", build.word()],
        };
        for word in words {
            descriptor.vertex.shader_defs.push((*word).into());
            if let Some(fragment) = &mut descriptor.fragment {
                fragment.shader_defs.push((*word).into());
            }
        }
        Ok(())
    }
}

/// The cells of one side.
#[derive(Component)]
struct CellsShown {
    book: CellBook,
    capacity: usize,
    mesh: Handle<Mesh>,
    image: Handle<Image>,
    /// First entry and number of entries of each build.
    ranges: [[usize; 2]; Build::ALL.len()],
    /// Whether builds are written each by itself.
    by_build: bool,
    /// The snapshot in the book, and whether the outlines of its stage were there.
    drawn: Option<(Arc<Snapshot>, bool)>,
    scenario: String,
    selected: Option<CellId>,
}

/// The draw of one build on one side.
#[derive(Component)]
struct BuildShown {
    build: Build,
    material: Handle<CellsMaterial>,
}

pub(super) fn plugin(app: &mut App) {
    app.add_plugins(Material2dPlugin::<CellsMaterial>::default())
        .add_systems(Startup, spawn_cells)
        .add_systems(PostUpdate, draw_cells.in_set(picture::DrawSystems));
    shading::keep_shader(
        app,
        &CELLS_SHADER,
        "cells",
        &[
            &table_for_shader(),
            include_str!("../../assets/shaders/cells.wgsl"),
            include_str!("../../assets/shaders/marks.wgsl"),
            include_str!("../../assets/shaders/bodies.wgsl"),
        ]
        .join("\n"),
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
        PER_ROW * NUMBERS / 4,
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
        for (k, build) in Build::ALL.into_iter().enumerate() {
            let material = materials.add(CellsMaterial {
                numbers: CellsNumbers::default(),
                book: image.clone(),
                key: CellsKey {
                    build,
                    level: Level::Marks,
                },
            });
            commands.spawn((
                side,
                Mesh2d(mesh.clone()),
                MeshMaterial2d(material.clone()),
                Transform::from_xyz(0.0, 0.0, 2.0 + 0.01 * k as f32),
                NoFrustumCulling,
                BuildShown { build, material },
            ));
        }
        commands.spawn((
            side,
            CellsShown {
                book: CellBook::default(),
                capacity,
                mesh,
                image,
                ranges: [[0; 2]; Build::ALL.len()],
                by_build: false,
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

/// What is drawn of each build under the lens of a pane.
fn levels(picture: &Picture, snapshot: &Snapshot, units_per_px: f32) -> [Level; Build::ALL.len()] {
    let units = PLATE_WIDTH / snapshot.scenario.stage.width_mm;
    let radius_mm = snapshot.cells.first().map_or(0.0, |cell| cell.radius_mm);
    let radius_px = radius_mm * units / units_per_px;
    let true_size = snapshot.scenario.stage.name != "knee";
    Build::ALL.map(|build| level(build, radius_px, true_size, picture.mark_scale))
}

/// Brings the newest cells into the book of each side, and draws each build of them as far as it is seen.
fn draw_cells(
    (picture, themes, time): (Res<Picture>, Res<ThemeSet>, Res<PictureTime>),
    outlines: Res<Outlines>,
    mut meshes: ResMut<Assets<Mesh>>,
    mut images: ResMut<Assets<Image>>,
    mut materials: ResMut<Assets<CellsMaterial>>,
    mut times: ResMut<FrameTimes>,
    mut sides: Query<(&Side, &mut CellsShown)>,
    mut builds: Query<(&Side, &BuildShown, &mut Visibility)>,
) {
    for (side, mut shown) in &mut sides {
        let pane = picture.pane(*side).filter(|_| picture.cells);
        let levels = pane.map(|pane| levels(&picture, pane.snapshot, pane.lens.units_per_px));
        if let (Some(pane), Some(levels)) = (pane, levels) {
            let by_build = levels.iter().any(|level| *level != Level::Marks);
            let known = outlines.of(&pane.snapshot.scenario);
            if shown.is_old(&picture, pane.snapshot, known.is_some(), by_build) {
                shown.by_build = by_build;
                times.cells = shown.bring(&picture, pane.snapshot, known, time.0);
                let stored = shown.store(&mut meshes, &mut images);
                times.cells += stored;
            }
        }
        // The same for all builds but for their range.
        let numbers = pane.map(|pane| numbers_of(&picture, &pane, &themes, time.0));
        for (_, build, mut visibility) in builds.iter_mut().filter(|(other, ..)| *other == side) {
            let [first, count] = shown.ranges[build.build as usize];
            let seen = pane.is_some() && count > 0;
            visibility.set_if_neq(if seen {
                Visibility::Inherited
            } else {
                Visibility::Hidden
            });
            let (Some(numbers), Some(levels), true) = (numbers, levels, seen) else {
                continue;
            };
            if let Some(mut material) = materials.get_mut(&build.material) {
                material.numbers = CellsNumbers {
                    range: Vec4::new(first as f32, count as f32, 0.0, 0.0),
                    ..numbers
                };
                material.key.level = levels[build.build as usize];
            }
        }
    }
}

impl CellsShown {
    /// Whether the book must be written anew.
    fn is_old(
        &self,
        picture: &Picture,
        snapshot: &Arc<Snapshot>,
        outlined: bool,
        by_build: bool,
    ) -> bool {
        let same = self
            .drawn
            .as_ref()
            .is_some_and(|(drawn, known)| Arc::ptr_eq(drawn, snapshot) && *known == outlined);
        !same || self.selected != picture.selected || self.by_build != by_build
    }

    /// Brings the cells of a snapshot into the book. Returns the time it took.
    fn bring(
        &mut self,
        picture: &Picture,
        snapshot: &Arc<Snapshot>,
        outlines: Option<&BakedPlate>,
        now: f32,
    ) -> f32 {
        let units = PLATE_WIDTH / snapshot.scenario.stage.width_mm;
        // A picture that stands still does not know what was before it.
        if picture.still || self.scenario != snapshot.scenario.name {
            self.scenario.clone_from(&snapshot.scenario.name);
            self.book = CellBook::default();
        }
        let ((), spent) = frame_times::timed(|| {
            self.book
                .update(&snapshot.cells, picture.selected, units, now);
            self.book.shape(snapshot, units);
            if let Some(stained) = snapshot.stained {
                self.book
                    .stain(&snapshot.cells, |cell| intensity(stained.kind, cell));
            }
            // In a dish cells may reach over the edge of a ground.
            if let Some(baked) = outlines.filter(|_| snapshot.scenario.stage.name != "dish") {
                self.book.keep_inside(|at| baked.room_at(at));
            }
        });
        self.drawn = Some((Arc::clone(snapshot), outlines.is_some()));
        self.selected = picture.selected;
        spent
    }

    /// Writes the book into its texture. Returns the time it took.
    fn store(&mut self, meshes: &mut Assets<Mesh>, images: &mut Assets<Image>) -> f32 {
        let wanted = self.book.len().next_power_of_two().max(PER_ROW);
        if wanted > self.capacity {
            self.capacity = wanted;
            let stored = meshes.insert(&self.mesh, quads(wanted)).is_ok();
            debug_assert!(stored, "the quads could not be stored");
        }
        let (stored, spent) = frame_times::timed(|| {
            let written = self.book.write(self.capacity, self.by_build);
            self.ranges = written.ranges;
            let image = book_image(self.capacity, written.texels);
            images.insert(&self.image, image).is_ok()
        });
        debug_assert!(stored, "the book could not be stored");
        spent
    }
}

/// The numbers of the shader, but for the range of a build.
fn numbers_of(picture: &Picture, pane: &Pane<'_>, themes: &ThemeSet, now: f32) -> CellsNumbers {
    let theme = theme_of(themes, picture);
    let snapshot = pane.snapshot;
    let flag = |set: bool| f32::from(u8::from(set));
    let stage = &snapshot.scenario.stage;
    CellsNumbers {
        when: Vec4::new(pane.lens.units_per_px, now, flag(picture.still), 0.0),
        show: Vec4::new(
            flag(far::leaves_out(&stage.name)),
            flag(stage.name != "knee"),
            flag(picture.chromosomes),
            picture.mark_scale,
        ),
        edge: for_shader(theme.cells.edge),
        shine: for_shader(theme.cells.shine),
        chosen: for_shader(theme.cells.chosen),
        droplet: for_shader(theme.cells.droplet),
        worn: for_shader(theme.cells.worn),
        mineral: for_shader(theme.cells.mineral),
        stain: snapshot.stained.map_or(Vec4::ZERO, |stained| {
            for_shader(theme.stained(stained.kind)).with_w(f32::from(stained.kind.number()))
        }),
        counterstain: for_shader(theme.stain.counterstain),
        alike: for_shader(theme.lens.alike),
        nucleus: for_shader(theme.lens.nucleus),
        nucleus_far: for_shader(theme.lens.nucleus_far),
        chromosome: for_shader(theme.lens.chromosome),
        gene_closed: for_shader(theme.lens.gene_closed),
        gene_open: for_shader(theme.lens.gene_open),
        light: shading::light_of(snapshot),
        range: Vec4::ZERO,
        span: Vec4::new(
            0.0,
            stage.height_mm,
            shading::fall_off(pane.lens.units_per_px),
            flag(theme.dark),
        ),
        pane: pane.for_shader(picture.scale_factor),
        colours: colours_of(theme),
    }
}
