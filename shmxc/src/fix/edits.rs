//! Which edits go together, and what a text is with them.

use std::collections::BTreeMap;
use std::ops::Range;

use shmx_schema::diag::{Diagnostic, Diagnostics, FileId};

use super::Done;
use crate::source::{Source, Sources};

/// What is done to one file in one round.
pub(super) struct Change {
    pub(super) file: FileId,
    findings: Vec<Diagnostic>,
    /// By place, apart from each other.
    edits: Vec<(Range<usize>, String)>,
}

/// The certain edits of all findings, those of one finding all or none. Of what overlaps, the first is taken: the next
/// round sees the others again, if they are still there.
pub(super) fn plan(sources: &Sources, findings: &Diagnostics) -> Vec<Change> {
    let mut changes: BTreeMap<FileId, Change> = BTreeMap::new();
    let mut taken: BTreeMap<FileId, BTreeMap<usize, usize>> = BTreeMap::new();
    for found in findings.clone().sorted().into_iter().filter(Diagnostic::is_fixable) {
        let file = found.edits[0].span.file;
        let Some(source) = sources.get(file).filter(|source| !source.broken) else { continue };
        if found.edits.iter().any(|edit| edit.span.file != file) {
            continue;
        }
        let taken = taken.entry(file).or_default();
        let ranges: Vec<_> = found.edits.iter().map(|edit| source.range(edit.span)).collect();
        if ranges.iter().any(|range| !is_free(taken, range)) {
            continue;
        }
        taken.extend(ranges.iter().map(|range| (range.start, range.end)));
        let new = || Change { file, findings: Vec::new(), edits: Vec::new() };
        let change = changes.entry(file).or_insert_with(new);
        let texts = found.edits.iter().map(|edit| source.with_its_lines(&edit.text).into_owned());
        change.edits.extend(ranges.into_iter().zip(texts));
        change.findings.push(found);
    }
    changes.into_values().collect()
}

/// Whether nothing that is taken overlaps a range, or touches it.
fn is_free(taken: &BTreeMap<usize, usize>, range: &Range<usize>) -> bool {
    taken.range(..=range.end).next_back().is_none_or(|(_, end)| *end < range.start)
}

impl Change {
    pub(super) fn apply(&self, text: &str) -> String {
        let mut edits: Vec<_> = self.edits.iter().collect();
        edits.sort_by_key(|(range, _)| range.start);
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        for (range, new) in edits {
            // edits of one finding that overlap are that rule's mistake: the first of them counts
            if range.start < at {
                continue;
            }
            out.push_str(&text[at..range.start]);
            out.push_str(new);
            at = range.end;
        }
        out + &text[at..]
    }

    /// What was mended, with its places in the text before.
    pub(super) fn done(self, source: &Source) -> impl Iterator<Item = Done> {
        let mut lines = 1;
        let mut counted = 0;
        self.findings.into_iter().map(move |finding| {
            let start = source.range(finding.at.span).start.max(counted);
            lines += source.text[counted..start].matches('\n').count();
            counted = start;
            Done { place: (source.name.clone(), lines), finding }
        })
    }
}

/// A text with all edits of its findings, certain or not; `None` when there are none.
pub(super) fn all(source: &Source, file: FileId, findings: &Diagnostics) -> Option<String> {
    let mut edits = Vec::new();
    for edit in findings.iter().flat_map(|found| &found.edits).filter(|edit| edit.span.file == file) {
        edits.push((source.range(edit.span), source.with_its_lines(&edit.text).into_owned()));
    }
    let change = Change { file, findings: Vec::new(), edits };
    (!change.edits.is_empty()).then(|| change.apply(&source.text))
}
