//! How the panels look: fonts, colours, and how large everything is.

use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};

use super::order::{Layer, Step};
use super::persistence::Persistence;
use super::pointer_input::{Device, Pointer};
use crate::theme::ThemeName;
use crate::ui::frame::layout;
use crate::ui::kit::style;
use crate::view::{Picture, ThemeSet};

/// What a mouse can hit has 28 points; a finger needs 44.
const FINGER_ZOOM: f32 = 44.0 / 28.0;
/// The panels are not made larger for fingers than leaves this height, points: in less the picture has no room.
const FINGER_HEIGHT: f32 = 500.0;

/// How the panels look.
#[derive(Resource, Debug)]
pub(super) struct PanelLook {
    /// The theme they are dressed in; none where they must be dressed again.
    pub(super) dressed: Option<ThemeName>,
    /// Whether they have their fonts.
    fonts: bool,
    /// Zoom of egui.
    pub(super) zoom: f32,
}

impl Default for PanelLook {
    fn default() -> Self {
        Self {
            dressed: None,
            fonts: false,
            zoom: 1.0,
        }
    }
}

/// Registers the look of the panels and what keeps it.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<PanelLook>()
        .add_systems(Update, fit_zoom.in_set(Step::Fit))
        .add_systems(
            EguiPrimaryContextPass,
            (
                dress.in_set(Layer::Dress),
                install_fonts.in_set(Layer::Fonts).run_if(not(has_fonts)),
            ),
        );
}

/// Whether panels can be drawn: they have their fonts.
pub(super) fn has_fonts(look: Res<PanelLook>) -> bool {
    look.fonts
}

/// Zoom of egui: large for a projector and for fingers, and as the user has set the text.
fn zoom_of(theme: ThemeName, text_size: f32, device: Device, window: [f32; 2]) -> f32 {
    let finger = match device {
        Device::Fingers => FINGER_ZOOM.min((window[1] / FINGER_HEIGHT).max(1.0)),
        Device::Mouse => 1.0,
    };
    layout::zoom_of(theme, text_size, window)
        .max(finger)
        .min(layout::most_zoom(window))
}

/// Zoom follows the window, the theme, the text and what points.
pub(super) fn fit_zoom(
    mut picture: ResMut<Picture>,
    mut look: ResMut<PanelLook>,
    pointer: Res<Pointer>,
    persistence: Res<Persistence>,
    windows: Query<&Window, With<PrimaryWindow>>,
) {
    let Ok(window) = windows.single() else { return };
    let whole = [window.width(), window.height()];
    let text_size = persistence.settings.text_size;
    look.zoom = zoom_of(picture.theme, text_size, pointer.device, whole);
    picture.scale_factor = window.scale_factor() * look.zoom;
}

/// Gives the panels their size and the colours of the theme.
fn dress(
    mut contexts: EguiContexts,
    mut look: ResMut<PanelLook>,
    picture: Res<Picture>,
    themes: Res<ThemeSet>,
) -> Result {
    let context = contexts.ctx_mut()?;
    if (context.zoom_factor() - look.zoom).abs() > 1e-3 {
        context.set_zoom_factor(look.zoom);
    }
    if look.dressed != Some(picture.theme) {
        style::dress(context, themes.0.get(picture.theme));
        look.dressed = Some(picture.theme);
    }
    Ok(())
}

/// Gives the panels their fonts, which are there from the next frame on.
fn install_fonts(mut contexts: EguiContexts, mut look: ResMut<PanelLook>) -> Result {
    style::install_fonts(contexts.ctx_mut()?);
    look.fonts = true;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_mouse_can_hit_is_large_enough_for_a_finger_once_one_is_used() {
        let tablet = [1280.0, 800.0];
        for theme in [ThemeName::Theatre, ThemeName::Projector] {
            let zoom = zoom_of(theme, 1.0, Device::Fingers, tablet);
            assert!(28.0 * zoom >= 44.0, "{zoom}");
        }
        assert!((zoom_of(ThemeName::Theatre, 1.0, Device::Mouse, tablet) - 1.0).abs() < 1e-6);
    }

    #[test]
    fn fingers_leave_room_for_the_picture_in_a_low_window() {
        let zoom = |window| zoom_of(ThemeName::Theatre, 1.0, Device::Fingers, window);
        assert!((zoom([1298.0, 600.0]) - 1.2).abs() < 1e-6);
        assert!((zoom([900.0, 450.0]) - 1.0).abs() < 1e-6);
    }

    #[test]
    fn text_is_not_made_larger_than_the_panels_fit() {
        let zoom = zoom_of(ThemeName::Projector, 2.5, Device::Mouse, [1240.0, 760.0]);
        assert!((zoom - 2.0).abs() < 1e-6, "{zoom}");
    }
}
