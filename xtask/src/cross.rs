//! Languages with each other: under load, on images that are kept, and by what a directory says alone.

use crate::builds::{optimised, plain};
use crate::run::{Failed, Guarded, cargo, root, run, shown, target};
use crate::tally::{Tally, tally};
use crate::{matrix, needs, python};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What C++ is compiled with here; the stage `cpp` asks more compilers for more.
const CPP: [&str; 8] =
    ["-std=c++20", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror", "-pthread"];
const ADDRESSES: &[&str] = &["-g1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"];
const THREADS: &[&str] = &["-O1", "-g1", "-fsanitize=thread", "-Wl,--wrap=mmap,--wrap=munmap"];

/// Seconds of writing in the suite, all pairs together, and in the command unless it is told.
const SHORT: f64 = 45.0;
pub const LONG: f64 = 600.0;

/// A program of `tests` or `benches`, and how it is built.
pub struct Program<'a> {
    pub name: &'a str,
    pub source: &'a str,
    pub flags: &'a [&'a str],
}

/// Where generated code and the programs made of it lie.
pub fn folder() -> PathBuf {
    target().join("cross")
}

/// Generates code of schemas for C++ and Python.
pub fn generate(schemas: &[&str]) -> Result<(), Failed> {
    let mut command = Command::new(plain("shmxc")?);
    // that records have holes is what some of them are for
    command.args(["gen", "--no-project", "--allow", "padding", "--lang", "cpp,python", "--out"]).arg(folder());
    command.args(schemas).current_dir(root()).stdout(std::process::Stdio::null());
    run(command)
}

/// Compiles C++ programs, all at once.
pub fn compile(programs: &[Program<'_>]) -> Result<(), Failed> {
    let mut running = Vec::new();
    for program in programs {
        let mut command = Command::new("g++");
        command.args(CPP).args(program.flags).arg("-I").arg(folder()).arg("-I").arg(root().join("cpp/include"));
        command.arg(root().join(program.source)).arg("-o").arg(folder().join(program.name));
        running.push((shown(&command), Guarded(command.spawn()?)));
    }
    for (what, mut compiler) in running {
        let status = compiler.0.wait()?;
        if !status.success() {
            return Err(Failed(format!("{what}: {status}")));
        }
    }
    Ok(())
}

/// The stage `load`.
pub fn load_short(sum: &mut Tally) -> Result<(), Failed> {
    rounds(sum, SHORT, &["native"])
}

/// The command `load`.
pub fn load(seconds: f64) -> Result<(), Failed> {
    rounds(&mut Tally::default(), seconds, &["native", "shmx2"])
}

/// Threads under ThreadSanitizer, C++ under the other two, and all pairs as they are.
fn rounds(sum: &mut Tally, seconds: f64, wires: &[&str]) -> Result<(), Failed> {
    needs::to_cpp()?;
    needs::shared_memory()?;
    let python = python::environment()?;
    generate(&["tests/load/load.yaml"])?;
    compile(&[
        Program { name: "load-threads", source: "tests/load/cpp/threads.cpp", flags: THREADS },
        Program { name: "load-addresses", source: "tests/load/cpp/load.cpp", flags: ADDRESSES },
        Program { name: "load-cpp", source: "tests/load/cpp/load.cpp", flags: &["-O2"] },
    ])?;
    let mut threads = Command::new(folder().join("load-threads"));
    threads.arg((seconds / 15.0).to_string());
    run(threads)?;
    let mut checked = pairs(&python, "load-addresses", seconds / 4.0, wires)?;
    checked.args(["--with", "cpp"]);
    tally(checked, sum)?;
    tally(pairs(&python, "load-cpp", seconds, wires)?, sum)
}

fn pairs(python: &Path, cpp: &str, seconds: f64, wires: &[&str]) -> Result<Command, Failed> {
    let script = root().join("tests/load/python/program.py");
    let mut command = Command::new(python);
    command.arg(root().join("tests/load/run.py")).args(["--seconds", &seconds.to_string()]);
    let mut language = |name: &str, words: &[&Path]| {
        let quoted: Vec<_> = words.iter().map(|word| format!("'{}'", word.display())).collect();
        command.args(["--language", name, &quoted.join(" ")]);
    };
    language("rust", &[&optimised("shmx-load")?]);
    language("cpp", &[&folder().join(cpp)]);
    language("python", &[python, &script, &folder()]);
    for wire in wires {
        command.args(["--wire", wire]);
    }
    Ok(command)
}

/// The stage `conformance`.
pub fn conformance(sum: &mut Tally) -> Result<(), Failed> {
    needs::to_cpp()?;
    needs::shared_memory()?;
    let python = python::environment()?;
    generate(&["tests/conformance/lab.yaml", "tests/conformance/odd.yaml", "tests/load/load.yaml"])?;
    check(&python)?;
    compile(&[Program { name: "conformance", source: "tests/conformance/cpp/conformance.cpp", flags: &["-O0"] }])?;
    let tests = root().join("tests/conformance");
    for what in [&["images", "images"][..], &["create", "lab.yaml", "lab.json"], &["odd", "odd.json"]] {
        let mut command = Command::new(&python);
        command.arg("python/check.py").args(what).arg("--packages").arg(folder()).current_dir(&tests);
        command.arg("--rust").arg(plain("shmx-conformance")?);
        command.arg("--cpp").arg(folder().join("conformance"));
        tally(command, sum)?;
    }
    Ok(())
}

/// The types and the form of what is Python here.
fn check(python: &Path) -> Result<(), Failed> {
    for tests in ["tests/load", "tests/conformance"] {
        for words in [&["mypy", "--strict", "--no-error-summary", "."][..], &["ruff", "check"]] {
            let mut command = Command::new(python);
            command.arg("-m").args(words).current_dir(root().join(tests)).env("MYPYPATH", folder());
            if words[0] == "ruff" {
                command.args(matrix::RULES).args(["--target-version", "py39", "--line-length", "120", "."]);
            }
            run(command)?;
        }
    }
    Ok(())
}

/// The command `images`.
pub fn images() -> Result<(), Failed> {
    run(cargo(["run", "--quiet", "--package", "shmx-conformance", "make", "tests/conformance/images"]))
}
