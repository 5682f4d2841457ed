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

fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let files: [(&str, &'static [u8]); 4] = [
        (
            "plain",
            include_bytes!("../../../assets/fonts/Inter-Regular.otf"),
        ),
        (
            "bold",
            include_bytes!("../../../assets/fonts/Inter-SemiBold.otf"),
        ),
        (
            "serif",
            include_bytes!("../../../assets/fonts/EBGaramond12-Regular.otf"),
        ),
        (
            "italic",
            include_bytes!("../../../assets/fonts/EBGaramond12-Italic.otf"),
        ),
    ];
    for (name, file) in files {
        fonts
            .font_data
            .insert(name.to_owned(), Arc::new(FontData::from_static(file)));
        let family = match name {
            "plain" => FontFamily::Proportional,
            _ => FontFamily::Name(name.into()),
        };
        let list = fonts.families.entry(family).or_default();
        list.insert(0, name.to_owned());
        if name != "plain" {
            list.push("plain".to_owned());
        }
    }
    fonts
}

/// Installs the fonts.
pub fn install_fonts(context: &egui::Context) {
    context.set_fonts(fonts());
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
