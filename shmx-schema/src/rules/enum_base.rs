//! `enum-base`: an enum or flags on a type that has no such values.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "enum-base",
    severity: Severity::Error,
    what: "An enum is not based on an integer type, or flags are not based on an unsigned one.",
    why: "Values are whole numbers, and bits are those of an unsigned number, in every language alike.",
    example: "\
schema: demo
types:
  Kind: { enum: f32, values: { dust: 1 } }
streams:
  kind: { id: 1, type: Kind }
",
    fix: "Take i8 to i64 or u8 to u64 for an enum, u8 to u64 for flags.",
};

/// `base` is the type that was written.
pub(crate) fn found(at: &At, owner: &str, base: &str, expected: &str) -> Diagnostic {
    Diagnostic::of(&RULE, at, format!("{owner} is based on {base}")).label(format!("expected {expected}"))
}
