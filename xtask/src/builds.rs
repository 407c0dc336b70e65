//! Builds that stages share.
//!
//! Cargo compiles what crates rest on with the features that all selected crates ask for together, so that each selection
//! is a build of its own of half of everything. Here is one unoptimised selection and one optimised.

use crate::run::{Failed, cargo, run, target};
use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

/// All but the tests between processes.
pub const PLAIN: [&str; 3] = ["--workspace", "--exclude", "shmx-tests"];

/// What takes its time, and is worth optimising.
pub const OPTIMISED: [&str; 9] = [
    "--release",
    "--package",
    "shmx-tests",
    "--package",
    "shmx-examples",
    "--package",
    "shmx-examples-derived",
    "--package",
    "shmx-load",
];

/// A command of cargo's about a selection.
pub fn selected(command: &str, selection: &[&str], arguments: &[&str]) -> Command {
    cargo(std::iter::once(&command).chain(selection).chain(arguments))
}

/// A program, unoptimised.
pub fn plain(name: &str) -> Result<PathBuf, Failed> {
    static BUILT: OnceLock<()> = OnceLock::new();
    if BUILT.get().is_none() {
        run(selected("build", &PLAIN, &["--quiet", "--bins", "--tests"]))?;
        let _ = BUILT.set(());
    }
    Ok(target().join("debug").join(name))
}

/// A program, optimised.
pub fn optimised(name: &str) -> Result<PathBuf, Failed> {
    optimise()?;
    Ok(target().join("release").join(name))
}

/// Builds all that is optimised.
pub fn optimise() -> Result<(), Failed> {
    static BUILT: OnceLock<()> = OnceLock::new();
    if BUILT.get().is_none() {
        run(selected("build", &OPTIMISED, &["--quiet", "--bins", "--tests"]))?;
        let _ = BUILT.set(());
    }
    Ok(())
}
