//! `meta-key`: one key twice in a meta map.

use super::Rule;
use crate::diag::{Diagnostic, Severity, Spanned};

/// The rule.
pub const RULE: Rule = Rule {
    code: "meta-key",
    severity: Severity::Error,
    what: "A `meta` map has one key twice.",
    why: "Readers would take one of them by chance. In YAML this is `duplicate-key` already; here it is refused in \
          trees that programs make.",
    example: "\
schema: demo
streams:
  tick: { id: 1, type: u64, meta: { rate: 30, rate: 60 } }
",
    fix: "Keep one of them.",
};

/// The second one.
pub(crate) fn found(key: &Spanned<String>) -> Diagnostic {
    let message = format!("'{}' stands in this meta twice", key.value.escape_debug());
    Diagnostic::of(&RULE, &key.at, message).label("the second")
}
