//! The schema compiler of shmx.
//!
//! In a build script it is [`Build`]; on the command line the program `shmxc`; for tools of one's own
//! [`compile::compile`], which is the pipeline: a front end reads sources into a syntax tree, `shmx_schema` checks it,
//! and back ends write files from the checked model. Findings are data until [`render`] makes text of them.
//!
//! In a build script (with `default-features = false`: no command line and what it needs):
//!
//! ```
//! # let dir = tempfile::TempDir::new().unwrap();
//! # let schema = dir.path().join("beat.yaml");
//! # std::fs::write(&schema, "schema: beat\nstreams: { tick: { id: 1, type: u64 } }\n").unwrap();
//! # let build = shmxc::Build::new().schema(&schema).out_dir(dir.path());
//! # /*
//! let build = shmxc::Build::new().schema("schemas/beat.yaml");
//! # */
//! build.compile()?; // then shmx_runtime::include_schema!("beat") in the program
//! # assert!(dir.path().join("beat.rs").exists());
//! # Ok::<(), shmxc::BuildError>(())
//! ```
//!
//! What it promises: the same schema gives the same bytes, whatever the machine; a file that has them already is not
//! touched; a schema with an error changes no file; all errors of a run are found at once, each with its place and a
//! way out. What it does not: that generated code fits another minor version of `shmx-runtime` than the compiler's own.
#![forbid(unsafe_code)]

pub mod back;
pub mod build;
pub mod compile;
pub mod depfile;
pub mod diff;
pub mod dump;
pub mod editor;
pub mod explain;
pub mod fix;
pub mod fmt;
pub mod front;
pub mod input;
pub mod job;
pub mod output;
mod places;
pub mod policy;
#[cfg(feature = "cli")]
pub mod project;
pub mod render;
pub mod rules;
pub mod source;
pub mod starter;
pub mod templates;
#[cfg(feature = "cli")]
pub mod verify;

pub use build::{Build, BuildError};
