//! Python's literals and docstrings: a schema's texts, which can't end them, hide anything or be run.

use std::fmt::Write;

use shmx_rust::docs::visible;

/// A string literal.
pub(super) fn literal(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '"' | '\\' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Bytes as literals, of about 90 characters each.
pub(super) fn bytes(bytes: &[u8]) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for (i, byte) in bytes.iter().enumerate() {
        match byte {
            // a digit behind it would be read as a part of it
            0 if !bytes.get(i + 1).is_some_and(u8::is_ascii_digit) => line.push_str("\\0"),
            b'"' | b'\\' => line.extend(['\\', char::from(*byte)]),
            b' '..=b'~' => line.push(char::from(*byte)),
            _ => {
                let _ = write!(line, "\\x{byte:02x}"); // a String takes anything
            }
        }
        if line.len() >= 90 {
            lines.push(format!("b\"{}\"", std::mem::take(&mut line)));
        }
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(format!("b\"{line}\""));
    }
    lines
}

/// `("a", "b")`, `("a",)`, `()`.
pub(super) fn tuple(items: &[String]) -> String {
    match items {
        [one] => format!("({one},)"),
        items => format!("({})", items.join(", ")),
    }
}

/// A schema's text, or a line of ours where that is empty, and a paragraph of facts, if there are some.
pub(super) fn doc(doc: &str, or: &str, facts: &str) -> String {
    let text = if doc.trim().is_empty() { or } else { doc.trim() };
    let between = if facts.is_empty() { "" } else { "\n\n" };
    let lines = format!("{text}{between}{facts}");
    let lines: Vec<_> = lines.lines().map(|line| harmless(line.trim_end())).collect();
    lines.join("\n")
}

/// A text of a schema in a line of ours.
pub(super) fn inline(text: &str) -> String {
    visible(text).trim().to_owned()
}

/// A line that says what it said, shows all of it, and is no example that doctest would run.
fn harmless(line: &str) -> String {
    let line = visible(line);
    let blanks = line.len() - line.trim_start().len();
    match line[blanks..].strip_prefix(">>>") {
        Some(rest) => format!("{}>> >{rest}", &line[..blanks]),
        None => line,
    }
}

/// The lines of a docstring, behind an indent of so many blanks.
pub(super) fn docstring(text: &str, indent: usize) -> Vec<String> {
    let blanks = " ".repeat(indent);
    let text = escaped(text);
    let mut lines: Vec<_> = text.lines().collect();
    let first = if lines.is_empty() { "" } else { lines.remove(0) };
    if lines.is_empty() {
        return vec![format!("{blanks}\"\"\"{first}\"\"\"")];
    }
    let mut out = vec![format!("{blanks}\"\"\"{first}")];
    out.extend(lines.into_iter().map(|line| format!("{}{line}", if line.is_empty() { "" } else { &blanks })));
    out.push(format!("{blanks}\"\"\""));
    out
}

/// Without quotes that could end a docstring: at its ends, and beside others.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = Some('"');
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let beside = before == Some('"') || matches!(rest.peek(), None | Some('"'));
        if c == '\\' || c == '"' && beside {
            out.push('\\');
        }
        out.push(c);
        before = Some(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_a_docstring() {
        assert_eq!(docstring("a", 4), ["    \"\"\"a\"\"\""]);
        assert_eq!(docstring("a\n\nb", 2), ["  \"\"\"a", "", "  b", "  \"\"\""]);
        assert_eq!(docstring("\"a\"", 0), [r#""""\"a\"""""#]);
        assert_eq!(docstring("\"", 0), [r#""""\"""""#]);
        assert_eq!(docstring("a\\", 0), [r#""""a\\""""#]);
        assert_eq!(docstring("a\\\"", 0), [r#""""a\\\"""""#]);
        assert_eq!(docstring("\"\"\"\"", 0), [r#""""\"\"\"\"""""#]);
    }

    #[test]
    fn nothing_hides_or_is_run() {
        assert_eq!(doc("a\u{202e}\n  >>> import os\n\tb \u{c}", "", ""), "a\\u{202e}\n  >> > import os\n b");
        assert_eq!(doc(" ", "x", "Unit: m."), "x\n\nUnit: m.");
    }

    #[test]
    fn literals() {
        assert_eq!(literal("a\"\\\nß"), r#""a\"\\\nß""#);
        assert_eq!(bytes(b"a\"\\\n\xff"), [r#"b"a\"\\\x0a\xff""#]);
        assert_eq!(bytes(b""), ["b\"\""]);
        assert_eq!(bytes(b"\0\x005\0"), [r#"b"\0\x005\0""#]);
        assert_eq!(bytes(&[b'a'; 91]).len(), 2);
        assert_eq!((tuple(&[]).as_str(), tuple(&["1".into()]).as_str()), ("()", "(1,)"));
    }
}
