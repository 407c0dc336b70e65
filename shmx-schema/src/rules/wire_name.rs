//! `wire-name`: a name that no directory can show.

use super::Rule;
use crate::diag::{Diagnostic, Severity, Spanned};

/// The rule.
pub const RULE: Rule = Rule {
    code: "wire-name",
    severity: Severity::Error,
    what: "The `name` of a stream or control is empty, longer than 63 bytes or has control characters.",
    why: "A directory could not show it.",
    example: "\
schema: demo
streams:
  tick: { id: 1, type: u64, name: '' }
",
    fix: "Write 1 to 63 bytes of printable text, or leave `name` out.",
};

/// `why` is what is wrong with the name of `what`.
pub(crate) fn found(name: &Spanned<String>, what: &str, why: &str) -> Diagnostic {
    let message = format!("the wire name of {what} {why}: '{}'", name.value.escape_debug());
    Diagnostic::of(&RULE, &name.at, message).label("expected 1 to 63 bytes of printable text")
}
