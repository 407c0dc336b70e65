//! `wire-too-large`: a segment past what stock clients map.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "wire-too-large",
    severity: Severity::Error,
    what: "With `wire: shmx2` the whole segment, all slots together, would take 4 GiB or more.",
    why: "Stock clients count its bytes by 32 bits and would not open it.",
    example: "\
schema: demo
segment: { wire: shmx2 }
streams:
  samples: { id: 1, type: bytes, max: 300_000_000 }
",
    fix: "Lower `readers`, `pins` or `slots`, or the `max` of the largest streams; or leave `wire` out.",
};

/// At least `bytes` bytes, in `slots` slots of `slot` bytes.
pub(crate) fn found(at: &At, bytes: u64, slots: u32, slot: u64) -> Diagnostic {
    let message = format!("the segment would take {bytes} bytes, and shmx2 has 32 bits for them");
    let found =
        Diagnostic::of(&RULE, at, message).label(format!("{slots} slots of {slot} bytes; expected less than 4 GiB"));
    found.help("lower `readers`, `pins` or `slots`, or the `max` of the largest streams")
}
