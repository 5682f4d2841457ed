//! Widgets, type, colours, words: knows no simulation.

pub mod buttons;
pub mod card;
pub mod chip;
pub mod chords;
pub mod glyph;
pub mod lines;
pub mod numbers;
pub mod panel;
pub mod scale;
pub mod sheet;
pub mod slider;
pub mod style;
pub mod widgets;
pub mod word_card;
pub mod words;
