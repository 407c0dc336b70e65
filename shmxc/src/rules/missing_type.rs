//! `missing-type`: a stream or field without a type.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "missing-type",
    severity: Severity::Error,
    what: "A stream or field has no type.",
    why: "The bytes of its elements would be unknown.",
    example: "\
schema: demo
streams:
  tick: { id: 1 }
",
    fix: "Add the type of its elements.",
};

/// `at` is the name of `what`.
pub(crate) fn found(at: &At, what: &str) -> Diagnostic {
    finding(at, what).label("expected a `type`").help("add `type: f32`, or whatever it carries")
}

/// A field of which nothing is written but the name.
pub(crate) fn of_field(at: &At, what: &str, example: &str) -> Diagnostic {
    finding(at, what).label("expected a type").help(format!("such as `{example}`"))
}

fn finding(at: &At, what: &str) -> Diagnostic {
    Diagnostic::of(&RULE, at, format!("{what} has no type"))
}
