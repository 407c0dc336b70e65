//! `too-large`: a count past 32 bits.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "too-large",
    severity: Severity::Error,
    what: "A `max`, `count` or dimension is past 32 bits.",
    why: "That is what counts have on the wire.",
    example: "\
schema: demo
streams:
  samples: { id: 1, type: u8, count: 5_000_000_000 }
",
    fix: "Take at most 4294967295, or split the data over several streams.",
};

/// `what` is `n`.
pub(crate) fn found(at: &At, what: &str, n: u64) -> Diagnostic {
    Diagnostic::of(&RULE, at, format!("{what} is {n}, past 32 bits")).label("expected at most 4294967295")
}
