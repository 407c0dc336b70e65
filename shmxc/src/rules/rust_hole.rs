//! `rust-hole`: bytes of a record that no field has.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "rust-hole",
    severity: Severity::Error,
    what: "Bytes lie unused between two fields of a record, or behind the last.",
    why: "All of a record's bytes are seen by others, so each must have a name.",
    example: "\
#[derive(ShmxRecord)]
#[repr(C)]
struct Pair { a: u8, b: u32 }
#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)] pair: Pair,
}
",
    fix: "Write the pad that the message shows, or order the fields by size.",
};

/// Before a field.
pub(crate) fn before(at: &At, field: &str, gap: u64) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("{} before '{field}'", unused(gap)));
    let found = found.label("expected no hole before it");
    found.help(format!("write `#[shmx(pad)] _pad_{field}: [u8; {gap}],` before it"))
}

/// Behind the last.
pub(crate) fn tail(at: &At, gap: u64) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("{} behind the last field", unused(gap)));
    let found = found.label("expected no hole behind it");
    found.help(format!("write `#[shmx(pad)] _pad_end: [u8; {gap}],` behind it"))
}

fn unused(gap: u64) -> String {
    if gap == 1 { "1 byte lies unused".to_owned() } else { format!("{gap} bytes lie unused") }
}
