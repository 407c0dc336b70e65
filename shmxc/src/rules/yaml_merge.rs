//! `yaml-merge`: a merge key of YAML.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "yaml-merge",
    severity: Severity::Error,
    what: "There is a merge key `<<`.",
    why: "A schema says everything where it stands.",
    example: "\
schema: demo
streams:
  tick: { <<: base, id: 1, type: u64 }
",
    fix: "Write the keys out; types and sizes that several schemas need go into a file to `include`.",
};

/// `at` is the key.
pub(crate) fn found(at: &At) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, "merge keys are not supported").label("expected a name");
    found.help("write the keys out, or put them into a file of their own and `include` it")
}
