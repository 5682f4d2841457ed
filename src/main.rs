//! The program: reads the command line and turns the result into an exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    stroma::headless::main(std::env::args_os())
}
