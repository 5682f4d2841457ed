//! `stroma export`: plays a run and writes it as other programs open it: a trajectory, a table of cells, their families.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::Outcome;
use super::args::ExportArgs;
use super::asked::{Asked, scenario_of, tell_without_effect};
use super::play::check_threads;
use super::print::{say, tell};
use super::progress::Progress;
use crate::files::export::{
    About, CellTable, Every, Forest, Lives, Trajectory, write_lineage, write_newick,
};
use crate::files::{RequestError, Source, check_file};
use crate::live::Verified;
use crate::platform::disk::Staged;
use crate::platform::stop::Stop;
use crate::scenario::Seed;
use crate::sim::Simulation;

/// Endings of files of trees.
const TREES: [&str; 3] = ["nwk", "newick", "tree"];
/// Endings of tables.
const TABLES: [&str; 2] = ["csv", "parquet"];

/// What is exported.
fn open(request: &ExportArgs) -> Result<Source, RequestError> {
    let what = request.run.as_str();
    if !Source::is_saved(what) {
        let scenario = scenario_of(&Asked {
            scenario: what,
            set: &request.set,
            treatment: &request.treatment,
            activity: &request.activity,
            days: request.days,
        })?;
        let source = Source::fresh(scenario, request.seed.map(Seed::get));
        tell_without_effect(&source.scenario, source.hours);
        return Ok(source);
    }
    let changes = [
        ("--days", request.days.is_some()),
        ("--seed", request.seed.is_some()),
        ("--treatment", !request.treatment.is_empty()),
        ("--activity", !request.activity.is_empty()),
        ("--set", !request.set.is_empty()),
    ];
    if let Some((option, _)) = changes.into_iter().find(|(_, given)| *given) {
        return Err(RequestError(format!(
            "{option}: found beside a run that was saved or shared, expected none: it is exported as it was"
        )));
    }
    let (source, known) = Source::saved(what)?;
    for sentence in known {
        tell(&sentence);
    }
    Ok(source)
}

fn ends_in(path: &Path, endings: &[&str]) -> bool {
    let found = path
        .extension()
        .map(|end| end.to_string_lossy().to_lowercase());
    found.is_some_and(|found| endings.contains(&found.as_str()))
}

/// Checks, before any work, that the files can be written, each once and under an ending that says what it is.
fn check_paths(request: &ExportArgs) -> Result<(), RequestError> {
    let mut taken: Vec<PathBuf> = Vec::new();
    let both = [&TREES[..], &TABLES[..]].concat();
    let asked = [
        (
            "--simularium",
            request.simularium.iter(),
            &["simularium"][..],
        ),
        ("--cells", request.cells.iter(), &TABLES[..]),
    ];
    let asked = asked
        .into_iter()
        .flat_map(|(option, paths, endings)| paths.map(move |path| (option, path, endings)));
    let lineage = request
        .lineage
        .iter()
        .map(|path| ("--lineage", path, &both[..]));
    for (option, path, endings) in asked.chain(lineage) {
        if !ends_in(path, endings) {
            return Err(RequestError(format!(
                "{option}: found '{}', expected a file whose name ends in .{}",
                path.display(),
                endings.join(" or .")
            )));
        }
        let mut files = vec![path.clone()];
        if ends_in(path, &TABLES) {
            files.push(path.with_extension("datapackage.json"));
        }
        for file in files {
            if taken.contains(&file) {
                return Err(RequestError(format!(
                    "{option}: {} would be written twice; choose another name",
                    file.display()
                )));
            }
            check_file(&file)?;
            taken.push(file);
        }
    }
    if taken.is_empty() {
        return Err(RequestError(
            "export: found no file to write, expected --simularium, --cells or --lineage"
                .to_owned(),
        ));
    }
    Ok(())
}

/// What is written frame by frame.
struct Frames {
    every: Every,
    trajectory: Option<Trajectory>,
    cells: Option<CellTable>,
    lives: Lives,
}

impl Frames {
    fn begin(request: &ExportArgs, simulation: &Simulation) -> Result<Self, RequestError> {
        let every = request.every;
        let trajectory = request
            .simularium
            .as_deref()
            .map(|path| Trajectory::begin(path, simulation, every));
        let cells = request.cells.as_deref().map(CellTable::begin);
        Ok(Self {
            every,
            trajectory: trajectory.transpose()?,
            cells: cells.transpose()?,
            lives: Lives::default(),
        })
    }

    /// Looks at the run after an hour and all that was done in it.
    fn hour(&mut self, simulation: &Simulation) -> Result<(), RequestError> {
        self.lives.observe(simulation);
        if !simulation.steps().is_multiple_of(self.every.hours()) {
            return Ok(());
        }
        if let Some(trajectory) = &mut self.trajectory {
            trajectory.frame(simulation, &self.lives)?;
        }
        if let Some(cells) = &mut self.cells {
            cells.frame(simulation, &self.lives)?;
        }
        Ok(())
    }
}

/// Plays a run to its end and shows each hour to what is written; false if somebody wished to stop.
fn play(
    simulation: &mut Simulation,
    source: &Source,
    frames: &mut Frames,
    progress: &mut Option<Progress>,
) -> Result<bool, RequestError> {
    let stop = Stop::listen();
    let mut acts = source.acts.iter().peekable();
    loop {
        let now = simulation.steps();
        while let Some((_, act)) = acts.next_if(|(step, _)| *step <= now) {
            simulation.apply(act.clone()).map_err(RequestError::from)?;
            frames.lives.observe(simulation);
        }
        if let Some((_, came)) = source.came.as_ref().filter(|(step, _)| *step == now)
            && matches!(came.compare(simulation.history()), Verified::Differs { .. })
        {
            tell("the history differs from the recorded one: these files hold another course");
        }
        frames.hour(simulation)?;
        if let Some(progress) = progress
            && now.is_multiple_of(frames.every.hours())
        {
            progress.at(now / frames.every.hours() + 1);
        }
        if now >= source.hours {
            return Ok(true);
        }
        if stop.wished() {
            return Ok(false);
        }
        simulation.step();
    }
}

fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

fn told_of(path: &Path, forest: Forest) -> String {
    format!(
        "{}: {}, {}; {} without mother and children {} in no tree",
        path.display(),
        count(forest.families, "tree", "trees"),
        count(forest.cells, "cell", "cells"),
        count(forest.alone, "cell", "cells"),
        if forest.alone == 1 { "is" } else { "are" }
    )
}

/// `stroma export`.
pub(super) fn export(request: &ExportArgs) -> Result<Outcome, RequestError> {
    check_threads(request.threads)?;
    check_paths(request)?;
    let source = open(request)?;
    let about = About {
        scenario: source.scenario.name.clone(),
        title: source.scenario.title.clone(),
        question: source.scenario.question.clone(),
        seed: source.seed,
        hours: source.hours,
    };
    let mut simulation = Simulation::new(Arc::new(source.scenario.clone()), source.seed)
        .map_err(RequestError::from)?;
    simulation.set_threads(request.threads);
    let mut frames = Frames::begin(request, &simulation)?;
    let count_of_frames = request.every.frames(source.hours);
    let mut progress = (!request.quiet).then(|| Progress::new(count_of_frames, 0));
    let whole = play(&mut simulation, &source, &mut frames, &mut progress);
    if let Some(progress) = progress {
        progress.end();
    }
    if !whole? {
        tell(&format!(
            "stopped on day {:.1}; nothing was written",
            simulation.day()
        ));
        return Ok(Outcome::Stopped);
    }
    let Frames {
        trajectory,
        cells,
        mut lives,
        ..
    } = frames;
    lives.finish(&simulation);
    let mut files: Vec<(&Path, Staged)> = Vec::new();
    let mut told: Vec<String> = Vec::new();
    let in_frames = count(count_of_frames as usize, "frame", "frames");
    if let (Some(path), Some(trajectory)) = (&request.simularium, trajectory) {
        files.push((path, trajectory.finish(&about, &simulation)?));
        told.push(format!("{}: {in_frames}", path.display()));
    }
    if let (Some(path), Some(cells)) = (&request.cells, cells) {
        files.extend(cells.finish(&about)?.map(|file| (path.as_path(), file)));
        told.push(format!("{}: {in_frames}", path.display()));
    }
    for path in &request.lineage {
        if ends_in(path, &TREES) {
            let (file, forest) = write_newick(path, &lives)?;
            files.push((path, file));
            told.push(told_of(path, forest));
        } else {
            let written = write_lineage(path, &about, &simulation, &lives)?;
            files.extend(written.map(|file| (path.as_path(), file)));
            let all = count(lives.all().len(), "cell", "cells");
            told.push(format!("{}: {all}", path.display()));
        }
    }
    for (path, file) in files {
        file.put()
            .map_err(|error| RequestError(format!("cannot write {}: {error}", path.display())))?;
    }
    let left = source.hours % request.every.hours();
    if left > 0 && (request.simularium.is_some() || request.cells.is_some()) {
        tell(&format!(
            "the last frame is {left} h before the end of the run, as frames lie {} apart",
            request.every
        ));
    }
    if !request.quiet {
        told.iter().for_each(|line| say(line));
    }
    Ok(Outcome::Done)
}
