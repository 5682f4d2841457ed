// How the tissues of a knee look.

#ifndef COVER

fn tissue_of(spot: Spot) -> Seen {
    let at = spot.at;
    let kind = spot.kind;
    let d = spot.d;
    let hard = spot.hard;
    let fibre = spot.fibre;
    let lit = spot.lit;
    let native = spot.tissue.r;
    let repair = spot.tissue.g;
    let quality = spot.tissue.b;
    let px = spot.px;
    let near = spot.near;
    let dark = spot.dark;
    let inflamed = spot.inflamed;
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
        default: {}
    }
    return Seen(c, alpha, s, shadow);
}

#endif
