//! The fonts in a PDF: of each only the letters that are used, with their widths and with what each is in a text that is copied.

use std::collections::BTreeMap;

use miniz_oxide::deflate::compress_to_vec_zlib;
use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Filter, Finish as _, Name, Pdf, Rect, Ref, Str};
use subsetter::GlyphRemapper;
use ttf_parser::{RawFace, Tag};

use super::face::{Faces, Font, Glyph};

/// How hard streams are packed: as usual.
pub(crate) const PACKED: u8 = 6;
/// Glyphs are numbered by themselves.
const NUMBERS: SystemInfo<'static> = SystemInfo {
    registry: Str(b"Adobe"),
    ordering: Str(b"Identity"),
    supplement: 0,
};

/// The letters of a font that a sheet uses.
pub(crate) struct Embedded {
    font: Font,
    mapper: GlyphRemapper,
    /// Letter and width, em, by the number of the glyph in the PDF.
    used: BTreeMap<u16, (char, f64)>,
}

impl Embedded {
    /// None yet.
    pub(crate) fn new(font: Font) -> Self {
        Self {
            font,
            mapper: GlyphRemapper::new(),
            used: BTreeMap::new(),
        }
    }

    /// The number of a letter in the PDF.
    pub(crate) fn number(&mut self, glyph: &Glyph) -> u16 {
        let number = self.mapper.remap(glyph.id);
        // A space that holds words together is a space to whoever copies it.
        let letter = if glyph.letter == '\u{a0}' {
            ' '
        } else {
            glyph.letter
        };
        self.used.entry(number).or_insert((letter, glyph.advance));
        number
    }

    /// Whether a letter of it is used.
    pub(crate) fn is_used(&self) -> bool {
        !self.used.is_empty()
    }

    /// The name of a subset: six letters that follow from what is in it, and the name of the font.
    fn name(&self, outlines: &[u8]) -> String {
        let hash = blake3::hash(outlines);
        let letters = hash.as_bytes().iter().take(6);
        let mut name: String = letters.map(|byte| char::from(b'A' + byte % 26)).collect();
        name.push('+');
        name.push_str(self.font.name());
        name
    }

    /// Writes it: the font is the first object, four others belong to it.
    ///
    /// # Errors
    /// A font that cannot be cut down.
    pub(crate) fn write(&self, pdf: &mut Pdf, faces: &Faces, ids: [Ref; 5]) -> Result<(), String> {
        let [font, letters, descriptor, map, file] = ids;
        let wrong = |error: String| format!("{}: {error}", self.font.name());
        let subset = subsetter::subset(self.font.file(), 0, &self.mapper)
            .map_err(|error| wrong(error.to_string()))?;
        let outlines = RawFace::parse(&subset, 0)
            .ok()
            .and_then(|face| face.table(Tag::from_bytes(b"CFF ")))
            .ok_or_else(|| wrong("found no outlines, expected those of an OTF file".to_owned()))?;
        let name = self.name(outlines);
        let whole = format!("{name}-Identity-H");
        pdf.type0_font(font)
            .base_font(Name(whole.as_bytes()))
            .encoding_predefined(Name(b"Identity-H"))
            .descendant_font(letters)
            .to_unicode(map);
        let mut cid = pdf.cid_font(letters);
        cid.subtype(CidFontType::Type0)
            .base_font(Name(name.as_bytes()))
            .system_info(NUMBERS)
            .font_descriptor(descriptor)
            .default_width(0.0);
        let mut widths = cid.widths();
        for (number, (_, advance)) in &self.used {
            widths.consecutive(*number, [(1000.0 * advance) as f32]);
        }
        widths.finish();
        cid.finish();
        let metrics = faces.metrics(self.font);
        let mut flags = FontFlags::SYMBOLIC;
        match self.font {
            Font::Plain | Font::Bold => {}
            Font::Serif => flags |= FontFlags::SERIF,
            Font::SerifItalic => flags |= FontFlags::SERIF | FontFlags::ITALIC,
        }
        let [left, lower, right, upper] = metrics.bbox.map(|edge| edge as f32);
        pdf.font_descriptor(descriptor)
            .name(Name(name.as_bytes()))
            .flags(flags)
            .bbox(Rect::new(left, lower, right, upper))
            .italic_angle(metrics.italic_angle as f32)
            .ascent(metrics.ascent as f32)
            .descent(metrics.descent as f32)
            .cap_height(metrics.cap_height as f32)
            .stem_v(if self.font == Font::Bold { 140.0 } else { 90.0 })
            .font_file3(file);
        let mut letters = UnicodeCmap::<u16>::new(Name(b"Letters"), NUMBERS);
        for (number, (letter, _)) in &self.used {
            letters.pair(*number, *letter);
        }
        let letters = compress_to_vec_zlib(letters.finish().as_slice(), PACKED);
        pdf.cmap(map, &letters).filter(Filter::FlateDecode);
        let outlines = compress_to_vec_zlib(outlines, PACKED);
        let mut stream = pdf.stream(file, &outlines);
        stream.filter(Filter::FlateDecode);
        stream.pair(Name(b"Subtype"), Name(b"CIDFontType0C"));
        stream.finish();
        Ok(())
    }
}
