//! The window: the living knee with its panels. What the user wishes leaves as orders to the simulation's own thread.

mod export;
mod keys;
mod talk;

use std::sync::Arc;

use bevy::asset::AssetPlugin;
use bevy::input::gestures::PinchGesture;
use bevy::input::mouse::{MouseScrollUnit, MouseWheel};
use bevy::log::{Level, LogPlugin};
use bevy::prelude::*;
use bevy::window::{FileDragAndDrop, PresentMode, PrimaryWindow, WindowCloseRequested};
use bevy_egui::{
    EguiContexts, EguiGlobalSettings, EguiPlugin, EguiPrimaryContextPass, PrimaryEguiContext, egui,
};

use super::adapter;
use super::autosave::Autosave;
use super::settings::{self, Kept, Settings};
use crate::experiment::replicates::Pair;
use crate::headless::{DEFAULT_SCENARIO, RequestError, open_file, run_without_window};
use crate::lens::{Area, Lens};
use crate::lesson::level::{SPOT, Where};
use crate::lesson::talk::{Reader, Talk};
use crate::live::rolls::Rolls;
use crate::live::share::{self, Shared};
use crate::live::{Absence, Live, Order, Snapshot, TwinKind};
use crate::model::words::{CellKind, Signal};
use crate::scenario::{PlannedTreatment, Scenario};
use crate::sim::{CellId, CellRow, Command, EventKind, STEPS_PER_DAY};
use crate::theme::{ThemeName, Themes};
use crate::ui::desk::{Desk, PACES, Page, Wish};
use crate::ui::panels::{self, Look, Shown};
use crate::ui::tour::Stop;
use crate::ui::words::{say, say_with};
use crate::ui::{self, acts, minimap, plate_words, present, sheets, style, why};
use crate::view::{self, FrameTimes, MainCamera, Picture, PictureTime, ThemeSet, ViewPlugin, bake};

/// Hours a second while the needle is in the knee: one sees the cells come.
const NEEDLE_PACE: f64 = 3.0;
/// Hours before a decision at which its replay begins, and after it at which it ends.
const BESIDE_REPLAY: u64 = 5;
/// Seconds a ring stays.
const RING_SECONDS: f32 = 4.5;
/// Seconds of a flight of the camera.
const FLIGHT_SECONDS: f32 = 0.6;
/// The map of where one is appears from this part of the whole view on.
const MINIMAP_FROM: f32 = 0.55;
/// Text and panels of the projector theme relative to the theatre theme.
const PROJECTOR_ZOOM: f32 = 1.25;

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
    autosave: Autosave,
    /// Where the last spot was painted, pixels.
    painted: Option<[f32; 2]>,
    /// Seconds of the last frame.
    frame_seconds: f32,
    /// The talk that is open.
    talk: Option<Reader>,
    /// The twin that is kept.
    twin: Option<TwinKind>,
    /// Other rolls of the dice, and for which experiment.
    rolls: Option<(Experiment, Rolls)>,
    /// A picture of a plot that is wanted.
    taking: Option<export::Taking>,
    /// A text that is to go to the clipboard.
    to_clipboard: Option<String>,
    /// Zoom of egui.
    zoom: f32,
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
    let (kept, settings, told) = Kept::open(settings::folder().as_deref());
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
            pace: PACES[1].0,
            ..Stand::default()
        })
        .add_plugins(ViewPlugin)
        .set_error_handler(bevy::ecs::error::error)
        .add_systems(PostStartup, take_egui)
        .add_systems(PreUpdate, (take_snapshot, dropped))
        .add_systems(
            Update,
            (
                fit_window,
                steer,
                keys::keys,
                talk::pass,
                fly,
                title,
                keep,
                export::photograph,
            )
                .chain(),
        )
        .add_systems(EguiPrimaryContextPass, draw_desk);
    app
}

fn take_egui(mut commands: Commands, cameras: Query<Entity, With<MainCamera>>) {
    for camera in &cameras {
        commands.entity(camera).insert(PrimaryEguiContext);
    }
}

fn take_snapshot(
    run: Res<Run>,
    time: Res<Time>,
    mut clock: ResMut<PictureTime>,
    mut picture: ResMut<Picture>,
    mut stand: ResMut<Stand>,
) {
    clock.0 = time.elapsed_secs();
    let fresh = run.0.snapshot();
    keep_rolls(&mut stand, &fresh);
    if stand.desk.twins.shown && stand.desk.page == Page::Twin {
        // The twin is looked at through the same lens; the run goes on beside it.
        picture.snapshot = Some(run.0.twin().unwrap_or(fresh));
        return;
    }
    let same = picture
        .snapshot
        .as_ref()
        .is_some_and(|shown| Arc::ptr_eq(shown, &fresh));
    if !same {
        if stand.scenario != fresh.scenario.name {
            stand.scenario.clone_from(&fresh.scenario.name);
            stand.at_home = true;
            stand.flight = None;
            stand.needle = None;
            stand.slowed = false;
            let levels = Arc::clone(&stand.desk.levels);
            let here = |level: usize| {
                let level = levels.levels.get(level)?;
                level
                    .scenarios
                    .contains(&fresh.scenario.name)
                    .then_some(level)
            };
            if here(stand.desk.level).is_none() {
                stand.desk.level = levels.of_scenario(&fresh.scenario.name);
                stand.desk.brush = None;
            }
            if let Some(level) = here(stand.desk.level) {
                picture.veils = [
                    Signal::Inflammation,
                    Signal::Healing,
                    Signal::Growth,
                    Signal::Oxygen,
                ]
                .map(|signal| level.signals.contains(&signal));
            }
        }
        if stand.replay_until.is_some_and(|until| fresh.step >= until) {
            stand.replay_until = None;
            run.0.send(Order::Pause);
        }
        watch_events(&mut stand, &fresh, &run.0, picture.still, clock.0);
        picture.snapshot = Some(fresh);
    }
    if let Some(since) = stand.needle
        && clock.0 - since > acts::NEEDLE_SECONDS
    {
        stand.needle = None;
        if std::mem::take(&mut stand.slowed) && run.0.state().running {
            run.0.send(Order::Run {
                hours_per_second: stand.pace,
            });
        }
    }
    stand
        .rings
        .retain(|(_, _, since)| clock.0 - since < RING_SECONDS);
    for note in run.0.take_notes() {
        stand.desk.notes.push((note, 6.0));
    }
}

/// The title of the window: what runs, on which day, and whether a cell is being asked. Four times a second at most.
fn title(
    run: Res<Run>,
    time: Res<Time>,
    picture: Res<Picture>,
    mut told: Local<f32>,
    mut windows: Query<&mut Window, With<PrimaryWindow>>,
) {
    let now = time.elapsed_secs();
    let (Ok(mut window), Some(snapshot)) = (windows.single_mut(), &picture.snapshot) else {
        return;
    };
    if now - *told < 0.25 {
        return;
    }
    *told = now;
    let mut title = say_with(
        if run.0.state().running {
            "title-running"
        } else {
            "title-paused"
        },
        &[
            ("scenario", snapshot.scenario.title.clone()),
            ("day", format!("{:.0}", libm::floor(snapshot.day))),
            ("hour", (snapshot.step % 24).to_string()),
        ],
    );
    if picture.selected.is_some() {
        title.push_str(&say("title-asking"));
    }
    if window.title != title {
        window.title = title;
    }
}

/// Notices what has happened since the last snapshot: an injection becomes an act, a first becomes a ring.
fn watch_events(stand: &mut Stand, fresh: &Snapshot, live: &Live, still: bool, now: f32) {
    let events = &fresh.history.events;
    if events.len() < stand.told {
        // Started again, or another knee.
        stand.told = 0;
        stand.rings.clear();
    }
    let state = live.state();
    let watching = state.hours_per_second <= PACES[PACES.len() - 1].0;
    for event in events.iter().skip(stand.told) {
        if event.kind == EventKind::Injection {
            if !still && watching && fresh.step <= event.step + 24 {
                stand.needle = Some(now);
                if state.running && stand.pace > NEEDLE_PACE {
                    stand.slowed = true;
                    live.send(Order::Run {
                        hours_per_second: NEEDLE_PACE,
                    });
                }
            }
        } else if watching && let Some(place) = acts::place_of(fresh, event) {
            let words = say(&format!("chapter-{}", event.kind.key()));
            stand.rings.push((place, words, now));
        }
    }
    stand.told = events.len();
}

/// The smallest window that the panels fit in, points: text is not made larger than that allows.
const SMALLEST: [f32; 2] = [620.0, 380.0];

/// Zoom of egui: large for a projector, and as the user has set the text.
fn zoom_of(theme: ThemeName, text_size: f32, window: &Window) -> f32 {
    let theme = match theme {
        ThemeName::Theatre => 1.0,
        ThemeName::Projector => PROJECTOR_ZOOM,
    };
    let most = (window.width() / SMALLEST[0]).min(window.height() / SMALLEST[1]);
    (theme * text_size).min(most.max(0.8))
}

fn fit_window(
    mut picture: ResMut<Picture>,
    mut stand: ResMut<Stand>,
    windows: Query<&Window, With<PrimaryWindow>>,
) {
    let (Ok(window), Some(snapshot)) = (windows.single(), picture.snapshot.clone()) else {
        return;
    };
    let zoom = zoom_of(picture.theme, stand.settings.text_size, window);
    let size = [window.width() / zoom, window.height() / zoom];
    let free = panels::free_area(egui::vec2(size[0], size[1]), stand.desk.bare);
    // Room for the chips under the knee.
    let below = if stand.desk.bare { 0.0 } else { 46.0 };
    let free = Area {
        height: (free.height - below).max(50.0),
        ..free
    };
    stand.zoom = zoom;
    picture.scale_factor = window.scale_factor() * zoom;
    let home = Lens {
        window: size,
        free,
        units_per_mm: bake::PLATE_WIDTH / snapshot.scenario.stage.width_mm,
        ..Lens::default()
    }
    .fitting(view::whole_of(&snapshot));
    stand.home = Some(home);
    if stand.at_home && stand.flight.is_none() {
        picture.lens = home;
    } else {
        picture.lens.window = size;
        picture.lens.free = free;
        picture.lens.units_per_mm = home.units_per_mm;
    }
}

/// Flies to a lens.
fn fly_to(stand: &mut Stand, from: Lens, to: Lens, still: bool) {
    stand.flight = Some((from, to, if still { FLIGHT_SECONDS } else { 0.0 }));
}

/// Where a cell is, mm.
fn place_of(snapshot: &Snapshot, id: CellId) -> Option<[f32; 2]> {
    let found = snapshot.cells.binary_search_by_key(&id, |cell| cell.id);
    found
        .ok()
        .map(|k| [snapshot.cells[k].x_mm, snapshot.cells[k].y_mm])
}

/// Where the asked cell is, or the cell it will come from where it is not born yet.
fn place_asked(snapshot: &Snapshot, id: CellId) -> Option<[f32; 2]> {
    place_of(snapshot, id).or_else(|| {
        let story = snapshot.story.as_ref()?;
        (snapshot.absent == Some(Absence::NotYet))
            .then(|| place_of(snapshot, story.identity.parent))
            .flatten()
    })
}

fn fly(mut picture: ResMut<Picture>, mut stand: ResMut<Stand>, time: Res<Time>) {
    if let Some((from, to, spent)) = stand.flight {
        let spent = spent + time.delta_secs();
        let part = (spent / FLIGHT_SECONDS).clamp(0.0, 1.0);
        let eased = part * part * (3.0 - 2.0 * part);
        picture.lens = from.towards(&to, eased);
        stand.flight = (part < 1.0).then_some((from, to, spent));
    } else if stand.desk.follow
        && let (Some(id), Some(snapshot)) = (picture.selected, picture.snapshot.clone())
        && let Some(place) = place_asked(&snapshot, id)
    {
        stand.at_home = false;
        let units = picture.lens.units_per_mm;
        // A tenth of the way each frame: the eye can follow.
        let centre = picture.lens.centre;
        picture.lens.centre = [0, 1].map(|k| centre[k] + 0.1 * (place[k] * units - centre[k]));
    }
}

/// The part of the plate the lens may look at.
fn ground(snapshot: &Snapshot) -> Area {
    let stage = &snapshot.scenario.stage;
    let units = bake::PLATE_WIDTH / stage.width_mm;
    if stage.name == "knee" {
        Area {
            x: 25.0,
            y: -20.0,
            width: 118.0,
            height: 160.0,
        }
    } else {
        Area {
            x: 0.0,
            y: 0.0,
            width: bake::PLATE_WIDTH,
            height: stage.height_mm * units,
        }
    }
}

fn zoom_about(picture: &mut Picture, stand: &mut Stand, px: [f32; 2], factor: f32) {
    let Some(home) = stand.home else { return };
    let Some(snapshot) = picture.snapshot.clone() else {
        return;
    };
    stand.flight = None;
    picture.lens = picture
        .lens
        .zoomed(px, factor, home.units_per_px * 1.15)
        .kept_on(ground(&snapshot));
    stand.at_home = picture.lens.units_per_px >= home.units_per_px * 1.1;
}

/// The cell nearest to a pixel, within reach.
fn cell_at(picture: &Picture, px: [f32; 2]) -> Option<CellRow> {
    let snapshot = picture.snapshot.as_ref()?;
    let lens = &picture.lens;
    let at = lens.to_plate(px).map(|value| value / lens.units_per_mm);
    let reach = (9.0 * lens.units_per_px / lens.units_per_mm).max(0.0);
    let mut best: Option<(f32, CellRow)> = None;
    for cell in &snapshot.cells {
        let (dx, dy) = (cell.x_mm - at[0], cell.y_mm - at[1]);
        let distance = libm::sqrtf(dx * dx + dy * dy);
        let wide = reach.max(cell.radius_mm);
        // An injected cell lies on top, so it is found first.
        let weighed = if cell.injected {
            distance * 0.6
        } else {
            distance
        };
        if distance <= wide && best.as_ref().is_none_or(|(found, _)| weighed < *found) {
            best = Some((weighed, *cell));
        }
    }
    best.map(|(_, cell)| cell)
}

fn steer(
    mut picture: ResMut<Picture>,
    mut stand: ResMut<Stand>,
    run: Res<Run>,
    time: Res<Time>,
    mut contexts: EguiContexts,
    windows: Query<&Window, With<PrimaryWindow>>,
    buttons: Res<ButtonInput<MouseButton>>,
    mut wheel: MessageReader<MouseWheel>,
    mut pinch: MessageReader<PinchGesture>,
) {
    let Ok(window) = windows.single() else { return };
    let over_panel = contexts
        .ctx_mut()
        .is_ok_and(|context| context.egui_wants_pointer_input() || context.is_pointer_over_egui());
    let zoom = zoom_of(picture.theme, stand.settings.text_size, window);
    let pointer = window
        .cursor_position()
        .map(|at| [at.x / zoom, at.y / zoom]);
    let turned: f32 = wheel
        .read()
        .map(|turn| match turn.unit {
            MouseScrollUnit::Line => turn.y,
            MouseScrollUnit::Pixel => turn.y / 60.0,
        })
        .sum();
    let pinched: f32 = pinch.read().map(|gesture| gesture.0).sum();
    stand.pointer = pointer.filter(|_| !over_panel);
    let Some(at) = pointer else { return };
    if !over_panel {
        if turned != 0.0 {
            zoom_about(
                &mut picture,
                &mut stand,
                at,
                libm::powf(1.18, turned.clamp(-8.0, 8.0)),
            );
        }
        if pinched != 0.0 {
            zoom_about(&mut picture, &mut stand, at, 1.0 + pinched.clamp(-0.5, 0.5));
        }
        if buttons.just_pressed(MouseButton::Left) || buttons.just_pressed(MouseButton::Middle) {
            stand.pressed = Some(at);
            stand.dragged = false;
        }
    }
    if stand.pressed.is_some() && draw_or_paint(&mut picture, &mut stand, &run, &buttons, at) {
        return;
    }
    if let Some(from) = stand.pressed {
        let moved = [at[0] - from[0], at[1] - from[1]];
        let far = libm::sqrtf(moved[0] * moved[0] + moved[1] * moved[1]);
        if stand.dragged || far > 4.0 {
            stand.dragged = true;
            stand.desk.follow = false;
            stand.flight = None;
            stand.at_home = false;
            if let Some(snapshot) = picture.snapshot.clone() {
                picture.lens = picture.lens.moved(moved).kept_on(ground(&snapshot));
            }
            stand.pressed = Some(at);
        }
        if buttons.just_released(MouseButton::Left) || buttons.just_released(MouseButton::Middle) {
            let clicked = !stand.dragged;
            stand.pressed = None;
            if clicked {
                let now = time.elapsed_secs();
                if now - stand.last_click < 0.35 {
                    let lens = picture.lens;
                    let to = lens.zoomed(at, 4.0, lens.units_per_px);
                    stand.at_home = false;
                    fly_to(&mut stand, lens, to, picture.still);
                } else {
                    let cell = cell_at(&picture, at).map(|cell| cell.id);
                    grant(Wish::Select(cell), &mut picture, &mut stand, &run);
                }
                stand.last_click = now;
            }
        }
    }
}

/// While the pen or a brush is in hand the pointer draws or paints; false if neither is.
fn draw_or_paint(
    picture: &mut Picture,
    stand: &mut Stand,
    run: &Run,
    buttons: &ButtonInput<MouseButton>,
    at: [f32; 2],
) -> bool {
    let lens = picture.lens;
    if stand.desk.lectern.pen {
        let fresh = buttons.just_pressed(MouseButton::Left);
        let least = 3.0 * lens.units_per_px;
        stand.desk.lectern.draw(lens.to_plate(at), fresh, least);
    } else if let (Some(_), Some(snapshot)) = (stand.desk.brush, picture.snapshot.clone()) {
        // Along a line the spots lie half a radius apart.
        let radius_px = spot_mm(&snapshot) as f32 * lens.units_per_mm / lens.units_per_px;
        let far = stand
            .painted
            .is_none_or(|last| libm::hypotf(at[0] - last[0], at[1] - last[1]) > 0.5 * radius_px);
        if far {
            stand.painted = Some(at);
            let place = lens.to_plate(at).map(|value| value / lens.units_per_mm);
            grant(Wish::Paint(Some(place)), picture, stand, run);
        }
    } else {
        return false;
    }
    if buttons.any_just_released([MouseButton::Left, MouseButton::Middle]) {
        stand.pressed = None;
        stand.painted = None;
    }
    true
}

fn select(picture: &mut Picture, run: &Run, cell: Option<CellId>) {
    if picture.selected != cell {
        picture.selected = cell;
        run.0.send(Order::Select(cell));
    }
}

/// Opens a run or scenario that was dropped or pasted; what was running goes on if it is refused.
fn open_shared(
    shared: Result<Shared, String>,
    picture: &mut Picture,
    stand: &mut Stand,
    live: &Live,
) {
    match shared {
        Ok(shared) => {
            let about = shared.other_version().unwrap_or_else(|| say("opened"));
            stand.desk.notes.push((about, 6.0));
            picture.selected = None;
            live.send(Order::Open {
                scenario: Arc::new(shared.scenario),
                seed: shared.seed,
                acts: shared.acts,
                step: shared.steps,
            });
            if shared.steps == 0 {
                live.send(Order::Run {
                    hours_per_second: stand.pace,
                });
            }
        }
        Err(sentence) => stand.desk.notes.push((sentence, 10.0)),
    }
}

/// Files dropped on the window.
fn dropped(
    mut files: MessageReader<FileDragAndDrop>,
    mut picture: ResMut<Picture>,
    mut stand: ResMut<Stand>,
    run: Res<Run>,
) {
    for file in files.read() {
        if let FileDragAndDrop::DroppedFile { path_buf, .. } = file {
            match dropped_talk(path_buf) {
                Some(Ok(opened)) => {
                    talk::open(opened, &mut picture, &mut stand, &run);
                    continue;
                }
                Some(Err(error)) => {
                    stand.desk.notes.push((error, 10.0));
                    continue;
                }
                None => {}
            }
            let shared = open_file(path_buf).map_err(|error| error.to_string());
            open_shared(shared, &mut picture, &mut stand, &run.0);
        }
    }
}

/// The talk in a file that looks like one: a TOML file with steps.
fn dropped_talk(path: &std::path::Path) -> Option<Result<Talk, String>> {
    let is_toml = path.extension().is_some_and(|end| end == "toml");
    let text = std::fs::read_to_string(path).ok().filter(|_| is_toml)?;
    text.contains("[[step]]")
        .then(|| Talk::parse(&path.display().to_string(), &text))
}

/// Copying gives the share code of the run, pasting opens one.
fn clipboard(context: &egui::Context, picture: &mut Picture, stand: &mut Stand, live: &Live) {
    if context.memory(|memory| memory.focused().is_some()) {
        return;
    }
    let events = context.input(|input| input.events.clone());
    for event in events {
        match event {
            egui::Event::Copy => {
                let Some(snapshot) = &picture.snapshot else {
                    continue;
                };
                let code = share::encode_parts(
                    &snapshot.scenario,
                    snapshot.seed,
                    snapshot.step,
                    &snapshot.commands,
                    &snapshot.history,
                );
                match code {
                    Ok(code) => {
                        context.copy_text(code);
                        stand.desk.notes.push((say("copied"), 6.0));
                    }
                    Err(error) => stand.desk.notes.push((error.to_string(), 8.0)),
                }
            }
            // What is pasted arrives as text on most systems; typed text is a letter.
            egui::Event::Paste(text) | egui::Event::Text(text) if text.len() > 8 => {
                let shared = share::decode(&text).map_err(|error| error.to_string());
                open_shared(shared, picture, stand, live);
            }
            _ => {}
        }
    }
}

/// Carries out a wish.
fn grant(wish: Wish, picture: &mut Picture, stand: &mut Stand, run: &Run) {
    if !matches!(wish, Wish::Select(_) | Wish::Visit(_) | Wish::Theme(_)) {
        stand.replay_until = None;
    }
    let live = &run.0;
    let load = |scenario: Arc<Scenario>, seed: u64| {
        live.send(Order::Load { scenario, seed });
    };
    let Some(snapshot) = picture.snapshot.clone() else {
        return;
    };
    match wish {
        Wish::TogglePlay => stand.desk.toured(Stop::Run),
        Wish::Treat(..) => stand.desk.toured(Stop::Inject),
        Wish::Select(Some(_)) => stand.desk.toured(Stop::Ask),
        Wish::Twin(Some(_)) => stand.desk.toured(Stop::Twin),
        _ => {}
    }
    match wish {
        Wish::TogglePlay => {
            if live.state().running {
                live.send(Order::Pause);
            } else {
                live.send(Order::Run {
                    hours_per_second: stand.pace,
                });
            }
        }
        Wish::StepHour => {
            live.send(Order::Pause);
            live.send(Order::StepHours(1));
        }
        Wish::BackHour => {
            live.send(Order::Pause);
            live.send(Order::StepHours(-1));
        }
        Wish::Undo => live.send(Order::Undo),
        Wish::Redo => live.send(Order::Redo),
        Wish::Pace(pace) => {
            stand.pace = pace;
            if live.state().running {
                live.send(Order::Run {
                    hours_per_second: pace,
                });
            }
        }
        Wish::RunToDay(day) => live.send(Order::RunToDay(day)),
        Wish::Load(name) => match Scenario::built_in(&name) {
            Ok(scenario) => {
                let seed = scenario.seed;
                autosave(stand, &snapshot, false);
                stand.desk.walking = 1;
                if stand.desk.page == Page::Twin {
                    stand.desk.page = Page::Picture;
                }
                stand.twin = None;
                live.send(Order::Twin(None));
                load(Arc::new(scenario), seed);
                live.send(Order::Run {
                    hours_per_second: stand.pace,
                });
                select(picture, run, None);
            }
            Err(error) => stand.desk.notes.push((error.to_string(), 8.0)),
        },
        Wish::Level(number) => open_level(number, &snapshot, picture, stand, run),
        Wish::Apply(command) => live.send(Order::Apply(command)),
        Wish::Paint(place) => paint(place, &snapshot, stand, live),
        Wish::Again => {
            autosave(stand, &snapshot, false);
            load(Arc::clone(&snapshot.scenario), snapshot.seed);
            select(picture, run, None);
        }
        Wish::NewDice => {
            load(
                Arc::clone(&snapshot.scenario),
                snapshot.seed.wrapping_add(1),
            );
            select(picture, run, None);
        }
        Wish::Treat(kind, cells) => live.send(Order::Apply(Command::Treat { kind, cells })),
        Wish::Activity(load_factor) => {
            live.send(Order::Apply(Command::SetActivity { load_factor }));
        }
        Wish::Switch(which, on) => live.send(Order::Apply(Command::Switch { which, on })),
        Wish::Twin(kind) => {
            stand.desk.page = if kind.is_some() {
                Page::Twin
            } else {
                Page::Picture
            };
            stand.desk.twins.shown = false;
            live.send(Order::Twin(kind.clone()));
            stand.twin = kind;
        }
        Wish::Swap => {
            if stand.twin.is_some() {
                stand.twin = Some(TwinKind::before(&snapshot));
                stand.desk.twins.shown = false;
                live.send(Order::Swap);
            }
        }
        Wish::Theme(theme) => {
            picture.theme = theme;
            stand.settings.theme = theme;
        }
        Wish::Select(cell) => select(picture, run, cell),
        Wish::Visit(cell) => {
            select(picture, run, Some(cell));
            if let Some(place) = place_of(&snapshot, cell) {
                let lens = picture.lens;
                let mut to = lens;
                to.centre = place.map(|value| value * lens.units_per_mm);
                stand.at_home = false;
                fly_to(stand, lens, to, picture.still);
            }
        }
        Wish::Replay(step) => {
            let day = step.saturating_sub(BESIDE_REPLAY) as f64 / STEPS_PER_DAY as f64;
            stand.desk.pace = 0;
            stand.pace = PACES[0].0;
            stand.replay_until = Some(step + BESIDE_REPLAY);
            live.send(Order::RunToDay(day));
            live.send(Order::Run {
                hours_per_second: stand.pace,
            });
        }
        Wish::Page(page) => stand.desk.page = page,
        Wish::Follow(plan) => match plan.scenario() {
            Ok(scenario) => {
                select(picture, run, None);
                load(Arc::new(scenario), snapshot.seed);
                for command in plan.commands {
                    live.send(Order::Apply(command));
                }
                live.send(Order::Run {
                    hours_per_second: stand.pace,
                });
                stand.desk.walking = plan.load as usize;
                stand.desk.page = Page::Picture;
            }
            Err(error) => stand.desk.notes.push((error.to_string(), 8.0)),
        },
        // The desk itself takes plots and rules, where theme and clipboard are at hand.
        Wish::TakePlot(..) | Wish::TakeRules(_) => {}
        Wish::Whole => {
            if let Some(home) = stand.home {
                stand.at_home = true;
                fly_to(stand, picture.lens, home, picture.still);
            }
        }
    }
}

/// What other rolls are computed for: a change of it makes them worthless.
#[derive(Debug, Clone, PartialEq)]
struct Experiment {
    scenario: String,
    treatments: Vec<PlannedTreatment>,
    seed: u64,
    acts: Vec<(u64, Command)>,
    twin: TwinKind,
}

/// Keeps the other rolls of the twins going while they are looked at.
fn keep_rolls(stand: &mut Stand, snapshot: &Snapshot) {
    let (Page::Twin, Some(twin)) = (stand.desk.page, stand.twin.clone()) else {
        stand.rolls = None;
        stand.desk.twins.rolls.clear();
        return;
    };
    let wanted = Experiment {
        scenario: snapshot.scenario.name.clone(),
        treatments: snapshot.scenario.treatments.clone(),
        seed: snapshot.seed,
        acts: snapshot.commands.clone(),
        twin,
    };
    if stand.rolls.as_ref().is_none_or(|(of, _)| *of != wanted) {
        let pair = Pair {
            run: Arc::clone(&snapshot.scenario),
            acts: wanted.acts.clone(),
            twin: Arc::new(wanted.twin.scenario(&snapshot.scenario)),
            twin_acts: wanted.twin.acts(&wanted.acts),
            days: u64::from(snapshot.scenario.days),
        };
        let read = ui::outcomes::readings(&snapshot.scenario);
        let rolls = Rolls::start(pair, wanted.seed, read);
        stand.rolls = Some((wanted, rolls));
        stand.desk.twins.rolls.clear();
    }
    if let Some((_, rolls)) = &stand.rolls
        && rolls.count() != stand.desk.twins.rolls.len()
    {
        stand.desk.twins.rolls = rolls.done();
    }
}

/// Opens a level: with the run as it is where the level has its scenario, else with its first one.
fn open_level(
    number: usize,
    snapshot: &Snapshot,
    picture: &mut Picture,
    stand: &mut Stand,
    run: &Run,
) {
    let levels = Arc::clone(&stand.desk.levels);
    let Some(level) = levels.levels.get(number) else {
        return;
    };
    stand.desk.level = number;
    stand.desk.brush = None;
    stand.desk.page = if level.lab { Page::Lab } else { Page::Picture };
    if level.scenarios.contains(&snapshot.scenario.name) {
        return;
    }
    let nearest = PACES
        .iter()
        .position(|(pace, _)| *pace >= level.hours_per_second);
    stand.desk.pace = nearest.unwrap_or(PACES.len() - 1);
    stand.pace = PACES[stand.desk.pace].0;
    let question = say(&format!("level-{}-question", level.key));
    stand.desk.notes.push((question, 6.0));
    if let Some(first) = level.scenarios.first() {
        grant(Wish::Load(first.clone()), picture, stand, run);
    }
}

/// Paints with the brush in hand: a spot, or the whole plate.
fn paint(place: Option<[f32; 2]>, snapshot: &Snapshot, stand: &mut Stand, live: &Live) {
    let levels = Arc::clone(&stand.desk.levels);
    let brush = stand
        .desk
        .brush
        .and_then(|k| Some((k, levels.brushes.get(k)?)));
    let (Some((k, brush)), "dish") = (brush, snapshot.scenario.stage.name.as_str()) else {
        return;
    };
    let strength = stand.desk.strengths.get(k).copied().unwrap_or(brush.start);
    let place = place.map_or(Where::Whole, |at| {
        Where::Spot(at.map(f64::from), spot_mm(snapshot))
    });
    live.send(Order::Apply(brush.paint(strength, place)));
}

/// Radius of a spot of paint, mm.
fn spot_mm(snapshot: &Snapshot) -> f64 {
    SPOT * f64::from(snapshot.scenario.stage.height_mm)
}

/// Saves by itself, where it is time or at once; a folder that cannot be written is told once.
fn autosave(stand: &mut Stand, snapshot: &Snapshot, wait: bool) {
    let folder = settings::folder();
    let seconds = if wait { stand.frame_seconds } else { f32::MAX };
    if let Err(error) = stand.autosave.pass(seconds, folder.as_deref(), snapshot)
        && !std::mem::replace(&mut stand.cannot_save, true)
    {
        stand.desk.notes.push((error.to_string(), 8.0));
    }
}

/// Keeps the settings and saves the run from time to time, and when the window closes.
fn keep(
    mut stand: ResMut<Stand>,
    picture: Res<Picture>,
    time: Res<Time>,
    mut closing: MessageReader<WindowCloseRequested>,
) {
    stand.frame_seconds = time.delta_secs();
    let stand = &mut *stand;
    stand.settings.toured = stand.desk.tour.is_none();
    if let Some(kept) = &mut stand.kept
        && let Err(error) = kept.keep(&stand.settings)
    {
        stand.desk.notes.push((error, 8.0));
    }
    if let Some(snapshot) = &picture.snapshot {
        autosave(stand, snapshot, closing.read().next().is_none());
    }
}

fn draw_desk(
    mut contexts: EguiContexts,
    mut picture: ResMut<Picture>,
    mut stand: ResMut<Stand>,
    themes: Res<ThemeSet>,
    run: Res<Run>,
    clock: Res<PictureTime>,
    time: Res<Time>,
    mut times: ResMut<FrameTimes>,
    windows: Query<&Window, With<PrimaryWindow>>,
) -> Result {
    let context = contexts.ctx_mut()?.clone();
    let theme = themes.0.get(picture.theme);
    if !stand.fonts {
        style::install_fonts(&context);
        stand.fonts = true;
        return Ok(());
    }
    let zoom = windows.single().map_or(1.0, |window| {
        zoom_of(picture.theme, stand.settings.text_size, window)
    });
    if (context.zoom_factor() - zoom).abs() > 1e-3 {
        context.set_zoom_factor(zoom);
    }
    if stand.dressed != Some(picture.theme) {
        style::dress(&context, theme);
        stand.dressed = Some(picture.theme);
    }
    clipboard(&context, &mut picture, &mut stand, &run.0);
    let Some(snapshot) = picture.snapshot.clone() else {
        return Ok(());
    };
    // Words on the plate, under every panel.
    let mut painter = context.layer_painter(egui::LayerId::background());
    if stand.desk.page != Page::Picture {
        painter.set_clip_rect(egui::Rect::NOTHING);
    }
    let lens = picture.lens;
    if stand.desk.names && stand.flight.is_none() && stand.needle.is_none() {
        plate_words::names(&painter, theme, &lens, &snapshot, 0.0);
    }
    let corner = egui::pos2(
        lens.free.x + lens.free.width - 12.0,
        lens.free.y + lens.free.height - 6.0,
    );
    plate_words::scale_bar(&painter, theme, &lens, &snapshot, corner);
    damage(&painter, theme, &picture, &snapshot);
    if let Some(since) = stand.needle {
        let progress = (clock.0 - since) / acts::NEEDLE_SECONDS;
        acts::needle(&painter, theme, &lens, &snapshot, progress.clamp(0.0, 1.0));
        context.request_repaint();
    }
    // From the card to the cell it speaks of.
    if let Some(place) = picture.selected.and_then(|id| place_asked(&snapshot, id))
        && snapshot.story.is_some()
        && !stand.desk.bare
    {
        let [x, y] = lens.to_px(place.map(|value| value * lens.units_per_mm));
        let card = egui::pos2(lens.free.x + lens.free.width + 8.0, lens.free.y + 60.0);
        let cell = egui::pos2(x, y);
        let way = (card - cell).normalized();
        for (width, ink) in [(4.0, theme.plate_halo), (1.6, theme.plate_word)] {
            let stroke = egui::Stroke::new(width, style::faded(ink, 0.85));
            painter.line_segment([cell + way * 18.0, card], stroke);
            painter.circle_stroke(cell, 18.0, stroke);
        }
    }
    present::strokes(&painter, theme, &lens, &stand.desk.lectern.strokes);
    if let (Some(_), Some([x, y])) = (stand.desk.brush, stand.pointer) {
        let radius = spot_mm(&snapshot) as f32 * lens.units_per_mm / lens.units_per_px;
        for (width, ink) in [(5.0, theme.plate_halo), (2.5, theme.plate_word)] {
            let ring = egui::Stroke::new(width, style::colour(ink));
            painter.circle_stroke(egui::pos2(x, y), radius, ring);
        }
    }
    for (place, words, since) in &stand.rings {
        let age = (clock.0 - since) / RING_SECONDS;
        acts::ring(&painter, theme, &lens, *place, words, age.clamp(0.0, 1.0));
    }
    if let Some(at) = stand.pointer.filter(|_| stand.pressed.is_none())
        && (!picture.cells || cell_at(&picture, at).is_none())
    {
        let [x, y] = lens.to_plate(at).map(|value| value / lens.units_per_mm);
        if let Some(shape) = snapshot.scenario.stage.tissue_at(x, y) {
            acts::outline(
                &painter,
                &lens,
                &shape.path,
                style::faded(theme.plate_word, 0.55),
            );
        }
    }
    let home_units = stand
        .home
        .map_or(lens.units_per_px, |home| home.units_per_px);
    if stand.desk.page == Page::Picture
        && !stand.desk.bare
        && lens.units_per_px < home_units * MINIMAP_FROM
    {
        let whole = ground(&snapshot);
        let part =
            [whole.x, whole.y, whole.width, whole.height].map(|value| value / lens.units_per_mm);
        if let Some(place) = minimap::show(&context, theme, &lens, &snapshot, part) {
            let mut to = lens;
            to.centre = place.map(|value| value * lens.units_per_mm);
            stand.at_home = false;
            fly_to(&mut stand, lens, to.kept_on(whole), picture.still);
        }
    }

    let live = run.0.state();
    let seen = Arc::clone(&snapshot);
    let snapshot = if stand.desk.twins.shown {
        run.0.snapshot()
    } else {
        seen
    };
    if stand.desk.twins.shown && stand.desk.page == Page::Twin {
        let at = egui::pos2(lens.free.x + 12.0, lens.free.y + 8.0);
        sheets::hover_card(&context, theme, at, &say("twin-seen"), "");
    }
    let twin = run.0.twin();
    let ghost = run.0.ghost();
    let mut shown = Shown {
        veils: picture.veils,
        cells: picture.cells,
        chromosomes: picture.chromosomes,
    };
    let look = Look {
        theme,
        theme_name: picture.theme,
        snapshot: &snapshot,
        twin: twin.as_deref(),
        ghost: ghost.as_deref(),
        live: &live,
        shown,
    };
    if let Some((number, step)) = stand.talk.as_ref().and_then(Reader::here) {
        let all = stand
            .talk
            .as_ref()
            .map_or(0, |reader| reader.talk.steps.len());
        let page = say_with(
            "talk-page",
            &[("number", number.to_string()), ("all", all.to_string())],
        );
        let words = step.say.clone().unwrap_or_default();
        sheets::said(&context, theme, &lens, &words, &page);
    }
    let (wishes, spent) =
        view::timed(|| panels::show(&context, &mut stand.desk, &look, &mut shown));
    times.desk = spent;
    if stand.frame_times {
        let text = say_with(
            "frame-times",
            &[
                ("fps", format!("{:.0}", 1.0 / time.delta_secs().max(1e-4))),
                ("cells", format!("{:.2}", times.cells)),
                ("veils", format!("{:.2}", times.veils)),
                ("plate", format!("{:.2}", times.plate)),
                ("desk", format!("{:.2}", times.desk)),
                ("count", snapshot.cells.len().to_string()),
            ],
        );
        let at = egui::pos2(lens.free.x + 0.22 * lens.free.width, lens.free.y - 12.0);
        sheets::hover_card(&context, theme, at, &text, "");
    }
    picture.veils = shown.veils;
    picture.cells = shown.cells;
    picture.chromosomes = shown.chromosomes;
    for wish in wishes {
        if let Wish::TakeRules(copy) = wish {
            match export::take_rules(copy, &snapshot, &mut stand) {
                Ok(sentence) => stand.desk.notes.push((sentence, 6.0)),
                Err(error) => stand.desk.notes.push((error.to_string(), 8.0)),
            }
            if let Some(text) = stand.to_clipboard.take() {
                context.copy_text(text);
            }
        } else if let Wish::TakePlot(plot, format) = wish {
            match export::take_plot(plot, format, &snapshot, &run.0, theme, &mut stand) {
                Ok(sentence) => stand.desk.notes.extend(sentence.map(|text| (text, 6.0))),
                Err(error) => stand.desk.notes.push((error.to_string(), 8.0)),
            }
            if let Some(text) = stand.to_clipboard.take() {
                context.copy_text(text);
            }
        } else {
            grant(wish, &mut picture, &mut stand, &run);
        }
    }
    let busy = stand.pressed.is_some() || stand.desk.brush.is_some() || stand.desk.lectern.pen;
    if let Some(at) = stand.pointer.filter(|_| !busy) {
        hover(&context, theme, &picture, &snapshot, at);
    }
    lectern(&context, theme, &picture, &snapshot, &stand);
    Ok(())
}

/// The light and the black screen of the lecturer.
fn lectern(
    context: &egui::Context,
    theme: &crate::theme::Theme,
    picture: &Picture,
    snapshot: &Snapshot,
    stand: &Stand,
) {
    let lectern = &stand.desk.lectern;
    if lectern.spotlight {
        let lens = &picture.lens;
        let asked = picture.selected.and_then(|id| place_of(snapshot, id));
        let place = lectern
            .light_mm
            .or(asked)
            .map(|mm| lens.to_px(mm.map(|value| value * lens.units_per_mm)))
            .or(stand.pointer)
            .unwrap_or_else(|| lens.free.middle());
        let radius = 0.16 * lens.free.height.min(lens.free.width);
        present::spotlight(context, theme, egui::pos2(place[0], place[1]), radius);
    }
    if lectern.black {
        present::black(context, theme);
    }
}

/// A ring round the hole or tear, with how far it is filled.
fn damage(
    painter: &egui::Painter,
    theme: &crate::theme::Theme,
    picture: &Picture,
    snapshot: &Snapshot,
) {
    use crate::model::words::Condition::{
        CartilageDefect, CruciateTear, OsteochondralDefect, PatellarTendonTear, QuadricepsStrain,
    };
    let key = match snapshot.scenario.condition {
        CartilageDefect | OsteochondralDefect => "gap-filled",
        CruciateTear | PatellarTendonTear | QuadricepsStrain => "tear-filled",
        _ => return,
    };
    let (Some(place), Some(row)) = (
        ui::point_of_interest(snapshot),
        snapshot.history.rows.last(),
    ) else {
        return;
    };
    let text = say_with(
        key,
        &[("percent", format!("{:.0}", row.defect_fill_percent))],
    );
    plate_words::call_out(painter, theme, &picture.lens, place, 8.5, &text);
}

/// Names what is under the pointer.
fn hover(
    context: &egui::Context,
    theme: &crate::theme::Theme,
    picture: &Picture,
    snapshot: &Snapshot,
    at: [f32; 2],
) {
    let pointer = egui::pos2(at[0], at[1]);
    if picture.cells
        && let Some(cell) = cell_at(picture, at)
    {
        let name = why::cell_name(cell.kind, cell.polarisation, cell.dying);
        let origin = if cell.injected {
            "cell-injected"
        } else {
            "cell-resident"
        };
        let mut detail = say(origin);
        if cell.kind == CellKind::Stem && cell.progress > 0.0 {
            detail = format!("{detail} · {:.0} %", cell.progress * 100.0);
        }
        sheets::hover_card(context, theme, pointer, &name, &detail);
        return;
    }
    let lens = &picture.lens;
    let [x, y] = lens.to_plate(at).map(|value| value / lens.units_per_mm);
    if let Some(shape) = snapshot.scenario.stage.tissue_at(x, y) {
        sheets::hover_card(context, theme, pointer, &shape.title, "");
    }
}
