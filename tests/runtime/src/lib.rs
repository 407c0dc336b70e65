//! What the tests share: generated modules, and processes that play a part.
#![deny(unsafe_code)]

pub mod image;
pub mod raw;
pub mod stock;
pub mod stock_calls;
pub mod stock_client;

pub mod hostile;

use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

shmx_runtime::include_schema!("torn");
shmx_runtime::include_schema!("calls");
shmx_runtime::include_schema!("other");
shmx_runtime::include_schema!("bits");
shmx_runtime::include_schema!("frames");
shmx_runtime::include_schema!("video");
shmx_runtime::include_schema!("life");
shmx_runtime::include_schema!("later");
shmx_runtime::include_schema!("wire2");
shmx_runtime::include_schema!("interop");

/// A segment name that no other test has.
pub fn name(what: &str) -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    format!("shmx-test-{}-{}-{what}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed))
}

/// The part that this process plays in a test, with the segment's name; `None` in the test itself.
pub fn part() -> Option<(String, String)> {
    Some((std::env::var("SHMX_TEST_PART").ok()?, std::env::var("SHMX_TEST_NAME").ok()?))
}

/// Runs the test `test` of this very program as another process that plays `part`.
pub fn play(test: &str, part: &str, name: &str) -> Command {
    let mut command = Command::new(std::env::current_exe().expect("own path"));
    command.args(["--exact", test, "--nocapture", "--test-threads=1", "--include-ignored"]);
    command.env("SHMX_TEST_PART", part).env("SHMX_TEST_NAME", name);
    command
}

/// [`play`], started, its output captured.
pub fn start(test: &str, part: &str, name: &str) -> Child {
    play(test, part, name).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("start a process")
}

/// Waits for a process that must succeed, and returns what it printed.
pub fn finish(child: Child) -> String {
    let out = child.wait_with_output().expect("wait for a process");
    let text = String::from_utf8_lossy(&out.stdout).into_owned();
    assert!(out.status.success(), "{}\n{text}\n{}", out.status, String::from_utf8_lossy(&out.stderr));
    text
}

/// A number of an environment variable.
pub fn number(variable: &str, otherwise: u64) -> u64 {
    std::env::var(variable).ok().and_then(|v| v.parse().ok()).unwrap_or(otherwise)
}

/// Reads a process's output up to some text.
pub fn wait_for(child: &mut Child, text: &str) {
    use std::io::Read;
    let out = child.stdout.as_mut().expect("its output is captured");
    let (mut seen, mut byte) = (Vec::new(), [0]);
    while !String::from_utf8_lossy(&seen).contains(text) {
        assert_eq!(out.read(&mut byte).unwrap_or(0), 1, "ended early: {}", String::from_utf8_lossy(&seen));
        seen.push(byte[0]);
    }
}
