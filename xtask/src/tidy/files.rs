//! The hand-written files of the repository.

use crate::run::{Failed, root};
use std::path::{Path, PathBuf};

/// A text file.
#[derive(Debug)]
pub struct File {
    /// From the root of the repository.
    pub path: String,
    /// All of it.
    pub text: String,
}

impl File {
    /// Whether it has an ending.
    pub fn is(&self, extension: &str) -> bool {
        Path::new(&self.path).extension().is_some_and(|is| is == extension)
    }
}

/// All text files but generated ones.
pub fn all() -> Result<Vec<File>, Failed> {
    let mut files = Vec::new();
    let mut folders = vec![root().to_owned()];
    while let Some(folder) = folders.pop() {
        let mut entries: Vec<PathBuf> =
            std::fs::read_dir(&folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_, std::io::Error>>()?;
        entries.sort();
        for path in entries {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let path_here = path.strip_prefix(root()).unwrap_or(&path).to_string_lossy().into_owned();
            if path.is_symlink() {
                continue; // what it leads to is looked at there
            }
            if path.is_dir() {
                // what tools keep, what builds leave, and schemas that are wrong on purpose
                let skipped =
                    name == "target" || (name.starts_with('.') && name != ".ci") || path_here == "tests/invalid";
                if !skipped && !path.join("CACHEDIR.TAG").exists() {
                    folders.push(path);
                }
                continue;
            }
            let Ok(text) = std::fs::read_to_string(&path) else { continue }; // no text
            if name != "Cargo.lock" && !text.starts_with("// @generated") && !text.starts_with("# @generated") {
                files.push(File { path: path_here, text });
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}
