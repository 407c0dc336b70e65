//! The lines as they would be, below a finding: where its help does not say it all already.

use annotate_snippets::{Patch, Snippet};
use shmx_schema::diag::Diagnostic;

use crate::source::Sources;

/// A line that is longer is not shown again.
const MOST_LINE: usize = 200;

/// The one line that the edits of a finding change. A word for the word that is marked needs no picture, and edits all
/// over a file make none.
pub(super) fn of<'s>(sources: &'s Sources, diagnostic: &'s Diagnostic) -> Option<Snippet<'s, Patch<'s>>> {
    let first = diagnostic.edits.first()?;
    if diagnostic.edits.len() == 1 && first.span == diagnostic.at.span {
        return None;
    }
    let source = sources.get(first.span.file)?;
    let start = source.range(first.span).start;
    let start = source.text[..start].rfind('\n').map_or(0, |i| i + 1);
    let end = source.text[start..].find(['\n', '\r']).map_or(source.text.len(), |i| start + i);
    let inside = |range: &std::ops::Range<usize>| start <= range.start && range.end <= end;
    let mut patches = Vec::new();
    for edit in &diagnostic.edits {
        let range = Some(source.range(edit.span)).filter(|r| edit.span.file == first.span.file && inside(r))?;
        patches.push(Patch::new(range.start - start..range.end - start, edit.text.as_str()));
    }
    if end - start > MOST_LINE {
        return None;
    }
    let (line, _) = source.line_and_column(start);
    Some(Snippet::source(&source.text[start..end]).line_start(line).patches(patches))
}
