//! `rust-module`: a module whose file is not there.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "rust-module",
    severity: Severity::Error,
    what: "A name leads to a module `mod x;` whose file can't be found.",
    why: "What it holds is a part of the schema.",
    example: "\
mod sizes;
#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)] load: [f32; sizes::N],
}
",
    fix: "Put the file where the message looked for it, or name it with `#[path = \"…\"]`. Of a text from \
           standard input, no other file is read.",
};

/// `why`: where it was looked for.
pub(crate) fn found(at: &At, name: &str, why: &str) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("the file of module '{name}' can't be found: {why}"));
    found.label("expected a module that can be read")
}
