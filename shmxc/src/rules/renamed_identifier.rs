//! `renamed-identifier`: a name that the generated code can't have.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "renamed-identifier",
    severity: Severity::Warning,
    what: "A name can't be an identifier of the generated code as it is: a word of its language, or a name \
           that the code needs itself.",
    why: "It gets an underscore there, which its users will have to write.",
    example: "\
schema: demo
streams:
  type: { id: 1, type: u64 }
",
    fix: "Live with the underscore, or take another name; `name` keeps what a stream or control is called \
          on the wire.",
};

/// `what` called `name` would be `ident`, which is a keyword of the language, or used by the generated code.
pub(crate) fn found(at: &At, language: &str, what: &str, name: &str, ident: &str, keyword: bool) -> Diagnostic {
    let why = if keyword { format!("a word of {language}") } else { "used by the generated code".to_owned() };
    Diagnostic::of(&RULE, at, format!("{what} '{name}' is '{ident}_' in {language}: '{ident}' is {why}"))
}

/// `wanted` was made from what stands at the path; another thing has it.
pub(crate) fn made(at: &At, language: &str, wanted: &str, ident: &str) -> Diagnostic {
    let message = format!("'{wanted}' of '{}' is '{ident}' in {language}: another thing has that name", at.path);
    Diagnostic::of(&RULE, at, message)
}
