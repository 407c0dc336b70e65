//! `include-cycle`: a file that includes itself.

use shmx_schema::diag::{Diagnostic, Severity, Spanned};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "include-cycle",
    severity: Severity::Error,
    what: "A file includes itself, at once or through others.",
    why: "Reading would have no end.",
    example: "\
schema: demo
include: [schema.yaml] # this file
",
    fix: "Move what both files need into a third.",
};

/// `way` is the files that lead back.
pub(crate) fn found(name: &Spanned<String>, way: &str) -> Diagnostic {
    let message = format!("'{}' includes itself: {way}", name.value.escape_debug());
    let found = Diagnostic::of(&RULE, &name.at, message).label("leads back here");
    found.help("move what both need into a third file")
}
