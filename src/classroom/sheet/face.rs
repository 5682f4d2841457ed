//! The letters of a PDF: which glyph a letter is, how wide it is, how near it stands to the next.

use ttf_parser::gpos::{PairAdjustment, PositioningSubtable};
use ttf_parser::{GlyphId, Tag};

/// A font of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Font {
    /// Words.
    Plain,
    /// Words in bold.
    Bold,
    /// Title and question.
    Serif,
    /// Stressed words of these.
    SerifItalic,
}

impl Font {
    /// All fonts.
    pub(crate) const ALL: [Self; 4] = [Self::Plain, Self::Bold, Self::Serif, Self::SerifItalic];

    /// Its file.
    pub(crate) fn file(self) -> &'static [u8] {
        match self {
            Self::Plain => include_bytes!("../../../assets/fonts/Inter-Regular.otf"),
            Self::Bold => include_bytes!("../../../assets/fonts/Inter-SemiBold.otf"),
            Self::Serif => include_bytes!("../../../assets/fonts/EBGaramond12-Regular.otf"),
            Self::SerifItalic => include_bytes!("../../../assets/fonts/EBGaramond12-Italic.otf"),
        }
    }

    /// Its name in a file.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Plain => "Inter-Regular",
            Self::Bold => "Inter-SemiBold",
            Self::Serif => "EBGaramond12-Regular",
            Self::SerifItalic => "EBGaramond12-Italic",
        }
    }

    /// The fonts in which a letter is looked for, in their order.
    fn tried(self) -> [Self; 2] {
        match self {
            Self::Plain => [Self::Plain, Self::Serif],
            Self::Bold => [Self::Bold, Self::Serif],
            Self::Serif => [Self::Serif, Self::Plain],
            Self::SerifItalic => [Self::SerifItalic, Self::Plain],
        }
    }
}

/// A letter as it is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Glyph {
    /// Its number in the font.
    pub(crate) id: u16,
    /// The letter.
    pub(crate) letter: char,
    /// Its width, em.
    pub(crate) advance: f64,
    /// How much further the next letter stands, em; less than 0 where it stands nearer.
    pub(crate) kern: f64,
}

struct Face {
    face: ttf_parser::Face<'static>,
    /// The tables of pairs, by their lookup.
    pairs: Vec<Vec<PairAdjustment<'static>>>,
    em: f64,
}

impl Face {
    fn read(font: Font) -> Result<Self, String> {
        let face = ttf_parser::Face::parse(font.file(), 0)
            .map_err(|error| format!("{}: {error}", font.name()))?;
        Ok(Self {
            pairs: pairs(&face),
            em: f64::from(face.units_per_em()),
            face,
        })
    }

    fn kern(&self, left: GlyphId, right: GlyphId) -> f64 {
        let units: i32 = self
            .pairs
            .iter()
            .filter_map(|lookup| lookup.iter().find_map(|table| moved(table, left, right)))
            .map(i32::from)
            .sum();
        f64::from(units) / self.em
    }
}

/// The tables that say how near pairs of letters stand, of each lookup that the font uses for it.
fn pairs(face: &ttf_parser::Face<'static>) -> Vec<Vec<PairAdjustment<'static>>> {
    let Some(table) = face.tables().gpos else {
        return Vec::new();
    };
    let latin = table
        .scripts
        .find(Tag::from_bytes(b"latn"))
        .or_else(|| table.scripts.find(Tag::from_bytes(b"DFLT")));
    let Some(language) = latin.and_then(|script| script.default_language) else {
        return Vec::new();
    };
    let features = language.feature_indices.into_iter();
    let features = features.filter_map(|place| table.features.get(place));
    let mut lookups: Vec<u16> = features
        .filter(|feature| feature.tag == Tag::from_bytes(b"kern"))
        .flat_map(|feature| feature.lookup_indices)
        .collect();
    lookups.sort_unstable();
    lookups.dedup();
    lookups
        .into_iter()
        .filter_map(|place| table.lookups.get(place))
        .map(|lookup| {
            let tables = lookup.subtables.into_iter::<PositioningSubtable<'static>>();
            tables
                .filter_map(|table| match table {
                    PositioningSubtable::Pair(pair) => Some(pair),
                    _ => None,
                })
                .collect()
        })
        .collect()
}

/// How much further the second letter stands by a table, units of the font; none where the table does not know the pair.
fn moved(table: &PairAdjustment<'_>, left: GlyphId, right: GlyphId) -> Option<i16> {
    let place = table.coverage().get(left)?;
    let (first, _) = match table {
        PairAdjustment::Format1 { sets, .. } => sets.get(place)?.get(right)?,
        PairAdjustment::Format2 {
            classes, matrix, ..
        } => matrix.get((classes.0.get(left), classes.1.get(right)))?,
    };
    Some(first.x_advance)
}

/// What a font says of itself, in thousandths of an em.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Metrics {
    /// The box about all its letters: left, lower, right and upper edge.
    pub(crate) bbox: [f64; 4],
    /// How far letters rise.
    pub(crate) ascent: f64,
    /// How far they hang, less than 0.
    pub(crate) descent: f64,
    /// Height of capitals.
    pub(crate) cap_height: f64,
    /// How far it leans, degrees.
    pub(crate) italic_angle: f64,
}

/// The fonts of a sheet.
pub(crate) struct Faces([Face; 4]);

impl Faces {
    /// Reads the fonts of the program.
    ///
    /// # Errors
    /// A font that cannot be read.
    pub(crate) fn read() -> Result<Self, String> {
        let [plain, bold, serif, italic] = Font::ALL;
        Ok(Self([
            Face::read(plain)?,
            Face::read(bold)?,
            Face::read(serif)?,
            Face::read(italic)?,
        ]))
    }

    fn of(&self, font: Font) -> &Face {
        let [plain, bold, serif, italic] = &self.0;
        match font {
            Font::Plain => plain,
            Font::Bold => bold,
            Font::Serif => serif,
            Font::SerifItalic => italic,
        }
    }

    fn find(&self, font: Font, letter: char) -> Option<(Font, Glyph)> {
        font.tried().into_iter().find_map(|font| {
            let face = self.of(font);
            let id = face.face.glyph_index(letter)?;
            let glyph = Glyph {
                id: id.0,
                letter,
                advance: f64::from(face.face.glyph_hor_advance(id)?) / face.em,
                kern: 0.0,
            };
            (id.0 != 0).then_some((font, glyph))
        })
    }

    /// A letter in a font, or in another where that has none; a question mark where none has it.
    pub(crate) fn glyph(&self, font: Font, letter: char) -> Option<(Font, Glyph)> {
        self.find(font, letter).or_else(|| self.find(font, '?'))
    }

    /// How much further the second of two letters of a font stands, em.
    pub(crate) fn kern(&self, font: Font, left: u16, right: u16) -> f64 {
        self.of(font).kern(GlyphId(left), GlyphId(right))
    }

    /// What a font says of itself.
    pub(crate) fn metrics(&self, font: Font) -> Metrics {
        let Face { face, em, .. } = self.of(font);
        let of = |units: i16| 1000.0 * f64::from(units) / em;
        let bbox = face.global_bounding_box();
        Metrics {
            bbox: [
                of(bbox.x_min),
                of(bbox.y_min),
                of(bbox.x_max),
                of(bbox.y_max),
            ],
            ascent: of(face.ascender()),
            descent: of(face.descender()),
            cap_height: of(face.capital_height().unwrap_or_else(|| face.ascender())),
            italic_angle: f64::from(face.italic_angle()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_of_the_three_languages_and_of_the_sheets_is_there() {
        let faces = Faces::read().expect("fonts");
        for font in Font::ALL {
            for letter in "AZaz09ÄÖÜäöüßÁÉÍÓÚÑáéíóúñ¿¡«»„“”‘’–—…·×−°µ%✓→≤≥₂β\u{a0}".chars()
            {
                assert!(faces.find(font, letter).is_some(), "{letter} in {font:?}");
            }
        }
    }

    #[test]
    fn an_open_pair_stands_nearer_and_a_closed_one_as_wide_as_it_is() {
        let faces = Faces::read().expect("fonts");
        for font in Font::ALL {
            let id = |letter| faces.glyph(font, letter).expect("a glyph").1.id;
            assert!(faces.kern(font, id('T'), id('o')) < -0.02, "{font:?}");
            assert!(faces.kern(font, id('H'), id('H')).abs() < 0.01, "{font:?}");
        }
    }
}
