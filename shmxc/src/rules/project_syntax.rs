//! `project-syntax`: a project file that is no TOML.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "project-syntax",
    severity: Severity::Error,
    what: "`shmx.toml` is no TOML: an open quote or bracket, a key twice, a text without quotes.",
    why: "What can't be read can't be followed, and half of it is worse than nothing.",
    example: "\
[[schema]]
inputs = [schemas/*.yaml]
",
    fix: "Mend the marked place; texts stand in quotes.",
};

/// `message` as the parser has it.
pub(crate) fn found(at: &At, message: &str) -> Diagnostic {
    let message = message.lines().next().unwrap_or("it can't be read");
    let found = Diagnostic::of(&RULE, at, format!("this is no TOML: {message}")).label("here");
    if message.contains("quoted") {
        return found.help("texts stand in quotes: inputs = [\"schemas/*.yaml\"]");
    }
    found
}
