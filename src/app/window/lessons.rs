//! Lessons in the window: which run a step shows, how one is begun, resumed and left.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::camera::ground;
use super::copy_link;
use super::export::saved;
use super::parts::Parts;
use super::runs::{Next, replace};
use crate::classroom::{code, own_rows_csv};
use crate::files::{free_path, save_text};
use crate::lesson::hidden::HiddenParts;
use crate::lesson::level::Control;
use crate::lesson::version::Version;
use crate::lesson::wrong::{self, Whose};
use crate::lesson::{
    Answers, Computing, Does, ENDING, Key, Lesson, LessonRun, Player, lessons, spot_mm,
};
use crate::live::{Order, Shared, TwinKind};
use crate::model::words::Signal;
use crate::platform::disk;
use crate::platform::names::legal_name;
use crate::scenario::{Hours, Seed};
use crate::sim::STEPS_PER_DAY;
use crate::text;
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::action::{Page, VersionTo};

/// Folder of the files of pupils among the documents of a person.
const FOLDER: &str = "lessons";
/// Longest file of a pupil that is read, bytes.
const MOST_BYTES: u64 = 8 << 20;
/// Most files that are looked at for one to go on from.
const MOST_FILES: usize = 60;
/// Longest name of a pupil in the name of a file, letters.
const MOST_NAME: usize = 40;
/// The folder of the files of pupils: among the documents of a person; in a page where it keeps what is its own, as
/// each file among the documents would be handed over at once.
fn folder(parts: &mut Parts<'_, '_>) -> PathBuf {
    let own = parts
        .persistence
        .folder()
        .filter(|_| cfg!(target_arch = "wasm32"));
    match own.map(|folder| folder.join(FOLDER)) {
        Some(folder) => folder,
        None => parts.persistence.documents().join(FOLDER),
    }
}

/// Puts what a pupil answered on the clipboard, as a code for the teacher.
pub(super) fn copy_code(parts: &mut Parts<'_, '_>) {
    let Some(player) = &parts.state.lesson.player else {
        return;
    };
    match code::encode(player.answers()) {
        Ok(code) => {
            parts.copy(code);
            parts.tell(say("lesson-code-copied"), 6.0);
        }
        Err(error) => parts.tell(error, 8.0),
    }
}

/// Saves the rows that a pupil keeps as a table, for a spreadsheet.
pub(super) fn save_rows(parts: &mut Parts<'_, '_>) {
    let Some(player) = &parts.state.lesson.player else {
        return;
    };
    let (stem, csv) = (format!("{}-rows", player.lesson.name), own_rows_csv(player));
    let folder = parts.persistence.documents();
    let sentence = save_text(&folder, &stem, "csv", &csv)
        .map_or_else(|error| error.said(), |path| saved(&path));
    parts.tell(sentence, 8.0);
}

/// Files of pupils, the newest first, with what they hold.
fn kept(folder: &Path) -> Vec<(PathBuf, Answers)> {
    let files = disk::newest_first(folder).unwrap_or_default();
    files
        .into_iter()
        .filter(|path| path.extension().is_some_and(|end| end == ENDING))
        .take(MOST_FILES)
        .filter_map(|path| {
            let text = disk::read_at_most(&path, MOST_BYTES).ok()?;
            let (answers, _) = Answers::read(&path.display().to_string(), &text).ok()?;
            Some((path, answers))
        })
        .collect()
}

/// Opens or closes the sheet of lessons.
pub(super) fn sheet(parts: &mut Parts<'_, '_>) {
    parts.state.lesson.sheet = !parts.state.lesson.sheet;
    if parts.state.lesson.sheet {
        let folder = folder(parts);
        parts.state.lesson.resumable = kept(&folder)
            .iter()
            .filter(|(_, answers)| !answers.finished())
            .filter_map(|(_, answers)| answers.began().map(|(lesson, ..)| lesson.to_owned()))
            .collect();
    }
}

/// What orders the questions at the end: another order for another pupil.
fn shuffle_of(pupil: &str, lesson: &str) -> u64 {
    let hash = blake3::hash(format!("{lesson}\n{pupil}").as_bytes());
    let mut word = [0u8; 8];
    word.copy_from_slice(&hash.as_bytes()[..8]);
    u64::from_le_bytes(word)
}

/// The lesson that a pupil's file calls so, with its key where that is known: the version that a link opened, or a lesson
/// of the program.
fn known(name: &str, parts: &Parts<'_, '_>) -> Option<(Arc<Lesson>, Option<Key>)> {
    let linked = parts.state.lesson.linked.as_ref();
    if let Some(lesson) = linked.filter(|lesson| lesson.kept_as == name) {
        return Some((Arc::clone(lesson), lessons::known_key(lesson)));
    }
    let (lesson, key) = lessons::named(name)?;
    Some((Arc::clone(lesson), Some(key.clone())))
}

/// Begins a lesson of the sheet.
pub(super) fn begin(name: &str, parts: &mut Parts<'_, '_>) {
    if let Some((lesson, key)) = known(name, parts) {
        start(lesson, key, parts);
    }
}

/// Whether a file holds an unfinished lesson that is called so.
fn is_unfinished(answers: &Answers, name: &str) -> bool {
    !answers.finished() && answers.began().is_some_and(|(lesson, ..)| lesson == name)
}

/// A lesson that came in begins. One of the program, which a link opens, waits on the sheet if it was begun here and not
/// finished: there one can go on.
pub(super) fn arrive(lesson: Arc<Lesson>, parts: &mut Parts<'_, '_>) {
    if !lessons::of_program(&lesson) {
        start(lesson, None, parts);
        return;
    }
    if lesson.kept_as != lesson.name {
        parts.state.lesson.linked = Some(Arc::clone(&lesson));
    }
    let folder = folder(parts);
    let mut files = kept(&folder).into_iter();
    if files.any(|(_, answers)| is_unfinished(&answers, &lesson.kept_as)) {
        parts.state.lesson.sheet = false;
        sheet(parts);
    } else {
        let key = lessons::known_key(&lesson);
        start(lesson, key, parts);
    }
}

/// Hands a version of a lesson over: the link to it, or its file.
pub(super) fn hand_over(name: &str, version: &Version, to: VersionTo, parts: &mut Parts<'_, '_>) {
    let Some((lesson, _)) = lessons::named(name) else {
        return;
    };
    let (made, wrong) = lesson.with_version(version);
    if let Some(wrong) = wrong.first() {
        let words = match wrong.field {
            "lock" => say("lesson-version-all-locked"),
            _ => wrong.said(),
        };
        parts.tell(words, 8.0);
        return;
    }
    match to {
        VersionTo::Link => copy_link::copy_lesson(&made, parts),
        VersionTo::File => {
            let code = made.version.language.clone().unwrap_or_else(text::code);
            let file = text::speaking(&code, || lesson.version_file(&made.version));
            let folder = parts.persistence.documents();
            let name = format!("{}.toml", made.kept_as);
            parts.dialog.save_text(folder, name, file);
        }
    }
}

/// Begins a lesson. Without a key its runs are played for it.
pub(super) fn start(lesson: Arc<Lesson>, key: Option<Key>, parts: &mut Parts<'_, '_>) {
    let pupil = parts.state.lesson.pupil.trim().to_owned();
    let shuffle = shuffle_of(&pupil, &lesson.kept_as);
    parts.lesson.computing = key.is_none().then(|| Computing::new(Arc::clone(&lesson)));
    let player = Player::begin(
        Arc::clone(&lesson),
        key.unwrap_or_default(),
        &pupil,
        shuffle,
    );
    let stem = match pupil.as_str() {
        "" => lesson.kept_as.clone(),
        name => format!("{}-{}", lesson.kept_as, legal_name(name, MOST_NAME)),
    };
    let folder = folder(parts);
    match free_path(&folder, &stem, ENDING) {
        Ok(path) => {
            let words = say_with("lesson-your-file", &[("path", path.display().to_string())]);
            parts.tell(words, 7.0);
            parts.lesson.path = Some(path);
        }
        Err(error) => {
            parts.lesson.path = None;
            parts.tell(error.said(), 10.0);
        }
    }
    enter(player, parts);
}

/// Goes on with the newest file of a lesson that was not finished.
pub(super) fn resume(name: &str, parts: &mut Parts<'_, '_>) {
    let folder = folder(parts);
    let mut files = kept(&folder).into_iter();
    let found = files.find(|(_, answers)| is_unfinished(answers, name));
    if let Some((path, answers)) = found {
        go_on(path, answers, parts);
    }
}

/// Goes on with a file of a pupil.
pub(super) fn go_on(path: PathBuf, answers: Answers, parts: &mut Parts<'_, '_>) {
    let name = answers.began().map(|(lesson, ..)| lesson.to_owned());
    let name = name.unwrap_or_default();
    let Some((lesson, key)) = known(&name, parts) else {
        parts.tell(say_with("lesson-unknown", &[("lesson", name)]), 10.0);
        return;
    };
    if let Some((_, pupil, ..)) = answers.began() {
        parts.state.lesson.pupil = pupil.to_owned();
    }
    parts.lesson.path = Some(path);
    parts.lesson.computing = key.is_none().then(|| Computing::new(Arc::clone(&lesson)));
    let player = Player::resume(lesson, key.unwrap_or_default(), answers);
    enter(player, parts);
}

/// Puts a lesson before the pupil.
fn enter(player: Player, parts: &mut Parts<'_, '_>) {
    let level = player.lesson.level;
    let version = player.lesson.version.clone();
    show_as_before(parts);
    if let Ok(away) = HiddenParts::of_names(&version.hide.join(",")) {
        let before = parts.state.panels.hidden;
        parts.lesson.hidden_before = Some(before);
        parts.state.panels.hidden = before.with(away);
    }
    if let Some(code) = &version.language {
        speak(code, parts);
    }
    parts.state.lesson.sheet = false;
    parts.state.lesson.turned();
    parts.state.lesson.made = Default::default();
    parts.state.lesson.player = Some(player);
    parts.state.panels.tour = None;
    parts.state.level.open = level;
    parts.state.level.brush = None;
    fresh(parts);
    step(parts);
}

/// Opens a wrong model of the gallery at the end of its run, or Stroma's own model in the same setting.
pub(super) fn wrong_model(key: &str, own: bool, parts: &mut Parts<'_, '_>) {
    let Some(model) = wrong::named(key) else {
        return;
    };
    let whose = if own { Whose::Own } else { Whose::Wrong };
    let run = model.run(whose).clone();
    let levels = Arc::clone(&parts.state.level.all);
    parts.state.lesson.sheet = false;
    parts.state.level.open = levels.of_scenario(&run.scenario.name);
    open(&run, f64::from(run.scenario.days), parts);
}

/// Speaks the language of a lesson, without remembering it as what the person chose.
fn speak(code: &str, parts: &mut Parts<'_, '_>) {
    text::choose(code);
    #[cfg(target_arch = "wasm32")]
    crate::platform::page::speak(&text::language().to_string());
    parts.look.dressed = None;
    parts.run.0.send(Order::Language(code.to_owned()));
}

/// Shows what a lesson had put away.
fn show_as_before(parts: &mut Parts<'_, '_>) {
    if let Some(before) = parts.lesson.hidden_before.take() {
        parts.state.panels.hidden = before;
    }
}

/// Leaves the lesson; its file stays.
pub(super) fn leave(parts: &mut Parts<'_, '_>) {
    show_as_before(parts);
    parts.state.lesson.player = None;
    parts.state.lesson.turned();
    parts.lesson.path = None;
    parts.lesson.computing = None;
}

/// Opens a run of the lesson on a day; nothing is done to it yet on day 0.
pub(super) fn open(run: &LessonRun, day: f64, parts: &mut Parts<'_, '_>) {
    let steps = (day * STEPS_PER_DAY as f64).round() as u64;
    let acts = run.acts.iter().filter(|(step, _)| *step <= steps).cloned();
    let shared = Seed::try_from(run.seed)
        .map_err(|error| error.to_string())
        .and_then(|seed| {
            let hours = Hours::try_from(steps).map_err(|error| error.to_string())?;
            let version = env!("CARGO_PKG_VERSION").to_owned();
            let scenario = run.scenario.as_ref().clone();
            Shared::new(
                scenario,
                seed,
                hours,
                acts.collect(),
                String::new(),
                version,
            )
            .map_err(|error| error.to_string())
        });
    match shared {
        Ok(shared) => replace(
            Next::At {
                shared: Box::new(shared),
            },
            parts,
        ),
        Err(error) => parts.tell(error, 8.0),
    }
    parts.state.panels.page = Page::Picture;
}

/// The run that pupils have, from its start.
pub(super) fn fresh(parts: &mut Parts<'_, '_>) {
    let Some(player) = &parts.state.lesson.player else {
        return;
    };
    let run = player.lesson.start.clone();
    open(&run, 0.0, parts);
    parts.run.0.send(Order::Pause);
}

/// What the picture shows in the step that was entered, where it has a run of its own.
pub(super) fn step(parts: &mut Parts<'_, '_>) {
    // A brush that rests paints nothing.
    let allowed = parts.state.lesson.allowed();
    if allowed.is_some_and(|free| !free.contains(&Control::Brush)) {
        parts.state.level.brush = None;
    }
    let shown = parts.state.lesson.player.as_ref();
    let anew = shown.is_some_and(|player| match player.step().does {
        Does::Play { .. } => true,
        Does::Investigate(_) => player.answers().rows().is_empty(),
        _ => false,
    });
    let look = shown.and_then(|player| player.step().show.clone());
    if anew && look.as_ref().is_none_or(|look| look.run.is_none()) {
        fresh(parts);
    }
    let Some(look) = look else {
        return;
    };
    if look.run.is_some() {
        show(parts);
        return;
    }
    if let Some(day) = look.day {
        parts.run.0.send(Order::RunToDay(day));
    }
    picture(parts);
}

/// Opens the run that the step shows.
pub(super) fn show(parts: &mut Parts<'_, '_>) {
    let Some(player) = &parts.state.lesson.player else {
        return;
    };
    let Some(look) = player.step().show.clone() else {
        return;
    };
    if let Some(run) = look
        .run
        .and_then(|run| player.lesson.runs.get(run).cloned())
    {
        let day = look.day.unwrap_or(f64::from(run.scenario.days));
        open(&run, day, parts);
    }
    picture(parts);
}

/// Signals, twin and flight of the step.
fn picture(parts: &mut Parts<'_, '_>) {
    let shown = parts.state.lesson.player.as_ref();
    let Some(look) = shown.and_then(|player| player.step().show.clone()) else {
        return;
    };
    if let Some(signals) = &look.signals {
        parts.picture.overlays = Signal::OVERLAYS.map(|signal| signals.contains(&signal));
    }
    if let Some(twin) = look.beside.as_deref().and_then(TwinKind::from_word) {
        parts.comparison.twin = Some(twin.clone());
        parts.run.0.send(Order::Twin(Some(twin)));
        parts.state.panels.page = Page::Twin;
    }
    let (Some(snapshot), Some(home), Some(zoom)) =
        (parts.picture.snapshot.clone(), parts.camera.home, look.zoom)
    else {
        return;
    };
    let stage = &snapshot.scenario.stage;
    let place = look
        .region
        .as_deref()
        .and_then(|region| spot_mm(stage, region));
    let mut to = home;
    if let Some(place) = place {
        to.centre = place.map(|value| value * home.units_per_mm);
    }
    to.units_per_px = home.units_per_px / zoom;
    parts.camera.at_home = zoom <= 1.0 && place.is_none();
    let to = to.kept_on(ground(&snapshot));
    parts.camera.fly_to(&parts.picture, to);
}
