//! What stands where files would be written.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::OutputSet;

/// Longer lines are cut.
const MOST_TEXT: usize = 160;

/// What stands where a file would be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// The same bytes.
    Same,
    /// Nothing.
    Missing,
    /// Other bytes.
    Stale(Difference),
}

/// The first place where a file is not as it would be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// Of texts: a line.
    Line {
        /// Its number, from 1.
        number: usize,
        /// As it is; `None` where the file has ended.
        is: Option<String>,
        /// As it would be; `None` where the file would have ended.
        would_be: Option<String>,
    },
    /// Of bytes that are no text: their number, from 0.
    Byte(usize),
}

/// A file or folder that could not be read.
#[derive(Debug)]
pub struct ReadError {
    /// Its path.
    pub path: PathBuf,
    /// What the operating system says.
    pub error: io::Error,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "can't read {}: {}", self.path.display(), self.error)
    }
}

impl std::error::Error for ReadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

impl OutputSet {
    /// Compares all files, by path, with what is below the output directory. Writes nothing.
    ///
    /// # Errors
    ///
    /// When something is there that can't be read.
    pub fn states(&self, dir: &Path) -> Result<Vec<(PathBuf, State)>, ReadError> {
        let state = |(name, bytes): (&PathBuf, &Vec<u8>)| match fs::read(dir.join(name)) {
            Ok(old) if old == *bytes => Ok((name.clone(), State::Same)),
            Ok(old) => Ok((name.clone(), State::Stale(Difference::of(&old, bytes)))),
            Err(error) if absent(&error) => Ok((name.clone(), State::Missing)),
            Err(error) => Err(ReadError { path: dir.join(name), error }),
        };
        self.files.iter().map(state).collect()
    }
}

/// There is no such file, or a file where its folder would be.
fn absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

impl Difference {
    /// Of two that differ.
    fn of(is: &[u8], would_be: &[u8]) -> Self {
        let byte = || is.iter().zip(would_be).take_while(|(a, b)| a == b).count();
        match (std::str::from_utf8(is), std::str::from_utf8(would_be)) {
            (Ok(is), Ok(would_be)) => Self::of_texts(is, would_be),
            _ => Difference::Byte(byte()),
        }
    }

    fn of_texts(is: &str, would_be: &str) -> Self {
        // with their ends: a carriage return or a last line without an end is a difference, too
        let (mut is, mut would_be) = (is.split_inclusive('\n'), would_be.split_inclusive('\n'));
        let mut number = 1;
        loop {
            match (is.next(), would_be.next()) {
                (Some(a), Some(b)) if a == b => number += 1,
                (a, b) => return Difference::Line { number, is: a.map(shown), would_be: b.map(shown) },
            }
        }
    }
}

/// Without escapes for terminals, and of a bearable length.
fn shown(line: &str) -> String {
    let line = line.strip_suffix('\n').map_or_else(|| format!("{line}(no end of line)"), str::to_owned);
    let mut out: String = line.chars().take(MOST_TEXT).flat_map(visible).collect();
    if line.chars().nth(MOST_TEXT).is_some() {
        out.push('…');
    }
    out
}

fn visible(c: char) -> Vec<char> {
    if c.is_control() && c != '\t' { c.escape_default().collect() } else { vec![c] }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Difference::Byte(at) => write!(f, "the first byte that differs is number {at}"),
            Difference::Line { number, is, would_be } => {
                let of = |text: &Option<String>| text.clone().unwrap_or_else(|| "(end of file)".to_owned());
                write!(f, "line {number}\n- {}\n+ {}", of(is), of(would_be))
            }
        }
    }
}
