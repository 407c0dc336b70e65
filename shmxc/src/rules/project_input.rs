//! `project-input`: an input of a project file that names no file.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "project-input",
    severity: Severity::Error,
    what: "An input of `shmx.toml` names no file.",
    why: "Nothing would be generated from it, and nobody would notice.",
    example: "\
[[schema]]
inputs = [\"no-such-folder/*.yaml\"]
",
    fix: "Mend the path, which starts at the folder of `shmx.toml`; `*` stands for a part of a name, `**` for folders.",
};

/// `why` it names none.
pub(crate) fn found(at: &At, input: &str, why: &str) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("'{}': {why}", input.escape_debug())).label("expected schemas");
    found.help("a path here starts at the folder of this file; * stands for a part of a name, ** for folders")
}
