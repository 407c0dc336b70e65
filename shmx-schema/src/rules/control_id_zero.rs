//! `control-id-zero`: a control with the id of padding.

use super::Rule;
use crate::diag::{At, Diagnostic, Edit, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "control-id-zero",
    severity: Severity::Error,
    what: "A control has the id 0.",
    why: "In a control ring 0 means padding: readers would skip the message.",
    example: "\
schema: demo
controls:
  pause: { id: 0 }
",
    fix: "Take an id from 1 on. Streams may have 0.",
};

/// `free` is an id that it may have.
pub(crate) fn found(at: &At, name: &str, free: u32) -> Diagnostic {
    let message = format!("control '{name}' has the id 0, which means padding on the wire");
    let found = Diagnostic::of(&RULE, at, message).label("expected at least 1");
    found.help(format!("take `id: {free}`")).edit(Edit::guess(at.span, free))
}
