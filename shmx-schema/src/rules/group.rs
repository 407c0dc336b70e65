//! `group`: no name of a group.

use super::Rule;
use crate::diag::{Diagnostic, Severity, Spanned};

/// The rule.
pub const RULE: Rule = Rule {
    code: "group",
    severity: Severity::Error,
    what: "`group` of the segment is no name of a group: empty, or with a colon or control characters.",
    why: "No system has such a group, so that no segment could be made.",
    example: "\
schema: demo
segment: { group: 'video:render' }
",
    fix: "Write the name of one group of the system.",
};

/// What was written.
pub(crate) fn found(group: &Spanned<String>) -> Diagnostic {
    let message = format!("'{}' is no group", group.value.escape_debug());
    Diagnostic::of(&RULE, &group.at, message).label("expected the name of a group")
}
