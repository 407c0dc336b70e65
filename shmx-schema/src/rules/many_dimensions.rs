//! `many-dimensions`: a shape of too many dimensions.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "many-dimensions",
    severity: Severity::Error,
    what: "A `shape` has more than 8 dimensions.",
    why: "Whoever shows such a stream nests as many lists.",
    example: "\
schema: demo
streams:
  grid: { id: 1, type: f32, shape: [2, 2, 2, 2, 2, 2, 2, 2, 2] }
",
    fix: "Fold dimensions that are used together into one.",
};

/// `at` is the list.
pub(crate) fn found(at: &At, owner: &str, dims: usize, most: usize) -> Diagnostic {
    let message = format!("the shape of {owner} has {dims} dimensions");
    Diagnostic::of(&RULE, at, message).label(format!("expected at most {most}"))
}
