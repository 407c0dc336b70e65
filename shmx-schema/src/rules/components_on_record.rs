//! `components-on-record`: components where a record stands.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "components-on-record",
    severity: Severity::Error,
    what: "A stream or field of records has `components`.",
    why: "A record's parts are its fields; it has no others.",
    example: "\
schema: demo
types:
  Particle: { record: { mass: f32 } }
streams:
  particles: { id: 1, type: Particle, components: 3, max: 100 }
",
    fix: "Leave `components` out; for several records an element, write `shape`.",
};

/// `ty` is the type's name, `at` the components.
pub(crate) fn found(at: &At, owner: &str, ty: &str) -> Diagnostic {
    let message = format!("{owner} has components, but its type is '{ty}'");
    Diagnostic::of(&RULE, at, message).label("a record has fields instead").help("leave `components` out")
}
