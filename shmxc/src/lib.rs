//! The schema compiler of shmx.
//!
//! In a build script it is [`Build`]; on the command line the program `shmxc`; for tools of one's own
//! [`compile::compile`], which is the pipeline: a front end reads sources into a syntax tree, `shmx_schema` checks it,
//! and back ends write files from the checked model. Findings are data until [`render`] makes text of them.
#![forbid(unsafe_code)]

pub mod back;
pub mod build;
pub mod compile;
pub mod front;
pub mod output;
mod places;
pub mod render;
pub mod source;

pub use build::{Build, BuildError};
