//! Carries out what a key says.

use std::path::Path;

use bevy::prelude::*;
use bevy::window::{MonitorSelection, WindowMode};

use super::camera::{move_by, place_of, zoom_about};
use super::export::saved;
use super::parts::Parts;
use super::talk_steps;
use crate::app::settings::Settings;
use crate::files::{DEFAULT_FOLDER, save_snapshot};
use crate::lesson::talk::Turn;
use crate::live::Order;
use crate::sim::{CellId, CellRow, STEPS_PER_DAY};
use crate::theme::ThemeName;
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::action::UiAction;
use crate::ui::state::key_action::KeyAction;
use crate::view::Picture;

/// Pixels that an arrow moves the picture by.
const MOVE_PX: f32 = 60.0;
/// How much a key zooms.
const ZOOM: f32 = 1.3;

/// Does what a key says. What changes the run is only named: it is granted like what a panel asks for.
pub(super) fn carry_out(key: KeyAction, parts: &mut Parts<'_, '_>) -> Option<UiAction> {
    let middle = parts.picture.lens.free.middle();
    match key {
        KeyAction::TogglePlay => return Some(UiAction::TogglePlay),
        KeyAction::HourOn => return Some(UiAction::StepHour),
        KeyAction::HourBack => return Some(UiAction::BackHour),
        KeyAction::Undo => return Some(UiAction::Undo),
        KeyAction::Redo => return Some(UiAction::Redo),
        KeyAction::Whole => return Some(UiAction::Whole),
        KeyAction::Level(level) => return Some(UiAction::Level(usize::from(level))),
        KeyAction::Chapter(number) => {
            let state = parts.run.0.state();
            if let Some(chapter) = state.chapters.get(usize::from(number)) {
                let day = chapter.step as f64 / STEPS_PER_DAY as f64;
                let name = say(&format!("chapter-{}", chapter.key));
                parts.tell(name, 3.0);
                return Some(UiAction::RunToDay(day));
            }
        }
        KeyAction::Save => {
            let Some(snapshot) = &parts.watched.seen else {
                return None;
            };
            let sentence = match save_snapshot(Path::new(DEFAULT_FOLDER), "", snapshot) {
                Ok(path) => saved(&path),
                Err(error) => error.to_string(),
            };
            parts.tell(sentence, 6.0);
        }
        // The clipboard itself tells of these.
        KeyAction::Copy | KeyAction::Paste => {}
        KeyAction::Names
        | KeyAction::Molecules
        | KeyAction::WordCards
        | KeyAction::Words
        | KeyAction::Help
        | KeyAction::Bare
        | KeyAction::Black => {
            parts.state.turn(key);
        }
        KeyAction::Nearer => zoom_about(&mut parts.picture, &mut parts.camera, middle, ZOOM),
        KeyAction::Farther => zoom_about(&mut parts.picture, &mut parts.camera, middle, 1.0 / ZOOM),
        KeyAction::Move(way) => {
            let by = match way {
                0 => [-MOVE_PX, 0.0],
                1 => [MOVE_PX, 0.0],
                2 => [0.0, -MOVE_PX],
                _ => [0.0, MOVE_PX],
            };
            move_by(&mut parts.picture, &mut parts.camera, by);
        }
        KeyAction::Overlay(number) => {
            if let Some(overlay) = parts.picture.overlays.get_mut(usize::from(number)) {
                *overlay = !*overlay;
            }
        }
        KeyAction::Cells => parts.picture.cells = !parts.picture.cells,
        KeyAction::Chromosomes => parts.picture.chromosomes = !parts.picture.chromosomes,
        KeyAction::NextCell => return neighbour(Neighbour::Next, &parts.picture),
        KeyAction::PreviousCell => return neighbour(Neighbour::Previous, &parts.picture),
        KeyAction::Flip => parts.state.twins.sight = parts.state.twins.sight.next(),
        KeyAction::PaintMiddle => {
            let lens = parts.picture.lens;
            let at = lens.to_plate(middle).map(|value| value / lens.units_per_mm);
            return Some(UiAction::Paint(Some(at)));
        }
        KeyAction::Spotlight => {
            let presenter = &mut parts.state.presenter;
            presenter.spotlight = !presenter.spotlight;
            presenter.light_mm = None;
            if presenter.spotlight {
                parts.state.panels.notes.push((say("spotlight-on"), 3.0));
            }
        }
        KeyAction::TalkOn => talk_steps::turn(Turn::On, parts),
        KeyAction::TalkBack => talk_steps::turn(Turn::Back, parts),
        KeyAction::Pen => {
            let presenter = &mut parts.state.presenter;
            presenter.pen = !presenter.pen;
            presenter.strokes.clear();
            if presenter.pen {
                parts.run.0.send(Order::Pause);
                parts.state.panels.notes.push((say("pen-on"), 4.0));
            }
        }
        KeyAction::Theme => {
            let other = match parts.picture.theme {
                ThemeName::Theatre => ThemeName::Projector,
                ThemeName::Projector => ThemeName::Theatre,
            };
            return Some(UiAction::Theme(other));
        }
        KeyAction::TextLarger => turn_text(parts, Settings::enlarge_text),
        KeyAction::TextSmaller => turn_text(parts, Settings::shrink_text),
        KeyAction::TextUsual => turn_text(parts, |settings| settings.text_size = 1.0),
        KeyAction::FullScreen => {
            if let Ok(mut window) = parts.windows.single_mut() {
                window.mode = match window.mode {
                    WindowMode::Windowed => {
                        WindowMode::BorderlessFullscreen(MonitorSelection::Current)
                    }
                    _ => WindowMode::Windowed,
                };
            }
        }
        KeyAction::Calm => {
            parts.picture.still = !parts.picture.still;
            parts.persistence.settings.calm = parts.picture.still;
            let key = if parts.picture.still {
                "calm-on"
            } else {
                "calm-off"
            };
            parts.state.panels.notes.push((say(key), 3.0));
        }
        KeyAction::Letters => {
            parts.persistence.settings.letter_keys = !parts.persistence.settings.letter_keys;
            let on = parts.persistence.settings.letter_keys;
            let key = if on { "letters-on" } else { "letters-off" };
            parts.state.panels.notes.push((say(key), 4.0));
        }
        KeyAction::FrameTimes => parts.frame_times.0 = !parts.frame_times.0,
        KeyAction::Close => return close(parts),
    }
    None
}

/// Which of the cells in view comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Neighbour {
    /// The one after.
    Next,
    /// The one before.
    Previous,
}

/// Asks the next or previous cell that is in view: injected ones that hold on first,
/// those that float last.
fn neighbour(which: Neighbour, picture: &Picture) -> Option<UiAction> {
    let snapshot = picture.snapshot.as_ref()?;
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
    let last = seen.len().checked_sub(1)?;
    let now = picture
        .selected
        .and_then(|id| seen.iter().position(|(_, other)| *other == id));
    // The first one asked is the nearest to the middle of the view, an injected one before any other.
    let middle = lens.to_plate(lens.free.middle());
    let far = |id: CellId| {
        place_of(snapshot, id).map_or(f32::MAX, |place| {
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
    let next = match (now, which) {
        (None, _) => first.unwrap_or(0),
        (Some(k), Neighbour::Next) => {
            if k == last {
                0
            } else {
                k + 1
            }
        }
        (Some(k), Neighbour::Previous) => k.checked_sub(1).unwrap_or(last),
    };
    Some(UiAction::Select(Some(seen[next].1)))
}

/// Makes the text larger or smaller, and tells how large it is.
fn turn_text(parts: &mut Parts<'_, '_>, turn: impl FnOnce(&mut Settings)) {
    turn(&mut parts.persistence.settings);
    let percent = format!("{:.0}", 100.0 * parts.persistence.settings.text_size);
    parts.look.dressed = None;
    parts.tell(say_with("text-size", &[("percent", percent)]), 2.0);
}

/// Closes what lies on top.
fn close(parts: &mut Parts<'_, '_>) -> Option<UiAction> {
    let state = &mut parts.state;
    if state.presenter.black {
        state.presenter.black = false;
    } else if state.panels.help {
        state.panels.help = false;
    } else if state.panels.words.open {
        state.panels.words.open = false;
    } else if parts.talk.reader.is_some() {
        talk_steps::end(parts);
    } else if state.panels.in_words {
        state.panels.in_words = false;
    } else if state.plots.large {
        state.plots.large = false;
    } else if state.presenter.pen {
        state.presenter.pen = false;
        state.presenter.strokes.clear();
    } else if state.presenter.spotlight {
        state.presenter.spotlight = false;
    } else if state.panels.bare {
        state.panels.bare = false;
    } else if state.level.brush.is_some() {
        state.level.brush = None;
    } else if state.panels.tour.is_some() {
        state.panels.tour = None;
    } else {
        return Some(UiAction::Select(None));
    }
    None
}
