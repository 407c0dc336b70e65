//! The programs of `cpp/tests/` that test the runtime, compiled and run: each prints what failed.

use std::path::PathBuf;
use std::process::Command;

use crate::support::{ADDRESSES, THREADS, clang, compiled, gcc, root};

fn run(command: &mut Command) {
    let done = command.output().unwrap_or_else(|error| panic!("{command:?} ({error}): install it"));
    let said = [done.stdout, done.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    assert!(done.status.success(), "{command:?}\n{said}");
}

/// Optimised, as a user's program: some warnings come only then.
#[test]
fn core() {
    let program = compiled(&gcc(), "core", "optimised", &["-O2"]);
    run(Command::new(program).current_dir(root()).env("SHMX_ROUNDS", "200"));
}

#[test]
fn core_with_sanitizers() {
    let program = compiled(&gcc(), "core", "sanitized", ADDRESSES);
    // of damaged segments: here is where it shows what they do
    run(Command::new(program).current_dir(root()).env("SHMX_ROUNDS", "700"));
}

/// Frames for coroutines, and the thread that wakes them.
#[test]
fn coroutines() {
    run(Command::new(compiled(&clang(), "coroutines", "plain", &[])).current_dir(root()));
}

/// Threads that read frames of one dynamic client while its directory grows.
#[test]
fn dynamic_threads() {
    run(&mut Command::new(compiled(&gcc(), "dynamic_threads", "sanitized", THREADS)));
}

/// What is compiled for other systems too.
#[test]
fn round_trip() {
    run(&mut Command::new(compiled(&clang(), "round_trip", "plain", &[])));
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
    run(Command::new(compiled(&clang(), "protocol", "plain", &[]))
        .env("SHMX_RUST_PEER", rust_peer())
        .current_dir(root()));
}
