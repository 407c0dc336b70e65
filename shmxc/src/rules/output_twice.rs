//! `output-twice`: two schemas that write one file.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "output-twice",
    severity: Severity::Error,
    what: "Two schemas of one run have one name.",
    why: "They would write the same files.",
    example: "\
schema: demo # as another of the run
streams:
  tick: { id: 1, type: u64 }
",
    fix: "Give one of them another name, or make them in two runs with folders of their own.",
};

/// `at` is the schema's name, `path` the file.
pub(crate) fn found(at: &At, path: &str) -> Diagnostic {
    let message = format!("another schema of this run makes a file '{path}' too");
    let found = Diagnostic::of(&RULE, at, message).label("the same name");
    found.help("give one of the schemas another name")
}
