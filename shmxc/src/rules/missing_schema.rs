//! `missing-schema`: a schema without a name.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "missing-schema",
    severity: Severity::Error,
    what: "A schema has no name.",
    why: "Generated modules, segments and tools are called by it.",
    example: "\
streams:
  tick: { id: 1, type: u64 }
",
    fix: "Add a first line such as `schema: sim_render`. Files that are only included need none.",
};

/// `at` is where the schema begins.
pub(crate) fn found(at: &At) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, "the schema has no name").label("expected `schema`");
    found.help("add a first line such as `schema: sim_render`; a file to `include` needs none")
}
