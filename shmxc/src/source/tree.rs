//! The files around one: on disk, or of the revision that it is of.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::{Place, git};

/// Where files are looked for by path. Paths of a revision start at the repository's top folder.
pub(crate) enum Tree {
    Disk,
    Git { revision: String, files: BTreeSet<PathBuf> },
}

impl Tree {
    /// That of a place, and the place's path in it. `None`: its path can't be told.
    pub(crate) fn around(place: &Place) -> Option<(Tree, PathBuf)> {
        match place {
            Place::Disk(path) => Some((Tree::Disk, path.canonicalize().ok()?)),
            Place::Git(object) => {
                let (path, files) = object.among_all().ok()?;
                Some((Tree::Git { revision: object.revision.clone(), files }, path))
            }
        }
    }

    /// One path for each file.
    pub(crate) fn real(&self, path: &Path) -> PathBuf {
        match self {
            Tree::Disk => path.canonicalize().unwrap_or_else(|_| path.to_owned()),
            Tree::Git { .. } => git::plain(path),
        }
    }

    pub(crate) fn is_file(&self, path: &Path) -> bool {
        match self {
            Tree::Disk => path.is_file(),
            Tree::Git { files, .. } => files.contains(&git::plain(path)),
        }
    }

    /// The files of Rust in a folder, in order.
    pub(crate) fn rust_files(&self, folder: &Path) -> Vec<PathBuf> {
        let is_rust = |path: &PathBuf| path.extension().is_some_and(|e| e == "rs");
        let mut files: Vec<_> = match self {
            Tree::Disk => {
                let entries = fs::read_dir(folder).into_iter().flatten().flatten();
                entries.map(|entry| entry.path()).filter(is_rust).collect()
            }
            Tree::Git { files, .. } => {
                files.iter().filter(|path| path.parent() == Some(folder) && is_rust(path)).cloned().collect()
            }
        };
        files.sort();
        files
    }

    /// What opens a file; on disk as the user would write it.
    pub(crate) fn place(&self, path: &Path) -> Place {
        match self {
            Tree::Disk => Place::Disk(shown(path)),
            Tree::Git { revision, .. } => {
                Place::Git(git::Object { revision: revision.clone(), path: path.to_string_lossy().into_owned() })
            }
        }
    }
}

/// Relative to where the user is, if it is below.
fn shown(full: &Path) -> PathBuf {
    let here = std::env::current_dir().and_then(fs::canonicalize);
    here.ok().and_then(|here| full.strip_prefix(here).ok()).unwrap_or(full).to_owned()
}
