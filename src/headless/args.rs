//! The arguments as they are typed.

use std::path::PathBuf;

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};

use crate::files::export::Every;
use crate::files::sweep::Shard;
use crate::scenario::{Day, Days, OutOfBounds, Seed};

/// Stroma: stem cells in a knee, for teaching. Without a command it opens its window.
#[derive(Debug, Parser)]
#[command(name = "stroma", version, about)]
pub(super) struct Args {
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Run a scenario and write its series, cells, events and a record of the run.
    Run(RunArgs),
    /// Open the window with a run that was saved or shared, a scenario or a talk.
    Open(OpenArgs),
    /// Run again what a run.json records.
    Replay(ReplayArgs),
    /// Write a run as other programs open it: a Simularium trajectory, a table of its cells, their families.
    Export(ExportArgs),
    /// List the scenarios.
    List(ListArgs),
    /// Play the runs of an experiment side by side to one table; begun again, it goes on where it was cut off.
    Sweep(SweepArgs),
    /// Join the shards of a sweep.
    Merge(MergeArgs),
    /// Rank the numbers of the model by how much they move a measure; begun again, it goes on where it was cut off.
    Sensitivity(SensitivityArgs),
    /// Play an experiment with people and arms as a blind trial and say what it found; begun again, it goes on where it was cut off.
    Trial(TrialArgs),
    /// Check the simulator against published figures and the reference model.
    Validate(JsonArgs),
    /// Measure speed and memory.
    Bench(BenchArgs),
    /// Play at random and check that everything holds.
    Fuzz(FuzzArgs),
    /// Print the JSON Schema of scenario files, or of experiment files.
    Schema(SchemaArgs),
    /// Print the rules by which cells respond, as PhysiCell reads them (CSV), or write a project that PhysiCell runs.
    Rules(RulesArgs),
    /// Ask cells why they did what they did: facts and sentences, as in the window.
    Why(WhyArgs),
    /// Put the files or codes of a class together: what was predicted, found and believed, and whether every row is true.
    Class(ClassArgs),
    /// Lessons: list them, check a file, compute a key, write worksheets and questions for learning platforms.
    Lesson(LessonArgs),
    /// Compare the texts of the languages with the English ones: what is missing, too much or left in English.
    Words(WordsArgs),
    /// Talks: list them, check a file against its run, print what to say.
    Talk(TalkArgs),
    /// Draw a scenario on a day to a PNG file, off screen.
    Picture(PictureArgs),
    /// Draw days of a scenario or a run to a film, off screen: MP4, WebM, GIF or a folder of PNG files.
    Film(FilmArgs),
}

#[derive(Debug, Clone, ClapArgs)]
pub(super) struct OpenArgs {
    /// A file, a link to the page, or a text with a share code in it.
    #[arg(required = true)]
    pub(super) what: Vec<String>,
}

#[derive(Debug, Clone, ClapArgs)]
pub(super) struct SchemaArgs {
    /// Of which files: scenario or experiment.
    #[arg(default_value = "scenario", value_parser = ["scenario", "experiment"])]
    pub(super) of: String,
}

#[derive(Debug, Clone, ClapArgs)]
pub(super) struct FuzzArgs {
    /// Seed of what is done.
    #[arg(long, default_value_t = 1)]
    pub(super) seed: u64,
    /// Acts on each stage.
    #[arg(long, default_value_t = 50)]
    pub(super) acts: u32,
}

#[derive(Debug, Clone, ClapArgs)]
pub(super) struct RulesArgs {
    /// Name of a scenario (see `stroma list`) or path of a scenario file; its numbers, levels and medium hold. The rules by themselves without it.
    pub(super) scenario: Option<String>,
    /// Region of a dish whose medium and ground hold; the first without it.
    #[arg(long, requires = "scenario")]
    pub(super) region: Option<String>,
    /// Folder for a PhysiCell project: settings, rules and places of cells, in its folder config.
    #[arg(long)]
    pub(super) project: Option<PathBuf>,
    /// KEY=VALUE of a parameter, several times.
    #[arg(long)]
    pub(super) set: Vec<String>,
}

#[derive(Debug, Clone, ClapArgs)]
pub(super) struct ListArgs {
    /// Only the names, one a line.
    #[arg(long)]
    pub(super) names: bool,
}

#[derive(Debug, Clone, ClapArgs)]
pub(super) struct RunArgs {
    /// Name of a scenario (see `stroma list`) or path of a scenario file.
    pub(super) scenario: String,
    /// Days to run.
    #[arg(long, allow_hyphen_values = true)]
    pub(super) days: Option<Days>,
    /// Seed.
    #[arg(long, allow_hyphen_values = true)]
    pub(super) seed: Option<Seed>,
    /// KIND[:CELLS][@DAY], several times; replaces the scenario's own treatments. KIND is none, saline, marrow, fat, cultured, steroid or exercise.
    #[arg(long)]
    pub(super) treatment: Vec<String>,
    /// KIND[@DAY], several times; replaces the scenario's own activities. KIND is rest, walking, exercise or sport.
    #[arg(long)]
    pub(super) activity: Vec<String>,
    /// KIND[@DAY]: fix a dish and stain it, at the end of the run without a day. KIND is alizarin (mineral), alcian (cartilage), `oil_red` (fat) or myod (nuclei of muscle).
    #[arg(long)]
    pub(super) stain: Option<String>,
    /// KEY=VALUE of a parameter, several times.
    #[arg(long)]
    pub(super) set: Vec<String>,
    /// Threads for the fields; the result does not depend on it.
    #[arg(long, default_value_t = 1)]
    pub(super) threads: usize,
    /// Folder for the files; - writes only the series, to the standard output.
    #[arg(long, default_value = "stroma-out")]
    pub(super) out: PathBuf,
    /// No progress bar and no summary.
    #[arg(long)]
    pub(super) quiet: bool,
    /// The joint without space (0-D model): much faster, no cells.
    #[arg(long)]
    pub(super) fast: bool,
    #[command(flatten)]
    pub(super) tables: TableArgs,
}

#[derive(Debug, Clone, ClapArgs)]
pub(super) struct ExportArgs {
    /// Name of a scenario, path of a scenario file, of a run.json or of a saved run, or a share code.
    pub(super) run: String,
    /// File for a trajectory, ending in .simularium, for the Simularium Viewer.
    #[arg(long, value_name = "FILE")]
    pub(super) simularium: Option<PathBuf>,
    /// File for a table of all cells, a row a cell and frame, ending in .csv or .parquet.
    #[arg(long, value_name = "FILE")]
    pub(super) cells: Option<PathBuf>,
    /// File for the families of cells: trees (Newick) if its name ends in .nwk, a table if it ends in .csv or .parquet; several times.
    #[arg(long, value_name = "FILE")]
    pub(super) lineage: Vec<PathBuf>,
    /// Time between two frames of trajectory and table: hours such as 6h, or days such as 7d.
    #[arg(long, default_value_t = Every::DAY, allow_hyphen_values = true, value_name = "TIME")]
    pub(super) every: Every,
    /// Days to run; a run that was saved has its own, and so it is with all that follows.
    #[arg(long, allow_hyphen_values = true)]
    pub(super) days: Option<Days>,
    /// Seed.
    #[arg(long, allow_hyphen_values = true)]
    pub(super) seed: Option<Seed>,
    /// KIND[:CELLS][@DAY], several times; replaces the scenario's own treatments (see `stroma run`).
    #[arg(long)]
    pub(super) treatment: Vec<String>,
    /// KIND[@DAY], several times; replaces the scenario's own activities (see `stroma run`).
    #[arg(long)]
    pub(super) activity: Vec<String>,
    /// KEY=VALUE of a parameter, several times.
    #[arg(long)]
    pub(super) set: Vec<String>,
    /// Threads for the fields; the result does not depend on it.
    #[arg(long, default_value_t = 1)]
    pub(super) threads: usize,
    /// No progress and no summary.
    #[arg(long)]
    pub(super) quiet: bool,
}

/// How rows of an experiment are played.
#[derive(Debug, Clone, Copy, ClapArgs)]
pub(super) struct RowArgs {
    /// The joint without space (0-D model): much faster, no cells.
    #[arg(long)]
    pub(super) fast: bool,
    /// Runs that are played at the same time; as many as there are cores without it. The result does not depend on it.
    #[arg(long, value_name = "N")]
    pub(super) jobs: Option<usize>,
}

#[derive(Debug, Clone, ClapArgs)]
pub(super) struct SweepArgs {
    /// Path of the file of an experiment, or the name of one that comes with Stroma (see --list).
    #[arg(required_unless_present = "list")]
    pub(super) experiment: Option<String>,
    /// List the experiments that come with Stroma.
    #[arg(long)]
    pub(super) list: bool,
    /// Folder for journal and tables; sweep- and the name of the experiment without it.
    #[arg(long)]
    pub(super) out: Option<PathBuf>,
    /// NUMBER/OF: of so many shares of the rows this one, such as 2/3, for several machines; see `stroma merge`.
    #[arg(long)]
    pub(super) shard: Option<Shard>,
    #[command(flatten)]
    pub(super) rows: RowArgs,
    /// No progress and no summary.
    #[arg(long)]
    pub(super) quiet: bool,
    /// FIRST..LAST: only these rows, both included; the first of all is 0.
    #[arg(long, value_name = "FIRST..LAST")]
    pub(super) only_rows: Option<String>,
    #[command(flatten)]
    pub(super) report: ReportArgs,
}

/// What is told of a sweep at its end.
#[derive(Debug, Clone, Default, ClapArgs)]
pub(super) struct ReportArgs {
    /// Write the report (HTML, one file) there as well.
    #[arg(long, value_name = "OUT.html")]
    pub(super) report: Option<PathBuf>,
    /// Language of that report: en, de or es; English without it.
    #[arg(long, requires = "report")]
    pub(super) language: Option<String>,
    /// Tell which letter is which arm of a blind experiment, here and in the report.
    #[arg(long)]
    pub(super) unblind: bool,
}

#[derive(Debug, Clone, ClapArgs)]
pub(super) struct SensitivityArgs {
    /// Name of a scenario (see `stroma list`).
    #[arg(default_value = "osteoarthritis-moderate")]
    pub(super) scenario: String,
    /// morris ranks all numbers; sobol tells which share of the variance each of the first ones explains.
    #[arg(long, default_value = "morris", value_parser = ["morris", "sobol"])]
    pub(super) method: String,
    /// A column of series.csv.
    #[arg(long, default_value = "pain_vas_mm")]
    pub(super) measure: String,
    /// Day on which it is measured; 180, or the last day of a shorter scenario, without it.
    #[arg(long)]
    pub(super) day: Option<Days>,
    /// Trajectories of Morris (20 without it) or samples of Sobol (512 without it).
    #[arg(long, value_parser = clap::value_parser!(u32).range(2..=100_000))]
    pub(super) samples: Option<u32>,
    /// Keys of numbers, separated by commas, in place of all (morris) or of those that lead the ranking of morris (sobol, at most 10).
    #[arg(long, value_delimiter = ',')]
    pub(super) numbers: Vec<String>,
    /// Seed of the experiment.
    #[arg(long, default_value_t = 1991, value_parser = clap::value_parser!(u64).range(0..=9_007_199_254_740_992))]
    pub(super) seed: u64,
    #[command(flatten)]
    pub(super) rows: RowArgs,
    /// Folder for journal and tables; sensitivity-, the scenario and the method without it.
    #[arg(long)]
    pub(super) out: Option<PathBuf>,
    /// Print the whole ranking as JSON.
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, Clone, ClapArgs)]
pub(super) struct MergeArgs {
    /// Folders of the shards.
    #[arg(required = true)]
    pub(super) folders: Vec<PathBuf>,
    /// Folder for the whole.
    #[arg(long)]
    pub(super) out: PathBuf,
    /// No summary.
    #[arg(long)]
    pub(super) quiet: bool,
    #[command(flatten)]
    pub(super) report: ReportArgs,
}

#[derive(Debug, Clone, ClapArgs)]
pub(super) struct TrialArgs {
    /// Path of the file of an experiment with people and arms, or the name of one that comes with Stroma (see `stroma sweep --list`).
    pub(super) experiment: String,
    /// People in an arm (of weight 1) in place of what the file says.
    #[arg(long, value_name = "N")]
    pub(super) per_arm: Option<u32>,
    /// Seed in place of that of the file: other people, dealt anew.
    #[arg(long, value_parser = read_seed)]
    pub(super) seed: Option<u64>,
    /// Call the arms by letters; so it is without this, too.
    #[arg(long, conflicts_with = "unblind")]
    pub(super) blind: bool,
    /// Say who got what.
    #[arg(long)]
    pub(super) unblind: bool,
    /// How far apart people tell the same change of pain or function: standard deviation, points of 100, such as 20; the tables hold what it is.
    #[arg(long, value_name = "POINTS", default_value_t = 0.0)]
    pub(super) scatter: f64,
    #[command(flatten)]
    pub(super) rows: RowArgs,
    /// Folder for journal and tables; trial- and the name of the experiment without it.
    #[arg(long)]
    pub(super) out: Option<PathBuf>,
    /// No progress.
    #[arg(long)]
    pub(super) quiet: bool,
}

#[derive(Debug, Clone, ClapArgs)]
pub(super) struct ClassArgs {
    /// Folders or files: files of pupils (.jsonl), or texts with codes in them.
    #[arg(required = true)]
    pub(super) what: Vec<PathBuf>,
    /// Run every row again and compare every value; exit code 1 if one is not what its run gives.
    #[arg(long)]
    pub(super) verify: bool,
    /// File for the page (HTML).
    #[arg(short, long)]
    pub(super) out: Option<PathBuf>,
    /// File for the table of all rows (CSV).
    #[arg(long)]
    pub(super) csv: Option<PathBuf>,
    /// File of the lesson, if it does not come with the program.
    #[arg(long)]
    pub(super) lesson: Option<PathBuf>,
}

#[derive(Debug, Clone, ClapArgs)]
pub(super) struct LessonArgs {
    /// The name of a lesson or a lesson file; or list, check FILE (is it one?), keys FILE (which texts it needs), key FILE (compute its key).
    pub(super) what: Option<String>,
    /// The file.
    pub(super) file: Option<String>,
    /// Write a worksheet to print to this file: a PDF if its name ends in .pdf, else HTML.
    #[arg(long)]
    pub(super) worksheet: Option<PathBuf>,
    /// The worksheet is the teacher's, with the key computed from the runs.
    #[arg(long, requires = "worksheet")]
    pub(super) key: bool,
    /// Paper of a worksheet that is a PDF: a4 (without it) or letter.
    #[arg(long, requires = "worksheet", value_parser = ["a4", "letter"])]
    pub(super) paper: Option<String>,
    /// Make the worksheet without pictures of the run, which take some seconds where there is no graphics card.
    #[arg(long, requires = "worksheet")]
    pub(super) no_pictures: bool,
    /// Seed of the runs in place of that of the lesson; the key is computed anew.
    #[arg(long, value_parser = read_seed)]
    pub(super) seed: Option<u64>,
    /// Parts of the window that are away in this version, separated by commas, such as menu,levels.
    #[arg(long, value_delimiter = ',')]
    pub(super) hide: Vec<String>,
    /// Controls that rest in this version, separated by commas, such as wash,stain.
    #[arg(long, value_delimiter = ',')]
    pub(super) lock: Vec<String>,
    /// A line of your own, shown at the first step of this version.
    #[arg(long)]
    pub(super) note: Option<String>,
    /// Language of this version: de, en or es.
    #[arg(long)]
    pub(super) language: Option<String>,
    /// Print the link that opens this version in the browser edition; it goes behind the address of the page.
    #[arg(long)]
    pub(super) link: bool,
    /// Write the questions for Moodle, GIFT, to this file.
    #[arg(long)]
    pub(super) gift: Option<PathBuf>,
    /// Write the questions for other platforms, a QTI 1.2 package, to this ZIP file.
    #[arg(long)]
    pub(super) qti: Option<PathBuf>,
    /// Write the lesson and the page that shows it as a SCORM 1.2 package, for a learning platform, to this ZIP file.
    #[arg(long, requires = "page")]
    pub(super) scorm: Option<PathBuf>,
    /// Folder of the page for a browser, as `cargo run --release -p xtask -- web` makes it.
    #[arg(long, requires = "scorm")]
    pub(super) page: Option<PathBuf>,
    /// Per cent of the points from which on a platform says "passed"; 50 without it.
    #[arg(long, requires = "scorm", value_parser = clap::value_parser!(u8).range(0..=100))]
    pub(super) mastery: Option<u8>,
    /// Print the link that opens the lesson within CODAP, for the page at this address, which begins with https.
    #[arg(long)]
    pub(super) codap: Option<String>,
    /// Write the lesson as one file of its own, with all its texts, to change and share.
    #[arg(long)]
    pub(super) toml: Option<PathBuf>,
}

#[derive(Debug, Clone, ClapArgs)]
pub(super) struct WordsArgs {
    /// Name what is to be looked at in this language, the name of its folder, such as de; exit code 1 if anything is. Without it each language is counted.
    #[arg(long, value_name = "LANGUAGE")]
    pub(super) missing: Option<String>,
    /// The folder that has a folder for each language, en among them.
    #[arg(long, default_value = "assets/locales")]
    pub(super) folder: PathBuf,
}

#[derive(Debug, Clone, ClapArgs)]
pub(super) struct TalkArgs {
    /// The name of a talk or a talk file, to print what to say; or list, check FILE (is it one, and what does its run answer?).
    pub(super) what: Option<String>,
    /// The file.
    pub(super) file: Option<String>,
    /// Write the talk as one file of its own, with all its texts, to change and share.
    #[arg(long)]
    pub(super) toml: Option<PathBuf>,
}

/// The form of tables, for spreadsheets of all countries.
#[derive(Debug, Clone, Default, ClapArgs)]
pub(super) struct TableArgs {
    /// What separates the values of tables: a comma, a semicolon or the word tab.
    #[arg(long)]
    pub(super) separator: Option<String>,
    /// The decimal sign of tables: a point or a comma. With a comma, values are separated by semicolons.
    #[arg(long)]
    pub(super) decimal: Option<String>,
}

impl RunArgs {
    /// A run without any wish.
    pub(super) fn plain(scenario: &str, out: &str) -> Self {
        Self {
            scenario: scenario.to_owned(),
            days: None,
            seed: None,
            treatment: Vec::new(),
            activity: Vec::new(),
            stain: None,
            set: Vec::new(),
            threads: 1,
            out: PathBuf::from(out),
            quiet: false,
            fast: false,
            tables: TableArgs::default(),
        }
    }
}

#[derive(Debug, Clone, ClapArgs)]
pub(super) struct WhyArgs {
    /// Name of a scenario (see `stroma list`) or path of a scenario file.
    pub(super) scenario: String,
    /// Day on which they are asked.
    #[arg(long, default_value = "7", allow_hyphen_values = true)]
    pub(super) day: Day,
    /// Seed.
    #[arg(long, allow_hyphen_values = true)]
    pub(super) seed: Option<Seed>,
    /// The cell, as it is printed, with or without the letter c.
    #[arg(long, conflicts_with = "cells")]
    pub(super) cell: Option<String>,
    /// How many cells, spread over kinds and states.
    #[arg(long, default_value_t = 12)]
    pub(super) cells: usize,
    /// KIND[:CELLS][@DAY], several times; replaces the scenario's own treatments (see `stroma run`).
    #[arg(long)]
    pub(super) treatment: Vec<String>,
    /// KIND[@DAY], several times; replaces the scenario's own activities (see `stroma run`).
    #[arg(long)]
    pub(super) activity: Vec<String>,
    /// KEY=VALUE of a parameter, several times.
    #[arg(long)]
    pub(super) set: Vec<String>,
    /// Print JSON.
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, Clone, ClapArgs)]
pub(super) struct ReplayArgs {
    /// A run.json, a share code, or a file or words with a share code in them.
    #[arg(required = true)]
    pub(super) file: Vec<String>,
    /// Exit code 1 if the history differs from the recorded one, or none was recorded.
    #[arg(long)]
    pub(super) verify: bool,
    /// Play it on to the end of this day: what a run that was stopped would have become.
    #[arg(long, allow_hyphen_values = true)]
    pub(super) days: Option<Days>,
    /// Threads for the fields; the result does not depend on it.
    #[arg(long, default_value_t = 1)]
    pub(super) threads: usize,
    /// Folder for the files of the replayed run; nothing is written without it.
    #[arg(long)]
    pub(super) out: Option<PathBuf>,
    #[command(flatten)]
    pub(super) tables: TableArgs,
}

#[derive(Debug, Clone, ClapArgs)]
pub(super) struct JsonArgs {
    /// Print JSON.
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, Clone, ClapArgs)]
pub(super) struct BenchArgs {
    /// Print JSON.
    #[arg(long)]
    pub(super) json: bool,
    /// Only whether the same work is done, without any timing.
    #[arg(long)]
    pub(super) quick: bool,
    /// Only these parts, separated by commas.
    #[arg(long, value_enum, value_delimiter = ',')]
    pub(super) only: Vec<BenchPart>,
    /// Largest number of cells to measure.
    #[arg(long, default_value_t = 1_000_000)]
    pub(super) most_cells: u64,
}

/// A part of the bench.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum BenchPart {
    /// Signals that spread, in 32 bits.
    #[value(name = "W1")]
    W1,
    /// The same in 64 bits.
    #[value(name = "W1-f64")]
    W1F64,
    /// Cells that push and hold their nearest neighbours.
    #[value(name = "W2a")]
    W2a,
    /// The same with twice as many neighbours.
    #[value(name = "W2b")]
    W2b,
    /// A scenario for teaching with the steps of others.
    #[value(name = "W3")]
    W3,
    /// The same with our own steps.
    #[value(name = "W3-own")]
    W3Own,
    /// Up to a million cells.
    #[value(name = "W4")]
    W4,
    /// A core is taken by another.
    #[value(name = "W6")]
    W6,
    /// A year of a joint.
    Year,
    /// Any hour of a year.
    Scrub,
    /// Joints with a thousand to a million cells: time and bytes.
    Joints,
    /// The steady fields of a joint and of a wide square.
    Fields,
}

fn read_day(text: &str) -> Result<f64, OutOfBounds> {
    text.parse().map(Day::get)
}

fn read_seed(text: &str) -> Result<u64, OutOfBounds> {
    text.parse().map(Seed::get)
}

/// A picture drawn off screen.
#[derive(Debug, Clone, ClapArgs)]
pub struct PictureArgs {
    /// Name of a scenario or path of a scenario file.
    pub scenario: String,
    /// Day.
    #[arg(long, default_value_t = 0.0, allow_hyphen_values = true, value_parser = read_day)]
    pub day: f64,
    /// File to write.
    #[arg(short, long)]
    pub output: PathBuf,
    /// Width x height in pixels.
    #[arg(long, default_value = "1920x1080")]
    pub size: String,
    /// What of the stage is shown, and how.
    #[command(flatten)]
    pub shown: ShownArgs,
    /// A twin beside it, with the same dice: none (no injection), saline, steroid or exercise.
    #[arg(long)]
    pub beside: Option<String>,
    /// Show the chromosomes of every cell: the same in all of them, with other genes open.
    #[arg(long)]
    pub same_dna: bool,
    /// Leave the cells out.
    #[arg(long)]
    pub no_cells: bool,
    /// Leave names, legend and scale bar out.
    #[arg(long)]
    pub no_words: bool,
    /// Seed.
    #[arg(long, allow_hyphen_values = true, value_parser = read_seed)]
    pub seed: Option<u64>,
}

/// What of a stage a picture or a film shows, and how.
#[derive(Debug, Clone, ClapArgs)]
pub struct ShownArgs {
    /// Theme: theatre or projector.
    #[arg(long, default_value = "theatre")]
    pub theme: String,
    /// Zoom; 1 shows the whole stage.
    #[arg(long, default_value_t = 1.0)]
    pub zoom: f32,
    /// Centre of what is shown, X,Y in mm from the top left of the stage; the whole stage or its damaged place without it.
    #[arg(long)]
    pub at: Option<String>,
    /// Signals shown, separated by commas: inflammation, healing, growth, oxygen, or none. Without it those that matter there.
    #[arg(long, alias = "veils")]
    pub overlays: Option<String>,
}

/// A film drawn off screen.
#[derive(Debug, Clone, ClapArgs)]
pub struct FilmArgs {
    /// Name of a scenario, path of a scenario file, of a run.json or of a saved run, or a share code.
    pub scenario: String,
    /// FROM..TO in days, such as 0..30; the whole run without it.
    #[arg(long, allow_hyphen_values = true)]
    pub days: Option<String>,
    /// File to write, ending in .mp4, .webm or .gif; a name without an ending is a folder of PNG files. Begun again, such a folder goes on where it stopped.
    #[arg(short, long)]
    pub output: PathBuf,
    /// Width x height in pixels.
    #[arg(long, default_value = "1280x720")]
    pub size: String,
    /// What of the stage is shown, and how.
    #[command(flatten)]
    pub shown: ShownArgs,
    /// Seed; a run that was saved has its own.
    #[arg(long, allow_hyphen_values = true, value_parser = read_seed)]
    pub seed: Option<u64>,
    /// Hours between two frames; without it the film lasts about ten seconds.
    #[arg(long, allow_hyphen_values = true)]
    pub every: Option<u64>,
    /// Frames a second; 25, or fewer for a short film, without it.
    #[arg(long, allow_hyphen_values = true)]
    pub fps: Option<u32>,
    /// Leave names, legend and scale bar out.
    #[arg(long)]
    pub no_words: bool,
}
