//! `project-key`: a key of a project file that does not belong there.

use shmx_schema::check::near::near;
use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "project-key",
    severity: Severity::Error,
    what: "A key of `shmx.toml` is none of those that may stand there.",
    why: "What it was meant to say would be lost.",
    example: "\
deny_warning = true
",
    fix: "Mend it as the message proposes, or leave it out.",
};

/// `known` may stand in `what`.
pub(crate) fn found(at: &At, what: &str, key: &str, known: &[&str]) -> Diagnostic {
    let message = format!("{what} has no key '{}'", key.escape_debug());
    let found = Diagnostic::of(&RULE, at, message).label(format!("expected {}", known.join(", ")));
    match near(key, known.iter().copied()) {
        Some(near) => found.help(format!("did you mean '{near}'?")),
        None => found,
    }
}
