// Bodies of cells as phase contrast shows them, in micrometres. Each kind of outline is compiled by itself (LAID, HOLE, DROPS, REACHING,
// CORNERED, LONG, ROUNDED), as a renderer without a graphics card runs through all that is compiled; FINE adds what is seen from near.

#ifdef BODIES

// How far a texture of a size (um) is resolved, 0 to 1.
fn resolved(um: f32, scale: f32) -> f32 { return ramp(1.3, 3.6, um * scale); }

#ifdef LAID

// The matrix that cartilage cells lay down round themselves in a dish: pearls that flow together.
fn pearl(p: vec2<f32>, half: vec2<f32>, lot: f32, made: f32, scale: f32, light: vec2<f32>) -> vec4<f32> {
    let r = length(p) / half.x;
        let n = fbm(p * 0.06 + lot * 40.0, 2);
    let body = ramp(1.0, 0.45, r + 0.24 * (n - 0.5));
    let rings = 0.5 + 0.5 * sin(r * 13.0 + n * 7.0);
    let white = mix(cells.colours[CHONDROCYTE].rgb, cells.shine.rgb, 0.56 + 0.24 * rings);
    let shade = 1.0 + 0.3 * dot(p / half.x, light) * r;
    return vec4<f32>(white * shade, body * 0.36 * made * ramp(1.0, 0.94, r));
}

// Mineral that bone cells lay down round themselves: grains.
fn grains(p: vec2<f32>, half: vec2<f32>, lot: f32, made: f32, scale: f32) -> vec4<f32> {
    let r = length(p) / half.x;
    let reach = mix(0.5, 1.0, made);
    // Far away a grain is not resolved: specks stand for it.
    var lot_of_grain = 0.5;
    var between = 1.0;
    var facing = 0.6;
    let resolves = ramp(0.7, 1.4, scale);
    let specks = value_noise(p * 0.34 + lot * 17.0);
    if (scale > 0.7) {
        let w = cells_noise(p * 0.19 + lot * 30.0);
        lot_of_grain = mix(lot_of_grain, w.z, resolves);
        between = mix(between, ramp(0.02, 0.2, w.y - w.x), resolves);
        facing = mix(facing, 0.8 + 0.5 * w.w, resolves);
    }
    let body = ramp(reach, 0.6 * reach, r + 0.6 * (specks - 0.5)) * ramp(0.4, 0.62, mix(specks, lot_of_grain, resolves) + 0.25 * made);
    let facet = mix(0.35, 1.15, lot_of_grain) * facing;
    var colour = cells.mineral.rgb * facet * mix(0.35, 1.0, between);
    if (cells.stain.w > 0.5) {
        let red = cells.stain.rgb * (0.6 + 0.5 * facet);
        colour = select(mix(colour, cells.counterstain.rgb, 0.8), red, cells.stain.w < 1.5);
    }
    return vec4<f32>(colour, body * 0.85 * made);
}

// What cells laid down round themselves.
fn body_paint(in: VertexOut) -> vec4<f32> {
    let lot = in.kinds.w;
    let half = in.size;
    if (i32(in.kinds.y + 0.5) == MINERAL) {
        let seen = grains(in.at, half, lot, in.form.z, in.look.x);
        return vec4<f32>(seen.rgb * seen.a, seen.a);
    }
    let seen = pearl(in.at, half, lot, in.form.z, in.look.x, in.light.xy);
    var colour = seen.rgb;
    if (cells.stain.w > 0.5) {
        colour = mix(cells.counterstain.rgb, cells.stain.rgb, select(0.0, 0.85, cells.stain.w > 1.5 && cells.stain.w < 2.5));
    }
    return vec4<f32>(colour * seen.a, seen.a);
}

#else

// The fate that a stem cell leans to and how far, or how far a maturing cell is on its way: look (or -1) and 0 to 1.
fn lean_of(code: f32) -> vec2<f32> {
    if (code < 1.0) { return vec2<f32>(-1.0, code); }
    let fate = floor(code);
    let first = select(CHONDROCYTE, OSTEOBLAST, fate > 1.5);
    let look = select(select(first, MYOCYTE, fate > 2.5), ADIPOCYTE, fate > 3.5);
    return vec2<f32>(f32(look), code - fate);
}

// The outline of a body at a point: distance to it, and the way out of it.
struct Outline { d: f32, out: vec2<f32> };

// How thick a body is at its thickest, over which width it rises from its edge (um), and how bright its halo is: thick cells shine in
// phase contrast, flat ones do not.
struct Relief { thick: f32, wide: f32, halo: f32 };

fn blend(one: Relief, other: Relief, t: f32) -> Relief {
    return Relief(mix(one.thick, other.thick, t), mix(one.wide, other.wide, t), mix(one.halo, other.halo, t));
}

// The nearest nucleus: place in it, as shares of its radii, and its smaller radius, um.
struct Nucleus { at: vec2<f32>, radius: f32 };

fn smooth_least(a: f32, b: f32, k: f32) -> f32 {
    let h = max(k - abs(a - b), 0.0) / k;
    return min(a, b) - h * h * k * 0.25;
}

// How far out a corner lies, 0 to 1.
fn corner_at(k: i32, face: Face) -> f32 {
    if (k < 4) { return face.first[k]; }
    return face.last[min(k - 4, 3)];
}

// A disc that is not quite round.
fn round_body(p: vec2<f32>, radius: f32, face: Face) -> Outline {
    let r = max(length(p), 0.001);
    let c = p.x / r;
    let uneven = 0.05 * (face.first.x - 0.5) * (4.0 * c * c * c - 3.0 * c) + 0.06 * (face.first.y - 0.5) * (2.0 * c * c - 1.0);
    return Outline(r - radius * (1.0 + uneven), p / r);
}

#ifdef LONG

// Bends a long cell.
fn bent(p: vec2<f32>, half: vec2<f32>, face: Face) -> vec2<f32> {
    let u = p.x / half.x;
    return vec2<f32>(p.x, p.y + half.x * (face.belly.x * (u * u - 0.3) + face.belly.y * u * (u * u - 0.6)));
}

// Half width of a spindle at a place along it, -1 to 1: a belly round the nucleus, tails that end in a fan.
fn spindle_width(u: f32, wide: f32, face: Face) -> f32 {
    let v = u - face.belly.z;
    let bell = 1.0 / (1.0 + 0.5 * v * v * face.belly.w);
    let right = u > 0.0;
    let far = abs(u);
    let tail = select(face.tails.x, face.tails.y, right) * (1.0 - 0.72 * far);
    let at = max(1.0 - 16.0 * (far - 0.8) * (far - 0.8), 0.0);
    let fan = select(face.tails.z, face.tails.w, right) * at * at;
    return wide * (0.88 * bell * bell + tail + fan) * sqrt(clamp((1.0 - far) * 7.0, 0.0, 1.0));
}

fn spindle_body(p: vec2<f32>, half: vec2<f32>, face: Face) -> Outline {
    let q = bent(p, half, face);
    let u = clamp(q.x / half.x, -1.0, 1.0);
    let w = spindle_width(u, half.y, face);
    let slope = (spindle_width(min(u + 0.03, 1.0), half.y, face) - w) / (0.03 * half.x);
    let steep = inverseSqrt(1.0 + slope * slope);
    var d = (abs(q.y) - w) * steep;
    if (abs(q.x) > half.x) { d = length(vec2<f32>(abs(q.x) - half.x, q.y)); }
    // Every other cell puts out a third arm.
    if (face.arm.w > 0.5) {
        let from_nucleus = q - vec2<f32>(face.belly.z * half.x, 0.0);
        let reach = face.arm.z;
        let t = clamp(dot(from_nucleus, face.arm.xy) / reach, 0.0, 1.0);
        d = smooth_least(d, length(from_nucleus - face.arm.xy * reach * t) - mix(0.55 * half.y, 0.5, sqrt(t)), 0.9 * half.y);
    }
    return Outline(d, vec2<f32>(-slope, select(-1.0, 1.0, q.y >= 0.0)) * steep);
}

// A muscle tube: as wide along most of its length.
fn tube_body(p: vec2<f32>, half: vec2<f32>, face: Face) -> Outline {
    let q = bent(p, half, face);
    let u = q.x / half.x;
    let w = half.y * (0.86 + 0.1 * sin(u * 4.0 + face.lot * 31.0)) * sqrt(clamp(1.0 - u * u * u * u, 0.0, 1.0));
    let d = select((abs(q.y) - w) * 0.93, length(vec2<f32>(abs(q.x) - half.x, q.y)), abs(u) > 1.0);
    return Outline(d, vec2<f32>(0.0, select(-1.0, 1.0, q.y >= 0.0)));
}

// A spindle or a muscle tube; a stem cell draws in to divide.
fn outline_of(kind: i32, p: vec2<f32>, half: vec2<f32>, form: vec2<f32>, state: i32, face: Face) -> Outline {
    if (kind == MYOCYTE) { return tube_body(p, half, face); }
    let long = spindle_body(p, half, face);
    if (kind == STEM) { return Outline(mix(length(p) - half.y, long.d, form.x), long.out); }
    return long;
}

fn relief_of(kind: i32, half: vec2<f32>, form: vec2<f32>, state: i32) -> Relief {
    return Relief(0.75 * half.y, 0.7 * half.y, select(0.36, mix(0.62, 0.42, form.x), kind == STEM));
}

fn nucleus_of(kind: i32, p: vec2<f32>, half: vec2<f32>, form: vec2<f32>, state: i32, face: Face) -> Nucleus {
    let q = bent(p, half, face);
    if (kind == MYOCYTE) {
        let n = 2.0 + floor(1.99 * face.first.x + 1.99 * face.last.x);
        let k = clamp(floor((q.x / half.x * 0.5 + 0.5) * n), 0.0, n - 1.0);
        let middle = ((k + 0.5 + 0.3 * sin(7.0 * k + 40.0 * face.lot)) / n * 2.0 - 1.0) * 0.86 * half.x;
        let radii = vec2<f32>(min(6.4, 0.2 * half.x), 0.46 * half.y);
        return Nucleus((q - vec2<f32>(middle, 0.12 * half.y)) / radii, radii.y);
    }
    let radii = vec2<f32>(min(9.0, 0.3 * half.x), min(5.2, 0.64 * half.y));
    return Nucleus((q - vec2<f32>(face.belly.z * half.x, 0.0)) / radii, radii.y);
}

#endif
#ifdef CORNERED

// A spread cell: sides that hang between corners.
fn cornered_body(p: vec2<f32>, half: vec2<f32>, hang: f32, face: Face) -> Outline {
    let q = vec2<f32>(p.x, p.y * half.x / half.y);
    let r = length(q);
    let k = (atan2(q.y, q.x) / 6.2831853 + 0.5) * face.corners;
    let first = floor(k);
    let one = 0.74 + 0.4 * corner_at(i32(first) % i32(face.corners), face);
    let next = 0.74 + 0.4 * corner_at(i32(first + 1.0) % i32(face.corners), face);
    let f = k - first;
    let e = abs(2.0 * f - 1.0);
    let side = 0.5 * (one + next) * hang;
    let reach = half.x * mix(side, mix(one, next, f), e * mix(1.0, e, 0.7));
    return Outline((r - reach) * 0.8 * half.y / half.x, q / max(r, 0.001));
}

// A bone-building cell or a stem cell that has spread.
fn outline_of(kind: i32, p: vec2<f32>, half: vec2<f32>, form: vec2<f32>, state: i32, face: Face) -> Outline {
    let hang = select(select(0.8, 0.9, (state & 2048) != 0), 0.86, kind == OSTEOBLAST);
    let spread = cornered_body(p, half, hang, face);
    if (kind == STEM) { return Outline(mix(length(p) - half.y, spread.d, form.x), spread.out); }
    return spread;
}

fn relief_of(kind: i32, half: vec2<f32>, form: vec2<f32>, state: i32) -> Relief {
    if (kind == OSTEOBLAST) { return Relief(4.0, 0.42 * half.y, 0.24); }
    var flat = Relief(0.16 * half.y, 0.42 * half.y, 0.24);
    if ((state & 2048) != 0) { flat = Relief(2.2, 12.0, 0.05); }
    return blend(Relief(8.0, 6.0, 0.62), flat, form.x);
}

fn nucleus_of(kind: i32, p: vec2<f32>, half: vec2<f32>, form: vec2<f32>, state: i32, face: Face) -> Nucleus {
    let radii = vec2<f32>(8.4, 6.4) * select(1.0, 1.25, (state & 2048) != 0);
    let off = 4.0 * (face.first.zw - 0.5);
    return Nucleus((p - off) / radii, radii.y);
}

#endif
#ifdef REACHING

// A cell with arms that reach, how sharp.
fn reaching_body(p: vec2<f32>, radius: f32, sharp: f32, threads: bool, face: Face) -> Outline {
    let r = max(length(p), 0.001);
    let angle = atan2(p.y, p.x) + face.lot * 6.2831853;
    let k = i32(floor(fract(angle / 6.2831853) * face.corners + 0.5)) % i32(face.corners);
    let long = 0.76 + 0.46 * corner_at(k, face);
    let cosine = abs(cos(angle * face.corners * 0.5));
    var tooth = cosine * mix(1.0, cosine * mix(1.0, cosine, sharp), 0.4 + 0.6 * sharp);
    var reach = radius * mix(0.6, mix(0.88, 1.06 * long, sharp), tooth);
    if (threads) {
        // A small body whose arms run through the bone as threads.
        tooth = pow(cosine, 6.0);
        reach = radius * mix(0.52 + 0.1 * cos(2.0 * angle), 1.12 * long, tooth);
    }
    let d = r - reach;
    return Outline(d * select(select(0.72, 0.34, threads), 0.62, d > 0.0), p / r);
}

fn blebs_body(p: vec2<f32>, radius: f32, face: Face) -> Outline {
    var d = length(p) - 0.62 * radius;
    for (var k = 0; k < 6; k = k + 1) {
        let angle = f32(k) * 1.05 + 0.8 * corner_at(k, face);
        let at = vec2<f32>(cos(angle), sin(angle)) * radius * (0.55 + 0.3 * corner_at(7 - k, face));
        d = smooth_least(d, length(p - at) - radius * (0.16 + 0.16 * corner_at((k + 3) % 8, face)), 0.12 * radius);
    }
    return Outline(d, normalize(p + vec2<f32>(0.001, 0.0)));
}

// A macrophage, a bone cell in its hole, or a dying cell.
fn outline_of(kind: i32, p: vec2<f32>, half: vec2<f32>, form: vec2<f32>, state: i32, face: Face) -> Outline {
    if (kind == DYING) { return blebs_body(p, half.x, face); }
    let sharp = select(select(0.5, 1.0, kind == MACROPHAGE_M1), 0.05, kind == MACROPHAGE_M0);
    return reaching_body(p, half.x, sharp, kind == OSTEOCYTE, face);
}

fn relief_of(kind: i32, half: vec2<f32>, form: vec2<f32>, state: i32) -> Relief {
    return Relief(0.72 * half.x, 0.6 * half.x, select(0.34, 0.5, kind == DYING));
}

fn nucleus_of(kind: i32, p: vec2<f32>, half: vec2<f32>, form: vec2<f32>, state: i32, face: Face) -> Nucleus {
    let radii = half.x * vec2<f32>(0.33, 0.29);
    return Nucleus((p - 0.2 * half.x * (face.first.zw - 0.5)) / radii, radii.y);
}

#endif
#ifdef HOLE

fn box_body(p: vec2<f32>, half: vec2<f32>) -> Outline {
    let r = 0.5 * half.x;
    let q = abs(p) - half + r;
    let d = length(max(q, vec2<f32>(0.0))) + min(max(q.x, q.y), 0.0) - r;
    return Outline(d, normalize(p / half + vec2<f32>(0.001, 0.0)));
}

fn outline_of(kind: i32, p: vec2<f32>, half: vec2<f32>, form: vec2<f32>, state: i32, face: Face) -> Outline {
    return box_body(p, half);
}

fn relief_of(kind: i32, half: vec2<f32>, form: vec2<f32>, state: i32) -> Relief {
    return Relief(0.72 * half.x, 0.6 * half.x, 0.0);
}

fn nucleus_of(kind: i32, p: vec2<f32>, half: vec2<f32>, form: vec2<f32>, state: i32, face: Face) -> Nucleus {
    let radii = half.y * vec2<f32>(0.46, 0.4);
    return Nucleus((p - 0.2 * half.y * (face.first.zw - 0.5)) / radii, radii.y);
}

#endif
#ifdef DROPS

fn outline_of(kind: i32, p: vec2<f32>, half: vec2<f32>, form: vec2<f32>, state: i32, face: Face) -> Outline {
    return round_body(p, half.x, face);
}

fn relief_of(kind: i32, half: vec2<f32>, form: vec2<f32>, state: i32) -> Relief {
    return Relief(0.72 * half.x, 0.6 * half.x, 0.5);
}

fn nucleus_of(kind: i32, p: vec2<f32>, half: vec2<f32>, form: vec2<f32>, state: i32, face: Face) -> Nucleus {
    return Nucleus(vec2<f32>(9.0), 1.0);
}

#endif
#ifdef ROUNDED

fn pair_body(p: vec2<f32>, radius: f32) -> Outline {
    let apart = 0.82 * radius;
    let a = length(p - vec2<f32>(apart, 0.0)) - 0.84 * radius;
    let b = length(p + vec2<f32>(apart, 0.0)) - 0.84 * radius;
    let centre = vec2<f32>(select(-apart, apart, p.x > 0.0), 0.0);
    return Outline(smooth_least(a, b, 0.35 * radius), normalize(p - centre + vec2<f32>(0.001, 0.0)));
}

// A stem cell afloat, on soft ground, or about to divide.
fn outline_of(kind: i32, p: vec2<f32>, half: vec2<f32>, form: vec2<f32>, state: i32, face: Face) -> Outline {
    if ((state & 3) == 3) { return pair_body(p, 10.0); }
    return round_body(p, half.y, face);
}

fn relief_of(kind: i32, half: vec2<f32>, form: vec2<f32>, state: i32) -> Relief {
    if ((state & 3) >= 2) { return Relief(11.0, 5.0, 1.15); }
    return Relief(8.0, 6.0, 0.62);
}

fn nucleus_of(kind: i32, p: vec2<f32>, half: vec2<f32>, form: vec2<f32>, state: i32, face: Face) -> Nucleus {
    if ((state & 3) == 3) { return Nucleus(vec2<f32>(abs(p.x) - 8.6, p.y) / vec2<f32>(2.6, 5.0), 2.6); }
    return Nucleus((p - 0.2 * half.x * (face.first.zw - 0.5)) / (half.x * vec2<f32>(0.46, 0.4)), 0.4 * half.x);
}

#endif
#ifdef FINE

// Distance to a chromosome: two arms that cross.
fn chromosome(p: vec2<f32>, centre: vec2<f32>, turn: f32) -> f32 {
    let q = p - centre;
    let a = vec2<f32>(cos(turn + 0.36), sin(turn + 0.36));
    let b = vec2<f32>(cos(turn - 0.36), sin(turn - 0.36));
    let to_a = length(q - a * clamp(dot(q, a), -0.15, 0.15));
    let to_b = length(q - b * clamp(dot(q, b), -0.15, 0.15));
    return min(to_a, to_b) - 0.03;
}

// The nucleus as the lens shows it: in every cell the same four chromosomes, each with the place of one master gene
// (SOX9, RUNX2, MYOD, PPARG); only which of them lies open differs.
fn nucleus_of_lens(q: vec2<f32>, state: i32, one_px: f32) -> vec3<f32> {
    var seen = cells.nucleus.rgb;
    for (var k = 0; k < 4; k = k + 1) {
        let turn = f32(k) * 1.5708 + 0.9;
        let centre = 0.24 * vec2<f32>(sin(turn), -cos(turn));
        let d = chromosome(q, centre, turn);
        seen = mix(seen, cells.chromosome.rgb, ramp(0.5 * one_px, -0.5 * one_px, d));
        let at = centre + 0.11 * vec2<f32>(cos(turn + 0.36), sin(turn + 0.36));
        let open = (state & (128 << u32(k))) != 0;
        let away = length(q - at);
        let ink = select(cells.gene_closed.rgb, gene_colour(k), open);
        if (open) { seen = mix(seen, cells.gene_open.rgb, ramp(0.5 * one_px, -0.5 * one_px, away - 0.115)); }
        seen = mix(seen, ink, ramp(0.5 * one_px, -0.5 * one_px, away - select(0.05, 0.09, open)));
    }
    return seen;
}

#endif

// A body, from outside in: halo, edge, bright rim, cytoplasm by its thickness, nucleus.
fn body_paint(in: VertexOut) -> vec4<f32> {
    let p = in.at;
    let scale = in.look.x;
    let turn = in.look.y;
    let kind = i32(in.kinds.y + 0.5);
    let state = i32(in.kinds.z + 0.5);
    let lot = in.kinds.w;
    let face = Face(lot, in.light.z, in.belly, in.tails, in.arm, in.first_corners, in.last_corners);
    let form = in.form.xy;
    let px = 1.0 / scale;
    let half = in.size;
    let dark = cells.span.w > 0.5;
    let outline = outline_of(kind, p, half, form, state, face);
    let d = outline.d;
    let e = -d;
    let own = mix(cells.colours[i32(in.kinds.x + 0.5)].rgb, cells.colours[kind].rgb, turn);
    let lens = cells.show.z > 0.5 && kind != DYING;
    var base = select(own, mix(cells.alike.rgb, own, 0.12), lens);
    let worn = kind == STEM && (state & 2048) != 0;
    if (worn && !lens) { base = cells.worn.rgb; }
    let divides = kind == STEM && (state & 3) >= 2;
    let fixed = cells.stain.w > 0.5;

    // The ring of the chosen cell keeps to its outline.
    let chosen = select(0.0, ramp(1.3 * px + 0.7, 0.4 * px, abs(d - 4.0 - 2.0 * px)), (state & 16) != 0);
    let relief = relief_of(kind, half, form, state);
    let licence = select(0.0, in.look.w, kind == STEM && !fixed);
    // Rings that leave a licensed cell.
    let part = fract(cells.when.y * 0.35 + lot);
    let leaves = cells.when.z < 0.5 && (state & 4) == 0;
    let wave = select(0.0, 0.4 * licence * (1.0 - part) * ramp(1.2 + px, 0.0, abs(d - 9.0 * part)), leaves);
    let width = max(select(2.6, 3.4, divides), 1.9 * px);
    let halo = exp(-max(d - 1.4 * px, 0.0) / width) * ramp(4.9 + 3.9 * px, 1.5 + px, d) * relief.halo * (1.0 + 0.8 * licence);
#ifndef HOLE
#ifndef REACHING
    // Outside there is only this.
    if (d > 3.0 * px && halo < 0.004 && chosen < 0.004 && wave < 0.004) { discard; }
#endif
#endif
    let inside = ramp(0.8 * px, -0.8 * px, d);
    let fall = exp(-1.6 * max(e, 0.0) / relief.wide);
    let thick = 1.0 - fall;
    var lit = relief.thick * 1.6 / relief.wide * fall * dot(outline.out, in.light.xy);
    lit = lit / (1.0 + 0.7 * abs(lit));
    let nucleus = nucleus_of(kind, p, half, form, state, face);
    let n = length(nucleus.at);
    // Below zero inside the nucleus, um.
    let to_nucleus = (n - 1.0) * nucleus.radius;

    // A new lineage starts at the nucleus and moves out as the cell goes its way.
    var colour = base;
    let lean = lean_of(in.form.z);
    let front = ramp(1.5 * lean.y - 0.05, 1.5 * lean.y - 0.45, max(to_nucleus, 0.0) / (0.8 * half.x));
    if (!lens && !worn && lean.y < 0.999) {
        if (lean.x >= 0.0) { colour = mix(base, cells.colours[i32(lean.x)].rgb, front * min(1.0, 4.0 * lean.y)); }
    }
    let body = mix(0.4, 1.0, thick);
    var shown = colour * (1.1 * body + 0.04);
    if (!dark) {
        let pale = mix(cells.shine.rgb, colour, select(0.64, 0.38, worn));
        shown = mix(pale, 0.92 * colour, ramp(0.3, 1.04, body));
    }
#ifdef CORNERED
    let gloss = 0.22;
    var cover = select(mix(0.56, 0.9, thick), mix(0.66, 0.96, thick), kind == OSTEOBLAST);
#else
    let gloss = 0.4;
    var cover = mix(0.66, 0.96, thick);
#endif
    shown = shown + lit * (0.25 + 0.5 * colour) * gloss * select(0.62, 1.0, dark);

#ifdef FINE
    // Fine structure, as far as it is resolved: fibres along the cell, granules round the nucleus.
    let fine = resolved(1.7, scale) * select(1.0, 0.3, kind == ADIPOCYTE);
#ifdef LONG
    let streak = bent(p, half, face);
#else
    let streak = p;
#endif
    let fibres = fbm(vec2<f32>(streak.x * 0.05, streak.y * 0.85) + lot * 90.0, 2) - 0.5;
    let w = cells_noise(p * 0.62 + lot * 70.0);
    let granules = (ramp(0.36, 0.12, w.x) - 0.18) * ramp(14.0, 1.0, to_nucleus);
    let clouds = value_noise(p * 0.16 + lot * 51.0) - 0.5;
    shown = shown + colour * fine * (0.5 * fibres + 0.36 * granules + 0.26 * clouds);
#endif
#ifdef LONG
    // Bands of muscle: told apart without colour. Coarser than life.
    let made_muscle = select(select(0.0, lean.y * front, lean.x == f32(MYOCYTE)), 1.0, kind == MYOCYTE);
    let along = bent(p, half, face).x;
    let band = sin(along * 6.2831853 / 9.5);
    let bands = resolved(6.0, scale) * made_muscle * ramp(0.0, 2.0, to_nucleus);
    shown = shown * (1.0 + bands * select(-0.4, 0.42, dark) * ramp(-0.2, 0.55, band));
    shown = shown * (1.0 - 0.3 * bands * ramp(0.1, -0.7, band) * select(0.0, 1.0, dark));
    shown = shown * (1.0 - 0.14 * resolved(1.6, scale) * made_muscle * (0.5 + 0.5 * sin(along * 3.1)));
#endif
    // Dots of bone, on a lattice of an angle of their own.
    let made_bone = select(select(0.0, lean.y * front, lean.x == f32(OSTEOBLAST)), 1.0, kind == OSTEOBLAST);
    let c = cos(lot * 6.28);
    let s = sin(lot * 6.28);
    let q = vec2<f32>(p.x * c - p.y * s, p.x * s + p.y * c) / 6.6;
    let row = floor(q.y);
    let in_lattice = vec2<f32>(fract(q.x + 0.5 * row) - 0.5, q.y - row - 0.5);
    let dots = ramp(0.32, 0.18, length(in_lattice)) * resolved(6.0, scale) * made_bone * ramp(0.5, 3.0, to_nucleus) * ramp(1.0, 3.0, e);
    shown = mix(shown, select(mix(colour, cells.shine.rgb, 0.82), 0.3 * colour, dark), 0.75 * dots);
#ifdef CORNERED
    if (worn) {
        // Worn out: a wide thin skirt with fibres, age granules round the nucleus.
        let r = length(p) / half.x;
        let angle = atan2(p.y, p.x);
        let skirt = sin(angle * 23.0 + 3.0 * sin(angle * 7.0 + lot * 20.0));
        shown = shown * (1.0 + 0.2 * skirt * ramp(0.25, 0.6, r)) * select(1.0, mix(1.2, 0.66, ramp(0.15, 0.85, r)), dark);
        let at = p / 5.2 + 9.0 * lot;
        let cell = floor(at);
        let jitter = vec2<f32>(hash2(i32(cell.x), i32(cell.y)), hash2(i32(cell.y), i32(cell.x) + 7)) - 0.5;
        let grain = length(at - cell - 0.5 - 0.5 * jitter);
        let old = ramp(0.34, 0.2, grain) * ramp(20.0, 4.0, to_nucleus) * ramp(0.0, 2.0, to_nucleus);
        shown = mix(shown, cells.mineral.rgb * 0.35, 0.9 * old);
        cover = mix(0.92, 0.58, ramp(0.1, 0.75, r));
    }
#endif
    // Bright rim inside the edge.
    let at_rim = (e - 1.15 * px) / (0.85 * px);
    shown = mix(shown, select(0.5 * colour, mix(colour, cells.shine.rgb, 0.55), dark), 0.8 * exp(-at_rim * at_rim));
#ifdef REACHING
    if (kind == DYING) {
        let cloud = value_noise(p * 0.5 + lot * 9.0);
        shown = mix(0.75 * base, mix(base, cells.shine.rgb, 0.7), 0.5 + 0.6 * lit) * mix(0.75, 1.0, cloud);
        cover = 0.97;
    }
#endif
#ifdef DROPS
    if (!lens) {
        let grown = select(lean.y, 1.0, lean.x >= 0.0);
        shown = mix(shown, fat_cell(shown, colour, p / half.x, lot, ramp(0.5, 1.2, scale), px / half.x), turn * mix(0.25, 1.0, grown));
    }
    cover = 0.97;
#else
    // Nucleus.
    let within = ramp(0.7 * px, -0.7 * px, to_nucleus);
    var is_seen = ramp(1.6, 3.4, nucleus.radius * scale) * select(1.0, 0.0, kind == DYING);
#ifdef ROUNDED
    if (divides) {
        shown = select(mix(shown, cells.shine.rgb, 0.74 * ramp(0.05, 0.6, thick)), shown + 0.3 * thick * cells.shine.rgb, dark);
        cover = 0.97;
        if ((state & 3) == 2) {
            // Chromosomes gathered in the middle, between two spindle poles.
            is_seen = 0.0;
            let plate = length(p / vec2<f32>(0.2 * half.x, 0.62 * half.x)) - 1.0;
            shown = mix(shown, 0.16 * colour, 0.95 * ramp(0.6 * px, -0.6 * px, plate * 0.2 * half.x));
            let way = abs(p.y) * 0.9 + abs(abs(p.x) - 0.7 * half.x);
            shown = shown + 0.12 * cells.shine.rgb * ramp(0.75 * half.x, 0.1 * half.x, way) * resolved(5.0, scale) * (0.5 + 0.5 * sin(p.y * 3.0));
        }
    }
#endif
    var inner = mix(0.3 * colour, 0.16 * colour, ramp(0.0, 0.9, n));
    if (!dark) { inner = mix(0.46 * colour, 0.26 * colour, ramp(0.0, 0.9, n)); }
#ifdef FINE
    inner = inner * (1.0 + 0.9 * resolved(3.5, scale) * (fbm(nucleus.at * 2.6 + lot * 20.0, 2) - 0.5));
#endif
    inner = inner + 0.1 * lit;
    var membrane = mix(colour, cells.shine.rgb, select(0.72, 0.45, dark));
    let off = vec2<f32>(face.first.x, face.first.w) - 0.5;
    let nucleolus = min(length(nucleus.at - off), length(nucleus.at + 0.8 * off.yx) + select(9.0, 0.0, lot > 0.5));
    inner = mix(inner, mix(colour, cells.shine.rgb, 0.62), 0.9 * ramp(0.2, 0.1, nucleolus));
    if (lens && (state & 3) != 2) {
        inner = select(cells.nucleus_far.rgb, gene_colour(open_gene(state)), ((state >> 7) & 15) != 0);
#ifdef FINE
        let close = nucleus_of_lens(0.46 * nucleus.at, state, px / max(nucleus.radius, 0.5) * 0.46);
        inner = mix(inner, close, ramp(2.5, 6.0, nucleus.radius * scale));
#endif
        is_seen = 1.0;
    }
    shown = mix(shown, inner, within * is_seen * select(0.92, 1.0, lens));
    let edge = to_nucleus / (0.8 * px + 0.16);
    shown = mix(shown, membrane, 0.55 * is_seen * exp(-edge * edge) * select(1.0, 0.0, lens));
#endif
    if (fixed) {
        // Only what the stain binds keeps a colour.
        let grey = 0.3 * shown.r + 0.5 * shown.g + 0.2 * shown.b;
        let pale = cells.counterstain.rgb * mix(0.5, 1.1, grey);
        let bound = in.look.w * select(1.0, ramp(0.6 * px, -0.6 * px, to_nucleus), cells.stain.w > 3.5);
        shown = mix(mix(shown, pale, 0.9), cells.stain.rgb * mix(0.75, 1.2, grey), bound);
        cover = max(cover * 0.8, bound);
    }
    var seen = vec4<f32>(shown, 1.0) * (inside * cover);
#ifdef HOLE
    // The hole that it lives in, with its rim.
    let gap = 0.42 * half.y;
    let hole = select(mix(colour, cells.shine.rgb, 0.9), 0.16 * colour, dark);
    seen = behind(seen, hole, 0.72 * ramp(1.5 * px, 0.0, d - gap));
    let at = (d - gap - 0.3) / (0.7 * px + 0.04 * half.y);
    let rim = select(0.35 * colour, mix(colour, cells.shine.rgb, 0.82), dark);
    seen = over(seen, rim, exp(-at * at) * mix(0.5, 0.8, ramp(3.0, 9.0, half.y * scale)));
    let glow = exp(-max(d - gap, 0.0) / (0.5 * half.y)) * 0.3;
    seen = behind(seen, mix(colour, cells.shine.rgb, 0.3), glow * ramp(1.2 * half.y, 0.9 * half.y, d));
#else
    // The dark edge is what separates a cell from bone and cartilage; it is never left out.
    let at = (d - 0.55 * px) / (0.95 * px);
    seen = behind(seen, cells.edge.rgb, exp(-at * at) * select(0.85, 0.35, worn));
    let shine = mix(base, cells.shine.rgb, select(0.42, 0.72, divides));
    seen = behind(seen, shine, clamp(halo * select(0.8, 0.6, dark), 0.0, 1.0) * ramp(0.2 * px, 1.6 * px, d));
#endif
#ifdef REACHING
    if (kind == MACROPHAGE_M2) {
        let ring = length(p) - 1.24 * half.x;
        let fringe = ring / (2.0 * px + 0.6);
        seen = behind(seen, cells.edge.rgb, 0.7 * exp(-fringe * fringe));
        let line = ring / (px + 0.35);
        seen = over(seen, base, 0.95 * exp(-line * line));
    }
#endif
    seen = over(seen, base, wave);
    return over(seen, cells.chosen.rgb, chosen);
}

#endif
#endif
