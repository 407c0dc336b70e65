//! `yaml-key`: a key that is no name.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "yaml-key",
    severity: Severity::Error,
    what: "A key is a list or a map, or longer than any name.",
    why: "Keys are names.",
    example: "\
schema: demo
streams:
  [tick]: { id: 1, type: u64 }
",
    fix: "Write a name.",
};

/// A list or map.
pub(crate) fn found(at: &At) -> Diagnostic {
    Diagnostic::of(&RULE, at, "this key is no name").label("expected a name, then `:`")
}

/// More than `most` bytes.
pub(crate) fn too_long(at: &At, most: usize) -> Diagnostic {
    Diagnostic::of(&RULE, at, "this key is longer than any name").label(format!("expected at most {most} bytes"))
}
