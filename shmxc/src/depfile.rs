//! What files are made of, for `make` and those who read what it reads.

use std::fmt;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::output::{WriteError, write_file};

/// The files of a run, and what they are made of. One run is one rule: `make` takes its outputs as a group, of which each
/// is as old as the oldest of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rule {
    /// What is made.
    pub outputs: Vec<PathBuf>,
    /// Of what, in any order.
    pub inputs: Vec<PathBuf>,
}

/// A path that can't be written into a make file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoWord(pub PathBuf);

impl fmt::Display for NoWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let why = "a make file can't name it; call it without ; = | * ? [ and tabs, without ~ at the start, and without \\ & ) \
                   or a blank at the end";
        write!(f, "{}: {why}", self.0.display())
    }
}

impl std::error::Error for NoWord {}

/// The text of a dependency file: the rule, and an empty one for every input, so that `make` does not stop where one is
/// gone, but makes the outputs anew.
///
/// ```
/// use shmxc::depfile::{Rule, text};
///
/// let rule = Rule { outputs: vec!["my beat.rs".into()], inputs: vec!["beat.yaml".into(), "a#1.yaml".into()] };
/// assert_eq!(text(&rule)?, b"my\\ beat.rs: a\\#1.yaml beat.yaml\n\na\\#1.yaml:\n\nbeat.yaml:\n");
/// # Ok::<(), shmxc::depfile::NoWord>(())
/// ```
///
/// # Errors
///
/// When a path has characters that `make` has no way to write.
pub fn text(rule: &Rule) -> Result<Vec<u8>, NoWord> {
    let (outputs, inputs) = (sorted(&rule.outputs), sorted(&rule.inputs));
    let words = outputs.into_iter().map(|path| escaped(path, true)).collect::<Result<Vec<_>, _>>()?;
    let mut out = words.join(&b' ');
    out.push(b':');
    for path in &inputs {
        out.push(b' ');
        out.extend(escaped(path, false)?);
    }
    out.push(b'\n');
    for path in inputs {
        out.push(b'\n');
        out.extend(escaped(path, true)?);
        out.extend(b":\n");
    }
    Ok(out)
}

fn sorted(paths: &[PathBuf]) -> Vec<&Path> {
    let mut paths: Vec<_> = paths.iter().map(PathBuf::as_path).collect();
    paths.sort();
    paths.dedup();
    paths
}

/// As `make` reads it, before a colon or behind it: a backslash takes the meaning of the character behind it, and loses its own only there.
fn escaped(path: &Path, target: bool) -> Result<Vec<u8>, NoWord> {
    let bytes = path.as_os_str().as_encoded_bytes();
    let bad = bytes.iter().any(|byte| byte.is_ascii_control() || b";=|*?[".contains(byte));
    if bad || bytes.starts_with(b"~") || bytes.last().is_none_or(|last| b"\\&) ".contains(last)) {
        return Err(NoWord(path.to_owned()));
    }
    let mut out = Vec::with_capacity(bytes.len());
    for &byte in bytes {
        match byte {
            b'$' => out.push(b'$'),
            b' ' | b'#' | b':' => quote(&mut out),
            b'%' if target => quote(&mut out),
            _ => {}
        }
        out.push(byte);
    }
    Ok(out)
}

/// Backslashes before one that quotes are doubled.
fn quote(out: &mut Vec<u8>) {
    let before = out.iter().rev().take_while(|byte| **byte == b'\\').count();
    out.extend(std::iter::repeat_n(b'\\', before + 1));
}

/// Writes the file at once, in the place of what is there.
///
/// # Errors
///
/// When it can't be written.
pub fn write(path: &Path, text: &[u8]) -> Result<(), WriteError> {
    write_file(path, text)
}

/// Gives outputs that are older than something they are made of the time of now: they have their contents already, and
/// `make` would ask for them again and again.
///
/// # Errors
///
/// When the time of a file can't be changed.
pub fn settle(rule: &Rule) -> Result<(), WriteError> {
    let Some(newest) = newest(&rule.inputs) else { return Ok(()) };
    let settled = |path: &PathBuf| make_new(path, newest).map_err(|error| WriteError { path: path.clone(), error });
    rule.outputs.iter().try_for_each(settled)
}

fn make_new(path: &Path, than: SystemTime) -> io::Result<()> {
    if fs::metadata(path)?.modified()? < than {
        File::options().append(true).open(path)?.set_modified(SystemTime::now().max(than))?;
    }
    Ok(())
}

/// The time of the newest of the files that are there.
pub(crate) fn newest(paths: &[PathBuf]) -> Option<SystemTime> {
    paths.iter().filter_map(|path| fs::metadata(path).ok()?.modified().ok()).max()
}
