//! Doc comments: a schema's texts as `///` lines that can't become tests, break a comment or hide text.
//!
//! A doc is Markdown that somebody wrote for three languages. rustdoc runs every code block of a crate's docs that
//! does not say it is something else, be it fenced or indented, in a list or a quote: so fences are rewritten as
//! `text` at the left margin, and other lines lose what could make an indented block of them.

/// Lines of a doc comment.
#[derive(Default)]
pub struct Docs(Vec<String>);

impl Docs {
    /// Of a schema's text, or of a line of ours where that is empty.
    pub fn of(doc: &str, or: &str) -> Docs {
        let mut docs = Docs::default();
        docs.add(if doc.trim().is_empty() { or } else { doc });
        docs
    }

    /// With another paragraph, if there is something to say.
    pub fn and(mut self, text: &str) -> Docs {
        if !text.is_empty() {
            self.0.push("///".to_owned());
            self.add(text);
        }
        self
    }

    fn add(&mut self, text: &str) {
        let comment = |line: String| if line.is_empty() { "///".to_owned() } else { format!("/// {line}") };
        self.0.extend(sanitise(text).into_iter().map(comment));
    }

    /// The lines, each with its `///`.
    pub fn lines(self) -> Vec<String> {
        self.0
    }
}

/// A text of a schema inside a sentence of ours: one line, and no markup.
pub fn inline(text: &str) -> String {
    let special =
        |c: char| c.is_ascii_punctuation() && !matches!(c, '/' | '^' | '.' | ',' | '-' | '%' | '°' | '(' | ')');
    let mut out = String::new();
    for c in visible(text).chars() {
        if special(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// The text without control characters and without those that reorder or hide text.
pub fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\t' => out.push(' '),
            '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{61c}' => {
                out.extend(c.escape_unicode());
            }
            c if c.is_control() => out.extend(c.escape_unicode()),
            c => out.push(c),
        }
    }
    out
}

fn sanitise(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut lines = text.trim().lines().map(visible);
    while let Some(line) = lines.next() {
        let Some(fence) = opening(&line) else {
            out.push(prose(&line));
            continue;
        };
        let body: Vec<String> = lines.by_ref().take_while(|line| !closes(line, fence)).collect();
        let longest = body.iter().map(|line| longest_run(line)).max().unwrap_or(0);
        let ours = "`".repeat(3.max(longest + 1));
        out.push(format!("{ours}text"));
        out.extend(body.into_iter().map(|line| line.trim_end().to_owned()));
        out.push(ours);
    }
    out
}

/// The line behind what may stand before it: blanks, quotes, list markers.
fn content(line: &str) -> &str {
    let mut rest = line.trim_start();
    loop {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let after =
            if digits > 0 { rest[digits..].strip_prefix(['.', ')']) } else { rest.strip_prefix(['-', '+', '*']) };
        let next = match (rest.strip_prefix('>'), after) {
            (Some(after), _) => after,
            (None, Some(after)) if after.starts_with(' ') => after,
            _ => return rest,
        };
        rest = next.trim_start();
    }
}

/// The mark of a fence that a line opens, and how often it stands there.
fn opening(line: &str) -> Option<(char, usize)> {
    let rest = content(line);
    let mark = rest.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let count = rest.chars().take_while(|c| *c == mark).count();
    let inline_code = mark == '`' && rest[count..].contains('`');
    (count >= 3 && !inline_code).then_some((mark, count))
}

fn closes(line: &str, (mark, count): (char, usize)) -> bool {
    let rest = content(line).trim_end();
    rest.chars().all(|c| c == mark) && rest.len() >= count
}

fn longest_run(line: &str) -> usize {
    line.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

/// A line outside of fences: at most three blanks before it, single ones in it, no HTML block.
fn prose(line: &str) -> String {
    let blanks = line.len() - line.trim_start_matches(' ').len();
    let mut out = " ".repeat(blanks.min(3));
    for (i, word) in line.split_whitespace().enumerate() {
        if i > 0 {
            out.push(' ');
        }
        out.push_str(word);
    }
    let at = out.len() - content(&out).len();
    if out[at..].starts_with('<') {
        out.insert(at, '\\');
    }
    out.truncate(out.trim_end().len());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(doc: &str) -> String {
        Docs::of(doc, "").lines().join("\n")
    }

    #[test]
    fn no_code_block_is_left_to_run() {
        for doc in [
            "A.\n```\nassert!(false);\n```",
            "A.\n```rust,should_panic\nassert!(false);",
            "> ~~~\n> assert!(false);\n> ~~~\nB.",
            "- x\n\n  1. ```\n     assert!(false);\n     ```",
        ] {
            let fences: Vec<_> = of(doc).lines().filter(|l| l.starts_with("/// ```")).map(str::to_owned).collect();
            assert_eq!(fences, ["/// ```text", "/// ```"], "{doc}");
        }
        assert_eq!(of("A.\n\n      assert!(false);"), "/// A.\n///\n///    assert!(false);");
        assert_eq!(of("A.\n\n-      \tassert!(false);"), "/// A.\n///\n/// - assert!(false);");
    }

    #[test]
    fn a_fence_outlives_what_is_in_it() {
        assert_eq!(of("~~~\n```\n~~~"), "/// ````text\n/// ```\n/// ````");
        assert_eq!(of("<!--\n```\n-->\n```"), "/// \\<!--\n/// ```text\n/// -->\n/// ```");
        assert_eq!(of("Is ```no``` fence."), "/// Is ```no``` fence.");
        assert_eq!(of("```no``` fence."), "/// ```no``` fence.");
    }

    #[test]
    fn nothing_hides() {
        assert_eq!(of("a\u{202e}b\rc\u{0}"), "/// a\\u{202e}b\\u{d}c\\u{0}");
        assert_eq!(of("Größe */ in \\m"), "/// Größe */ in \\m");
        assert_eq!(inline("m/s^2"), "m/s^2");
        assert_eq!(inline("a`b[c]\n"), "a\\`b\\[c\\]\\\\u\\{a\\}");
    }
}
