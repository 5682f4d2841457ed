//! What is on a sheet, in the order in which it is read: the same for HTML and for PDF.

use crate::classroom::axes::Drawing;
use crate::classroom::markup::{paragraphs, parts};

/// A piece of a line.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Piece {
    /// Words.
    Plain(String),
    /// Words that are stressed.
    Stressed(String),
    /// Words in bold.
    Bold(String),
    /// Words that stand back.
    Quiet(String),
    /// A label in a frame.
    Tag(String),
    /// A place to write, with what stands there: nothing on the sheet of pupils.
    Blank(String),
    /// The line ends.
    End,
}

/// The words of a paragraph.
pub(crate) type Words = Vec<Piece>;

/// How a paragraph is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    /// As everything else.
    Plain,
    /// Standing back.
    Quiet,
    /// A question.
    Asked,
    /// Why, in the key.
    Why,
    /// What kind of sheet it is.
    Kind,
    /// Places for marks.
    Marks,
}

/// What stands before sentences to choose from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Boxes {
    /// A box to tick.
    Tick,
    /// A larger one to number.
    Number,
}

/// A sentence to tick or to number.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Choice {
    /// What stands in the box.
    pub(crate) mark: String,
    /// Whether it is marked as the right one.
    pub(crate) right: bool,
    /// The sentence.
    pub(crate) words: Words,
    /// Why, in paragraphs.
    pub(crate) why: Vec<Words>,
}

/// How wide a column of a table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Width {
    /// Room for a number.
    Thin,
    /// Room for a word.
    Narrow,
    /// Room for sentences.
    Wide,
    /// What is left.
    Free,
}

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Table {
    /// Head and width of each column.
    pub(crate) columns: Vec<(String, Width)>,
    /// Cells, row by row.
    pub(crate) rows: Vec<Vec<Words>>,
    /// Whether there is room to write in it.
    pub(crate) to_fill: bool,
    /// Whether its columns keep their widths whatever stands in them.
    pub(crate) even: bool,
}

/// What holds blocks together.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Group {
    /// The head of the sheet.
    Head,
    /// A question with its answer: on one page.
    Question,
    /// A second layer of a step.
    SecondLayer,
    /// A step.
    Step {
        /// Its place in the lesson, from 1.
        place: usize,
        /// Its title.
        title: String,
        /// The time that it takes.
        minutes: Option<String>,
    },
}

/// A block of a sheet.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Block {
    /// The title of the lesson.
    Title(Words),
    /// The question of the lesson, in paragraphs.
    Lead(Vec<Words>),
    /// A heading within a step.
    Heading(String),
    /// A paragraph.
    Text(Tone, Words),
    /// Why, in paragraphs.
    Why(Vec<Words>),
    /// Lines for name, class and date.
    Names(Vec<String>),
    /// Lines to write on.
    Lines(usize),
    /// Sentences to tick or to number.
    Choices(Boxes, Vec<Choice>),
    /// Points of a list.
    Points(Vec<Words>),
    /// Axes with their curves.
    Drawing(Drawing),
    /// A picture.
    Picture {
        /// The picture in words.
        described: String,
        /// The picture as PNG.
        png: Vec<u8>,
    },
    /// A table.
    Table(Table),
    /// Blocks that belong together.
    Group(Group, Vec<Block>),
}

/// A lesson on paper, before it is HTML or PDF.
#[derive(Debug, Clone, PartialEq)]
pub struct Paper {
    /// Language, as a code such as `de`.
    pub(crate) language: String,
    /// What it is called.
    pub(crate) name: String,
    /// Parts that each begin on a page of their own.
    pub(crate) parts: Vec<Vec<Block>>,
    /// What stands at the foot of each page.
    pub(crate) foot: String,
}

/// The words of one paragraph of a text of a lesson.
fn of_paragraph(paragraph: &str) -> impl Iterator<Item = Piece> {
    parts(paragraph).into_iter().map(|(stressed, part)| {
        if stressed {
            Piece::Stressed(part.to_owned())
        } else {
            Piece::Plain(part.to_owned())
        }
    })
}

/// A text of a lesson within a line: its paragraphs become lines.
pub(crate) fn words(text: &str) -> Words {
    let mut words = Words::new();
    for (place, paragraph) in paragraphs(text).iter().enumerate() {
        if place > 0 {
            words.push(Piece::End);
        }
        words.extend(of_paragraph(paragraph));
    }
    words
}

/// A text of a lesson in paragraphs.
pub(crate) fn spoken(text: &str) -> Vec<Words> {
    paragraphs(text)
        .iter()
        .map(|paragraph| of_paragraph(paragraph).collect())
        .collect()
}

/// Words of the program.
pub(crate) fn plain(words: impl Into<String>) -> Words {
    vec![Piece::Plain(words.into())]
}
