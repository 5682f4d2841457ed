// How the tissues of a knee look. What the simulation holds drives it (native matrix, repair and its quality, inflammation); fibres,
// cells of the tissue, vessels and grain are painted by place alone.
//
// A software renderer runs every branch for every point. So each noise is drawn once for all tissues, at a place that depends on the
// tissue, and only then the tissues part. With NEAR there are more of them, for what is seen from near alone: all of it fades in.

#ifndef COVER

// Lines of fibres: distance between two points of one, and how many stand before its start (units).
const SPINE_STEP: f32 = 3.0;
const SPINE_BEFORE: f32 = 3.0;
const SPINE_MOST: i32 = 64;

// Place along and across the line of fibres whose points begin there; neither jumps from one piece of the line to the next.
fn along_spine(at: vec2<f32>, start: i32) -> vec2<f32> {
    var found = vec2<f32>(0.0, 900.0);
    var a = plate.spines[start];
    for (var k = 0; k < SPINE_MOST; k = k + 1) {
        let b = plate.spines[start + k + 1];
        if (b.z == 0.0 && b.w == 0.0) { break; }
        let past = dot(at - a.xy, a.zw);
        let left = dot(at - b.xy, b.zw);
        if (past >= 0.0 && left < 0.0) {
            let t = past / (past - left);
            let away = at - mix(a.xy, b.xy, t);
            let across = length(away) * sign(away.x * a.w - away.y * a.z);
            if (abs(across) < abs(found.y)) { found = vec2<f32>((f32(k) + t - SPINE_BEFORE) * SPINE_STEP, across); }
        }
        a = b;
    }
    return found;
}

// Noises that all tissues share, each at a place of its own.
struct Grain {
    // Two slow clouds; three more that may lean on them.
    warp: vec2<f32>,
    broad: f32,
    fine: f32,
    strand: f32,
    // Cells, and smaller ones.
    cell: vec4<f32>,
    small: vec4<f32>,
};

// Trabeculae follow the load: places along and across them, how deep in the shaft, how much light the ball of bone has there, and how
// thick the dense skirt under its rim is.
struct Load { a: vec2<f32>, deep: f32, volume: f32, skirt: f32 };

fn load_at(at: vec2<f32>) -> Load {
    var load = Load(
        vec2<f32>(at.x * 0.9 + at.y * 0.3, (at.y * 0.9 - at.x * 0.3) * 0.62),
        0.0,
        ramp(22.0, 2.0, length(at - vec2<f32>(43.0, 36.0))),
        2.0,
    );
    if (at.x > 58.0 && at.y < 74.0) {
        let q = vec2<f32>(at.x - 90.0, at.y + 34.0);
        load.a = vec2<f32>(atan2(q.x, q.y) * 62.0, length(q) * 0.5);
        load.deep = ramp(22.0, 6.0, at.y - 6.0);
        load.volume = ramp(44.0, 4.0, length((at - vec2<f32>(84.0, 42.0)) * vec2<f32>(1.0, 1.1)));
        load.skirt = 3.4;
    } else if (at.y >= 74.0) {
        let q = vec2<f32>(at.x - 92.0, 170.0 - at.y);
        load.a = vec2<f32>(atan2(q.x, q.y) * 84.0, length(q) * 0.5);
        load.deep = ramp(22.0, 6.0, 114.0 - at.y);
        load.volume = ramp(46.0, 6.0, length(at - vec2<f32>(82.0, 84.0)));
        load.skirt = 3.4;
    }
    return load;
}

// How high a point of cartilage lies between bone (0) and surface, and how thick it is there.
fn height_in_cartilage(spot: Spot) -> vec2<f32> {
    let above = max(0.0, spot.hard - 0.08);
    let thick = max(0.6, spot.d + above);
    return vec2<f32>(clamp(above / thick, 0.0, 1.0), thick);
}

// How high worn cartilage still reaches: the surface frays, then thins, then the bone lies bare. From near clefts go down from it.
fn reach(spot: Spot, u: f32, t: f32, fray: f32, strand: f32, fade: f32) -> f32 {
    let lost = 1.0 - spot.tissue.r;
    let left = 1.0 - lost * (0.5 + 0.55 * fray) - lost * 0.3 * strand * strand;
#ifdef NEAR
    let way = u * 1.15 + 0.10 * sin(t * 8.0 + 20.0 * fray);
    let lot = hash2(i32(floor(way)), 303);
    let beside = abs(fract(way) - 0.3 - 0.4 * lot) / (0.05 + 0.09 * lot);
    let notch = min(1.6 * lost, 0.75) * (0.2 + 0.8 * lot) * ramp(1.0, 0.0, beside) * select(0.0, 1.0, lot > 0.3);
    return left * (1.0 - fade * notch);
#else
    return left;
#endif
}

fn grain_of(spot: Spot, load: Load) -> Grain {
    let at = spot.at;
    let kind = spot.kind;
    let u = spot.fibre.x;
    let v = spot.fibre.y;
    let tendon = kind == 10 || kind == 24;
    let fat = kind == 1 || kind == 2;
    // Only what the tissue is drawn with is worked out.
    var grain: Grain;

    var p = at * 0.5;
    var q = at * 0.5 + vec2<f32>(40.0, 0.0);
    if (kind == 3) { p = at * 0.3; q = at.yx * 0.3; }
    if (kind == 6) { p = vec2<f32>(u * 0.11, v * 0.2 + 9.0); }
    if (tendon) { p = vec2<f32>(u * 0.1, v * 0.4); }
    if (kind == 15) { p = vec2<f32>(u * 1.3, 3.0); q = at * 0.35; }
    if (kind == 16) { p = at * vec2<f32>(1.2, 3.0); }
    if (kind == 17) { p = at * 0.9; }
    grain.warp = vec2<f32>(fbm(p, 2), fbm(q, 2));
    let warp = grain.warp.x;

    p = at * 1.6;
    if (kind == 0) { p = at * 1.3; }
    if (fat) { p = at * 0.8; }
    if (kind == 3 || kind == 14) { p = at * 0.5; }
    if (kind == 6) { p = vec2<f32>((v + 1.65 * warp) * 5.5, u * 0.28); }
    if (kind == 7) { p = at * 2.0; }
    if (kind == 8) { p = at * 2.6; }
    if (kind == 9) { p = at * 0.16 + vec2<f32>(3.0, 0.0); }
    if (tendon) { p = vec2<f32>((v + 0.4 * sin(u * 0.5)) * 3.2, u * 0.16); }
    if (kind == 12) { p = vec2<f32>(at.x * 1.8, at.y * 0.7); }
    if (kind == 13) { p = at * 0.09 + vec2<f32>(4.0, 0.0); }
    if (kind == 17) { p = at * 2.4; }
    if (kind == 26) { p = at * 1.8; }
    grain.broad = fbm(p, 3);
    let n = grain.broad;

    p = at * 5.0;
    if (kind == 9) { p = vec2<f32>(at.x * 0.5 + n * 2.0, at.y * 0.34); }
    if (kind == 15) { p = at * 2.2; }
    if (kind == 26) { p = vec2<f32>(v * 3.0 + at.x, at.y * 1.4); }
    if (fat || kind == 9 || kind == 15 || kind == 26) { grain.fine = fbm(p, select(2, 3, kind == 26)); }

    p = vec2<f32>(v * 9.0, u * 0.35);
    if (kind == 15) { p = vec2<f32>(u * 4.6, height_in_cartilage(spot).x * 2.0); }
    if (kind == 26) { p = vec2<f32>(v * 3.4 + (1.0 - spot.tissue.b) * 2.0 * n, u * 0.3); }
    if (tendon || kind == 15 || kind == 26) { grain.strand = fbm(p, select(1, 3, kind == 26)); }

    p = at * 1.9;
    if (fat) { p = at * select(0.5, 0.62, kind == 2) + 1.2 * grain.warp; }
    if (kind == 3) { p = at * 0.34 + grain.warp; }
    if (kind == 6) { p = vec2<f32>((v + 1.65 * warp) * 0.62, u * 0.055 + v * 0.02); }
    if (kind == 13) { p = load.a * vec2<f32>(1.35, 1.05) + 1.3 * warp * vec2<f32>(1.0, 0.5); }
    if (kind == 14) { p = at * 0.9; }
    if (fat || kind == 3 || kind == 6 || kind == 11 || kind == 13 || kind == 14) { grain.cell = cells_noise(p); }
    if (kind == 13) { grain.small = cells_noise(load.a * vec2<f32>(3.0, 1.9) + vec2<f32>(9.0, 0.0) + 1.3 * warp * vec2<f32>(2.0, 1.0)); }
    return grain;
}

#ifdef NEAR

const NUCLEUS: i32 = 32;
const VESSEL: i32 = 33;
const RED_CELL: i32 = 34;
const FIBRIN: i32 = 36;

// How much of a structure shows whose parts are that large (units).
fn shows(size: f32, px: f32) -> f32 { return ramp(1.1, 3.0, size / px); }

// How far one has come in, from the zoom at which NEAR begins.
fn fade_in(px: f32) -> f32 { return ramp(0.09, 0.04, px); }

// About exp(-x * x).
fn bell(x: f32) -> f32 {
    let y = max(1.0 - 0.25 * x * x, 0.0);
    return y * y * y * y;
}

// What is seen from near alone.
struct Near {
    // Threads of two families: how bright and how dark they are. Their finest size follows the zoom.
    bright: vec2<f32>,
    dark: vec2<f32>,
    // Grain as fine as shows.
    dust: f32,
    // Cells of the tissue, and small round bodies: distances to the nearest and the second middle, lot, tilt.
    body: vec4<f32>,
    bead: vec4<f32>,
    // Distance outside a flat nucleus (units).
    nucleus: f32,
    // In a lining: depth under its free side, and the way along it (units).
    lining: vec2<f32>,
    // Place across the fibres with all their waves.
    across: f32,
    // In bone: distance outside the hole of a bone cell (units), and its little canals.
    hole: f32,
    canals: f32,
    // In cartilage: how high it reaches a little farther along.
    beside: f32,
};

// Cells per unit that a tissue has, and small round bodies.
fn body_size(kind: i32) -> f32 {
    return select(select(select(1.25, 2.1, kind == 1 || kind == 2 || kind == 14), 2.7, kind == 13), 1.5, kind == 12);
}
fn bead_size(kind: i32) -> f32 {
    return select(select(select(7.5, 3.1, kind == 12 || kind == 13), 9.5, kind == 0 || kind == 11), 4.2, kind == 15);
}

fn near_of(spot: Spot, grain: Grain, load: Load) -> Near {
    let at = spot.at;
    let kind = spot.kind;
    let u = spot.fibre.x;
    let v = spot.fibre.y;
    let tendon = kind == 10 || kind == 24;
    var near: Near;

    // A skin or a lining has a free side, away from the middle of the joint or towards it.
    let out = at - plate.light.xy;
    let free = dot(spot.slope, out) * select(-1.0, 1.0, kind == 0) < 0.0;
    let thick = select(select(1.32, 1.36, kind == 7), 1.06, kind == 8);
    near.lining = vec2<f32>(select(max(thick - spot.d, 0.5 * thick), spot.d, free), atan2(out.x, -out.y) * 40.0 + 0.3 * length(out));

    // Waves of the fibres: crimp of a tendon, slow bends of a muscle.
    let wave = select(1.65 * grain.warp.x, 0.028 * sin(u * 6.4 + 6.0 * grain.warp.x + 0.5 * v) + 0.3 * grain.warp.x, tendon);
    near.across = v + wave;

    var a = at * 3.0 + 2.0 * grain.warp;
    var b = vec2<f32>(a.y, -a.x) + 31.0;
    let bent = 0.8 * (grain.broad - 0.5);
    let bow = 1.3 * (grain.warp.x - 0.5);
    if (kind == 0) {
        a = vec2<f32>(0.8 * at.x + 0.6 * at.y + bow, (0.8 * at.y - 0.6 * at.x) * 0.16) * 4.4;
        b = vec2<f32>(0.8 * at.x - 0.6 * at.y - bow, (0.8 * at.y + 0.6 * at.x) * 0.16) * 4.4 + 31.0;
    }
    if (kind == 3) {
        let sway = 1.5 * grain.warp;
        a = vec2<f32>(0.90 * at.x + 0.44 * at.y + sway.x, (0.90 * at.y - 0.44 * at.x) * 0.1) * 2.6;
        b = vec2<f32>(0.94 * at.x - 0.34 * at.y + sway.y, (0.94 * at.y + 0.34 * at.x) * 0.1) * 2.6 + 31.0;
    }
    if (kind == 6) { a = vec2<f32>(near.across * 7.0, u * 0.4); b = a + 31.0; }
    if (kind == 7) { a = vec2<f32>(near.lining.x * 6.0 + bow, near.lining.y * 0.4); b = vec2<f32>(near.lining.x * 4.2 - bow, near.lining.y * 0.3) + 31.0; }
    if (kind == 8) { a = vec2<f32>(near.lining.x * 4.0 + 2.5 * bow, near.lining.y * 1.5 + 1.5 * bow); b = vec2<f32>(at.x * 2.4 + at.y * 1.7 + 2.0 * bow, at.y * 2.4 - at.x * 1.7) + 31.0; }
    if (kind == 9) { a = vec2<f32>(at.y * 1.1 + 2.0 * grain.fine, at.x * 0.16); b = a + 31.0; }
    if (tendon) { a = vec2<f32>(near.across * 6.0, u * 0.3); b = vec2<f32>(near.across * 8.5, u * 0.4) + 31.0; }
    if (kind == 11) { a = vec2<f32>(at.y * 3.0 + 2.0 * bent, at.x * 0.35); b = vec2<f32>(at.x * 3.0, at.y * 3.0) + 31.0; }
    if (kind == 12) { a = vec2<f32>(spot.d * 5.0 + bow, near.lining.y * 0.5); }
    if (kind == 13) { a = vec2<f32>((grain.cell.y - grain.cell.x) * 8.0, (load.a.x + load.a.y) * 0.7); }
    if (kind == 15) {
        // Collagen: upright in the deep zone, arching over, flat at the surface; what is worn stands up.
        let bend = (1.25 * exp(-spot.d / 0.6) + 0.3 * exp(-spot.d / 0.14)) * spot.tissue.r * spot.tissue.r;
        let sway = 0.16 * grain.fine;
        a = vec2<f32>((u + bend + sway) * 3.2, spot.d * 0.16);
        b = vec2<f32>((u - bend - sway) * 3.2, spot.d * 0.16) + 31.0;
    }
    if (kind == 17) {
        let tangle = 1.9 * grain.warp + 0.35 * vec2<f32>(grain.broad, -grain.broad);
        a = vec2<f32>(at.x + 0.4 * at.y, 0.2 * (at.y - 0.4 * at.x)) * 2.4 + tangle * vec2<f32>(1.0, 0.3);
        b = vec2<f32>(at.y - 0.5 * at.x, 0.2 * (at.x + 0.5 * at.y)) * 2.4 - tangle.yx * vec2<f32>(1.0, 0.3) + 31.0;
    }
    if (kind == 26) { a = vec2<f32>(v * 5.0 + 1.6 * grain.broad, u * 0.5); b = vec2<f32>(v * 3.5 - 2.0 * grain.fine + 0.5 * u, u * 0.7) + 31.0; }

    // Sizes of a ladder, of which the coarser gives way to the finer as one comes nearer.
    let ladder = clamp(log2(0.05 / spot.px) * 0.5, 0.0, 3.0);
    let rung = floor(ladder);
    let scale = exp2(2.0 * rung);
    let finer = ladder - rung;
    let coarse = vec2<f32>(value_noise(a * scale), value_noise(b * scale));
    let fine = vec2<f32>(value_noise(a * scale * 4.0 + 7.0), value_noise(b * scale * 4.0 + 7.0));
    near.bright = vec2<f32>(
        mix(ramp(0.58, 0.92, coarse.x), ramp(0.58, 0.92, fine.x), finer),
        mix(ramp(0.58, 0.92, coarse.y), ramp(0.58, 0.92, fine.y), finer),
    );
    near.dark = vec2<f32>(
        mix(ramp(0.4, 0.08, coarse.x), ramp(0.4, 0.08, fine.x), finer),
        mix(ramp(0.4, 0.08, coarse.y), ramp(0.4, 0.08, fine.y), finer),
    );
    let grit = vec2<f32>(at.x * 5.2 + at.y * 3.1, at.y * 5.2 - at.x * 3.1) * scale;
    near.dust = mix(value_noise(grit + coarse), value_noise(grit * 4.0 + 5.0), finer) - 0.5;

    // Cells of the tissue.
    var p = at * body_size(kind) + 0.5 * grain.warp;
    if (kind == 6) { p = vec2<f32>(near.across * 2.9, u * 0.035 + 0.02 * v); }
    if (tendon) { p = vec2<f32>(near.across * 1.3, u * 0.025); }
    if (kind == 15) { p = vec2<f32>(u * 1.7, spot.d * 0.95); }
    if (kind == 8) { p = at * 1.1 + 2.4 * grain.warp; }
    let fat = kind == 1 || kind == 2 || kind == 13 || kind == 14;
    if (fat || tendon || kind == 6 || kind == 8 || kind == 12 || kind == 15) { near.body = cells_noise(p); }
    let beads = fat || kind == 0 || kind == 4 || kind == 5 || kind == 8 || kind == 11 || kind == 12 || kind == 17 || kind == 26;
    if (beads) { near.bead = cells_noise(at * bead_size(kind) + 0.8 * grain.warp); }

    // Of the direction to the nearest body only one part is known; the other may have either sign.
    let aslant = sqrt(max(near.bead.x * near.bead.x - near.bead.w * near.bead.w, 0.0));
    near.hole = (length(vec2<f32>(0.62 * near.bead.w, aslant)) - 0.085 - 0.03 * near.bead.z) / 3.1;
    let spoke = abs(fract(atan2(aslant, near.bead.w) * 2.4 + 0.5 * coarse.y) - 0.5);
    near.canals = ramp(0.12, 0.05, spoke * near.bead.x) * ramp(0.4, 0.15, near.bead.x) * shows(0.02, spot.px) * select(0.0, 1.0, near.bead.z < 0.7);

    // Flat nuclei between the fibres.
    var rows = vec2<f32>(u * 0.75, near.across * 3.4);
    if (kind == 6) { rows = vec2<f32>(u * 0.62, near.across * 2.9); }
    if (kind == 7) { rows = vec2<f32>(near.lining.y * 0.9, near.lining.x * 4.0 + 0.6 * bent); }
    if (kind == 0 || kind == 3) { rows = vec2<f32>(a.y * 2.2, a.x * 0.9); }
    if (kind == 26) { rows = vec2<f32>(u * 0.9, v * 3.0 + 0.8 * grain.broad); }
    let base = floor(rows);
    let lot = hash2(i32(base.x) + 61, i32(base.y));
    let away = rows - base - vec2<f32>(0.3 + 0.4 * fract(lot * 37.0), 0.35 + 0.3 * fract(lot * 91.0));
    if (kind == 15) {
        let aside = u + 0.03;
        near.beside = reach(spot, aside, height_in_cartilage(spot).x, fbm(vec2<f32>(aside * 1.3, 3.0), 2),
            value_noise(vec2<f32>(aside * 4.6, height_in_cartilage(spot).x * 2.0)), fade_in(spot.px));
    }
    near.nucleus = select(1.0, (length(away / vec2<f32>(0.15, 0.11)) - 1.0) * 0.035, lot < 0.42);
    return near;
}

// A disc with a dimple: coverage, shade.
fn red_cell(bead: vec4<f32>, share: f32, px: f32) -> vec2<f32> {
    let soft = 0.6 * px * 7.5;
    let dimple = 0.4 * ramp(0.3, 0.08, bead.x) * shows(0.05, px);
    return vec2<f32>(select(0.0, ramp(0.42 + soft, 0.42 - soft, bead.x), bead.z < share), 0.7 - dimple + 0.9 * bead.w);
}

// Blood over a tissue: red cells side by side.
fn blood(under: vec3<f32>, near: Near, share: f32, px: f32) -> vec3<f32> {
    let disc = red_cell(near.bead, share, px);
    return mix(under, mix(low(RED_CELL), high(RED_CELL), clamp(disc.y, 0.0, 1.0)), 0.9 * disc.x * shows(0.06, px));
}

// A flat nucleus: clumps of chromatin, and a rim.
fn flat_nucleus(c: vec3<f32>, near: Near, share: f32, px: f32) -> vec3<f32> {
    let clumps = ramp(-0.15, 0.25, near.dust) * shows(0.012, px);
    let core = mix(mix(high(NUCLEUS), low(NUCLEUS), 0.3 + 0.5 * clumps), low(NUCLEUS), 0.7 * bell(near.nucleus / max(0.006, px)));
    let seen = share * shows(0.05, px);
    let halo = mix(c, c * 0.8, seen * ramp(0.03, 0.0, near.nucleus));
    return mix(halo, core, seen * ramp(0.5 * px, -0.5 * px, near.nucleus));
}

// Holes of bone cells, and the little canals between them.
fn bone_cells(c: vec3<f32>, hollow: vec3<f32>, near: Near, px: f32) -> vec3<f32> {
    let lived = select(0.0, 0.9, near.bead.z < 0.7) * shows(0.05, px);
    let dug = mix(mix(c, hollow, 0.45 * near.canals), hollow, lived * ramp(0.6 * px, -0.6 * px, near.hole));
    return mix(dug, mix(hollow, c, 0.3), 0.8 * lived * ramp(0.0, -0.014, near.hole + 0.008) * shows(0.01, px));
}

// Round cells full of fat: a thin rim, a flat nucleus at it, light on the drop.
fn fat_cells(c: vec3<f32>, between: vec3<f32>, rim: vec3<f32>, near: Near, kind: i32, px: f32) -> vec3<f32> {
    let size = body_size(kind);
    let body = near.body;
    let inside = min(0.5 * (body.y - body.x), 0.7 - body.x) / size;
    let ball = c * (1.0 + 0.34 * body.w + 0.1 * (body.z - 0.5)) + 0.10 * high(kind) * ramp(0.2, 0.42, body.w) * ramp(0.02, 0.09, inside);
    var cell = mix(ball, rim, 0.75 * bell((inside - 0.022) / max(0.016, 0.9 * px)));
    let flat_at = vec2<f32>((inside - 0.055) / 0.03, (body.w + 0.34 * (1.0 - body.z)) / 0.16);
    cell = mix(cell, high(NUCLEUS), 0.8 * ramp(1.2, 0.8, length(flat_at)) * select(0.0, 1.0, body.z > 0.45) * shows(0.04, px));
    return mix(between, cell, ramp(-0.6 * px, 0.6 * px, inside - 0.006));
}

#endif

fn tissue_of(given: Spot) -> Seen {
    var spot = given;
    spot.fibre = spot.at;
    if (spot.spine >= 0) { spot.fibre = along_spine(spot.at, spot.spine); }
    let at = spot.at;
    let kind = spot.kind;
    let d = spot.d;
    let hard = spot.hard;
    let u = spot.fibre.x;
    let v = spot.fibre.y;
    let lit = spot.lit;
    let native = spot.tissue.r;
    let repair = spot.tissue.g;
    let quality = spot.tissue.b;
    let px = spot.px;
    let dark = spot.dark;
    let inflamed = spot.inflamed;
    let load = load_at(at);
    let grain = grain_of(spot, load);
    let n = grain.broad;
    let w = grain.cell;
    let e = w.y - w.x;
    var inside = -1.0;
    if (kind == 17 || kind == 26) { inside = place_at(at); }
#ifdef NEAR
    let near = near_of(spot, grain, load);
    // How far one has come in, from two sides: at once, and slowly.
    let fade = fade_in(px);
    let slow = spot.near;
    let threads = near.bright.x + near.bright.y;
    let gaps = near.dark.x + near.dark.y;
#endif
    var c = low(25);
    var alpha = 1.0;
    var s = 1.0;
    var shadow = 0.0;

    switch (kind) {
        case 0: {
            c = mix(low(0), high(0), 0.35 + 0.5 * n);
            s = 1.0 + 0.5 * lit * exp(-d / 1.6);
#ifdef NEAR
            // Dermis: a weave of collagen; epidermis with pegs into it and a horny line outside; hair follicles.
            let deep = near.lining.x;
            var skin = mix(c, high(0), 0.4 * near.bright.x + 0.3 * near.bright.y);
            skin = mix(skin, low(0), 0.5 * min(gaps, 1.0));
            skin = flat_nucleus(skin, near, 0.6, px);
            let way = near.lining.y / 5.2;
            let lot = hash2(i32(floor(way)), 19);
            let root = abs((fract(way) - 0.35 - 0.3 * lot) * 5.2 + 0.6 * deep) - 0.05 - 0.07 * ramp(0.5, 0.85, deep);
            let hair = select(0.0, ramp(0.85, 0.75, deep), lot < 0.7);
            skin = mix(skin, low(NUCLEUS), 0.55 * hair * ramp(0.6 * px, -0.6 * px, root - 0.03));
            skin = mix(skin, low(FIBRIN), 0.6 * hair * ramp(0.6 * px, -0.6 * px, root + 0.05));
            let pegs = 0.26 + 0.07 * sin(near.lining.y * 6.5 + 9.0 * n) + 0.03 * sin(near.lining.y * 15.0);
            let cell = 0.5 * (near.bead.y - near.bead.x) / 9.5;
            var scale = mix(mix(low(0), high(0), 0.62), low(NUCLEUS), 0.18 * ramp(0.3, 1.0, deep / pegs));
            scale = mix(scale, low(0), 0.5 * bell(cell / max(0.006, 0.7 * px)) * shows(0.1, px));
            scale = mix(scale, low(NUCLEUS), 0.7 * ramp(0.24 + 5.0 * px, 0.24 - 5.0 * px, near.bead.x) * shows(0.04, px));
            skin = mix(skin, scale, ramp(pegs + 0.6 * px, pegs - 0.6 * px, deep));
            skin = mix(skin, low(NUCLEUS), 0.55 * bell((deep - pegs) / max(0.02, 0.9 * px)));
            let horn = mix(high(0), high(7), 0.3 + 0.4 * near.bright.x);
            skin = mix(skin, mix(horn, low(0), 0.5 * step(0.7, fract(deep * 34.0 + 0.6 * n)) * shows(0.01, px)), ramp(0.15, 0.13, deep));
            c = mix(c, skin, fade) * (1.0 + 0.12 * slow * near.dust);
#endif
        }
        case 1, 2: {
            let rich = kind == 2;
            let t = 0.66 - 0.42 * w.x * w.x + 0.3 * w.w + 0.22 * (n - 0.5) + 0.08 * (grain.fine - 0.5);
            c = mix(low(kind), high(kind), clamp(t, 0.0, 1.1));
            var seam = ramp(0.16, 0.0, e) * 0.62;
#ifdef NEAR
            let septum = mix(low(kind), high(kind), 0.12) * plate.seam.rgb;
            let flesh = mix(c, mix(low(kind), high(kind), 0.62), 0.5 * fade);
            let cells = fat_cells(flesh, septum, mix(high(kind), plate.gloss.rgb, 0.3), near, kind, px);
            c = mix(c, cells, fade * shows(0.12, px));
            // Septa between lobules: collagen, and a capillary in their middle.
            var strand = mix(mix(low(kind), high(7), 0.4), high(7), 0.5 * near.bright.x);
            strand = mix(strand, low(kind) * plate.seam.rgb, 0.6 * near.dark.y);
            let tube = e - 0.034;
            strand = mix(strand, mix(blood(low(VESSEL), near, 0.8, px), high(VESSEL), bell(tube / max(0.008, 0.7 * px))), ramp(0.012, 0.0, tube) * fade * ramp(0.5, 0.54, grain.warp.y));
            c = mix(c, strand, fade * ramp(0.1 + 0.5 * px, 0.085 - 0.5 * px, e));
            seam = seam * (1.0 - 0.75 * fade);
#endif
            c = mix(c, low(kind) * plate.seam.rgb, seam * select(0.4, 0.55, rich));
            s = 1.0 + 0.34 * lit * exp(-d / 2.2);
            shadow = 1.0;
        }
        case 3: {
            c = mix(low(3), high(3), 0.35 + 0.5 * n + 0.25 * w.w);
            var crack = ramp(0.09, 0.0, e) * 0.5;
#ifdef NEAR
            // Sheets of collagen that cross.
            crack = crack * (1.0 - fade);
            var sheet = mix(low(3), high(3), 0.3 + 0.5 * n);
            sheet = mix(sheet, mix(high(3), low(7), 0.8), 0.6 * near.bright.x);
            sheet = mix(sheet, low(3), 0.6 * near.dark.x);
            sheet = mix(sheet, mix(high(3), high(7), 0.35), 0.5 * near.bright.y);
            sheet = mix(sheet, low(3) * 0.75, 0.5 * near.dark.y);
            sheet = flat_nucleus(sheet, near, 0.6, px);
            c = mix(c, sheet * (1.0 + 0.2 * slow * near.dust), fade);
#endif
            c = mix(c, low(3), crack);
            s = 1.0 + 0.5 * lit * exp(-d);
            shadow = 1.0;
        }
        case 4, 5: {
            c = mix(low(kind), high(kind), 0.25 + 0.75 * ramp(0.0, 1.3, d));
            s = 1.0 + 0.7 * lit * exp(-d / 0.9);
#ifdef NEAR
            // Wall of lamellae round a stream of red cells.
            let bore = d - 0.62 - 0.05 * sin(at.y * 2.3);
            var wall = mix(low(kind), high(kind), 0.4 + 0.3 * sin(d * 58.0 + 5.0 * n) * shows(0.05, px) + 0.3 * near.dust);
            wall = flat_nucleus(wall, near, 0.5, px);
            let disc = red_cell(near.bead, 0.82, px);
            let stream = mix(mix(low(kind), high(kind), 0.3), mix(low(kind), high(kind), clamp(disc.y + 0.2, 0.0, 1.2)), disc.x * shows(0.06, px));
            let tube = mix(wall, stream, ramp(-0.6 * px, 0.6 * px, bore));
            c = mix(c, mix(tube, high(kind), 0.7 * bell(bore / max(0.03, px))), 0.85 * fade);
#endif
        }
        case 6: {
            var t = 0.46 + 0.54 * (n - 0.5) + 0.22 * (w.z - 0.5) - 0.3 * (w.x - 0.4);
            c = mix(low(6), high(6), max(0.0, t));
            let seam = ramp(0.13, 0.0, e);
#ifdef NEAR
            // Fibres in their sheaths, striped; nuclei under the sheath; fibrils.
            let side = near.body.y - near.body.x;
            let phase = (u + 0.05 * near.body.z + 0.012 * near.bright.x) / 0.056 + 0.5 * near.body.z;
            let sarcomere = abs(fract(phase) - 0.5) * 2.0;
            let stripe = (ramp(0.62, 0.42, sarcomere) - 0.5) * shows(0.03, px);
            let disc = bell((sarcomere - 1.0) / 0.1) * shows(0.005, px) - 0.6 * bell(sarcomere / 0.12) * shows(0.005, px);
            let round = ramp(0.0, 0.55, side);
            var tone = 0.30 + 0.34 * round + 0.22 * (near.body.z - 0.5) + 0.3 * (n - 0.5) + 0.14 * (w.z - 0.5);
            tone = tone - 0.17 * stripe - 0.10 * disc + 0.13 * near.bright.x - 0.16 * near.dark.x + 0.06 * slow * near.dust;
            var fibre = mix(low(6), high(6), max(0.0, tone));
            fibre = flat_nucleus(fibre, near, 0.75, px);
            let sheath = mix(mix(high(6), high(7), 0.5), low(6), 0.55 * near.dark.y);
            fibre = mix(fibre, low(6), 0.5 * ramp(0.2, 0.08, side));
            fibre = mix(fibre, sheath, 0.75 * ramp(0.055 + 1.2 * px, 0.03, side));
            c = mix(c, fibre, fade * shows(0.1, px));
            let within = mix(seam * 0.34, 0.9 * ramp(0.05 + 0.4 * px, 0.03, e), 0.85 * fade);
            let wrap = mix(mix(high(6), high(7), 0.45), high(7), 0.55 * near.bright.y * fade);
            c = mix(c, mix(wrap, low(6), 0.5 * near.dark.x * fade), within);
#else
            c = mix(c, mix(high(6), high(7), 0.45), seam * 0.34);
#endif
            s = (1.0 + 0.55 * lit * exp(-d / 2.8)) * (1.0 - 0.12 * exp(-d / 1.2));
            shadow = 0.7;
        }
        case 7: {
            c = mix(low(7), high(7), n);
            s = 1.0 + 0.4 * lit * exp(-d / 0.7);
            shadow = 0.6;
#ifdef NEAR
            var coat = mix(low(7), high(7), 0.25 + 0.4 * n);
            coat = mix(coat, high(7), 0.7 * near.bright.x + 0.3 * near.bright.y);
            coat = mix(coat, low(7) * 0.7, 0.6 * min(gaps, 1.0));
            coat = flat_nucleus(coat, near, 0.7, px);
            c = mix(c, coat * (1.0 + 0.15 * slow * near.dust), fade);
#endif
        }
        case 8: {
            c = mix(low(8), high(8), 0.2 + 0.8 * n);
            c = mix(c, high(21), inflamed * (0.4 + 0.5 * n));
            s = 1.0 + 0.45 * lit * exp(-d / 0.6);
            shadow = 0.5;
#ifdef NEAR
            // Villi: folds of the free side with fluid between them, covered by a row of cells; capillaries with red cells under it.
            let way = near.lining.y * 1.7 + 0.5 * grain.warp.x * near.lining.x + 1.5 * grain.warp.y;
            let fold = hash2(i32(floor(way)), 41);
            let beside = abs(fract(way) - 0.5) * 2.0;
            let tall = (0.08 + 0.42 * fold * fold) * (1.0 + 0.3 * inflamed);
            let sunk = ramp(0.5, 0.98, beside);
            let cleft = tall * sunk;
            let steep = tall * 28.0 * sunk * (1.0 - sunk);
            let below = near.lining.x - cleft - 0.03 - 0.05 * (n - 0.5);
            let deep = below / sqrt(1.0 + steep * steep * ramp(0.12, 0.0, near.lining.x - tall));
            let flesh = mix(low(8), high(8), 0.3 + 0.5 * n);
            var loose = mix(flesh, high(8), 0.5 * near.bright.x);
            loose = mix(loose, low(8) * 0.75, 0.5 * min(gaps, 1.0));
            loose = mix(loose, high(21), inflamed * (0.3 + 0.4 * n));
            let tube = (near.body.y - near.body.x) * 0.5 - (0.05 + 0.04 * inflamed) * ramp(0.42, 0.56, grain.warp.y + 0.1 * inflamed);
            let lumen = blood(mix(low(VESSEL), low(RED_CELL), 0.4), near, 0.85, px);
            loose = mix(loose, lumen, ramp(0.6 * px, -0.6 * px, tube));
            loose = mix(loose, high(VESSEL), 0.8 * bell(tube / max(0.012, 0.8 * px)));
            // The row.
            let wall = 0.5 * (near.bead.y - near.bead.x) / 7.5;
            var cell = mix(high(8), low(8), 0.25 + 0.4 * near.bead.z);
            cell = mix(cell, low(8) * 0.6, 0.6 * bell(wall / max(0.006, 0.8 * px)) * shows(0.08, px));
            let core = near.bead.x - 0.26 - 0.06 * near.bead.z;
            cell = mix(cell, mix(low(NUCLEUS), high(NUCLEUS), 0.5 - near.dust), 0.85 * ramp(4.0 * px, -4.0 * px, core) * shows(0.05, px));
            loose = mix(loose, cell, ramp(0.21 + 0.6 * px, 0.21 - 0.6 * px, deep));
            loose = mix(loose, plate.gloss.rgb, 0.35 * bell((deep - 0.02) / max(0.015, 0.8 * px)));
            let pool = mix(low(9), high(9), 0.3);
            loose = mix(loose, pool, ramp(0.5 * px, -0.5 * px, deep));
            c = mix(c, loose * (1.0 + 0.12 * slow * near.dust), fade);
#endif
        }
        case 9: {
            let ripple = 1.0 - abs(2.0 * grain.fine - 1.0);
            let caustic = ripple * ripple * ripple * ripple * ripple;
            c = mix(low(9), high(9), 0.2 + 0.7 * n + 0.22 * caustic);
            c = mix(c, high(9), exp(-d / 1.3) * 0.6);
            c = mix(c, low(21), inflamed * 0.34);
            if (dark) { s = 1.0 + 0.12 * lit * exp(-d / 2.0); }
            shadow = 0.9;
#ifdef NEAR
            c = mix(c, high(9), 0.16 * slow * near.bright.x * (0.3 + caustic));
#endif
        }
        case 10, 24: {
            let crimp = 0.5 + 0.5 * sin(u * 3.4 + v * 1.1 + 3.0 * grain.warp.x);
            let core = 1.0 - min(1.0, abs(v) / 3.6);
            let t = 0.34 + 0.5 * (n - 0.4) + 0.2 * (grain.strand - 0.5) + 0.34 * core * core + 0.07 * (crimp - 0.3);
            c = mix(low(10), high(10), clamp(t, 0.0, 1.05));
            s = 1.0 + 0.42 * lit * exp(-d / 1.2);
            shadow = 0.5;
#ifdef NEAR
            // Crimped fibrils in bundles; rows of flat nuclei between them.
            let slant = cos(u * 6.4 + 6.0 * grain.warp.x + 0.5 * v);
            let side = near.body.y - near.body.x;
            var tone = 0.36 + 0.25 * (near.body.z - 0.5) + 0.5 * (n - 0.45) + 0.2 * core * core + 0.15 * slant;
            tone = tone + 0.34 * near.bright.x + 0.2 * near.bright.y - 0.34 * near.dark.x - 0.2 * near.dark.y + 0.08 * slow * near.dust;
            var cord = mix(low(10), high(10), clamp(tone, -0.25, 1.1));
            cord = mix(cord, low(10) * 0.55, 0.6 * ramp(0.075 + px, 0.03, side));
            cord = flat_nucleus(cord, near, 0.85, px);
            c = mix(c, cord, fade);
#endif
            if (kind == 24) {
                // Behind the cut: a breath of its fibres, and a dashed outline.
                alpha = 0.2;
                s = 0.95;
                shadow = 0.0;
            }
        }
        case 11: {
            c = mix(low(11), high(11), 0.18 + 0.42 * n + 0.34 * exp(-d / 0.9));
            c = mix(c, high(11), ramp(0.34, 0.12, w.x) * 0.32);
            s = 1.0 + 0.6 * lit * exp(-d / 1.1);
#ifdef NEAR
            // Bundles that run round the joint, cut across: their fibrils are dots; ties between them.
            let rim = ramp(0.035, 0.10, e);
            let dot_at = ramp(0.42, 0.2, near.bead.x);
            var bundle = mix(low(11), high(11), 0.30 + 0.35 * (w.z - 0.3) + 0.3 * n + 0.25 * exp(-d / 0.9) + 0.25 * w.w);
            bundle = mix(bundle, high(11), 0.45 * dot_at * shows(0.05, px) + 0.2 * near.bright.y);
            bundle = mix(bundle, low(11), 0.4 * ramp(0.2, 0.05, near.bead.y - near.bead.x) * shows(0.05, px));
            var tie = mix(mix(low(11), high(11), 0.12), high(11), 0.7 * near.bright.x);
            tie = mix(tie, low(11), 0.4 * near.dark.x);
            let near_colour = mix(tie, bundle, mix(0.45 + 0.55 * rim, rim, 0.6 * slow)) * (0.94 + 0.12 * ramp(0.05, 0.5, e));
            // Near the free surface the fibres lie flat.
            c = mix(c, mix(near_colour, mix(near_colour, high(11), 0.5 * near.bright.x), exp(-d / 0.4)) * (1.0 + 0.2 * slow * near.dust), fade);
#endif
        }
        case 12: {
            c = mix(low(12), high(12), 0.35 + 0.55 * n);
            s = (1.0 + 0.3 * lit * exp(-d / 0.8)) * select(0.97, 0.82, dark);
#ifdef NEAR
            // Osteons: rings of lamellae round a canal; lines of cement; holes of bone cells with little canals.
            let ring = near.body.x;
            let side = near.body.y - ring;
            let own = select(0.0, 1.0, near.body.z < 0.62);
            let layer = mix(d * 2.2 + 0.2 * n, ring, own);
            let lamella = sin(layer * 46.0 + 2.0 * n + near.bright.x) * shows(0.06, px);
            let fine = sin(layer * 184.0 + 3.0 * near.bright.x) * shows(0.015, px);
            var tone = 0.5 + 0.5 * (n - 0.5) + 0.2 * lamella * (0.4 + 0.6 * own) + 0.07 * fine + 0.10 * near.dust + 0.16 * (near.body.z - 0.5);
            var matrix = mix(low(12), high(12), clamp(tone + 0.1 * near.bright.x - 0.12 * near.dark.x, 0.0, 1.05));
            matrix = mix(matrix, low(12) * 0.72, 0.4 * bell(side / max(0.05, 2.0 * px)) * own);
            matrix = bone_cells(matrix, low(12) * 0.5, near, px);
            let canal = (ring - 0.15) / 1.5;
            var bore = mix(low(VESSEL), low(RED_CELL), 0.4 + 0.6 * near.bright.y);
            bore = mix(bore, high(VESSEL), 0.7 * bell(canal / max(0.014, px)));
            matrix = mix(matrix, bore, own * ramp(0.6 * px, -0.6 * px, canal));
            c = mix(c, matrix, fade * shows(0.1, px));
#endif
        }
        case 13: {
            let deep = load.deep;
            let e2 = grain.small.y - grain.small.x;
            let dense = exp(-d / load.skirt);
            let th = 0.2 + 0.16 * w.z + 0.3 * dense;
            var sharp = vec2<f32>(0.16, 0.14);
            var behind = 0.6 * ramp(0.3, 0.02, e2);
            var least = 0.34;
            var hollow = 0.0;
            var marrow = mix(high(13), low(14), 0.2 + 0.7 * n);
            var bone_colour = low(13);
#ifdef NEAR
            sharp = mix(sharp, vec2<f32>(0.012 + 1.2 * px), fade);
            behind = behind * (1.0 - 0.7 * fade);
            least = least * (1.0 - 0.9 * fade);
            hollow = 0.7 * fade;
            // Lamellae along the trabeculae, holes of bone cells; fat cells and blood in the marrow.
            let lamella = sin(e * 52.0 + 5.0 * grain.warp.x + near.bright.x) * shows(0.06, px);
            let fine = sin(e * 208.0 + 9.0 * grain.warp.x + 2.0 * near.bright.x) * shows(0.015, px);
            let shade = 0.08 * lamella + 0.05 * fine + 0.10 * near.bright.x - 0.12 * near.dark.x + 0.1 * near.dust;
            var bone = bone_colour * (0.95 + shade);
            bone = bone_cells(bone, high(13) * 0.6, near, px);
            bone = mix(bone, high(13) * 0.6, 0.5 * bell((e - th + 0.03) / max(0.02, 1.4 * px)));
            bone_colour = mix(bone_colour, bone, fade);
            var pulp = mix(mix(high(13), low(RED_CELL), 0.35), low(14), 0.3 * n);
            pulp = mix(pulp, high(RED_CELL), 0.3 * near.bright.y);
            pulp = mix(pulp, low(NUCLEUS), 0.4 * near.dark.y);
            let drop = fat_cells(mix(low(2), high(2), 0.85), pulp, high(2), near, 13, px);
            pulp = mix(pulp, drop, select(0.0, 1.0, near.body.z < 0.72));
            marrow = mix(marrow, pulp * select(0.92, 0.8, dark) * (1.0 - 0.35 * ramp(0.14, 0.0, e - th)), fade * shows(0.08, px));
#endif
            var strut = max(ramp(th + sharp.x, th - sharp.y, e), behind);
            strut = min(1.0, strut * (1.0 - 0.3 * deep) + dense * 0.6);
            var cc = mix(marrow, bone_colour, least + (0.84 - least + 0.1 * n) * strut);
            cc = mix(cc, bone_colour, (0.16 * n + 0.22 * dense) * mix(1.0, strut, hollow));
            c = mix(cc, high(14), 0.34 * deep * (1.0 - dense));
            s = (1.0 + 0.1 * (w.w - 0.05)) * (1.0 + 0.1 * lit * exp(-d / 2.2))
                * select(0.86 + 0.16 * load.volume, 0.64 + 0.2 * load.volume, dark);
        }
        case 14: {
            c = mix(low(14), high(14), 0.4 + 0.4 * n + 0.35 * w.w);
#ifdef NEAR
            let pulp = blood(mix(low(14), low(RED_CELL), 0.4), near, 0.6, px);
            let cells = fat_cells(mix(c, high(1), 0.5), pulp, high(2), near, 14, px);
            c = mix(c, cells, fade * shows(0.12, px));
#endif
            c = mix(c, high(13), exp(-d / 1.7) * 0.75);
            alpha = ramp(0.0, 1.8, d);
        }
        case 15: {
            let height = height_in_cartilage(spot);
            let thick = height.y;
            var t = height.x;
            let t_worn = t;
            let lost = 1.0 - native;
#ifdef NEAR
            let cut = reach(spot, u, t, grain.warp.x, grain.strand, fade);
            // Distance under the surface, however steep it is there.
            let steep = (near.beside - cut) / 0.03 * thick;
            let under = (cut - t) * thick / sqrt(1.0 + steep * steep);
#else
            let cut = reach(spot, u, t, grain.warp.x, grain.strand, 0.0);
#endif
            if (lost > 0.015) {
                alpha = ramp(cut + 0.025 + px * 0.4, cut - 0.025 - px * 0.4, t);
#ifdef NEAR
                alpha = mix(alpha, ramp(-0.8 * px, 0.8 * px, under), fade);
#endif
                t = min(1.0, t / max(cut, 0.05));
            }
            // What is left above: swollen, pale matrix that holds the cells as long as there is any.
            let remains = 1.0 - alpha;
            c = mix(low(15), high(15), ramp(0.0, 0.62, t));
            c = mix(c, high(22), ramp(0.6, 1.0, t) * 0.34);
            c = mix(c, high(15), 0.18 * (grain.fine - 0.5));
            // Proteoglycan tint, weaker where matrix is lost.
            c = mix(c, mix(low(15), low(6), 0.2), 0.28 * lost * (1.0 - t));
            let tide = (t - 0.13) / 0.045;
            c = mix(c, low(22), exp(-tide * tide) * 0.55);
            c = mix(c, low(12), ramp(0.1, 0.02, t) * 0.45);
            let gloss_at = (t - 0.76) / 0.1;
            var gloss = exp(-gloss_at * gloss_at) * (0.35 + 0.65 * ramp(-0.7, 0.9, lit + 0.4 * (grain.warp.y - 0.5)));
            let edge = (1.0 - t) * thick / 0.22;
            var lamina = exp(-edge * edge) * 0.6;
#ifdef NEAR
            gloss = gloss * (1.0 - 0.5 * slow);
            lamina = lamina * (1.0 - 0.7 * slow);
            // Territories round the cells, in columns in the deep zone; arches of collagen over all.
            c = mix(c, low(15), fade * 0.16 * ramp(0.62, 0.2, near.body.x));
            c = mix(c, high(22), 0.16 * slow * bell((near.body.x - 0.46) / 0.09));
            let woven = 0.35 + 0.65 * native;
            c = mix(c, high(22), fade * 0.34 * woven * min(threads, 1.0));
            c = mix(c, low(15), fade * 0.34 * woven * min(gaps, 1.0));
            c = c * (1.0 + 0.1 * slow * near.dust);
            // Calcified cartilage under the tidemark.
            let over = t - 0.115 - 0.03 * (grain.fine - 0.5);
            c = mix(c, mix(mix(low(15), low(12), 0.62), low(22), 0.25) * (0.96 + 0.4 * near.dust), 0.6 * fade * ramp(0.6 * px, -0.6 * px, over * thick));
            c = mix(c, low(22) * 0.7, 0.7 * fade * bell(over * thick / max(0.02, px)));
            // The thin sheet at the surface.
            let skin = max(under, 0.0);
            c = mix(c, high(22), 0.4 * fade * ramp(0.2, 0.05, skin) * (0.5 + 0.5 * near.bright.x));
            c = mix(c, plate.gloss.rgb, 0.7 * fade * bell((skin - max(0.02, 1.1 * px)) / max(0.016, 0.8 * px)));
            // Fronds hang out of what is worn.
            let out = max((t_worn - cut) * thick, 0.0) / min(0.1 + 0.4 * lost * grain.strand, 60.0 * px);
            let frond = fade * ramp(0.02, 0.12, lost) * ramp(0.3 + 0.6 * out, 0.55 + 0.6 * out, near.bright.x) * ramp(1.0, 0.7, out) * ramp(3.0, 1.0, abs(steep));
            c = mix(c, mix(high(15), high(22), 0.35), 0.85 * (1.0 - alpha) * frond);
            alpha = max(alpha, 0.9 * frond);
#endif
            c = min(c + gloss * select(0.26, 0.2, dark) * native * plate.gloss.rgb, vec3<f32>(1.0));
            c = mix(c, high(22), lamina);
            let swollen = mix(mix(low(15), low(6), 0.35), high(15), 0.18 + 0.25 * (n - 0.4));
            c = mix(c, swollen, 0.8 * remains);
#ifdef NEAR
            c = mix(c, mix(high(15), high(22), 0.4), 0.34 * fade * remains * min(threads, 1.0));
            c = mix(c, low(15), 0.3 * fade * remains * min(gaps, 1.0));
#endif
            var veil = 0.34;
#ifdef NEAR
            veil = mix(veil, 0.62 + 0.2 * (n - 0.5), fade);
#endif
            alpha = max(alpha, veil * remains * min(1.0, 2.2 * native));
            let sheen = 0.5 + 0.5 * sin(at.x * 0.42 + at.y * 0.3);
            c = c + 0.02 * mix(plate.sheen[0].rgb, plate.sheen[1].rgb, sheen);
        }
        case 16: {
            c = high(16);
            alpha = 0.34 * grain.warp.x * 1.6;
        }
        case 17: {
            alpha = ramp(-0.09 - px, 0.09 + px, inside);
            let depth = max(0.0, hard);
            let t = clamp(depth / 4.9, 0.0, 1.0);
            let filled = repair * 1.02 + 0.1 * grain.warp.x - 0.05;
            let young = mix(low(23), high(23), 0.25 + 0.65 * n);
            var fresh = mix(young, high(15), 0.2 * t + 0.6 * quality);
            var clot = mix(high(17), low(17), ramp(filled, filled + 0.55, t));
            clot = mix(clot, high(17), 0.3 * n);
            var rim = 0.35;
#ifdef NEAR
            alpha = mix(alpha, ramp(-0.9 * px, 0.9 * px, inside + 0.14 * (n - 0.5) + 0.06 * (threads - 0.7)), fade);
            rim = mix(0.35, 0.06, slow);
            // Repair tissue: a tangle of fibres, more ordered as its quality grows. Blood: red cells in a net of fibrin.
            let tangled = 1.0 - 0.5 * quality;
            fresh = mix(fresh, mix(high(23), plate.gloss.rgb, 0.25), fade * tangled * 0.5 * min(threads, 1.0));
            fresh = mix(fresh, low(23) * 0.72, fade * tangled * 0.5 * min(gaps, 1.0));
            let lump = blood(mix(clot, low(RED_CELL), 0.35), near, 1.0 - 0.75 * ramp(filled + 0.1, filled + 0.8, t) - 0.2 * n, px);
            clot = mix(clot, lump, 0.85 * fade);
            clot = mix(clot, low(FIBRIN), fade * 0.55 * near.bright.x);
            clot = mix(clot, high(FIBRIN), fade * 0.4 * near.bright.y * near.bright.y);
#endif
            clot = mix(clot, low(9), 0.55 * ramp(0.45, 1.0, t));
            if (t < filled && repair > 0.01) {
                c = mix(fresh, plate.gloss.rgb, 0.4 * exp(-(filled - t) * 4.9 / rim));
                s = 1.0 - 0.25 * exp(-max(inside, 0.0) / 0.5);
            } else {
                c = clot;
                s = 1.0 - 0.3 * exp(-max(inside, 0.0) / 0.7);
            }
        }
        case 26: {
            // A tear in muscle, tendon or ligament: blood at first, then scar along the fibres.
            let ragged = 0.9 * (grain.fine - 0.5);
            alpha = ramp(-0.1, 0.35, inside + ragged);
            var clot = mix(low(17), high(17), n + 0.15 * lit);
            var scar = mix(low(10), high(10), 0.2 + 0.7 * grain.strand);
#ifdef NEAR
            // Torn fibres stand into the blood.
            let torn = inside + ragged + 0.5 * (near.bright.x - near.dark.x) - 0.1;
            alpha = mix(alpha, ramp(0.04 - px, 0.10 + px, torn), fade);
            clot = mix(clot, blood(mix(clot, low(RED_CELL), 0.35), near, 0.85, px), 0.85 * fade);
            clot = mix(clot, low(FIBRIN), fade * 0.45 * near.bright.y);
            scar = mix(scar, high(10), fade * 0.6 * min(threads, 1.0));
            scar = mix(scar, low(10) * 0.6, fade * 0.6 * min(gaps, 1.0));
            scar = flat_nucleus(scar, near, 0.8 * fade, px);
#endif
            c = mix(clot, mix(scar, high(8), 0.35 * (1.0 - quality)), ramp(0.05, 0.85, repair + 0.25 * (n - 0.5)));
            alpha = alpha * mix(0.95, 0.75, quality * repair);
        }
        default: {}
    }
    return Seen(c, alpha, s, shadow);
}

#endif
