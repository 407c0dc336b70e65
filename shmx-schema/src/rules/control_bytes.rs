//! `control-bytes`: no size for a control ring.

use super::Rule;
use crate::diag::{At, Diagnostic, Edit, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "control-bytes",
    severity: Severity::Error,
    what: "The size of the control ring is none that a ring can have, or 0 although there are controls.",
    why: "Messages lie in the ring on multiples of 16 bytes, and without a ring none could be sent.",
    example: "\
schema: demo
segment: { control_bytes: 100 }
controls:
  pause: { id: 1 }
",
    fix: "Write a multiple of 16 from 64 on, or leave `control_bytes` out for 4096.",
};

/// `n` is no size of a ring; `near` is one.
pub(crate) fn found(at: &At, n: u64, near: u64) -> Diagnostic {
    finding(at, format!("control_bytes is {n}"), near)
}

/// No ring, but controls.
pub(crate) fn no_ring(at: &At, near: u64) -> Diagnostic {
    finding(at, "control_bytes is 0, but there are controls".to_owned(), near)
}

fn finding(at: &At, message: String, near: u64) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, message).label("expected a multiple of 16, at least 64");
    found.help(format!("write `control_bytes: {near}`")).edit(Edit::guess(at.span, near))
}
