//! Words of a paragraph set in lines of a width.

use super::block::Piece;
use super::face::{Faces, Font, Glyph};
use super::mark::{Area, BLACK, BROWN, GREY, Ink, LINE, MM, Mark, Style, Text};

/// How a paragraph looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Look {
    /// Font of plain words.
    pub(crate) font: Font,
    /// Size, pt.
    pub(crate) size: f64,
    /// Height of a line, pt.
    pub(crate) leading: f64,
    /// Colour.
    pub(crate) ink: Ink,
    /// Least width of a place to write, pt.
    pub(crate) blank: f64,
}

impl Look {
    /// Plain words of a size.
    pub(crate) fn plain(size: f64) -> Self {
        Self {
            font: Font::Plain,
            size,
            leading: 1.42 * size,
            ink: BLACK,
            blank: 26.0 * MM,
        }
    }

    /// The same in another font.
    pub(crate) fn in_font(self, font: Font) -> Self {
        Self { font, ..self }
    }

    /// The same in another colour.
    pub(crate) fn in_ink(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    /// Where the baseline of a line stands, from its top: capitals stand in the middle of it.
    pub(crate) fn base(self) -> f64 {
        0.5 * self.leading + 0.36 * self.size
    }

    fn style(self) -> Style {
        Style {
            font: self.font,
            size: self.size,
            ink: self.ink,
            slanted: false,
        }
    }

    fn stressed(self) -> Style {
        match self.font {
            Font::Serif | Font::SerifItalic => Style {
                font: Font::SerifItalic,
                ..self.style()
            },
            // Its upright letters, slanted, are near to its italics.
            Font::Plain | Font::Bold => Style {
                slanted: true,
                ..self.style()
            },
        }
    }
}

/// A line, its baseline at 0, its left end at 0.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Line {
    /// What is drawn.
    pub(crate) marks: Vec<Mark>,
    /// Its width.
    pub(crate) width: f64,
}

/// Something that no line end divides.
#[derive(Debug, Clone)]
enum Item {
    Letter(Glyph, Style),
    Thing(Vec<Mark>, f64),
    End,
}

impl Item {
    fn width(&self) -> f64 {
        match self {
            Self::Letter(glyph, style) => (glyph.advance + glyph.kern) * style.size,
            Self::Thing(_, width) => *width,
            Self::End => 0.0,
        }
    }

    fn letter(&self) -> Option<char> {
        match self {
            Self::Letter(glyph, _) => Some(glyph.letter),
            Self::Thing(..) | Self::End => None,
        }
    }

    fn is_space(&self) -> bool {
        self.letter() == Some(' ')
    }
}

/// Letters of some words: any space but one that holds words together is a plain one, and what cannot be drawn is left out.
fn letters(words: &str) -> impl Iterator<Item = char> {
    words.chars().filter_map(|letter| match letter {
        '\u{a0}' | '\u{202f}' => Some('\u{a0}'),
        letter if letter.is_whitespace() => Some(' '),
        letter if letter.is_control() => None,
        // They say how words may be divided and have no form of their own.
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{fe0e}' | '\u{fe0f}' => None,
        letter => Some(letter),
    })
}

fn add(faces: &Faces, items: &mut Vec<Item>, words: &str, style: Style) {
    for letter in letters(words) {
        let Some((font, glyph)) = faces.glyph(style.font, letter) else {
            continue;
        };
        let style = Style { font, ..style };
        if let Some(Item::Letter(before, of)) = items.last_mut()
            && *of == style
        {
            before.kern = faces.kern(font, before.id, glyph.id);
        }
        items.push(Item::Letter(glyph, style));
    }
}

/// Words in one line.
pub(crate) fn set(faces: &Faces, words: &str, style: Style) -> Line {
    let mut items = Vec::new();
    add(faces, &mut items, words, style);
    line(&items)
}

fn moved(line: Line, x: f64, y: f64) -> Vec<Mark> {
    line.marks
        .into_iter()
        .map(|mark| mark.moved(x, y))
        .collect()
}

/// A place to write, with what stands there.
fn blank(faces: &Faces, found: &str, look: Look) -> Item {
    let style = Style {
        font: Font::Bold,
        ..look.style()
    };
    let within = set(faces, found, style);
    let width = look.blank.max(within.width + 2.0 * MM);
    let x = 0.5 * (width - within.width);
    let mut marks = vec![Mark::rule([0.0, 2.5], [width, 2.5], LINE)];
    marks.extend(moved(within, x, 0.0));
    Item::Thing(marks, width)
}

/// A label in a frame.
fn tag(faces: &Faces, words: &str, look: Look) -> Item {
    let size = 0.8 * look.size;
    let style = Style {
        font: Font::Plain,
        size,
        ink: BROWN,
        slanted: false,
    };
    let within = set(faces, words, style);
    let width = within.width + 3.0 * MM;
    let mut marks = vec![Mark::Frame {
        area: Area {
            left: 0.0,
            top: -0.95 * size,
            right: width,
            bottom: 0.35 * size,
        },
        radius: MM,
        fill: None,
        line: Some((0.7, BROWN)),
    }];
    marks.extend(moved(within, 1.5 * MM, 0.0));
    Item::Thing(marks, width)
}

fn items(faces: &Faces, words: &[Piece], look: Look) -> Vec<Item> {
    let mut items = Vec::new();
    for piece in words {
        match piece {
            Piece::Plain(words) => add(faces, &mut items, words, look.style()),
            Piece::Stressed(words) => add(faces, &mut items, words, look.stressed()),
            Piece::Bold(words) => {
                let style = Style {
                    font: Font::Bold,
                    ..look.style()
                };
                add(faces, &mut items, words, style);
            }
            Piece::Quiet(words) => {
                let style = Style {
                    size: 0.88 * look.size,
                    ink: GREY,
                    ..look.style()
                };
                add(faces, &mut items, words, style);
            }
            Piece::Tag(words) => items.push(tag(faces, words, look)),
            Piece::Blank(found) => items.push(blank(faces, found, look)),
            Piece::End => items.push(Item::End),
        }
    }
    items
}

/// Items in one line. A space at its end is kept for those who copy the words, or hear them, and takes no room.
fn line(items: &[Item]) -> Line {
    let last = items.iter().rposition(|item| !item.is_space());
    let end = last.map_or(0, |last| last + 1);
    let mut made = Line::default();
    for (place, item) in items.iter().enumerate().take(end + 1) {
        match item {
            Item::Letter(glyph, style) => match made.marks.last_mut() {
                Some(Mark::Text(text)) if text.style == *style => text.glyphs.push(*glyph),
                _ => made.marks.push(Mark::Text(Text {
                    style: *style,
                    at: [made.width, 0.0],
                    glyphs: vec![*glyph],
                })),
            },
            Item::Thing(marks, _) => {
                let marks = marks.iter().cloned();
                made.marks
                    .extend(marks.map(|mark| mark.moved(made.width, 0.0)));
            }
            Item::End => {}
        }
        if place < end {
            made.width += item.width();
        }
    }
    made
}

/// Whether a line may end behind an item: behind a space, and behind a dash between letters.
fn may_end(items: &[Item], place: usize) -> bool {
    let letter = |place: usize| items.get(place).and_then(Item::letter);
    match letter(place) {
        Some(' ') => true,
        Some('-' | '–' | '—' | '/') => {
            let before = place.checked_sub(1).and_then(letter);
            let both = [before, letter(place + 1)];
            both.iter()
                .all(|letter| letter.is_some_and(char::is_alphabetic))
        }
        _ => false,
    }
}

/// Words in lines of at most some width; a word that is wider is divided anywhere.
pub(crate) fn lines(faces: &Faces, words: &[Piece], look: Look, width: f64) -> Vec<Line> {
    let items = items(faces, words, look);
    let mut lines = Vec::new();
    if items.is_empty() {
        return lines;
    }
    let (mut from, mut x) = (0, 0.0);
    let mut end = None;
    for (place, item) in items.iter().enumerate() {
        if matches!(item, Item::End) {
            lines.push(line(&items[from..place]));
            (from, x, end) = (place + 1, 0.0, None);
            continue;
        }
        // A space may hang over the end.
        if !item.is_space() && x + item.width() > width + 1e-6 && place > from {
            let cut = end.unwrap_or(place);
            lines.push(line(&items[from..cut]));
            from = cut;
            x = items[from..place].iter().map(Item::width).sum();
            end = None;
        }
        x += item.width();
        if may_end(&items, place) {
            end = Some(place + 1);
        }
    }
    lines.push(line(&items[from..]));
    lines
}

/// The width of the widest word, and that of all words in one line.
pub(crate) fn widths(faces: &Faces, words: &[Piece], look: Look) -> [f64; 2] {
    let items = items(faces, words, look);
    let (mut word, mut widest) = (0.0, 0.0_f64);
    let (mut whole, mut longest) = (0.0, 0.0_f64);
    for (place, item) in items.iter().enumerate() {
        if matches!(item, Item::End) {
            (word, whole) = (0.0, 0.0);
            continue;
        }
        whole += item.width();
        longest = longest.max(whole);
        if item.is_space() {
            word = 0.0;
            continue;
        }
        word += item.width();
        widest = widest.max(word);
        if may_end(&items, place) {
            word = 0.0;
        }
    }
    [widest, longest]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faces() -> Faces {
        Faces::read().expect("fonts")
    }

    fn said(line: &Line) -> String {
        let mut said = String::new();
        for mark in &line.marks {
            if let Mark::Text(text) = mark {
                said.extend(text.glyphs.iter().map(|glyph| glyph.letter));
            }
        }
        said
    }

    fn broken(words: &str, width: f64) -> Vec<String> {
        let words = vec![Piece::Plain(words.to_owned())];
        let lines = lines(&faces(), &words, Look::plain(10.0), width);
        for line in &lines {
            assert!(line.width <= width + 1e-6, "{line:?}");
        }
        lines.iter().map(said).collect()
    }

    #[test]
    fn no_line_is_wider_than_its_room_and_no_word_is_lost() {
        let words = "Zellen, die nicht mehr da sind, helfen trotzdem: wie geht das?";
        for width in [55.0, 80.0, 1000.0] {
            let lines = broken(words, width);
            assert_eq!(lines.concat(), words, "{width}");
        }
        assert_eq!(broken(words, 1000.0).len(), 1);
        assert!(broken("", 100.0).is_empty());
    }

    #[test]
    fn a_word_that_is_too_long_is_divided_and_one_that_is_held_is_not() {
        let lines = broken("Gelenkknorpelverdickung", 40.0);
        assert!(lines.len() > 1);
        assert_eq!(lines.concat(), "Gelenkknorpelverdickung");
        assert_eq!(broken("28\u{a0}mm", 20.0).concat(), "28\u{a0}mm");
        let both = broken("about 28\u{a0}mm", 55.0);
        assert_eq!(both, ["about ", "28\u{a0}mm"]);
        // A dash ends a line between letters only.
        assert_eq!(broken("bone-building", 45.0), ["bone-", "building"]);
        assert_eq!(broken("so -15", 24.0), ["so ", "-15"]);
    }

    #[test]
    fn a_place_to_write_is_as_wide_as_it_must_be() {
        let look = Look::plain(10.0);
        let one = |found: &str| {
            let words = vec![Piece::Blank(found.to_owned())];
            lines(&faces(), &words, look, 400.0)[0].width
        };
        assert!((one("") - look.blank).abs() < 1e-6);
        assert!((one("31.4") - look.blank).abs() < 1e-6);
        assert!(one("a word that is much wider than its place") > look.blank);
    }
}
