//! For build scripts: schemas in, Rust in `$OUT_DIR` out.

use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};

use shmx_schema::diag::Diagnostics;

use crate::back;
use crate::compile::compile;
use crate::output::OutputSet;
use crate::render::{Colour, human};
use crate::source::Sources;

/// Compiles schemas in a build script.
///
/// ```no_run
/// // build.rs
/// shmxc::Build::new().schema("schemas/sim_render.yaml").compile().unwrap();
/// ```
///
/// A schema named `beat` becomes `beat.rs` with `pub mod beat`, whatever its file is called. An error is the text that
/// the command line would show:
///
/// ```
/// # let dir = tempfile::TempDir::new().unwrap();
/// let path = dir.path().join("beat.yaml");
/// std::fs::write(&path, "schema: beat\nstreams: { tick: { id: 1, type: u65 } }\n").unwrap();
/// let error = shmxc::Build::new().schema(&path).out_dir(dir.path()).compile().unwrap_err();
/// assert!(error.to_string().contains("did you mean 'u64'?"));
/// assert!(!dir.path().join("beat.rs").exists());
///
/// std::fs::write(&path, "schema: beat\nstreams: { tick: { id: 1, type: u64 } }\n").unwrap();
/// shmxc::Build::new().schema(&path).out_dir(dir.path()).compile()?;
/// assert!(std::fs::read_to_string(dir.path().join("beat.rs")).unwrap().contains("pub mod beat"));
/// # Ok::<(), shmxc::BuildError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Build {
    schemas: Vec<PathBuf>,
    out_dir: Option<PathBuf>,
}

impl Build {
    /// Without schemas yet: compiles nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a schema file; its path is relative to the package, which is where cargo runs build scripts.
    #[must_use]
    pub fn schema(mut self, path: impl AsRef<Path>) -> Self {
        self.schemas.push(path.as_ref().to_owned());
        self
    }

    /// Where to write, instead of `$OUT_DIR`; made if it is missing.
    #[must_use]
    pub fn out_dir(mut self, dir: impl AsRef<Path>) -> Self {
        self.out_dir = Some(dir.as_ref().to_owned());
        self
    }

    /// Writes a Rust module for each schema, tells cargo which files to watch (included ones too), and shows warnings:
    /// prints lines for cargo to standard output. Files that would not change are left alone.
    ///
    /// # Errors
    ///
    /// When a file can't be read or written, and when a schema has an error: then nothing is written. Its text is
    /// what the command line would show.
    pub fn compile(self) -> Result<(), BuildError> {
        let out_dir = match self.out_dir {
            Some(dir) => dir,
            None => std::env::var_os("OUT_DIR").map(PathBuf::from).ok_or_else(|| {
                BuildError("OUT_DIR is not set: call this in a build script, or set out_dir".to_owned())
            })?,
        };
        let backends: Vec<_> = back::find("rust").into_iter().collect();
        let mut sources = Sources::new();
        let mut outputs = OutputSet::new();
        let mut errors = String::new();
        for path in &self.schemas {
            let mut findings = Diagnostics::new();
            let file = match sources.open(path, &mut findings) {
                Ok(file) => file,
                Err(error) => {
                    errors.push_str(&format!("error: can't read {}: {error}\n", path.display()));
                    continue;
                }
            };
            let compiled = compile(&mut sources, file, findings, &backends, &mut outputs);
            let text = human(&sources, &compiled.findings, Colour::Never);
            if compiled.findings.failed() {
                errors.push_str(&text);
            } else {
                text.lines().for_each(|line| println!("cargo:warning={line}"));
            }
        }
        let missing = self.schemas.iter().filter(|path| !path.exists());
        let read = sources.iter().filter_map(|s| s.path.as_ref());
        for path in read.chain(missing).collect::<BTreeSet<_>>() {
            println!("cargo:rerun-if-changed={}", path.display());
        }
        if !errors.is_empty() {
            return Err(BuildError(errors));
        }
        outputs.write(&out_dir).map_err(|e| BuildError(e.to_string()))?;
        Ok(())
    }
}

/// Why nothing was built, in full: all findings, with the lines that they are about.
pub struct BuildError(String);

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.trim_end())
    }
}

/// The same as [`fmt::Display`], on lines of its own: what `unwrap` in a build script shows.
impl fmt::Debug for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\n\n{self}\n")
    }
}

impl std::error::Error for BuildError {}
