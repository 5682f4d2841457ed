//! What a picture or a film shall look like, as it is asked for on a command line.

use crate::files::RequestError;
use crate::headless::ShownArgs;
use crate::model::words::Signal;
use crate::scenario::Scenario;
use crate::theme::ThemeName;

/// What a picture or a film shall look like.
#[derive(Debug, Clone)]
pub(super) struct Framing {
    /// Size, pixels.
    pub(super) size: [u32; 2],
    /// Theme.
    pub(super) theme: ThemeName,
    /// Zoom; 1 shows the whole stage.
    pub(super) zoom: f32,
    /// Centre, mm from the top left of the stage.
    pub(super) at_mm: Option<[f32; 2]>,
    /// Overlays shown, where they were asked for: inflammation, healing, growth factor, oxygen.
    overlays: Option<[bool; 4]>,
}

impl Framing {
    /// Reads the words of a command line.
    ///
    /// # Errors
    /// What is wrong with one of them, and what would be right.
    pub(super) fn read(size: &str, shown: &ShownArgs) -> Result<Self, RequestError> {
        let ShownArgs { theme, zoom, .. } = shown;
        let size = size_of(size)?;
        let theme = ThemeName::from_key(theme).ok_or_else(|| {
            RequestError(format!(
                "--theme: found '{theme}', expected theatre or projector"
            ))
        })?;
        let at_mm = shown.at.as_deref().map(point_of).transpose()?;
        if !(0.05..=200.0).contains(zoom) {
            return Err(RequestError(format!(
                "--zoom: found {zoom}, expected 0.05 to 200"
            )));
        }
        let overlays = shown.overlays.as_deref().map(overlays_of).transpose()?;
        Ok(Self {
            size,
            theme,
            zoom: *zoom,
            at_mm,
            overlays,
        })
    }

    /// The overlays that were asked for, or those that matter on a stage.
    pub(super) fn overlays_of(&self, scenario: &Scenario) -> [bool; 4] {
        self.overlays.unwrap_or(if scenario.stage.name == "dish" {
            [false, false, true, false]
        } else {
            [true, true, false, false]
        })
    }
}

fn size_of(text: &str) -> Result<[u32; 2], RequestError> {
    let refuse = || {
        RequestError(format!(
            "--size: found '{text}', expected WIDTHxHEIGHT from 64x64 to 8192x8192"
        ))
    };
    let (width, height) = text.split_once(['x', 'X']).ok_or_else(refuse)?;
    let number = |word: &str| {
        word.trim()
            .parse::<u32>()
            .ok()
            .filter(|value| (64..=8192).contains(value))
            .ok_or_else(refuse)
    };
    Ok([number(width)?, number(height)?])
}

fn point_of(text: &str) -> Result<[f32; 2], RequestError> {
    text.split_once(',')
        .and_then(|(x, y)| Some([x.trim().parse::<f32>().ok()?, y.trim().parse::<f32>().ok()?]))
        .filter(|point| point.iter().all(|value| value.is_finite()))
        .ok_or_else(|| {
            RequestError(format!(
                "--at: found '{text}', expected X,Y in mm, such as 82,70"
            ))
        })
}

fn overlays_of(text: &str) -> Result<[bool; 4], RequestError> {
    let mut overlays = [false; 4];
    for word in text.split(',').map(str::trim) {
        let place = Signal::OVERLAYS.iter().position(|one| one.key() == word);
        match place {
            Some(place) => overlays[place] = true,
            None if word == "none" => {}
            None => {
                let known = Signal::OVERLAYS.map(Signal::key).join(", ");
                return Err(RequestError(format!(
                    "--overlays: found '{word}', expected {known} or none"
                )));
            }
        }
    }
    Ok(overlays)
}
