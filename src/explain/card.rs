//! The card of a cell: its facts with their sentences, in the order in which they are told.

use serde::{Deserialize, Serialize};

use super::fact::Fact;
use super::inside::Inside;
use super::line::{Curve, Line, Section};
use super::sentence::{cell_title, words};
use super::teller::Teller;
use crate::sim::Outlook;
use crate::sim::Relative;
use crate::sim::{CellId, CellStory, Simulation};

/// Everything the card of a cell says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Card {
    /// The cell.
    pub id: CellId,
    /// Its sentences in their order.
    pub lines: Vec<Line>,
    /// The curve of what counts most, where that is a curve.
    pub curve: Option<Curve>,
    /// What a picture of its inside shows; nothing of a cell that is not there.
    pub inside: Option<Inside>,
}

impl Card {
    /// The card of a living cell.
    #[must_use]
    pub fn of(simulation: &Simulation, id: CellId) -> Option<Self> {
        let story = simulation.story(id)?;
        let outlook = simulation.outlook(id)?;
        let family = simulation.family(id);
        Some(Self::made_of(simulation, &story, &outlook, &family))
    }

    /// The card from what is known of the cell already.
    #[must_use]
    pub fn made_of(
        simulation: &Simulation,
        story: &CellStory,
        outlook: &Outlook,
        family: &[Relative],
    ) -> Self {
        let mut teller = Teller::of(simulation, story);
        let curve = teller.tell_all(outlook, family);
        Self {
            id: story.identity.id,
            lines: teller.lines,
            curve,
            inside: Some(Inside::made_of(simulation, story, outlook)),
        }
    }

    /// The card of a cell that is not there, from the last one it had: what it told then, without what it senses and could do.
    #[must_use]
    pub fn of_absent(&self, why: Fact) -> Self {
        let mut lines = vec![Line {
            section: Section::Absent,
            decision: None,
            text: words(&why),
            fact: why,
        }];
        let kept = self.lines.iter().filter(|line| {
            matches!(
                line.section,
                Section::Who | Section::Did | Section::Why | Section::Dice | Section::Earlier
            )
        });
        lines.extend(kept.cloned());
        Self {
            id: self.id,
            lines,
            curve: None,
            inside: None,
        }
    }

    /// Whether a stem cell became this cell, if it is a grown one.
    #[must_use]
    pub fn made(&self) -> bool {
        let made = |line: &Line| matches!(line.fact, Fact::Is { made: true, .. });
        self.lines.iter().any(made)
    }

    /// The kind of the cell as a heading, in the word of the sentence that tells it.
    #[must_use]
    pub fn title(&self) -> String {
        let told = self.lines.iter().find_map(|line| match line.fact {
            Fact::Is { kind, state, made } => Some(cell_title(kind, state, made)),
            _ => None,
        });
        told.unwrap_or_default()
    }

    /// The lines of a part.
    pub fn part(&self, section: Section) -> impl Iterator<Item = &Line> {
        self.lines
            .iter()
            .filter(move |line| line.section == section)
    }

    /// The sentences of some parts, one after the other.
    #[must_use]
    pub fn text(&self, sections: &[Section]) -> String {
        let lines = self
            .lines
            .iter()
            .filter(|line| sections.contains(&line.section));
        lines
            .map(|line| line.text.as_str())
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// So many living cells, spread over kinds and states: of each group in turn, evenly over its identities.
#[must_use]
pub fn spread(simulation: &Simulation, count: usize) -> Vec<CellId> {
    let mut groups: std::collections::BTreeMap<(u8, u8, bool, bool), Vec<CellId>> =
        std::collections::BTreeMap::new();
    for cell in simulation.cells() {
        if !cell.dying {
            let group = (
                cell.kind as u8,
                cell.polarisation as u8,
                cell.injected,
                cell.attached,
            );
            groups.entry(group).or_default().push(cell.id);
        }
    }
    let mut shares = vec![0usize; groups.len()];
    let mut left = count.min(groups.values().map(Vec::len).sum());
    while left > 0 {
        for (share, group) in shares.iter_mut().zip(groups.values()) {
            if left > 0 && *share < group.len() {
                *share += 1;
                left -= 1;
            }
        }
    }
    let mut chosen: Vec<CellId> = Vec::with_capacity(count);
    for (share, group) in shares.into_iter().zip(groups.values()) {
        chosen.extend((0..share).map(|k| group[k * group.len() / share]));
    }
    chosen
}
