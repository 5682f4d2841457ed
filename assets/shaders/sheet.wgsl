// The finished plate, pixel for pixel behind everything else.

@group(#{MATERIAL_BIND_GROUP}) @binding(0) var sheet: texture_2d<f32>;
@group(#{MATERIAL_BIND_GROUP}) @binding(1) var sheet_sampler: sampler;
// Left and right edge, as shares of the window.
@group(#{MATERIAL_BIND_GROUP}) @binding(2) var<uniform> edges: vec4<f32>;

struct VertexIn {
    @builtin(instance_index) instance_index: u32,
    @location(0) position: vec3<f32>,
};

struct VertexOut {
    @builtin(position) position: vec4<f32>,
    @location(0) uv: vec2<f32>,
};

@vertex
fn vertex(in: VertexIn) -> VertexOut {
    var out: VertexOut;
    let x = 2.0 * mix(edges.x, edges.y, 0.5 + 0.5 * in.position.x) - 1.0;
    out.position = vec4<f32>(x, in.position.y, 0.0, 1.0);
    out.uv = vec2<f32>(0.5 + 0.5 * in.position.x, 0.5 - 0.5 * in.position.y);
    return out;
}

@fragment
fn fragment(in: VertexOut) -> @location(0) vec4<f32> {
    return vec4<f32>(textureSampleLevel(sheet, sheet_sampler, in.uv, 0.0).rgb, 1.0);
}
