//! `wrong-value`: a value of the wrong kind.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

use super::Help;

/// The rule.
pub const RULE: Rule = Rule {
    code: "wrong-value",
    severity: Severity::Error,
    what: "A value is of the wrong kind: a list for a text, a text for a number, a word that is none of those \
           expected.",
    why: "It can't be read as what its key needs, and nothing is guessed.",
    example: "\
schema: demo
streams:
  tick: { id: 1, type: u64, optional: yes }
",
    fix: "Write what the message expects.",
};

/// `what` is `shown`.
pub(crate) fn found(at: &At, what: &str, shown: &str, expected: &str, help: Option<Help>) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("{what} is {shown}")).label(format!("expected {expected}"));
    help.into_iter().fold(found, |found, help| help.give(found))
}
