//! The inside of a cell as a picture shows it: its receptors with what they sense, genes, cycle, decision. Every part answers
//! to a value of the simulation and names it; what the simulation does not know is not there.

use serde::{Deserialize, Serialize};

use super::fact::{Fact, Tense};
use super::influence::Responder;
use super::numbers::{amount, percent, significant};
use super::sentence::{cell_title, ground, level_told, told_as_share, words};
use super::teller::{polarisation, responds_as};
use crate::model::condition::Milieu;
use crate::model::words::{CellKind, FATES, Lineage, Polarisation};
use crate::scenario::Parameters;
use crate::scenario::rules::{Behaviour, Cue, Rule, rules};
use crate::sim::process::cycle::doublings_limit_of;
use crate::sim::{Act, Adhesion, CellRow, CellState, CellStory, Hold, Outlook, Phase, Prospect};
use crate::sim::{Sensed, Simulation};
use crate::text::{say, say_with};

/// Most molecules that are drawn at a receptor.
pub const MOST_MOLECULES: u8 = 8;

/// Molecules that are drawn where a cue has half of its effect.
const MOLECULES_AT_HALF: f64 = 2.0;

/// An effect below this share is not drawn.
const LEAST_DRAWN: f64 = 0.01;

/// What a cue does to one behaviour of the cell now.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Effect {
    /// The behaviour.
    pub behaviour: Behaviour,
    /// Whether the cue raises it.
    pub raises: bool,
    /// Level at which half of the effect is reached, in the unit of the cue; of a window its middle.
    pub half_max: f64,
    /// Whether it is a window: a level in the middle has the full effect.
    pub window: bool,
    /// Share of the full effect now, 0 to 1.
    pub share: f64,
}

impl Effect {
    /// Whether it is strong enough to be drawn.
    #[must_use]
    pub fn is_drawn(&self) -> bool {
        self.share >= LEAST_DRAWN
    }
}

/// What senses one cue.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Receptor {
    /// The cue.
    pub cue: Cue,
    /// Its level, in its unit.
    pub level: f64,
    /// Molecules that are drawn, in proportion to the level, [`MOST_MOLECULES`] at most.
    pub molecules: u8,
    /// What it does; the first one sets the measure of the molecules.
    pub effects: Vec<Effect>,
}

impl Receptor {
    /// The level as it is told.
    #[must_use]
    pub fn told(&self) -> String {
        level_told(self.cue, self.level, self.share())
    }

    /// Share of its first effect, 0 to 1.
    #[must_use]
    pub fn share(&self) -> f64 {
        self.effects.first().map_or(0.0, |effect| effect.share)
    }
}

/// How the cell holds on to its ground.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Grip {
    /// How it is held.
    pub adhesion: Adhesion,
    /// Stiffness of the ground, kPa.
    pub kpa: f64,
    /// What the stiffness does.
    pub effects: Vec<Effect>,
}

impl Grip {
    /// Whether it holds on.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.adhesion == Adhesion::Attached
    }

    /// The stiffness as it is told; nothing without a hold.
    #[must_use]
    pub fn told(&self) -> String {
        if self.holds() {
            amount(self.kpa, Cue::Stiffness.unit())
        } else {
            say("inside-no-hold")
        }
    }
}

/// The master gene of a fate.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Gene {
    /// The fate.
    pub fate: Lineage,
    /// Whether it lies open for reading.
    pub open: bool,
    /// How far the cell leans to that fate, 0 to 1; 1 of a cell that has it.
    pub lean: f64,
}

/// What the nucleus shows.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum Nucleus {
    /// The master genes of the fates.
    Fates([Gene; FATES]),
    /// The state of a macrophage.
    State(Polarisation),
}

/// Where the hand of the cycle stands.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum Hand {
    /// It has not begun to divide and could: a chance of it within so many hours.
    Waits {
        /// The chance, 0 to 1.
        chance: f64,
        /// Hours between two draws.
        hours: u8,
    },
    /// It is in a phase that takes its time.
    Runs {
        /// The phase.
        phase: Phase,
        /// Hours in it.
        hours: f64,
        /// Hours that it takes.
        length: f64,
    },
    /// It does not divide now, for this reason where one is known.
    Rests(Option<Hold>),
}

/// The cycle of a stem cell as a clock.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct CycleClock {
    /// Where the hand stands.
    pub hand: Hand,
    /// Hours of the phases of a cell that nothing holds up: G1, S, G2 with mitosis.
    pub phases: [f64; 3],
    /// Doublings behind it.
    pub doublings: u16,
    /// The most its line can do.
    pub limit: f64,
}

impl CycleClock {
    /// Whether it has used up its divisions.
    #[must_use]
    pub fn worn_out(&self) -> bool {
        f64::from(self.doublings) >= self.limit
    }

    /// Where the hand stands, as a part of the way round; nothing while it rests. Waiting has no hour of its own: the hand
    /// stands in the middle of it.
    #[must_use]
    pub fn part(&self) -> Option<f64> {
        let [g1, s, g2m] = self.phases;
        let round = (g1 + s + g2m).max(f64::MIN_POSITIVE);
        match self.hand {
            Hand::Rests(_) => None,
            Hand::Waits { .. } => Some(0.5 * g1 / round),
            Hand::Runs { phase, hours, .. } => {
                let before = match phase {
                    Phase::G1 => 0.0,
                    Phase::S => g1,
                    Phase::G2M => g1 + s,
                };
                Some(((before + hours) / round).clamp(0.0, 1.0))
            }
        }
    }
}

/// The last decision.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Decided {
    /// What it was.
    pub act: Act,
    /// Step at which it fell.
    pub step: u32,
    /// Whether that was the last hour.
    pub this_hour: bool,
}

/// A part of the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// A receptor, by its place in the list.
    Receptor(usize),
    /// The hold on the ground.
    Grip,
    /// The gene of a fate, by its place among them.
    Gene(usize),
    /// The state of a macrophage.
    State,
    /// Why no fate is open to it.
    Gate,
    /// The clock of its cycle.
    Cycle,
    /// What it gives of its healing signal.
    Licence,
    /// Its decision.
    Decision,
}

/// What a picture of the inside of a cell shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Inside {
    /// Kind of the cell.
    pub kind: CellKind,
    /// State of a macrophage.
    pub state: Polarisation,
    /// Whether a stem cell became it, where it is grown.
    pub made: bool,
    /// Whether it lies in a dish.
    pub dish: bool,
    /// The fate it leans to or has.
    pub fate: Option<Lineage>,
    /// How far it is on its way there, 0 to 1.
    pub progress: f64,
    /// What it senses, a receptor for each cue.
    pub receptors: Vec<Receptor>,
    /// How it holds on, where that matters to it.
    pub grip: Option<Grip>,
    /// What its nucleus shows.
    pub nucleus: Nucleus,
    /// Why no fate is open to it, if so.
    pub gate: Option<Hold>,
    /// Its cycle, where it has one.
    pub cycle: Option<CycleClock>,
    /// Share of its healing signal that it gives, where it sends one.
    pub licence: Option<f64>,
    /// Its last decision.
    pub decided: Option<Decided>,
}

/// Molecules that are drawn at a level of a cue, by the level of half of its effect.
#[must_use]
pub fn molecules(level: f64, half_max: f64) -> u8 {
    if level <= 0.0 || half_max <= 0.0 {
        return 0;
    }
    let drawn = libm::round(MOLECULES_AT_HALF * level / half_max);
    drawn.min(f64::from(MOST_MOLECULES)) as u8
}

/// Name of a cue at its receptor.
#[must_use]
pub fn cue_name(cue: Cue) -> String {
    say(&format!("inside-cue-{}", cue.key()))
}

/// Name of the master gene of a fate.
#[must_use]
pub fn gene_name(fate: Lineage) -> String {
    say(&format!("inside-gene-{}", fate.key()))
}

/// Short name of a state of a macrophage.
#[must_use]
pub fn state_name(state: Polarisation) -> String {
    say(&format!("inside-state-{}", state.key()))
}

impl Inside {
    /// The inside of a living cell.
    pub(super) fn made_of(simulation: &Simulation, story: &CellStory, outlook: &Outlook) -> Self {
        let row = simulation.row_of(story);
        let dish = simulation.scenario().condition.milieu() == Milieu::Dish;
        let stem = matches!(story.state, CellState::Stem { .. });
        let sends = stem && row.injected && simulation.abilities().signal;
        let responder = Responder {
            kind: responds_as(&story.state),
            state: polarisation(&story.state),
            sensed: &story.sensed,
            parameters: simulation.parameters(),
            dish,
            tense: Tense::Now,
        };
        let shuts = |hold: &Hold| {
            let held = matches!(hold, Hold::Closed(_) | Hold::Floating | Hold::Settling);
            held || *hold == Hold::Fixed
        };
        Self {
            kind: row.kind,
            state: row.polarisation,
            made: row.injected || dish,
            dish,
            fate: row.lineage,
            progress: f64::from(row.progress),
            receptors: receptors(&responder, sends),
            grip: grip(story, &responder),
            nucleus: nucleus(&row),
            gate: outlook.holds.iter().copied().find(shuts).filter(|_| stem),
            cycle: stem.then(|| clock(simulation, story, outlook)),
            licence: sends.then_some(f64::from(row.licensed)),
            decided: story.decisions.last().map(|last| Decided {
                act: last.act,
                step: last.step,
                this_hour: u64::from(last.step) + 1 >= simulation.steps(),
            }),
        }
    }

    /// What the picture is of, in a few words.
    #[must_use]
    pub fn headline(&self) -> String {
        let fate = |fate: Lineage| ("fate", say(&format!("fate-{}", fate.key())));
        match (self.kind, self.fate) {
            (CellKind::Stem, Some(lean)) => say_with("inside-leaning", &[fate(lean)]),
            (CellKind::Stem, None) if self.cycle.is_some_and(|cycle| cycle.worn_out()) => {
                say("inside-worn-out")
            }
            (CellKind::Stem, None) => say("inside-undecided"),
            (_, Some(grown)) if self.progress < 1.0 => say_with("inside-growing", &[fate(grown)]),
            _ => {
                let cell = cell_title(self.kind, self.state, self.made);
                say_with("inside-grown", &[("cell", cell)])
            }
        }
    }

    /// The parts of the picture, in the order in which they are told.
    #[must_use]
    pub fn parts(&self) -> Vec<Part> {
        let mut parts: Vec<Part> = (0..self.receptors.len()).map(Part::Receptor).collect();
        parts.extend(self.grip.is_some().then_some(Part::Grip));
        match self.nucleus {
            Nucleus::Fates(genes) => parts.extend((0..genes.len()).map(Part::Gene)),
            Nucleus::State(_) => parts.push(Part::State),
        }
        parts.extend(self.gate.is_some().then_some(Part::Gate));
        parts.extend(self.cycle.is_some().then_some(Part::Cycle));
        parts.extend(self.licence.is_some().then_some(Part::Licence));
        parts.push(Part::Decision);
        parts
    }

    /// What a part is, with its value.
    #[must_use]
    pub fn said_of(&self, part: Part) -> String {
        match part {
            Part::Receptor(k) => self
                .receptors
                .get(k)
                .map_or_else(String::new, receptor_said),
            Part::Grip => self.grip.as_ref().map_or_else(String::new, grip_said),
            Part::Gene(k) => match self.nucleus {
                Nucleus::Fates(genes) => genes.get(k).map_or_else(String::new, gene_said),
                Nucleus::State(_) => String::new(),
            },
            Part::State => match self.nucleus {
                Nucleus::State(state) => say(&format!("inside-state-{}-said", state.key())),
                Nucleus::Fates(_) => String::new(),
            },
            Part::Gate => self.gate.map_or_else(String::new, |hold| self.held(hold)),
            Part::Cycle => self
                .cycle
                .map_or_else(String::new, |clock| self.cycle_said(&clock)),
            Part::Licence => self.licence.map_or_else(String::new, |share| {
                say_with("inside-licence", &[("share", percent(share))])
            }),
            Part::Decision => self.decision(),
        }
    }

    /// All parts in words, a text each.
    #[must_use]
    pub fn said(&self) -> Vec<String> {
        self.parts()
            .into_iter()
            .map(|part| self.said_of(part))
            .collect()
    }

    /// The decision of this hour; where there was none, that and the last one.
    #[must_use]
    pub fn decision(&self) -> String {
        match self.decided {
            None => say("inside-none-yet"),
            Some(Decided {
                act,
                this_hour: true,
                ..
            }) => say_with(
                "inside-this-hour",
                &[("act", say(&format!("act-{}", act.key())))],
            ),
            Some(Decided { act, step, .. }) => say_with(
                "inside-none-this-hour",
                &[("last", words(&Fact::Happened { act, step }))],
            ),
        }
    }

    fn held(&self, hold: Hold) -> String {
        words(&Fact::Held {
            hold,
            dish: self.dish,
        })
    }

    fn cycle_said(&self, clock: &CycleClock) -> String {
        let doublings = words(&Fact::Doublings {
            behind: clock.doublings,
            limit: clock.limit,
        });
        let now = match clock.hand {
            Hand::Waits { chance, hours } => say_with(
                "inside-cycle-waits",
                &[("chance", percent(chance)), ("hours", hours.to_string())],
            ),
            Hand::Runs {
                phase,
                hours,
                length,
            } => say_with(
                match phase {
                    Phase::G1 => "inside-cycle-g1",
                    Phase::S => "inside-cycle-s",
                    Phase::G2M => "inside-cycle-g2m",
                },
                &[
                    ("hours", significant(hours, 3)),
                    ("length", significant(length, 3)),
                ],
            ),
            Hand::Rests(Some(hold)) => say_with("inside-cycle-rests", &[("why", self.held(hold))]),
            Hand::Rests(None) => say("inside-cycle-still"),
        };
        format!("{now} {doublings}")
    }
}

fn effect_of(rule: &Rule, level: f64) -> Effect {
    Effect {
        behaviour: rule.behaviour,
        raises: rule.raises,
        half_max: rule.half_max,
        window: false,
        share: rule.share(level),
    }
}

/// The rules by which a cell responds; those of a signal that it does not send are left out.
fn own_rules(responder: &Responder<'_>, sends: bool) -> impl Iterator<Item = Rule> {
    let (kind, state) = (responder.kind, responder.state);
    rules(responder.parameters)
        .into_iter()
        .filter(move |rule| rule.cell == kind && rule.state == state)
        .filter(move |rule| sends || rule.behaviour != Behaviour::SendHealing)
}

/// A receptor for each cue that the cell senses; none before it has sensed anything.
fn receptors(responder: &Responder<'_>, sends: bool) -> Vec<Receptor> {
    let mut found: Vec<Receptor> = Vec::new();
    if *responder.sensed == Sensed::default() {
        return found;
    }
    for rule in own_rules(responder, sends).filter(|rule| rule.cue != Cue::Stiffness) {
        let level = responder.sensed.of(rule.cue);
        let effect = effect_of(&rule, level);
        match found.iter_mut().find(|one| one.cue == rule.cue) {
            Some(one) => one.effects.push(effect),
            None => found.push(Receptor {
                cue: rule.cue,
                level,
                molecules: molecules(level, rule.half_max),
                effects: vec![effect],
            }),
        }
    }
    found
}

/// The hold of a cell that responds to its ground, or has grown from one that did.
fn grip(story: &CellStory, responder: &Responder<'_>) -> Option<Grip> {
    let adhesion = match story.state {
        CellState::Stem { adhesion, .. } => adhesion,
        CellState::Maturing { .. } => Adhesion::Attached,
        _ => return None,
    };
    let kpa = responder.sensed.of(Cue::Stiffness);
    if adhesion == Adhesion::Attached && kpa <= 0.0 {
        return None;
    }
    let mut effects = Vec::new();
    if adhesion == Adhesion::Attached {
        let of_ground = |rule: &Rule| rule.cue == Cue::Stiffness;
        effects.extend(
            own_rules(responder, false)
                .filter(of_ground)
                .map(|rule| effect_of(&rule, kpa)),
        );
        effects.extend(window(responder));
    }
    Some(Grip {
        adhesion,
        kpa,
        effects,
    })
}

/// The window of stiffness of the muscle fate.
fn window(responder: &Responder<'_>) -> Option<Effect> {
    if responder.kind != CellKind::Stem {
        return None;
    }
    let facts = responder.influences(Behaviour::Muscle);
    facts.into_iter().find_map(|fact| match fact {
        Fact::Window { middle_kpa, .. } => Some(Effect {
            behaviour: Behaviour::Muscle,
            raises: true,
            half_max: middle_kpa,
            window: true,
            share: fact.share()?,
        }),
        _ => None,
    })
}

/// The nucleus of a cell, by the rule of the table.
fn nucleus(row: &CellRow) -> Nucleus {
    if row.kind == CellKind::Macrophage {
        return Nucleus::State(row.polarisation);
    }
    let open = row.open_genes();
    let lean = |k: usize, fate: Lineage| {
        if row.kind != CellKind::Stem {
            f64::from(u8::from(open[k]))
        } else if row.lineage == Some(fate) {
            f64::from(row.progress)
        } else {
            0.0
        }
    };
    let mut genes = Lineage::ALL.map(|fate| Gene {
        fate,
        open: false,
        lean: 0.0,
    });
    for (k, gene) in genes.iter_mut().enumerate() {
        gene.open = open[k];
        gene.lean = lean(k, gene.fate);
    }
    Nucleus::Fates(genes)
}

/// What keeps a cell from dividing.
fn stops_division(hold: &Hold) -> bool {
    matches!(
        hold,
        Hold::Fixed
            | Hold::New
            | Hold::Floating
            | Hold::Settling
            | Hold::Locking(_)
            | Hold::Senescent(_)
            | Hold::Full(_)
            | Hold::NoOxygen
    )
}

/// Hours of the phases of a cell that nothing holds up; those of S and G2 with mitosis are whole.
fn phases(p: &Parameters) -> [f64; 3] {
    let [s, g2m] = [p.s_hours, p.g2m_hours].map(libm::floor);
    [(p.doubling_time_hours - s - g2m).max(0.0), s, g2m]
}

/// The cycle of a stem cell.
fn clock(simulation: &Simulation, story: &CellStory, outlook: &Outlook) -> CycleClock {
    let p = simulation.parameters();
    let phases = phases(p);
    let stops = outlook.holds.iter().copied().find(stops_division);
    let runs = |phase, length: f64| Hand::Runs {
        phase,
        hours: (length - f64::from(story.cycle.steps_left)).max(0.0),
        length,
    };
    let divides = |one: &&Prospect| one.behaviour == Behaviour::Divide;
    let still = matches!(stops, Some(Hold::Fixed | Hold::Floating | Hold::Settling));
    let hand = match (story.cycle.phase, outlook.prospects.iter().find(divides)) {
        _ if still => Hand::Rests(stops),
        (Phase::S, _) => runs(Phase::S, phases[1]),
        (Phase::G2M, _) => runs(Phase::G2M, phases[2]),
        (Phase::G1, Some(one)) => Hand::Waits {
            chance: one.chance,
            hours: one.hours,
        },
        (Phase::G1, None) => Hand::Rests(stops),
    };
    let batch = simulation
        .batches()
        .get(usize::from(story.identity.batch()));
    CycleClock {
        hand,
        phases,
        doublings: story.cycle.doublings,
        limit: doublings_limit_of(batch, p),
    }
}

/// What a cue does, a sentence for each behaviour.
fn effects_said(cue: Cue, effects: &[Effect]) -> String {
    let said = effects.iter().map(|effect| {
        let way = if effect.raises { "raises" } else { "lowers" };
        let doing = say(&format!("doing-{}", effect.behaviour.key()));
        let mut values = vec![("doing", doing), ("share", percent(effect.share))];
        let half = match cue {
            Cue::Adipogenic | Cue::Myogenic => percent(effect.half_max),
            _ => amount(effect.half_max, cue.unit()),
        };
        let key = if effect.window {
            "inside-fits".to_owned()
        } else if told_as_share(cue) {
            format!("inside-{way}-share")
        } else {
            format!("inside-{way}")
        };
        values.push(("half", half));
        say_with(&key, &values)
    });
    said.collect::<Vec<_>>().join(" ")
}

fn receptor_said(receptor: &Receptor) -> String {
    say_with(
        "inside-receptor",
        &[
            ("cue", cue_name(receptor.cue)),
            ("level", receptor.told()),
            ("effects", effects_said(receptor.cue, &receptor.effects)),
        ],
    )
}

fn grip_said(grip: &Grip) -> String {
    if !grip.holds() {
        return words(&Fact::Lodged {
            adhesion: grip.adhesion,
        });
    }
    let effects = effects_said(Cue::Stiffness, &grip.effects);
    let values = [("ground", ground(grip.kpa)), ("effects", effects)];
    say_with("inside-grip", &values).trim_end().to_owned()
}

fn gene_said(gene: &Gene) -> String {
    let key = if gene.open {
        "inside-gene-open"
    } else {
        "inside-gene-closed"
    };
    say_with(
        key,
        &[
            ("gene", gene_name(gene.fate)),
            (
                "chromosome",
                say(&format!("inside-place-{}", gene.fate.key())),
            ),
            ("fate", say(&format!("fate-{}", gene.fate.key()))),
            ("lean", percent(gene.lean)),
        ],
    )
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::explain::Card;
    use crate::scenario::Scenario;
    use crate::sim::STEPS_PER_DAY;

    fn run(name: &str, days: u64) -> Simulation {
        let scenario = Arc::new(Scenario::built_in(name).expect("a scenario"));
        let mut simulation = Simulation::new(scenario, 1).expect("it starts");
        simulation.step_many(days * STEPS_PER_DAY);
        simulation
    }

    #[test]
    fn molecules_follow_the_level_up_to_eight() {
        assert_eq!(molecules(0.0, 1.0), 0);
        assert_eq!(molecules(1.0, 1.0), 2);
        assert_eq!(molecules(5.0, 2.0), 5);
        assert_eq!(molecules(900.0, 1.0), MOST_MOLECULES);
        let mut before = 0;
        for step in 0..100 {
            let drawn = molecules(f64::from(step) * 0.1, 1.3);
            assert!(drawn >= before && drawn <= MOST_MOLECULES);
            before = drawn;
        }
        assert_eq!(before, MOST_MOLECULES);
    }

    #[test]
    fn the_genes_are_those_of_the_table_and_every_part_has_words() {
        for (name, days) in [("dish-stiffness", 9), ("osteoarthritis-moderate", 4)] {
            let simulation = run(name, days);
            for row in simulation
                .cells()
                .iter()
                .filter(|row| !row.dying)
                .step_by(17)
            {
                let card = Card::of(&simulation, row.id).expect("it lives");
                let inside = card.inside.expect("it is there");
                match inside.nucleus {
                    Nucleus::Fates(genes) => {
                        assert_eq!(genes.map(|gene| gene.open), row.open_genes());
                        assert!(genes.iter().all(|gene| (0.0..=1.0).contains(&gene.lean)));
                    }
                    Nucleus::State(state) => {
                        assert_eq!(row.kind, CellKind::Macrophage);
                        assert_eq!(state, row.polarisation);
                    }
                }
                let said = inside.said();
                assert_eq!(said.len(), inside.parts().len());
                for text in said.iter().chain([&inside.headline()]) {
                    let whole = text.len() > 5 && !text.contains("inside-");
                    assert!(whole && !text.contains('{'), "{name}: '{text}'");
                }
            }
        }
    }

    #[test]
    fn the_hand_goes_round_with_the_phases() {
        let clock = |hand| CycleClock {
            hand,
            phases: [10.0, 8.0, 6.0],
            doublings: 3,
            limit: 38.0,
        };
        let runs = |phase, hours| {
            clock(Hand::Runs {
                phase,
                hours,
                length: 8.0,
            })
            .part()
            .expect("a hand")
        };
        assert!(clock(Hand::Rests(None)).part().is_none());
        let waits = clock(Hand::Waits {
            chance: 0.1,
            hours: 1,
        });
        let waits = waits.part().expect("a hand");
        assert!(waits < runs(Phase::S, 0.0));
        assert!(runs(Phase::S, 0.0) < runs(Phase::S, 7.0));
        assert!(runs(Phase::S, 7.0) < runs(Phase::G2M, 1.0));
        assert!(runs(Phase::G2M, 6.0) <= 1.0);
    }
}
