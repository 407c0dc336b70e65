//! `missing-components`: a vector without components.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "missing-components",
    severity: Severity::Error,
    what: "A vector type does not say how many components it has.",
    why: "Its size would be unknown.",
    example: "\
schema: demo
types:
  Vec3: { vector: f32 }
streams:
  position: { id: 1, type: Vec3 }
",
    fix: "Add `components`: a number, or a name each.",
};

/// `at` is the type's name.
pub(crate) fn found(at: &At, what: &str) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("{what} has no components")).label("expected `components`");
    found.help("add `components: 3`, or their names: `[x, y, z]`")
}
