//! `missing-max`: a text without a room.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "missing-max",
    severity: Severity::Error,
    what: "A text has no `max`.",
    why: "Its room is reserved beforehand, and without a number there is none.",
    example: "\
schema: demo
streams:
  title: { id: 1, type: utf8 }
",
    fix: "Add the most bytes it may have.",
};

/// `ty` is the text's type.
pub(crate) fn found(at: &At, owner: &str, ty: &str) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("{owner} is {ty} and has no max"));
    found.label("expected `max` beside it").help("add the most bytes it may have, such as `max: 256`")
}
