//! `text-layout`: planes of a text.

use super::Rule;
use crate::diag::{At, Diagnostic, Edit, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "text-layout",
    severity: Severity::Error,
    what: "A text is `soa`.",
    why: "It has no components that could lie in planes.",
    example: "\
schema: demo
streams:
  title: { id: 1, type: utf8, max: 64, layout: soa }
",
    fix: "Leave `layout` out.",
};

/// `at` is the layout.
pub(crate) fn found(at: &At, owner: &str) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("{owner} is soa, but is a text, which has no planes"));
    found.label("expected aos").help("leave `layout` out").edit(Edit::certain(at.span, "aos"))
}
