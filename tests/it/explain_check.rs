//! Reads a sentence of a card and works out again, from the simulation alone, whether it is so.
//!
//! Nothing here asks the code that makes the sentences: chances and intervals are computed from the parameters by formulas
//! written down once more, draws are rolled again, relatives are looked up among all cells.

use std::collections::BTreeMap;

use rand::RngExt as _;
use stroma::explain::{Fact, Idle, Line, Tense};
use stroma::model::commitment::{Cues, hazards};
use stroma::model::words::{CellKind, Condition, FATES, Lineage, Polarisation};
use stroma::scenario::Parameters;
use stroma::scenario::rules::{Behaviour, Cue};
use stroma::sim::Cause;
use stroma::sim::Closed;
use stroma::sim::Hold;
use stroma::sim::Relation;
use stroma::sim::{Act, Decision};
use stroma::sim::{Adhesion, CellId, CellState, Identity, Origin, Phase, Sensed};
use stroma::sim::{CellStory, Simulation};
use stroma::sim::{RngPurpose, dice};
use stroma::stage::TissueClass;

/// What is wrong with a sentence.
pub(crate) type Wrong = Result<(), String>;

const CUES: [Cue; 9] = [
    Cue::Inflammation,
    Cue::Healing,
    Cue::Growth,
    Cue::Bmp2,
    Cue::Igf1,
    Cue::Adipogenic,
    Cue::Myogenic,
    Cue::Stiffness,
    Cue::Oxygen,
];
const DAY: u64 = 24;
const MMHG_PER_PERCENT: f64 = 7.6;

/// All living cells of one moment, by identity.
pub(crate) struct Moment<'a> {
    simulation: &'a Simulation,
    living: BTreeMap<CellId, (Identity, CellKind, Polarisation)>,
    children: BTreeMap<CellId, Vec<CellId>>,
}

fn hill(x: f64, half: f64, power: f64) -> f64 {
    if x <= 0.0 {
        0.0
    } else {
        1.0 / (1.0 + libm_pow(half / x, power))
    }
}

fn libm_pow(x: f64, y: f64) -> f64 {
    stroma::model::maths::pow(x, y)
}

/// Chance within hours of a hazard per day.
fn within(per_day: f64, hours: f64) -> f64 {
    1.0 - stroma::model::maths::exp(-per_day.max(0.0) * hours / 24.0)
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 + 1e-6 * a.abs().max(b.abs())
}

fn ensure(right: bool, what: impl FnOnce() -> String) -> Wrong {
    if right { Ok(()) } else { Err(what()) }
}

/// Whether a parameter set in the run could have changed the numbers between two steps does not matter here: those in force
/// at a step are asked for.
struct Setting<'a> {
    p: &'a Parameters,
    dish: bool,
    bias: Option<[f64; FATES]>,
}

/// Half-max, exponent, direction and what is left of it far above, of a cue for a behaviour; of a macrophage in a state.
fn rule_of(behaviour: Behaviour, cue: Cue, p: &Parameters) -> Option<(f64, f64, bool, f64)> {
    use Behaviour as B;
    Some(match (behaviour, cue) {
        (B::Cartilage, Cue::Growth) => (p.tgfb_half_max_ng_per_ml, p.tgfb_hill, true, 0.0),
        (B::Cartilage, Cue::Inflammation) => (1.0, p.il1_hill, false, 0.0),
        (B::Cartilage, Cue::Oxygen) => (
            p.oxygen_cartilage_half_loss_percent * MMHG_PER_PERCENT,
            p.oxygen_cartilage_hill,
            false,
            1.0 - p.oxygen_cartilage_loss,
        ),
        (B::Cartilage, Cue::Igf1) => (
            p.igf1_half_max_ng_per_ml,
            1.0,
            true,
            1.0 / (1.0 + p.igf1_cartilage_gain),
        ),
        (B::Muscle, Cue::Igf1) => (
            p.igf1_half_max_ng_per_ml,
            1.0,
            true,
            1.0 / (1.0 + p.igf1_muscle_gain),
        ),
        (B::Bone, Cue::Bmp2) => (p.bmp2_half_max_ng_per_ml, p.bmp2_hill, true, 0.0),
        (B::Bone, Cue::Stiffness) => (p.stiffness_bone_kpa, p.stiffness_bone_hill, true, 0.0),
        (B::Bone, Cue::Oxygen) => (
            p.oxygen_bone_half_max_percent * MMHG_PER_PERCENT,
            p.oxygen_bone_hill,
            true,
            0.0,
        ),
        (B::Bone, Cue::Growth) => (
            p.tgfb_bone_half_ng_per_ml,
            p.tgfb_bone_hill,
            false,
            1.0 - p.tgfb_bone_loss,
        ),
        (B::Muscle, Cue::Myogenic) => (
            p.myogenic_half_max,
            p.myogenic_hill,
            true,
            p.muscle_without_inducer,
        ),
        (B::Fat, Cue::Adipogenic) => (p.adipogenic_half_max, p.adipogenic_hill, true, 0.0),
        (B::Fat, Cue::Stiffness) => (
            p.stiffness_fat_kpa,
            p.stiffness_fat_hill,
            false,
            1.0 - p.stiffness_fat_loss,
        ),
        (B::Divide, Cue::Oxygen) => (
            p.division_oxygen_half_mmhg,
            p.division_oxygen_hill,
            true,
            0.0,
        ),
        (B::TurnM1 | B::Die, Cue::Inflammation) => (1.0, 2.0, true, 0.0),
        (B::SendHealing, Cue::Inflammation) => (1.0, 2.0, true, p.unlicensed_share),
        (B::TurnM2, Cue::Healing) => (1.0, 1.0, true, 0.0),
        (B::SendInflammation, Cue::Healing) => (1.0, 1.0, false, 1.0 - p.m1_suppression_max),
        _ => return None,
    })
}

impl Setting<'_> {
    /// Hazards of all fates in a place that allows them, per day.
    fn hazards(&self, sensed: &Sensed) -> [f64; FATES] {
        let p = self.p;
        let mut rates = p.commitment_rates();
        if self.dish {
            rates.muscle_permission = p.muscle_without_inducer;
        }
        let level = |value: f32| f64::from(value);
        let cues = Cues {
            tgf_b_ng_per_ml: level(sensed.tgf_b),
            bmp_2_ng_per_ml: level(sensed.bmp_2),
            igf_1_ng_per_ml: level(sensed.igf_1),
            adipogenic: level(sensed.adipogenic),
            myogenic: level(sensed.myogenic),
            inflammation: level(sensed.inflammation),
            oxygen_mmhg: level(sensed.oxygen_mmhg),
            stiffness_kpa: level(sensed.stiffness_kpa),
            density_per_ml: level(sensed.density_per_ml),
            load_factor: if self.dish { 1.0 } else { p.load_factor },
        };
        let mut found = hazards(&cues, &rates);
        if let Some(bias) = self.bias {
            for (rate, bias) in found.iter_mut().zip(bias) {
                *rate *= bias;
            }
        }
        found
    }

    /// Where only one fate is open, its hazard; all in a dish.
    fn open(&self, sensed: &Sensed, only: Option<Lineage>) -> [f64; FATES] {
        let mut rates = self.hazards(sensed);
        if !self.dish {
            for fate in Lineage::ALL {
                if only != Some(fate) {
                    rates[fate as usize] = 0.0;
                }
            }
        }
        rates
    }

    /// Interval of a step towards a fate within an hour.
    fn step_interval(&self, rates: &[f64; FATES], fate: Lineage) -> (f64, f64) {
        let total: f64 = rates.iter().sum::<f64>() * self.p.memory_steps;
        let any = within(total, 1.0);
        let before: f64 = rates[..fate as usize].iter().sum();
        let sum: f64 = rates.iter().sum();
        if sum <= 0.0 {
            return (0.0, 0.0);
        }
        let low = any * before / sum;
        (low, low + any * rates[fate as usize] / sum)
    }

    /// Chance of leaving G1 within an hour.
    fn starts(&self, sensed: &Sensed) -> f64 {
        let p = self.p;
        let growth = self.growth(sensed) / 24.0;
        if growth <= 0.0 {
            return 0.0;
        }
        let fixed = p.s_hours + p.g2m_hours;
        let leave = growth / (2.0 * stroma::model::maths::exp(-fixed * growth) - 1.0).max(1e-3);
        1.0 - stroma::model::maths::exp(-leave)
    }

    /// Growth wanted of a clone, per day.
    fn growth(&self, sensed: &Sensed) -> f64 {
        let p = self.p;
        let place = if self.dish {
            1.0
        } else {
            p.joint_division_factor
        };
        let room = (1.0 - f64::from(sensed.crowding)).max(0.0);
        let oxygen = hill(
            f64::from(sensed.oxygen_mmhg),
            p.division_oxygen_half_mmhg,
            p.division_oxygen_hill,
        );
        std::f64::consts::LN_2 / p.doubling_time_hours * 24.0 * place * room * oxygen
    }

    /// Rates of a macrophage per day: death, turning inflaming, turning healing.
    fn macrophage(&self, state: Polarisation, sensed: &Sensed) -> [f64; 3] {
        let p = self.p;
        let c = f64::from(sensed.inflammation);
        let a = f64::from(sensed.healing);
        let (raised, healed) = (hill(c, 1.0, 2.0), hill(a, 1.0, 1.0));
        match state {
            Polarisation::M0 => [
                p.death_m0_per_day,
                p.m0_to_m1_per_day * raised,
                p.m0_to_m2_per_day * healed,
            ],
            Polarisation::M1 => [p.death_m1_per_day, 0.0, p.m1_to_m2_per_day * healed],
            Polarisation::M2 => [p.death_m2_per_day, p.m2_to_m1_per_day * raised, 0.0],
        }
    }

    /// Interval of what a macrophage does within three hours: 0 death, 1 inflaming, 2 healing.
    fn turn_interval(&self, state: Polarisation, sensed: &Sensed, what: usize) -> (f64, f64) {
        let rates = self.macrophage(state, sensed);
        let total: f64 = rates.iter().sum();
        if total <= 0.0 {
            return (0.0, 0.0);
        }
        let any = within(total, 3.0);
        let low = any * rates[..what].iter().sum::<f64>() / total;
        (low, low + any * rates[what] / total)
    }
}

/// Numbers in a sentence, each with the digits it is printed with, what stands before it and what follows.
pub(crate) fn numbers(text: &str) -> Vec<(f64, f64, String, String)> {
    let letters: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut k = 0;
    while k < letters.len() {
        let joined = k > 0 && (letters[k - 1].is_alphabetic() || letters[k - 1] == '-');
        if !letters[k].is_ascii_digit() {
            k += 1;
            continue;
        }
        if joined {
            // The rest of a word such as M0 or BMP-2 is no number.
            while k < letters.len() && letters[k].is_ascii_digit() {
                k += 1;
            }
            continue;
        }
        let begin = k;
        // Groups of three digits hang together.
        let group = |k: usize| {
            letters[k] == '\u{a0}'
                && (1..=3).all(|far| letters.get(k + far).is_some_and(char::is_ascii_digit))
        };
        while k < letters.len()
            && (letters[k].is_ascii_digit()
                || group(k)
                || (letters[k] == '.' && letters.get(k + 1).is_some_and(char::is_ascii_digit)))
        {
            k += 1;
        }
        let word: String = letters[begin..k]
            .iter()
            .filter(|letter| **letter != '\u{a0}')
            .collect();
        let digits = word.split_once('.').map_or(0, |(_, after)| after.len());
        let unit = libm_pow(10.0, -(digits as f64));
        found.push((
            word.parse().unwrap_or(f64::NAN),
            unit,
            letters[..begin].iter().collect(),
            letters[k..].iter().collect(),
        ));
    }
    found
}

/// Whether a printed number is the value, rounded to the digits it is printed with.
fn printed(number: &(f64, f64, String, String), value: f64) -> bool {
    (number.0 - value).abs() <= 0.501 * number.1 + 1e-9 * value.abs()
}

/// A share in per cent as it is printed: rounded, or "less than", or "more than".
fn printed_share(number: &(f64, f64, String, String), share: f64) -> bool {
    let value = 100.0 * share;
    if number.2.ends_with("less than ") {
        value < number.0 && value > 0.0
    } else if number.2.ends_with("more than ") {
        value > number.0 && value < 100.0
    } else {
        printed(number, value)
            && (number.0 > 0.0 || value == 0.0)
            && (number.0 != 100.0 || share >= 1.0 - 1e-12 || value > 100.0)
    }
}

/// A sentence is whole: it begins with a capital, ends with a full stop, has units, and no key or empty place in it.
pub(crate) fn form(text: &str) -> Wrong {
    let wrong = |what: &str| Err(format!("{what}: '{text}'"));
    if text.len() < 8 || !text.ends_with('.') {
        return wrong("not a whole sentence");
    }
    if !text.starts_with(|letter: char| letter.is_uppercase()) {
        return wrong("begins with a small letter");
    }
    for piece in text.split(". ").skip(1) {
        if !piece.starts_with(|letter: char| letter.is_uppercase()) {
            return wrong("a small letter after a full stop");
        }
    }
    for bad in [
        "NaN",
        "inf ",
        "  ",
        "{",
        "}",
        "..",
        " .",
        " ,",
        "( ",
        "()",
        "--",
        "half-effects",
    ] {
        if text.contains(bad) {
            return wrong(bad);
        }
    }
    const KEYS: [&str; 24] = [
        "why-", "act-", "cue-", "hold-", "could-", "doing-", "fate-", "place-", "ground-", "dice-",
        "means-", "certain-", "next-", "who-", "came-", "did-", "counts-", "senses-", "family-",
        "absent-", "number-", "a-cell-", "does-", "-now",
    ];
    if let Some(key) = KEYS.iter().find(|key| text.contains(*key)) {
        return wrong(key);
    }
    const UNITS: [&str; 20] = [
        " %",
        " kPa",
        " ng/mL",
        " mmHg",
        " mm ",
        " mm.",
        " million cells per mL",
        " times the usual strength",
        " times",
        " hour",
        " days",
        " doublings",
        " stages",
        " of them lock",
        " of 1 stages",
        " of 2 stages",
        " of 3 stages",
        " of 4 stages",
        " of the healing",
        " times,",
    ];
    for (_, _, before, after) in numbers(text) {
        let unit = UNITS.iter().any(|unit| after.starts_with(unit));
        let range = before.ends_with("from ") && after.starts_with(" to ") && after.contains(" %");
        let day = before.ends_with("day ");
        if !(unit || range || day) {
            return wrong("a number without a unit");
        }
    }
    Ok(())
}

fn draw_of(act: Act) -> Option<RngPurpose> {
    Some(match act {
        Act::WillAdhere | Act::WillFloat => RngPurpose::Adhesion,
        Act::Attached => RngPurpose::Settling,
        Act::StartedDividing => RngPurpose::CellCycle,
        Act::DividedSelfRenewal | Act::DividedAsymmetric | Act::DividedCommitting => {
            RngPurpose::DivisionMode
        }
        Act::DividedResident | Act::Fused => RngPurpose::ResidentDivision,
        Act::Leaned(_) | Act::TurnedFrom(_) => RngPurpose::Commitment,
        Act::LeftPool(_) | Act::StayedInPool => RngPurpose::DaughterLeaves,
        Act::Matured => RngPurpose::Maturation,
        Act::Hypertrophied => RngPurpose::Hypertrophy,
        Act::TurnedM1 | Act::TurnedM2 => RngPurpose::Polarisation,
        Act::Locked(_) | Act::Forgot => return None,
    })
}

/// Words that must stand in the sentence of an act.
fn told_act(act: Act) -> String {
    let plain = match act {
        Act::WillAdhere => "able to hold on",
        Act::WillFloat => "unable to hold on",
        Act::Attached => "took hold",
        Act::StartedDividing => "began to copy its DNA",
        Act::DividedSelfRenewal => "both daughters stay",
        Act::DividedAsymmetric => "one daughter is set to leave",
        Act::DividedCommitting => "both daughters are set to leave",
        Act::DividedResident => "divided to mend",
        Act::Leaned(fate) => return format!("took a step towards {}.", fate.key()),
        Act::TurnedFrom(fate) => return format!("took a step towards {}, away", fate.key()),
        Act::LeftPool(fate) => {
            return format!("left the stem pool at a division, for {}", fate.key());
        }
        Act::StayedInPool => "and stayed",
        Act::Locked(fate) => return format!("locked its fate: {}", fate.key()),
        Act::Forgot => "leaning to no fate",
        Act::Matured => "passed a stage",
        Act::Fused => "fused",
        Act::Hypertrophied => "harden",
        Act::TurnedM1 => "turned inflaming",
        Act::TurnedM2 => "turned healing",
    };
    plain.to_owned()
}

fn grown_fate(kind: CellKind) -> Option<Lineage> {
    match kind {
        CellKind::Chondrocyte => Some(Lineage::Cartilage),
        CellKind::Osteoblast => Some(Lineage::Bone),
        CellKind::Myocyte => Some(Lineage::Muscle),
        CellKind::Adipocyte => Some(Lineage::Fat),
        _ => None,
    }
}

fn stages_of(fate: Lineage, p: &Parameters) -> (f64, f64) {
    match fate {
        Lineage::Cartilage => (p.cartilage_stages, p.cartilage_maturation_days),
        Lineage::Bone => (p.bone_stages, p.bone_maturation_days),
        Lineage::Muscle => (p.muscle_stages, p.muscle_maturation_days),
        Lineage::Fat => (p.fat_stages, p.fat_maturation_days),
    }
}

fn fate_behaviour(behaviour: Behaviour) -> Option<Lineage> {
    match behaviour {
        Behaviour::Cartilage => Some(Lineage::Cartilage),
        Behaviour::Bone => Some(Lineage::Bone),
        Behaviour::Muscle => Some(Lineage::Muscle),
        Behaviour::Fat => Some(Lineage::Fat),
        _ => None,
    }
}

fn tissue_fate(class: Option<TissueClass>) -> Option<Lineage> {
    match class {
        Some(TissueClass::Cartilage) => Some(Lineage::Cartilage),
        Some(TissueClass::CorticalBone | TissueClass::CancellousBone) => Some(Lineage::Bone),
        Some(TissueClass::Muscle) => Some(Lineage::Muscle),
        _ => None,
    }
}

/// One cell that is checked.
pub(crate) struct Checked<'a> {
    moment: &'a Moment<'a>,
    pub(crate) story: CellStory,
}

impl<'a> Moment<'a> {
    pub(crate) fn of(simulation: &'a Simulation) -> Self {
        let mut living = BTreeMap::new();
        let mut children: BTreeMap<CellId, Vec<CellId>> = BTreeMap::new();
        simulation.each_cell(|identity, _, state, _, _, _| {
            let polarisation = match state {
                CellState::Macrophage(state) => *state,
                _ => Polarisation::M0,
            };
            living.insert(identity.id, (*identity, state.kind(), polarisation));
            if identity.parent() != identity.id {
                children
                    .entry(identity.parent())
                    .or_default()
                    .push(identity.id);
            }
        });
        Self {
            simulation,
            living,
            children,
        }
    }

    pub(crate) fn cell(&'a self, id: CellId) -> Option<Checked<'a>> {
        Some(Checked {
            moment: self,
            story: self.simulation.story(id)?,
        })
    }
}

impl Checked<'_> {
    fn dish(&self) -> bool {
        self.moment.simulation.scenario().condition == Condition::Dish
    }

    fn setting<'p>(&self, p: &'p Parameters) -> Setting<'p> {
        let batches = self.moment.simulation.batches();
        Setting {
            p,
            dish: self.dish(),
            bias: batches
                .get(usize::from(self.story.identity.batch()))
                .map(|batch| batch.bias),
        }
    }

    fn place(&self) -> stroma::sim::Place<'_> {
        let body = self.story.body;
        self.moment.simulation.place(body.x_mm, body.y_mm)
    }

    fn state(&self) -> Polarisation {
        match self.story.state {
            CellState::Macrophage(state) => state,
            _ => Polarisation::M0,
        }
    }

    /// The decision that a line speaks of.
    fn decision(&self, line: &Line) -> Result<&Decision, String> {
        line.decision
            .and_then(|k| self.story.decisions.get(k))
            .ok_or_else(|| "it speaks of no decision".to_owned())
    }

    fn sensed<'s>(&'s self, line: &'s Line, tense: Tense) -> Result<&'s Sensed, String> {
        match tense {
            Tense::Now => Ok(&self.story.sensed),
            Tense::Then => Ok(&self.decision(line)?.sensed),
        }
    }

    fn parameters(&self, line: &Line, tense: Tense) -> Result<Parameters, String> {
        let simulation = self.moment.simulation;
        Ok(match tense {
            Tense::Now => simulation.parameters().clone(),
            Tense::Then => simulation.parameters_at(u64::from(self.decision(line)?.step)),
        })
    }

    /// Days since the middle of the damage began to heal, where that is known without asking the simulation.
    fn healing_day(&self, step: u64) -> Option<f64> {
        let condition = self.moment.simulation.scenario().condition;
        (condition != Condition::CruciateTear).then_some(step as f64 / DAY as f64)
    }

    fn to_damage_mm(&self) -> Option<f64> {
        let simulation = self.moment.simulation;
        let lesion = simulation.tissue_state().lesion;
        let grid = &simulation.stage().grid;
        let count = lesion.len() as f64;
        if lesion.is_empty() {
            return None;
        }
        let side = f64::from(grid.voxel_mm);
        let (mut x, mut y) = (0.0, 0.0);
        for &voxel in lesion {
            x += ((voxel as usize % grid.width) as f64 + 0.5) * side / count;
            y += ((voxel as usize / grid.width) as f64 + 0.5) * side / count;
        }
        let (dx, dy) = (
            x - f64::from(self.story.body.x_mm),
            y - f64::from(self.story.body.y_mm),
        );
        Some((dx * dx + dy * dy).sqrt())
    }

    /// What a kind mends in this scenario, days to which it divides and takes part.
    fn mends(&self, p: &Parameters) -> Option<(CellKind, f64, f64)> {
        Some(match self.moment.simulation.scenario().condition {
            Condition::QuadricepsStrain => (
                CellKind::Satellite,
                p.muscle_regeneration_days,
                p.muscle_growth_days,
            ),
            Condition::PatellarTendonTear | Condition::CruciateTear => (
                CellKind::Tenocyte,
                p.tendon_proliferation_days,
                p.tendon_remodelling_days,
            ),
            Condition::OsteochondralDefect => (
                CellKind::Osteoblast,
                p.bone_hard_callus_days,
                p.bone_remodelling_days,
            ),
            _ => return None,
        })
    }

    /// The hazards of the fates that are open to it now.
    fn fates_now(&self) -> [f64; FATES] {
        let p = self.moment.simulation.parameters();
        let attached = matches!(
            self.story.state,
            CellState::Stem {
                adhesion: Adhesion::Attached,
                ..
            }
        );
        let place = self.place();
        let may = !self.story.identity.injected() || self.moment.simulation.abilities().build;
        if !attached || !may || !(self.dish() || place.damaged) {
            return [0.0; FATES];
        }
        self.setting(p)
            .open(&self.story.sensed, tissue_fate(place.class))
    }

    /// The interval of draws that meant a decision, worked out again; `None` where what it rests on is not kept.
    fn interval(&self, decision: &Decision) -> Option<Result<(f64, f64), String>> {
        let p = self
            .moment
            .simulation
            .parameters_at(u64::from(decision.step));
        let setting = self.setting(&p);
        let sensed = &decision.sensed;
        let of_fates = |fate: Lineage| setting.open(sensed, Some(fate));
        Some(Ok(match decision.act {
            Act::WillAdhere => (0.0, p.adherent_fraction),
            Act::WillFloat => (p.adherent_fraction, 1.0),
            Act::Attached => (0.0, within(24.0 / p.settling_hours, 1.0)),
            Act::StartedDividing => (0.0, setting.starts(sensed)),
            Act::DividedSelfRenewal | Act::DividedAsymmetric | Act::DividedCommitting => {
                let (both, one) = if self.dish() {
                    (
                        p.self_renewal_symmetric_dish,
                        p.self_renewal_asymmetric_dish,
                    )
                } else {
                    (
                        p.self_renewal_symmetric_joint,
                        p.self_renewal_asymmetric_joint,
                    )
                };
                match decision.act {
                    Act::DividedSelfRenewal => (0.0, both),
                    Act::DividedAsymmetric => (both, both + one),
                    _ => (both + one, 1.0),
                }
            }
            Act::Leaned(fate) | Act::TurnedFrom(fate) => {
                setting.step_interval(&of_fates(fate), fate)
            }
            Act::LeftPool(fate) => {
                let rates = of_fates(fate);
                let all = rates.iter().sum::<f64>() + p.division_commitment_half_per_day;
                let low = rates[..fate as usize].iter().sum::<f64>() / all;
                (low, low + rates[fate as usize] / all)
            }
            Act::StayedInPool if self.dish() => {
                let total: f64 = of_fates(Lineage::Bone).iter().sum();
                (total / (total + p.division_commitment_half_per_day), 1.0)
            }
            Act::Matured => {
                let fate = grown_fate(self.story.state.kind())?;
                let (stages, days) = stages_of(fate, &p);
                (0.0, within(stages / days, 1.0))
            }
            Act::Fused => (0.0, within(p.satellite_fusion_per_day, 24.0)),
            Act::Hypertrophied => {
                let low = f64::from(sensed.oxygen_mmhg)
                    <= p.hypertrophy_oxygen_percent * MMHG_PER_PERCENT;
                let factor = if low {
                    p.hypertrophy_low_oxygen_factor
                } else {
                    1.0
                };
                (0.0, within(p.hypertrophy_per_day * factor, 1.0))
            }
            Act::TurnedM1 | Act::TurnedM2 => {
                let what = if decision.act == Act::TurnedM1 { 1 } else { 2 };
                let found = Polarisation::ALL
                    .into_iter()
                    .map(|state| setting.turn_interval(state, sensed, what))
                    .find(|(low, high)| near(*low, decision.low) && near(*high, decision.high));
                return Some(found.ok_or_else(|| "no state of a macrophage gives it".to_owned()));
            }
            _ => return None,
        }))
    }

    fn dice(&self, line: &Line, fact: &Fact) -> Wrong {
        let &Fact::Dice {
            act,
            hours,
            low,
            high,
            draw,
        } = fact
        else {
            return Ok(());
        };
        let decision = self.decision(line)?;
        ensure(
            decision.act == act
                && decision.hours == hours
                && decision.low == low
                && decision.high == high
                && decision.draw == draw,
            || format!("not the dice that were kept: {decision:?}"),
        )?;
        ensure(low <= draw && draw < high, || {
            "the draw lies outside".to_owned()
        })?;
        let simulation = self.moment.simulation;
        let purpose = draw_of(act).ok_or("this act has no dice")?;
        let step = u64::from(decision.step);
        let rolled: f64 = dice(simulation.seed(), step, self.story.identity.id, purpose).random();
        ensure(rolled == draw, || format!("rolled again it is {rolled}"))?;
        if let Some(found) = self.interval(decision) {
            let (again_low, again_high) = found?;
            ensure(near(again_low, low) && near(again_high, high), || {
                format!("worked out again: {again_low} to {again_high}, found {low} to {high}")
            })?;
        } else if act == Act::DividedResident {
            let p = simulation.parameters_at(step);
            let fastest = p
                .satellite_division_per_day
                .max(p.tenocyte_division_per_day)
                .max(p.osteoblast_division_per_day);
            let most = within(fastest * (1.0 + p.growth_repair_gain), 24.0);
            ensure(low == 0.0 && high <= most + 1e-12, || {
                format!("above {most}")
            })?;
        }
        // As printed: the interval and the draw, in this order, the draw inside.
        let told: Vec<_> = numbers(&line.text)
            .into_iter()
            .filter(|(_, _, before, after)| {
                after.starts_with(" %") || (before.ends_with("from ") && after.starts_with(" to "))
            })
            .collect();
        let printed_draw = told.last().ok_or("no draw is printed")?;
        ensure(printed(printed_draw, 100.0 * draw), || {
            "another draw is printed".to_owned()
        })?;
        // Of what could come at any hour the chance is told, too: where the draws begin at nought it is their end.
        let between = usize::from(hours > 0 && low > 0.0);
        ensure(told.len() == 2 + usize::from(low > 0.0) + between, || {
            format!("{} numbers", told.len())
        })?;
        if between > 0 {
            ensure(printed_share(&told[0], high - low), || {
                format!("the chance is {}", high - low)
            })?;
        }
        ensure(
            (hours > 0) == line.text.contains(" had a chance of "),
            || "its chance".to_owned(),
        )?;
        let ends: Vec<_> = if low <= 0.0 {
            ensure(line.text.contains("draws below "), || {
                "no end is printed".to_owned()
            })?;
            vec![(told.first(), high)]
        } else {
            ensure(line.text.contains("draws from "), || {
                "no ends are printed".to_owned()
            })?;
            vec![(told.get(between), low), (told.get(between + 1), high)]
        };
        for (number, value) in &ends {
            let number = number.ok_or("an end is missing")?;
            ensure(printed(number, 100.0 * value), || {
                format!("{} is printed for {}", number.0, 100.0 * value)
            })?;
        }
        let last = ends
            .last()
            .and_then(|(number, _)| *number)
            .ok_or("no end")?;
        let first = if low <= 0.0 {
            0.0
        } else {
            ends[0].0.map_or(0.0, |number| number.0)
        };
        ensure(first <= printed_draw.0 && printed_draw.0 < last.0, || {
            "as printed, the draw lies outside".to_owned()
        })?;
        ensure(
            low == draw || first < printed_draw.0 || low <= 0.0 && printed_draw.0 > 0.0,
            || "as printed, the draw lies on the end".to_owned(),
        )?;
        let span = match (hours, act) {
            (0, Act::WillAdhere | Act::WillFloat) => "At the needle",
            (0, _) => "At a division",
            (1, _) => "In that hour",
            (24, _) => "On that day",
            (3, _) => "In those 3 hours",
            _ => return Err(format!("chances over {hours} hours")),
        };
        ensure(line.text.starts_with(span), || format!("expected '{span}'"))
    }

    fn cue(&self, line: &Line, fact: &Fact) -> Wrong {
        let &Fact::Cue {
            tense,
            behaviour,
            cue,
            level,
            half_max,
            hill: power,
            raises,
            least,
        } = fact
        else {
            return Ok(());
        };
        let p = self.parameters(line, tense)?;
        let sensed = self.sensed(line, tense)?;
        let seen = match cue {
            Cue::Inflammation => sensed.inflammation,
            Cue::Healing => sensed.healing,
            Cue::Growth => sensed.tgf_b,
            Cue::Bmp2 => sensed.bmp_2,
            Cue::Igf1 => sensed.igf_1,
            Cue::Adipogenic => sensed.adipogenic,
            Cue::Myogenic => sensed.myogenic,
            Cue::Stiffness => sensed.stiffness_kpa,
            Cue::Oxygen => sensed.oxygen_mmhg,
        };
        ensure(f64::from(seen) == level, || format!("it sensed {seen}"))?;
        let (half, exponent, up, rest) =
            rule_of(behaviour, cue, &p).ok_or("there is no such rule")?;
        ensure(
            near(half, half_max) && near(exponent, power) && up == raises && near(rest, least),
            || format!("the rule has {half}, {exponent}, {up}, {rest}"),
        )?;
        // What called must be what is stronger, where either can call.
        if behaviour == Behaviour::Bone && matches!(cue, Cue::Bmp2 | Cue::Stiffness) {
            let bmp = hill(
                f64::from(sensed.bmp_2),
                p.bmp2_half_max_ng_per_ml,
                p.bmp2_hill,
            );
            let stiff = hill(
                f64::from(sensed.stiffness_kpa),
                p.stiffness_bone_kpa,
                p.stiffness_bone_hill,
            );
            ensure((cue == Cue::Bmp2) == (bmp > stiff), || {
                "the other one drives bone".to_owned()
            })?;
        }
        let text = &line.text;
        if level <= 0.0 && raises {
            return ensure(
                text.contains("There was no ") || text.contains("it finds no "),
                || "there was none of it".to_owned(),
            );
        }
        let share = hill(level, half, exponent);
        let told = numbers(text);
        let above = if matches!(cue, Cue::Inflammation | Cue::Healing) {
            let number = told.first().ok_or("no share is printed")?;
            ensure(printed_share(number, share), || {
                format!("the share is {share}")
            })?;
            ensure(share == 0.5 || number.0 != 50.0, || {
                "it is not one half".to_owned()
            })?;
            share >= 0.5
        } else {
            let [first, second] = told.as_slice() else {
                return Err(format!("{} numbers", told.len()));
            };
            ensure(printed(first, level) && printed(second, half), || {
                format!("{level} against {half}")
            })?;
            ensure(
                first.0.partial_cmp(&second.0) == level.partial_cmp(&half),
                || "as printed they lie the other way".to_owned(),
            )?;
            let side = match level.partial_cmp(&half) {
                Some(std::cmp::Ordering::Greater) => ", above the ",
                Some(std::cmp::Ordering::Less) => ", below the ",
                _ => ", the very ",
            };
            ensure(text.contains(side), || format!("expected '{side}'"))?;
            level >= half
        };
        let weak = text.contains("only weakly")
            || text.contains("only little")
            || text.contains("little oxygen");
        ensure(weak != above, || "weak and strong are confused".to_owned())?;
        let braked = text.contains("held back");
        ensure(braked != raises, || {
            "help and brake are confused".to_owned()
        })?;
        self.tense(tense, text)
    }

    fn tense(&self, tense: Tense, text: &str) -> Wrong {
        ensure((tense == Tense::Now) == text.starts_with("In "), || {
            "then and now are confused".to_owned()
        })
    }

    fn could(&self, line: &Line, fact: &Fact) -> Wrong {
        let &Fact::Could {
            kind,
            behaviour,
            from,
            chance,
            hours,
            cause,
        } = fact
        else {
            return Ok(());
        };
        let story = &self.story;
        let simulation = self.moment.simulation;
        let p = simulation.parameters();
        let setting = self.setting(p);
        ensure(kind == story.state.kind(), || "another kind".to_owned())?;
        let lineage_bias = match story.state {
            CellState::Stem { lineage_bias, .. } => lineage_bias,
            _ => None,
        };
        let expected = match behaviour {
            Behaviour::Cartilage | Behaviour::Bone | Behaviour::Muscle | Behaviour::Fat => {
                let fate = fate_behaviour(behaviour).ok_or("no fate")?;
                let rates = self.fates_now();
                ensure(rates[fate as usize] >= p.cue_gone_per_day, || {
                    "nothing calls for it".to_owned()
                })?;
                ensure(
                    from == lineage_bias.filter(|lineage_bias| *lineage_bias != fate),
                    || format!("it leans to {lineage_bias:?}"),
                )?;
                let (low, high) = setting.step_interval(&rates, fate);
                Some(high - low)
            }
            Behaviour::Divide if kind == CellKind::Stem => {
                ensure(story.cycle.phase == Phase::G1, || {
                    "it divides already".to_owned()
                })?;
                Some(setting.starts(&story.sensed))
            }
            Behaviour::Divide => {
                let (healer, until, _) = self.mends(p).ok_or("nothing to mend")?;
                ensure(healer == kind, || "another kind mends".to_owned())?;
                if let Some(day) = self.healing_day(simulation.steps()) {
                    ensure(day < until, || format!("day {day}"))?;
                }
                None
            }
            Behaviour::TurnM1 | Behaviour::TurnM2 => {
                let what = if behaviour == Behaviour::TurnM1 { 1 } else { 2 };
                let (low, high) = setting.turn_interval(self.state(), &story.sensed, what);
                Some(high - low)
            }
            Behaviour::Die if kind == CellKind::Macrophage => {
                ensure(cause == Some(Cause::Age), || {
                    "macrophages die of age".to_owned()
                })?;
                let (low, high) = setting.turn_interval(self.state(), &story.sensed, 0);
                Some(high - low)
            }
            Behaviour::Die => self.death(cause, hours)?,
            Behaviour::Mature if kind == CellKind::Satellite => {
                ensure(story.identity.born_step() > 0, || {
                    "it was not born here".to_owned()
                })?;
                Some(within(p.satellite_fusion_per_day, 24.0))
            }
            Behaviour::Mature => {
                let fate = grown_fate(kind).ok_or("no fate")?;
                ensure(matches!(story.state, CellState::Maturing { .. }), || {
                    "it is grown".to_owned()
                })?;
                let (stages, days) = stages_of(fate, p);
                Some(within(stages / days, 1.0))
            }
            Behaviour::BecomeHypertrophic => {
                let low = f64::from(story.sensed.oxygen_mmhg)
                    <= p.hypertrophy_oxygen_percent * MMHG_PER_PERCENT;
                let factor = if low {
                    p.hypertrophy_low_oxygen_factor
                } else {
                    1.0
                };
                Some(within(p.hypertrophy_per_day * factor, 1.0))
            }
            Behaviour::TakeHold => {
                let settles = matches!(
                    story.state,
                    CellState::Stem {
                        adhesion: Adhesion::Settling,
                        ..
                    }
                );
                ensure(settles, || "it cannot take hold".to_owned())?;
                Some(within(24.0 / p.settling_hours, 1.0))
            }
            Behaviour::SendHealing | Behaviour::SendInflammation => {
                return Err("no chance is told of that".to_owned());
            }
        };
        if let Some(expected) = expected {
            ensure(near(expected, chance), || {
                format!("the chance is {expected}")
            })?;
        }
        let a_day = 1.0 - libm_pow(1.0 - chance, 24.0 / f64::from(hours));
        ensure(a_day > 0.0, || "it cannot happen".to_owned())?;
        let told: Vec<_> = numbers(&line.text)
            .into_iter()
            .filter(|(_, _, _, after)| after.starts_with(" %"))
            .collect();
        let shares: &[f64] = if hours == 24 {
            &[chance]
        } else {
            &[chance, a_day]
        };
        ensure(told.len() == shares.len(), || {
            format!("{} numbers", told.len())
        })?;
        for (number, share) in told.iter().zip(shares) {
            ensure(printed_share(number, *share), || format!("{share} is told"))?;
        }
        let unit = match hours {
            1 => " an hour",
            3 => " every 3 hours",
            24 => " a day",
            _ => return Err(format!("every {hours} hours")),
        };
        ensure(line.text.contains(unit), || format!("expected '{unit}'"))
    }

    /// Chance of death of what is no macrophage.
    fn death(&self, cause: Option<Cause>, hours: u8) -> Result<Option<f64>, String> {
        let story = &self.story;
        let p = self.moment.simulation.parameters();
        let setting = self.setting(p);
        let inflamed =
            p.chondrocyte_loss_per_day * hill(f64::from(story.sensed.inflammation), 1.0, 2.0);
        let (cause_now, per_day, every) = match story.state {
            CellState::Stem {
                adhesion: Adhesion::Floating,
                ..
            } => (Cause::NoHold, p.loss_transient_per_day, 1),
            CellState::Stem { .. } if self.dish() => {
                (Cause::Apoptosis, p.dish_apoptosis_per_day, 1)
            }
            CellState::Stem {
                adhesion: Adhesion::Settling,
                ..
            } => (Cause::Apoptosis, p.loss_adherent_per_day, 1),
            CellState::Stem { .. } => {
                let batch = self
                    .moment
                    .simulation
                    .batches()
                    .get(usize::from(story.identity.batch()));
                let limit = batch.map_or(p.hayflick_limit_marrow, |batch| batch.hayflick_limit);
                let growth = if f64::from(story.cycle.doublings) >= limit {
                    0.0
                } else {
                    setting.growth(&story.sensed)
                };
                (Cause::Apoptosis, p.loss_adherent_per_day + growth, 1)
            }
            CellState::Chondrocyte { .. } if !story.identity.injected() => {
                (Cause::Inflammation, inflamed, 24)
            }
            CellState::Chondrocyte { .. } | CellState::Maturing { .. } => {
                (Cause::Inflammation, inflamed, 1)
            }
            _ => return Err("such a cell does not die here".to_owned()),
        };
        ensure(cause == Some(cause_now) && hours == every, || {
            format!("it would die of {cause_now:?}, every {every} hours")
        })?;
        Ok(Some(within(per_day, f64::from(hours))))
    }

    /// A reason why it has decided nothing yet, worked out again.
    fn idle(&self, line: &Line, idle: Idle) -> Wrong {
        let simulation = self.moment.simulation;
        match idle {
            Idle::Held(Hold::NoCue) => {
                let most = self.fates_now().into_iter().fold(0.0, f64::max);
                ensure(most < simulation.parameters().cue_gone_per_day, || {
                    format!("the strongest pull is {most}")
                })
            }
            // The numbers of a hold stand with what could come next.
            Idle::Held(hold) => {
                let fact = Fact::Held {
                    hold,
                    dish: self.dish(),
                };
                let line = Line {
                    text: stroma::explain::words(&fact),
                    fact,
                    ..line.clone()
                };
                self.held(&line, hold)
            }
            Idle::Unlikely {
                behaviour,
                chance,
                hours,
                most,
                lacks,
                ..
            } => {
                let outlook = simulation.outlook(self.story.identity.id);
                let outlook = outlook.ok_or("no outlook")?;
                ensure(
                    behaviour != Behaviour::Die
                        && outlook.prospects.iter().any(|one| {
                            one.behaviour == behaviour && one.chance == chance && one.hours == hours
                        }),
                    || format!("{behaviour:?} is not what it could do"),
                )?;
                let told = numbers(&line.text);
                let number = told.last().ok_or("no number")?;
                let a_day = 1.0 - libm_pow(1.0 - chance, 24.0 / f64::from(hours));
                ensure(printed_share(number, a_day), || format!("{a_day} a day"))?;
                let Some(most) = most else { return Ok(()) };
                let factor = self.factor_of(behaviour, most)?;
                ensure(factor < 0.5, || format!("{most} allows {factor}"))?;
                // What raises a behaviour is too little, what lowers it is too much.
                let cue = CUES.into_iter().find(|cue| cue.key() == most);
                let raises = cue
                    .and_then(|cue| rule_of(behaviour, cue, simulation.parameters()))
                    .is_none_or(|(_, _, raises, _)| raises);
                let much = ["too much", "too stiff"];
                ensure(
                    lacks == raises && raises != much.iter().any(|much| line.text.contains(much)),
                    || format!("too little or too much of {most}"),
                )
            }
        }
    }

    /// A grown cell that stays what it is.
    fn keeps(&self, line: &Line, kind: CellKind, made: bool, builds: bool) -> Wrong {
        let identity = self.story.identity;
        let simulation = self.moment.simulation;
        let now = simulation.steps();
        let grown = !matches!(
            self.story.state,
            CellState::Stem { .. } | CellState::Macrophage(_) | CellState::Maturing { .. }
        );
        ensure(
            grown
                && kind == self.story.state.kind()
                && made == (identity.injected() || self.dish()),
            || "it is not grown".to_owned(),
        )?;
        let builder = matches!(kind, CellKind::Osteoblast | CellKind::Myocyte);
        let heals = self
            .mends(simulation.parameters())
            .is_some_and(|(_, _, slow)| self.healing_day(now).is_none_or(|day| day < slow));
        let may = builder && identity.injected() && simulation.abilities().build && heals;
        ensure(may || !builds, || "it builds nothing".to_owned())?;
        // What could come is nothing, or death of inflammation for a cartilage cell.
        let outlook = simulation.outlook(identity.id).ok_or("no outlook")?;
        let cartilage = kind == CellKind::Chondrocyte;
        let inflamed =
            |one: &stroma::sim::Prospect| cartilage && one.cause == Some(Cause::Inflammation);
        ensure(outlook.prospects.iter().all(inflamed), || {
            format!("{:?}", outlook.prospects)
        })?;
        let text = &line.text;
        ensure(
            text.contains("only inflammation") == cartilage
                && text.contains("heal faster") == (builds && !cartilage)
                && text.contains("its fate is final") == (made && !builds && !cartilage),
            || "another sentence is told".to_owned(),
        )
    }

    fn held(&self, line: &Line, hold: Hold) -> Wrong {
        let story = &self.story;
        let simulation = self.moment.simulation;
        let p = simulation.parameters();
        let place = self.place();
        let adhesion = match story.state {
            CellState::Stem { adhesion, .. } => Some(adhesion),
            _ => None,
        };
        let commitment_progress = match story.state {
            CellState::Stem {
                commitment_progress,
                ..
            } => commitment_progress,
            _ => 0.0,
        };
        let told = numbers(&line.text);
        let says = |values: &[f64]| -> Wrong {
            ensure(
                told.len() == values.len()
                    && told
                        .iter()
                        .zip(values)
                        .all(|(number, value)| printed(number, *value)),
                || format!("expected {values:?}"),
            )
        };
        let kind = story.state.kind();
        let locked_days = |step: u32| (simulation.steps() - u64::from(step)) as f64 / DAY as f64;
        match hold {
            Hold::Fixed => ensure(simulation.fixed().is_some(), || "the dish lives".to_owned()),
            Hold::New => ensure(
                adhesion == Some(Adhesion::Attached) && story.sensed == Sensed::default(),
                || "it has sensed something".to_owned(),
            ),
            Hold::Floating => ensure(adhesion == Some(Adhesion::Floating), || {
                "it has a hold".to_owned()
            }),
            Hold::Settling => ensure(adhesion == Some(Adhesion::Settling), || {
                "it has a hold".to_owned()
            }),
            Hold::CopyingDna(left) => {
                ensure(
                    story.cycle.phase == Phase::S && story.cycle.steps_left == left,
                    || format!("{:?}", story.cycle),
                )?;
                says(&[f64::from(left)])
            }
            Hold::Dividing(left) => {
                ensure(
                    story.cycle.phase == Phase::G2M && story.cycle.steps_left == left,
                    || format!("{:?}", story.cycle),
                )?;
                says(&[f64::from(left)])
            }
            Hold::Locking(fate) => ensure(
                commitment_progress >= 0.999_99
                    && matches!(story.state, CellState::Stem { lineage_bias, .. } if lineage_bias == Some(fate)),
                || "its lean is not full".to_owned(),
            ),
            Hold::Locked(fate) => ensure(
                matches!(story.state, CellState::Maturing { lineage, .. } if lineage == fate)
                    && line.text.contains(fate.key()),
                || "it is not locked".to_owned(),
            ),
            Hold::Senescent(doublings) => {
                let batch = simulation
                    .batches()
                    .get(usize::from(story.identity.batch()));
                let limit = batch.map_or(p.hayflick_limit_marrow, |batch| batch.hayflick_limit);
                ensure(
                    story.cycle.doublings == doublings && f64::from(doublings) >= limit,
                    || format!("{doublings} of {limit}"),
                )?;
                says(&[f64::from(doublings)])
            }
            Hold::Full(crowding) => {
                let share = f64::from(crowding);
                let seen = kind != CellKind::Stem || story.sensed.crowding == crowding;
                ensure(share >= 1.0 && seen, || "there is room".to_owned())?;
                ensure(story.cycle.phase == Phase::G1, || "it divides".to_owned())?;
                let number = told.first().ok_or("no number")?;
                ensure(printed(number, 100.0 * share) && number.0 >= 100.0, || {
                    "another crowd is printed".to_owned()
                })?;
                ensure(line.text.contains("layer") == self.dish(), || {
                    "a layer lies in a dish".to_owned()
                })
            }
            Hold::NoOxygen => ensure(story.sensed.oxygen_mmhg <= 0.0, || {
                "there is oxygen".to_owned()
            }),
            Hold::Closed(Closed::BuildersOff) => ensure(
                story.identity.injected() && !simulation.abilities().build,
                || "it may become tissue".to_owned(),
            ),
            Hold::Closed(Closed::OutsideDamage) => ensure(!self.dish() && !place.damaged, || {
                "it lies in the damage".to_owned()
            }),
            Hold::Closed(Closed::NoFateOfTissue) => ensure(
                !self.dish() && place.damaged && tissue_fate(place.class).is_none(),
                || "the tissue has a fate".to_owned(),
            ),
            Hold::NoCue => Err("it is told with its numbers".to_owned()),
            Hold::Calm => {
                let outlook = simulation.outlook(story.identity.id).ok_or("no outlook")?;
                let turns = |one: &stroma::sim::Prospect| {
                    matches!(one.behaviour, Behaviour::TurnM1 | Behaviour::TurnM2)
                };
                ensure(
                    kind == CellKind::Macrophage && !outlook.prospects.iter().any(turns),
                    || "it could turn".to_owned(),
                )
            }
            Hold::Grown(told_kind) => ensure(
                told_kind == kind
                    && !matches!(kind, CellKind::Stem | CellKind::Macrophage)
                    && !matches!(story.state, CellState::Maturing { .. }),
                || "it is not grown".to_owned(),
            ),
            Hold::Young(days, from) => {
                let CellState::Chondrocyte { locked_step, .. } = story.state else {
                    return Err("it is no cartilage cell".to_owned());
                };
                ensure(
                    near(days, locked_days(locked_step))
                        && near(from, p.hypertrophy_after_days)
                        && days < from,
                    || "it is old enough".to_owned(),
                )?;
                says(&[days, from])
            }
            Hold::Hypertrophic => ensure(
                matches!(
                    story.state,
                    CellState::Chondrocyte {
                        hypertrophic: true,
                        ..
                    }
                ),
                || "it has not hardened".to_owned(),
            ),
            Hold::NothingToMend(told_kind) => ensure(
                told_kind == kind && self.mends(p).is_none_or(|(healer, ..)| healer != kind),
                || "it mends".to_owned(),
            ),
            Hold::TooFar(far, reach) => {
                let found = self.to_damage_mm().ok_or("there is no damage")?;
                ensure(
                    (found - f64::from(far)).abs() < 0.01
                        && near(reach, p.healer_reach_mm)
                        && f64::from(far) > reach,
                    || format!("it is {found} mm away"),
                )?;
                says(&[f64::from(far), reach])
            }
            Hold::Mended(days, until) => {
                let (_, _, slow) = self.mends(p).ok_or("nothing to mend")?;
                let known = self.healing_day(simulation.steps());
                ensure(
                    known.is_none_or(|day| near(day, days)) && near(until, slow) && days > until,
                    || "it is not over".to_owned(),
                )?;
                says(&[days, until])
            }
            Hold::MendingSlowly(days, until) => {
                let (_, fast, slow) = self.mends(p).ok_or("nothing to mend")?;
                let known = self.healing_day(simulation.steps());
                ensure(
                    known.is_none_or(|day| near(day, days))
                        && near(until, fast)
                        && days >= fast
                        && days <= slow,
                    || "it is not in that phase".to_owned(),
                )?;
                says(&[days, until])
            }
            Hold::NotHealing => ensure(
                simulation.scenario().condition == Condition::CruciateTear
                    && simulation
                        .tissue_state()
                        .repair
                        .iter()
                        .all(|repair| *repair == 0.0),
                || "it heals".to_owned(),
            ),
        }
    }

    /// What one thing leaves of the full pace of a behaviour now, 0 to 1.
    fn factor_of(&self, behaviour: Behaviour, what: &str) -> Result<f64, String> {
        let p = self.moment.simulation.parameters();
        let sensed = &self.story.sensed;
        Ok(match what {
            "room" => (1.0 - f64::from(sensed.crowding)).max(0.0),
            "body" => p.joint_division_factor,
            "density" => {
                let share = hill(
                    f64::from(sensed.density_per_ml),
                    p.density_half_max_per_ml,
                    p.density_hill,
                );
                let fat = behaviour == Behaviour::Fat;
                share.max(if fat { 0.0 } else { p.density_floor })
            }
            "window" => {
                let kpa = f64::from(sensed.stiffness_kpa);
                let far = stroma::model::maths::ln(kpa / p.stiffness_muscle_kpa)
                    / p.stiffness_muscle_width;
                stroma::model::maths::exp(-0.5 * far * far)
            }
            _ => {
                let cue = CUES
                    .into_iter()
                    .find(|cue| cue.key() == what)
                    .ok_or("no such cue")?;
                let (half, power, raises, least) =
                    rule_of(behaviour, cue, p).ok_or("there is no such rule")?;
                let share = hill(sensed.of(cue), half, power);
                let moved = if raises { share } else { 1.0 - share };
                least + (1.0 - least) * moved
            }
        })
    }

    fn relative(&self, line: &Line, fact: &Fact) -> Wrong {
        let &Fact::Relative {
            relation,
            kind,
            state,
            since,
            died,
            ..
        } = fact
        else {
            return Ok(());
        };
        let me = self.story.identity;
        let living = &self.moment.living;
        let simulation = self.moment.simulation;
        let founder = me.parent() == me.id;
        ensure(
            !founder || matches!(relation, Relation::Child | Relation::Grandchild),
            || "a founder has no forebears".to_owned(),
        )?;
        let parent = living.get(&me.parent()).filter(|_| !founder);
        let own: Vec<CellId> = (0..me.births).map(|birth| me.id.child(birth)).collect();
        // Who could be meant, by the identities alone.
        let meant: Vec<CellId> = match relation {
            Relation::Parent => vec![me.parent()],
            Relation::Grandparent => parent
                .filter(|(one, ..)| one.parent() != one.id)
                .map(|(one, ..)| one.parent())
                .into_iter()
                .collect(),
            Relation::Sibling => {
                let mut all: Vec<CellId> = parent
                    .map(|(one, ..)| (0..one.births).map(|birth| one.id.child(birth)).collect())
                    .unwrap_or_default();
                all.extend(self.moment.children.get(&me.parent()).into_iter().flatten());
                all.retain(|one| *one != me.id);
                all
            }
            Relation::Child => own,
            Relation::Grandchild => own
                .iter()
                .flat_map(|child| self.moment.children.get(child).into_iter().flatten())
                .copied()
                .collect(),
        };
        let now = simulation.steps();
        let fits = |id: &CellId| match (living.get(id), since, died) {
            (Some((one, its_kind, its_state)), Some(since), None) => {
                Some(*its_kind) == kind
                    && one.born_step() == since
                    && (*its_kind != CellKind::Macrophage || state == Some(*its_state))
                    && match relation {
                        Relation::Parent | Relation::Grandparent => since <= me.born_step(),
                        Relation::Child | Relation::Grandchild => since >= me.born_step(),
                        Relation::Sibling => true,
                    }
            }
            (None, None, Some(died)) => simulation
                .remains_of(*id)
                .is_some_and(|one| one.step == died && Some(one.kind) == kind && died <= now),
            (None, None, None) => kind.is_none() && simulation.remains_of(*id).is_none(),
            _ => false,
        };
        ensure(meant.iter().any(fits), || {
            format!("none of {} fits", meant.len())
        })?;
        if let Some(step) = since.map(u64::from).or(died) {
            let told = numbers(&line.text);
            let number = told.last().ok_or("no day is printed")?;
            ensure(number.0 == (step / DAY) as f64, || {
                format!("day {}", step / DAY)
            })?;
        }
        let verb = if since.is_some() {
            " is "
        } else if died.is_some() {
            " died on day "
        } else {
            " is no longer here"
        };
        ensure(line.text.contains(verb), || format!("expected '{verb}'"))
    }

    /// Whether a line of the card is so.
    pub(crate) fn check(&self, line: &Line) -> Wrong {
        form(&line.text)?;
        let story = &self.story;
        let identity = story.identity;
        let simulation = self.moment.simulation;
        let now = simulation.steps();
        let text = &line.text;
        let told = numbers(text);
        let says = |values: &[f64]| -> Wrong {
            ensure(
                told.len() == values.len()
                    && told
                        .iter()
                        .zip(values)
                        .all(|(number, value)| printed(number, *value)),
                || format!("expected {values:?}"),
            )
        };
        let day = |step: u64| (step / DAY) as f64;
        match line.fact {
            Fact::NotYet { .. } | Fact::Died { .. } | Fact::Gone { .. } => {
                Err("a living cell is not absent".to_owned())
            }
            Fact::Is { kind, state, made } => {
                ensure(kind == story.state.kind() && state == self.state(), || {
                    "it is something else".to_owned()
                })?;
                let word = match (kind, state) {
                    (CellKind::Stem, _) => "mesenchymal stem cell",
                    (CellKind::Chondrocyte, _) => "cartilage cell",
                    (CellKind::Osteoblast, _) => "bone-building cell",
                    (CellKind::Osteocyte, _) => "bone cell",
                    (CellKind::Myocyte, _) if made => "muscle-like cell",
                    (CellKind::Myocyte, _) => "a muscle cell",
                    (CellKind::Satellite, _) => "satellite cell, the resting stem cell of muscle",
                    (CellKind::Tenocyte, _) => "tendon or ligament",
                    (CellKind::Fibroblast, _) => "lining cell",
                    (CellKind::Adipocyte, _) => "fat cell",
                    (CellKind::Macrophage, Polarisation::M0) => "resting macrophage",
                    (CellKind::Macrophage, Polarisation::M1) => "inflaming macrophage",
                    (CellKind::Macrophage, Polarisation::M2) => "healing macrophage",
                };
                ensure(text.contains(word), || format!("expected '{word}'"))
            }
            Fact::Came {
                origin,
                step,
                injection,
            } => {
                ensure(
                    origin == identity.origin() && step == identity.born_step(),
                    || format!("{identity:?}"),
                )?;
                let batch = simulation.batches().get(usize::from(identity.batch()));
                ensure(injection == batch.map(|batch| batch.step), || {
                    "another needle".to_owned()
                })?;
                let founder = identity.parent() == identity.id;
                let right = match origin {
                    Origin::Founder => founder && step == 0 && !identity.injected(),
                    Origin::Injected => founder && injection == Some(u64::from(step)),
                    Origin::Divided => !founder && story.state.kind() != CellKind::Macrophage,
                    Origin::FromBlood | Origin::RenewedHere => {
                        !founder && story.state.kind() == CellKind::Macrophage
                    }
                };
                ensure(right, || "its parents say otherwise".to_owned())?;
                match (origin, injection) {
                    (Origin::Founder, _) => says(&[]),
                    (Origin::Divided, Some(needle)) => says(&[day(u64::from(step)), day(needle)]),
                    _ => says(&[day(u64::from(step))]),
                }
            }
            Fact::Lies {
                class,
                damaged,
                holds,
            } => {
                let place = self.place();
                let grips = match story.state {
                    CellState::Stem { adhesion, .. } => adhesion == Adhesion::Attached,
                    CellState::Maturing { .. } => true,
                    _ => false,
                };
                let fluid = place.class == Some(TissueClass::Fluid);
                ensure(
                    holds == grips
                        && text.contains("holds on to a surface") == (grips && fluid)
                        && text.contains("lies in the fluid") == (fluid && !grips),
                    || "it is held otherwise".to_owned(),
                )?;
                ensure(class == place.class && damaged == place.damaged, || {
                    format!("{place:?}")
                })?;
                ensure(text.contains("inside the damaged place") == damaged, || {
                    "damaged or not".to_owned()
                })?;
                let title = place.title.unwrap_or_default().to_lowercase();
                let known = ["cartilage", "marrow", "meniscus", "fluid"]
                    .into_iter()
                    .find(|word| title.contains(word) && !title.contains("sub"));
                ensure(known.is_none_or(|word| text.contains(word)), || {
                    title.clone()
                })
            }
            Fact::Ground { kpa } => {
                ensure(kpa == f64::from(story.sensed.stiffness_kpa), || {
                    "another ground".to_owned()
                })?;
                let word = match kpa {
                    kpa if kpa < 3.0 => "as soft as brain or fat",
                    kpa if kpa < 8.0 => "stiffer than fat and softer than muscle",
                    kpa if kpa < 17.0 => "as stiff as muscle",
                    kpa if kpa < 25.0 => "stiffer than muscle and softer than young bone",
                    kpa if kpa < 40.0 => "as stiff as young bone",
                    _ => "stiffer than young bone",
                };
                ensure(text.contains(word), || format!("expected '{word}'"))?;
                says(&[kpa])
            }
            Fact::Lodged { adhesion } => ensure(
                matches!(story.state, CellState::Stem { adhesion: its, .. } if its == adhesion)
                    && (adhesion == Adhesion::Floating) == text.contains("cannot"),
                || "it is held otherwise".to_owned(),
            ),
            Fact::Leans { fate, share } => {
                ensure(
                    matches!(story.state, CellState::Stem { lineage_bias: Some(its), commitment_progress, .. } if its == fate && f64::from(commitment_progress) == share),
                    || "it leans otherwise".to_owned(),
                )?;
                let number = told.first().ok_or("no number")?;
                ensure(
                    printed_share(number, share) && text.contains(fate.key()),
                    || format!("{share}"),
                )
            }
            Fact::BornLeaning => ensure(
                story.decisions_taken == 0
                    && identity.origin() == Origin::Divided
                    && matches!(
                        story.state,
                        CellState::Stem {
                            lineage_bias: Some(_),
                            ..
                        }
                    ),
                || "it took its lean itself".to_owned(),
            ),
            Fact::Undecided => ensure(
                matches!(story.state, CellState::Stem { lineage_bias: None, commitment_progress, .. } if commitment_progress == 0.0),
                || "it leans".to_owned(),
            ),
            Fact::Grows {
                fate,
                step,
                passed,
                stages,
            } => {
                ensure(
                    story.state
                        == CellState::Maturing {
                            lineage: fate,
                            stage: passed,
                            locked_step: step,
                        },
                    || "it grows otherwise".to_owned(),
                )?;
                let all = stages_of(fate, simulation.parameters()).0;
                ensure(f64::from(stages) == all && u64::from(step) <= now, || {
                    format!("{all}")
                })?;
                says(&[day(u64::from(step)), f64::from(passed), all])
            }
            Fact::Became { step } => {
                ensure(
                    matches!(story.state, CellState::Chondrocyte { locked_step, .. } if locked_step == step && step > 0),
                    || "it was always one".to_owned(),
                )?;
                says(&[day(u64::from(step))])
            }
            Fact::Doublings { behind, limit } => {
                let p = simulation.parameters();
                let batch = simulation.batches().get(usize::from(identity.batch()));
                let most = batch.map_or(p.hayflick_limit_marrow, |batch| batch.hayflick_limit);
                ensure(behind == story.cycle.doublings && limit == most, || {
                    format!("{:?}", story.cycle)
                })?;
                if behind == 1 {
                    says(&[limit])
                } else {
                    says(&[f64::from(behind), limit])
                }
            }
            Fact::Happened { act, step } => {
                let decision = self.decision(line)?;
                ensure(decision.act == act && decision.step == step, || {
                    format!("{decision:?}")
                })?;
                ensure(u64::from(step) < now.max(1) || decision.hours == 0, || {
                    "it has not happened yet".to_owned()
                })?;
                let words = told_act(act);
                ensure(text.contains(&words), || format!("expected '{words}'"))?;
                says(&[day(u64::from(step))])
            }
            Fact::NothingYet { because } => {
                ensure(
                    story.decisions_taken == 0 && story.decisions.is_empty(),
                    || format!("it took {} decisions", story.decisions_taken),
                )?;
                // What stays what it is has nothing to decide, now or later.
                let grown = matches!(because[0], Some(Idle::Held(Hold::Grown(_))));
                let told = if grown {
                    because[1].is_none()
                        && text.contains("nothing to decide")
                        && !text.contains(" yet")
                } else {
                    text.contains(" yet, because ")
                };
                ensure(because[0].is_some() && told, || {
                    "no reason is told".to_owned()
                })?;
                for idle in because.into_iter().flatten() {
                    self.idle(line, idle)?;
                }
                Ok(())
            }
            Fact::Dice { .. } => {
                ensure(!self.decision(line)?.is_certain(), || {
                    "it was certain".to_owned()
                })?;
                self.dice(line, &line.fact)
            }
            Fact::Certain { act } => {
                let decision = self.decision(line)?;
                ensure(decision.act == act && decision.is_certain(), || {
                    format!("{decision:?}")
                })?;
                let words = match act {
                    Act::Attached => "touched tissue",
                    Act::Locked(_) => "reached the full way",
                    Act::StayedInPool => "No cue called",
                    _ => "Every draw",
                };
                ensure(text.contains(words), || format!("expected '{words}'"))?;
                if act == Act::StayedInPool && self.dish() {
                    let p = self.parameters(line, Tense::Then)?;
                    let rates = self.setting(&p).open(&decision.sensed, None);
                    ensure(rates.iter().all(|rate| *rate < 1e-12), || {
                        format!("{rates:?}")
                    })?;
                }
                says(&[])
            }
            Fact::Faded { half_days, least } => {
                let decision = self.decision(line)?;
                let p = simulation.parameters_at(u64::from(decision.step));
                ensure(
                    decision.act == Act::Forgot
                        && near(half_days, p.memory_days * std::f64::consts::LN_2)
                        && near(least, p.memory_least),
                    || format!("{decision:?}"),
                )?;
                says(&[half_days, 100.0 * least])
            }
            Fact::Cue { .. } => self.cue(line, &line.fact),
            Fact::Window {
                tense,
                kpa,
                middle_kpa,
                width,
            } => {
                let p = self.parameters(line, tense)?;
                let sensed = self.sensed(line, tense)?;
                ensure(
                    kpa == f64::from(sensed.stiffness_kpa)
                        && middle_kpa == p.stiffness_muscle_kpa
                        && width == p.stiffness_muscle_width,
                    || "another window".to_owned(),
                )?;
                let far = stroma::model::maths::ln(kpa / middle_kpa) / width;
                let share = stroma::model::maths::exp(-0.5 * far * far);
                let [first, second, third] = told.as_slice() else {
                    return Err(format!("{} numbers", told.len()));
                };
                ensure(
                    printed(first, kpa)
                        && printed(second, middle_kpa)
                        && printed_share(third, share),
                    || format!("{kpa}, {middle_kpa}, {share}"),
                )?;
                ensure(text.contains(", near the ") == (share >= 0.5), || {
                    "near or far".to_owned()
                })?;
                ensure(text.contains("only weakly") == (share < 0.5), || {
                    "weak or not".to_owned()
                })?;
                self.tense(tense, text)
            }
            Fact::Dense {
                tense,
                behaviour,
                per_ml,
                half_per_ml,
                hill: power,
                ..
            } => {
                let p = self.parameters(line, tense)?;
                let sensed = self.sensed(line, tense)?;
                ensure(
                    per_ml == f64::from(sensed.density_per_ml)
                        && half_per_ml == p.density_half_max_per_ml
                        && power == p.density_hill
                        && matches!(behaviour, Behaviour::Cartilage | Behaviour::Fat),
                    || "another density".to_owned(),
                )?;
                let [first, second] = told.as_slice() else {
                    return Err(format!("{} numbers", told.len()));
                };
                ensure(
                    printed(first, per_ml / 1e6)
                        && printed(second, half_per_ml / 1e6)
                        && first.0.partial_cmp(&second.0) == per_ml.partial_cmp(&half_per_ml)
                        && text.contains("above") == (per_ml > half_per_ml),
                    || format!("{per_ml} against {half_per_ml}"),
                )
            }
            Fact::Room {
                tense,
                crowding,
                dish,
            } => {
                let sensed = self.sensed(line, tense)?;
                ensure(
                    crowding == f64::from(sensed.crowding) && dish == self.dish(),
                    || format!("{}", sensed.crowding),
                )?;
                ensure(text.contains("no room") == (crowding >= 1.0), || {
                    "room or not".to_owned()
                })?;
                let number = told.first().ok_or("no number")?;
                ensure(printed_share(number, crowding), || format!("{crowding}"))?;
                self.tense(tense, text)
            }
            Fact::BodyPace { share } => {
                let tense = if line.decision.is_some() {
                    Tense::Then
                } else {
                    Tense::Now
                };
                let p = self.parameters(line, tense)?;
                ensure(!self.dish() && share == p.joint_division_factor, || {
                    format!("{share}")
                })?;
                says(&[100.0 * share])
            }
            Fact::Modes { dish, shares } => {
                let p = self.parameters(line, Tense::Then)?;
                let (both, one) = if self.dish() {
                    (
                        p.self_renewal_symmetric_dish,
                        p.self_renewal_asymmetric_dish,
                    )
                } else {
                    (
                        p.self_renewal_symmetric_joint,
                        p.self_renewal_asymmetric_joint,
                    )
                };
                let none = 1.0 - both - one;
                ensure(
                    dish == self.dish()
                        && near(shares[0], both)
                        && near(shares[1], one)
                        && near(shares[2], none)
                        && text.contains("dish") == dish,
                    || format!("{both}, {one}, {none}"),
                )?;
                says(&[100.0 * both, 100.0 * one, 100.0 * none])
            }
            Fact::Pool {
                per_day,
                half_per_day,
            } => {
                let decision = self.decision(line)?;
                let p = self.parameters(line, Tense::Then)?;
                ensure(
                    decision.act == Act::StayedInPool
                        && half_per_day == p.division_commitment_half_per_day,
                    || format!("{decision:?}"),
                )?;
                let leaves = per_day / (per_day + half_per_day);
                ensure((leaves - decision.low).abs() < 1e-9, || format!("{leaves}"))?;
                if self.dish() {
                    let total: f64 = self.setting(&p).open(&decision.sensed, None).iter().sum();
                    ensure((total - per_day).abs() < 1e-9, || format!("{total} a day"))?;
                }
                says(&[100.0 * per_day, 100.0 * half_per_day])
            }
            Fact::Stages { fate, stages, days } => {
                let p = self.parameters(line, Tense::Then)?;
                let (all, mean) = stages_of(fate, &p);
                ensure(
                    grown_fate(story.state.kind()) == Some(fate)
                        && f64::from(stages) == all
                        && days == mean,
                    || format!("{all}, {mean}"),
                )?;
                says(&[mean, all])
            }
            Fact::OldEnough { days, from_days } => {
                let decision = self.decision(line)?;
                let p = self.parameters(line, Tense::Then)?;
                let CellState::Chondrocyte { locked_step, .. } = story.state else {
                    return Err("it is no cartilage cell".to_owned());
                };
                let old = f64::from(decision.step - locked_step) / DAY as f64;
                ensure(
                    near(days, old) && from_days == p.hypertrophy_after_days && days >= from_days,
                    || format!("{old} days"),
                )?;
                says(&[days, from_days])
            }
            Fact::LowOxygen {
                tense,
                level,
                limit,
                factor,
            } => {
                let p = self.parameters(line, tense)?;
                let sensed = self.sensed(line, tense)?;
                ensure(
                    level == f64::from(sensed.oxygen_mmhg)
                        && near(limit, p.hypertrophy_oxygen_percent * MMHG_PER_PERCENT)
                        && factor == p.hypertrophy_low_oxygen_factor,
                    || "other oxygen".to_owned(),
                )?;
                ensure(text.contains("above the") == (level > limit), || {
                    "low or not".to_owned()
                })?;
                says(&[level, limit, 100.0 * factor])
            }
            Fact::Touched { hours } => {
                let decision = self.decision(line)?;
                let p = self.parameters(line, Tense::Then)?;
                ensure(
                    decision.act == Act::Attached
                        && !decision.is_certain()
                        && hours == p.settling_hours,
                    || format!("{decision:?}"),
                )?;
                says(&[hours])
            }
            Fact::Mends { day: old, until } => {
                let decision = self.decision(line)?;
                let p = self.parameters(line, Tense::Then)?;
                let (kind, fast, _) = self.mends(&p).ok_or("nothing to mend")?;
                let known = self.healing_day(u64::from(decision.step));
                let divided = decision.act == Act::DividedResident;
                ensure(
                    known.is_none_or(|day| near(day, old))
                        && until == fast
                        && divided == (old < until)
                        && (kind == story.state.kind()
                            // It has fused since.
                            || kind == CellKind::Satellite
                                && story.state.kind() == CellKind::Myocyte),
                    || format!("{known:?}, {fast}"),
                )?;
                says(&[old, until])
            }
            Fact::Could { .. } => self.could(line, &line.fact),
            Fact::Steps { steps } => {
                ensure(steps == simulation.parameters().memory_steps, || {
                    "other steps".to_owned()
                })?;
                says(&[steps])
            }
            Fact::Held { hold, dish } => {
                ensure(dish == self.dish(), || "dish or not".to_owned())?;
                self.held(line, hold)
            }
            Fact::Keeps { kind, made, builds } => self.keeps(line, kind, made, builds),
            Fact::NoCue {
                strongest_per_day,
                below_per_day,
            } => {
                let most = self.fates_now().into_iter().fold(0.0, f64::max);
                ensure(
                    near(most, strongest_per_day)
                        && below_per_day == simulation.parameters().cue_gone_per_day
                        && most < below_per_day,
                    || format!("the strongest pull is {most}"),
                )?;
                let [first, second] = told.as_slice() else {
                    return Err(format!("{} numbers", told.len()));
                };
                ensure(
                    printed_share(first, most)
                        && printed(second, 100.0 * below_per_day)
                        && first.0 < second.0,
                    || format!("{most}"),
                )
            }
            Fact::Quiet => {
                let outlook = simulation.outlook(identity.id).ok_or("no outlook")?;
                ensure(outlook.holds.is_empty(), || {
                    "something holds it back".to_owned()
                })
            }
            Fact::Counts {
                behaviour,
                what,
                factor,
            } => {
                let found = self.factor_of(behaviour, what)?;
                ensure(near(found, factor), || format!("it allows {found}"))?;
                let number = told.last().ok_or("no number")?;
                ensure(
                    (0.0..=1.0).contains(&factor) && printed_share(number, factor),
                    || format!("{factor}"),
                )
            }
            Fact::SensedNothing => ensure(story.sensed == Sensed::default(), || {
                "it has sensed something".to_owned()
            }),
            Fact::Births { births } => {
                ensure(births == identity.births && births > 0, || {
                    format!("{identity:?}")
                })?;
                let living = self.moment.children.get(&identity.id).map_or(0, Vec::len);
                ensure(living <= usize::from(births), || {
                    "more children than births".to_owned()
                })?;
                if births == 1 {
                    says(&[])
                } else {
                    says(&[f64::from(births)])
                }
            }
            Fact::StandsIn { step } => {
                ensure(
                    matches!(identity.origin(), Origin::FromBlood | Origin::RenewedHere)
                        && step == identity.born_step()
                        && !self.moment.living.contains_key(&identity.parent()),
                    || format!("{identity:?}"),
                )?;
                if let Some(remains) = simulation.remains_of(identity.parent()) {
                    ensure(
                        remains.step == u64::from(step) && remains.cause == Cause::Age,
                        || format!("{remains:?}"),
                    )?;
                }
                says(&[day(u64::from(step))])
            }
            Fact::Relative { .. } => self.relative(line, &line.fact),
        }
    }
}
