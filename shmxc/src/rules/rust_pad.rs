//! `rust-pad`: a pad that fills no hole.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "rust-pad",
    severity: Severity::Error,
    what: "A `pad` is larger than the hole that it fills.",
    why: "It would move what follows, and other languages, which fill holes themselves, would look for it \
           elsewhere.",
    example: "\
#[derive(ShmxRecord)]
#[repr(C)]
struct Pair { a: u32, #[shmx(pad)] _pad: [u8; 4], b: u32 }
#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)] pair: Pair,
}
",
    fix: "Write a pad of the size that the message says, or leave it out; room for later is a field with a \
           name.",
};

/// Of so many bytes, in a hole of so many.
pub(crate) fn found(at: &At, bytes: u64, hole: u64) -> Diagnostic {
    match hole {
        0 => Diagnostic::of(&RULE, at, "there is no hole here").label("expected no pad").help("leave this pad out"),
        _ => {
            let found = Diagnostic::of(&RULE, at, format!("this pad is of {bytes} bytes, and the hole of {hole}"));
            found.label(format!("expected `[u8; {hole}]`"))
        }
    }
}
