//! Reading and writing of what a person keeps: run files, series, texts under free names.

mod error;
mod paths;
mod record;
mod series;

pub use error::RequestError;
pub use paths::{DEFAULT_FOLDER, free_path, make_folder, save_text, write_whole};
pub use record::{RUN_FORMAT, RunFile, code_in, open_file, read_record, save_snapshot, write_run};
pub use series::write_series;
