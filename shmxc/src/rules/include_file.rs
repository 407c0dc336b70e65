//! `include-file`: an included file that can't be read.

use shmx_schema::diag::{Diagnostic, Severity, Spanned};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "include-file",
    severity: Severity::Error,
    what: "An included file can't be read.",
    why: "Its types and sizes would be missing, so that nothing more is checked.",
    example: "\
schema: demo
include: [missing.yaml]
",
    fix: "Mend the path: it is relative to the file it is written in.",
};

/// `why` it can't be read.
pub(crate) fn found(name: &Spanned<String>, why: &str) -> Diagnostic {
    let message = format!("can't include '{}': {why}", name.value.escape_debug());
    let found = Diagnostic::of(&RULE, &name.at, message).label("expected a file to include");
    found.help("a path here is relative to the file it is written in")
}
