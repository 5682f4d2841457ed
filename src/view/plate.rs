//! The anatomy plate: drawn into a texture of its own, and again only when the lens or the tissue has changed.

use std::sync::Arc;

use bevy::asset::{RenderAssetUsages, uuid_handle};
use bevy::camera::visibility::{NoFrustumCulling, RenderLayers};
use bevy::camera::{ClearColorConfig, RenderTarget};
use bevy::image::{ImageSampler, ImageSamplerDescriptor};
use bevy::mesh::{Indices, MeshVertexBufferLayoutRef, PrimitiveTopology};
use bevy::prelude::*;
use bevy::render::render_resource::{
    AsBindGroup, Extent3d, RenderPipelineDescriptor, ShaderType, SpecializedMeshPipelineError,
    TextureDimension, TextureFormat, TextureUsages,
};
use bevy::shader::ShaderRef;
use bevy::sprite_render::{AlphaMode2d, Material2d, Material2dKey, Material2dPlugin};
use bevy::tasks::{AsyncComputeTaskPool, Task, block_on, poll_once};

use super::bake::{BakedPlate, PLATE_WIDTH, bake};
use super::spread::spread;
use super::{Picture, Ready, ThemeSet, aim, for_shader, theme_of};
use crate::live::{Snapshot, TissueImage};
use crate::scenario::Scenario;
use crate::stage::TissueClass;

const PLATE_SHADER: Handle<Shader> = uuid_handle!("6f1a6c1e-70d4-4f0e-9d0b-51a4a2a3e101");
const SHEET_SHADER: Handle<Shader> = uuid_handle!("6f1a6c1e-70d4-4f0e-9d0b-51a4a2a3e102");

/// Layer of what only the plate camera sees.
const PLATE_LAYER: usize = 1;

#[derive(Debug, Clone, Copy, PartialEq, ShaderType)]
pub(super) struct PlateNumbers {
    map: Vec4,
    grid: Vec4,
    state: Vec4,
    light: Vec4,
    fall: Vec4,
    ramps: [Vec4; 52],
}

impl Default for PlateNumbers {
    fn default() -> Self {
        Self {
            map: Vec4::ONE,
            grid: Vec4::ONE,
            state: Vec4::ZERO,
            light: Vec4::ONE,
            fall: Vec4::ZERO,
            ramps: [Vec4::ONE; 52],
        }
    }
}

/// Look of all tissues.
#[derive(Asset, TypePath, AsBindGroup, Debug, Clone)]
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
}

impl Material2d for PlateMaterial {
    fn vertex_shader() -> ShaderRef {
        PLATE_SHADER.into()
    }
    fn fragment_shader() -> ShaderRef {
        PLATE_SHADER.into()
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

/// The finished plate as one sheet behind veils and cells.
#[derive(Asset, TypePath, AsBindGroup, Debug, Clone)]
pub(super) struct SheetMaterial {
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

#[derive(Component)]
struct PlateCamera;

/// What is on the plate now, and what of it is still to come.
#[derive(Resource)]
struct Plate {
    mesh: Handle<Mesh>,
    material: Handle<PlateMaterial>,
    sheet_material: Handle<SheetMaterial>,
    sheet: Handle<Image>,
    map: Handle<Image>,
    place: Handle<Image>,
    tissue: Handle<Image>,
    sheet_size: UVec2,
    scenario: Option<Arc<Scenario>>,
    baked: Option<BakedPlate>,
    baking: Option<(Arc<Scenario>, Task<BakedPlate>)>,
    drawn: Option<Drawn>,
    /// The tissue last seen, and its texels.
    tissue_seen: Option<(Arc<Scenario>, Arc<TissueImage>, Arc<Vec<u8>>)>,
    frames_left: u8,
}

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
    .add_systems(Startup, spawn_plate)
    .add_systems(PostUpdate, (bake_plate, draw_plate).chain());
    let mut shaders = app.world_mut().resource_mut::<Assets<Shader>>();
    let plate = super::shader("plate", include_str!("../../assets/shaders/plate.wgsl"));
    let sheet = super::shader("sheet", include_str!("../../assets/shaders/sheet.wgsl"));
    let kept = shaders.insert(&PLATE_SHADER, plate).is_ok()
        && shaders.insert(&SHEET_SHADER, sheet).is_ok();
    debug_assert!(kept, "a shader could not be registered");
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
    let blank = |images: &mut Assets<Image>, format, bytes| {
        images.add(data_image(1, 1, format, vec![0; bytes]))
    };
    let map = blank(&mut images, TextureFormat::Rgba16Float, 8);
    let place = blank(&mut images, TextureFormat::R16Float, 2);
    let tissue = blank(&mut images, TextureFormat::Rgba8Unorm, 4);
    let size = UVec2::new(8, 8);
    let sheet = images.add(sheet_image(size));
    let mesh = meshes.add(Rectangle::new(1.0, 1.0));
    let material = plates.add(PlateMaterial {
        numbers: PlateNumbers::default(),
        map: map.clone(),
        place: place.clone(),
        tissue: tissue.clone(),
    });
    let sheet_material = sheets.add(SheetMaterial {
        sheet: sheet.clone(),
    });
    commands.spawn((
        PlateCamera,
        Camera2d,
        Camera {
            order: 0,
            is_active: false,
            clear_color: ClearColorConfig::Custom(Color::BLACK),
            ..default()
        },
        RenderTarget::Image(sheet.clone().into()),
        RenderLayers::layer(PLATE_LAYER),
        Msaa::Sample4,
    ));
    commands.spawn((
        Mesh2d(mesh.clone()),
        MeshMaterial2d(material.clone()),
        RenderLayers::layer(PLATE_LAYER),
        NoFrustumCulling,
    ));
    commands.spawn((
        Mesh2d(meshes.add(Rectangle::new(2.0, 2.0))),
        MeshMaterial2d(sheet_material.clone()),
        Transform::from_xyz(0.0, 0.0, -10.0),
        NoFrustumCulling,
    ));
    commands.insert_resource(Plate {
        mesh,
        material,
        sheet_material,
        sheet,
        map,
        place,
        tissue,
        sheet_size: size,
        scenario: None,
        baked: None,
        baking: None,
        drawn: None,
        tissue_seen: None,
        frames_left: 0,
    });
}

/// Whether two scenarios have the same outlines to draw.
fn same_plate(a: &Scenario, b: &Scenario) -> bool {
    a.stage.name == b.stage.name && a.condition == b.condition && a.lesion == b.lesion
}

fn bake_plate(
    picture: Res<Picture>,
    mut plate: ResMut<Plate>,
    mut ready: ResMut<Ready>,
    mut meshes: ResMut<Assets<Mesh>>,
    mut images: ResMut<Assets<Image>>,
) {
    let Some(snapshot) = &picture.snapshot else {
        return;
    };
    let wanted = &snapshot.scenario;
    let current = plate
        .scenario
        .as_ref()
        .is_some_and(|known| same_plate(known, wanted));
    if !current {
        let on_its_way = plate
            .baking
            .as_ref()
            .is_some_and(|(coming, _)| same_plate(coming, wanted));
        if !on_its_way {
            let scenario = Arc::clone(wanted);
            let task = {
                let scenario = Arc::clone(&scenario);
                AsyncComputeTaskPool::get().spawn(async move { bake(&scenario) })
            };
            plate.baking = Some((scenario, task));
            ready.0 = false;
        }
    }
    let finished = plate
        .baking
        .as_mut()
        .and_then(|(scenario, task)| Some((Arc::clone(scenario), block_on(poll_once(task))?)));
    let Some((scenario, mut baked)) = finished else {
        return;
    };
    plate.baking = None;
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
    let stored = meshes.insert(&plate.mesh, mesh).is_ok()
        && images.insert(&plate.map, map).is_ok()
        && images.insert(&plate.place, place).is_ok();
    debug_assert!(stored, "the plate could not be stored");
    plate.baked = Some(baked);
    plate.scenario = Some(scenario);
    plate.drawn = None;
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
    snapshot: &Snapshot,
    baked: &BakedPlate,
    themes: &ThemeSet,
) -> PlateNumbers {
    let theme = theme_of(themes, picture);
    let stage = &snapshot.scenario.stage;
    let units = baked.units_per_mm;
    let px = picture.lens.units_per_px / picture.scale_factor;
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
    let fall = super::fall_off(picture.lens.units_per_px);
    let mut ramps = [Vec4::ONE; 52];
    let pairs = theme.tissue.ramps();
    for (k, pair) in pairs.iter().enumerate().take(24) {
        ramps[2 * k] = for_shader(pair[0]);
        ramps[2 * k + 1] = for_shader(pair[1]);
    }
    // The background is look 25.
    ramps[50] = for_shader(theme.background);
    ramps[51] = for_shader(theme.background_centre);
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
        state: Vec4::new(inflamed, swelling, 0.0, f32::from(u8::from(theme.dark))),
        light: if knee {
            super::light_of(snapshot)
        } else {
            Vec4::new(middle[0], middle[1], 110.0, 90.0)
        },
        fall: Vec4::new(
            fall,
            frame.origin[1] + 1.0,
            bottom - 1.0,
            f32::from(u8::from(!knee)),
        ),
        ramps,
    }
}

fn draw_plate(
    picture: Res<Picture>,
    themes: Res<ThemeSet>,
    mut plate: ResMut<Plate>,
    mut ready: ResMut<Ready>,
    mut times: ResMut<super::FrameTimes>,
    mut images: ResMut<Assets<Image>>,
    mut plates: ResMut<Assets<PlateMaterial>>,
    mut sheets: ResMut<Assets<SheetMaterial>>,
    mut cameras: Query<
        (
            &mut Camera,
            &mut Transform,
            &mut Projection,
            &mut RenderTarget,
        ),
        With<PlateCamera>,
    >,
) {
    let Ok((mut camera, mut transform, mut projection, mut target)) = cameras.single_mut() else {
        return;
    };
    let (Some(snapshot), Some(baked)) = (&picture.snapshot, &plate.baked) else {
        camera.is_active = false;
        return;
    };
    let lens = &picture.lens;
    let size = UVec2::new(
        (lens.window[0] * picture.scale_factor) as u32,
        (lens.window[1] * picture.scale_factor) as u32,
    )
    .clamp(UVec2::new(8, 8), UVec2::new(8192, 8192));
    let [x, y] = lens.camera_centre();
    let known = plate.tissue_seen.as_ref().filter(|(scenario, tissue, _)| {
        Arc::ptr_eq(scenario, &snapshot.scenario) && Arc::ptr_eq(tissue, &snapshot.tissue)
    });
    let (fresh, spent) = super::timed(|| Drawn {
        numbers: numbers_of(&picture, snapshot, baked, &themes),
        camera: [x, y, lens.units_per_px],
        tissue: known.map_or_else(
            || Arc::new(tissue_bytes(snapshot)),
            |(_, _, bytes)| Arc::clone(bytes),
        ),
        size,
    });
    if known.is_none() {
        plate.tissue_seen = Some((
            Arc::clone(&snapshot.scenario),
            Arc::clone(&snapshot.tissue),
            Arc::clone(&fresh.tissue),
        ));
    }
    times.plate = spent;
    let changed = plate.drawn.as_ref() != Some(&fresh);
    if changed {
        if plate.sheet_size != size {
            let sheet = images.add(sheet_image(size));
            *target = RenderTarget::Image(sheet.clone().into());
            if let Some(mut material) = sheets.get_mut(&plate.sheet_material) {
                material.sheet = sheet.clone();
            }
            plate.sheet = sheet;
            plate.sheet_size = size;
        }
        let grid = &snapshot.scenario.stage.grid;
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
        if let Some(mut material) = plates.get_mut(&plate.material) {
            material.numbers = fresh.numbers;
        }
        plate.drawn = Some(fresh);
        // Images and shaders may need a few frames to arrive.
        plate.frames_left = if ready.0 { 2 } else { 12 };
    }
    aim(lens, &mut transform, &mut projection);
    if let Projection::Orthographic(flat) = &mut *projection {
        // The sheet has the pixels of the screen; the lens counts logical ones.
        flat.scale = lens.units_per_px / picture.scale_factor;
    }
    let active = plate.frames_left > 0;
    if camera.is_active != active {
        camera.is_active = active;
    }
    if active {
        plate.frames_left -= 1;
        if plate.frames_left == 0 {
            ready.0 = true;
        }
    }
}
