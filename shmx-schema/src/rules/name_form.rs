//! `name-form`: a name that is no identifier of its kind.

use super::Rule;
use crate::diag::{Diagnostic, Edit, Severity, Spanned};

/// The rule.
pub const RULE: Rule = Rule {
    code: "name-form",
    severity: Severity::Error,
    what: "A name has not the form of its kind, or more than 63 bytes.",
    why: "Names become identifiers of every language that code is made for.",
    example: "\
schema: demo
streams:
  BadName: { id: 1, type: u64 }
",
    fix: "Write streams, fields, sizes and schemas in snake_case, types in CamelCase; `name` gives a \
           stream any name on the wire.",
};

/// `what` is the kind of name, `mended` one that is near and of the right form.
pub(crate) fn found(name: &Spanned<String>, what: &str, expected: &str, mended: Option<&str>) -> Diagnostic {
    let message = format!("{what} '{}' is not of the right form", name.value.escape_debug());
    let found = Diagnostic::of(&RULE, &name.at, message).label(format!("expected {expected}"));
    match mended {
        Some(mended) => found.help(format!("write '{mended}'")).edit(Edit::guess(name.at.span, mended)),
        None => found,
    }
}

/// One of more than `most` bytes.
pub(crate) fn too_long(name: &Spanned<String>, what: &str, most: usize) -> Diagnostic {
    let message = format!("{what} is longer than {most} bytes: '{}'", name.value.escape_debug());
    Diagnostic::of(&RULE, &name.at, message).label(format!("{} bytes", name.value.len()))
}
