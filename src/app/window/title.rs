//! The title of the window: what runs, on which day, which page is open, whether a cell is being asked.

use bevy::prelude::*;
use bevy::window::PrimaryWindow;

use super::order::Step;
use super::run::Run;
use super::talk::OpenTalk;
use super::ui::Ui;
use super::watched::{Watched, has_seen};
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::action::Page;
use crate::ui::state::twins::Sight;
use crate::view::Picture;

/// Registers the title.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, title.in_set(Step::Follow).run_if(has_seen));
}

/// Writes the title, four times a second at most.
fn title(
    run: Res<Run>,
    time: Res<Time>,
    picture: Res<Picture>,
    state: Res<Ui>,
    watched: Res<Watched>,
    talk: Res<OpenTalk>,
    mut told: Local<f32>,
    mut windows: Query<&mut Window, With<PrimaryWindow>>,
) {
    let now = time.elapsed_secs();
    let (Ok(mut window), Some(snapshot)) = (windows.single_mut(), &watched.seen) else {
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
            ("scenario", snapshot.scenario.said_title()),
            ("day", format!("{:.0}", libm::floor(snapshot.day))),
            ("hour", (snapshot.step % 24).to_string()),
        ],
    );
    match state.panels.page {
        Page::Picture => {}
        Page::Twin => title.push_str(&say(match state.twins.sight {
            _ if picture.beside.is_some() => "title-twin-both",
            Sight::Twin => "title-twin-twin",
            Sight::Both | Sight::Run => "title-twin-run",
        })),
        Page::Clinic => title.push_str(&say("title-clinic")),
        Page::Lab => title.push_str(&say("title-lab")),
        Page::Mystery => title.push_str(&say("title-mystery")),
        Page::Experiment => title.push_str(&say("title-experiment")),
        Page::Trial => title.push_str(&say("title-trial")),
    }
    if let Some((page, _)) = talk.reader.as_ref().and_then(|reader| reader.here()) {
        title.push_str(&say_with("title-talk", &[("page", page.to_string())]));
    }
    if picture.selected.is_some() {
        title.push_str(&say("title-asking"));
    }
    if window.title != title {
        window.title = title;
    }
}
