//! The files of a run: collected first, written at the end, and only where they differ.

mod state;

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use tempfile::{Builder, NamedTempFile};

use crate::back::Output;
use crate::source::Sources;

pub use state::{Difference, ReadError, State};

/// Files in memory, by their paths below the output directory.
///
/// ```
/// use shmxc::{back::Output, output::{OutputSet, State}};
/// # let dir = tempfile::TempDir::new().unwrap();
/// # let dir = dir.path();
/// let mut outputs = OutputSet::new();
/// outputs.add(Output { path: "beat.rs".into(), bytes: b"pub mod beat {}".into() }).unwrap();
/// let again = Output { path: "beat.rs".into(), bytes: Vec::new() };
/// assert!(outputs.add(again).is_err()); // one file a path
///
/// assert_eq!(outputs.states(dir).unwrap()[0].1, State::Missing);
/// assert!(outputs.write(dir)?[0].changed);
/// assert!(!outputs.write(dir)?[0].changed); // it has these bytes already, and is left alone
/// # Ok::<(), shmxc::output::WriteError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutputSet {
    files: BTreeMap<PathBuf, Vec<u8>>,
}

/// What became of one file of an [`OutputSet::write`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Its path below the output directory.
    pub path: PathBuf,
    /// False: it had these bytes already, and was left alone.
    pub changed: bool,
}

/// A file that could not be written.
#[derive(Debug)]
pub struct WriteError {
    /// The file, or the directory.
    pub path: PathBuf,
    /// What the operating system says.
    pub error: io::Error,
}

impl std::fmt::Display for WriteError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "can't write {}: {}", self.path.display(), self.error)
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

impl OutputSet {
    /// Without files yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file.
    ///
    /// # Errors
    ///
    /// There is a file of this path already, which stays: gives the new one back.
    pub fn add(&mut self, output: Output) -> Result<(), Output> {
        self.add_below(Path::new(""), output)
    }

    /// Adds a file to a folder, which may be absolute.
    ///
    /// # Errors
    ///
    /// There is a file of this path already, which stays: gives the new one back.
    pub fn add_below(&mut self, folder: &Path, output: Output) -> Result<(), Output> {
        let path = folder.join(&output.path);
        if self.files.contains_key(&path) {
            return Err(output);
        }
        self.files.insert(path, output.bytes);
        Ok(())
    }

    /// Path and bytes of all files, by path.
    pub fn iter(&self) -> impl Iterator<Item = (&Path, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path.as_path(), bytes.as_slice()))
    }

    /// The first file that would take the place of one that was read. Somebody wrote that.
    pub fn over_a_source(&self, dir: &Path, sources: &Sources) -> Option<&Path> {
        let read: Vec<_> = sources.iter().filter_map(|s| s.path.as_ref()?.canonicalize().ok()).collect();
        let over = |name: &&Path| dir.join(name).canonicalize().is_ok_and(|path| read.contains(&path));
        self.files.keys().map(PathBuf::as_path).find(over)
    }

    /// Writes what differs from what is there: each file beside its place first, and when all of them are on disk,
    /// they are moved there. A reader sees an old file or a new one, never half of one; of two processes that write the
    /// same file, the last one's stays. Says of each file, by path, whether it changed.
    ///
    /// # Errors
    ///
    /// When a directory or file can't be written; then no file has changed, unless it was the moving that failed.
    pub fn write(&self, dir: &Path) -> Result<Vec<Written>, WriteError> {
        self.write_as_of(dir, None)
    }

    /// As [`OutputSet::write`]; what changes gets this time, if there is one.
    pub(crate) fn write_as_of(&self, dir: &Path, time: Option<SystemTime>) -> Result<Vec<Written>, WriteError> {
        let mut written = Vec::new();
        let mut ready = Vec::new();
        for (name, bytes) in &self.files {
            let path = dir.join(name);
            let changed = fs::read(&path).map_or(true, |old| old != *bytes);
            if changed {
                let file = beside(&path, bytes, time).map_err(|error| WriteError { path: path.clone(), error })?;
                ready.push((file, path));
            }
            written.push(Written { path: name.clone(), changed });
        }
        for (file, path) in ready {
            file.persist(&path).map_err(|e| WriteError { path, error: e.error })?;
        }
        Ok(written)
    }
}

/// Writes a file at once, in the place of what is there.
pub(crate) fn write_file(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    let written = beside(path, bytes, None).and_then(|file| file.persist(path).map_err(|e| e.error));
    written.map(drop).map_err(|error| WriteError { path: path.to_owned(), error })
}

/// A finished file in the folder where it is wanted; it goes away unless it is moved.
fn beside(path: &Path, bytes: &[u8], time: Option<SystemTime>) -> io::Result<NamedTempFile> {
    if path.is_dir() {
        return Err(io::Error::from(io::ErrorKind::IsADirectory));
    }
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut builder = Builder::new();
    builder.prefix(".shmxc-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666)); // less the umask
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.flush()?;
    if let Some(time) = time {
        file.as_file().set_modified(time)?;
    }
    Ok(file)
}
