//! `include-empty`: an included file of which nothing is taken.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "include-empty",
    severity: Severity::Warning,
    what: "An included file has neither types nor sizes.",
    why: "Nothing else is taken from it, so that including it does nothing.",
    example: "\
schema: demo
include: [other.yaml] # a schema with streams alone
",
    fix: "Remove it from `include`, or move types and sizes into it.",
};

/// `at` is the file's name in `include`.
pub(crate) fn found(at: &At) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, "the included file has neither types nor sizes");
    found.label("nothing is taken from it").help("only types and sizes of an included file are")
}
