//! `yaml-indent`: an indentation that fits nothing.

use shmx_schema::diag::{At, Diagnostic, Severity};
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

/// It is indented as nothing above.
pub(crate) fn no_sibling(at: &At) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, "this line's indentation fits no line above");
    found.label("expected the same as of its siblings").help("indent with two spaces a level")
}

/// What is above has a value already.
pub(crate) fn no_key(at: &At) -> Diagnostic {
    Diagnostic::of(&RULE, at, "this line belongs to no key above it")
        .label("unexpected `:`")
        .help("a key has a value on its own line or deeper keys below, not both")
        .help("indent keys that belong together alike")
}
