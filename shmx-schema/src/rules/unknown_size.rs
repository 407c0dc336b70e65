//! `unknown-size`: a name that is not in `sizes`.

use super::Rule;
use crate::diag::{At, Diagnostic, Edit, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "unknown-size",
    severity: Severity::Error,
    what: "A size is given by a name that is not in `sizes`.",
    why: "Without its number nothing can be laid out.",
    example: "\
schema: demo
sizes: { particles: 10_000 }
streams:
  position: { id: 1, type: f32, max: partciles }
",
    fix: "Write a number, mend the name, or add it to `sizes`.",
};

/// `near` is the name that may have been meant.
pub(crate) fn found(at: &At, name: &str, near: Option<&str>) -> Diagnostic {
    let message = format!("there is no size '{}'", name.escape_debug());
    let found = Diagnostic::of(&RULE, at, message).label("expected a number or the name of one in `sizes`");
    match near {
        Some(near) if near.eq_ignore_ascii_case(name) => {
            found.help(format!("did you mean '{near}'?")).edit(Edit::certain(at.span, near))
        }
        Some(near) => found.help(format!("did you mean '{near}'?")).edit(Edit::guess(at.span, near)),
        None => found.help(format!("add it: `sizes: {{ {name}: 100 }}`")),
    }
}
