//! What a reader knows of a frame: where each of its streams lies, and what the header says.

mod meta;
pub(crate) mod sum;
mod table;

pub use meta::FrameMeta;
pub(crate) use table::{Found, Table, index_words};
