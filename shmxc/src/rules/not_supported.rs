//! `not-supported`: a key that is still to come.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "not-supported",
    severity: Severity::Error,
    what: "A key is of a part of the language that is designed, but not built.",
    why: "What it says would be lost without a word.",
    example: "\
schema: demo
objects: {}
",
    fix: "Leave it out.",
};

/// `at` is the key.
pub(crate) fn found(at: &At, key: &str) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("`{key}` is not supported yet"));
    found.label("a later version will read it").help("leave it out")
}
