//! A PNG as a PDF holds it: its bytes as they are packed, with its size.

/// Most bytes of a side of a picture, pixels.
const MOST: u32 = 16_384;
const BEGIN: &[u8] = b"\x89PNG\r\n\x1a\n";

/// A picture of eight bits for each of red, green and blue, packed row by row as PNG packs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Png {
    /// Width, pixels.
    pub(crate) width: u32,
    /// Height, pixels.
    pub(crate) height: u32,
    /// Its rows, filtered and packed.
    pub(crate) packed: Vec<u8>,
}

fn number(bytes: &[u8]) -> Option<u32> {
    let bytes: [u8; 4] = bytes.get(..4)?.try_into().ok()?;
    Some(u32::from_be_bytes(bytes))
}

impl Png {
    /// Reads a PNG.
    ///
    /// # Errors
    /// Something else, or a PNG of another kind.
    pub(crate) fn read(file: &[u8]) -> Result<Self, String> {
        let wrong = |found: &str| {
            format!(
                "picture: found {found}, expected a PNG of 8 bits for red, green and blue, without transparency"
            )
        };
        let mut rest = file.strip_prefix(BEGIN).ok_or_else(|| wrong("no PNG"))?;
        let mut read = None;
        let mut packed = Vec::new();
        while let (Some(length), Some(kind)) = (number(rest), rest.get(4..8)) {
            let end = 8 + length as usize;
            let data = rest
                .get(8..end)
                .ok_or_else(|| wrong("a PNG that is cut off"))?;
            match kind {
                b"IHDR" => {
                    let size = number(data).zip(data.get(4..).and_then(number));
                    let (width, height) = size.ok_or_else(|| wrong("a PNG without a size"))?;
                    let sound = (1..=MOST).contains(&width) && (1..=MOST).contains(&height);
                    // Bits, colours, packing, filter, order of rows.
                    if !sound || data.get(8..13) != Some(&[8, 2, 0, 0, 0]) {
                        return Err(wrong("a PNG of another kind"));
                    }
                    read = Some((width, height));
                }
                b"IDAT" => packed.extend_from_slice(data),
                b"IEND" => break,
                _ => {}
            }
            // Behind the data stands a checksum of four bytes.
            rest = rest.get(end + 4..).unwrap_or_default();
        }
        match read {
            Some((width, height)) if !packed.is_empty() => Ok(Self {
                width,
                height,
                packed,
            }),
            _ => Err(wrong("a PNG without a picture")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chunk(kind: &[u8], data: &[u8]) -> Vec<u8> {
        let length = u32::try_from(data.len()).expect("short").to_be_bytes();
        [&length, kind, data, &[0; 4]].concat()
    }

    fn png(kind: [u8; 5]) -> Vec<u8> {
        let head = [&[0, 0, 0, 2, 0, 0, 0, 1], kind.as_slice()].concat();
        [
            BEGIN.to_vec(),
            chunk(b"IHDR", &head),
            chunk(b"tEXt", b"a"),
            chunk(b"IDAT", b"one"),
            chunk(b"IDAT", b"two"),
            chunk(b"IEND", b""),
        ]
        .concat()
    }

    #[test]
    fn a_picture_is_read_and_anything_else_is_refused() {
        let good = png([8, 2, 0, 0, 0]);
        let read = Png::read(&good).expect("a picture");
        assert_eq!((read.width, read.height), (2, 1));
        assert_eq!(read.packed, b"onetwo");
        // Transparent, of 16 bits, interlaced.
        for kind in [[8, 6, 0, 0, 0], [16, 2, 0, 0, 0], [8, 2, 0, 0, 1]] {
            assert!(Png::read(&png(kind)).is_err(), "{kind:?}");
        }
        for end in 0..good.len() - 40 {
            assert!(Png::read(&good[..end]).is_err(), "{end} bytes");
        }
        assert!(Png::read(b"GIF89a").is_err());
    }
}
