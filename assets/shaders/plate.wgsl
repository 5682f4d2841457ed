// The anatomy plate: one mesh of all tissues in paint order. How each tissue looks stands in knee.wgsl, strip.wgsl and dish.wgsl, one
// of which follows this text.

#import bevy_sprite::mesh2d_view_bindings::view

struct Plate {
    // Origin (units) and 1/size (1/units) of the map of distances.
    map: vec4<f32>,
    // 1/size (1/units) of the simulation grid; units per pixel; half width of ink (units).
    grid: vec4<f32>,
    // Inflammation 0..1, swelling (units), how fresh the wound of a strip is (0: there is none), dark theme 0/1.
    state: vec4<f32>,
    // Centre (units) and radii (units) of the light.
    light: vec4<f32>,
    // Strength of the fall-off, top and bottom of the limb (units), stage: 0 knee, 1 dish, 2 strip.
    fall: vec4<f32>,
    // Tint of the seams between fat lobules, gloss on cartilage and repair tissue, both ends of the sheen on cartilage: sRGB.
    seam: vec4<f32>,
    gloss: vec4<f32>,
    sheen: array<vec4<f32>, 2>,
    // Low and high colour by kind, sRGB.
    ramps: array<vec4<f32>, 90>,
    // Lines of fibres, one after the other: place and direction of points of even distance; a direction of 0 ends a line.
    spines: array<vec4<f32>, 384>,
};

@group(#{MATERIAL_BIND_GROUP}) @binding(0) var<uniform> plate: Plate;
@group(#{MATERIAL_BIND_GROUP}) @binding(1) var map_texture: texture_2d<f32>;
@group(#{MATERIAL_BIND_GROUP}) @binding(2) var map_sampler: sampler;
@group(#{MATERIAL_BIND_GROUP}) @binding(3) var place_texture: texture_2d<f32>;
@group(#{MATERIAL_BIND_GROUP}) @binding(4) var place_sampler: sampler;
@group(#{MATERIAL_BIND_GROUP}) @binding(5) var tissue_texture: texture_2d<f32>;
@group(#{MATERIAL_BIND_GROUP}) @binding(6) var tissue_sampler: sampler;

const INK_SWELLS: f32 = 8.0;

struct VertexIn {
    @builtin(instance_index) instance_index: u32,
    @location(0) position: vec3<f32>,
    @location(1) normal: vec3<f32>,
    @location(2) uv: vec2<f32>,
};

struct VertexOut {
    @builtin(position) position: vec4<f32>,
    @location(0) at: vec2<f32>,
    @location(1) kind: vec2<f32>,
    @location(2) across: f32,
};

// Whether a tissue of this kind hides all that lies under it: nowhere is it seen through. Cartilage hides in the strip alone.
fn hides(kind: i32) -> bool {
    return kind <= 13 || kind == 18 || kind == 19 || (kind == 15 && plate.fall.w > 1.5);
}

@vertex
fn vertex(in: VertexIn) -> VertexOut {
    var p = in.position.xy;
    // Ink keeps its width on screen.
    p = p + in.normal.xy * plate.grid.w;
    // A swollen joint bulges away from its middle. Ink has a strength, and INK_SWELLS more of it where its tissue swells.
    let ink = in.uv.x > 19.5 && in.uv.x < 20.5;
    let swells = select(in.uv.y, floor(in.uv.y / INK_SWELLS), ink);
    let away = p - plate.light.xy;
    p = p + normalize(away + vec2<f32>(1e-4, 0.0)) * plate.state.y * swells;
    var out: VertexOut;
#ifdef COVER
    out.position = view.clip_from_world * vec4<f32>(p.x, -p.y, in.position.z - 0.5, 1.0);
    if (!hides(i32(round(in.uv.x)))) { out.position = vec4<f32>(2.0, 2.0, 2.0, 1.0); }
#else
    out.position = view.clip_from_world * vec4<f32>(p.x, -p.y, in.position.z, 1.0);
#endif
    // What swells takes its texture and its maps along.
    out.at = in.position.xy;
    out.kind = vec2<f32>(in.uv.x, select(in.uv.y, in.uv.y - INK_SWELLS * swells, ink));
    out.across = in.normal.z;
    return out;
}

fn low(kind: i32) -> vec3<f32> { return plate.ramps[2 * kind].rgb; }
fn high(kind: i32) -> vec3<f32> { return plate.ramps[2 * kind + 1].rgb; }

// A point of the plate, and what is known of it.
struct Spot {
    // Place, plate units.
    at: vec2<f32>,
    // Look of its tissue.
    kind: i32,
    // Distance to the edge of its own tissue (in cartilage: to the free surface), and outside bone and other hard tissue: units.
    d: f32,
    hard: f32,
    // Place along and across the fibres, units.
    fibre: vec2<f32>,
    // Where the first point of its line of fibres stands; -1: it has none.
    spine: i32,
    // Which way the distance to its edge grows, and how much that edge faces the light, -1 to 1; not told in the strip.
    slope: vec2<f32>,
    lit: f32,
    // Native matrix, repair tissue, quality of it, ground: 0 to 1.
    tissue: vec4<f32>,
    // Units per pixel, and how much fine detail that shows, 0 to 1.
    px: f32,
    near: f32,
    // Whether the theme is dark; inflammation 0 to 1.
    dark: bool,
    inflamed: f32,
    // Side and strength of ink.
    across: f32,
    strength: f32,
};

// What is seen there: colour, opacity, light on it, and how deep the shadow of hard tissue beside it is.
struct Seen { colour: vec3<f32>, alpha: f32, shade: f32, shadow: f32 };

fn map_at(at: vec2<f32>) -> vec4<f32> {
    return textureSampleLevel(map_texture, map_sampler, (at - plate.map.xy) * plate.map.zw, 0.0);
}

#ifdef NEAR

// Between texels a curve without corners (cubic B-spline): four places at which the sampler mixes, and their weights.
struct Between { low: vec2<f32>, high: vec2<f32>, share: vec2<f32> };

fn between(at: vec2<f32>) -> Between {
    let size = vec2<f32>(textureDimensions(map_texture));
    let p = (at - plate.map.xy) * plate.map.zw * size - 0.5;
    let base = floor(p);
    let f = p - base;
    let g = 1.0 - f;
    let before = g * g * g / 6.0;
    let after = f * f * f / 6.0;
    let left = 2.0 / 3.0 - 0.5 * f * f * (2.0 - f);
    let right = 2.0 / 3.0 - 0.5 * g * g * (2.0 - g);
    return Between(
        (base - 0.5 + left / (before + left)) / size,
        (base + 1.5 + after / (right + after)) / size,
        right + after,
    );
}

fn smooth_at(image: texture_2d<f32>, how: sampler, b: Between) -> vec4<f32> {
    let top = mix(textureSampleLevel(image, how, b.low, 0.0), textureSampleLevel(image, how, vec2<f32>(b.high.x, b.low.y), 0.0), b.share.x);
    let bottom = mix(textureSampleLevel(image, how, vec2<f32>(b.low.x, b.high.y), 0.0), textureSampleLevel(image, how, b.high, 0.0), b.share.x);
    return mix(top, bottom, b.share.y);
}

// What the simulation holds there, mixed here: a sampler may mix bytes as bytes, and its steps would show.
fn tissue_at(at: vec2<f32>) -> vec4<f32> {
    let last = vec2<i32>(textureDimensions(tissue_texture)) - 1;
    let p = at * plate.grid.xy * vec2<f32>(last + 1) - 0.5;
    let base = floor(p);
    let f = p - base;
    let a = clamp(vec2<i32>(base), vec2<i32>(0), last);
    let b = clamp(vec2<i32>(base) + 1, vec2<i32>(0), last);
    let top = mix(textureLoad(tissue_texture, a, 0), textureLoad(tissue_texture, vec2<i32>(b.x, a.y), 0), f.x);
    let bottom = mix(textureLoad(tissue_texture, vec2<i32>(a.x, b.y), 0), textureLoad(tissue_texture, b, 0), f.x);
    return mix(top, bottom, f.y);
}

#endif

// Distance inside the damaged place, units.
fn place_at(at: vec2<f32>) -> f32 {
#ifdef NEAR
    return smooth_at(place_texture, place_sampler, between(at)).r;
#else
    return textureSampleLevel(place_texture, place_sampler, (at - plate.map.xy) * plate.map.zw, 0.0).r;
#endif
}

// How much is seen of a section of something longer: it fades towards its ends.
fn ends_of(at: vec2<f32>) -> f32 {
    let inside = min(at, 1.0 / plate.grid.xy - at);
    return ramp(0.2, 3.6, inside.x) * ramp(0.1, 2.4, inside.y);
}

#ifdef COVER

// Whether cartilage of the strip is so near its surface, and so worn, that one may see through it.
fn is_worn(at: vec2<f32>) -> bool {
    let lost = 1.0 - textureSampleLevel(tissue_texture, tissue_sampler, at * plate.grid.xy, 0.0).r;
    return lost > 0.01 && -map_at(at).g < 48.0 * lost;
}

// Before the tissues are painted: only which one lies on top, so that the others need no colour.
@fragment
fn fragment(in: VertexOut) -> @location(0) vec4<f32> {
    // The ends of the limb and of the strip fade, and there one is seen through the other.
    if (plate.fall.w < 0.5 && (in.at.y < plate.fall.y + 16.0 || in.at.y > plate.fall.z - 16.0)) { discard; }
    if (plate.fall.w > 1.5 && (ends_of(in.at) < 1.0 || (in.kind.x > 14.5 && is_worn(in.at)))) { discard; }
    return vec4<f32>(0.0);
}

#else

// A line round a tissue.
fn ink(spot: Spot) -> Seen {
    let soft = 1.0 - spot.across * spot.across;
    var c = low(20);
    var alpha = select(0.62, 0.55, spot.dark) * soft * min(spot.strength, 1.0);
    if (spot.strength > 1.5) {
        c = select(low(20), high(10), spot.dark);
        alpha = 0.75 * (1.0 - spot.near) * soft * ramp(0.5, 0.56, fract((spot.at.x - 0.6 * spot.at.y) * 0.42));
    }
    return Seen(c, alpha, 1.0, 0.0);
}

@fragment
fn fragment(in: VertexOut) -> @location(0) vec4<f32> {
    let at = in.at;
    let kind = i32(round(in.kind.x));
    let px = plate.grid.z;
    let dark = plate.state.w > 0.5;
    let bench = plate.fall.w > 0.5;

    if (kind == 25) {
        let r = length((at - plate.light.xy) / (plate.light.zw * 1.55));
        let dither = (hash2(i32(in.position.x), i32(in.position.y)) - 0.5) * 0.012;
        let c = mix(high(kind), low(kind), ramp(0.0, 1.0, r)) + dither;
        return vec4<f32>(to_linear(c), 1.0);
    }

#ifdef NEAR
    let here = smooth_at(map_texture, map_sampler, between(at));
#else
    let here = map_at(at);
#endif
#ifndef STRIP
    let step = 0.17;
    let slope = vec2<f32>(
        map_at(at + vec2<f32>(step, 0.0)).r - map_at(at - vec2<f32>(step, 0.0)).r,
        map_at(at + vec2<f32>(0.0, step)).r - map_at(at - vec2<f32>(0.0, step)).r,
    ) / (2.0 * step);
    let g = slope / max(1.0, length(slope));
#endif
    var spot: Spot;
    spot.at = at;
    spot.kind = kind;
    spot.d = here.r;
    spot.hard = here.g;
    spot.fibre = here.ba;
    spot.spine = select(i32(round(in.across)), -1, kind == 20);
#ifndef STRIP
    spot.slope = g;
    spot.lit = -dot(g, vec2<f32>(-0.56, -0.83));
#endif
#ifdef NEAR
    // Cartilage, what fills its damage, and a tear.
    if (kind == 15 || kind == 17 || kind == 26) { spot.tissue = tissue_at(at); }
#else
    spot.tissue = textureSampleLevel(tissue_texture, tissue_sampler, at * plate.grid.xy, 0.0);
#endif
    spot.px = px;
    spot.near = ramp(0.06, 0.012, px);
    spot.dark = dark;
    spot.inflamed = plate.state.x;
    spot.across = in.across;
    spot.strength = in.kind.y;
    var seen: Seen;
    if (kind == 20) { seen = ink(spot); } else { seen = tissue_of(spot); }
    var s = seen.shade;
    if (seen.shadow > 0.0) {
        s = s * (1.0 - seen.shadow * select(0.26, 0.5, dark) * exp(-spot.hard / 1.2));
    }
    var shown = seen.colour * s;
    var alpha = seen.alpha;
    // Light falls on the joint; the rest of the limb recedes.
    let r = length((at - plate.light.xy) / plate.light.zw);
    if (dark) {
        shown = shown * mix(1.0, mix(1.12, 0.34, ramp(0.25, 1.35, r)), plate.fall.x);
    } else {
        shown = mix(shown, high(25), 0.5 * ramp(0.75, 1.5, r) * plate.fall.x);
    }
    let grain = (hash2(i32(in.position.x), i32(in.position.y)) - 0.5) * 0.018;
    shown = clamp(shown + grain, vec3<f32>(0.0), vec3<f32>(1.0));
    if (!bench) {
        alpha = alpha * ramp(plate.fall.y, plate.fall.y + 16.0, at.y) * ramp(plate.fall.z, plate.fall.z - 16.0, at.y);
    }
    return vec4<f32>(to_linear(shown), alpha);
}

#endif
