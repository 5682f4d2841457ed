//! Runs that come and go: files dropped on the window, share codes on the clipboard.

use bevy::prelude::*;
use bevy::window::FileDragAndDrop;
use bevy_egui::{EguiContexts, EguiPrimaryContextPass, egui};

use super::asked::Asked;
use super::link::Link;
use super::order::Layer;
use super::refused;
use super::ui::Ui;
use crate::files::open_file;
use crate::lesson::address::is_link;
use crate::lesson::talk::Talk;
use crate::lesson::{Answers, ENDING, Lesson};
use crate::live::Snapshot;
use crate::live::share::{self, ShareError};
use crate::platform::disk;
use crate::ui::kit::words::say;
use crate::ui::state::action::UiAction;

/// Registers what looks at dropped files and at the clipboard.
pub(super) fn plugin(app: &mut App) {
    #[cfg(target_arch = "wasm32")]
    app.add_systems(PreUpdate, dropped_on_page);
    app.add_systems(PreUpdate, dropped)
        .add_systems(EguiPrimaryContextPass, clipboard.in_set(Layer::Clipboard));
}

/// Files dropped on the window: runs, scenarios, talks.
fn dropped(
    mut files: MessageReader<FileDragAndDrop>,
    mut state: ResMut<Ui>,
    mut asked: MessageWriter<Asked>,
) {
    for file in files.read() {
        if let FileDragAndDrop::DroppedFile { path_buf, .. } = file {
            match opened(path_buf) {
                Ok(opened) => {
                    asked.write(opened);
                }
                Err(sentence) => state.panels.notes.push((sentence, 10.0)),
            }
        }
    }
}

/// The same in a page, which takes the files itself.
#[cfg(target_arch = "wasm32")]
fn dropped_on_page(mut state: ResMut<Ui>, mut asked: MessageWriter<Asked>) {
    for path in crate::platform::page::take_dropped() {
        match opened(&path) {
            Ok(opened) => {
                asked.write(opened);
            }
            Err(sentence) => state.panels.notes.push((sentence, 10.0)),
        }
    }
}

/// What a file holds, as something to open: a run, a scenario or a talk.
///
/// # Errors
/// What is wrong with it, in one sentence.
pub(super) fn opened(path: &std::path::Path) -> Result<Asked, String> {
    dropped_lesson(path)
        .or_else(|| dropped_talk(path).map(|talk| talk.map(|talk| Asked::OpenTalk(Box::new(talk)))))
        .or_else(|| dropped_experiment(path))
        .unwrap_or_else(|| {
            open_file(path)
                .map(|shared| Asked::Open(Box::new(shared)))
                .map_err(|error| error.to_string())
        })
        .map_err(|found| refused::file(path, &found))
}

/// The lesson in a file that looks like one, a TOML file with kinds of steps, or the file of a pupil.
fn dropped_lesson(path: &std::path::Path) -> Option<Result<Asked, String>> {
    let name = path.display().to_string();
    let end = path.extension()?.to_str()?.to_owned();
    if !["toml", ENDING].contains(&end.as_str()) {
        return None;
    }
    let text = disk::read_at_most(path, 8 << 20).ok()?;
    if end == ENDING {
        let read = Answers::read(&name, &text);
        return Some(read.map(|(answers, _)| Asked::GoOn(path.to_owned(), Box::new(answers))));
    }
    text.contains("misconception_source")
        .then(|| Lesson::parse(&name, &text).map(|lesson| Asked::OpenLesson(Box::new(lesson))))
}

/// The talk in a file that looks like one: a TOML file with steps.
fn dropped_talk(path: &std::path::Path) -> Option<Result<Talk, String>> {
    let is_toml = path.extension().is_some_and(|end| end == "toml");
    let text = disk::read_at_most(path, 1 << 20).ok().filter(|_| is_toml)?;
    text.contains("[[step]]")
        .then(|| Talk::parse(&path.display().to_string(), &text))
}

/// The experiment in a file that looks like one, or the table of one. What is wrong with it is told where it is opened.
fn dropped_experiment(path: &std::path::Path) -> Option<Result<Asked, String>> {
    let end = path.extension()?.to_str()?;
    let most = match end {
        "toml" => 1 << 20,
        "csv" => 64 << 20,
        _ => return None,
    };
    let text = disk::read_at_most(path, most);
    let name = path.file_name()?.to_string_lossy().into_owned();
    if end == "csv" {
        let table = text.map(|text| Asked::LayIn { name, text });
        return Some(table.map_err(|error| error.to_string()));
    }
    let text = text.ok()?;
    is_experiment(&text).then_some(Ok(Asked::OpenExperiment { name, text }))
}

/// Whether a text is meant as the file of an experiment.
fn is_experiment(text: &str) -> bool {
    text.lines().any(|line| line.trim() == "[experiment]")
}

/// Copying gives the share code of the run, pasting opens one.
fn clipboard(
    mut contexts: EguiContexts,
    mut state: ResMut<Ui>,
    mut asked: MessageWriter<Asked>,
) -> Result {
    let context = contexts.ctx_mut()?;
    if context.text_edit_focused() {
        return Ok(());
    }
    let events = context.input(|input| input.events.clone());
    for event in events {
        match event {
            egui::Event::Copy => {
                asked.write(Asked::Ui(UiAction::Copy));
            }
            egui::Event::Paste(text) => match pasted(&text) {
                Ok(opens) => {
                    asked.write_batch(opens);
                }
                Err(sentence) => state.panels.notes.push((sentence, 10.0)),
            },
            _ => {}
        }
    }
    Ok(())
}

/// What a pasted text holds, a share code or a link, as something to open.
///
/// # Errors
/// What is wrong with it, in one sentence.
pub(super) fn pasted(text: &str) -> Result<Vec<Asked>, String> {
    // A code is found wherever it stands, so in a link, too.
    let one_word = !text.trim().contains(char::is_whitespace);
    if one_word && is_link(text) && !share::is_code(text) {
        let link = Link::parse(text).map_err(|found| refused::link(&found))?;
        return Ok(link.pasted());
    }
    if is_experiment(text) {
        let (name, text) = (say("experiment-pasted"), text.to_owned());
        return Ok(vec![Asked::OpenExperiment { name, text }]);
    }
    let run = refused::or_run_in(text)?;
    Ok(vec![Asked::Open(Box::new(run))])
}

/// The code of a run, as it is shown.
pub(super) fn code_of(snapshot: &Snapshot) -> Result<String, ShareError> {
    share::encode_parts(
        &snapshot.scenario,
        snapshot.seed,
        snapshot.step,
        &snapshot.commands,
        &snapshot.history,
    )
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::app::window::harness::{until, window};
    use crate::app::window::talk::OpenTalk;
    use crate::app::window::watched::Watched;

    fn scenario_of(world: &World) -> String {
        world.resource::<Watched>().scenario.clone()
    }

    fn drop_file(app: &mut App, path: PathBuf) {
        app.world_mut().write_message(FileDragAndDrop::DroppedFile {
            window: Entity::PLACEHOLDER,
            path_buf: path,
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
        let state = app.world().resource::<Ui>();
        let note = &state.panels.notes.last().expect("a note").0;
        assert!(note.contains("wrong.toml"), "{note}");
        assert_eq!(scenario_of(app.world()), "dish-renewal");
        let right = folder.path().join("mine.toml");
        let text = include_str!("../../../assets/scenarios/strip-injury.toml");
        std::fs::write(&right, text).expect("a file");
        drop_file(&mut app, right);
        until(&mut app, "the dropped strip runs", |world| {
            let seen = world.resource::<Watched>().seen.as_ref();
            seen.is_some_and(|seen| seen.scenario.stage.name == "strip" && seen.step > 0)
        });
        let talk = folder.path().join("talk.toml");
        let text = include_str!("../../../assets/talks/first-talk.toml");
        std::fs::write(&talk, text).expect("a file");
        drop_file(&mut app, talk);
        until(&mut app, "the talk's knee", |world| {
            scenario_of(world) == "osteoarthritis-moderate"
        });
        assert!(app.world().resource::<OpenTalk>().reader.is_some());
    }
}
