//! `writers`: not one writer.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "writers",
    severity: Severity::Error,
    what: "`writers` is not 1.",
    why: "A segment needs a writer, and several are not built yet.",
    example: "\
schema: demo
segment: { writers: 2 }
",
    fix: "Leave `writers` out; give each writer a segment of its own.",
};

/// `n` is what was written.
pub(crate) fn found(at: &At, n: u64) -> Diagnostic {
    let message = if n == 0 { "a segment needs a writer" } else { "several writers are not supported yet" };
    Diagnostic::of(&RULE, at, message).label("expected 1")
}
