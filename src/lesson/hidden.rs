//! Which parts of the window are not shown: all of them by a key, some of them by a link.

use std::fmt;

/// A part of the window that can be hidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WindowPart {
    /// The whole bar at the top.
    Bar,
    /// The menu in it.
    Menu,
    /// The list of scenarios in it.
    Scenarios,
    /// The tabs of the levels in it.
    Levels,
    /// The button of the treatment day in it.
    TreatmentDay,
    /// The controls at the left.
    Controls,
    /// Of the controls: what is injected and how much. The button stays.
    Dose,
    /// What came of it, at the right: numbers, curves, what tells about twins.
    Outcomes,
    /// Of what came of it: the curves. The numbers stay.
    Plots,
    /// The card of an asked cell.
    Card,
    /// The bar at the foot: run, pause, pace, days.
    Time,
    /// The switches under the picture.
    Switches,
    /// The legend above them.
    Legend,
    /// The small map of a near view.
    Map,
    /// The names on the picture.
    Names,
}

impl WindowPart {
    /// All parts, with the name of each in a link.
    pub const ALL: [(Self, &'static str); 15] = [
        (Self::Bar, "bar"),
        (Self::Menu, "menu"),
        (Self::Scenarios, "scenarios"),
        (Self::Levels, "levels"),
        (Self::TreatmentDay, "treatment-day"),
        (Self::Controls, "controls"),
        (Self::Dose, "dose"),
        (Self::Outcomes, "outcomes"),
        (Self::Plots, "plots"),
        (Self::Card, "card"),
        (Self::Time, "time"),
        (Self::Switches, "switches"),
        (Self::Legend, "legend"),
        (Self::Map, "map"),
        (Self::Names, "names"),
    ];

    /// Its place in a set.
    const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// Name of all panels at once: everything but the names on the picture.
const PANELS: &str = "panels";

/// The parts of the window that are hidden.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct HiddenParts(u16);

impl HiddenParts {
    /// Nothing is hidden.
    pub const NONE: Self = Self(0);

    /// All panels are: only the picture with its names, the last of the parts, is left.
    pub const PANELS: Self = Self(WindowPart::Names.bit() - 1);

    /// Whether nothing is hidden.
    #[must_use]
    pub fn is_none(self) -> bool {
        self == Self::NONE
    }

    /// Whether a part is hidden.
    #[must_use]
    pub fn hides(self, part: WindowPart) -> bool {
        self.0 & part.bit() != 0
    }

    /// Whether no panel is left.
    #[must_use]
    pub fn bare(self) -> bool {
        self.with(Self::PANELS) == self
    }

    /// These and others.
    #[must_use]
    pub fn with(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// Shows a part again.
    pub fn show(&mut self, part: WindowPart) {
        self.0 &= !part.bit();
    }

    /// Shows everything where something is hidden, else hides all panels.
    pub fn turn(&mut self) {
        *self = if self.is_none() {
            Self::PANELS
        } else {
            Self::NONE
        };
    }

    /// Reads names with commas between them.
    ///
    /// # Errors
    /// The first name that is none.
    pub fn of_names(names: &str) -> Result<Self, &str> {
        names.split(',').try_fold(Self::NONE, |all, name| {
            let name = name.trim();
            if name == PANELS {
                return Ok(all.with(Self::PANELS));
            }
            let known = WindowPart::ALL.iter().find(|(_, known)| *known == name);
            known
                .map(|(part, _)| all.with(Self(part.bit())))
                .ok_or(name)
        })
    }

    /// All names that can be read, for who wrote another.
    #[must_use]
    pub fn all_names() -> String {
        let names: Vec<&str> = WindowPart::ALL.iter().map(|(_, name)| *name).collect();
        format!("{PANELS} or some of {}", names.join(","))
    }
}

impl fmt::Display for HiddenParts {
    /// The names, as they are read.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bare = self.bare();
        let each = WindowPart::ALL
            .iter()
            .filter(|(part, _)| self.hides(*part) && (!bare || !Self::PANELS.hides(*part)))
            .map(|(_, name)| *name);
        let names: Vec<&str> = bare.then_some(PANELS).into_iter().chain(each).collect();
        f.write_str(&names.join(","))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_set_of_parts_is_read_from_its_names() {
        for bits in 0..1 << WindowPart::ALL.len() {
            let set = HiddenParts(bits);
            let names = set.to_string();
            if !set.is_none() {
                assert_eq!(HiddenParts::of_names(&names), Ok(set), "{names}");
            }
        }
        for (place, (part, name)) in WindowPart::ALL.into_iter().enumerate() {
            assert_eq!(part as usize, place);
            let one = HiddenParts::of_names(name).expect("a name");
            assert!(one.hides(part) && !one.bare(), "{name}");
            assert_eq!(HiddenParts::PANELS.hides(part), part != WindowPart::Names);
        }
    }

    #[test]
    fn a_name_that_is_none_is_named() {
        assert_eq!(HiddenParts::of_names("menu,inspector"), Err("inspector"));
        assert_eq!(HiddenParts::of_names(""), Err(""));
        assert_eq!(HiddenParts::of_names("menu,"), Err(""));
        let names = HiddenParts::all_names();
        assert!(
            names.contains("panels") && names.contains("time,switches"),
            "{names}"
        );
    }

    #[test]
    fn one_key_brings_everything_back() {
        let mut hidden = HiddenParts::of_names("menu, names").expect("names");
        hidden.turn();
        assert!(hidden.is_none());
        hidden.turn();
        assert!(hidden.bare() && !hidden.hides(WindowPart::Names));
        hidden.turn();
        assert!(hidden.is_none());
    }
}
