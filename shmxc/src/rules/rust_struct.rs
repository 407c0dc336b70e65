//! `rust-struct`: no struct with the derive.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "rust-struct",
    severity: Severity::Error,
    what: "A file of Rust has no struct with `#[derive(ShmxStream)]`, or none of the name behind the #.",
    why: "There is nothing to check or to generate. A struct inside a function, or one that a macro makes, is \
           not seen.",
    example: "\
struct Demo {
    tick: u64,
}
",
    fix: "Name a struct that has the derive: `sim.rs#Sim`, or `sim.rs#parts::Sim` where two modules have one \
           of this name.",
};

/// `only`: the one that was asked for; `names`: all that are there.
pub(crate) fn found(at: &At, only: Option<&str>, near: Option<&str>, names: &[String]) -> Diagnostic {
    let Some(only) = only else {
        let found = Diagnostic::of(&RULE, at, "there is no struct with `#[derive(ShmxStream)]` in this file");
        return found.label("expected one").help("one inside a function, or one that a macro makes, is not seen");
    };
    let found =
        Diagnostic::of(&RULE, at, format!("there is no struct '{only}' with `#[derive(ShmxStream)]` in this file"));
    let found = found.label("expected one");
    match (near, names) {
        (Some(near), _) => found.help(format!("did you mean '{near}'?")),
        (None, []) => found.help("there is none of another name either"),
        (None, names) => found.help(format!("there is {}", names.join(", "))),
    }
}

/// The system gives no thread to read with.
pub(crate) fn no_thread(at: &At, error: &std::io::Error) -> Diagnostic {
    Diagnostic::of(&RULE, at, format!("this file can't be read: no thread: {error}")).label("not read")
}
