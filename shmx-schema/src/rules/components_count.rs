//! `components-count`: not 1 to 65535 components.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "components-count",
    severity: Severity::Error,
    what: "An element has no components, or more than 65535.",
    why: "One without any would hold nothing, and what is longer is data with a dimension of its own.",
    example: "\
schema: demo
streams:
  position: { id: 1, type: f32, components: 0 }
",
    fix: "Give a number from 1 to 65535 or a name each; what is longer is a `shape`.",
};

/// `count` is what was written, `most` the most there may be.
pub(crate) fn found(at: &At, owner: &str, count: u64, most: u32) -> Diagnostic {
    let message = format!("{owner} has {count} components");
    Diagnostic::of(&RULE, at, message).label(format!("expected 1 to {most}, or their names"))
}
