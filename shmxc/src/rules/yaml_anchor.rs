//! `yaml-anchor`: an anchor of YAML.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "yaml-anchor",
    severity: Severity::Error,
    what: "There is an anchor.",
    why: "A schema says everything where it stands, so that YAML's references are not read.",
    example: "\
schema: demo
streams:
  tick: { id: 1, type: &count u64 }
",
    fix: "Leave it out; put a text that starts with & in quotes.",
};

/// `at` is the anchor.
pub(crate) fn found(at: &At) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, "anchors are not supported").label("expected a value");
    found.help("leave it out; for a text that starts with &, write it in quotes")
}
