//! `template-name`: a file among templates that none is called.

use shmx_schema::check::near::near;
use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

use crate::back::{self, Backend};

/// The rule.
pub const RULE: Rule = Rule {
    code: "template-name",
    severity: Severity::Error,
    what: "A file or folder in a folder of templates is called as none of the built-in ones.",
    why: "It would print nothing: the built-in one would go on doing so in its stead.",
    example: "\
rust/recrod.rs.jinja
",
    fix: "Call it as the template in whose place it is meant: `shmxc list templates` names them all.",
};

/// A file of a language that has no such template.
pub(crate) fn file(at: &At, name: &str, of: &Backend) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("{} has no template '{}'", of.name, name.escape_debug()));
    closed(found.label("expected the file of a template"), name, of.templates.iter().map(|template| template.file))
}

/// What is no folder of a language that has templates.
pub(crate) fn folder(at: &At, name: &str) -> Diagnostic {
    let languages = back::ALL.iter().filter(|backend| !backend.templates.is_empty()).map(|backend| backend.name);
    let found = Diagnostic::of(&RULE, at, format!("'{}' is no folder of a language's templates", name.escape_debug()));
    let own = back::ALL.iter().find(|backend| backend.templates.iter().any(|template| template.file == name));
    let found = match own {
        Some(backend) => found.help(format!("move it to '{}/{name}'", backend.name)),
        None => found,
    };
    let expected: Vec<_> = languages.clone().collect();
    closed(found.label(format!("expected {}", expected.join(", "))), name, languages)
}

fn closed<'a>(found: Diagnostic, name: &str, known: impl Iterator<Item = &'a str> + Clone) -> Diagnostic {
    let begun = known.clone().find(|known| known.starts_with(name));
    let found = match begun.or_else(|| near(name, known)) {
        Some(near) => found.help(format!("did you mean '{near}'?")),
        None => found,
    };
    found.help("`shmxc list templates` names them all")
}
