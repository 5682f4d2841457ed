//! The sheet with the answers of a class in the window: what is dropped and pasted while it is open, what is saved, and rows
//! that are run again.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use bevy::ecs::message::MessageCursor;
use bevy::prelude::*;
use bevy::window::FileDragAndDrop;
use bevy_egui::{EguiContexts, EguiPrimaryContextPass, egui};

use super::order::{Layer, Step};
use super::parts::Parts;
use super::ui::Ui;
use crate::classroom::Checking;
use crate::files::save_text;
use crate::lesson::{Key, Lesson};
use crate::platform::clock::Moment;
use crate::platform::{disk, links};
use crate::text::finding;
use crate::ui::kit::words::say_with;
use crate::ui::state::action::ClassAs;
use crate::ui::state::class::{Check, ClassState};

/// How long rows are run again in a frame, where there are no threads for it.
const SLICE: Duration = Duration::from_millis(9);
/// Longest file that is taken in, bytes.
const MOST_BYTES: u64 = 8 << 20;
/// Most files of a folder that is dropped.
const MOST_FILES: usize = 5000;
/// Endings of files that are looked for in a folder that is dropped.
const ENDINGS: [&str; 4] = ["jsonl", "json", "txt", "text"];

/// Rows that are being run again.
#[derive(Resource, Default)]
struct RunAgain(Option<Checking>);

/// Registers the sheet.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<RunAgain>()
        // Before anything else looks at what was dropped.
        .add_systems(First, dropped)
        .add_systems(
            Update,
            run_again.in_set(Step::Keep).run_if(is_running_again),
        )
        .add_systems(
            EguiPrimaryContextPass,
            (
                pasted
                    .after(Layer::Dress)
                    .before(Layer::Clipboard)
                    .run_if(is_open),
                open_page,
            ),
        );
}

fn is_open(state: Res<Ui>) -> bool {
    state.class.open
}

fn is_running_again(state: Res<Ui>, again: Res<RunAgain>) -> bool {
    again.0.is_some() || state.class.check != Check::None
}

/// Opens the sheet in place of that of the lessons.
pub(super) fn open(parts: &mut Parts<'_, '_>) {
    let state = &mut parts.state;
    state.lesson.sheet = false;
    state.class.open = true;
}

/// Saves what was handed in among the documents; a page is shown then.
pub(super) fn save(form: ClassAs, parts: &mut Parts<'_, '_>) {
    let collected = &parts.state.class.collected;
    let (stem, end, text, key) = match form {
        ClassAs::Page => ("class", "html", collected.page(), "class-page-made"),
        ClassAs::Table => ("class-rows", "csv", collected.csv(), "class-csv-made"),
    };
    let folder = parts.persistence.documents();
    let saved = save_text(&folder, stem, end, &text);
    let class = &mut parts.state.class;
    match saved {
        Ok(path) => {
            class.told = say_with(key, &[("path", path.display().to_string())]);
            class.to_show = Some(path).filter(|_| form == ClassAs::Page);
        }
        Err(error) => class.told = error.said(),
    }
}

/// The text of a file; one that was cut off in the middle of a letter is read up to there.
fn text_of(path: &Path) -> std::io::Result<String> {
    match disk::read_at_most(path, MOST_BYTES) {
        Err(error) if error.kind() == std::io::ErrorKind::InvalidData => {
            disk::first_bytes(path, MOST_BYTES)
                .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        }
        read => read,
    }
}

/// Takes a file in, or the files of a folder: of pupils, with codes, or a lesson of one's own.
fn take(path: &Path, class: &mut ClassState) {
    if path.is_dir() {
        let may_be = |path: &PathBuf| {
            let end = path.extension().unwrap_or_default();
            ENDINGS.iter().any(|known| end.eq_ignore_ascii_case(known))
        };
        match disk::newest_first(path) {
            Ok(files) => {
                let files = files.into_iter().filter(may_be);
                for file in files.take(MOST_FILES) {
                    take_file(&file, class);
                }
            }
            Err(error) => class.unopened.push(format!("{}: {error}", path.display())),
        }
    } else {
        take_file(path, class);
    }
}

fn take_file(path: &Path, class: &mut ClassState) {
    let name = path.file_name().unwrap_or_default();
    let name = name.to_string_lossy().into_owned();
    let text = match text_of(path) {
        Ok(text) => text,
        Err(error) => {
            let wrong = format!("{name}: {error}");
            class.unopened.push(finding::said(&wrong));
            return;
        }
    };
    if path.extension().is_none_or(|end| end != "toml") {
        class.take(name, text);
        return;
    }
    match Lesson::parse(&name, &text) {
        Ok(lesson) => {
            class
                .lessons
                .retain(|(known, _)| known.kept_as != lesson.kept_as);
            class.lessons.push((Arc::new(lesson), Key::default()));
        }
        Err(error) => class.unopened.push(finding::said(&error)),
    }
}

/// Files that are dropped while the sheet is open belong to the class, and to nothing else.
fn dropped(
    mut state: ResMut<Ui>,
    files: Option<ResMut<Messages<FileDragAndDrop>>>,
    mut cursor: Local<MessageCursor<FileDragAndDrop>>,
) {
    let Some(mut files) = files else {
        return;
    };
    if !state.class.open {
        cursor.clear(&files);
        return;
    }
    let mut paths: Vec<PathBuf> = cursor
        .read(&files)
        .filter_map(|file| match file {
            FileDragAndDrop::DroppedFile { path_buf, .. } => Some(path_buf.clone()),
            _ => None,
        })
        .collect();
    #[cfg(target_arch = "wasm32")]
    paths.extend(crate::platform::page::take_dropped());
    if paths.is_empty() {
        return;
    }
    files.clear();
    paths.sort();
    let class = &mut state.class;
    class.unopened.clear();
    for path in &paths {
        take(path, class);
    }
    class.gather();
}

/// What is pasted beside the field of the sheet goes there.
fn pasted(mut contexts: EguiContexts, mut state: ResMut<Ui>) -> Result {
    let context = contexts.ctx_mut()?;
    if context.text_edit_focused() {
        return Ok(());
    }
    let mut texts = Vec::new();
    context.input_mut(|input| {
        input.events.retain(|event| match event {
            egui::Event::Paste(text) => {
                texts.push(text.clone());
                false
            }
            _ => true,
        });
    });
    for text in texts {
        state.class.paste(&text);
    }
    Ok(())
}

/// Opens a page that was saved.
fn open_page(mut contexts: EguiContexts, mut state: ResMut<Ui>) -> Result {
    if state.class.to_show.is_none() {
        return Ok(());
    }
    if let Some(path) = state.class.to_show.take() {
        links::open_file(contexts.ctx_mut()?, &path);
    }
    Ok(())
}

/// Runs rows again: begins it, sees how far it is, keeps what it showed, or stops it.
fn run_again(mut state: ResMut<Ui>, mut again: ResMut<RunAgain>) {
    let class = &mut state.class;
    match class.check {
        Check::None => again.0 = None,
        Check::Asked => {
            let checking = class.collected.check();
            class.check = Check::Going(checking.played());
            again.0 = Some(checking);
        }
        Check::Going(_) => {
            let Some(checking) = &mut again.0 else {
                class.check = Check::None;
                return;
            };
            let begun = Moment::now();
            checking.pass(|| begun.elapsed() < SLICE);
            let [played, all] = checking.played();
            class.check = Check::Going([played, all]);
            if played == all {
                class.collected.judge(checking);
                class.check = Check::None;
                again.0 = None;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::asked::Asked;
    use super::*;
    use crate::app::window::harness::{until, window};
    use crate::app::window::persistence::Persistence;
    use crate::classroom::code::encode;
    use crate::lesson::{Answers, ENDING};
    use crate::ui::state::action::UiAction;

    /// A window whose sheet is open, with its folder.
    fn with_sheet() -> (App, tempfile::TempDir) {
        let folder = tempfile::tempdir().expect("a folder");
        let mut app = window("dish-renewal");
        app.add_plugins(plugin)
            .insert_resource(Persistence::in_folder(folder.path()));
        ask(&mut app, UiAction::Class);
        (app, folder)
    }

    fn ask(app: &mut App, action: UiAction) {
        app.world_mut().write_message(Asked::Ui(action));
        app.update();
    }

    fn drop_file(app: &mut App, path: PathBuf) {
        app.world_mut().write_message(FileDragAndDrop::DroppedFile {
            window: Entity::PLACEHOLDER,
            path_buf: path,
        });
        app.update();
    }

    fn class(app: &App) -> &ClassState {
        &app.world().resource::<Ui>().class
    }

    #[test]
    fn what_is_dropped_while_the_sheet_is_open_belongs_to_the_class() {
        let (mut app, folder) = with_sheet();
        let pupils = folder.path().join("pupils");
        std::fs::create_dir(&pupils).expect("made");
        let ada = Answers::begin("same-dna", "Ada", 1, 2);
        let file = pupils.join("ada").with_extension(ENDING);
        std::fs::write(&file, ada.text()).expect("written");
        let codes = folder.path().join("codes.txt");
        let ben = encode(&Answers::begin("same-dna", "Ben", 1, 2)).expect("a code");
        std::fs::write(&codes, format!("{ben}\n{}", &ben[..60])).expect("written");
        drop_file(&mut app, pupils);
        drop_file(&mut app, codes.clone());
        let state = class(&app);
        let collected = &state.collected;
        let names: Vec<&str> = collected.classes[0]
            .pupils
            .iter()
            .map(|who| who.name.as_str())
            .collect();
        assert_eq!(names, ["Ada", "Ben"]);
        assert_eq!(collected.unread.len(), 1, "{:?}", collected.unread);
        assert!(collected.unread[0].contains("codes.txt, line 2"));
        // No lesson was begun by it, and nothing was said to be no run.
        let state = app.world().resource::<Ui>();
        assert!(state.lesson.player.is_none() && state.panels.notes.is_empty());

        for (form, name) in [
            (ClassAs::Page, "class-1.html"),
            (ClassAs::Table, "class-rows-1.csv"),
        ] {
            ask(&mut app, UiAction::ClassSave(form));
            assert!(class(&app).told.contains(name), "{}", class(&app).told);
            assert!(folder.path().join(name).is_file());
        }
        ask(&mut app, UiAction::Close);
        assert!(!class(&app).open);
        // With the sheet closed the file of a pupil is gone on with.
        drop_file(&mut app, file);
        assert!(app.world().resource::<Ui>().lesson.player.is_some());
    }

    #[test]
    fn rows_are_run_again_beside_the_window() {
        use crate::lesson::{Column, Does, Entry, PinnedRow, lessons};
        let (lesson, _) = lessons::named("same-dna").expect("a lesson");
        let found = lesson.steps.iter().find_map(|step| match &step.does {
            Does::Investigate(plan) => Some((step.name.clone(), plan.columns.clone())),
            _ => None,
        });
        let (step, columns): (String, Vec<Column>) = found.expect("an investigation");
        let row = |number: u32, first: Option<f64>| {
            let mut values = vec![None; columns.len()];
            values[0] = first;
            PinnedRow {
                number,
                scenario: lesson.start.scenario.name.clone(),
                seed: 1,
                hours: 3,
                treatments: lesson.start.scenario.treatments.clone(),
                acts: Vec::new(),
                values,
                code: String::new(),
            }
        };
        // Three hours reach the day of no column: a value is made up.
        assert!(columns.iter().all(|column| column.day > 1.0));
        let mut ada = Answers::begin("same-dna", "Ada", 1, 2);
        for row in [row(1, None), row(2, Some(7.0))] {
            let step = step.clone();
            ada.entries.push(Entry::Pinned { step, row });
        }
        let (mut app, folder) = with_sheet();
        let file = folder.path().join("ada").with_extension(ENDING);
        std::fs::write(&file, ada.text()).expect("written");
        drop_file(&mut app, file);
        app.world_mut().resource_mut::<Ui>().class.check = Check::Asked;
        app.update();
        until(&mut app, "they are played", |world| {
            world.resource::<Ui>().class.check == Check::None
        });
        let picture = &class(&app).collected.classes[0].picture;
        assert_eq!(picture.verified(), Some([1, 1, 0]));
    }
}
