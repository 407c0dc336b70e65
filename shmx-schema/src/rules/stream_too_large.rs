//! `stream-too-large`: a stream of 4 GiB.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};
use crate::layout::Room;

/// The rule.
pub const RULE: Rule = Rule {
    code: "stream-too-large",
    severity: Severity::Error,
    what: "A stream may have 4 GiB or more.",
    why: "Its bytes are counted by 32 bits.",
    example: "\
schema: demo
streams:
  samples: { id: 1, type: f64, max: 1_000_000_000 }
",
    fix: "Lower `max`, `count` or `shape`, or take a smaller type.",
};

/// `room` is what it needs.
pub(crate) fn found(at: &At, owner: &str, room: &Room) -> Diagnostic {
    let label = format!("{} elements of {} bytes; expected less than 4 GiB", room.capacity, room.elem_bytes);
    Diagnostic::of(&RULE, at, format!("{owner} may have {} bytes", room.bytes)).label(label)
}
