// All cells in one draw: shapes by signed distance, told apart by colour and by shape. Before this text stands the table
// of looks, made by src/theme/look.rs: their constants, min_pixels, marked_share, body_size, is_long and shape.

#import bevy_sprite::mesh2d_view_bindings::view

struct Cells {
    // Units per pixel; seconds; reduced motion 0/1.
    when: vec4<f32>,
    // Whether far views leave out residents 0/1; unused; chromosome lens 0/1; strength of far marks.
    show: vec4<f32>,
    // Ring round every cell, light on it, ring round the chosen one, droplets in fat cells: sRGB.
    edge: vec4<f32>,
    shine: vec4<f32>,
    chosen: vec4<f32>,
    droplet: vec4<f32>,
    // Colours under the lens of the chromosomes, sRGB.
    alike: vec4<f32>,
    nucleus: vec4<f32>,
    nucleus_far: vec4<f32>,
    chromosome: vec4<f32>,
    gene_closed: vec4<f32>,
    gene_open: vec4<f32>,
    // Centre and radii of the light on the joint (units); radii 0: everywhere.
    light: vec4<f32>,
    // Top and bottom (units) between which cells live; strength of the fall-off of light.
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
    @location(0) at: vec2<f32>,
    // Radius in pixels, part of the way to the new kind, opacity, licence or progress.
    @location(1) look: vec4<f32>,
    // Kinds before and after, state bits, random number.
    @location(2) @interpolate(flat) kinds: vec4<f32>,
    // How far from a disc to a spindle, and from a spindle to a spread cell.
    @location(3) @interpolate(flat) form: vec2<f32>,
};

const PER_ROW: i32 = 512;

@vertex
fn vertex(in: VertexIn) -> VertexOut {
    let index = i32(in.position.z);
    let column = (index % PER_ROW) * 4;
    let row = index / PER_ROW;
    let place = textureLoad(book, vec2<i32>(column, row), 0);
    let times = textureLoad(book, vec2<i32>(column + 1, row), 0);
    let body = textureLoad(book, vec2<i32>(column + 2, row), 0);
    let form = textureLoad(book, vec2<i32>(column + 3, row), 0);
    let now = cells.when.y;
    let still = cells.when.z > 0.5;
    let kind_from = i32(times.x) % 16;
    let kind_to = i32(times.x) / 16;
    let move_time = select(0.15, 0.001, still);
    let turn_time = select(0.5, 0.12, still);
    let along = ramp(0.0, 1.0, (now - times.z) / move_time);
    let turn = ramp(0.0, 1.0, (now - times.y) / turn_time);
    let state = i32(body.z);
    let dying = (state & 8) != 0;
    var grown = 1.0;
    var opacity = 1.0;
    let age = now - times.w;
    if (dying) {
        grown = mix(1.0, 0.72, ramp(0.0, 0.4, age));
        opacity = 1.0 - 0.75 * ramp(0.4, 1.6, age);
    } else if (age < 0.6 && !still) {
        grown = mix(0.55, 1.0, ramp(0.0, 0.6, age));
    }
    let px = cells.when.x;
    if ((state & 48) == 0 && cells.show.x > 0.5) {
        let far = ramp(0.03, 0.1, px * cells.show.w);
        let share = mix(1.0, marked_share(kind_to), far);
        // A cell keeps its lot at every zoom, and fades in and out with it.
        let lot = fract(abs(body.y) * 917.31);
        opacity = opacity * ramp(share, share * 0.9, lot);
    }
    let smallest = mix(min_pixels(kind_from), min_pixels(kind_to), turn) * cells.show.w;
    let size = body.x * body_size(kind_to);
    let radius = max(size, smallest * px) * grown;
    if (body.x <= 0.0) { opacity = 0.0; }
    let corner = in.position.xy;
    let reach = 2.3;
    let c = cos(body.y);
    let s = sin(body.y);
    let local = corner * reach;
    let turned = vec2<f32>(local.x * c - local.y * s, local.x * s + local.y * c);
    // A cell afloat bobs a little.
    var centre = mix(place.xy, place.zw, along);
    if ((state & 4) != 0 && !still) {
        let phase = body.y * 3.0;
        centre = centre + 0.25 * vec2<f32>(sin(now * 0.9 + phase), cos(now * 0.7 + phase * 1.7)) * min(1.0, radius);
    }
    let p = centre + turned * radius;
    if (cells.light.z > 0.0) {
        let r = length((centre - cells.light.xy) / cells.light.zw);
        opacity = opacity * mix(1.0, mix(1.0, 0.45, ramp(0.5, 1.3, r)), cells.span.z);
        opacity = opacity * ramp(cells.span.x, cells.span.x + 9.0, centre.y)
            * ramp(cells.span.y, cells.span.y - 9.0, centre.y);
    }
    var out: VertexOut;
    out.position = view.clip_from_world * vec4<f32>(p.x + cells.pane.x, -p.y, 0.0, 1.0);
    if (opacity <= 0.0) { out.position = vec4<f32>(2.0, 2.0, 2.0, 1.0); }
    out.at = local;
    out.look = vec4<f32>(radius / px, turn, opacity, body.w);
    out.kinds = vec4<f32>(f32(kind_from), f32(kind_to), body.z, fract(body.y * 7.31));
    // A mark of a few pixels is a disc: its outline would not be seen.
    out.form = form.xy * vec2<f32>(ramp(3.0, 6.0, radius / px), 1.0);
    return out;
}

fn circle(p: vec2<f32>, r: f32) -> f32 { return length(p) - r; }

fn round_box(p: vec2<f32>, half_side: f32, r: f32) -> f32 {
    let q = abs(p) - vec2<f32>(half_side - r);
    return length(max(q, vec2<f32>(0.0))) + min(max(q.x, q.y), 0.0) - r;
}

fn hexagon(p: vec2<f32>, r: f32) -> f32 {
    let k = vec2<f32>(-0.8660254, 0.5);
    var q = abs(p);
    q = q - 2.0 * min(dot(k, q), 0.0) * k;
    q = q - vec2<f32>(clamp(q.x, -0.57735 * r, 0.57735 * r), r);
    return length(q) * sign(q.y);
}

// A spindle: two arcs that meet at the ends.
fn spindle(p: vec2<f32>, half_length: f32, half_width: f32) -> f32 {
    let q = abs(p);
    let d = (half_length * half_length - half_width * half_width) / (2.0 * half_width);
    let r = d + half_width;
    let inside = length(q + vec2<f32>(0.0, d)) - r;
    let tip = length(q - vec2<f32>(half_length, 0.0));
    return select(inside, tip, q.x > half_length && inside > 0.0);
}

fn star(p: vec2<f32>, outer: f32, inner: f32) -> f32 {
    let n = 7.0;
    let sector = 3.14159265 / n;
    let angle = atan2(p.x, -p.y);
    let a = abs(fract(angle / (2.0 * sector) + 0.5) - 0.5) * 2.0 * sector;
    let q = length(p) * vec2<f32>(cos(a), sin(a));
    let tip = vec2<f32>(outer, 0.0);
    let dent = inner * vec2<f32>(cos(sector), sin(sector));
    let along = dent - tip;
    let normal = normalize(vec2<f32>(-along.y, along.x));
    return -dot(q - tip, normal);
}

fn cross_mark(p: vec2<f32>) -> f32 {
    let q = abs(vec2<f32>(p.x + p.y, p.x - p.y) * 0.7071);
    let a = max(q.x - 0.85, q.y - 0.26);
    let b = max(q.y - 0.85, q.x - 0.26);
    return min(a, b);
}

fn pair(p: vec2<f32>, apart: f32) -> f32 {
    let a = circle(p - vec2<f32>(apart, 0.0), 0.66);
    let b = circle(p + vec2<f32>(apart, 0.0), 0.66);
    let h = clamp(0.5 + 0.5 * (b - a) / 0.3, 0.0, 1.0);
    return mix(b, a, h) - 0.3 * h * (1.0 - h);
}

// A disc that becomes two as its cell divides.
fn dividing(p: vec2<f32>, state: i32) -> f32 {
    if ((state & 3) == 2) { return pair(p, 0.55); }
    if ((state & 3) == 1) { return pair(p, 0.16); }
    return circle(p, 0.74);
}

// A spread cell: sides that hang between corners, each as far out as its lot says.
fn cornered(p: vec2<f32>, lot: f32) -> f32 {
    let corners = 5.0 + floor(2.99 * fract(lot * 13.7));
    let k = (atan2(p.y, p.x) / 6.2831853 + 0.5) * corners;
    let first = floor(k);
    let f = k - first;
    let seed = i32(lot * 8191.0);
    let one = 1.02 + 0.55 * hash2(i32(first), seed);
    let next = 1.02 + 0.55 * hash2(i32(first + 1.0) % i32(corners), seed);
    let side = 0.41 * (one + next);
    let out = mix(side, mix(one, next, f), pow(abs(2.0 * f - 1.0), 1.7));
    return 0.72 * (length(p) - out);
}

// The outline of a stem cell: what divides is round, whatever it stands on.
fn stem_outline(p: vec2<f32>, state: i32, form: vec3<f32>) -> f32 {
    let round = dividing(p, state);
    if (form.x <= 0.0) { return round; }
    let bend = (form.z - 0.5) * 0.5;
    let long = spindle(p + vec2<f32>(0.0, bend * (0.3 * p.x * p.x - 0.3)), mix(1.7, 2.05, form.z), 0.46);
    let spread = cornered(p, form.z);
    return mix(round, mix(long, spread, form.y), form.x);
}

// A box that is larger when its cell is hypertrophic.
fn swelling_box(p: vec2<f32>, state: i32) -> f32 {
    return round_box(p, select(0.66, 0.82, (state & 64) != 0), 0.26);
}

fn bent_spindle(p: vec2<f32>, half_length: f32, half_width: f32) -> f32 {
    return spindle(p + vec2<f32>(0.0, 0.18 * p.x * p.x - 0.1), half_length, half_width);
}

// Distance to a chromosome: two arms that cross.
fn chromosome(p: vec2<f32>, centre: vec2<f32>, turn: f32) -> f32 {
    let q = p - centre;
    let a = vec2<f32>(cos(turn + 0.36), sin(turn + 0.36));
    let b = vec2<f32>(cos(turn - 0.36), sin(turn - 0.36));
    let to_a = length(q - a * clamp(dot(q, a), -0.15, 0.15));
    let to_b = length(q - b * clamp(dot(q, b), -0.15, 0.15));
    return min(to_a, to_b) - 0.03;
}

// Colour of the cells that a master gene makes: SOX9 cartilage, RUNX2 bone, MYOD muscle, PPARG fat.
fn gene_colour(gene: i32) -> vec3<f32> {
    let first = select(CHONDROCYTE, OSTEOBLAST, gene == 1);
    return cells.colours[select(select(first, MYOCYTE, gene == 2), ADIPOCYTE, gene == 3)].rgb;
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

@fragment
fn fragment(in: VertexOut) -> @location(0) vec4<f32> {
    if (in.position.x < cells.pane.y || in.position.x > cells.pane.z) {
        discard;
    }
    let p = in.at;
    let r_px = in.look.x;
    let turn = in.look.y;
    let kind_from = i32(in.kinds.x + 0.5);
    let kind_to = i32(in.kinds.y + 0.5);
    let state = i32(in.kinds.z + 0.5);
    let now = cells.when.y;
    let one_px = 1.0 / max(r_px, 0.5);
    let near = ramp(7.0, 18.0, r_px);

    let form = vec3<f32>(in.form, in.kinds.w);
    let d = mix(shape(kind_from, p, state, form), shape(kind_to, p, state, form), turn);
    let own = mix(cells.colours[kind_from].rgb, cells.colours[kind_to].rgb, turn);
    // Under the lens of the chromosomes all cells are of one colour: what they share is what is looked at.
    let lens = cells.show.z > 0.5 && kind_to != DYING;
    let colour = select(own, mix(cells.alike.rgb, own, 0.12), lens);
    let body = ramp(0.6 * one_px, -0.6 * one_px, d);
    // The ring is what separates a cell from bone and cartilage; it is never left out.
    let ring_width = max(mix(0.14, 0.05, near), 1.1 * one_px);
    let ring = ramp(ring_width + 0.6 * one_px, ring_width - 0.6 * one_px, d);

    var rgb = colour;
    // Light from the upper left, soft.
    let lit = dot(p, vec2<f32>(-0.5, -0.62));
    rgb = rgb * mix(1.0, 0.88, near) * (1.0 + mix(0.12, 0.3, near) * clamp(lit, -1.0, 1.0));
    if (near > 0.0) {
        let grain = value_noise(p * 9.0 + in.kinds.w * 40.0);
        rgb = mix(rgb, rgb * (0.86 + 0.26 * grain), near * 0.8);
        let dead = kind_to == DYING;
        if (!dead && !lens && kind_to != ADIPOCYTE) {
            var q = p;
            if (kind_to == STEM && (state & 3) == 2) { q = vec2<f32>(abs(p.x) - 0.55, p.y); }
            if (kind_to == MYOCYTE) { q = vec2<f32>(fract((p.x + 1.5) / 1.0) - 0.5, (p.y - 0.18) * 1.4); }
            let n = length((q - vec2<f32>(0.03, 0.04)) * vec2<f32>(0.95, 1.08));
            let nucleus = ramp(0.36, 0.32, n);
            var inside = colour * mix(0.5, 0.3, ramp(0.0, 0.36, n));
            rgb = mix(rgb, inside, nucleus * near);
            rgb = mix(rgb, mix(colour, cells.shine.rgb, 0.25), near * 0.7 * ramp(0.03, 0.0, abs(n - 0.36)));
            rgb = mix(rgb, mix(colour, cells.shine.rgb, 0.4), near * ramp(0.09, 0.06, length(q - vec2<f32>(0.13, 0.03))));
        }
        if (kind_to == MYOCYTE) {
            let stripe = 0.5 + 0.5 * sin(p.x * 46.0);
            rgb = mix(rgb, rgb * 0.72, near * 0.6 * stripe);
        }
        // Membrane.
        rgb = mix(rgb, mix(colour, cells.shine.rgb, 0.3), near * ramp(0.08, 0.03, abs(d + 0.05)));
    } else if (kind_to == STEM && !lens) {
        let spark = ramp(0.34, 0.2, length(p + vec2<f32>(0.18, 0.2)));
        rgb = mix(rgb, cells.shine.rgb, 0.55 * spark);
    }

    if (kind_to == ADIPOCYTE && !lens) {
        rgb = mix(rgb, fat_cell(rgb, colour, p, in.kinds.w, near, one_px), turn);
    }
    if (lens) {
        // Long cells have a smaller nucleus; far away it fills them.
        let wide = select(0.56, mix(0.6, 0.34, near), is_long(kind_to));
        var q = p;
        if (kind_to == STEM && (state & 3) == 2) { q = vec2<f32>(abs(p.x) - 0.55, p.y); }
        let n = length(q) / wide;
        let close = nucleus_of_lens(q * (0.46 / wide), state, one_px * (0.46 / wide));
        // Far away only the colour of an open gene is left.
        let opened = (state >> 7) & 15;
        let made = select(select(0, 1, (opened & 2) != 0), 2, (opened & 4) != 0);
        let gene = select(made, 3, (opened & 8) != 0);
        let far = select(cells.nucleus_far.rgb, gene_colour(gene), opened != 0);
        rgb = mix(rgb, mix(far, close, near), ramp(1.0 + one_px, 1.0 - one_px, n));
    }

    var alpha = ring;
    rgb = mix(cells.edge.rgb, rgb, body);
    // Pericellular glow of cartilage cells, halo of stem cells (stronger when licensed).
    var glow = 0.0;
    var glow_colour = colour;
    if (kind_to == STEM) {
        glow = exp(-max(d, 0.0) * 2.1) * (0.3 + 0.5 * in.look.w);
        // Secretion: rings that leave a licensed cell.
        if (cells.when.z < 0.5 && (state & 4) == 0 && r_px > 5.0) {
            let wave = fract(now * 0.35 + in.kinds.w);
            glow = glow + 0.5 * in.look.w * (1.0 - wave) * ramp(0.1, 0.0, abs(length(p) - (0.8 + 1.3 * wave)));
        }
    } else if (kind_to == CHONDROCYTE) {
        glow = 0.35 * near * exp(-max(d, 0.0) * 3.0);
        let lacuna = ramp(0.06, 0.0, abs(d - 0.3)) * near;
        glow = max(glow, lacuna * 0.8);
    } else if (kind_to == MACROPHAGE_M2) {
        glow = 0.95 * ramp(0.11 + 0.5 * one_px, 0.05, abs(length(p) - 1.06));
    }
    if ((state & 16) != 0) {
        let chosen = ramp(0.12 + one_px, 0.0, abs(length(p) - 1.75));
        glow_colour = mix(glow_colour, cells.chosen.rgb, chosen);
        glow = max(glow, chosen);
    }
    glow = glow * ramp(2.3, 1.9, length(p));
    let total = alpha + glow * (1.0 - alpha);
    let shown = mix(glow_colour, rgb, alpha / max(total, 1e-4));
    return vec4<f32>(to_linear(shown), total * in.look.z);
}
