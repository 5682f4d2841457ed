//! What the page round the program does for it in a browser: keeps files, hands them to the person, asks for one, shows one.
//! The page defines these functions under the name `stroma`; without a window there is no such page, and nothing is done.

use std::path::Path;
#[cfg(feature = "gui")]
use std::path::PathBuf;

#[cfg(feature = "gui")]
mod called {
    use wasm_bindgen::prelude::wasm_bindgen;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_namespace = stroma)]
        pub(super) fn keep(path: &str, bytes: &[u8]);
        #[wasm_bindgen(js_namespace = stroma)]
        pub(super) fn forget(path: &str);
        #[wasm_bindgen(js_namespace = stroma)]
        pub(super) fn hand_over(name: &str, bytes: &[u8]);
        #[wasm_bindgen(js_namespace = stroma)]
        pub(super) fn show(name: &str, bytes: &[u8]);
        #[wasm_bindgen(js_namespace = stroma)]
        pub(super) fn choose_file(endings: &str);
        #[wasm_bindgen(js_namespace = stroma)]
        pub(super) fn begin_beside(first: &str) -> bool;
        #[wasm_bindgen(js_namespace = stroma)]
        pub(super) fn order(text: &str);
        #[wasm_bindgen(js_namespace = stroma)]
        pub(super) fn ready_for_more();
        #[wasm_bindgen(js_namespace = stroma)]
        pub(super) fn address() -> String;
        #[wasm_bindgen(js_namespace = stroma)]
        pub(super) fn begin_rolls(number: u32, text: &str) -> bool;
        #[wasm_bindgen(js_namespace = stroma)]
        pub(super) fn end_rolls(number: u32);
        #[wasm_bindgen(js_namespace = stroma)]
        pub(super) fn begin_rows(number: u32, text: &str) -> bool;
        #[wasm_bindgen(js_namespace = stroma)]
        pub(super) fn cores() -> u32;
        #[wasm_bindgen(js_namespace = stroma)]
        pub(super) fn rest_rows(number: u32, rests: bool);
        #[wasm_bindgen(js_namespace = stroma)]
        pub(super) fn mirror(elements: &str);
        #[wasm_bindgen(js_namespace = stroma)]
        pub(super) fn drawn();
        #[wasm_bindgen(js_namespace = stroma)]
        pub(super) fn rest_unseen(rests: bool);
        #[wasm_bindgen(js_namespace = stroma)]
        pub(super) fn lesson_told(text: &str);
        #[wasm_bindgen(js_namespace = stroma)]
        pub(super) fn speak(code: &str);
    }
}

/// Has the page keep a file for the next time.
pub fn keep(path: &Path, bytes: &[u8]) {
    #[cfg(feature = "gui")]
    called::keep(&path.to_string_lossy(), bytes);
    #[cfg(not(feature = "gui"))]
    let _ = (path, bytes);
}

/// Has the page forget a file.
pub fn forget(path: &Path) {
    #[cfg(feature = "gui")]
    called::forget(&path.to_string_lossy());
    #[cfg(not(feature = "gui"))]
    let _ = path;
}

/// The name of a file as a person sees it.
#[cfg(feature = "gui")]
fn name_of(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// Where the files lie that a person asked for; each is downloaded, too.
pub const DOCUMENTS: &str = "/Stroma";

/// Hands a file to the person if it is one that was asked for: it is downloaded. A page to print is shown instead.
pub fn hand_over_if_asked_for(path: &Path, bytes: &[u8]) {
    #[cfg(feature = "gui")]
    if path.starts_with(DOCUMENTS) && path.extension().is_none_or(|end| end != "html") {
        called::hand_over(&name_of(path), bytes);
    }
    #[cfg(not(feature = "gui"))]
    let _ = (path, bytes);
}

/// Shows a file in a page of its own.
#[cfg(feature = "gui")]
pub fn show(path: &Path, bytes: &[u8]) {
    called::show(&name_of(path), bytes);
}

/// Asks the person for a file with one of these endings; its answer comes to the dialog.
#[cfg(feature = "gui")]
pub fn choose_file(endings: &str) {
    called::choose_file(endings);
}

/// Files that were dropped on the page and that nobody took yet.
#[cfg(feature = "gui")]
static DROPPED: std::sync::Mutex<Vec<PathBuf>> = std::sync::Mutex::new(Vec::new());

/// Remembers a file that was dropped on the page.
#[cfg(feature = "gui")]
pub fn dropped(path: PathBuf) {
    if let Ok(mut dropped) = DROPPED.lock() {
        dropped.push(path);
    }
}

/// Files that were dropped on the page since the last time.
#[cfg(feature = "gui")]
#[must_use]
pub fn take_dropped() -> Vec<PathBuf> {
    DROPPED
        .lock()
        .map(|mut dropped| std::mem::take(&mut *dropped))
        .unwrap_or_default()
}

/// Has the page begin a worker for the simulation, with its first order; false where there can be none.
#[must_use]
pub fn begin_beside(first: &str) -> bool {
    #[cfg(feature = "gui")]
    {
        called::begin_beside(first)
    }
    #[cfg(not(feature = "gui"))]
    {
        let _ = first;
        false
    }
}

/// Hands an order to the worker.
pub fn order(text: &str) {
    #[cfg(feature = "gui")]
    called::order(text);
    #[cfg(not(feature = "gui"))]
    let _ = text;
}

/// Tells the worker that what it told was taken, so that nothing piles up while a page is hidden.
pub fn ready_for_more() {
    #[cfg(feature = "gui")]
    called::ready_for_more();
}

/// The address of the page without what stands behind its `?` and `#`.
#[cfg(feature = "gui")]
#[must_use]
pub fn address() -> String {
    called::address()
}

/// What the worker told and nobody took yet.
static TOLD: std::sync::Mutex<Vec<Vec<u8>>> = std::sync::Mutex::new(Vec::new());

/// The page says: the worker told this.
#[cfg(feature = "gui")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn worker_told(bytes: Vec<u8>) {
    if let Ok(mut told) = TOLD.lock() {
        told.push(bytes);
    }
}

/// What the worker told since the last time.
#[must_use]
pub fn take_told() -> Vec<Vec<u8>> {
    TOLD.lock()
        .map(|mut told| std::mem::take(&mut *told))
        .unwrap_or_default()
}

/// The number of the next worker for other rolls of the dice.
#[cfg(feature = "gui")]
static NEXT_ROLLS: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(1);

/// Has the page begin a worker for other rolls of the dice. The number of the worker; none where there can be none.
#[must_use]
pub fn begin_rolls(text: &str) -> Option<u32> {
    #[cfg(feature = "gui")]
    {
        let number = NEXT_ROLLS.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        called::begin_rolls(number, text).then_some(number)
    }
    #[cfg(not(feature = "gui"))]
    {
        let _ = text;
        None
    }
}

/// Has the page begin a worker for rows of an experiment. Its number, from those of the workers for rolls; none where there
/// can be none.
#[must_use]
pub fn begin_rows(text: &str) -> Option<u32> {
    #[cfg(feature = "gui")]
    {
        let number = NEXT_ROLLS.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        called::begin_rows(number, text).then_some(number)
    }
    #[cfg(not(feature = "gui"))]
    {
        let _ = text;
        None
    }
}

/// Cores of the machine, as far as the browser tells.
#[must_use]
pub fn cores() -> usize {
    #[cfg(feature = "gui")]
    {
        called::cores() as usize
    }
    #[cfg(not(feature = "gui"))]
    {
        1
    }
}

/// A rest for the worker of these rows, or its end.
pub fn rest_rows(number: u32, rests: bool) {
    #[cfg(feature = "gui")]
    called::rest_rows(number, rests);
    #[cfg(not(feature = "gui"))]
    let _ = (number, rests);
}

/// Has the page end a worker for other rolls, or for rows; what it told and nobody took is forgotten.
pub fn end_rolls(number: u32) {
    #[cfg(feature = "gui")]
    called::end_rolls(number);
    take_rolls(number);
}

/// Rolls that workers told and nobody took yet, with the number of the worker.
static ROLLS: std::sync::Mutex<Vec<(u32, Vec<u8>)>> = std::sync::Mutex::new(Vec::new());

/// The page says: the worker of this number told this roll.
#[cfg(feature = "gui")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn roll_told(number: u32, bytes: Vec<u8>) {
    if let Ok(mut told) = ROLLS.lock() {
        told.push((number, bytes));
    }
}

/// The rolls that the worker of this number told since the last time.
pub fn take_rolls(number: u32) -> Vec<Vec<u8>> {
    let Ok(mut told) = ROLLS.lock() else {
        return Vec::new();
    };
    let (mine, others) = std::mem::take(&mut *told)
        .into_iter()
        .partition::<Vec<_>, _>(|(of, _)| *of == number);
    *told = others;
    mine.into_iter().map(|(_, bytes)| bytes).collect()
}

/// Has the page mirror the panels as elements of its own.
#[cfg(feature = "gui")]
pub fn mirror(elements: &str) {
    called::mirror(elements);
}

/// Tells the page that there is a picture.
#[cfg(feature = "gui")]
pub fn drawn() {
    called::drawn();
}

/// Tells the page whether the simulation rests while nobody sees it.
#[cfg(feature = "gui")]
pub fn rest_unseen(rests: bool) {
    called::rest_unseen(rests);
}

/// Tells the page which language is spoken, by its code.
#[cfg(feature = "gui")]
pub fn speak(code: &str) {
    called::speak(code);
}

/// What was done to the elements of the page and nobody took yet.
#[cfg(feature = "gui")]
static DONE: std::sync::Mutex<Vec<String>> = std::sync::Mutex::new(Vec::new());

/// The page says: this was done to one of the elements.
#[cfg(feature = "gui")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn element_done(done: String) {
    if let Ok(mut waiting) = DONE.lock() {
        waiting.push(done);
    }
}

/// What was done to the elements of the page since the last time.
#[cfg(feature = "gui")]
#[must_use]
pub fn take_done() -> Vec<String> {
    DONE.lock()
        .map(|mut done| std::mem::take(&mut *done))
        .unwrap_or_default()
}

/// Tells the page how far a lesson is, as JSON.
#[cfg(feature = "gui")]
pub fn lesson_told(text: &str) {
    called::lesson_told(text);
}

/// What was done in a lesson before, as a code, that nobody took yet.
#[cfg(feature = "gui")]
static ANSWERS: std::sync::Mutex<Option<String>> = std::sync::Mutex::new(None);

/// The page says: this was done in the lesson before, on this machine or another.
#[cfg(feature = "gui")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn answers_kept(code: String) {
    if let Ok(mut answers) = ANSWERS.lock() {
        *answers = Some(code);
    }
}

/// What was done in a lesson before, if the page said something since the last time.
#[cfg(feature = "gui")]
#[must_use]
pub fn take_answers() -> Option<String> {
    ANSWERS.lock().ok().and_then(|mut answers| answers.take())
}
