//! A sheet as PDF: its pages as they are laid out, with fonts, pictures, title and language; the same bytes each time.

use miniz_oxide::deflate::compress_to_vec_zlib;
use pdf_writer::types::Predictor;
use pdf_writer::{Content, Filter, Finish as _, Name, Pdf, Rect, Ref, Str, TextStr};

use super::block::Paper;
use super::embed::{Embedded, PACKED};
use super::face::{Faces, Font};
use super::mark::{Area, Ink, Mark, Text};
use super::page::{LaidPage, PaperSize, lay};
use super::png::Png;
use super::tag::{self, Element, Numbered};

/// How far slanted letters lean, as a part of their height.
const SLANT: f32 = 0.2;
/// A quarter of a circle as a curve: how far its handles stand from its ends, as a part of the radius.
const QUARTER: f64 = 0.5523;

/// A length as it is written: to a hundredth of a point.
fn short(length: f64) -> f32 {
    (libm::round(100.0 * length) / 100.0) as f32
}

/// The name of a font within pages.
fn font_name(font: Font) -> Name<'static> {
    match font {
        Font::Plain => Name(b"F1"),
        Font::Bold => Name(b"F2"),
        Font::Serif => Name(b"F3"),
        Font::SerifItalic => Name(b"F4"),
    }
}

fn picture_name(place: usize) -> String {
    format!("P{}", place + 1)
}

/// What a page is written with.
struct Writer<'a> {
    content: Content,
    /// Height of the page: a PDF counts from below.
    height: f64,
    fonts: &'a mut [Embedded; 4],
}

impl Writer<'_> {
    fn point(&self, [x, y]: [f64; 2]) -> [f32; 2] {
        [short(x), short(self.height - y)]
    }

    fn fill(&mut self, ink: Ink) {
        let [red, green, blue] = ink.map(short);
        self.content.set_fill_rgb(red, green, blue);
    }

    fn pen(&mut self, width: f64, ink: Ink) {
        let [red, green, blue] = ink.map(short);
        self.content
            .set_line_width(short(width))
            .set_stroke_rgb(red, green, blue);
    }

    fn text(&mut self, text: &Text) {
        let Some(place) = Font::ALL.iter().position(|font| *font == text.style.font) else {
            return;
        };
        self.fill(text.style.ink);
        let [x, y] = self.point(text.at);
        let lean = if text.style.slanted { SLANT } else { 0.0 };
        self.content
            .begin_text()
            .set_font(font_name(text.style.font), short(text.style.size))
            .set_text_matrix([1.0, 0.0, lean, 1.0, x, y]);
        let mut shown = self.content.show_positioned();
        let mut items = shown.items();
        let mut run = Vec::new();
        for glyph in &text.glyphs {
            run.extend(self.fonts[place].number(glyph).to_be_bytes());
            if glyph.kern != 0.0 {
                items.show(Str(&run));
                items.adjust(short(-1000.0 * glyph.kern));
                run.clear();
            }
        }
        if !run.is_empty() {
            items.show(Str(&run));
        }
        items.finish();
        shown.finish();
        self.content.end_text();
    }

    fn line(&mut self, points: &[[f64; 2]], dashes: Option<[f64; 2]>) {
        let lengths = dashes.map_or_else(Vec::new, |dashes| dashes.map(short).to_vec());
        self.content.set_dash_pattern(lengths, 0.0);
        for (place, point) in points.iter().enumerate() {
            let [x, y] = self.point(*point);
            if place == 0 {
                self.content.move_to(x, y);
            } else {
                self.content.line_to(x, y);
            }
        }
        self.content.stroke();
    }

    fn outline(&mut self, area: &Area, radius: f64) {
        let Area {
            left,
            top,
            right,
            bottom,
        } = *area;
        if radius <= 0.0 {
            let [x, y] = self.point([left, bottom]);
            self.content
                .rect(x, y, short(right - left), short(bottom - top));
            return;
        }
        let radius = radius.min(0.5 * (right - left)).min(0.5 * (bottom - top));
        // Each corner from the end of one side to the beginning of the next, with the corner itself.
        let corners = [
            ([right - radius, top], [right, top], [right, top + radius]),
            (
                [right, bottom - radius],
                [right, bottom],
                [right - radius, bottom],
            ),
            (
                [left + radius, bottom],
                [left, bottom],
                [left, bottom - radius],
            ),
            ([left, top + radius], [left, top], [left + radius, top]),
        ];
        let [x, y] = self.point([left + radius, top]);
        self.content.move_to(x, y);
        for (from, corner, to) in corners {
            let handle = |end: [f64; 2]| {
                let towards = |axis: usize| end[axis] + QUARTER * (corner[axis] - end[axis]);
                [towards(0), towards(1)]
            };
            let [x, y] = self.point(from);
            let [x1, y1] = self.point(handle(from));
            let [x2, y2] = self.point(handle(to));
            let [x3, y3] = self.point(to);
            self.content.line_to(x, y).cubic_to(x1, y1, x2, y2, x3, y3);
        }
        self.content.close_path();
    }

    fn mark(&mut self, mark: &Mark) {
        match mark {
            Mark::Text(text) => self.text(text),
            Mark::Line {
                points,
                width,
                ink,
                dashes,
            } => {
                self.pen(*width, *ink);
                self.line(points, *dashes);
            }
            Mark::Frame {
                area,
                radius,
                fill,
                line,
            } => {
                if let Some(ink) = fill {
                    self.fill(*ink);
                    self.outline(area, *radius);
                    self.content.fill_nonzero();
                }
                if let Some((width, ink)) = line {
                    self.pen(*width, *ink);
                    self.content.set_dash_pattern([], 0.0);
                    self.outline(area, *radius);
                    self.content.stroke();
                }
            }
            Mark::Picture { area, place } => {
                let [x, y] = self.point([area.left, area.bottom]);
                let (width, height) = (area.right - area.left, area.bottom - area.top);
                let name = picture_name(*place);
                self.content
                    .save_state()
                    .transform([short(width), 0.0, 0.0, short(height), x, y])
                    .x_object(Name(name.as_bytes()))
                    .restore_state();
            }
        }
    }
}

/// The content of a page, and the elements of its parts by their numbers.
fn content(
    page: &LaidPage,
    height: f64,
    elements: &[Element],
    fonts: &mut [Embedded; 4],
) -> (Vec<u8>, Vec<usize>) {
    let mut writer = Writer {
        content: Content::new(),
        height,
        fonts,
    };
    let mut numbered = Vec::new();
    for piece in &page.pieces {
        let element = piece
            .element
            .and_then(|place| Some((place, elements.get(place)?)));
        match element {
            Some((place, element)) => {
                let number = i32::try_from(numbered.len()).unwrap_or(i32::MAX);
                numbered.push(place);
                writer
                    .content
                    .begin_marked_content_with_properties(element.kind.name())
                    .properties()
                    .identify(number);
            }
            None => {
                writer.content.begin_marked_content(Name(b"Artifact"));
            }
        }
        for mark in &piece.marks {
            writer.mark(mark);
        }
        writer.content.end_marked_content();
    }
    let content = compress_to_vec_zlib(writer.content.finish().as_slice(), PACKED);
    (content, numbered)
}

fn write_picture(pdf: &mut Pdf, id: Ref, png: &Png) {
    let side = |pixels: u32| i32::try_from(pixels).unwrap_or(i32::MAX);
    let mut image = pdf.image_xobject(id, &png.packed);
    image.filter(Filter::FlateDecode);
    image
        .decode_parms()
        .predictor(Predictor::PngOptimum)
        .colors(3)
        .bits_per_component(8)
        .columns(side(png.width));
    image
        .width(side(png.width))
        .height(side(png.height))
        .bits_per_component(8);
    image.color_space().device_rgb();
    image.finish();
}

/// A sheet as PDF, on paper of a size.
///
/// # Errors
/// A picture that is no PNG of 8 bits for red, green and blue.
pub fn pdf(paper: &Paper, size: PaperSize) -> Result<Vec<u8>, String> {
    let faces = Faces::read()?;
    let laid = lay(&faces, paper, size)?;
    let [width, height] = size.points();
    let mut fonts = Font::ALL.map(Embedded::new);
    let elements = &laid.kept.elements;
    let (contents, numbered): (Vec<Vec<u8>>, Vec<Vec<usize>>) = laid
        .pages
        .iter()
        .map(|page| content(page, height, elements, &mut fonts))
        .unzip();

    let mut last = 0;
    let mut next = || {
        last += 1;
        Ref::new(last)
    };
    let (catalog, tree, info, resources, told) = (next(), next(), next(), next(), next());
    let font_ids = [(); 4].map(|()| [(); 5].map(|()| next()));
    let pictures: Vec<Ref> = laid.kept.pictures.iter().map(|_| next()).collect();
    let pages: Vec<[Ref; 2]> = contents.iter().map(|_| [next(), next()]).collect();

    let mut pdf = Pdf::new();
    let mut root = pdf.catalog(catalog);
    root.pages(tree).lang(TextStr(&paper.language));
    root.viewer_preferences().display_doc_title(true);
    root.mark_info().marked(true);
    root.pair(Name(b"StructTreeRoot"), told);
    root.finish();
    let program = format!("Stroma {}", env!("CARGO_PKG_VERSION"));
    pdf.document_info(info)
        .title(TextStr(&paper.name))
        .subject(TextStr(&paper.foot))
        .creator(TextStr(&program));
    let count = i32::try_from(pages.len()).unwrap_or(i32::MAX);
    pdf.pages(tree)
        .kids(pages.iter().map(|[page, _]| *page))
        .count(count);
    let mut shared = pdf.indirect(resources).dict();
    let mut names = shared.insert(Name(b"Font")).dict();
    for ((font, embedded), ids) in Font::ALL.iter().zip(&fonts).zip(&font_ids) {
        if embedded.is_used() {
            names.pair(font_name(*font), ids[0]);
        }
    }
    names.finish();
    let mut names = shared.insert(Name(b"XObject")).dict();
    for (place, id) in pictures.iter().enumerate() {
        names.pair(Name(picture_name(place).as_bytes()), *id);
    }
    names.finish();
    shared.finish();
    for (place, ([page, stream], content)) in pages.iter().zip(&contents).enumerate() {
        let mut one = pdf.page(*page);
        one.parent(tree)
            .media_box(Rect::new(0.0, 0.0, short(width), short(height)))
            .contents(*stream);
        one.pair(Name(b"Resources"), resources);
        tag::of_page(&mut one, place);
        one.finish();
        pdf.stream(*stream, content).filter(Filter::FlateDecode);
    }
    for (embedded, ids) in fonts.iter().zip(font_ids) {
        if embedded.is_used() {
            embedded.write(&mut pdf, &faces, ids)?;
        }
    }
    for (png, id) in laid.kept.pictures.iter().zip(&pictures) {
        write_picture(&mut pdf, *id, png);
    }
    let numbered: Vec<Numbered> = pages
        .iter()
        .zip(numbered)
        .map(|([page, _], elements)| Numbered {
            page: *page,
            elements,
        })
        .collect();
    tag::write(&mut pdf, told, &mut next, elements, &numbered);
    Ok(pdf.finish())
}
