//! `empty-record`: a record without fields.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "empty-record",
    severity: Severity::Error,
    what: "A record has no fields.",
    why: "It would have no bytes, and elements without bytes can't be counted.",
    example: "\
schema: demo
types:
  Particle: { record: {} }
streams:
  particles: { id: 1, type: Particle, max: 100 }
",
    fix: "Add a field, or remove the record.",
};

/// `at` is the record's name.
pub(crate) fn found(at: &At, owner: &str) -> Diagnostic {
    Diagnostic::of(&RULE, at, format!("{owner} has no fields")).label("expected at least one")
}
