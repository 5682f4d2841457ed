//! The program: reads the command line and turns the result into an exit code.

#[cfg(not(target_arch = "wasm32"))]
use std::process::ExitCode;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> ExitCode {
    #[cfg(feature = "gui")]
    let front = stroma::app::FRONT;
    #[cfg(not(feature = "gui"))]
    let front = stroma::headless::Front::NONE;
    stroma::headless::main(std::env::args_os(), front)
}

/// In a browser there is no command line: the page calls the library.
#[cfg(target_arch = "wasm32")]
fn main() {}
