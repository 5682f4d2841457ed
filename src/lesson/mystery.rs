//! Mystery joints: a code alters one hidden rule of a knee, and assays within a budget find out which; the key is in the code.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::file::{ActOfRun, Instrument, TreatmentOfRun};
use super::place::{LessonError, Place};
use super::plan::{Column, LessonRun};
use super::wrong::Changes;
use crate::model::keys::one_of;
use crate::model::words::TreatmentKind;
use crate::platform::text::{plain, toml_wrong};
use crate::scenario::Scenario;
use crate::text;

/// The file of the rules.
const FILE: &str = include_str!("../../assets/mystery.toml");
/// The version of the form of the file.
const SCHEMA_VERSION: u32 = 1;

/// The letters of a code. There is no 0, O, 1 or I among them, since these are taken for one another.
const LETTERS: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
/// What a code begins with.
const BEGINS: &str = "MJ";
/// Letters that say which mystery it is.
const BODY: usize = 4;
/// Bits of a letter.
const LETTER_BITS: u32 = 5;
/// What a wrong code is told to look like: the letters 7KQ2.
const EXAMPLE: [u8; BODY] = [5, 17, 22, 0];
/// Where the check letter begins, so that a code of one letter only is no code.
const CHECK_BEGINS: u8 = 19;
/// Most letters of a wrong code that are said again.
const MOST_LETTERS: usize = 40;

/// What the rule of a code follows from. It lies open as all of this program; it keeps a pupil from reading the rule off the
/// code, not from reading this program.
const KEY: &[u8; 32] = b"Stroma: mystery joints, form one";
/// Pupils of a class whose codes differ for sure.
const SEATS: u32 = 1 << 10;
/// Codes that are tried for a pupil until one has the rule that is wanted.
const TRIES: u32 = 1 << 10;
/// Rounds in which codes of a class are scattered.
const ROUNDS: u32 = 4;
/// Bits of half a code.
const HALF_BITS: u32 = 10;
/// The lower half of a code.
const HALF: u32 = (1 << HALF_BITS) - 1;

/// A number drawn from the key and from words: the same on every machine.
fn drawn(what: &str, words: &[&[u8]]) -> u64 {
    let mut hasher = blake3::Hasher::new_keyed(KEY);
    for word in std::iter::once(what.as_bytes()).chain(words.iter().copied()) {
        hasher.update(&(word.len() as u64).to_le_bytes());
        hasher.update(word);
    }
    let mut first = [0; 8];
    first.copy_from_slice(&hasher.finalize().as_bytes()[..8]);
    u64::from_le_bytes(first)
}

/// A letter of a code times the root of x⁵ + x² + 1, in the field of 32 elements.
fn times_root(letter: u8) -> u8 {
    let doubled = letter << 1;
    if doubled & 32 == 0 {
        doubled
    } else {
        doubled ^ 37
    }
}

/// The check letter: in a field each changed letter and each two neighbours that changed places change it.
fn check_letter(body: [u8; BODY]) -> u8 {
    body.iter()
        .fold(CHECK_BEGINS, |sum, letter| times_root(sum ^ letter))
}

/// A letter as it is written.
fn written(letter: u8) -> char {
    LETTERS
        .get(usize::from(letter))
        .map_or('?', |letter| char::from(*letter))
}

/// A code as it is written.
fn code_of(body: [u8; BODY]) -> String {
    let letters: String = body.iter().map(|letter| written(*letter)).collect();
    format!("{BEGINS}-{letters}-{}", written(check_letter(body)))
}

/// The letters of a number.
fn body_of(number: u32) -> [u8; BODY] {
    let mut body = [0; BODY];
    let mut rest = number;
    for letter in body.iter_mut().rev() {
        *letter = (rest & ((1 << LETTER_BITS) - 1)) as u8;
        rest >>= LETTER_BITS;
    }
    body
}

/// Another number for each number, in an order that each class has for itself (a Feistel network).
fn scattered(class_number: u32, number: u32) -> u32 {
    let (mut left, mut right) = ((number >> HALF_BITS) & HALF, number & HALF);
    for round in 0..ROUNDS {
        let words = [class_number, round, right].map(u32::to_le_bytes);
        let mixed = drawn("scatter", &[&words[0], &words[1], &words[2]]) as u32 & HALF;
        (left, right) = (right, left ^ mixed);
    }
    (left << HALF_BITS) | right
}

/// Place of the rule of a code: the one that draws the highest number, so that the order of the rules means nothing.
fn rule_of(rules: &[Rule], body: [u8; BODY]) -> Option<usize> {
    (0..rules.len()).max_by_key(|&place| drawn("rule", &[&body, rules[place].key.as_bytes()]))
}

/// Place of the rule that a pupil of a class shall have: neighbours in the list of a class get all rules in turn, each time in
/// another order.
fn wanted(rules: &[Rule], class_number: u32, pupil: u32) -> Option<usize> {
    let count = u32::try_from(rules.len()).ok().filter(|count| *count > 0)?;
    let turn = (pupil / count).to_le_bytes();
    let class = class_number.to_le_bytes();
    let mut order: Vec<usize> = (0..rules.len()).collect();
    order.sort_by_key(|&place| drawn("order", &[&class, &turn, rules[place].key.as_bytes()]));
    order.get((pupil % count) as usize).copied()
}

/// The code of a pupil of a class. Up to 1024 pupils of a class never share one. Pupils with numbers in a row meet every rule
/// as soon as they are twice as many as the rules.
#[must_use]
pub fn code(class_number: u32, pupil: u32) -> String {
    let rules = built_in()
        .map(|all| all.rules.as_slice())
        .unwrap_or_default();
    let wanted = wanted(rules, class_number, pupil);
    let first = (pupil % SEATS) * TRIES;
    let body = |number: u32| body_of(scattered(class_number, number));
    let fits = |number: &u32| rule_of(rules, body(*number)) == wanted;
    // One of a thousand fits but for a chance that never comes.
    let number = (first..first + TRIES).find(fits).unwrap_or(first);
    code_of(body(number))
}

/// An assay: an instrument, and what it is held to.
#[derive(Debug, Clone, PartialEq)]
pub struct Assay {
    /// Its name: its text is `mystery-assay-KEY`.
    pub key: String,
    /// The instrument.
    pub instrument: Instrument,
    column: Column,
}

impl Assay {
    /// What is read on a day, for [`super::read`].
    #[must_use]
    pub fn on(&self, day: f64) -> Column {
        Column {
            day,
            ..self.column.clone()
        }
    }
}

/// A treatment that can be given on the present day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Remedy {
    /// What is given.
    pub kind: TreatmentKind,
    /// What it costs.
    pub price: u32,
}

/// A rule that is altered.
#[derive(Debug, Clone)]
pub struct Rule {
    /// Its name: its texts are `mystery-rule-KEY` and `mystery-rule-KEY-why`.
    pub key: String,
    /// What is changed in the run.
    pub changes: Changes,
    scenario: Arc<Scenario>,
}

impl Rule {
    /// The knee with this rule altered.
    #[must_use]
    pub fn run(&self, seed: u64) -> LessonRun {
        LessonRun {
            name: self.key.clone(),
            scenario: Arc::clone(&self.scenario),
            seed,
            acts: self.changes.acts.clone(),
        }
    }
}

/// All rules, assays and prices.
#[derive(Debug, Clone)]
pub struct Mysteries {
    /// The knee with nothing altered.
    pub scenario: Arc<Scenario>,
    /// What there is to spend.
    pub budget: u32,
    /// How often one may guess.
    pub guesses: u32,
    /// Assays there are.
    pub assays: Vec<Assay>,
    /// Treatments that can be given.
    pub remedies: Vec<Remedy>,
    /// Rules that may be altered.
    pub rules: Vec<Rule>,
    prices: BTreeMap<Instrument, u32>,
}

impl Mysteries {
    /// The knee with nothing altered.
    #[must_use]
    pub fn unaltered(&self, seed: u64) -> LessonRun {
        LessonRun {
            name: String::new(),
            scenario: Arc::clone(&self.scenario),
            seed,
            acts: Vec::new(),
        }
    }

    /// What one reading costs.
    #[must_use]
    pub fn price(&self, instrument: Instrument) -> u32 {
        // Each has a price: that was asked for when the file was read.
        self.prices.get(&instrument).copied().unwrap_or(self.budget)
    }

    /// An assay by its key.
    #[must_use]
    pub fn assay(&self, key: &str) -> Option<&Assay> {
        self.assays.iter().find(|assay| assay.key == key)
    }

    /// A treatment that can be given, by what it is.
    #[must_use]
    pub fn remedy(&self, kind: TreatmentKind) -> Option<&Remedy> {
        self.remedies.iter().find(|remedy| remedy.kind == kind)
    }

    /// Keys of the texts that it must have.
    #[must_use]
    pub fn text_keys(&self) -> Vec<String> {
        let rules = self.rules.iter().flat_map(|rule| {
            let key = format!("mystery-rule-{}", rule.key);
            [format!("{key}-why"), key]
        });
        let assays = self
            .assays
            .iter()
            .map(|assay| format!("mystery-assay-{}", assay.key));
        let remedies = self
            .remedies
            .iter()
            .map(|remedy| format!("lesson-factor-treatment-{}", remedy.kind.key()));
        rules.chain(assays).chain(remedies).collect()
    }
}

/// What comes with the program.
///
/// # Errors
/// Never, as a test shows.
pub fn built_in() -> Result<&'static Mysteries, String> {
    static BUILT_IN: LazyLock<Result<Mysteries, String>> =
        LazyLock::new(|| parse("mystery.toml", FILE));
    BUILT_IN.as_ref().map_err(Clone::clone)
}

/// The joint of a code.
#[derive(Debug, Clone, Copy)]
pub struct Mystery {
    body: [u8; BODY],
    rule: &'static Rule,
    all: &'static Mysteries,
}

impl Mystery {
    /// The joint of a code, in small letters or capitals, with or without its hyphens and its first two letters.
    ///
    /// # Errors
    /// What is no code, in the language of this person.
    pub fn of(code: &str) -> Result<Self, String> {
        let all = built_in()?;
        let found: String = code.trim().chars().take(MOST_LETTERS).collect();
        let wrong = |key: &str, letter: char| {
            let example = code_of(EXAMPLE);
            let values = [
                ("found", found.clone()),
                ("letter", letter.to_string()),
                ("example", example),
            ];
            text::say_with(key, &values)
        };
        let letters: String = code
            .chars()
            .filter(|letter| letter.is_alphanumeric())
            .take(MOST_LETTERS)
            .map(|letter| letter.to_ascii_uppercase())
            .collect();
        let whole = BEGINS.len() + BODY + 1;
        let letters = match letters.strip_prefix(BEGINS) {
            Some(rest) if letters.chars().count() == whole => rest,
            _ => letters.as_str(),
        };
        if letters.chars().count() != BODY + 1 {
            return Err(wrong("mystery-code-form", ' '));
        }
        let mut values = Vec::new();
        for letter in letters.chars() {
            let place = LETTERS
                .iter()
                .position(|known| char::from(*known) == letter);
            match place.and_then(|place| u8::try_from(place).ok()) {
                Some(value) => values.push(value),
                None => return Err(wrong("mystery-code-letter", letter)),
            }
        }
        let mut body = [0; BODY];
        body.copy_from_slice(&values[..BODY]);
        if values[BODY] != check_letter(body) {
            return Err(wrong("mystery-code-check", ' '));
        }
        let rule = rule_of(&all.rules, body).and_then(|place| all.rules.get(place));
        let rule = rule.ok_or_else(|| wrong("mystery-code-form", ' '))?;
        Ok(Self { body, rule, all })
    }

    /// Its code.
    #[must_use]
    pub fn code(&self) -> String {
        code_of(self.body)
    }

    /// The seed of its runs: another for each code.
    #[must_use]
    pub fn seed(&self) -> u64 {
        drawn("seed", &[&self.body]) >> 32
    }

    /// The key of the rule that is altered.
    #[must_use]
    pub fn answer(&self) -> &'static str {
        &self.rule.key
    }

    /// What is changed in its run: treatments, numbers, acts, the switches of abilities among them.
    #[must_use]
    pub fn changes(&self) -> &'static Changes {
        &self.rule.changes
    }

    /// The altered joint.
    #[must_use]
    pub fn run(&self) -> LessonRun {
        LessonRun {
            name: self.code(),
            ..self.rule.run(self.seed())
        }
    }

    /// The same joint with nothing altered and the same dice.
    #[must_use]
    pub fn unaltered(&self) -> LessonRun {
        self.all.unaltered(self.seed())
    }

    /// Whether this is the rule.
    #[must_use]
    pub fn is(&self, rule: &str) -> bool {
        self.rule.key == rule
    }

    /// Rules, assays and prices that it plays with.
    #[must_use]
    pub fn all(&self) -> &'static Mysteries {
        self.all
    }
}

/// What is left to spend, and how often one may guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Budget {
    left: u32,
    guesses: u32,
}

impl Budget {
    /// Nothing is spent yet.
    #[must_use]
    pub fn full(all: &Mysteries) -> Self {
        Self {
            left: all.budget,
            guesses: all.guesses,
        }
    }

    /// What is left.
    #[must_use]
    pub fn left(self) -> u32 {
        self.left
    }

    /// Guesses that are left.
    #[must_use]
    pub fn guesses(self) -> u32 {
        self.guesses
    }

    /// Whether a reading can be paid for.
    #[must_use]
    pub fn affords(self, all: &Mysteries, instrument: Instrument) -> bool {
        all.price(instrument) <= self.left
    }

    /// Pays for a reading; what is left then.
    ///
    /// # Errors
    /// Too little is left, in the language of this person; nothing is spent then.
    pub fn spend(&mut self, all: &Mysteries, instrument: Instrument) -> Result<u32, String> {
        self.pay(all.price(instrument))
    }

    /// Pays a price; what is left then.
    ///
    /// # Errors
    /// As [`Budget::spend`].
    pub fn pay(&mut self, price: u32) -> Result<u32, String> {
        match self.left.checked_sub(price) {
            Some(left) => {
                self.left = left;
                Ok(left)
            }
            None => Err(text::say_with(
                "mystery-too-dear",
                &[
                    ("price", price.to_string()),
                    ("left", self.left.to_string()),
                ],
            )),
        }
    }

    /// Guesses a rule by its key; whether it is the one.
    ///
    /// # Errors
    /// No guess is left, or there is no such rule, in the language of this person; no guess is used then.
    pub fn guess(&mut self, mystery: &Mystery, rule: &str) -> Result<bool, String> {
        let known = mystery.all.rules.iter().any(|one| one.key == rule);
        let left = self
            .guesses
            .checked_sub(1)
            .ok_or_else(|| text::say("mystery-no-guess"))?;
        if !known {
            let found = rule.chars().take(MOST_LETTERS).collect();
            return Err(text::say_with("mystery-unknown-rule", &[("found", found)]));
        }
        self.guesses = left;
        Ok(mystery.is(rule))
    }
}

/// An assay as it is written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct AssayFile {
    key: Spanned<String>,
    instrument: Instrument,
    column: String,
    percent_of: Option<String>,
    #[serde(default)]
    digits: u8,
}

/// A treatment that can be given as it is written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct RemedyFile {
    kind: TreatmentKind,
    price: Spanned<u32>,
}

/// A rule as it is written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleFile {
    key: Spanned<String>,
    treatments: Option<Vec<TreatmentOfRun>>,
    #[serde(default)]
    parameters: BTreeMap<String, f64>,
    #[serde(default)]
    acts: Vec<ActOfRun>,
}

/// The file as it is written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct MysteriesFile {
    schema_version: Spanned<u32>,
    scenario: Spanned<String>,
    days: u32,
    treatments: Vec<TreatmentOfRun>,
    budget: u32,
    guesses: u32,
    prices: Spanned<BTreeMap<String, u32>>,
    #[serde(rename = "assay")]
    assays: Vec<AssayFile>,
    #[serde(rename = "give", default)]
    remedies: Vec<RemedyFile>,
    #[serde(rename = "rule")]
    rules: Vec<RuleFile>,
}

struct Reader<'a> {
    file: &'a str,
    text: &'a str,
}

impl<'a> Reader<'a> {
    fn at<T>(&self, spanned: &Spanned<T>) -> Place<'a> {
        Place {
            file: self.file,
            text: self.text,
            at: spanned.span().start,
        }
    }

    fn prices(&self, file: &MysteriesFile) -> Result<BTreeMap<Instrument, u32>, LessonError> {
        let place = self.at(&file.prices);
        let known = || one_of(&Instrument::ALL.map(Instrument::key));
        let mut prices = BTreeMap::new();
        for (word, price) in file.prices.get_ref() {
            let instrument = Instrument::from_key(word)
                .ok_or_else(|| place.wrong("prices", format!("'{word}'"), known()))?;
            if !(1..=file.budget).contains(price) {
                return Err(place.wrong(
                    &format!("prices.{word}"),
                    price,
                    format!("1 to {}", file.budget),
                ));
            }
            prices.insert(instrument, *price);
        }
        match Instrument::ALL
            .into_iter()
            .find(|one| !prices.contains_key(one))
        {
            Some(missing) => {
                Err(place.wrong(&format!("prices.{}", missing.key()), "nothing", "a price"))
            }
            None => Ok(prices),
        }
    }

    fn assay(&self, file: &AssayFile, before: &[Assay]) -> Result<Assay, LessonError> {
        let place = self.at(&file.key);
        let taken = before.iter().map(|assay| assay.key.as_str());
        Ok(Assay {
            key: place.name("key", file.key.get_ref(), taken)?,
            instrument: file.instrument,
            column: Column {
                key: place.column("column", &file.column)?,
                day: 0.0,
                percent_of: file
                    .percent_of
                    .as_deref()
                    .map(|key| place.column("percent_of", key))
                    .transpose()?,
                digits: usize::from(file.digits.min(6)),
            },
        })
    }

    fn remedy(
        &self,
        file: &RemedyFile,
        budget: u32,
        before: &[Remedy],
    ) -> Result<Remedy, LessonError> {
        let place = self.at(&file.price);
        let (kind, price) = (file.kind, *file.price.get_ref());
        if !(1..=budget).contains(&price) {
            return Err(place.wrong("give.price", price, format!("1 to {budget}")));
        }
        let twice = before.iter().any(|one| one.kind == kind);
        if twice || kind == TreatmentKind::None {
            let found = format!("'{}'", kind.key());
            return Err(place.wrong("give.kind", found, "each treatment once, and not 'none'"));
        }
        Ok(Remedy { kind, price })
    }

    fn rule(&self, file: &RuleFile, base: &Scenario, before: &[Rule]) -> Result<Rule, LessonError> {
        let place = self.at(&file.key);
        let taken = before.iter().map(|rule| rule.key.as_str());
        let key = place.name("key", file.key.get_ref(), taken)?;
        let mut scenario = place.with_parameters("parameters", base, &file.parameters)?;
        let treatments = match &file.treatments {
            None => None,
            Some(planned) => Some(place.treatments("treatments", planned, base.days)?),
        };
        if let Some(planned) = &treatments {
            scenario = scenario.with_treatments(planned.clone());
        }
        let changes = Changes {
            treatments,
            parameters: file.parameters.clone(),
            acts: place.acts(&scenario, &file.acts)?,
        };
        if changes.is_empty() {
            return Err(place.wrong(
                "rule",
                "nothing that is changed",
                "treatments, parameters or acts",
            ));
        }
        Ok(Rule {
            key,
            changes,
            scenario: Arc::new(scenario),
        })
    }

    fn all(&self, file: &MysteriesFile) -> Result<Mysteries, LessonError> {
        let version = *file.schema_version.get_ref();
        if version != SCHEMA_VERSION {
            return Err(self.at(&file.schema_version).wrong(
                "schema_version",
                version,
                SCHEMA_VERSION,
            ));
        }
        let place = self.at(&file.scenario);
        let planned = place.treatments("treatments", &file.treatments, file.days)?;
        let scenario = place
            .scenario(file.scenario.get_ref(), file.days)?
            .with_treatments(planned);
        place.within("guesses", f64::from(file.guesses), [1.0, 100.0])?;
        let prices = self.prices(file)?;
        let mut assays = Vec::new();
        for one in &file.assays {
            let assay = self.assay(one, &assays)?;
            assays.push(assay);
        }
        let mut remedies = Vec::new();
        for one in &file.remedies {
            let remedy = self.remedy(one, file.budget, &remedies)?;
            remedies.push(remedy);
        }
        let mut rules = Vec::new();
        for one in &file.rules {
            let rule = self.rule(one, &scenario, &rules)?;
            rules.push(rule);
        }
        if rules.len() < 2 || assays.is_empty() {
            let found = format!("{} rules and {} assays", rules.len(), assays.len());
            return Err(place.wrong("rule", found, "two rules and an assay at least"));
        }
        Ok(Mysteries {
            scenario: Arc::new(scenario),
            budget: file.budget,
            guesses: file.guesses,
            assays,
            remedies,
            rules,
            prices,
        })
    }
}

/// Reads a file of rules. `name` is its name, for the sentence of an error.
///
/// # Errors
/// What is wrong, with file, line, field, what was found and what would be right.
pub fn parse(name: &str, text: &str) -> Result<Mysteries, String> {
    let text = &*plain(text);
    let file: MysteriesFile =
        toml::from_str(text).map_err(|error| toml_wrong(name, text, &error))?;
    let reader = Reader { file: name, text };
    reader.all(&file).map_err(|wrong| wrong.to_string())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_changed_letter_and_every_two_that_changed_places_change_the_check_letter() {
        for number in [0, 1, 77_777, 524_287, 1_048_575] {
            let body = body_of(number);
            let check = check_letter(body);
            for at in 0..BODY {
                for other in (0..32).filter(|other| *other != body[at]) {
                    let mut changed = body;
                    changed[at] = other;
                    assert_ne!(check_letter(changed), check, "{body:?} {at} {other}");
                }
                let next = if at + 1 < BODY { body[at + 1] } else { check };
                if next != body[at] {
                    let mut swapped = body;
                    swapped[at] = next;
                    let mut swapped_check = check;
                    match swapped.get_mut(at + 1) {
                        Some(place) => *place = body[at],
                        None => swapped_check = body[at],
                    }
                    assert_ne!(check_letter(swapped), swapped_check, "{body:?} {at}");
                }
            }
        }
    }

    #[test]
    fn numbers_of_a_class_are_scattered_one_to_one() {
        for class_number in [0, 7, u32::MAX] {
            let seen: BTreeSet<u32> = (0..20_000)
                .map(|number| scattered(class_number, number))
                .collect();
            assert_eq!(seen.len(), 20_000);
            assert!(seen.iter().all(|number| *number < 1 << 20));
        }
        assert_ne!(scattered(1, 5), scattered(2, 5));
        for number in [0, 1, 1_048_575] {
            let back = body_of(number)
                .iter()
                .fold(0, |sum, letter| (sum << LETTER_BITS) | u32::from(*letter));
            assert_eq!(back, number);
        }
    }

    #[test]
    fn a_budget_is_spent_to_its_end_and_never_beyond() {
        let all = built_in().expect("the file is right");
        let mut budget = Budget::full(all);
        let dear = Instrument::Arthroscopy;
        while budget.affords(all, dear) {
            let before = budget.left();
            assert_eq!(budget.spend(all, dear), Ok(before - all.price(dear)));
        }
        let before = budget;
        assert!(budget.spend(all, dear).is_err());
        assert_eq!(budget, before);
        let mystery = Mystery::of(&code(3, 5)).expect("a code");
        let wrong = all
            .rules
            .iter()
            .find(|rule| !mystery.is(&rule.key))
            .expect("another rule");
        assert!(budget.guess(&mystery, "no-such-rule").is_err());
        assert_eq!(budget.guess(&mystery, &wrong.key), Ok(false));
        assert_eq!(budget.guess(&mystery, mystery.answer()), Ok(true));
        assert_eq!(budget.guesses(), 0);
        assert!(budget.guess(&mystery, mystery.answer()).is_err());
    }

    #[test]
    fn what_is_wrong_with_the_rules_is_told_with_its_line() {
        for (from, to, told) in [
            (
                "schema_version = 1",
                "schema_version = 2",
                "schema_version: found 2",
            ),
            (
                "scenario = \"osteo",
                "scenario = \"osseo",
                "scenario: found 'osseo",
            ),
            ("guesses = 2", "guesses = 0", "guesses: found 0"),
            ("diary = 1", "diary = 0", "prices.diary: found 0"),
            ("diary = 1\n", "", "prices.diary: found nothing"),
            ("diary = 1", "dairy = 1", "prices: found 'dairy'"),
            ("price = 4", "price = 400", "give.price: found 400"),
            (
                "kind = \"saline\"\nprice = 2",
                "kind = \"steroid\"\nprice = 2",
                "give.kind: found 'steroid'",
            ),
            (
                "key = \"label\"",
                "key = \"growth\"",
                "key: found 'growth' twice",
            ),
            (
                "column = \"healing_a\"",
                "column = \"healing\"",
                "column: found 'healing'",
            ),
            (
                "load_factor = 2.0",
                "load_factor = 20.0",
                "parameters: found",
            ),
            (
                "load_factor = 2.0",
                "",
                "rule: found nothing that is changed",
            ),
        ] {
            let text = FILE.replacen(from, to, 1);
            assert_ne!(text, FILE, "{from}");
            let wrong = parse("mine.toml", &text).expect_err(to);
            assert!(
                wrong.starts_with("mine.toml, line ") && wrong.contains(told),
                "{to}: {wrong}"
            );
        }
    }
}
