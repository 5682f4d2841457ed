// The anatomy plate: one mesh of all tissues in paint order, each with the look of its kind.

#import bevy_sprite::mesh2d_view_bindings::view

struct Plate {
    // Origin (units) and 1/size (1/units) of the map of distances.
    map: vec4<f32>,
    // 1/size (1/units) of the simulation grid; units per pixel; half width of ink (units).
    grid: vec4<f32>,
    // Inflammation 0..1, swelling (units), reduced detail, dark theme 0/1.
    state: vec4<f32>,
    // Centre (units) and radii (units) of the light.
    light: vec4<f32>,
    // Strength of the fall-off, top and bottom of the limb (units), stage: 0 knee, 1 bench.
    fall: vec4<f32>,
    // Tint of the seams between fat lobules, gloss on cartilage and repair tissue, both ends of the sheen on cartilage: sRGB.
    seam: vec4<f32>,
    gloss: vec4<f32>,
    sheen: array<vec4<f32>, 2>,
    // Low and high colour by kind, sRGB.
    ramps: array<vec4<f32>, 52>,
};

@group(#{MATERIAL_BIND_GROUP}) @binding(0) var<uniform> plate: Plate;
@group(#{MATERIAL_BIND_GROUP}) @binding(1) var map_texture: texture_2d<f32>;
@group(#{MATERIAL_BIND_GROUP}) @binding(2) var map_sampler: sampler;
@group(#{MATERIAL_BIND_GROUP}) @binding(3) var place_texture: texture_2d<f32>;
@group(#{MATERIAL_BIND_GROUP}) @binding(4) var place_sampler: sampler;
@group(#{MATERIAL_BIND_GROUP}) @binding(5) var tissue_texture: texture_2d<f32>;
@group(#{MATERIAL_BIND_GROUP}) @binding(6) var tissue_sampler: sampler;

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

// Whether a tissue of this kind hides all that lies under it: nowhere is it seen through.
fn hides(kind: i32) -> bool {
    return kind <= 13 || kind == 18 || kind == 19;
}

@vertex
fn vertex(in: VertexIn) -> VertexOut {
    var p = in.position.xy;
    // Ink keeps its width on screen.
    p = p + in.normal.xy * plate.grid.w;
    // A swollen joint bulges away from its middle.
    let away = p - plate.light.xy;
    p = p + normalize(away + vec2<f32>(1e-4, 0.0)) * plate.state.y * in.uv.y;
    var out: VertexOut;
#ifdef COVER
    out.position = view.clip_from_world * vec4<f32>(p.x, -p.y, in.position.z - 0.5, 1.0);
    if (!hides(i32(round(in.uv.x)))) { out.position = vec4<f32>(2.0, 2.0, 2.0, 1.0); }
#else
    out.position = view.clip_from_world * vec4<f32>(p.x, -p.y, in.position.z, 1.0);
#endif
    out.at = p;
    out.kind = in.uv;
    out.across = in.normal.z;
    return out;
}

fn low(kind: i32) -> vec3<f32> { return plate.ramps[2 * kind].rgb; }
fn high(kind: i32) -> vec3<f32> { return plate.ramps[2 * kind + 1].rgb; }

struct Look { colour: vec3<f32>, alpha: f32, shade: f32 };

fn map_at(at: vec2<f32>) -> vec4<f32> {
    return textureSampleLevel(map_texture, map_sampler, (at - plate.map.xy) * plate.map.zw, 0.0);
}

#ifdef COVER

// Before the tissues are painted: only which one lies on top, so that the others need no colour.
@fragment
fn fragment(in: VertexOut) -> @location(0) vec4<f32> {
    // The ends of the limb fade, and there one is seen through the other.
    if (plate.fall.w < 0.5 && (in.at.y < plate.fall.y + 16.0 || in.at.y > plate.fall.z - 16.0)) { discard; }
    return vec4<f32>(0.0);
}

#else

@fragment
fn fragment(in: VertexOut) -> @location(0) vec4<f32> {
    let at = in.at;
    let kind = i32(round(in.kind.x));
    let px = plate.grid.z;
    let dark = plate.state.w > 0.5;
    let bench = plate.fall.w > 0.5;
    let inflamed = plate.state.x;

    if (kind == 25) {
        let r = length((at - plate.light.xy) / (plate.light.zw * 1.55));
        let dither = (hash2(i32(in.position.x), i32(in.position.y)) - 0.5) * 0.012;
        let c = mix(high(kind), low(kind), ramp(0.0, 1.0, r)) + dither;
        return vec4<f32>(to_linear(c), 1.0);
    }

    let here = map_at(at);
    let step = 0.17;
    let slope = vec2<f32>(
        map_at(at + vec2<f32>(step, 0.0)).r - map_at(at - vec2<f32>(step, 0.0)).r,
        map_at(at + vec2<f32>(0.0, step)).r - map_at(at - vec2<f32>(0.0, step)).r,
    ) / (2.0 * step);
    let g = slope / max(1.0, length(slope));
    let lit = -dot(g, vec2<f32>(-0.56, -0.83));
    let d = here.r;
    let hard = here.g;
    let fibre = here.ba;
    let tissue = textureSampleLevel(tissue_texture, tissue_sampler, at * plate.grid.xy, 0.0);
    let native = tissue.r;
    let repair = tissue.g;
    let quality = tissue.b;
    // How much fine detail this zoom can show.
    let near = ramp(0.06, 0.012, px);

    var c = low(25);
    var alpha = 1.0;
    var s = 1.0;
    var shadow = 0.0;

    switch (kind) {
        case 0: {
            let n = fbm(at * 1.3, 3);
            c = mix(low(0), high(0), 0.35 + 0.5 * n);
            s = 1.0 + 0.5 * lit * exp(-d / 1.6);
        }
        case 1, 2: {
            let rich = kind == 2;
            let q = select(0.5, 0.62, rich);
            let w = cells_noise(vec2<f32>(
                at.x * q + 1.2 * fbm(at * 0.5, 2),
                at.y * q + 1.2 * fbm(at * 0.5 + vec2<f32>(40.0, 0.0), 2),
            ));
            let e = w.y - w.x;
            let t = 0.66 - 0.42 * w.x * w.x + 0.3 * w.w + 0.22 * (fbm(at * 0.8, 3) - 0.5)
                + 0.08 * (fbm(at * 5.0, 2) - 0.5);
            c = mix(low(kind), high(kind), clamp(t, 0.0, 1.1));
            let seam = ramp(0.16, 0.0, e) * 0.62;
            c = mix(c, low(kind) * plate.seam.rgb, seam * select(0.4, 0.55, rich));
            s = 1.0 + 0.34 * lit * exp(-d / 2.2);
            shadow = 1.0;
        }
        case 3: {
            let w = cells_noise(at * 0.34 + vec2<f32>(fbm(at * 0.3, 2), fbm(at.yx * 0.3, 2)));
            c = mix(low(3), high(3), 0.35 + 0.5 * fbm(at * 0.5, 3) + 0.25 * w.w);
            c = mix(c, low(3), ramp(0.09, 0.0, w.y - w.x) * 0.5);
            s = 1.0 + 0.5 * lit * exp(-d);
            shadow = 1.0;
        }
        case 4, 5: {
            c = mix(low(kind), high(kind), 0.25 + 0.75 * ramp(0.0, 1.3, d));
            s = 1.0 + 0.7 * lit * exp(-d / 0.9);
        }
        case 6: {
            let u = fibre.x;
            let v = fibre.y + 1.65 * fbm(vec2<f32>(u * 0.11, fibre.y * 0.2 + 9.0), 2);
            let w = cells_noise(vec2<f32>(v * 0.62, u * 0.055 + fibre.y * 0.02));
            let fine = fbm(vec2<f32>(v * 5.5, u * 0.28), 3);
            var t = 0.46 + 0.54 * (fine - 0.5) + 0.22 * (w.z - 0.5) - 0.3 * (w.x - 0.4);
            // Striations when near.
            t = t + near * 0.09 * sin(u * 42.0 + 5.0 * fine);
            c = mix(low(6), high(6), max(0.0, t));
            let seam = ramp(0.13, 0.0, w.y - w.x);
            c = mix(c, mix(high(6), high(7), 0.45), seam * 0.34);
            s = (1.0 + 0.55 * lit * exp(-d / 2.8)) * (1.0 - 0.12 * exp(-d / 1.2));
            shadow = 0.7;
        }
        case 7: {
            c = mix(low(7), high(7), fbm(at * 2.0, 3));
            s = 1.0 + 0.4 * lit * exp(-d / 0.7);
            shadow = 0.6;
        }
        case 8: {
            let n = fbm(at * 2.6, 3);
            c = mix(low(8), high(8), 0.2 + 0.8 * n);
            c = mix(c, high(21), inflamed * (0.4 + 0.5 * n));
            // Villi of the lining when near.
            let fringe = cells_noise(at * 4.2);
            c = mix(c, high(8), near * 0.35 * ramp(0.5, 0.1, fringe.x));
            s = 1.0 + 0.45 * lit * exp(-d / 0.6);
            shadow = 0.5;
        }
        case 9: {
            let n = fbm(at * 0.16 + vec2<f32>(3.0, 0.0), 3);
            let ripple = 1.0 - abs(2.0 * fbm(vec2<f32>(at.x * 0.5 + n * 2.0, at.y * 0.34), 2) - 1.0);
            let caustic = ripple * ripple * ripple * ripple * ripple;
            c = mix(low(9), high(9), 0.2 + 0.7 * n + 0.22 * caustic);
            c = mix(c, high(9), exp(-d / 1.3) * 0.6);
            c = mix(c, low(21), inflamed * 0.34);
            if (dark) { s = 1.0 + 0.12 * lit * exp(-d / 2.0); }
            shadow = 0.9;
        }
        case 10, 24: {
            let u = fibre.x;
            let v = fibre.y;
            let f1 = fbm(vec2<f32>((v + 0.4 * sin(u * 0.5)) * 3.2, u * 0.16), 3);
            let f2 = value_noise(vec2<f32>(v * 9.0, u * 0.35));
            let crimp = 0.5 + 0.5 * sin(u * 3.4 + v * 1.1 + 3.0 * fbm(vec2<f32>(u * 0.1, v * 0.4), 2));
            let core = 1.0 - min(1.0, abs(v) / 3.6);
            let t = 0.34 + 0.5 * (f1 - 0.4) + 0.2 * (f2 - 0.5) + 0.34 * core * core
                + (0.07 + 0.1 * near) * (crimp - 0.3);
            c = mix(low(10), high(10), clamp(t, 0.0, 1.05));
            s = 1.0 + 0.42 * lit * exp(-d / 1.2);
            shadow = 0.5;
            if (kind == 24) {
                // Behind the cut: a breath of its fibres, and a dashed outline.
                alpha = 0.2;
                s = 0.95;
                shadow = 0.0;
            }
        }
        case 11: {
            let n = fbm(at * 1.6, 3);
            let w = cells_noise(at * 1.9);
            c = mix(low(11), high(11), 0.18 + 0.42 * n + 0.34 * exp(-d / 0.9));
            c = mix(c, high(11), ramp(0.34, 0.12, w.x) * 0.32);
            s = 1.0 + 0.6 * lit * exp(-d / 1.1);
        }
        case 12: {
            let n = fbm(vec2<f32>(at.x * 1.8, at.y * 0.7), 3);
            c = mix(low(12), high(12), 0.35 + 0.55 * n);
            // Osteons when near.
            let ring = cells_noise(at * 2.4);
            c = mix(c, low(12) * 0.72, near * 0.5 * ramp(0.14, 0.06, ring.x));
            c = mix(c, high(12), near * 0.14 * (0.5 + 0.5 * sin(ring.x * 40.0)));
            s = (1.0 + 0.3 * lit * exp(-d / 0.8)) * select(0.97, 0.82, dark);
        }
        case 13: {
            var a1 = at.x * 0.9 + at.y * 0.3;
            var a2 = (at.y * 0.9 - at.x * 0.3) * 0.62;
            var deep = 0.0;
            var volume = ramp(22.0, 2.0, length(at - vec2<f32>(43.0, 36.0)));
            var skirt = 2.0;
            if (at.x > 58.0 && at.y < 74.0) {
                let q = vec2<f32>(at.x - 90.0, at.y + 34.0);
                a1 = atan2(q.x, q.y) * 62.0;
                a2 = length(q) * 0.5;
                deep = ramp(22.0, 6.0, at.y - 6.0);
                volume = ramp(44.0, 4.0, length((at - vec2<f32>(84.0, 42.0)) * vec2<f32>(1.0, 1.1)));
                skirt = 3.4;
            } else if (at.y >= 74.0) {
                let q = vec2<f32>(at.x - 92.0, 170.0 - at.y);
                a1 = atan2(q.x, q.y) * 84.0;
                a2 = length(q) * 0.5;
                deep = ramp(22.0, 6.0, 114.0 - at.y);
                volume = ramp(46.0, 6.0, length(at - vec2<f32>(82.0, 84.0)));
                skirt = 3.4;
            }
            let warp = 1.3 * fbm(at * 0.5, 2);
            let w = cells_noise(vec2<f32>(a1 * 1.35 + warp, a2 * 1.05 + warp * 0.5));
            let w2 = cells_noise(vec2<f32>(a1 * 3.0 + 9.0 + warp * 2.0, a2 * 1.9 + warp));
            let e = w.y - w.x;
            let e2 = w2.y - w2.x;
            let dense = exp(-d / skirt);
            let th = 0.2 + 0.16 * w.z + 0.3 * dense;
            var strut = max(ramp(th + 0.16, th - 0.14, e), 0.6 * ramp(0.3, 0.02, e2) * (1.0 - 0.7 * near));
            strut = min(1.0, strut * (1.0 - 0.3 * deep) + dense * 0.6);
            let broad = fbm(at * 0.09 + vec2<f32>(4.0, 0.0), 3);
            let pore = mix(high(13), low(14), 0.2 + 0.7 * broad);
            // Marrow cells and fat drops in the pores when near.
            let drop = cells_noise(at * 5.5);
            let lacuna = mix(pore, high(14), near * 0.5 * ramp(0.42, 0.2, drop.x));
            let grain = 0.5 + 0.5 * sin((a1 + a2) * 9.0 + 6.0 * fbm(at * 1.4, 2));
            let bone_colour = mix(low(13), low(13) * 0.86, near * 0.6 * grain);
            var cc = mix(lacuna, bone_colour, 0.34 + (0.5 + 0.1 * broad) * strut);
            cc = mix(cc, bone_colour, 0.16 * broad + 0.22 * dense);
            c = mix(cc, high(14), 0.34 * deep * (1.0 - dense));
            s = (1.0 + 0.1 * (w.w - 0.05)) * (1.0 + 0.1 * lit * exp(-d / 2.2))
                * select(0.86 + 0.16 * volume, 0.64 + 0.2 * volume, dark);
        }
        case 14: {
            let w = cells_noise(at * 0.9);
            let fat_drop = cells_noise(at * 4.5);
            c = mix(low(14), high(14), 0.4 + 0.4 * fbm(at * 0.5, 3) + 0.35 * w.w);
            c = mix(c, high(1), near * 0.45 * ramp(0.4, 0.25, fat_drop.x));
            c = mix(c, high(13), exp(-d / 1.7) * 0.75);
            alpha = ramp(0.0, 1.8, d);
        }
        case 15: {
            let surface = d;
            let db = max(0.0, hard - 0.08);
            let thick = max(0.6, surface + db);
            var t = clamp(db / thick, 0.0, 1.0);
            // Loss of matrix: the surface frays, then thins, then the bone lies bare.
            let lost = 1.0 - native;
            let fray = fbm(vec2<f32>(fibre.x * 1.3, 3.0), 2);
            let strand = value_noise(vec2<f32>(fibre.x * 4.6, t * 2.0));
            let cut = 1.0 - lost * (0.5 + 0.55 * fray) - lost * 0.3 * strand * strand;
            if (lost > 0.015) {
                alpha = ramp(cut + 0.025 + px * 0.4, cut - 0.025 - px * 0.4, t);
                t = min(1.0, t / max(cut, 0.05));
            }
            c = mix(low(15), high(15), ramp(0.0, 0.62, t));
            c = mix(c, high(22), ramp(0.6, 1.0, t) * 0.34);
            c = mix(c, high(15), 0.18 * (fbm(at * 2.2, 2) - 0.5));
            // Proteoglycan tint, weaker where matrix is lost.
            c = mix(c, mix(low(15), low(6), 0.2), 0.28 * lost * (1.0 - t));
            let tide = (t - 0.13) / 0.045;
            c = mix(c, low(22), exp(-tide * tide) * 0.55);
            c = mix(c, low(12), ramp(0.1, 0.02, t) * 0.45);
            // Collagen arcades when near: upright in the deep zone, arching over, flat at the surface.
            let bend = 1.6 * ramp(0.45, 0.95, t) * (t - 0.4);
            let a = value_noise(vec2<f32>((fibre.x + bend * 2.2) * 9.0, t * 1.5 + 11.0));
            let b = value_noise(vec2<f32>((fibre.x - bend * 2.2) * 9.0, t * 1.5 + 31.0));
            let flat_zone = ramp(0.86, 0.97, t);
            let lines = mix(max(ramp(0.62, 0.9, a), ramp(0.62, 0.9, b)),
                ramp(0.55, 0.9, value_noise(vec2<f32>(fibre.x * 1.2, t * 46.0))), flat_zone);
            c = mix(c, high(22), near * 0.4 * lines * (0.35 + 0.65 * native));
            let gloss_at = (t - 0.76) / 0.1;
            let gloss = exp(-gloss_at * gloss_at) * (0.35 + 0.65 * ramp(-0.7, 0.9, lit + 0.4 * (fbm(at * 0.35, 2) - 0.5)));
            c = min(c + gloss * select(0.26, 0.2, dark) * native * plate.gloss.rgb, vec3<f32>(1.0));
            let edge = (1.0 - t) * thick / 0.22;
            c = mix(c, high(22), exp(-edge * edge) * 0.6);
            let sheen = 0.5 + 0.5 * sin(at.x * 0.42 + at.y * 0.3);
            c = c + 0.02 * mix(plate.sheen[0].rgb, plate.sheen[1].rgb, sheen);
        }
        case 16: {
            c = high(16);
            alpha = 0.34 * fbm(at * vec2<f32>(1.2, 3.0), 2) * 1.6;
        }
        case 17: {
            let inside = textureSampleLevel(place_texture, place_sampler, (at - plate.map.xy) * plate.map.zw, 0.0).r;
            alpha = ramp(-0.09 - px, 0.09 + px, inside);
            let depth = max(0.0, hard);
            let t = clamp(depth / 4.9, 0.0, 1.0);
            let filled = repair * 1.02 + 0.1 * fbm(at * 0.9, 2) - 0.05;
            let n = fbm(at * 2.4, 3);
            if (t < filled && repair > 0.01) {
                let tangle = value_noise(vec2<f32>(at.x * 7.0 + 4.0 * n, at.y * 7.0 - 3.0 * n));
                let young = mix(low(23), high(23), 0.25 + 0.65 * n);
                c = mix(young, high(15), 0.2 * t + 0.6 * quality);
                c = mix(c, high(23), near * 0.3 * ramp(0.6, 0.9, tangle));
                c = mix(c, plate.gloss.rgb, 0.4 * exp(-(filled - t) * 4.9 / 0.35));
                s = 1.0 - 0.25 * exp(-max(inside, 0.0) / 0.5);
            } else {
                c = mix(high(17), low(17), ramp(filled, filled + 0.55, t));
                c = mix(c, high(17), 0.3 * n);
                c = mix(c, low(9), 0.55 * ramp(0.45, 1.0, t));
                s = 1.0 - 0.3 * exp(-max(inside, 0.0) / 0.7);
            }
        }
        case 26: {
            // A tear in muscle, tendon or ligament: blood at first, then scar along the fibres.
            let inside = textureSampleLevel(place_texture, place_sampler, (at - plate.map.xy) * plate.map.zw, 0.0).r;
            let ragged = 0.9 * (fbm(vec2<f32>(fibre.y * 3.0 + at.x, at.y * 1.4), 3) - 0.5);
            alpha = ramp(-0.1, 0.35, inside + ragged);
            let n = fbm(at * 1.8, 3);
            let clot = mix(low(17), high(17), n + 0.15 * lit);
            let scar_fibre = fbm(vec2<f32>(fibre.y * 3.4 + (1.0 - quality) * 2.0 * n, fibre.x * 0.3), 3);
            let scar = mix(low(10), high(10), 0.2 + 0.7 * scar_fibre);
            c = mix(clot, mix(scar, high(8), 0.35 * (1.0 - quality)), ramp(0.05, 0.85, repair + 0.25 * (n - 0.5)));
            alpha = alpha * mix(0.95, 0.75, quality * repair);
        }
        case 18: {
            let n = fbm(at * 0.22, 3);
            c = mix(low(18), high(18), 0.25 + 0.6 * n);
            let weave = value_noise(at * 2.5);
            c = mix(c, high(18), 0.1 * weave);
            // Stiff ground shows a denser mesh; the value is the alpha of the tissue map.
            let stiff = tissue.a;
            c = mix(c, high(12), 0.2 * stiff * stiff);
            let mesh = cells_noise(at * mix(0.25, 0.9, stiff));
            c = mix(c, high(12), (0.04 + 0.13 * stiff) * ramp(0.12, 0.02, mesh.y - mesh.x));
        }
        case 19: {
            c = mix(low(19), high(19), 0.3 + 0.4 * fbm(at * 0.3, 2));
            s = 1.0 + 0.5 * lit * exp(-d / 1.2);
        }
        case 20: {
            c = low(20);
            let soft = 1.0 - in.across * in.across;
            alpha = select(0.62, 0.55, dark) * soft * min(in.kind.y, 1.0);
            if (in.kind.y > 1.5) {
                c = select(low(20), high(10), dark);
                alpha = 0.75 * (1.0 - near) * soft * ramp(0.5, 0.56, fract((at.x - 0.6 * at.y) * 0.42));
            }
        }
        default: {}
    }
    if (shadow > 0.0) {
        s = s * (1.0 - shadow * select(0.26, 0.5, dark) * exp(-hard / 1.2));
    }
    var shown = c * s;
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
