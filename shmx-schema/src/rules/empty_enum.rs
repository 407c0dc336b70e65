//! `empty-enum`: an enum without values.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "empty-enum",
    severity: Severity::Error,
    what: "An enum or flags type has no values.",
    why: "It says no more than its base type.",
    example: "\
schema: demo
types:
  Kind: { enum: u8, values: {} }
streams:
  kind: { id: 1, type: Kind }
",
    fix: "Add a value, or take the base type itself.",
};

/// `at` is the type's name.
pub(crate) fn found(at: &At, owner: &str) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("{owner} has no values"));
    found.label("expected at least one").help("add `values: { first: 1 }`")
}
