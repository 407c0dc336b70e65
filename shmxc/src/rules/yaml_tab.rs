//! `yaml-tab`: a tab in the indentation.

use shmx_schema::diag::{At, Diagnostic, Edit, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "yaml-tab",
    severity: Severity::Error,
    what: "A line is indented with a tab.",
    why: "YAML does not allow it: how wide a tab is depends on the editor.",
    example: "\
schema: demo
streams:
\ttick: { id: 1, type: u64 }
",
    fix: "Indent with two spaces a level.",
};

/// `at` is the tab, `edits` what make spaces of it and of all others.
pub(crate) fn found(at: &At, edits: impl IntoIterator<Item = Edit>) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, "a tab in the indentation");
    let found = found.label("expected spaces").help("indent with two spaces a level");
    edits.into_iter().fold(found, Diagnostic::edit)
}
