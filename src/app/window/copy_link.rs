//! Copies a link: to the run as it is, or to the state it began with.

use super::asked::Asked;
use super::link::Link;
use super::parts::Parts;
use super::sharing::code_of;
use crate::lesson::Lesson;
use crate::lesson::hidden::HiddenParts;
use crate::live::{Shared, Snapshot};
use crate::sim::STEPS_PER_DAY;
use crate::theme::ThemeName;
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::action::LinkTo;
use crate::ui::state::level::LevelState;
use crate::ui::state::panels::MOST_LINK;

/// Key of the sentence on a link that was copied: a page has an address, on a desktop there is only what stands behind one.
const COPIED: &str = if cfg!(target_arch = "wasm32") {
    "link-copied"
} else {
    "link-text-copied"
};

/// The address of the page; nothing on a desktop.
fn address() -> String {
    #[cfg(target_arch = "wasm32")]
    {
        crate::platform::page::address()
    }
    #[cfg(not(target_arch = "wasm32"))]
    String::new()
}

/// Copies a link, or tells why not.
pub(super) fn copy(to: LinkTo, snapshot: &Snapshot, parts: &mut Parts<'_, '_>) {
    let behind = match to {
        LinkTo::Run => code_of(snapshot)
            .map(|code| format!("#code={code}"))
            .map_err(|error| error.to_string()),
        LinkTo::Start => link_to_start(
            snapshot,
            &parts.state.level,
            parts.picture.theme,
            parts.persistence.settings.text_size,
            parts.state.panels.hidden,
        )
        .to_text()
        .map_err(|why| say(why.key())),
    };
    match behind.map(|behind| address() + &behind) {
        Ok(link) if link.len() > MOST_LINK => {
            parts.state.panels.long_link = Some(link.len());
        }
        Ok(link) => {
            parts.copy(link);
            parts.tell(say(COPIED), 8.0);
        }
        Err(sentence) => parts.tell(sentence, 10.0),
    }
}

/// Copies the link to a version of a lesson, or tells why not.
pub(super) fn copy_lesson(made: &Lesson, parts: &mut Parts<'_, '_>) {
    let link = address() + &made.version.link(&made.name);
    if link.len() > MOST_LINK {
        let values = [
            ("letters", link.len().to_string()),
            ("most", MOST_LINK.to_string()),
        ];
        parts.tell(say_with("lesson-version-long", &values), 12.0);
    } else {
        parts.copy(link);
        parts.tell(say(COPIED), 8.0);
    }
}

/// The link to how a run began, with what of the window is not as usual.
fn link_to_start(
    snapshot: &Snapshot,
    level: &LevelState,
    theme: ThemeName,
    text_size: f32,
    hidden: HiddenParts,
) -> Link {
    let run = Shared {
        acts: snapshot.commands.clone(),
        ..Shared::fresh((*snapshot.scenario).clone(), snapshot.seed)
    };
    // Two digits of a day name its hour.
    let day = libm::round(100.0 * snapshot.step as f64 / STEPS_PER_DAY as f64) / 100.0;
    let usual = level.all.of_scenario(&snapshot.scenario.name);
    Link {
        level: (level.open != usual).then_some(level.open),
        day: (snapshot.step > 0).then_some(day),
        theme: (theme != ThemeName::default()).then_some(theme),
        text_size: ((text_size - 1.0).abs() > 1e-6).then_some(text_size),
        hidden,
        ..Link::from(Asked::Open(Box::new(run)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::window::harness::{until, window};
    use crate::app::window::ui::Ui;
    use crate::app::window::watched::Watched;
    use crate::live::{Order, Unsaid, share};
    use crate::model::medium::MediumChange;
    use crate::model::words::TreatmentKind;
    use crate::scenario::Scenario;
    use crate::sim::{Command, Simulation};
    use crate::ui::state::action::UiAction;

    fn start(snapshot: &Snapshot) -> Link {
        let (level, hidden) = (LevelState::default(), HiddenParts::NONE);
        link_to_start(snapshot, &level, ThemeName::default(), 1.0, hidden)
    }

    fn run_of(name: &str) -> Simulation {
        let scenario = Scenario::built_in(name).expect("a scenario");
        Simulation::new(std::sync::Arc::new(scenario), 7).expect("it starts")
    }

    /// A spot of paint; no place is like another, as by a hand.
    fn spot(k: u32) -> Command {
        Command::Paint {
            x_mm: 1.0 + libm::sin(f64::from(k)),
            y_mm: 1.0 + libm::cos(f64::from(k)),
            radius_mm: 0.2,
            change: MediumChange {
                stiffness_kpa: Some(34.0),
                ..MediumChange::default()
            },
        }
    }

    #[test]
    fn a_link_to_the_start_holds_injections_by_hand_and_the_day() {
        let mut run = run_of("strip-osteoarthritis");
        run.step_many(30);
        run.apply(Command::Treat {
            kind: TreatmentKind::Cultured,
            cells: Some(2e6),
            landing: None,
        })
        .expect("it is done");
        run.step_many(19);
        let mut link = start(&Snapshot::of(&run, None, None));
        // The level of a fresh window is that of the joint.
        link.level = None;
        assert_eq!(
            link.to_text().as_deref(),
            Ok(
                "?scenario=strip-osteoarthritis&seed=7&treatment=cultured%407,cultured:2e6%401.25&day=2.04"
            )
        );
        let painted = {
            let mut dish = run_of("dish-stiffness");
            dish.apply(spot(1)).expect("it is done");
            Snapshot::of(&dish, None, None)
        };
        assert_eq!(start(&painted).to_text(), Err(Unsaid::Painted));
    }

    #[test]
    fn the_level_that_a_scenario_opens_by_itself_is_not_said() {
        let snapshot = Snapshot::of(&run_of("dish-renewal"), None, None);
        let mut level = LevelState::default();
        let of = |level: &LevelState| {
            let (theme, hidden) = (ThemeName::default(), HiddenParts::NONE);
            link_to_start(&snapshot, level, theme, 1.0, hidden).level
        };
        level.open = level.all.of_scenario("dish-renewal");
        assert_eq!(of(&level), None);
        level.open = level.all.levels.len() - 1;
        assert_eq!(of(&level), Some(level.open));
    }

    #[test]
    fn a_run_of_some_acts_fits_in_a_link_and_one_of_many_does_not() {
        let mut run = run_of("dish-stiffness");
        let mut lengths = Vec::new();
        for count in [0, 10, 80] {
            while run.commands().len() < count {
                let next = u32::try_from(run.commands().len()).expect("a few");
                run.apply(spot(next)).expect("it is done");
            }
            lengths.push(share::encode(&run).expect("a code").len());
        }
        assert!(lengths[0] < 260 && lengths[1] < 1000, "{lengths:?}");
        assert!(lengths[2] > MOST_LINK, "{lengths:?}");
    }

    #[test]
    fn a_link_that_is_too_long_is_not_copied_and_the_file_is_offered() {
        let mut app = window("dish-stiffness");
        let ask = |app: &mut bevy::prelude::App, to| {
            let asked = Asked::Ui(UiAction::CopyLink(to));
            app.world_mut().write_message(asked);
            app.update();
        };
        let last = |app: &bevy::prelude::App| {
            let notes = &app.world().resource::<Ui>().panels.notes;
            notes.last().map(|note| note.0.clone())
        };
        ask(&mut app, LinkTo::Run);
        assert_eq!(last(&app), Some(say(COPIED)));
        for k in 0..80 {
            let live = &app.world().resource::<crate::app::window::run::Run>().0;
            live.send(Order::Apply(spot(k)));
        }
        until(&mut app, "painted", |world| {
            let seen = world.resource::<Watched>().seen.as_ref();
            seen.is_some_and(|seen| seen.commands.len() == 80)
        });
        ask(&mut app, LinkTo::Run);
        let long = app.world().resource::<Ui>().panels.long_link;
        assert!(long.is_some_and(|letters| letters > MOST_LINK), "{long:?}");
        ask(&mut app, LinkTo::Start);
        assert_eq!(last(&app), Some(say(Unsaid::Painted.key())));
        app.world_mut().write_message(Asked::Ui(UiAction::Close));
        app.update();
        assert_eq!(app.world().resource::<Ui>().panels.long_link, None);
    }
}
