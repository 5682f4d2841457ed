//! Rows of an experiment are written down while it is played, so that a window that ends loses none; and the way back to them.

use std::path::{Path, PathBuf};

use bevy::prelude::*;
use bevy::window::WindowCloseRequested;

use super::order::Step;
use super::parts::Parts;
use super::persistence::Persistence;
use super::ui::Ui;
use crate::experiment::design::Experiment;
use crate::experiment::session::{LeftSession, Session, Stand};
use crate::files::{RequestError, save_text, write_whole};
use crate::platform::disk;
use crate::ui::kit::words::say_with;
use crate::ui::state::experiment::LeftExperiment;

/// Folder of left experiments within the folder of settings.
const FOLDER: &str = "experiments";
/// Their end.
const END: &str = "json";
/// Seconds between two writings while rows come in.
const EVERY_SECONDS: f32 = 30.0;
/// So many are kept; the oldest go.
const KEPT: usize = 12;
/// So many are offered.
const OFFERED: usize = 3;
/// Most bytes of such a file.
const MOST_BYTES: u64 = 1 << 26;

/// What was written down of which session.
#[derive(Resource, Debug, Default)]
struct Written {
    /// Number of the session.
    number: u32,
    /// Its file, once there is one.
    path: Option<PathBuf>,
    /// Rows and share that are in it.
    state: (u64, u32),
    /// Seconds since it was written.
    seconds: f32,
}

/// Registers what writes them.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Written>()
        .add_systems(Update, write.in_set(Step::Keep));
}

impl Written {
    /// Writes the session down; its own file is written anew.
    fn put(&mut self, session: &Session, folder: &Path) -> Result<(), RequestError> {
        self.seconds = 0.0;
        self.state = (session.done(), session.revision());
        let text = serde_json::to_string(&LeftSession::of(session)).unwrap_or_default();
        if let Some(path) = &self.path {
            return write_whole(path, |to| to.write_all(text.as_bytes()));
        }
        let folder = folder.join(FOLDER);
        self.path = Some(save_text(&folder, &session.stem(), END, &text)?);
        thin_out(&folder);
        Ok(())
    }

    /// The session is not needed any more, or its rows are in files of the person: its file goes, and is not offered.
    fn forget(&mut self, offered: &mut Vec<LeftExperiment>) {
        if let Some(path) = self.path.take() {
            offered.retain(|left| left.path != path);
            // One that cannot be removed is offered once more.
            let _ = disk::remove(&path);
        }
    }
}

/// Removes the oldest beyond those that are kept.
fn thin_out(folder: &Path) {
    for path in files(folder).iter().skip(KEPT) {
        let _ = disk::remove(path);
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = disk::newest_first(folder).unwrap_or_default();
    files.retain(|path| path.extension().is_some_and(|end| end == END));
    files
}

/// Writes the session down from time to time, when it rests, and when the window closes.
fn write(
    mut written: ResMut<Written>,
    mut persistence: ResMut<Persistence>,
    mut state: ResMut<Ui>,
    time: Res<Time>,
    mut closing: MessageReader<WindowCloseRequested>,
) {
    let closes = closing.read().next().is_some();
    if state.experiment.number != written.number {
        let experiment = &mut state.experiment;
        // Closed by the person, who was asked; or another one.
        written.forget(&mut experiment.left);
        *written = Written {
            number: experiment.number,
            path: experiment.left_at.clone(),
            ..Written::default()
        };
    }
    let Some(session) = &state.experiment.session else {
        return;
    };
    if state.experiment.is_kept() {
        if written.path.is_some() {
            written.forget(&mut state.experiment.left);
        }
        return;
    }
    written.seconds += time.delta_secs();
    let is_new = session.done() > 0 && written.state != (session.done(), session.revision());
    let now = closes || session.stand() != Stand::Running || written.seconds >= EVERY_SECONDS;
    if !is_new || !now {
        return;
    }
    if let Some(folder) = persistence.folder().map(Path::to_owned) {
        let put = written.put(session, &folder);
        state.experiment.left_at.clone_from(&written.path);
        persistence.tell_once(&mut state, put);
    }
}

/// A left experiment as it is offered.
fn offered(path: &Path) -> Option<LeftExperiment> {
    let left = read(path).ok()?;
    let experiment = Experiment::read(&left.text, "experiment.toml").ok()?;
    Some(LeftExperiment {
        path: path.to_owned(),
        name: experiment.name().to_owned(),
        done: left.rows.len() as u64,
        runs: left.runs,
    })
}

fn read(path: &Path) -> Result<LeftSession, String> {
    let text = disk::read_at_most(path, MOST_BYTES).map_err(|error| error.to_string())?;
    serde_json::from_str(&text).map_err(|error| error.to_string())
}

/// Looks which experiments were left, for the page.
pub(super) fn look(parts: &mut Parts<'_, '_>) {
    let folder = parts.persistence.folder().map(|folder| folder.join(FOLDER));
    let files = folder.map(|folder| files(&folder)).unwrap_or_default();
    let open = parts.state.experiment.left_at.clone();
    let others = files.iter().filter(|path| Some(*path) != open.as_ref());
    parts.state.experiment.left = others
        .filter_map(|path| offered(path))
        .take(OFFERED)
        .collect();
}

/// Goes on with an experiment that was left, by its number in the list.
pub(super) fn go_on(number: usize, parts: &mut Parts<'_, '_>) {
    let experiment = &mut parts.state.experiment;
    let Some(left) = experiment.left.get(number).cloned() else {
        return;
    };
    let file = left
        .path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    let file = file.unwrap_or_default();
    let session =
        read(&left.path).and_then(|left| left.resume(&file).map_err(|error| error.said()));
    match session {
        Ok(session) => {
            experiment.begin(session);
            experiment.left_at = Some(left.path);
            let values = [("n", left.done.to_string())];
            parts.tell(say_with("experiment-laid-in", &values), 8.0);
        }
        Err(why) => {
            experiment.left.remove(number);
            let values = [("file", file), ("why", why)];
            experiment.wrong = Some(say_with("experiment-left-broken", &values));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::window::asked::Asked;
    use crate::app::window::experiment;
    use crate::app::window::harness::{until, window};
    use crate::experiment::session::SMALL;
    use crate::ui::state::action::UiAction;

    fn started(folder: &Path) -> App {
        let mut app = window("dish-renewal");
        app.add_plugins((experiment::plugin, plugin));
        app.insert_resource(Persistence::in_folder(folder));
        app
    }

    fn ask(app: &mut App, asked: Asked) {
        app.world_mut().write_message(asked);
        app.update();
    }

    fn with_session(app: &mut App, work: impl FnOnce(&mut Session)) {
        let mut state = app.world_mut().resource_mut::<Ui>();
        work(state.experiment.session.as_mut().expect("a session"));
    }

    fn session(world: &World) -> &Session {
        let state = world.resource::<Ui>();
        state.experiment.session.as_ref().expect("a session")
    }

    /// A window whose experiment was stopped once it had a row.
    fn stopped_half_way(folder: &Path) -> App {
        let mut app = started(folder);
        let (name, text) = ("small.toml".to_owned(), SMALL.to_owned());
        ask(&mut app, Asked::OpenExperiment { name, text });
        with_session(&mut app, Session::start);
        until(&mut app, "a row", |world| session(world).done() > 0);
        with_session(&mut app, Session::stop);
        app.update();
        app
    }

    fn left(app: &App) -> &[LeftExperiment] {
        &app.world().resource::<Ui>().experiment.left
    }

    #[test]
    fn an_experiment_that_a_window_left_goes_on_in_the_next_one_to_the_same_table() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut app = stopped_half_way(folder.path());
        let done = session(app.world()).done();
        ask(&mut app, Asked::Ui(UiAction::Experiments));
        assert!(left(&app).is_empty(), "it was not left");
        drop(app);

        let mut app = started(folder.path());
        ask(&mut app, Asked::Ui(UiAction::Experiments));
        let offered = left(&app).to_vec();
        assert_eq!(offered.len(), 1);
        assert_eq!((offered[0].name.as_str(), offered[0].runs), ("small", 4));
        assert_eq!(offered[0].done, done);
        ask(&mut app, Asked::Ui(UiAction::ExperimentGoOn(0)));
        assert_eq!(session(app.world()).done(), done);
        assert!(
            session(app.world()).course(0, 0).is_some(),
            "with its courses"
        );
        with_session(&mut app, Session::start);
        until(&mut app, "all rows", |world| {
            session(world).stand() == Stand::Done
        });
        let mut whole = Session::read(SMALL, "small.toml").expect("an experiment");
        for row in 0..4 {
            let run = whole.experiment().row(row);
            let mut playing =
                crate::experiment::design::Playing::new(&run, false).expect("it begins");
            let played = playing.pass(&mut |_| true).expect("it plays");
            let done = crate::experiment::session::DoneRow::of(&played.expect("to its end"));
            whole.take(row, done);
        }
        assert_eq!(session(app.world()).csv(), whole.csv());

        // What is kept as files is not offered any more.
        ask(&mut app, Asked::Ui(UiAction::ExperimentKeep));
        app.update();
        drop(app);
        let mut app = started(folder.path());
        ask(&mut app, Asked::Ui(UiAction::Experiments));
        assert!(left(&app).is_empty(), "{:?}", left(&app));
    }

    #[test]
    fn an_experiment_that_is_closed_is_not_offered_and_a_torn_file_is_told_or_left_out() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut app = stopped_half_way(folder.path());
        let place = folder.path().join(FOLDER);
        assert_eq!(files(&place).len(), 1);
        let file = files(&place).remove(0);
        let text = std::fs::read_to_string(&file).expect("it is there");
        app.world_mut().resource_mut::<Ui>().experiment.close();
        app.update();
        assert!(files(&place).is_empty(), "the person closed it");
        assert!(left(&app).is_empty(), "and it is not offered");
        std::fs::write(&file, &text[..text.len() / 2]).expect("written");
        ask(&mut app, Asked::Ui(UiAction::Experiments));
        assert!(left(&app).is_empty());
        let changed = text.replace("strip-osteoarthritis", "strip-nowhere");
        std::fs::write(&file, &text).expect("written");
        ask(&mut app, Asked::Ui(UiAction::Experiments));
        assert_eq!(left(&app).len(), 1);
        std::fs::write(&file, changed).expect("written");
        ask(&mut app, Asked::Ui(UiAction::ExperimentGoOn(0)));
        let state = app.world().resource::<Ui>();
        let wrong = state.experiment.wrong.clone().expect("it is told");
        assert!(wrong.contains("strip-nowhere"), "{wrong}");
        assert!(state.experiment.session.is_none());
        assert!(left(&app).is_empty(), "not offered once more");
    }
}
