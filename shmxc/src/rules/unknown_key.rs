//! `unknown-key`: a key that does not belong there.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

use super::Help;

/// The rule.
pub const RULE: Rule = Rule {
    code: "unknown-key",
    severity: Severity::Error,
    what: "A key is none of those that may stand there.",
    why: "What it was meant to say would be lost.",
    example: "\
schema: demo
streams:
  tick: { id: 1, type: u64, dok: Counts frames. }
",
    fix: "Mend it as the message proposes, or leave it out; notes of your own go into `meta`.",
};

/// `expected` is what may stand here, `help` what may have been meant.
pub(crate) fn found(at: &At, what: &str, key: &str, expected: &str, help: Option<Help>) -> Diagnostic {
    let message = format!("{what} has no key '{}'", key.escape_debug());
    let found = Diagnostic::of(&RULE, at, message).label(format!("expected {expected}"));
    help.into_iter().fold(found, |found, help| help.give(found))
}
