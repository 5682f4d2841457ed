//! Explanations are true: every sentence of many cells of all scenarios is worked out again from the simulation.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use stroma::explain::{Card, Fact, Line, Section, cell_name, spread, words};
use stroma::live::{Absence, Relation, Snapshot, Timeline};
use stroma::model::medium::MediumChange;
use stroma::model::words::{CellKind, Condition, Lineage, Polarisation};
use stroma::scenario::Scenario;
use stroma::scenario::rules::{Behaviour, rules};
use stroma::sim::Act;
use stroma::sim::Cause;
use stroma::sim::CellState;
use stroma::sim::{Ability, CellId, Command, STEPS_PER_DAY, Simulation};

use crate::explain_check::Moment;
use crate::tools::{scenario, start};

/// Days on which cells are asked.
const DAYS: [u64; 6] = [1, 3, 7, 14, 30, 60];
const SEEDS: [u64; 2] = [1, 20_261_127];
/// Cells asked on each of those days.
const ASKED: usize = 110;

fn after(name: &str, hours: u64) -> Simulation {
    let mut simulation = start(&scenario(name), 1);
    simulation.step_many(hours);
    simulation
}

/// A scenario with its own treatment or with cultured cells, or without any.
fn setting(name: &str, treated: bool) -> Scenario {
    let plain = scenario(name);
    if !treated {
        // The many macrophages drawn in a strained muscle leave its own cells no room to divide; here they have some.
        let plain = if plain.condition == Condition::QuadricepsStrain {
            plain
                .with_parameter("drawn_macrophages", 40.0)
                .expect("in range")
        } else {
            plain
        };
        return plain.with_treatments(Vec::new());
    }
    if plain.treatments.is_empty() && plain.condition != Condition::Dish {
        let cells = "cultured".parse().expect("a treatment");
        return plain.with_treatments(vec![cells]);
    }
    plain
}

/// What is done on the way in a treated run: numbers changed, media poured, switches turned.
fn acts(condition: Condition) -> Vec<(u64, Command)> {
    let set = |key: &str, value| Command::SetParameter {
        key: key.to_owned(),
        value,
    };
    let pour = |region: &str, adipogenic, myogenic, bmp_2_ng_per_ml| Command::SetMedium {
        region: region.to_owned(),
        change: MediumChange {
            bmp_2_ng_per_ml,
            igf_1_ng_per_ml: Some(15.0),
            adipogenic,
            myogenic,
            ..MediumChange::default()
        },
    };
    let mut acts = vec![
        (5, set("tgfb_half_max_ng_per_ml", 0.7)),
        (5, set("stiffness_bone_kpa", 24.0)),
        (5, set("m0_to_m1_per_day", 0.4)),
    ];
    if condition == Condition::Dish {
        acts.push((0, pour("left", Some(1.0), None, None)));
        acts.push((0, pour("middle", None, Some(0.8), Some(50.0))));
        // The cue goes before all have locked, so that some forget.
        acts.push((6, pour("whole", Some(0.0), Some(0.0), Some(0.0))));
        acts.push((
            6,
            Command::SetParameter {
                key: "memory_days".to_owned(),
                value: 2.0,
            },
        ));
    } else {
        let build = |on| Command::Switch {
            which: Ability::Build,
            on,
        };
        acts.push((12, build(false)));
        acts.push((20, build(true)));
        acts.push((25, set("infection_days", 3.0)));
    }
    acts.sort_by_key(|(day, _)| *day);
    acts
}

/// Goes to a day, with what is done on the way.
fn go_to(simulation: &mut Simulation, acts: &mut Vec<(u64, Command)>, day: u64) {
    while simulation.steps() < day * STEPS_PER_DAY {
        while acts
            .first()
            .is_some_and(|(day, _)| day * STEPS_PER_DAY <= simulation.steps())
        {
            let (_, command) = acts.remove(0);
            // A command that this stage does not take is left out.
            let _ = simulation.apply(command);
        }
        simulation.step();
    }
}

/// The name of a fact's kind.
fn name_of(fact: &Fact) -> String {
    let text = format!("{fact:?}");
    let mut name: String = text
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect();
    if let Fact::Held { hold, .. } = fact {
        let hold = format!("{hold:?}");
        name += "/";
        name.extend(hold.chars().take_while(char::is_ascii_alphanumeric));
    }
    if let Fact::Happened { act, .. } = fact {
        name += &format!("/{}", act.key());
    }
    name
}

/// Cells spread over kinds and states, and some of the few residents of the tissues that decided something.
fn asked(simulation: &Simulation) -> BTreeSet<CellId> {
    let mut ids: BTreeSet<CellId> = spread(simulation, ASKED).into_iter().collect();
    let mut rare = BTreeSet::new();
    simulation.each_cell(|identity, _, state, _, _, decisions| {
        let common = matches!(state, CellState::Macrophage(_) | CellState::Stem { .. });
        if !common && !identity.injected() && decisions.taken() > 0 {
            rare.insert(identity.id);
        }
    });
    ids.extend(rare.into_iter().take(ASKED / 10));
    ids
}

/// Checks the cards of a moment; gives what was read and what is wrong.
fn read_moment(simulation: &Simulation, seen: &mut BTreeMap<String, u64>) -> (u64, Vec<String>) {
    let moment = Moment::of(simulation);
    let (mut read, mut wrong) = (0, Vec::new());
    for id in asked(simulation) {
        let card = Card::of(simulation, id).expect("it lives");
        let cell = moment.cell(id).expect("it lives");
        for section in [Section::Who, Section::Did, Section::Next] {
            if card.part(section).next().is_none() {
                wrong.push(format!("{id}: nothing is told under {section:?}"));
            }
        }
        let happened = card
            .lines
            .iter()
            .filter(|line| matches!(line.fact, Fact::Happened { .. }));
        if happened.count() != cell.story.decisions.len() {
            wrong.push(format!("{id}: not every decision is told once"));
        }
        for line in &card.lines {
            read += 1;
            *seen.entry(name_of(&line.fact)).or_default() += 1;
            if let Err(why) = cell.check(line) {
                wrong.push(format!("{id}: '{}' ({:?}): {why}", line.text, line.fact));
            }
        }
    }
    (read, wrong)
}

/// Reads the cards of a scenario over sixty days.
fn read_scenario(name: &str, seen: &mut BTreeMap<String, u64>) -> u64 {
    let mut read = 0;
    for seed in SEEDS {
        for treated in [true, false] {
            let setting = setting(name, treated);
            let mut acts = if treated {
                acts(setting.condition)
            } else {
                Vec::new()
            };
            let mut simulation = start(&setting, seed);
            for day in DAYS {
                go_to(&mut simulation, &mut acts, day);
                let (sentences, wrong) = read_moment(&simulation, seen);
                read += sentences;
                assert!(
                    wrong.is_empty(),
                    "{name}, seed {seed}, treated {treated}, day {day}: {} of {sentences} are wrong:\n{}",
                    wrong.len(),
                    wrong
                        .iter()
                        .take(12)
                        .cloned()
                        .collect::<Vec<_>>()
                        .join("\n")
                );
            }
        }
    }
    read
}

#[test]
fn every_sentence_of_the_cards_of_all_scenarios_is_true() {
    let names: Vec<&str> = Scenario::NAMES.to_vec();
    let next = std::sync::atomic::AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        let mut seen = BTreeMap::new();
        loop {
            let k = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            let Some(name) = names.get(k) else {
                return (done, seen);
            };
            done.push((*name, read_scenario(name, &mut seen)));
        }
    };
    let results: Vec<_> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..2).map(|_| scope.spawn(work)).collect();
        workers
            .into_iter()
            .map(std::thread::ScopedJoinHandle::join)
            .collect()
    });
    let (mut all, mut seen): (u64, BTreeMap<String, u64>) = (0, BTreeMap::new());
    for result in results {
        let (done, facts) = result.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        for (name, read) in done {
            println!("{name}: {read} sentences");
            all += read;
        }
        for (fact, count) in facts {
            *seen.entry(fact).or_default() += count;
        }
    }
    for (fact, count) in &seen {
        println!("  {fact}: {count}");
    }
    println!("{all} sentences of living cells are true");
    assert!(all > 50_000, "only {all} sentences were read");
    for fact in [
        "Is",
        "Came",
        "Lies",
        "Ground",
        "Lodged",
        "Leans",
        "BornLeaning",
        "Undecided",
        "Grows",
        "Became",
        "Doublings",
        "NothingYet",
        "Dice",
        "Certain",
        "Faded",
        "Cue",
        "Window",
        "Dense",
        "Room",
        "BodyPace",
        "Modes",
        "Pool",
        "Stages",
        "OldEnough",
        "LowOxygen",
        "Mends",
        "Touched",
        "Could",
        "Steps",
        "Keeps",
        "NoCue",
        "Counts",
        "Births",
        "StandsIn",
        "Relative",
        "Held/Floating",
        "Held/Settling",
        "Held/CopyingDna",
        "Held/Dividing",
        "Held/Locked",
        "Held/Full",
        "Held/Closed",
        "Held/Young",
        "Held/Hypertrophic",
        "Held/NothingToMend",
        "Held/TooFar",
        "Held/Mended",
        "Held/MendingSlowly",
        "Held/NotHealing",
        "Happened/fused",
        "Happened/divided-resident",
    ] {
        assert!(seen.contains_key(fact), "no sentence about {fact} was read");
    }
    assert!(!seen.contains_key("Quiet"), "a cell has nothing to come");
}

/// Some line of some cell that fits, with its cell.
fn some_line(simulation: &Simulation, fits: impl Fn(&Line) -> bool) -> (CellId, Line) {
    spread(simulation, 2_000)
        .into_iter()
        .find_map(|id| {
            let card = Card::of(simulation, id)?;
            card.lines
                .into_iter()
                .find(|line| fits(line))
                .map(|line| (id, line))
        })
        .expect("some cell says so")
}

/// The same line with another fact, told in its own words.
fn altered(line: &Line, fact: Fact) -> Line {
    Line {
        text: words(&fact),
        fact,
        ..line.clone()
    }
}

#[test]
fn a_wrong_fact_and_a_wrong_sentence_are_found_out() {
    let simulation = after("dish-growth-factors", 9 * STEPS_PER_DAY);
    let moment = Moment::of(&simulation);
    let refused = |id: CellId, line: &Line| {
        let found = moment.cell(id).expect("it lives").check(line);
        assert!(found.is_err(), "'{}' was believed", line.text);
    };
    let (id, line) = some_line(&simulation, |line| {
        matches!(line.fact, Fact::Dice { hours: 1, .. }) && line.section == Section::Dice
    });
    assert_eq!(moment.cell(id).expect("it lives").check(&line), Ok(()));
    let Fact::Dice {
        act,
        hours,
        low,
        high,
        draw,
    } = line.fact
    else {
        unreachable!("asked for");
    };
    let dice = |hours, low, high, draw| Fact::Dice {
        act,
        hours,
        low,
        high,
        draw,
    };
    // The draw outside, another chance, another span of hours, and the old form: the draw under a chance that is not its own.
    for wrong in [
        dice(hours, low, high, high * 1.5),
        dice(hours, low, high * 2.0, draw),
        dice(3, low, high, draw),
        dice(hours, low, 0.5 * draw, draw),
    ] {
        refused(id, &altered(&line, wrong));
    }
    let text = line.text.replace("its draw was", "its draw was 9");
    refused(
        id,
        &Line {
            text,
            ..line.clone()
        },
    );

    let (id, line) = some_line(&simulation, |line| {
        matches!(line.fact, Fact::Cue { level, .. } if level > 0.0) && line.section == Section::Why
    });
    let Fact::Cue {
        level, half_max, ..
    } = line.fact
    else {
        unreachable!("asked for");
    };
    let Fact::Cue {
        tense,
        behaviour,
        cue,
        hill,
        raises,
        least,
        ..
    } = line.fact
    else {
        unreachable!("asked for");
    };
    let cue_fact = |level, half_max, raises| Fact::Cue {
        tense,
        behaviour,
        cue,
        level,
        half_max,
        hill,
        raises,
        least,
    };
    assert_eq!(moment.cell(id).expect("it lives").check(&line), Ok(()));
    // The level on the other side, another half, help for a brake, and the words of the other side.
    for wrong in [
        cue_fact(half_max * half_max / level, half_max, raises),
        cue_fact(level, half_max * 3.0, raises),
        cue_fact(level, half_max, !raises),
    ] {
        refused(id, &altered(&line, wrong));
    }
    let text = if line.text.contains("above") {
        line.text.replace("above", "below")
    } else {
        line.text.replace("below", "above")
    };
    refused(
        id,
        &Line {
            text,
            ..line.clone()
        },
    );

    let (id, line) = some_line(&simulation, |line| {
        matches!(line.fact, Fact::Happened { .. })
    });
    let Fact::Happened { act, step } = line.fact else {
        unreachable!("asked for");
    };
    refused(
        id,
        &altered(
            &line,
            Fact::Happened {
                act,
                step: step + 24,
            },
        ),
    );
    refused(
        id,
        &altered(
            &line,
            Fact::Happened {
                act: Act::Hypertrophied,
                step,
            },
        ),
    );
    // Nothing decided, of a cell that decided something; and small letters, no unit, no words.
    let because = [None; stroma::explain::MOST_IDLE];
    refused(id, &altered(&line, Fact::NothingYet { because }));
    for text in [
        line.text.replace("On day", "on day"),
        line.text.replace('.', ""),
        line.text.replace('.', ". so it was."),
        "act-divided-asymmetric is its name.".to_owned(),
    ] {
        refused(
            id,
            &Line {
                text,
                ..line.clone()
            },
        );
    }

    let (id, line) = some_line(&simulation, |line| {
        matches!(line.fact, Fact::Relative { since: Some(_), .. })
    });
    let Fact::Relative {
        relation,
        kind,
        made,
        state,
        since,
        died,
    } = line.fact
    else {
        unreachable!("asked for");
    };
    let since_wrong = since.map(|step| step + 24);
    refused(
        id,
        &altered(
            &line,
            Fact::Relative {
                relation,
                kind,
                made,
                state,
                since: since_wrong,
                died,
            },
        ),
    );
    refused(
        id,
        &altered(
            &line,
            Fact::Relative {
                relation,
                kind,
                made,
                state,
                since: None,
                died: Some(3),
            },
        ),
    );

    let (id, line) = some_line(&simulation, |line| {
        matches!(line.fact, Fact::Could { hours: 1, .. })
    });
    let Fact::Could {
        kind,
        behaviour,
        from,
        chance,
        hours,
        cause,
    } = line.fact
    else {
        unreachable!("asked for");
    };
    let chance = chance * 24.0;
    refused(
        id,
        &altered(
            &line,
            Fact::Could {
                kind,
                behaviour,
                from,
                chance,
                hours,
                cause,
            },
        ),
    );
}

#[test]
fn every_text_that_the_explanations_ask_for_is_there() {
    let mut locale = String::new();
    for name in ["why", "main", "cells"] {
        let path = crate::tools::repository(&format!("assets/locales/en/{name}.ftl"));
        locale += &std::fs::read_to_string(path).expect("a file of texts");
    }
    let has = |key: &str| {
        let begin = format!("{key} =");
        assert!(
            locale.lines().any(|line| line.starts_with(&begin)),
            "{key} has no words"
        );
    };
    // What stands whole in the sources.
    let mut seen = 0;
    for file in ["card", "fact", "influence", "numbers", "sentence", "teller"] {
        let path = crate::tools::repository(&format!("src/explain/{file}.rs"));
        let source = std::fs::read_to_string(path).expect("a source");
        let source = source.split_whitespace().collect::<Vec<_>>().join(" ");
        for opening in ["say(\"", "say_with(\"", "say_with( \""] {
            for piece in source.split(opening).skip(1) {
                has(piece.split('"').next().unwrap_or_default());
                seen += 1;
            }
        }
    }
    assert!(seen > 40, "only {seen} keys were found");
    // What is put together from the words of the model, whatever a run shows.
    for kind in CellKind::ALL {
        has(&format!("a-cell-{}", kind.key()));
        let macrophage = kind == CellKind::Macrophage;
        assert!(macrophage || !cell_name(kind, Polarisation::M0, false).contains("cell-"));
    }
    for rule in rules(&scenario("healthy").parameters) {
        for begin in ["does", "doing"] {
            has(&format!("{begin}-{}", rule.behaviour.key()));
        }
        for begin in ["cue", "cue-name", "cue-bare"] {
            has(&format!("{begin}-{}", rule.cue.key()));
        }
    }
    for rule in rules(&scenario("healthy").parameters) {
        let makes_nothing_less = rule.cue.key() == "igf_1";
        // What is sent has no chance, so nothing holds one back.
        let sent = matches!(
            rule.behaviour,
            Behaviour::SendHealing | Behaviour::SendInflammation
        );
        if !makes_nothing_less && !sent {
            let way = if rule.raises { "lack" } else { "much" };
            has(&format!("{way}-{}", rule.cue.key()));
        }
    }
    for what in ["window", "density", "room", "body"] {
        has(&format!("lack-{what}"));
        has(&format!("counts-{what}"));
    }
    let sentences = std::fs::read_to_string(crate::tools::repository("src/explain/sentence.rs"));
    let sentences = sentences.expect("a source");
    let (_, holds) = sentences.split_once("fn hold_key").expect("its keys");
    let holds = holds.split("\n}").next().unwrap_or_default();
    for key in holds.split('"').skip(1).step_by(2) {
        has(&format!("idle-{key}"));
    }
    for cause in ["no-hold", "apoptosis", "inflammation", "age"] {
        has(&format!("absent-died-{cause}"));
        has(&format!("could-die-{cause}"));
    }
    for fate in Lineage::ALL {
        for begin in ["leaned", "turned-from", "left-pool", "locked"] {
            has(&format!("act-{begin}-{}", fate.key()));
        }
        has(&format!("means-left-pool-{}", fate.key()));
        has(&format!("fate-{}", fate.key()));
        has(&format!("could-{}", fate.key()));
    }
}

/// What no card may say, whatever the cell: two sentences that deny each other, a thing said twice, a number told as the
/// reason of itself, two words for one kind.
fn at_odds(card: &Card) -> Option<&'static str> {
    let whole: Vec<&str> = card.lines.iter().map(|line| line.text.as_str()).collect();
    let whole = whole.join(" ");
    let says = |words: &str| whole.contains(words);
    let now = card.text(&[Section::Did, Section::Next]);
    if says("took hold") && says("lies in the fluid") {
        return Some("it has a hold and lies in the fluid");
    }
    if says("decided nothing yet") && (says("keeps what it is") || says("nothing to decide")) {
        return Some("it has nothing to decide, yet");
    }
    if now.matches("what it is").count() > 1 {
        return Some("that it stays what it is stands there twice");
    }
    if says("held back most by how much") || says("held back most by the stiffness") {
        return Some("it is not told which way it is held back");
    }
    let tautology = card.lines.iter().any(|line| {
        let mut words = line.text.split("chance of ").skip(1);
        let chance = words.next().and_then(|rest| rest.split('%').next());
        matches!(line.fact, Fact::Dice { .. })
            && !line.text.contains("draws from")
            && chance.is_some_and(|chance| line.text.matches(&format!(" {chance}%")).count() > 1)
    });
    if tautology {
        return Some("a chance is told as the reason of itself");
    }
    let title = card.title().to_lowercase();
    let who = card.text(&[Section::Who]).to_lowercase();
    let mut words = title.split([',', ' ']);
    if title.is_empty() || !words.all(|word| who.contains(word)) {
        return Some("the title has another word for its kind");
    }
    if card.made() && says("a muscle cell") {
        return Some("what a stem cell became is called a muscle cell");
    }
    None
}

#[test]
fn no_card_of_any_scenario_is_at_odds_with_itself() {
    let mut read = 0;
    let (mut beside, mut grown, mut muscle_like, mut lacking) = (0, 0, 0, 0);
    for name in Scenario::NAMES {
        let mut simulation = start(&setting(name, true), 1);
        for day in [2, 21] {
            simulation.step_many((day * STEPS_PER_DAY).saturating_sub(simulation.steps()));
            for id in spread(&simulation, 160) {
                let card = Card::of(&simulation, id).expect("it lives");
                let told = || card.lines.iter().map(|line| line.text.as_str());
                let text: Vec<&str> = told().collect();
                assert_eq!(at_odds(&card), None, "{name}, day {day}, {id}: {text:?}");
                let some = |words: &str| u32::from(told().any(|text| text.contains(words)));
                beside += some("holds on to a surface of the joint, beside the fluid");
                grown += some("nothing to decide");
                muscle_like += u32::from(card.title().starts_with("Muscle-like"));
                lacking += some("held back most by too ");
                read += 1;
            }
        }
    }
    assert!(read > 1_000, "{read}");
    for (what, count) in [
        ("hold on beside the fluid", beside),
        ("have nothing to decide", grown),
        ("are muscle-like", muscle_like),
        ("lack something or have too much of it", lacking),
    ] {
        assert!(count > 0, "no cells {what}");
    }
}

/// Decisions of all living cells at a step.
fn decided(simulation: &Simulation, step: u64, wanted: impl Fn(Act) -> bool) -> Vec<(CellId, Act)> {
    let mut found = Vec::new();
    simulation.each_cell(|identity, _, _, _, _, decisions| {
        for decision in decisions.kept() {
            if u64::from(decision.step) == step && wanted(decision.act) {
                found.push((identity.id, decision.act));
            }
        }
    });
    found
}

#[test]
fn what_a_cell_could_do_is_as_likely_as_it_then_happens() {
    // A dish with strong cues: steps towards fates expected for one hour, against those taken.
    let mut simulation = after("dish-growth-factors", 12);
    let (mut expected, mut taken) = (0.0, 0);
    let fates = [
        Behaviour::Cartilage,
        Behaviour::Bone,
        Behaviour::Muscle,
        Behaviour::Fat,
    ];
    for _ in 0..6 {
        for cell in simulation.cells() {
            let Some(outlook) = simulation.outlook(cell.id) else {
                continue;
            };
            let steps = outlook
                .prospects
                .iter()
                .filter(|one| fates.contains(&one.behaviour));
            expected += steps.map(|one| one.chance).sum::<f64>();
        }
        let now = simulation.steps();
        simulation.step();
        let step = |act| matches!(act, Act::Leaned(_) | Act::TurnedFrom(_));
        taken += decided(&simulation, now, step).len();
    }
    let spread = 4.0 * expected.sqrt();
    assert!(expected > 20.0, "{expected}");
    assert!(
        (f64::from(taken as u32) - expected).abs() < spread,
        "{taken} of {expected}"
    );
}

#[test]
fn the_dice_against_the_told_chance_say_who_dies_and_who_grows_up() {
    use stroma::sim::{RngPurpose, dice};
    for (name, days, behaviour, draw) in [
        (
            "osteoarthritis-moderate",
            1,
            Behaviour::Die,
            RngPurpose::Death,
        ),
        (
            "dish-stiffness",
            8,
            Behaviour::Mature,
            RngPurpose::Maturation,
        ),
    ] {
        let mut simulation = after(name, days * STEPS_PER_DAY);
        let mut count = 0;
        for _ in 0..3 {
            let (now, seed) = (simulation.steps(), simulation.seed());
            let mut expected = BTreeSet::new();
            for cell in simulation.cells() {
                let Some(outlook) = simulation.outlook(cell.id) else {
                    continue;
                };
                for prospect in &outlook.prospects {
                    let floats = prospect.cause == Some(Cause::NoHold);
                    if prospect.behaviour == behaviour && (behaviour != Behaviour::Die || floats) {
                        let mut dice = dice(seed, now, cell.id, draw);
                        if rand::RngExt::random::<f64>(&mut dice) < prospect.chance {
                            expected.insert(cell.id);
                        }
                    }
                }
            }
            simulation.step();
            let happened: BTreeSet<CellId> = if behaviour == Behaviour::Die {
                let died = |id: &CellId| {
                    simulation
                        .remains_of(*id)
                        .is_some_and(|one| one.step == now && one.cause == Cause::NoHold)
                };
                simulation
                    .cells()
                    .iter()
                    .map(|cell| cell.id)
                    .filter(died)
                    .collect()
            } else {
                let matured = decided(&simulation, now, |act| act == Act::Matured);
                matured.into_iter().map(|(id, _)| id).collect()
            };
            assert_eq!(expected, happened, "{name}");
            count += expected.len();
        }
        assert!(count > 2, "{name}: {count}");
    }
}

#[test]
fn the_state_a_macrophage_left_is_the_one_it_was_in() {
    use stroma::explain::influence::state_before;
    let mut simulation = after("strip-injury", STEPS_PER_DAY);
    let mut compared = 0;
    for _ in 0..48 {
        let mut before = BTreeMap::new();
        simulation.each_cell(|identity, _, state, _, _, _| {
            if let CellState::Macrophage(state) = state {
                before.insert(identity.id, *state);
            }
        });
        let now = simulation.steps();
        simulation.step();
        simulation.each_cell(|identity, _, _, _, _, decisions| {
            if let Some(decision) = decisions
                .kept()
                .last()
                .filter(|one| u64::from(one.step) == now)
            {
                let p = simulation.parameters();
                assert_eq!(state_before(decision, p).as_ref(), before.get(&identity.id));
                compared += 1;
            }
        });
    }
    assert!(compared > 50, "{compared}");
}

#[test]
fn a_relative_is_related_and_a_founder_has_no_parent() {
    let places = [("dish-renewal", 8), ("strip-injury", 6)];
    let mut seen = [0; 5];
    let mut gone = 0;
    let runs = places.map(|(name, days)| after(name, days * STEPS_PER_DAY));
    let asked = runs.iter().flat_map(|simulation| {
        let cells = simulation.cells().into_iter().step_by(3);
        cells.map(move |cell| (simulation, cell))
    });
    for (simulation, cell) in asked {
        let Some(story) = simulation.story(cell.id) else {
            continue;
        };
        let family = simulation.family(cell.id);
        for relative in &family {
            seen[relative.relation as usize] += 1;
            let them = simulation.story(relative.id).map(|story| story.identity);
            assert_eq!(them.is_some(), relative.alive);
            gone += usize::from(!relative.alive);
            let me = story.identity;
            match (relative.relation, them) {
                (Relation::Parent, _) => assert_eq!(me.parent(), relative.id),
                (Relation::Grandparent, _) => {
                    let parent = simulation.story(me.parent()).expect("it lives").identity;
                    assert_eq!(parent.parent(), relative.id);
                }
                (Relation::Sibling, Some(them)) => assert_eq!(me.parent(), them.parent()),
                (Relation::Child, Some(them)) => assert_eq!(them.parent(), me.id),
                // The dead and the younger are known by parent and birth order.
                (Relation::Sibling | Relation::Child, None) => {
                    let from = if relative.relation == Relation::Child {
                        me.id
                    } else {
                        me.parent()
                    };
                    let births = simulation.story(from).expect("it lives").identity.births;
                    assert!((0..births).any(|birth| from.child(birth) == relative.id));
                }
                (Relation::Grandchild, _) => {
                    let from = relative.parent;
                    assert!((0..me.births).any(|birth| me.id.child(birth) == from));
                }
            }
        }
        let founder = story.identity.parent() == story.identity.id;
        let parents = family
            .iter()
            .filter(|relative| relative.relation == Relation::Parent)
            .count();
        assert_eq!(parents, usize::from(!founder));
    }
    assert!(seen.iter().all(|count| *count > 0) && gone > 0, "{seen:?}");
}

#[test]
fn going_back_to_a_decision_shows_it_again_with_the_same_dice() {
    let mut line = Timeline::new(Arc::new(scenario("strip-injury")), 1).expect("a strip");
    line.seek(3 * STEPS_PER_DAY);
    let told = |line: &Timeline| {
        let simulation = line.simulation();
        simulation
            .cells()
            .iter()
            .filter_map(|cell| simulation.story(cell.id))
            .find_map(|story| Some((story.identity.id, *story.decisions.last()?)))
    };
    let (cell, decision) = told(&line).expect("some cell decided something");
    line.seek(u64::from(decision.step).saturating_sub(5));
    let before = line.simulation().story(cell);
    let known = before.is_some_and(|story| story.decisions.contains(&decision));
    assert!(!known, "it has not happened yet");
    line.seek(u64::from(decision.step) + 1);
    let story = line.simulation().story(cell).expect("it lives");
    assert!(story.decisions.contains(&decision));
}

#[test]
fn a_cell_that_is_gone_keeps_its_card_and_says_what_it_died_of() {
    let mut simulation = after("strip-injury", 3 * STEPS_PER_DAY);
    let mut shown: Vec<Snapshot> = simulation
        .cells()
        .iter()
        .filter(|cell| !cell.dying)
        .map(|cell| Snapshot::of(&simulation, None, Some(cell.id)))
        .collect();
    let born = simulation.steps();
    let mut died = 0;
    for _ in 0..4 {
        simulation.step_many(6);
        for shown in &mut shown {
            let id = shown.story.as_ref().expect("a story").identity.id;
            let lives = simulation.story(id).is_some();
            *shown = Snapshot::of(&simulation, Some(shown), Some(id));
            let card = shown.card.as_ref().expect("a card");
            assert_eq!(card.id, id);
            assert_eq!(shown.absent.is_none(), lives);
            let told = card.text(&[Section::Absent]);
            assert_eq!(told.is_empty(), lives);
            assert_eq!(card.part(Section::Next).next().is_some(), lives);
            if let Some(Absence::Died(step, cause)) = shown.absent {
                assert!((born..simulation.steps()).contains(&step));
                let remains = simulation.remains_of(id);
                assert!(remains.is_none_or(|one| one.step == step && one.cause == cause));
                let day = step / STEPS_PER_DAY;
                assert!(told.contains(&format!("on day {day}")), "{told}");
                assert_eq!(cause == Cause::Age, told.contains("died of age"), "{told}");
                died += 1;
            }
        }
    }
    assert!(died > 0);
    // Gone back to before it was born, the card waits for it.
    let fresh = shown
        .iter()
        .filter_map(|shown| shown.story.as_ref().map(|story| (shown, story.identity)))
        .find(|(_, identity)| identity.parent() != identity.id)
        .expect("some were born here");
    let early = after(
        "strip-injury",
        u64::from(fresh.1.born_step()).saturating_sub(3),
    );
    let waiting = Snapshot::of(&early, Some(fresh.0), Some(fresh.1.id));
    assert_eq!(waiting.absent, Some(Absence::NotYet));
    let told = waiting.card.expect("a card").text(&[Section::Absent]);
    let day = u64::from(fresh.1.born_step()) / STEPS_PER_DAY;
    assert!(told.contains(&format!("it comes on day {day}")), "{told}");
}

#[test]
fn a_curve_is_drawn_only_for_the_cue_that_counts_most() {
    let simulation = after("dish-growth-factors", 5 * STEPS_PER_DAY);
    let (mut curves, mut none) = (0, 0);
    for id in spread(&simulation, 300) {
        let card = Card::of(&simulation, id).expect("it lives");
        let counts = card.part(Section::Counts).next();
        match (&card.curve, counts.map(|line| line.fact)) {
            (Some(curve), Some(Fact::Counts { what, factor, .. })) => {
                assert_eq!(curve.rule.cue.key(), what);
                assert!((curve.rule.factor(curve.level) - factor).abs() < 1e-12);
                let told = &counts.expect("it is told").text;
                let share = curve.label.split(" of ").next().expect("a share");
                assert!(told.contains(share), "{told} / {}", curve.label);
                curves += 1;
            }
            (None, _) => none += 1,
            (Some(curve), other) => panic!("a curve of {curve:?} stands for {other:?}"),
        }
    }
    assert!(curves > 10 && none > 10, "{curves}, {none}");
}

/// Runs the program.
fn stroma(arguments: &[&str]) -> std::process::Output {
    std::process::Command::new(env!("CARGO_BIN_EXE_stroma"))
        .args(arguments)
        .output()
        .expect("the program starts")
}

#[test]
fn the_command_line_tells_the_facts_and_the_very_sentences_of_the_card() {
    let ask = [
        "why",
        "dish-growth-factors",
        "--day",
        "6",
        "--seed",
        "5",
        "--cells",
        "20",
    ];
    let run = stroma(&[&ask[..], &["--json"]].concat());
    assert_eq!(run.status.code(), Some(0));
    let again = stroma(&[&ask[..], &["--json"]].concat());
    assert!(
        run.stdout == again.stdout,
        "the same question has another answer"
    );
    let told: serde_json::Value = serde_json::from_slice(&run.stdout).expect("JSON");
    assert_eq!(told["scenario"], "dish-growth-factors");
    assert_eq!(told["seed"], 5);
    assert_eq!(told["day"], 6.0);
    assert_eq!(told["stroma_version"], env!("CARGO_PKG_VERSION"));
    let mut simulation = start(&scenario("dish-growth-factors"), 5);
    simulation.step_many(6 * STEPS_PER_DAY);
    let cells = told["cells"].as_array().expect("cells");
    assert_eq!(cells.len(), 20);
    let plain = stroma(&ask);
    let plain = String::from_utf8(plain.stdout).expect("text");
    let (mut decisions, mut cues) = (0, 0);
    for cell in cells {
        let id: CellId = cell["id"]
            .as_str()
            .expect("an id")
            .parse()
            .expect("as printed");
        let card = Card::of(&simulation, id).expect("it lives");
        let sentences: Vec<&str> = card.lines.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(cell["sentences"], serde_json::json!(sentences));
        for sentence in sentences {
            assert!(plain.contains(sentence), "{sentence}");
        }
        let story = simulation.story(id).expect("it lives");
        assert_eq!(cell["kind"], story.state.kind().key());
        let listed = cell["decisions"].as_array().expect("decisions");
        assert_eq!(listed.len(), story.decisions.len());
        for (told, kept) in listed.iter().zip(&story.decisions) {
            let number = |key: &str| told[key].as_f64().expect("a number");
            assert!(number("low") <= number("draw") && number("draw") < number("high"));
            assert_eq!(number("draw"), kept.draw);
            assert_eq!(told["act"], kept.act.key());
            assert_eq!(told["step"], kept.step);
            let oxygen = told["sensed"]["oxygen_mmhg"].as_f64().expect("a number");
            assert!((oxygen - f64::from(kept.sensed.oxygen_mmhg)).abs() < 1e-3);
            for cue in told["cues"].as_array().expect("cues") {
                let of = |key: &str| cue[key].as_f64().expect("a number");
                let above = cue["side"] == "above";
                assert_eq!(of("level") >= of("half_max"), above, "{cue}");
                assert!(cue["direction"] == "raises" || cue["direction"] == "lowers");
                assert!(of("hill") > 0.0 && cue["unit"].is_string());
                cues += 1;
            }
            decisions += 1;
        }
        assert!(cell["place"]["x_mm"].is_number() && cell["state"]["cycle"].is_string());
    }
    assert!(decisions > 10 && cues > 10, "{decisions}, {cues}");
}

#[test]
fn one_cell_can_be_asked_and_what_cannot_is_refused_with_what_is_right() {
    let ask = ["why", "strip-injury", "--day", "2", "--json"];
    let run = stroma(&[&ask[..], &["--cells", "3"]].concat());
    let told: serde_json::Value = serde_json::from_slice(&run.stdout).expect("JSON");
    let id = told["cells"][1]["id"].as_str().expect("an id").to_owned();
    assert!(id.starts_with('c') && id.len() == 17, "{id}");
    for printed in [id.as_str(), &id[1..]] {
        let one = stroma(&[&ask[..], &["--cell", printed]].concat());
        let one: serde_json::Value = serde_json::from_slice(&one.stdout).expect("JSON");
        assert_eq!(one["cells"].as_array().map(Vec::len), Some(1));
        assert_eq!(one["cells"][0], told["cells"][1]);
    }
    for (arguments, right) in [
        (
            &["--cell", "c0000000000000001"][..],
            "a cell that lives on day 2 of this run, such as c",
        ),
        (&["--cell", "macrophage"], "sixteen hexadecimal digits"),
        (&["--cells", "0"], "expected 1 to"),
        (&["--day", "-3"], "expected 0 to 3650"),
        (&["--day", "nan"], "expected 0 to 3650"),
        (&["--set", "memory_step=3"], "memory_steps"),
        (&["--treatment", "magic"], "cultured"),
    ] {
        let ask: Vec<&str> = if arguments[0] == "--day" {
            vec!["why", "strip-injury"]
        } else {
            ask.to_vec()
        };
        let refused = stroma(&[&ask[..], arguments].concat());
        assert_eq!(refused.status.code(), Some(2), "{arguments:?}");
        let told = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert!(told.contains(right) && refused.stdout.is_empty(), "{told}");
    }
}
