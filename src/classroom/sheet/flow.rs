//! The blocks of a sheet as one column of slabs, each of which stands whole on a page.

use super::block::{Block, Boxes, Choice, Group, Piece, Table, Tone, Words, plain};
use super::face::{Faces, Font};
use super::line::{Look, lines, set};
use super::mark::{
    Area, BLACK, DARK_GREEN, FAINT, GREEN, GREY, Ink, LINE, MM, Mark, PALE_GREEN, Style, WHITE,
};
use super::png::Png;
use super::table;
use super::tag::{Element, Kind};
use crate::classroom::axes::{self, Anchor, Drawing, Part, Pen};

/// Size of the words of a sheet, pt.
const BODY: f64 = 10.5;
/// Size of words that stand back, pt.
const SMALL: f64 = 9.5;
/// Height of a line to write on, pt.
const TO_WRITE: f64 = 8.0 * MM;
/// How far sentences stand behind their boxes, pt.
const BEHIND_BOX: f64 = 8.0 * MM;
/// Most height of axes and of a picture, pt.
const AXES: f64 = 82.0 * MM;
const PICTURE: f64 = 95.0 * MM;

/// A bar at the left of all slabs that belong together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Bar {
    /// Number of what belongs together.
    pub(crate) of: usize,
    /// Where it stands, pt from the left of the column.
    pub(crate) x: f64,
    /// Its colour.
    pub(crate) ink: Ink,
}

/// A part of the column that no page end divides.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Slab {
    /// Room above it, but for the head of a page, pt.
    pub(crate) before: f64,
    /// Its height, pt.
    pub(crate) height: f64,
    /// What is drawn, from its top left.
    pub(crate) marks: Vec<Mark>,
    /// What it is a part of, by the place in [`Kept::elements`]; nothing of lines and bars.
    pub(crate) element: Option<usize>,
    /// Whether it stands on the page of the next slab.
    pub(crate) stays: bool,
    /// Bars beside it.
    pub(crate) bars: Vec<Bar>,
    /// The head of its table, repeated where a page begins with it: a place in [`Column::heads`].
    pub(crate) head: Option<usize>,
}

/// A part of the sheet as one column.
#[derive(Debug, Default)]
pub(crate) struct Column {
    /// Its slabs, from above.
    pub(crate) slabs: Vec<Slab>,
    /// Heads of its tables.
    pub(crate) heads: Vec<Slab>,
}

/// What all parts of a sheet have in common.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    /// Its pictures.
    pub(crate) pictures: Vec<Png>,
    /// Its paragraphs, headings and figures, in the order in which they are read.
    pub(crate) elements: Vec<Element>,
}

/// Sets blocks into a column.
pub(crate) struct Flow<'a> {
    faces: &'a Faces,
    kept: &'a mut Kept,
    column: Column,
    /// The element of what is added.
    element: Option<usize>,
    left: f64,
    right: f64,
    gap: f64,
    bars: Vec<Bar>,
    groups: usize,
    /// How many slabs there were at the end of the last question.
    asked: usize,
}

impl<'a> Flow<'a> {
    /// An empty column of some width, pt.
    pub(crate) fn new(faces: &'a Faces, kept: &'a mut Kept, width: f64) -> Self {
        Self {
            faces,
            kept,
            column: Column::default(),
            element: None,
            left: 0.0,
            right: width,
            gap: 0.0,
            bars: Vec::new(),
            groups: 0,
            asked: 0,
        }
    }

    /// Sets blocks one after the other.
    ///
    /// # Errors
    /// A picture that cannot be read.
    pub(crate) fn blocks(&mut self, blocks: &[Block]) -> Result<(), String> {
        blocks.iter().try_for_each(|block| self.block(block))
    }

    /// The column.
    pub(crate) fn done(self) -> Column {
        self.column
    }

    fn width(&self) -> f64 {
        self.right - self.left
    }

    /// At least so much room before what comes next.
    fn room(&mut self, room: f64) {
        self.gap = self.gap.max(room);
    }

    /// Adds something that is drawn from the left edge.
    fn slab(&mut self, height: f64, marks: Vec<Mark>) {
        let left = self.left;
        let marks = marks.into_iter().map(|mark| mark.moved(left, 0.0));
        self.column.slabs.push(Slab {
            before: self.gap,
            height,
            marks: marks.collect(),
            element: self.element,
            stays: false,
            bars: self.bars.clone(),
            head: None,
        });
        self.gap = 0.0;
    }

    fn here(&self) -> usize {
        self.column.slabs.len()
    }

    /// Whatever was added since stands on one page.
    fn together(&mut self, since: usize) {
        let last = self.here().saturating_sub(1);
        for slab in self.column.slabs.iter_mut().take(last).skip(since) {
            slab.stays = true;
        }
    }

    /// What was added last stands on the page of what comes next.
    fn stays(&mut self) {
        if let Some(slab) = self.column.slabs.last_mut() {
            slab.stays = true;
        }
    }

    /// What is added from here on is read in one go.
    fn element(&mut self, kind: Kind, described: Option<&str>) {
        self.element = Some(self.kept.elements.len());
        self.kept.elements.push(Element {
            kind,
            described: described.map(str::to_owned),
        });
    }

    /// A paragraph; no line of it stands alone on a page.
    fn paragraph(&mut self, words: &[Piece], look: Look) {
        self.set(Kind::Paragraph, words, look);
    }

    /// The same as something else than a paragraph.
    fn set(&mut self, kind: Kind, words: &[Piece], look: Look) {
        self.element(kind, None);
        let lines = lines(self.faces, words, look, self.width());
        let count = lines.len();
        for (place, line) in lines.into_iter().enumerate() {
            let y = look.base();
            let marks = line.marks.into_iter().map(|mark| mark.moved(0.0, y));
            self.slab(look.leading, marks.collect());
            if count > 1 && (place == 0 || place + 2 == count) {
                self.stays();
            }
        }
    }

    /// Words that belong together, with a bar at their left.
    fn barred(
        &mut self,
        ink: Ink,
        within: impl FnOnce(&mut Self) -> Result<(), String>,
    ) -> Result<(), String> {
        self.groups += 1;
        self.bars.push(Bar {
            of: self.groups,
            x: self.left + 0.4 * MM,
            ink,
        });
        self.left += 3.5 * MM;
        let done = within(self);
        self.left -= 3.5 * MM;
        self.bars.pop();
        done
    }

    fn block(&mut self, block: &Block) -> Result<(), String> {
        let body = Look::plain(BODY);
        match block {
            Block::Title(words) => {
                let look = Look {
                    leading: 26.0,
                    ..Look::plain(22.0).in_font(Font::Serif)
                };
                let from = self.here();
                self.set(Kind::Title, words, look);
                self.together(from);
                self.stays();
                self.room(2.0 * MM);
            }
            Block::Lead(all) => {
                let look = Look {
                    leading: 18.5,
                    ..Look::plain(14.0).in_font(Font::Serif)
                };
                for words in all {
                    self.paragraph(words, look);
                    self.stays();
                    self.room(2.0 * MM);
                }
            }
            Block::Heading(words) => {
                self.room(3.0 * MM);
                let from = self.here();
                self.set(
                    Kind::Heading,
                    &plain(words.clone()),
                    body.in_font(Font::Bold),
                );
                self.together(from);
                self.stays();
                self.room(MM);
            }
            Block::Text(tone, words) => self.text(*tone, words)?,
            Block::Why(all) => self.why(all)?,
            Block::Names(names) => self.names(names),
            Block::Lines(count) => self.lines(*count),
            Block::Choices(boxes, all) => {
                self.stays();
                for choice in all {
                    self.choice(*boxes, choice)?;
                }
                self.room(2.0 * MM);
            }
            Block::Points(all) => {
                for words in all {
                    self.point(words);
                }
                self.room(2.0 * MM);
            }
            Block::Drawing(drawing) => self.drawing(drawing),
            Block::Picture { described, png } => self.picture(described, png)?,
            Block::Table(table) => self.table(table),
            Block::Group(group, blocks) => self.group(group, blocks)?,
        }
        Ok(())
    }

    fn text(&mut self, tone: Tone, words: &Words) -> Result<(), String> {
        let body = Look::plain(BODY);
        match tone {
            Tone::Plain => self.paragraph(words, body),
            Tone::Quiet => self.paragraph(words, Look::plain(SMALL).in_ink(GREY)),
            Tone::Asked => {
                let from = self.here();
                self.paragraph(words, body.in_font(Font::Bold));
                self.together(from);
                self.stays();
                self.room(1.5 * MM);
                return Ok(());
            }
            Tone::Why => self.why(std::slice::from_ref(words))?,
            Tone::Kind => self.kind(words),
            Tone::Marks => {
                let look = Look {
                    blank: 9.0 * MM,
                    ..body
                };
                self.room(2.0 * MM);
                self.paragraph(words, look);
            }
        }
        self.room(2.0 * MM);
        Ok(())
    }

    fn why(&mut self, all: &[Words]) -> Result<(), String> {
        self.room(MM);
        self.barred(GREEN, |flow| {
            for words in all {
                flow.paragraph(words, Look::plain(10.0).in_ink(DARK_GREEN));
                flow.room(MM);
            }
            Ok(())
        })?;
        self.room(2.0 * MM);
        Ok(())
    }

    /// What kind of sheet it is, in a frame.
    fn kind(&mut self, words: &Words) {
        let look = Look::plain(BODY).in_font(Font::Bold);
        let pad = 3.0 * MM;
        let lines = lines(self.faces, words, look, self.width() - 2.0 * pad);
        let widest = lines.iter().map(|line| line.width).fold(0.0, f64::max);
        let height = lines.len() as f64 * look.leading + MM;
        let mut marks = vec![Mark::Frame {
            area: Area {
                left: 0.0,
                top: 0.0,
                right: widest + 2.0 * pad,
                bottom: height,
            },
            radius: 1.5 * MM,
            fill: None,
            line: Some((1.1, BLACK)),
        }];
        for (place, line) in lines.into_iter().enumerate() {
            let y = 0.5 * MM + place as f64 * look.leading + look.base();
            marks.extend(line.marks.into_iter().map(|mark| mark.moved(pad, y)));
        }
        self.element(Kind::Paragraph, None);
        self.slab(height, marks);
    }

    /// Places for name, class and date, in one line.
    fn names(&mut self, names: &[String]) {
        let look = Look::plain(SMALL);
        let style = Style {
            font: Font::Plain,
            size: look.size,
            ink: GREY,
            slanted: false,
        };
        let between = 6.0 * MM;
        let count = names.len().max(1) as f64;
        let width = (self.width() - between * (count - 1.0)) / count;
        let height = 7.0 * MM;
        let mut marks = Vec::new();
        for (place, name) in names.iter().enumerate() {
            let x = place as f64 * (width + between);
            let line = set(self.faces, &format!("{name} "), style);
            marks.extend(
                line.marks
                    .into_iter()
                    .map(|mark| mark.moved(x, height - 4.0)),
            );
            marks.push(Mark::rule([x, height], [x + width, height], LINE));
        }
        self.room(3.0 * MM);
        self.element(Kind::Paragraph, None);
        self.slab(height, marks);
        self.room(4.0 * MM);
    }

    /// Lines to write on, with what asks for them on one page.
    fn lines(&mut self, count: usize) {
        self.stays();
        let from = self.here();
        let width = self.width();
        self.element = None;
        for _ in 0..count {
            let line = Mark::rule([0.0, TO_WRITE], [width, TO_WRITE], LINE);
            self.slab(TO_WRITE, vec![line]);
        }
        self.together(from);
        self.room(2.0 * MM);
    }

    fn choice(&mut self, boxes: Boxes, choice: &Choice) -> Result<(), String> {
        let body = Look::plain(BODY);
        let look = if choice.right {
            body.in_font(Font::Bold)
        } else {
            body
        };
        let side = match boxes {
            Boxes::Tick => 4.5 * MM,
            Boxes::Number => 6.0 * MM,
        };
        // A box that is higher than a line begins where the line does, and moves the line down.
        let lower = (0.5 * (side - look.leading)).max(0.0);
        let top = 0.5 * (look.leading - side) + lower;
        let mut marks = vec![Mark::Frame {
            area: Area {
                left: 0.0,
                top,
                right: side,
                bottom: top + side,
            },
            radius: 0.8 * MM,
            fill: choice.right.then_some(PALE_GREEN),
            line: Some((1.0, BLACK)),
        }];
        let style = Style {
            font: Font::Bold,
            size: BODY,
            ink: BLACK,
            slanted: false,
        };
        let within = set(self.faces, &format!("{} ", choice.mark), style);
        let x = 0.5 * (side - within.width);
        let y = look.base() + lower;
        marks.extend(within.marks.into_iter().map(|mark| mark.moved(x, y)));
        let from = self.here();
        let left = self.left;
        self.left += BEHIND_BOX;
        self.paragraph(&choice.words, look);
        if let Some(first) = self.column.slabs.get_mut(from) {
            let boxed = marks.into_iter().map(|mark| mark.moved(left, 0.0));
            let words = first.marks.drain(..).map(|mark| mark.moved(0.0, lower));
            first.marks = boxed.chain(words).collect();
            first.height += lower;
        }
        if !choice.why.is_empty() {
            self.why(&choice.why)?;
            self.gap = 0.0;
        }
        self.left = left;
        self.together(from);
        self.room(lower + 1.5 * MM);
        Ok(())
    }

    fn point(&mut self, words: &Words) {
        let from = self.here();
        let left = self.left;
        self.left += 4.0 * MM;
        self.paragraph(words, Look::plain(BODY));
        self.left = left;
        let look = Look::plain(BODY);
        let style = Style {
            font: Font::Plain,
            size: BODY,
            ink: BLACK,
            slanted: false,
        };
        let dot = set(self.faces, "• ", style);
        if let Some(first) = self.column.slabs.get_mut(from) {
            let (x, y) = (left + MM, look.base());
            first
                .marks
                .splice(0..0, dot.marks.into_iter().map(|mark| mark.moved(x, y)));
        }
        self.room(MM);
    }

    fn drawing(&mut self, drawing: &Drawing) {
        self.stays();
        let [width, height] = drawing.size;
        let scale = (self.width() / width).min(AXES / height);
        let at = |[x, y]: [f64; 2]| [x * scale, y * scale];
        let all = |points: &[[f64; 2]]| points.iter().map(|point| at(*point)).collect();
        let style = Style {
            font: Font::Plain,
            size: axes::WORDS * scale,
            ink: BLACK,
            slanted: false,
        };
        let mut marks = Vec::new();
        for part in &drawing.parts {
            match part {
                Part::Rule(pen, points) | Part::Curve(pen, points) => {
                    marks.push(stroke(*pen, scale, all(points)));
                }
                Part::Label(anchor, place, words) => {
                    let line = set(self.faces, words, style);
                    let [x, y] = at(*place);
                    let x = match anchor {
                        Anchor::Start => x,
                        Anchor::Middle => x - 0.5 * line.width,
                        Anchor::End => x - line.width,
                    };
                    marks.extend(line.marks.into_iter().map(|mark| mark.moved(x.max(0.0), y)));
                }
            }
        }
        self.element(Kind::Figure, Some(&drawing.described));
        self.slab(height * scale, marks);
        self.room(2.0 * MM);
    }

    fn picture(&mut self, described: &str, png: &[u8]) -> Result<(), String> {
        let png = Png::read(png)?;
        let [width, height] = [png.width, png.height].map(f64::from);
        let scale = (self.width() / width).min(PICTURE / height);
        let left = 0.5 * (self.width() - width * scale);
        let area = Area {
            left,
            top: 0.0,
            right: left + width * scale,
            bottom: height * scale,
        };
        let place = self.kept.pictures.len();
        self.kept.pictures.push(png);
        self.element(Kind::Figure, Some(described));
        let frame = Mark::Frame {
            area,
            radius: 0.0,
            fill: None,
            line: Some((0.85, FAINT)),
        };
        self.slab(height * scale, vec![Mark::Picture { area, place }, frame]);
        self.room(2.0 * MM);
        Ok(())
    }

    fn table(&mut self, table: &Table) {
        let (head, rows) = table::rows(self.faces, table, self.width());
        self.stays();
        let head_at = self.here();
        self.element(Kind::Paragraph, None);
        self.slab(head.height, head.marks);
        self.stays();
        let place = self.column.heads.len();
        if let Some(head) = self.column.slabs.get(head_at) {
            // On other pages it is there for the eye only.
            let head = Slab {
                element: None,
                ..head.clone()
            };
            self.column.heads.push(head);
        }
        for row in rows {
            self.element(Kind::Paragraph, None);
            self.slab(row.height, row.marks);
            if let Some(slab) = self.column.slabs.last_mut() {
                slab.head = Some(place);
            }
        }
        self.room(3.0 * MM);
    }

    fn group(&mut self, group: &Group, blocks: &[Block]) -> Result<(), String> {
        match group {
            Group::Head => {
                self.blocks(blocks)?;
                self.room(4.0 * MM);
            }
            Group::Question => {
                let from = self.here();
                // What leads to the first question stands on its page.
                if self.asked != from {
                    self.stays();
                }
                self.blocks(blocks)?;
                self.together(from);
                self.asked = self.here();
                self.room(4.0 * MM);
            }
            Group::SecondLayer => {
                self.room(3.0 * MM);
                self.barred(LINE, |flow| flow.blocks(blocks))?;
                self.room(3.0 * MM);
            }
            Group::Step {
                place,
                title,
                minutes,
            } => {
                self.step(*place, title, minutes.as_deref());
                self.blocks(blocks)?;
                self.room(6.0 * MM);
            }
        }
        Ok(())
    }

    /// The heading of a step, its number in a disc.
    fn step(&mut self, place: usize, title: &str, minutes: Option<&str>) {
        let look = Look {
            leading: 6.5 * MM,
            ..Look::plain(12.5).in_font(Font::Bold)
        };
        let style = Style {
            font: Font::Bold,
            size: 10.0,
            ink: WHITE,
            slanted: false,
        };
        let number = set(self.faces, &format!("{place} "), style);
        let side = look.leading;
        let width = side.max(number.width + 3.0 * MM);
        let mut marks = vec![Mark::Frame {
            area: Area {
                left: 0.0,
                top: 0.0,
                right: width,
                bottom: side,
            },
            radius: 0.5 * side,
            fill: Some(BLACK),
            line: None,
        }];
        let x = 0.5 * (width - number.width);
        let y = 0.5 * side + 0.36 * style.size;
        marks.extend(number.marks.into_iter().map(|mark| mark.moved(x, y)));
        let mut words = plain(title);
        if let Some(minutes) = minutes {
            words.push(Piece::Quiet(format!(" {minutes}")));
        }
        let from = self.here();
        let left = self.left;
        self.left += width + 2.0 * MM;
        self.set(Kind::Step, &words, look);
        self.left = left;
        if let Some(first) = self.column.slabs.get_mut(from) {
            first.marks.splice(0..0, marks);
        }
        self.together(from);
        self.stays();
        self.room(1.5 * MM);
    }
}

/// A line of a drawing.
fn stroke(pen: Pen, scale: f64, points: Vec<[f64; 2]>) -> Mark {
    let (width, ink, dashes) = match pen {
        Pen::Grid => (1.0, FAINT, None),
        Pen::Axis => (1.5, BLACK, None),
        Pen::Given => (2.0, GREY, Some([7.0, 5.0])),
        Pen::Run => (3.0, BLACK, None),
    };
    Mark::Line {
        points,
        width: width * scale,
        ink,
        dashes: dashes.map(|dashes| dashes.map(|length| length * scale)),
    }
}
