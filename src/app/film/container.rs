//! An encoded film gets its container: MP4 or WebM.

use std::io::{self, Write};

use mkv_element::io::blocking_impl::WriteTo as _;
use mkv_element::prelude::*;
use muxide::api::{MuxerBuilder, VideoCodec};

/// Units of time of WebM in a second: milliseconds.
const UNITS: u64 = 1000;

/// An encoded picture.
#[derive(Debug, Clone)]
pub(super) struct Coded {
    /// Its bytes.
    pub(super) data: Vec<u8>,
    /// Whether it stands for itself.
    pub(super) key: bool,
}

/// An encoded film without its container.
#[derive(Debug, Clone)]
pub(super) struct Stream {
    /// Width and height, pixels.
    pub(super) size: [u32; 2],
    /// Pictures a second.
    pub(super) fps: u32,
    /// What a player must know first, as the format has it.
    pub(super) about: Vec<u8>,
    /// The pictures in their order.
    pub(super) frames: Vec<Coded>,
}

fn refuse(error: impl std::error::Error + Send + Sync + 'static) -> io::Error {
    io::Error::other(error)
}

/// Writes a film as MP4, with what a player needs at its beginning.
///
/// # Errors
/// What it is written to says so.
pub(super) fn write_mp4(stream: &Stream, to: &mut dyn Write) -> io::Result<()> {
    let fps = f64::from(stream.fps);
    let [width, height] = stream.size;
    let mut muxer = MuxerBuilder::new(to)
        .video(VideoCodec::Av1, width, height, fps)
        .build()
        .map_err(refuse)?;
    for (number, frame) in (0u32..).zip(&stream.frames) {
        muxer
            .write_video(f64::from(number) / fps, &frame.data, frame.key)
            .map_err(refuse)?;
    }
    muxer.finish().map_err(refuse)
}

/// When a picture is shown, in units of WebM.
fn shown_at(number: usize, fps: u32) -> u64 {
    let fps = u64::from(fps);
    (number as u64 * UNITS + fps / 2) / fps
}

/// The bytes of an element of WebM.
fn encoded(element: &impl Element) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    element.write_to(&mut bytes).map_err(refuse)?;
    Ok(bytes)
}

/// Writes a film as WebM, with the places to jump to at its beginning.
///
/// # Errors
/// What it is written to says so.
pub(super) fn write_webm(stream: &Stream, to: &mut dyn Write) -> io::Result<()> {
    let header = Ebml {
        doc_type: Some(DocType("webm".to_owned())),
        doc_type_version: Some(DocTypeVersion(4)),
        doc_type_read_version: Some(DocTypeReadVersion(2)),
        ..Ebml::default()
    };
    let tracks = Tracks {
        track_entry: vec![track_of(stream)],
        ..Tracks::default()
    };
    let mut before = encoded(&info_of(stream))?;
    before.extend(encoded(&tracks)?);
    let mut times = Vec::new();
    let mut clusters = Vec::new();
    for cluster in clusters_of(stream)? {
        times.push(*cluster.timestamp);
        clusters.push(encoded(&cluster)?);
    }
    // What says where the clusters are stands before them: its own length must be known for that.
    let mut cues = Vec::new();
    loop {
        let next = cues_of(&times, &clusters, before.len() + cues.len())?;
        let settled = next.len() == cues.len();
        cues = next;
        if settled {
            break;
        }
    }
    let length = before.len() + cues.len() + clusters.iter().map(Vec::len).sum::<usize>();
    header.write_to(to).map_err(refuse)?;
    let segment = Header {
        id: Segment::ID,
        size: VInt64::new(length as u64),
    };
    segment.write_to(to).map_err(refuse)?;
    for bytes in [before, cues].iter().chain(&clusters) {
        to.write_all(bytes)?;
    }
    Ok(())
}

fn info_of(stream: &Stream) -> Info {
    Info {
        crc32: None,
        void: None,
        segment_uuid: None,
        segment_filename: None,
        prev_uuid: None,
        prev_filename: None,
        next_uuid: None,
        next_filename: None,
        segment_family: Vec::new(),
        chapter_translate: Vec::new(),
        timestamp_scale: TimestampScale(1_000_000_000 / UNITS),
        duration: Some(Duration(shown_at(stream.frames.len(), stream.fps) as f64)),
        date_utc: None,
        title: None,
        muxing_app: MuxingApp("mkv-element".to_owned()),
        writing_app: WritingApp(format!("Stroma {}", env!("CARGO_PKG_VERSION"))),
    }
}

fn track_of(stream: &Stream) -> TrackEntry {
    let [width, height] = stream.size.map(u64::from);
    TrackEntry {
        track_number: TrackNumber(1),
        track_uid: TrackUid(1),
        // A video.
        track_type: TrackType(1),
        flag_lacing: FlagLacing(0),
        language: Language("und".to_owned()),
        default_duration: Some(DefaultDuration(1_000_000_000 / u64::from(stream.fps))),
        codec_id: CodecId("V_AV1".to_owned()),
        codec_private: Some(CodecPrivate(stream.about.clone().into())),
        video: Some(Video {
            // Whole pictures, not every second line.
            flag_interlaced: FlagInterlaced(2),
            pixel_width: PixelWidth(width),
            pixel_height: PixelHeight(height),
            ..Video::default()
        }),
        ..TrackEntry::default()
    }
}

/// The pictures in clusters: each begins with one that stands for itself.
fn clusters_of(stream: &Stream) -> io::Result<Vec<Cluster>> {
    let mut clusters: Vec<Cluster> = Vec::new();
    for (number, frame) in stream.frames.iter().enumerate() {
        let time = shown_at(number, stream.fps);
        if frame.key || clusters.is_empty() {
            clusters.push(Cluster {
                timestamp: Timestamp(time),
                ..Cluster::default()
            });
        }
        if let Some(cluster) = clusters.last_mut() {
            // Counted from the beginning of the cluster, in two bytes.
            let since = i16::try_from(time - *cluster.timestamp).map_err(refuse)?;
            let mut block = vec![0x81];
            block.extend(since.to_be_bytes());
            block.push(if frame.key { 0x80 } else { 0 });
            block.extend(&frame.data);
            cluster.blocks.push(SimpleBlock(block.into()).into());
        }
    }
    Ok(clusters)
}

/// Where the clusters are, if so many bytes of the segment stand before the first one.
fn cues_of(times: &[u64], clusters: &[Vec<u8>], before: usize) -> io::Result<Vec<u8>> {
    let mut place = before as u64;
    let mut cue_point = Vec::new();
    for (time, cluster) in times.iter().zip(clusters) {
        cue_point.push(CuePoint {
            cue_time: CueTime(*time),
            cue_track_positions: vec![CueTrackPositions {
                cue_track: CueTrack(1),
                cue_cluster_position: CueClusterPosition(place),
                ..CueTrackPositions::default()
            }],
            ..CuePoint::default()
        });
        place += cluster.len() as u64;
    }
    encoded(&Cues {
        cue_point,
        ..Cues::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::film::av1::Av1;
    use crate::app::pixels::Pixels;

    /// Frames of the film of these tests; the encoder has more than one that stands for itself.
    const FRAMES: u32 = 23;
    const FPS: u32 = 5;
    const SIZE: [u32; 2] = [98, 66];

    fn film() -> Stream {
        let mut encoder = Av1::new(SIZE, FPS).expect("it is made");
        for k in 0..FRAMES {
            let value = u8::try_from(k * 10).expect("small");
            let pixels = Pixels {
                width: SIZE[0],
                height: SIZE[1],
                rgba: [value, 90, 255 - value, 255].repeat((SIZE[0] * SIZE[1]) as usize),
            };
            encoder.add(&pixels).expect("it is taken");
        }
        encoder.finish().expect("it ends")
    }

    fn number(bytes: &[u8]) -> u64 {
        bytes
            .iter()
            .fold(0, |sum, byte| (sum << 8) | u64::from(*byte))
    }

    /// The boxes of MP4 in some bytes, with the place of what is in them: they fill it without a gap.
    fn boxes(bytes: &[u8], from: usize) -> Vec<(String, usize, &[u8])> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < bytes.len() {
            let length = number(&bytes[at..at + 4]) as usize;
            assert!(
                length >= 8 && at + length <= bytes.len(),
                "a box of {length} bytes"
            );
            let name = String::from_utf8(bytes[at + 4..at + 8].to_vec()).expect("a name");
            found.push((name, from + at + 8, &bytes[at + 8..at + length]));
            at += length;
        }
        found
    }

    /// What is in the only box at a path.
    fn inside<'a>(bytes: &'a [u8], path: &[&str]) -> &'a [u8] {
        path.iter().fold(bytes, |bytes, name| {
            let all = boxes(bytes, 0);
            let named: Vec<_> = all.iter().filter(|(found, ..)| found == name).collect();
            assert_eq!(named.len(), 1, "{name} in {path:?}");
            named[0].2
        })
    }

    /// The kinds of the parts of an AV1 picture: they fill it without a gap.
    fn kinds(mut data: &[u8]) -> Vec<u8> {
        let mut found = Vec::new();
        while let [head, rest @ ..] = data {
            assert_eq!(head & 0x82, 0x02, "a part with its length");
            let (mut length, mut used) = (0, 0);
            for byte in rest {
                length |= usize::from(byte & 0x7f) << (7 * used);
                used += 1;
                if byte & 0x80 == 0 {
                    break;
                }
            }
            found.push((head >> 3) & 0x0f);
            data = &rest[used + length..];
        }
        found
    }

    /// The pictures of a file are those that were encoded, each whole; those that stand for themselves begin with the
    /// header of the film (1) and hold a picture (6).
    fn hold_pictures(stream: &Stream, found: &[(&[u8], bool)]) {
        assert_eq!(found.len(), FRAMES as usize);
        for (frame, (data, key)) in stream.frames.iter().zip(found) {
            assert_eq!((frame.data.as_slice(), frame.key), (*data, *key));
            let kinds = kinds(data);
            assert_eq!(kinds[0] == 1, *key, "{kinds:?}");
            assert!(kinds.contains(&6) && !kinds.contains(&2), "{kinds:?}");
        }
        assert!(found.iter().filter(|(_, key)| *key).count() > 1);
    }

    #[test]
    fn an_mp4_holds_every_picture_with_its_time_and_its_place() {
        let stream = film();
        let mut file = Vec::new();
        write_mp4(&stream, &mut file).expect("it is written");
        let all = boxes(&file, 0);
        let names: Vec<&str> = all.iter().map(|(name, ..)| name.as_str()).collect();
        // What a player needs first stands first.
        assert_eq!(names, ["ftyp", "moov", "mdat"]);
        let (data_from, data) = (all[2].1, all[2].2);
        let moov = all[1].2;
        let header = inside(moov, &["mvhd"]);
        let [scale, length] = [12, 16].map(|at| number(&header[at..at + 4]));
        assert_eq!(length * u64::from(FPS), scale * u64::from(FRAMES));
        let track = inside(moov, &["trak", "tkhd"]);
        let [width, height] = [76, 80].map(|at| number(&track[at..at + 4]) >> 16);
        assert_eq!([width, height], SIZE.map(u64::from));
        let media = inside(moov, &["trak", "mdia", "mdhd"]);
        let [scale, length] = [12, 16].map(|at| number(&media[at..at + 4]));
        assert_eq!(length * u64::from(FPS), scale * u64::from(FRAMES));
        let handler = inside(moov, &["trak", "mdia", "hdlr"]);
        assert_eq!(&handler[8..12], b"vide");
        let table = inside(moov, &["trak", "mdia", "minf", "stbl"]);
        let described = inside(table, &["stsd"]);
        assert_eq!(number(&described[4..8]), 1);
        let entry = inside(&described[8..], &["av01"]);
        let size = [24, 26].map(|at| number(&entry[at..at + 2]));
        assert_eq!(size, SIZE.map(u64::from));
        let about = inside(&entry[78..], &["av1C"]);
        assert_eq!(about[..2], stream.about[..2]);
        assert_eq!(about[4..], stream.about[4..]);
        // One run of pictures of the same length.
        let times = inside(table, &["stts"]);
        let times = [4, 8, 12].map(|at| number(&times[at..at + 4]));
        assert_eq!(times, [1, u64::from(FRAMES), scale / u64::from(FPS)]);
        let keys = inside(table, &["stss"]);
        let keys: Vec<u64> = keys[8..].chunks(4).map(number).collect();
        let sizes = inside(table, &["stsz"]);
        assert_eq!(number(&sizes[4..8]), 0);
        let sizes: Vec<u64> = sizes[12..].chunks(4).map(number).collect();
        let places = inside(table, &["stco"]);
        let chunks = inside(table, &["stsc"]);
        assert_eq!(places.len(), 12, "one chunk");
        assert_eq!(number(&chunks[12..16]), u64::from(FRAMES));
        assert_eq!(number(&places[8..12]), data_from as u64);
        assert_eq!(sizes.iter().sum::<u64>(), data.len() as u64);
        let mut at = 0;
        let found: Vec<(&[u8], bool)> = (1..)
            .zip(&sizes)
            .map(|(number, size)| {
                let picture = &data[at..at + *size as usize];
                at += *size as usize;
                (picture, keys.contains(&number))
            })
            .collect();
        hold_pictures(&stream, &found);
    }

    /// The elements of WebM in some bytes, with the place of each: they fill it without a gap.
    fn elements(bytes: &[u8]) -> Vec<(u64, usize, &[u8])> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < bytes.len() {
            let wide = bytes[at].leading_zeros() as usize + 1;
            let id = number(&bytes[at..at + wide]);
            let long = bytes[at + wide].leading_zeros() as usize + 1;
            let length = number(&bytes[at + wide..at + wide + long]);
            let length = (length & ((1 << (7 * long)) - 1)) as usize;
            let from = at + wide + long;
            assert!(
                from + length <= bytes.len(),
                "an element {id:x} of {length} bytes"
            );
            found.push((id, at, &bytes[from..from + length]));
            at = from + length;
        }
        found
    }

    /// What is in the only element at a path.
    fn element<'a>(bytes: &'a [u8], path: &[u64]) -> &'a [u8] {
        path.iter().fold(bytes, |bytes, id| {
            let all = elements(bytes);
            let known: Vec<_> = all.iter().filter(|(found, ..)| found == id).collect();
            assert_eq!(known.len(), 1, "{id:x} in {path:x?}");
            known[0].2
        })
    }

    /// A text, which may end in zeros.
    fn text(bytes: &[u8]) -> String {
        String::from_utf8_lossy(bytes)
            .trim_end_matches('\0')
            .to_owned()
    }

    #[test]
    fn a_webm_holds_every_picture_with_its_time_and_where_one_can_jump_to() {
        const SEGMENT: u64 = 0x1853_8067;
        const INFO: u64 = 0x1549_a966;
        const CLUSTER: u64 = 0x1f43_b675;
        let stream = film();
        let mut file = Vec::new();
        write_webm(&stream, &mut file).expect("it is written");
        let top: Vec<u64> = elements(&file).iter().map(|(id, ..)| *id).collect();
        assert_eq!(top, [0x1a45_dfa3, SEGMENT]);
        assert_eq!(text(element(&file, &[0x1a45_dfa3, 0x4282])), "webm");
        let segment = element(&file, &[SEGMENT]);
        assert_eq!(number(element(segment, &[INFO, 0x2ad7b1])), 1_000_000);
        let length = element(segment, &[INFO, 0x4489]);
        let length = match length {
            [a, b, c, d] => f64::from(f32::from_be_bytes([*a, *b, *c, *d])),
            eight => f64::from_be_bytes(eight.try_into().expect("eight bytes")),
        };
        assert!(
            (length - 1000.0 * f64::from(FRAMES) / f64::from(FPS)).abs() < 0.5,
            "{length}"
        );
        let track = element(segment, &[0x1654_ae6b, 0xae]);
        assert_eq!(number(element(track, &[0xd7])), 1);
        assert_eq!(number(element(track, &[0x83])), 1);
        assert_eq!(text(element(track, &[0x86])), "V_AV1");
        assert_eq!(element(track, &[0x63a2]), stream.about);
        let size = [0xb0, 0xba].map(|id| number(element(track, &[0xe0, id])));
        assert_eq!(size, SIZE.map(u64::from));
        let mut found = Vec::new();
        let mut clusters = Vec::new();
        for (id, place, cluster) in elements(segment) {
            if id != CLUSTER {
                continue;
            }
            let begin = number(element(cluster, &[0xe7]));
            clusters.push((begin, place as u64));
            for (id, _, block) in elements(cluster) {
                if id != 0xa3 {
                    continue;
                }
                assert_eq!(block[0], 0x81);
                let time = begin + number(&block[1..3]);
                let due = 1000 * found.len() as u64 / u64::from(FPS);
                assert!(time.abs_diff(due) <= 1, "{time} and {due}");
                found.push((&block[4..], block[3] & 0x80 != 0));
            }
        }
        hold_pictures(&stream, &found);
        let cues = elements(element(segment, &[0x1c53_bb6b]));
        let cues: Vec<(u64, u64)> = cues
            .iter()
            .map(|(_, _, cue)| {
                let place = element(cue, &[0xb7, 0xf1]);
                (number(element(cue, &[0xb3])), number(place))
            })
            .collect();
        assert_eq!(cues, clusters);
    }
}
