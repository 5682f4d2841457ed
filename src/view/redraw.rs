//! When the plate is drawn again: at once where the lens moves, and where only the tissue changes after a rest, so that most frames
//! are left for cells and panels however slowly it is drawn.

/// Frames in which new outlines are drawn, until all that they need has arrived.
const FIRST_FRAMES: u8 = 4;
/// Frames in which a change is drawn: its images may need one more to arrive.
const CHANGE_FRAMES: u8 = 2;
/// Frames in which the same is drawn under another lens: nothing has to arrive.
const LENS_FRAMES: u8 = 1;
/// Frames after a drawing that may show how long it took: what draws can be a few frames behind what asks.
const FRAMES_BEHIND: u8 = 3;

/// A drawing that takes longer than this is slow, seconds.
const SLOW: f32 = 0.1;
/// How long the lens must stand until a slow plate is drawn finely, seconds.
const STANDS: f32 = 0.25;

/// The drawings of one plate.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Redraws {
    left: u8,
    /// Frames in which it was drawn since the outlines changed.
    drawn: u8,
    /// When it was drawn last, seconds.
    at: f32,
    /// The longest frame since, as far as it counts, seconds.
    took: f32,
    /// Frames since it was drawn last.
    since: u8,
    /// Whether it is drawn coarsely, and since when its lens has stood, seconds.
    coarse: bool,
    stood: f32,
}

impl Redraws {
    /// Whether it was drawn to the end since the outlines changed. What changes in every frame comes to an end, too.
    pub(super) fn settled(&self) -> bool {
        self.drawn >= FIRST_FRAMES
    }

    /// Learns how long drawing takes, at `now`, from the frame before, of so many seconds, with or without a drawing in it.
    pub(super) fn time(&mut self, drawn: bool, now: f32, seconds: f32) {
        if drawn {
            if self.since > 0 {
                self.took = 0.0;
            }
            self.since = 0;
            self.at = now;
        } else {
            self.since = self.since.saturating_add(1);
        }
        if self.since <= FRAMES_BEHIND {
            self.took = self.took.max(seconds);
        }
    }

    /// Whether it is drawn coarsely at `now`: while its lens moves, where drawing is slow.
    pub(super) fn coarse(&mut self, moved: bool, now: f32) -> bool {
        if moved {
            self.stood = now;
        }
        let moves = now < self.stood + STANDS;
        // Drawn coarsely it may be quick: what began so goes on so.
        self.coarse = self.settled() && moves && (self.coarse || self.took > SLOW);
        self.coarse
    }

    /// Whether a change of the tissue alone waits at `now`: for `rest` times as long as drawing takes.
    pub(super) fn rests(&self, rest: f32, now: f32) -> bool {
        self.settled() && now < self.at + rest * self.took
    }

    /// Something has changed, or the lens alone.
    pub(super) fn ask(&mut self, lens_alone: bool) {
        let least = match (self.drawn, lens_alone) {
            (0, _) => FIRST_FRAMES,
            (_, false) => CHANGE_FRAMES,
            (_, true) => LENS_FRAMES,
        };
        self.left = self.left.max(least);
    }

    /// Whether it is drawn in this frame.
    pub(super) fn take(&mut self) -> bool {
        let drawn = self.left > 0;
        if drawn {
            self.left -= 1;
            self.drawn = self.drawn.saturating_add(1);
        }
        drawn
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Frames until a plate settles, and in how many of the next 100 it is drawn: its tissue changes in every frame, a drawing
    /// takes one second and any other frame 0.1 s.
    fn of_a_tissue_that_always_changes(rest: f32) -> (u32, u32) {
        let mut redraws = Redraws::default();
        let (mut now, mut active, mut settled_in, mut drawn) = (0.0, false, 0, 0);
        for frame in 0..104 {
            redraws.time(active, now, if active { 1.0 } else { 0.1 });
            if !redraws.rests(rest, now) {
                redraws.ask(false);
            }
            active = redraws.take();
            settled_in += u32::from(!redraws.settled());
            drawn += u32::from(active && frame >= 4);
            now += if active { 1.0 } else { 0.1 };
        }
        (settled_in + 1, drawn)
    }

    #[test]
    fn a_plate_that_changes_in_every_frame_settles() {
        assert_eq!(of_a_tissue_that_always_changes(8.0).0, 4);
    }

    #[test]
    fn a_plate_that_is_slow_to_draw_leaves_most_frames_without_it() {
        let (_, drawn) = of_a_tissue_that_always_changes(8.0);
        assert!((1..=6).contains(&drawn), "{drawn} of 100");
        // Without a rest, it is drawn in every frame.
        assert_eq!(of_a_tissue_that_always_changes(0.0).1, 100);
    }

    #[test]
    fn a_slow_plate_is_coarse_while_its_lens_moves_and_fine_when_it_stands() {
        for (took, slow) in [(0.3, true), (0.02, false)] {
            let mut redraws = Redraws {
                drawn: FIRST_FRAMES,
                stood: -9.0,
                took,
                ..Redraws::default()
            };
            assert!(!redraws.coarse(false, 1.0), "it stands");
            assert_eq!(redraws.coarse(true, 1.1), slow);
            redraws.took = 0.01;
            assert_eq!(redraws.coarse(true, 1.2), slow, "as it began");
            assert_eq!(redraws.coarse(false, 1.3), slow);
            assert!(!redraws.coarse(false, 1.5), "it has stood");
        }
    }

    #[test]
    fn a_change_is_drawn_in_two_frames_and_a_move_of_the_lens_in_one() {
        let mut redraws = Redraws::default();
        let frames = [true, false, true].map(|lens_alone| {
            redraws.ask(lens_alone);
            (0..9).filter(|_| redraws.take()).count()
        });
        assert_eq!(frames, [4, 2, 1]);
        // A move right after a change does not cut it short.
        redraws.ask(false);
        redraws.ask(true);
        assert_eq!((0..9).filter(|_| redraws.take()).count(), 2);
    }
}
