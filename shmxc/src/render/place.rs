//! Places as lines and columns.

use std::ops::Range;

use serde::Serialize;
use shmx_schema::diag::Span;

use crate::source::{Source, Sources};

/// A place as people and editors count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Place<'s> {
    /// The source's name.
    pub(super) file: &'s str,
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) end_line: usize,
    /// One past the last character.
    pub(super) end_column: usize,
    /// First byte, and one past the last.
    pub(super) bytes: (usize, usize),
}

/// Finds places.
pub(super) struct Places<'s> {
    sources: &'s Sources,
}

impl<'s> Places<'s> {
    pub(super) fn new(sources: &'s Sources) -> Self {
        Places { sources }
    }

    /// Of something to be marked.
    pub(super) fn of(&self, span: Span) -> Place<'s> {
        self.place(span, Source::marked)
    }

    /// Of something to be replaced.
    pub(super) fn of_edit(&self, span: Span) -> Place<'s> {
        self.place(span, Source::range)
    }

    /// The start of an unknown source is that of nothing.
    fn place(&self, span: Span, range: fn(&Source, Span) -> Range<usize>) -> Place<'s> {
        let Some(source) = self.sources.get(span.file) else {
            return Place { file: "", line: 1, column: 1, end_line: 1, end_column: 1, bytes: (0, 0) };
        };
        let range = range(source, span);
        let (line, column) = source.line_and_column(range.start);
        let (end_line, end_column) = source.line_and_column(range.end);
        Place { file: &source.name, line, column, end_line, end_column, bytes: (range.start, range.end) }
    }
}

#[cfg(test)]
mod tests {
    use shmx_schema::diag::Diagnostics;

    use super::*;

    #[test]
    fn columns_are_characters_also_far_along_a_line() {
        let text = format!("# {}\r\n{}x: é\n", "é".repeat(300), "日本".repeat(200));
        let mut sources = Sources::new();
        let file = sources.add("a.yaml", text.as_bytes(), &mut Diagnostics::new());
        let places = Places::new(&sources);
        let x = text.find('x').unwrap();
        for (start, end, line, column, end_line, end_column) in [
            (x, x + 1, 2, 401, 2, 402),
            (x + 3, x + 5, 2, 404, 2, 405),
            (2, 4, 1, 3, 1, 4),
            (0, text.len(), 1, 1, 3, 1),
            (text.len() + 7, text.len() + 9, 2, 405, 2, 405),
        ] {
            let found = places.of(Span { file, start: start as u32, end: end as u32 });
            assert_eq!(
                (found.line, found.column, found.end_line, found.end_column),
                (line, column, end_line, end_column)
            );
        }
    }
}
