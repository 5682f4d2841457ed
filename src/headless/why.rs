//! `stroma why`: what cells say about themselves, as text or as JSON. The sentences are those of the card in the window.

use std::sync::Arc;

use serde::Serialize;

use super::args::WhyArgs;
use super::asked::{Asked, scenario_of, tell_without_effect};
use super::print::say;
use crate::explain::influence::rules_of;
use crate::explain::{Card, Section, spread};
use crate::files::RequestError;
use crate::scenario::{Hours, Seed};
use crate::sim::{Adhesion, CellState, Origin, Phase, Sensed};
use crate::sim::{CellId, CellStory, Decision, STEPS_PER_DAY, Simulation};
use crate::text;

/// Most cells that are told of.
const MOST_CELLS: usize = 100_000;

#[derive(Serialize)]
struct Told {
    scenario: String,
    seed: u64,
    day: f64,
    stroma_version: &'static str,
    cells: Vec<TellsCell>,
}

#[derive(Serialize)]
struct TellsCell {
    id: String,
    kind: &'static str,
    origin: &'static str,
    injected: bool,
    place: TellsPlace,
    state: TellsState,
    senses: TellsSensed,
    decisions_taken: u32,
    decisions: Vec<TellsDecision>,
    sentences: Vec<String>,
}

#[derive(Serialize)]
struct TellsPlace {
    x_mm: f32,
    y_mm: f32,
    tissue: Option<String>,
    damaged: bool,
}

#[derive(Serialize, Default)]
struct TellsState {
    #[serde(skip_serializing_if = "Option::is_none")]
    hold: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    leans_to: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lean: Option<f32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fate: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stages_passed: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    locked_day: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hypertrophic: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    macrophage: Option<&'static str>,
    cycle: &'static str,
    cycle_hours_left: u8,
    doublings: u16,
    born_day: u64,
}

#[derive(Serialize)]
struct TellsSensed {
    inflammation_half_effects: f32,
    healing_half_effects: f32,
    tgf_b_ng_per_ml: f32,
    bmp_2_ng_per_ml: f32,
    igf_1_ng_per_ml: f32,
    adipogenic_times_usual: f32,
    myogenic_times_usual: f32,
    oxygen_mmhg: f32,
    stiffness_kpa: f32,
    crowding_share_of_full: f32,
    density_per_ml: f32,
}

#[derive(Serialize)]
struct TellsDecision {
    step: u32,
    day: u64,
    act: String,
    hours: u8,
    draw: f64,
    low: f64,
    high: f64,
    certain: bool,
    sensed: TellsSensed,
    cues: Vec<TellsCue>,
}

#[derive(Serialize)]
struct TellsCue {
    cue: &'static str,
    level: f64,
    half_max: f64,
    hill: f64,
    unit: &'static str,
    direction: &'static str,
    side: &'static str,
}

impl From<&Sensed> for TellsSensed {
    fn from(sensed: &Sensed) -> Self {
        Self {
            inflammation_half_effects: sensed.inflammation + 0.0,
            healing_half_effects: sensed.healing + 0.0,
            tgf_b_ng_per_ml: sensed.tgf_b + 0.0,
            bmp_2_ng_per_ml: sensed.bmp_2 + 0.0,
            igf_1_ng_per_ml: sensed.igf_1 + 0.0,
            adipogenic_times_usual: sensed.adipogenic + 0.0,
            myogenic_times_usual: sensed.myogenic + 0.0,
            oxygen_mmhg: sensed.oxygen_mmhg + 0.0,
            stiffness_kpa: sensed.stiffness_kpa + 0.0,
            crowding_share_of_full: sensed.crowding + 0.0,
            density_per_ml: sensed.density_per_ml + 0.0,
        }
    }
}

fn decision_of(simulation: &Simulation, decision: &Decision) -> TellsDecision {
    let step = u64::from(decision.step);
    let p = simulation.parameters_at(step);
    let cues = rules_of(decision, &p)
        .into_iter()
        .map(|(rule, level)| TellsCue {
            cue: rule.cue.key(),
            level: level + 0.0,
            half_max: rule.half_max,
            hill: rule.hill,
            unit: rule.cue.unit(),
            direction: if rule.raises { "raises" } else { "lowers" },
            side: if level >= rule.half_max {
                "above"
            } else {
                "below"
            },
        })
        .collect();
    TellsDecision {
        step: decision.step,
        day: step / STEPS_PER_DAY,
        act: decision.act.key(),
        hours: decision.hours,
        draw: decision.draw,
        low: decision.low,
        high: decision.high,
        certain: decision.is_certain(),
        sensed: (&decision.sensed).into(),
        cues,
    }
}

fn state_of(story: &CellStory) -> TellsState {
    let day = |step: u32| u64::from(step) / STEPS_PER_DAY;
    let plain = TellsState {
        cycle: match story.cycle.phase {
            Phase::G1 => "g1",
            Phase::S => "s",
            Phase::G2M => "g2-m",
        },
        cycle_hours_left: story.cycle.steps_left,
        doublings: story.cycle.doublings,
        born_day: day(story.identity.born_step()),
        ..TellsState::default()
    };
    match story.state {
        CellState::Stem {
            adhesion,
            lineage_bias,
            commitment_progress,
        } => TellsState {
            hold: Some(match adhesion {
                Adhesion::Floating => "floating",
                Adhesion::Settling => "settling",
                Adhesion::Attached => "attached",
            }),
            leans_to: lineage_bias.map(crate::model::words::Lineage::key),
            lean: Some(commitment_progress),
            ..plain
        },
        CellState::Maturing {
            lineage,
            stage,
            locked_step,
        } => TellsState {
            fate: Some(lineage.key()),
            stages_passed: Some(stage),
            locked_day: Some(day(locked_step)),
            ..plain
        },
        CellState::Chondrocyte {
            locked_step,
            hypertrophic,
        } => TellsState {
            locked_day: (locked_step > 0).then(|| day(locked_step)),
            hypertrophic: Some(hypertrophic),
            ..plain
        },
        CellState::Macrophage(state) => TellsState {
            macrophage: Some(state.key()),
            ..plain
        },
        _ => plain,
    }
}

fn tells(simulation: &Simulation, story: &CellStory, card: &Card) -> TellsCell {
    let identity = story.identity;
    let place = simulation.place(story.body.x_mm, story.body.y_mm);
    TellsCell {
        id: identity.id.to_string(),
        kind: story.state.kind().key(),
        origin: match identity.origin() {
            Origin::Founder => "founder",
            Origin::Injected => "injected",
            Origin::Divided => "divided",
            Origin::FromBlood => "from-blood",
            Origin::RenewedHere => "renewed-here",
        },
        injected: identity.injected(),
        place: TellsPlace {
            x_mm: story.body.x_mm,
            y_mm: story.body.y_mm,
            tissue: place.title.map(str::to_owned),
            damaged: place.damaged,
        },
        state: state_of(story),
        senses: (&story.sensed).into(),
        decisions_taken: story.decisions_taken,
        decisions: story
            .decisions
            .iter()
            .map(|decision| decision_of(simulation, decision))
            .collect(),
        sentences: card.lines.iter().map(|line| line.text.clone()).collect(),
    }
}

/// The sentences of a card in paragraphs.
fn as_text(card: &Card) -> String {
    let mut text = format!("{}: {}\n", card.id, card.title());
    for (heading, sections) in [
        (None, &[Section::Who][..]),
        (None, &[Section::Did, Section::Why, Section::Dice]),
        (Some("why-next"), &[Section::Next]),
        (Some("why-senses"), &[Section::Senses, Section::Counts]),
        (Some("why-family"), &[Section::Family]),
        (Some("why-earlier"), &[Section::Earlier]),
    ] {
        let told = card.text(sections);
        if told.is_empty() {
            continue;
        }
        let heading = heading.map_or(String::new(), |key| format!("{}: ", text::say(key)));
        text += &format!("  {heading}{told}\n");
    }
    text
}

/// `stroma why`.
pub(super) fn why(request: &WhyArgs) -> Result<(), RequestError> {
    if !(1..=MOST_CELLS).contains(&request.cells) {
        return Err(RequestError(format!(
            "--cells: found {}, expected 1 to {MOST_CELLS}",
            request.cells
        )));
    }
    let asked: Option<CellId> = match &request.cell {
        Some(text) => Some(
            text.parse()
                .map_err(|error| RequestError(format!("--cell: {error}")))?,
        ),
        None => None,
    };
    let scenario = scenario_of(&Asked {
        scenario: &request.scenario,
        set: &request.set,
        treatment: &request.treatment,
        activity: &request.activity,
        days: None,
    })?;
    let seed = request.seed.map_or(scenario.seed, Seed::get);
    let until = Hours::of_day(request.day).get();
    if !request.treatment.is_empty() || !request.activity.is_empty() {
        tell_without_effect(&scenario, until);
    }
    let mut simulation = Simulation::new(Arc::new(scenario), seed).map_err(RequestError::from)?;
    simulation.step_many(until);
    let ids = asked.map_or_else(|| spread(&simulation, request.cells), |id| vec![id]);
    let mut cells = Vec::with_capacity(ids.len());
    for id in ids {
        let known = simulation.story(id).zip(Card::of(&simulation, id));
        cells.push(known.ok_or_else(|| unknown(&simulation, id))?);
    }
    if request.json {
        let told = Told {
            scenario: simulation.scenario().name.clone(),
            seed,
            day: simulation.day(),
            stroma_version: env!("CARGO_PKG_VERSION"),
            cells: cells
                .iter()
                .map(|(story, card)| tells(&simulation, story, card))
                .collect(),
        };
        say(&serde_json::to_string_pretty(&told).map_err(RequestError::from)?);
        return Ok(());
    }
    say(&format!(
        "{}, seed {seed}, day {}\n",
        simulation.scenario().title,
        simulation.day()
    ));
    for (_, card) in &cells {
        say(&as_text(card));
    }
    Ok(())
}

/// Why a cell cannot be asked, and which could be.
fn unknown(simulation: &Simulation, id: CellId) -> RequestError {
    if let Some(remains) = simulation.remains_of(id) {
        return RequestError(format!(
            "--cell: {id} died on day {}; ask for an earlier --day",
            remains.step / STEPS_PER_DAY
        ));
    }
    let some: Vec<String> = spread(simulation, 3)
        .into_iter()
        .map(|id| id.to_string())
        .collect();
    RequestError(format!(
        "--cell: found {id}, expected a cell that lives on day {} of this run, such as {}",
        simulation.day(),
        some.join(", ")
    ))
}
