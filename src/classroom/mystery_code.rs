//! What somebody did with a mystery joint as a short text that can be pasted or scanned: readings, treatments, claims, with a checksum.

use serde_json::Value;

use super::letters::{self, MOST_AROUND, spots};
use crate::lesson::mystery::Mystery;
use crate::lesson::solution::{Bought, Given, Solution};
use crate::model::words::TreatmentKind;
use crate::platform::text::in_brief;
use crate::text::meant::as_meant;
use crate::text::{finding, say, say_with};

/// What every code begins with.
pub const BEGINS: &str = letters::MYSTERY;
/// Version of the form.
const FORM: u32 = 1;
/// Longest name of a pupil, letters.
const MOST_NAME: usize = 80;

/// All of it: form, version of the program, pupil, code of the joint, rule that was altered, readings with their day and 1 where
/// they speak for the claim, treatments with their day, claims.
type Content = (
    u32,
    String,
    String,
    String,
    String,
    Vec<(String, u32, u8)>,
    Vec<(TreatmentKind, u32)>,
    Vec<String>,
);

/// What somebody handed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MysteryAnswer {
    /// What the pupil is called; may be empty.
    pub pupil: String,
    /// What was done.
    pub solution: Solution,
}

/// The first so many letters of a text.
fn cut(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

/// What is said of a code that came whole and says what nobody can do with a mystery joint.
fn odd(what: &dyn std::fmt::Display) -> String {
    let what = in_brief(&finding::said(what));
    say_with("class-mystery-odd", &[("what", what)])
}

/// What is said of a code of another form, or of other rules.
fn of_other_version(version: &str) -> String {
    let values = [("version", cut(version, MOST_NAME))];
    say_with("class-mystery-form", &values)
}

/// The code of what somebody did.
///
/// # Errors
/// More than a code holds.
pub fn encode(pupil: &str, solution: &Solution) -> Result<String, String> {
    let bought = |one: &Bought| (one.assay.clone(), one.day, u8::from(one.speaks));
    let content: Content = (
        FORM,
        env!("CARGO_PKG_VERSION").to_owned(),
        cut(pupil.trim(), MOST_NAME),
        solution.code().to_owned(),
        solution.answer().to_owned(),
        solution.bought().iter().map(bought).collect(),
        solution
            .given()
            .iter()
            .map(|one| (one.kind, one.day))
            .collect(),
        solution.claims().to_vec(),
    );
    let text = serde_json::to_vec(&content).map_err(|error| error.to_string())?;
    let code = letters::written(BEGINS, &text)?;
    // What could not be read is not written.
    decode(&code).map(|_| code)
}

/// All codes of mystery joints in whatever was pasted, in their order: the line of each, and what it holds or why it was refused.
#[must_use]
pub fn decode_lines(text: &str) -> Vec<(usize, Result<MysteryAnswer, String>)> {
    if text.len() > MOST_AROUND {
        return Vec::new();
    }
    let found = spots(&as_meant(text)).into_iter();
    found
        .filter(|spot| spot.begins == BEGINS)
        .map(|spot| (spot.line, spot.body.and_then(|body| read(&body))))
        .collect()
}

/// Finds the first whole code of a mystery joint in a text and reads it.
///
/// # Errors
/// A text without a code, a code that was cut off or changed, or one that says what nobody can do with a mystery joint.
pub fn decode(text: &str) -> Result<MysteryAnswer, String> {
    let mut first = None;
    for (_, found) in decode_lines(text) {
        match found {
            Ok(answer) => return Ok(answer),
            Err(error) => first = first.or(Some(error)),
        }
    }
    Err(first.unwrap_or_else(|| say("class-code-cut")))
}

/// Reads the letters of a code. Whether a claim is right, and what was spent, is computed anew.
fn read(body: &str) -> Result<MysteryAnswer, String> {
    let text = letters::read(body)?;
    let whole: Value = serde_json::from_slice(&text).map_err(|error| odd(&error))?;
    if whole[0].as_u64() != Some(u64::from(FORM)) {
        return Err(of_other_version(whole[1].as_str().unwrap_or("?")));
    }
    let content: Content = serde_json::from_value(whole).map_err(|error| odd(&error))?;
    let (_, version, pupil, code, answer, bought, given, claims) = content;
    let letters = pupil.chars().count();
    if letters > MOST_NAME {
        return Err(odd(&format_args!(
            "pupil: found {letters}, expected at most {MOST_NAME}"
        )));
    }
    let mystery = Mystery::of(&code).map_err(|error| odd(&error))?;
    if !mystery.is(&answer) {
        // With other rules in the list this code hides another one.
        return Err(of_other_version(&version));
    }
    let bought = bought.into_iter().map(|(assay, day, speaks)| Bought {
        assay,
        day,
        speaks: speaks != 0,
    });
    let given = given.into_iter().map(|(kind, day)| Given { kind, day });
    let solution = Solution::new(&mystery, bought.collect(), given.collect(), claims)
        .map_err(|wrong| odd(&wrong))?;
    Ok(MysteryAnswer { pupil, solution })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lesson::mystery::code;

    fn mystery() -> Mystery {
        Mystery::of(&code(3, 5)).expect("a code")
    }

    fn solution() -> Solution {
        let bought = |assay: &str, day: u32, speaks: bool| Bought {
            assay: assay.to_owned(),
            day,
            speaks,
        };
        let mystery = mystery();
        let readings = vec![
            bought("growth", 3, false),
            bought("label", 7, true),
            bought("pain", 28, true),
        ];
        let given = vec![Given {
            kind: TreatmentKind::Cultured,
            day: 7,
        }];
        let mut rules = mystery.all().rules.iter();
        let wrong = rules.find(|rule| !mystery.is(&rule.key)).expect("a rule");
        let claims = vec![wrong.key.clone(), mystery.answer().to_owned()];
        Solution::new(&mystery, readings, given, claims).expect("it can be done")
    }

    fn packed(content: &str) -> String {
        letters::written(BEGINS, content.as_bytes()).expect("it is short")
    }

    #[test]
    fn a_code_says_what_was_done_and_is_found_among_words_and_in_broken_lines() {
        let answer = MysteryAnswer {
            pupil: "Ada Lovelace".to_owned(),
            solution: solution(),
        };
        let code = encode(" Ada Lovelace ", &answer.solution).expect("a code");
        assert!(code.len() < 400, "{} letters", code.len());
        let (one, two) = code.split_at(60);
        for text in [
            code.clone(),
            format!("Ada: {code}, thank you"),
            format!("> {one}\n> {two}\n"),
            code.replace('-', "\u{2011}"),
        ] {
            assert_eq!(decode(&text), Ok(answer.clone()), "{text}");
        }
        let found = decode_lines(&format!("Ours:\n{code}\n{}", &code[..code.len() - 1]));
        let told: Vec<(usize, bool)> = found
            .iter()
            .map(|(line, found)| (*line, found.is_ok()))
            .collect();
        assert_eq!(told, [(2, true), (3, false)]);
        assert_eq!(answer.solution.found(), Some(2));
        assert_eq!(answer.solution.missed().count(), 1);
    }

    #[test]
    fn what_nobody_can_do_with_a_joint_is_refused_with_a_sentence() {
        let (joint, answer) = (mystery().code(), mystery().answer());
        let content = |form: u32, answer: &str, rest: &str| {
            packed(&format!(
                "[{form},\"0.2.0\",\"Ada\",\"{joint}\",\"{answer}\",{rest}]"
            ))
        };
        let found = |rest: &str| decode(&content(1, answer, rest));
        let least = found("[],[],[]").expect("it can be done");
        assert_eq!(
            (least.solution.found(), least.solution.points()[0]),
            (None, 0)
        );
        let looks = ["[\"look\",1,0]"; 5].join(",");
        let other = mystery();
        let mut rules = other.all().rules.iter();
        let wrong = rules.find(|rule| !other.is(&rule.key)).expect("a rule");
        for rest in [
            "[]".to_owned(),
            // More than there is to spend, days that go back, a day behind the last one.
            format!("[{looks}],[],[]"),
            "[[\"pain\",7,0],[\"pain\",3,0]],[],[]".to_owned(),
            "[[\"pain\",4000,0]],[],[]".to_owned(),
            // What is on no list.
            "[[\"smell\",1,0]],[],[]".to_owned(),
            "[],[[\"marrow\",1]],[]".to_owned(),
            "[],[],[\"bad-luck\"]".to_owned(),
            // A claim behind the right one, and one too many.
            format!("[],[],[\"{answer}\",\"{answer}\"]"),
            format!("[],[],[\"{0}\",\"{0}\",\"{0}\"]", wrong.key),
        ] {
            let told = found(&rest).expect_err(&rest);
            assert!(told.len() > 20 && !told.contains("class-mystery"), "{told}");
        }
        // Whoever says another rule than the code of the joint hides has another program.
        for code in [
            content(2, answer, "[],[],[]"),
            content(1, &wrong.key, "[],[],[]"),
        ] {
            let told = decode(&code).expect_err("another version");
            assert!(told.contains("0.2.0"), "{told}");
        }
        for text in [
            "",
            "stroma-mystery:",
            "stroma-mystery:AAA",
            "stroma-lesson:AAA",
        ] {
            assert!(decode(text).is_err(), "{text}");
        }
    }
}
