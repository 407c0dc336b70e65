//! Where the crate of a file may begin.

use std::path::{Path, PathBuf};

use crate::source::Tree;

/// The files that may be the root of a file's crate, the likeliest first; the file itself, where cargo takes it for
/// one.
pub(super) fn of(file: &Path, tree: &Tree) -> Vec<PathBuf> {
    let Some(package) = package(file, tree) else { return Vec::new() };
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
            roots.extend(tree.rust_files(&package.join(folder)));
        }
    }
    roots.retain(|root| tree.is_file(root));
    roots
}

/// The folder of the nearest package around a file.
fn package<'p>(file: &'p Path, tree: &Tree) -> Option<&'p Path> {
    file.ancestors().skip(1).find(|dir| tree.is_file(&dir.join("Cargo.toml")))
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
