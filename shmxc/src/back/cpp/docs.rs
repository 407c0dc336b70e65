//! Doc comments: a schema's texts as `///` lines that end where they end.
//!
//! A line comment is open to few tricks: a backslash at its end takes the next line in, `??/` is one where trigraphs are
//! on, and characters that reorder text hide what is code.

use shmx_rust::docs::visible;

/// Lines of a doc comment.
#[derive(Default)]
pub(super) struct Docs(Vec<String>);

impl Docs {
    /// Of a schema's text, or of a line of ours where that is empty.
    pub(super) fn of(doc: &str, or: &str) -> Docs {
        let mut docs = Docs::default();
        docs.add(if doc.trim().is_empty() { or } else { doc });
        docs
    }

    /// With another paragraph, if there is something to say.
    pub(super) fn and(mut self, text: &str) -> Docs {
        if !text.is_empty() {
            self.0.push("///".to_owned());
            self.add(text);
        }
        self
    }

    fn add(&mut self, text: &str) {
        self.0.extend(text.trim().lines().map(|line| comment(&inline(line))));
    }

    /// The lines, each with its `///`.
    pub(super) fn lines(self) -> Vec<String> {
        self.0
    }
}

/// A text of a schema inside of a line of a comment.
pub(super) fn inline(text: &str) -> String {
    visible(text).replace("??/", "? ?/")
}

fn comment(line: &str) -> String {
    let line = line.trim_end();
    let mark = if line.ends_with('\\') { "." } else { "" };
    if line.is_empty() { "///".to_owned() } else { format!("/// {line}{mark}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_ends_with_its_line() {
        let of = |doc| Docs::of(doc, "or").lines().join("\n");
        assert_eq!(of(" \n"), "/// or");
        assert_eq!(of("a \\\nb\\  \n\n  c */ \"\"\""), "/// a \\.\n/// b\\.\n///\n///   c */ \"\"\"");
        assert_eq!(of("a??/\nb"), "/// a? ?/\n/// b");
        assert_eq!(of("a\u{202e}b\rc\u{0}"), "/// a\\u{202e}b\\u{d}c\\u{0}");
        assert_eq!(of("Größe ???/"), "/// Größe ?? ?/");
    }
}
