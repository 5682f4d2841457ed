//! Marks of an argument: claim, evidence and reasoning, 0 to 2 each, and for each the sentence that says why.

use super::answers::{Made, PinnedRow};
use super::curve::Said;
use super::design::{differ_by, fits};
use super::plan::Argument;

/// Least words of a sentence of one's own. Chosen for teaching.
const WORDS: usize = 5;
/// Least share of all pairs of tiles that stand in their order where most of them do. Chosen for teaching.
const MOST_PAIRS: f64 = 0.6;
/// The seed is asked for by itself.
const SEED: &str = "seed";

/// One mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Points, 0 to 2.
    pub points: u8,
    /// Why.
    pub reason: Said,
}

impl Mark {
    fn new(points: u8, key: &'static str, values: Vec<(&'static str, String)>) -> Self {
        Self {
            points,
            reason: Said { key, values },
        }
    }

    fn plain(points: u8, key: &'static str) -> Self {
        Self::new(points, key, Vec::new())
    }
}

/// The marks of an argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marks {
    /// Of the claim.
    pub claim: Mark,
    /// Of the evidence.
    pub evidence: Mark,
    /// Of the reasoning.
    pub reasoning: Mark,
}

impl Marks {
    /// Points for claim, evidence and reasoning, 0 to 2 each.
    #[must_use]
    pub fn points(&self) -> [u8; 3] {
        [&self.claim, &self.evidence, &self.reasoning].map(|mark| mark.points)
    }

    /// Why, for claim, evidence and reasoning.
    #[must_use]
    pub fn reasons(&self) -> [&Said; 3] {
        [&self.claim, &self.evidence, &self.reasoning].map(|mark| &mark.reason)
    }
}

/// Marks an argument by the rows that are in the table; what was done after the `hour` of the question counts for nothing.
#[must_use]
pub fn mark(argument: &Argument, made: &Made, rows: &[PinnedRow], hour: u64) -> Marks {
    Marks {
        claim: claim(argument, made),
        evidence: evidence(argument, made, rows, |a, b| differ_by(a, b, hour)),
        reasoning: reasoning(argument, made),
    }
}

/// 2 for the right claim, 0 for the misconception or none, 1 for any other.
fn claim(argument: &Argument, made: &Made) -> Mark {
    if made.claim == argument.right {
        Mark::plain(2, "lesson-mark-claim-2")
    } else if !(1..=argument.claims).contains(&made.claim)
        || argument.misconception == Some(made.claim)
    {
        Mark::plain(0, "lesson-mark-claim-0")
    } else {
        Mark::plain(1, "lesson-mark-claim-1")
    }
}

/// How far two rows are a fair comparison, the best one last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Pair {
    /// They do not differ in what is asked.
    Beside,
    /// They differ in it and in something else.
    Other,
    /// They differ in it alone, but met other dice.
    Seed,
    /// They differ in it alone, and met the same dice.
    Fair,
}

fn pair(a: &PinnedRow, b: &PinnedRow, asked: &str, factors: &[String]) -> Pair {
    let mut factors = factors.iter().filter(|factor| *factor != SEED);
    let count = factors.clone().count();
    if !factors.any(|factor| fits(factor, asked)) {
        Pair::Beside
    } else if count > 1 {
        Pair::Other
    } else if a.seed != b.seed {
        Pair::Seed
    } else {
        Pair::Fair
    }
}

/// 2 for as many rows as asked for with a fair pair among them; 1 if the pair differs in something else too or met other
/// dice, or if rows are too few; 0 without rows, or if no two of them differ in what is asked. The values `a` and `b` are
/// numbers of rows, `there` and `asked` count them.
fn evidence(
    argument: &Argument,
    made: &Made,
    rows: &[PinnedRow],
    differ: impl Fn(&PinnedRow, &PinnedRow) -> Vec<String>,
) -> Mark {
    let cited: Vec<&PinnedRow> = rows
        .iter()
        .filter(|row| made.evidence.contains(&row.number))
        .collect();
    let mut best: Option<(Pair, [u32; 2])> = None;
    for (k, a) in cited.iter().enumerate() {
        for b in cited.iter().skip(k + 1) {
            let found = pair(a, b, &argument.differ, &differ(a, b));
            if best.is_none_or(|(known, _)| found > known) {
                best = Some((found, [a.number, b.number]));
            }
        }
    }
    let few = || {
        let values = vec![
            ("there", cited.len().to_string()),
            ("asked", argument.evidence.max(2).to_string()),
        ];
        Mark::new(1, "lesson-mark-evidence-1-few", values)
    };
    let with = |points, key, [a, b]: [u32; 2]| {
        Mark::new(
            points,
            key,
            vec![("a", a.to_string()), ("b", b.to_string())],
        )
    };
    match best {
        None if cited.is_empty() => Mark::plain(0, "lesson-mark-evidence-0"),
        None => few(),
        Some((Pair::Beside, _)) => Mark::plain(0, "lesson-mark-evidence-0"),
        Some((Pair::Other, numbers)) => with(1, "lesson-mark-evidence-1-other", numbers),
        Some((Pair::Seed, numbers)) => with(1, "lesson-mark-evidence-1-seed", numbers),
        Some((Pair::Fair, _)) if cited.len() < argument.evidence => few(),
        Some((Pair::Fair, numbers)) => with(2, "lesson-mark-evidence-2", numbers),
    }
}

/// Whether tiles stand in their order, with two neighbours changed at most; of two tiles none.
fn in_order(tiles: &[usize], asked: usize) -> bool {
    if tiles.len() != asked {
        return false;
    }
    let mut right: Vec<usize> = (1..=asked).collect();
    if tiles == right.as_slice() {
        return true;
    }
    let Some(at) = tiles.iter().zip(&right).position(|(a, b)| a != b) else {
        return false;
    };
    if asked < 3 || at + 1 >= asked {
        return false;
    }
    right.swap(at, at + 1);
    tiles == right.as_slice()
}

/// How many pairs of tiles stand in their order, the lesser one first.
fn pairs_in_order(tiles: &[usize]) -> usize {
    tiles
        .iter()
        .enumerate()
        .map(|(k, tile)| {
            tiles
                .iter()
                .skip(k + 1)
                .filter(|later| *later > tile)
                .count()
        })
        .sum()
}

/// Words of a sentence: what holds a letter or a digit.
fn words(text: &str) -> usize {
    text.split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count()
}

/// 2 for all tiles in order (two neighbours may be changed) and a sentence of five words; 1 without the sentence, or with most
/// of the tiles in order; 0 for less. The value `place` is the first tile that stands elsewhere, from 1, and `least`
/// the words that are asked for.
fn reasoning(argument: &Argument, made: &Made) -> Mark {
    let mut tiles: Vec<usize> = Vec::new();
    for tile in &made.tiles {
        if (1..=argument.tiles).contains(tile) && !tiles.contains(tile) {
            tiles.push(*tile);
        }
    }
    let place = (1..=argument.tiles)
        .zip(tiles.iter().map(Some).chain(std::iter::repeat(None)))
        .position(|(right, tile)| tile != Some(&right))
        .map_or(argument.tiles, |place| place + 1);
    // Of all tiles, so that one that is left out counts as not in order.
    let pairs = (argument.tiles * argument.tiles.saturating_sub(1)) as f64 / 2.0;
    if in_order(&tiles, argument.tiles) {
        if words(&made.words) >= WORDS {
            Mark::plain(2, "lesson-mark-reasoning-2")
        } else {
            let values = vec![("least", WORDS.to_string())];
            Mark::new(1, "lesson-mark-reasoning-1-words", values)
        }
    } else if pairs_in_order(&tiles) as f64 >= MOST_PAIRS * pairs {
        let values = vec![("place", place.to_string())];
        Mark::new(1, "lesson-mark-reasoning-1-order", values)
    } else {
        Mark::plain(0, "lesson-mark-reasoning-0")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn argument() -> Argument {
        Argument {
            claims: 4,
            right: 2,
            misconception: Some(1),
            tiles: 5,
            evidence: 2,
            differ: "signal".to_owned(),
        }
    }

    /// A row whose code names its factors.
    fn row(number: u32, seed: u64, factors: &str) -> PinnedRow {
        PinnedRow {
            number,
            scenario: "knee".to_owned(),
            seed,
            hours: 672,
            treatments: Vec::new(),
            acts: Vec::new(),
            values: vec![Some(1.0)],
            code: factors.to_owned(),
        }
    }

    /// Factors that stand in the code of one row and not of the other, and the seed.
    fn by_code(a: &PinnedRow, b: &PinnedRow) -> Vec<String> {
        let of = |row: &PinnedRow| -> Vec<String> {
            row.code.split_whitespace().map(str::to_owned).collect()
        };
        let [one, other] = [of(a), of(b)];
        let mut found: Vec<String> = one
            .iter()
            .filter(|factor| !other.contains(factor))
            .chain(other.iter().filter(|factor| !one.contains(factor)))
            .cloned()
            .collect();
        if a.seed != b.seed {
            found.push(SEED.to_owned());
        }
        found
    }

    fn known(mark: Mark) -> (u8, &'static str) {
        assert!(
            crate::text::knows(mark.reason.key),
            "{} has no words",
            mark.reason.key
        );
        (mark.points, mark.reason.key)
    }

    #[test]
    fn a_claim_is_right_the_misconception_or_another() {
        let with = |claim| {
            let made = Made {
                claim,
                ..Made::default()
            };
            known(super::claim(&argument(), &made))
        };
        assert_eq!(with(2), (2, "lesson-mark-claim-2"));
        assert_eq!(with(3), (1, "lesson-mark-claim-1"));
        assert_eq!(with(1), (0, "lesson-mark-claim-0"));
        assert_eq!(with(0), (0, "lesson-mark-claim-0"));
        assert_eq!(with(9), (0, "lesson-mark-claim-0"));
    }

    #[test]
    fn evidence_is_a_pair_that_differs_in_one_thing_alone() {
        let rows = [
            row(1, 7, ""),
            row(2, 7, "signal"),
            row(3, 7, "signal build"),
            row(4, 8, "signal"),
            row(5, 7, "build"),
            row(7, 8, "signal build"),
        ];
        let cites = |numbers: &[u32], asked: usize| {
            let made = Made {
                evidence: numbers.to_vec(),
                ..Made::default()
            };
            let argument = Argument {
                evidence: asked,
                ..argument()
            };
            known(evidence(&argument, &made, &rows, by_code))
        };
        assert_eq!(cites(&[1, 2], 2), (2, "lesson-mark-evidence-2"));
        assert_eq!(cites(&[5, 3], 2), (2, "lesson-mark-evidence-2"));
        assert_eq!(cites(&[4, 3, 1, 2], 2), (2, "lesson-mark-evidence-2"));
        assert_eq!(cites(&[1, 3], 2), (1, "lesson-mark-evidence-1-other"));
        assert_eq!(cites(&[1, 7], 2), (1, "lesson-mark-evidence-1-other"));
        assert_eq!(cites(&[1, 4], 2), (1, "lesson-mark-evidence-1-seed"));
        // What lacks least is told.
        assert_eq!(cites(&[1, 3, 4], 3), (1, "lesson-mark-evidence-1-seed"));
        assert_eq!(cites(&[1, 2], 3), (1, "lesson-mark-evidence-1-few"));
        assert_eq!(cites(&[1], 2), (1, "lesson-mark-evidence-1-few"));
        assert_eq!(cites(&[1], 1), (1, "lesson-mark-evidence-1-few"));
        assert_eq!(cites(&[1, 5], 2), (0, "lesson-mark-evidence-0"));
        assert_eq!(cites(&[], 2), (0, "lesson-mark-evidence-0"));
        // A row that was taken away, and one that is cited twice.
        assert_eq!(cites(&[6], 2), (0, "lesson-mark-evidence-0"));
        assert_eq!(cites(&[2, 2], 2), (1, "lesson-mark-evidence-1-few"));
    }

    #[test]
    fn evidence_names_its_rows() {
        let rows = [row(3, 7, ""), row(8, 7, "signal")];
        let made = Made {
            evidence: vec![8, 3],
            ..Made::default()
        };
        let found = evidence(&argument(), &made, &rows, by_code);
        let values = vec![("a", "3".to_owned()), ("b", "8".to_owned())];
        assert_eq!(found.reason.values, values);
    }

    #[test]
    fn reasoning_is_the_order_of_the_tiles_and_a_sentence() {
        let own = "The letters turn the macrophages.";
        let with = |tiles: &[usize], words: &str| {
            let made = Made {
                tiles: tiles.to_vec(),
                words: words.to_owned(),
                ..Made::default()
            };
            known(reasoning(&argument(), &made))
        };
        assert_eq!(with(&[1, 2, 3, 4, 5], own), (2, "lesson-mark-reasoning-2"));
        assert_eq!(with(&[1, 2, 4, 3, 5], own), (2, "lesson-mark-reasoning-2"));
        assert_eq!(with(&[1, 2, 3, 5, 4], own), (2, "lesson-mark-reasoning-2"));
        let few = (1, "lesson-mark-reasoning-1-words");
        assert_eq!(with(&[1, 2, 3, 4, 5], "because it is so"), few);
        assert_eq!(with(&[1, 2, 3, 4, 5], "so - - - - - so"), few);
        let most = (1, "lesson-mark-reasoning-1-order");
        assert_eq!(with(&[2, 1, 3, 5, 4], own), most);
        assert_eq!(with(&[5, 1, 2, 3, 4], own), most);
        assert_eq!(with(&[1, 2, 3, 4], own), most);
        assert_eq!(with(&[1, 3, 4, 2, 5], ""), most);
        let none = (0, "lesson-mark-reasoning-0");
        assert_eq!(with(&[5, 4, 3, 2, 1], own), none);
        assert_eq!(with(&[1, 2], own), none);
        assert_eq!(with(&[], own), none);
        // Tiles that there are not, and one that stands twice.
        assert_eq!(
            with(&[0, 1, 1, 2, 9, 3, 4, 5], own),
            (2, "lesson-mark-reasoning-2")
        );
    }

    #[test]
    fn two_tiles_the_wrong_way_round_are_not_in_order() {
        assert!(in_order(&[1, 2], 2) && !in_order(&[2, 1], 2));
        assert!(in_order(&[2, 1, 3], 3) && !in_order(&[3, 1, 2], 3));
        assert_eq!(
            [&[1, 2, 3][..], &[3, 1, 2], &[4], &[]].map(pairs_in_order),
            [3, 1, 0, 0]
        );
    }

    #[test]
    fn the_first_tile_that_stands_elsewhere_is_named() {
        let made = Made {
            tiles: vec![1, 2, 4, 5, 3],
            ..Made::default()
        };
        let found = reasoning(&argument(), &made);
        assert_eq!(found.reason.values, [("place", "3".to_owned())]);
    }

    #[test]
    fn the_marks_of_an_argument_stand_in_their_order() {
        let made = Made {
            claim: 2,
            evidence: Vec::new(),
            tiles: vec![1, 2, 3, 4, 5],
            words: String::new(),
        };
        let marks = mark(&argument(), &made, &[], 672);
        assert_eq!(marks.points(), [2, 0, 1]);
        let keys = marks.reasons().map(|said| said.key);
        assert_eq!(
            keys,
            [
                "lesson-mark-claim-2",
                "lesson-mark-evidence-0",
                "lesson-mark-reasoning-1-words"
            ]
        );
    }
}
