//! `frame-too-large`: a frame past 4 GiB.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "frame-too-large",
    severity: Severity::Error,
    what: "All streams together may take more than 4 GiB.",
    why: "Places within a frame have 32 bits.",
    example: "\
schema: demo
streams:
  left: { id: 1, type: bytes, max: 3_000_000_000 }
  right: { id: 2, type: bytes, max: 3_000_000_000 }
",
    fix: "Lower the `max` of the largest streams, or split the schema over two segments.",
};

/// `most` bytes of a frame; `name` is the largest stream, of `size` bytes.
pub(crate) fn found(at: &At, most: u64, name: &str, size: u64) -> Diagnostic {
    let message = format!("frame past 4 GiB: all streams together may take {most} bytes");
    Diagnostic::of(&RULE, at, message).label(format!("'{name}' is the largest stream, with {size} bytes"))
}
