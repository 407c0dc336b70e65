//! `rust-crate`: something of another crate.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "rust-crate",
    severity: Severity::Error,
    what: "A type, constant or enum of messages is of another crate, whose source is not read.",
    why: "What it is could only be guessed.",
    example: "\
#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)] pose: robot::Pose,
}
",
    fix: "Declare it in this crate. Generated code of other languages needs all of a schema in one place; a \
           schema in YAML can `include` what several share.",
};

/// Of a field or stream.
pub(crate) fn ty(at: &At, path: &str) -> Diagnostic {
    of(at, "type", path)
}

/// A number.
pub(crate) fn constant(at: &At, path: &str) -> Diagnostic {
    of(at, "constant", path)
}

/// Of `controls = …`.
pub(crate) fn controls(at: &At, path: &str) -> Diagnostic {
    of(at, "enum", path)
}

fn of(at: &At, what: &str, path: &str) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("'{path}' is of another crate, whose source is not read"));
    let a = if what == "enum" { "an" } else { "a" };
    let found = found.label(format!("expected {a} {what} of this crate"));
    found.help("declare it in this crate, or describe the schema in YAML, which can `include` what several share")
}
