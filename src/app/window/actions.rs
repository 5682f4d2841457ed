//! Carries out what the user wishes.

use std::sync::Arc;

use bevy::prelude::*;

use super::camera::{fly_to, place_of};
use super::persistence::save_now;
use super::{Run, Stand};
use crate::lesson::level::{SPOT, Where};
use crate::live::{Live, Order, Snapshot};
use crate::scenario::Scenario;
use crate::sim::{CellId, Command, STEPS_PER_DAY};
use crate::ui::clinic;
use crate::ui::desk::{PACES, Page, Wish};
use crate::ui::tour::Stop;
use crate::ui::words::say;
use crate::view::Picture;

/// Hours before a decision at which its replay begins, and after it at which it ends.
const BESIDE_REPLAY: u64 = 5;

fn select(picture: &mut Picture, run: &Run, cell: Option<CellId>) {
    if picture.selected != cell {
        picture.selected = cell;
        run.0.send(Order::Select(cell));
    }
}

/// Carries out a wish.
pub(super) fn grant(wish: Wish, picture: &mut Picture, stand: &mut Stand, run: &Run) {
    if !matches!(wish, Wish::Select(_) | Wish::Visit(_) | Wish::Theme(_)) {
        stand.replay_until = None;
    }
    let live = &run.0;
    let load = |scenario: Arc<Scenario>, seed: u64| {
        live.send(Order::Load { scenario, seed });
    };
    let Some(snapshot) = stand.seen.clone() else {
        return;
    };
    match wish {
        Wish::TogglePlay => stand.desk.toured(Stop::Run),
        Wish::Treat(..) => stand.desk.toured(Stop::Inject),
        Wish::Select(Some(_)) => stand.desk.toured(Stop::Ask),
        Wish::Twin(Some(_)) => stand.desk.toured(Stop::Twin),
        _ => {}
    }
    match wish {
        Wish::TogglePlay => {
            if live.state().running {
                live.send(Order::Pause);
            } else {
                live.send(Order::Run {
                    hours_per_second: stand.pace,
                });
            }
        }
        Wish::StepHour => {
            live.send(Order::Pause);
            live.send(Order::StepHours(1));
        }
        Wish::BackHour => {
            live.send(Order::Pause);
            live.send(Order::StepHours(-1));
        }
        Wish::Undo => live.send(Order::Undo),
        Wish::Redo => live.send(Order::Redo),
        Wish::Pace(pace) => {
            stand.pace = pace;
            if live.state().running {
                live.send(Order::Run {
                    hours_per_second: pace,
                });
            }
        }
        Wish::RunToDay(day) => live.send(Order::RunToDay(day)),
        Wish::Load(name) => match Scenario::built_in(&name) {
            Ok(scenario) => {
                let seed = scenario.seed;
                save_now(stand, &snapshot);
                super::talk::end(stand);
                if stand.desk.page == Page::Twin {
                    stand.desk.page = Page::Picture;
                }
                stand.twin = None;
                live.send(Order::Twin(None));
                load(Arc::new(scenario), seed);
                live.send(Order::Run {
                    hours_per_second: stand.pace,
                });
                select(picture, run, None);
            }
            Err(error) => stand.desk.notes.push((error.to_string(), 8.0)),
        },
        Wish::Level(number) => open_level(number, &snapshot, picture, stand, run),
        Wish::Apply(command) => live.send(Order::Apply(command)),
        Wish::Paint(place) => paint(place, &snapshot, stand, live),
        Wish::Again => {
            save_now(stand, &snapshot);
            load(Arc::clone(&snapshot.scenario), snapshot.seed);
            select(picture, run, None);
        }
        Wish::NewDice => {
            load(
                Arc::clone(&snapshot.scenario),
                snapshot.seed.wrapping_add(1),
            );
            select(picture, run, None);
        }
        Wish::Treat(kind, cells) => live.send(Order::Apply(Command::Treat {
            kind,
            cells,
            landing: None,
        })),
        Wish::Activity(activity) => {
            live.send(Order::Apply(Command::SetActivity { activity }));
        }
        Wish::Switch(which, on) => live.send(Order::Apply(Command::Switch { which, on })),
        Wish::Twin(kind) => {
            stand.desk.page = if kind.is_some() {
                Page::Twin
            } else {
                Page::Picture
            };
            live.send(Order::Twin(kind.clone()));
            stand.twin = kind;
        }
        Wish::Swap => {
            if stand.twin.is_some() {
                live.send(Order::Swap);
            }
        }
        Wish::Theme(theme) => {
            picture.theme = theme;
            stand.settings.theme = theme;
        }
        Wish::Select(cell) => select(picture, run, cell),
        Wish::Visit(cell) => {
            select(picture, run, Some(cell));
            if let Some(place) = place_of(&snapshot, cell) {
                let lens = picture.lens;
                let mut to = lens;
                to.centre = place.map(|value| value * lens.units_per_mm);
                stand.at_home = false;
                fly_to(stand, lens, to, picture.still);
            }
        }
        Wish::Replay(step) => {
            let day = step.saturating_sub(BESIDE_REPLAY) as f64 / STEPS_PER_DAY as f64;
            stand.desk.pace = 0;
            stand.pace = PACES[0].0;
            stand.replay_until = Some(step + BESIDE_REPLAY);
            live.send(Order::RunToDay(day));
            live.send(Order::Run {
                hours_per_second: stand.pace,
            });
        }
        Wish::Page(page) => stand.desk.page = page,
        Wish::Follow(plan) => match plan.scenario() {
            Ok(scenario) => {
                save_now(stand, &snapshot);
                super::talk::end(stand);
                select(picture, run, None);
                load(Arc::new(scenario), snapshot.seed);
                clinic::follow(&mut stand.desk, &plan);
                live.send(Order::Run {
                    hours_per_second: stand.pace,
                });
                stand.desk.page = Page::Picture;
            }
            Err(error) => stand.desk.notes.push((error.to_string(), 8.0)),
        },
        // The desk itself takes plots and rules, where theme and clipboard are at hand.
        Wish::TakePlot(..) | Wish::TakeRules(_) => {}
        Wish::Whole => {
            if let Some(home) = stand.home {
                stand.at_home = true;
                fly_to(stand, picture.lens, home, picture.still);
            }
        }
    }
}

/// Opens a level: with the run as it is where the level has its scenario, else with its first one.
fn open_level(
    number: usize,
    snapshot: &Snapshot,
    picture: &mut Picture,
    stand: &mut Stand,
    run: &Run,
) {
    let levels = Arc::clone(&stand.desk.levels);
    let Some(level) = levels.levels.get(number) else {
        return;
    };
    stand.desk.level = number;
    stand.desk.brush = None;
    stand.desk.page = if level.lab { Page::Lab } else { Page::Picture };
    if level.scenarios.contains(&snapshot.scenario.name) {
        return;
    }
    let nearest = PACES
        .iter()
        .position(|(pace, _)| *pace >= level.hours_per_second);
    stand.desk.pace = nearest.unwrap_or(PACES.len() - 1);
    stand.pace = PACES[stand.desk.pace].0;
    let question = say(&format!("level-{}-question", level.key));
    stand.desk.notes.push((question, 6.0));
    if let Some(first) = level.scenarios.first() {
        grant(Wish::Load(first.clone()), picture, stand, run);
    }
}

/// Paints with the brush in hand: a spot, or the whole plate.
fn paint(place: Option<[f32; 2]>, snapshot: &Snapshot, stand: &mut Stand, live: &Live) {
    let levels = Arc::clone(&stand.desk.levels);
    let brush = stand
        .desk
        .brush
        .and_then(|k| Some((k, levels.brushes.get(k)?)));
    let (Some((k, brush)), "dish") = (brush, snapshot.scenario.stage.name.as_str()) else {
        return;
    };
    let strength = stand.desk.strengths.get(k).copied().unwrap_or(brush.start);
    let place = place.map_or(Where::Whole, |at| {
        Where::Spot(at.map(f64::from), spot_mm(snapshot))
    });
    live.send(Order::Apply(brush.paint(strength, place)));
}

/// Radius of a spot of paint, mm.
pub(super) fn spot_mm(snapshot: &Snapshot) -> f64 {
    SPOT * f64::from(snapshot.scenario.stage.height_mm)
}
