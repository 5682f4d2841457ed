//! Reading and writing of what a person keeps: run files, series, texts under free names.

mod error;
#[cfg(not(target_arch = "wasm32"))]
pub mod export;
mod film_folder;
mod folder;
mod paths;
mod record;
mod series;
#[cfg(not(target_arch = "wasm32"))]
mod source;
#[cfg(not(target_arch = "wasm32"))]
pub mod sweep;

pub use error::RequestError;
pub use film_folder::FilmFolder;
pub use folder::RunFolder;
pub use paths::{
    DEFAULT_FOLDER, check_file, free_path, make_folder, save_text, write_free, write_whole,
};
pub use record::{
    RUN_FORMAT, RunFile, open_file, open_named, open_text, read_record, save_snapshot,
    save_snapshot_as,
};
pub use series::{TableForm, write_series};
#[cfg(not(target_arch = "wasm32"))]
pub use source::Source;
