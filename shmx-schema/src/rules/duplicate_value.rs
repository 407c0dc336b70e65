//! `duplicate-value`: two values with one number.

use super::Rule;
use crate::diag::{Diagnostic, Severity, Span, Spanned};

/// The rule.
pub const RULE: Rule = Rule {
    code: "duplicate-value",
    severity: Severity::Error,
    what: "Two values of an enum or of flags have the same number.",
    why: "A reader could not tell which was meant.",
    example: "\
schema: demo
types:
  Kind: { enum: u8, values: { dust: 1, rock: 1 } }
streams:
  kind: { id: 1, type: Kind }
",
    fix: "Give one of them another number, or remove it.",
};

/// `first` had the number at `span`.
pub(crate) fn found(number: &Spanned<i128>, owner: &str, name: &str, first: &str, span: Span) -> Diagnostic {
    let message = format!("values '{first}' and '{name}' of {owner} are both {}", number.value);
    let found = Diagnostic::of(&RULE, &number.at, message).label("the second");
    found.other(span, "the first").help("give one of them another number")
}
