//! `number`: no number, or none that fits.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

use super::Help;

/// The rule.
pub const RULE: Rule = Rule {
    code: "number",
    severity: Severity::Error,
    what: "A value that should be a number is none, or none that fits its key: negative, with a fraction, too large, \
           with an unknown unit.",
    why: "Numbers are read from their text, and never rounded or guessed.",
    example: "\
schema: demo
streams:
  tick: { id: 1, type: u64, count: 1e4 }
",
    fix: "Write a whole number such as 10_000, 0x3001 or, for bytes, 4 KiB.",
};

/// `flaw` is what is wrong with the number of `what`.
pub(crate) fn found(at: &At, what: &str, flaw: &str, expected: &str, help: Option<Help>) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("{what}: {flaw}")).label(format!("expected {expected}"));
    help.into_iter().fold(found, |found, help| help.give(found))
}
