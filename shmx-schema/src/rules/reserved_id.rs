//! `reserved-id`: an id of something that was removed.

use super::Rule;
use crate::diag::{Diagnostic, Edit, Severity, Span, Spanned};

/// The rule.
pub const RULE: Rule = Rule {
    code: "reserved-id",
    severity: Severity::Error,
    what: "A stream or control has an id that is in `reserved`.",
    why: "Old programs still take it for what was removed.",
    example: "\
schema: demo
streams:
  tick: { id: 9, type: u64 }
reserved: { streams: [9] }
",
    fix: "Take an id that is free, which the message proposes.",
};

/// `span` is where it is reserved; `free` is an id that nobody has.
pub(crate) fn found(id: &Spanned<u32>, kind: &str, name: &str, span: Span, free: u32) -> Diagnostic {
    let message = format!("{kind} '{name}' has the reserved id {}", id.value);
    let found = Diagnostic::of(&RULE, &id.at, message).label("belonged to something removed");
    found
        .other(span, "reserved here")
        .help(format!("take `id: {free}`, which is free"))
        .edit(Edit::guess(id.at.span, free))
}
