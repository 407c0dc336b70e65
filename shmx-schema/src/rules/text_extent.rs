//! `text-extent`: a text with a count or shape.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "text-extent",
    severity: Severity::Error,
    what: "A text has `count` or `shape`.",
    why: "It is one text, of which `max` says how many bytes it may have.",
    example: "\
schema: demo
streams:
  title: { id: 1, type: utf8, max: 64, count: 2 }
",
    fix: "Keep `max` alone; for several texts, make them fields of a record.",
};

/// `ty` is the text's type, `key` what it may not have.
pub(crate) fn found(at: &At, owner: &str, ty: &str, key: &str) -> Diagnostic {
    let message = format!("{owner} is {ty} and has a {key}");
    let found = Diagnostic::of(&RULE, at, message).label("expected only `max`, in bytes");
    found.help(format!("leave `{key}` out"))
}
