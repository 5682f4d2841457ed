//! A film of the run that is shown, or files for other programs, made by a second Stroma beside the window: it is told how far
//! it is, and can be stopped.

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
use crate::text::finding;
use crate::theme::ThemeName;
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::panels::Making;

/// Hours that a run must have at least: a film has two frames or more.
const FEWEST_HOURS: u64 = 2;
/// Most frames of an export, which keep its files of a size that is opened at once.
const MOST_FRAMES: u64 = 60;
/// Hours between two frames of an export; beyond them whole days.
const STEPS: [u64; 8] = [1, 2, 3, 4, 6, 8, 12, 24];

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

/// Begins a film of the run that is shown, or an export.
pub(super) fn begin(making: Making, snapshot: &Snapshot, parts: &mut Parts<'_, '_>) {
    if parts.filming.0.is_some() {
        let at_work = parts.state.panels.making;
        parts.tell(say(&at_work.key("at-work")), 5.0);
        return;
    }
    if snapshot.step < FEWEST_HOURS {
        parts.tell(say(&making.key("too-short")), 6.0);
        return;
    }
    let folder = parts.persistence.documents();
    let (theme, overlays) = (parts.picture.theme, parts.picture.overlays);
    let begun = match making {
        Making::Film => made_of(snapshot, &folder, ("film", "mp4"), |run, path| {
            words_of(run, path, theme, overlays)
        }),
        Making::Export => made_of(snapshot, &folder, ("export", "simularium"), |run, path| {
            words_of_export(run, path, snapshot.step)
        }),
    };
    match begun {
        Ok(film) => {
            parts.filming.0 = Some(film);
            parts.state.panels.film = Some(0.0);
            parts.state.panels.making = making;
        }
        Err(error) => parts.tell(failed(making, &error.to_string()), 10.0),
    }
}

/// Stops the film or the export that is being made.
pub(super) fn stop(parts: &mut Parts<'_, '_>) {
    parts.state.panels.film = None;
    if parts.filming.0.take().is_some() {
        let making = parts.state.panels.making;
        parts.tell(say(&making.key("stopped")), 6.0);
    }
}

fn failed(making: Making, why: &str) -> String {
    say_with(
        &making.key("failed"),
        &[("why", finding::said_or_same(why))],
    )
}

/// The words of a command line that export a run file of so many hours: the trajectory, and tables and trees beside it.
fn words_of_export(run: &Path, path: &Path, hours: u64) -> Vec<OsString> {
    let wanted = hours.div_ceil(MOST_FRAMES);
    let chosen = STEPS.into_iter().find(|step| *step >= wanted);
    let every = chosen.unwrap_or_else(|| wanted.next_multiple_of(STEPS_PER_DAY));
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let beside = |end: &str| path.with_file_name(format!("{stem}-{end}"));
    vec![
        "export".into(),
        run.into(),
        "--simularium".into(),
        path.into(),
        "--cells".into(),
        beside("cells.csv").into(),
        "--lineage".into(),
        beside("lineage.csv").into(),
        "--lineage".into(),
        beside("families.nwk").into(),
        "--every".into(),
        format!("{every}h").into(),
    ]
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

/// Writes the run file and starts the helper, with the words for both and the path of what is made.
fn made_of(
    snapshot: &Snapshot,
    folder: &Path,
    (what, end): (&str, &str),
    words: impl FnOnce(&Path, &Path) -> Vec<OsString>,
) -> Result<Film, RequestError> {
    let stem = format!(
        "{}-{what}-seed-{}-day-{}",
        snapshot.scenario.name,
        snapshot.seed,
        snapshot.step / STEPS_PER_DAY
    );
    let path = free_path(folder, &stem, end)?;
    let run = save_snapshot(&environment::temporary(), what, snapshot)?;
    match Helper::start(&words(&run, &path)) {
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

/// Follows what is being made to its end.
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
    let making = state.panels.making;
    let sentence = match (standing, making) {
        (Standing::AtWork, _) => return,
        (Standing::Done, Making::Film) => saved(&film.path),
        (Standing::Done, Making::Export) => {
            say_with("export-saved", &[("path", film.path.display().to_string())])
        }
        (Standing::Failed, _) => failed(making, film.told.trim_start_matches("stroma: ")),
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

    #[test]
    fn an_export_has_sixty_frames_at_most_and_its_files_lie_beside_each_other() {
        let words = |hours| {
            let words = words_of_export("a.stroma".as_ref(), "d/b-1.simularium".as_ref(), hours);
            let words: Vec<String> = words
                .iter()
                .map(|word| word.to_string_lossy().replace('\\', "/"))
                .collect();
            words.join(" ")
        };
        let files = "export a.stroma --simularium d/b-1.simularium --cells d/b-1-cells.csv \
                     --lineage d/b-1-lineage.csv --lineage d/b-1-families.nwk --every";
        for (hours, every) in [(2, 1), (60, 1), (61, 2), (30 * 24, 12), (365 * 24, 7 * 24)] {
            assert_eq!(words(hours), format!("{files} {every}h"));
        }
    }
}
