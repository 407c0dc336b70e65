//! `rust-derive`: a type without the derive that it needs.

use shmx_schema::diag::{At, Diagnostic, Severity, Span};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "rust-derive",
    severity: Severity::Error,
    what: "A type of the crate stands in a schema without the derive that describes it, or without `Open` or \
           `Flags` around it.",
    why: "Only a derive says which numbers a type has, and in which order its fields lie.",
    example: "\
#[repr(C)]
struct Pair { a: f32, b: f32 }
#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)] pair: Pair,
}
",
    fix: "Write `#[derive(ShmxRecord)]` above a struct, `#[derive(ShmxEnum)]` above an enum, \
           `#[derive(ShmxControl)]` above one of messages; an enum stands as `Open<E>`, flags as `Flags<E>`.",
};

/// A struct.
pub(crate) fn record(at: &At, name: &str, there: Span) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("'{name}' has no `#[derive(ShmxRecord)]`"));
    found.label("no type of a stream or field").other(there, "write `#[derive(ShmxRecord)]` and `#[repr(C)]` above it")
}

/// An enum.
pub(crate) fn value(at: &At, name: &str, there: Span) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("'{name}' has no `#[derive(ShmxEnum)]`"));
    found.label("no type of a stream or field").other(there, "write `#[derive(ShmxEnum)]` and a `repr` above it")
}

/// An enum with its derive, alone.
pub(crate) fn plain(at: &At, name: &str, there: Span) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("a peer may write any number, and '{name}' holds some alone"));
    let found = found.label(format!("expected `Open<{name}>`")).other(there, "an enum");
    found.help(format!("write `Open<{name}>`; of flags `Flags<{name}>`"))
}

/// `Open` for flags, or `Flags` for what is none; `flags`: which of them was written.
pub(crate) fn wrapper(at: &At, name: &str, flags: bool, there: Span) -> Diagnostic {
    let (is, expected) = if flags { ("is no set of flags", "Open") } else { ("is a set of flags", "Flags") };
    let found = Diagnostic::of(&RULE, at, format!("'{name}' {is}"));
    found.label(format!("expected `{expected}<{name}>`")).other(there, "declared here")
}

/// Of `controls = …`.
pub(crate) fn controls(at: &At, name: &str) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("'{name}' has no `#[derive(ShmxControl)]`"));
    found.label("no control messages").help("`controls = …` names an enum with `#[derive(ShmxControl)]`")
}
