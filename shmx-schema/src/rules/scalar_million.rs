//! `scalar-million`: a million plain numbers in a row.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "scalar-million",
    severity: Severity::Warning,
    what: "A stream has a million or more elements of one number each, in one dimension.",
    why: "Mostly these are the pixels of a grid, or vectors whose numbers belong together. Readers are not told: they \
          get one long row, without its rows or its x, y and z.",
    example: "\
schema: demo
streams:
  heights: { id: 1, type: f32, count: 4_000_000 }
",
    fix: "Write the dimensions as `shape`, or the numbers that belong together as `components`. Allow the warning for \
          what is one long row, and take `bytes` for what is no numbers.",
};

/// `at` is the number of them.
pub(crate) fn found(at: &At, owner: &str, elements: u64) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("{owner} has {elements} single numbers in a row"));
    found
        .label("a grid, or vectors?")
        .help("write a grid's dimensions, such as `shape: [2000, 2000]`")
        .help("write vectors with `components: [x, y, z]`, and a third of the elements")
}
