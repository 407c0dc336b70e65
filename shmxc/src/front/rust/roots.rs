//! Where the crate of a file may begin.

use std::fs;
use std::path::{Path, PathBuf};

/// The files that may be the root of a file's crate, the likeliest first; the file itself, where cargo takes it for
/// one.
pub(super) fn of(file: &Path) -> Vec<PathBuf> {
    let Some(package) = package(file) else { return Vec::new() };
    if is_root(file, package) {
        return vec![file.to_owned()];
    }
    let mut roots = vec![package.join("src/lib.rs"), package.join("src/main.rs")];
    // the folders around it: src/bin/name/main.rs, tests/name/main.rs
    let around = file.ancestors().skip(1).take_while(|dir| dir.starts_with(package) && *dir != package);
    for dir in around {
        roots.push(dir.join("main.rs"));
    }
    for folder in ["src/bin", "tests", "examples", "benches"] {
        if file.starts_with(package.join(folder)) {
            roots.extend(rust_files(&package.join(folder)));
        }
    }
    roots.retain(|root| root.is_file());
    roots
}

/// The folder of the nearest package around a file.
pub(super) fn package(file: &Path) -> Option<&Path> {
    file.ancestors().skip(1).find(|dir| dir.join("Cargo.toml").is_file())
}

fn is_root(file: &Path, package: &Path) -> bool {
    let Ok(below) = file.strip_prefix(package) else { return false };
    let parts: Vec<_> = below.iter().filter_map(|part| part.to_str()).collect();
    matches!(
        parts[..],
        ["build.rs"]
            | ["src", "lib.rs" | "main.rs"]
            | ["src", "bin", _, "main.rs"]
            | ["tests" | "examples" | "benches", _, "main.rs"]
    ) || matches!(parts[..], ["src", "bin", name] | ["tests" | "examples" | "benches", name] if name.ends_with(".rs"))
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut files: Vec<_> = entries.filter(|path| path.extension().is_some_and(|e| e == "rs")).collect();
    files.sort();
    files
}
