//! What a key does.

/// What a key does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyAction {
    /// Run or pause.
    TogglePlay,
    /// One hour on.
    HourOn,
    /// One hour back.
    HourBack,
    /// Go to a chapter, 0 the first.
    Chapter(u8),
    /// Take the last act back.
    Undo,
    /// Do it again.
    Redo,
    /// Write the run file.
    Save,
    /// The share code to the clipboard. The clipboard itself tells when.
    Copy,
    /// Open what is on the clipboard. The clipboard itself tells when.
    Paste,
    /// The whole stage.
    Whole,
    /// Nearer.
    Nearer,
    /// Farther.
    Farther,
    /// Move the picture: right, left, down, up.
    Move(u8),
    /// Open a level.
    Level(u8),
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
    /// Ask the next cell of the view.
    NextCell,
    /// Ask the cell before.
    PreviousCell,
    /// Show this knee or its twin.
    Flip,
    /// Paint the middle of the view.
    PaintMiddle,
    /// Hide or show the panels.
    Bare,
    /// A light that follows the pointer.
    Spotlight,
    /// The next page of a talk; begins one where none is open.
    TalkOn,
    /// The page before.
    TalkBack,
    /// Freeze and draw on the picture.
    Pen,
    /// A black screen.
    Black,
    /// The other theme.
    Theme,
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
    /// Times of the last frame.
    FrameTimes,
    /// The picture in words.
    Words,
    /// The cards of the hard words.
    WordCards,
    /// This sheet.
    Help,
    /// Close what is open.
    Close,
}
