//! `flags-zero`: a flag without a bit.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "flags-zero",
    severity: Severity::Error,
    what: "A flag has the number 0.",
    why: "0 has no bit: the flag could neither be set nor cleared.",
    example: "\
schema: demo
types:
  State: { flags: u8, values: { none: 0, active: 1 } }
streams:
  state: { id: 1, type: State }
",
    fix: "Remove it: no flag set is 0, and needs no name.",
};

/// `at` is the number.
pub(crate) fn found(at: &At, owner: &str, name: &str) -> Diagnostic {
    let message = format!("value '{name}' of {owner} is 0, which is no bit");
    let found = Diagnostic::of(&RULE, at, message).label("expected at least one bit");
    found.help("0 means that no flag is set: it needs no name")
}
