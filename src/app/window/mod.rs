//! The window: the living knee with its panels. What the user wishes leaves as orders to the simulation's own thread.

mod actions;
mod camera;
mod comparison;
mod export;
mod keys;
mod panels;
mod persistence;
mod pointer;
mod pointer_input;
mod sharing;
mod talk;
mod watch;
mod widgets;

use std::path::PathBuf;
use std::sync::Arc;

use bevy::asset::AssetPlugin;
use bevy::log::{Level, LogPlugin};
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::window::PresentMode;
use bevy_egui::{EguiGlobalSettings, EguiPlugin, EguiPrimaryContextPass, PrimaryEguiContext};

use self::comparison::Experiment;
use crate::app::autosave::Autosave;
use crate::app::settings::{Kept, Settings};
use crate::app::{adapter, settings};
use crate::headless::{DEFAULT_SCENARIO, RequestError, run_without_window};
use crate::lens::Lens;
use crate::lesson::talk::Reader;
use crate::live::rolls::Rolls;
use crate::live::{Live, Order, Snapshot, TwinKind};
use crate::scenario::Scenario;
use crate::theme::{ThemeName, Themes};
use crate::ui::desk::{Desk, PACES};
use crate::ui::words::{say, say_with};
use crate::view::{MainCamera, Picture, ThemeSet, ViewPlugin};

/// The running simulation.
#[derive(Resource)]
struct Run(Live);

/// What the window keeps besides the desk.
#[derive(Resource, Default)]
struct Stand {
    desk: Desk,
    /// The whole stage as the lens of this window would show it.
    home: Option<Lens>,
    /// Whether the lens follows the size of the window.
    at_home: bool,
    flight: Option<(Lens, Lens, f32)>,
    /// Step at which a replay ends.
    replay_until: Option<u64>,
    scenario: String,
    /// The newest snapshot of the run that was looked at.
    seen: Option<Arc<Snapshot>>,
    dressed: Option<ThemeName>,
    fonts: bool,
    pressed: Option<[f32; 2]>,
    dragged: bool,
    last_click: f32,
    pointer: Option<[f32; 2]>,
    pace: f64,
    /// Seconds at which the needle came in.
    needle: Option<f32>,
    /// Whether the run was slowed down for the needle.
    slowed: bool,
    /// Events told so far, of the run with this seed and scenario.
    told: usize,
    /// Rings on the plate: where, words, seconds at which they came.
    rings: Vec<([f32; 2], String, f32)>,
    frame_times: bool,
    settings: Settings,
    kept: Option<Kept>,
    /// Where settings and autosaves lie.
    folder: Option<PathBuf>,
    autosave: Autosave,
    /// Where the last spot was painted, pixels.
    painted: Option<[f32; 2]>,
    /// The talk that is open.
    talk: Option<Reader>,
    /// Whether its first step waits for its knee.
    talk_waits: bool,
    /// The twin that is kept.
    twin: Option<TwinKind>,
    /// Other rolls of the dice, and for which experiment.
    rolls: Option<(Experiment, Rolls)>,
    /// A picture of a plot that is wanted.
    taking: Option<export::Taking>,
    /// Zoom of egui.
    zoom: f32,
    /// Whether fingers are used, not a mouse.
    fingers: bool,
    /// Whether the user knows that runs cannot be saved.
    cannot_save: bool,
}

/// Opens the window, or does the main job without one where there is no display.
pub(super) fn open() -> Result<(), RequestError> {
    if !adapter::any_display() {
        return without_display();
    }
    if !adapter::any_adapter() {
        return Err(RequestError(adapter::MISSING.to_owned()));
    }
    let scenario = Arc::new(Scenario::built_in(DEFAULT_SCENARIO).map_err(RequestError::from)?);
    let seed = scenario.seed;
    let themes = Themes::built_in().map_err(RequestError)?;
    // A display that is named but does not answer makes the window library panic while it starts.
    let quiet = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let built = std::panic::catch_unwind(|| build(themes));
    std::panic::set_hook(quiet);
    let Ok(mut app) = built else {
        return without_display();
    };
    let live = Live::new(scenario, seed).map_err(RequestError::from)?;
    let folder = settings::folder();
    let (kept, settings, told) = Kept::open(folder.as_deref());
    live.send(Order::Run {
        hours_per_second: PACES[1].0,
    });
    let picture = Picture {
        snapshot: Some(live.snapshot()),
        theme: settings.theme,
        still: settings.calm,
        ..Picture::default()
    };
    {
        let mut stand = app.world_mut().resource_mut::<Stand>();
        stand.desk.tour = (!settings.toured).then_some(0);
        stand.desk.notes.extend(told.map(|told| (told, 12.0)));
        stand.settings = settings;
        stand.kept = Some(kept);
        stand.folder = folder;
    }
    app.insert_resource(picture).insert_resource(Run(live));
    app.run();
    Ok(())
}

fn without_display() -> Result<(), RequestError> {
    run_without_window(&say_with(
        "no-display",
        &[("folder", crate::headless::DEFAULT_FOLDER.to_owned())],
    ))?;
    super::offscreen::picture_beside_run()
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
    app.insert_resource(ThemeSet(themes))
        .insert_resource(Stand {
            at_home: true,
            zoom: 1.0,
            pace: PACES[1].0,
            ..Stand::default()
        })
        .add_plugins((ViewPlugin, widgets::plugin))
        .set_error_handler(bevy::ecs::error::error)
        .add_systems(PostStartup, take_egui)
        .add_systems(PreUpdate, (watch::take_snapshot, sharing::dropped))
        .add_systems(
            Update,
            (
                camera::fit_window,
                pointer::steer,
                keys::keys,
                talk::pass,
                camera::fly,
                watch::title,
                persistence::keep,
                persistence::listen,
                export::photograph,
            )
                .chain(),
        )
        .add_systems(EguiPrimaryContextPass, panels::draw_desk);
    app
}

fn take_egui(mut commands: Commands, cameras: Query<Entity, With<MainCamera>>) {
    for camera in &cameras {
        commands.entity(camera).insert(PrimaryEguiContext);
    }
}

#[cfg(test)]
mod tests {
    use bevy::window::FileDragAndDrop;

    use super::*;
    use crate::ui::desk::Wish;
    use crate::ui::twin::Sight;
    use crate::view::{PictureTime, Side};

    /// The window without a window: what it keeps, and the systems that look at the run and at files.
    fn window(scenario: &str) -> App {
        let scenario = Arc::new(Scenario::built_in(scenario).expect("a scenario"));
        let seed = scenario.seed;
        let live = Live::new(scenario, seed).expect("it starts");
        let mut app = App::new();
        app.add_message::<FileDragAndDrop>()
            .init_resource::<Time>()
            .init_resource::<PictureTime>()
            .init_resource::<Picture>()
            .insert_resource(Stand {
                pace: PACES[1].0,
                ..Stand::default()
            })
            .insert_resource(Run(live))
            .add_systems(Update, (watch::take_snapshot, sharing::dropped));
        app.update();
        app
    }

    /// Frames pass until something holds.
    fn until(app: &mut App, what: &str, holds: impl Fn(&World) -> bool) {
        for _ in 0..2_000 {
            app.update();
            if holds(app.world()) {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        panic!("it did not come to this: {what}");
    }

    fn wish(app: &mut App, wish: Wish) {
        app.world_mut()
            .resource_scope(|world, mut picture: Mut<'_, Picture>| {
                world.resource_scope(|world, mut stand: Mut<'_, Stand>| {
                    let run = world.resource::<Run>();
                    actions::grant(wish, &mut picture, &mut stand, run);
                });
            });
    }

    fn scenario_of(world: &World) -> String {
        world.resource::<Stand>().scenario.clone()
    }

    fn drop_file(app: &mut App, path: PathBuf) {
        app.world_mut().write_message(FileDragAndDrop::DroppedFile {
            window: Entity::PLACEHOLDER,
            path_buf: path,
        });
    }

    #[test]
    fn the_twin_stands_beside_the_run_and_can_stand_alone() {
        let mut app = window("strip-injury");
        wish(&mut app, Wish::Twin(Some(TwinKind::Untreated)));
        until(&mut app, "two panes", |world| {
            world.resource::<Picture>().panes().count() == 2
        });
        let sight = |app: &mut App, sight: Sight| {
            app.world_mut().resource_mut::<Stand>().desk.twins.sight = sight;
            app.update();
        };
        sight(&mut app, Sight::Run);
        let run = Arc::clone(
            app.world()
                .resource::<Stand>()
                .seen
                .as_ref()
                .expect("a run"),
        );
        let picture = app.world().resource::<Picture>();
        assert!(picture.pane(Side::Second).is_none());
        assert!(Arc::ptr_eq(
            picture.snapshot.as_ref().expect("a picture"),
            &run
        ));
        sight(&mut app, Sight::Twin);
        let picture = app.world().resource::<Picture>();
        assert!(picture.pane(Side::Second).is_none());
        assert!(!Arc::ptr_eq(
            picture.snapshot.as_ref().expect("a picture"),
            &run
        ));
        wish(&mut app, Wish::Twin(None));
        until(&mut app, "one pane", |world| {
            world.resource::<Picture>().panes().count() == 1
        });
    }

    #[test]
    fn a_dropped_file_is_opened_and_a_wrong_one_leaves_the_run_as_it_is() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut app = window("dish-renewal");
        let wrong = folder.path().join("wrong.toml");
        std::fs::write(&wrong, "title = 3\n").expect("a file");
        drop_file(&mut app, wrong);
        app.update();
        let stand = app.world().resource::<Stand>();
        let note = &stand.desk.notes.last().expect("a note").0;
        assert!(note.contains("wrong.toml"), "{note}");
        assert_eq!(scenario_of(app.world()), "dish-renewal");
        let right = folder.path().join("mine.toml");
        let text = include_str!("../../../assets/scenarios/strip-injury.toml");
        std::fs::write(&right, text).expect("a file");
        drop_file(&mut app, right);
        until(&mut app, "the dropped strip runs", |world| {
            let stand = world.resource::<Stand>();
            let seen = stand.seen.as_ref();
            seen.is_some_and(|seen| seen.scenario.stage.name == "strip" && seen.step > 0)
        });
        let talk = folder.path().join("talk.toml");
        let text = include_str!("../../../assets/talks/first-talk.toml");
        std::fs::write(&talk, text).expect("a file");
        drop_file(&mut app, talk);
        until(&mut app, "the talk's knee", |world| {
            scenario_of(world) == "osteoarthritis-moderate"
        });
        assert!(app.world().resource::<Stand>().talk.is_some());
    }
}
