//! The picture of a station.

use bevy_egui::egui::{Painter, Pos2};

use crate::clinic::{Afterwards, Choices, Plan, Station};
use crate::model::treatment::{CellSource, Route};
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
    let programme = choices.kind.route() == Route::Programme;
    match station {
        Station::Evaluate => scan(&pen, choices.knee),
        Station::Harvest => match CellSource::of(choices.kind) {
            Some(CellSource::Marrow) => hip(&pen),
            Some(CellSource::Fat) => belly(&pen),
            Some(CellSource::Cultured) => dish(&pen),
            None if programme => training(&pen),
            None => vial(&pen, choices.kind),
        },
        Station::Concentrate => tube(&pen, choices, plan),
        Station::Inject => needle(&pen, choices),
        Station::Recover if programme => {
            legs(&pen, Afterwards::Exercise);
        }
        Station::Recover => legs(&pen, choices.afterwards),
    }
}
