// How the grounds of a dish look: soft gel in clouds and beads, middle ground as a net of threads, stiff ground with grooves and grit.
// What is drawn follows the stiffness of the place; texture stands for it and has no scale of its own.

#ifndef COVER

// First of the three grounds among the colours: soft, middle, stiff.
const SOFT: i32 = 28;

// Threads that run one way: lines about every step, which wander and break off.
fn threads(p: vec2<f32>, step: f32, warp: f32) -> f32 {
    let across = p.y / step + warp;
    let row = floor(across);
    let wander = value_noise(vec2<f32>(p.x / (3.4 * step) + row * 7.31, row));
    let away = abs(fract(across) - 0.5 - 0.55 * (wander - 0.5));
    return ramp(0.2, 0.04, away) * ramp(0.3, 0.62, wander);
}

fn tissue_of(spot: Spot) -> Seen {
    if (spot.kind == 19) {
        // The wall of the dish: glass, lit from the upper left.
        let rim = exp(-spot.d / 0.35);
        let c = mix(low(19), high(19), 0.25 + 0.2 * spot.lit * exp(-spot.d / 1.4) + 0.5 * rim);
        return Seen(c, 1.0, 1.0, 0.0);
    }
    // Place in um, and the stiffness there, kPa (by ratios, as cells feel it).
    let p = spot.at / 0.056;
    let kpa = exp(spot.tissue.a * 6.5 - 2.3);
    let soft = ramp(8.0, 2.2, kpa);
    let stiff = ramp(15.0, 28.0, kpa);
    let middle = 1.0 - soft - stiff;
    let um_px = 0.056 / spot.px;
    let clouds = fbm(p * 0.011, 2);

    // Beads in the gel, out of focus; on stiff ground the same points are grit.
    let beads = cells_noise(p * mix(0.017, 0.072, stiff));
    let bead = ramp(0.52, 0.1, beads.x) * (0.3 + 0.7 * beads.z);
    let gel = mix(low(SOFT), high(SOFT), clamp(0.1 + 0.75 * clouds * clouds + 0.34 * bead * bead, 0.0, 1.0));
    // Two families of threads that cross.
    let warp = 2.2 * (clouds - 0.5);
    let one = threads(vec2<f32>(0.82 * p.x + 0.57 * p.y, 0.82 * p.y - 0.57 * p.x), 13.0, warp);
    let other = threads(vec2<f32>(0.64 * p.x - 0.77 * p.y, 0.64 * p.y + 0.77 * p.x), 15.0, -warp);
    let seen = ramp(0.12, 0.4, um_px);
    let net = mix(low(SOFT + 1), high(SOFT + 1), clamp(0.2 + 0.3 * clouds + 0.42 * max(one, other) * mix(0.45, 1.0, seen), 0.0, 1.0));
    // Grooves and grit.
    let along = 0.93 * p.x + 0.37 * p.y;
    let across = 0.93 * p.y - 0.37 * p.x;
    let streak = fbm(vec2<f32>(along * 0.02, across * 0.21), 2);
    let groove = 0.5 + 0.5 * sin(across * 0.56 + 5.0 * streak);
    let grit = ramp(0.3, 0.1, beads.x) * ramp(0.45, 1.0, beads.z);
    let plate_ground = mix(low(SOFT + 2), high(SOFT + 2), clamp(0.1 + 0.22 * clouds + 0.34 * groove * streak * mix(0.5, 1.0, seen) + 0.5 * grit, 0.0, 1.0));

    let c = gel * soft + net * middle + plate_ground * stiff;
    // A dark line at the wall, and light that falls off towards it.
    let s = (1.0 - 0.34 * exp(-spot.d / 0.7)) * (1.0 - 0.16 * exp(-spot.d / 5.0));
    return Seen(c, 1.0, s, 0.0);
}

#endif
