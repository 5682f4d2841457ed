//! Runs that come and go: files dropped on the window, share codes on the clipboard.

use std::sync::Arc;

use bevy::prelude::*;
use bevy::window::FileDragAndDrop;
use bevy_egui::egui;

use super::{Run, Stand, talk};
use crate::headless::open_file;
use crate::lesson::talk::Talk;
use crate::live::share::Shared;
use crate::live::{Live, Order, share};
use crate::ui::kit::words::say;
use crate::view::Picture;

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
            stand.desk.panels.notes.push((about, 6.0));
            picture.selected = None;
            talk::end(stand);
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
        Err(sentence) => stand.desk.panels.notes.push((sentence, 10.0)),
    }
}

/// Files dropped on the window.
pub(super) fn dropped(
    mut files: MessageReader<FileDragAndDrop>,
    mut picture: ResMut<Picture>,
    mut stand: ResMut<Stand>,
    run: Res<Run>,
) {
    for file in files.read() {
        if let FileDragAndDrop::DroppedFile { path_buf, .. } = file {
            match dropped_talk(path_buf) {
                Some(Ok(opened)) => {
                    talk::open(opened, &mut stand, &run);
                    continue;
                }
                Some(Err(error)) => {
                    stand.desk.panels.notes.push((error, 10.0));
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
pub(super) fn clipboard(
    context: &egui::Context,
    picture: &mut Picture,
    stand: &mut Stand,
    live: &Live,
) {
    if context.memory(|memory| memory.focused().is_some()) {
        return;
    }
    let events = context.input(|input| input.events.clone());
    for event in events {
        match event {
            egui::Event::Copy => {
                let Some(snapshot) = &stand.seen else {
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
                        stand.desk.panels.notes.push((say("copied"), 6.0));
                    }
                    Err(error) => stand.desk.panels.notes.push((error.to_string(), 8.0)),
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
