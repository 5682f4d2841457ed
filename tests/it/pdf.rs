//! Worksheets as PDF: each is read again by a reader of its own, says what the lesson says, and keeps its margins.

use std::collections::BTreeMap;

use hayro_syntax::Pdf;
use hayro_syntax::content::ops::TypedInstruction;
use hayro_syntax::object::{Array, Dict, Object, Stream};
use hayro_syntax::page::Page;
use stroma::classroom::{Paper, PaperSize, Sheet, laid_out, paper, pdf, worksheet};
use stroma::lesson::{Asks, Key, Lesson, lessons};
use stroma::text::{language, say, say_with, speaking};

const LANGUAGES: [&str; 3] = ["en", "de", "es"];
const KINDS: [Sheet; 2] = [Sheet::Pupil, Sheet::Key];
/// The margins that a printer needs, pt.
const MARGIN: f64 = 25.0;

/// A text without what an end of a line may change.
fn squeezed(text: &str) -> String {
    text.chars()
        .filter(|letter| !letter.is_whitespace() && *letter != '*')
        .collect()
}

/// A font of a page: what each glyph is, and its width, thousandths of an em.
#[derive(Default)]
struct Letters {
    said: BTreeMap<u16, char>,
    widths: BTreeMap<u16, f64>,
}

fn hexadecimal(word: &str) -> Option<u32> {
    let digits = word.trim().strip_prefix('<')?.strip_suffix('>')?;
    u32::from_str_radix(digits, 16).ok()
}

impl Letters {
    fn read(font: &Dict<'_>) -> Self {
        let mut letters = Self::default();
        let map = font.get::<Stream<'_>>("ToUnicode").expect("a map");
        let map = map.decoded_data().expect("it is unpacked");
        for line in String::from_utf8_lossy(&map).lines() {
            let pair = line
                .split_once(' ')
                .and_then(|(id, letter)| hexadecimal(id).zip(hexadecimal(letter)));
            if let Some((id, letter)) = pair
                && let (Ok(id), Some(letter)) = (u16::try_from(id), char::from_u32(letter))
            {
                letters.said.insert(id, letter);
            }
        }
        let within = font.get::<Array<'_>>("DescendantFonts").expect("its font");
        let within = within.iter::<Dict<'_>>().next().expect("its font");
        let outlines = within.get::<Dict<'_>>("FontDescriptor").expect("it");
        let outlines = outlines
            .get::<Stream<'_>>("FontFile3")
            .expect("it is embedded");
        assert!(
            outlines.decoded_data().expect("unpacked").len() < 100_000,
            "a subset"
        );
        let mut first = None;
        for object in within
            .get::<Array<'_>>("W")
            .expect("widths")
            .iter::<Object<'_>>()
        {
            match (object, first.take()) {
                (Object::Number(number), None) => first = Some(number.as_f64() as u16),
                (Object::Array(all), Some(from)) => {
                    for (id, width) in (from..).zip(all.iter::<f64>()) {
                        letters.widths.insert(id, width);
                    }
                }
                other => panic!("{other:?} among widths"),
            }
        }
        letters
    }
}

/// What a page shows.
#[derive(Default)]
struct Shown {
    /// Its words.
    text: String,
    /// Left and right end of each piece of text, and its baseline, pt from the left and from below.
    pieces: Vec<[f64; 3]>,
    /// Its paths, with all their points.
    paths: Vec<Vec<[f64; 2]>>,
    /// Names of the pictures on it.
    pictures: usize,
}

fn shown(page: &Page<'_>) -> Shown {
    let mut shown = Shown::default();
    let mut fonts: BTreeMap<String, Letters> = BTreeMap::new();
    let (mut font, mut size, mut at) = (String::new(), 0.0, [0.0; 2]);
    let mut path = Vec::new();
    let mut operations = page.typed_operations();
    while let Some(operation) = operations.next() {
        match operation {
            TypedInstruction::TextFont(set) => {
                font = set.0.as_str().to_owned();
                size = set.1.as_f64();
                let dict = page.resources().get_font(set.0).expect("the font is there");
                fonts
                    .entry(font.clone())
                    .or_insert_with(|| Letters::read(&dict));
            }
            TypedInstruction::SetTextMatrix(set) => at = [set.4.as_f64(), set.5.as_f64()],
            TypedInstruction::ShowTexts(texts) => {
                let letters = &fonts[&font];
                let mut width = 0.0;
                for object in texts.0.iter::<Object<'_>>() {
                    match object {
                        Object::String(bytes) => {
                            for pair in bytes.as_bytes().chunks_exact(2) {
                                let id = u16::from_be_bytes([pair[0], pair[1]]);
                                assert_ne!(id, 0, "a glyph is missing behind {}", shown.text);
                                shown.text.push(letters.said[&id]);
                                width += letters.widths[&id];
                            }
                        }
                        Object::Number(nearer) => width -= nearer.as_f64(),
                        other => panic!("{other:?} in a text"),
                    }
                }
                shown
                    .pieces
                    .push([at[0], at[0] + width * size / 1000.0, at[1]]);
                shown.text.push('\n');
            }
            TypedInstruction::MoveTo(to) => path = vec![[to.0.as_f64(), to.1.as_f64()]],
            TypedInstruction::LineTo(to) => path.push([to.0.as_f64(), to.1.as_f64()]),
            TypedInstruction::StrokePath(_) => shown.paths.push(std::mem::take(&mut path)),
            TypedInstruction::XObject(_) => shown.pictures += 1,
            _ => {}
        }
    }
    shown
}

fn read(bytes: &[u8]) -> Pdf {
    Pdf::new(bytes.to_vec()).unwrap_or_else(|error| panic!("it opens: {error:?}"))
}

fn pages(bytes: &[u8]) -> Vec<Shown> {
    read(bytes).pages().iter().map(shown).collect()
}

fn sheet(lesson: &Lesson, key: &Key, kind: Sheet) -> Paper {
    paper(lesson, key, lesson.start.seed, kind, &[])
}

fn made(paper: &Paper, size: PaperSize) -> Vec<u8> {
    pdf(paper, size).unwrap_or_else(|error| panic!("{error}"))
}

/// A lesson of the program with its key.
fn one(name: &str) -> (&'static Lesson, &'static Key) {
    let (lesson, key) = lessons::named(name).expect("it is there");
    (lesson, key)
}

/// Whether a text is for the teacher only.
fn is_hidden(key: &str) -> bool {
    key.ends_with("-why") || key.starts_with("teacher-") || key == "misconception"
}

/// Paragraphs of a text of a lesson, squeezed.
fn said(lesson: &Lesson, key: &Key, name: &str) -> Vec<String> {
    let text = lesson.say(name, &key.words(lesson));
    let paragraphs = text.split("\n\n").map(squeezed);
    paragraphs.filter(|words| !words.is_empty()).collect()
}

#[test]
fn every_sheet_opens_and_says_what_the_lesson_says_in_each_language() {
    for code in LANGUAGES {
        speaking(code, || {
            for (lesson, key) in lessons::all() {
                for kind in KINDS {
                    let pages = pages(&made(&sheet(lesson, key, kind), PaperSize::A4));
                    assert!((3..=20).contains(&pages.len()), "{} pages", pages.len());
                    let texts: Vec<String> =
                        pages.iter().map(|page| squeezed(&page.text)).collect();
                    let foot = [
                        ("lesson", lesson.say("title", &[])),
                        ("version", env!("CARGO_PKG_VERSION").to_owned()),
                        ("seed", lesson.start.seed.to_string()),
                    ];
                    let foot = squeezed(&say_with("classroom-foot", &foot));
                    for (place, text) in texts.iter().enumerate() {
                        let number = [
                            ("n", (place + 1).to_string()),
                            ("count", texts.len().to_string()),
                        ];
                        let number = squeezed(&say_with("classroom-page", &number));
                        for words in [&foot, &number] {
                            assert!(text.contains(words), "{}: {words} in {text}", lesson.name);
                        }
                    }
                    // Paragraphs may go on on the next page, behind the foot.
                    let without_feet: String = pages
                        .iter()
                        .map(|page| {
                            let lowest = page.pieces.iter().map(|piece| piece[2]);
                            let feet = lowest.filter(|base| *base < 60.0).count();
                            let lines: Vec<&str> = page.text.lines().collect();
                            squeezed(&lines[..lines.len() - feet].concat())
                        })
                        .collect();
                    for name in lesson.keys() {
                        for words in said(lesson, key, &name) {
                            let there = without_feet.contains(&words);
                            let wanted = kind == Sheet::Key || !is_hidden(&name);
                            assert_eq!(there, wanted, "{code} {} {name}: {words}", lesson.name);
                        }
                    }
                }
            }
        });
    }
}

#[test]
fn nothing_stands_outside_the_margins() {
    for code in LANGUAGES {
        speaking(code, || {
            for (lesson, key) in lessons::all() {
                for kind in KINDS {
                    let sheet = sheet(lesson, key, kind);
                    for size in [PaperSize::A4, PaperSize::Letter] {
                        let (within, pages) = laid_out(&sheet, size).expect("it is laid out");
                        for (place, page) in pages.iter().enumerate() {
                            assert!(page.areas().count() > 5, "page {place} is empty");
                            for area in page.areas() {
                                assert!(
                                    within.holds(&area),
                                    "{code} {} {kind:?} {size:?}, page {}: {area:?}",
                                    lesson.name,
                                    place + 1
                                );
                            }
                        }
                    }
                    // The reader finds the same: its widths are those of the file.
                    let bytes = made(&sheet, PaperSize::A4);
                    let file = read(&bytes);
                    for page in file.pages().iter() {
                        let (width, height) = page.base_dimensions();
                        for [left, right, base] in shown(page).pieces {
                            let right_edge = f64::from(width) - MARGIN;
                            let upper = f64::from(height) - MARGIN;
                            assert!(left >= MARGIN && right <= right_edge, "{left} to {right}");
                            assert!(base >= MARGIN && base <= upper, "{base}");
                        }
                    }
                }
            }
        });
    }
}

#[test]
fn a_question_stands_on_one_page_with_its_answers() {
    for code in LANGUAGES {
        speaking(code, || {
            let mut seen = 0;
            for (lesson, key) in lessons::all() {
                for kind in KINDS {
                    let (_, pages) =
                        laid_out(&sheet(lesson, key, kind), PaperSize::A4).expect("laid out");
                    let texts: Vec<String> =
                        pages.iter().map(|page| squeezed(&page.words())).collect();
                    for step in &lesson.steps {
                        for item in step.items() {
                            let count = match item.asks {
                                Asks::Choose { options, .. } | Asks::Order { options } => options,
                                Asks::Number { .. } | Asks::Curve { .. } | Asks::Write => 0,
                            };
                            let name = format!("{}-{}", step.name, item.name);
                            let mut wanted = said(lesson, key, &name);
                            for number in 1..=count {
                                wanted.extend(said(lesson, key, &format!("{name}-{number}")));
                            }
                            let whole = |text: &&String| {
                                wanted.iter().all(|words| text.contains(words.as_str()))
                            };
                            let there = texts.iter().find(whole);
                            assert!(there.is_some(), "{code} {} {name}", lesson.name);
                            seen += count;
                        }
                    }
                }
            }
            assert!(seen > 100, "only {seen} answers");
        });
    }
}

#[test]
fn a_file_has_a_title_and_a_language_and_is_the_same_each_time() {
    let (lesson, key) = one("letters-or-bricks");
    for code in LANGUAGES {
        speaking(code, || {
            let sheet = sheet(lesson, key, Sheet::Pupil);
            let bytes = made(&sheet, PaperSize::A4);
            assert_eq!(bytes, made(&sheet, PaperSize::A4));
            let file = read(&bytes);
            let title = file.metadata().title.clone().expect("a title");
            // Either as Latin letters or, with a mark for it, as UTF-16.
            let title: String = match title.strip_prefix(&[0xfe, 0xff]) {
                Some(wide) => {
                    let units = wide.chunks_exact(2);
                    let units = units.map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
                    char::decode_utf16(units).filter_map(Result::ok).collect()
                }
                None => title.iter().map(|byte| char::from(*byte)).collect(),
            };
            assert_eq!(title, lesson.say("title", &[]));
            let root = file.xref().get::<Dict<'_>>(file.xref().root_id());
            let spoken = root.and_then(|root| {
                let spoken = root.get::<hayro_syntax::object::String<'_>>("Lang")?;
                Some(String::from_utf8_lossy(spoken.as_bytes()).into_owned())
            });
            assert_eq!(spoken, Some(language().to_string()));
            assert_eq!(language().to_string(), code);
        });
    }
    let sheet = sheet(lesson, key, Sheet::Pupil);
    let sizes = [PaperSize::A4, PaperSize::Letter].map(|size| {
        let bytes = made(&sheet, size);
        let file = read(&bytes);
        let (width, height) = file.pages()[0].base_dimensions();
        [width.round(), height.round()]
    });
    assert_eq!(sizes, [[595.0, 842.0], [612.0, 792.0]]);
}

#[test]
fn who_has_a_sheet_read_aloud_hears_its_steps_and_its_figures_in_words() {
    for (lesson, key) in lessons::all() {
        for kind in KINDS {
            let bytes = made(&sheet(lesson, key, kind), PaperSize::A4);
            let file = read(&bytes);
            let mut count: BTreeMap<String, usize> = BTreeMap::new();
            for object in file.objects() {
                let Object::Dict(dict) = object else {
                    continue;
                };
                let Some(role) = dict.get::<hayro_syntax::object::Name<'_>>("S") else {
                    continue;
                };
                *count.entry(role.as_str().to_owned()).or_default() += 1;
                assert_eq!(role.as_str() == "Figure", dict.contains_key("Alt"));
            }
            let of = |role: &str| count.get(role).copied().unwrap_or(0);
            let steps = lesson.steps.iter();
            let curves = steps
                .flat_map(stroma::lesson::Step::items)
                .filter(|item| matches!(item.asks, Asks::Curve { .. }))
                .count();
            assert_eq!((of("H1"), of("H2")), (1, lesson.steps.len()));
            assert_eq!(of("Figure"), curves, "{}", lesson.name);
            assert!(of("P") > 50 && of("H3") > 3, "{count:?}");
        }
    }
}

/// Points of the curves of a page of HTML, by their class.
fn drawn(page: &str, class: &str) -> Vec<Vec<[f64; 2]>> {
    let begin = format!("<polyline class=\"{class}\" points=\"");
    page.split(begin.as_str())
        .skip(1)
        .map(|rest| {
            let points = rest.split('"').next().unwrap_or_default();
            points
                .split(' ')
                .map(|point| {
                    let (x, y) = point.split_once(',').expect("two numbers");
                    [x, y].map(|number| number.parse().expect("a number"))
                })
                .collect()
        })
        .collect()
}

/// Whether one curve is another at another size and place.
fn same_shape(one: &[[f64; 2]], other: &[[f64; 2]]) -> bool {
    let size = |points: &[[f64; 2]]| {
        let last = points[points.len() - 1];
        last[0] - points[0][0]
    };
    let scale = size(other) / size(one);
    one.len() == other.len()
        && one.iter().zip(other).all(|(a, b)| {
            // A PDF counts upwards.
            let x = (b[0] - other[0][0]) - scale * (a[0] - one[0][0]);
            let y = (b[1] - other[0][1]) + scale * (a[1] - one[0][1]);
            x.abs() < 0.2 && y.abs() < 0.2
        })
}

#[test]
fn the_curves_are_those_of_the_page_and_the_run_stands_in_the_key_only() {
    for (lesson, key) in lessons::all() {
        for kind in KINDS {
            let page = worksheet(lesson, key, lesson.start.seed, kind, &[]);
            let given = drawn(&page, "given");
            let run = drawn(&page, "run");
            assert_eq!(run.is_empty(), kind == Sheet::Pupil, "{}", lesson.name);
            let paths: Vec<Vec<[f64; 2]>> = pages(&made(&sheet(lesson, key, kind), PaperSize::A4))
                .into_iter()
                .flat_map(|page| page.paths)
                .filter(|path| path.len() > 5)
                .collect();
            assert_eq!(paths.len(), given.len() + run.len(), "{}", lesson.name);
            for curve in given.iter().chain(&run) {
                assert!(
                    paths.iter().any(|path| same_shape(curve, path)),
                    "{}: a curve differs",
                    lesson.name
                );
            }
        }
    }
}

/// A PNG of red, green and blue pixels.
fn png(width: u32, rgb: &[u8]) -> Vec<u8> {
    let rows = rgb.chunks_exact(3 * width as usize);
    let height = u32::try_from(rows.len()).expect("small");
    let filtered: Vec<u8> = rows.flat_map(|row| [&[0], row].concat()).collect();
    let packed = miniz_oxide::deflate::compress_to_vec_zlib(&filtered, 6);
    let chunk = |kind: &[u8], data: &[u8]| {
        let length = u32::try_from(data.len()).expect("small").to_be_bytes();
        // The checksum is not read here.
        [&length, kind, data, &[0; 4]].concat()
    };
    let size = [width.to_be_bytes(), height.to_be_bytes()].concat();
    let head = [size.as_slice(), &[8, 2, 0, 0, 0]].concat();
    [
        b"\x89PNG\r\n\x1a\n".to_vec(),
        chunk(b"IHDR", &head),
        chunk(b"IDAT", &packed),
        chunk(b"IEND", b""),
    ]
    .concat()
}

#[test]
fn a_picture_is_embedded_as_it_is_and_a_sheet_without_one_says_so() {
    let (lesson, key) = one("same-dna");
    let step = lesson.steps[0].name.clone();
    let rgb: Vec<u8> = (0..3 * 40 * 20).map(|k| (k * 7 % 251) as u8).collect();
    let seed = lesson.start.seed;
    let without = squeezed(&say("classroom-no-picture"));
    let text =
        |pages: &[Shown]| -> String { pages.iter().map(|page| squeezed(&page.text)).collect() };
    for kind in KINDS {
        let pictures = [(step.clone(), png(40, &rgb))];
        let bytes = made(&paper(lesson, key, seed, kind, &pictures), PaperSize::A4);
        let shown = pages(&bytes);
        assert_eq!(shown.iter().map(|page| page.pictures).sum::<usize>(), 1);
        assert!(!text(&shown).contains(&without));
        let file = read(&bytes);
        let images: Vec<Vec<u8>> = file
            .objects()
            .into_iter()
            .filter_map(|object| match object {
                Object::Stream(stream) if stream.dict().contains_key("Width") => {
                    Some(stream.decoded_data().expect("unpacked").into_owned())
                }
                _ => None,
            })
            .collect();
        assert_eq!(images, std::slice::from_ref(&rgb));
        let bare = pages(&made(&sheet(lesson, key, kind), PaperSize::A4));
        assert_eq!(bare.iter().map(|page| page.pictures).sum::<usize>(), 0);
        assert!(text(&bare).contains(&without));
    }
    // What is no picture is an error that says so.
    let pictures = [(step, b"\x89PNG".to_vec())];
    let wrong = pdf(
        &paper(lesson, key, seed, Sheet::Pupil, &pictures),
        PaperSize::A4,
    );
    assert!(wrong.is_err_and(|error| error.contains("expected a PNG")));
}
