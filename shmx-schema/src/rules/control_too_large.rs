//! `control-too-large`: a message larger than its ring.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "control-too-large",
    severity: Severity::Error,
    what: "A control's message is larger than its control ring.",
    why: "It could never be sent.",
    example: "\
schema: demo
controls:
  load: { id: 1, fields: { path: { type: utf8, max: 5000 } } }
",
    fix: "Raise `control_bytes` in `segment`, or make the fields smaller.",
};

/// What does not fit.
pub(crate) struct Message<'a> {
    /// The control.
    pub(crate) name: &'a str,
    /// Bytes of its fields.
    pub(crate) fields: u32,
    /// Bytes in the ring.
    pub(crate) need: u64,
    /// Bytes that the ring has for messages.
    pub(crate) room: u64,
    /// A size of the ring with which it would fit.
    pub(crate) ring: u64,
}

/// `at` is the control's name.
pub(crate) fn found(at: &At, m: &Message<'_>) -> Diagnostic {
    let message = format!("a message of control '{}' takes {} bytes, its ring has room for {}", m.name, m.need, m.room);
    let found = Diagnostic::of(&RULE, at, message).label(format!("its fields have {} bytes", m.fields));
    found.help(format!("set `segment: {{ control_bytes: {} }}` or more", m.ring))
}
