//! `rust-type`: a type that nobody else can read.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "rust-type",
    severity: Severity::Error,
    what: "A field's type means nothing in another process or language (a reference, `usize`, a tuple), or not \
           every bit pattern is one of its values (`bool`, `char`).",
    why: "Any bits may come from a peer, and addresses mean nothing to it.",
    example: "\
#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)] on: bool,
}
",
    fix: "Write what the message says: numbers, arrays, `Bool`, `Open<E>`, `Text<N>`, records; in streams \
           `Vec`, `Option`, `String` and `Json`.",
};

/// What is no name of a type.
pub(crate) fn other(at: &At) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, "this is no type of a stream or field");
    found.label("expected a number, a record, `Open<E>`, `Flags<E>`, `Bool` or `Text<N>`")
}

/// `Open` or `Flags` of what is no name.
pub(crate) fn wrapped(at: &At, flags: bool) -> Diagnostic {
    let name = if flags { "Flags" } else { "Open" };
    Diagnostic::of(&RULE, at, format!("`{name}` is of an enum")).label(format!("expected `{name}<E>`"))
}

/// `Text` without its length.
pub(crate) fn text(at: &At) -> Diagnostic {
    Diagnostic::of(&RULE, at, "a text in a record has room for so many bytes").label("expected `Text<N>`")
}
