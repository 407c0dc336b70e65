//! `zero`: a count of nothing.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "zero",
    severity: Severity::Error,
    what: "A `max`, `count` or dimension is 0, or a `shape` has no dimensions.",
    why: "There would never be an element.",
    example: "\
schema: demo
streams:
  samples: { id: 1, type: f32, count: 0 }
",
    fix: "Take at least 1; leave the key out for a single element.",
};

/// `what` is 0.
pub(crate) fn found(at: &At, what: &str) -> Diagnostic {
    Diagnostic::of(&RULE, at, format!("{what} is 0")).label("expected at least 1")
}

/// A shape of nothing.
pub(crate) fn no_dimensions(at: &At, owner: &str) -> Diagnostic {
    let message = format!("the shape of {owner} has no dimensions");
    let found = Diagnostic::of(&RULE, at, message).label("expected a list such as [480, 640]");
    found.help("leave `shape` out for a single element")
}
