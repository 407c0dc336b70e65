//! `wire-checksum`: a checksum beside a wire profile that has its own.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "wire-checksum",
    severity: Severity::Error,
    what: "`checksum` stands beside `wire: shmx2`.",
    why: "Stock clients check a sum of their own, FNV-1a: every frame of that profile has it, and no other.",
    example: "\
schema: demo
segment: { wire: shmx2, checksum: crc32 }
streams:
  tick: { id: 1, type: u64 }
",
    fix: "Leave `checksum` out.",
};

/// `at` is the checksum.
pub(crate) fn found(at: &At) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, "the wire profile shmx2 has a checksum of its own");
    found
        .label("expected none beside `wire: shmx2`")
        .help("leave `checksum` out: every frame has the FNV sum of stock SHMX")
}
