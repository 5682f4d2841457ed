//! Experiments in the window: how their rows are played beside the run, how one comes in, is kept, handed out, and opened run by run.

use std::path::Path;
use std::sync::Arc;

use bevy::prelude::*;

use super::export::saved;
use super::left_experiments;
use super::parts::Parts;
use super::refused;
use super::runs::{Next, replace};
use super::ui::Ui;
use crate::experiment::session::{Halt, Session, Stand, ToldRow};
use crate::files::{RequestError, save_text, write_whole};
use crate::live::experiment::Rows;
use crate::live::{Order, Shared};
use crate::platform::clock::Moment;
use crate::platform::disk;
use crate::scenario::{Hours, Seed};
use crate::sim::STEPS_PER_DAY;
use crate::text::finding;
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::action::Page;
use crate::ui::state::experiment::ExperimentState;

/// The rows that are played beside the window.
#[derive(Resource, Default)]
struct Bench {
    /// For which session and which state of it, and whether they rest.
    rows: Option<((u32, u32), Rows, bool)>,
    /// When was looked at them last.
    looked: Option<Moment>,
    /// How much of the rows at work is played, in rows.
    under_way: f64,
}

/// Registers what plays them.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Bench>().add_systems(PostUpdate, play);
}

/// Has rows played as the session stands, and takes those that are done.
fn play(mut bench: ResMut<Bench>, mut state: ResMut<Ui>) {
    let experiment = &mut state.bypass_change_detection().experiment;
    let now = Moment::now();
    let before = bench.looked.replace(now);
    let passed = before.map_or(0.0, |before| now.since(before).as_secs_f64());
    let number = experiment.number;
    let Some(session) = &mut experiment.session else {
        bench.rows = None;
        return;
    };
    let key = (number, session.revision());
    if bench.rows.as_ref().is_some_and(|(of, ..)| *of != key) {
        bench.rows = None;
        bench.under_way = 0.0;
    }
    match session.stand() {
        Stand::Running => {
            let begin = || (key, Rows::start(session.order()), false);
            let (_, rows, rests) = bench.rows.get_or_insert_with(begin);
            if std::mem::take(rests) {
                rows.rest(false);
            }
        }
        Stand::Paused => {
            if let Some((_, rows, rests)) = &mut bench.rows
                && !std::mem::replace(rests, true)
            {
                rows.rest(true);
            }
        }
        Stand::Ready | Stand::Stopped | Stand::Done => bench.rows = None,
    }
    let told = match &mut bench.rows {
        Some((_, rows, _)) => rows.take(),
        None => return,
    };
    for told in told {
        match told {
            ToldRow::UnderWay(share) => bench.under_way = share,
            ToldRow::Done(row, done) => session.take(row, done),
            ToldRow::Broken(why) => session.halt(Halt::Broken(why)),
        }
    }
    session.pass(passed, bench.under_way);
}

/// Opens the page; the run of the window rests meanwhile.
pub(super) fn open(parts: &mut Parts<'_, '_>) {
    parts.run.0.send(Order::Pause);
    parts.state.lesson.sheet = false;
    parts.state.runs.open = false;
    parts.state.panels.tour = None;
    parts.state.panels.page = Page::Experiment;
    left_experiments::look(parts);
}

/// An experiment file came in. One that is played is not thrown away for it.
pub(super) fn arrive(name: &str, text: &str, parts: &mut Parts<'_, '_>) {
    open(parts);
    let experiment = &mut parts.state.experiment;
    if experiment
        .session
        .as_ref()
        .is_some_and(|session| session.done() > 0)
    {
        parts.tell(say("experiment-close-first"), 8.0);
        return;
    }
    match Session::read(text, name) {
        Ok(session) => experiment.begin(session),
        Err(error) => {
            let sentence = error.said();
            experiment.wrong = Some(sentence.clone());
            parts.tell(sentence, 10.0);
        }
    }
}

/// The table of an experiment came in: its rows are laid into the one that is open.
pub(super) fn lay_in(name: &str, text: &str, parts: &mut Parts<'_, '_>) {
    let experiment = &mut parts.state.experiment;
    let Some(session) = &mut experiment.session else {
        parts.tell(say("experiment-no-session"), 8.0);
        return;
    };
    session.pause();
    let sentence = match session.lay_in(text, name) {
        Ok(many) => {
            experiment.wrong = None;
            say_with("experiment-laid-in", &[("n", many.to_string())])
        }
        Err(error) => {
            let sentence = error.said();
            experiment.wrong = Some(sentence.clone());
            sentence
        }
    };
    open(parts);
    parts.tell(sentence, 8.0);
}

/// The file of an experiment as it is kept, with what its rows were played by.
fn file_of(session: &Session) -> String {
    let fast = if session.fast() { " --fast" } else { "" };
    format!(
        "{}\n# Stroma {}: stroma sweep{fast}\n",
        session.text().trim_end(),
        env!("CARGO_PKG_VERSION"),
    )
}

/// Writes the table and the experiment beside it, under one name.
fn kept(session: &Session, folder: &Path) -> Result<[String; 2], RequestError> {
    let table = save_text(folder, &session.stem(), "csv", &session.csv())?;
    let text = file_of(session);
    let beside = table.with_extension("toml");
    let file = if disk::exists(&beside) {
        save_text(folder, &session.stem(), "toml", &text)?
    } else {
        write_whole(&beside, |to| to.write_all(text.as_bytes()))?;
        beside
    };
    Ok([saved(&table), saved(&file)])
}

/// Writes the experiment and the table of its rows.
pub(super) fn keep(parts: &mut Parts<'_, '_>) {
    let folder = parts.persistence.documents();
    let Some(session) = &parts.state.experiment.session else {
        return;
    };
    match kept(session, &folder) {
        Ok(told) => {
            parts.state.experiment.keep();
            for one in told {
                parts.tell(one, 8.0);
            }
        }
        Err(error) => parts.tell(refused::save(&error), 10.0),
    }
}

/// Writes the experiment, and copies the commands that play the shares of the other machines.
pub(super) fn hand(parts: &mut Parts<'_, '_>) {
    let folder = parts.persistence.documents();
    let experiment: &ExperimentState = &parts.state.experiment;
    let Some(session) = &experiment.session else {
        return;
    };
    let written = save_text(
        &folder,
        session.experiment().name(),
        "toml",
        &file_of(session),
    );
    match written {
        Ok(path) => {
            let file = path.file_name().map(|name| name.to_string_lossy());
            let commands = experiment.commands(&file.unwrap_or_default());
            parts.copy(commands.join("\n"));
            parts.tell(saved(&path), 8.0);
            parts.tell(say("experiment-commands-copied"), 8.0);
        }
        Err(error) => parts.tell(refused::save(&error), 10.0),
    }
}

/// The run of a row as one that comes in by any door, on the last day that is measured.
fn shared(session: &Session, row: u64) -> Result<Shared, String> {
    let run = session.experiment().row(row);
    let scenario = run.scenario().map_err(|error| error.to_string())?;
    let seed = Seed::try_from(run.seed).map_err(|error| error.to_string())?;
    let steps = u64::from(run.last()) * STEPS_PER_DAY;
    let hours = Hours::try_from(steps).map_err(|error| error.to_string())?;
    let version = env!("CARGO_PKG_VERSION").to_owned();
    Shared::new(scenario, seed, hours, Vec::new(), String::new(), version)
        .map_err(|error| error.to_string())
}

/// Opens the run of a row in the window. A blinded one stays closed until the arms are uncovered.
pub(super) fn show(row: u64, parts: &mut Parts<'_, '_>) {
    let experiment = &parts.state.experiment;
    let Some(session) = &experiment.session else {
        return;
    };
    if session.experiment().blind() && !experiment.uncovered {
        parts.tell(say("experiment-still-blind"), 8.0);
        return;
    }
    let told = if session.fast() {
        "experiment-opened-quick"
    } else {
        "experiment-opened"
    };
    match shared(session, row) {
        Ok(shared) => {
            let levels = Arc::clone(&parts.state.level.all);
            parts.state.level.open = levels.of_scenario(&shared.scenario.name);
            let shared = Box::new(shared);
            replace(Next::At { shared }, parts);
            parts.state.panels.page = Page::Picture;
            parts.tell(say_with(told, &[("row", row.to_string())]), 10.0);
        }
        Err(error) => parts.tell(finding::said_or_same(&error), 8.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::window::asked::Asked;
    use crate::app::window::harness::{until, window};
    use crate::app::window::persistence::Persistence;
    use crate::app::window::watched::Watched;
    use crate::experiment::session::SMALL;
    use crate::ui::state::action::UiAction;

    fn ask(app: &mut App, asked: Asked) {
        app.world_mut().write_message(asked);
        app.update();
    }

    fn session(world: &World) -> &Session {
        let state = world.resource::<Ui>();
        state.experiment.session.as_ref().expect("a session")
    }

    fn with_session(app: &mut App, work: impl FnOnce(&mut Session)) {
        let mut state = app.world_mut().resource_mut::<Ui>();
        work(state.experiment.session.as_mut().expect("a session"));
    }

    fn arrived(folder: &Path) -> App {
        let mut app = window("dish-renewal");
        app.add_plugins(plugin);
        app.insert_resource(Persistence::in_folder(folder));
        let (name, text) = ("small.toml".to_owned(), SMALL.to_owned());
        ask(&mut app, Asked::OpenExperiment { name, text });
        app
    }

    #[test]
    fn an_experiment_is_played_beside_the_window_paused_kept_and_its_dots_open_their_runs() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut app = arrived(folder.path());
        assert_eq!(
            app.world().resource::<Ui>().panels.page,
            Page::Experiment,
            "its page is open"
        );
        assert_eq!(session(app.world()).stand(), Stand::Ready);
        with_session(&mut app, Session::start);
        until(&mut app, "a row", |world| session(world).done() > 0);
        with_session(&mut app, Session::pause);
        app.update();
        with_session(&mut app, Session::start);
        until(&mut app, "all rows", |world| {
            session(world).stand() == Stand::Done
        });
        // The same rows as the plan's, pause or not.
        let plain = session(app.world()).clone();
        for row in 0..4 {
            let run = plain.experiment().row(row);
            let values = run.play(false, &mut |_| true).expect("it plays");
            let crate::experiment::design::Value::Number(value) =
                values.expect("to its end")[0].clone()
            else {
                panic!("pain is a number");
            };
            assert_eq!(plain.measured(row, 0), Some(value), "row {row}");
        }
        ask(&mut app, Asked::Ui(UiAction::ExperimentKeep));
        let documents = folder.path();
        let csv = std::fs::read_to_string(documents.join("experiment-small-1.csv"));
        assert_eq!(csv.expect("a table"), plain.csv());
        let file = std::fs::read_to_string(documents.join("experiment-small-1.toml"));
        assert!(Session::read(&file.expect("a file"), "kept").is_ok());
        let run = plain.experiment().row(3);
        ask(&mut app, Asked::Ui(UiAction::ExperimentOpen(3)));
        assert_eq!(app.world().resource::<Ui>().panels.page, Page::Picture);
        until(&mut app, "the very run of the dot", |world| {
            let seen = world.resource::<Watched>().seen.clone().expect("a run");
            seen.seed == run.seed && seen.step == 24
        });
        let seen = app.world().resource::<Watched>().seen.clone();
        let pain = seen.and_then(|seen| seen.history.rows.last().map(|row| row.pain_vas_mm));
        assert_eq!(pain, plain.measured(3, 0), "the number of its dot");
    }

    #[test]
    fn a_wrong_file_is_told_with_its_line_and_a_played_experiment_is_not_thrown_away() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut app = arrived(folder.path());
        let other = Asked::OpenExperiment {
            name: "wrong.toml".to_owned(),
            text: SMALL.replace("walking", "flying"),
        };
        ask(&mut app, other.clone());
        let wrong = app.world().resource::<Ui>().experiment.wrong.clone();
        let wrong = wrong.expect("it is told");
        assert!(wrong.contains("wrong.toml, line 13"), "{wrong}");
        let done = session(app.world()).experiment().row(0);
        let mut playing = crate::experiment::design::Playing::new(&done, false).expect("it begins");
        let played = playing.pass(&mut |_| true).expect("it plays");
        let row = crate::experiment::session::DoneRow::of(&played.expect("to its end"));
        with_session(&mut app, |session| session.take(0, row));
        ask(&mut app, other);
        assert_eq!(session(app.world()).done(), 1);
        let notes = &app.world().resource::<Ui>().panels.notes;
        let told = say("experiment-close-first");
        assert!(notes.iter().any(|(note, _)| *note == told), "{notes:?}");
    }
}
