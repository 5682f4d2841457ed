//! Films off screen: their frames are the pictures of their days, a folder of frames goes on where it stopped, and what is
//! stopped or refused leaves nothing. Where no graphics adapter answers, what needs one is skipped.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::cli::{STROMA, code, err, folder, names, out, read, stroma};

/// Options of a small film of five frames.
const SMALL: [&str; 8] = [
    "--days", "0..1", "--every", "6", "--size", "192x128", "--fps", "5",
];

/// Draws something; nothing where no adapter answers.
fn drawn(folder: &Path, arguments: &[&str]) -> Option<Output> {
    let answer = stroma(folder, arguments);
    if err(&answer).contains("no graphics adapter") {
        // Where a driver is installed, as in CI, nothing is skipped.
        let mut drivers = std::fs::read_dir("/usr/share/vulkan/icd.d").ok();
        let driver = drivers.as_mut().and_then(Iterator::next);
        assert!(driver.is_none(), "a driver is installed: {}", err(&answer));
        println!("skipped: {}", err(&answer));
        return None;
    }
    Some(answer)
}

/// A film of the small options with others.
fn film<'a>(scenario: &'a str, more: &[&'a str], output: &'a str) -> Vec<&'a str> {
    let mut words = vec!["film", scenario];
    words.extend(SMALL);
    words.extend(more);
    words.extend(["-o", output]);
    words
}

fn bytes(folder: &Path, name: &str) -> Vec<u8> {
    std::fs::read(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Size and pixels of a PNG.
fn pixels(path: &Path) -> ([u32; 2], Vec<u8>) {
    let file = std::fs::File::open(path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    let mut reader = png::Decoder::new(std::io::BufReader::new(file))
        .read_info()
        .expect("a PNG file");
    let mut bytes = vec![0; reader.output_buffer_size().expect("a size")];
    let info = reader.next_frame(&mut bytes).expect("a picture");
    bytes.truncate(info.buffer_size());
    ([info.width, info.height], bytes)
}

/// The frames of [`SMALL`] and the file that tells of them.
const FILES: [&str; 6] = [
    "film.toml",
    "frame-00001.png",
    "frame-00002.png",
    "frame-00003.png",
    "frame-00004.png",
    "frame-00005.png",
];

#[test]
fn the_frames_of_a_film_are_the_pictures_of_their_days() {
    let place = folder();
    // Without words the camera stands where it stands in every picture of the day.
    let words = film("osteoarthritis-moderate", &["--no-words"], "frames");
    let Some(answer) = drawn(place.path(), &words) else {
        return;
    };
    assert_eq!(code(&answer), Some(0), "{}", err(&answer));
    assert_eq!(names(&place.path().join("frames")), FILES);
    assert!(err(&answer).contains("frame 5 of 5"), "{}", err(&answer));
    let mut before = None;
    for (name, day) in FILES[1..].iter().zip(["0", "0.25", "0.5", "0.75", "1"]) {
        let picture = [
            "picture",
            "osteoarthritis-moderate",
            "--no-words",
            "--size",
            "192x128",
            "--day",
            day,
            "-o",
            "day.png",
        ];
        let alone = drawn(place.path(), &picture).expect("an adapter answered before");
        assert_eq!(code(&alone), Some(0), "{}", err(&alone));
        let frame = pixels(&place.path().join("frames").join(name));
        let alone = pixels(&place.path().join("day.png"));
        assert_eq!(frame.0, [192, 128]);
        let off = frame.1.iter().zip(&alone.1).filter(|(a, b)| a != b).count();
        assert!(frame == alone, "day {day}: {off} values differ");
        assert!(before.as_ref() != Some(&frame), "day {day} is as before");
        before = Some(frame);
    }
}

#[test]
fn a_folder_of_frames_goes_on_where_it_stopped_and_another_film_there_is_refused() {
    let place = folder();
    let words = film("strip-injury", &[], "frames");
    let Some(answer) = drawn(place.path(), &words) else {
        return;
    };
    assert_eq!(code(&answer), Some(0), "{}", err(&answer));
    let frames = place.path().join("frames");
    let about = read(&frames, "film.toml");
    assert!(about.contains("scenario = \"strip-injury\""), "{about}");
    assert!(about.contains(env!("CARGO_PKG_VERSION")), "{about}");
    // What is there stays as it is; what is not there is drawn as it was.
    let lost = bytes(&frames, FILES[3]);
    std::fs::remove_file(frames.join(FILES[3])).expect("it was there");
    std::fs::write(frames.join(FILES[2]), "kept").expect("it is written");
    let again = stroma(place.path(), &words);
    assert_eq!(code(&again), Some(0), "{}", err(&again));
    assert_eq!(bytes(&frames, FILES[3]), lost);
    assert_eq!(read(&frames, FILES[2]), "kept");
    let other = stroma(
        place.path(),
        &film("strip-injury", &["--seed", "9"], "frames"),
    );
    assert_eq!(code(&other), Some(2));
    for told in ["another film", "found 'seed = 1'", "expected 'seed = 9'"] {
        assert!(err(&other).contains(told), "{}", err(&other));
    }
    assert_eq!(names(&frames), FILES);
}

#[test]
fn a_film_is_written_in_the_form_that_its_name_says() {
    let place = folder();
    for (name, begins) in [
        ("a.mp4", &b"\0\0\0\x18ftyp"[..]),
        ("a.webm", b"\x1a\x45\xdf\xa3"),
        ("a.gif", b"GIF89a"),
    ] {
        let Some(answer) = drawn(place.path(), &film("strip-injury", &[], name)) else {
            return;
        };
        assert_eq!(code(&answer), Some(0), "{}", err(&answer));
        assert!(err(&answer).contains("5 frames"), "{}", err(&answer));
        assert!(bytes(place.path(), name).starts_with(begins), "{name}");
    }
    assert_eq!(names(place.path()), ["a.gif", "a.mp4", "a.webm"]);
    let file = bytes(place.path(), "a.gif");
    let mut reader = gif::Decoder::new(&file[..]).expect("a GIF");
    assert_eq!((reader.width(), reader.height()), (192, 128));
    let mut delays = Vec::new();
    while let Some(frame) = reader.read_next_frame().expect("a picture") {
        delays.push(frame.delay);
    }
    assert_eq!(delays, [20; 5]);
}

#[test]
fn a_run_that_was_saved_is_filmed_with_what_was_done_in_it() {
    let place = folder();
    let run = stroma(
        place.path(),
        &[
            "run",
            "strip-injury",
            "--days",
            "1",
            "--treatment",
            "fat@0.5",
            "--out",
            "a",
        ],
    );
    assert_eq!(code(&run), Some(0), "{}", err(&run));
    let words = film("a/run.json", &[], "frames");
    let Some(answer) = drawn(place.path(), &words) else {
        return;
    };
    assert_eq!(code(&answer), Some(0), "{}", err(&answer));
    assert!(!err(&answer).contains("differs"), "{}", err(&answer));
    let plain = stroma(place.path(), &film("strip-injury", &[], "plain"));
    assert_eq!(code(&plain), Some(0), "{}", err(&plain));
    let same = |name| {
        let [one, other] = ["frames", "plain"].map(|one| bytes(&place.path().join(one), name));
        one == other
    };
    assert!(same(FILES[2]) && !same(FILES[4]), "the injection is seen");
    let seed = stroma(place.path(), &film("a/run.json", &["--seed", "3"], "b.gif"));
    assert_eq!(code(&seed), Some(2));
    assert!(err(&seed).contains("--seed: found 3"), "{}", err(&seed));
}

#[test]
fn a_wrong_wish_for_a_film_is_answered_with_what_would_be_right_and_leaves_nothing() {
    let place = folder();
    std::fs::write(place.path().join("notes"), "mine").expect("it is written");
    for (more, told) in [
        (vec!["healthy", "-o", "a.avi"], ".mp4, .webm or .gif"),
        (vec!["nowhere", "-o", "a.mp4"], "one of"),
        (vec!["missing.json", "-o", "a.mp4"], "missing.json"),
        (vec!["healthy", "--days", "4", "-o", "a.mp4"], "FROM..TO"),
        (
            vec!["healthy", "--days", "4..1", "-o", "a.mp4"],
            "later one last",
        ),
        (
            vec!["healthy", "--days", "0..2", "--every", "0", "-o", "a.mp4"],
            "1 to 48",
        ),
        (vec!["healthy", "--fps", "0", "-o", "a.mp4"], "1 to 60"),
        (vec!["healthy", "--fps", "60", "-o", "a.gif"], "1 to 50"),
        (
            vec![
                "healthy", "--days", "0..3650", "--every", "1", "-o", "a.mp4",
            ],
            "at most 6000",
        ),
        (vec!["healthy", "--size", "9x9", "-o", "a.mp4"], "64x64"),
        (vec!["healthy", "--zoom", "0", "-o", "a.mp4"], "0.05 to 200"),
        (vec!["healthy", "--at", "1", "-o", "a.mp4"], "X,Y"),
        (
            vec!["healthy", "--overlays", "pain", "-o", "a.mp4"],
            "inflammation",
        ),
        (
            vec!["healthy", "--theme", "dark", "-o", "a.mp4"],
            "projector",
        ),
        (vec!["healthy"], "--output"),
    ] {
        let mut words = vec!["film"];
        words.extend(&more);
        let answer = stroma(place.path(), &words);
        assert_eq!(code(&answer), Some(2), "{more:?}: {}", err(&answer));
        assert!(err(&answer).contains(told), "{more:?}: {}", err(&answer));
        assert!(
            !err(&answer).contains("panicked"),
            "{more:?}: {}",
            err(&answer)
        );
        assert_eq!(out(&answer), "", "{more:?}");
    }
    assert_eq!(names(place.path()), ["notes"]);
    for path in ["notes/a.mp4", "notes/frames"] {
        let Some(answer) = drawn(place.path(), &film("strip-injury", &[], path)) else {
            return;
        };
        assert_eq!(code(&answer), Some(2), "{}", err(&answer));
        assert!(err(&answer).contains("notes"), "{}", err(&answer));
    }
    assert_eq!(read(place.path(), "notes"), "mine");
}

/// Memory that a process holds now, MB.
#[cfg(target_os = "linux")]
fn held_mb(id: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kilobytes / 1000)
}

// Without care for it, Mesa's software renderer kept 28 MB of each picture with a signal on it.
#[cfg(target_os = "linux")]
#[test]
fn a_film_with_a_signal_on_it_holds_no_more_memory_for_each_frame() {
    let place = folder();
    let mut child = Command::new(STROMA)
        .args(["film", "dish-renewal", "--every", "1", "--days", "0..1.5"])
        .args(["--overlays", "oxygen", "--size", "128x128", "-o", "frames"])
        .current_dir(place.path())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let frames = place.path().join("frames");
    let drawn = || std::fs::read_dir(&frames).map_or(0, Iterator::count);
    let (mut early, mut late) = (None, None);
    while child.try_wait().expect("it is ours").is_none() {
        if drawn() >= 12 {
            late = held_mb(child.id()).or(late);
            early = early.or(late);
        }
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    let answer = child.wait_with_output().expect("it ended");
    if err(&answer).contains("no graphics adapter") {
        return;
    }
    assert_eq!((code(&answer), drawn()), (Some(0), 38));
    let (early, late) = (early.expect("measured"), late.expect("measured"));
    assert!(late < early + 200, "{early} MB, then {late} MB");
}

/// Begins a long film, wishes to stop it once a frame is there, and waits for its end; nothing where no adapter answers.
#[cfg(unix)]
fn stopped(folder: &Path, output: &str) -> Option<(Option<i32>, String)> {
    use std::io::BufRead as _;

    let mut child = Command::new(STROMA)
        .args([
            "film",
            "strip-injury",
            "--every",
            "1",
            "--days",
            "0..200",
            "--size",
            "128x128",
        ])
        .args(["-o", output])
        .current_dir(folder)
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut told = String::new();
    let lines = std::io::BufReader::new(child.stderr.take().expect("it is piped")).lines();
    let mut wished = false;
    for line in lines.map_while(Result::ok) {
        if line.starts_with("frame ") && !wished {
            wished = true;
            let kill = format!("kill -INT {}", child.id());
            let killed = Command::new("sh").args(["-c", &kill]).status();
            assert!(killed.expect("sh starts").success());
        }
        told += &line;
        told += "\n";
    }
    let status = child.wait().expect("it ends");
    (!told.contains("no graphics adapter")).then_some((status.code(), told))
}

#[cfg(unix)]
#[test]
fn a_film_that_is_stopped_leaves_nothing_but_the_frames_of_a_folder() {
    let place = folder();
    let Some((answer, told)) = stopped(place.path(), "a.mp4") else {
        return;
    };
    assert_eq!(answer, Some(130), "{told}");
    assert!(told.contains("nothing was written"), "{told}");
    assert!(names(place.path()).is_empty(), "{:?}", names(place.path()));
    let (answer, told) = stopped(place.path(), "frames").expect("an adapter answered before");
    assert_eq!(answer, Some(130), "{told}");
    assert!(told.contains("the same command goes on"), "{told}");
    let left = names(&place.path().join("frames"));
    assert!(
        left.len() >= 2 && left.iter().all(|name| !name.ends_with(".part")),
        "{left:?}"
    );
    assert_eq!(left[..2], FILES[..2]);
}
