//! `soa-on-record`: planes of records.

use super::Rule;
use crate::diag::{At, Diagnostic, Edit, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "soa-on-record",
    severity: Severity::Error,
    what: "A stream of records is `soa`.",
    why: "Records lie one after another; their fields are not taken apart.",
    example: "\
schema: demo
types:
  Particle: { record: { mass: f32 } }
streams:
  particles: { id: 1, type: Particle, layout: soa, max: 100 }
",
    fix: "Leave `layout` out, or make each field a stream of its own.",
};

/// `at` is the layout.
pub(crate) fn found(at: &At, owner: &str) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("{owner} is soa, but is of records, which lie one after another"));
    let found = found.label("expected aos").help("leave `layout` out; or give each field a stream of its own");
    found.edit(Edit::guess(at.span, "aos"))
}
