//! How long rustc takes over a struct of 500 streams.

use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

/// Seconds of a processor. On a quiet machine it is below 2 ([performance.md](../../../docs/performance.md)); where the
/// tests run, others do too.
const MOST: f64 = 4.0;

/// What a `cargo check` of it takes, others of the workspace being checked already.
fn check(root: &Path) -> f64 {
    let script = "TIMEFORMAT=%U; time \"$CARGO\" check --quiet --package shmx-derive-many";
    let mut command = Command::new("bash");
    command.args(["-c", script]).current_dir(root).env("CARGO", env!("CARGO")).env("CARGO_INCREMENTAL", "0");
    let done = command.output().unwrap();
    let text = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{text}");
    text.trim().replace(',', ".").parse().unwrap_or_else(|_| panic!("no time: {text}"))
}

#[test]
fn five_hundred_streams_take_two_seconds() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let source = std::fs::File::open(root.join("tests/derive/many/src/lib.rs")).unwrap();
    check(&root);
    let times = [(); 2].map(|()| {
        source.set_modified(SystemTime::now()).unwrap(); // so that cargo looks at it anew
        check(&root)
    });
    let least = times.into_iter().fold(f64::MAX, f64::min);
    assert!(least > 0.2, "nothing was compiled: {least} s");
    assert!(least < MOST, "{least} s, the least of {times:?}");
}
