//! What keys and menus do to the screen: the lens by steps, the lecturer's tools, text, full screen, and what closes next.

use bevy::prelude::*;
use bevy::window::{MonitorSelection, WindowMode};

use super::camera::{move_by, zoom_about};
use super::parts::Parts;
use crate::app::settings::Settings;
use crate::lesson::hidden::HiddenParts;
use crate::live::Order;
use crate::text;
use crate::ui::kit::words::{say, say_with};

/// Pixels that an arrow moves the picture by.
const MOVE_PX: f32 = 60.0;
/// How much a key zooms.
pub(super) const ZOOM: f32 = 1.3;

/// Zooms about the middle of the view.
pub(super) fn zoom(by: f32, parts: &mut Parts<'_, '_>) {
    let middle = parts.picture.lens.free.middle();
    zoom_about(&mut parts.picture, &mut parts.camera, middle, by);
}

/// Moves the view by steps to the right and down.
pub(super) fn step(steps: [i8; 2], parts: &mut Parts<'_, '_>) {
    let by = steps.map(|step| -MOVE_PX * f32::from(step));
    move_by(&mut parts.picture, &mut parts.camera, by);
}

/// Turns the light at the pointer on or off.
pub(super) fn spotlight(parts: &mut Parts<'_, '_>) {
    let presenter = &mut parts.state.presenter;
    presenter.spotlight = !presenter.spotlight;
    presenter.light_mm = None;
    if presenter.spotlight {
        parts.tell(say("spotlight-on"), 3.0);
    }
}

/// Takes the pen in hand, over a picture that stands still, or puts it away.
pub(super) fn pen(parts: &mut Parts<'_, '_>) {
    let presenter = &mut parts.state.presenter;
    presenter.pen = !presenter.pen;
    presenter.strokes.clear();
    if presenter.pen {
        parts.run.0.send(Order::Pause);
        parts.tell(say("pen-on"), 4.0);
    }
}

/// Fills the screen, or not.
pub(super) fn full_screen(parts: &mut Parts<'_, '_>) {
    if let Ok(mut window) = parts.windows.single_mut() {
        window.mode = match window.mode {
            WindowMode::Windowed => WindowMode::BorderlessFullscreen(MonitorSelection::Current),
            _ => WindowMode::Windowed,
        };
    }
}

/// Turns calm motion on or off.
pub(super) fn calm(parts: &mut Parts<'_, '_>) {
    parts.picture.still = !parts.picture.still;
    parts.persistence.settings.calm = parts.picture.still;
    let key = if parts.picture.still {
        "calm-on"
    } else {
        "calm-off"
    };
    parts.tell(say(key), 3.0);
}

/// Turns the keys of one letter on or off.
pub(super) fn letters(parts: &mut Parts<'_, '_>) {
    let on = !parts.persistence.settings.letter_keys;
    parts.persistence.settings.letter_keys = on;
    let key = if on { "letters-on" } else { "letters-off" };
    parts.tell(say(key), 4.0);
}

/// Speaks another language, and remembers it. The worker tells its stories in it, too.
pub(super) fn language(code: &str, parts: &mut Parts<'_, '_>) {
    text::choose(code);
    #[cfg(target_arch = "wasm32")]
    crate::platform::page::speak(&text::language().to_string());
    code.clone_into(&mut parts.persistence.settings.language);
    parts.look.dressed = None;
    parts.run.0.send(Order::Language(code.to_owned()));
    parts.tell(say("language-chosen"), 3.0);
}

/// Has the run rest while the tab of the browser is hidden, or go on.
pub(super) fn rest_unseen(parts: &mut Parts<'_, '_>) {
    let rests = !parts.persistence.settings.rests_unseen;
    parts.persistence.settings.rests_unseen = rests;
    let key = if rests {
        "unseen-rests"
    } else {
        "unseen-goes-on"
    };
    parts.tell(say(key), 4.0);
}

/// Makes the text larger or smaller, and tells how large it is.
pub(super) fn text_size(parts: &mut Parts<'_, '_>, turn: impl FnOnce(&mut Settings)) {
    turn(&mut parts.persistence.settings);
    let percent = format!("{:.0}", 100.0 * parts.persistence.settings.text_size);
    parts.look.dressed = None;
    parts.tell(say_with("text-size", &[("percent", percent)]), 2.0);
}

/// Closes what lies on top; false if nothing was open.
pub(super) fn close(parts: &mut Parts<'_, '_>) -> bool {
    let state = &mut parts.state;
    if state.presenter.black {
        state.presenter.black = false;
    } else if state.class.open {
        state.class.open = false;
    } else if state.panels.long_link.is_some() {
        state.panels.long_link = None;
    } else if state.panels.info {
        state.panels.info = false;
    } else if state.lesson.sheet {
        state.lesson.sheet = false;
    } else if state.runs.open {
        state.runs.open = false;
    } else if state.panels.help {
        state.panels.help = false;
    } else if state.panels.words.open {
        state.panels.words.open = false;
    } else if parts.talk.reader.is_some() {
        parts.talk.end(&mut state.presenter);
    } else if state.panels.in_words {
        state.panels.in_words = false;
    } else if state.plots.large {
        state.plots.large = false;
    } else if state.presenter.pen {
        state.presenter.pen = false;
        state.presenter.strokes.clear();
    } else if state.presenter.spotlight {
        state.presenter.spotlight = false;
    } else if state.panels.hidden.bare() {
        state.panels.hidden = HiddenParts::NONE;
    } else if state.level.brush.is_some() {
        state.level.brush = None;
    } else if state.panels.tour.is_some() {
        state.panels.tour = None;
    } else {
        return false;
    }
    true
}
