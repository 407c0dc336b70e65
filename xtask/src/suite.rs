//! The whole test suite, stage by stage.

use crate::builds::{OPTIMISED, PLAIN, optimised, plain, selected};
use crate::run::{Failed, cargo, run, target};
use crate::tally::{Tally, tally};
use crate::{cross, examples, interop, matrix, needs, package, python, tidy};
use std::time::{Duration, Instant};

/// A part of the suite.
struct Stage {
    name: &'static str,
    what: &'static str,
    /// Adds what it counts to the tally.
    run: fn(&mut Tally) -> Result<(), Failed>,
}

/// In the order of what tells most for its time.
const STAGES: &[Stage] = &[
    Stage { name: "tidy", what: "checks of form", run: |_| tidy::tidy(false) },
    Stage { name: "format", what: "rustfmt changes nothing", run: |_| run(cargo(["fmt", "--all", "--check"])) },
    Stage { name: "clippy", what: "no warning in any target", run: |_| clippy() },
    Stage { name: "tests", what: "of every crate, and the corpus", run: |sum| tally(tests(), sum) },
    Stage { name: "doctests", what: "the examples in the documentation", run: |sum| tally(doctests(), sum) },
    Stage { name: "processes", what: "the runtime between processes, optimised", run: |sum| tally(processes(), sum) },
    Stage { name: "cpp", what: "the C++ runtime and headers, in each compiler", run: |sum| tally(cpp()?, sum) },
    Stage { name: "python", what: "the Python package, its types and its form", run: python::python },
    Stage { name: "matrix", what: "every language writes, every language reads", run: matrix::matrix },
    Stage { name: "conformance", what: "images and bare segments in each language", run: cross::conformance },
    Stage { name: "load", what: "each pair of languages, each word checked", run: cross::load_short },
    Stage { name: "interop", what: "with the stock SHMX package", run: interop::interop },
    Stage { name: "loom", what: "the protocol under every interleaving", run: |sum| tally(loom(), sum) },
    Stage { name: "library", what: "the compiler without its command line", run: |_| library() },
    Stage { name: "package", what: "the crates build from their archives", run: |_| package::check() },
    Stage { name: "examples", what: "each pair of programs, run together", run: examples::run_all },
    Stage { name: "docs", what: "the documentation builds, its links lead somewhere", run: |_| docs() },
];

/// The names of all stages.
pub fn names() -> String {
    STAGES.iter().map(|stage| stage.name).collect::<Vec<_>>().join(", ")
}

/// The first name that is no stage's.
pub fn unknown<'a>(names: &[&'a str]) -> Option<&'a str> {
    names.iter().find(|name| !STAGES.iter().any(|stage| stage.name == **name)).copied()
}

/// Runs all stages, or those that are named; the later ones also when one has failed.
pub fn suite(names: &[&str]) -> Result<(), Failed> {
    needs::to_build()?;
    needs::to_check()?;
    if runs("tests", names) {
        needs::to_make()?;
    }
    if ["cpp", "conformance", "load"].iter().any(|stage| runs(stage, names)) {
        needs::to_cpp()?;
    }
    if runs("interop", names) {
        needs::to_interop()?;
    }
    if ["python", "matrix", "conformance", "load"].iter().any(|stage| runs(stage, names)) {
        needs::to_python()?;
    }
    let mut sum = Tally::default();
    let mut times: Vec<(&Stage, Duration, bool)> = Vec::new();
    for stage in STAGES.iter().filter(|stage| runs(stage.name, names)) {
        println!("\n== {}: {}", stage.name, stage.what);
        let start = Instant::now();
        let failed_before = sum.failed;
        let done = (stage.run)(&mut sum);
        if let Err(Failed(why)) = &done {
            eprintln!("error: {why}");
            // a stage that fails without a test that does counts as one
            sum.failed = sum.failed.max(failed_before + 1);
        }
        times.push((stage, start.elapsed(), done.is_ok()));
    }
    println!("\n== where the time went");
    for (stage, time, ok) in &times {
        println!("{:>7.1} s  {:<10} {}", time.as_secs_f64(), stage.name, if *ok { "ok" } else { "FAILED" });
    }
    println!("{:>7.1} s  in all", times.iter().map(|(_, time, _)| time.as_secs_f64()).sum::<f64>());
    println!("\n{} passed, {} failed", sum.passed, sum.failed);
    if sum.failed == 0 {
        return Ok(());
    }
    let failed: Vec<_> = times.iter().filter(|(.., ok)| !ok).map(|(stage, ..)| stage.name).collect();
    Err(Failed(format!("failed: {}", failed.join(", "))))
}

/// Whether a stage was asked for: all are if none is named.
fn runs(stage: &str, names: &[&str]) -> bool {
    names.is_empty() || names.contains(&stage)
}

fn clippy() -> Result<(), Failed> {
    run(cargo(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))
}

/// Without the tests between processes, and those that other compilers are for.
fn tests() -> std::process::Command {
    selected("test", &PLAIN, &["--exclude", "shmx-cpp", "--lib", "--bins", "--tests", "--no-fail-fast"])
}

/// Beside the compiler of schemas, and a process of Rust's.
fn cpp() -> Result<std::process::Command, Failed> {
    let mut command = selected("test", &PLAIN, &["--test", "cpp", "--no-fail-fast"]);
    command.env("SHMXC", plain("shmxc")?).env("SHMX_RUST_PEER", optimised("peer")?);
    Ok(command)
}

/// But those of the derived corpus, whose docs are the worst that a user may write (`doctest = false` is not enough).
fn doctests() -> std::process::Command {
    selected("test", &PLAIN, &["--exclude", "shmx-derive-tests", "--doc", "--no-fail-fast"])
}

fn processes() -> std::process::Command {
    selected("test", &OPTIMISED, &["--test", "*", "--no-fail-fast"])
}

fn loom() -> std::process::Command {
    let mut command = cargo(["test", "--package", "shmx-runtime", "--test", "loom", "--release"]);
    // a folder of its own: the flags would make cargo build everything anew, there and back
    command.env("RUSTFLAGS", "--cfg loom").env("CARGO_TARGET_DIR", target().join("loom"));
    command
}

fn library() -> Result<(), Failed> {
    run(cargo(["clippy", "--package", "shmxc", "--no-default-features", "--", "-D", "warnings"]))
}

fn docs() -> Result<(), Failed> {
    let mut command = cargo(["doc", "--no-deps"]);
    // what is published: others have no readers but those of their source
    for name in package::crates()? {
        command.args(["--package", &name]);
    }
    command.env("RUSTDOCFLAGS", "-D warnings");
    run(command)
}
