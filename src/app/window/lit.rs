//! A test: after each thing that changes a run or its page, what is lit in the window is what the run is.

use bevy::prelude::*;

use super::asked::Asked;
use super::comparison::Comparison;
use super::harness::{soon, until, window};
use super::persistence::Persistence;
use super::playback::Playback;
use super::run::Run;
use super::ui::Ui;
use super::watched::Watched;
use crate::clinic::{Choices, plan};
use crate::live::TwinKind;
use crate::model::words::{Activity, TreatmentKind};
use crate::scenario::Parameters;
use crate::sim::{Ability, Command};
use crate::theme::ThemeName;
use crate::ui::state::action::{Page, UiAction};
use crate::view::Picture;

/// What of the window does not agree with its run.
fn wrong(world: &World) -> Vec<&'static str> {
    let (state, live) = (world.resource::<Ui>(), &world.resource::<Run>().0);
    let Some(seen) = world.resource::<Watched>().seen.clone() else {
        return vec!["no run"];
    };
    let open = state.level.all.levels.get(state.level.open);
    let level = open.is_some_and(|level| level.scenarios.contains(&seen.scenario.name));
    let twin = world.resource::<Comparison>().twin.clone();
    let page = state.panels.page == Page::Twin;
    let theme = world.resource::<Picture>().theme;
    let running = live.state();
    [
        ("the level", level),
        ("the run", running.step == seen.step),
        ("the twin", live.state().twin == twin),
        ("the page of the twin", page == twin.is_some()),
        (
            "the brush",
            state.level.brush.is_none() || seen.scenario.stage.name == "dish",
        ),
        (
            "the theme",
            theme == world.resource::<Persistence>().settings.theme,
        ),
        ("the pace", world.resource::<Playback>().pace > 0.0),
    ]
    .into_iter()
    .filter_map(|(what, right)| (!right).then_some(what))
    .collect()
}

#[test]
fn after_every_change_the_lit_choices_are_the_state_of_the_run() {
    let mut app = window("osteoarthritis-moderate");
    let apply = |command| UiAction::Apply(command);
    let choices = Choices {
        kind: TreatmentKind::Fat,
        ..Choices::default()
    };
    let day = plan(&choices, &Parameters::default());
    let dose = day.dose;
    let acts = vec![
        UiAction::StepHour,
        apply(Command::SetActivity {
            activity: Activity::Sport,
        }),
        UiAction::Twin(Some(TwinKind::Saline)),
        UiAction::StepHour,
        UiAction::Swap,
        UiAction::Undo,
        UiAction::Redo,
        apply(Command::Switch {
            which: Ability::Build,
            on: false,
        }),
        UiAction::Again,
        UiAction::Twin(None),
        UiAction::Theme(ThemeName::Projector),
        UiAction::Follow(Box::new(day)),
        UiAction::TogglePlay,
        UiAction::Level(0),
        UiAction::TogglePlay,
        UiAction::NewDice,
        UiAction::Before,
        UiAction::Level(1),
        UiAction::TogglePlay,
        UiAction::Twin(Some(TwinKind::Untreated)),
        UiAction::Level(2),
        UiAction::TogglePlay,
        UiAction::TalkOn,
        UiAction::Close,
        UiAction::Before,
        UiAction::Load("healthy".into()),
        UiAction::TogglePlay,
    ];
    for act in acts {
        let told = format!("{act:?}");
        let told: String = told.chars().take(60).collect();
        let follows = matches!(act, UiAction::Follow(_));
        app.world_mut().write_message(Asked::Ui(act));
        app.update();
        if follows {
            let treatment = &app.world().resource::<Ui>().treatment;
            let source = TreatmentKind::CHOICES[treatment.source];
            assert_eq!(source, TreatmentKind::Fat);
            let off = dose.map_or(1.0, |dose| (treatment.dose() / dose - 1.0).abs());
            assert!(off < 0.06, "the dose that is lit is the one of the day");
        }
        soon(&mut app, |world| wrong(world).is_empty());
        let last = wrong(app.world());
        assert!(last.is_empty(), "after {told}: {last:?}");
    }
    // What is left to look at is at rest.
    until(&mut app, "rest", |world| {
        !world.resource::<Run>().0.state().running
    });
}
