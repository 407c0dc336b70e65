//! `rust-macro`: what only a macro could say.

use shmx_schema::diag::{At, Diagnostic, Severity, Span};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "rust-macro",
    severity: Severity::Error,
    what: "A type is a call of a macro, or a name is nowhere in a module in which a macro is called that may \
           make it.",
    why: "Macros are not run when source is read.",
    example: "\
sizes! { N = 8 }
#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)] load: [f32; N],
}
",
    fix: "Write the item without the macro.",
};

/// A name that is nowhere; `there` is a macro called in its module.
pub(crate) fn item(at: &At, what: &str, name: &str, called: &str, there: Span) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("there is no {what} '{name}' in the source"));
    let found = found.label("expected a name of this crate");
    found.other(there, format!("`{called}!` may make it, and is not run")).help("write it without the macro")
}

/// A type.
pub(crate) fn ty(at: &At, name: &str) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("what the macro `{name}!` makes is not known here"));
    found.label("expected the type itself").help("write the type without the macro")
}
