//! `unknown-type`: a type that is not there.

use super::Rule;
use crate::check::names::is_camel;
use crate::diag::{Diagnostic, Edit, Severity, Spanned};

/// The rule.
pub const RULE: Rule = Rule {
    code: "unknown-type",
    severity: Severity::Error,
    what: "A type is neither one of the language nor one in `types`; or it is, but no number where only numbers may \
           stand.",
    why: "Without it the bytes of an element are unknown.",
    example: "\
schema: demo
streams:
  position: { id: 1, type: float32 }
",
    fix: "Mend the name; the message knows what other languages call our types.",
};

const NUMBERS: &str = "number types: bool, i8..i64, u8..u64, f16, bf16, f32, f64";

/// The type of 64 bits beside one of 32.
fn wider(name: &str) -> Option<&'static str> {
    Some(match name {
        "f32" => "f64",
        "i32" => "i64",
        "u32" => "u64",
        _ => return None,
    })
}

/// A name that may have been meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Guess<'a> {
    /// What may have been meant.
    pub(crate) name: &'a str,
    /// Whether nothing else can have been.
    pub(crate) certain: bool,
}

/// `expected` is what may stand here, types of the schema among it where `own`.
pub(crate) fn found(
    name: &Spanned<String>,
    owner: &str,
    expected: &str,
    own: bool,
    guess: Option<Guess<'_>>,
) -> Diagnostic {
    let message = format!("{owner} is of an unknown type '{}'", name.value.escape_debug());
    let found = Diagnostic::of(&RULE, &name.at, message).label(format!("expected {expected}"));
    match guess {
        Some(guess) => {
            let edit = if guess.certain { Edit::certain } else { Edit::guess };
            let found = found.help(format!("did you mean '{}'?", guess.name)).edit(edit(name.at.span, guess.name));
            match wider(guess.name) {
                Some(wider) if !guess.certain => found.help(format!("for 64 bits, write '{wider}'")),
                _ => found,
            }
        }
        None if own && is_camel(&name.value) => {
            let own = format!(
                "or make it a type of yours: `types: {{ {}: {{ record: {{ x: f32, y: f32 }} }} }}`",
                name.value
            );
            found.help(NUMBERS).help(own)
        }
        None => found.help(NUMBERS),
    }
}
