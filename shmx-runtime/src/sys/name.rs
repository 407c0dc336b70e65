//! Segment names and the paths they mean.

use crate::error::{Kind, Result};
use std::path::PathBuf;

/// A segment's name as the user gave it, and its file.
#[derive(Clone, Debug)]
pub(crate) struct Name {
    pub(crate) text: String,
    pub(crate) path: PathBuf,
}

impl Name {
    /// `/dev/shm/NAME`, or `$SHMX_DIR/NAME` where that is set; a name with a `/` is a path.
    pub(crate) fn new(text: &str) -> Result<Name> {
        let path = PathBuf::from(text);
        let file = if text.contains('/') { path.file_name().and_then(|f| f.to_str()).unwrap_or("") } else { text };
        let legal = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
        if file.is_empty() || file.len() > 200 || file.starts_with('.') || !file.chars().all(legal) {
            return Err(Kind::BadName(text.to_owned()).into());
        }
        let path = if text.contains('/') {
            path
        } else {
            let dir = std::env::var_os("SHMX_DIR").filter(|d| !d.is_empty());
            PathBuf::from(dir.unwrap_or_else(|| "/dev/shm".into())).join(text)
        };
        Ok(Name { text: text.to_owned(), path })
    }

    /// A name beside it for a segment that is being built.
    pub(crate) fn temporary(&self) -> PathBuf {
        let file = self.path.file_name().and_then(|f| f.to_str()).unwrap_or_default();
        self.path.with_file_name(format!(".{file}.{:016x}", super::clock::unique()))
    }
}
