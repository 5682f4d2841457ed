//! The window: the living knee with its panels. It opens here, and here stands the order of what happens in a frame.

mod actions;
mod asked;
mod brush;
mod camera;
mod class;
mod comparison;
mod copy_link;
mod dialog;
mod egui_keys;
mod experiment;
mod export;
mod film;
mod filming;
mod frame_times;
mod hand_out;
#[cfg(target_arch = "wasm32")]
mod in_page;
pub(in crate::app) mod keys;
mod left_experiments;
mod left_runs;
mod lesson_file;
#[cfg(target_arch = "wasm32")]
mod lesson_told;
mod lessons;
mod link;
mod look;
mod map;
#[cfg(any(test, target_arch = "wasm32"))]
mod mirror;
mod mystery;
mod next_cell;
mod order;
mod over;
mod panels;
mod parts;
mod persistence;
mod place;
mod plates;
mod playback;
mod pointer;
mod pointer_input;
mod refused;
mod run;
mod runs;
mod screen;
mod sharing;
mod strokes;
mod talk;
mod talk_steps;
mod title;
mod trial;
mod ui;
mod watch;
mod watched;
#[cfg(not(target_arch = "wasm32"))]
mod widgets;

#[cfg(target_arch = "wasm32")]
pub use self::in_page::page_left;

#[cfg(test)]
mod harness;
#[cfg(test)]
mod lesson_played;
#[cfg(test)]
mod lit;

use std::sync::Arc;

use bevy::asset::AssetPlugin;
use bevy::log::{Level, LogPlugin};
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::window::PresentMode;
use bevy_egui::{EguiGlobalSettings, EguiPlugin, EguiPrimaryContextPass, PrimaryEguiContext};

#[cfg(not(target_arch = "wasm32"))]
use self::asked::Asked;
use self::left_runs::Runs;
use self::link::Link;
use self::look::has_fonts;
use self::order::{Layer, Step};
use self::persistence::Persistence;
use self::playback::Playback;
#[cfg(target_arch = "wasm32")]
use self::pointer_input::{Device, Pointer};
use self::run::Run;
use self::ui::Ui;
use self::watched::has_seen;
#[cfg(not(target_arch = "wasm32"))]
use crate::app::adapter;
#[cfg(target_arch = "wasm32")]
use crate::app::settings::System;
use crate::app::settings::{Kept, Settings};
use crate::files::RequestError;
#[cfg(not(target_arch = "wasm32"))]
use crate::files::open_named;
#[cfg(not(target_arch = "wasm32"))]
use crate::headless::run_without_window;
#[cfg(not(target_arch = "wasm32"))]
use crate::lesson::address::is_link;
use crate::live::{Live, Order};
use crate::scenario::DEFAULT_SCENARIO;
use crate::scenario::Scenario;
use crate::text;
use crate::theme::Themes;
use crate::ui::kit::words::say;
#[cfg(not(target_arch = "wasm32"))]
use crate::ui::kit::words::say_with;
use crate::view::{MainCamera, Picture, PlateEffort, ThemeSet, ViewPlugin};

/// A tissue that changes is drawn again after so many times as long as drawing it takes: most frames are left for cells and panels.
const PLATE_REST: f32 = 8.0;
/// Pixels of a plate that is slow to draw while its lens moves, per pixel of it while the lens stands, along one side.
const PLATE_SCALE_MOVING: f32 = 0.5;
/// Pixels of the plate per pixel of the window, along one side, where no graphics card draws.
#[cfg(target_arch = "wasm32")]
const PLATE_SCALE_OF_SOFTWARE: f32 = 0.5;

/// Opens the window, or does the main job without one where there is no display.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn open(what: &[String]) -> Result<(), RequestError> {
    let link = what_opens(what)?;
    if !adapter::any_display() {
        return if what.is_empty() {
            without_display()
        } else {
            Err(RequestError(say("no-display-to-open")))
        };
    }
    if !adapter::any_adapter() {
        return Err(RequestError(adapter::MISSING.to_owned()));
    }
    let themes = Themes::built_in().map_err(RequestError)?;
    // A display that is named but does not answer makes the window library panic while it starts.
    let quiet = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let built = std::panic::catch_unwind(|| build(themes));
    std::panic::set_hook(quiet);
    let Ok(app) = built else {
        return without_display();
    };
    run(app, link, Settings::default())
}

/// Opens the window in a page, on its canvas. `link` is the address of the page, or what stands behind its `?` and `#`;
/// `system` is what a first start takes from the system, as JSON.
///
/// # Errors
/// A link with something in it that means nothing.
#[cfg(target_arch = "wasm32")]
pub fn open_in_page(link: &str, system: &str) -> Result<(), RequestError> {
    let system: System =
        serde_json::from_str(system).map_err(|error| RequestError(error.to_string()))?;
    text::offer(&system.languages);
    let link = Link::parse(link).map_err(|found| RequestError(refused::link(&found)))?;
    let themes = Themes::built_in().map_err(RequestError)?;
    let mut app = build(themes);
    app.insert_resource(in_page::Warms(!system.software));
    if system.software {
        app.world_mut().resource_mut::<PlateEffort>().scale = PLATE_SCALE_OF_SOFTWARE;
    }
    if system.fingers {
        app.world_mut().resource_mut::<Pointer>().device = Device::Fingers;
    }
    run(app, link, Settings::first(system))
}

/// Puts a run into a window and lets it go, with what a link asks for; an empty one asks for nothing. `first` are the
/// settings of a first start.
fn run(mut app: App, link: Link, first: Settings) -> Result<(), RequestError> {
    let scenario = Arc::new(Scenario::built_in(DEFAULT_SCENARIO).map_err(RequestError::from)?);
    let seed = scenario.seed;
    let live = Live::new(scenario, seed).map_err(RequestError::from)?;
    let folder = crate::platform::place::settings_folder();
    let (mut kept, mut settings, told) = Kept::open(folder.as_deref(), first);
    let before = settings.clone();
    let mut runs = Runs::default();
    let spoken = link.language.as_ref().unwrap_or(&settings.language);
    text::choose(spoken);
    // The worker of a page has a memory of its own and knows of no browser.
    if !spoken.is_empty() || cfg!(target_arch = "wasm32") {
        live.send(Order::Language(text::code()));
    }
    #[cfg(target_arch = "wasm32")]
    crate::platform::page::speak(&text::language().to_string());
    settings.theme = link.theme.unwrap_or(settings.theme);
    settings.text_size = link.text_size.unwrap_or(settings.text_size);
    let hidden = link.hidden;
    let asked = link.asked();
    // Who asks for something else is not asked back.
    let plain = asked.is_empty() && hidden.is_none();
    kept.lend(
        before.clone(),
        Settings {
            toured: before.toured || !plain,
            ..settings.clone()
        },
    );
    if plain {
        runs.offer_last_time(folder.as_deref(), &settings.declined);
    }
    let world = app.world_mut();
    world.resource::<Playback>().run(&live);
    let mut state = world.resource_mut::<Ui>();
    state.panels.hidden = hidden;
    state
        .panels
        .words
        .second
        .clone_from(&settings.second_language);
    state.panels.tour = (!settings.toured && plain).then_some(0);
    state.panels.notes.extend(told.map(|told| (told, 12.0)));
    app.insert_resource(Picture {
        snapshot: Some(live.snapshot()),
        theme: settings.theme,
        still: settings.calm,
        ..Picture::default()
    })
    .insert_resource(runs)
    .insert_resource(Persistence::new(settings, kept, folder))
    .insert_resource(Run(live));
    app.world_mut().write_message_batch(asked);
    app.run();
    Ok(())
}

/// What the words of a command line ask for: the path of a file, a link or a share code.
#[cfg(not(target_arch = "wasm32"))]
fn what_opens(words: &[String]) -> Result<Link, RequestError> {
    let whole = words.join(" ");
    match words {
        [] => Ok(Link::default()),
        _ if std::path::Path::new(&whole).exists() => sharing::opened(whole.as_ref())
            .map(Link::from)
            .map_err(RequestError),
        _ if is_link(&whole) => {
            Link::parse(&whole).map_err(|found| RequestError(refused::link(&found)))
        }
        _ => open_named(words).map(|run| Link::from(Asked::Open(Box::new(run)))),
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn without_display() -> Result<(), RequestError> {
    run_without_window(&say_with(
        "no-display",
        &[("folder", crate::files::DEFAULT_FOLDER.to_owned())],
    ))?;
    crate::app::offscreen::picture_beside_run()
}

fn build(themes: Themes) -> App {
    let mut app = App::new();
    app.add_plugins(
        DefaultPlugins
            .set(WindowPlugin {
                primary_window: Some(Window {
                    title: say("app"),
                    resolution: (1600, 900).into(),
                    present_mode: PresentMode::AutoVsync,
                    // In a page: its canvas, as large as the page makes it.
                    canvas: Some("#stroma".to_owned()),
                    fit_canvas_to_parent: true,
                    ..default()
                }),
                ..default()
            })
            .set(AssetPlugin {
                file_path: String::new(),
                ..default()
            })
            // The first picture waits for its shaders, so that nothing is drawn with half of them.
            .set(RenderPlugin {
                synchronous_pipeline_compilation: true,
                ..default()
            })
            .set(LogPlugin {
                level: Level::ERROR,
                ..default()
            }),
    )
    .add_plugins(EguiPlugin::default());
    app.world_mut()
        .resource_mut::<EguiGlobalSettings>()
        .auto_create_primary_context = false;
    // What is shown goes by the clock on the wall, however long a frame takes.
    app.world_mut()
        .resource_mut::<Time<Virtual>>()
        .set_max_delta(std::time::Duration::from_secs(60));
    app.insert_resource(ThemeSet(themes))
        .add_plugins((ViewPlugin, plugin))
        .insert_resource(PlateEffort {
            rest: PLATE_REST,
            moving: PLATE_SCALE_MOVING,
            ..default()
        })
        .set_error_handler(bevy::ecs::error::error)
        .add_systems(PostStartup, take_egui);
    // Who cannot see the picture is told by a reader of the screen: on a desktop it asks, a page has elements for it.
    #[cfg(not(target_arch = "wasm32"))]
    app.add_plugins(widgets::plugin);
    #[cfg(target_arch = "wasm32")]
    app.add_plugins((mirror::plugin, in_page::plugin, lesson_told::plugin));
    app
}

/// The parts of the window, and the order of what they do in a frame.
fn plugin(app: &mut App) {
    app.add_plugins((
        actions::plugin,
        camera::plugin,
        comparison::plugin,
        dialog::plugin,
        egui_keys::plugin,
        export::plugin,
        filming::plugin,
        frame_times::plugin,
        keys::plugin,
        look::plugin,
        map::plugin,
        over::plugin,
        panels::plugin,
        persistence::plugin,
        plates::plugin,
    ))
    .add_plugins((
        playback::plugin,
        place::plugin,
        pointer::plugin,
        left_runs::plugin,
        class::plugin,
        lesson_file::plugin,
        mystery::plugin,
        (experiment::plugin, left_experiments::plugin),
        sharing::plugin,
        talk::plugin,
        title::plugin,
        trial::plugin,
        ui::plugin,
        watch::plugin,
    ))
    .configure_sets(
        Update,
        (
            Step::Fit,
            Step::Pointer,
            Step::Keys,
            Step::Talk,
            Step::Apply,
            Step::Follow,
            Step::Keep,
        )
            .chain(),
    )
    .configure_sets(
        EguiPrimaryContextPass,
        (
            (
                Layer::Dress,
                Layer::Clipboard,
                (
                    Layer::Plates,
                    Layer::Map,
                    Layer::Talk,
                    Layer::Panels,
                    Layer::FrameTimes,
                )
                    .chain()
                    .run_if(has_seen),
                Layer::Apply,
                Layer::Over.run_if(has_seen),
            )
                .chain()
                .run_if(has_fonts),
            Layer::Fonts,
        )
            .chain(),
    );
}

fn take_egui(mut commands: Commands, cameras: Query<Entity, With<MainCamera>>) {
    for camera in &cameras {
        commands.entity(camera).insert(PrimaryEguiContext);
    }
}
