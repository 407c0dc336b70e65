//! `rust-syntax`: no Rust.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "rust-syntax",
    severity: Severity::Error,
    what: "A text is no Rust: an open bracket or quote, a missing comma.",
    why: "Half of a schema would be read.",
    example: "\
struct Demo {
    tick u64,
}
",
    fix: "Mend it where the message points; rustc says more.",
};

/// What the parser says.
pub(crate) fn found(at: &At, said: &str) -> Diagnostic {
    Diagnostic::of(&RULE, at, format!("this is no Rust: {said}")).label("unexpected")
}

/// More than any parser's stack holds.
pub(crate) fn deep(at: &At) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, "this is too deep in brackets or operators to be read");
    found.label("the 513th of them, one in another")
}
