//! What was done with a mystery joint until it was uncovered: readings, treatments, claims. Whether a claim is right follows from the code of the joint.

use super::mystery::Mystery;
use crate::model::words::TreatmentKind;

/// A reading that was paid for; what was read follows from the code of the joint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bought {
    /// Key of its assay.
    pub assay: String,
    /// Its day.
    pub day: u32,
    /// Whether it was said to speak for the claim.
    pub speaks: bool,
}

/// A treatment that was paid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given {
    /// What was given.
    pub kind: TreatmentKind,
    /// Its day.
    pub day: u32,
}

/// What was done with a joint. All of it is within its rules: that is checked where it is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Solution {
    code: String,
    answer: &'static str,
    spent: u32,
    budget: u32,
    bought: Vec<Bought>,
    given: Vec<Given>,
    claims: Vec<String>,
}

/// Days that only go forward, up to the last one.
fn forward(what: &str, days: impl IntoIterator<Item = u32>, last: u32) -> Result<(), String> {
    let mut before = 0;
    for day in days {
        if !(before..=last).contains(&day) {
            return Err(format!(
                "{what}.day: found {day}, expected {before} to {last}"
            ));
        }
        before = day;
    }
    Ok(())
}

impl Solution {
    /// What was done with a joint.
    ///
    /// # Errors
    /// Something that cannot be done with it: field, what was found, and what would be right.
    pub fn new(
        mystery: &Mystery,
        bought: Vec<Bought>,
        given: Vec<Given>,
        claims: Vec<String>,
    ) -> Result<Self, String> {
        let all = mystery.all();
        let mut spent = 0u32;
        for one in &bought {
            let assay = all.assay(&one.assay).ok_or_else(|| {
                format!(
                    "readings: found '{}', expected an assay of this joint",
                    one.assay
                )
            })?;
            spent = spent.saturating_add(all.price(assay.instrument));
        }
        for one in &given {
            let remedy = all.remedy(one.kind).ok_or_else(|| {
                let found = one.kind.key();
                format!("treatments: found '{found}', expected one that can be given here")
            })?;
            spent = spent.saturating_add(remedy.price);
        }
        if spent > all.budget {
            let most = all.budget;
            return Err(format!("points: found {spent}, expected at most {most}"));
        }
        let last = all.scenario.days;
        forward("readings", bought.iter().map(|one| one.day), last)?;
        forward("treatments", given.iter().map(|one| one.day), last)?;
        let most = usize::try_from(all.guesses).unwrap_or(usize::MAX);
        if claims.len() > most {
            let found = claims.len();
            return Err(format!("claims: found {found}, expected at most {most}"));
        }
        for (place, claim) in claims.iter().enumerate() {
            if !all.rules.iter().any(|rule| rule.key == *claim) {
                return Err(format!(
                    "claims: found '{claim}', expected a rule of this joint"
                ));
            }
            if mystery.is(claim) && place + 1 < claims.len() {
                return Err("claims: found one behind the right one, expected none".to_owned());
            }
        }
        Ok(Self {
            code: mystery.code(),
            answer: mystery.answer(),
            spent,
            budget: all.budget,
            bought,
            given,
            claims,
        })
    }

    /// The code of the joint.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The key of the rule that was altered.
    #[must_use]
    pub fn answer(&self) -> &'static str {
        self.answer
    }

    /// The points that were spent, and those there were.
    #[must_use]
    pub fn points(&self) -> [u32; 2] {
        [self.spent, self.budget]
    }

    /// Its readings, in the order in which they were taken.
    #[must_use]
    pub fn bought(&self) -> &[Bought] {
        &self.bought
    }

    /// Its treatments, in the order in which they were given.
    #[must_use]
    pub fn given(&self) -> &[Given] {
        &self.given
    }

    /// Keys of the rules that were claimed, in their order.
    #[must_use]
    pub fn claims(&self) -> &[String] {
        &self.claims
    }

    /// With which claim, from 1, the rule was found; none where it was asked for.
    #[must_use]
    pub fn found(&self) -> Option<usize> {
        let right = |claim: &String| claim == self.answer;
        self.claims.iter().position(right).map(|place| place + 1)
    }

    /// Claims that were wrong.
    pub fn missed(&self) -> impl Iterator<Item = &str> {
        self.claims
            .iter()
            .map(String::as_str)
            .filter(|claim| *claim != self.answer)
    }
}
