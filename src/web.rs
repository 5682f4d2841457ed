//! What a page calls. Without a window: the core, which runs a built-in scenario by the hour and tells the hash of its
//! history, or computes the key of a lesson, and no memory is passed. With it: the window, its files, and the simulation in a worker.
//!
//! Of the core a page calls `start(k, t)` for the scenario at place `k` of `stroma list --names` with a treatment, then `step_days(n)`,
//! then reads the 64 hexadecimal digits of the hash as four numbers by `hash_word(0..4)`.
//! Or `key_start(k)` for the lesson at place `k` in the order in which they are taught, and reads its name by `text_byte(0..)`; then
//! `key_more(n)` for as long as it gives 1, and reads the key as it is kept in `assets/lessons`.

use std::sync::{Arc, Mutex};

use crate::lesson::{Computing, Lesson, lessons};
use crate::model::words::TreatmentKind;
use crate::scenario::{PlannedTreatment, Scenario};
use crate::sim::{STEPS_PER_DAY, Simulation};

/// The simulation of the page.
static RUNNING: Mutex<Option<Simulation>> = Mutex::new(None);

/// The key that is computed, and the text that was told last.
static KEY: Mutex<(Option<Computing>, String)> = Mutex::new((None, String::new()));

/// How many built-in scenarios there are.
#[expect(
    unsafe_code,
    reason = "a name that the page can call; nothing unsafe is done"
)]
#[unsafe(no_mangle)]
pub extern "C" fn scenario_count() -> u32 {
    u32::try_from(Scenario::NAMES.len()).unwrap_or(u32::MAX)
}

/// Makes the scenario at this place, with its own seed. `treatment` is the place of one in the list of choices, given on day 0; beyond the list
/// the scenario is left as it is. 1 if it runs, 0 if there is none or it cannot start.
#[expect(
    unsafe_code,
    reason = "a name that the page can call; nothing unsafe is done"
)]
#[unsafe(no_mangle)]
pub extern "C" fn start(place: u32, treatment: u32) -> u32 {
    let given = TreatmentKind::CHOICES.get(treatment as usize);
    let planned = given.and_then(|kind| PlannedTreatment::new(*kind, None, 0.0).ok());
    let simulation = Scenario::NAMES
        .get(place as usize)
        .and_then(|name| Scenario::built_in(name).ok())
        .and_then(|scenario| {
            let scenario = match planned {
                Some(planned) => scenario.with_treatments(vec![planned]),
                None => scenario,
            };
            let seed = scenario.seed;
            Simulation::new(Arc::new(scenario), seed).ok()
        });
    let runs = u32::from(simulation.is_some());
    if let Ok(mut running) = RUNNING.lock() {
        *running = simulation;
    }
    runs
}

/// Lets so many days pass. The hours that it has run, or 0 if nothing runs.
#[expect(
    unsafe_code,
    reason = "a name that the page can call; nothing unsafe is done"
)]
#[unsafe(no_mangle)]
pub extern "C" fn step_days(days: u32) -> u64 {
    let Ok(mut running) = RUNNING.lock() else {
        return 0;
    };
    running.as_mut().map_or(0, |simulation| {
        simulation.step_many(u64::from(days) * STEPS_PER_DAY);
        simulation.steps()
    })
}

/// A quarter of the hash of the history, sixteen hexadecimal digits as a number; 0 if nothing runs.
#[expect(
    unsafe_code,
    reason = "a name that the page can call; nothing unsafe is done"
)]
#[unsafe(no_mangle)]
pub extern "C" fn hash_word(quarter: u32) -> u64 {
    let Ok(running) = RUNNING.lock() else {
        return 0;
    };
    let hash = running
        .as_ref()
        .map_or_else(String::new, |simulation| simulation.history().hash());
    let from = 16 * quarter as usize;
    hash.get(from..from + 16)
        .and_then(|digits| u64::from_str_radix(digits, 16).ok())
        .unwrap_or(0)
}

/// A value of the newest row of the history: the column at this place of `series.csv`. Not a number if there is none.
#[expect(
    unsafe_code,
    reason = "a name that the page can call; nothing unsafe is done"
)]
#[unsafe(no_mangle)]
pub extern "C" fn newest_value(column: u32) -> f64 {
    let Ok(running) = RUNNING.lock() else {
        return f64::NAN;
    };
    let value = running.as_ref().and_then(|simulation| {
        let row = simulation.history().rows.last()?;
        row.values().get(column as usize).copied()
    });
    value.unwrap_or(f64::NAN)
}

/// Starts with the key of the lesson at this place; the text is the name of the lesson. 1 if there is one, 0 if not.
#[expect(
    unsafe_code,
    reason = "a name that the page can call; nothing unsafe is done"
)]
#[unsafe(no_mangle)]
pub extern "C" fn key_start(place: u32) -> u32 {
    let lesson = lessons::NAMES
        .get(place as usize)
        .and_then(|name| Lesson::parse(name, lessons::file(name)?).ok());
    let starts = u32::from(lesson.is_some());
    if let Ok(mut key) = KEY.lock() {
        *key = match lesson {
            Some(lesson) => {
                let name = lesson.name.clone();
                (Some(Computing::new(Arc::new(lesson))), name)
            }
            None => (None, String::new()),
        };
    }
    starts
}

/// Plays so many hours of the runs of the lesson. 1 while there is more to play; 0 at their end: then the text is the key, or what went wrong.
#[expect(
    unsafe_code,
    reason = "a name that the page can call; nothing unsafe is done"
)]
#[unsafe(no_mangle)]
pub extern "C" fn key_more(hours: u32) -> u32 {
    let Ok(mut key) = KEY.lock() else {
        return 0;
    };
    let Some(computing) = key.0.as_mut() else {
        return 0;
    };
    let mut left = hours;
    let passed = computing.pass(|| {
        let more = left > 0;
        left = left.saturating_sub(1);
        more
    });
    let text = match passed {
        Ok(None) => return 1,
        Ok(Some(found)) => {
            serde_json::to_string(&found).map_or_else(|error| error.to_string(), |text| text + "\n")
        }
        Err(error) => error,
    };
    *key = (None, text);
    0
}

/// A byte of the text that was told last, 256 behind its end.
#[expect(
    unsafe_code,
    reason = "a name that the page can call; nothing unsafe is done"
)]
#[unsafe(no_mangle)]
pub extern "C" fn text_byte(at: u32) -> u32 {
    let byte = KEY
        .lock()
        .ok()
        .and_then(|key| key.1.as_bytes().get(at as usize).copied());
    byte.map_or(256, u32::from)
}

/// A file from outside, under its name in a folder of such files.
#[cfg(feature = "gui")]
fn from_outside(name: &str, bytes: Vec<u8>) -> std::path::PathBuf {
    let name = crate::platform::names::legal_name(name, 80);
    let path = std::path::Path::new("/from outside").join(name);
    crate::platform::disk::bring_in(&path, bytes);
    path
}

/// A file was dropped on the page.
#[cfg(feature = "gui")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn file_dropped(name: &str, bytes: Vec<u8>) {
    crate::platform::page::dropped(from_outside(name, bytes));
}

/// The person chose this file, or none.
#[cfg(feature = "gui")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn file_chosen(name: Option<String>, bytes: Vec<u8>) {
    crate::platform::dialog::answer(name.map(|name| from_outside(&name, bytes)));
}

/// The page kept this file since the last time. Called before the window opens.
#[cfg(feature = "gui")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn file_kept(path: &str, bytes: Vec<u8>) {
    crate::platform::disk::bring_in(std::path::Path::new(path), bytes);
}

/// Opens the window on the canvas of the page. `link` is what stands behind the `?` and the `#` of its address, or empty;
/// `system` is what is known of the system: `{"still": bool, "text": size relative to the usual, "software": bool, "fingers": bool,
/// "languages": codes, the best first}`.
///
/// # Errors
/// A sentence for the page.
#[cfg(feature = "gui")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn open_window(link: &str, system: &str) -> Result<(), String> {
    crate::app::open_in_page(link, system).map_err(|error| error.to_string())
}

/// The page is hidden or left: saves the run.
///
/// # Errors
/// A sentence about what could not be kept.
#[cfg(feature = "gui")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn page_left() -> Result<(), String> {
    crate::app::page_left()
}

#[cfg(feature = "gui")]
#[wasm_bindgen::prelude::wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = console, js_name = error)]
    fn console_error(text: &str);
}

/// What goes wrong in a worker is written where the page writes it; it would be "unreachable" without a word else.
#[cfg(feature = "gui")]
fn write_panics() {
    std::panic::set_hook(Box::new(|panic| console_error(&panic.to_string())));
}

/// The simulation in a worker of the page: orders in as text, what there is to see out as bytes.
#[cfg(feature = "gui")]
#[wasm_bindgen::prelude::wasm_bindgen]
#[derive(Debug)]
pub struct Beside {
    worker: crate::live::Worker,
    packer: crate::live::wire::Packer,
}

#[cfg(feature = "gui")]
#[wasm_bindgen::prelude::wasm_bindgen]
impl Beside {
    /// Starts with the order that loads the first run.
    ///
    /// # Errors
    /// A text that is no such order, or a run that cannot start.
    #[wasm_bindgen(constructor)]
    pub fn new(first: &str) -> Result<Self, String> {
        write_panics();
        match crate::live::wire::order_of_text(first)? {
            crate::live::Order::Load { scenario, seed } => {
                let worker =
                    crate::live::Worker::new(scenario, seed).map_err(|error| error.to_string())?;
                Ok(Self {
                    worker,
                    packer: crate::live::wire::Packer::default(),
                })
            }
            _ => Err("the first order loads no run".to_owned()),
        }
    }

    /// Takes an order.
    ///
    /// # Errors
    /// A text that is none.
    pub fn order(&mut self, text: &str) -> Result<(), String> {
        self.worker.obey(crate::live::wire::order_of_text(text)?);
        Ok(())
    }

    /// Works for a stint. How long it may rest, milliseconds.
    pub fn pass(&mut self) -> f64 {
        self.worker.pass().as_secs_f64() * 1000.0
    }

    /// What is new to see, if anything is.
    ///
    /// # Errors
    /// A number that cannot be told.
    pub fn told(&mut self) -> Result<Option<Vec<u8>>, String> {
        let notes = self.worker.take_notes();
        self.packer.pack(self.worker.told(), notes)
    }
}

/// Longest time that rolls are worked on without looking at what the page says.
#[cfg(feature = "gui")]
const ROLLS_STINT: std::time::Duration = std::time::Duration::from_millis(20);

/// Other rolls of the dice in a worker of the page, driven as [`Beside`] is: each is told as bytes once it is done.
#[cfg(feature = "gui")]
#[wasm_bindgen::prelude::wasm_bindgen]
#[derive(Debug)]
pub struct RollsBeside {
    work: crate::experiment::replicates::Replicates,
    /// A roll that is done and not told yet.
    done: Option<crate::experiment::replicates::Courses>,
}

#[cfg(feature = "gui")]
#[wasm_bindgen::prelude::wasm_bindgen]
impl RollsBeside {
    /// Starts with the text of what they are computed for.
    ///
    /// # Errors
    /// A text that is none.
    #[wasm_bindgen(constructor)]
    pub fn new(text: &str) -> Result<Self, String> {
        write_panics();
        let (pair, base) = crate::live::wire::rolls_of_text(text)?;
        Ok(Self {
            work: crate::experiment::replicates::Replicates::new(pair, base),
            done: None,
        })
    }

    /// Works for a stint, unless a roll waits to be told. How long it may rest, milliseconds.
    pub fn pass(&mut self) -> f64 {
        if self.done.is_none() {
            let begin = crate::platform::clock::Moment::now();
            self.done = self.work.pass(|| begin.elapsed() < ROLLS_STINT);
        }
        let rests = self.done.is_some() || self.work.finished();
        if rests { 1000.0 } else { 0.0 }
    }

    /// A roll that is done, if one is.
    ///
    /// # Errors
    /// A number that cannot be told.
    pub fn told(&mut self) -> Result<Option<Vec<u8>>, String> {
        let done = self.done.take();
        done.map(|roll| crate::live::wire::courses_to_bytes(&roll))
            .transpose()
    }
}

/// Rows of an experiment in a worker of the page, driven as [`Beside`] is: each is told as bytes once it is done.
#[cfg(feature = "gui")]
#[wasm_bindgen::prelude::wasm_bindgen]
#[derive(Debug)]
pub struct RowsBeside(crate::live::RowWork);

#[cfg(feature = "gui")]
#[wasm_bindgen::prelude::wasm_bindgen]
impl RowsBeside {
    /// Starts with the text that says which rows.
    ///
    /// # Errors
    /// A text that is none, or one with a file that is no experiment.
    #[wasm_bindgen(constructor)]
    pub fn new(text: &str) -> Result<Self, String> {
        write_panics();
        crate::live::RowWork::new(crate::live::wire::rows_of_text(text)?).map(Self)
    }

    /// Works for a stint. How long it may rest, milliseconds.
    pub fn pass(&mut self) -> f64 {
        let begin = crate::platform::clock::Moment::now();
        self.0.pass(|| begin.elapsed() < ROLLS_STINT);
        if self.0.finished() { 1000.0 } else { 0.0 }
    }

    /// What is new, if anything is.
    ///
    /// # Errors
    /// A number that cannot be told.
    pub fn told(&mut self) -> Result<Option<Vec<u8>>, String> {
        let news = self.0.news();
        news.map(|told| crate::live::wire::row_to_bytes(&told))
            .transpose()
    }
}
