//! `project-value`: a value of a project file that says nothing.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

use crate::policy::NoWarning;

/// The rule.
pub const RULE: Rule = Rule {
    code: "project-value",
    severity: Severity::Error,
    what: "A value of `shmx.toml` is missing or of the wrong kind, or names a rule that is no warning.",
    why: "A project would be built otherwise than its file says.",
    example: "\
allow = [\"slots-feu\"]
",
    fix: "Write what the message expects.",
};

/// `key` has something else than `expected`.
pub(crate) fn found(at: &At, key: &str, expected: &str) -> Diagnostic {
    Diagnostic::of(&RULE, at, format!("the value of '{key}' can't be read")).label(format!("expected {expected}"))
}

/// `key` is missing.
pub(crate) fn missing(at: &At, what: &str, key: &str, example: &str) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("{what} has no '{key}'")).label(format!("expected {key}"));
    found.help(format!("write {example}"))
}

/// A code that can't be allowed.
pub(crate) fn no_warning(at: &At, why: &NoWarning) -> Diagnostic {
    Diagnostic::of(&RULE, at, why).label("expected the code of a warning")
}
