//! The pages of a PDF: where each slab of a sheet stands, and what is at the foot.

use super::block::{Paper, plain};
use super::face::{Faces, Font};
use super::flow::{Bar, Column, Flow, Kept, Slab};
use super::line::{Look, lines, set};
use super::mark::{Area, GREY, MM, Mark, Style};
use crate::text::say_with;

/// Margins, pt: left and right, above, below.
const SIDE: f64 = 14.0 * MM;
const ABOVE: f64 = 13.0 * MM;
const BELOW: f64 = 10.0 * MM;
/// Room for the foot, pt.
const FOOT: f64 = 11.0 * MM;
/// Width of a bar, pt.
const BAR: f64 = 0.8 * MM;

/// A size of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperSize {
    /// 210 by 297 mm.
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

impl PaperSize {
    /// Width and height, pt.
    pub(crate) fn points(self) -> [f64; 2] {
        match self {
            Self::A4 => [210.0 * MM, 297.0 * MM],
            Self::Letter => [612.0, 792.0],
        }
    }
}

/// A part of a page.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Piece {
    /// What it is a part of, by the place in [`Kept::elements`].
    pub(crate) element: Option<usize>,
    /// What is drawn, from the top left of the paper.
    pub(crate) marks: Vec<Mark>,
}

/// A page as it is laid out.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LaidPage {
    /// Its parts, in the order in which they are read.
    pub(crate) pieces: Vec<Piece>,
}

impl LaidPage {
    /// The room that each thing on it takes, pt from its top left.
    pub fn areas(&self) -> impl Iterator<Item = Area> + '_ {
        self.marks().map(Mark::area)
    }

    fn marks(&self) -> impl Iterator<Item = &Mark> {
        self.pieces.iter().flat_map(|piece| &piece.marks)
    }

    /// Adds what is no part of the text.
    fn decorate(&mut self, marks: Vec<Mark>) {
        self.pieces.push(Piece {
            element: None,
            marks,
        });
    }

    /// Its words, line by line.
    #[must_use]
    pub fn words(&self) -> String {
        let mut words = String::new();
        for mark in self.marks() {
            if let Mark::Text(text) = mark {
                words.extend(text.glyphs.iter().map(|glyph| glyph.letter));
                words.push('\n');
            }
        }
        words
    }
}

/// A sheet as it is laid out.
#[derive(Debug)]
pub(crate) struct Laid {
    /// Its pages.
    pub(crate) pages: Vec<LaidPage>,
    /// Its pictures, and what its parts are.
    pub(crate) kept: Kept,
}

/// A page that is filled from above.
struct Filling<'a> {
    column: &'a Column,
    pages: Vec<LaidPage>,
    /// Height of the room for the column, pt.
    room: f64,
    /// How far the page is filled, pt.
    filled: f64,
    /// Bars beside what was placed last.
    bars: Vec<Bar>,
}

impl Filling<'_> {
    fn new_page(&mut self) {
        self.pages.push(LaidPage::default());
        self.filled = 0.0;
        self.bars.clear();
    }

    fn is_empty(&self) -> bool {
        self.filled <= 0.0
    }

    /// Height that slabs take from here on.
    fn height(&self, slabs: &[Slab], at_head: bool) -> f64 {
        let mut height = 0.0;
        for (place, slab) in slabs.iter().enumerate() {
            if place > 0 || !at_head {
                height += slab.before;
            } else if let Some(head) = slab.head.and_then(|place| self.column.heads.get(place)) {
                height += head.height;
            }
            height += slab.height;
        }
        height
    }

    fn draw(&mut self, slab: &Slab) {
        let before = if self.is_empty() { 0.0 } else { slab.before };
        let top = self.filled + before;
        let bottom = top + slab.height;
        let Some(page) = self.pages.last_mut() else {
            return;
        };
        for bar in &slab.bars {
            let goes_on = self.bars.iter().any(|other| other.of == bar.of);
            let from = if goes_on { self.filled } else { top };
            page.decorate(vec![Mark::Frame {
                area: Area {
                    left: SIDE + bar.x,
                    top: ABOVE + from,
                    right: SIDE + bar.x + BAR,
                    bottom: ABOVE + bottom,
                },
                radius: 0.0,
                fill: Some(bar.ink),
                line: None,
            }]);
        }
        let marks = slab.marks.iter().cloned();
        let marks: Vec<Mark> = marks.map(|mark| mark.moved(SIDE, ABOVE + top)).collect();
        match page.pieces.last_mut() {
            Some(last) if last.element == slab.element => last.marks.extend(marks),
            _ => page.pieces.push(Piece {
                element: slab.element,
                marks,
            }),
        }
        self.filled = bottom;
        self.bars.clone_from(&slab.bars);
    }

    fn place(&mut self, slab: &Slab) {
        let column = self.column;
        let head = slab.head.and_then(|place| column.heads.get(place));
        if self.is_empty()
            && let Some(head) = head
        {
            self.draw(head);
        }
        self.draw(slab);
    }

    /// Places slabs that belong on one page.
    fn place_all(&mut self, slabs: &[Slab]) {
        if !self.is_empty() && self.filled + self.height(slabs, false) > self.room {
            self.new_page();
        }
        // What is longer than a page is divided all the same.
        for slab in slabs {
            let one = std::slice::from_ref(slab);
            if !self.is_empty() && self.filled + self.height(one, false) > self.room {
                self.new_page();
            }
            self.place(slab);
        }
    }

    fn fill(&mut self) {
        self.new_page();
        let column = self.column;
        let mut from = 0;
        for (place, slab) in column.slabs.iter().enumerate() {
            if !slab.stays || place + 1 == column.slabs.len() {
                self.place_all(&column.slabs[from..=place]);
                from = place + 1;
            }
        }
    }
}

/// What stands at the foot of a page.
fn foot(faces: &Faces, paper: &Paper, size: [f64; 2], number: usize, count: usize) -> Vec<Mark> {
    let [width, height] = size;
    let look = Look {
        leading: 10.0,
        ..Look::plain(8.0).in_ink(GREY)
    };
    let style = Style {
        font: Font::Plain,
        size: look.size,
        ink: GREY,
        slanted: false,
    };
    let told = |number: usize| {
        let values = [("n", number.to_string()), ("count", count.to_string())];
        set(faces, &say_with("classroom-page", &values), style)
    };
    let page = told(number);
    // The same room on all pages.
    let room = width - 2.0 * SIDE - told(count).width - 8.0 * MM;
    let said = lines(faces, &plain(paper.foot.clone()), look, room);
    let lowest = height - BELOW - 0.3 * look.size;
    let first = lowest - look.leading * (said.len() as f64 - 1.0);
    let mut marks = Vec::new();
    for (place, line) in said.into_iter().enumerate() {
        let y = first + place as f64 * look.leading;
        marks.extend(line.marks.into_iter().map(|mark| mark.moved(SIDE, y)));
    }
    let x = width - SIDE - page.width;
    marks.extend(page.marks.into_iter().map(|mark| mark.moved(x, lowest)));
    marks
}

/// Lays a sheet out.
///
/// # Errors
/// A picture that cannot be read.
pub(crate) fn lay(faces: &Faces, paper: &Paper, size: PaperSize) -> Result<Laid, String> {
    let [width, height] = size.points();
    let mut kept = Kept::default();
    let mut pages = Vec::new();
    for blocks in &paper.parts {
        let mut flow = Flow::new(faces, &mut kept, width - 2.0 * SIDE);
        flow.blocks(blocks)?;
        let column = flow.done();
        let mut filling = Filling {
            column: &column,
            pages: Vec::new(),
            room: height - ABOVE - BELOW - FOOT,
            filled: 0.0,
            bars: Vec::new(),
        };
        filling.fill();
        pages.append(&mut filling.pages);
    }
    let count = pages.len();
    for (place, page) in pages.iter_mut().enumerate() {
        page.decorate(foot(faces, paper, [width, height], place + 1, count));
    }
    Ok(Laid { pages, kept })
}

/// The part of a page within its margins, and the pages of a sheet as they are laid out.
///
/// # Errors
/// A picture that cannot be read.
pub fn laid_out(paper: &Paper, size: PaperSize) -> Result<(Area, Vec<LaidPage>), String> {
    let [width, height] = size.points();
    let within = Area {
        left: SIDE,
        top: ABOVE,
        right: width - SIDE,
        bottom: height - BELOW,
    };
    let laid = lay(&Faces::read()?, paper, size)?;
    Ok((within, laid.pages))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classroom::sheet::block::{Block, Group, Table, Tone, Width, Words};

    fn laid(blocks: Vec<Block>) -> Vec<LaidPage> {
        let paper = Paper {
            language: "en".to_owned(),
            name: "A sheet".to_owned(),
            parts: vec![blocks],
            foot: "The foot".to_owned(),
        };
        let (within, pages) = laid_out(&paper, PaperSize::A4).expect("no picture to read");
        for area in pages.iter().flat_map(LaidPage::areas) {
            assert!(within.holds(&area), "{area:?}");
        }
        pages
    }

    fn line(number: usize) -> Block {
        Block::Text(Tone::Plain, plain(format!("line {number};")))
    }

    #[test]
    fn a_long_table_has_its_head_on_every_page_and_each_row_once() {
        let rows: Vec<Vec<Words>> = (0..150)
            .map(|number| vec![plain(format!("row {number};")), Words::new()])
            .collect();
        let pages = laid(vec![Block::Table(Table {
            columns: vec![
                ("The head".to_owned(), Width::Wide),
                ("Empty".to_owned(), Width::Free),
            ],
            rows,
            to_fill: true,
            even: false,
        })]);
        assert!(pages.len() > 3, "{} pages", pages.len());
        let all: String = pages.iter().map(LaidPage::words).collect();
        for number in 0..150 {
            assert_eq!(
                all.matches(&format!("row {number};")).count(),
                1,
                "{number}"
            );
        }
        for page in &pages {
            assert_eq!(page.words().matches("The head").count(), 1);
            assert_eq!(page.words().matches("The foot").count(), 1);
        }
    }

    #[test]
    fn a_question_moves_to_the_next_page_whole_and_only_a_longer_one_is_divided() {
        let question = |lines: usize| {
            let asked = Block::Text(Tone::Asked, plain("What?"));
            let room = Block::Lines(lines);
            Block::Group(Group::Question, vec![asked, room])
        };
        // Lines up to near the end of the page, then a question that has no room there.
        let mut blocks: Vec<Block> = (0..30).map(line).collect();
        blocks.push(question(8));
        let pages = laid(blocks);
        let rules = |page: &LaidPage| {
            let marks = page.marks();
            marks
                .filter(|mark| matches!(mark, Mark::Line { .. }))
                .count()
        };
        assert_eq!(pages.len(), 2);
        assert!(!pages[0].words().contains("What?"));
        assert_eq!((rules(&pages[0]), rules(&pages[1])), (0, 8));
        let pages = laid(vec![question(70)]);
        assert!(pages.len() > 1);
        assert_eq!(pages.iter().map(rules).sum::<usize>(), 70);
    }

    #[test]
    fn a_heading_never_ends_a_page() {
        for lines in 20..45 {
            let mut blocks: Vec<Block> = (0..lines).map(line).collect();
            blocks.push(Block::Heading("A heading".to_owned()));
            blocks.push(line(99));
            for page in laid(blocks) {
                let words = page.words();
                assert_eq!(words.contains("A heading"), words.contains("line 99;"));
            }
        }
    }
}
