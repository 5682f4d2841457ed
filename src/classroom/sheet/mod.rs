//! A sheet of paper: what is on it, as HTML made for print and as PDF.

pub(crate) mod block;
pub(crate) mod html;

#[cfg(not(target_arch = "wasm32"))]
mod embed;
#[cfg(not(target_arch = "wasm32"))]
mod face;
#[cfg(not(target_arch = "wasm32"))]
mod flow;
#[cfg(not(target_arch = "wasm32"))]
mod line;
#[cfg(not(target_arch = "wasm32"))]
mod mark;
#[cfg(not(target_arch = "wasm32"))]
mod page;
#[cfg(not(target_arch = "wasm32"))]
mod pdf;
#[cfg(not(target_arch = "wasm32"))]
mod png;
#[cfg(not(target_arch = "wasm32"))]
mod table;
#[cfg(not(target_arch = "wasm32"))]
mod tag;

pub use block::Paper;
#[cfg(not(target_arch = "wasm32"))]
pub use mark::Area;
#[cfg(not(target_arch = "wasm32"))]
pub use page::{LaidPage, PaperSize, laid_out};
#[cfg(not(target_arch = "wasm32"))]
pub use pdf::pdf;
