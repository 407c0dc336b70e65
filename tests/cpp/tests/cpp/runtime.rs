//! The programs of `cpp/tests/` that test the runtime, compiled and run: each prints what failed.

use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

fn run(command: &mut Command) {
    let done = command.output().unwrap_or_else(|error| panic!("{command:?} ({error}): install it"));
    let said = [done.stdout, done.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    assert!(done.status.success(), "{command:?}\n{said}");
}

/// Compiles a program with every warning an error.
fn compiled(name: &str, options: &[&str]) -> PathBuf {
    let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("runtime-{name}{}", options.concat()));
    let compiler = std::env::var("CXX").unwrap_or_else(|_| "g++".into());
    let mut command = Command::new(compiler);
    command.args(["-std=c++20", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror", "-pthread"]);
    command.args(options).arg("-I").arg(root().join("cpp/include"));
    run(command.arg(root().join("cpp/tests").join(name).with_extension("cpp")).arg("-o").arg(&program));
    program
}

/// Optimised, as a user's program: some warnings come only then.
#[test]
fn core() {
    run(Command::new(compiled("core", &["-O2"])).current_dir(root()));
}

#[test]
fn core_with_sanitizers() {
    let program = compiled("core", &["-O1", "-g1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]);
    run(Command::new(program).current_dir(root()));
}

/// Frames for coroutines, and the thread that wakes them.
#[test]
fn coroutines() {
    run(Command::new(compiled("coroutines", &["-O1"])).current_dir(root()));
}

/// Threads that read frames of one dynamic client while its directory grows.
#[test]
fn dynamic_threads() {
    run(&mut Command::new(compiled("dynamic_threads", &["-O1", "-g1", "-fsanitize=thread"])));
}

/// What is compiled for other systems too.
#[test]
fn round_trip() {
    run(&mut Command::new(compiled("round_trip", &["-O0"])));
}

/// A process of Rust's: `$SHMX_RUST_PEER`, else built here.
fn rust_peer() -> PathBuf {
    if let Some(built) = std::env::var_os("SHMX_RUST_PEER") {
        return built.into();
    }
    let mut build = Command::new(env!("CARGO"));
    run(build.args(["build", "--quiet", "--package", "shmx-tests", "--bin", "peer"]).current_dir(root()));
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    root().join(target).join("debug/peer")
}

/// With itself and with Rust.
#[test]
fn protocol_between_processes() {
    run(Command::new(compiled("protocol", &["-O1"])).env("SHMX_RUST_PEER", rust_peer()).current_dir(root()));
}
