//! `missing-values`: an enum that lists nothing.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "missing-values",
    severity: Severity::Error,
    what: "An enum or flags type has no `values`.",
    why: "It would say no more than its base type.",
    example: "\
schema: demo
types:
  Kind: { enum: u8 }
streams:
  kind: { id: 1, type: Kind }
",
    fix: "Add `values`: names with numbers.",
};

/// `at` is the type's name.
pub(crate) fn found(at: &At, what: &str) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("{what} has no values")).label("expected `values`");
    found.help("add `values: { first: 1, second: 2 }`")
}
