//! `meta-number`: a number in meta that JSON has not.

use super::Rule;
use crate::diag::{Diagnostic, Severity, Spanned};

/// The rule.
pub const RULE: Rule = Rule {
    code: "meta-number",
    severity: Severity::Error,
    what: "A number in `meta` is none that JSON can write.",
    why: "`meta` stands in the directory as JSON. YAML reads such a text as a text; this holds for trees that \
          programs make.",
    example: "\
schema: demo
streams:
  tick: { id: 1, type: u64, meta: { rate: 0x1e } }
",
    fix: "Write it in decimal, or make it a text.",
};

/// `text` is the number.
pub(crate) fn found(key: &Spanned<String>, text: &str) -> Diagnostic {
    let message = format!("meta '{}': {text} is not a number that JSON can write", key.value);
    let found = Diagnostic::of(&RULE, &key.at, message);
    found.label("expected a number such as 30, -0.5 or 1e9").help(format!("or a text: \"{text}\""))
}
