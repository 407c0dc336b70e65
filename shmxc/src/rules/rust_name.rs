//! `rust-name`: a name that is nowhere.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "rust-name",
    severity: Severity::Error,
    what: "A type, constant or enum is not in the module that its name leads to.",
    why: "What it is could only be guessed.",
    example: "\
#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)] load: [f32; CORES],
}
",
    fix: "Mend the name, or the `use` that should bring it in. A file that no crate reaches is read alone: its \
           `crate` is itself.",
};

/// In a module, `module` being its path; `near`: a name there that is alike.
pub(crate) fn found(at: &At, what: &str, name: &str, module: &[String], near: Option<&str>) -> Diagnostic {
    let place = if module.is_empty() { "the crate's root".to_owned() } else { format!("`{}`", module.join("::")) };
    let found = Diagnostic::of(&RULE, at, format!("there is no {what} '{name}' in {place}"));
    let found = found.label(expected(what));
    match near {
        Some(near) => found.help(format!("did you mean '{near}'?")),
        None => found.help("mend the name, or bring it in with `use`"),
    }
}

/// It may come out of another crate.
pub(crate) fn glob(at: &At, what: &str, name: &str, from: &str) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("there is no {what} '{name}' in the source"));
    let found = found.label(expected(what));
    found.help(format!("`use {from}::*` may bring it in: another crate's source is not read"))
}

fn expected(what: &str) -> String {
    let a = if what == "enum" { "an" } else { "a" };
    format!("expected {a} {what} of this crate")
}
