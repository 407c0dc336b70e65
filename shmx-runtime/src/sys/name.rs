//! Segment names and the paths they mean.

use crate::error::{Kind, Result};
use std::path::{Path, PathBuf};

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

    /// The file's own name.
    fn file(&self) -> &str {
        self.path.file_name().and_then(|f| f.to_str()).unwrap_or_default()
    }

    /// A name beside it for a segment that is being built.
    pub(crate) fn temporary(&self) -> PathBuf {
        self.path.with_file_name(format!(".{}.{:016x}", self.file(), super::clock::unique()))
    }

    /// The names beside it that [`Name::temporary`] can have made.
    pub(crate) fn temporaries(&self) -> Vec<PathBuf> {
        let dir = match self.path.parent() {
            Some(dir) if dir.as_os_str().is_empty() => Path::new("."),
            Some(dir) => dir,
            None => return Vec::new(),
        };
        let is_digit = |c: u8| matches!(c, b'0'..=b'9' | b'a'..=b'f');
        let is_ours = |file: &str| {
            let number = file.strip_prefix('.').and_then(|f| f.strip_prefix(self.file())?.strip_prefix('.'));
            number.is_some_and(|n| n.len() == 16 && n.bytes().all(is_digit))
        };
        let files = std::fs::read_dir(dir).into_iter().flatten().flatten();
        files.filter(|e| e.file_name().to_str().is_some_and(is_ours)).map(|e| e.path()).collect()
    }
}
