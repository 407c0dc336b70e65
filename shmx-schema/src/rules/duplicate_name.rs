//! `duplicate-name`: one name twice in a list.

use super::Rule;
use crate::diag::{Diagnostic, Severity, Span, Spanned};

/// The rule.
pub const RULE: Rule = Rule {
    code: "duplicate-name",
    severity: Severity::Error,
    what: "Two things of one list have the same name: in the schema, or on the wire, where `name` counts.",
    why: "Whoever asks for it by its name would get one of them by chance.",
    example: "\
schema: demo
streams:
  position: { id: 1, type: f32, count: 3 }
  velocity: { id: 2, type: f32, count: 3, name: position }
",
    fix: "Give one of them another name.",
};

/// `what` is the list; the name stood at `first` before.
pub(crate) fn found(name: &Spanned<String>, what: &str, first: Span) -> Diagnostic {
    let message = format!("two {what} are called '{}'", name.value.escape_debug());
    let found = Diagnostic::of(&RULE, &name.at, message).label("the second");
    found.other(first, "the first").help("give one of them another name")
}
