//! Carries out the keys of the table in `ui::bindings`.

use std::path::Path;

use bevy::input::ButtonState;
use bevy::input::keyboard::{KeyboardFocusLost, KeyboardInput};
use bevy::prelude::*;
use bevy::window::{MonitorSelection, PrimaryWindow, WindowMode};
use bevy_egui::EguiContexts;

use super::actions::grant;
use super::camera::{ground, place_of, zoom_about};
use super::export::saved;
use super::{Run, Stand, talk};
use crate::headless::{DEFAULT_FOLDER, save_snapshot};
use crate::live::Order;
use crate::sim::{CellId, CellRow, STEPS_PER_DAY};
use crate::theme::ThemeName;
use crate::ui::bindings::{BINDINGS, Binding, Deed};
use crate::ui::desk::Wish;
use crate::ui::words::{say, say_with};
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
                || (typing && !matches!(binding.deed, Deed::Close | Deed::Help | Deed::FullScreen))
                || (focused && !binding.beside_focus());
            if binding.key == stroke.key_code && held.fits(binding) && !silent {
                do_deed(binding.deed, &mut picture, &mut stand, &run, &mut windows);
            }
        }
    }
    // What is let go elsewhere is not told here.
    if focus_lost.read().next().is_some() {
        focus_lost.clear();
        held.0.clear();
    }
}

fn do_deed(
    deed: Deed,
    picture: &mut Picture,
    stand: &mut Stand,
    run: &Run,
    windows: &mut Query<&mut Window, With<PrimaryWindow>>,
) {
    let middle = picture.lens.free.middle();
    match deed {
        Deed::TogglePlay => grant(Wish::TogglePlay, picture, stand, run),
        Deed::HourOn => grant(Wish::StepHour, picture, stand, run),
        Deed::HourBack => grant(Wish::BackHour, picture, stand, run),
        Deed::Undo => grant(Wish::Undo, picture, stand, run),
        Deed::Redo => grant(Wish::Redo, picture, stand, run),
        Deed::Whole => grant(Wish::Whole, picture, stand, run),
        Deed::Level(level) => grant(Wish::Level(usize::from(level)), picture, stand, run),
        Deed::Chapter(number) => {
            let state = run.0.state();
            if let Some(chapter) = state.chapters.get(usize::from(number)) {
                let day = chapter.step as f64 / STEPS_PER_DAY as f64;
                let name = say(&format!("chapter-{}", chapter.key));
                stand.desk.notes.push((name, 3.0));
                grant(Wish::RunToDay(day), picture, stand, run);
            }
        }
        Deed::Save => {
            let Some(snapshot) = &stand.seen else {
                return;
            };
            let sentence = match save_snapshot(Path::new(DEFAULT_FOLDER), "", snapshot) {
                Ok(path) => saved(&path),
                Err(error) => error.to_string(),
            };
            stand.desk.notes.push((sentence, 6.0));
        }
        // The clipboard itself tells of these.
        Deed::Copy | Deed::Paste => {}
        Deed::Nearer => zoom_about(picture, stand, middle, ZOOM),
        Deed::Farther => zoom_about(picture, stand, middle, 1.0 / ZOOM),
        Deed::Move(way) => {
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
        Deed::Veil(number) => {
            if let Some(veil) = picture.veils.get_mut(usize::from(number)) {
                *veil = !*veil;
            }
        }
        Deed::Names => stand.desk.names = !stand.desk.names,
        Deed::Cells => picture.cells = !picture.cells,
        Deed::Chromosomes => picture.chromosomes = !picture.chromosomes,
        Deed::Molecules | Deed::WordCards => stand.desk.turn(deed),
        Deed::NextCell => step_cell(true, picture, stand, run),
        Deed::PreviousCell => step_cell(false, picture, stand, run),
        Deed::Flip => stand.desk.twins.sight = stand.desk.twins.sight.next(),
        Deed::PaintMiddle => {
            let lens = picture.lens;
            let at = lens.to_plate(middle).map(|value| value / lens.units_per_mm);
            grant(Wish::Paint(Some(at)), picture, stand, run);
        }
        Deed::Bare => stand.desk.bare = !stand.desk.bare,
        Deed::Spotlight => {
            let lectern = &mut stand.desk.lectern;
            lectern.spotlight = !lectern.spotlight;
            lectern.light_mm = None;
            if lectern.spotlight {
                stand.desk.notes.push((say("spotlight-on"), 3.0));
            }
        }
        Deed::TalkOn => talk::turn(true, picture, stand, run),
        Deed::TalkBack => talk::turn(false, picture, stand, run),
        Deed::Pen => {
            let lectern = &mut stand.desk.lectern;
            lectern.pen = !lectern.pen;
            lectern.strokes.clear();
            if lectern.pen {
                run.0.send(Order::Pause);
                stand.desk.notes.push((say("pen-on"), 4.0));
            }
        }
        Deed::Black => stand.desk.lectern.black = !stand.desk.lectern.black,
        Deed::Theme => {
            let other = match picture.theme {
                ThemeName::Theatre => ThemeName::Projector,
                ThemeName::Projector => ThemeName::Theatre,
            };
            grant(Wish::Theme(other), picture, stand, run);
        }
        Deed::TextLarger => turn_text(stand, |settings| settings.turn_text(true)),
        Deed::TextSmaller => turn_text(stand, |settings| settings.turn_text(false)),
        Deed::TextUsual => turn_text(stand, |settings| settings.text_size = 1.0),
        Deed::FullScreen => {
            if let Ok(mut window) = windows.single_mut() {
                window.mode = match window.mode {
                    WindowMode::Windowed => {
                        WindowMode::BorderlessFullscreen(MonitorSelection::Current)
                    }
                    _ => WindowMode::Windowed,
                };
            }
        }
        Deed::Calm => {
            picture.still = !picture.still;
            stand.settings.calm = picture.still;
            let key = if picture.still { "calm-on" } else { "calm-off" };
            stand.desk.notes.push((say(key), 3.0));
        }
        Deed::Letters => {
            stand.settings.letter_keys = !stand.settings.letter_keys;
            let on = stand.settings.letter_keys;
            let key = if on { "letters-on" } else { "letters-off" };
            stand.desk.notes.push((say(key), 4.0));
        }
        Deed::FrameTimes => stand.frame_times = !stand.frame_times,
        Deed::Words => stand.desk.in_words = !stand.desk.in_words,
        Deed::Help => stand.desk.help = !stand.desk.help,
        Deed::Close => close(picture, stand, run),
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
    grant(Wish::Select(Some(seen[next].1)), picture, stand, run);
}

fn turn_text(stand: &mut Stand, turn: impl FnOnce(&mut crate::app::settings::Settings)) {
    turn(&mut stand.settings);
    let percent = format!("{:.0}", 100.0 * stand.settings.text_size);
    stand.dressed = None;
    let sentence = say_with("text-size", &[("percent", percent)]);
    stand.desk.notes.push((sentence, 2.0));
}

/// Closes what lies on top.
fn close(picture: &mut Picture, stand: &mut Stand, run: &Run) {
    let desk = &mut stand.desk;
    if desk.lectern.black {
        desk.lectern.black = false;
    } else if desk.help {
        desk.help = false;
    } else if desk.cards.open {
        desk.cards.open = false;
    } else if stand.talk.is_some() {
        talk::end(stand);
    } else if desk.in_words {
        desk.in_words = false;
    } else if desk.plot_large {
        desk.plot_large = false;
    } else if desk.lectern.pen {
        desk.lectern.pen = false;
        desk.lectern.strokes.clear();
    } else if desk.lectern.spotlight {
        desk.lectern.spotlight = false;
    } else if desk.bare {
        desk.bare = false;
    } else if desk.brush.is_some() {
        desk.brush = None;
    } else if desk.tour.is_some() {
        desk.tour = None;
    } else {
        grant(Wish::Select(None), picture, stand, run);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The deeds of a row of keys going down (true) and up.
    fn deeds(strokes: &[(KeyCode, bool)]) -> Vec<Deed> {
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
                done.extend(here.map(|binding| binding.deed));
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
        assert_eq!(deeds(&chord), [Deed::Level(1)]);
        // Control let go before: the digit alone.
        let after = [
            (ControlLeft, true),
            (ControlLeft, false),
            (Digit2, true),
            (Digit2, false),
        ];
        assert_eq!(deeds(&after), [Deed::Chapter(1)]);
        assert_eq!(
            deeds(&[(ShiftLeft, true), (Digit2, true)]),
            [Deed::Chapter(1)]
        );
    }

    #[test]
    fn a_key_pressed_twice_counts_twice_and_a_held_one_once() {
        let key = KeyCode::KeyB;
        let twice = [(key, true), (key, false), (key, true), (key, false)];
        assert_eq!(deeds(&twice), [Deed::Black, Deed::Black]);
        assert_eq!(
            deeds(&[(key, true), (key, true), (key, true)]),
            [Deed::Black]
        );
    }
}
