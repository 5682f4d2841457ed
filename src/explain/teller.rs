//! What is told of a cell, part by part: who it is, what it did and why, what could come, what it senses, its family.

use super::fact::{Fact, Idle, MOST_IDLE, Tense};
use super::influence::{Responder, behaviour_of, kind_of, state_before};
use super::line::{Curve, Line, Section};
use super::numbers::percent;
use super::sentence::words;
use crate::model::condition::Milieu;
use crate::model::words::{CellKind, FATES, Lineage, Polarisation};
use crate::scenario::Parameters;
use crate::scenario::rules::{Behaviour, Cue};
use crate::sim::Cause;
use crate::sim::process::cycle::{division_modes, doublings_limit_of};
use crate::sim::process::{commitment::fate_of_tissue, maturation::maturation};
use crate::sim::{Act, Decision};
use crate::sim::{Adhesion, CellState, Origin, Sensed};
use crate::sim::{CellStory, STEPS_PER_DAY, Simulation};
use crate::sim::{Hold, Outlook, Prospect};
use crate::sim::{Relation, Relative};
use crate::text::say_with;

/// What is less likely within a day is not told.
pub const LEAST_A_DAY: f64 = 1e-5;
/// Most things to come that are told.
pub const MOST_NEXT: usize = 4;
/// Most cues of the present hour that are told.
pub const MOST_SENSES: usize = 5;
/// Most relatives of each kind that are told of and drawn.
pub const MOST_BESIDE: usize = 3;

/// A fate that a state has locked, if so.
fn locked_fate(state: &CellState) -> Option<Lineage> {
    match state {
        CellState::Maturing { lineage, .. } => Some(*lineage),
        CellState::Chondrocyte { .. } => Some(Lineage::Cartilage),
        CellState::Osteoblast | CellState::Osteocyte => Some(Lineage::Bone),
        CellState::Myocyte => Some(Lineage::Muscle),
        CellState::Adipocyte => Some(Lineage::Fat),
        _ => None,
    }
}

/// State of a macrophage; resting for all other cells.
pub(super) fn polarisation(state: &CellState) -> Polarisation {
    match state {
        CellState::Macrophage(state) => *state,
        _ => Polarisation::M0,
    }
}

/// The kind whose rules a cell responds by.
pub(super) fn responds_as(state: &CellState) -> CellKind {
    match state {
        // Every cell that is built into tissue is lost to inflammation by the same curve.
        CellState::Maturing { .. } => CellKind::Chondrocyte,
        state => state.kind(),
    }
}

fn fate_of(behaviour: Behaviour) -> Option<Lineage> {
    Lineage::ALL
        .into_iter()
        .find(|fate| Behaviour::of_fate(*fate) == behaviour)
}

/// Tells of one cell.
pub(super) struct Teller<'a> {
    simulation: &'a Simulation,
    story: &'a CellStory,
    pub(super) lines: Vec<Line>,
}

impl<'a> Teller<'a> {
    pub(super) fn of(simulation: &'a Simulation, story: &'a CellStory) -> Self {
        Self {
            simulation,
            story,
            lines: Vec::new(),
        }
    }

    /// Everything that the card of a living cell says; gives the curve of what counts most.
    pub(super) fn tell_all(&mut self, outlook: &Outlook, family: &[Relative]) -> Option<Curve> {
        self.who();
        self.did(outlook);
        self.next(outlook);
        let curve = self.senses(outlook);
        self.family(family);
        self.earlier();
        curve
    }

    fn tell(&mut self, section: Section, fact: Fact) {
        self.tell_of(section, None, fact);
    }

    fn tell_of(&mut self, section: Section, decision: Option<usize>, fact: Fact) {
        self.lines.push(Line {
            section,
            decision,
            text: words(&fact),
            fact,
        });
    }

    fn milieu(&self) -> Milieu {
        self.simulation.scenario().condition.milieu()
    }

    fn dish(&self) -> bool {
        self.milieu() == Milieu::Dish
    }

    /// Whether grown cells of its line were made by a stem cell.
    fn made(&self) -> bool {
        self.story.identity.injected() || self.dish()
    }

    /// Whether it came out of the needle and makes the damage heal faster now, as bone and muscle cells do.
    fn builds(&self, kind: CellKind) -> bool {
        let simulation = self.simulation;
        let builder = matches!(kind, CellKind::Osteoblast | CellKind::Myocyte);
        let mending = simulation.mending_at(simulation.steps(), simulation.parameters());
        let heals = mending.is_some_and(|(plan, day)| {
            day.is_some_and(|day| (plan.starts_day..plan.slow_until_day).contains(&day))
        });
        builder && self.story.identity.injected() && simulation.abilities().build && heals
    }

    fn who(&mut self) {
        let (simulation, story) = (self.simulation, self.story);
        let identity = story.identity;
        let kind = story.state.kind();
        let made = self.made();
        self.tell(
            Section::Who,
            Fact::Is {
                kind,
                state: polarisation(&story.state),
                made,
            },
        );
        let batch = simulation.batches().get(usize::from(identity.batch()));
        self.tell(
            Section::Who,
            Fact::Came {
                origin: identity.origin(),
                step: identity.born_step(),
                injection: batch.map(|batch| batch.step),
            },
        );
        let place = simulation.place(story.body.x_mm, story.body.y_mm);
        self.tell(
            Section::Who,
            Fact::Lies {
                class: place.class,
                damaged: place.damaged,
                holds: matches!(
                    story.state,
                    CellState::Stem {
                        adhesion: Adhesion::Attached,
                        ..
                    } | CellState::Maturing { .. }
                ),
            },
        );
        let p = simulation.parameters();
        match story.state {
            CellState::Stem {
                adhesion,
                lineage_bias,
                commitment_progress,
            } => {
                if adhesion != Adhesion::Attached {
                    self.tell(Section::Who, Fact::Lodged { adhesion });
                    return;
                }
                self.ground();
                self.tell(
                    Section::Who,
                    lineage_bias.map_or(Fact::Undecided, |fate| Fact::Leans {
                        fate,
                        share: f64::from(commitment_progress),
                    }),
                );
                if lineage_bias.is_some()
                    && story.decisions_taken == 0
                    && identity.origin() == Origin::Divided
                {
                    self.tell(Section::Who, Fact::BornLeaning);
                }
                self.tell(
                    Section::Who,
                    Fact::Doublings {
                        behind: story.cycle.doublings,
                        limit: doublings_limit_of(batch, p),
                    },
                );
            }
            CellState::Maturing {
                lineage,
                stage,
                locked_step,
            } => {
                self.ground();
                self.tell(
                    Section::Who,
                    Fact::Grows {
                        fate: lineage,
                        step: locked_step,
                        passed: stage,
                        stages: maturation(p, lineage).0,
                    },
                );
            }
            CellState::Chondrocyte { locked_step, .. } if locked_step > 0 => {
                self.tell(Section::Who, Fact::Became { step: locked_step });
            }
            _ => {}
        }
        self.cause_of_fate();
    }

    /// What called for the fate that it locked, if that is still kept.
    fn cause_of_fate(&mut self) {
        let locked = |one: &Decision| matches!(one.act, Act::Locked(_));
        let decisions = &self.story.decisions;
        let Some(k) = decisions.iter().rposition(locked) else {
            return;
        };
        // The last decision has its reasons under it.
        if k + 1 == decisions.len() {
            return;
        }
        let p = self.simulation.parameters_at(u64::from(decisions[k].step));
        if let Some(first) = self.reasons(&decisions[k], &p).into_iter().next() {
            self.tell_of(Section::Who, Some(k), first);
        }
    }

    fn ground(&mut self) {
        let kpa = f64::from(self.story.sensed.stiffness_kpa);
        if kpa > 0.0 {
            self.tell(Section::Who, Fact::Ground { kpa });
        }
    }

    fn did(&mut self, outlook: &Outlook) {
        let Some(last) = self.story.decisions.len().checked_sub(1) else {
            let because = self.idle(outlook);
            self.tell(Section::Did, Fact::NothingYet { because });
            return;
        };
        let decision = self.story.decisions[last];
        self.tell_of(
            Section::Did,
            Some(last),
            Fact::Happened {
                act: decision.act,
                step: decision.step,
            },
        );
        let p = self.simulation.parameters_at(u64::from(decision.step));
        for fact in self.reasons(&decision, &p) {
            self.tell_of(Section::Why, Some(last), fact);
        }
        self.dice(Section::Dice, last, &decision, &p);
    }

    /// Why it has decided nothing yet: what holds it back, then what it could do and no draw has meant.
    fn idle(&self, outlook: &Outlook) -> [Option<Idle>; MOST_IDLE] {
        let unlikely = likeliest(outlook, self.simulation.parameters()).map(|one| {
            let most =
                limiting(&self.responder(), one.behaviour).filter(|(factor, ..)| *factor < 0.5);
            let brakes = |fact: Fact| matches!(fact, Fact::Cue { raises: false, .. });
            Idle::Unlikely {
                kind: self.story.state.kind(),
                behaviour: one.behaviour,
                chance: one.chance,
                hours: one.hours,
                most: most.map(|(_, what, _)| what),
                lacks: most.is_none_or(|(_, _, fact)| !brakes(fact)),
            }
        });
        let holds = outlook.holds.iter().copied().map(Idle::Held);
        let mut because = [None; MOST_IDLE];
        for (place, one) in because.iter_mut().zip(holds.chain(unlikely)) {
            *place = Some(one);
        }
        because
    }

    /// The cell as it responds at the present hour.
    fn responder(&self) -> Responder<'_> {
        Responder {
            kind: responds_as(&self.story.state),
            state: polarisation(&self.story.state),
            sensed: &self.story.sensed,
            parameters: self.simulation.parameters(),
            dish: self.dish(),
            tense: Tense::Now,
        }
    }

    /// Why a decision fell as it did.
    fn reasons(&self, decision: &Decision, p: &Parameters) -> Vec<Fact> {
        let step = u64::from(decision.step);
        let responder = Responder {
            kind: kind_of(decision.act),
            state: Polarisation::M0,
            sensed: &decision.sensed,
            parameters: p,
            dish: self.dish(),
            tense: Tense::Then,
        };
        match decision.act {
            Act::Leaned(fate) | Act::TurnedFrom(fate) | Act::LeftPool(fate) => {
                responder.influences(Behaviour::of_fate(fate))
            }
            // What called for the fate it locked; the rest was told with the steps.
            Act::Locked(fate) => {
                let mut facts = responder.influences(Behaviour::of_fate(fate));
                facts.truncate(1);
                facts
            }
            Act::StartedDividing => responder.influences(Behaviour::Divide),
            Act::DividedSelfRenewal | Act::DividedAsymmetric | Act::DividedCommitting => {
                let shares = division_modes(p, self.milieu()).map(|(_, share)| share);
                vec![Fact::Modes {
                    dish: self.dish(),
                    shares,
                }]
            }
            Act::StayedInPool if decision.low < 1.0 => {
                let half = p.division_commitment_half_per_day;
                vec![Fact::Pool {
                    per_day: half * decision.low / (1.0 - decision.low),
                    half_per_day: half,
                }]
            }
            Act::Attached if !decision.is_certain() => vec![Fact::Touched {
                hours: p.settling_hours,
            }],
            Act::DividedResident | Act::Fused => self
                .simulation
                .mending_at(step, p)
                .and_then(|(plan, day)| {
                    Some(Fact::Mends {
                        day: day?,
                        until: plan.fast_until_day,
                    })
                })
                .into_iter()
                .collect(),
            Act::Matured => locked_fate(&self.story.state)
                .map(|fate| {
                    let (stages, days) = maturation(p, fate);
                    Fact::Stages { fate, stages, days }
                })
                .into_iter()
                .collect(),
            Act::Hypertrophied => {
                let mut facts = Vec::new();
                if let CellState::Chondrocyte { locked_step, .. } = self.story.state {
                    let steps = decision.step.saturating_sub(locked_step);
                    facts.push(Fact::OldEnough {
                        days: f64::from(steps) / STEPS_PER_DAY as f64,
                        from_days: p.hypertrophy_after_days,
                    });
                }
                facts.push(responder.low_oxygen());
                facts
            }
            Act::TurnedM1 | Act::TurnedM2 => state_before(decision, p)
                .map(|state| {
                    let responder = Responder { state, ..responder };
                    behaviour_of(decision.act)
                        .map(|behaviour| responder.influences(behaviour))
                        .unwrap_or_default()
                })
                .unwrap_or_default(),
            _ => Vec::new(),
        }
    }

    /// The dice of a decision, or why there were none.
    fn dice(&mut self, section: Section, k: usize, decision: &Decision, p: &Parameters) {
        let fact = if !decision.is_certain() {
            Fact::Dice {
                act: decision.act,
                hours: decision.hours,
                low: decision.low,
                high: decision.high,
                draw: decision.draw,
            }
        } else if decision.act == Act::Forgot {
            Fact::Faded {
                half_days: p.memory_days * std::f64::consts::LN_2,
                least: p.memory_least,
            }
        } else {
            Fact::Certain { act: decision.act }
        };
        self.tell_of(section, Some(k), fact);
    }

    fn next(&mut self, outlook: &Outlook) {
        let (p, story) = (self.simulation.parameters(), self.story);
        let begun = self.lines.len();
        let lineage_bias = match story.state {
            CellState::Stem { lineage_bias, .. } => lineage_bias,
            _ => None,
        };
        let mut steps = false;
        for prospect in likely(outlook, p).take(MOST_NEXT) {
            let fate = fate_of(prospect.behaviour);
            steps |= fate.is_some();
            self.tell(
                Section::Next,
                Fact::Could {
                    kind: story.state.kind(),
                    behaviour: prospect.behaviour,
                    from: lineage_bias
                        .filter(|lineage_bias| fate.is_some_and(|fate| fate != *lineage_bias)),
                    chance: prospect.chance,
                    hours: prospect.hours,
                    cause: prospect.cause,
                },
            );
        }
        if steps {
            self.tell(
                Section::Next,
                Fact::Steps {
                    steps: p.memory_steps,
                },
            );
        }
        for hold in &outlook.holds {
            let fact = match *hold {
                Hold::NoCue => Fact::NoCue {
                    strongest_per_day: outlook.fates_per_day.into_iter().fold(0.0, f64::max),
                    below_per_day: p.cue_gone_per_day,
                },
                Hold::Grown(kind) => Fact::Keeps {
                    kind,
                    made: self.made(),
                    builds: self.builds(kind),
                },
                hold => Fact::Held {
                    hold,
                    dish: self.dish(),
                },
            };
            self.tell(Section::Next, fact);
        }
        if self.lines.len() == begun {
            // However unlikely, it is what could come.
            let fact = likeliest(outlook, p).map_or(Fact::Quiet, |one| Fact::Could {
                kind: story.state.kind(),
                behaviour: one.behaviour,
                from: None,
                chance: one.chance,
                hours: one.hours,
                cause: one.cause,
            });
            self.tell(Section::Next, fact);
        }
    }

    /// What it senses now of what bears on the likeliest things to come, and what of that counts most.
    fn senses(&mut self, outlook: &Outlook) -> Option<Curve> {
        let (simulation, story) = (self.simulation, self.story);
        let p = simulation.parameters();
        let senses = matches!(
            story.state,
            CellState::Stem { .. }
                | CellState::Maturing { .. }
                | CellState::Macrophage(_)
                | CellState::Chondrocyte { .. }
        );
        if !senses {
            return None;
        }
        if story.sensed == Sensed::default() {
            self.tell(Section::Senses, Fact::SensedNothing);
            return None;
        }
        let responder = Responder {
            sensed: &story.sensed,
            parameters: p,
            ..self.responder()
        };
        let mut asked: Vec<Behaviour> = likely(outlook, p)
            .filter(|one| responds(one))
            .map(|one| one.behaviour)
            .collect();
        asked.sort_by_key(|one| *one == Behaviour::Die);
        asked.truncate(2);
        let likeliest = asked.first().copied();
        if outlook.holds.contains(&Hold::NoCue) {
            let place = simulation.place(story.body.x_mm, story.body.y_mm);
            let here = fate_of_tissue(place.class);
            let open = Lineage::ALL
                .into_iter()
                .filter(|fate| self.dish() || here == Some(*fate));
            asked.extend(open.map(Behaviour::of_fate));
        }
        let abilities = simulation.abilities();
        if matches!(story.state, CellState::Stem { .. })
            && story.identity.injected()
            && abilities.signal
        {
            asked.push(Behaviour::SendHealing);
        }
        if story.state == CellState::Macrophage(Polarisation::M1) {
            asked.push(Behaviour::SendInflammation);
        }
        let mut told: Vec<Fact> = Vec::new();
        for behaviour in &asked {
            // Where nothing calls, the caller alone is told.
            let most = if outlook.holds.contains(&Hold::NoCue) && fate_of(*behaviour).is_some() {
                1
            } else {
                usize::MAX
            };
            told.extend(responder.influences(*behaviour).into_iter().take(most));
        }
        told.truncate(MOST_SENSES);
        for fact in told {
            self.tell(Section::Senses, fact);
        }
        self.counts(&responder, likeliest?)
    }

    /// What counts most for a behaviour; its curve, where it is a cue.
    fn counts(&mut self, responder: &Responder<'_>, behaviour: Behaviour) -> Option<Curve> {
        let (factor, what, most) = limiting(responder, behaviour)?;
        self.tell(
            Section::Counts,
            Fact::Counts {
                behaviour,
                what,
                factor,
            },
        );
        let Fact::Cue { cue, level, .. } = most else {
            return None;
        };
        let rule = responder
            .rules(behaviour)
            .into_iter()
            .find(|rule| rule.cue == cue)?;
        Some(Curve {
            rule,
            level,
            label: say_with("counts-label", &[("factor", percent(factor))]),
        })
    }

    fn family(&mut self, family: &[Relative]) {
        let identity = self.story.identity;
        if identity.births > 0 {
            self.tell(
                Section::Family,
                Fact::Births {
                    births: identity.births,
                },
            );
        }
        for relative in beside(family) {
            let stands_in = relative.relation == Relation::Parent
                && matches!(identity.origin(), Origin::FromBlood | Origin::RenewedHere);
            let known = relative.alive || relative.died_step.is_some();
            let macrophage = relative.kind == CellKind::Macrophage;
            let fact = if stands_in {
                Fact::StandsIn {
                    step: identity.born_step(),
                }
            } else {
                Fact::Relative {
                    relation: relative.relation,
                    kind: known.then_some(relative.kind),
                    made: self.made(),
                    state: (relative.alive && macrophage).then_some(relative.polarisation),
                    since: relative.alive.then_some(relative.born_step),
                    died: relative.died_step,
                }
            };
            self.tell(Section::Family, fact);
        }
    }

    fn earlier(&mut self) {
        let story = self.story;
        for (k, decision) in story.decisions.iter().enumerate().rev().skip(1) {
            self.tell_of(
                Section::Earlier,
                Some(k),
                Fact::Happened {
                    act: decision.act,
                    step: decision.step,
                },
            );
            let p = self.simulation.parameters_at(u64::from(decision.step));
            if let Some(first) = self.reasons(decision, &p).into_iter().next() {
                self.tell_of(Section::Earlier, Some(k), first);
            }
            self.dice(Section::Earlier, k, decision, &p);
        }
    }
}

/// The likeliest thing that it could do by itself within a day; of fates first those that a cue calls for.
fn likeliest<'a>(outlook: &'a Outlook, p: &Parameters) -> Option<&'a Prospect> {
    let fates = outlook.fates_per_day;
    let lives = |one: &&Prospect| one.behaviour != Behaviour::Die;
    let called = |one: &&Prospect| {
        fate_of(one.behaviour).is_none_or(|fate| fates[fate as usize] >= p.cue_gone_per_day)
    };
    // They come the likeliest first.
    let mut all = outlook.prospects.iter().filter(lives);
    all.clone().find(called).or_else(|| all.next())
}

/// What of the present hour leaves the least of the full pace of a behaviour: how much, its key, and the fact.
fn limiting(responder: &Responder<'_>, behaviour: Behaviour) -> Option<(f64, &'static str, Fact)> {
    let (factor, most) = responder
        .influences(behaviour)
        .into_iter()
        // What only adds to a behaviour does not limit it.
        .filter(|fact| !matches!(fact, Fact::Cue { cue: Cue::Igf1, .. }))
        .filter_map(|fact| Some((fact.factor()?, fact)))
        .min_by(|a, b| a.0.total_cmp(&b.0))?;
    let what = match most {
        Fact::Cue { cue, .. } => cue.key(),
        Fact::Window { .. } => "window",
        Fact::Dense { .. } => "density",
        Fact::Room { .. } => "room",
        Fact::BodyPace { .. } => "body",
        _ => return None,
    };
    Some((factor, what, most))
}

/// Whether a prospect responds to cues.
fn responds(prospect: &Prospect) -> bool {
    match prospect.behaviour {
        Behaviour::Die => prospect.cause == Some(Cause::Inflammation),
        Behaviour::Mature | Behaviour::TakeHold => false,
        _ => true,
    }
}

/// What could come that is worth telling, the likeliest first: of fates only those that a cue calls for.
fn likely<'a>(outlook: &'a Outlook, p: &'a Parameters) -> impl Iterator<Item = &'a Prospect> {
    let fates: [f64; FATES] = outlook.fates_per_day;
    outlook.prospects.iter().filter(move |one| {
        let called =
            fate_of(one.behaviour).is_none_or(|fate| fates[fate as usize] >= p.cue_gone_per_day);
        called && one.chance_a_day() >= LEAST_A_DAY
    })
}

/// The relatives that are told of and drawn, at most [`MOST_BESIDE`] of each kind.
pub fn beside(family: &[Relative]) -> impl Iterator<Item = &Relative> {
    family.iter().enumerate().filter_map(|(k, one)| {
        let before = family[..k]
            .iter()
            .filter(|other| other.relation == one.relation)
            .count();
        (before < MOST_BESIDE).then_some(one)
    })
}
