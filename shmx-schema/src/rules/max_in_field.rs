//! `max-in-field`: a field whose number of elements varies.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "max-in-field",
    severity: Severity::Error,
    what: "A field that is no text has `max`.",
    why: "Every record has the same bytes, so the number of elements can't vary within it.",
    example: "\
schema: demo
types:
  Path: { record: { points: { type: f32, max: 16 } } }
streams:
  paths: { id: 1, type: Path, max: 10 }
",
    fix: "Write `count`, and a field beside it that says how many are in use; or make it a stream.",
};

/// `at` is the max.
pub(crate) fn found(at: &At, owner: &str) -> Diagnostic {
    let message = format!("{owner} has a max, but only texts vary inside a record");
    let found = Diagnostic::of(&RULE, at, message).label("expected `count` or `shape`");
    found.help("write `count`, and a field beside it that says how many are in use")
}
