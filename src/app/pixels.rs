//! A finished picture and its PNG.

use std::path::Path;

use crate::files::{self, RequestError};

/// Pixels of a finished picture, RGBA.
#[derive(Debug, Clone)]
pub(super) struct Pixels {
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
    /// Four bytes a pixel, row by row.
    pub rgba: Vec<u8>,
}

/// Writes pixels as PNG, in one piece.
pub(super) fn write_pixels(pixels: &Pixels, path: &Path) -> Result<(), RequestError> {
    let png = png_of(pixels)?;
    files::write_whole(path, |to| to.write_all(&png))
}

/// A picture as a PNG.
pub(super) fn png_of(pixels: &Pixels) -> Result<Vec<u8>, RequestError> {
    let mut png = Vec::new();
    let write = |to: &mut Vec<u8>| -> std::io::Result<()> {
        let mut encoder = png::Encoder::new(to, pixels.width, pixels.height);
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_depth(png::BitDepth::Eight);
        let mut writer = encoder.write_header().map_err(std::io::Error::other)?;
        writer
            .write_image_data(&pixels.rgba)
            .map_err(std::io::Error::other)?;
        writer.finish().map_err(std::io::Error::other)
    };
    write(&mut png).map_err(RequestError::from)?;
    Ok(png)
}
