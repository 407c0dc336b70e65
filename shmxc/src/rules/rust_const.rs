//! `rust-const`: a constant that can't be followed.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "rust-const",
    severity: Severity::Error,
    what: "A number rests on what the scan of Rust source does not compute: a call, a macro, a branch, a \
           constant of a trait or an impl, arithmetic that overflows.",
    why: "A size that is guessed would be another layout than rustc's.",
    example: "\
const fn twice(n: usize) -> usize { 2 * n }
#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)] load: [f32; twice(4)],
}
",
    fix: "Write numbers, constants of the crate, `+ - * / % << >> & | ^ !` and `as` on them; or the number \
           itself, and a constant of it for the code.",
};

/// `why`: what it is instead.
pub(crate) fn found(at: &At, shown: &str, why: &str) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("`{shown}` can't be followed: it is {why}"));
    let found = found.label("expected a number, or arithmetic on constants");
    found.help("write the number here; `shmxc verify` compares with what rustc computes")
}
