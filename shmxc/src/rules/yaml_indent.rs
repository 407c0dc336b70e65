//! `yaml-indent`: an indentation that fits nothing.

use shmx_schema::diag::{At, Diagnostic, Severity, Span};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "yaml-indent",
    severity: Severity::Error,
    what: "A line's indentation fits no line above it.",
    why: "It is unclear what the line belongs to.",
    example: "\
schema: demo
streams:
    tick: { id: 1, type: u64 }
  tock: { id: 2, type: u64 }
",
    fix: "Indent with two spaces a level, siblings alike.",
};

/// It is indented by so many spaces, as nothing above; the line before it, which stands there, by others.
pub(crate) fn no_sibling(at: &At, spaces: usize, before: Option<(Span, usize)>) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, "this line's indentation fits no line above");
    let found = found.label(format!("indented by {spaces}; expected the same as of its siblings"));
    let found = before.into_iter().fold(found, |found, (span, n)| found.other(span, format!("indented by {n}")));
    found.help("indent with two spaces a level, keys that belong together alike")
}

/// What is above has a value already.
pub(crate) fn no_key(at: &At) -> Diagnostic {
    Diagnostic::of(&RULE, at, "this line belongs to no key above it")
        .label("unexpected `:`")
        .help("a key has a value on its own line or deeper keys below, not both")
        .help("indent keys that belong together alike")
}
