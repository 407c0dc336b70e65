//! Where a source stands, so that what it includes is found beside it.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::git;

/// A file on disk, or of a git repository.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// On disk.
    Disk(PathBuf),
    /// At a revision.
    Git(git::Object),
}

impl Place {
    /// The file that `name` means in this one; the reason why it can mean none.
    pub(crate) fn beside(&self, name: &str) -> Result<Place, String> {
        match self {
            Place::Disk(path) => Ok(Place::Disk(path.parent().unwrap_or(Path::new("")).join(name))),
            Place::Git(object) => object.beside(name).map(Place::Git),
        }
    }

    /// One name for each file. One that is not there stays as written: opening it will say so.
    pub(crate) fn real(&self) -> Place {
        match self {
            Place::Disk(path) => Place::Disk(path.canonicalize().unwrap_or_else(|_| path.clone())),
            Place::Git(object) => Place::Git(object.clone()),
        }
    }

    /// The file's own name.
    pub(crate) fn file_name(&self) -> String {
        let path = match self {
            Place::Disk(path) => path.as_path(),
            Place::Git(object) => Path::new(&object.path),
        };
        path.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    /// Its bytes, if they are no more than `most`: else one more than that.
    pub(super) fn read(&self, most: usize) -> io::Result<Vec<u8>> {
        match self {
            Place::Git(object) => object.read(most),
            Place::Disk(path) => {
                let mut bytes = Vec::new();
                // one more, so that what is too large is seen, and no more of what never ends
                File::open(path)?.take(most as u64 + 1).read_to_end(&mut bytes)?;
                Ok(bytes)
            }
        }
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Place::Disk(path) => write!(f, "{}", path.display()),
            Place::Git(object) => write!(f, "{object}"),
        }
    }
}
