// Signals as overlays over the tissue: far a faint tint with dots, lines or hatching, near level lines and hardly any tint.
// Each signal has a pattern of its own, so that they differ without colour.

#import bevy_sprite::mesh2d_view_bindings::view

struct Overlay {
    // Size of the grid in plate units, and in voxels.
    size: vec4<f32>,
    // Part of the way from the last values to the new ones; units per pixel of a pattern; pixels of the screen in one; dark theme 0/1.
    when: vec4<f32>,
    // Which are shown: inflammation, healing, growth factor, oxygen.
    shown: vec4<f32>,
    warm: vec4<f32>,
    cool: vec4<f32>,
    growth: vec4<f32>,
    oxygen: vec4<f32>,
    // Shift of this side (plate units); its left and right edge, pixels of the screen; how near the lens is, 0 far to 1 near.
    pane: vec4<f32>,
    // The line round dots and level lines.
    casing: vec4<f32>,
    // Of each signal: the levels of its bold lines.
    levels: array<vec4<f32>, 4>,
    // Of each signal: the step between its fine lines and the next finer one (0: none), how far the finer ones have come, 0 to 1, and
    // the least change per pixel that has lines.
    between: array<vec4<f32>, 4>,
};

@group(#{MATERIAL_BIND_GROUP}) @binding(0) var<uniform> overlay: Overlay;
@group(#{MATERIAL_BIND_GROUP}) @binding(1) var before_texture: texture_2d<f32>;
@group(#{MATERIAL_BIND_GROUP}) @binding(3) var after_texture: texture_2d<f32>;
@group(#{MATERIAL_BIND_GROUP}) @binding(5) var mask_texture: texture_2d<f32>;
@group(#{MATERIAL_BIND_GROUP}) @binding(6) var mask_sampler: sampler;

const EIGHTH: f32 = 0.78539816;
// Oxygen of a full overlay, mmHg.
const OXYGEN_FULL: f32 = 160.0;

struct VertexIn {
    @builtin(instance_index) instance_index: u32,
    @location(0) position: vec3<f32>,
};

struct VertexOut {
    @builtin(position) position: vec4<f32>,
    @location(0) at: vec2<f32>,
    // 0, which no compiler can know. Where a program asks for uniforms alone and the answer leaves half of it out, a software
    // renderer (Mesa's, 22.3) makes it anew for every picture, and keeps them all.
    @location(1) nought: f32,
};

@vertex
fn vertex(in: VertexIn) -> VertexOut {
    let p = in.position.xy * overlay.size.xy;
    var out: VertexOut;
    out.position = view.clip_from_world * vec4<f32>(p.x + overlay.pane.x, -p.y, 0.0, 1.0);
    out.at = p;
    out.nought = in.position.z;
    return out;
}

// The signals at a point in their units, and how they change to the right and down, per pixel.
struct Signals {
    value: vec4<f32>,
    right: vec4<f32>,
    down: vec4<f32>,
};

// Weights of a cubic B-spline, and their slopes, for four voxels in a row.
fn weights(f: f32) -> vec4<f32> {
    let g = 1.0 - f;
    let first = g * g * g / 6.0;
    let second = (4.0 - 6.0 * f * f + 3.0 * f * f * f) / 6.0;
    let last = f * f * f / 6.0;
    return vec4<f32>(first, second, 1.0 - first - second - last, last);
}

fn slopes(f: f32) -> vec4<f32> {
    let g = 1.0 - f;
    let second = 1.5 * f * f - 2.0 * f;
    let third = 0.5 + f - 1.5 * f * f;
    return vec4<f32>(-0.5 * g * g, second, third, 0.5 * f * f);
}

// No voxel edge shows at any zoom, and no slope is measured between pixels.
fn signals_at(at: vec2<f32>, part: f32) -> Signals {
    let q = at / overlay.size.xy * overlay.size.zw - 0.5;
    let base = floor(q);
    let across = weights(q.x - base.x);
    let across_slope = slopes(q.x - base.x);
    let along = weights(q.y - base.y);
    let along_slope = slopes(q.y - base.y);
    let last = vec2<i32>(overlay.size.zw) - 1;
    let changes = part < 1.0;
    var out = Signals(vec4<f32>(), vec4<f32>(), vec4<f32>());
    for (var j = 0; j < 4; j = j + 1) {
        var row = vec4<f32>();
        var row_slope = vec4<f32>();
        for (var i = 0; i < 4; i = i + 1) {
            let voxel = clamp(vec2<i32>(base) + vec2<i32>(i - 1, j - 1), vec2<i32>(), last);
            var value = textureLoad(after_texture, voxel, 0);
            if (changes) {
                value = mix(textureLoad(before_texture, voxel, 0), value, part);
            }
            row = row + across[i] * value;
            row_slope = row_slope + across_slope[i] * value;
        }
        out.value = out.value + along[j] * row;
        out.right = out.right + along[j] * row_slope;
        out.down = out.down + along_slope[j] * row;
    }
    let voxels = overlay.size.zw / overlay.size.xy * overlay.when.y;
    out.right = out.right * voxels.x;
    out.down = out.down * voxels.y;
    return out;
}

// Ink on ink, premultiplied.
fn over(below: vec4<f32>, colour: vec3<f32>, alpha: f32) -> vec4<f32> {
    return vec4<f32>(colour * alpha + below.rgb * (1.0 - alpha), alpha + below.a * (1.0 - alpha));
}

// A stroke of some half width at some distance from its middle, with smooth edges.
fn stroke(half_width: f32, distance: f32) -> f32 {
    let soft = 0.5 / overlay.when.z;
    return ramp(half_width + soft, half_width - soft, distance);
}

// Strokes on top of each other, as along the coast on a sea chart.
fn band(reach: f32, distance: f32) -> f32 {
    var sum = 0.0;
    for (var k = 0; k < 5; k = k + 1) {
        sum = sum + stroke(reach * (1.0 - 0.19 * f32(k)), distance);
    }
    return 0.2 * sum;
}

// How far along a level line the nearest of its stations lies, and whether they are clear here, 0 to 1: stations lie where the line
// crosses parallels in that of four directions which it crosses most steeply. They stay on the tissue when the lens moves.
fn station(place: vec2<f32>, steepest: vec2<f32>, signed_distance: f32, apart: f32) -> vec2<f32> {
    let foot = place - steepest * signed_distance;
    let course = vec2<f32>(-steepest.y, steepest.x);
    let turn = atan2(course.y, course.x) / EIGHTH;
    let eighth = round(turn);
    let direction = vec2<f32>(cos(eighth * EIGHTH), sin(eighth * EIGHTH));
    let count = dot(foot, direction) / apart;
    let away = (count - round(count)) * apart / dot(course, direction);
    return vec2<f32>(abs(away), ramp(0.5, 0.485, abs(turn - eighth)));
}

// The pattern of a signal along its level lines.
const BEADS: i32 = 0;
const LINE: i32 = 1;
const DASHES: i32 = 2;

// What the level lines of a signal paint here: ink, casing and band.
struct Lines {
    ink: f32,
    casing: f32,
    band: f32,
};

// A point of the tissue: its place, pixels, and how the picture is drawn there.
struct Spot {
    place: vec2<f32>,
    near: f32,
    dark: bool,
};

// The line of one level, so many pixels away, of a rank from 0 (thin) to 2 (thick).
fn level_line(spot: Spot, signed_distance: f32, steepest: vec2<f32>, rank: f32, pattern: i32) -> Lines {
    let distance = abs(signed_distance);
    let reach = select(17.0, 20.0, pattern == BEADS);
    if (!(distance < reach + 1.0)) { return Lines(0.0, 0.0, 0.0); }
    let dark = spot.dark;
    if (pattern == BEADS) {
        let there = station(spot.place, steepest, signed_distance, select(12.5, 10.5, dark));
        let away = length(vec2<f32>(distance, there.x));
        let radius = there.y * (select(3.0, 2.3, dark) + 0.8 * rank);
        let cased = radius + there.y * 1.5;
        return Lines(stroke(radius, away), stroke(cased, away), band(reach, distance));
    }
    let wide = 0.5 * mix(select(1.8, 1.3, dark), select(2.6, 1.6, dark) + rank * select(0.9, 0.7, dark), spot.near);
    var drawn = 1.0;
    if (pattern == DASHES) {
        drawn = stroke(5.0, station(spot.place, steepest, signed_distance, 16.0).x);
    }
    let cased = wide + select(2.2, 1.5, dark);
    return Lines(drawn * stroke(wide, distance), drawn * stroke(cased, distance), band(reach, distance));
}

fn both(one: Lines, other: Lines, weight: f32) -> Lines {
    return Lines(
        max(one.ink, weight * other.ink),
        max(one.casing, weight * other.casing),
        max(one.band, weight * other.band),
    );
}

// All level lines of a signal, bold and fine.
fn level_lines(spot: Spot, value: f32, slope: vec2<f32>, levels: vec4<f32>, between: vec4<f32>, pattern: i32) -> Lines {
    var lines = Lines(0.0, 0.0, 0.0);
    let steep = length(slope);
    let clear = ramp(between.w, 2.0 * between.w, steep);
    if (clear <= 0.0) { return lines; }
    let steepest = slope / steep;
    let step = select(between.x, between.y, between.z > 0.0);
    let fine = round(value / max(step, 1e-6)) * step;
    var is_bold = false;
    for (var k = 0; k < 4; k = k + 1) {
        is_bold = is_bold || abs(fine - levels[k]) < 0.25 * step;
        let line = level_line(spot, (value - levels[k]) / steep, steepest, min(f32(k), 2.0), pattern);
        lines = both(lines, line, clear);
    }
    if (step > 0.0 && fine > 0.0 && spot.near > 0.0 && !is_bold) {
        // A line of the coarser step is there already, the others come.
        let coarse = abs(fine - round(fine / max(between.x, 1e-6)) * between.x) < 0.25 * step;
        let weight = select(between.z, 1.0, between.z <= 0.0 || (coarse && between.x > 0.0));
        lines = both(lines, level_line(spot, (value - fine) / steep, steepest, -0.3, pattern), clear * weight * spot.near);
    }
    return lines;
}

// A tint purer than the mark, about as dark or bright as what lies under it: it changes the hue, and makes no haze.
fn tint(colour: vec3<f32>, dark: bool) -> vec3<f32> {
    let brightest = max(colour.r, max(colour.g, colour.b));
    return select(colour / brightest, 0.6 * colour * colour, dark);
}

// Of the tints at one place the strongest keeps its hue; where two are as strong as each other, there is none.
fn strongest(weights: vec4<f32>, dark: bool) -> vec4<f32> {
    var colours = array<vec3<f32>, 4>(overlay.warm.rgb, overlay.cool.rgb, overlay.growth.rgb, overlay.oxygen.rgb);
    var first = 0.0;
    var second = 0.0;
    var colour = overlay.warm.rgb;
    for (var k = 0; k < 4; k = k + 1) {
        let weight = weights[k];
        if (weight > first) {
            second = first;
            first = weight;
            colour = colours[k];
        } else {
            second = max(second, weight);
        }
    }
    let lead = (first - second) / max(first, 1e-4);
    return vec4<f32>(tint(colour, dark), first * ramp(0.0, 0.4, lead));
}

@fragment
fn fragment(in: VertexOut) -> @location(0) vec4<f32> {
    if (in.position.x < overlay.pane.y || in.position.x > overlay.pane.z) {
        discard;
    }
    let inside = ramp(0.35, 0.75, textureSampleLevel(mask_texture, mask_sampler, in.at / overlay.size.xy, 0.0).r);
    if (inside <= 0.0) {
        discard;
    }
    let shown_signals = overlay.shown + in.nought;
    let signals = signals_at(in.at, overlay.when.x + in.nought);
    let value = signals.value;
    let full = vec4<f32>(value.rgb / (1.0 + value.rgb), value.a / OXYGEN_FULL);
    let pixel = in.position.xy / overlay.when.z;
    let dark = overlay.when.w > 0.5;
    let near = overlay.pane.w + in.nought;
    let far = 1.0 - near;
    let spot = Spot(in.at / overlay.when.y, near, dark);

    var lines = array<Lines, 4>();
    for (var k = 0; k < 4; k = k + 1) {
        // Inflammation and growth factor have dots and hatching from far.
        let drawn = shown_signals[k] * select(1.0, near, k == 0 || k == 2);
        if (drawn <= 0.0) { continue; }
        let slope = vec2<f32>(signals.right[k], signals.down[k]);
        var pattern = LINE;
        if (k == 0) { pattern = BEADS; }
        if (k == 2) { pattern = DASHES; }
        let all = level_lines(spot, value[k], slope, overlay.levels[k], overlay.between[k] + in.nought, pattern);
        lines[k] = Lines(all.ink * drawn, all.casing * drawn, all.band * drawn * near);
    }

    // Light on a dark ground counts for more than it says.
    let warm_tint = select(mix(0.05, 0.03, near), mix(0.035, 0.02, near), dark);
    let cool_tint = select(mix(0.05, 0.04, near), mix(0.10, 0.05, near), dark);
    let high = vec4<f32>(
        warm_tint * ramp(0.04, 0.75, full.r),
        cool_tint * ramp(0.03, 0.75, full.g),
        warm_tint * ramp(0.01, 0.75, full.b),
        cool_tint * ramp(0.0, 0.6, full.a),
    );
    let bands = vec4<f32>(lines[0].band, lines[1].band, lines[2].band, lines[3].band);
    let tinted = strongest(shown_signals * (high + select(0.26, 0.16, dark) * bands), dark);
    var shown = vec4<f32>(tinted.rgb * tinted.a, tinted.a);

    if (shown_signals.z > 0.5 && far > 0.0) {
        let across = fract((pixel.x + pixel.y) / 12.0) - 0.5;
        let width = 0.04 + 0.2 * ramp(0.0, 0.8, full.b);
        let hatch = ramp(width + 0.07, width - 0.07, abs(across));
        shown = over(shown, overlay.growth.rgb, far * 0.5 * hatch * ramp(0.01, 0.2, full.b));
    }
    let casing = select(0.92, 0.6, dark);
    shown = over(shown, overlay.casing.rgb, casing * lines[3].casing);
    shown = over(shown, overlay.oxygen.rgb, 0.9 * lines[3].ink);
    shown = over(shown, overlay.casing.rgb, casing * lines[2].casing);
    shown = over(shown, overlay.growth.rgb, 0.95 * lines[2].ink);
    shown = over(shown, overlay.casing.rgb, casing * lines[1].casing);
    shown = over(shown, overlay.cool.rgb, 0.95 * lines[1].ink);
    if (shown_signals.x > 0.5 && far > 0.0) {
        let lattice = pixel / 12.0;
        let row = floor(lattice.y);
        let fx = fract(lattice.x + 0.5 * (row - 2.0 * floor(row / 2.0))) - 0.5;
        let away = 12.0 * length(vec2<f32>(fx, lattice.y - row - 0.5));
        let radius = 12.0 * 0.21 * sqrt(ramp(0.12, 0.75, full.r));
        let there = far * ramp(0.5, 0.9, radius);
        shown = over(shown, overlay.casing.rgb, there * 0.5 * ramp(radius + 2.2, radius + 0.6, away));
        shown = over(shown, overlay.warm.rgb, there * select(0.8, 0.68, dark) * ramp(radius + 0.6, radius - 0.6, away));
    }
    shown = over(shown, overlay.casing.rgb, select(0.95, 0.8, dark) * lines[0].casing);
    shown = over(shown, overlay.warm.rgb, lines[0].ink);
    return vec4<f32>(to_linear(shown.rgb / max(shown.a, 1e-4)), shown.a * inside);
}
