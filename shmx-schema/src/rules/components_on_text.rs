//! `components-on-text`: components where a text stands.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "components-on-text",
    severity: Severity::Error,
    what: "A stream or field of texts has `components`.",
    why: "A text is bytes, of which `max` says how many.",
    example: "\
schema: demo
streams:
  title: { id: 1, type: utf8, max: 64, components: 3 }
",
    fix: "Leave `components` out.",
};

/// `ty` is the type's name, `at` the components.
pub(crate) fn found(at: &At, owner: &str, ty: &str) -> Diagnostic {
    let message = format!("{owner} has components, but its type is '{ty}'");
    Diagnostic::of(&RULE, at, message).label("a text has none").help("leave `components` out")
}
