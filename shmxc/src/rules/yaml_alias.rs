//! `yaml-alias`: an alias of YAML.

use shmx_schema::diag::{At, Diagnostic, Edit, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "yaml-alias",
    severity: Severity::Error,
    what: "There is an alias.",
    why: "A schema says everything where it stands, so that YAML's references are not read.",
    example: "\
schema: demo
streams:
  tick: { id: 1, type: *count }
",
    fix: "Write the value out, or make it a type or a size.",
};

/// One to an anchor that is there; `meant` is the text that has it.
pub(crate) fn found(at: &At, meant: Option<&str>) -> Diagnostic {
    let found = match meant {
        Some(text) => finding(at).help(format!("write the value out: {text}")).edit(Edit::certain(at.span, text)),
        None => finding(at).help("write the value out"),
    };
    found.help("a number for several places has a name in `sizes`, a type for several places one in `types`")
}

/// One to nothing: perhaps a text.
pub(crate) fn unknown(at: &At) -> Diagnostic {
    finding(at).help("for a text that starts with *, write it in quotes")
}

fn finding(at: &At) -> Diagnostic {
    Diagnostic::of(&RULE, at, "aliases are not supported").label("expected a value")
}
