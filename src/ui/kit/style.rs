//! Fonts and style: egui dressed in the theme, once.

use std::sync::Arc;

use bevy_egui::egui::{
    self, Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Stroke, Visuals,
};

use crate::theme::{Hex, Theme};

/// A colour token for egui.
#[must_use]
pub fn colour(hex: Hex) -> Color32 {
    let [r, g, b] = hex.0;
    Color32::from_rgb(r, g, b)
}

/// A colour token with an opacity from 0 to 1.
#[must_use]
pub fn faded(hex: Hex, opacity: f32) -> Color32 {
    colour(hex).gamma_multiply(opacity)
}

/// Text one operates or reads as data.
#[must_use]
pub fn plain(size: f32) -> FontId {
    FontId::new(size, FontFamily::Proportional)
}

/// The same, semibold.
#[must_use]
pub fn bold(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name("bold".into()))
}

/// Titles and the story line.
#[must_use]
pub fn serif(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name("serif".into()))
}

/// Anatomical names.
#[must_use]
pub fn italic(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name("italic".into()))
}

/// A font of the project: whole on a desktop, the letters of European languages in a page, where each byte is waited for.
macro_rules! font {
    ($name:literal) => {{
        #[cfg(not(target_arch = "wasm32"))]
        const FILE: &[u8] = include_bytes!(concat!("../../../assets/fonts/", $name));
        #[cfg(target_arch = "wasm32")]
        const FILE: &[u8] = include_bytes!(concat!("../../../assets/web/fonts/", $name));
        FILE
    }};
}

/// The fonts by their roles: plain, bold, serif and italic. What a font lacks comes from the plain one.
fn definitions(files: [(&str, FontData); 4]) -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for (name, file) in files {
        fonts.font_data.insert(name.to_owned(), Arc::new(file));
        let family = match name {
            "plain" => FontFamily::Proportional,
            _ => FontFamily::Name(name.into()),
        };
        let list = fonts.families.entry(family).or_default();
        list.push(name.to_owned());
        if name != "plain" {
            list.push("plain".to_owned());
        }
    }
    let numbers = fonts.families.entry(FontFamily::Monospace).or_default();
    numbers.push("plain".to_owned());
    fonts
}

/// Installs the fonts.
pub fn install_fonts(context: &egui::Context) {
    context.set_fonts(definitions([
        ("plain", FontData::from_static(font!("Inter-Regular.otf"))),
        ("bold", FontData::from_static(font!("Inter-SemiBold.otf"))),
        (
            "serif",
            FontData::from_static(font!("EBGaramond12-Regular.otf")),
        ),
        (
            "italic",
            FontData::from_static(font!("EBGaramond12-Italic.otf")),
        ),
    ]));
}

/// How long a press may be to count as a click, seconds: on a slow machine its release comes some frames later.
const LONGEST_CLICK: f64 = 3.0;

/// Dresses egui in a theme.
pub fn dress(context: &egui::Context, theme: &Theme) {
    // On a slow machine a press and its release lie in frames far apart.
    context.options_mut(|options| options.input_options.max_click_duration = LONGEST_CLICK);
    let mut visuals = if theme.dark {
        Visuals::dark()
    } else {
        Visuals::light()
    };
    visuals.panel_fill = colour(theme.panel);
    visuals.window_fill = colour(theme.panel);
    visuals.window_stroke = Stroke::new(1.0, colour(theme.line));
    visuals.extreme_bg_color = colour(theme.background);
    visuals.override_text_color = Some(colour(theme.text_1));
    visuals.selection.bg_fill = colour(theme.accent);
    visuals.selection.stroke = Stroke::new(1.0, colour(theme.on_accent));
    visuals.window_corner_radius = CornerRadius::same(18);
    visuals.menu_corner_radius = CornerRadius::same(12);
    for widget in [
        &mut visuals.widgets.noninteractive,
        &mut visuals.widgets.inactive,
        &mut visuals.widgets.hovered,
        &mut visuals.widgets.active,
        &mut visuals.widgets.open,
    ] {
        widget.corner_radius = CornerRadius::same(12);
        widget.bg_fill = colour(theme.raised);
        widget.weak_bg_fill = colour(theme.raised);
        widget.bg_stroke = Stroke::new(1.0, colour(theme.line));
        widget.fg_stroke = Stroke::new(1.5, colour(theme.text_1));
    }
    visuals.widgets.hovered.bg_stroke = Stroke::new(1.5, colour(theme.accent));
    visuals.widgets.active.bg_stroke = Stroke::new(2.0, colour(theme.accent));
    context.set_visuals(visuals);
    context.global_style_mut(|style| {
        style.spacing.item_spacing = egui::vec2(8.0, 8.0);
        style.spacing.interact_size.y = 32.0;
        // A bar that is always seen, beside what it scrolls: nobody looks for what is below a fold.
        style.spacing.scroll = egui::style::ScrollStyle {
            bar_width: 8.0,
            floating_allocated_width: 8.0,
            ..egui::style::ScrollStyle::thin()
        };
        style.text_styles = [
            (egui::TextStyle::Body, plain(15.0)),
            (egui::TextStyle::Button, plain(15.0)),
            (egui::TextStyle::Small, plain(13.0)),
            (egui::TextStyle::Heading, serif(26.0)),
            (egui::TextStyle::Monospace, FontId::monospace(14.0)),
        ]
        .into();
    });
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use skrifa::{FontRef, MetadataProvider};

    /// All text files under a folder, one after the other.
    fn texts(folder: &Path) -> String {
        let mut all = String::new();
        for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            let end = path.extension().unwrap_or_default();
            if path.is_dir() {
                all += &texts(&path);
            } else if end == "ftl" || end == "toml" || end == "svg" {
                all += &std::fs::read_to_string(&path).expect("a text");
            }
        }
        all
    }

    #[test]
    fn the_fonts_of_a_page_have_every_sign_of_the_texts() {
        let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
        let mut signs: Vec<char> = texts(&assets).chars().collect();
        // What a person may have written: letters of European languages, numbers, money.
        signs.extend("ÀÉÎÕÜßàéîõüĀčęğłńőřšťžΩαβγДжщñ€£¥°µ²³½×÷→…“”„«»–—".chars());
        signs.retain(|sign| !sign.is_control());
        signs.sort_unstable();
        signs.dedup();
        let signs_of = |name: &str| {
            let file = std::fs::read(assets.join("web/fonts").join(name)).expect("a font");
            let font = FontRef::new(&file).expect("a font");
            let known = font.charmap();
            let known = |sign: &char| known.map(*sign).is_some();
            assert!(!known(&'語'), "the test can fail");
            signs
                .iter()
                .copied()
                .filter(known)
                .collect::<BTreeSet<char>>()
        };
        let all: BTreeSet<char> = signs.iter().copied().collect();
        // What a font lacks comes from the plain one, in another face: so each has all of them itself.
        for name in [
            "Inter-Regular.otf",
            "Inter-SemiBold.otf",
            "EBGaramond12-Regular.otf",
            "EBGaramond12-Italic.otf",
        ] {
            let missing: Vec<char> = all.difference(&signs_of(name)).copied().collect();
            assert!(missing.is_empty(), "{name}: {missing:?}");
        }
    }
}
