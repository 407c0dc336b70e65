//! `segment-range`: a number that no segment can have.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "segment-range",
    severity: Severity::Error,
    what: "A number in `segment` is outside of what a segment can have: readers 1 to 56, pins 1 to 1024, slots 1 to \
           2^20, mode 0 to 0777.",
    why: "No segment could be made of it.",
    example: "\
schema: demo
segment: { readers: 57 }
",
    fix: "Take a number within the bounds.",
};

/// `n` is not from `least` to `most`.
pub(crate) fn found(at: &At, key: &str, n: u64, least: u64, most: u64) -> Diagnostic {
    Diagnostic::of(&RULE, at, format!("{key} is {n}")).label(format!("expected {least} to {most}"))
}

/// More than permission bits.
pub(crate) fn mode(at: &At, mode: u32) -> Diagnostic {
    let message = format!("mode is {mode:#o}, which has more than permission bits");
    let found = Diagnostic::of(&RULE, at, message).label("expected 0 to 0777");
    found.help("write it in octal, such as 0640")
}
