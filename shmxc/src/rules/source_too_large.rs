//! `source-too-large`: a file too large to be a schema.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "source-too-large",
    severity: Severity::Error,
    what: "A file has more than 16 MiB.",
    why: "It is something else than a schema.",
    example: "\
schema: demo # and 16 MiB more
",
    fix: "Name the schema's file.",
};

/// `at` is the file called `name`.
pub(crate) fn found(at: &At, name: &str, most: usize) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("{name} is no schema: too large"));
    found.label(format!("expected at most {most} bytes"))
}
