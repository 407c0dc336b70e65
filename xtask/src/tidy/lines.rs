//! No hand-written file is over 500 lines.

use super::{File, Findings};

const MOST: usize = 500;

pub fn check(files: &[File]) -> Findings {
    let written =
        files.iter().filter(|f| ["rs", "jinja", "yaml", "toml", "md", "py", "pyi"].iter().any(|end| f.is(end)));
    let long = written.map(|file| (file, file.text.lines().count())).filter(|(_, lines)| *lines > MOST);
    long.map(|(file, lines)| format!("{}: {lines} lines, more than {MOST}: split it by concept", file.path)).collect()
}
