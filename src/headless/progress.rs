//! How far a long piece of work is: a bar with the time left where somebody watches, else a line a second.

use std::io::IsTerminal as _;
use std::time::Duration;

use super::print::tell;
use crate::platform::clock::Moment;

/// What the bar looks like.
const BAR: &str = "frame {pos} of {len} {wide_bar} {eta} left";
/// Least time between two lines.
const BETWEEN_LINES: Duration = Duration::from_secs(1);

/// How far a film is, told on the standard error.
#[derive(Debug)]
pub struct Progress {
    /// The bar, where somebody watches.
    bar: Option<indicatif::ProgressBar>,
    all: u64,
    begin: Moment,
    told: Option<Moment>,
    /// Frames that were there before.
    skipped: u64,
}

impl Progress {
    /// Nothing of so many frames is drawn, but for those that were there before.
    #[must_use]
    pub fn new(all: u64, skipped: u64) -> Self {
        let bar = std::io::stderr().is_terminal().then(|| {
            let bar = indicatif::ProgressBar::new(all);
            if let Ok(style) = indicatif::ProgressStyle::with_template(BAR) {
                bar.set_style(style);
            }
            bar.set_position(skipped);
            bar.reset_eta();
            bar
        });
        Self {
            bar,
            all,
            begin: Moment::now(),
            told: None,
            skipped,
        }
    }

    /// So many frames are drawn, with those that were there before.
    pub fn at(&mut self, done: u64) {
        if let Some(bar) = &self.bar {
            bar.set_position(done);
            return;
        }
        let now = Moment::now();
        let early = |told: Moment| now.since(told) < BETWEEN_LINES;
        if done < self.all && self.told.is_some_and(early) {
            return;
        }
        self.told = Some(now);
        let drawn = done.saturating_sub(self.skipped).max(1) as f64;
        let left = self.all.saturating_sub(done) as f64;
        let seconds = now.since(self.begin).as_secs_f64() / drawn * left;
        tell(&line(done, self.all, seconds));
    }

    /// Takes the bar away.
    pub fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

/// The line that says how far it is.
fn line(done: u64, all: u64, seconds_left: f64) -> String {
    format!("frame {done} of {all}, {seconds_left:.0} s left")
}

/// Frames drawn and frames in all, if this is a line that says so.
#[must_use]
pub fn read_progress(line: &str) -> Option<(u64, u64)> {
    let (done, rest) = line.strip_prefix("frame ")?.split_once(" of ")?;
    let (all, _) = rest.split_once(',')?;
    Some((done.parse().ok()?, all.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_that_is_told_can_be_read() {
        assert_eq!(read_progress(&line(7, 240, 12.6)), Some((7, 240)));
        for other in [
            "",
            "frame",
            "stroma: frame 1 of 2,",
            "frame x of 2, 3 s left",
        ] {
            assert_eq!(read_progress(other), None, "{other}");
        }
    }
}
