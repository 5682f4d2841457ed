//! The page of a trial: in words at every stage and size, played by clicks, blind until the secret is out.

use std::sync::LazyLock;

use stroma::text::say;
use stroma::theme::ThemeName;
use stroma::ui::state::action::{Page, UiAction};
use stroma::ui::state::trial::{TrialState, TrialTab};

use crate::pages::wrong;
use crate::panels::{SIZES, Window, snapshot};
use crate::trial::small;

/// A small trial that is as far as `stage` says: 0 nothing, 1 dealt, 2 at work, 3 found, 4 open.
fn trial_at(stage: u8) -> TrialState {
    let mut trial = TrialState::default();
    trial.choose(small());
    if stage > 0 {
        trial.randomise();
    }
    if stage > 1 {
        trial.treat();
    }
    if stage > 2 {
        trial.pass(|| true);
        trial.shuffling.shown = 37;
    }
    if stage > 3 {
        trial.guess = trial.tried();
        trial.unblind();
        trial.ask_salt();
        trial.pass(|| true);
    }
    assert_eq!(trial.wrong, None);
    trial
}

/// A small trial at each of its stages, from nothing to the open secret.
pub(crate) static TRIALS: LazyLock<Vec<TrialState>> =
    LazyLock::new(|| (0..5).map(trial_at).collect());

/// A window with the page, with a trial as far as `stage` says.
fn at(stage: usize, size: [f32; 2], theme: ThemeName) -> Window {
    let mut window = Window::new(size, theme);
    window.state.panels.page = Page::Trial;
    window.state.trial = TRIALS[stage].clone();
    window
}

#[test]
fn the_page_is_drawn_in_words_at_every_stage_and_size_and_in_both_themes() {
    let run = snapshot("osteoarthritis-moderate", 0);
    for size in SIZES.into_iter().chain([[620.0, 380.0]]) {
        for theme in [ThemeName::Theatre, ThemeName::Projector] {
            for stage in 0..TRIALS.len() {
                let mut window = at(stage, size, theme);
                for (tab, key) in TrialTab::ALL {
                    window.state.trial.tab = tab;
                    window.frame(&run, Vec::new());
                    let (wishes, texts) = window.frame(&run, Vec::new());
                    assert!(wishes.is_empty(), "{stage} {key}: {wishes:?}");
                    assert!(texts.len() > 12, "{stage} {key}: {} texts", texts.len());
                    assert_eq!(wrong(&texts, size), None, "{stage} {key} {size:?}");
                }
            }
        }
    }
}

#[test]
fn a_trial_is_played_by_clicks_and_nothing_tells_the_secret_before() {
    let run = snapshot("osteoarthritis-moderate", 0);
    let mut window = at(0, [1920.0, 2400.0], ThemeName::Theatre);
    assert!(window.click(&run, &say("trial-randomise")).is_empty());
    assert_eq!(window.state.trial.people.len(), 12);
    window.click(&run, &say("trial-run"));
    window.state.trial.pass(|| true);
    let secret = |window: &mut Window| {
        let (_, texts) = window.frame(&run, Vec::new());
        texts.iter().any(|(text, ..)| text.contains(" got: "))
    };
    assert!(!secret(&mut window));
    window.click(&run, &say("trial-shuffle-one"));
    assert_eq!(window.state.trial.shuffling.shown, 1);
    window.click(&run, &say("trial-shuffle-play"));
    assert!(window.state.trial.shuffling.goes_on);
    window.click(&run, &say("trial-shuffle-all"));
    let shuffling = &window.state.trial.shuffling;
    assert_eq!(
        (shuffling.shown, shuffling.goes_on),
        (shuffling.all(), false)
    );
    window.click(&run, &say("trial-unblind"));
    assert!(secret(&mut window));
    assert_eq!(
        window.click(&run, &say("trial-copy")),
        [UiAction::TrialCopy]
    );
    // Where motion is calm nothing shuffles by itself.
    window.state.trial.calm = true;
    window.state.trial.shuffling.shown = 1;
    let (_, texts) = window.frame(&run, Vec::new());
    let play = say("trial-shuffle-play");
    assert!(texts.iter().all(|(text, ..)| *text != play));
}
