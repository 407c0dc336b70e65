//! `missing-id`: a stream or control without an id.

use super::Rule;
use crate::ast::Gap;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "missing-id",
    severity: Severity::Error,
    what: "A stream or control has no id.",
    why: "Old and new programs know it by its id, so it is not made up from its place.",
    example: "\
schema: demo
streams:
  tick: { type: u64 }
",
    fix: "Add an `id` that nobody has or had; the message proposes one.",
};

/// `free` is an id that it may have, `gap` where it could be written.
pub(crate) fn found(at: &At, kind: &str, name: &str, free: u32, gap: Option<&Gap>) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("{kind} '{name}' has no id")).label("expected an `id`");
    let found = found.help(format!("add `id: {free}`; it is what old and new programs know the {kind} by"));
    gap.into_iter().fold(found, |found, gap| found.edit(gap.with(&format!("id: {free}"))))
}
