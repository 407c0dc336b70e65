//! `value-range`: a value that its base type can't hold.

use super::Rule;
use crate::diag::{Diagnostic, Severity, Spanned};
use crate::model::Scalar;

/// The rule.
pub const RULE: Rule = Rule {
    code: "value-range",
    severity: Severity::Error,
    what: "A value of an enum or of flags does not fit the base type.",
    why: "It could not be written.",
    example: "\
schema: demo
types:
  Kind: { enum: u8, values: { dust: 256 } }
streams:
  kind: { id: 1, type: Kind }
",
    fix: "Take a smaller number or a wider base type.",
};

/// `range` is that of the base type.
pub(crate) fn found(
    number: &Spanned<i128>,
    owner: &str,
    name: &str,
    base: Scalar,
    (least, most): (i128, i128),
) -> Diagnostic {
    let message = format!("value '{name}' of {owner} is {}, which no {} holds", number.value, base.name());
    let found = Diagnostic::of(&RULE, &number.at, message).label(format!("expected {least} to {most}"));
    found.help("or take a wider base type")
}
