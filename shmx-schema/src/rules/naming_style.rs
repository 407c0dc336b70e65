//! `naming-style`: a name that is legal, and odd.

use super::Rule;
use crate::diag::{Diagnostic, Severity, Spanned};

/// The rule.
pub const RULE: Rule = Rule {
    code: "naming-style",
    severity: Severity::Warning,
    what: "A name has two underscores in a row or one at its end, or the values of one enum, or the components of one \
           element, are written in different cases.",
    why: "Generated code turns names into the case of its language, and adds an underscore where a name is taken: \
          such names are hard to find there.",
    example: "\
schema: demo
types:
  Kind: { enum: u8, values: { dust: 0, GAS: 1 } }
streams:
  kind: { id: 1, type: Kind }
",
    fix: "Write all names of a list alike, words apart by one underscore. Where the schema is in use already, a new \
          name is a change: allow the warning instead.",
};

/// An underscore too many; `mended` is without it.
pub(crate) fn underscores(name: &Spanned<String>, what: &str, mended: &str) -> Diagnostic {
    let found = Diagnostic::of(&RULE, &name.at, format!("{what} '{}' has an underscore too many", name.value));
    found.label("expected one between words, none at the end").help(format!("write '{mended}'"))
}

/// Another case than that of `first`.
pub(crate) fn mixed(name: &Spanned<String>, what: &str, first: &Spanned<String>) -> Diagnostic {
    let message = format!("{what}s '{}' and '{}' are not written alike", first.value, name.value);
    let found = Diagnostic::of(&RULE, &name.at, message).label("in another case");
    found.other(first.at.span, "than this").help(format!("write all {what}s of one list in one case"))
}
