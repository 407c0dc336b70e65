//! `slots-rounded`: slots that are no power of two.

use super::Rule;
use crate::diag::{At, Diagnostic, Edit, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "slots-rounded",
    severity: Severity::Warning,
    what: "`slots` is no power of two from 4 on, and was rounded up.",
    why: "The segment is larger than written.",
    example: "\
schema: demo
segment: { slots: 12 }
streams:
  tick: { id: 1, type: u64 }
",
    fix: "Write the power of two that the message names.",
};

/// `slots` is what became of `written`.
pub(crate) fn found(at: &At, written: u32, slots: u32) -> Diagnostic {
    let message = format!("slots is {written} and was rounded up to {slots}");
    let found = Diagnostic::of(&RULE, at, message).label("a power of two, at least 4");
    found.help(format!("write `slots: {slots}`")).edit(Edit::certain(at.span, slots))
}
