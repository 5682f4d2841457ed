//! What the user asks for. The window carries it out.

use crate::clinic::Plan;
use crate::lesson::version::Version;
use crate::live::TwinKind;
use crate::model::words::TreatmentKind;
use crate::sim::{CellId, Command};
use crate::theme::ThemeName;
use crate::ui::state::runs::RunPlace;

/// What the user asks for, by a panel, the pointer or a key. The window carries it out.
#[derive(Debug, Clone, PartialEq)]
pub enum UiAction {
    // The run and its time.
    /// Run or pause.
    TogglePlay,
    /// One hour on.
    StepHour,
    /// One hour back.
    BackHour,
    /// Take the last act back.
    Undo,
    /// Do it again.
    Redo,
    /// Another pace, hours a second.
    Pace(f64),
    /// Run to a day.
    RunToDay(f64),
    /// Go to a chapter, 0 the first.
    Chapter(u8),
    /// Another scenario.
    Load(String),
    /// The same from the start.
    Again,
    /// The same with another seed.
    NewDice,
    /// Do this to the run: inject, set an activity, switch an ability, ...
    Apply(Command),
    /// Paint with the chosen brush: a spot about a point, mm, or the whole plate.
    Paint(Option<[f32; 2]>),
    /// Paint with the chosen brush at the middle of the view.
    PaintMiddle,
    /// Another level.
    Level(usize),
    /// Keep a twin beside the run, or none.
    Twin(Option<TwinKind>),
    /// The twin becomes the run.
    Swap,
    /// Carry out a treatment day and watch the knee.
    Follow(Box<Plan>),
    /// Play again what led to a step.
    Replay(u64),

    // Files and the clipboard.
    /// Write the run file.
    Save,
    /// Write the run file where the user chooses.
    SaveAs,
    /// Show or hide the sheet of runs.
    Runs,
    /// Open a run of that sheet.
    OpenRun(RunPlace),
    /// Choose a file and open it.
    ChooseFile,
    /// Back to the run that was left last.
    Before,
    /// Do not offer the run of the last time any more.
    ForgetLastTime,
    /// The share code to the clipboard.
    Copy,
    /// A link to the clipboard.
    CopyLink(LinkTo),
    /// Open what is on the clipboard.
    Paste,
    /// Write a page to hand out, and open it.
    HandOut,
    /// Make a film of the run beside the window.
    Film,
    /// Write the run beside the window as other programs open it.
    Export,
    /// Stop the film or the export that is being made.
    StopFilm,
    /// Save the rules as a file, or copy them.
    TakeRules(RulesTo),
    /// Save or copy a plot.
    TakePlot(usize, PlotFormat),

    // The picture.
    /// Ask a cell.
    Select(Option<CellId>),
    /// Ask a cell and fly to it.
    Visit(CellId),
    /// Ask the next cell of the view.
    NextCell,
    /// Ask the cell before.
    PreviousCell,
    /// The whole stage.
    Whole,
    /// Nearer.
    Nearer,
    /// Farther.
    Farther,
    /// Move the picture, in steps to the right and down.
    Move([i8; 2]),
    /// Show or hide a signal.
    Overlay(u8),
    /// Show or hide the names.
    Names,
    /// Show or hide the cells.
    Cells,
    /// Show or hide the chromosomes.
    Chromosomes,
    /// Name the molecules of the signals, or not.
    Molecules,
    /// Show this knee, its twin, or both.
    Flip,

    // Lessons.
    /// The sheet of lessons.
    Lessons,
    /// Begin a lesson, by its name.
    LessonBegin(String),
    /// Go on with the newest file of a lesson, by its name.
    LessonResume(String),
    /// Another step was entered: the picture shows what it says.
    LessonStep,
    /// Open the run that the step shows.
    LessonShow,
    /// The run of the lesson from its start.
    LessonFresh,
    /// Open a wrong model of the gallery, or Stroma's own model in the same setting.
    WrongModel {
        /// Its key.
        key: String,
        /// Whether Stroma's own model is opened.
        own: bool,
    },
    /// Open the mystery joint of a code from its start.
    MysteryOpen(String),
    /// Back to the mystery joint that is worked on.
    MysteryGoOn,
    /// Open the uncovered joint in the window, or the same one with nothing altered.
    MysteryShow {
        /// Whether the one with nothing altered is opened.
        own: bool,
    },
    /// Copy what was done with the uncovered joint as a code.
    MysteryCode,
    /// Copy the answers of the lesson as a code.
    LessonCode,
    /// Save the rows of the lesson as a table.
    LessonRows,
    /// Take a version of a lesson away.
    LessonVersion {
        /// Name of the lesson.
        lesson: String,
        /// What is set in it.
        version: Version,
        /// As what it is taken.
        to: VersionTo,
    },
    /// The page of experiments.
    Experiments,
    /// Open the run of a row of the experiment.
    ExperimentOpen(u64),
    /// Write the experiment and the table of its rows.
    ExperimentKeep,
    /// Go on with an experiment that was left, by its number in the list.
    ExperimentGoOn(usize),
    /// Write the experiment, and copy the commands that play the shares of the other machines.
    ExperimentHand,
    /// The sheet with the answers of a class.
    Class,
    /// Save what a class handed in.
    ClassSave(ClassAs),
    /// The information on the level.
    Info,
    /// Leave the lesson.
    LessonLeave,
    /// Say a sentence, by its key.
    Tell(&'static str),
    /// Say this.
    TellWords(String),

    // Trials.
    /// The page of a trial.
    Trial,
    /// Copy the file of the trial that is chosen.
    TrialCopy,

    // The lecturer.
    /// Hide or show the panels.
    Bare,
    /// A light that follows the pointer.
    Spotlight,
    /// The next page of a talk; begins one where none is open.
    TalkOn,
    /// The page before.
    TalkBack,
    /// Begin a talk that comes with the program, by its name.
    TalkBegin(String),
    /// Count a hand for an answer to the question to the room, from 0.
    HandUp(u8),
    /// Take a hand back.
    HandDown(u8),
    /// The curve that is drawn for the question to the room: days and values.
    RoomDraws(Vec<[f64; 2]>),
    /// Freeze and draw on the picture.
    Pen,
    /// A black screen.
    Black,

    // The window.
    /// Another page of the window.
    Page(Page),
    /// A theme.
    Theme(ThemeName),
    /// The other theme.
    OtherTheme,
    /// Speak this language from now on, by its code.
    Language(String),
    /// Larger text.
    TextLarger,
    /// Smaller text.
    TextSmaller,
    /// The usual text.
    TextUsual,
    /// Full screen.
    FullScreen,
    /// Calm motion.
    Calm,
    /// Keys of one letter on or off.
    Letters,
    /// Whether the run rests while the tab of the browser is hidden, on or off.
    RestUnseen,
    /// Times of the last frame.
    FrameTimes,
    /// The picture in words.
    Words,
    /// The cards of the hard words.
    WordCards,
    /// The help sheet.
    Help,
    /// The short tour from its first stop.
    Tour,
    /// Close what is open.
    Close,
}

impl UiAction {
    /// Whether it changes the run or where it stands.
    #[must_use]
    pub fn moves_the_run(&self) -> bool {
        matches!(
            self,
            Self::TogglePlay
                | Self::StepHour
                | Self::BackHour
                | Self::Undo
                | Self::Redo
                | Self::Pace(_)
                | Self::RunToDay(_)
                | Self::Chapter(_)
                | Self::Load(_)
                | Self::Again
                | Self::NewDice
                | Self::Apply(_)
                | Self::Paint(_)
                | Self::PaintMiddle
                | Self::Level(_)
                | Self::Twin(_)
                | Self::Swap
                | Self::Follow(_)
                | Self::Replay(_)
        )
    }

    /// Inject something now; `cells` is a number of stem cells, or what is usual.
    #[must_use]
    pub fn treat(kind: TreatmentKind, cells: Option<f64>) -> Self {
        Self::Apply(Command::Treat {
            kind,
            cells,
            landing: None,
        })
    }
}

/// What a link leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkTo {
    /// The run as it is.
    Run,
    /// The state it began with.
    Start,
}

/// As what is saved what a class handed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClassAs {
    /// The page that the command line makes, too.
    Page,
    /// A table of all rows.
    Table,
}

/// As what a version of a lesson is taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VersionTo {
    /// A link on the clipboard.
    Link,
    /// A file.
    File,
}

/// Where the rules are taken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RulesTo {
    /// A file.
    File,
    /// The clipboard.
    Clipboard,
}

/// In which form a plot is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlotFormat {
    /// A table with commas.
    Csv,
    /// A drawing.
    Svg,
    /// A picture of what is on the screen.
    Png,
    /// A table for a spreadsheet, on the clipboard.
    Clipboard,
}

/// What the window shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Page {
    /// The picture with its panels.
    #[default]
    Picture,
    /// The treatment day.
    Clinic,
    /// Two knees side by side.
    Twin,
    /// Every number and rule.
    Lab,
    /// The mystery joint that is worked on.
    Mystery,
    /// The experiment that is built or played.
    Experiment,
    /// A trial.
    Trial,
}
