//! `components-on-vector`: components where a vector stands.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "components-on-vector",
    severity: Severity::Error,
    what: "A stream or field of a vector type has `components` of its own.",
    why: "The vector has said how many there are; a second number could only agree or be wrong.",
    example: "\
schema: demo
types:
  Vec3: { vector: f32, components: [x, y, z] }
streams:
  position: { id: 1, type: Vec3, components: 3 }
",
    fix: "Leave `components` out, or take the vector's number type instead.",
};

/// `ty` is the type's name, `at` the components.
pub(crate) fn found(at: &At, owner: &str, ty: &str) -> Diagnostic {
    let message = format!("{owner} has components, but its type is '{ty}'");
    Diagnostic::of(&RULE, at, message).label("a vector type brings its own").help("leave `components` out")
}
