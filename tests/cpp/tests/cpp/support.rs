//! Compiling the C++ programs that tests ask, and finding the corpus.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The compilers: `$SHMX_CXX`, with commas between, else g++ and the newest clang++ that is there.
pub fn compilers() -> Vec<String> {
    if let Ok(said) = std::env::var("SHMX_CXX") {
        return said.split(',').map(str::to_owned).collect();
    }
    let works = |name: &String| Command::new(name).arg("--version").output().is_ok_and(|done| done.status.success());
    let numbered = (14..40).rev().map(|version| format!("clang++-{version}"));
    let clang = std::iter::once("clang++".to_owned()).chain(numbered).find(works);
    vec!["g++".to_owned(), clang.expect("no clang++: install clang, or name compilers in SHMX_CXX")]
}

/// The first of them.
pub fn gcc() -> String {
    compilers().swap_remove(0)
}

/// The last of them.
pub fn clang() -> String {
    compilers().pop().unwrap()
}

/// So that what goes wrong ends the program. Unoptimised: that takes the compiler a third of the time.
pub const ADDRESSES: &[&str] = &["-g1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"];
pub const THREADS: &[&str] = &["-g1", "-fsanitize=thread"];

/// Compiles `cpp/tests/{source}.cpp`, every warning an error, to a program of its own name.
pub fn compiled(compiler: &str, source: &str, name: &str, flags: &[&str]) -> PathBuf {
    let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{source}_{name}"));
    let mut command = Command::new(compiler);
    command.args(["-std=c++20", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror", "-pthread"]);
    command.args(flags).arg("-I").arg(root().join("cpp/include"));
    command.arg(root().join(format!("cpp/tests/{source}.cpp"))).arg("-o").arg(&program);
    let done = command.output().unwrap_or_else(|e| panic!("{compiler} ({e}): install it, or name others in SHMX_CXX"));
    assert!(done.status.success(), "{command:?}\n{}", String::from_utf8_lossy(&done.stderr));
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
