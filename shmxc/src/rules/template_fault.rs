//! `template-fault`: a template that can't be printed.

use shmx_schema::diag::{At, Diagnostic, Severity, Span};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "template-fault",
    severity: Severity::Error,
    what: "A template of one's own is no template, or asks for what is not there.",
    why: "Nothing is printed then: a file with a hole in it would be taken for a whole one.",
    example: "\
    pub struct <{ item.nam }>;
",
    fix: "Mend the marked place: `shmxc gen --emit model` prints what a template sees, `shmxc list templates --write DIR` \
          the built-in ones to compare with.",
};

/// The template `name` is at fault, at the first of the places; each other one includes the one before it.
pub(crate) fn found(name: &str, message: &str, places: &[Span]) -> Diagnostic {
    let at = At { span: places.first().copied().unwrap_or_default(), path: String::new() };
    let mut found =
        Diagnostic::of(&RULE, &at, format!("the template '{name}' can't be printed: {message}")).label("here");
    let mut said: Vec<Span> = places.iter().take(1).copied().collect();
    for place in places {
        // one that includes itself comes again and again
        if !said.contains(place) {
            found = found.other(*place, "included here");
            said.push(*place);
        }
    }
    found.help("`shmxc gen --emit model` prints what a template sees, `shmxc list templates` names the built-in ones")
}
