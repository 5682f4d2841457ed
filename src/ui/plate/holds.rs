//! What a dish holds, as a line of a legend: its medium, and how much oxygen is in it.

use bevy_egui::egui::{CornerRadius, Painter, Rect, Vec2, vec2};

use crate::explain::numbers::amount;
use crate::live::Snapshot;
use crate::sim::state::tissue::MMHG_PER_PERCENT;
use crate::theme::Theme;
use crate::ui::kit::style::{colour, plain};
use crate::ui::kit::words::{say, say_with};
use crate::ui::plate::grounds::{grounds, medium_words};

/// Room round the words, points.
const ROUND: Vec2 = vec2(12.0, 2.0);

/// The medium of a dish: one for all of it, or told above each part.
fn medium(snapshot: &Snapshot) -> Option<String> {
    let grounds = grounds(snapshot);
    let first = grounds.first()?.medium;
    if grounds.iter().any(|ground| ground.medium != first) {
        return Some(say("plate-holds-several"));
    }
    let holds = medium_words(&first);
    Some(if holds.is_empty() {
        say("plate-medium-none")
    } else {
        say_with("plate-holds-medium", &[("holds", holds.join(", "))])
    })
}

/// What a dish holds, in words: its medium, and its oxygen in per cent of air and as a pressure; nothing of other stages.
#[must_use]
pub fn words(snapshot: &Snapshot) -> Option<String> {
    let medium = medium(snapshot)?;
    let [.., oxygen] = &snapshot.fields;
    let percent = amount(libm::round(oxygen.mean / MMHG_PER_PERCENT), "%");
    let mmhg = amount(libm::round(oxygen.mean), "mmHg");
    Some(say_with(
        "plate-holds",
        &[("medium", medium), ("percent", percent), ("mmhg", mmhg)],
    ))
}

/// Writes what a dish holds in the middle of a row, in the largest size that fits, on a ground of its own; nothing where
/// none fits.
pub fn line(painter: &Painter, theme: &Theme, row: Rect, snapshot: &Snapshot) {
    let Some(text) = words(snapshot) else {
        return;
    };
    let ink = colour(theme.plate_word);
    let room = row.shrink2(ROUND).size();
    let galley = [13.5, 12.5, 11.5, 10.5]
        .into_iter()
        .map(|size| painter.layout_no_wrap(text.clone(), plain(size), ink))
        .find(|galley| galley.size().x <= room.x && galley.size().y <= room.y);
    if let Some(galley) = galley {
        let place = Rect::from_center_size(row.center(), galley.size());
        let back = place.expand2(ROUND);
        painter.rect_filled(back, CornerRadius::same(10), colour(theme.panel));
        painter.galley(place.min, galley, ink);
    }
}
