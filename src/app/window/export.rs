//! Takes plots and rules out of the window: table, drawing, picture.

use std::path::{Path, PathBuf};

use bevy::prelude::*;
use bevy::render::render_resource::TextureFormat;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use bevy_egui::{EguiContexts, egui};

use super::look::PanelLook;
use super::order::Step;
use super::persistence::Persistence;
use super::refused;
use super::ui::Ui;
use crate::app::hand_out::HandOut;
use crate::app::pixels::{Pixels, png_of, write_pixels};
use crate::experiment::plots::{PLOTS, Plot, table};
use crate::files::{RequestError, free_path, save_text};
use crate::live::Snapshot;
use crate::platform::links;
use crate::scenario::physicell::rules_csv;
use crate::sim::{History, STEPS_PER_DAY};
use crate::theme::Theme;
use crate::ui::kit::words::{say, say_with};
use crate::ui::results::plot_svg::svg;
use crate::ui::state::action::PlotFormat;

/// A picture of a plot that is wanted.
#[derive(Resource, Debug, Default)]
pub(super) struct Export {
    /// The part of the window, points, and the name of the file.
    pub(super) taking: Option<Taking>,
}

/// Registers what takes pictures of plots.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Export>()
        .add_systems(Update, photograph.in_set(Step::Keep).run_if(wanted));
}

fn wanted(export: Res<Export>) -> bool {
    export.taking.is_some()
}

/// A picture that is being taken: the part of the window, pixels, and the name of the file.
#[derive(Resource, Debug, Clone)]
pub(super) struct Taking {
    part: egui::Rect,
    stem: String,
    /// The page to hand out that it is for; a picture of its own without one.
    page: Option<Box<HandOut>>,
}

impl Taking {
    /// A picture for a page to hand out.
    pub(super) fn of_page(part: egui::Rect, stem: String, page: HandOut) -> Self {
        Self {
            part,
            stem,
            page: Some(Box::new(page)),
        }
    }
}

/// What became of something that was taken out of the window.
#[derive(Debug, Default)]
pub(super) struct Taken {
    /// A sentence on it.
    pub(super) told: Option<String>,
    /// What goes to the clipboard.
    pub(super) copied: Option<String>,
    /// A picture that is only begun.
    pub(super) picture: Option<Taking>,
}

impl Taken {
    fn saved(path: PathBuf) -> Self {
        Self {
            told: Some(saved(&path)),
            ..Self::default()
        }
    }

    fn copied(text: String, key: &str) -> Self {
        Self {
            told: Some(say(key)),
            copied: Some(text),
            ..Self::default()
        }
    }
}

/// The sentence on a file that was written.
pub(super) fn saved(path: &Path) -> String {
    say_with("saved", &[("path", path.display().to_string())])
}

fn stem(plot: &Plot, snapshot: &Snapshot) -> String {
    format!(
        "{}-{}-seed-{}-day-{}",
        snapshot.scenario.name.replace(['/', '\\'], "-"),
        plot.key,
        snapshot.seed,
        snapshot.step / STEPS_PER_DAY
    )
}

/// Saves or copies a plot. A picture is only begun here, of the place where the plot stands.
pub(super) fn take_plot(
    number: usize,
    format: PlotFormat,
    snapshot: &Snapshot,
    control: Option<&History>,
    theme: &Theme,
    place: Option<egui::Rect>,
    folder: &Path,
) -> Result<Taken, RequestError> {
    let plot = &PLOTS[number.min(PLOTS.len() - 1)];
    let stem = stem(plot, snapshot);
    let refuse = |error: csv::Error| RequestError(error.to_string());
    match format {
        PlotFormat::Csv => {
            let text = table(plot, &snapshot.history, say, b',').map_err(refuse)?;
            save_text(folder, &stem, "csv", &text).map(Taken::saved)
        }
        PlotFormat::Svg => {
            let text = svg(plot, snapshot, control, theme);
            save_text(folder, &stem, "svg", &text).map(Taken::saved)
        }
        PlotFormat::Clipboard => {
            let text = table(plot, &snapshot.history, say, b'\t').map_err(refuse)?;
            Ok(Taken::copied(text, "plot-copied"))
        }
        PlotFormat::Png => Ok(Taken {
            picture: place.map(|part| Taking {
                part,
                stem,
                page: None,
            }),
            ..Taken::default()
        }),
    }
}

/// Saves the rules in force as a PhysiCell rules file.
pub(super) fn save_rules(snapshot: &Snapshot, folder: &Path) -> Result<Taken, RequestError> {
    let stem = format!("rules-stroma-{}", env!("CARGO_PKG_VERSION"));
    save_text(folder, &stem, "csv", &rules_csv(&snapshot.parameters)).map(Taken::saved)
}

/// Copies the rules in force.
pub(super) fn copy_rules(snapshot: &Snapshot) -> Result<Taken, RequestError> {
    Ok(Taken::copied(
        rules_csv(&snapshot.parameters),
        "rules-copied",
    ))
}

/// Takes the picture that is wanted.
fn photograph(
    mut commands: Commands,
    mut export: ResMut<Export>,
    look: Res<PanelLook>,
    windows: Query<&Window>,
) {
    let (Some(mut taking), Some(window)) = (export.taking.take(), windows.iter().next()) else {
        return;
    };
    let scale = look.zoom * window.scale_factor();
    taking.part = egui::Rect::from_min_max(
        (taking.part.min.to_vec2() * scale).to_pos2(),
        (taking.part.max.to_vec2() * scale).to_pos2(),
    );
    commands.insert_resource(taking);
    commands
        .spawn(Screenshot::primary_window())
        .observe(develop);
}

/// Writes the part of the picture that is the plot.
fn develop(
    captured: On<ScreenshotCaptured>,
    taking: Option<Res<Taking>>,
    mut state: ResMut<Ui>,
    mut persistence: ResMut<Persistence>,
    mut contexts: EguiContexts,
) {
    let Some(taking) = taking else { return };
    let sentence = match cut(&captured.image, taking.part)
        .ok_or_else(|| RequestError(say("plot-no-picture")))
        .and_then(|pixels| {
            let folder = persistence.documents();
            let Some(page) = &taking.page else {
                let path = free_path(&folder, &taking.stem, "png")?;
                write_pixels(&pixels, &path)?;
                return Ok(path);
            };
            let text = page.page(&png_of(&pixels)?);
            save_text(&folder, &taking.stem, "html", &text)
        }) {
        Ok(path) if taking.page.is_some() => {
            if let Ok(context) = contexts.ctx_mut() {
                links::open_file(context, &path);
            }
            say_with("hand-out-made", &[("path", path.display().to_string())])
        }
        Ok(path) => saved(&path),
        Err(error) => refused::save(&error),
    };
    state.panels.notes.push((sentence, 6.0));
}

/// A part of an image as red, green, blue, opaque.
fn cut(image: &Image, part: egui::Rect) -> Option<Pixels> {
    let data = image.data.as_ref()?;
    let (wide, high) = (image.width(), image.height());
    let swapped = matches!(
        image.texture_descriptor.format,
        TextureFormat::Bgra8Unorm | TextureFormat::Bgra8UnormSrgb
    );
    let known = swapped
        || matches!(
            image.texture_descriptor.format,
            TextureFormat::Rgba8Unorm | TextureFormat::Rgba8UnormSrgb
        );
    let left = (part.left().max(0.0) as u32).min(wide);
    let top = (part.top().max(0.0) as u32).min(high);
    let right = (part.right().max(0.0) as u32).min(wide);
    let bottom = (part.bottom().max(0.0) as u32).min(high);
    if !known || right <= left || bottom <= top {
        return None;
    }
    let mut rgba = Vec::with_capacity(((right - left) * (bottom - top) * 4) as usize);
    for y in top..bottom {
        for x in left..right {
            let at = ((y * wide + x) * 4) as usize;
            let [a, green, c] = [data.get(at)?, data.get(at + 1)?, data.get(at + 2)?];
            let (red, blue) = if swapped { (c, a) } else { (a, c) };
            rgba.extend([*red, *green, *blue, 255]);
        }
    }
    Some(Pixels {
        width: right - left,
        height: bottom - top,
        rgba,
    })
}
