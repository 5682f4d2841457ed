//! The band above a picture: its title, and the line that tells day and seed.

use bevy_egui::egui::{Context, pos2};

use super::word::{Word, fitted};
use crate::ui::kit::style::{plain, serif};

/// Sizes of title and line where they stand under each other, the largest pair first.
const STACKS: [[[f32; 4]; 2]; 3] = [
    [[30.0, 26.0, 22.0, 19.0], [15.0, 13.5, 12.0, 11.0]],
    [[22.0, 19.0, 16.0, 14.0], [12.0, 11.0, 10.5, 10.0]],
    [[15.0, 13.0, 12.0, 11.0], [10.0, 9.5, 9.0, 9.0]],
];

/// Room between a title and a line at its right, points.
const APART: f32 = 40.0;

/// Title and line beside each other, where both are one line.
fn beside(
    context: &Context,
    [title, line]: [&str; 2],
    [left, right]: [f32; 2],
    top: f32,
) -> Option<Vec<Word>> {
    let width = right - left;
    let title = fitted(context, title, serif, [30.0, 27.0, 24.0], width);
    let line = fitted(context, line, plain, [15.0, 14.0], width);
    let one_line = title.rows.len() == 1 && line.rows.len() == 1;
    if !one_line || title.size().x + APART + line.size().x > width {
        return None;
    }
    let foot = top + title.size().y - 5.0 - line.size().y;
    let at = pos2(right - line.size().x, foot);
    Some(vec![
        Word::new(title, pos2(left, top)),
        Word::new(line, at).faint(),
    ])
}

/// Title and line under each other.
fn stacked(
    context: &Context,
    [title, line]: [&str; 2],
    [left, right]: [f32; 2],
    top: f32,
    [large, small]: [[f32; 4]; 2],
) -> Vec<Word> {
    let title = fitted(context, title, serif, large, right - left);
    let line = fitted(context, line, plain, small, right - left);
    let below = top + title.size().y + 1.0;
    vec![
        Word::new(title, pos2(left, top)),
        Word::new(line, pos2(left, below)).faint(),
    ]
}

/// Lays title and line out between two sides, as large as they fit in some height; gives the height that they take, and
/// nothing where they do not fit at all.
pub(super) fn head(
    context: &Context,
    texts: [&str; 2],
    sides: [f32; 2],
    margin: f32,
    most: f32,
) -> (f32, Vec<Word>) {
    let alone = || {
        let sizes = [15.0, 13.0, 11.0];
        let title = fitted(context, texts[0], serif, sizes, sides[1] - sides[0]);
        vec![Word::new(title, pos2(sides[0], margin))]
    };
    let tries = beside(context, texts, sides, margin).into_iter();
    let stacks = STACKS.into_iter();
    tries
        .chain(stacks.map(|sizes| stacked(context, texts, sides, margin, sizes)))
        .chain(std::iter::once_with(alone))
        .map(|words| {
            let bottom = words.iter().map(Word::bottom).fold(0.0, f32::max);
            (bottom + 0.5 * margin, words)
        })
        .find(|(tall, _)| *tall <= most)
        .unwrap_or_default()
}
