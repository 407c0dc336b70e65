//! Texts as scalars: plain where every reader of YAML takes that for the text it is, else in double quotes.

use std::fmt::Write;

use super::part::{Part, Value};

/// A key, or a name. What can be a name needs no quotes here: no name is a number, and `on` and `null` are names.
pub(crate) fn key(name: &str) -> String {
    let word = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    if word { name.to_owned() } else { text(name) }
}

/// A text of one line, in a map of either form.
pub(crate) fn text(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { quoted(text) }
}

/// A text as the value of an entry that has lines of its own: one of many lines stays so.
pub(crate) fn lines(name: &str, of: &str) -> Part {
    let simple = |line: &str| line.chars().all(shown) && !line.starts_with([' ', '\t']) && !line.ends_with([' ', '\t']);
    let indented = |line: &str| line.is_empty() || simple(line.trim_start_matches(' '));
    if of.contains('\n') && !of.starts_with(char::is_whitespace) && of.split('\n').all(indented) {
        return Part::new(name, Value::Block("|".to_owned(), of.split('\n').map(str::to_owned).collect()));
    }
    Part::new(name, text(of))
}

/// What an editor shows, and no parser of YAML takes for something else.
fn shown(c: char) -> bool {
    !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// Whether a text needs no quotes, in braces either.
fn is_plain(text: &str) -> bool {
    let first = text.chars().next();
    let good = first.is_some_and(|c| c.is_alphabetic() || matches!(c, '/' | '(' | '_' | '°' | '$' | '^'));
    let last = text.chars().last();
    good && text.chars().all(|c| shown(c) && !matches!(c, ',' | '[' | ']' | '{' | '}' | ':'))
        && !text.contains(" #")
        && last.is_some_and(|c| !c.is_whitespace())
        && text.chars().all(|c| c == ' ' || !c.is_whitespace())
        && !is_other(text)
}

/// What some version of YAML takes for a boolean or nothing. Numbers begin with a digit, a sign or a dot.
fn is_other(text: &str) -> bool {
    let words = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    words.iter().any(|word| word.eq_ignore_ascii_case(text))
}

/// In double quotes, with escapes for what is not shown.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        let _ = match c {
            '"' => write!(out, "\\\""),
            '\\' => write!(out, "\\\\"),
            '\n' => write!(out, "\\n"),
            '\t' => write!(out, "\\t"),
            '\r' => write!(out, "\\r"),
            c if shown(c) => write!(out, "{c}"),
            c if u32::from(c) < 0x100 => write!(out, "\\x{:02x}", u32::from(c)),
            c if u32::from(c) < 0x1_0000 => write!(out, "\\u{:04x}", u32::from(c)),
            c => write!(out, "\\U{:08x}", u32::from(c)),
        };
    }
    out.push('"');
    out
}
