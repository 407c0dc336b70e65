//! What the tests share: names of their own, and a second process.
//!
//! The second process is the test binary itself, running only the test `child`, which looks here for its role. The
//! two talk in lines: the child tells words on its output, the parent answers on its input.
#![allow(dead_code)] // each test file uses its part

use shmx_runtime::dynamic::{self, SchemaBuilder};
use shmx_runtime::model::{Scalar, Schema};
use std::io::{BufRead, BufReader, Write};
use std::process::{ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// A segment name that no other test has.
pub fn name(what: &str) -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    format!("test-{what}-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed))
}

/// A second process; killed when it is dropped.
pub struct Child {
    process: std::process::Child,
    output: BufReader<ChildStdout>,
    input: ChildStdin,
}

impl Child {
    /// Starts this binary again, in a role, with a segment's name.
    pub fn start(role: &str, segment: &str) -> Child {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .args(["child", "--exact", "--nocapture"])
            .envs([("SHMX_TEST_ROLE", role), ("SHMX_TEST_SEGMENT", segment)])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let output = BufReader::new(process.stdout.take().unwrap());
        let input = process.stdin.take().unwrap();
        Child { process, output, input }
    }

    pub fn pid(&self) -> u64 {
        self.process.id().into()
    }

    /// Waits for a word of the child's.
    pub fn hears(&mut self, word: &str) {
        let mut line = String::new();
        loop {
            line.clear();
            let n = self.output.read_line(&mut line).unwrap();
            assert!(n > 0, "the child ended before it said '{word}'");
            if let Some(said) = line.trim_end().strip_prefix('@') {
                assert_eq!(said, word);
                return;
            }
        }
    }

    /// Lets the child go on.
    pub fn go(&mut self) {
        self.input.write_all(b"go\n").unwrap();
    }

    /// Ends it as nothing else does.
    pub fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    /// Waits for its end, which must be a good one.
    pub fn ends_well(mut self) {
        assert!(self.process.wait().unwrap().success());
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The role of this process and its segment, where it is a child.
pub fn role() -> Option<(String, String)> {
    Some((std::env::var("SHMX_TEST_ROLE").ok()?, std::env::var("SHMX_TEST_SEGMENT").ok()?))
}

/// Tells the parent a word.
pub fn tell(word: &str) {
    println!("\n@{word}"); // the harness does not end its own line
}

/// Waits until the parent lets us go on.
pub fn wait_for_go() {
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).unwrap();
    assert_eq!(line, "go\n");
}

/// Texts, records in records, enums and flags with and without names.
pub fn rich() -> Schema {
    SchemaBuilder::new("lab")
        .define(dynamic::record("Probe").field("kind", "Kind").field("spot", "Spot").text("label", 8))
        .define(dynamic::enumeration("Kind", Scalar::I8, [("dust", 0), ("gas", -1)]))
        .define(dynamic::flags("Marks", Scalar::U16, [("hot", 1), ("old", 4)]))
        .define(dynamic::record("Spot").vector("at", Scalar::F32, 2).field("ok", Scalar::Bool).array(
            "n",
            Scalar::U8,
            [2],
        ))
        .stream(dynamic::stream(8, "probes", "Probe").max(4))
        .stream(dynamic::stream(7, "kinds", "Kind").count(3))
        .stream(dynamic::stream(6, "marks", "Marks"))
        .stream(dynamic::text(5, "log", 20).doc("what \"happened\""))
        .stream(dynamic::json(4, "hud", 40))
        .stream(dynamic::bytes(3, "blob", 4))
        .stream(dynamic::stream(2, "odd", Scalar::F32).count(3))
        .control(dynamic::control(2, "pause"))
        .control(dynamic::control(1, "aim").field("kind", "Kind").field("angle", Scalar::F32))
        .build()
}

/// A stream to append.
pub fn late() -> dynamic::StreamBuilder {
    dynamic::stream(40, "late", Scalar::F64).max(20).unit("K")
}
