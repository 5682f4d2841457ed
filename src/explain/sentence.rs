//! A fact in words: one whole sentence each.

use std::sync::LazyLock;

use super::fact::{Fact, Idle, Side, Tense};
use super::numbers::{amount, day, days, density_pair, interval, pair, percent, significant};
use crate::lesson::level::Levels;
use crate::model::words::{CellKind, Lineage, Polarisation};
use crate::scenario::rules::{Behaviour, Cue};
use crate::sim::Act;
use crate::sim::Cause;
use crate::sim::Closed;
use crate::sim::Hold;
use crate::sim::{Adhesion, Origin};
use crate::sim::{Relation, Relative};
use crate::stage::TissueClass;
use crate::text::{say, say_with};

static LEVELS: LazyLock<Levels> = LazyLock::new(|| Levels::built_in().unwrap_or_default());

/// Name of a cell's kind, as a heading.
#[must_use]
pub fn cell_name(kind: CellKind, state: Polarisation, dying: bool) -> String {
    if dying {
        say("cell-dying")
    } else if kind == CellKind::Macrophage {
        say(&format!("cell-macrophage-{}", state.key()))
    } else {
        say(&format!("cell-{}", kind.key()))
    }
}

/// Name of a living cell's kind, as a heading, in the word of its sentences; `made` where a stem cell became it.
#[must_use]
pub fn cell_title(kind: CellKind, state: Polarisation, made: bool) -> String {
    if kind == CellKind::Myocyte && made {
        say("cell-muscle-like")
    } else {
        cell_name(kind, state, false)
    }
}

/// A cell of a kind, with its article; `made` where a stem cell became it.
fn a_cell(kind: CellKind, state: Option<Polarisation>, made: bool) -> String {
    match (kind, state) {
        (CellKind::Myocyte, _) if made => say("a-cell-muscle-like"),
        (CellKind::Macrophage, Some(state)) => say(&format!("a-cell-macrophage-{}", state.key())),
        _ => say(&format!("a-cell-{}", kind.key())),
    }
}

fn fate_name(fate: Lineage) -> String {
    say(&format!("fate-{}", fate.key()))
}

/// What is as stiff as a ground, and its stiffness.
#[must_use]
pub fn ground(kpa: f64) -> String {
    ground_at(kpa, &amount(kpa, "kPa"))
}

/// Key of the word for a ground of a stiffness.
#[must_use]
pub fn ground_word(kpa: f64) -> &'static str {
    LEVELS.ground_word(kpa)
}

fn ground_at(kpa: f64, number: &str) -> String {
    say_with(
        &format!("ground-{}", ground_word(kpa)),
        &[("kpa", number.to_owned())],
    )
}

/// Whether the level of a cue is told as a share of its full effect: its unit is its half-effect.
#[must_use]
pub fn told_as_share(cue: Cue) -> bool {
    matches!(cue, Cue::Inflammation | Cue::Healing)
}

/// The level of a cue as it is told: in its unit, or as a share where its unit is its half-effect or its usual strength;
/// `share` is the share of its full effect.
#[must_use]
pub fn level_told(cue: Cue, level: f64, share: f64) -> String {
    match cue {
        _ if told_as_share(cue) => percent(share),
        Cue::Adipogenic | Cue::Myogenic => percent(level),
        _ => amount(level, cue.unit()),
    }
}

fn of_tense(key: &str, tense: Tense) -> String {
    let end = match tense {
        Tense::Then => "then",
        Tense::Now => "now",
    };
    format!("{key}-{end}")
}

fn place_key(class: Option<TissueClass>) -> &'static str {
    match class {
        Some(TissueClass::Cartilage) => "place-cartilage",
        Some(TissueClass::CorticalBone | TissueClass::CancellousBone | TissueClass::Physis) => {
            "place-bone"
        }
        Some(TissueClass::Marrow) => "place-marrow",
        Some(TissueClass::Synovium) => "place-lining",
        Some(TissueClass::Capsule) => "place-capsule",
        Some(TissueClass::Fascia) => "place-fascia",
        Some(TissueClass::Vessel) => "place-vessel",
        Some(TissueClass::Fat) => "place-fat",
        Some(TissueClass::FatPad) => "place-fat-pad",
        Some(TissueClass::Skin) => "place-skin",
        Some(TissueClass::Muscle) => "place-muscle",
        Some(TissueClass::Tendon) => "place-tendon",
        Some(TissueClass::Ligament) => "place-ligament",
        Some(TissueClass::Meniscus) => "place-meniscus",
        Some(TissueClass::Fluid) => "place-fluid",
        Some(TissueClass::DishSurface) => "place-dish",
        Some(TissueClass::Medium) => "place-medium",
        Some(TissueClass::Ghost) | None => "place-outside",
    }
}

/// The key of what a behaviour is called among the things a cell does; steps towards a fate have their own.
fn step_key(behaviour: Behaviour) -> String {
    format!("could-{}", behaviour.key())
}

/// What the cues of the present hour are about.
fn doing(behaviour: Behaviour) -> (&'static str, String) {
    ("doing", say(&format!("doing-{}", behaviour.key())))
}

fn cue_sentence(
    tense: Tense,
    behaviour: Behaviour,
    cue: Cue,
    level: f64,
    half_max: f64,
    raises: bool,
    share: f64,
) -> String {
    let name = say(&format!("cue-{}", cue.key()));
    let way = match (raises, cue) {
        (true, Cue::Oxygen) => "oxygen",
        (true, _) => "called",
        (false, _) => "braked",
    };
    if level <= 0.0 && raises {
        let bare = say(&format!("cue-bare-{}", cue.key()));
        return say_with(
            &of_tense("why-none", tense),
            &[("cue", bare), doing(behaviour)],
        );
    }
    if told_as_share(cue) {
        let side = Side::of(share, 0.5).key();
        // As many digits as it takes that it is not one half.
        let told = percent(share);
        let told = if told == percent(0.5) && share != 0.5 {
            pair(100.0 * share, 50.0, "%").0
        } else {
            told
        };
        let key = of_tense(&format!("why-{way}-share-{side}"), tense);
        return say_with(&key, &[("cue", name), ("share", told), doing(behaviour)]);
    }
    let (told, half) = pair(level, half_max, cue.unit());
    let told = if cue == Cue::Stiffness {
        ground_at(level, &told)
    } else {
        told
    };
    let side = Side::of(level, half_max).key();
    let key = of_tense(&format!("why-{way}-{side}"), tense);
    let values = [
        ("cue", name),
        ("level", told),
        ("half", half),
        doing(behaviour),
    ];
    say_with(&key, &values)
}

fn dice_sentence(act: Act, hours: u8, low: f64, high: f64, draw: f64) -> String {
    let [low_told, high_told, draw_told] = interval(low, high, draw);
    let from = if low <= 0.0 { "below" } else { "from" };
    let values = |extra: Option<(&'static str, String)>| {
        let mut values = vec![
            ("chance", percent(high - low)),
            ("low", low_told.clone()),
            ("high", high_told.clone()),
            ("draw", draw_told.clone()),
        ];
        values.extend(extra);
        values
    };
    if hours == 0 {
        let when = match act {
            Act::WillAdhere | Act::WillFloat => "needle",
            _ => "division",
        };
        let means = say(&format!("means-{}", act.key()));
        return say_with(
            &format!("dice-{when}-{from}"),
            &values(Some(("means", means))),
        );
    }
    let span = match hours {
        1 => "hour",
        24 => "day",
        _ => "hours",
    };
    say_with(
        &format!("dice-{span}-{from}"),
        &values(Some(("hours", hours.to_string()))),
    )
}

/// Chance within a day of what has a chance every so many hours.
fn a_day(chance: f64, hours: u8) -> f64 {
    let draws = 24.0 / f64::from(hours.max(1));
    -libm::expm1(draws * libm::log1p(-chance.clamp(0.0, 1.0)))
}

/// What a cell could do, after "it could".
fn what_it_could(kind: CellKind, behaviour: Behaviour, cause: Option<Cause>) -> String {
    match (behaviour, cause) {
        (Behaviour::Die, Some(cause)) => say(&format!("could-die-{}", cause_key(cause))),
        (Behaviour::Mature, _) if kind == CellKind::Satellite => say("could-fuse"),
        _ => say(&step_key(behaviour)),
    }
}

/// A reason why a cell has decided nothing yet, after "because". Its numbers are told with what could come next.
fn idle_clause(idle: &Idle) -> String {
    match *idle {
        Idle::Held(hold) => say(&format!("idle-{}", hold_key(hold))),
        Idle::Unlikely {
            kind,
            behaviour,
            chance,
            hours,
            most,
            lacks,
        } => {
            let what = what_it_could(kind, behaviour, None);
            let mut values = vec![("what", what), ("day", percent(a_day(chance, hours)))];
            match most {
                Some(most) => {
                    let way = if lacks { "lack" } else { "much" };
                    values.push(("most", say(&format!("{way}-{most}"))));
                    say_with("idle-unlikely-by", &values)
                }
                None => say_with("idle-unlikely", &values),
            }
        }
    }
}

/// The key of a hold among the reasons of an idle cell.
fn hold_key(hold: Hold) -> &'static str {
    match hold {
        Hold::Fixed => "fixed",
        Hold::New => "new",
        Hold::Floating => "floating",
        Hold::Settling => "settling",
        Hold::CopyingDna(_) => "copying",
        Hold::Dividing(_) => "dividing",
        Hold::Locking(_) => "locking",
        Hold::Locked(_) => "locked",
        Hold::Senescent(_) => "senescent",
        Hold::Full(_) => "full",
        Hold::NoOxygen => "no-oxygen",
        Hold::Closed(Closed::BuildersOff) => "builders-off",
        Hold::Closed(Closed::OutsideDamage) => "outside-damage",
        Hold::Closed(Closed::NoFateOfTissue) => "no-fate-of-tissue",
        Hold::NoCue => "no-cue",
        Hold::Calm => "calm",
        Hold::Grown(_) => "grown",
        Hold::Young(..) => "young",
        Hold::Hypertrophic => "hardened",
        Hold::NothingToMend(_) => "nothing-to-mend",
        Hold::TooFar(..) => "too-far",
        Hold::Mended(..) => "mended",
        Hold::MendingSlowly(..) => "mending-slowly",
        Hold::NotHealing => "not-healing",
    }
}

fn could_sentence(
    kind: CellKind,
    behaviour: Behaviour,
    from: Option<Lineage>,
    chance: f64,
    hours: u8,
    cause: Option<Cause>,
) -> String {
    let what = what_it_could(kind, behaviour, cause);
    let what = match from {
        Some(fate) => say_with("could-away", &[("what", what), ("fate", fate_name(fate))]),
        None => what,
    };
    let a_day = a_day(chance, hours);
    let key = match (behaviour, hours) {
        (Behaviour::TakeHold, _) => "next-could-touching",
        (_, 1) => "next-could-hour",
        (_, 24) => "next-could-day",
        _ => "next-could-hours",
    };
    say_with(
        key,
        &[
            ("what", what),
            ("chance", percent(chance)),
            ("hours", hours.to_string()),
            ("day", percent(a_day)),
        ],
    )
}

fn cause_key(cause: Cause) -> &'static str {
    match cause {
        Cause::NoHold => "no-hold",
        Cause::Apoptosis => "apoptosis",
        Cause::Inflammation => "inflammation",
        Cause::Age => "age",
    }
}

fn hold_sentence(hold: Hold, dish: bool) -> String {
    let hours = |key: &str, left: u8| {
        let key = if left == 1 {
            format!("{key}-one")
        } else {
            key.to_owned()
        };
        say_with(&key, &[("hours", left.to_string())])
    };
    match hold {
        Hold::Fixed => say("hold-fixed"),
        Hold::New => say("hold-new"),
        Hold::Floating => say("hold-floating"),
        Hold::Settling => say("hold-settling"),
        Hold::CopyingDna(left) => hours("hold-copying", left),
        Hold::Dividing(left) => hours("hold-dividing", left),
        Hold::Locking(fate) => say_with("hold-locking", &[("fate", fate_name(fate))]),
        Hold::Locked(fate) => say_with("hold-locked", &[("fate", fate_name(fate))]),
        Hold::Senescent(doublings) => {
            say_with("hold-senescent", &[("doublings", doublings.to_string())])
        }
        Hold::Full(crowding) => {
            let key = if dish { "hold-full-dish" } else { "hold-full" };
            say_with(key, &[("crowding", percent(f64::from(crowding)))])
        }
        Hold::NoOxygen => say("hold-no-oxygen"),
        Hold::Closed(Closed::BuildersOff) => say("hold-builders-off"),
        Hold::Closed(Closed::OutsideDamage) => say("hold-outside-damage"),
        Hold::Closed(Closed::NoFateOfTissue) => say("hold-no-fate-of-tissue"),
        Hold::NoCue => say("hold-no-cue"),
        Hold::Calm => say("hold-calm"),
        Hold::Grown(kind) => keeps_sentence(kind, false, false),
        Hold::Young(old, from) => {
            say_with("hold-young", &[("days", days(old)), ("from", days(from))])
        }
        Hold::Hypertrophic => say("hold-hardened"),
        Hold::NothingToMend(CellKind::Satellite) => say("hold-nothing-to-mend-satellite"),
        Hold::NothingToMend(_) => say("hold-nothing-to-mend"),
        Hold::TooFar(far, reach) => {
            let (far, reach) = pair(f64::from(far), reach, "mm");
            say_with("hold-too-far", &[("far", far), ("reach", reach)])
        }
        Hold::Mended(old, until) => say_with(
            "hold-mended",
            &[("days", days(old)), ("until", days(until))],
        ),
        Hold::MendingSlowly(old, until) => say_with(
            "hold-mending-slowly",
            &[("days", days(old)), ("until", days(until))],
        ),
        Hold::NotHealing => say("hold-not-healing"),
    }
}

/// What a grown cell that stays what it is does, and what it does not do.
fn keeps_sentence(kind: CellKind, made: bool, builds: bool) -> String {
    if kind == CellKind::Chondrocyte {
        say("keeps-cartilage")
    } else if builds {
        say("keeps-builder")
    } else if made {
        say("keeps-made")
    } else {
        say("keeps-resident")
    }
}

fn relation_key(relation: Relation) -> &'static str {
    match relation {
        Relation::Grandparent => "grandparent",
        Relation::Parent => "parent",
        Relation::Sibling => "sibling",
        Relation::Child => "child",
        Relation::Grandchild => "grandchild",
    }
}

/// What stands under a relative in the picture of the family.
#[must_use]
pub fn under_relative(relative: &Relative) -> String {
    if relative.alive {
        let since = day(u64::from(relative.born_step));
        say_with("family-since", &[("day", since)])
    } else if let Some(step) = relative.died_step {
        say_with("family-died", &[("day", day(step))])
    } else {
        say("family-gone")
    }
}

/// The sentence of a fact.
#[must_use]
pub fn words(fact: &Fact) -> String {
    match *fact {
        Fact::NotYet { step } => say_with("absent-not-yet", &[("day", day(step))]),
        Fact::Died { step, cause } => say_with(
            &format!("absent-died-{}", cause_key(cause)),
            &[("day", day(step))],
        ),
        Fact::Gone { step, taken_out } => say_with(
            if taken_out {
                "absent-gone-or-out"
            } else {
                "absent-gone"
            },
            &[("day", day(step))],
        ),
        Fact::Is { kind, state, made } => {
            let cell = if kind == CellKind::Stem {
                say("a-cell-stem-in-full")
            } else {
                a_cell(kind, Some(state), made)
            };
            say_with("who-is", &[("cell", cell)])
        }
        Fact::Came {
            origin,
            step,
            injection,
        } => came_sentence(origin, step, injection),
        Fact::Lies {
            class,
            damaged,
            holds,
        } => lies_sentence(class, damaged, holds),
        Fact::Ground { kpa } => say_with("who-ground", &[("ground", ground(kpa))]),
        Fact::Lodged { adhesion } => say(match adhesion {
            Adhesion::Floating => "who-floating",
            Adhesion::Settling => "who-settling",
            Adhesion::Attached => "who-attached",
        }),
        Fact::Leans { fate, share } => say_with(
            "who-leans",
            &[("fate", fate_name(fate)), ("share", percent(share))],
        ),
        Fact::Undecided => say("who-undecided"),
        Fact::BornLeaning => say("who-born-leaning"),
        Fact::Grows {
            fate,
            step,
            passed,
            stages,
        } => say_with(
            "who-grows",
            &[
                ("day", day(u64::from(step))),
                ("fate", fate_name(fate)),
                ("passed", passed.to_string()),
                ("stages", stages.to_string()),
            ],
        ),
        Fact::Became { step } => say_with("who-became", &[("day", day(u64::from(step)))]),
        Fact::Doublings { behind, limit } => say_with(
            if behind == 1 {
                "who-doublings-one"
            } else {
                "who-doublings"
            },
            &[
                ("behind", behind.to_string()),
                ("limit", significant(limit, 3)),
            ],
        ),
        Fact::Happened { act, step } => say_with(
            "did-on",
            &[
                ("day", day(u64::from(step))),
                ("act", say(&format!("act-{}", act.key()))),
            ],
        ),
        Fact::NothingYet { because } => {
            let grown = matches!(because[0], Some(Idle::Held(Hold::Grown(_))));
            let mut clauses = because.iter().flatten().map(idle_clause);
            match (clauses.next(), clauses.next()) {
                (Some(first), Some(second)) => {
                    say_with("did-nothing-two", &[("why", first), ("besides", second)])
                }
                (Some(first), None) if grown => say_with("did-nothing-grown", &[("why", first)]),
                (Some(first), None) => say_with("did-nothing", &[("why", first)]),
                (None, _) => say("did-nothing-yet"),
            }
        }
        Fact::Dice {
            act,
            hours,
            low,
            high,
            draw,
        } => dice_sentence(act, hours, low, high, draw),
        Fact::Certain { act } => say(&format!("certain-{}", certain_key(act))),
        Fact::Faded { half_days, least } => say_with(
            "certain-faded",
            &[
                ("days", significant(half_days, 2)),
                ("least", percent(least)),
            ],
        ),
        Fact::Cue {
            tense,
            behaviour,
            cue,
            level,
            half_max,
            raises,
            ..
        } => cue_sentence(
            tense,
            behaviour,
            cue,
            level,
            half_max,
            raises,
            fact.share().unwrap_or_default(),
        ),
        Fact::Window {
            tense,
            kpa,
            middle_kpa,
            ..
        } => {
            let share = fact.share().unwrap_or_default();
            let side = if share >= 0.5 { "near" } else { "far" };
            say_with(
                &of_tense(&format!("why-window-{side}"), tense),
                &[
                    ("ground", ground(kpa)),
                    ("middle", amount(middle_kpa, "kPa")),
                    ("share", percent(share)),
                    doing(Behaviour::Muscle),
                ],
            )
        }
        Fact::Dense {
            tense,
            behaviour,
            per_ml,
            half_per_ml,
            ..
        } => {
            let (level, half) = density_pair(per_ml, half_per_ml);
            let side = Side::of(per_ml, half_per_ml).key();
            say_with(
                &of_tense(&format!("why-dense-{side}"), tense),
                &[("level", level), ("half", half), doing(behaviour)],
            )
        }
        Fact::Room {
            tense,
            crowding,
            dish,
        } => {
            let place = if dish { "dish" } else { "body" };
            let key = if crowding >= 1.0 { "full" } else { "room" };
            say_with(
                &of_tense(&format!("why-{key}-{place}"), tense),
                &[("crowding", percent(crowding)), doing(Behaviour::Divide)],
            )
        }
        Fact::BodyPace { share } => say_with("why-body-pace", &[("share", percent(share))]),
        Fact::Modes { dish, shares } => {
            let key = if dish {
                "why-modes-dish"
            } else {
                "why-modes-body"
            };
            let [both, one, none] = shares.map(percent);
            say_with(key, &[("both", both), ("one", one), ("none", none)])
        }
        Fact::Pool {
            per_day,
            half_per_day,
        } => {
            let (rate, half) = pair(100.0 * per_day, 100.0 * half_per_day, "%");
            say_with("why-pool", &[("rate", rate), ("half", half)])
        }
        Fact::Stages { fate, stages, days } => say_with(
            "why-stages",
            &[
                ("fate", fate_name(fate)),
                ("stages", stages.to_string()),
                ("days", significant(days, 3)),
            ],
        ),
        Fact::OldEnough {
            days: old,
            from_days,
        } => say_with(
            "why-old-enough",
            &[("days", days(old)), ("from", days(from_days))],
        ),
        Fact::LowOxygen {
            tense,
            level,
            limit,
            factor,
        } => {
            let side = if level <= limit { "low" } else { "high" };
            let (level, limit) = pair(level, limit, "mmHg");
            say_with(
                &of_tense(&format!("why-harden-{side}"), tense),
                &[
                    ("level", level),
                    ("limit", limit),
                    ("factor", percent(factor)),
                    doing(Behaviour::BecomeHypertrophic),
                ],
            )
        }
        Fact::Touched { hours } => say_with("why-touched", &[("hours", significant(hours, 3))]),
        Fact::Mends { day: old, until } => say_with(
            if old < until {
                "why-mends"
            } else {
                "why-mended"
            },
            &[("days", days(old)), ("until", days(until))],
        ),
        Fact::Could {
            kind,
            behaviour,
            from,
            chance,
            hours,
            cause,
        } => could_sentence(kind, behaviour, from, chance, hours, cause),
        Fact::Steps { steps } => say_with("next-steps", &[("steps", significant(steps, 3))]),
        Fact::Held { hold, dish } => hold_sentence(hold, dish),
        Fact::Keeps { kind, made, builds } => keeps_sentence(kind, made, builds),
        Fact::NoCue {
            strongest_per_day,
            below_per_day,
        } => {
            let below = 100.0 * below_per_day;
            let (strongest, below) = if strongest_per_day < 1e-5 {
                (percent(strongest_per_day), amount(below, "%"))
            } else {
                pair(100.0 * strongest_per_day, below, "%")
            };
            say_with("next-no-cue", &[("rate", strongest), ("below", below)])
        }
        Fact::Quiet => say("next-quiet"),
        Fact::Counts {
            behaviour,
            what,
            factor,
        } => say_with(
            "counts-most",
            &[
                ("doing", say(&format!("doing-{}", behaviour.key()))),
                ("what", say(&format!("counts-{what}"))),
                ("factor", percent(factor)),
            ],
        ),
        Fact::SensedNothing => say("senses-nothing-yet"),
        Fact::Births { births } => say_with(
            if births == 1 {
                "family-births-one"
            } else {
                "family-births"
            },
            &[("births", births.to_string())],
        ),
        Fact::StandsIn { step } => say_with("family-stands-in", &[("day", day(u64::from(step)))]),
        Fact::Relative {
            relation,
            kind,
            made,
            state,
            since,
            died,
        } => {
            let way = relation_key(relation);
            match (kind, since, died) {
                (Some(kind), Some(since), _) => say_with(
                    &format!("family-{way}-lives"),
                    &[
                        ("cell", a_cell(kind, state, made)),
                        ("day", day(u64::from(since))),
                    ],
                ),
                (Some(kind), None, Some(died)) => say_with(
                    &format!("family-{way}-died"),
                    &[("cell", a_cell(kind, None, made)), ("day", day(died))],
                ),
                _ => say(&format!("family-{way}-gone")),
            }
        }
    }
}

fn lies_sentence(class: Option<TissueClass>, damaged: bool, holds: bool) -> String {
    // What holds on in the fluid holds on to a surface beside it.
    if holds && class == Some(TissueClass::Fluid) {
        return say(if damaged {
            "who-holds-damaged"
        } else {
            "who-holds"
        });
    }
    let key = if damaged {
        "who-lies-damaged"
    } else {
        "who-lies"
    };
    say_with(key, &[("place", say(place_key(class)))])
}

fn came_sentence(origin: Origin, step: u32, injection: Option<u64>) -> String {
    let born = day(u64::from(step));
    match (origin, injection) {
        (Origin::Founder, _) => say("came-founder"),
        (Origin::Injected, _) => say_with("came-injected", &[("day", born)]),
        (Origin::Divided, Some(needle)) => say_with(
            "came-divided-injected",
            &[("day", born), ("needle", day(needle))],
        ),
        (Origin::Divided, None) => say_with("came-divided", &[("day", born)]),
        (Origin::FromBlood, _) => say_with("came-from-blood", &[("day", born)]),
        (Origin::RenewedHere, _) => say_with("came-renewed-here", &[("day", born)]),
    }
}

fn certain_key(act: Act) -> &'static str {
    match act {
        Act::Attached => "attached",
        Act::Locked(_) => "locked",
        Act::StayedInPool => "stayed",
        _ => "other",
    }
}
