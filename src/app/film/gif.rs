//! Pictures become a GIF: no sound, 256 colours a picture, shown by whatever shows pictures.

use gif::{Encoder, Frame, Repeat};

use crate::app::pixels::Pixels;
use crate::files::RequestError;

/// How quickly the colours of a picture are chosen, 1 to 30: the larger, the quicker and the coarser.
const SPEED: i32 = 20;
/// Units of time in a second.
const UNITS: u64 = 100;
/// Most pictures a second: programs slow down what is quicker.
pub(super) const MOST_FPS: u32 = 50;

/// A GIF that grows.
pub(super) struct Gif {
    encoder: Encoder<Vec<u8>>,
    fps: u64,
    shown: u64,
}

fn refuse(error: impl std::fmt::Display) -> RequestError {
    RequestError(format!("the film could not be encoded: {error}"))
}

impl Gif {
    /// A film of pictures of one size, so many a second, that begins again at its end.
    ///
    /// # Errors
    /// A size that the format does not take.
    pub(super) fn new(size: [u32; 2], fps: u32) -> Result<Self, RequestError> {
        let [width, height] = size.map(u16::try_from);
        let (width, height) = (width.map_err(refuse)?, height.map_err(refuse)?);
        let mut encoder = Encoder::new(Vec::new(), width, height, &[]).map_err(refuse)?;
        encoder.set_repeat(Repeat::Infinite).map_err(refuse)?;
        Ok(Self {
            encoder,
            fps: u64::from(fps),
            shown: 0,
        })
    }

    /// One picture more.
    ///
    /// # Errors
    /// The encoder failed.
    pub(super) fn add(&mut self, pixels: &Pixels) -> Result<(), RequestError> {
        let width = u16::try_from(pixels.width).map_err(refuse)?;
        let height = u16::try_from(pixels.height).map_err(refuse)?;
        let rgb: Vec<u8> = pixels
            .rgba
            .chunks_exact(4)
            .flat_map(|pixel| [pixel[0], pixel[1], pixel[2]])
            .collect();
        let mut frame = Frame::from_rgb_speed(width, height, &rgb, SPEED);
        // Whole units, so that the film as a whole is as long as it should be.
        let until = |number: u64| (number * UNITS + self.fps / 2) / self.fps;
        frame.delay = u16::try_from(until(self.shown + 1) - until(self.shown)).map_err(refuse)?;
        self.shown += 1;
        self.encoder.write_frame(&frame).map_err(refuse)
    }

    /// The whole file.
    ///
    /// # Errors
    /// The encoder failed.
    pub(super) fn finish(self) -> Result<Vec<u8>, RequestError> {
        self.encoder.into_inner().map_err(refuse)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_film_is_as_long_as_its_pictures_and_can_be_read_again() {
        for fps in [1, 7, 24, 25, 30, MOST_FPS] {
            let mut film = Gif::new([20, 10], fps).expect("it is made");
            for k in 0..2 * u8::try_from(fps).expect("small") {
                let pixels = Pixels {
                    width: 20,
                    height: 10,
                    rgba: [2 * k, 100, 50, 255].repeat(200),
                };
                film.add(&pixels).expect("it is taken");
            }
            let bytes = film.finish().expect("it ends");
            let mut options = gif::DecodeOptions::new();
            options.set_color_output(gif::ColorOutput::RGBA);
            let mut reader = options.read_info(&bytes[..]).expect("a GIF");
            let (mut count, mut time) = (0, 0);
            while let Some(frame) = reader.read_next_frame().expect("a picture") {
                assert_eq!((frame.width, frame.height), (20, 10));
                assert!(frame.delay >= 2, "{} at {fps}", frame.delay);
                let [r, g, b] = [0, 1, 2].map(|k| i32::from(frame.buffer[k]));
                assert!((r - 2 * count).abs() < 6 && (g - 100).abs() < 6 && (b - 50).abs() < 6);
                count += 1;
                time += u32::from(frame.delay);
            }
            assert_eq!((count.unsigned_abs(), time), (2 * fps, 200));
        }
    }
}
