//! Stains of a dish: what each binds, which cells make that, how strongly they take it up, and how a count is read.

use serde::{Deserialize, Serialize};

use super::keys::words;
use super::maths::sqrt;
use super::words::CellKind;

words! {
    /// A stain that a dish is fixed for.
    StainKind {
        /// Alizarin red S: binds the calcium of mineral.
        Alizarin = "alizarin",
        /// Alcian blue: binds the sulfated sugar chains (glycosaminoglycans) of cartilage.
        Alcian = "alcian",
        /// Oil Red O: dissolves in the neutral fat of droplets.
        OilRed = "oil_red",
        /// A labelled antibody that binds the protein MYOD1 in nuclei.
        Myod = "myod",
    }
}

/// From which strength on a cell is counted as stained, 0 to 1: somebody at a microscope calls a cell stained from about a
/// quarter of the full colour on. It belongs to the assay and changes no history; chosen for teaching.
pub const POSITIVE_FROM: f32 = 0.25;

/// Fields in which one looks at the dish, across and down: nine, evenly spread. Chosen for teaching.
pub const FIELDS: [usize; 2] = [3, 3];

/// Half of the width of an interval that holds 95 of 100 of a normal distribution, in standard errors.
const Z_95: f64 = 1.96;

/// What of a cell decides how much of a stain it takes up.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Made {
    /// Its kind.
    pub kind: CellKind,
    /// How far it has matured, 0 (fate just locked) to 1 (grown up).
    pub progress: f32,
    /// Whether its gene MYOD lies open for reading.
    pub myod_open: bool,
}

impl StainKind {
    /// Its number in shaders and in the history, from 1; 0 is no stain.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// The stain of a number; none for 0 and for one that is too large.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.number() == number)
    }

    /// What it binds, in plain words.
    #[must_use]
    pub const fn binds(self) -> &'static str {
        match self {
            Self::Alizarin => "mineral",
            Self::Alcian => "sugar chains of cartilage",
            Self::OilRed => "fat",
            Self::Myod => "the protein MYOD in nuclei",
        }
    }

    /// The kinds of cell that make what it binds. In stem cells that lean to muscle MYOD may lie open, too.
    #[must_use]
    pub const fn makers(self) -> &'static [CellKind] {
        match self {
            Self::Alizarin => &[CellKind::Osteoblast, CellKind::Osteocyte],
            Self::Alcian => &[CellKind::Chondrocyte],
            Self::OilRed => &[CellKind::Adipocyte],
            Self::Myod => &[CellKind::Myocyte, CellKind::Satellite],
        }
    }

    /// How strongly it stains a cell, 0 to 1: as far as the cell has matured, for it has made that much of what is bound.
    /// A nucleus with MYOD is stained or not.
    #[must_use]
    pub fn strength(self, made: &Made) -> f32 {
        match self {
            Self::Myod if made.myod_open => 1.0,
            Self::Alizarin | Self::Alcian | Self::OilRed if self.makers().contains(&made.kind) => {
                made.progress.clamp(0.0, 1.0)
            }
            _ => 0.0,
        }
    }
}

/// A share of a count with the interval in which the true one lies 95 times of 100.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Share {
    /// The share that was found, 0 to 1.
    pub found: f64,
    /// Lower end of the interval.
    pub low: f64,
    /// Upper end of the interval.
    pub high: f64,
}

impl Share {
    /// `k` of `n` with Wilson's interval: `p = k/n`, ends `(p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n)`, `z = 1.96`.
    /// Of none nothing is found, and nothing is known: 0, between 0 and 1.
    #[must_use]
    pub fn of(k: u32, n: u32) -> Self {
        if n == 0 {
            return Self {
                found: 0.0,
                low: 0.0,
                high: 1.0,
            };
        }
        let n = f64::from(n);
        let p = (f64::from(k) / n).min(1.0);
        let middle = p + Z_95 * Z_95 / (2.0 * n);
        // z/2n, so that its square is z²/4n².
        let half = Z_95 / (2.0 * n);
        let reach = Z_95 * sqrt(p * (1.0 - p) / n + half * half);
        let whole = 1.0 + Z_95 * Z_95 / n;
        Self {
            found: p,
            low: ((middle - reach) / whole).clamp(0.0, p),
            high: ((middle + reach) / whole).clamp(p, 1.0),
        }
    }
}

/// The mean of some values and its standard error: `s/√n` with `s² = Σ(x - mean)² / (n - 1)`. Of one value the error is 0;
/// of none both are.
#[must_use]
pub fn mean_and_error(values: &[f64]) -> (f64, f64) {
    if values.is_empty() {
        return (0.0, 0.0);
    }
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    if values.len() == 1 {
        return (mean, 0.0);
    }
    let squares: f64 = values.iter().map(|x| (x - mean) * (x - mean)).sum();
    (mean, sqrt(squares / (n - 1.0) / n))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(kind: CellKind, progress: f32) -> Made {
        Made {
            kind,
            progress,
            myod_open: kind == CellKind::Myocyte,
        }
    }

    #[test]
    fn each_stain_colours_what_its_own_cells_made_and_nothing_else() {
        for (stain, own) in [
            (StainKind::Alizarin, CellKind::Osteoblast),
            (StainKind::Alcian, CellKind::Chondrocyte),
            (StainKind::OilRed, CellKind::Adipocyte),
            (StainKind::Myod, CellKind::Myocyte),
        ] {
            for kind in CellKind::ALL {
                let strength = stain.strength(&made(kind, 1.0));
                let makes = stain.makers().contains(&kind) && kind != CellKind::Satellite;
                assert_eq!(strength > 0.0, makes, "{stain:?} {kind:?}");
            }
            assert_eq!(stain.strength(&made(own, 1.0)), 1.0);
            assert_eq!(StainKind::from_number(stain.number()), Some(stain));
            assert_eq!(StainKind::from_key(stain.key()), Some(stain));
        }
        assert_eq!(StainKind::from_number(0), None);
        assert_eq!(StainKind::from_number(5), None);
    }

    #[test]
    fn colour_grows_with_what_a_cell_has_made_and_a_nucleus_is_stained_or_not() {
        let bone = |progress| StainKind::Alizarin.strength(&made(CellKind::Osteoblast, progress));
        assert_eq!((bone(0.0), bone(0.5), bone(7.0)), (0.0, 0.5, 1.0));
        let leaning = Made {
            kind: CellKind::Stem,
            progress: 0.6,
            myod_open: true,
        };
        assert_eq!(StainKind::Myod.strength(&leaning), 1.0);
        assert_eq!(StainKind::OilRed.strength(&leaning), 0.0);
    }

    #[test]
    fn a_share_has_the_interval_of_wilson() {
        // 23 of 140, worked out by hand: 0.1643, 0.1120 to 0.2345.
        let share = Share::of(23, 140);
        assert!((share.found - 0.164_286).abs() < 1e-6, "{share:?}");
        assert!((share.low - 0.1120).abs() < 1e-4, "{share:?}");
        assert!((share.high - 0.2345).abs() < 1e-4, "{share:?}");
        // Of none the ends are z²/(n + z²) away.
        let none = Share::of(0, 10);
        let square = Z_95 * Z_95;
        assert_eq!((none.found, none.low), (0.0, 0.0));
        assert!((none.high - square / (10.0 + square)).abs() < 1e-12);
        let all = Share::of(10, 10);
        assert_eq!((all.found, all.high), (1.0, 1.0));
        assert!((all.low - 10.0 / (10.0 + square)).abs() < 1e-12);
        let nothing = Share::of(0, 0);
        assert_eq!((nothing.found, nothing.low, nothing.high), (0.0, 0.0, 1.0));
    }

    #[test]
    fn the_error_of_a_mean_is_the_one_of_the_books() {
        // Mean 2, s = 1, error 1/√3.
        let (mean, error) = mean_and_error(&[1.0, 2.0, 3.0]);
        assert_eq!(mean, 2.0);
        assert!((error - 1.0 / sqrt(3.0)).abs() < 1e-15);
        assert_eq!(mean_and_error(&[0.3]), (0.3, 0.0));
        assert_eq!(mean_and_error(&[]), (0.0, 0.0));
    }
}
