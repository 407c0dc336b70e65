//! `rust-to-rust`: Rust of Rust.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "rust-to-rust",
    severity: Severity::Error,
    what: "Rust was asked of a schema that is a Rust struct.",
    why: "Its derive makes what `shmxc gen --lang rust` would write; two of them would be two types.",
    example: "\
#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)] tick: u64,
}
",
    fix: "Leave `rust` out of `--lang`: programs in Rust use the struct itself.",
};

/// `at`: the struct's name.
pub(crate) fn found(at: &At, name: &str) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("'{name}' is Rust already"));
    found.label("the derive makes what would be generated").help("leave `rust` out of `--lang`")
}
