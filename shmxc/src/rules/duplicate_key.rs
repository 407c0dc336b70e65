//! `duplicate-key`: one key twice in a map.

use shmx_schema::diag::{At, Diagnostic, Severity, Span};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "duplicate-key",
    severity: Severity::Error,
    what: "A map has one key twice.",
    why: "YAML readers take the one or the other; here none is guessed.",
    example: "\
schema: demo
streams:
  tick: { id: 1, type: u64 }
  tick: { id: 2, type: u32 }
",
    fix: "Leave one of them out, or give it another name.",
};

/// `name` stood at `first` before.
pub(crate) fn found(at: &At, name: &str, first: Span) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("'{}' stands here twice", name.escape_debug()));
    let found = found.label("the second").other(first, "the first");
    found.help("leave one of them out, or give it another name")
}
