//! For people: the marked lines, what was expected there, and the way out.

use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};
use shmx_schema::diag::{Diagnostic, Diagnostics, FileId, Severity, Span};

use crate::source::{Source, Sources};

/// More are counted, not shown.
const MOST: usize = 50;

/// Whether the text has escapes for terminals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// Plain text.
    Never,
    /// With escapes.
    Always,
}

/// All findings in the order of their places, each followed by an empty line.
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
    let title = level.primary_title(diagnostic.message.as_str()).id(diagnostic.code);
    let mut group = Group::with_title(title);
    for (file, spans) in by_file(diagnostic) {
        let Some(source) = sources.get(file) else { continue };
        let mut snippet = Snippet::<Annotation<'_>>::source(source.text.as_str()).path(source.name.as_str());
        for (span, text, primary) in spans {
            let kind = if primary { AnnotationKind::Primary } else { AnnotationKind::Context };
            let annotation = kind.span(marked(source, span));
            snippet = snippet.annotation(if text.is_empty() { annotation } else { annotation.label(text) });
        }
        group = group.element(snippet);
    }
    if !diagnostic.at.path.is_empty() {
        group = group.element(Level::NOTE.with_name("path").message(diagnostic.at.path.as_str()));
    }
    for help in &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    renderer.render(&[group])
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
    let text = &source.text;
    let fit = |at: u32| (0..=(at as usize).min(text.len())).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0);
    let start = fit(span.start);
    let line = text[start..].find(['\n', '\r']).map_or(text.len(), |i| start + i);
    start..fit(span.end).clamp(start, line)
}
