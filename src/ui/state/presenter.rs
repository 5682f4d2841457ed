//! What the lecturer has set: spotlight, pen, black screen.

/// What is half done at a question to the room.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RoomHand {
    /// The page of the talk that it belongs to.
    pub page: usize,
    /// The stroke that is on its way: days and values.
    pub stroke: Vec<[f64; 2]>,
    /// The point of the curve that the keys move.
    pub by_keys: usize,
}

/// What the lecturer has set.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PresenterState {
    /// A light follows the pointer, the asked cell or a place.
    pub spotlight: bool,
    /// Where the light stands, mm of the stage; at the pointer if `None`.
    pub light_mm: Option<[f32; 2]>,
    /// The picture stands still and the pointer draws.
    pub pen: bool,
    /// What was drawn, plate units, so that it stays on its place of the picture.
    pub strokes: Vec<Vec<[f32; 2]>>,
    /// The screen is black.
    pub black: bool,
    /// What is half done at a question to the room.
    pub room: RoomHand,
}

impl PresenterState {
    /// Adds a point to what is drawn; `fresh` begins a new stroke. Points too near to the last one are left out.
    pub fn draw(&mut self, at: [f32; 2], fresh: bool, least: f32) {
        if fresh || self.strokes.is_empty() {
            self.strokes.push(vec![at]);
            return;
        }
        let Some(stroke) = self.strokes.last_mut() else {
            return;
        };
        let far = stroke.last().is_none_or(|last| {
            let (dx, dy) = (at[0] - last[0], at[1] - last[1]);
            dx * dx + dy * dy > least * least
        });
        if far {
            stroke.push(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stroke_keeps_its_points_and_leaves_out_those_that_hardly_moved() {
        let mut lectern = PresenterState::default();
        lectern.draw([0.0, 0.0], true, 1.0);
        lectern.draw([0.2, 0.0], false, 1.0);
        lectern.draw([3.0, 0.0], false, 1.0);
        lectern.draw([9.0, 9.0], true, 1.0);
        assert_eq!(
            lectern.strokes,
            [vec![[0.0, 0.0], [3.0, 0.0]], vec![[9.0, 9.0]]]
        );
    }
}
