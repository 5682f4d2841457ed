// Marks of cells: what one sees of them from afar.

#ifdef MARKS

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
    if ((state & 3) == 3) { return pair(p, 0.55); }
    if ((state & 3) == 2) { return pair(p, 0.16); }
    return circle(p, 0.74);
}

// A box that is larger when its cell is hypertrophic.
fn swelling_box(p: vec2<f32>, state: i32) -> f32 {
    return round_box(p, select(0.66, 0.82, (state & 64) != 0), 0.26);
}

fn bent_spindle(p: vec2<f32>, half_length: f32, half_width: f32) -> f32 {
    return spindle(p + vec2<f32>(0.0, 0.18 * p.x * p.x - 0.1), half_length, half_width);
}

// A mark: what a cell is from afar. A disc, box, star or cross with a ring.
fn mark_paint(in: VertexOut) -> vec4<f32> {
    let p = in.at / ROUND;
    let r_px = in.look.x * ROUND;
    let turn = in.look.y;
    let kind_from = i32(in.kinds.x + 0.5);
    let kind = i32(in.kinds.y + 0.5);
    let state = i32(in.kinds.z + 0.5);
    let one_px = 1.0 / max(r_px, 0.5);
    let d = mix(shape(kind_from, p, state), shape(kind, p, state), turn);
    let own = mix(cells.colours[min(kind_from, LOOKS - 1)].rgb, cells.colours[min(kind, LOOKS - 1)].rgb, turn);
    // Under the lens of the chromosomes all cells are of one colour: what they share is what is looked at.
    let lens = cells.show.z > 0.5 && kind != DYING;
    var colour = select(own, mix(cells.alike.rgb, own, 0.12), lens);
    if (cells.stain.w > 0.5) { colour = mix(cells.counterstain.rgb * 0.8, cells.stain.rgb, in.look.w); }
    let body = ramp(0.6 * one_px, -0.6 * one_px, d);
    // The ring is what separates a cell from bone and cartilage; it is never left out.
    let ring_width = max(0.14, 1.1 * one_px);
    let ring = ramp(ring_width + 0.6 * one_px, ring_width - 0.6 * one_px, d);
    // Light from the upper left, soft.
    let lit = dot(p, 0.9 * in.light.xy);
    var rgb = colour * (1.0 + 0.12 * clamp(lit, -1.0, 1.0));
    if (kind == STEM && !lens) {
        let spark = ramp(0.34, 0.2, length(p + vec2<f32>(0.18, 0.2)));
        rgb = mix(rgb, cells.shine.rgb, 0.55 * spark);
    }
    if (kind == ADIPOCYTE && !lens) {
        rgb = mix(rgb, fat_cell(rgb, colour, p, in.kinds.w, 0.0, one_px), turn);
    }
    if (lens) {
        // Only the colour of an open gene is left.
        let far = select(cells.nucleus_far.rgb, gene_colour(open_gene(state)), ((state >> 7) & 15) != 0);
        rgb = mix(rgb, far, ramp(1.0 + one_px, 1.0 - one_px, length(p) / select(0.56, 0.6, is_long(kind))));
    }
    rgb = mix(cells.edge.rgb, rgb, body);
    // Halo of stem cells (stronger when licensed), ring of a healing macrophage.
    var glow = 0.0;
    var glow_colour = colour;
    if (kind == STEM) {
        glow = exp(-max(d, 0.0) * 2.1) * (0.3 + 0.5 * in.look.w);
    } else if (kind == MACROPHAGE_M2) {
        glow = 0.95 * ramp(0.11 + 0.5 * one_px, 0.05, abs(length(p) - 1.06));
    }
    if ((state & 16) != 0) {
        let chosen = ramp(0.12 + one_px, 0.0, abs(length(p) - 1.75));
        glow_colour = mix(glow_colour, cells.chosen.rgb, chosen);
        glow = max(glow, chosen);
    }
    glow = glow * ramp(2.3, 1.9, length(p));
    // What was laid down has no mark.
    let has_mark = select(1.0, 0.0, kind >= PEARL);
    return behind(vec4<f32>(rgb, 1.0) * ring, glow_colour, glow) * has_mark;
}

#endif
