//! Panels told to a reader of the screen, and written into a file for a test of the real window: it clicks by name.

use std::fmt::Write as _;
use std::path::PathBuf;

use bevy::a11y::AccessibilityRequested;
use bevy::prelude::*;
use bevy_egui::egui::accesskit::{Node, Role, Toggled};
use bevy_egui::{EguiContext, EguiContexts, EguiOutput, EguiPostUpdateSet};

use super::order::Step;
use crate::platform::{disk, environment};

/// Environment variable with the file to write.
const VARIABLE: &str = "STROMA_WIDGETS";

/// The file and what it holds.
#[derive(Resource)]
struct WidgetsFile {
    path: PathBuf,
    written: String,
}

/// Registers what tells panels to a reader of the screen, and what writes the widgets if the environment asks for it.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, listen.in_set(Step::Keep))
        .add_systems(
            PostUpdate,
            write_widgets
                .after(EguiPostUpdateSet::ProcessOutput)
                .run_if(resource_exists::<WidgetsFile>),
        );
    if let Some(path) = environment::variable(VARIABLE).map(PathBuf::from) {
        app.insert_resource(WidgetsFile {
            path,
            written: String::new(),
        });
    }
}

/// Panels are told to a reader of the screen only where one asks for it: it costs some time in each frame.
fn listen(
    requested: Res<AccessibilityRequested>,
    file: Option<Res<WidgetsFile>>,
    mut contexts: EguiContexts,
) {
    if let Ok(context) = contexts.ctx_mut() {
        if requested.get() || file.is_some() {
            context.enable_accesskit();
        } else {
            context.disable_accesskit();
        }
    }
}

/// Writes the widgets after each frame that changed them.
fn write_widgets(
    mut file: ResMut<WidgetsFile>,
    mut contexts: Query<(&mut EguiContext, &EguiOutput)>,
) -> Result {
    for (mut context, output) in &mut contexts {
        let Some(update) = &output.platform_output.accesskit_update else {
            continue;
        };
        let pixels_per_point = context.get_mut().pixels_per_point();
        let mut lines = String::new();
        for (_, node) in &update.nodes {
            write_line(&mut lines, node, f64::from(pixels_per_point))?;
        }
        if lines == file.written {
            continue;
        }
        // A reader never finds half a file.
        disk::write_whole(&file.path, |to| to.write_all(lines.as_bytes()))?;
        file.written = lines;
    }
    Ok(())
}

/// One line a widget that can be pressed: role, state, left, top, right and bottom in pixels, name; tabs between.
fn write_line(lines: &mut String, node: &Node, pixels_per_point: f64) -> std::fmt::Result {
    let role = match node.role() {
        Role::Button => "button",
        Role::CheckBox => "checkbox",
        Role::RadioButton => "radio",
        Role::Slider => "slider",
        Role::ComboBox => "combobox",
        Role::TextInput | Role::SearchInput => "text",
        _ => return Ok(()),
    };
    let state = match node.toggled() {
        _ if node.is_disabled() => "disabled",
        Some(Toggled::True) => "on",
        Some(_) => "off",
        None => "-",
    };
    let Some(bounds) = node.bounds() else {
        return Ok(());
    };
    let name = node.label().or(node.value()).unwrap_or_default();
    let name = name.replace(['\t', '\n'], " ");
    let [left, top, right, bottom] = [bounds.x0, bounds.y0, bounds.x1, bounds.y1]
        .map(|points| (points * pixels_per_point).round());
    writeln!(
        lines,
        "{role}\t{state}\t{left}\t{top}\t{right}\t{bottom}\t{name}"
    )
}
