//! `record-cycle`: a record in itself.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "record-cycle",
    severity: Severity::Error,
    what: "A record holds itself, at once or through others.",
    why: "It would have no end.",
    example: "\
schema: demo
types:
  Node: { record: { mass: f32, parent: Node } }
streams:
  nodes: { id: 1, type: Node, max: 100 }
",
    fix: "Hold an index or id of the other record instead.",
};

/// `at` is the field, `way` the fields that lead back to `record`.
pub(crate) fn found(at: &At, record: &str, way: &str) -> Diagnostic {
    let message = format!("record '{record}' is in itself: {way}");
    let found = Diagnostic::of(&RULE, at, message).label("this would never end");
    found.help("hold an index or id of the other record instead")
}
