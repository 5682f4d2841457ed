//! Which hours of a run become the frames of a film, and how quickly they pass.

use crate::files::RequestError;
use crate::scenario::{Day, Hours, MOST_DAYS};
use crate::sim::STEPS_PER_DAY;

/// How long a film lasts if nobody says more, seconds.
const SECONDS: u64 = 10;
/// Frames a second of a long film if nobody says more.
const FPS: u32 = 25;
/// Frames a second of which a shorter film has one: each of them is a whole number of the units in which videos count.
const USUAL_FPS: [u32; 6] = [10, 12, 15, 20, 24, FPS];
/// Most frames a second that can be asked for.
const MOST_FPS: u32 = 60;
/// Hours between two frames from which one is chosen; beyond them whole days.
const STEPS: [u64; 8] = [1, 2, 3, 4, 6, 8, 12, 24];

/// Which hours become frames.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Plan {
    /// The hour of the first frame.
    pub(super) from: u64,
    /// The hour after which none comes.
    pub(super) to: u64,
    /// Hours between two frames.
    pub(super) every: u64,
    /// Frames a second.
    pub(super) fps: u32,
}

fn hours_of(text: &str) -> Result<[u64; 2], RequestError> {
    let refuse = |why: &str| {
        RequestError(format!(
            "--days: found '{text}', expected FROM..TO in days from 0 to {MOST_DAYS}, such as 0..30{why}"
        ))
    };
    let (from, to) = text.split_once("..").ok_or_else(|| refuse(""))?;
    let hour = |word: &str| match word.parse::<Day>() {
        Ok(day) => Ok(Hours::of_day(day).get()),
        Err(error) => Err(refuse(&format!(": {error}"))),
    };
    let (from, to) = (hour(from)?, hour(to)?);
    if from < to {
        Ok([from, to])
    } else {
        Err(refuse(", the later one last"))
    }
}

impl Plan {
    /// The plan of a film of a run of so many hours. `most_fps` is what its format can show.
    ///
    /// # Errors
    /// Days, hours or frames a second that make no film.
    pub(super) fn read(
        days: Option<&str>,
        every: Option<u64>,
        fps: Option<u32>,
        hours: u64,
        most_fps: Option<u32>,
    ) -> Result<Self, RequestError> {
        let [from, to] = days.map_or(Ok([0, hours]), hours_of)?;
        let span = to - from;
        let wanted = span.div_ceil(SECONDS * u64::from(FPS));
        let chosen = STEPS.into_iter().find(|step| *step >= wanted);
        let every =
            every.unwrap_or(chosen.unwrap_or_else(|| wanted.next_multiple_of(STEPS_PER_DAY)));
        if every == 0 || every > span {
            return Err(RequestError(format!(
                "--every: found {every} hours, expected 1 to {span}, so that the film has two frames at least"
            )));
        }
        let most = most_fps.unwrap_or(MOST_FPS).min(MOST_FPS);
        let frames = span / every + 1;
        let enough = |fps: &u32| u64::from(*fps) * SECONDS >= frames;
        let usual = USUAL_FPS.into_iter().find(enough).unwrap_or(FPS);
        let fps = fps.unwrap_or(usual);
        if !(1..=most).contains(&fps) {
            return Err(RequestError(format!(
                "--fps: found {fps}, expected 1 to {most}"
            )));
        }
        Ok(Self {
            from,
            to,
            every,
            fps,
        })
    }

    /// How many frames there are.
    pub(super) fn frames(&self) -> u64 {
        (self.to - self.from) / self.every + 1
    }

    /// The hour of each frame, with its number; the first one is 1.
    pub(super) fn hours(&self) -> impl Iterator<Item = (u64, u64)> + use<> {
        let plan = *self;
        (0..plan.frames()).map(move |k| (k + 1, plan.from + k * plan.every))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(days: &str) -> Plan {
        Plan::read(Some(days), None, None, 24, None).expect(days)
    }

    #[test]
    fn a_film_lasts_some_seconds_whatever_its_days() {
        for days in ["0..2", "0..7", "0..30", "5..65", "0..365", "0..3650"] {
            let plan = plan(days);
            let seconds = plan.frames() as f64 / f64::from(plan.fps);
            assert!(
                (4.0..=11.0).contains(&seconds),
                "{days}: {seconds} s, {plan:?}"
            );
            assert!(
                plan.every.is_multiple_of(24) || 24 % plan.every == 0,
                "{plan:?}"
            );
        }
        assert_eq!((plan("0..30").every, plan("0..30").fps), (3, 25));
    }

    #[test]
    fn its_frames_are_hours_apart_and_none_lies_beyond_its_end() {
        let plan = Plan::read(Some("1..2.5"), Some(10), Some(5), 24, None).expect("a plan");
        let hours: Vec<(u64, u64)> = plan.hours().collect();
        assert_eq!(hours, [(1, 24), (2, 34), (3, 44), (4, 54)]);
        let whole = Plan::read(None, None, None, 240, None).expect("a plan");
        assert_eq!((whole.from, whole.to), (0, 240));
    }

    #[test]
    fn what_makes_no_film_is_refused_with_what_would_be_right() {
        for (days, every, fps, most, told) in [
            ("7", None, None, None, "FROM..TO"),
            ("7..3", None, None, None, "the later one last"),
            ("3..3", None, None, None, "the later one last"),
            ("0..4000", None, None, None, "0 to 3650"),
            ("a..4", None, None, None, "found 'a'"),
            ("0..1,5", None, None, None, "point"),
            (
                "0..2",
                Some(0),
                None,
                None,
                "--every: found 0 hours, expected 1 to 48",
            ),
            ("0..2", Some(49), None, None, "expected 1 to 48"),
            (
                "0..2",
                None,
                Some(0),
                None,
                "--fps: found 0, expected 1 to 60",
            ),
            ("0..2", None, Some(60), Some(50), "expected 1 to 50"),
        ] {
            let refused = Plan::read(Some(days), every, fps, 24, most).expect_err(days);
            assert!(refused.to_string().contains(told), "{refused}");
        }
    }
}
