//! `yaml-syntax`: no YAML.

use shmx_schema::diag::{At, Diagnostic, Edit, Severity, Span};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "yaml-syntax",
    severity: Severity::Error,
    what: "A text is no YAML: an open bracket or quote, a missing blank, a second colon in one value.",
    why: "What follows can't be read.",
    example: "\
schema: demo
streams: { tick: { id: 1, type: u64 }
",
    fix: "Mend it where the message points; texts with special characters need quotes.",
};

/// A text that starts with a sign that has a meaning; `word` is the text, which stands at `span`.
pub(crate) fn sign(at: &At, sign: char, word: &str, span: Span) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("a text can't start with `{sign}`"));
    let word = quoted(word);
    found.label("expected quotes around it").help(format!("write {word}")).edit(Edit::certain(span, word))
}

/// As a text of YAML in quotes.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// What was opened at `opened` is not closed.
pub(crate) fn unclosed(at: &At, close: char, opened: Span, help: &str) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("expected `,` or `{close}` here"));
    found.label(format!("expected `,` or `{close}`")).other(opened, "opened here").help(help)
}

/// No closing quote.
pub(crate) fn open_quote(at: &At) -> Diagnostic {
    Diagnostic::of(&RULE, at, "a text in quotes has no end").label("expected the closing quote")
}

/// A backslash before something that needs none.
pub(crate) fn escape(at: &At) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, "an unknown escape in a text");
    let found = found.label("expected an escape of YAML, such as \\n");
    found.help(r"write \\ for a backslash, or put the text in 'single quotes'")
}

/// A line without a colon, or without the blank after it in `word`.
pub(crate) fn no_pair(at: &At, word: &str) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, "this is no `key: value`").label("expected `key: value`");
    match word.split_once(':') {
        Some((key, value)) => {
            let colon = at.span.start + u32::try_from(key.len()).unwrap_or(0) + 1;
            let found = found.help(format!("a blank follows the colon: `{key}: {value}`"));
            let plain = !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
            let blank = Edit { span: Span { start: colon, end: colon, ..at.span }, text: " ".to_owned(), safe: plain };
            found.edit(blank)
        }
        None => found.help("a colon and a blank stand between a key and its value"),
    }
}

/// A closing bracket alone.
pub(crate) fn bracket(at: &At) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, "this bracket closes nothing").label("unexpected");
    found.help("remove it, or open it before")
}

/// A `-` where no list can begin.
pub(crate) fn list(at: &At) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, "a list can't begin here").label("unexpected `-`");
    found.help("write a list on its own lines, or as [a, b]; a text that starts with - in quotes")
}

/// `doc: Speed: in m/s`; the value stands at `span`, if it is clear where it ends.
pub(crate) fn second_colon(at: &At, key: &str, value: &str, span: Option<Span>) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, "a second `:` in one value").label("unexpected `:`");
    let value = quoted(value);
    let found = found.help(format!("a text that holds `: ` needs quotes: {key}: {value}"));
    span.into_iter().fold(found, |found, span| found.edit(Edit::certain(span, &value)))
}

/// What the parser says, for want of better words.
pub(crate) fn other(at: &At, said: &str) -> Diagnostic {
    Diagnostic::of(&RULE, at, format!("this is no YAML: {said}")).label("unexpected")
}
