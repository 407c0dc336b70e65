//! `count-beside`: a count beside a shape or max.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity, Span};

/// The rule.
pub const RULE: Rule = Rule {
    code: "count-beside",
    severity: Severity::Error,
    what: "`count` stands beside `shape` or `max`.",
    why: "It is short for a `shape` of one dimension, so that the two say different things.",
    example: "\
schema: demo
streams:
  position: { id: 1, type: f32, count: 100, max: 100 }
",
    fix: "Keep `count` for a number that is always the same, `max` for one that varies, `shape` for \
           several dimensions.",
};

/// `at` is the count.
pub(crate) fn shape(at: &At, owner: &str, shape: Span) -> Diagnostic {
    let found = finding(at, owner, "shape", shape);
    found.help("`count: N` is short for `shape: [N]`: leave one of them out")
}

/// As [`shape`].
pub(crate) fn max(at: &At, owner: &str, max: Span) -> Diagnostic {
    let found = finding(at, owner, "max", max);
    found.help("`count` for a number that is always the same, `max` for one that varies")
}

fn finding(at: &At, owner: &str, key: &str, other: Span) -> Diagnostic {
    let message = format!("{owner} has both count and {key}");
    Diagnostic::of(&RULE, at, message).label("expected one of them").other(other, format!("the {key}"))
}
