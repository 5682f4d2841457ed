//! What goes between a window and a worker that share no memory: orders as text, and of what is told only what has changed.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::orders::{LiveState, Order, Told};
use super::snapshot::{Absence, FieldImage, Snapshot, TissueImage};
use crate::experiment::replicates::{Courses, Pair};
use crate::experiment::session::{RowsOrder, ToldRow};
use crate::explain::Card;
use crate::model::words::Activity;
use crate::scenario::{Parameters, SavedScenario, Scenario};
use crate::sim::{
    Abilities, Batch, CellRow, CellStory, Command, History, Relative, Stained, Visit,
};

/// An order as text.
///
/// # Errors
/// An order with a number that no text has.
pub fn order_to_text(order: &Order) -> Result<String, String> {
    serde_json::to_string(order).map_err(|error| error.to_string())
}

/// The order in a text.
///
/// # Errors
/// A text that is none.
pub fn order_of_text(text: &str) -> Result<Order, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}

/// What other rolls of the dice are computed for; scenarios as they are saved.
#[derive(Serialize, Deserialize)]
struct RollsOrder {
    run: SavedScenario,
    acts: Vec<(u64, Command)>,
    twin: SavedScenario,
    twin_acts: Vec<(u64, Command)>,
    days: u64,
    base: u64,
}

/// A pair and the seed of its experiment as text.
///
/// # Errors
/// An act with a number that no text has.
pub fn rolls_to_text(pair: &Pair, base: u64) -> Result<String, String> {
    let order = RollsOrder {
        run: pair.run.to_saved(),
        acts: pair.acts.clone(),
        twin: pair.twin.to_saved(),
        twin_acts: pair.twin_acts.clone(),
        days: pair.days,
        base,
    };
    serde_json::to_string(&order).map_err(|error| error.to_string())
}

/// The pair in a text, and the seed of its experiment.
///
/// # Errors
/// A text that is none, or one with a scenario that this version refuses.
pub fn rolls_of_text(text: &str) -> Result<(Pair, u64), String> {
    let order: RollsOrder = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let scenario = |saved: &SavedScenario| {
        let scenario = Scenario::from_saved(saved).map_err(|error| error.to_string())?;
        Ok::<_, String>(Arc::new(scenario))
    };
    let pair = Pair {
        run: scenario(&order.run)?,
        acts: order.acts,
        twin: scenario(&order.twin)?,
        twin_acts: order.twin_acts,
        days: order.days,
    };
    Ok((pair, order.base))
}

/// A finished roll as bytes.
///
/// # Errors
/// None that is known: every number has its bytes.
pub fn courses_to_bytes(courses: &Courses) -> Result<Vec<u8>, String> {
    postcard::to_stdvec(courses).map_err(|error| error.to_string())
}

/// The roll in bytes.
///
/// # Errors
/// Bytes that are none.
pub fn courses_of_bytes(bytes: &[u8]) -> Result<Courses, String> {
    postcard::from_bytes(bytes).map_err(|error| error.to_string())
}

/// Rows that are to be played as text.
///
/// # Errors
/// None that is known: every order is text.
pub fn rows_to_text(order: &RowsOrder) -> Result<String, String> {
    serde_json::to_string(order).map_err(|error| error.to_string())
}

/// The rows in a text that are to be played.
///
/// # Errors
/// A text that is none.
pub fn rows_of_text(text: &str) -> Result<RowsOrder, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}

/// What is told of rows as bytes.
///
/// # Errors
/// None that is known: every number has its bytes.
pub fn row_to_bytes(told: &ToldRow) -> Result<Vec<u8>, String> {
    postcard::to_stdvec(told).map_err(|error| error.to_string())
}

/// What bytes tell of rows.
///
/// # Errors
/// Bytes that tell nothing.
pub fn row_of_bytes(bytes: &[u8]) -> Result<ToldRow, String> {
    postcard::from_bytes(bytes).map_err(|error| error.to_string())
}

/// A snapshot without what the other side has already.
#[derive(Serialize, Deserialize)]
struct Parts {
    /// The scenario as text, where it is another one.
    scenario: Option<String>,
    seed: u64,
    step: u64,
    day: f64,
    cells: Vec<CellRow>,
    fields: [Option<FieldImage>; 4],
    masks: [Option<Vec<bool>>; 4],
    tissue: Option<TissueImage>,
    history: Option<History>,
    activity: Activity,
    visits: Vec<Visit>,
    abilities: Abilities,
    batches: Vec<Batch>,
    parameters: Option<Parameters>,
    /// The acts as text, as everywhere.
    commands: String,
    story: Option<CellStory>,
    absent: Option<Absence>,
    card: Option<Card>,
    family: Vec<Relative>,
    cell_count: (u64, u64),
    stained: Option<Stained>,
}

/// What is new of something that may not be there at all.
#[derive(Serialize, Deserialize)]
enum New<T> {
    Same,
    Gone,
    This(T),
}

#[derive(Serialize, Deserialize)]
struct Packet {
    run: New<Parts>,
    twin: New<Parts>,
    ghost: New<History>,
    /// How the worker stands, as text.
    state: String,
    notes: Vec<String>,
}

fn parts(new: &Snapshot, old: Option<&Snapshot>) -> Result<Parts, String> {
    let text = |error: serde_json::Error| error.to_string();
    let same_scenario = old.is_some_and(|old| Arc::ptr_eq(&old.scenario, &new.scenario));
    let scenario = if same_scenario {
        None
    } else {
        Some(serde_json::to_string(&new.scenario.to_saved()).map_err(text)?)
    };
    let field = |k: usize| {
        let same = old.is_some_and(|old| {
            let (one, other) = (&old.fields[k], &new.fields[k]);
            one.values == other.values && one.mean.to_bits() == other.mean.to_bits()
        });
        (!same).then(|| FieldImage::clone(&new.fields[k]))
    };
    let mask = |k: usize| {
        let same = old.is_some_and(|old| {
            let (one, other) = (&old.fields[k].mask, &new.fields[k].mask);
            Arc::ptr_eq(one, other) || one == other
        });
        (!same).then(|| new.fields[k].mask.to_vec())
    };
    Ok(Parts {
        scenario,
        seed: new.seed,
        step: new.step,
        day: new.day,
        cells: new.cells.clone(),
        fields: [field(0), field(1), field(2), field(3)],
        masks: [mask(0), mask(1), mask(2), mask(3)],
        tissue: old
            .is_none_or(|old| !Arc::ptr_eq(&old.tissue, &new.tissue))
            .then(|| TissueImage::clone(&new.tissue)),
        history: old
            .is_none_or(|old| !Arc::ptr_eq(&old.history, &new.history))
            .then(|| History::clone(&new.history)),
        activity: new.activity,
        visits: new.visits.clone(),
        abilities: new.abilities,
        batches: new.batches.clone(),
        parameters: old
            .is_none_or(|old| old.parameters != new.parameters)
            .then(|| Parameters::clone(&new.parameters)),
        commands: serde_json::to_string(&new.commands).map_err(text)?,
        story: new.story.clone(),
        absent: new.absent,
        card: new.card.as_deref().cloned(),
        family: new.family.clone(),
        cell_count: new.cell_count,
        stained: new.stained,
    })
}

/// The snapshot of parts, with what was had already.
fn whole(parts: Parts, old: Option<&Snapshot>) -> Result<Snapshot, String> {
    const MISSING: &str = "a part of a snapshot is missing";
    let scenario = match (parts.scenario, old) {
        (Some(text), _) => {
            let saved: SavedScenario =
                serde_json::from_str(&text).map_err(|error| error.to_string())?;
            Arc::new(Scenario::from_saved(&saved).map_err(|error| error.to_string())?)
        }
        (None, Some(old)) => Arc::clone(&old.scenario),
        (None, None) => return Err(MISSING.to_owned()),
    };
    let mut fields = Vec::new();
    for (k, (field, mask)) in parts.fields.into_iter().zip(parts.masks).enumerate() {
        let before = old.map(|old| &old.fields[k]);
        let mask = mask.map(Arc::new);
        let mask = mask.or_else(|| before.map(|field| Arc::clone(&field.mask)));
        fields.push(match (field, before, mask) {
            (Some(field), _, Some(mask)) => Arc::new(FieldImage { mask, ..field }),
            (None, Some(before), Some(mask)) if Arc::ptr_eq(&before.mask, &mask) => {
                Arc::clone(before)
            }
            (None, Some(before), Some(mask)) => Arc::new(FieldImage {
                mask,
                ..FieldImage::clone(before)
            }),
            _ => return Err(MISSING.to_owned()),
        });
    }
    let fields = <[Arc<FieldImage>; 4]>::try_from(fields).map_err(|_| MISSING.to_owned())?;
    let commands: Vec<(u64, Command)> =
        serde_json::from_str(&parts.commands).map_err(|error| error.to_string())?;
    let tissue = parts.tissue.map(Arc::new);
    let tissue = tissue.or_else(|| old.map(|old| Arc::clone(&old.tissue)));
    let history = parts.history.map(Arc::new);
    let history = history.or_else(|| old.map(|old| Arc::clone(&old.history)));
    let parameters = parts.parameters.map(Arc::new);
    let parameters = parameters.or_else(|| old.map(|old| Arc::clone(&old.parameters)));
    let (Some(tissue), Some(history), Some(parameters)) = (tissue, history, parameters) else {
        return Err(MISSING.to_owned());
    };
    Ok(Snapshot {
        scenario,
        seed: parts.seed,
        step: parts.step,
        day: parts.day,
        cells: parts.cells,
        fields,
        tissue,
        history,
        activity: parts.activity,
        visits: parts.visits,
        abilities: parts.abilities,
        batches: parts.batches,
        parameters,
        commands,
        story: parts.story,
        absent: parts.absent,
        card: parts.card.map(Arc::new),
        family: parts.family,
        cell_count: parts.cell_count,
        stained: parts.stained,
    })
}

/// Packs what is told, on the side of the worker.
#[derive(Debug, Default)]
pub struct Packer {
    run: Option<Arc<Snapshot>>,
    twin: Option<Arc<Snapshot>>,
    ghost: Option<Arc<History>>,
    state: Option<LiveState>,
}

impl Packer {
    /// What is new since the last time; nothing where nothing is.
    ///
    /// # Errors
    /// A number that no text has.
    pub fn pack(&mut self, told: &Told, notes: Vec<String>) -> Result<Option<Vec<u8>>, String> {
        let same_run = self
            .run
            .as_ref()
            .is_some_and(|run| Arc::ptr_eq(run, &told.snapshot));
        let same_twin = same(self.twin.as_ref(), told.twin.as_ref());
        let same_ghost = same(self.ghost.as_ref(), told.ghost.as_ref());
        let same_state = self.state.as_ref() == Some(&told.state);
        if same_run && same_twin && same_ghost && same_state && notes.is_empty() {
            return Ok(None);
        }
        let packet = Packet {
            run: if same_run {
                New::Same
            } else {
                New::This(parts(&told.snapshot, self.run.as_deref())?)
            },
            twin: match &told.twin {
                _ if same_twin => New::Same,
                None => New::Gone,
                Some(twin) => New::This(parts(twin, self.twin.as_deref())?),
            },
            ghost: match &told.ghost {
                _ if same_ghost => New::Same,
                None => New::Gone,
                Some(ghost) => New::This(History::clone(ghost)),
            },
            state: serde_json::to_string(&told.state).map_err(|error| error.to_string())?,
            notes,
        };
        let bytes = postcard::to_stdvec(&packet).map_err(|error| error.to_string())?;
        self.run = Some(Arc::clone(&told.snapshot));
        self.twin.clone_from(&told.twin);
        self.ghost.clone_from(&told.ghost);
        self.state = Some(told.state.clone());
        Ok(Some(bytes))
    }
}

fn same<T>(one: Option<&Arc<T>>, other: Option<&Arc<T>>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => Arc::ptr_eq(one, other),
        (None, None) => true,
        _ => false,
    }
}

/// Puts what came into what is known, on the side of the window.
///
/// # Errors
/// Bytes that are no packet, or not the next one.
pub fn unpack(bytes: &[u8], told: &mut Told) -> Result<(), String> {
    let packet: Packet = postcard::from_bytes(bytes).map_err(|error| error.to_string())?;
    if let New::This(parts) = packet.run {
        told.snapshot = Arc::new(whole(parts, Some(&told.snapshot))?);
    }
    match packet.twin {
        New::Same => {}
        New::Gone => told.twin = None,
        New::This(parts) => told.twin = Some(Arc::new(whole(parts, told.twin.as_deref())?)),
    }
    match packet.ghost {
        New::Same => {}
        New::Gone => told.ghost = None,
        New::This(history) => told.ghost = Some(Arc::new(history)),
    }
    told.state = serde_json::from_str(&packet.state).map_err(|error| error.to_string())?;
    told.notes.extend(packet.notes);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::replicates::Replicates;
    use crate::live::{TwinKind, Worker};
    use crate::model::stain::StainKind;
    use crate::sim::{Ability, Row, STEPS_PER_DAY};

    fn assert_same(one: &Snapshot, other: &Snapshot, what: &str) {
        assert_eq!(one.scenario.to_saved(), other.scenario.to_saved(), "{what}");
        assert_eq!((one.seed, one.step), (other.seed, other.step), "{what}");
        assert_eq!(one.cells, other.cells, "{what}");
        for (field, there) in one.fields.iter().zip(&other.fields) {
            assert_eq!(field, there, "{what}");
        }
        assert_eq!(one.tissue, other.tissue, "{what}");
        assert_eq!(one.history, other.history, "{what}");
        assert_eq!(one.parameters, other.parameters, "{what}");
        assert_eq!(one.commands, other.commands, "{what}");
        assert_eq!(one.story, other.story, "{what}");
        assert_eq!(one.family, other.family, "{what}");
        assert_eq!(one.batches, other.batches, "{what}");
        assert_eq!(one.abilities, other.abilities, "{what}");
        assert_eq!(one.stained, other.stained, "{what}");
        let lines = |of: &Snapshot| of.card.as_ref().map(|card| card.lines.clone());
        assert_eq!(lines(one), lines(other), "{what}");
    }

    #[test]
    fn what_a_window_sees_over_the_wire_is_what_the_worker_tells() {
        for name in [
            "dish-stiffness",
            "strip-osteoarthritis",
            "osteoarthritis-moderate",
        ] {
            let built_in = |name: &str| Arc::new(Scenario::built_in(name).expect("a scenario"));
            let scenario = built_in(name);
            let mut worker = Worker::new(Arc::clone(&scenario), 3).expect("it starts");
            // The other side knows the start, as it made it itself.
            let mut seen = Worker::new(scenario, 3).expect("it starts").told().clone();
            let mut packer = Packer::default();
            let asked = worker.told().snapshot.cells.first().map(|cell| cell.id);
            let orders = [
                Order::StepHours(30),
                Order::Select(asked),
                Order::Twin(Some(TwinKind::Untreated)),
                Order::Apply(Command::Switch {
                    which: Ability::Signal,
                    on: false,
                }),
                Order::StepHours(20),
                Order::StepHours(-40),
                // A dish takes it, all others refuse it.
                Order::Apply(Command::Stain {
                    kind: StainKind::Alizarin,
                }),
                Order::Undo,
                Order::Twin(None),
                Order::Load {
                    scenario: built_in("dish-renewal"),
                    seed: 9,
                },
                Order::RunToDay(2.0),
            ];
            let mut packets = 0;
            for order in orders {
                let text = order_to_text(&order).expect("it is text");
                let told = format!("{name}: {}", text.chars().take(40).collect::<String>());
                worker.obey(order_of_text(&text).expect("it is an order"));
                // Until nothing is left to do or to show.
                for _ in 0..4000 {
                    worker.pass();
                    let notes = worker.take_notes();
                    if let Some(bytes) = packer.pack(worker.told(), notes).expect("packed") {
                        unpack(&bytes, &mut seen).expect("unpacked");
                        packets += 1;
                    }
                    let behind = worker.told().state.twin.is_some() && worker.told().twin.is_none();
                    if !worker.told().state.running && !behind {
                        std::thread::sleep(std::time::Duration::from_millis(20));
                        worker.pass();
                        break;
                    }
                }
                if let Some(bytes) = packer.pack(worker.told(), Vec::new()).expect("packed") {
                    unpack(&bytes, &mut seen).expect("unpacked");
                }
                assert_same(&seen.snapshot, &worker.told().snapshot, &told);
                match (&seen.twin, &worker.told().twin) {
                    (Some(one), Some(other)) => assert_same(one, other, &told),
                    (one, other) => assert_eq!(one.is_some(), other.is_some(), "{told}"),
                }
                assert_eq!(seen.ghost, worker.told().ghost, "{told}");
                assert_eq!(seen.state, worker.told().state, "{told}");
            }
            assert!(packets > 5, "{name}: {packets}");
            assert_eq!(seen.snapshot.step, 2 * STEPS_PER_DAY);
            // Where nothing is new nothing is sent.
            assert!(
                packer
                    .pack(worker.told(), Vec::new())
                    .expect("packed")
                    .is_none()
            );
        }
    }

    #[test]
    fn rolls_over_the_wire_are_those_of_a_direct_way_to_the_bit() {
        for (name, kind) in [
            ("dish-stiffness", TwinKind::Untreated),
            ("strip-osteoarthritis", TwinKind::Steroid),
        ] {
            let with_doubling = |scenario: Scenario, hours: f64| {
                let scenario = scenario.with_parameter("doubling_time_hours", hours);
                Arc::new(scenario.expect("a parameter"))
            };
            // Numbers with all their digits.
            let run = Scenario::built_in(name).expect("a scenario");
            let run = with_doubling(run, 24.0 + 0.1 + 0.2);
            let switch = Command::Switch {
                which: Ability::Build,
                on: false,
            };
            let pair = Pair {
                twin: with_doubling(kind.scenario(&run), 48.0 + 0.1 + 0.2),
                run,
                acts: vec![(30, switch)],
                twin_acts: Vec::new(),
                days: 9,
            };
            let base = u64::MAX - 1;
            let text = rolls_to_text(&pair, base).expect("it is text");
            let (there, seed) = rolls_of_text(&text).expect("it is an order");
            assert_eq!(seed, base);
            assert_eq!(there.run.to_saved(), pair.run.to_saved());
            assert_eq!(there.twin.to_saved(), pair.twin.to_saved());
            let mut direct = Replicates::new(pair, base);
            let mut beside = Replicates::new(there, seed);
            let bits = |rows: &[Row]| -> Vec<u64> {
                let values = rows.iter().flat_map(Row::values);
                values.map(f64::to_bits).collect()
            };
            for roll in 0..2 {
                let expected = direct.pass(|| true).expect("a roll");
                let found = beside.pass(|| true).expect("a roll");
                let bytes = courses_to_bytes(&found).expect("packed");
                let found = courses_of_bytes(&bytes).expect("unpacked");
                assert_eq!((found.run.len(), found.twin.len()), (10, 10), "{name}");
                assert!(bits(&found.run) != bits(&found.twin), "{name} {roll}");
                assert!(bits(&found.run) == bits(&expected.run), "{name} {roll}");
                assert!(bits(&found.twin) == bits(&expected.twin), "{name} {roll}");
            }
        }
        assert!(rolls_of_text("{}").is_err());
        assert!(courses_of_bytes(b"no roll").is_err());
    }

    #[test]
    fn what_is_no_packet_is_refused_and_changes_nothing() {
        let scenario = Arc::new(Scenario::built_in("dish-renewal").expect("a scenario"));
        let worker = Worker::new(scenario, 3).expect("it starts");
        let mut seen = worker.told().clone();
        assert!(unpack(b"no packet", &mut seen).is_err());
        assert!(unpack(&[], &mut seen).is_err());
        assert_same(&seen.snapshot, &worker.told().snapshot, "nothing changed");
        assert!(order_of_text("{}").is_err());
    }
}
