//! Pictures become AV1: the one video format that is free for all, that browsers play, and that a kept library in Rust writes.

use rav1e::prelude::*;

use super::container::{Coded, Stream};
use crate::app::pixels::Pixels;
use crate::files::RequestError;

/// How coarse a picture may become, 0 to 255: small words stay sharp, and a minute stays in some tens of megabytes.
const QUANTIZER: usize = 80;
/// Effort of the encoder, 0 to 10; the least.
const SPEED: u8 = 10;
/// Parts of a picture that are worked on side by side.
const TILES: usize = 4;
/// Seconds after which a picture stands for itself again, so that one can jump in a film.
const SECONDS_BETWEEN_KEYS: u64 = 4;
/// What a packet begins with where a picture begins; a container says so itself and leaves it out.
const DELIMITER: [u8; 2] = [0x12, 0x00];
/// Levels of the format: its number, the most pixels of a picture, and the most pixels a second.
const LEVELS: [(u8, u64, u64); 9] = [
    (0, 147_456, 4_423_680),
    (1, 278_784, 8_363_520),
    (4, 665_856, 19_975_680),
    (5, 1_065_024, 31_950_720),
    (8, 2_359_296, 70_778_880),
    (9, 2_359_296, 141_557_760),
    (12, 8_912_896, 267_386_880),
    (13, 8_912_896, 534_773_760),
    (16, 35_651_584, 1_069_547_520),
];
/// The level of what goes beyond all others.
const NO_LEVEL: u8 = 31;

/// An encoder that is being fed.
pub(super) struct Av1 {
    context: Context<u8>,
    size: [u32; 2],
    fps: u32,
    level: u8,
    frames: Vec<Coded>,
}

/// What a player must be able to do, so that one that cannot says so before it begins.
fn level_of(size: [u32; 2], fps: u32) -> u8 {
    let pixels = u64::from(size[0]) * u64::from(size[1]);
    LEVELS
        .iter()
        .find(|(_, most, rate)| pixels <= *most && pixels * u64::from(fps) <= *rate)
        .map_or(NO_LEVEL, |(level, ..)| *level)
}

fn refuse(error: impl std::fmt::Display) -> RequestError {
    RequestError(format!("the film could not be encoded: {error}"))
}

impl Av1 {
    /// An encoder of pictures of one size, so many a second.
    ///
    /// # Errors
    /// A size that the format does not take.
    pub(super) fn new(size: [u32; 2], fps: u32) -> Result<Self, RequestError> {
        let [width, height] = size.map(|side| side as usize);
        let level = level_of(size, fps);
        let mut speed_settings = SpeedSettings::from_preset(SPEED);
        // Smoothing takes more than half of the time and shows nowhere; a film of one place has no scenes.
        speed_settings.cdef = false;
        speed_settings.rdo_lookahead_frames = 1;
        speed_settings.scene_detection_mode = SceneDetectionSpeed::None;
        let encoder = EncoderConfig {
            width,
            height,
            time_base: Rational::new(1, u64::from(fps)),
            bit_depth: 8,
            chroma_sampling: ChromaSampling::Cs420,
            pixel_range: PixelRange::Limited,
            color_description: Some(ColorDescription {
                color_primaries: ColorPrimaries::BT709,
                transfer_characteristics: TransferCharacteristics::BT709,
                matrix_coefficients: MatrixCoefficients::BT709,
            }),
            level_idx: Some(level),
            // Pictures come out in the order in which they went in.
            low_latency: true,
            max_key_frame_interval: SECONDS_BETWEEN_KEYS * u64::from(fps),
            quantizer: QUANTIZER,
            tiles: TILES,
            speed_settings,
            ..EncoderConfig::default()
        };
        let config = Config::new().with_encoder_config(encoder);
        Ok(Self {
            context: config.new_context().map_err(refuse)?,
            size,
            fps,
            level,
            frames: Vec::new(),
        })
    }

    /// One picture more.
    ///
    /// # Errors
    /// The encoder failed.
    pub(super) fn add(&mut self, pixels: &Pixels) -> Result<(), RequestError> {
        let mut frame = self.context.new_frame();
        let across = [
            pixels.width,
            pixels.width.div_ceil(2),
            pixels.width.div_ceil(2),
        ];
        for ((plane, bytes), across) in frame.planes.iter_mut().zip(planes_of(pixels)).zip(across) {
            plane.copy_from_raw_u8(&bytes, across as usize, 1);
        }
        self.context.send_frame(frame).map_err(refuse)?;
        self.take()
    }

    /// Takes what is finished.
    fn take(&mut self) -> Result<(), RequestError> {
        loop {
            match self.context.receive_packet() {
                Ok(packet) => {
                    let data = packet.data.strip_prefix(&DELIMITER[..]);
                    self.frames.push(Coded {
                        data: data.unwrap_or(&packet.data).to_vec(),
                        key: packet.frame_type == FrameType::KEY,
                    });
                }
                Err(EncoderStatus::Encoded) => {}
                Err(EncoderStatus::NeedMoreData | EncoderStatus::LimitReached) => return Ok(()),
                Err(error) => return Err(refuse(error)),
            }
        }
    }

    /// All pictures, encoded.
    ///
    /// # Errors
    /// The encoder failed.
    pub(super) fn finish(mut self) -> Result<Stream, RequestError> {
        self.context.flush();
        self.take()?;
        let mut about = self.context.container_sequence_header();
        // The encoder writes no level here.
        if let Some(byte) = about.get_mut(1) {
            *byte = (*byte & 0xe0) | self.level;
        }
        if let Some(first) = self.frames.first() {
            about.extend(header_of(&first.data));
        }
        Ok(Stream {
            size: self.size,
            fps: self.fps,
            about,
            frames: self.frames,
        })
    }
}

/// What the first picture begins with: the header of the whole film, with its length before it.
fn header_of(data: &[u8]) -> &[u8] {
    // A kind, and a length that fits into seven bits.
    match data {
        [0x0a, length, ..] if *length < 0x80 => {
            data.get(..2 + usize::from(*length)).unwrap_or_default()
        }
        _ => &[],
    }
}

/// Light and the two colours of a picture, as BT.709 has them in video range; colours at half the size.
fn planes_of(pixels: &Pixels) -> [Vec<u8>; 3] {
    let [width, height] = [pixels.width as usize, pixels.height as usize];
    let at = |x: usize, y: usize| -> [i32; 3] {
        let from = 4 * (y * width + x);
        [0, 1, 2].map(|k| i32::from(pixels.rgba[from + k]))
    };
    // In parts of 65536.
    let byte = |base: i32, sum: i32| u8::try_from(base + ((sum + 32_768) >> 16)).unwrap_or(255);
    let light: Vec<u8> = (0..height)
        .flat_map(|y| (0..width).map(move |x| (x, y)))
        .map(|(x, y)| {
            let [r, g, b] = at(x, y);
            byte(16, 11_966 * r + 40_254 * g + 4_064 * b)
        })
        .collect();
    let mut colours = [Vec::new(), Vec::new()];
    for y in (0..height).step_by(2) {
        for x in (0..width).step_by(2) {
            let (right, down) = ((x + 1).min(width - 1), (y + 1).min(height - 1));
            let four = [at(x, y), at(right, y), at(x, down), at(right, down)];
            let [r, g, b] = [0, 1, 2].map(|k| (four.iter().map(|one| one[k]).sum::<i32>() + 2) / 4);
            colours[0].push(byte(128, -6_596 * r - 22_189 * g + 28_785 * b));
            colours[1].push(byte(128, 28_785 * r - 26_145 * g - 2_640 * b));
        }
    }
    let [blue, red] = colours;
    [light, blue, red]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(rgb: [u8; 3], size: [u32; 2]) -> Pixels {
        let [r, g, b] = rgb;
        let count = (size[0] * size[1]) as usize;
        Pixels {
            width: size[0],
            height: size[1],
            rgba: [r, g, b, 255].repeat(count),
        }
    }

    #[test]
    fn plain_colours_become_those_of_the_standard() {
        // Black, white and the three colours of BT.709 in video range, from its formulas.
        for (rgb, expected) in [
            ([0, 0, 0], [16, 128, 128]),
            ([255, 255, 255], [235, 128, 128]),
            ([255, 0, 0], [63, 102, 240]),
            ([0, 255, 0], [173, 42, 26]),
            ([0, 0, 255], [32, 240, 118]),
        ] {
            let planes = planes_of(&plain(rgb, [5, 3]));
            assert_eq!(planes.each_ref().map(Vec::len), [15, 6, 6]);
            for (plane, expected) in planes.iter().zip(expected) {
                assert!(
                    plane.iter().all(|value| *value == expected),
                    "{rgb:?} {planes:?}"
                );
            }
        }
    }

    #[test]
    fn a_larger_or_faster_film_asks_more_of_a_player() {
        for (size, fps, level) in [
            ([320, 240], 25, 0),
            ([1280, 720], 25, 5),
            ([1280, 720], 50, 8),
            ([1920, 1080], 25, 8),
            ([3840, 2160], 25, 12),
            ([8192, 8192], 25, NO_LEVEL),
        ] {
            assert_eq!(level_of(size, fps), level, "{size:?} {fps}");
        }
    }

    #[test]
    fn every_picture_comes_out_once_in_order_and_the_first_stands_for_itself() {
        let mut encoder = Av1::new([66, 65], 10).expect("it is made");
        for k in 0..9 {
            let pixels = plain([20 * k, 100, 200 - 20 * k], [66, 65]);
            encoder.add(&pixels).expect("it is taken");
        }
        let stream = encoder.finish().expect("it ends");
        assert_eq!(stream.frames.len(), 9);
        assert!(stream.frames[0].key);
        assert!(
            stream
                .frames
                .iter()
                .all(|frame| !frame.data.starts_with(&DELIMITER))
        );
        // Four bytes about the film, and the header that the first picture begins with.
        assert_eq!(stream.about[..2], [0x81, 0]);
        assert!(stream.about.len() > 10 && stream.frames[0].data.starts_with(&stream.about[4..]));
    }
}
