//! Whether a dish was fixed for a stain: from then on nothing in it lives.

use bevy::ecs::resource::Resource;

use super::history::{EventKind, History};
use crate::model::stain::StainKind;

/// The end of a culture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fixed {
    /// The stain it was fixed for.
    pub stain: StainKind,
    /// The step at which it was fixed.
    pub step: u64,
}

/// Whether the culture has ended. It is not saved by itself: the history tells it, so that a run without a stain is
/// saved and hashed as if there were none.
#[derive(Resource, Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Culture {
    /// Its end, if it was fixed.
    pub fixed: Option<Fixed>,
}

impl Culture {
    /// The culture of a history.
    #[must_use]
    pub fn told_by(history: &History) -> Self {
        let mut stains = history
            .events
            .iter()
            .filter(|event| event.kind == EventKind::Stained);
        let fixed = stains.find_map(|event| {
            Some(Fixed {
                stain: StainKind::from_number(event.amount as u8)?,
                step: event.step,
            })
        });
        Self { fixed }
    }

    /// The step up to which its cells have lived by a step: the step itself, unless it was fixed before.
    #[must_use]
    pub fn lived(&self, step: u64) -> u64 {
        self.fixed.map_or(step, |fixed| fixed.step.min(step))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_history_tells_when_a_dish_was_fixed_and_for_what() {
        let mut history = History::default();
        history.add(7, EventKind::Changed, 0.0);
        assert_eq!(Culture::told_by(&history), Culture::default());
        assert_eq!(Culture::default().lived(9), 9);
        let stain = StainKind::OilRed;
        history.add(30, EventKind::Stained, f64::from(stain.number()));
        let culture = Culture::told_by(&history);
        assert_eq!(culture.fixed, Some(Fixed { stain, step: 30 }));
        assert_eq!((culture.lived(29), culture.lived(300)), (29, 30));
    }
}
