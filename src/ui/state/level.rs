//! The level that is open, and the brush of the dish.

use std::sync::Arc;

use crate::lesson::level::{Brush, Levels};

/// The level and its brush.
#[derive(Debug, Clone)]
pub struct LevelState {
    /// All levels.
    pub all: Arc<Levels>,
    /// The level that is open: a place in `all`.
    pub open: usize,
    /// The brush that paints, if one is taken.
    pub brush: Option<usize>,
    /// Strength of each brush, in its unit.
    pub strengths: Vec<f64>,
}

impl Default for LevelState {
    fn default() -> Self {
        // A test reads the file; without it there would be no tabs, but no panic.
        let levels = Levels::built_in().unwrap_or_default();
        Self {
            open: levels.of_scenario(crate::scenario::DEFAULT_SCENARIO),
            brush: None,
            strengths: levels.brushes.iter().map(|brush| brush.start).collect(),
            all: Arc::new(levels),
        }
    }
}

impl LevelState {
    /// The brush that paints, with the strength that is set for it.
    #[must_use]
    pub fn taken(&self) -> Option<(&Brush, f64)> {
        let number = self.brush?;
        let brush = self.all.brushes.get(number)?;
        let strength = self.strengths.get(number).copied();
        Some((brush, strength.unwrap_or(brush.start)))
    }
}
