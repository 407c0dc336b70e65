//! `missing-value`: a value without a number.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "missing-value",
    severity: Severity::Error,
    what: "A value of an enum or of flags has a map without `value`.",
    why: "Numbers are never counted up: they stay the same for ever.",
    example: "\
schema: demo
types:
  Kind: { enum: u8, values: { dust: { doc: Fine. } } }
streams:
  kind: { id: 1, type: Kind }
",
    fix: "Add `value`.",
};

/// `at` is the value's name.
pub(crate) fn found(at: &At, what: &str) -> Diagnostic {
    Diagnostic::of(&RULE, at, format!("{what} has no number")).label("expected `value`").help("add `value: 0`")
}
