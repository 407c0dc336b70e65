//! `rust-cfg`: what is there under a condition alone.

use shmx_schema::diag::{At, Diagnostic, Severity, Span};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "rust-cfg",
    severity: Severity::Error,
    what: "A `cfg` or `cfg_attr` decides whether a part of the schema is there.",
    why: "Source is read without a target or features, and a schema is one layout.",
    example: "\
#[cfg(unix)]
const N: usize = 8;
#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)] load: [f32; N],
}
",
    fix: "Make it unconditional; or write a struct each, and choose one by name: `sim.rs#Large`. `cfg(test)` \
           is followed: it is not there.",
};

/// A part of an item.
pub(crate) fn part(at: &At) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, "a part of the schema that is there under a condition alone");
    found.label("expected no condition").help("a schema is one layout: write a struct for each, with a name of its own")
}

/// A name that is used; `there` is the `cfg` above what it stands for.
pub(crate) fn found(at: &At, what: &str, name: &str, there: Span) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("the {what} '{name}' is there under a condition alone"));
    let found = found.label("expected one that is always there").other(there, "the condition");
    found.help("source is read without a target or features: make it unconditional")
}

/// A derive behind a `cfg_attr`, in a file that has no other.
pub(crate) fn derive(at: &At) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, "a schema that is there under a condition alone");
    found.label("expected `#[derive(ShmxStream)]`").help("write the derive without `cfg_attr`")
}

/// A struct with a derive.
pub(crate) fn stream(at: &At, name: &str) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("the schema '{name}' is there under a condition alone"));
    let found = found.label("expected no condition");
    found.help("make it unconditional, or name another struct of the file behind a #")
}
