//! Builds what is not built by cargo alone: `cargo run -p xtask -- web` makes the folder of the page.

mod modules;
mod one_file;
mod tools;
mod web;

use std::process::ExitCode;

const HELP: &str = "cargo run -p xtask -- web [--out FOLDER] [--quick] [--check] [--hold]

  web      builds the page that runs Stroma in a browser, for any static host, under any path; and the same as one file
  --out    the folder of the page, target/web without it
  --quick  without trying whether wasm-opt makes what is sent smaller: sooner
  --check  only finds out whether it compiles
  --hold   fails where what is sent has grown by more than 5 % over xtask/transfer.txt";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.split_first() {
        Some((&"web", rest)) => web::Request::read(rest).and_then(|request| web::build(&request)),
        Some((&("-h" | "--help" | "help"), _)) => {
            println!("{HELP}");
            Ok(())
        }
        Some((other, _)) => Err(format!("found '{other}', expected web\n\n{HELP}")),
        None => Err(format!("found nothing, expected web\n\n{HELP}")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(wrong) => {
            eprintln!("xtask: {wrong}");
            ExitCode::FAILURE
        }
    }
}
