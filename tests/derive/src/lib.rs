//! The corpus of `tests/corpus` once more, as Rust: what a user of the derives would write for each schema.
//!
//! This crate is a user of them: without unsafe code, every warning an error.
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs)]
#![warn(clippy::pedantic, clippy::unwrap_used, clippy::indexing_slicing)]

include!("../corpus/all.rs");
