//! A film of the run that is shown, made by a second Stroma beside the window: it is told how far it is, and can be stopped.

use std::ffi::OsString;
use std::path::Path;

use bevy::prelude::*;

use super::export::saved;
use super::film::{Film, Filming};
use super::order::Step;
use super::parts::Parts;
use super::ui::Ui;
use crate::files::{RequestError, free_path, save_snapshot};
#[cfg(not(target_arch = "wasm32"))]
use crate::headless::read_progress;
use crate::live::Snapshot;
use crate::model::words::Signal;
use crate::platform::process::{Helper, Standing};
use crate::platform::{disk, environment};
use crate::sim::STEPS_PER_DAY;
use crate::theme::ThemeName;
use crate::ui::kit::words::{say, say_with};

/// Hours that a run must have at least: a film has two frames or more.
const FEWEST_HOURS: u64 = 2;

/// No film is made in a page, so nothing tells how far it is.
#[cfg(target_arch = "wasm32")]
fn read_progress(_: &str) -> Option<(u64, u64)> {
    None
}

/// Registers what follows a film that is being made.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Filming>()
        .add_systems(Update, follow.in_set(Step::Keep).run_if(at_work));
}

fn at_work(filming: Res<Filming>) -> bool {
    filming.0.is_some()
}

/// Begins a film of the run that is shown.
pub(super) fn begin(snapshot: &Snapshot, parts: &mut Parts<'_, '_>) {
    if parts.filming.0.is_some() {
        parts.tell(say("film-at-work"), 5.0);
        return;
    }
    if snapshot.step < FEWEST_HOURS {
        parts.tell(say("film-too-short"), 6.0);
        return;
    }
    let folder = parts.persistence.documents();
    let (theme, overlays) = (parts.picture.theme, parts.picture.overlays);
    match film_of(snapshot, &folder, theme, overlays) {
        Ok(film) => {
            parts.filming.0 = Some(film);
            parts.state.panels.film = Some(0.0);
        }
        Err(error) => parts.tell(failed(&error.to_string()), 10.0),
    }
}

/// Stops the film that is being made.
pub(super) fn stop(parts: &mut Parts<'_, '_>) {
    parts.state.panels.film = None;
    if parts.filming.0.take().is_some() {
        parts.tell(say("film-stopped"), 6.0);
    }
}

fn failed(why: &str) -> String {
    say_with("film-failed", &[("why", why.to_owned())])
}

/// The words of a command line that make a film of a run file.
fn words_of(run: &Path, path: &Path, theme: ThemeName, overlays: [bool; 4]) -> Vec<OsString> {
    let shown = Signal::OVERLAYS.iter().zip(overlays);
    let mut signals: Vec<&str> = shown
        .filter(|(_, on)| *on)
        .map(|(one, _)| one.key())
        .collect();
    if signals.is_empty() {
        signals.push("none");
    }
    vec![
        "film".into(),
        run.into(),
        "--theme".into(),
        theme.key().into(),
        "--overlays".into(),
        signals.join(",").into(),
        "--output".into(),
        path.into(),
    ]
}

/// Writes the run file and starts the helper.
fn film_of(
    snapshot: &Snapshot,
    folder: &Path,
    theme: ThemeName,
    overlays: [bool; 4],
) -> Result<Film, RequestError> {
    let stem = format!(
        "{}-film-seed-{}-day-{}",
        snapshot.scenario.name,
        snapshot.seed,
        snapshot.step / STEPS_PER_DAY
    );
    let path = free_path(folder, &stem, "mp4")?;
    let run = save_snapshot(&environment::temporary(), "film", snapshot)?;
    match Helper::start(&words_of(&run, &path, theme, overlays)) {
        Ok(helper) => Ok(Film {
            helper,
            run,
            path,
            told: String::new(),
        }),
        Err(error) => {
            let _ = disk::remove(&run);
            Err(RequestError::from(error))
        }
    }
}

/// Follows the film that is being made to its end.
fn follow(mut filming: ResMut<Filming>, mut state: ResMut<Ui>) {
    let Some(film) = &mut filming.0 else { return };
    let standing = film.helper.standing().unwrap_or(Standing::Failed);
    // What it told stays to be read after it has ended.
    let lines: Vec<String> = if standing == Standing::AtWork {
        film.helper.told()
    } else {
        film.helper.rest()
    };
    for line in lines {
        match read_progress(&line) {
            Some((done, all)) => {
                state.panels.film = Some(done as f32 / all.max(1) as f32);
            }
            None => film.told = line,
        }
    }
    let sentence = match standing {
        Standing::AtWork => return,
        Standing::Done => saved(&film.path),
        Standing::Failed => failed(film.told.trim_start_matches("stroma: ")),
    };
    state.panels.film = None;
    state.panels.notes.push((sentence, 10.0));
    filming.0 = None;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::window::asked::Asked;
    use crate::app::window::harness::{until, window};
    use crate::app::window::persistence::Persistence;
    use crate::ui::state::action::UiAction;
    use crate::ui::state::panels::PanelState;

    fn panels(world: &World) -> &PanelState {
        &world.resource::<Ui>().panels
    }

    fn ask(app: &mut App, action: UiAction) {
        app.world_mut().write_message(Asked::Ui(action));
        app.update();
    }

    #[test]
    fn a_run_that_is_too_short_for_a_film_says_so() {
        let mut app = window("dish-renewal");
        ask(&mut app, UiAction::Film);
        let notes = &panels(app.world()).notes;
        assert!(notes.iter().any(|(note, _)| *note == say("film-too-short")));
        assert_eq!(panels(app.world()).film, None);
    }

    #[test]
    fn a_film_that_cannot_be_made_is_told_with_its_reason_and_leaves_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut app = window("dish-renewal");
        app.insert_resource(Persistence::in_folder(folder.path()));
        for _ in 0..FEWEST_HOURS {
            ask(&mut app, UiAction::StepHour);
        }
        until(&mut app, "two hours", |world| {
            let watched = world.resource::<crate::app::window::watched::Watched>();
            watched
                .seen
                .as_ref()
                .is_some_and(|seen| seen.step >= FEWEST_HOURS)
        });
        // What is started here are these tests once more, which know no such command.
        ask(&mut app, UiAction::Film);
        let begins = say_with("film-failed", &[("why", String::new())]);
        until(&mut app, "it is told", |world| {
            let told = |(note, _): &(String, f32)| note.starts_with(begins.trim_end());
            panels(world).notes.iter().any(told)
        });
        assert_eq!(panels(app.world()).film, None);
        assert_eq!(std::fs::read_dir(folder.path()).expect("it").count(), 0);
    }

    #[test]
    fn the_film_has_the_theme_and_the_signals_of_the_window() {
        let words = |overlays| {
            let words = words_of(
                "a.stroma".as_ref(),
                "b.mp4".as_ref(),
                ThemeName::Projector,
                overlays,
            );
            let words: Vec<String> = words
                .iter()
                .map(|word| word.to_string_lossy().into_owned())
                .collect();
            words.join(" ")
        };
        assert_eq!(
            words([true, false, true, false]),
            "film a.stroma --theme projector --overlays inflammation,growth --output b.mp4"
        );
        assert!(words([false; 4]).contains("--overlays none"));
    }
}
