//! The reader that changes nothing: maps the segment read-only, takes no slot, copies.

mod copied;
mod core;
mod typed;

pub use copied::Copied;
pub use typed::Watcher;

pub(crate) use core::Core;
