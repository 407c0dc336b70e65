//! What is wrong with a directory.

use std::fmt;

/// A directory that can't be read, or that contradicts itself: its text says which entry, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlobError {
    entry: String,
    what: String,
}

impl BlobError {
    pub(super) fn new(entry: impl fmt::Display, what: impl fmt::Display) -> Self {
        BlobError { entry: entry.to_string(), what: what.to_string() }
    }

    /// The entry that is wrong, such as "stream 3 'position'".
    pub fn entry(&self) -> &str {
        &self.entry
    }
}

impl fmt::Display for BlobError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "directory: {}: {}", self.entry, self.what)
    }
}

impl std::error::Error for BlobError {}
