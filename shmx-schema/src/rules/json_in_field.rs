//! `json-in-field`: json in a record or control.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "json-in-field",
    severity: Severity::Error,
    what: "A field of a record or control is json.",
    why: "A field that nobody wrote is empty, and an empty text is no JSON: only streams, which may be absent, carry \
          it.",
    example: "\
schema: demo
types:
  Event: { record: { detail: { type: json, max: 64 } } }
streams:
  events: { id: 1, type: Event, max: 10 }
",
    fix: "Make it a stream, or take `utf8` for a JSON text in a fixed room.",
};

/// `at` is the type.
pub(crate) fn found(at: &At, owner: &str) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("{owner} is json, which only streams carry"));
    found.label("expected another type").help("take `utf8` for a JSON text in a fixed room")
}
