//! Compiling the C++ programs that tests ask, and finding the corpus.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Compiles `cpp/tests/{source}.cpp`, as `$CXX` (else g++) does, to a program of its own name.
pub fn compiled(source: &str, name: &str, flags: &[&str]) -> PathBuf {
    let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{source}_{name}"));
    let compiler = std::env::var("CXX").unwrap_or_else(|_| "g++".into());
    let mut command = Command::new(&compiler);
    command.args(["-std=c++20", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"]);
    command.args(flags).arg("-I").arg(root().join("cpp/include"));
    command.arg(root().join(format!("cpp/tests/{source}.cpp"))).arg("-o").arg(&program);
    let done = command.status().unwrap_or_else(|e| panic!("{compiler} ({e}): install it, or set CXX"));
    assert!(done.success(), "{command:?}");
    program
}

/// The corpus's blobs, by name.
pub fn corpus() -> Vec<(String, Vec<u8>)> {
    let mut blobs: Vec<_> = std::fs::read_dir(root().join("tests/corpus"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ext| ext == "shmxd"))
        .map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), std::fs::read(&path).unwrap()))
        .collect();
    blobs.sort();
    assert!(blobs.len() >= 70, "only {} blobs", blobs.len());
    blobs
}
