//! `slots-few`: fewer slots than readers may hold.

use super::Rule;
use crate::diag::{At, Diagnostic, Edit, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "slots-few",
    severity: Severity::Warning,
    what: "There are fewer slots than readers may hold.",
    why: "Readers that hold all their pins make the writer wait.",
    example: "\
schema: demo
segment: { readers: 4, pins: 2, slots: 8 }
streams:
  tick: { id: 1, type: u64 }
",
    fix: "Leave `slots` out, or take at least readers times pins plus 2.",
};

/// From `enough` on, one is always free.
pub(crate) fn found(at: &At, slots: u32, readers: u32, pins: u32, enough: u64) -> Diagnostic {
    let message = format!("{slots} slots are few for {readers} readers with {pins} pins each");
    let found = Diagnostic::of(&RULE, at, message).label(format!("a slot is always free from {enough} on"));
    let found =
        found.help("readers that hold all their pins make the writer wait; leave `slots` out for the right number");
    found.edit(Edit::guess(at.span, enough.next_power_of_two()))
}
