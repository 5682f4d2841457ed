// How the tissues of the strip look: a section as a histology plate shows it. What the simulation holds drives it (native matrix,
// inflammation, how far the wound has closed); villi, lining cells, vessels, fibres, lamellae and pores are painted by place alone.
//
// In the strip the map tells other distances than in a knee (units): `d` to the surface of the lining, positive in the fluid; `hard` to
// the surface of the cartilage and `fibre.x` to that of the bone, both positive above it; `fibre.y` the way along the lining. The
// place is the distance inside the wound as it was at first.

#ifndef COVER

const STROMA: i32 = 28;
const BUNDLE: i32 = 29;
const LINING: i32 = 30;
const LINING_CELL: i32 = 31;
const NUCLEUS: i32 = 32;
const VESSEL: i32 = 33;
const RED_CELL: i32 = 34;
const CLOT: i32 = 35;
const FIBRIN: i32 = 36;
const MATRIX: i32 = 37;
const SURFACE: i32 = 38;
const TIDEMARK: i32 = 39;
const CALCIFIED: i32 = 40;
const BONE: i32 = 41;
const PORE: i32 = 42;
const JOINT_FLUID: i32 = 43;
const SHIMMER: i32 = 44;

// What is painted at a point.
const FLESH: i32 = 0;
const FLUID: i32 = 1;
const BLOOD: i32 = 2;
const GRISTLE: i32 = 3;
const HARD: i32 = 4;

// Pitch and height of a lining cell, units.
const CELL_PITCH: f32 = 0.95;
const CELL_HEIGHT: f32 = 0.78;
// Width of the place in which one villus stands, units.
const VILLUS_ROOM: f32 = 7.2;

// How much of a texture shows whose parts are that large.
fn shows(size: f32, px: f32) -> f32 { return ramp(1.1, 3.0, size / px); }

// About exp(-x * x).
fn bell(x: f32) -> f32 {
    let y = max(1.0 - 0.25 * x * x, 0.0);
    return y * y * y * y;
}

// Bright ridges where a noise passes its middle.
fn ridge(noise: f32) -> f32 {
    let r = 1.0 - abs(2.0 * noise - 1.0);
    return r * r * r;
}

// Distance to the nearest and the second middle of scattered cells, and the lot of the nearest.
fn patches(p: vec2<f32>) -> vec3<f32> {
    let base = floor(p);
    var found: vec3<f32>;
    found.x = 9.0;
    found.y = 9.0;
    for (var b = -1; b < 2; b = b + 1) {
        for (var a = -1; a < 2; a = a + 1) {
            let corner = base + vec2<f32>(f32(a), f32(b));
            let lot = hash2(i32(corner.x), i32(corner.y) + 91);
            let away = corner + 0.1 + 0.8 * fract(vec2<f32>(lot, lot * 97.3)) - p;
            let d = dot(away, away);
            found = select(vec3<f32>(found.x, min(found.y, d), found.z), vec3<f32>(d, found.x, fract(lot * 31.7)), d < found.x);
        }
    }
    return vec3<f32>(sqrt(found.x), sqrt(found.y), found.z);
}

// Two shapes grown into one.
fn joined(a: f32, b: f32, k: f32) -> f32 {
    let h = max(k - abs(a - b), 0.0) / k;
    return min(a, b) - h * h * k * 0.25;
}

// The surface of the lining with its villi.
struct Lining {
    // Distance outside it; the way along it; units.
    out: f32,
    along: f32,
    // In a villus: place across and along its axis (as a share of its length), and its half width, 0 elsewhere.
    core: vec3<f32>,
    // Distance to where cells of one surface would meet those of another.
    seam: f32,
};

fn lining_at(spot: Spot, wound: f32) -> Lining {
    let gap = spot.d + spot.hard;
    let v = spot.d;
    let slots = spot.at.x / VILLUS_ROOM;
    var nearest = spot.d;
    var out = spot.d;
    var beside = 30.0;
    // Of the nearest villus: place across, half width, length, number.
    var found: vec4<f32>;
    found.z = 1.0;
    for (var k = -1; k < 2; k = k + 1) {
        let slot = floor(slots) + f32(k);
        let lot = hash2(i32(slot), 311);
        let other = hash2(i32(slot), 477);
        let third = hash2(i32(slot), 593);
        let grown = select(1.0, 0.0, lot < 0.18);
        let long = min(mix(2.0, 12.5, other * other) * (1.0 + 0.2 * spot.inflamed), 0.62 * gap) * grown;
        let wide = mix(0.7, 1.3, third) * (0.8 + 0.06 * long) * (1.0 + 0.2 * spot.inflamed);
        let wave = sin(v * 0.75 + third * 20.0);
        let u = spot.at.x - (slot + 0.2 + 0.6 * third) * VILLUS_ROOM - (lot - 0.6) * 0.8 * v - 0.42 * wave * clamp(0.25 * v, 0.0, 1.0);
        let half = wide * (0.82 + 0.3 * clamp(v / max(long, 0.1), 0.0, 1.0) + 0.1 * sin(v * 1.9 + lot * 40.0 + 0.6 * u));
        let end = max(long - half, 0.0);
        let over = v - clamp(v, -4.0, end);
        // Nothing hangs in a wound.
        let d = max(select(30.0, (sqrt(u * u + over * over) - half) * 0.96, grown > 0.0 && v > -5.0), wound + 0.6);
        beside = min(beside, d);
        if (d < nearest) {
            nearest = d;
            found = vec4<f32>(u, half, max(long, 0.1), slot);
        }
        out = joined(out, d, 2.4);
    }
    var seen: Lining;
    seen.out = out;
    seen.along = spot.fibre.y;
    seen.core = vec3<f32>(found.x, v / found.z, found.y);
    seen.seam = select(9.0, abs(spot.d - beside), beside < 20.0);
    if (found.y > 0.0) {
        // Up one side of it, round its tip and down the other.
        let end = max(found.z - found.y, 0.0);
        let side = select(v, 2.0 * end + 3.1416 * found.y - v, found.x > 0.0);
        let over = v - end;
        let around = end + found.y * (1.5708 + atan2(found.x, max(over, 0.001)));
        seen.along = select(side, around, over > 0.0) + found.w * 57.0;
    }
    return seen;
}

// Rounded bodies side by side in some layers: distance to the nearest outline, to its nucleus, and its lot.
fn lining_cell(along: f32, deep: f32, layers: f32) -> vec3<f32> {
    let layer = floor(deep / CELL_HEIGHT);
    var found: vec3<f32>;
    found.x = 1.0;
    found.y = 1.0;
    let row = i32(layer);
    let x = along / CELL_PITCH + 0.43 * layer;
    for (var k = 0; k < 2; k = k + 1) {
        let i = i32(floor(x - 0.5)) + k;
        let lot = hash2(i, row * 17 + 5);
        let other = fract(lot * 71.3);
        let middle = vec2<f32>((f32(i) + 0.5 + 0.26 * (lot - 0.5)) * CELL_PITCH, (layer + 0.5 + 0.1 * (other - 0.5)) * CELL_HEIGHT);
        let radii = vec2<f32>(mix(0.40, 0.51, other), mix(0.27, 0.33, lot));
        var q = vec2<f32>(x * CELL_PITCH, deep) - middle;
        q.y = q.y + 0.2 * (other - 0.5) * q.x;
        let body = select((length(q / radii) - 1.0) * radii.y, 1.0, layer + 0.35 + 0.5 * lot > layers);
        if (body < found.x) {
            let n = q - vec2<f32>(0.1 * (lot - 0.5), 0.08 * (other - 0.5));
            let round = radii * mix(0.38, 0.5, lot);
            found = vec3<f32>(body, (length(n / round) - 1.0) * round.y, lot);
        }
    }
    return found;
}

// A disc with a dimple in most places of a lattice: coverage, shade.
fn red_cell(p: vec2<f32>, size: f32, share: f32, px: f32) -> vec2<f32> {
    let row = floor(p.y / size);
    let q = vec2<f32>(p.x / size + 0.5 * row, p.y / size);
    let base = floor(q);
    let lot = hash2(i32(base.x) + 7, i32(base.y) + 501);
    let other = fract(lot * 91.7);
    let away = (q - base - vec2<f32>(0.40 + 0.2 * other, 0.42 + 0.16 * fract(lot * 37.1))) * vec2<f32>(1.0, 1.0 + 0.5 * other);
    let r = length(away) / 0.4;
    let soft = 0.6 * px / (size * 0.4);
    let dimple = 0.45 * ramp(0.8, 0.1, r) * shows(size * 0.4, px);
    let shade = 0.75 - dimple + 0.4 * dot(away, vec2<f32>(-0.6, -0.8));
    return vec2<f32>(select(0.0, ramp(1.0 + soft, 1.0 - soft, r), lot < share), shade);
}

// How deep a point under the lining counts for what runs along it: below the folds it evens out.
fn level(spot: Spot) -> f32 {
    let deep = max(0.0, -spot.d);
    return mix(41.0 - spot.at.y, deep, exp(-deep / 11.0));
}

// Place across the rows in which vessels lie in the section, along the lining.
fn rows(spot: Spot) -> f32 {
    return level(spot) + 2.3 * sin(spot.at.x * 0.105 + 1.0) + 1.0 * sin(spot.at.x * 0.27 + 0.5) - 3.6;
}

// The nearest small vessel of the loose tissue: distance outside its wall, place along and across it, half width.
fn vessel_at(spot: Spot, fed_by: f32) -> vec4<f32> {
    let at = spot.at;
    let inflamed = spot.inflamed;
    let m = rows(spot);
    let row = floor(m / 9.2);
    let lot = hash2(i32(row), 71);
    let across = m - (row + 0.35 + 0.3 * lot) * 9.2;
    let fed = clamp((fed_by - 0.6 + 0.26 * inflamed) * 4.0, 0.0, 1.0);
    let half = (0.36 + 0.3 * lot) * (1.0 + 0.8 * inflamed) * sqrt(fed);
    var found = vec4<f32>(select(9.0, abs(across) - half, fed > 0.02 && row >= 0.0), at.x + 40.0 * row, across, max(half, 0.05));
    // Cut across or aslant.
    let p = vec2<f32>(at.x + 0.2 * at.y, at.y) / 12.5;
    let base = floor(p);
    let second = hash2(i32(base.x), i32(base.y) + 222);
    let other = fract(second * 57.0);
    let third = fract(second * 391.0);
    var q = (p - base - vec2<f32>(0.25 + 0.5 * other, 0.25 + 0.5 * third)) * 12.5;
    let turn = normalize(vec2<f32>(fract(second * 19.0) - 0.5, fract(second * 137.0) - 0.501));
    q = vec2<f32>(dot(q, turn), turn.x * q.y - turn.y * q.x);
    let wide = (0.4 + 0.35 * third) * (1.0 + 0.6 * inflamed);
    let reach = 1.6 * other;
    let over = q.x - clamp(q.x, -reach, reach);
    let out = length(vec2<f32>(over, q.y)) - wide;
    if (out < found.x && second < 0.3 + 0.34 * inflamed && spot.d < -5.0) { found = vec4<f32>(out, q.x + 300.0 * second, q.y, wide); }
    return found;
}

// Noises that all tissues share, each at places of its own.
struct Grain {
    // Clouds; two more that may lean on the first.
    a: f32, b: f32, c: f32,
    // Cells: distances to the nearest and the second middle, lot.
    cell: vec3<f32>,
    // Threads as fine as shows at this zoom, and finer ones; the latter by their weight.
    thread: vec2<f32>, finer: vec2<f32>,
    // Slow ones.
    slow: vec2<f32>,
    // A red blood cell: coverage, shade.
    red: vec2<f32>,
};

// A vessel over a tissue: wall with nuclei, lumen, red cells.
fn with_vessel(under: vec3<f32>, vessel: vec4<f32>, red: vec2<f32>, px: f32) -> vec3<f32> {
    let out = vessel.x;
    var c = mix(under, low(BUNDLE), 0.5 * exp(-max(out, 0.0) / 0.16));
    let wall = 0.1;
    c = mix(c, high(VESSEL), ramp(wall + 0.6 * px, wall - 0.6 * px, abs(out + 0.02)) * min(1.0, 0.3 + wall / px));
    let mid = vessel.z / max(vessel.w, 0.1);
    var lumen = mix(low(VESSEL), low(RED_CELL), 0.2 * (1.0 - mid * mid));
    lumen = mix(lumen, mix(low(RED_CELL), high(RED_CELL), red.y), red.x * mix(0.5, 0.95, shows(0.25, px)));
    lumen = mix(lumen, high(VESSEL), 0.14 * ramp(0.3, 0.0, abs(mid + 0.45)));
    c = mix(c, lumen, ramp(0.6 * px, -0.6 * px, out + 0.09));
    // Nuclei of the wall, flat and bulging out a little.
    let s = vessel.y / 1.9 + select(0.0, 0.5, vessel.z > 0.0);
    let lot = hash2(i32(floor(s)), 8);
    let n = vec2<f32>((fract(s) - 0.5) * 1.9 - 0.4 * (lot - 0.5), out - 0.01) / vec2<f32>(0.36, 0.1);
    return mix(c, high(NUCLEUS), select(0.0, 0.9, lot < 0.75) * ramp(1.15, 0.85, length(n)) * shows(0.2, px));
}

// Places in loose tissue along and across its bundles.
fn bundles(spot: Spot, a: f32) -> vec2<f32> {
    return vec2<f32>(spot.at.x * 0.085 + 0.9 * a, -level(spot) * 0.58 + 2.6 * (a - 0.5));
}

// Loose tissue under the lining: wavy bundles of collagen, darker clefts between them.
fn loose_tissue(spot: Spot, grain: Grain, deep: f32) -> vec3<f32> {
    let px = spot.px;
    let bundle = grain.cell.y - grain.cell.x;
    let fine = grain.b;
    var c = mix(low(STROMA), high(STROMA), clamp(0.14 + 0.66 * (fine - 0.3) + 0.32 * ramp(0.0, 0.5, bundle) + 0.12 * (grain.cell.z - 0.5), 0.0, 1.0));
    c = mix(c, low(BUNDLE), ramp(0.12, 0.0, bundle) * select(0.3, 0.52, spot.dark));
    // Fibrils of the bundles, finer ones from nearer.
    let hair = fract(bundles(spot, grain.a).y * 2.6 + 0.55 * fine) - 0.5;
    c = mix(c, high(BUNDLE), 0.3 * bell(hair / 0.12) * (0.4 + fine) * shows(0.3, px));
    let threads = vec2<f32>(1.0 - grain.finer.y, grain.finer.y) * 0.3 * spot.near;
    c = mix(c, high(BUNDLE), dot(threads, vec2<f32>(ramp(0.52, 0.9, grain.thread.x), ramp(0.52, 0.9, grain.finer.x))));
    c = mix(c, low(BUNDLE), 0.8 * dot(threads, vec2<f32>(ramp(0.45, 0.12, grain.thread.x), ramp(0.45, 0.12, grain.finer.x))));
    return mix(c, high(21), spot.inflamed * (0.08 + 0.26 * fine) * exp(-deep / 14.0));
}

// A row of lining cells in their matrix.
fn lining_row(spot: Spot, grain: Grain, cell: vec3<f32>, seam: f32) -> vec3<f32> {
    let px = spot.px;
    let bed = mix(mix(low(LINING), high(LINING), grain.b), high(21), 0.2 * spot.inflamed);
    let full = shows(0.75, px);
    let tone = fract(cell.z * 7.3);
    var flesh = mix(mix(low(LINING_CELL), high(LINING_CELL), tone), low(NUCLEUS), 0.5 * ramp(-0.16, 0.0, cell.x));
    flesh = mix(flesh, low(LINING), 0.3 * shows(0.06, px) * ramp(0.5, 0.85, grain.thread.x));
    flesh = mix(flesh, high(FIBRIN), 0.22 * spot.near * ramp(0.05, 0.0, abs(cell.x + 0.05)));
    var core = mix(high(NUCLEUS), low(NUCLEUS), 0.25 * tone + 0.7 * shows(0.02, px) * ramp(0.45, 0.8, grain.finer.x));
    core = mix(core, high(LINING_CELL), 0.35 * spot.near * ramp(0.035, 0.0, abs(cell.y + 0.02)));
    flesh = mix(flesh, core, ramp(0.5 * px, -0.5 * px, cell.y));
    // No cell is cut where two surfaces meet.
    let whole = ramp(0.1, 0.5, seam);
    let far = mix(bed, mix(low(LINING_CELL), high(NUCLEUS), 0.3), 0.5);
    let close = mix(mix(bed, low(NUCLEUS), 0.5 * whole * ramp(0.14, 0.0, cell.x)), flesh, whole * ramp(0.6 * px, -0.6 * px, cell.x));
    return mix(far, close, full);
}

// Layers of lining cells: fewer where a villus is thin, none on the ground of a wound.
fn layers_of(spot: Spot, lining: Lining, slow: f32) -> f32 {
    let usual = 1.0 + 2.1 * slow + 1.1 * spot.inflamed;
    let thin = mix(4.4, max((lining.core.z - 0.3) / CELL_HEIGHT, 0.95), ramp(0.2, 1.2, lining.seam));
    let room = select(4.4, thin, lining.core.z > 0.0);
    return select(min(usual, room), 0.0, lining.seam < 0.0);
}

// Tissue of the lining, of its villi and under it, `deep` below the surface.
fn synovium(spot: Spot, lining: Lining, grain: Grain, vessel: vec4<f32>) -> vec3<f32> {
    let deep = max(0.0, -lining.out);
    let layers = layers_of(spot, lining, grain.slow.y);
    let thick = min(layers, 4.4) * CELL_HEIGHT;
    let loose = with_vessel(loose_tissue(spot, grain, deep), vessel, grain.red, spot.px);
    let middle = select(9.0, abs(lining.core.x), lining.core.z > 0.0 && deep > CELL_HEIGHT);
    let row = lining_row(spot, grain, lining_cell(lining.along, deep, layers), min(lining.seam, middle));
    let c = mix(row, loose, ramp(thick - 0.1, thick + 0.3, deep));
    // The lining faces down, away from the light; of a villus one side does not.
    let towards = select(-0.5, -0.8 * sign(lining.core.x), lining.core.z > 0.0 && spot.d > 0.5);
    let light = 1.0 + 0.2 * towards * exp(-deep / 0.9) - 0.14 * exp(-deep / 0.3);
    let lit = c * light * mix(1.0, select(0.97, 0.84, spot.dark), ramp(4.0, 24.0, deep));
    return mix(lit, low(NUCLEUS), 0.8 * bell(deep / max(0.12, 1.1 * spot.px)));
}

// Joint fluid: a quiet flow and a shimmer of hyaluronan. `out` is the distance to the lining.
fn fluid(spot: Spot, grain: Grain, out: f32) -> vec3<f32> {
    let flow = ridge(grain.b);
    let streak = ridge(grain.c) * ridge(grain.c) * ridge(grain.c);
    var c = mix(low(JOINT_FLUID), high(JOINT_FLUID), 0.15 + 0.7 * grain.a);
    c = mix(c, high(SHIMMER), 0.16 * flow * flow + 0.15 * streak);
    c = mix(c, high(SHIMMER), 0.3 * exp(-max(spot.hard, 0.0) / 1.5));
    c = mix(c, low(SHIMMER), select(0.5, 0.62, spot.dark) * exp(-max(out, 0.0) / 1.4));
    c = mix(c, low(21), 0.14 * spot.inflamed);
    return mix(c, low(NUCLEUS), 0.7 * bell(max(out, 0.0) / max(0.12, 1.0 * spot.px)));
}

// Fibrin with red cells in it.
fn clot(spot: Spot, grain: Grain, deep: f32) -> vec3<f32> {
    var c = mix(low(CLOT), high(CLOT), grain.a + 0.3 * exp(-max(deep, 0.0) / 1.2));
    c = mix(c, mix(low(RED_CELL), high(RED_CELL), 0.8 * grain.red.y), grain.red.x * 0.85);
    let thread = ridge(grain.b) * ridge(grain.b) * ridge(grain.b);
    let cross = ridge(grain.c) * ridge(grain.c) * ridge(grain.c);
    c = mix(c, low(FIBRIN), 0.55 * min(1.0, thread + 0.6 * cross));
    let hair = ridge(grain.thread.x) * ridge(grain.thread.x);
    return mix(c, high(FIBRIN), 0.35 * spot.near * hair * hair);
}

// Hyaline cartilage down to the tidemark, calcified below it. The opacity of a worn surface comes in w.
fn cartilage(spot: Spot, grain: Grain) -> vec4<f32> {
    let px = spot.px;
    let native = spot.tissue.r;
    let deep = max(0.0, -spot.hard);
    let above = max(0.0, spot.fibre.x);
    let t = deep / max(deep + above, 1.0);
    let lost = 1.0 - native;
    // The surface frays, then clefts go down between the arcades.
    let cut = max(grain.slow.y - 0.5, 0.0) * 2.0;
    let worn = lost * (5.0 * (grain.c - 0.2) + 40.0 * cut * cut * cut + 2.4 * grain.thread.x * grain.thread.x);
    let bare = deep - select(0.0, worn, lost > 0.015);
    let alpha = select(1.0, ramp(-0.6 * px, 0.6 * px, bare), lost > 0.015);
    let cloud = grain.a;
    var c = mix(high(SURFACE), high(MATRIX), ramp(0.0, 0.2, t));
    c = mix(c, low(MATRIX), ramp(0.2, 0.86, t));
    c = mix(c, low(SURFACE), 0.3 * ramp(0.18, 0.45, t) * ramp(1.0, 0.7, t) * (0.5 + cloud));
    c = c * (0.92 + 0.16 * cloud);
    // Weaker tint where proteoglycan is lost.
    c = mix(c, mix(high(SURFACE), low(CALCIFIED), 0.5), 0.42 * lost * ramp(0.8, 0.0, t));
    // Collagen: upright in the deep zone, arching over, flat at the surface. Crowded threads are not told apart.
    let steep = sqrt(1.0 + 19.4 / ((deep + 0.5) * (deep + 0.5)));
    let apart = ramp(7.0, 2.0, steep) * (0.4 + 0.6 * native);
    let finer = grain.finer.y;
    let bright = mix(ramp(0.68, 0.96, grain.thread.x) + ramp(0.68, 0.96, grain.thread.y), ramp(0.66, 0.95, grain.finer.x), finer);
    let dark = mix(ramp(0.34, 0.08, grain.thread.x) + ramp(0.34, 0.08, grain.thread.y), ramp(0.36, 0.1, grain.finer.x), finer);
    c = mix(c, high(SURFACE), 0.24 * apart * min(bright, 0.8));
    c = mix(c, low(MATRIX), 0.22 * apart * min(dark, 1.0));
    // Flat fibres of the surface zone.
    c = mix(c, mix(low(MATRIX), plate.gloss.rgb, grain.slow.x), 0.24 * ramp(7.0, 1.0, deep) * shows(0.4, px));
    c = mix(c, plate.gloss.rgb, 0.14 * bell((bare - 1.0) / 0.6) * native);
    // Tidemark and calcified cartilage.
    let x = spot.at.x;
    let wavy = 3.4 + 0.3 * sin(x * 0.42) + 0.2 * sin(x * 0.93 + 2.0) + 0.1 * sin(x * 2.3);
    let under = wavy - above;
    let mineral = mix(low(CALCIFIED), high(CALCIFIED), 0.7 * grain.b + 0.3 * spot.near * grain.finer.x);
    c = mix(c, mineral, 0.82 * ramp(-0.15, 0.15, under));
    let line = max(0.17, 0.8 * px);
    let stipple = 1.0 - 0.5 * spot.near * grain.finer.x;
    c = mix(c, low(TIDEMARK), 0.88 * stipple * bell(under / line) + 0.5 * bell((under - 0.72) / (0.65 * line)));
    // The free surface.
    c = mix(c, plate.gloss.rgb, (0.25 + 0.5 * native * native) * bell((bare - max(0.18, 1.2 * px)) / max(0.13, 0.9 * px)));
    c = mix(c, low(TIDEMARK), select(0.7, 0.45, spot.dark) * bell(bare / max(0.06, 0.7 * px)));
    return vec4<f32>(c * select(1.0, 0.86, spot.dark), alpha);
}

// Depth in the bone as its lamellae take it.
fn bone_depth(spot: Spot, a: f32) -> f32 { return max(0.0, -spot.fibre.x) + 0.7 * (a - 0.5); }

fn lamellae(spot: Spot, grain: Grain) -> f32 {
    let deep = bone_depth(spot, grain.a);
    let dense = ramp(6.5, 2.5, deep);
    return (grain.cell.y - grain.cell.x) * 62.0 * (1.0 - dense) + deep * 5.2 * dense + 3.0 * grain.a;
}

// Bone under the cartilage: a plate of lamellae, opening into marrow spaces.
fn bone(spot: Spot, grain: Grain) -> vec3<f32> {
    let px = spot.px;
    let n = grain.a;
    let deep = bone_depth(spot, n);
    let rim = grain.cell.y - grain.cell.x;
    let edge = 0.5 - 0.36 * ramp(9.0, 2.5, deep);
    let soft = 0.03 + 0.05 * px;
    let space = ramp(edge + soft, edge - soft, 0.9 - rim);
    let rings = lamellae(spot, grain);
    let near = spot.near;
    let lamella = mix(0.5, 0.5 + 0.5 * sin(rings), shows(0.55, px));
    var c = mix(low(BONE), high(BONE), 0.26 + 0.42 * lamella * (0.7 + 0.3 * n) + 0.3 * n);
    c = mix(c, low(BONE), 0.3 * near * (0.5 + 0.5 * sin(rings * 5.0)) * shows(0.1, px));
    c = mix(c, low(BONE), 0.4 * near * mix(grain.thread.x, grain.finer.x, grain.finer.y));
    // Empty holes of bone cells along the lamellae, with little canals across.
    let slot = vec2<f32>(spot.at.x * 0.9, rings * 0.16);
    let base = floor(slot);
    let lot = hash2(i32(base.x), i32(base.y) + 17);
    let q = slot - base - vec2<f32>(0.3 + 0.4 * lot, 0.5);
    let hole = length(q * vec2<f32>(1.1, 2.4));
    let spoke = abs(fract(atan2(q.y * 2.4, q.x * 1.1) * 1.75 + 0.35 * grain.thread.x) - 0.5);
    let canal = 0.5 * ramp(0.16, 0.06, spoke) * ramp(0.5, 0.2, hole) * shows(0.04, px);
    c = mix(c, low(PORE), near * select(0.0, max(canal, 0.9 * ramp(0.19, 0.13, hole)), lot < 0.5));
    let pore = mix(low(PORE), high(PORE), grain.b + 0.8 * ramp(edge - 0.3, edge, 0.9 - rim));
    c = mix(c, high(PORE), 0.35 * bell((0.9 - rim - edge) / 0.12));
    c = mix(c, pore, space);
    c = mix(c, low(TIDEMARK), 0.45 * bell((deep - 0.1) / max(0.14, px)));
    return c * select(1.0, 0.8, spot.dark);
}

// The noises of what is painted at a point.
fn grain_of(what: i32, spot: Spot, lining: Lining) -> Grain {
    let at = spot.at;
    let px = spot.px;
    let deep = max(0.0, -spot.hard);
    var grain: Grain;
    let flow = vec2<f32>(at.x * 0.03, at.y * 0.086 + 0.015 * at.x);
    var p = at * vec2<f32>(0.06, 0.085);
    if (what == FLUID) { p = flow * 1.3 + 2.0; }
    if (what == BLOOD) { p = at * 0.42; }
    if (what == GRISTLE) { p = at * vec2<f32>(0.11, 0.06); }
    if (what == HARD) { p = at * 0.28; }
    grain.a = fbm(p, 2);
    let a = grain.a;
    let u = bundles(spot, a);
    // Two more, and cells.
    var q = u * vec2<f32>(3.0, 4.6);
    var r = u;
    if (what == FLUID) {
        q = flow * 2.1 + vec2<f32>(1.6, 1.1) * a;
        r = vec2<f32>(at.x * 0.056 + 2.0 * a, at.y * 0.32 + 1.5 * a) + 9.0;
    }
    if (what == BLOOD) {
        q = at * 0.3 + vec2<f32>(0.0, 2.4 * a);
        r = at * 0.45 + vec2<f32>(2.0 * a, 7.0);
    }
    if (what == GRISTLE) {
        q = at * 0.55;
        r = vec2<f32>(at.x * 0.55, 3.0 + 0.02 * deep);
    }
    if (what == HARD) { q = at * 0.5; }
    grain.b = fbm(q, 3);
    grain.c = fbm(r, 2);
    let cell_at = select(u * vec2<f32>(0.9, 1.0), vec2<f32>(at.x * 0.082 + 0.5 * a, at.y * 0.115 + 0.25 * a), what == HARD);
    grain.cell = patches(cell_at);
    // Threads: two sizes of a ladder, of which the coarser gives way to the finer as one comes nearer.
    let ladder = clamp(log2(0.13 / px) / 2.1, 0.0, 3.0);
    let rung = floor(ladder);
    let scale = exp2(2.1 * rung);
    let next = scale * 4.287;
    grain.finer.y = ladder - rung;
    let bend = 4.4 * log((deep + 0.5) / 30.0);
    var along = vec2<f32>(u.x * 3.0 + a, u.y * 7.0);
    var other = along;
    if (what == GRISTLE) {
        along = vec2<f32>((at.x + bend) * 2.9, deep * 0.05);
        other = vec2<f32>((at.x - bend) * 2.9, deep * 0.05) + 50.0;
    }
    if (what == BLOOD) { along = vec2<f32>(0.45 * at.x + 0.35 * at.y, 1.5 * at.y - 1.2 * at.x) + 5.0 * a; }
    if (what == HARD) { along = vec2<f32>(at.x * 0.6, lamellae(spot, grain) * 0.4); }
    var slow = vec2<f32>(at.x * 0.042 + 9.3 * floor(rows(spot) / 9.2), 3.0);
    var second = vec2<f32>(lining.along * 0.17, 41.0);
    if (what == GRISTLE) {
        slow = vec2<f32>(at.x * 0.16 + 0.1 * deep, deep * 2.1);
        second = vec2<f32>(at.x * 0.46 + 0.02 * deep, 8.0);
    }
    grain.slow = vec2<f32>(value_noise(slow), value_noise(second));
    // In cells of the lining grains of their true size.
    let in_row = what == FLESH && -lining.out < layers_of(spot, lining, grain.slow.y) * CELL_HEIGHT + 0.2;
    grain.thread = vec2<f32>(value_noise(select(along * scale, vec2<f32>(9.0 * at.x + 6.0 * at.y, 9.0 * at.y - 6.0 * at.x), in_row)), value_noise(other * scale));
    grain.finer.x = value_noise(select(along * next + 7.0, vec2<f32>(26.0 * at.x + 16.0 * at.y, 26.0 * at.y - 16.0 * at.x) + 3.0 * grain.thread.x, in_row));
    return grain;
}

// Lining, villi, loose tissue and fluid with the wound in them.
struct Soft {
    lining: Lining,
    // Distance inside the wound as it was at first and as it is; outside the clot; how fresh it is, 0 where there is none.
    first: f32,
    wound: f32,
    crust: f32,
    open: f32,
};

fn soft_at(spot: Spot) -> Soft {
    var soft: Soft;
    soft.open = plate.state.z;
    let inside = textureSampleLevel(place_texture, place_sampler, (spot.at - plate.map.xy) * plate.map.zw, 0.0).r;
    let torn = 3.2 * (fbm(spot.at * vec2<f32>(0.5, 0.8) + 3.0, 2) - 0.5);
    soft.first = select(-9.0, inside + torn, soft.open > 0.0);
    soft.wound = soft.first - 18.0 * (1.0 - soft.open);
    soft.lining = lining_at(spot, soft.first);
    // A clot lies on the ground of the crater.
    soft.crust = max(-soft.wound, spot.d + 1.3 + 0.9 * torn);
    soft.lining.seam = select(soft.lining.seam, -1.0, soft.wound > soft.lining.out - 0.2);
    soft.lining.out = max(soft.lining.out, soft.wound);
    return soft;
}

fn soft_side(spot: Spot, soft: Soft, given: Grain) -> vec3<f32> {
    let px = spot.px;
    var grain = given;
    let lining = soft.lining;
    var vessel = vessel_at(spot, grain.slow.x);
    let half = 0.16 + 0.12 * spot.inflamed;
    // A loop in a villus.
    let loop_out = max(abs(lining.core.x) - half, max((lining.core.y - 0.78) * 6.0, -spot.d));
    let in_villus = lining.core.z > 0.0;
    if (spot.d > -3.4) {
        vessel = vec4<f32>(select(9.0, loop_out, in_villus), spot.d + 3.7 * floor(spot.at.x / VILLUS_ROOM), lining.core.x, half);
    }
    let bloody = soft.crust < px;
    let size = select(clamp(1.5 * vessel.w, 0.3, 0.56), 0.56, bloody);
    let place = select(vec2<f32>(vessel.y, vessel.z + 0.5 * size), spot.at + vec2<f32>(0.9, 1.7) * grain.a, bloody);
    grain.red = red_cell(place, size, select(0.72, 1.5 * grain.a - 0.3, bloody), px);
    var flesh = synovium(spot, lining, grain, vessel);
    // What has closed is scar: paler; what is fresh is red at the rim.
    let scar = ramp(-1.5, 0.5, soft.first) * (1.0 - soft.open);
    flesh = mix(flesh, mix(high(STROMA), low(FIBRIN), 0.35 + 0.4 * grain.b), 0.6 * scar);
    flesh = mix(flesh, high(21), 0.5 * soft.open * exp(min(soft.wound, 0.0) / 8.0));
    flesh = mix(flesh, high(CLOT), 0.8 * soft.open * exp(min(soft.wound, 0.0) / 1.8));
    let c = mix(fluid(spot, grain, lining.out), flesh, ramp(0.5 * px, -0.5 * px, lining.out));
    let lump = mix(clot(spot, grain, soft.wound), low(NUCLEUS), 0.6 * bell(soft.crust / max(0.16, 1.1 * px)));
    return mix(c, lump, ramp(0.5 * px, -0.5 * px, soft.crust));
}

fn tissue_of(spot: Spot) -> Seen {
    let kind = spot.kind;
    let soft = soft_at(spot);
    var what = select(FLUID, FLESH, soft.lining.out < 0.0);
    what = select(what, BLOOD, soft.crust < 0.0);
    what = select(what, GRISTLE, kind == 15);
    what = select(what, HARD, kind == 12);
    let grain = grain_of(what, spot, soft.lining);
    var c = vec4<f32>(low(25), 1.0);
    switch (kind) {
        case 8, 9: { c = vec4<f32>(soft_side(spot, soft, grain), 1.0); }
        case 12: { c = vec4<f32>(bone(spot, grain), 1.0); }
        case 15: { c = cartilage(spot, grain); }
        default: {}
    }
    // A section of something longer: its ends fade.
    let ends = ends_of(spot.at);
    if (ends < 1.0) {
        // There each point is painted once: the fluid reaches under all, and shows the same tissue as what lies on it.
        let under = kind == 8 || (kind == 9 && spot.hard < -48.0 * (1.0 - spot.tissue.r)) || (kind == 15 && spot.fibre.x < 0.0);
        c.a = select(c.a, 0.0, under);
    }
    return Seen(c.rgb, c.a * ends, 1.0, 0.0);
}

#endif
