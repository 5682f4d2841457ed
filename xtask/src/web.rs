//! The folder of the page: the library for a browser, its JavaScript, and the page round it.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::one_file::{self, Bindings};
use crate::tools::{Build, Cargo, TARGET, bindgen, has_wasm_opt, run};

/// What is to be built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    out: PathBuf,
    quick: bool,
    check: bool,
    hold: bool,
}

impl Request {
    /// Reads the words of a command line.
    ///
    /// # Errors
    /// A word that means nothing.
    pub fn read(words: &[&str]) -> Result<Self, String> {
        let mut request = Self {
            out: root().join("target/web"),
            quick: false,
            check: false,
            hold: false,
        };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match *word {
                "--quick" => request.quick = true,
                "--check" => request.check = true,
                "--hold" => request.hold = true,
                "--out" => {
                    let folder = words
                        .next()
                        .ok_or("--out: found nothing, expected a folder")?;
                    request.out = PathBuf::from(folder);
                }
                other => {
                    return Err(format!(
                        "found '{other}', expected --out FOLDER, --quick, --check or --hold"
                    ));
                }
            }
        }
        Ok(request)
    }
}

/// The folder of the project.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Names the file that something is wrong with.
pub fn wrong(path: &Path) -> impl Fn(std::io::Error) -> String {
    let path = path.display().to_string();
    move |error| format!("{path}: {error}")
}

/// The script that keeps the page for a start without a network.
const SERVICE_WORKER: &str = "service-worker.js";

/// Features of WebAssembly that every browser with WebGL 2 has.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Builds the folder.
///
/// # Errors
/// A tool that is missing, with the way to get it, or a step that failed.
pub fn build(request: &Request) -> Result<(), String> {
    let root = root();
    let lock = root.join("Cargo.lock");
    let lock = std::fs::read_to_string(&lock).map_err(wrong(&lock))?;
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let target = target.join("web-build");
    if request.check {
        let mut check = Cargo::find()?.command(Build::Check);
        return run(check.current_dir(&root).env("CARGO_TARGET_DIR", &target));
    }
    // All tools first: nobody waits a quarter of an hour to learn that one is missing.
    let (cargo, bindgen) = (Cargo::find()?, bindgen(&lock)?);
    let optimise = !request.quick && has_wasm_opt();
    if !request.quick && !optimise {
        println!(
            "wasm-opt is missing: the page will be larger. Debian has it as the package binaryen."
        );
    }
    run(cargo
        .command(Build::Whole)
        .current_dir(&root)
        .env("CARGO_TARGET_DIR", &target))?;
    let built = target.join(TARGET).join("release/stroma.wasm");
    let out = &request.out;
    std::fs::create_dir_all(out).map_err(wrong(out))?;
    bind(&bindgen, "web", &built, out)?;
    let program = out.join("stroma_bg.wasm");
    let bindings = Bindings::make(&bindgen, &built, &program, &target.join("one-file"))?;
    if optimise {
        let smaller = out.join("smaller.wasm");
        run(Command::new("wasm-opt")
            .arg("-Os")
            .args(FEATURES)
            .arg(&program)
            .arg("-o")
            .arg(&smaller))?;
        // It makes the program smaller, and not always what is sent: the smaller one as it is packed is taken.
        let (before, after) = (packed(&program)?, packed(&smaller)?);
        println!("packed {before} bytes before wasm-opt, {after} after");
        if after < before {
            std::fs::rename(&smaller, &program).map_err(wrong(&smaller))?;
        } else {
            std::fs::remove_file(&smaller).map_err(wrong(&smaller))?;
        }
    }
    let files = pages(&root, out)?;
    let bytes = report(out, &files)?;
    one_file::write(&root.join("assets/web"), &bindings, out)?;
    if request.hold {
        let path = root.join(TRANSFER);
        hold(
            bytes,
            &std::fs::read_to_string(&path).map_err(wrong(&path))?,
        )?;
    }
    Ok(())
}

/// Makes the bindings of what was built and the program that goes with them, of a form that wasm-bindgen has.
pub fn bind(tool: &Path, form: &str, built: &Path, folder: &Path) -> Result<(), String> {
    run(Command::new(tool)
        .args(["--target", form, "--no-typescript"])
        .args(["--remove-name-section", "--remove-producers-section"])
        .args(["--out-name", "stroma", "--out-dir"])
        .arg(folder)
        .arg(built))
}

/// Copies the page, with the size of the program and the version of the files written in. All files of the folder.
fn pages(root: &Path, out: &Path) -> Result<Vec<PathBuf>, String> {
    let from = root.join("assets/web");
    let read = |name: &str| {
        let path = from.join(name);
        std::fs::read_to_string(&path).map_err(wrong(&path))
    };
    let write = |name: &str, text: String| {
        let path = out.join(name);
        std::fs::write(&path, text).map_err(wrong(&path))
    };
    let program = out.join("stroma_bg.wasm");
    let bytes = std::fs::read(&program).map_err(wrong(&program))?;
    let index = read("index.html")?.replace("DATA_BYTES", &bytes.len().to_string());
    write("index.html", index)?;
    let mut names = vec!["index.html".to_owned()];
    for entry in std::fs::read_dir(&from).map_err(wrong(&from))? {
        let name = entry.map_err(wrong(&from))?.file_name();
        let name = name.to_string_lossy().into_owned();
        let is_page = name.ends_with(".js") || name.ends_with(".svg");
        if is_page && name != SERVICE_WORKER {
            write(&name, read(&name)?)?;
            names.push(name);
        }
    }
    names.extend(["stroma.js", "stroma_bg.wasm"].map(ToOwned::to_owned));
    // The version must not hang on the order in which a folder is read.
    names.sort();
    let mut hash = blake3::Hasher::new();
    for name in &names {
        let path = out.join(name);
        hash.update(&std::fs::read(&path).map_err(wrong(&path))?);
    }
    let version: String = hash.finalize().to_hex().chars().take(16).collect();
    let list: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
    let worker = read(SERVICE_WORKER)?
        .replace("VERSION_OF_THE_FILES", &version)
        .replace("\"NAMES_OF_THE_FILES\"", &list.join(", "));
    write(SERVICE_WORKER, worker)?;
    names.push(SERVICE_WORKER.to_owned());
    Ok(names.into_iter().map(|name| out.join(name)).collect())
}

/// Bytes of a file as a host sends it.
fn packed(path: &Path) -> Result<usize, String> {
    let bytes = std::fs::read(path).map_err(wrong(path))?;
    Ok(miniz_oxide::deflate::compress_to_vec(&bytes, 9).len())
}

/// Prints what each file costs, as it is and packed. Bytes of all that is sent until the first picture, packed.
fn report(out: &Path, files: &[PathBuf]) -> Result<usize, String> {
    let mut sum = 0;
    println!("{:<22}{:>12}{:>12}", "file", "bytes", "packed");
    for path in files {
        let bytes = std::fs::metadata(path).map_err(wrong(path))?.len();
        let packed = packed(path)?;
        sum += packed;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        println!("{name:<22}{bytes:>12}{packed:>12}");
    }
    println!(
        "{:.2} MB packed to the first picture, in {}",
        sum as f64 / 1e6,
        out.display()
    );
    Ok(sum)
}

/// How far the transfer may grow before somebody must look at it.
const GROWTH: f64 = 1.05;

/// Holds the bytes that are sent to those that were written down, as text.
fn hold(bytes: usize, written: &str) -> Result<(), String> {
    let known = written
        .lines()
        .find_map(|line| line.trim().parse::<usize>().ok())
        .ok_or(format!(
            "{TRANSFER}: found no line with a number of bytes, expected one"
        ))?;
    if bytes as f64 > GROWTH * known as f64 {
        return Err(format!(
            "the page sends {bytes} bytes to the first picture, {known} before: find out what grew, or write the new number into {TRANSFER}"
        ));
    }
    println!("{bytes} bytes packed, {known} written down in {TRANSFER}");
    Ok(())
}

/// Where the bytes are written down that the page sends to its first picture.
const TRANSFER: &str = "xtask/transfer.txt";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_means_nothing_is_named() {
        let wrong = Request::read(&["--fast"]).expect_err("it is refused");
        assert!(
            wrong.contains("--fast") && wrong.contains("--quick"),
            "{wrong}"
        );
        assert!(Request::read(&["--out"]).is_err());
        let request = Request::read(&["--quick", "--out", "there"]).expect("it is read");
        assert_eq!((request.quick, request.out), (true, PathBuf::from("there")));
    }

    #[test]
    fn a_transfer_that_grows_by_more_than_a_twentieth_is_refused() {
        let written = "# Bytes, packed.\n1000\n";
        assert!(hold(1050, written).is_ok() && hold(10, written).is_ok());
        let wrong = hold(1051, written).expect_err("it grew");
        assert!(wrong.contains("1051") && wrong.contains("1000"), "{wrong}");
        assert!(hold(1, "nothing").is_err());
    }
}
