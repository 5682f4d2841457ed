// All cells in one draw: shapes by signed distance, told apart by colour and by shape. From afar a cell is a mark; from near it has a
// body, drawn as phase contrast shows it, in micrometres (a cell afloat has a radius of 9). Before this text stands the table of
// looks, made by src/theme/look.rs: their constants, min_pixels, marked_share, body_size, body_um, is_long and shape.

#import bevy_sprite::mesh2d_view_bindings::view

struct Cells {
    // Units per pixel; seconds; reduced motion 0/1.
    when: vec4<f32>,
    // Whether far views leave out residents 0/1; whether cells have their true size 0/1; chromosome lens 0/1; strength of far marks.
    show: vec4<f32>,
    // Ring round every cell, light on it, ring round the chosen one, droplets in fat cells, a worn-out cell, mineral: sRGB.
    edge: vec4<f32>,
    shine: vec4<f32>,
    chosen: vec4<f32>,
    droplet: vec4<f32>,
    worn: vec4<f32>,
    mineral: vec4<f32>,
    // A stain and what it leaves pale, sRGB; the fourth of the first: 0 none, 1 mineral, 2 cartilage matrix, 3 fat, 4 nuclei with MYOD.
    stain: vec4<f32>,
    counterstain: vec4<f32>,
    // Colours under the lens of the chromosomes, sRGB.
    alike: vec4<f32>,
    nucleus: vec4<f32>,
    nucleus_far: vec4<f32>,
    chromosome: vec4<f32>,
    gene_closed: vec4<f32>,
    gene_open: vec4<f32>,
    // Centre and radii of the light on the joint (units); radii 0: everywhere.
    light: vec4<f32>,
    // The first entry that is drawn, and how many.
    range: vec4<f32>,
    // Top and bottom (units) between which cells live; strength of the fall-off of light; dark theme 0/1.
    span: vec4<f32>,
    // Shift of this side (units); its left and right edge, pixels of the screen.
    pane: vec4<f32>,
    // By look, sRGB.
    colours: array<vec4<f32>, LOOKS>,
};

@group(#{MATERIAL_BIND_GROUP}) @binding(0) var<uniform> cells: Cells;
@group(#{MATERIAL_BIND_GROUP}) @binding(1) var book: texture_2d<f32>;

struct VertexIn {
    @builtin(instance_index) instance_index: u32,
    @location(0) position: vec3<f32>,
};

struct VertexOut {
    @builtin(position) position: vec4<f32>,
    // Place in the cell, um.
    @location(0) at: vec2<f32>,
    // Pixels per um, part of the way to the new kind, opacity, licence, progress or stain.
    @location(1) look: vec4<f32>,
    // Kinds before and after, state bits, random number.
    @location(2) @interpolate(flat) kinds: vec4<f32>,
    // How far from a disc to a spindle, and from a spindle to a spread cell; lean (see lean_of); how far it is a mark.
    @location(3) @interpolate(flat) form: vec4<f32>,
    // Half of its length and width, um.
    @location(4) @interpolate(flat) size: vec2<f32>,
    // Where the light comes from, in the frame of the cell; corners or arms of its outline; random number of its form.
    @location(5) @interpolate(flat) light: vec4<f32>,
    // What tells one cell from another of its kind: bend, wave, place of the nucleus, width of the belly; width of both tails and of
    // their fans; direction and length of a third arm, whether there is one; how far out each corner or arm lies.
    @location(6) @interpolate(flat) belly: vec4<f32>,
    @location(7) @interpolate(flat) tails: vec4<f32>,
    @location(8) @interpolate(flat) arm: vec4<f32>,
    @location(9) @interpolate(flat) first_corners: vec4<f32>,
    @location(10) @interpolate(flat) last_corners: vec4<f32>,
};

// What tells one cell from another of its kind (see VertexOut).
struct Face { lot: f32, corners: f32, belly: vec4<f32>, tails: vec4<f32>, arm: vec4<f32>, first: vec4<f32>, last: vec4<f32> };

const PER_ROW: i32 = 512;
// Radius of a cell afloat, um.
const ROUND: f32 = 9.0;
// What cells lay down round themselves: drawn under them, as entries of their own.
const PEARL: i32 = 14;
const MINERAL: i32 = 15;

// A random number of a cell, the same at all times.
fn lot_of(lot: f32, k: i32) -> f32 {
    return hash2(i32(lot * 8191.0), k);
}

// Half of the length and of the width of a body, um.
fn half_size(kind: i32, form: vec4<f32>, state: i32, lot: f32) -> vec2<f32> {
    let grown = 0.86 + 0.28 * lot;
    if (kind == PEARL) { return vec2<f32>(33.0 * grown); }
    if (kind == MINERAL) { return vec2<f32>(31.0 * grown); }
    if (kind != STEM) {
        var half = body_um(kind) * grown;
        if (is_long(kind)) { half.x = half.x * form.z; }
        if (kind == CHONDROCYTE && (state & 64) != 0) { half = half * 1.3; }
        // A cell that has just locked its fate is as large as the stem cell that it was.
        if (kind == OSTEOBLAST) { half = half * mix(1.4, 1.0, ramp(0.0, 0.8, fract(form.w))); }
        return half;
    }
    if ((state & 2048) != 0) { return mix(vec2<f32>(11.0), vec2<f32>(46.0, 42.0) * grown, form.x); }
    let long = vec2<f32>(mix(40.0, 62.0, lot) * form.z, mix(10.5, 7.5, lot));
    let spread = vec2<f32>(mix(31.0, 43.0, lot_of(lot, 5)), mix(21.0, 32.0, lot_of(lot, 6))) * mix(0.8, 1.0, form.z);
    return mix(vec2<f32>(10.0 + 2.0 * lot), mix(long, spread, form.y), form.x);
}

// How far a quad must reach beyond the middle of a body of this size, um.
fn quad_of(kind: i32, half: vec2<f32>, scale: f32, has_arm: bool) -> vec2<f32> {
    let pad = 5.0 + 4.0 / scale;
    if (kind == PEARL || kind == MINERAL) { return half * 1.15; }
    if (kind == STEM || is_long(kind)) {
        // Bent, and where it has one with its third arm.
        let aside = select(0.16, 0.42, has_arm) * max(half.x - 1.5 * half.y, 0.0);
        return vec2<f32>(half.x * 1.12 + pad, half.y * 1.2 + aside + pad);
    }
    let round = select(1.12, 1.35, kind == CHONDROCYTE || kind >= MACROPHAGE_M0);
    return vec2<f32>(max(half.x, half.y) * round + pad);
}

@vertex
fn vertex(in: VertexIn) -> VertexOut {
    let index = i32(cells.range.x + in.position.z);
    let column = (index % PER_ROW) * 5;
    let row = index / PER_ROW;
    let place = textureLoad(book, vec2<i32>(column, row), 0);
    let times = textureLoad(book, vec2<i32>(column + 1, row), 0);
    let body = textureLoad(book, vec2<i32>(column + 2, row), 0);
    let form = textureLoad(book, vec2<i32>(column + 3, row), 0);
    // The angle that follows from its identity, and how much it takes of a stain.
    let own = textureLoad(book, vec2<i32>(column + 4, row), 0);
    let now = cells.when.y;
    let still = cells.when.z > 0.5;
    let kind_from = i32(times.x) % 16;
    let kind_to = i32(times.x) / 16;
    let move_time = select(0.15, 0.001, still);
    let turn_time = select(0.5, 0.12, still);
    let along = ramp(0.0, 1.0, (now - times.z) / move_time);
    let turn = ramp(0.0, 1.0, (now - times.y) / turn_time);
    let state = i32(body.z);
    let lot = fract(abs(own.x) * 7.31);
    let matrix = kind_to >= PEARL;
    let dying = (state & 8) != 0;
    var grown = 1.0;
    var opacity = 1.0;
    let age = now - times.w;
    if (dying) {
        grown = mix(1.0, 0.72, ramp(0.0, 0.4, age));
    } else if (age < 0.6 && !still) {
        grown = mix(0.55, 1.0, ramp(0.0, 0.6, age));
    }
    let px = cells.when.x;
    if ((state & 48) == 0 && cells.show.x > 0.5) {
        let far = ramp(0.03, 0.1, px * cells.show.w);
        let share = mix(1.0, marked_share(kind_to), far);
        // A cell keeps its lot at every zoom, and fades in and out with it.
        opacity = opacity * ramp(share, share * 0.9, fract(abs(own.x) * 917.31));
    }
    let bench = cells.show.y > 0.5;
    let smallest = mix(min_pixels(kind_from), min_pixels(kind_to), turn) * cells.show.w;
    let size = body.x * select(body_size(kind_to), 1.0, bench);
    // A mark keeps a size on the screen; where bodies are too small to be seen, marks stand for them.
    let natural = size / px;
    let far = select(ramp(2.3, 1.2, natural / smallest), ramp(0.17, 0.12, natural / ROUND), bench);
    // A dying cell fades; from near what is left of it stays to be seen until it is eaten.
    if (dying) { opacity = opacity * (1.0 - mix(0.2, 0.75, far) * ramp(0.4, 1.6, age)); }
    let radius = mix(size, max(size, smallest * px), far) * grown;
    if (body.x <= 0.0) { opacity = 0.0; }
    if (matrix) { opacity = opacity * (1.0 - far); }
    let unit = radius / ROUND;
    let scale = unit / px;
    // Where only marks are drawn, no body is measured.
    let half_from = half_size(kind_from, form, state, lot);
    let half_to = half_size(kind_to, form, state, lot);
    let has_arm = lot_of(lot, 11) > 0.55 && half_to.x > 24.0;
    var quad = quad_of(kind_to, half_to, scale, has_arm);
    if (turn < 1.0) { quad = max(quad, quad_of(kind_from, half_from, scale, has_arm)); }
    if ((state & 16) != 0) { quad = quad + 3.0 + 3.0 / scale; }
    if (far >= 1.0) { quad = vec2<f32>(2.3 * ROUND); } else if (far > 0.0) { quad = max(quad, vec2<f32>(2.3 * ROUND)); }
    let c = cos(body.y);
    let s = sin(body.y);
    let local = in.position.xy * quad;
    let turned = vec2<f32>(local.x * c - local.y * s, local.x * s + local.y * c);
    // A cell afloat bobs a little.
    var centre = mix(place.xy, place.zw, along);
    if ((state & 4) != 0 && !still) {
        let phase = own.x * 3.0;
        centre = centre + 0.25 * vec2<f32>(sin(now * 0.9 + phase), cos(now * 0.7 + phase * 1.7)) * min(1.0, radius);
    }
    let p = centre + turned * unit;
    if (cells.light.z > 0.0) {
        let r = length((centre - cells.light.xy) / cells.light.zw);
        opacity = opacity * mix(1.0, mix(1.0, 0.45, ramp(0.5, 1.3, r)), cells.span.z);
        opacity = opacity * ramp(cells.span.x, cells.span.x + 2.5, centre.y)
            * ramp(cells.span.y, cells.span.y - 2.5, centre.y);
    }
    var out: VertexOut;
    out.position = view.clip_from_world * vec4<f32>(p.x + cells.pane.x, -p.y, 0.0, 1.0);
    if (opacity <= 0.0 || in.position.z >= cells.range.y) { out.position = vec4<f32>(2.0, 2.0, 2.0, 1.0); }
    out.at = local;
    out.look = vec4<f32>(scale, turn, opacity, select(body.w, own.y, cells.stain.w > 0.5));
    out.kinds = vec4<f32>(f32(kind_from), f32(kind_to), body.z, lot);
    out.form = vec4<f32>(form.xy, form.w, far);
    out.size = mix(half_from, half_to, turn);
    let light = vec2<f32>(-0.56, -0.83);
    var corners = 5.0 + floor(2.99 * lot_of(lot, 17));
    if (kind_to == STEM && (state & 2048) != 0) { corners = 8.0; }
    if (kind_to == OSTEOCYTE) { corners = 11.0; }
    if (kind_to == MACROPHAGE_M0) { corners = 6.0; }
    if (kind_to == MACROPHAGE_M1) { corners = 8.0; }
    if (kind_to == MACROPHAGE_M2) { corners = 7.0; }
    out.light = vec4<f32>(light.x * c + light.y * s, light.y * c - light.x * s, corners, lot_of(lot, 18));
#ifdef BODIES
    out.belly = vec4<f32>((lot_of(lot, 1) - 0.5) * 0.36, (lot_of(lot, 2) - 0.5) * 0.16, (lot_of(lot, 3) - 0.5) * 0.26, 1.0 / mix(0.05, 0.12, lot_of(lot, 4)));
    out.tails = vec4<f32>(0.15 + 0.26 * lot_of(lot, 7), 0.15 + 0.26 * lot_of(lot, 8), 0.3 * lot_of(lot, 9), 0.3 * lot_of(lot, 10));
    let turned_by = select(1.0, -1.0, lot_of(lot, 12) < 0.5) * (0.75 + 1.3 * lot_of(lot, 13));
    out.arm = vec4<f32>(cos(turned_by), sin(turned_by), half_to.x * (0.24 + 0.26 * lot_of(lot, 14)), select(0.0, 1.0, has_arm));
    out.first_corners = vec4<f32>(lot_of(lot, 20), lot_of(lot, 21), lot_of(lot, 22), lot_of(lot, 23));
    out.last_corners = vec4<f32>(lot_of(lot, 24), lot_of(lot, 25), lot_of(lot, 26), lot_of(lot, 27));
#endif
    return out;
}

// Colour of the cells that a master gene makes: SOX9 cartilage, RUNX2 bone, MYOD muscle, PPARG fat.
fn gene_colour(gene: i32) -> vec3<f32> {
    let first = select(CHONDROCYTE, OSTEOBLAST, gene == 1);
    return cells.colours[select(select(first, MYOCYTE, gene == 2), ADIPOCYTE, gene == 3)].rgb;
}

// A drop of fat: a bright ball with a darker edge, lit like the cell.
fn drop_of_fat(under: vec3<f32>, cell: vec3<f32>, q: vec2<f32>, r: f32, one_px: f32) -> vec3<f32> {
    let d = length(q) - r;
    let rim = ramp(-0.35 * r, 0.0, d);
    var seen = mix(cells.droplet.rgb, mix(cells.droplet.rgb, cell, 0.8), 0.7 * rim * rim);
    seen = mix(seen, cells.shine.rgb, 0.8 * ramp(0.34 * r, 0.1 * r, length(q + 0.42 * vec2<f32>(r, 1.1 * r))));
    return mix(under, seen, ramp(0.6 * one_px, -0.6 * one_px, d));
}

// The inside of a fat cell: one large drop, and from near a few small ones and the nucleus, pushed flat to the rim.
fn fat_cell(under: vec3<f32>, cell: vec3<f32>, p: vec2<f32>, lot: f32, near: f32, one_px: f32) -> vec3<f32> {
    let angle = 6.2832 * lot;
    let towards = vec2<f32>(cos(angle), sin(angle));
    let across = vec2<f32>(-towards.y, towards.x);
    // Along the way to the nucleus, and across it.
    let q = vec2<f32>(dot(p, towards), dot(p, across));
    var seen = under;
    let n = length(vec2<f32>((length(p) - 0.73) / 0.105, atan2(q.y, q.x) / 0.62));
    seen = mix(seen, cell * mix(0.44, 0.3, ramp(0.0, 1.0, n)), near * ramp(1.0 + 6.0 * one_px, 1.0 - 6.0 * one_px, n));
    var drops = drop_of_fat(seen, cell, p - 0.2 * towards - 0.69 * across, 0.085, one_px);
    drops = drop_of_fat(drops, cell, p - 0.37 * towards + 0.62 * across, 0.1, one_px);
    drops = drop_of_fat(drops, cell, p + 0.03 * towards - 0.76 * across, 0.05, one_px);
    drops = drop_of_fat(drops, cell, p - 0.16 * towards + 0.74 * across, 0.055, one_px);
    seen = mix(seen, drops, near);
    let large = mix(0.44, 0.63, near);
    return drop_of_fat(seen, cell, p + mix(0.06, 0.1, near) * towards, large, one_px);
}


// Paints over what is there; both with their colour multiplied by their opacity.
fn over(under: vec4<f32>, colour: vec3<f32>, alpha: f32) -> vec4<f32> {
    return vec4<f32>(mix(under.rgb, colour, alpha), under.a + alpha * (1.0 - under.a));
}

// Adds light or matter outside what is painted already.
fn behind(front: vec4<f32>, colour: vec3<f32>, alpha: f32) -> vec4<f32> {
    let a = alpha * (1.0 - front.a);
    return vec4<f32>(front.rgb + colour * a, front.a + a);
}

// The master gene that lies open (0 SOX9, 1 RUNX2, 2 MYOD, 3 PPARG), where one does.
fn open_gene(state: i32) -> i32 {
    let opened = (state >> 7) & 15;
    let made = select(select(0, 1, (opened & 2) != 0), 2, (opened & 4) != 0);
    return select(made, 3, (opened & 8) != 0);
}

@fragment
fn fragment(in: VertexOut) -> @location(0) vec4<f32> {
    if (in.position.x < cells.pane.y || in.position.x > cells.pane.z) {
        discard;
    }
#ifdef BODIES
    let far = in.form.w;
    let seen = body_paint(in) * (1.0 - far) + mark_paint(in) * far;
#else
    let seen = mark_paint(in);
#endif
    return vec4<f32>(to_linear(saturate(seen.rgb / max(seen.a, 1e-4))), seen.a * in.look.z);
}
