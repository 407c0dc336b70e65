//! `yaml-depth`: nested too deeply.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "yaml-depth",
    severity: Severity::Error,
    what: "Maps and lists are nested deeper than any schema.",
    why: "Mostly brackets were left open.",
    example: "\
schema: demo
streams: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: 1}}}}}}}}}}}}}}}}}
",
    fix: "Close the brackets that were left open.",
};

/// Of what may be nested `most` deep.
pub(crate) fn found(at: &At, most: usize) -> Diagnostic {
    finding(at).label(format!("expected at most {most} levels"))
}

/// The parser itself gave up.
pub(crate) fn brackets(at: &At) -> Diagnostic {
    finding(at).label("expected fewer brackets")
}

fn finding(at: &At) -> Diagnostic {
    Diagnostic::of(&RULE, at, "nested too deeply")
}
