//! The anatomy plate: drawn into a texture of its own, and again only when the lens or the tissue has changed.

use std::sync::Arc;

use bevy::asset::{RenderAssetUsages, uuid_handle};
use bevy::camera::RenderTarget;
use bevy::camera::visibility::{NoFrustumCulling, RenderLayers};
use bevy::image::{ImageSampler, ImageSamplerDescriptor};
use bevy::mesh::{Indices, MeshVertexBufferLayoutRef, PrimitiveTopology};
use bevy::prelude::*;
use bevy::render::render_resource::{
    AsBindGroup, ColorWrites, Extent3d, RenderPipelineDescriptor, ShaderType,
    SpecializedMeshPipelineError, TextureDimension, TextureFormat, TextureUsages,
};
use bevy::shader::ShaderRef;
use bevy::sprite_render::{AlphaMode2d, Material2d, Material2dKey, Material2dPlugin};
use bevy::tasks::{AsyncComputeTaskPool, Task, block_on, poll_once};

use crate::live::{Snapshot, TissueImage};
use crate::scenario::Scenario;
use crate::stage::TissueClass;
use crate::view::bake::{BakedPlate, PLATE_WIDTH, bake};
use crate::view::camera::aim;
use crate::view::frame_times;
use crate::view::picture::{self, Picture, Ready, ThemeSet, theme_of};
use crate::view::redraw::Redraws;
use crate::view::shading::{self, for_shader};
use crate::view::sides::{Pane, Side};
use crate::view::spread::spread;
use crate::view::wound::freshness;

/// The plate with the looks of each [`Tissues`].
const PLATE_SHADERS: [Handle<Shader>; 3] = [
    uuid_handle!("6f1a6c1e-70d4-4f0e-9d0b-51a4a2a3e101"),
    uuid_handle!("6f1a6c1e-70d4-4f0e-9d0b-51a4a2a3e105"),
    uuid_handle!("6f1a6c1e-70d4-4f0e-9d0b-51a4a2a3e106"),
];
const SHEET_SHADER: Handle<Shader> = uuid_handle!("6f1a6c1e-70d4-4f0e-9d0b-51a4a2a3e102");

/// First look of the strip, and colours of all looks, two for each.
const STRIP_LOOKS: usize = 28;
const RAMPS: usize = 2 * (STRIP_LOOKS + 17);
/// Most points of lines of fibres; as in plate.wgsl.
const SPINES: usize = 384;
/// Units per pixel under which a knee is painted with what is seen from near alone; as in knee.wgsl.
const NEAR: f32 = 0.09;

/// Layer of what only the plate camera of a side sees.
fn plate_layer(side: Side) -> RenderLayers {
    RenderLayers::layer(1 + side as usize)
}

#[derive(Debug, Clone, Copy, PartialEq, ShaderType)]
pub(super) struct PlateNumbers {
    map: Vec4,
    grid: Vec4,
    state: Vec4,
    light: Vec4,
    fall: Vec4,
    seam: Vec4,
    gloss: Vec4,
    sheen: [Vec4; 2],
    ramps: [Vec4; RAMPS],
    spines: [Vec4; SPINES],
}

impl Default for PlateNumbers {
    fn default() -> Self {
        Self {
            map: Vec4::ONE,
            grid: Vec4::ONE,
            state: Vec4::ZERO,
            light: Vec4::ONE,
            fall: Vec4::ZERO,
            seam: Vec4::ONE,
            gloss: Vec4::ONE,
            sheen: [Vec4::ONE; 2],
            ramps: [Vec4::ONE; RAMPS],
            spines: [Vec4::ZERO; SPINES],
        }
    }
}

/// Which tissues are painted: each stage has looks of its own, and only these are compiled for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Tissues {
    Knee,
    Strip,
    Dish,
}

impl Tissues {
    /// Those of a stage.
    fn of(stage: &str) -> Self {
        match stage {
            "strip" => Self::Strip,
            "dish" => Self::Dish,
            _ => Self::Knee,
        }
    }
}

/// Look of all tissues.
#[derive(Asset, TypePath, AsBindGroup, Debug, Clone)]
#[bind_group_data(PlateKey)]
pub(super) struct PlateMaterial {
    #[uniform(0)]
    numbers: PlateNumbers,
    #[texture(1)]
    #[sampler(2)]
    map: Handle<Image>,
    #[texture(3)]
    #[sampler(4)]
    place: Handle<Image>,
    #[texture(5)]
    #[sampler(6)]
    tissue: Handle<Image>,
    /// Whether it only finds out which tissue lies on top, before the others are painted.
    cover: bool,
    /// Whether what is seen from near alone is painted, too.
    near: bool,
    tissues: Tissues,
}

/// What the pipelines of plate materials differ in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct PlateKey {
    cover: bool,
    near: bool,
    tissues: Tissues,
}

impl From<&PlateMaterial> for PlateKey {
    fn from(material: &PlateMaterial) -> Self {
        Self {
            cover: material.cover,
            near: material.near,
            tissues: material.tissues,
        }
    }
}

impl Material2d for PlateMaterial {
    fn vertex_shader() -> ShaderRef {
        PLATE_SHADERS[0].clone().into()
    }
    fn fragment_shader() -> ShaderRef {
        PLATE_SHADERS[0].clone().into()
    }
    fn alpha_mode(&self) -> AlphaMode2d {
        if self.cover {
            AlphaMode2d::Opaque
        } else {
            AlphaMode2d::Blend
        }
    }
    fn specialize(
        descriptor: &mut RenderPipelineDescriptor,
        _: &MeshVertexBufferLayoutRef,
        key: Material2dKey<Self>,
    ) -> Result<(), SpecializedMeshPipelineError> {
        descriptor.primitive.cull_mode = None;
        let shader = &PLATE_SHADERS[key.bind_group_data.tissues as usize];
        descriptor.vertex.shader = shader.clone();
        if let Some(fragment) = &mut descriptor.fragment {
            fragment.shader = shader.clone();
            if key.bind_group_data.tissues == Tissues::Strip {
                fragment.shader_defs.push("STRIP".into());
            }
            if key.bind_group_data.near {
                fragment.shader_defs.push("NEAR".into());
            }
        }
        if key.bind_group_data.cover {
            descriptor.vertex.shader_defs.push("COVER".into());
            if let Some(fragment) = &mut descriptor.fragment {
                fragment.shader_defs.push("COVER".into());
                for target in fragment.targets.iter_mut().flatten() {
                    target.write_mask = ColorWrites::empty();
                }
            }
        }
        Ok(())
    }
}

/// The finished plate as one sheet behind overlays and cells.
#[derive(Asset, TypePath, AsBindGroup, Debug, Clone)]
pub(super) struct SheetMaterial {
    /// Left and right edge, as shares of the window.
    #[uniform(2)]
    edges: Vec4,
    #[texture(0)]
    #[sampler(1)]
    sheet: Handle<Image>,
}

impl Material2d for SheetMaterial {
    fn vertex_shader() -> ShaderRef {
        SHEET_SHADER.into()
    }
    fn fragment_shader() -> ShaderRef {
        SHEET_SHADER.into()
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

/// The outlines of the stage, the same for both sides: those that are drawn, and those still to come.
#[derive(Resource)]
pub(super) struct Outlines {
    mesh: Handle<Mesh>,
    map: Handle<Image>,
    place: Handle<Image>,
    scenario: Option<Arc<Scenario>>,
    baked: Option<BakedPlate>,
    baking: Option<(Arc<Scenario>, Task<BakedPlate>)>,
}

impl Outlines {
    /// The outlines of a scenario, once they are there.
    pub(super) fn of(&self, scenario: &Scenario) -> Option<&BakedPlate> {
        let known = self.scenario.as_ref()?;
        self.baked.as_ref().filter(|_| same_plate(known, scenario))
    }
}

/// The camera that draws the plate of one side into its sheet, and what is on the sheet now.
#[derive(Component)]
struct Plate {
    /// The cover, and what is painted.
    materials: [Handle<PlateMaterial>; 2],
    sheet_material: Handle<SheetMaterial>,
    tissue: Handle<Image>,
    sheet_size: UVec2,
    drawn: Option<Drawn>,
    /// The tissue last seen, and its texels.
    tissue_seen: Option<(Arc<Scenario>, Arc<TissueImage>, Arc<Vec<u8>>)>,
    redraws: Redraws,
}

/// What drawing the plate may cost. A picture off screen is drawn whole and at once.
#[derive(Resource, Debug, Clone, Copy, PartialEq)]
pub struct PlateEffort {
    /// Pixels of the plate per pixel of the window, along one side.
    pub scale: f32,
    /// Least time between two drawings of a tissue that changes under a lens that stands, as a multiple of the time that one takes.
    pub rest: f32,
    /// While the lens moves over a plate that is slow to draw, pixels of it per pixel of a plate that stands, along one side.
    pub moving: f32,
}

impl Default for PlateEffort {
    fn default() -> Self {
        Self {
            scale: 1.0,
            rest: 0.0,
            moving: 1.0,
        }
    }
}

impl Drawn {
    /// Whether only the tissue is another one.
    fn same_but_tissue(&self, other: &Self) -> bool {
        let numbers = PlateNumbers {
            state: other.numbers.state,
            ..self.numbers
        };
        numbers == other.numbers && self.camera == other.camera && self.size == other.size
    }
}

/// The sheet of a side, as one quad.
#[derive(Component)]
struct Sheet;

/// What a drawing of the plate depends on.
#[derive(Debug, Clone, PartialEq)]
struct Drawn {
    numbers: PlateNumbers,
    camera: [f32; 3],
    tissue: Arc<Vec<u8>>,
    size: UVec2,
}

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((
        Material2dPlugin::<PlateMaterial>::default(),
        Material2dPlugin::<SheetMaterial>::default(),
    ))
    .init_resource::<PlateEffort>()
    .add_systems(Startup, spawn_plate)
    .add_systems(
        PostUpdate,
        (bake_plate, draw_plate)
            .chain()
            .in_set(picture::DrawSystems),
    );
    let looks = [
        ("knee", include_str!("../../assets/shaders/knee.wgsl")),
        ("strip", include_str!("../../assets/shaders/strip.wgsl")),
        ("dish", include_str!("../../assets/shaders/dish.wgsl")),
    ];
    for (handle, (name, look)) in PLATE_SHADERS.iter().zip(looks) {
        let plate = include_str!("../../assets/shaders/plate.wgsl");
        shading::keep_shader(app, handle, name, &format!("{plate}\n{look}"));
    }
    shading::keep_shader(
        app,
        &SHEET_SHADER,
        "sheet",
        include_str!("../../assets/shaders/sheet.wgsl"),
    );
}

/// An image of numbers.
pub(super) fn data_image(
    width: usize,
    height: usize,
    format: TextureFormat,
    data: Vec<u8>,
) -> Image {
    let mut image = Image::new(
        Extent3d {
            width: width as u32,
            height: height as u32,
            depth_or_array_layers: 1,
        },
        TextureDimension::D2,
        data,
        format,
        RenderAssetUsages::default(),
    );
    image.texture_descriptor.usage = TextureUsages::TEXTURE_BINDING | TextureUsages::COPY_DST;
    image.sampler = ImageSampler::Descriptor(ImageSamplerDescriptor::linear());
    image
}

fn sheet_image(size: UVec2) -> Image {
    let mut image = Image::new_target_texture(size.x, size.y, TextureFormat::Rgba8UnormSrgb, None);
    image.sampler = ImageSampler::Descriptor(ImageSamplerDescriptor::linear());
    image
}

fn spawn_plate(
    mut commands: Commands,
    mut meshes: ResMut<Assets<Mesh>>,
    mut images: ResMut<Assets<Image>>,
    mut plates: ResMut<Assets<PlateMaterial>>,
    mut sheets: ResMut<Assets<SheetMaterial>>,
) {
    let mut blank = |format, bytes: usize| images.add(data_image(1, 1, format, vec![0; bytes]));
    let map = blank(TextureFormat::Rgba16Float, 8);
    let place = blank(TextureFormat::R16Float, 2);
    let tissues = [0, 1].map(|_| blank(TextureFormat::Rgba8Unorm, 4));
    let mesh = meshes.add(Rectangle::new(1.0, 1.0));
    let quad = meshes.add(Rectangle::new(2.0, 2.0));
    let size = UVec2::new(8, 8);
    for (side, tissue) in Side::BOTH.into_iter().zip(tissues) {
        let materials = [true, false].map(|cover| {
            plates.add(PlateMaterial {
                numbers: PlateNumbers::default(),
                map: map.clone(),
                place: place.clone(),
                tissue: tissue.clone(),
                cover,
                near: false,
                tissues: Tissues::Knee,
            })
        });
        let sheet = images.add(sheet_image(size));
        let sheet_material = sheets.add(SheetMaterial {
            edges: Vec4::new(0.0, 1.0, 0.0, 0.0),
            sheet: sheet.clone(),
        });
        for material in &materials {
            commands.spawn((
                side,
                Mesh2d(mesh.clone()),
                MeshMaterial2d(material.clone()),
                plate_layer(side),
                NoFrustumCulling,
            ));
        }
        commands.spawn((
            side,
            Sheet,
            Mesh2d(quad.clone()),
            MeshMaterial2d(sheet_material.clone()),
            Transform::from_xyz(0.0, 0.0, -10.0),
            NoFrustumCulling,
        ));
        commands.spawn((
            side,
            Camera2d,
            Camera {
                order: side as isize - 1,
                is_active: false,
                ..default()
            },
            RenderTarget::Image(sheet.into()),
            plate_layer(side),
            Msaa::Sample4,
            Plate {
                materials,
                sheet_material,
                tissue,
                sheet_size: size,
                drawn: None,
                tissue_seen: None,
                redraws: Redraws::default(),
            },
        ));
    }
    commands.insert_resource(Outlines {
        mesh,
        map,
        place,
        scenario: None,
        baked: None,
        baking: None,
    });
}

/// Whether two scenarios have the same outlines to draw.
fn same_plate(a: &Scenario, b: &Scenario) -> bool {
    a.stage.name == b.stage.name && a.condition == b.condition && a.lesion == b.lesion
}

fn bake_plate(
    picture: Res<Picture>,
    mut outlines: ResMut<Outlines>,
    mut plates: Query<&mut Plate>,
    mut meshes: ResMut<Assets<Mesh>>,
    mut images: ResMut<Assets<Image>>,
) {
    let Some(snapshot) = &picture.snapshot else {
        return;
    };
    let wanted = &snapshot.scenario;
    let current = outlines
        .scenario
        .as_ref()
        .is_some_and(|known| same_plate(known, wanted));
    if !current {
        let on_its_way = outlines
            .baking
            .as_ref()
            .is_some_and(|(coming, _)| same_plate(coming, wanted));
        if !on_its_way {
            let scenario = Arc::clone(wanted);
            let task = {
                let scenario = Arc::clone(&scenario);
                AsyncComputeTaskPool::get().spawn(async move { bake(&scenario) })
            };
            outlines.baking = Some((scenario, task));
        }
    }
    let finished = outlines
        .baking
        .as_mut()
        .and_then(|(scenario, task)| Some((Arc::clone(scenario), block_on(poll_once(task))?)));
    let Some((scenario, mut baked)) = finished else {
        return;
    };
    outlines.baking = None;
    let mut mesh = Mesh::new(
        PrimitiveTopology::TriangleList,
        RenderAssetUsages::default(),
    );
    mesh.insert_attribute(
        Mesh::ATTRIBUTE_POSITION,
        std::mem::take(&mut baked.positions),
    );
    mesh.insert_attribute(Mesh::ATTRIBUTE_NORMAL, std::mem::take(&mut baked.normals));
    mesh.insert_attribute(Mesh::ATTRIBUTE_UV_0, std::mem::take(&mut baked.looks));
    mesh.insert_indices(Indices::U32(std::mem::take(&mut baked.indices)));
    let frame = baked.frame;
    let map = data_image(
        frame.width,
        frame.height,
        TextureFormat::Rgba16Float,
        std::mem::take(&mut baked.map),
    );
    let place = data_image(
        frame.width,
        frame.height,
        TextureFormat::R16Float,
        std::mem::take(&mut baked.place),
    );
    let stored = meshes.insert(&outlines.mesh, mesh).is_ok()
        && images.insert(&outlines.map, map).is_ok()
        && images.insert(&outlines.place, place).is_ok();
    debug_assert!(stored, "the plate could not be stored");
    outlines.baked = Some(baked);
    outlines.scenario = Some(scenario);
    for mut plate in &mut plates {
        plate.drawn = None;
        plate.redraws = Redraws::default();
    }
}

/// Native matrix, repair, quality and ground of every voxel as bytes, without the edges of the grid.
fn tissue_bytes(snapshot: &Snapshot) -> Vec<u8> {
    let tissue = &snapshot.tissue;
    let stage = &snapshot.scenario.stage;
    let byte = |value: f32| (value.clamp(0.0, 1.0) * 255.0) as u8;
    let stiff = |kpa: f32| byte((libm::logf(kpa.max(0.1)) + 2.3) / 6.5);
    let cartilage: Vec<bool> = (0..tissue.native.len())
        .map(|voxel| {
            stage
                .tissue_of_voxel(voxel)
                .is_some_and(|shape| shape.class == TissueClass::Cartilage)
        })
        .collect();
    let mut damaged = vec![false; tissue.native.len()];
    for key in snapshot
        .scenario
        .lesion
        .iter()
        .flat_map(|lesion| &lesion.regions)
    {
        for &voxel in stage.region(key).map_or(&[][..], |region| &region.voxels) {
            damaged[voxel as usize] = true;
        }
    }
    let mut native = tissue.native.clone();
    spread(&mut native, &cartilage, tissue.width, 3, 2);
    let mut repair = tissue.repair.clone();
    let mut quality = tissue.quality.clone();
    spread(&mut repair, &damaged, tissue.width, 2, 2);
    spread(&mut quality, &damaged, tissue.width, 2, 2);
    (0..native.len())
        .flat_map(|voxel| {
            [
                byte(native[voxel]),
                byte(repair[voxel]),
                byte(quality[voxel]),
                stiff(tissue.stiffness_kpa[voxel]),
            ]
        })
        .collect()
}

fn numbers_of(
    picture: &Picture,
    pane: &Pane<'_>,
    baked: &BakedPlate,
    themes: &ThemeSet,
    scale: f32,
) -> PlateNumbers {
    let theme = theme_of(themes, picture);
    let snapshot = pane.snapshot;
    let stage = &snapshot.scenario.stage;
    let units = baked.units_per_mm;
    let px = picture.lens.units_per_px / (picture.scale_factor * scale);
    let frame = baked.frame;
    let grid = &stage.grid;
    let row = snapshot.history.rows.last();
    let c = row.map_or(0.0, |row| row.inflammation_c) as f32;
    // In tenths, so that the plate is not drawn again for every small change.
    let inflamed = libm::roundf(20.0 * c / (1.0 + c)) / 20.0;
    let effusion = row.map_or(0.0, |row| row.effusion_ml) as f32;
    let knee = stage.name == "knee";
    let swelling = if knee {
        libm::roundf(10.0 * (effusion - 7.0).clamp(0.0, 30.0) * 0.05) / 10.0
    } else {
        0.0
    };
    let bottom = frame.origin[1] + frame.size[1];
    let middle = [0.5 * PLATE_WIDTH, 0.5 * stage.height_mm * units];
    let fall = shading::fall_off(picture.lens.units_per_px);
    let mut ramps = [Vec4::ONE; RAMPS];
    let pairs = theme.tissue.ramps();
    for (k, pair) in pairs.iter().enumerate().take(24) {
        ramps[2 * k] = for_shader(pair[0]);
        ramps[2 * k + 1] = for_shader(pair[1]);
    }
    // The background is look 25.
    ramps[50] = for_shader(theme.background);
    ramps[51] = for_shader(theme.background_centre);
    // The looks of the strip, or the grounds of a dish in their place.
    let own = match Tissues::of(&stage.name) {
        Tissues::Dish => theme.ground.ramps(),
        Tissues::Strip | Tissues::Knee => theme.strip.ramps(),
    };
    for (k, pair) in own.iter().enumerate() {
        ramps[2 * (STRIP_LOOKS + k)] = for_shader(pair[0]);
        ramps[2 * (STRIP_LOOKS + k) + 1] = for_shader(pair[1]);
    }
    let mut spines = [Vec4::ZERO; SPINES];
    debug_assert!(baked.spines.len() <= SPINES, "more points of fibres");
    for (place, point) in spines.iter_mut().zip(&baked.spines) {
        *place = Vec4::from_array(*point);
    }
    PlateNumbers {
        map: Vec4::new(
            frame.origin[0],
            frame.origin[1],
            1.0 / frame.size[0],
            1.0 / frame.size[1],
        ),
        grid: Vec4::new(
            1.0 / (grid.width as f32 * grid.voxel_mm * units),
            1.0 / (grid.height as f32 * grid.voxel_mm * units),
            px,
            (0.8 * px).clamp(0.004, 0.2),
        ),
        state: Vec4::new(
            inflamed,
            swelling,
            freshness(snapshot),
            f32::from(u8::from(theme.dark)),
        ),
        light: if knee {
            shading::light_of(snapshot)
        } else {
            Vec4::new(middle[0], middle[1], 110.0, 90.0)
        },
        fall: Vec4::new(
            fall,
            frame.origin[1] + 1.0,
            bottom - 1.0,
            match Tissues::of(&stage.name) {
                Tissues::Knee => 0.0,
                Tissues::Dish => 1.0,
                Tissues::Strip => 2.0,
            },
        ),
        seam: for_shader(theme.finish.seam),
        gloss: for_shader(theme.finish.gloss),
        sheen: theme.finish.sheen.map(for_shader),
        ramps,
        spines,
    }
}

/// Draws the plate of each side that is shown, where something of it has changed.
fn draw_plate(
    (picture, effort, time): (Res<Picture>, Res<PlateEffort>, Res<Time<Real>>),
    themes: Res<ThemeSet>,
    outlines: Res<Outlines>,
    mut ready: ResMut<Ready>,
    mut times: ResMut<frame_times::FrameTimes>,
    mut clear: ResMut<ClearColor>,
    mut images: ResMut<Assets<Image>>,
    mut plates: ResMut<Assets<PlateMaterial>>,
    mut sheets: ResMut<Assets<SheetMaterial>>,
    mut cameras: Query<(
        &Side,
        &mut Plate,
        &mut Camera,
        &mut Transform,
        &mut Projection,
        &mut RenderTarget,
    )>,
    mut quads: Query<(&Side, &mut Visibility), With<Sheet>>,
) {
    let [red, green, blue] = theme_of(&themes, &picture).background.unit();
    clear.0 = Color::srgb(red, green, blue);
    let shown = |side: Side| {
        let pane = picture.pane(side)?;
        // Until the outlines of another knee are there, the old ones must not stand for them.
        let known = outlines.scenario.as_ref()?;
        let baked = outlines.baked.as_ref()?;
        same_plate(known, &pane.snapshot.scenario).then_some((pane, baked))
    };
    for (side, mut visibility) in &mut quads {
        visibility.set_if_neq(if shown(*side).is_some() {
            Visibility::Inherited
        } else {
            Visibility::Hidden
        });
    }
    let mut all_settled = true;
    for (side, mut plate, mut camera, mut transform, mut projection, mut target) in &mut cameras {
        let Some((pane, baked)) = shown(*side) else {
            camera.is_active = false;
            all_settled &= *side == Side::Second && picture.beside.is_none();
            continue;
        };
        let lens = &pane.lens;
        let now = time.elapsed_secs();
        plate.redraws.time(camera.is_active, now, time.delta_secs());
        let centre = lens.to_plate(pane.part.middle());
        let aimed = [centre[0], centre[1], lens.units_per_px];
        let moved = plate
            .drawn
            .as_ref()
            .is_some_and(|drawn| drawn.camera != aimed);
        let coarse = plate.redraws.coarse(moved, now);
        let share = effort.scale * if coarse { effort.moving } else { 1.0 };
        let scale = picture.scale_factor * share;
        let size = UVec2::new(
            libm::roundf(pane.part.width * scale) as u32,
            libm::roundf(pane.part.height * scale) as u32,
        )
        .clamp(UVec2::new(8, 8), UVec2::new(8192, 8192));
        let known = plate.tissue_seen.as_ref().filter(|(scenario, tissue, _)| {
            Arc::ptr_eq(scenario, &pane.snapshot.scenario)
                && Arc::ptr_eq(tissue, &pane.snapshot.tissue)
        });
        let (fresh, spent) = frame_times::timed(|| Drawn {
            numbers: numbers_of(&picture, &pane, baked, &themes, share),
            camera: aimed,
            tissue: known.map_or_else(
                || Arc::new(tissue_bytes(pane.snapshot)),
                |(_, _, bytes)| Arc::clone(bytes),
            ),
            size,
        });
        if known.is_none() {
            plate.tissue_seen = Some((
                Arc::clone(&pane.snapshot.scenario),
                Arc::clone(&pane.snapshot.tissue),
                Arc::clone(&fresh.tissue),
            ));
        }
        times.plate = spent;
        let across = picture.lens.window[0].max(1.0);
        let edges = Vec4::new(
            pane.part.x / across,
            (pane.part.x + pane.part.width) / across,
            0.0,
            0.0,
        );
        if sheets
            .get(&plate.sheet_material)
            .is_some_and(|material| material.edges != edges)
            && let Some(mut material) = sheets.get_mut(&plate.sheet_material)
        {
            material.edges = edges;
        }
        let only_tissue = plate
            .drawn
            .as_ref()
            .map(|drawn| drawn.same_but_tissue(&fresh));
        let waits = only_tissue == Some(true) && plate.redraws.rests(effort.rest, now);
        if plate.drawn.as_ref() != Some(&fresh) && !waits {
            let mut lens_alone = plate.drawn.as_ref().is_some_and(|drawn| {
                drawn.size == fresh.size && Arc::ptr_eq(&drawn.tissue, &fresh.tissue)
            });
            if plate.sheet_size != size {
                let sheet = images.add(sheet_image(size));
                *target = RenderTarget::Image(sheet.clone().into());
                if let Some(mut material) = sheets.get_mut(&plate.sheet_material) {
                    material.sheet = sheet;
                }
                plate.sheet_size = size;
            }
            let grid = &pane.snapshot.scenario.stage.grid;
            if plate.drawn.as_ref().map(|drawn| &drawn.tissue) != Some(&fresh.tissue) {
                let image = data_image(
                    grid.width,
                    grid.height,
                    TextureFormat::Rgba8Unorm,
                    fresh.tissue.to_vec(),
                );
                let stored = images.insert(&plate.tissue, image).is_ok();
                debug_assert!(stored, "the tissue could not be stored");
            }
            for material in &plate.materials {
                if let Some(mut material) = plates.get_mut(material) {
                    material.numbers = fresh.numbers;
                    material.tissues = Tissues::of(&pane.snapshot.scenario.stage.name);
                    // The same whether it is drawn finely or not.
                    let px = fresh.numbers.grid.z * share / effort.scale;
                    let near = !material.cover && material.tissues == Tissues::Knee && px < NEAR;
                    // Another shader may have to arrive.
                    lens_alone &= material.near == near;
                    material.near = near;
                }
            }
            plate.redraws.ask(lens_alone);
            plate.drawn = Some(fresh);
        }
        let part = [pane.part.width, pane.part.height].map(|px| px * lens.units_per_px);
        aim(centre, part, &mut transform, &mut projection);
        let active = plate.redraws.take();
        if camera.is_active != active {
            camera.is_active = active;
        }
        all_settled &= plate.redraws.settled();
    }
    if ready.0 != all_settled {
        ready.0 = all_settled;
    }
}
