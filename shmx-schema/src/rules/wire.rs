//! `wire`: a wire profile that is still to come.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "wire",
    severity: Severity::Error,
    what: "The segment asks for the wire profile shmx2, which is not built yet.",
    example: "\
schema: demo
segment: { wire: shmx2 }
",
    fix: "Leave `wire` out, or write `native`.",
};

/// `at` is the profile.
pub(crate) fn found(at: &At) -> Diagnostic {
    Diagnostic::of(&RULE, at, "the wire profile shmx2 is not supported yet").label("expected native")
}
