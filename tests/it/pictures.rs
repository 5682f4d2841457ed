//! Pictures off screen: not blank, tissue where the grid says, and as they were (small references with a tolerance).
//! Where no graphics adapter answers, they say so and are skipped.

use std::path::Path;
use std::process::Command;

use stroma::scenario::Scenario;

use crate::tools::{repository, scenario};

/// Size of a test picture.
const SIZE: [u32; 2] = [320, 240];
/// Size of a committed reference.
const SMALL: [u32; 2] = [80, 60];

struct Pixels {
    width: u32,
    height: u32,
    rgb: Vec<[f32; 3]>,
}

impl Pixels {
    fn read(path: &Path) -> Self {
        let file = std::fs::File::open(path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
        let mut reader = png::Decoder::new(std::io::BufReader::new(file))
            .read_info()
            .expect("a PNG file");
        let mut bytes = vec![0; reader.output_buffer_size().expect("a size")];
        let info = reader.next_frame(&mut bytes).expect("a picture");
        let channels = info.color_type.samples();
        Self {
            width: info.width,
            height: info.height,
            rgb: bytes[..info.buffer_size()]
                .chunks(channels)
                .map(|pixel| [0, 1, 2].map(|k| f32::from(pixel[k])))
                .collect(),
        }
    }

    /// Means over blocks.
    fn reduced(&self, [width, height]: [u32; 2]) -> Vec<[f32; 3]> {
        let (across, down) = (self.width / width, self.height / height);
        let mut small = Vec::new();
        for j in 0..height {
            for i in 0..width {
                let mut sum = [0.0; 3];
                for y in j * down..(j + 1) * down {
                    for x in i * across..(i + 1) * across {
                        let pixel = self.rgb[(y * self.width + x) as usize];
                        for (sum, value) in sum.iter_mut().zip(pixel) {
                            *sum += value;
                        }
                    }
                }
                small.push(sum.map(|value| value / (across * down) as f32));
            }
        }
        small
    }

    fn write_small(&self, path: &Path) {
        let file = std::fs::File::create(path).expect("a reference can be written");
        let mut encoder = png::Encoder::new(std::io::BufWriter::new(file), SMALL[0], SMALL[1]);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        let bytes: Vec<u8> = self
            .reduced(SMALL)
            .into_iter()
            .flat_map(|pixel| pixel.map(|value| value as u8))
            .collect();
        encoder
            .write_header()
            .and_then(|mut writer| writer.write_image_data(&bytes))
            .expect("a reference can be written");
    }

    fn spread(&self) -> f32 {
        let count = self.rgb.len() as f32;
        let light = |pixel: &[f32; 3]| (pixel[0] + pixel[1] + pixel[2]) / 3.0;
        let mean = self.rgb.iter().map(light).sum::<f32>() / count;
        let squares: f32 = self
            .rgb
            .iter()
            .map(|pixel| (light(pixel) - mean) * (light(pixel) - mean))
            .sum();
        libm::sqrtf(squares / count)
    }
}

/// A picture; nothing where no adapter answers.
fn picture(name: &str, path: &Path, more: &[&str]) -> Option<Pixels> {
    let size = format!("{}x{}", SIZE[0], SIZE[1]);
    // Day 2, where no other is asked for.
    let day: &[&str] = if more.contains(&"--day") {
        &[]
    } else {
        &["--day", "2"]
    };
    let answer = Command::new(env!("CARGO_BIN_EXE_stroma"))
        .args(["picture", name, "--size", &size, "--seed", "1"])
        .args(day)
        .arg("-o")
        .arg(path)
        .args(more)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .expect("the program starts");
    let said = String::from_utf8_lossy(&answer.stderr).into_owned();
    if said.contains("no graphics adapter") {
        assert_eq!(answer.status.code(), Some(2));
        // Where a driver is installed, as in CI, nothing is skipped.
        let drivers = std::fs::read_dir("/usr/share/vulkan/icd.d");
        assert!(
            drivers.is_ok_and(|mut drivers| drivers.next().is_none())
                || !Path::new("/usr/share/vulkan/icd.d").exists(),
            "a driver is installed, but no adapter answers: {said}"
        );
        println!("skipped: {said}");
        return None;
    }
    assert!(answer.status.success(), "{name}: {said}");
    Some(Pixels::read(path))
}

#[test]
fn every_scenario_has_a_picture_that_is_not_blank_and_looks_as_it_did() {
    let folder = tempfile::tempdir().expect("a folder");
    let bless = std::env::var_os("STROMA_BLESS").is_some();
    for name in Scenario::NAMES {
        let Some(drawn) = picture(name, &folder.path().join("drawn.png"), &["--no-words"]) else {
            return;
        };
        assert_eq!([drawn.width, drawn.height], SIZE);
        assert!(drawn.spread() > 8.0, "{name} is blank: {}", drawn.spread());
        let path = repository("tests/pictures").join(format!("{name}.png"));
        if bless {
            drawn.write_small(&path);
        }
        let before = Pixels::read(&path);
        let now = drawn.reduced(SMALL);
        let off: f32 = before
            .rgb
            .iter()
            .zip(&now)
            .flat_map(|(a, b)| a.iter().zip(b).map(|(a, b)| (a - b).abs()))
            .sum::<f32>()
            / (3 * now.len()) as f32;
        assert!(
            off < 4.0,
            "{name} differs from tests/pictures/{name}.png by {off:.1} of 255 on average; if that is meant, run once with STROMA_BLESS=1"
        );
    }
}

#[test]
fn twins_side_by_side_are_seen_through_one_lens_and_differ_only_where_they_were_treated() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("twins.png");
    // The plates stand half a picture and half the gap between them apart.
    let apart = (SIZE[0] / 2 + 6) as usize;
    const BLOCK: usize = 8;
    let off = |name: &str| -> Option<f32> {
        let more = ["--no-words", "--beside", "none", "--zoom", "1.5"];
        let drawn = picture(name, &path, &more)?;
        // Grain and edges differ from pixel to pixel, so blocks of pixels are compared.
        let block = |left: usize, top: usize| -> [f32; 3] {
            let mut sum = [0.0; 3];
            for y in top..top + BLOCK {
                for x in left..left + BLOCK {
                    let pixel = drawn.rgb[y * drawn.width as usize + x];
                    for (sum, value) in sum.iter_mut().zip(pixel) {
                        *sum += value / (BLOCK * BLOCK) as f32;
                    }
                }
            }
            sum
        };
        let (mut sum, mut count) = (0.0, 0.0);
        for top in (0..drawn.height as usize - BLOCK).step_by(BLOCK) {
            for left in (0..drawn.width as usize - apart - BLOCK).step_by(BLOCK) {
                let (one, other) = (block(left, top), block(left + apart, top));
                sum += (0..3).map(|k| (one[k] - other[k]).abs()).sum::<f32>();
                count += 3.0;
            }
        }
        Some(sum / count)
    };
    let Some(untreated) = off("healthy") else {
        return;
    };
    assert!(
        untreated < 0.5,
        "a knee and itself differ by {untreated:.2}"
    );
    let treated = off("osteoarthritis-moderate").expect("an adapter answered before");
    assert!(
        treated > 1.5,
        "cells make a difference of {treated:.2} only"
    );
}

/// Where each tissue of the knee lies, its picture has the colours of that tissue: bone is lighter than muscle, the
/// background is darker than both, and all of it moves with the place the camera looks at.
#[test]
fn tissues_are_drawn_where_the_grid_says() {
    let folder = tempfile::tempdir().expect("a folder");
    let stage = scenario("healthy").stage;
    let light_at = |key: &str| -> Option<f32> {
        // The voxel of the tissue that lies deepest in it: look at it from near.
        let grid = &stage.grid;
        let id = stage.shape(key).expect("a tissue").id.0;
        let inside = |voxel: usize, reach: usize| {
            let (i, j) = (voxel % grid.width, voxel / grid.width);
            i >= reach
                && j >= reach
                && i + reach < grid.width
                && j + reach < grid.height
                && (j - reach..=j + reach)
                    .all(|y| (i - reach..=i + reach).all(|x| grid.tissue[y * grid.width + x] == id))
        };
        let voxel = (1..12)
            .rev()
            .find_map(|reach| (0..grid.tissue.len()).find(|&voxel| inside(voxel, reach)))
            .expect("a place inside the tissue");
        let x = ((voxel % grid.width) as f32 + 0.5) * grid.voxel_mm;
        let y = ((voxel / grid.width) as f32 + 0.5) * grid.voxel_mm;
        let drawn = picture(
            "healthy",
            &folder.path().join(format!("{key}.png")),
            &[
                "--no-words",
                "--no-cells",
                "--overlays",
                "none",
                "--zoom",
                "8",
                "--at",
                &format!("{x},{y}"),
            ],
        )?;
        let (w, h) = (drawn.width as usize, drawn.height as usize);
        let mut sum = [0.0f32; 3];
        let mut count = 0.0;
        for y in h / 2 - 8..h / 2 + 8 {
            for x in w / 2 - 8..w / 2 + 8 {
                let pixel = drawn.rgb[y * w + x];
                for (sum, value) in sum.iter_mut().zip(pixel) {
                    *sum += value;
                }
                count += 1.0;
            }
        }
        Some((sum[0] + sum[1] + sum[2]) / 3.0 / count)
    };
    let Some(bone) = light_at("femur_cancellous") else {
        return;
    };
    let (Some(muscle), Some(fluid)) = (light_at("gastrocnemius"), light_at("joint_cavity")) else {
        return;
    };
    assert!(bone > muscle + 15.0, "bone {bone:.0}, muscle {muscle:.0}");
    assert!(bone > fluid + 15.0, "bone {bone:.0}, fluid {fluid:.0}");
}

#[test]
fn under_the_lens_of_the_chromosomes_all_cells_are_of_one_colour() {
    let folder = tempfile::tempdir().expect("a folder");
    let coloured = |name: &str, more: &[&str]| {
        let mut options = vec!["--day", "20", "--no-words", "--overlays", "none"];
        options.extend(more);
        let path = folder.path().join(format!("{name}.png"));
        let drawn = picture("dish-stiffness", &path, &options)?;
        let strong = |pixel: &&[f32; 3]| {
            let most = pixel.iter().copied().fold(f32::MIN, f32::max);
            let least = pixel.iter().copied().fold(f32::MAX, f32::min);
            most - least > 90.0
        };
        Some(drawn.rgb.iter().filter(strong).count())
    };
    let (Some(usual), Some(lens)) = (coloured("usual", &[]), coloured("lens", &["--same-dna"]))
    else {
        return;
    };
    assert!(usual > 1000, "cells have colours: {usual} pixels");
    // What is left are the open genes of the cells that have chosen.
    assert!(lens > 50, "open genes are seen: {lens} pixels");
    assert!(2 * lens < usual, "{lens} of {usual} pixels");
}
