//! Carries out what the user asks for: the one place where it reaches the run.

use std::path::Path;
use std::sync::Arc;

use bevy::prelude::*;
use bevy_egui::EguiPrimaryContextPass;

use super::asked::Asked;
use super::brush::paint;
use super::camera::place_of;
use super::export::Taken;
use super::next_cell::{Neighbour, neighbour};
use super::order::{Layer, Step};
use super::parts::Parts;
use super::runs::{Next, replace};
use super::sharing::{code_of, pasted};
use super::{
    class, copy_link, experiment, export, filming, hand_out, left_experiments, left_runs, lessons,
    mystery, refused, runs, screen, talk_steps, trial,
};
use crate::app::settings::Settings;
use crate::files::{RequestError, open_file, save_snapshot, save_snapshot_as};
use crate::lesson::talk::Turn;
use crate::live::Shared;
use crate::live::{Order, Snapshot};
use crate::scenario::Scenario;
use crate::sim::{CellId, Command, STEPS_PER_DAY};
use crate::text::finding;
use crate::theme::ThemeName;
use crate::ui::kit::words::say;
use crate::ui::state::action::{Page, PlotFormat, RulesTo, UiAction};
use crate::ui::state::choices::PACES;
use crate::ui::state::panels::Making;
use crate::ui::state::runs::RunPlace;
use crate::ui::state::tour::TourStop;

/// Hours before a decision at which its replay begins, and after it at which it ends.
const BESIDE_REPLAY: u64 = 5;

/// Registers what is asked for, and what carries it out: before the picture is drawn, and once more after its panels.
pub(super) fn plugin(app: &mut App) {
    app.add_message::<Asked>()
        .add_systems(Update, apply.in_set(Step::Apply).run_if(any_asked))
        .add_systems(
            EguiPrimaryContextPass,
            apply.in_set(Layer::Apply).run_if(any_asked),
        );
}

fn any_asked(asked: Res<Messages<Asked>>) -> bool {
    !asked.is_empty()
}

/// Carries out what was asked for, in the order in which it was asked for. Nothing is left for a later frame.
fn apply(mut asked: ResMut<Messages<Asked>>, mut parts: Parts<'_, '_>) {
    for asked in asked.drain() {
        carry_out(asked, &mut parts);
    }
}

/// Carries out one thing that was asked for.
fn carry_out(asked: Asked, parts: &mut Parts<'_, '_>) {
    match asked {
        Asked::Ui(action) => grant(action, parts),
        Asked::Open(shared) => open_shared(*shared, parts),
        Asked::SaveTo(path) => save_to(&path, parts),
        Asked::OpenTalk(talk) => talk_steps::open(*talk, parts),
        Asked::OpenLesson(lesson) => lessons::arrive(Arc::new(*lesson), parts),
        Asked::OpenExperiment { name, text } => {
            if !trial::arrive(&name, &text, parts) {
                experiment::arrive(&name, &text, parts);
            }
        }
        Asked::LayIn { name, text } => experiment::lay_in(&name, &text, parts),
        Asked::GoOn(path, answers) => lessons::go_on(path, *answers, parts),
        Asked::TalkTime(seconds) => talk_steps::pass(seconds, parts),
    }
}

/// Asks a cell, or none.
fn select(cell: Option<CellId>, parts: &mut Parts<'_, '_>) {
    if parts.picture.selected != cell {
        parts.picture.selected = cell;
        parts.run.0.send(Order::Select(cell));
    }
}

/// The same knee from its start, beside the same twin on the same page; what injected cells may do stays as it was set.
fn again(next: Next, parts: &mut Parts<'_, '_>) {
    let (page, twin) = (parts.state.panels.page, parts.comparison.twin.clone());
    let treatment = parts.state.treatment.clone();
    let set = parts.watched.seen.as_ref().map(|seen| seen.abilities);
    replace(next, parts);
    parts.state.treatment = treatment;
    for (which, on) in set.unwrap_or_default().switched() {
        let switch = Command::Switch { which, on };
        parts.run.0.send(Order::Apply(switch));
    }
    if let Some(kind) = twin {
        parts.state.panels.page = page;
        grant(UiAction::Twin(Some(kind)), parts);
    }
}

/// Opens a run that came in, or tells what is wrong with it.
fn open_or_tell(found: Result<Shared, String>, parts: &mut Parts<'_, '_>) {
    match found {
        Ok(shared) => open_shared(shared, parts),
        Err(sentence) => parts.tell(sentence, 10.0),
    }
}

/// Saves the run under a name that was chosen.
fn save_to(path: &Path, parts: &mut Parts<'_, '_>) {
    let Some(snapshot) = parts.watched.seen.clone() else {
        return;
    };
    let sentence = match save_snapshot_as(path, &snapshot) {
        Ok(()) => export::saved(path),
        Err(error) => refused::save(&error),
    };
    parts.tell(sentence, 8.0);
}

/// Opens a run or scenario that came in. What can be said of it is said by who plays and compares it.
fn open_shared(shared: Shared, parts: &mut Parts<'_, '_>) {
    let doubts = shared.unchecked().or_else(|| shared.other_version());
    let fresh = shared.steps == 0;
    replace(
        Next::At {
            shared: Box::new(shared),
        },
        parts,
    );
    if let Some(doubts) = doubts {
        parts.tell(finding::said(&doubts), 10.0);
    }
    if fresh {
        parts.playback.run(&parts.run.0);
    }
}

/// Carries out an action.
fn grant(action: UiAction, parts: &mut Parts<'_, '_>) {
    // At a question to the room the keys of the chapters count hands.
    if let UiAction::Chapter(number) = action
        && talk_steps::hand_up(number, parts)
    {
        return;
    }
    if action.moves_the_run() {
        parts.playback.replay_until = None;
    }
    let live = &parts.run.0;
    let Some(snapshot) = parts.watched.seen.clone() else {
        return;
    };
    match action {
        UiAction::TogglePlay => parts.state.panels.toured(TourStop::Run),
        UiAction::Apply(Command::Treat { .. }) => parts.state.panels.toured(TourStop::Inject),
        UiAction::Select(Some(_)) => parts.state.panels.toured(TourStop::Ask),
        UiAction::Twin(Some(_)) => parts.state.panels.toured(TourStop::Twin),
        _ => {}
    }
    match action {
        UiAction::TogglePlay => {
            if live.state().running {
                live.send(Order::Pause);
            } else {
                parts.playback.run(live);
            }
        }
        UiAction::StepHour => {
            live.send(Order::Pause);
            live.send(Order::StepHours(1));
        }
        UiAction::BackHour => {
            live.send(Order::Pause);
            live.send(Order::StepHours(-1));
        }
        UiAction::Undo => live.send(Order::Undo),
        UiAction::Redo => live.send(Order::Redo),
        UiAction::Pace(pace) => {
            parts.playback.pace = pace;
            if live.state().running {
                parts.playback.run(live);
            }
        }
        UiAction::RunToDay(day) => live.send(Order::RunToDay(day)),
        UiAction::Chapter(number) => {
            if let Some(chapter) = live.state().chapters.get(usize::from(number)) {
                let day = chapter.step as f64 / STEPS_PER_DAY as f64;
                live.send(Order::RunToDay(day));
                parts.tell(say(&format!("chapter-{}", chapter.key)), 3.0);
            }
        }
        UiAction::Load(name) => match Scenario::built_in(&name) {
            Ok(scenario) => {
                let seed = scenario.seed;
                let scenario = Arc::new(scenario);
                replace(Next::Start { scenario, seed }, parts);
                parts.playback.run(&parts.run.0);
            }
            Err(error) => parts.tell(error.said(), 8.0),
        },
        UiAction::Level(number) => open_level(number, &snapshot, parts),
        UiAction::Apply(command) => live.send(Order::Apply(command)),
        UiAction::Paint(place) => paint(place, &snapshot, &parts.state, live),
        UiAction::PaintMiddle => {
            let lens = parts.picture.lens;
            let at = lens.to_plate(lens.free.middle());
            let place = at.map(|value| value / lens.units_per_mm);
            paint(Some(place), &snapshot, &parts.state, live);
        }
        UiAction::Again => {
            let (scenario, seed) = (Arc::clone(&snapshot.scenario), snapshot.seed);
            again(Next::Start { scenario, seed }, parts);
        }
        UiAction::NewDice => {
            let (scenario, seed) = (
                Arc::clone(&snapshot.scenario),
                snapshot.seed.wrapping_add(1),
            );
            again(Next::Start { scenario, seed }, parts);
        }
        UiAction::Twin(kind) => {
            parts.state.panels.page = if kind.is_some() {
                Page::Twin
            } else {
                Page::Picture
            };
            live.send(Order::Twin(kind.clone()));
            parts.comparison.twin = kind;
        }
        UiAction::Swap => {
            if parts.comparison.twin.is_some() {
                runs::keep_beside(&snapshot, parts);
                parts.run.0.send(Order::Swap);
            }
        }
        UiAction::Theme(theme) => {
            parts.picture.theme = theme;
            parts.persistence.settings.theme = theme;
        }
        UiAction::OtherTheme => {
            let other = match parts.picture.theme {
                ThemeName::Theatre => ThemeName::Projector,
                ThemeName::Projector => ThemeName::Theatre,
            };
            grant(UiAction::Theme(other), parts);
        }
        UiAction::Save => {
            let saved = save_snapshot(&parts.persistence.documents(), "", &snapshot);
            let sentence =
                saved.map_or_else(|error| refused::save(&error), |path| export::saved(&path));
            parts.tell(sentence, 8.0);
        }
        UiAction::SaveAs => {
            let name = format!(
                "{}-day-{}.stroma",
                snapshot.scenario.name, snapshot.day as u64
            );
            let folder = parts.persistence.documents();
            parts.dialog.save(folder, name);
        }
        UiAction::Runs => {
            parts.state.runs.open = !parts.state.runs.open;
            if parts.state.runs.open {
                runs::list(parts);
            }
        }
        UiAction::ChooseFile => parts.dialog.open(),
        UiAction::Before => runs::back_to(0, parts),
        UiAction::OpenRun(RunPlace::Earlier(number)) => runs::back_to(number, parts),
        UiAction::OpenRun(RunPlace::File(path)) => {
            let found = open_file(&path);
            let told = found.map_err(|error| refused::file(&path, &error.to_string()));
            open_or_tell(told, parts);
        }
        UiAction::ForgetLastTime => {
            if let Some(row) = parts.runs.lists.last_time.take() {
                parts.persistence.settings.declined = left_runs::key_of(&row);
            }
        }
        UiAction::Copy => match code_of(&snapshot) {
            Ok(code) => {
                parts.copy(code);
                parts.tell(say("copied"), 6.0);
            }
            Err(error) => parts.tell(refused::code(&error), 10.0),
        },
        UiAction::CopyLink(to) => copy_link::copy(to, &snapshot, parts),
        UiAction::Paste => match parts.pasted() {
            Some(text) => match pasted(&text) {
                Ok(opens) => {
                    for one in opens {
                        carry_out(one, parts);
                    }
                }
                Err(sentence) => parts.tell(sentence, 10.0),
            },
            None => parts.tell(say("runs-nothing-copied"), 6.0),
        },
        UiAction::HandOut => hand_out::begin(&snapshot, parts),
        UiAction::Film => filming::begin(Making::Film, &snapshot, parts),
        UiAction::Export => filming::begin(Making::Export, &snapshot, parts),
        UiAction::StopFilm => filming::stop(parts),
        UiAction::Tour => {
            parts.state.panels.page = Page::Picture;
            parts.state.panels.begin_tour();
        }
        UiAction::Select(cell) => select(cell, parts),
        UiAction::NextCell | UiAction::PreviousCell => {
            let which = if action == UiAction::NextCell {
                Neighbour::Next
            } else {
                Neighbour::Previous
            };
            if let Some(cell) = neighbour(which, &parts.picture) {
                grant(UiAction::Select(Some(cell)), parts);
            }
        }
        UiAction::Visit(cell) => {
            select(Some(cell), parts);
            if let Some(place) = place_of(&snapshot, cell) {
                let lens = parts.picture.lens;
                let mut to = lens;
                to.centre = place.map(|value| value * lens.units_per_mm);
                parts.camera.at_home = false;
                parts.camera.fly_to(&parts.picture, to);
            }
        }
        UiAction::Replay(step) => {
            let day = step.saturating_sub(BESIDE_REPLAY) as f64 / STEPS_PER_DAY as f64;
            parts.playback.pace = PACES[0].0;
            parts.playback.replay_until = Some(step + BESIDE_REPLAY);
            live.send(Order::RunToDay(day));
            parts.playback.run(live);
        }
        UiAction::Page(page) => parts.state.panels.page = page,
        UiAction::Follow(plan) => match plan.scenario() {
            Ok(scenario) => {
                let (scenario, seed) = (Arc::new(scenario), snapshot.seed);
                replace(Next::Start { scenario, seed }, parts);
                if let Some(note) = parts.state.treatment.follow(&plan) {
                    parts.tell(note, 10.0);
                }
                parts.playback.run(&parts.run.0);
                parts.state.panels.page = Page::Picture;
            }
            Err(error) => parts.tell(error.said(), 8.0),
        },
        UiAction::TakePlot(plot, format) => take_plot(plot, format, &snapshot, parts),
        UiAction::TakeRules(RulesTo::Clipboard) => hand_over(export::copy_rules(&snapshot), parts),
        UiAction::TakeRules(RulesTo::File) => {
            let folder = parts.persistence.documents();
            hand_over(export::save_rules(&snapshot, &folder), parts);
        }
        UiAction::Whole => {
            if let Some(home) = parts.camera.home {
                parts.camera.at_home = true;
                parts.camera.fly_to(&parts.picture, home);
            }
        }
        UiAction::Nearer => screen::zoom(screen::ZOOM, parts),
        UiAction::Farther => screen::zoom(1.0 / screen::ZOOM, parts),
        UiAction::Move(steps) => screen::step(steps, parts),
        UiAction::Overlay(number) => {
            if let Some(overlay) = parts.picture.overlays.get_mut(usize::from(number)) {
                *overlay = !*overlay;
            }
        }
        UiAction::Cells => parts.picture.cells = !parts.picture.cells,
        UiAction::Chromosomes => parts.picture.chromosomes = !parts.picture.chromosomes,
        UiAction::Flip => parts.state.twins.sight = parts.state.twins.sight.next(),
        UiAction::Lessons => lessons::sheet(parts),
        UiAction::LessonBegin(name) => lessons::begin(&name, parts),
        UiAction::LessonResume(name) => lessons::resume(&name, parts),
        UiAction::LessonStep => lessons::step(parts),
        UiAction::LessonShow => lessons::show(parts),
        UiAction::LessonFresh => lessons::fresh(parts),
        UiAction::WrongModel { key, own } => lessons::wrong_model(&key, own, parts),
        UiAction::MysteryOpen(code) => mystery::open(&code, parts),
        UiAction::MysteryGoOn => mystery::go_on(parts),
        UiAction::MysteryShow { own } => mystery::show(own, parts),
        UiAction::MysteryCode => mystery::copy_code(parts),
        UiAction::Experiments => experiment::open(parts),
        UiAction::ExperimentOpen(row) => experiment::show(row, parts),
        UiAction::ExperimentKeep => experiment::keep(parts),
        UiAction::ExperimentGoOn(number) => left_experiments::go_on(number, parts),
        UiAction::ExperimentHand => experiment::hand(parts),
        UiAction::Trial => trial::open(parts),
        UiAction::TrialCopy => trial::copy(parts),
        UiAction::LessonCode => lessons::copy_code(parts),
        UiAction::LessonRows => lessons::save_rows(parts),
        UiAction::LessonVersion {
            lesson,
            version,
            to,
        } => lessons::hand_over(&lesson, &version, to, parts),
        UiAction::Class => class::open(parts),
        UiAction::ClassSave(form) => class::save(form, parts),
        UiAction::LessonLeave => lessons::leave(parts),
        UiAction::Tell(key) => parts.tell(say(key), 5.0),
        UiAction::TellWords(words) => parts.tell(words, 8.0),
        UiAction::Spotlight => screen::spotlight(parts),
        UiAction::Pen => screen::pen(parts),
        UiAction::TalkOn => talk_steps::turn(Turn::On, parts),
        UiAction::TalkBack => talk_steps::turn(Turn::Back, parts),
        UiAction::TalkBegin(name) => talk_steps::begin(&name, parts),
        UiAction::HandUp(answer) => {
            talk_steps::hand_up(answer, parts);
        }
        UiAction::HandDown(answer) => talk_steps::hand_down(answer, parts),
        UiAction::RoomDraws(points) => talk_steps::draw(points, parts),
        UiAction::Language(code) => screen::language(&code, parts),
        UiAction::TextLarger => screen::text_size(parts, Settings::enlarge_text),
        UiAction::TextSmaller => screen::text_size(parts, Settings::shrink_text),
        UiAction::TextUsual => screen::text_size(parts, |settings| settings.text_size = 1.0),
        UiAction::FullScreen => screen::full_screen(parts),
        UiAction::Calm => screen::calm(parts),
        UiAction::Letters => screen::letters(parts),
        UiAction::RestUnseen => screen::rest_unseen(parts),
        UiAction::FrameTimes => parts.frame_times.0 = !parts.frame_times.0,
        UiAction::Names
        | UiAction::Molecules
        | UiAction::WordCards
        | UiAction::Words
        | UiAction::Help
        | UiAction::Info
        | UiAction::Bare
        | UiAction::Black => {
            parts.state.turn(&action);
        }
        UiAction::Close => {
            if parts.runs.lists.last_time.is_some() && !parts.state.panels.covered {
                grant(UiAction::ForgetLastTime, parts);
            } else if !screen::close(parts) {
                select(None, parts);
            }
        }
    }
}

/// Saves or copies a plot, or begins a picture of it.
fn take_plot(plot: usize, format: PlotFormat, snapshot: &Snapshot, parts: &mut Parts<'_, '_>) {
    let (twin, ghost) = (parts.run.0.twin(), parts.run.0.ghost());
    let control = twin.as_ref().map(|twin| &*twin.history);
    let control = control.or(ghost.as_deref());
    let folder = parts.persistence.documents();
    let theme = parts.themes.0.get(parts.picture.theme);
    let place = parts.state.plots.place;
    let taken = export::take_plot(plot, format, snapshot, control, theme, place, &folder);
    hand_over(taken, parts);
}

/// Tells what became of something that was taken out of the window.
fn hand_over(taken: Result<Taken, RequestError>, parts: &mut Parts<'_, '_>) {
    match taken {
        Ok(taken) => {
            if let Some(told) = taken.told {
                parts.tell(told, 6.0);
            }
            if let Some(text) = taken.copied {
                parts.copy(text);
            }
            if taken.picture.is_some() {
                parts.export.taking = taken.picture;
            }
        }
        Err(error) => parts.tell(refused::save(&error), 8.0),
    }
}

/// Opens a level: with the run as it is where the level has its scenario, else with its first one.
fn open_level(number: usize, snapshot: &Snapshot, parts: &mut Parts<'_, '_>) {
    let levels = Arc::clone(&parts.state.level.all);
    let Some(level) = levels.levels.get(number) else {
        return;
    };
    parts.state.level.open = number;
    parts.state.level.brush = None;
    parts.state.panels.page = if level.lab { Page::Lab } else { Page::Picture };
    if level.scenarios.contains(&snapshot.scenario.name) {
        return;
    }
    let nearest = PACES
        .iter()
        .position(|(pace, _)| *pace >= level.hours_per_second);
    parts.playback.pace = PACES[nearest.unwrap_or(PACES.len() - 1)].0;
    let question = say(&format!("level-{}-question", level.key));
    parts.tell(question, 6.0);
    if let Some(first) = level.scenarios.first() {
        grant(UiAction::Load(first.clone()), parts);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::window::harness::window;
    use crate::app::window::playback::Playback;
    use crate::app::window::ui::Ui;

    #[test]
    fn what_is_asked_for_in_a_frame_is_carried_out_in_that_frame_and_in_order() {
        let mut app = window("strip-injury");
        let pace = PACES[3].0;
        app.world_mut().write_message_batch([
            Asked::Ui(UiAction::Page(Page::Clinic)),
            Asked::Ui(UiAction::Help),
            Asked::Ui(UiAction::Pace(PACES[2].0)),
            Asked::Ui(UiAction::Close),
            Asked::Ui(UiAction::Page(Page::Lab)),
            Asked::Ui(UiAction::Pace(pace)),
        ]);
        app.update();
        let world = app.world();
        let state = world.resource::<Ui>();
        assert!(state.panels.page == Page::Lab && !state.panels.help);
        assert!((world.resource::<Playback>().pace - pace).abs() < 1e-9);
        assert!(world.resource::<Messages<Asked>>().is_empty());
    }
}
