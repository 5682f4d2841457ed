//! A place to draw pictures off screen, one after the other, without a window, a display or a graphics card.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bevy::app::PluginsState;
use bevy::asset::AssetPlugin;
use bevy::camera::RenderTarget;
use bevy::image::Image;
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::render_resource::TextureFormat;
use bevy::render::renderer::RenderAdapter;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use bevy::tasks::tick_global_task_pools_on_main_thread;
use bevy::window::ExitCondition;
use bevy::winit::WinitPlugin;
use bevy_egui::{
    EguiContexts, EguiGlobalSettings, EguiPlugin, EguiPrimaryContextPass, PrimaryEguiContext,
};

use super::adapter;
use super::picture_lens::{picture_lens, word_scale};
use super::pixels::Pixels;
use crate::files::RequestError;
use crate::lens::Lens;
use crate::live::{Snapshot, TwinKind};
use crate::platform::threads;
use crate::theme::{ThemeName, Themes};
use crate::view::{self, MainCamera, Picture, PictureTime, Ready, Side, ThemeSet, ViewPlugin};

/// Frames after which a picture that does not come is given up.
const MOST_FRAMES: u32 = 4_000;
/// Frames for which the first picture is drawn before it is taken, and each of the others: their textures need some to arrive.
const FRAMES_TO_SETTLE: [u32; 2] = [8, 5];
/// Longer than anything in a picture takes to follow what is new, seconds. A whole number, so that no sum is rounded.
const LONG: f32 = 1.0;

/// A picture to draw.
#[derive(Debug, Clone)]
pub(super) struct Request {
    /// What is on it.
    pub snapshot: Arc<Snapshot>,
    /// A twin beside it.
    pub beside: Option<(TwinKind, Arc<Snapshot>)>,
    /// Size, pixels.
    pub size: [u32; 2],
    /// Theme.
    pub theme: ThemeName,
    /// Zoom; 1 shows the whole stage.
    pub zoom: f32,
    /// Centre, mm from the top left of the stage.
    pub at_mm: Option<[f32; 2]>,
    /// The lens, where it is that of another picture; else it follows from the rest.
    pub lens: Option<Lens>,
    /// Overlays shown: inflammation, healing, growth factor, oxygen.
    pub overlays: [bool; 4],
    /// Whether cells are drawn.
    pub cells: bool,
    /// Whether every nucleus shows its chromosomes.
    pub chromosomes: bool,
    /// Whether words are drawn on it.
    pub words: bool,
}

/// What is drawn now.
#[derive(Resource)]
struct Job {
    canvas: Handle<Image>,
    asked: bool,
    frames: u32,
    settled: u32,
    to_settle: u32,
    words: bool,
    twin: Option<TwinKind>,
}

#[derive(Resource, Clone)]
struct Answer(Arc<Mutex<Option<Pixels>>>);

/// Draws pictures of one size, one after the other.
pub(super) struct Studio {
    app: App,
    answer: Answer,
    size: [u32; 2],
    /// Whether it has drawn one.
    begun: bool,
}

impl Studio {
    /// A place to draw pictures of one size, pixels.
    ///
    /// # Errors
    /// No graphics adapter, not even a software one.
    pub(super) fn open(size: [u32; 2]) -> Result<Self, RequestError> {
        if !adapter::any_adapter() {
            return Err(RequestError(adapter::MISSING.to_owned()));
        }
        let themes = Themes::built_in().map_err(RequestError)?;
        let answer = Answer(Arc::new(Mutex::new(None)));
        let mut app = App::new();
        app.add_plugins(
            DefaultPlugins
                .set(AssetPlugin {
                    file_path: String::new(),
                    ..default()
                })
                .set(WindowPlugin {
                    primary_window: None,
                    exit_condition: ExitCondition::DontExit,
                    ..default()
                })
                // A picture must not be taken before its shaders are ready.
                .set(RenderPlugin {
                    synchronous_pipeline_compilation: true,
                    ..default()
                })
                .disable::<WinitPlugin>()
                .disable::<LogPlugin>(),
        )
        .add_plugins(EguiPlugin::default());
        app.world_mut()
            .resource_mut::<EguiGlobalSettings>()
            .auto_create_primary_context = false;
        let [width, height] = size;
        let canvas =
            app.world_mut()
                .resource_mut::<Assets<Image>>()
                .add(Image::new_target_texture(
                    width,
                    height,
                    TextureFormat::Rgba8UnormSrgb,
                    None,
                ));
        app.insert_resource(view::Canvas(RenderTarget::Image(canvas.clone().into())))
            .insert_resource(Job {
                canvas,
                asked: true,
                frames: 0,
                settled: 0,
                to_settle: 0,
                words: false,
                twin: None,
            })
            .insert_resource(answer.clone())
            .insert_resource(ThemeSet(themes))
            .add_plugins(ViewPlugin)
            .add_systems(PostStartup, take_egui)
            .add_systems(EguiPrimaryContextPass, draw_words)
            .add_systems(Update, capture);
        while app.plugins_state() == PluginsState::Adding {
            tick_global_task_pools_on_main_thread();
        }
        app.finish();
        app.cleanup();
        // A driver that is unloaded before the process ends may take it down at its end (Mesa's does): it stays loaded.
        std::mem::forget(app.world().get_resource::<RenderAdapter>().cloned());
        Ok(Self {
            app,
            answer,
            size,
            begun: false,
        })
    }

    /// Draws a picture: the same, whatever was drawn before it.
    ///
    /// # Errors
    /// Another size than that of the place, or the graphics adapter gives no answer.
    pub(super) fn draw(&mut self, request: &Request) -> Result<Pixels, RequestError> {
        if request.size != self.size {
            let [width, height] = self.size;
            return Err(RequestError(format!(
                "size: found {}x{}, expected {width}x{height}",
                request.size[0], request.size[1]
            )));
        }
        if self.begun {
            // Signals come without a trace of those before, and cells find their form and direction anew, as in a picture
            // by itself.
            self.pass();
            self.show(request, true);
            self.app.update();
            self.pass();
        }
        self.show(request, false);
        let [first, others] = FRAMES_TO_SETTLE;
        {
            let mut job = self.app.world_mut().resource_mut::<Job>();
            job.asked = false;
            job.frames = 0;
            job.settled = 0;
            job.to_settle = if self.begun { others } else { first };
            job.words = request.words;
            job.twin = request.beside.as_ref().map(|(kind, _)| kind.clone());
        }
        self.begun = true;
        loop {
            self.app.update();
            let taken = self.answer.0.lock().ok().and_then(|mut slot| slot.take());
            if let Some(pixels) = taken {
                return Ok(pixels);
            }
            if self.app.world().resource::<Job>().frames > MOST_FRAMES
                || self.app.should_exit().is_some()
            {
                return Err(RequestError(
                    "the picture did not come; the graphics adapter gave no answer".to_owned(),
                ));
            }
        }
    }

    /// Lets time pass on the clock of the picture, until what changes slowly has come to its end.
    fn pass(&mut self) {
        self.app.world_mut().resource_mut::<PictureTime>().0 += LONG;
    }

    /// Puts what is asked for before the camera, with or without its cells.
    fn show(&mut self, request: &Request, empty: bool) {
        let shown = |snapshot: &Arc<Snapshot>| {
            if empty {
                Arc::new(Snapshot {
                    cells: Vec::new(),
                    ..(**snapshot).clone()
                })
            } else {
                Arc::clone(snapshot)
            }
        };
        self.app.insert_resource(Picture {
            theme: request.theme,
            lens: request.lens.unwrap_or_else(|| lens_of(request)),
            mark_scale: scale_of(request.size),
            overlays: request.overlays,
            cells: request.cells,
            chromosomes: request.chromosomes,
            still: true,
            snapshot: Some(shown(&request.snapshot)),
            beside: request.beside.as_ref().map(|(_, twin)| shown(twin)),
            ..Picture::default()
        });
    }
}

/// Marks keep their share of a picture, whatever its size.
fn scale_of(size: [u32; 2]) -> f32 {
    let [width, height] = size.map(|side| side as f32);
    (width / 1500.0).min(height / 880.0).clamp(0.35, 6.0)
}

/// The lens of a picture by itself.
pub(super) fn lens_of(request: &Request) -> Lens {
    let words = request.words.then_some(request.overlays);
    let beside = request.beside.is_some();
    let (zoom, at_mm) = (request.zoom, request.at_mm);
    picture_lens(&request.snapshot, request.size, beside, words, zoom, at_mm)
}

fn take_egui(mut commands: Commands, cameras: Query<Entity, With<MainCamera>>) {
    for camera in &cameras {
        commands.entity(camera).insert(PrimaryEguiContext);
    }
}

fn draw_words(
    mut contexts: EguiContexts,
    picture: Res<Picture>,
    themes: Res<ThemeSet>,
    job: Res<Job>,
    mut dressed: Local<bool>,
) -> Result {
    let context = contexts.ctx_mut()?;
    let theme = themes.0.get(picture.theme);
    let zoom = word_scale(picture.lens.window);
    let lens = picture.lens.in_points(zoom);
    if !*dressed {
        context.set_zoom_factor(zoom);
        crate::ui::picture::dress(context, theme);
        *dressed = true;
        return Ok(());
    }
    if let (true, Some(snapshot)) = (job.words, &picture.snapshot) {
        crate::ui::picture::words_on_picture(context, theme, &lens, snapshot, picture.overlays);
        if let (Some(pane), Some(kind)) = (picture.pane(Side::Second), &job.twin) {
            crate::ui::picture::words_on_twin(
                context,
                theme,
                pane.part.x / zoom,
                lens.window[1],
                kind,
            );
        }
    }
    Ok(())
}

fn capture(mut commands: Commands, mut job: ResMut<Job>, ready: Res<Ready>, answer: Res<Answer>) {
    job.frames += 1;
    if job.asked {
        return;
    }
    if !ready.0 {
        threads::pause(Duration::from_millis(2));
        return;
    }
    job.settled += 1;
    if job.settled >= job.to_settle {
        job.asked = true;
        let slot = Arc::clone(&answer.0);
        commands
            .spawn(Screenshot::image(job.canvas.clone()))
            .observe(move |shot: On<ScreenshotCaptured>| {
                let image = &shot.image;
                if let (Some(data), Ok(mut slot)) = (&image.data, slot.lock()) {
                    *slot = Some(Pixels {
                        width: image.width(),
                        height: image.height(),
                        rgba: data.clone(),
                    });
                }
            });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::words::{CellKind, Polarisation};
    use crate::scenario::Scenario;
    use crate::sim::{CellId, CellRow, Simulation};

    /// Distance between two cells of the sheet, mm: further than any of them reaches.
    const STEP: f32 = 0.15;
    /// Cells in a row of the sheet, and rows.
    const SHEET: [usize; 2] = [6, 4];
    /// Rings about the middle of a cell in which its grey is measured.
    const RINGS: usize = 16;

    /// Every look that cells have beside each other, grown up.
    fn looks() -> Vec<(&'static str, CellRow)> {
        use CellKind as K;
        let cell = |kind| CellRow {
            progress: 1.0,
            ..CellRow::new(CellId(0), kind, [0.0; 2], 0.009)
        };
        let macrophage = |polarisation| CellRow {
            polarisation,
            ..cell(K::Macrophage)
        };
        let stem = CellRow {
            progress: 0.0,
            ..cell(K::Stem)
        };
        vec![
            ("a stem cell", stem),
            (
                "a worn-out stem cell",
                CellRow {
                    worn_out: true,
                    ..stem
                },
            ),
            (
                "a stem cell about to divide",
                CellRow {
                    cycle: 3,
                    divides: true,
                    ..stem
                },
            ),
            ("a cartilage cell", cell(K::Chondrocyte)),
            ("a bone-building cell", cell(K::Osteoblast)),
            ("a bone cell", cell(K::Osteocyte)),
            ("a muscle cell", cell(K::Myocyte)),
            ("a fat cell", cell(K::Adipocyte)),
            ("a macrophage at rest", macrophage(Polarisation::M0)),
            ("an inflaming macrophage", macrophage(Polarisation::M1)),
            ("a healing macrophage", macrophage(Polarisation::M2)),
            (
                "a dying cell",
                CellRow {
                    dying: true,
                    ..stem
                },
            ),
        ]
    }

    /// Grey of a pixel, 0 to 255 (Rec. 709).
    fn grey(pixels: &Pixels, x: usize, y: usize) -> f32 {
        let at = 4 * (y * pixels.width as usize + x);
        let [r, g, b] = [0, 1, 2].map(|k| f32::from(pixels.rgba[at + k]));
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    /// What of a cell is left without colour and without the way it lies: in each ring the mean of its grey against the
    /// ground, and how much that changes round the ring.
    fn signature(of: &Pixels, ground: &Pixels, [x, y]: [usize; 2], reach: usize) -> Vec<f32> {
        let mut rings = [(0.0f32, 0.0f32, 0.0f32); RINGS];
        for py in y - reach..y + reach {
            for px in x - reach..x + reach {
                let from = libm::hypotf(px as f32 - x as f32, py as f32 - y as f32) / reach as f32;
                let ring = (from * RINGS as f32) as usize;
                if ring < RINGS {
                    let value = grey(of, px, py) - grey(ground, px, py);
                    let slot = &mut rings[ring];
                    *slot = (slot.0 + 1.0, slot.1 + value, slot.2 + value * value);
                }
            }
        }
        rings
            .iter()
            .flat_map(|&(n, sum, squares)| {
                let mean = sum / n.max(1.0);
                [mean, (squares / n.max(1.0) - mean * mean).max(0.0).sqrt()]
            })
            .collect()
    }

    #[test]
    fn a_picture_is_the_same_whatever_the_lens_was_before_it() {
        if !adapter::any_adapter() {
            eprintln!("skipped: {}", adapter::MISSING);
            return;
        }
        let scenario =
            Scenario::built_in("osteoarthritis-moderate").expect("the scenario is there");
        let simulation = Simulation::new(Arc::new(scenario), 1).expect("it starts");
        let snapshot = Arc::new(Snapshot::of(&simulation, None, None));
        let size = [480, 320];
        let seen = |zooms: &[f32]| {
            let mut studio = Studio::open(size).expect("there is an adapter");
            let mut last = Vec::new();
            for &zoom in zooms {
                let request = Request {
                    snapshot: Arc::clone(&snapshot),
                    beside: None,
                    size,
                    theme: ThemeName::Theatre,
                    zoom,
                    at_mm: None,
                    lens: None,
                    overlays: [false; 4],
                    cells: false,
                    chromosomes: false,
                    words: false,
                };
                last = studio.draw(&request).expect("it is drawn").rgba;
            }
            last
        };
        // From afar to afar, from near to near, and across.
        for (before, zoom) in [(1.0, 1.2), (9.0, 8.0), (1.0, 8.0)] {
            let alone = seen(&[zoom]);
            assert!(alone != seen(&[before]), "the lens moves nothing");
            assert!(alone == seen(&[before, zoom]), "from {before} to {zoom}");
        }
    }

    /// A cell is nearer to another of its look than to any other, in nine of ten cases, without colour.
    #[test]
    fn cells_are_told_apart_in_grey() {
        if !adapter::any_adapter() {
            eprintln!("skipped: {}", adapter::MISSING);
            return;
        }
        let scenario = Scenario::built_in("dish-renewal").expect("the scenario is there");
        let simulation = Simulation::new(Arc::new(scenario), 1).expect("it starts");
        let empty = Snapshot {
            cells: Vec::new(),
            ..Snapshot::of(&simulation, None, None)
        };
        let size = [1200, 800];
        let zoom = 3.0;
        let mut studio = Studio::open(size).expect("there is an adapter");
        let [columns, rows] = SHEET;
        let middle = [1.5f32, 1.0];
        let place = |slot: usize| {
            let (column, row) = (slot % columns, slot / columns);
            [
                middle[0] + STEP * (column as f32 - (columns as f32 - 1.0) / 2.0),
                middle[1] + STEP * (row as f32 - (rows as f32 - 1.0) / 2.0),
            ]
        };
        for theme in [ThemeName::Theatre, ThemeName::Projector] {
            let mut draw = |cells: Vec<CellRow>| {
                let snapshot = Arc::new(Snapshot {
                    cells,
                    ..empty.clone()
                });
                let request = Request {
                    snapshot,
                    beside: None,
                    size,
                    theme,
                    zoom,
                    at_mm: Some(middle),
                    lens: None,
                    overlays: [false; 4],
                    cells: true,
                    chromosomes: false,
                    words: false,
                };
                let lens = lens_of(&request);
                let per_px = lens.units_per_px / lens.units_per_mm;
                (studio.draw(&request).expect("it is drawn"), per_px)
            };
            let (ground, per_px) = draw(Vec::new());
            let mut seen: Vec<(&str, Vec<f32>)> = Vec::new();
            // Two of each on a sheet, five sheets: no two cells have the same number.
            for sheet in 0..5u64 {
                let kinds = looks();
                let cells: Vec<CellRow> = (0..2 * kinds.len())
                    .map(|slot| {
                        let [x_mm, y_mm] = place(slot);
                        let id = CellId(
                            (sheet * 100 + slot as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15),
                        );
                        CellRow {
                            id,
                            x_mm,
                            y_mm,
                            ..kinds[slot % kinds.len()].1
                        }
                    })
                    .collect();
                let (pixels, _) = draw(cells);
                for slot in 0..2 * kinds.len() {
                    let at = place(slot);
                    let px = [0, 1]
                        .map(|k| (size[k] as f32 / 2.0 + (at[k] - middle[k]) / per_px) as usize);
                    let reach = (0.5 * STEP / per_px) as usize;
                    seen.push((
                        kinds[slot % kinds.len()].0,
                        signature(&pixels, &ground, px, reach),
                    ));
                }
            }
            let nearest = |k: usize| {
                let others = seen.iter().enumerate().filter(|(other, _)| *other != k);
                let apart = |two: &[f32]| -> f32 {
                    seen[k]
                        .1
                        .iter()
                        .zip(two)
                        .map(|(a, b)| (a - b).powi(2))
                        .sum()
                };
                others
                    .map(|(_, (name, two))| (apart(two), *name))
                    .min_by(|a, b| a.0.total_cmp(&b.0))
                    .expect("there are others")
                    .1
            };
            for (name, _) in looks() {
                let own: Vec<usize> = (0..seen.len()).filter(|k| seen[*k].0 == name).collect();
                let taken: Vec<&str> = own
                    .iter()
                    .map(|k| nearest(*k))
                    .filter(|other| *other != name)
                    .collect();
                assert!(
                    taken.len() * 10 <= own.len(),
                    "{theme:?}: {name} was taken for {taken:?} in {} cases",
                    own.len()
                );
            }
        }
    }
}
