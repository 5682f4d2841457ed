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
