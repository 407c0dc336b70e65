//! `type-form`: a type of no form, or of two.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "type-form",
    severity: Severity::Error,
    what: "A type says not whether it is a record, enum, flags or vector, or says several of them.",
    why: "It is unclear what its elements are.",
    example: "\
schema: demo
types:
  Kind: { values: { dust: 0 } }
streams:
  kind: { id: 1, type: Kind }
",
    fix: "Write exactly one of `record`, `enum`, `flags` and `vector`.",
};

/// None of the forms.
pub(crate) fn none(at: &At, what: &str) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("{what} does not say what it is"));
    found.label("expected `record`, `enum`, `flags` or `vector` in it")
}

/// `at` is the second.
pub(crate) fn both(at: &At, what: &str, first: &str, second: &str) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("{what} is both {first} and {second}"));
    found.label("expected one of record, enum, flags and vector").help("leave one of them out")
}
