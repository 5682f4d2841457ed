//! A colour as it is written in the theme: `#1B2735`.

use std::fmt;

use serde::{Deserialize, Deserializer};

/// A colour, sRGB, 0 to 255 each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hex(pub [u8; 3]);

impl Hex {
    /// The channels from 0 to 1, still sRGB.
    #[must_use]
    pub fn unit(self) -> [f32; 3] {
        self.0.map(|channel| f32::from(channel) / 255.0)
    }
}

impl fmt::Display for Hex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02X}{green:02X}{blue:02X}")
    }
}

impl<'de> Deserialize<'de> for Hex {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let refuse = || {
            serde::de::Error::custom(format!(
                "found '{text}', expected a colour such as \"#1B2735\""
            ))
        };
        let digits = text
            .strip_prefix('#')
            .filter(|digits| digits.len() == 6 && digits.is_ascii())
            .ok_or_else(refuse)?;
        let number = u32::from_str_radix(digits, 16).map_err(|_| refuse())?;
        Ok(Self([
            (number >> 16) as u8,
            (number >> 8) as u8,
            number as u8,
        ]))
    }
}
