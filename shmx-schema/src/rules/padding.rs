//! `padding`: a record that another order of its fields would make smaller.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "padding",
    severity: Severity::Warning,
    what: "A record has holes between its fields that another order would not have.",
    why: "Each of its elements takes these bytes, in every frame. Fields lie in the order they are written, by C's \
          rules: each on a multiple of its size.",
    example: "\
schema: demo
types:
  Sample: { record: { valid: bool, time: u64, channel: u8 } }
streams:
  samples: { id: 1, type: Sample, max: 100 }
",
    fix: "Write the fields in the order that the message gives, the widest first. Where the schema is in use already, \
          that is a change of layout: allow the warning instead.",
};

/// More fields are not listed.
const MOST_LISTED: usize = 16;

/// It has `bytes`, and `least` in the order `fields`.
pub(crate) fn found(at: &At, owner: &str, bytes: u64, least: u64, fields: &[&str]) -> Diagnostic {
    let message = format!("{owner} has {bytes} bytes; in another order it would have {least}");
    let found = Diagnostic::of(&RULE, at, message).label(format!("{} bytes of each are holes", bytes - least));
    let found = match fields.len() {
        0..=MOST_LISTED => found.help(format!("write its fields in the order {}", fields.join(", "))),
        _ => found.help("write its widest fields first"),
    };
    found.help("where the schema is in use already, that would be another layout")
}
