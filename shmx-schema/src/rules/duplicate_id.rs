//! `duplicate-id`: two things with one id.

use super::Rule;
use crate::diag::{Diagnostic, Edit, Severity, Span, Spanned};

/// The rule.
pub const RULE: Rule = Rule {
    code: "duplicate-id",
    severity: Severity::Error,
    what: "Two streams, or two controls, have one id.",
    why: "Programs know them by it and would take one for the other.",
    example: "\
schema: demo
streams:
  position: { id: 1, type: f32, count: 3 }
  velocity: { id: 1, type: f32, count: 3 }
",
    fix: "Give the newer one an id that nobody has or had.",
};

/// `first` had the id at `span`; `free` is one that nobody has.
pub(crate) fn found(id: &Spanned<u32>, kind: &str, name: &str, first: &str, span: Span, free: u32) -> Diagnostic {
    let message = format!("{kind}s '{first}' and '{name}' have the same id {}", id.value);
    let found = Diagnostic::of(&RULE, &id.at, message).label("the second").other(span, "the first");
    found.help(format!("take `id: {free}`, which is free")).edit(Edit::guess(id.at.span, free))
}
