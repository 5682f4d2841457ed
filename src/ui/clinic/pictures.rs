//! The picture of a station.

use bevy_egui::egui::{Painter, Pos2};

use crate::clinic::{Afterwards, Choices, Plan, Station};
use crate::model::words::TreatmentKind;
use crate::theme::Theme;
use crate::ui::clinic::bodies::{belly, hip, legs, scan, training};
use crate::ui::clinic::pen::Pen;
use crate::ui::clinic::tools::{dish, needle, tube, vial};

/// The place, the radius and the theme of a picture.
pub(crate) struct Disc<'a> {
    /// Where.
    pub centre: Pos2,
    /// Radius, points.
    pub radius: f32,
    /// The theme.
    pub theme: &'a Theme,
}

/// Draws the picture of a station as the choices make it.
pub(crate) fn picture(
    painter: &Painter,
    disc: &Disc<'_>,
    station: Station,
    choices: &Choices,
    plan: &Plan,
) {
    let pen = Pen {
        painter,
        theme: disc.theme,
        centre: disc.centre,
        radius: disc.radius,
    };
    match station {
        Station::Evaluate => scan(&pen, choices.knee),
        Station::Harvest => match choices.kind {
            TreatmentKind::Marrow => hip(&pen),
            TreatmentKind::Fat => belly(&pen),
            TreatmentKind::Cultured => dish(&pen),
            TreatmentKind::Exercise => training(&pen),
            kind => vial(&pen, kind),
        },
        Station::Concentrate => tube(&pen, choices, plan),
        Station::Inject => needle(&pen, choices),
        Station::Recover if choices.kind == TreatmentKind::Exercise => {
            legs(&pen, Afterwards::Exercise);
        }
        Station::Recover => legs(&pen, choices.afterwards),
    }
}
