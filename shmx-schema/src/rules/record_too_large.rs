//! `record-too-large`: a record of 4 GiB.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "record-too-large",
    severity: Severity::Error,
    what: "A record has 4 GiB or more.",
    why: "Sizes and offsets of fields have 32 bits.",
    example: "\
schema: demo
types:
  Field: { record: { a: { type: f64, count: 300_000_000 }, b: { type: f64, count: 300_000_000 } } }
streams:
  field: { id: 1, type: Field }
",
    fix: "Make its large fields streams of their own.",
};

/// `at` is the record's name.
pub(crate) fn found(at: &At, owner: &str, bytes: u64) -> Diagnostic {
    Diagnostic::of(&RULE, at, format!("{owner} has {bytes} bytes")).label("expected less than 4 GiB")
}
