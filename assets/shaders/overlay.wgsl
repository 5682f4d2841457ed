// Signals as overlays over the joint: each with its own pattern, so that they differ without colour.

#import bevy_sprite::mesh2d_view_bindings::view

struct Overlay {
    // Size of the grid in plate units, and in voxels.
    size: vec4<f32>,
    // Part of the way from the last values to the new ones; units per pixel; seconds; dark theme 0/1.
    when: vec4<f32>,
    // Which are shown: inflammation, healing, growth factor, oxygen.
    shown: vec4<f32>,
    warm: vec4<f32>,
    cool: vec4<f32>,
    growth: vec4<f32>,
    oxygen: vec4<f32>,
    // Shift of this side (plate units); its left and right edge, pixels of the screen.
    pane: vec4<f32>,
};

@group(#{MATERIAL_BIND_GROUP}) @binding(0) var<uniform> overlay: Overlay;
@group(#{MATERIAL_BIND_GROUP}) @binding(1) var before_texture: texture_2d<f32>;
@group(#{MATERIAL_BIND_GROUP}) @binding(2) var before_sampler: sampler;
@group(#{MATERIAL_BIND_GROUP}) @binding(3) var after_texture: texture_2d<f32>;
@group(#{MATERIAL_BIND_GROUP}) @binding(4) var after_sampler: sampler;
@group(#{MATERIAL_BIND_GROUP}) @binding(5) var mask_texture: texture_2d<f32>;
@group(#{MATERIAL_BIND_GROUP}) @binding(6) var mask_sampler: sampler;

struct VertexIn {
    @builtin(instance_index) instance_index: u32,
    @location(0) position: vec3<f32>,
};

struct VertexOut {
    @builtin(position) position: vec4<f32>,
    @location(0) at: vec2<f32>,
};

@vertex
fn vertex(in: VertexIn) -> VertexOut {
    let p = in.position.xy * overlay.size.xy;
    var out: VertexOut;
    out.position = view.clip_from_world * vec4<f32>(p.x + overlay.pane.x, -p.y, 0.0, 1.0);
    out.at = p;
    return out;
}

// Cubic B-spline from four bilinear samples: no voxel edge shows at any zoom.
fn smooth_values(at: vec2<f32>) -> vec4<f32> {
    let q = at / overlay.size.xy * overlay.size.zw - 0.5;
    let base = floor(q);
    let f = q - base;
    let w0 = (1.0 - f) * (1.0 - f) * (1.0 - f) / 6.0;
    let w1 = (4.0 - 6.0 * f * f + 3.0 * f * f * f) / 6.0;
    let w3 = f * f * f / 6.0;
    let w2 = 1.0 - w0 - w1 - w3;
    let g0 = w0 + w1;
    let g1 = w2 + w3;
    let a = (base - 0.5 + w1 / g0) / overlay.size.zw;
    let b = (base + 1.5 + w3 / g1) / overlay.size.zw;
    let before = (textureSampleLevel(before_texture, before_sampler, vec2<f32>(a.x, a.y), 0.0) * g0.x
        + textureSampleLevel(before_texture, before_sampler, vec2<f32>(b.x, a.y), 0.0) * g1.x) * g0.y
        + (textureSampleLevel(before_texture, before_sampler, vec2<f32>(a.x, b.y), 0.0) * g0.x
        + textureSampleLevel(before_texture, before_sampler, vec2<f32>(b.x, b.y), 0.0) * g1.x) * g1.y;
    let after = (textureSampleLevel(after_texture, after_sampler, vec2<f32>(a.x, a.y), 0.0) * g0.x
        + textureSampleLevel(after_texture, after_sampler, vec2<f32>(b.x, a.y), 0.0) * g1.x) * g0.y
        + (textureSampleLevel(after_texture, after_sampler, vec2<f32>(a.x, b.y), 0.0) * g0.x
        + textureSampleLevel(after_texture, after_sampler, vec2<f32>(b.x, b.y), 0.0) * g1.x) * g1.y;
    return mix(before, after, overlay.when.x);
}

fn iso(value: f32, level: f32, width: f32) -> f32 {
    let slope = max(fwidth(value), 1e-5);
    let wide = width * overlay.when.z;
    return 1.0 - ramp(0.5 * wide, 0.5 * wide + 1.0, abs(value - level) / slope);
}

@fragment
fn fragment(in: VertexOut) -> @location(0) vec4<f32> {
    if (in.position.x < overlay.pane.y || in.position.x > overlay.pane.z) {
        discard;
    }
    let inside = ramp(0.35, 0.75, textureSampleLevel(mask_texture, mask_sampler, in.at / overlay.size.xy, 0.0).r);
    let values = smooth_values(in.at);
    let warm = values.r;
    let cool = values.g;
    let growth = values.b;
    let oxygen = values.a;
    let pixel = in.position.xy / overlay.when.z;
    let dark = overlay.when.w > 0.5;
    let strength = select(1.25, 1.0, dark);
    // Lines are taken outside every branch, where slopes are defined.
    let cool_lines = max(iso(cool, 0.22, 1.5), max(iso(cool, 0.42, 1.5), iso(cool, 0.62, 1.5)));
    let oxygen_lines = max(max(iso(oxygen, 0.15, 1.2), iso(oxygen, 0.30, 1.2)), max(iso(oxygen, 0.45, 1.2), iso(oxygen, 0.6, 1.2)));

    var colour = vec3<f32>(0.0);
    var alpha = 0.0;
    if (overlay.shown.x > 0.5 && warm > 0.02) {
        let body = ramp(0.04, 0.9, warm) * 0.26 * strength;
        let lattice = pixel / 8.0;
        let row = floor(lattice.y);
        let fx = fract(lattice.x + 0.5 * (row - 2.0 * floor(row / 2.0))) - 0.5;
        let fy = lattice.y - row - 0.5;
        let radius = 0.36 * sqrt(ramp(0.1, 0.95, warm));
        let dot_part = ramp(radius + 0.07, radius - 0.07, length(vec2<f32>(fx, fy))) * step(0.06, radius);
        let a = min(0.9, body + dot_part * 0.55 * strength);
        colour = mix(colour, overlay.warm.rgb, a / max(a + alpha * (1.0 - a), 1e-4));
        alpha = a + alpha * (1.0 - a);
    }
    if (overlay.shown.y > 0.5 && cool > 0.02) {
        let a = min(0.9, ramp(0.03, 0.95, cool) * 0.24 * strength + 0.7 * cool_lines * ramp(0.03, 0.12, cool));
        colour = mix(colour, overlay.cool.rgb, a / max(a + alpha * (1.0 - a), 1e-4));
        alpha = a + alpha * (1.0 - a);
    }
    if (overlay.shown.z > 0.5 && growth > 0.01) {
        let across = fract((pixel.x + pixel.y) / 10.0) - 0.5;
        let width = 0.06 + 0.3 * ramp(0.0, 0.8, growth);
        let hatch = ramp(width + 0.08, width - 0.08, abs(across));
        let a = min(0.85, (0.16 + 0.55 * hatch) * ramp(0.01, 0.2, growth) * strength);
        colour = mix(colour, overlay.growth.rgb, a / max(a + alpha * (1.0 - a), 1e-4));
        alpha = a + alpha * (1.0 - a);
    }
    if (overlay.shown.w > 0.5 && oxygen > 0.005) {
        let a = min(0.85, oxygen * 0.5 * strength + 0.6 * oxygen_lines);
        colour = mix(colour, overlay.oxygen.rgb, a / max(a + alpha * (1.0 - a), 1e-4));
        alpha = a + alpha * (1.0 - a);
    }
    return vec4<f32>(to_linear(colour), alpha * inside);
}
