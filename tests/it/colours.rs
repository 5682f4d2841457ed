//! Colours live in the theme: no shader holds one, and no source uses one that a library has a name for.

use crate::architecture::texts;

/// Lines of shaders that hold numbers which only look like a colour: file, line, why it is none.
const NO_COLOURS: [(&str, &str, &str); 7] = [
    (
        "cells.wgsl",
        "if (opacity <= 0.0 || in.position.z >= cells.range.y) { out.position = vec4<f32>(2.0, 2.0, 2.0, 1.0); }",
        "a place outside the screen",
    ),
    (
        "plate.wgsl",
        "if (!hides(i32(round(in.uv.x)))) { out.position = vec4<f32>(2.0, 2.0, 2.0, 1.0); }",
        "a place outside the screen",
    ),
    (
        "plate.wgsl",
        "return vec4<f32>(0.0);",
        "the cover writes no colour, only its depth",
    ),
    (
        "knee.wgsl",
        "c = min(c + gloss * select(0.26, 0.2, dark) * native * plate.gloss.rgb, vec3<f32>(1.0));",
        "the most a channel can hold",
    ),
    (
        "plate.wgsl",
        "shown = clamp(shown + grain, vec3<f32>(0.0), vec3<f32>(1.0));",
        "the least and the most a channel can hold",
    ),
    (
        "noise.wgsl",
        "let high = pow((max(c, vec3<f32>(0.0)) + 0.055) / 1.055, vec3<f32>(2.4));",
        "the curve of sRGB",
    ),
    (
        "noise.wgsl",
        "return select(high, low, c <= vec3<f32>(0.04045));",
        "the curve of sRGB",
    ),
];

/// A text with its comments blanked, line by line as long as before.
fn without_comments(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let (mut block, mut line) = (0, false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match (letter, letters.peek()) {
            ('\n', _) => {
                line = false;
                kept.push('\n');
            }
            ('/', Some('/')) if block == 0 => line = true,
            ('/', Some('*')) if !line => {
                letters.next();
                block += 1;
            }
            ('*', Some('/')) if block > 0 => {
                letters.next();
                block -= 1;
            }
            _ if block == 0 && !line => kept.push(letter),
            _ => {}
        }
    }
    kept
}

/// Whether an expression is made of numbers alone, such as `0.2`, `-1.0f` or `200.0 / 255.0`.
fn is_number(expression: &str) -> bool {
    let mut in_number = false;
    let mut any = false;
    for letter in expression.chars() {
        if letter.is_ascii_digit() || letter == '.' {
            in_number = true;
            any = true;
        } else if letter.is_alphanumeric() || letter == '_' {
            if !in_number {
                return false;
            }
        } else {
            in_number = false;
        }
    }
    any
}

/// What stands between a bracket that has just opened and its partner, split at the commas.
fn arguments(rest: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut depth, mut start) = (0, 0);
    for (at, letter) in rest.char_indices() {
        match letter {
            '(' | '[' => depth += 1,
            ')' if depth == 0 => {
                found.push(rest[start..at].trim());
                break;
            }
            ')' | ']' => depth -= 1,
            ',' if depth == 0 => {
                found.push(rest[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    found.retain(|argument| !argument.is_empty());
    found
}

/// The lines (counted from 1) of a shader on which numbers stand that could be a colour: a `vec3` with a number among
/// its parts, a `vec4` of one or at least three numbers (a place on the screen has two), and hexadecimal numbers of six
/// or eight digits.
fn colours_in(text: &str) -> Vec<usize> {
    let code = without_comments(text);
    let line_of = |at: usize| code[..at].matches('\n').count() + 1;
    let word_before = |at: usize| {
        code[..at]
            .chars()
            .next_back()
            .is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
    };
    let mut lines = Vec::new();
    for (word, parts) in [("vec3", 3), ("vec4", 4)] {
        for (at, _) in code.match_indices(word) {
            let rest = code[at + word.len()..].trim_start_matches(['f', 'h', 'i', 'u']);
            let rest = match rest.trim_start().strip_prefix('<') {
                Some(kind) => kind.split_once('>').map_or("", |(_, rest)| rest),
                None => rest,
            };
            let Some(inside) = rest.trim_start().strip_prefix('(') else {
                continue;
            };
            let inside = arguments(inside);
            let numbers = inside.iter().filter(|part| is_number(part)).count();
            let enough = match parts {
                3 => 1,
                _ if inside.len() == 1 => 1,
                _ => 3,
            };
            if !word_before(at) && numbers >= enough {
                lines.push(line_of(at));
            }
        }
    }
    for (at, _) in code.match_indices("0x") {
        let digits = code[at + 2..]
            .chars()
            .take_while(char::is_ascii_hexdigit)
            .count();
        if !word_before(at) && (digits == 6 || digits == 8) {
            lines.push(line_of(at));
        }
    }
    lines.sort_unstable();
    lines.dedup();
    lines
}

#[test]
fn no_shader_holds_a_colour() {
    let shaders: Vec<(String, String)> = texts("assets/shaders")
        .into_iter()
        .filter(|(name, _)| name.ends_with(".wgsl"))
        .collect();
    assert!(shaders.len() >= 5, "only {} shaders", shaders.len());
    let mut used = [false; NO_COLOURS.len()];
    let mut wrong = Vec::new();
    for (name, text) in &shaders {
        for number in colours_in(text) {
            let line = text.lines().nth(number - 1).unwrap_or_default().trim();
            let known = NO_COLOURS
                .iter()
                .position(|(file, allowed, _)| name.ends_with(file) && *allowed == line);
            match known {
                Some(known) => used[known] = true,
                None => wrong.push(format!("{name}:{number}: {line}")),
            }
        }
    }
    assert!(wrong.is_empty(), "colours outside the theme: {wrong:#?}");
    for ((file, line, why), used) in NO_COLOURS.iter().zip(used) {
        assert!(used, "{file} no longer has the line '{line}' ({why})");
    }
}

#[test]
fn the_search_for_colours_in_shaders_finds_them_and_leaves_other_numbers_alone() {
    for line in [
        "let c = vec3<f32>(0.86, 0.83, 0.96);",
        "let c = vec3(0.86, 0.83, 0.96);",
        "let c = vec3f(.9,.8,.7);",
        "let grey = vec3<f32>(0.2);",
        "let grey = vec4f(0.5);",
        "c = mix(c, vec3<f32>(1.0), 0.4);",
        "c = c + vec3<f32>(0.02 * sheen, 0.0, 0.02 * (1.0 - sheen));",
        "let c = vec4<f32>(0.1, 0.2, 0.3, alpha);",
        "let c = vec4<f32>(vec3<f32>(0.1, 0.2, 0.3), alpha);",
        "let c = vec3<f32>(200.0 / 255.0, 1e-1, 3.0f);",
        "let c = vec3 < f32 > ( 0.1,\n    0.2,\n    0.3);",
        "let c = unpack4x8unorm(0xFFA0B1C2u);",
        "let c = unpack(0xa0b1c2);",
    ] {
        assert_eq!(colours_in(line), [1], "{line}");
    }
    for line in [
        "let c = plate.gloss.rgb;",
        "// vec3<f32>(0.86, 0.83, 0.96)",
        "/* vec3<f32>(0.86, 0.83, 0.96) */ let c = low(kind);",
        "let place = vec4<f32>(p.x, -p.y, 0.0, 1.0);",
        "let shown = vec4<f32>(to_linear(c), 1.0);",
        "let away = vec2<f32>(0.4, 0.6);",
        "fn to_linear(c: vec3<f32>) -> vec3<f32> { return c; }",
        "let h = (h ^ (h >> 13u)) * 1274126177u;",
        "let c = my_vec3(0.1, 0.2, 0.3);",
        "let c = vec3<f32>(r0, g1, b2);",
    ] {
        assert_eq!(colours_in(line), [0; 0], "{line}");
    }
    let later = "// A colour:\n\nlet c = vec3<f32>(0.1, 0.2, 0.3);";
    assert_eq!(colours_in(later), [3]);
}

/// Whether a line of Rust uses a colour by the name a library gives it. Nothing and "to be filled in" are no colours.
fn names_a_colour(line: &str) -> bool {
    let named = ["Color::", "Color32::", "Srgba::", "LinearRgba::"]
        .iter()
        .flat_map(|kind| line.split(kind).skip(1))
        .any(|rest| {
            let name: String = rest
                .chars()
                .take_while(|letter| letter.is_ascii_uppercase() || *letter == '_')
                .collect();
            let after = rest.chars().nth(name.len());
            let whole = after.is_none_or(|letter| !letter.is_alphanumeric());
            name.len() > 1
                && whole
                && !["TRANSPARENT", "PLACEHOLDER", "NONE"].contains(&name.as_str())
        });
    named || line.contains("palettes::")
}

#[test]
fn no_source_uses_a_colour_that_a_library_has_a_name_for() {
    for line in [
        "clear_color: ClearColorConfig::Custom(Color::BLACK),",
        "painter.rect_filled(rect, 0.0, Color32::LIGHT_GRAY);",
        "use bevy::color::palettes::css::TOMATO;",
    ] {
        assert!(names_a_colour(line), "{line}");
    }
    for line in [
        "Color32::TRANSPARENT,",
        "Color::srgb(red, green, blue)",
        "let c = Color32::from_rgb(r, g, b);",
    ] {
        assert!(!names_a_colour(line), "{line}");
    }
    let mut seen = 0;
    for (name, text) in texts("src") {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (number, line) in code.lines().enumerate() {
            seen += 1;
            assert!(!names_a_colour(line), "{name}:{}: {line}", number + 1);
        }
    }
    assert!(seen > 1000, "only {seen} lines were read");
}
