//! `yaml-control`: a character that is not shown.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "yaml-control",
    severity: Severity::Error,
    what: "There is a control character in the file.",
    why: "What an editor shows would not be what is there.",
    example: "\
schema: demo
doc: A bell\x07.
",
    fix: "Remove it; within double quotes it can be written as an escape.",
};

/// `at` is the character `c`.
pub(crate) fn found(at: &At, c: char) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("a control character, U+{:04X}", u32::from(c)));
    found.label("expected text").help("remove it; in \"quotes\" it can be written as an escape, such as \\x07")
}
