//! `stroma merge`: shards of a sweep become one, with the bytes that one run would have written.

use super::args::MergeArgs;
use super::sweep::{Ending, write_and_tell};
use crate::experiment::trial::Scatter;
use crate::files::RequestError;
use crate::files::sweep::{Finished, Journal, Made, merge as join};

/// Joins the folders.
pub(super) fn merge(request: &MergeArgs) -> Result<(), RequestError> {
    request.report.check()?;
    let merged = join(&request.folders)?;
    let columns = merged.experiment.columns();
    // Nobody else writes there, and what lies there is this sweep or nothing.
    let claimed = Journal::open(&request.out, merged.about.clone(), columns)?;
    let finished = if claimed.rows().len() == merged.rows.len() {
        Finished::Before
    } else {
        Finished::Now
    };
    let (_, _, held) = claimed.close();
    write_and_tell(
        &request.out,
        &merged.about,
        &merged.experiment,
        &merged.rows,
        Ending {
            held,
            made: Made::of_file("Sweep", merged.about.fast),
            finished,
            quiet: request.quiet,
            scatter: Scatter::default(),
            report: &request.report,
        },
    )
}
