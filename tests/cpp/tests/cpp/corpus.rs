//! The corpus's generated headers, as their users compile them: each compiler, each standard, every warning an error, all
//! of them in one file; and what is written through them is read through them.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use shmxc::back;
use shmxc::job::{Job, Target, Task};
use tempfile::TempDir;

use crate::support::{clang, compilers};

const WARNINGS: &[&str] = &["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// The generated headers, by name.
fn headers() -> Vec<PathBuf> {
    let files = fs::read_dir(root().join("tests/corpus/cpp")).unwrap().map(|entry| entry.unwrap().path());
    let mut list: Vec<_> = files.filter(|path| path.extension().is_some_and(|is| is == "hpp")).collect();
    list.sort();
    assert!(list.len() >= 70, "only {} cases", list.len());
    list
}

fn includes(paths: &[PathBuf]) -> String {
    let mut text = String::new();
    for path in paths {
        writeln!(text, "#include \"{}\"", path.display()).unwrap();
    }
    text
}

/// Runs a compiler; what it says is the failure.
fn compile(compiler: &str, options: &[&str], source: &Path, folders: &[&Path]) {
    let mut command = Command::new(compiler);
    command.args(WARNINGS).args(options).arg("-I").arg(root().join("cpp/include"));
    for folder in folders {
        command.arg("-I").arg(folder);
    }
    let done = command.arg(source).output();
    let done = done.unwrap_or_else(|error| panic!("{compiler} ({error}): install it, or name others in SHMX_CXX"));
    assert!(done.status.success(), "{command:?}\n{}", String::from_utf8_lossy(&done.stderr));
}

/// All at once: no two of them are in each other's way.
#[test]
fn every_compiler_takes_all_headers_in_one_file() {
    let folder = TempDir::new().unwrap();
    let all = folder.path().join("all.cpp");
    fs::write(&all, includes(&headers())).unwrap();
    for compiler in compilers() {
        for standard in ["-std=c++20", "-std=c++23"] {
            compile(&compiler, &[standard, "-fsyntax-only"], &all, &[]);
        }
        compile(&compiler, &["-std=c++20", "-fno-exceptions", "-fno-rtti", "-fsyntax-only"], &all, &[]);
    }
}

/// A header that stands alone includes what it needs: with the runtime beside it, and nothing else anywhere.
#[test]
fn one_header_and_the_vendored_runtime_are_enough() {
    let folder = TempDir::new().unwrap();
    let backend = back::find("cpp").unwrap();
    let target = Target { backend, folder: folder.path().join("made") };
    let input = root().join("schemas/sim_render.yaml").display().to_string();
    let job = Job { tasks: vec![Task { input, targets: vec![target] }], vendor_runtime: true, ..Job::default() };
    let made = job.run();
    assert!(!made.failed());
    made.outputs.write(Path::new("")).unwrap();
    let source = folder.path().join("main.cpp");
    // the same runtime twice, from two places: each part of it knows that it was there
    let text = "#include \"made/sim_render.hpp\"\n#include <shmx_runtime/shmx_runtime.hpp>\nint main() {}\n";
    fs::write(&source, text.replace("#include <shmx_runtime/shmx_runtime.hpp>\n", "")).unwrap();
    let alone = Command::new(&compilers()[0]).args(["-std=c++20", "-fsyntax-only"]).arg(&source).output().unwrap();
    assert!(alone.status.success(), "{}", String::from_utf8_lossy(&alone.stderr));
    fs::write(&source, text).unwrap();
    compile(&compilers()[0], &["-std=c++20", "-fsyntax-only"], &source, &[]);
}

/// Every stream and message of every case, in both wire profiles: `tests/matrix/cpp` against itself.
#[test]
fn what_is_written_is_what_is_read() {
    let folder = TempDir::new().unwrap();
    let runner = build_runner(folder.path());
    let done = Command::new(runner).arg(segments(folder.path())).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout));
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(said.contains(&format!("{} cases, 0 failed", headers().len())), "{said}");
}

/// A place for segments: a file system in memory, where there is one.
fn segments(folder: &Path) -> PathBuf {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { memory.to_owned() } else { folder.to_owned() }
}

/// The runner of the matrix, with the values of each case, which a template of its own prints.
fn build_runner(folder: &Path) -> PathBuf {
    let backend = back::find("cpp").unwrap();
    let mut tasks = Vec::new();
    for entry in fs::read_dir(root().join("tests/corpus")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|is| is == "yaml") && !path.ends_with("include_common.yaml") {
            let target = Target { backend, folder: folder.join("values") };
            tasks.push(Task { input: path.display().to_string(), targets: vec![target] });
        }
    }
    let job = Job { tasks, templates: Some(root().join("tests/matrix/cpp/templates")), ..Job::default() };
    let made = job.run();
    assert!(!made.failed(), "{:?}", made.trouble);
    made.outputs.write(Path::new("")).unwrap();
    let values: Vec<_> = made.outputs.iter().map(|(path, _)| path.to_owned()).collect();
    fs::write(folder.join("cases.hpp"), includes(&headers()) + &includes(&values)).unwrap();
    let runner = Path::new(env!("CARGO_TARGET_TMPDIR")).join("shmx-matrix-cpp");
    let output = runner.display().to_string();
    let source = root().join("tests/matrix/cpp/runner.cpp");
    // half a minute, and g++ takes twice as long
    compile(&clang(), &["-std=c++20", "-o", &output, "-pthread"], &source, &[folder]);
    runner
}
