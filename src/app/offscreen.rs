//! `stroma picture`: one picture drawn off screen, without a window, a display or a graphics card.

use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bevy::app::ScheduleRunnerPlugin;
use bevy::asset::AssetPlugin;
use bevy::camera::RenderTarget;
use bevy::image::Image;
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::render_resource::TextureFormat;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use bevy::window::ExitCondition;
use bevy::winit::WinitPlugin;
use bevy_egui::{
    EguiContexts, EguiGlobalSettings, EguiPlugin, EguiPrimaryContextPass, PrimaryEguiContext,
};

use super::adapter;
use super::pixels::{Pixels, write_pixels};
use crate::files;
use crate::files::{DEFAULT_FOLDER, RequestError};
use crate::headless::{PictureArgs, tell};
use crate::lens::{Area, Lens};
use crate::live::{Snapshot, TwinKind};
use crate::model::words::Signal;
use crate::platform::threads;
use crate::scenario::DEFAULT_SCENARIO;
use crate::scenario::{MOST_DAYS, Scenario};
use crate::sim::{STEPS_PER_DAY, Simulation};
use crate::theme::{ThemeName, Themes};

use crate::view::{self, MainCamera, Picture, Ready, Side, ThemeSet, ViewPlugin};

/// Frames after which a picture that does not come is given up.
const MOST_FRAMES: u32 = 4_000;

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
    /// Overlays shown: inflammation, healing, growth factor, oxygen.
    pub overlays: [bool; 4],
    /// Whether cells are drawn.
    pub cells: bool,
    /// Whether every nucleus shows its chromosomes.
    pub chromosomes: bool,
    /// Whether words are drawn on it.
    pub words: bool,
}

/// Where a software adapter exists, a picture beside the files of a run without a window.
pub(super) fn picture_beside_run() -> Result<(), RequestError> {
    if !adapter::any_adapter() {
        return Ok(());
    }
    let scenario = Scenario::built_in(DEFAULT_SCENARIO).map_err(RequestError::from)?;
    let seed = scenario.seed;
    let mut simulation = Simulation::new(Arc::new(scenario), seed).map_err(RequestError::from)?;
    simulation.step_many(7 * STEPS_PER_DAY);
    let path = Path::new(DEFAULT_FOLDER).join("picture.png");
    write_picture(
        &Request {
            snapshot: Arc::new(Snapshot::of(&simulation, None, None)),
            beside: None,
            size: [1920, 1080],
            theme: ThemeName::Theatre,
            zoom: 1.0,
            at_mm: None,
            overlays: [true, true, false, false],
            cells: true,
            chromosomes: false,
            words: true,
        },
        &path,
    )?;
    tell(&format!("a picture of day 7: {}", path.display()));
    Ok(())
}

fn size_of(text: &str) -> Result<[u32; 2], RequestError> {
    let refuse = || {
        RequestError(format!(
            "--size: found '{text}', expected WIDTHxHEIGHT from 64x64 to 8192x8192"
        ))
    };
    let (width, height) = text.split_once(['x', 'X']).ok_or_else(refuse)?;
    let number = |word: &str| {
        word.trim()
            .parse::<u32>()
            .ok()
            .filter(|value| (64..=8192).contains(value))
            .ok_or_else(refuse)
    };
    Ok([number(width)?, number(height)?])
}

fn point_of(text: &str) -> Result<[f32; 2], RequestError> {
    text.split_once(',')
        .and_then(|(x, y)| Some([x.trim().parse::<f32>().ok()?, y.trim().parse::<f32>().ok()?]))
        .filter(|point| point.iter().all(|value| value.is_finite()))
        .ok_or_else(|| {
            RequestError(format!(
                "--at: found '{text}', expected X,Y in mm, such as 82,70"
            ))
        })
}

fn overlays_of(text: &str) -> Result<[bool; 4], RequestError> {
    let mut overlays = [false; 4];
    for word in text.split(',').map(str::trim) {
        let place = Signal::OVERLAYS.iter().position(|one| one.key() == word);
        match place {
            Some(place) => overlays[place] = true,
            None if word == "none" => {}
            None => {
                let known = Signal::OVERLAYS.map(Signal::key).join(", ");
                return Err(RequestError(format!(
                    "--overlays: found '{word}', expected {known} or none"
                )));
            }
        }
    }
    Ok(overlays)
}

fn twin_of(text: &str) -> Result<TwinKind, RequestError> {
    TwinKind::from_word(text).ok_or_else(|| {
        let expected = TwinKind::WORDS.join(", ");
        RequestError(format!(
            "--beside: found '{text}', expected one of {expected}"
        ))
    })
}

/// A scenario on a day.
fn on_day(scenario: Scenario, seed: u64, day: f64) -> Result<Arc<Snapshot>, RequestError> {
    let mut simulation = Simulation::new(Arc::new(scenario), seed).map_err(RequestError::from)?;
    simulation.step_many(libm::round(day * STEPS_PER_DAY as f64) as u64);
    Ok(Arc::new(Snapshot::of(&simulation, None, None)))
}

/// Runs the scenario to its day and draws it.
pub(super) fn draw(request: &PictureArgs) -> Result<(), RequestError> {
    let size = size_of(&request.size)?;
    let theme = ThemeName::from_key(&request.theme).ok_or_else(|| {
        RequestError(format!(
            "--theme: found '{}', expected theatre or projector",
            request.theme
        ))
    })?;
    let at_mm = request.at.as_deref().map(point_of).transpose()?;
    if !(0.05..=200.0).contains(&request.zoom) {
        return Err(RequestError(format!(
            "--zoom: found {}, expected 0.05 to 200",
            request.zoom
        )));
    }
    if !(0.0..=f64::from(MOST_DAYS)).contains(&request.day) {
        return Err(RequestError(format!(
            "--day: found {}, expected 0 to {MOST_DAYS}",
            request.day
        )));
    }
    let overlays = request.overlays.as_deref().map(overlays_of).transpose()?;
    let twin = request.beside.as_deref().map(twin_of).transpose()?;
    let scenario = Scenario::open(&request.scenario).map_err(RequestError::from)?;
    files::check_file(&request.output)?;
    let seed = request.seed.unwrap_or(scenario.seed);
    let overlays_by_stage = if scenario.stage.name == "dish" {
        [false, false, true, false]
    } else {
        [true, true, false, false]
    };
    let beside = match twin {
        Some(kind) => {
            let snapshot = on_day(kind.scenario(&scenario), seed, request.day)?;
            Some((kind, snapshot))
        }
        None => None,
    };
    let snapshot = on_day(scenario, seed, request.day)?;
    write_picture(
        &Request {
            snapshot,
            beside,
            size,
            theme,
            zoom: request.zoom,
            at_mm,
            overlays: overlays.unwrap_or(overlays_by_stage),
            cells: !request.no_cells,
            chromosomes: request.same_dna,
            words: !request.no_words,
        },
        &request.output,
    )?;
    tell(&format!(
        "seed {seed}, day {}, {}",
        request.day,
        request.output.display()
    ));
    Ok(())
}

/// Draws a picture and writes it as PNG, in one piece.
pub(super) fn write_picture(request: &Request, path: &Path) -> Result<(), RequestError> {
    write_pixels(&render(request)?, path)
}

/// Words and marks keep their share of a picture, whatever its size.
fn scale_of(size: [u32; 2]) -> f32 {
    let [width, height] = size.map(|side| side as f32);
    (width / 1500.0).min(height / 880.0).clamp(0.35, 6.0)
}

/// The lens of a picture.
fn lens_of(request: &Request) -> Lens {
    let [width, height] = request.size.map(|side| side as f32);
    let whole = view::whole_of(&request.snapshot);
    let margin = 0.03 * height;
    let across = if request.beside.is_some() {
        0.5 * (width - view::GAP_PX)
    } else {
        width
    };
    let mut lens = Lens {
        window: [width, height],
        free: Area {
            x: 0.0,
            y: margin,
            width: across,
            height: height - 2.0 * margin,
        },
        units_per_mm: view::bake::PLATE_WIDTH / request.snapshot.scenario.stage.width_mm,
        ..Lens::default()
    }
    .fitting(whole);
    lens.units_per_px /= request.zoom;
    if let Some(at) = request.at_mm {
        lens.centre = at.map(|value| value * lens.units_per_mm);
    } else if request.zoom > 1.5
        && let Some(place) = crate::ui::picture::point_of_interest(&request.snapshot)
    {
        lens.centre = place.map(|value| value * lens.units_per_mm);
    }
    lens
}

#[derive(Resource)]
struct Job {
    canvas: Handle<Image>,
    asked: bool,
    frames: u32,
    settled: u32,
    words: bool,
    twin: Option<TwinKind>,
}

#[derive(Resource, Clone)]
struct Answer(Arc<Mutex<Option<Pixels>>>);

/// Draws a picture.
///
/// # Errors
/// No graphics adapter, not even a software one.
pub(super) fn render(request: &Request) -> Result<Pixels, RequestError> {
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
    .add_plugins(ScheduleRunnerPlugin::run_loop(Duration::ZERO))
    .add_plugins(EguiPlugin::default());
    app.world_mut()
        .resource_mut::<EguiGlobalSettings>()
        .auto_create_primary_context = false;
    let [width, height] = request.size;
    let canvas = app
        .world_mut()
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
            asked: false,
            frames: 0,
            settled: 0,
            words: request.words,
            twin: request.beside.as_ref().map(|(kind, _)| kind.clone()),
        })
        .insert_resource(answer.clone())
        .insert_resource(ThemeSet(themes))
        .add_plugins(ViewPlugin)
        .insert_resource(Picture {
            theme: request.theme,
            lens: lens_of(request),
            mark_scale: scale_of(request.size),
            overlays: request.overlays,
            cells: request.cells,
            chromosomes: request.chromosomes,
            still: true,
            snapshot: Some(Arc::clone(&request.snapshot)),
            beside: request.beside.as_ref().map(|(_, twin)| Arc::clone(twin)),
            ..Picture::default()
        })
        .add_systems(PostStartup, take_egui)
        .add_systems(EguiPrimaryContextPass, draw_words)
        .add_systems(Update, capture);
    app.run();
    let taken = answer.0.lock().ok().and_then(|mut slot| slot.take());
    taken.ok_or_else(|| {
        RequestError("the picture did not come; the graphics adapter gave no answer".to_owned())
    })
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
    // Words keep their share of the picture, whatever its size.
    let zoom = picture.mark_scale;
    let [width, height] = picture.lens.window;
    let lens = Lens {
        window: [width / zoom, height / zoom],
        free: Area {
            x: picture.lens.free.x / zoom,
            y: picture.lens.free.y / zoom,
            width: picture.lens.free.width / zoom,
            height: picture.lens.free.height / zoom,
        },
        units_per_px: picture.lens.units_per_px * zoom,
        ..picture.lens
    };
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
                height / zoom,
                kind,
            );
        }
    }
    Ok(())
}

fn capture(
    mut commands: Commands,
    mut job: ResMut<Job>,
    ready: Res<Ready>,
    answer: Res<Answer>,
    mut exit: MessageWriter<AppExit>,
) {
    job.frames += 1;
    if job.frames > MOST_FRAMES {
        exit.write(AppExit::error());
        return;
    }
    if !ready.0 {
        threads::pause(Duration::from_millis(2));
        return;
    }
    job.settled += 1;
    if job.settled >= 8 && !job.asked {
        job.asked = true;
        let slot = Arc::clone(&answer.0);
        commands
            .spawn(Screenshot::image(job.canvas.clone()))
            .observe(
                move |shot: On<ScreenshotCaptured>, mut exit: MessageWriter<AppExit>| {
                    let image = &shot.image;
                    if let (Some(data), Ok(mut slot)) = (&image.data, slot.lock()) {
                        *slot = Some(Pixels {
                            width: image.width(),
                            height: image.height(),
                            rgba: data.clone(),
                        });
                    }
                    exit.write(AppExit::Success);
                },
            );
    }
}
