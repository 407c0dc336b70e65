//! `yaml-tag`: a tag of YAML.

use shmx_schema::diag::{At, Diagnostic, Edit, Severity, Span};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "yaml-tag",
    severity: Severity::Error,
    what: "There is a tag.",
    why: "The key says what a value is, so that tags are not read.",
    example: "\
schema: demo
streams:
  tick: { id: 1, type: !number u64 }
",
    fix: "Leave it out; put a text that starts with ! in quotes.",
};

/// `at` is the tag, `cut` what to remove with it.
pub(crate) fn found(at: &At, cut: Span) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, "tags are not supported").label("expected a value");
    let found = found.help("leave it out; for a text that starts with !, write it in quotes");
    found.edit(Edit::guess(cut, ""))
}
