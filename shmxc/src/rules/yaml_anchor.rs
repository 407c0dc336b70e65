//! `yaml-anchor`: an anchor of YAML.

use shmx_schema::diag::{At, Diagnostic, Edit, Severity, Span};
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

/// `at` is the anchor, `cut` what to remove with it. While an alias needs it, the alias is to be mended first.
pub(crate) fn found(at: &At, cut: Span, needed: bool) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, "anchors are not supported").label("expected a value");
    let found = found.help("leave it out; for a text that starts with &, write it in quotes");
    found.edit(Edit { span: cut, text: String::new(), safe: !needed })
}
