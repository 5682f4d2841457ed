//! `stroma fuzz`: random acts on every kind of stage, with everything that must hold checked after each of them.

use std::sync::Arc;

use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt as _, SeedableRng as _};

use super::args::FuzzArgs;
use super::print::say;
use crate::files::RequestError;
use crate::live::Timeline;
use crate::model::medium::MediumChange;
use crate::model::stain::StainKind;
use crate::model::words::{Activity, TreatmentKind};
use crate::scenario::{Parameters, Scenario};
use crate::sim::soundness::wrong_with;
use crate::sim::{Ability, Command, STEPS_PER_DAY, Simulation};

/// One scenario of every kind.
const PLACES: [&str; 5] = [
    "dish-growth-factors",
    "dish-stiffness",
    "strip-injury",
    "osteoarthritis-moderate",
    "quadriceps-strain",
];
/// Most acts on each stage.
const MOST_ASKED: u32 = 20_000;
/// The farthest a fuzz goes, hours.
const FARTHEST: u64 = 40 * STEPS_PER_DAY;

/// A number up to a little above the most, or none.
fn some(dice: &mut Xoshiro256PlusPlus, most: f64) -> Option<f64> {
    dice.random_bool(0.5)
        .then(|| dice.random::<f64>() * most * 1.02)
}

/// A random change of a medium.
fn change_of_medium(dice: &mut Xoshiro256PlusPlus) -> MediumChange {
    MediumChange {
        tgf_b_ng_per_ml: some(dice, 20.0),
        bmp_2_ng_per_ml: some(dice, 100.0),
        igf_1_ng_per_ml: some(dice, 100.0),
        adipogenic: some(dice, 10.0),
        myogenic: some(dice, 10.0),
        oxygen_percent: some(dice, 21.0),
        stiffness_kpa: some(dice, 60.0),
    }
}

/// A random command, right or wrong.
fn command(dice: &mut Xoshiro256PlusPlus, scenario: &Scenario) -> Command {
    // Seldom, as nothing can be done after it but going back.
    if dice.random_bool(0.04) {
        let kind = StainKind::ALL[dice.random_range(0..StainKind::ALL.len())];
        return Command::Stain { kind };
    }
    match dice.random_range(0..9) {
        0 | 1 => Command::Treat {
            kind: TreatmentKind::ALL[dice.random_range(0..TreatmentKind::ALL.len())],
            cells: dice
                .random_bool(0.5)
                .then(|| crate::model::maths::pow(10.0, 3.9 + 5.2 * dice.random::<f64>())),
            landing: some(dice, 1.0),
        },
        2 => Command::SetActivity {
            activity: Activity::ALL[dice.random_range(0..Activity::ALL.len())],
        },
        3 => {
            let regions = &scenario.stage.regions;
            let region = if regions.is_empty() || dice.random_bool(0.3) {
                "whole".to_owned()
            } else {
                regions[dice.random_range(0..regions.len())].key.clone()
            };
            Command::SetMedium {
                region,
                change: change_of_medium(dice),
            }
        }
        4 => Command::InjuryPulse {
            pro_signal: dice.random::<f64>() * 8.0,
            days: dice.random::<f64>() * 6.0,
        },
        5 => Command::Switch {
            which: [Ability::Signal, Ability::Build, Ability::Touch][dice.random_range(0..3)],
            on: dice.random_bool(0.5),
        },
        6 => Command::Paint {
            x_mm: dice.random::<f64>() * 4.0 - 0.5,
            y_mm: dice.random::<f64>() * 3.0 - 0.5,
            radius_mm: dice.random::<f64>(),
            change: change_of_medium(dice),
        },
        7 => Command::TakeOut,
        _ => {
            let cards = Parameters::cards();
            let card = &cards[dice.random_range(0..cards.len())];
            Command::SetParameter {
                key: card.key.clone(),
                // A little beyond both ends, too.
                value: card.min + (card.max - card.min) * (dice.random::<f64>() * 1.04 - 0.02),
            }
        }
    }
}

/// Plays at random; then plays the log of it again.
fn play(name: &str, seed: u64, acts: u32) -> Result<String, String> {
    let scenario = Arc::new(Scenario::built_in(name).map_err(|error| error.to_string())?);
    let mut dice = Xoshiro256PlusPlus::seed_from_u64(seed);
    let mut line = Timeline::new(Arc::clone(&scenario), seed).map_err(|error| error.to_string())?;
    let (mut accepted, mut refused, mut moves) = (0, 0, 0);
    for number in 0..acts {
        let now = line.simulation().steps();
        let what = match dice.random_range(0..10) {
            0 => {
                line.seek(dice.random_range(0..=line.farthest()));
                "a jump".to_owned()
            }
            1 => {
                line.undo();
                "an undo".to_owned()
            }
            2 => {
                line.redo();
                "a redo".to_owned()
            }
            3..=5 => {
                line.seek((now + dice.random_range(1..30)).min(FARTHEST));
                "some hours".to_owned()
            }
            _ => {
                let command = command(&mut dice, &scenario);
                // Drawing a million cells is a request, not an accident.
                let huge = matches!(&command, Command::SetParameter { key, .. } if key.starts_with("drawn_"));
                if huge {
                    continue;
                }
                let words = format!("{command:?}");
                if line.act(command).is_ok() {
                    accepted += 1;
                } else {
                    refused += 1;
                }
                words
            }
        };
        moves += 1;
        if let Some(wrong) = wrong_with(line.simulation()) {
            return Err(format!(
                "{name}, seed {seed}, act {number} ({what}): {wrong}"
            ));
        }
    }
    let end = line
        .simulation()
        .steps()
        .max(line.acts().last().map_or(0, |(step, _)| *step));
    line.seek(end);
    let mut again = Simulation::new(scenario, seed).map_err(|error| error.to_string())?;
    let mut log = line.acts().iter().peekable();
    loop {
        while let Some((_, command)) = log.next_if(|(step, _)| *step <= again.steps()) {
            again
                .apply(command.clone())
                .map_err(|error| format!("{name}, seed {seed}: the log is refused: {error}"))?;
        }
        if again.steps() >= end {
            break;
        }
        again.step();
    }
    if again.state_hash() != line.simulation().state_hash()
        || again.history().hash() != line.simulation().history().hash()
    {
        return Err(format!(
            "{name}, seed {seed}: the replay of its log differs"
        ));
    }
    Ok(format!(
        "{name}: {moves} acts ({accepted} accepted, {refused} refused), {end} hours, all holds, the log replays to the same bits"
    ))
}

/// Plays on every stage; true if all holds.
pub(super) fn fuzz(request: &FuzzArgs) -> Result<bool, RequestError> {
    if !(1..=MOST_ASKED).contains(&request.acts) {
        return Err(RequestError(format!(
            "--acts: found {}, expected 1 to {MOST_ASKED}",
            request.acts
        )));
    }
    say(&format!("seed {}", request.seed));
    let mut fine = true;
    for name in PLACES {
        match play(name, request.seed, request.acts) {
            Ok(sentence) => say(&sentence),
            Err(sentence) => {
                fine = false;
                say(&format!("NOT SO: {sentence}"));
            }
        }
    }
    Ok(fine)
}
