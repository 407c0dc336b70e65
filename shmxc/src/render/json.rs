//! For programs.

use serde::Serialize;
use shmx_schema::diag::{Diagnostic, Diagnostics};

use super::place::{Place, Places};
use crate::source::Sources;

/// One finding; its keys are what [`json`] promises.
#[derive(Serialize)]
struct Finding<'a> {
    code: &'static str,
    severity: &'static str,
    message: &'a str,
    #[serde(flatten)]
    place: Place<'a>,
    path: &'a str,
    label: &'a str,
    others: Vec<Other<'a>>,
    help: &'a [String],
    edits: Vec<Change<'a>>,
}

#[derive(Serialize)]
struct Other<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    label: &'a str,
}

#[derive(Serialize)]
struct Change<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    text: String,
    safe: bool,
}

/// An object each, on a line, in the order of their places. These keys are always there, and stay:
///
/// | key | |
/// |---|---|
/// | `code`, `severity` | the rule's, and `error` or `warning` |
/// | `message` | what is wrong |
/// | `file`, `line`, `column`, `end_line`, `end_column` | from 1, in characters; the end is one past the last |
/// | `bytes` | the same place: `[first, one past the last]`, without a byte order mark |
/// | `path` | `streams.position.count`; empty for what is of no key |
/// | `label` | what was expected there; may be empty |
/// | `others` | other places that matter: the same keys of a place, and a `label` |
/// | `help` | ways out, in words |
/// | `edits` | what mends it, all together: the keys of a place, the `text` to put there, and whether that is `safe` to do unasked |
///
/// ```
/// use shmxc::{compile::check, render::json, source::Sources};
/// use shmx_schema::diag::Diagnostics;
///
/// let (mut sources, mut findings) = (Sources::new(), Diagnostics::new());
/// let file = sources.add("beat.yaml", b"schema: beat\nstreams: { tick: { type: u64 } }\n", &mut findings);
/// let compiled = check(&mut sources, file, findings);
/// let line = json(&sources, &compiled.findings);
/// assert!(line.starts_with(r#"{"code":"missing-id","severity":"error","message":"stream 'tick' has no id","file":"#));
/// assert!(line.contains(r#""line":2,"column":12,"end_line":2,"end_column":16,"bytes":[24,28],"path":"streams.tick""#));
/// assert!(line.contains(r#""text":"id: 1, ","safe":true"#));
/// ```
pub fn json(sources: &Sources, findings: &Diagnostics) -> String {
    let places = Places::new(sources);
    let mut out = String::new();
    let sorted = findings.clone().sorted();
    for found in &sorted {
        // a struct of texts and numbers is always an object of JSON
        out.push_str(&serde_json::to_string(&finding(&places, sources, found)).unwrap_or_default());
        out.push('\n');
    }
    out
}

fn finding<'a>(places: &Places<'a>, sources: &'a Sources, found: &'a Diagnostic) -> Finding<'a> {
    let others = found.others.iter().map(|(span, label)| Other { place: places.of(*span), label }).collect();
    let edits = found.edits.iter().map(|edit| {
        let text = sources.get(edit.span.file).map_or(edit.text.as_str().into(), |s| s.with_its_lines(&edit.text));
        Change { place: places.of_edit(edit.span), text: text.into_owned(), safe: edit.safe }
    });
    Finding {
        code: found.code,
        severity: found.severity.word(),
        message: &found.message,
        edits: edits.collect(),
        place: places.of(found.at.span),
        path: &found.at.path,
        label: &found.label,
        others,
        help: &found.help,
    }
}
