//! The two themes, read from the one token file: every colour of picture and panels.

pub mod far;
mod hex;
pub mod look;
pub mod signal;

use serde::{Deserialize, Serialize};

pub use self::hex::Hex;
use self::look::{CellColours, Look};
use self::signal::{FieldColours, SignalRow};
use crate::model::stain::StainKind;
use crate::model::words::{CellKind, Polarisation, Signal};
use crate::platform::text::{plain, toml_wrong};

/// Which theme.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ThemeName {
    /// Dark, for laptops and dimmed rooms.
    #[default]
    Theatre,
    /// Light, high contrast and large text, for projectors.
    Projector,
}

impl ThemeName {
    /// The theme that a word names.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        match key {
            "theatre" => Some(Self::Theatre),
            "projector" => Some(Self::Projector),
            _ => None,
        }
    }

    /// The word that names it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Theatre => "theatre",
            Self::Projector => "projector",
        }
    }
}

macro_rules! tokens {
    ($(#[$meta:meta])* $name:ident { $($(#[doc = $doc:literal])+ $field:ident: $kind:ty,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($(#[doc = $doc])+ pub $field: $kind,)+ }
    };
}

tokens! {
    /// Colours under the lens of the chromosomes.
    LensColours {
        /// What the colours of all cells come near.
        alike: Hex,
        /// Nucleus from near.
        nucleus: Hex,
        /// Nucleus from afar, no gene open.
        nucleus_far: Hex,
        /// Chromosomes.
        chromosome: Hex,
        /// Place of a gene that is closed.
        gene_closed: Hex,
        /// Ring round a gene that lies open.
        gene_open: Hex,
    }
}

tokens! {
    /// The inside of one cell.
    InsideColours {
        /// What lies round the cell: in the middle and at the rim of the picture.
        outside: [Hex; 2],
        /// What the thin parts of the cell fade to.
        deep: Hex,
        /// The two lines of a membrane.
        rim: Hex,
        /// Dark lines.
        ink: Hex,
        /// Nucleus, in its middle and at its edge.
        nucleus: [Hex; 2],
        /// The three chromosomes that are drawn whole.
        chromosomes: [Hex; 3],
        /// Grips on the ground.
        grip: Hex,
        /// A receptor without a molecule.
        empty: Hex,
        /// BMP-2.
        bmp_2: Hex,
        /// IGF-1.
        igf_1: Hex,
    }
}

tokens! {
    /// Tints and lights on tissue.
    FinishColours {
        /// Seams between fat lobules, as a share of the colour of the fat.
        seam: Hex,
        /// Gloss of cartilage and of the edge of repair tissue.
        gloss: Hex,
        /// Both ends of the sheen on cartilage.
        sheen: [Hex; 2],
    }
}

tokens! {
    /// Colours of a stained dish.
    StainColours {
        /// Mineral under Alizarin red.
        alizarin: Hex,
        /// Cartilage under Alcian blue.
        alcian: Hex,
        /// Fat under Oil Red O.
        oil_red: Hex,
        /// Nuclei under an antibody for MYOD.
        myod: Hex,
        /// Everything else: the pale counterstain.
        counterstain: Hex,
    }
}

macro_rules! tissues {
    ($(#[$doc:meta])+ $name:ident { $($field:ident,)+ }) => {
        $(#[$doc])+
        #[derive(Debug, Clone, PartialEq, Deserialize)]
        #[serde(deny_unknown_fields)]
        #[expect(missing_docs, reason = "each field is the look it names")]
        pub struct $name { $(pub $field: [Hex; 2],)+ }

        impl $name {
            /// The pairs in the order of the shader.
            #[must_use]
            pub fn ramps(&self) -> Vec<[Hex; 2]> {
                vec![$(self.$field,)+]
            }
        }
    };
}

tissues! {
    /// Low and high colour of every tissue look, in the order the plate shader numbers them.
    TissueColours {
        skin, fat, fat_pad, fascia, artery, vein, muscle, capsule, synovium, fluid, tendon, meniscus,
        cortex, trabecular, marrow, cartilage, physis, crater, dish, medium, ink, inflamed,
        cartilage_gloss, repair,
    }
}

tissues! {
    /// Low and high colour of all that a section of the strip shows, in the order its shader numbers them.
    StripColours {
        stroma, bundle, lining, lining_cell, nucleus, vessel, red_cell, clot, fibrin, matrix,
        surface, tidemark, calcified, bone, pore, fluid_depth, shimmer,
    }
}

tissues! {
    /// Low and high colour of the grounds of a dish.
    GroundColours {
        soft, middle, stiff,
    }
}

tokens! {
    /// One theme.
    Theme {
        /// Whether the background is dark.
        dark: bool,
        /// Behind everything.
        background: Hex,
        /// Behind the knee.
        background_centre: Hex,
        /// Panels.
        panel: Hex,
        /// Cards and controls.
        raised: Hex,
        /// Hairlines.
        line: Hex,
        /// Text, strongest.
        text_1: Hex,
        /// Text, second.
        text_2: Hex,
        /// Text, third.
        text_3: Hex,
        /// What can be operated and is on.
        accent: Hex,
        /// Text on the accent.
        on_accent: Hex,
        /// Warnings.
        warning: Hex,
        /// Anatomical names.
        plate_word: Hex,
        /// Leader lines.
        plate_line: Hex,
        /// Halo behind names and lines.
        plate_halo: Hex,
        /// The black screen, and the dark round a spotlight.
        curtain: Hex,
        /// Size of text relative to the theatre theme.
        text_scale: f32,
        /// Cells.
        cells: CellColours,
        /// Overlays.
        fields: FieldColours,
        /// The lens of the chromosomes.
        lens: LensColours,
        /// The inside of one cell.
        inside: InsideColours,
        /// Tints and lights on tissue.
        finish: FinishColours,
        /// A stained dish.
        stain: StainColours,
        /// Tissues.
        tissue: TissueColours,
        /// The strip.
        strip: StripColours,
        /// The grounds of a dish.
        ground: GroundColours,
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    theatre: Theme,
    projector: Theme,
}

/// Both themes.
#[derive(Debug, Clone)]
pub struct Themes {
    theatre: Theme,
    projector: Theme,
}

impl Themes {
    /// Reads a token file.
    ///
    /// # Errors
    /// What is wrong and where, in one sentence.
    pub fn parse(text: &str) -> Result<Self, String> {
        let text = &*plain(text);
        let file: File =
            toml::from_str(text).map_err(|error| toml_wrong("theme.toml", text, &error))?;
        Ok(Self {
            theatre: file.theatre,
            projector: file.projector,
        })
    }

    /// The themes that come with the program.
    ///
    /// # Errors
    /// Never, as a test shows.
    pub fn built_in() -> Result<Self, String> {
        Self::parse(include_str!("../assets/theme.toml"))
    }

    /// One of them.
    #[must_use]
    pub fn get(&self, name: ThemeName) -> &Theme {
        match name {
            ThemeName::Theatre => &self.theatre,
            ThemeName::Projector => &self.projector,
        }
    }
}

impl Theme {
    /// Colour of a kind of cell.
    #[must_use]
    pub fn cell(&self, kind: CellKind, polarisation: Polarisation) -> Hex {
        Look::of(kind, polarisation).colour(&self.cells)
    }

    /// Colour of a stain.
    #[must_use]
    pub fn stained(&self, kind: StainKind) -> Hex {
        match kind {
            StainKind::Alizarin => self.stain.alizarin,
            StainKind::Alcian => self.stain.alcian,
            StainKind::OilRed => self.stain.oil_red,
            StainKind::Myod => self.stain.myod,
        }
    }

    /// Colour of a overlay.
    #[must_use]
    pub fn field(&self, signal: Signal) -> Hex {
        (SignalRow::of(signal).colour)(&self.fields)
    }
}
