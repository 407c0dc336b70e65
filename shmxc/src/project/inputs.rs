//! The inputs of a project: paths, and patterns of paths.

use std::path::{Path, PathBuf};

use glob::{MatchOptions, Pattern};

use super::plain;

/// `*` stays within a folder, and leaves hidden files alone.
const OPTIONS: MatchOptions =
    MatchOptions { case_sensitive: true, require_literal_separator: true, require_literal_leading_dot: true };

/// What an input stands for, in order; else why it stands for nothing.
pub(super) fn resolve(base: &Path, input: &str) -> Result<Vec<String>, String> {
    if input.starts_with("git:") || input.starts_with("shm:") {
        return Ok(vec![input.to_owned()]);
    }
    if !input.contains(['*', '?', '[']) {
        let path = plain(&base.join(input));
        // behind # stands what is meant in a file
        let file = input.split_once('#').map_or_else(|| path.clone(), |(file, _)| base.join(file));
        return match path.is_file() || file.is_file() {
            true => Ok(vec![path.display().to_string()]),
            false => Err("there is no such file".to_owned()),
        };
    }
    let files = matches(base, input)?;
    if files.is_empty() {
        return Err("there is no file of such a name".to_owned());
    }
    Ok(files.into_iter().map(|path| path.display().to_string()).collect())
}

/// The files that a pattern matches.
pub(super) fn matches(base: &Path, pattern: &str) -> Result<Vec<PathBuf>, String> {
    let base = Pattern::escape(&base.display().to_string());
    let whole = if base.is_empty() { pattern.to_owned() } else { format!("{base}/{pattern}") };
    let paths = glob::glob_with(&whole, OPTIONS).map_err(|error| error.msg.to_owned())?;
    let mut files = Vec::new();
    for path in paths {
        let path = path.map_err(|error| error.to_string())?;
        if path.is_file() {
            files.push(plain(&path));
        }
    }
    Ok(files)
}
