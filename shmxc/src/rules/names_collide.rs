//! `names-collide`: two names that are one identifier.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "names-collide",
    severity: Severity::Error,
    what: "Two names of the schema become one identifier of the generated code.",
    why: "The code would not compile.",
    example: "\
schema: demo
types:
  Kind: { enum: u8, values: { v1: 1, v_1: 2 } }
streams:
  kind: { id: 1, type: Kind }
",
    fix: "Give one of them another name; `name` keeps what a stream or control is called on the wire.",
};

/// The things at the paths `first` and `at` would both be `ident`; `what` is the kind of the second.
pub(crate) fn found(at: &At, language: &str, what: &str, first: &str, ident: &str) -> Diagnostic {
    let message = format!("'{first}' and '{}' are both '{ident}' in {language}", at.path);
    let found = Diagnostic::of(&RULE, at, message).label("the second");
    found.help(format!("give one {what} another name"))
}
