//! Signals as overlays: one quad, the values before and after the last change, blended over time.

use bevy::asset::uuid_handle;
use bevy::camera::visibility::NoFrustumCulling;
use bevy::mesh::MeshVertexBufferLayoutRef;
use bevy::prelude::*;
use bevy::render::render_resource::{
    AsBindGroup, RenderPipelineDescriptor, ShaderType, SpecializedMeshPipelineError, TextureFormat,
};
use bevy::shader::ShaderRef;
use bevy::sprite_render::{AlphaMode2d, Material2d, Material2dKey, Material2dPlugin};

use crate::lens::nearness;
use crate::live::Snapshot;
use crate::model::words::Signal;
use crate::theme::signal::SignalRow;
use crate::view::bake::PLATE_WIDTH;
use crate::view::frame_times;
use crate::view::picture::{self, Picture, PictureTime, ThemeSet, theme_of};
use crate::view::plate::data_image;
use crate::view::shading::{self, for_shader};
use crate::view::sides::Side;
use crate::view::spread::spread;

const OVERLAY_SHADER: Handle<Shader> = uuid_handle!("6f1a6c1e-70d4-4f0e-9d0b-51a4a2a3e103");
/// Seconds in which a overlay follows new values.
const FOLLOW_SECONDS: f32 = 0.25;

#[derive(Debug, Clone, Copy, PartialEq, ShaderType)]
struct OverlayNumbers {
    size: Vec4,
    when: Vec4,
    shown: Vec4,
    warm: Vec4,
    cool: Vec4,
    growth: Vec4,
    oxygen: Vec4,
    pane: Vec4,
    casing: Vec4,
    levels: [Vec4; 4],
    between: [Vec4; 4],
}

#[derive(Asset, TypePath, AsBindGroup, Debug, Clone)]
struct OverlayMaterial {
    #[uniform(0)]
    numbers: OverlayNumbers,
    #[texture(1, sample_type = "float", filterable = false)]
    before: Handle<Image>,
    #[texture(3, sample_type = "float", filterable = false)]
    after: Handle<Image>,
    #[texture(5)]
    #[sampler(6)]
    mask: Handle<Image>,
}

impl Material2d for OverlayMaterial {
    fn vertex_shader() -> ShaderRef {
        OVERLAY_SHADER.into()
    }
    fn fragment_shader() -> ShaderRef {
        OVERLAY_SHADER.into()
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

/// The overlays of one side.
#[derive(Component)]
struct Overlays {
    material: Handle<OverlayMaterial>,
    before: Handle<Image>,
    after: Handle<Image>,
    mask: Handle<Image>,
    bytes: Vec<u8>,
    grid: (usize, usize),
    means: [f64; 4],
    /// How much each signal changes from place to place, per mm.
    changes: [f32; 4],
    since: f32,
}

pub(super) fn plugin(app: &mut App) {
    app.add_plugins(Material2dPlugin::<OverlayMaterial>::default())
        .add_systems(Startup, spawn_overlay)
        .add_systems(PostUpdate, draw_overlay.in_set(picture::DrawSystems));
    shading::keep_shader(
        app,
        &OVERLAY_SHADER,
        "overlay",
        include_str!("../../assets/shaders/overlay.wgsl"),
    );
}

fn spawn_overlay(
    mut commands: Commands,
    mut meshes: ResMut<Assets<Mesh>>,
    mut images: ResMut<Assets<Image>>,
    mut materials: ResMut<Assets<OverlayMaterial>>,
) {
    // A quad over the unit square; the shader stretches it over the grid.
    let quad = meshes.add(
        Rectangle::new(1.0, 1.0)
            .mesh()
            .build()
            .translated_by(Vec3::new(0.5, 0.5, 0.0)),
    );
    for side in Side::BOTH {
        let blank = || data_image(1, 1, TextureFormat::Rgba32Float, vec![0; 16]);
        let (before, after) = (images.add(blank()), images.add(blank()));
        let mask = images.add(data_image(1, 1, TextureFormat::R8Unorm, vec![0]));
        let material = materials.add(OverlayMaterial {
            numbers: OverlayNumbers {
                size: Vec4::ONE,
                when: Vec4::ZERO,
                shown: Vec4::ZERO,
                warm: Vec4::ONE,
                cool: Vec4::ONE,
                growth: Vec4::ONE,
                oxygen: Vec4::ONE,
                pane: Vec4::ZERO,
                casing: Vec4::ONE,
                levels: [Vec4::ZERO; 4],
                between: [Vec4::ZERO; 4],
            },
            before: before.clone(),
            after: after.clone(),
            mask: mask.clone(),
        });
        commands.spawn((
            side,
            Mesh2d(quad.clone()),
            MeshMaterial2d(material.clone()),
            Transform::from_xyz(0.0, 0.0, 1.0),
            NoFrustumCulling,
            Overlays {
                material,
                before,
                after,
                mask,
                bytes: Vec::new(),
                grid: (0, 0),
                means: [f64::NAN; 4],
                changes: [0.0; 4],
                since: -10.0,
            },
        ));
    }
}

/// Voxels beyond its compartment over which a signal is carried on, so that its edge is that of the mask.
const BEYOND: usize = 3;

fn bytes_of(snapshot: &Snapshot) -> Vec<u8> {
    let fields = &snapshot.fields;
    let carried: Vec<Vec<f32>> = fields
        .iter()
        .map(|field| {
            let mut values = field.values.clone();
            spread(&mut values, &field.mask, field.width, 0, BEYOND);
            values
        })
        .collect();
    let count = carried[0].len();
    let mut bytes = Vec::with_capacity(count * 16);
    for voxel in 0..count {
        for values in &carried {
            bytes.extend_from_slice(&values[voxel].to_le_bytes());
        }
    }
    bytes
}

/// The fine lines of each signal, where a pixel of a pattern is so many mm.
fn between(changes: [f32; 4], mm_per_px: f32) -> [Vec4; 4] {
    [0, 1, 2, 3].map(|k| {
        let fine = SignalRow::of(Signal::OVERLAYS[k]).fine_lines(changes[k] * mm_per_px);
        Vec4::new(fine.step, fine.finer, fine.part, fine.least)
    })
}

fn draw_overlay(
    picture: Res<Picture>,
    themes: Res<ThemeSet>,
    time: Res<PictureTime>,
    mut images: ResMut<Assets<Image>>,
    mut materials: ResMut<Assets<OverlayMaterial>>,
    mut times: ResMut<frame_times::FrameTimes>,
    mut sides: Query<(&Side, &mut Overlays, &mut Visibility)>,
) {
    let any = picture.overlays.iter().any(|&on| on);
    for (side, mut overlays, mut visibility) in &mut sides {
        let pane = picture.pane(*side).filter(|_| any);
        visibility.set_if_neq(if pane.is_some() {
            Visibility::Inherited
        } else {
            Visibility::Hidden
        });
        let Some(pane) = pane else { continue };
        let snapshot = pane.snapshot;
        let field = &snapshot.fields[0];
        let grid = (field.width, field.height);
        let means = [0, 1, 2, 3].map(|k| snapshot.fields[k].mean);
        let waited = time.0 - overlays.since >= FOLLOW_SECONDS || overlays.grid != grid;
        if waited && (overlays.means != means || overlays.grid != grid) {
            let (bytes, spent) = frame_times::timed(|| bytes_of(snapshot));
            times.overlays = spent;
            let image =
                |bytes: Vec<u8>| data_image(grid.0, grid.1, TextureFormat::Rgba32Float, bytes);
            let old = if overlays.grid == grid && !overlays.bytes.is_empty() {
                std::mem::take(&mut overlays.bytes)
            } else {
                bytes.clone()
            };
            let stored = images.insert(&overlays.before, image(old)).is_ok()
                && images.insert(&overlays.after, image(bytes.clone())).is_ok();
            debug_assert!(stored, "the overlay could not be stored");
            if overlays.grid != grid {
                let inside = field
                    .mask
                    .iter()
                    .map(|&inside| if inside { 255 } else { 0 });
                let mask = data_image(grid.0, grid.1, TextureFormat::R8Unorm, inside.collect());
                let stored = images.insert(&overlays.mask, mask).is_ok();
                debug_assert!(stored, "the mask could not be stored");
            }
            overlays.bytes = bytes;
            overlays.grid = grid;
            overlays.means = means;
            overlays.changes = [0, 1, 2, 3].map(|k| snapshot.fields[k].change_per_mm());
            overlays.since = time.0;
        }
        let theme = theme_of(&themes, &picture);
        let units = PLATE_WIDTH / snapshot.scenario.stage.width_mm;
        let part = ((time.0 - overlays.since) / FOLLOW_SECONDS).clamp(0.0, 1.0);
        let shown = picture.overlays.map(|on| f32::from(u8::from(on)));
        let units_per_px = pane.lens.units_per_px * picture.mark_scale;
        let mut edges = pane.for_shader(picture.scale_factor);
        edges.w = nearness(units_per_px);
        let numbers = OverlayNumbers {
            size: Vec4::new(
                grid.0 as f32 * field.voxel_mm * units,
                grid.1 as f32 * field.voxel_mm * units,
                grid.0 as f32,
                grid.1 as f32,
            ),
            when: Vec4::new(
                part,
                units_per_px,
                (picture.scale_factor * picture.mark_scale).max(0.1),
                f32::from(u8::from(theme.dark)),
            ),
            shown: Vec4::from_array(shown),
            warm: for_shader(theme.field(Signal::Inflammation)),
            cool: for_shader(theme.field(Signal::Healing)),
            growth: for_shader(theme.field(Signal::Growth)),
            oxygen: for_shader(theme.field(Signal::Oxygen)),
            pane: edges,
            casing: for_shader(theme.plate_halo),
            levels: Signal::OVERLAYS.map(|signal| Vec4::from_array(SignalRow::of(signal).levels)),
            between: between(overlays.changes, units_per_px / units),
        };
        let material = overlays.material.clone();
        if let Some(mut material) = materials.get_mut(&material)
            && material.numbers != numbers
        {
            material.numbers = numbers;
        }
    }
}
