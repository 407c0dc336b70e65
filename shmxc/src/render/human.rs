//! For people: the marked lines, what was expected there, and the way out.

use std::borrow::Cow;
use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use shmx_schema::diag::{Diagnostic, Diagnostics, FileId, Severity, Span};

use super::patch;
use crate::source::{Source, Sources};

/// More are counted, not shown.
const MOST: usize = 50;
/// Texts longer than this are cut.
const MOST_TEXT: usize = 500;
/// Marks farther apart on one line are not shown together.
const MOST_APART: usize = 500;

/// Whether the text has escapes for terminals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// Plain text.
    Never,
    /// With escapes.
    Always,
}

/// All findings in the order of their places, each followed by an empty line; past 50 they are counted. They must be of
/// these sources. See [`check`](crate::compile::check) for an example.
pub fn human(sources: &Sources, findings: &Diagnostics, colour: Colour) -> String {
    let renderer = match colour {
        Colour::Never => Renderer::plain(),
        Colour::Always => Renderer::styled(),
    };
    let sorted = findings.clone().sorted();
    let mut out = String::new();
    for diagnostic in sorted.iter().take(MOST) {
        out.push_str(&one(&renderer, sources, diagnostic));
        out.push_str("\n\n");
    }
    if sorted.len() > MOST {
        out.push_str(&format!("... and {} more\n\n", sorted.len() - MOST));
    }
    out
}

fn one(renderer: &Renderer, sources: &Sources, diagnostic: &Diagnostic) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(cut(&diagnostic.message)).id(diagnostic.code);
    let mut group = Group::with_title(title);
    for (file, spans) in by_file(diagnostic) {
        let Some(source) = sources.get(file) else { continue };
        if source.wordless {
            group = group.element(Origin::path(source.name.as_str()));
            continue;
        }
        group = group.element(snippet(source, spans));
    }
    if !diagnostic.at.path.is_empty() {
        group = group.element(Level::NOTE.with_name("path").message(cut(&diagnostic.at.path)));
    }
    let patch = patch::of(sources, diagnostic);
    let in_words = if patch.is_some() { 1 } else { 0 };
    for help in diagnostic.help.iter().skip(in_words) {
        group = group.element(Level::HELP.message(cut(help)));
    }
    let Some(patch) = patch else { return renderer.render(&[group]) };
    let title = diagnostic.help.first().map_or("write", String::as_str);
    renderer.render(&[group, Level::HELP.secondary_title(cut(title)).element(patch)])
}

/// The lines from the first mark to the last.
fn snippet<'s>(source: &'s Source, marks: Marks<'s>) -> Snippet<'s, Annotation<'s>> {
    let marks: Vec<_> = marks.into_iter().map(|(span, text, primary)| (marked(source, span), text, primary)).collect();
    let first = marks.iter().map(|(range, ..)| range.start).min().unwrap_or(0);
    let last = marks.iter().map(|(range, ..)| range.end).max().unwrap_or(0);
    let start = source.text[..first].rfind('\n').map_or(0, |i| i + 1);
    let end = source.text[last..].find('\n').map_or(source.text.len(), |i| last + i);
    let end = if source.text[last..end].ends_with('\r') { end - 1 } else { end };
    let (line, _) = source.line_and_column(start);
    let place = marks[0].0.start;
    let mut out = Snippet::source(&source.text[start..end]).line_start(line).path(source.name.as_str());
    for (range, text, primary) in marks {
        let between = &source.text[place.min(range.start)..place.max(range.start)];
        if between.len() > MOST_APART && !between.contains('\n') {
            continue; // all between them would be shown
        }
        let kind = if primary { AnnotationKind::Primary } else { AnnotationKind::Context };
        let annotation = kind.span(range.start - start..range.end - start);
        out = out.annotation(if text.is_empty() { annotation } else { annotation.label(cut(text)) });
    }
    out
}

/// A text of a bearable length: texts quote what was written.
fn cut(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(MOST_TEXT) {
        None => Cow::Borrowed(text),
        Some((end, _)) => Cow::Owned(format!("{}…", &text[..end])),
    }
}

type Marks<'d> = Vec<(Span, &'d str, bool)>;

/// The marks of each file, that of the finding itself first.
fn by_file(diagnostic: &Diagnostic) -> Vec<(FileId, Marks<'_>)> {
    let mut files = vec![(diagnostic.at.span.file, vec![(diagnostic.at.span, diagnostic.label.as_str(), true)])];
    for (span, text) in &diagnostic.others {
        let mark = (*span, text.as_str(), false);
        match files.iter_mut().find(|(file, _)| *file == span.file) {
            Some((_, marks)) => marks.push(mark),
            None => files.push((span.file, vec![mark])),
        }
    }
    files
}

/// The bytes to mark: on one line, on character boundaries, inside the text.
fn marked(source: &Source, span: Span) -> Range<usize> {
    let Range { start, end } = source.marked(span);
    let line = source.text[start..].find(['\n', '\r']).map_or(source.text.len(), |i| start + i);
    start..end.clamp(start, line)
}
