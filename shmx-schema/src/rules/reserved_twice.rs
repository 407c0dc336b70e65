//! `reserved-twice`: one reserved id twice.

use super::Rule;
use crate::diag::{Diagnostic, Severity, Span, Spanned};

/// The rule.
pub const RULE: Rule = Rule {
    code: "reserved-twice",
    severity: Severity::Warning,
    what: "`reserved` has one id twice.",
    why: "It does no harm, but another may have been meant.",
    example: "\
schema: demo
streams:
  tick: { id: 1, type: u64 }
reserved: { streams: [9, 9] }
",
    fix: "Remove one of them, or write the id that was meant.",
};

/// It stood at `first` before.
pub(crate) fn found(id: &Spanned<u32>, kind: &str, first: Span) -> Diagnostic {
    Diagnostic::of(&RULE, &id.at, format!("{kind} id {} is reserved twice", id.value)).other(first, "the first")
}
