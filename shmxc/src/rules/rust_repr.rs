//! `rust-repr`: a layout that is Rust's own.

use shmx_schema::diag::Severity;
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "rust-repr",
    severity: Severity::Error,
    what: "A record has no `repr(C)`, or an enum no integer type.",
    why: "Rust may lay them out as it likes, differently from one compiler to the next.",
    example: "\
#[derive(ShmxRecord)]
struct Pair { a: f32, b: f32 }
#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)] pair: Pair,
}
",
    fix: "Write `#[repr(C)]` above a record, and `#[repr(u8)]`, or another integer type, above an enum.",
};
