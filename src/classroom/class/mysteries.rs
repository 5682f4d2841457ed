//! Mystery joints that a class uncovered: who found what was altered, with which claim, by which readings, for how many points.

use super::gathered::is_file;
use crate::classroom::mystery_code::{MysteryAnswer, decode_lines};
use crate::lesson::solution::{Bought, Given};
use crate::platform::text::plain;
use crate::text::markup::escaped;
use crate::text::{say, say_with};

/// Headings of the table.
const HEADINGS: [&str; 7] = [
    "class-pupil",
    "class-mystery-joint",
    "class-mystery-answer",
    "class-mystery-claims",
    "class-mystery-readings",
    "class-mystery-treatments",
    "class-mystery-points",
];

/// What a class handed in of mystery joints.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MysteryClass {
    /// What each handed in, by the name of the pupil and the code of the joint.
    pub answers: Vec<MysteryAnswer>,
    /// How many codes were left out, as they say the same as another one.
    pub twice: usize,
}

fn rule_words(rule: &str) -> String {
    say(&format!("mystery-rule-{rule}"))
}

/// What the pupil is called.
pub(super) fn name(answer: &MysteryAnswer) -> String {
    if answer.pupil.is_empty() {
        say("class-nameless")
    } else {
        answer.pupil.clone()
    }
}

/// A reading with its day, and whether it was said to speak for the claim.
fn reading(one: &Bought) -> String {
    let key = if one.speaks {
        "class-mystery-speaks"
    } else {
        "class-mystery-on-day"
    };
    let assay = say(&format!("mystery-assay-{}", one.assay));
    say_with(key, &[("what", assay), ("day", one.day.to_string())])
}

/// A treatment with its day.
fn treatment(one: &Given) -> String {
    let kind = say(&format!("lesson-factor-treatment-{}", one.kind.key()));
    let values = [("what", kind), ("day", one.day.to_string())];
    say_with("class-mystery-on-day", &values)
}

/// The claims, each with whether it is right.
fn claims(answer: &MysteryAnswer) -> Vec<String> {
    let solution = &answer.solution;
    let mut told: Vec<String> = (1..)
        .zip(solution.claims())
        .map(|(number, claim)| {
            let number: usize = number;
            let key = if solution.found() == Some(number) {
                "class-mystery-right"
            } else {
                "class-mystery-wrong"
            };
            let values = [("n", number.to_string()), ("rule", rule_words(claim))];
            say_with(key, &values)
        })
        .collect();
    if solution.found().is_none() {
        told.push(say("class-mystery-asked"));
    }
    told
}

/// The points that were spent, of those there were.
fn points(answer: &MysteryAnswer) -> String {
    let [spent, budget] = answer.solution.points().map(|points| points.to_string());
    say_with("class-of", &[("n", spent), ("all", budget)])
}

impl MysteryClass {
    /// What is in some texts, each with its name, and a sentence for each code that could not be read. The order of the texts
    /// does not matter, and what was handed in twice counts once.
    pub(super) fn of(texts: &[(String, String)]) -> (Self, Vec<String>) {
        let mut answers: Vec<MysteryAnswer> = Vec::new();
        let mut refused = Vec::new();
        let mut twice = 0;
        for (name, text) in texts {
            let text = &*plain(text);
            if is_file(name, text) {
                continue;
            }
            for (line, found) in decode_lines(text) {
                match found {
                    // Two without a name who did nothing are two.
                    Ok(one) if answers.contains(&one) && !one.solution.bought().is_empty() => {
                        twice += 1;
                    }
                    Ok(one) => answers.push(one),
                    Err(why) => refused.push((name.clone(), line, why)),
                }
            }
        }
        // All of it, so that no two that differ stand as they came.
        answers.sort_by_cached_key(|one| {
            let code = one.solution.code().to_owned();
            (one.pupil.clone(), code, format!("{:?}", one.solution))
        });
        refused.sort();
        let refused = refused.into_iter().map(|(file, line, why)| {
            let values = [("file", file), ("line", line.to_string()), ("why", why)];
            say_with("class-refused", &values)
        });
        (Self { answers, twice }, refused.collect())
    }

    /// Whether nobody handed one in.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty()
    }

    /// How many found it with their first claim, with a later one, and not at all.
    #[must_use]
    pub fn found(&self) -> [usize; 3] {
        let mut found = [0; 3];
        for answer in &self.answers {
            let place = match answer.solution.found() {
                Some(1) => 0,
                Some(_) => 1,
                None => 2,
            };
            found[place] += 1;
        }
        found
    }

    /// How many handed in and what they found, in sentences.
    #[must_use]
    pub fn sums(&self) -> Vec<String> {
        if self.is_empty() {
            return Vec::new();
        }
        let [first, later, not] = self.found().map(|count| count.to_string());
        let values = [
            ("n", self.answers.len().to_string()),
            ("first", first),
            ("later", later),
            ("not", not),
        ];
        let mut told = vec![say_with("class-mystery-sum", &values)];
        if self.twice > 0 {
            let values = [("n", self.twice.to_string())];
            told.push(say_with("class-twice", &values));
        }
        told
    }

    /// A sentence for each who handed in.
    #[must_use]
    pub fn each(&self) -> Vec<String> {
        let told = |answer: &MysteryAnswer| {
            let values = [
                ("pupil", name(answer)),
                ("code", answer.solution.code().to_owned()),
                ("answer", rule_words(answer.solution.answer())),
                ("claims", claims(answer).join("; ")),
                ("points", points(answer)),
            ];
            say_with("class-mystery-pupil", &values)
        };
        self.answers.iter().map(told).collect()
    }

    /// All of it in sentences, with a title.
    #[must_use]
    pub fn told(&self) -> Vec<String> {
        if self.is_empty() {
            return Vec::new();
        }
        let mut told = vec![say("mystery-joints")];
        told.extend(self.sums());
        told.extend(self.each());
        told
    }

    /// Its part of the page; nothing where nobody handed one in.
    pub(super) fn html(&self) -> String {
        if self.is_empty() {
            return String::new();
        }
        let mut out = format!("<article>\n<h2>{}</h2>\n", escaped(&say("mystery-joints")));
        out += &format!("<p>{}</p>\n", escaped(&self.sums().join(" ")));
        out += "<div class=\"wide\"><table class=\"rows\">\n<thead><tr>";
        for key in HEADINGS {
            out += &format!("<th scope=\"col\">{}</th>", escaped(&say(key)));
        }
        out += "</tr></thead>\n<tbody>\n";
        for answer in &self.answers {
            let solution = &answer.solution;
            let lines = |lines: Vec<String>| {
                let lines: Vec<String> = lines.iter().map(|line| escaped(line)).collect();
                lines.join("<br>")
            };
            out += &format!(
                "<tr><th scope=\"row\" class=\"who\">{}</th><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>\n",
                escaped(&name(answer)),
                escaped(solution.code()),
                escaped(&rule_words(solution.answer())),
                lines(claims(answer)),
                lines(solution.bought().iter().map(reading).collect()),
                lines(solution.given().iter().map(treatment).collect()),
                escaped(&points(answer)),
            );
        }
        out + "</tbody></table></div>\n</article>\n"
    }
}
