//! The tools that the page is built with: found, never installed; what is missing is named with the way to get it.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The target of a browser.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// What a program prints, if it runs.
fn prints(command: &mut Command) -> Option<String> {
    let output = command
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs a step and says how it ended.
///
/// # Errors
/// It could not be started, or ended badly.
pub fn run(command: &mut Command) -> Result<(), String> {
    let said = format!("{command:?}");
    let status = command
        .status()
        .map_err(|error| format!("{said}: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{said}: {status}"))
    }
}

/// What cargo is to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Build {
    /// The library as a program for a browser.
    Whole,
    /// Only find out whether it compiles.
    Check,
}

impl Build {
    fn words(self) -> &'static [&'static str] {
        match self {
            Self::Whole => &["rustc", "--crate-type", "cdylib"],
            Self::Check => &["check"],
        }
    }
}

/// A cargo that builds for a browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cargo {
    /// The one of rustup, which has the target.
    Rustup,
    /// Debian's, which has the sources of the standard library and builds it, too.
    Debian,
}

impl Cargo {
    /// The one that this machine has.
    ///
    /// # Errors
    /// None; says how to get one.
    pub fn find() -> Result<Self, String> {
        let installed = prints(Command::new("rustup").args(["target", "list", "--installed"]));
        if installed.is_some_and(|targets| targets.lines().any(|target| target == TARGET)) {
            return Ok(Self::Rustup);
        }
        let sysroot = prints(Command::new("/usr/bin/rustc").args(["--print", "sysroot"]));
        let sources = sysroot.map(|root| PathBuf::from(root).join("lib/rustlib/src/rust/library"));
        let linker = prints(Command::new(DEBIAN_LINKER).arg("--version"));
        let has_sources = sources.is_some_and(|folder| folder.is_dir());
        if has_sources && linker.is_some() && Path::new("/usr/bin/cargo").exists() {
            return Ok(Self::Debian);
        }
        Err(format!(
            "no Rust here builds for {TARGET}. Get it by\n  rustup target add {TARGET}\nor, on Debian,\n  apt-get install rustc-web cargo-web rust-web-src lld-22"
        ))
    }

    /// The command that builds or checks the library, with the window.
    pub fn command(self, build: Build) -> Command {
        let mut flags = vec![
            // Parts of the clipboard that browsers have, but no final standard.
            "--cfg=web_sys_unstable_apis".to_owned(),
            "--cfg=getrandom_backend=\"wasm_js\"".to_owned(),
        ];
        let mut command = match self {
            Self::Rustup => Command::new("cargo"),
            Self::Debian => {
                flags.push("-Clinker-flavor=wasm-ld".to_owned());
                let mut command = Command::new("/usr/bin/cargo");
                command
                    .env("RUSTC_BOOTSTRAP", "1")
                    .env("RUSTC", "/usr/bin/rustc")
                    .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", DEBIAN_LINKER);
                command
            }
        };
        command
            .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"))
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "s")
            .args(build.words())
            .args(["--release", "--locked", "--package", "stroma", "--lib"])
            .args(["--target", TARGET])
            // The simulation is to be quick, the rest of the page small.
            .args(["--config", "profile.release.package.stroma.opt-level=3"]);
        if self == Self::Debian {
            command.args(["-Z", "build-std=std,panic_abort"]);
        }
        command
    }
}

const DEBIAN_LINKER: &str = "wasm-ld-22";

/// The version of wasm-bindgen that the lock file names: the tool must be the same.
fn locked_bindgen(lock: &str) -> Option<&str> {
    let (_, rest) = lock.split_once("name = \"wasm-bindgen\"\nversion = \"")?;
    rest.split_once('"').map(|(version, _)| version)
}

/// The tool `wasm-bindgen` of the right version.
///
/// # Errors
/// It is missing or another version; says how to get it.
pub fn bindgen(lock: &str) -> Result<PathBuf, String> {
    let wanted = locked_bindgen(lock).ok_or("Cargo.lock names no wasm-bindgen")?;
    let get = format!("get it by\n  cargo install wasm-bindgen-cli --version {wanted}");
    let tool =
        std::env::var_os("WASM_BINDGEN").map_or_else(|| "wasm-bindgen".into(), PathBuf::from);
    let found = prints(Command::new(&tool).arg("--version"))
        .ok_or_else(|| format!("wasm-bindgen {wanted} is missing; {get}"))?;
    let version = found.split_whitespace().nth(1).unwrap_or_default();
    if version == wanted {
        Ok(tool)
    } else {
        Err(format!(
            "found wasm-bindgen {version}, expected {wanted}; {get}"
        ))
    }
}

/// Whether `wasm-opt` is here.
pub fn has_wasm_opt() -> bool {
    prints(Command::new("wasm-opt").arg("--version")).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_the_tool_is_that_of_the_lock_file() {
        let lock = "[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"x\"\n";
        assert_eq!(locked_bindgen(lock), Some("0.2.130"));
        assert_eq!(locked_bindgen("name = \"wasm\""), None);
    }
}
