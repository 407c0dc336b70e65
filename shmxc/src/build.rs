//! For build scripts: schemas in, Rust in `$OUT_DIR` out.

use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};

use crate::back::Backend;
use crate::depfile::newest;
use crate::job::{Job, Target, Task};
use crate::policy::Policy;
use crate::render::{Colour, human};

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
///
/// cargo runs the script again when a schema, a file that one includes, a template or this crate has changed, and when a
/// module is gone or was edited; what is as it would be written stays untouched.
#[derive(Clone, Debug, Default)]
pub struct Build {
    schemas: Vec<PathBuf>,
    out_dir: Option<PathBuf>,
    templates: Option<PathBuf>,
    allow: Vec<String>,
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

    /// A folder of templates in the places of the built-in ones, such as `rust/record.rs.jinja`: `shmxc list templates`
    /// names them.
    #[must_use]
    pub fn templates(mut self, dir: impl AsRef<Path>) -> Self {
        self.templates = Some(dir.as_ref().to_owned());
        self
    }

    /// Shows no warnings of this code: see `shmxc explain`.
    #[must_use]
    pub fn allow(mut self, code: impl Into<String>) -> Self {
        self.allow.push(code.into());
        self
    }

    /// Writes a Rust module for each schema, tells cargo which files to watch (included ones, templates and the modules
    /// themselves too), and shows warnings: prints lines for cargo to standard output. Files that would not change are
    /// left alone.
    ///
    /// # Errors
    ///
    /// When a file can't be read or written, a code is not that of a warning, and when a schema has an error: then
    /// nothing is written. Its text is what the command line would show.
    pub fn compile(self) -> Result<(), BuildError> {
        let folder = match self.out_dir {
            Some(dir) => dir,
            None => std::env::var_os("OUT_DIR").map(PathBuf::from).ok_or_else(|| {
                BuildError("OUT_DIR is not set: call this in a build script, or set out_dir".to_owned())
            })?,
        };
        let task = |path: &PathBuf| Task {
            input: path.display().to_string(),
            targets: vec![Target { backend: Backend::rust(), folder: folder.clone() }],
        };
        let tasks = self.schemas.iter().map(task).collect();
        let mut policy = Policy::default();
        for code in &self.allow {
            policy.allow(code).map_err(|error| BuildError(format!("error: {error}")))?;
        }
        let made = Job { tasks, templates: self.templates.clone(), policy, ..Job::default() }.run();
        let mut errors: String = made.trouble.iter().map(|line| format!("error: {line}\n")).collect();
        for findings in &made.findings {
            let text = human(&made.sources, findings, Colour::Never);
            if findings.failed() {
                errors.push_str(&text);
            } else {
                text.lines().for_each(|line| println!("cargo:warning={line}"));
            }
        }
        let read = made.sources.iter().filter_map(|source| source.path.clone());
        let named = self.schemas.into_iter().chain(self.templates);
        let mut inputs: BTreeSet<_> = read.chain(named).collect();
        let time = newest(&inputs.iter().cloned().collect::<Vec<_>>());
        inputs.extend(made.outputs.iter().map(|(path, _)| path.to_owned()));
        inputs.iter().for_each(|path| println!("cargo:rerun-if-changed={}", path.display()));
        if !errors.is_empty() {
            return Err(BuildError(errors));
        }
        // not the time of now: cargo would find modules newer than its own record of this run, and run it again
        made.outputs.write_as_of(Path::new(""), time).map_err(|e| BuildError(e.to_string()))?;
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
