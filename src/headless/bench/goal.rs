//! What is to be reached, and what other programs reached on a machine of this kind.
//!
//! The others were measured on 24 November 2026 on two cores of an AMD EPYC (Zen 5) and are not run again here: PhysiCell
//! 1.14.2 at 69a23dbe and `PhysiCore` at ff373bf2, both in 64 bits with -O3 -march=native, one thread the median of five runs, two
//! threads the best of five. PhysiCell with jemalloc is up to 1.25 times as fast as with its own flags, which these are.

/// A program that does the same work.
#[derive(Debug, Clone, Copy)]
pub(super) struct Peer {
    /// Its name.
    pub(super) name: &'static str,
    /// Its rate, in the unit of the row.
    pub(super) rate: f64,
}

/// What a row is to reach.
#[derive(Debug, Clone, Copy)]
pub(super) struct Goal {
    /// What must be.
    pub(super) must: f64,
    /// What would be good.
    pub(super) reach: f64,
    /// Whether less is better.
    pub(super) less: bool,
}

/// At least so many times a rate.
pub(super) const fn times(rate: f64, must: f64, reach: f64) -> Option<Goal> {
    Some(Goal {
        must: rate * must,
        reach: rate * reach,
        less: false,
    })
}

/// At most this.
pub(super) const fn at_most(must: f64, reach: f64) -> Option<Goal> {
    Some(Goal {
        must,
        reach,
        less: true,
    })
}

const fn cell(rate: f64) -> Peer {
    Peer {
        name: "PhysiCell",
        rate,
    }
}

/// The rates of others: W1 by side of the square (four signals), in million voxel-signals a second on one thread.
pub(super) const fn diffusion(side: usize) -> Option<Peer> {
    let rate = match side {
        256 => 474.0,
        512 => 455.0,
        1000 => 340.0,
        _ => return None,
    };
    Some(Peer {
        name: "PhysiCore (64 bits)",
        rate,
    })
}

/// W2 and W4 by cells and reach, in million cell updates a second on one thread: a whole step of mechanics.
pub(super) fn mechanics(cells: usize, far: bool) -> Option<Peer> {
    let rate = match (cells, far) {
        (1_000, false) => 1.26,
        (10_000, false) => 0.524,
        (100_000, false) => 0.417,
        (1_000_000, false) => 0.407,
        (1_000, true) => 0.83,
        (10_000, true) => 0.414,
        (100_000, true) => 0.376,
        _ => return None,
    };
    Some(cell(rate))
}

/// W3 on the coarse grid by threads, in simulated days a second.
pub(super) const fn teaching(threads: usize) -> Peer {
    cell(if threads > 1 { 0.0094 } else { 0.00455 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goals_are_times_the_rate_of_a_peer() {
        let goal = times(0.5, 50.0, 80.0).expect("a goal");
        assert!((goal.must - 25.0).abs() < 1e-12 && (goal.reach - 40.0).abs() < 1e-12);
        assert!(!goal.less && at_most(96.0, 64.0).expect("a goal").less);
        assert!(mechanics(1_000_000, true).is_none() && diffusion(300).is_none());
    }
}
