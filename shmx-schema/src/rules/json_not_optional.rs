//! `json-not-optional`: a json stream that must be there.

use super::Rule;
use crate::diag::{At, Diagnostic, Edit, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "json-not-optional",
    severity: Severity::Error,
    what: "A json stream has `optional: false`.",
    why: "What is not written is empty, and an empty text is no JSON.",
    example: "\
schema: demo
streams:
  detail: { id: 1, type: json, max: 256, optional: false }
",
    fix: "Leave `optional` out: a json stream always is.",
};

/// `at` is `optional`.
pub(crate) fn found(at: &At, owner: &str) -> Diagnostic {
    let message = format!("{owner} is json and not optional, but an empty text is no JSON");
    let found = Diagnostic::of(&RULE, at, message).label("expected true");
    found.help("leave `optional` out: json always is").edit(Edit::guess(at.span, true))
}
