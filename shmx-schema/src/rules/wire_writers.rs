//! `wire-writers`: several writers in a wire profile for one.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "wire-writers",
    severity: Severity::Error,
    what: "`writers` is more than 1 beside `wire: shmx2`.",
    why: "Stock clients find the newest frame by a number that several writers cannot keep.",
    example: "\
schema: demo
segment: { wire: shmx2, writers: 2 }
",
    fix: "Leave `writers` out; give each writer a segment of its own.",
};

/// `at` is the number.
pub(crate) fn found(at: &At) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, "the wire profile shmx2 has one writer").label("expected 1");
    found.help("leave `writers` out; give each writer a segment of its own")
}
