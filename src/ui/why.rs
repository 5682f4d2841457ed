//! The card of a cell: why it did what it did, and what it could do next.

use bevy_egui::egui::{self, CornerRadius, ScrollArea, Sense, Stroke, StrokeKind, Ui, vec2};

use super::desk::{Desk, Wish};
use super::panels::Look;
use super::style::{bold, colour, plain, serif};
use super::words::{say, say_with};
use super::{glyph, why_family, why_rule, widgets};
use crate::live::{Absence, Snapshot};
use crate::model::words::{CellKind, Polarisation};
use crate::scenario::rules::{Behaviour, Cue, Rule, rules};
use crate::sim::cell::{CellState, Lodging};
use crate::sim::decisions::{Act, Decision};
use crate::sim::prospects::{Outlook, Prospect, Still};
use crate::sim::{CellStory, STEPS_PER_DAY};

/// Name of a cell's kind.
#[must_use]
pub fn cell_name(kind: CellKind, state: Polarisation, dying: bool) -> String {
    if dying {
        say("cell-dying")
    } else if kind == CellKind::Macrophage {
        say(&format!("cell-macrophage-{}", state.key()))
    } else {
        say(&format!("cell-{}", kind.key()))
    }
}

/// The behaviour that an act belongs to, if a rule speaks of it.
fn behaviour_of(act: Act) -> Option<Behaviour> {
    match act {
        Act::Leaned(fate) | Act::Locked(fate) => Some(Behaviour::of_fate(fate)),
        Act::StartedDividing
        | Act::DividedSelfRenewal
        | Act::DividedAsymmetric
        | Act::DividedCommitting => Some(Behaviour::Divide),
        Act::TurnedM1 => Some(Behaviour::TurnM1),
        Act::TurnedM2 => Some(Behaviour::TurnM2),
        _ => None,
    }
}

/// What the cell sensed of a cue when it decided; not every cue is kept.
fn then(decision: &Decision, cue: Cue) -> Option<f64> {
    Some(decision.sensed.of(cue))
}

/// A level against its rule in words: strong enough, low, holding it back, too low to hold it back.
pub(super) fn judged(rule: &Rule, level: f64) -> String {
    let key = match (rule.raises, level >= rule.half_max) {
        (true, true) => "why-enough",
        (true, false) => "why-low",
        (false, true) => "why-holds",
        (false, false) => "why-free",
    };
    say_with(key, &[("cue", say(&format!("cue-{}", rule.cue.key())))])
}

/// The last decision in plain sentences: what and when, which cues there were, and the dice.
#[must_use]
pub fn told(story: &CellStory, snapshot: &Snapshot) -> Vec<String> {
    let Some(decision) = story.decisions.last() else {
        return vec![say("why-nothing-yet")];
    };
    let day = f64::from(decision.step) / STEPS_PER_DAY as f64;
    let mut sentences = vec![say_with(
        "why-did",
        &[
            ("day", format!("{:.0}", libm::floor(day))),
            ("act", say(&format!("act-{:?}", decision.act))),
        ],
    )];
    if let Some(behaviour) = behaviour_of(decision.act) {
        let all = rules(&snapshot.parameters);
        let kinds = [CellKind::Stem, CellKind::Macrophage];
        let reasons: Vec<String> = all
            .iter()
            .filter(|rule| rule.behaviour == behaviour && kinds.contains(&rule.cell))
            // A macrophage that turned healing was at rest or inflaming: one sentence for both.
            .filter(|rule| rule.state != Polarisation::M2 || decision.act == Act::TurnedM1)
            .filter_map(|rule| Some((rule, then(decision, rule.cue)?)))
            .filter(|(rule, level)| rule.raises == (*level >= rule.half_max))
            .map(|(rule, level)| judged(rule, level))
            .collect();
        let mut reasons = reasons;
        reasons.dedup();
        if !reasons.is_empty() {
            sentences.push(say_with("why-because", &[("reasons", reasons.join(", "))]));
        }
    }
    if !decision.is_certain() {
        sentences.push(say_with(
            "why-dice",
            &[
                ("draw", percent(decision.draw as f32)),
                ("chance", percent(decision.chance() as f32)),
            ],
        ));
    }
    sentences
}

/// Why the asked cell is not there, and on which day it went.
#[must_use]
pub fn missing(absent: Absence, story: &CellStory) -> String {
    let floating = matches!(
        story.state,
        CellState::Stem {
            lodging: Lodging::Floating,
            ..
        }
    );
    let (key, step) = match absent {
        Absence::NotYet => ("why-not-yet", u64::from(story.identity.born_step)),
        Absence::Died(step) => ("why-died", step),
        Absence::GoneBy(step) if floating => ("why-washed-out", step),
        Absence::GoneBy(step) => ("why-gone-by", step),
    };
    say_with(key, &[("day", (step / STEPS_PER_DAY).to_string())])
}

/// What could come next, or why nothing does.
#[must_use]
pub fn next(outlook: &Outlook) -> Vec<String> {
    let mut sentences: Vec<String> = outlook
        .prospects
        .iter()
        .filter(|prospect| prospect.per_day > 0.0)
        .take(3)
        .map(|prospect| {
            let chance = 1.0 - libm::exp(-prospect.per_day);
            let mut sentence = say_with(
                "why-could",
                &[
                    ("what", say(&format!("does-{}", prospect.behaviour.key()))),
                    ("chance", percent(chance as f32)),
                ],
            );
            if let Some(brake) = brake(prospect) {
                sentence = format!("{sentence} {brake}");
            }
            sentence
        })
        .collect();
    if let Some(still) = outlook.still {
        sentences.push(say(match still {
            Still::Floating => "why-floating",
            Still::Settling => "why-settling",
            Still::Young => "why-young",
            Still::Dividing => "why-dividing",
            Still::Maturing => "why-maturing",
            Still::Grown => "why-grown",
            Still::Quiet => "why-quiet",
        }));
    }
    sentences
}

/// What holds a prospect back most.
fn brake(prospect: &Prospect) -> Option<String> {
    if prospect.room.is_some_and(|room| room < 0.3) {
        return Some(say("why-crowded"));
    }
    prospect
        .gates
        .iter()
        .map(|gate| {
            let share = gate.rule.share(gate.now);
            let free = if gate.rule.raises { share } else { 1.0 - share };
            (free, gate)
        })
        .filter(|(free, gate)| *free < 0.5 && gate.rule.cue != Cue::Igf1)
        .min_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, gate)| {
            let because = judged(&gate.rule, gate.now);
            say_with("why-brake", &[("reason", because)])
        })
}

pub(super) fn percent(share: f32) -> String {
    if share >= 0.1 {
        format!("{:.0} %", share * 100.0)
    } else if share >= 0.001 {
        format!("{:.1} %", share * 100.0)
    } else {
        format!("{:.2} %", share * 100.0)
    }
}

pub(super) fn why(ui: &mut Ui, desk: &mut Desk, look: &Look<'_>, wishes: &mut Vec<Wish>) {
    let theme = look.theme;
    let Some(story) = &look.snapshot.story else {
        return;
    };
    let kind = story.state.kind();
    let state = match story.state {
        CellState::Macrophage(state) => state,
        _ => Polarisation::M0,
    };
    ui.horizontal(|ui| {
        let (mark, _) = ui.allocate_exact_size(vec2(44.0, 44.0), Sense::hover());
        ui.painter().rect(
            mark,
            CornerRadius::same(10),
            colour(theme.raised),
            Stroke::new(1.5, colour(theme.cell(kind, state))),
            StrokeKind::Inside,
        );
        glyph::paint(ui.painter(), mark.center(), 13.0, kind, state, theme);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            ui.label(
                egui::RichText::new(who(story, kind, state))
                    .font(plain(13.0))
                    .color(colour(theme.text_2)),
            );
            ui.label(egui::RichText::new(say("why-title")).font(serif(21.0)));
        });
    });
    let foot = 88.0;
    ScrollArea::vertical()
        .max_height((ui.available_height() - foot).max(60.0))
        .auto_shrink([false, false])
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            if let Some(absent) = look.snapshot.absent {
                ui.label(
                    egui::RichText::new(missing(absent, story))
                        .font(bold(15.0))
                        .color(colour(theme.text_1)),
                );
            }
            ui.label(
                egui::RichText::new(told(story, look.snapshot).join(" "))
                    .font(plain(15.0))
                    .color(colour(theme.text_1)),
            );
            if let Some(outlook) = &look.snapshot.outlook {
                ui.add_space(2.0);
                ui.label(egui::RichText::new(say("why-next")).font(bold(14.0)));
                for sentence in next(outlook) {
                    ui.label(
                        egui::RichText::new(sentence)
                            .font(plain(14.0))
                            .color(colour(theme.text_2)),
                    );
                }
                why_rule::senses(ui, look, story, outlook);
                why_rule::curve(ui, look, outlook);
            }
            why_family::family(ui, look, story, wishes);
            earlier(ui, look, story);
        });
    buttons(ui, desk, look, story, wishes);
}

fn who(story: &CellStory, kind: CellKind, state: Polarisation) -> String {
    let day = f64::from(story.identity.born_step) / STEPS_PER_DAY as f64;
    let injected = story.identity.injected();
    let key = match (injected, story.identity.parent == story.identity.id) {
        (true, true) => "why-came",
        (false, true) => "why-lives",
        (_, false) if kind == CellKind::Macrophage => "why-arrived",
        (_, false) => "why-born",
    };
    say_with(
        key,
        &[
            ("cell", cell_name(kind, state, false)),
            ("day", format!("{:.0}", libm::floor(day))),
        ],
    )
}

/// Earlier decisions, one short line each.
fn earlier(ui: &mut Ui, look: &Look<'_>, story: &CellStory) {
    if story.decisions.len() < 2 {
        return;
    }
    ui.add_space(4.0);
    ui.label(egui::RichText::new(say("why-earlier")).font(bold(14.0)));
    for decision in story.decisions.iter().rev().skip(1) {
        let day = f64::from(decision.step) / STEPS_PER_DAY as f64;
        let sentence = say_with(
            "why-line",
            &[
                ("day", format!("{day:.1}")),
                ("act", say(&format!("act-{:?}", decision.act))),
                ("chance", percent(decision.chance() as f32)),
                ("draw", percent(decision.draw as f32)),
            ],
        );
        ui.label(
            egui::RichText::new(sentence)
                .font(plain(13.0))
                .color(colour(look.theme.text_2)),
        );
    }
}

fn buttons(
    ui: &mut Ui,
    desk: &mut Desk,
    look: &Look<'_>,
    story: &CellStory,
    wishes: &mut Vec<Wish>,
) {
    let theme = look.theme;
    ui.add_space(4.0);
    let half = (ui.available_width() - 8.0) / 2.0;
    ui.horizontal(|ui| {
        ui.scope(|ui| {
            ui.set_width(half);
            let key = if desk.follow {
                "why-following"
            } else {
                "why-follow"
            };
            if widgets::button(ui, theme, &say(key), !desk.follow, 36.0) {
                desk.follow = !desk.follow;
            }
        });
        ui.scope(|ui| {
            ui.set_width(half);
            let last = story.decisions.last().map(|decision| decision.step);
            ui.add_enabled_ui(last.is_some(), |ui| {
                let step = last.unwrap_or(0);
                let day = u64::from(step) / STEPS_PER_DAY;
                let label = say_with("why-replay", &[("day", day.to_string())]);
                if widgets::button(ui, theme, &label, false, 36.0) {
                    wishes.push(Wish::Replay(u64::from(step)));
                }
            });
        });
    });
    if widgets::button(ui, theme, &say("close"), false, 34.0) {
        wishes.push(Wish::Select(None));
    }
}
