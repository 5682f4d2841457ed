//! The program: reads the command line and turns the result into an exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    #[cfg(feature = "gui")]
    let front = stroma::app::FRONT;
    #[cfg(not(feature = "gui"))]
    let front = stroma::headless::Front::NONE;
    stroma::headless::main(std::env::args_os(), front)
}
