//! Trials in the window: people are treated a little in each frame, beside the run that is shown.

use std::time::Duration;

use bevy::prelude::*;

use super::parts::Parts;
use super::ui::Ui;
use crate::experiment::trial::Choice;
use crate::live::Order;
use crate::platform::clock::Moment;
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::action::Page;
use crate::view::Picture;

/// How long people are treated in a frame.
const SLICE: Duration = Duration::from_millis(9);

/// Registers what plays them.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, play);
}

/// Plays the trial a little in each frame while its page is open, and lets its shuffles fall.
fn play(mut state: ResMut<Ui>, picture: Res<Picture>, time: Res<Time<Real>>) {
    let state = state.bypass_change_detection();
    if state.panels.page != Page::Trial {
        return;
    }
    let trial = &mut state.trial;
    trial.calm = picture.still;
    trial.shuffling.pass(time.delta_secs());
    let begun = Moment::now();
    trial.pass(|| begun.elapsed() < SLICE);
}

/// Opens the page; the run of the window rests meanwhile.
pub(super) fn open(parts: &mut Parts<'_, '_>) {
    parts.run.0.send(Order::Pause);
    parts.state.panels.tour = None;
    parts.state.panels.page = Page::Trial;
}

/// An experiment file came in while the page is open: tells whether it is a trial that can be chosen there, and chooses it.
pub(super) fn arrive(name: &str, text: &str, parts: &mut Parts<'_, '_>) -> bool {
    if parts.state.panels.page != Page::Trial {
        return false;
    }
    let Some(choice) = Choice::of_text(text) else {
        parts.tell(say("trial-not-here"), 10.0);
        return false;
    };
    parts.state.trial.choose(choice);
    parts.tell(say_with("trial-of-file", &[("file", name.to_owned())]), 8.0);
    true
}

/// Puts the file of the trial that is chosen on the clipboard.
pub(super) fn copy(parts: &mut Parts<'_, '_>) {
    let choice = parts.state.trial.choice;
    parts.copy(choice.text());
    let command = [("command", choice.command())];
    parts.tell(say_with("trial-copied", &command), 8.0);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::window::asked::Asked;
    use crate::app::window::harness::{until, window};
    use crate::ui::state::action::UiAction;

    #[test]
    fn a_trial_is_played_beside_the_run_while_its_page_is_open() {
        let mut app = window("strip-injury");
        app.init_resource::<Time<Real>>();
        app.add_plugins(plugin);
        app.world_mut()
            .write_message(Asked::Ui(UiAction::Page(Page::Trial)));
        app.update();
        let mut state = app.world_mut().resource_mut::<Ui>();
        assert_eq!(state.panels.page, Page::Trial);
        let mut choice = state.trial.choice;
        (choice.per_arm, choice.day) = (6, 28);
        state.trial.choose(choice);
        state.trial.randomise();
        state.trial.treat();
        until(&mut app, "everybody is treated", |world| {
            world.resource::<Ui>().trial.found.is_some()
        });
        app.world_mut()
            .write_message(Asked::Ui(UiAction::TrialCopy));
        app.update();
        assert!(!app.world().resource::<Ui>().panels.notes.is_empty());
    }
    #[test]
    fn the_file_of_a_trial_that_comes_in_is_chosen_and_another_opens_as_an_experiment() {
        let mut app = window("strip-injury");
        let mut choice = app.world().resource::<Ui>().trial.choice;
        (choice.per_arm, choice.outcome, choice.seed) = (30, 1, 9);
        let come = |app: &mut App, text: String| {
            let name = "class.toml".to_owned();
            app.world_mut()
                .write_message(Asked::OpenExperiment { name, text });
            app.update();
        };
        app.world_mut()
            .write_message(Asked::Ui(UiAction::Page(Page::Trial)));
        app.update();
        come(&mut app, choice.text());
        let state = app.world().resource::<Ui>();
        assert_eq!(
            (state.panels.page, state.trial.choice),
            (Page::Trial, choice)
        );
        come(
            &mut app,
            choice.text().replace("blind = true", "blind = false"),
        );
        let state = app.world().resource::<Ui>();
        assert_eq!(state.panels.page, Page::Experiment);
        assert!(state.experiment.session.is_some());
        assert_eq!(state.trial.choice, choice);
    }
}
