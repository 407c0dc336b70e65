//! `not-utf8`: a file in another encoding.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "not-utf8",
    severity: Severity::Error,
    what: "A file is not UTF-8.",
    why: "Nothing in it can be trusted.",
    example: "\
schema: demo
doc: Café # saved as Latin-1
",
    fix: "Save it as UTF-8.",
};

/// `at` is the first byte that is no text.
pub(crate) fn found(at: &At, bytes: &[u8]) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, "the file is not UTF-8").label("expected UTF-8 text");
    match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => found.help("it looks like UTF-16: save it as UTF-8"),
        _ => found.help("save it as UTF-8"),
    }
}
