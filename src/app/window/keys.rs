//! Carries out the keys of the table in `ui::bindings`.

use std::path::Path;

use bevy::input::ButtonState;
use bevy::input::keyboard::{KeyboardFocusLost, KeyboardInput};
use bevy::prelude::*;
use bevy::window::{MonitorSelection, PrimaryWindow, WindowMode};
use bevy_egui::EguiContexts;

use super::aim::{ground, place_of, zoom_about};
use super::export::saved;
use super::wishes::grant;
use super::{Run, Stand, talk};
use crate::headless::{DEFAULT_FOLDER, save_snapshot};
use crate::live::Order;
use crate::sim::{CellId, CellRow, STEPS_PER_DAY};
use crate::theme::ThemeName;
use crate::ui::frame::bindings::{BINDINGS, Binding};
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::action::UiAction;
use crate::ui::state::key_action::KeyAction;
use crate::view::Picture;

/// Pixels that an arrow moves the picture by.
const MOVE_PX: f32 = 60.0;
/// How much a key zooms.
const ZOOM: f32 = 1.3;

/// The keys that are down, as they were when each key was pressed: in a long frame a chord is pressed and let go.
#[derive(Default)]
pub(super) struct Held(Vec<KeyCode>);

impl Held {
    /// Takes note of a key; true if it goes down now, and not again because it is held.
    fn turn(&mut self, key: KeyCode, state: ButtonState) -> bool {
        let known = self.0.iter().position(|down| *down == key);
        match (state, known) {
            (ButtonState::Pressed, None) => {
                self.0.push(key);
                true
            }
            (ButtonState::Pressed, Some(_)) => false,
            (ButtonState::Released, place) => {
                if let Some(place) = place {
                    self.0.swap_remove(place);
                }
                false
            }
        }
    }

    fn any(&self, keys: &[KeyCode]) -> bool {
        keys.iter().any(|key| self.0.contains(key))
    }

    fn fits(&self, binding: &Binding) -> bool {
        let control = self.any(&[
            KeyCode::ControlLeft,
            KeyCode::ControlRight,
            KeyCode::SuperLeft,
            KeyCode::SuperRight,
        ]);
        let shift = self.any(&[KeyCode::ShiftLeft, KeyCode::ShiftRight]);
        let alt = self.any(&[KeyCode::AltLeft, KeyCode::AltRight]);
        // Shift makes a difference only where a chord has it and another is the same without.
        let twin = BINDINGS.iter().any(|other| {
            other.key == binding.key
                && other.control == binding.control
                && other.alt == binding.alt
                && other.shift != binding.shift
        });
        control == binding.control
            && alt == binding.alt
            && (shift == binding.shift || (!twin && !binding.shift))
    }
}

/// Looks which keys were pressed and does what they say.
pub(super) fn keys(
    mut picture: ResMut<Picture>,
    mut stand: ResMut<Stand>,
    run: Res<Run>,
    mut contexts: EguiContexts,
    mut windows: Query<&mut Window, With<PrimaryWindow>>,
    mut held: Local<Held>,
    mut strokes: MessageReader<KeyboardInput>,
    mut focus_lost: MessageReader<KeyboardFocusLost>,
) {
    let (typing, focused) = contexts.ctx_mut().map_or((false, false), |context| {
        (
            context.egui_wants_keyboard_input() && context.text_edit_focused(),
            context.memory(|memory| memory.focused().is_some()),
        )
    });
    for stroke in strokes.read() {
        if !held.turn(stroke.key_code, stroke.state) {
            continue;
        }
        for binding in BINDINGS {
            let silent = (binding.single() && !stand.settings.letter_keys)
                || (typing
                    && !matches!(
                        binding.action,
                        KeyAction::Close | KeyAction::Help | KeyAction::FullScreen
                    ))
                || (focused && !binding.beside_focus());
            if binding.key == stroke.key_code && held.fits(binding) && !silent {
                act(binding.action, &mut picture, &mut stand, &run, &mut windows);
            }
        }
    }
    // What is let go elsewhere is not told here.
    if focus_lost.read().next().is_some() {
        focus_lost.clear();
        held.0.clear();
    }
}

fn act(
    action: KeyAction,
    picture: &mut Picture,
    stand: &mut Stand,
    run: &Run,
    windows: &mut Query<&mut Window, With<PrimaryWindow>>,
) {
    let middle = picture.lens.free.middle();
    match action {
        KeyAction::TogglePlay => grant(UiAction::TogglePlay, picture, stand, run),
        KeyAction::HourOn => grant(UiAction::StepHour, picture, stand, run),
        KeyAction::HourBack => grant(UiAction::BackHour, picture, stand, run),
        KeyAction::Undo => grant(UiAction::Undo, picture, stand, run),
        KeyAction::Redo => grant(UiAction::Redo, picture, stand, run),
        KeyAction::Whole => grant(UiAction::Whole, picture, stand, run),
        KeyAction::Level(level) => grant(UiAction::Level(usize::from(level)), picture, stand, run),
        KeyAction::Chapter(number) => {
            let state = run.0.state();
            if let Some(chapter) = state.chapters.get(usize::from(number)) {
                let day = chapter.step as f64 / STEPS_PER_DAY as f64;
                let name = say(&format!("chapter-{}", chapter.key));
                stand.desk.panels.notes.push((name, 3.0));
                grant(UiAction::RunToDay(day), picture, stand, run);
            }
        }
        KeyAction::Save => {
            let Some(snapshot) = &stand.seen else {
                return;
            };
            let sentence = match save_snapshot(Path::new(DEFAULT_FOLDER), "", snapshot) {
                Ok(path) => saved(&path),
                Err(error) => error.to_string(),
            };
            stand.desk.panels.notes.push((sentence, 6.0));
        }
        // The clipboard itself tells of these.
        KeyAction::Copy | KeyAction::Paste => {}
        KeyAction::Nearer => zoom_about(picture, stand, middle, ZOOM),
        KeyAction::Farther => zoom_about(picture, stand, middle, 1.0 / ZOOM),
        KeyAction::Move(way) => {
            let by = match way {
                0 => [-MOVE_PX, 0.0],
                1 => [MOVE_PX, 0.0],
                2 => [0.0, -MOVE_PX],
                _ => [0.0, MOVE_PX],
            };
            if let Some(snapshot) = picture.snapshot.clone() {
                stand.at_home = false;
                stand.flight = None;
                picture.lens = picture.lens.moved(by).kept_on(ground(&snapshot));
            }
        }
        KeyAction::Veil(number) => {
            if let Some(veil) = picture.veils.get_mut(usize::from(number)) {
                *veil = !*veil;
            }
        }
        KeyAction::Names => stand.desk.picture.names = !stand.desk.picture.names,
        KeyAction::Cells => picture.cells = !picture.cells,
        KeyAction::Chromosomes => picture.chromosomes = !picture.chromosomes,
        KeyAction::Molecules => stand.desk.picture.molecules = !stand.desk.picture.molecules,
        KeyAction::WordCards => stand.desk.panels.words.open = !stand.desk.panels.words.open,
        KeyAction::NextCell => step_cell(true, picture, stand, run),
        KeyAction::PreviousCell => step_cell(false, picture, stand, run),
        KeyAction::Flip => stand.desk.twins.sight = stand.desk.twins.sight.next(),
        KeyAction::PaintMiddle => {
            let lens = picture.lens;
            let at = lens.to_plate(middle).map(|value| value / lens.units_per_mm);
            grant(UiAction::Paint(Some(at)), picture, stand, run);
        }
        KeyAction::Bare => stand.desk.panels.bare = !stand.desk.panels.bare,
        KeyAction::Spotlight => {
            let lectern = &mut stand.desk.presenter;
            lectern.spotlight = !lectern.spotlight;
            lectern.light_mm = None;
            if lectern.spotlight {
                stand.desk.panels.notes.push((say("spotlight-on"), 3.0));
            }
        }
        KeyAction::TalkOn => talk::turn(true, picture, stand, run),
        KeyAction::TalkBack => talk::turn(false, picture, stand, run),
        KeyAction::Pen => {
            let lectern = &mut stand.desk.presenter;
            lectern.pen = !lectern.pen;
            lectern.strokes.clear();
            if lectern.pen {
                run.0.send(Order::Pause);
                stand.desk.panels.notes.push((say("pen-on"), 4.0));
            }
        }
        KeyAction::Black => stand.desk.presenter.black = !stand.desk.presenter.black,
        KeyAction::Theme => {
            let other = match picture.theme {
                ThemeName::Theatre => ThemeName::Projector,
                ThemeName::Projector => ThemeName::Theatre,
            };
            grant(UiAction::Theme(other), picture, stand, run);
        }
        KeyAction::TextLarger => turn_text(stand, |settings| settings.turn_text(true)),
        KeyAction::TextSmaller => turn_text(stand, |settings| settings.turn_text(false)),
        KeyAction::TextUsual => turn_text(stand, |settings| settings.text_size = 1.0),
        KeyAction::FullScreen => {
            if let Ok(mut window) = windows.single_mut() {
                window.mode = match window.mode {
                    WindowMode::Windowed => {
                        WindowMode::BorderlessFullscreen(MonitorSelection::Current)
                    }
                    _ => WindowMode::Windowed,
                };
            }
        }
        KeyAction::Calm => {
            picture.still = !picture.still;
            stand.settings.calm = picture.still;
            let key = if picture.still { "calm-on" } else { "calm-off" };
            stand.desk.panels.notes.push((say(key), 3.0));
        }
        KeyAction::Letters => {
            stand.settings.letter_keys = !stand.settings.letter_keys;
            let on = stand.settings.letter_keys;
            let key = if on { "letters-on" } else { "letters-off" };
            stand.desk.panels.notes.push((say(key), 4.0));
        }
        KeyAction::FrameTimes => stand.frame_times = !stand.frame_times,
        KeyAction::Words => stand.desk.panels.in_words = !stand.desk.panels.in_words,
        KeyAction::Help => stand.desk.panels.help = !stand.desk.panels.help,
        KeyAction::Close => close(picture, stand, run),
    }
}

/// Asks the next or previous cell that is in view: injected ones that hold on first,
/// those that float last.
fn step_cell(on: bool, picture: &mut Picture, stand: &mut Stand, run: &Run) {
    let Some(snapshot) = picture.snapshot.clone() else {
        return;
    };
    let lens = picture.lens;
    let in_view = |cell: &&CellRow| {
        let [x, y] = lens.to_px([cell.x_mm, cell.y_mm].map(|value| value * lens.units_per_mm));
        let free = lens.free;
        !cell.dying
            && (free.x..free.x + free.width).contains(&x)
            && (free.y..free.y + free.height).contains(&y)
    };
    let rank = |cell: &CellRow| match (cell.injected, cell.attached) {
        (true, true) => 0,
        (false, _) => 1,
        (true, false) => 2,
    };
    let mut seen: Vec<(u8, CellId)> = snapshot
        .cells
        .iter()
        .filter(in_view)
        .map(|cell| (rank(cell), cell.id))
        .collect();
    seen.sort_unstable();
    let Some(last) = seen.len().checked_sub(1) else {
        return;
    };
    let now = picture
        .selected
        .and_then(|id| seen.iter().position(|(_, other)| *other == id));
    // The first one asked is the nearest to the middle of the view, an injected one before any other.
    let middle = lens.to_plate(lens.free.middle());
    let far = |id: CellId| {
        place_of(&snapshot, id).map_or(f32::MAX, |place| {
            let [x, y] = [0, 1].map(|k| place[k] * lens.units_per_mm - middle[k]);
            x * x + y * y
        })
    };
    let first = (0..seen.len()).min_by(|&a, &b| {
        let (one, other) = (seen[a], seen[b]);
        one.0
            .cmp(&other.0)
            .then(far(one.1).total_cmp(&far(other.1)))
    });
    let next = match (now, on) {
        (None, _) => first.unwrap_or(0),
        (Some(k), true) => {
            if k == last {
                0
            } else {
                k + 1
            }
        }
        (Some(k), false) => k.checked_sub(1).unwrap_or(last),
    };
    grant(UiAction::Select(Some(seen[next].1)), picture, stand, run);
}

fn turn_text(stand: &mut Stand, turn: impl FnOnce(&mut crate::app::settings::Settings)) {
    turn(&mut stand.settings);
    let percent = format!("{:.0}", 100.0 * stand.settings.text_size);
    stand.dressed = None;
    let sentence = say_with("text-size", &[("percent", percent)]);
    stand.desk.panels.notes.push((sentence, 2.0));
}

/// Closes what lies on top.
fn close(picture: &mut Picture, stand: &mut Stand, run: &Run) {
    let desk = &mut stand.desk;
    if desk.presenter.black {
        desk.presenter.black = false;
    } else if desk.panels.help {
        desk.panels.help = false;
    } else if desk.panels.words.open {
        desk.panels.words.open = false;
    } else if stand.talk.is_some() {
        talk::end(stand);
    } else if desk.panels.in_words {
        desk.panels.in_words = false;
    } else if desk.plots.large {
        desk.plots.large = false;
    } else if desk.presenter.pen {
        desk.presenter.pen = false;
        desk.presenter.strokes.clear();
    } else if desk.presenter.spotlight {
        desk.presenter.spotlight = false;
    } else if desk.panels.bare {
        desk.panels.bare = false;
    } else if desk.level.brush.is_some() {
        desk.level.brush = None;
    } else if desk.panels.tour.is_some() {
        desk.panels.tour = None;
    } else {
        grant(UiAction::Select(None), picture, stand, run);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The actions of a row of keys going down (true) and up.
    fn actions(strokes: &[(KeyCode, bool)]) -> Vec<KeyAction> {
        let mut held = Held::default();
        let mut done = Vec::new();
        for &(key, down) in strokes {
            let state = if down {
                ButtonState::Pressed
            } else {
                ButtonState::Released
            };
            if held.turn(key, state) {
                let here = BINDINGS
                    .iter()
                    .filter(|binding| binding.key == key && held.fits(binding));
                done.extend(here.map(|binding| binding.action));
            }
        }
        done
    }

    #[test]
    fn a_chord_counts_as_it_was_pressed_however_long_the_frame() {
        use KeyCode::{ControlLeft, Digit2, ShiftLeft};
        let chord = [
            (ControlLeft, true),
            (Digit2, true),
            (Digit2, false),
            (ControlLeft, false),
        ];
        assert_eq!(actions(&chord), [KeyAction::Level(1)]);
        // Control let go before: the digit alone.
        let after = [
            (ControlLeft, true),
            (ControlLeft, false),
            (Digit2, true),
            (Digit2, false),
        ];
        assert_eq!(actions(&after), [KeyAction::Chapter(1)]);
        assert_eq!(
            actions(&[(ShiftLeft, true), (Digit2, true)]),
            [KeyAction::Chapter(1)]
        );
    }

    #[test]
    fn a_key_pressed_twice_counts_twice_and_a_held_one_once() {
        let key = KeyCode::KeyB;
        let twice = [(key, true), (key, false), (key, true), (key, false)];
        assert_eq!(actions(&twice), [KeyAction::Black, KeyAction::Black]);
        assert_eq!(
            actions(&[(key, true), (key, true), (key, true)]),
            [KeyAction::Black]
        );
    }
}
