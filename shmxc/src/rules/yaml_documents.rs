//! `yaml-documents`: a second document.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "yaml-documents",
    severity: Severity::Error,
    what: "A file has a second YAML document.",
    why: "A schema is a file.",
    example: "\
schema: demo
---
schema: other
",
    fix: "Move it into a file of its own.",
};

/// `at` is where the second begins.
pub(crate) fn found(at: &At) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, "a second document in one file");
    found.label("expected the end").help("keep one schema a file")
}
