//! `rust-alias`: a name for a type that can't be followed.

use shmx_schema::diag::{At, Diagnostic, Severity, Span};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "rust-alias",
    severity: Severity::Error,
    what: "An alias stands for what the scan of Rust source can't follow: an array, a type with parameters, \
           what only a field can say.",
    why: "A derive refuses most of these too: both go by what is written.",
    example: "\
type Point = [f32; 3];
#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)] point: Point,
}
",
    fix: "Write the type itself where the alias stands; an alias of a number, a record or `Open<E>` is \
           followed.",
};

/// `why`: what the alias is; `there`: what it stands for.
pub(crate) fn found(at: &At, name: &str, why: &str, there: Span) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("the alias '{name}' {why}"));
    found
        .label("expected the type itself")
        .other(there, "what it stands for")
        .help("write the type where the alias stands")
}
