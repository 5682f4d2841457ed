//! Carries out what a key says.

use std::path::Path;

use bevy::prelude::*;
use bevy::window::{MonitorSelection, WindowMode};

use super::camera::{move_by, place_of, zoom_about};
use super::export::saved;
use super::parts::Parts;
use super::talk_steps::{self, Turn};
use crate::app::settings::Settings;
use crate::headless::{DEFAULT_FOLDER, save_snapshot};
use crate::live::Order;
use crate::sim::{CellId, CellRow, STEPS_PER_DAY};
use crate::theme::ThemeName;
use crate::ui::bindings::Deed;
use crate::ui::desk::Wish;
use crate::ui::words::{say, say_with};
use crate::view::Picture;

/// Pixels that an arrow moves the picture by.
const MOVE_PX: f32 = 60.0;
/// How much a key zooms.
const ZOOM: f32 = 1.3;

/// Does what a key says. What changes the run is only named: it is granted like what a panel asks for.
pub(super) fn carry_out(deed: Deed, parts: &mut Parts<'_, '_>) -> Option<Wish> {
    let middle = parts.picture.lens.free.middle();
    match deed {
        Deed::TogglePlay => return Some(Wish::TogglePlay),
        Deed::HourOn => return Some(Wish::StepHour),
        Deed::HourBack => return Some(Wish::BackHour),
        Deed::Undo => return Some(Wish::Undo),
        Deed::Redo => return Some(Wish::Redo),
        Deed::Whole => return Some(Wish::Whole),
        Deed::Level(level) => return Some(Wish::Level(usize::from(level))),
        Deed::Chapter(number) => {
            let state = parts.run.0.state();
            if let Some(chapter) = state.chapters.get(usize::from(number)) {
                let day = chapter.step as f64 / STEPS_PER_DAY as f64;
                let name = say(&format!("chapter-{}", chapter.key));
                parts.tell(name, 3.0);
                return Some(Wish::RunToDay(day));
            }
        }
        Deed::Save => {
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
        Deed::Copy | Deed::Paste => {}
        Deed::Nearer => zoom_about(&mut parts.picture, &mut parts.camera, middle, ZOOM),
        Deed::Farther => zoom_about(&mut parts.picture, &mut parts.camera, middle, 1.0 / ZOOM),
        Deed::Move(way) => {
            let by = match way {
                0 => [-MOVE_PX, 0.0],
                1 => [MOVE_PX, 0.0],
                2 => [0.0, -MOVE_PX],
                _ => [0.0, MOVE_PX],
            };
            move_by(&mut parts.picture, &mut parts.camera, by);
        }
        Deed::Veil(number) => {
            if let Some(veil) = parts.picture.veils.get_mut(usize::from(number)) {
                *veil = !*veil;
            }
        }
        Deed::Names => parts.desk.names = !parts.desk.names,
        Deed::Cells => parts.picture.cells = !parts.picture.cells,
        Deed::Chromosomes => parts.picture.chromosomes = !parts.picture.chromosomes,
        Deed::Molecules | Deed::WordCards => parts.desk.turn(deed),
        Deed::NextCell => return neighbour(Neighbour::Next, &parts.picture),
        Deed::PreviousCell => return neighbour(Neighbour::Previous, &parts.picture),
        Deed::Flip => parts.desk.twins.sight = parts.desk.twins.sight.next(),
        Deed::PaintMiddle => {
            let lens = parts.picture.lens;
            let at = lens.to_plate(middle).map(|value| value / lens.units_per_mm);
            return Some(Wish::Paint(Some(at)));
        }
        Deed::Bare => parts.desk.bare = !parts.desk.bare,
        Deed::Spotlight => {
            let lectern = &mut parts.desk.lectern;
            lectern.spotlight = !lectern.spotlight;
            lectern.light_mm = None;
            if lectern.spotlight {
                parts.desk.notes.push((say("spotlight-on"), 3.0));
            }
        }
        Deed::TalkOn => talk_steps::turn(Turn::On, parts),
        Deed::TalkBack => talk_steps::turn(Turn::Back, parts),
        Deed::Pen => {
            let lectern = &mut parts.desk.lectern;
            lectern.pen = !lectern.pen;
            lectern.strokes.clear();
            if lectern.pen {
                parts.run.0.send(Order::Pause);
                parts.desk.notes.push((say("pen-on"), 4.0));
            }
        }
        Deed::Black => parts.desk.lectern.black = !parts.desk.lectern.black,
        Deed::Theme => {
            let other = match parts.picture.theme {
                ThemeName::Theatre => ThemeName::Projector,
                ThemeName::Projector => ThemeName::Theatre,
            };
            return Some(Wish::Theme(other));
        }
        Deed::TextLarger => turn_text(parts, Settings::enlarge_text),
        Deed::TextSmaller => turn_text(parts, Settings::shrink_text),
        Deed::TextUsual => turn_text(parts, |settings| settings.text_size = 1.0),
        Deed::FullScreen => {
            if let Ok(mut window) = parts.windows.single_mut() {
                window.mode = match window.mode {
                    WindowMode::Windowed => {
                        WindowMode::BorderlessFullscreen(MonitorSelection::Current)
                    }
                    _ => WindowMode::Windowed,
                };
            }
        }
        Deed::Calm => {
            parts.picture.still = !parts.picture.still;
            parts.persistence.settings.calm = parts.picture.still;
            let key = if parts.picture.still {
                "calm-on"
            } else {
                "calm-off"
            };
            parts.desk.notes.push((say(key), 3.0));
        }
        Deed::Letters => {
            parts.persistence.settings.letter_keys = !parts.persistence.settings.letter_keys;
            let on = parts.persistence.settings.letter_keys;
            let key = if on { "letters-on" } else { "letters-off" };
            parts.desk.notes.push((say(key), 4.0));
        }
        Deed::FrameTimes => parts.frame_times.0 = !parts.frame_times.0,
        Deed::Words => parts.desk.in_words = !parts.desk.in_words,
        Deed::Help => parts.desk.help = !parts.desk.help,
        Deed::Close => return close(parts),
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
fn neighbour(which: Neighbour, picture: &Picture) -> Option<Wish> {
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
    Some(Wish::Select(Some(seen[next].1)))
}

/// Makes the text larger or smaller, and tells how large it is.
fn turn_text(parts: &mut Parts<'_, '_>, turn: impl FnOnce(&mut Settings)) {
    turn(&mut parts.persistence.settings);
    let percent = format!("{:.0}", 100.0 * parts.persistence.settings.text_size);
    parts.look.dressed = None;
    parts.tell(say_with("text-size", &[("percent", percent)]), 2.0);
}

/// Closes what lies on top.
fn close(parts: &mut Parts<'_, '_>) -> Option<Wish> {
    let desk = &mut parts.desk;
    if desk.lectern.black {
        desk.lectern.black = false;
    } else if desk.help {
        desk.help = false;
    } else if desk.cards.open {
        desk.cards.open = false;
    } else if parts.talk.reader.is_some() {
        talk_steps::end(parts);
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
        return Some(Wish::Select(None));
    }
    None
}
