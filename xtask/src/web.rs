//! The folder of the page: the library for a browser, its JavaScript, and the page round it.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::tools::{Build, Cargo, TARGET, bindgen, has_wasm_opt, run};

/// What is to be built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    out: PathBuf,
    quick: bool,
    check: bool,
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
        };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match *word {
                "--quick" => request.quick = true,
                "--check" => request.check = true,
                "--out" => {
                    let folder = words
                        .next()
                        .ok_or("--out: found nothing, expected a folder")?;
                    request.out = PathBuf::from(folder);
                }
                other => {
                    return Err(format!(
                        "found '{other}', expected --out FOLDER, --quick or --check"
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

fn wrong(path: &Path) -> impl Fn(std::io::Error) -> String {
    let path = path.display().to_string();
    move |error| format!("{path}: {error}")
}

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
    run(Command::new(&bindgen)
        .args([
            "--target",
            "web",
            "--no-typescript",
            "--remove-name-section",
        ])
        .args([
            "--remove-producers-section",
            "--out-name",
            "stroma",
            "--out-dir",
        ])
        .arg(out)
        .arg(&built))?;
    let program = out.join("stroma_bg.wasm");
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
    report(out, &files)
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
    write("page.js", read("page.js")?)?;
    write("worker.js", read("worker.js")?)?;
    write("icon.svg", read("icon.svg")?)?;
    let names = [
        "index.html",
        "page.js",
        "worker.js",
        "icon.svg",
        "stroma.js",
        "stroma_bg.wasm",
    ];
    let mut hash = blake3::Hasher::new();
    for name in names {
        let path = out.join(name);
        hash.update(&std::fs::read(&path).map_err(wrong(&path))?);
    }
    let version: String = hash.finalize().to_hex().chars().take(16).collect();
    let list = names.map(|name| format!("\"{name}\"")).join(", ");
    let worker = read("service-worker.js")?
        .replace("VERSION_OF_THE_FILES", &version)
        .replace("\"NAMES_OF_THE_FILES\"", &list);
    write("service-worker.js", worker)?;
    Ok(names
        .into_iter()
        .chain(["service-worker.js"])
        .map(|name| out.join(name))
        .collect())
}

/// Bytes of a file as a host sends it.
fn packed(path: &Path) -> Result<usize, String> {
    let bytes = std::fs::read(path).map_err(wrong(path))?;
    Ok(miniz_oxide::deflate::compress_to_vec(&bytes, 9).len())
}

/// Prints what each file costs, as it is and packed.
fn report(out: &Path, files: &[PathBuf]) -> Result<(), String> {
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
    Ok(())
}

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
}
