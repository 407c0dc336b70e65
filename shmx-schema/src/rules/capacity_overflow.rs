//! `capacity-overflow`: more elements than 32 bits count.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "capacity-overflow",
    severity: Severity::Error,
    what: "A stream or field may have more than 2^32 - 1 elements: max times all dimensions.",
    why: "Counts on the wire have 32 bits.",
    example: "\
schema: demo
streams:
  image: { id: 1, type: u8, shape: [65_536, 65_536] }
",
    fix: "Lower `max` or a dimension, or split the data over several streams.",
};

/// `at` is the extent that was written, `elements` their product.
pub(crate) fn found(at: &At, owner: &str, elements: u64) -> Diagnostic {
    let many = if elements == u64::MAX { "more than 2^64".to_owned() } else { elements.to_string() };
    let message = format!("{owner} may have {many} elements, past 32 bits");
    Diagnostic::of(&RULE, at, message).label("expected a product of at most 4294967295")
}
