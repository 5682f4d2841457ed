// Hash, value noise, fractal noise and cells noise: the same maths on every graphics interface.

fn hash2(x: i32, y: i32) -> f32 {
    var h: u32 = (bitcast<u32>(x) * 374761393u) ^ (bitcast<u32>(y) * 668265263u);
    h = (h ^ (h >> 13u)) * 1274126177u;
    h = h ^ (h >> 16u);
    return f32(h >> 8u) / 16777216.0;
}

fn value_noise(p: vec2<f32>) -> f32 {
    let base = floor(p);
    let i = vec2<i32>(base);
    var f = p - base;
    f = f * f * f * (f * (f * 6.0 - 15.0) + 10.0);
    let a = hash2(i.x, i.y);
    let b = hash2(i.x + 1, i.y);
    let c = hash2(i.x, i.y + 1);
    let d = hash2(i.x + 1, i.y + 1);
    return mix(mix(a, b, f.x), mix(c, d, f.x), f.y);
}

fn fbm(start: vec2<f32>, octaves: i32) -> f32 {
    var p = start;
    var sum = 0.0;
    var weight = 0.5;
    var total = 0.0;
    for (var k = 0; k < octaves; k = k + 1) {
        sum = sum + weight * value_noise(p);
        total = total + weight;
        weight = weight * 0.5;
        p = vec2<f32>(p.x * 1.6 - p.y * 1.2 + 7.3, p.x * 1.2 + p.y * 1.6 + 3.1);
    }
    return sum / total;
}

// Nearest distance, second nearest, number of the nearest cell, tilt of the nearest point to the light.
fn cells_noise(p: vec2<f32>) -> vec4<f32> {
    let base = vec2<i32>(floor(p));
    var first = 9.0;
    var second = 9.0;
    var nearest = base;
    var towards = vec2<f32>(0.0);
    for (var b = -1; b < 2; b = b + 1) {
        for (var a = -1; a < 2; a = a + 1) {
            let i = base.x + a;
            let j = base.y + b;
            let point = vec2<f32>(
                f32(i) + 0.1 + 0.8 * hash2(i, j + 91),
                f32(j) + 0.1 + 0.8 * hash2(i + 57, j),
            );
            let away = point - p;
            let d = dot(away, away);
            if (d < first) {
                second = first;
                first = d;
                nearest = vec2<i32>(i, j);
                towards = away;
            } else if (d < second) {
                second = d;
            }
        }
    }
    let number = hash2(nearest.x + 13, nearest.y + 29);
    return vec4<f32>(sqrt(first), sqrt(second), number, dot(towards, vec2<f32>(-0.55, -0.83)));
}

// Smooth step that also runs downwards, as the recipes of the plate use it.
fn ramp(a: f32, b: f32, x: f32) -> f32 {
    let t = clamp((x - a) / (b - a), 0.0, 1.0);
    return t * t * (3.0 - 2.0 * t);
}

fn to_linear(c: vec3<f32>) -> vec3<f32> {
    let low = c / 12.92;
    let high = pow((max(c, vec3<f32>(0.0)) + 0.055) / 1.055, vec3<f32>(2.4));
    return select(high, low, c <= vec3<f32>(0.04045));
}
