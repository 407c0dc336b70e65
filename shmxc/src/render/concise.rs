//! For editors and for logs: a line each.

use shmx_schema::diag::Diagnostics;

use super::place::Places;
use crate::source::Sources;

/// A line each, in the order of their places: `FILE:LINE:COLUMN: error[CODE]: MESSAGE (PATH)`.
///
/// ```
/// use shmxc::{compile::check, render::concise, source::Sources};
/// use shmx_schema::diag::Diagnostics;
///
/// let (mut sources, mut findings) = (Sources::new(), Diagnostics::new());
/// let file = sources.add("beat.yaml", b"schema: beat\nstreams: { tick: { type: u64 } }\n", &mut findings);
/// let compiled = check(&mut sources, file, findings);
/// let line = "beat.yaml:2:12: error[missing-id]: stream 'tick' has no id (streams.tick)\n";
/// assert_eq!(concise(&sources, &compiled.findings), line);
/// ```
pub fn concise(sources: &Sources, findings: &Diagnostics) -> String {
    let places = Places::new(sources);
    let mut out = String::new();
    for found in findings.clone().sorted() {
        let place = places.of(found.at.span);
        let (word, path) = (found.severity.word(), &found.at.path);
        let path = if path.is_empty() { String::new() } else { format!(" ({path})") };
        let line =
            format!("{}:{}:{}: {word}[{}]: {}{path}", place.file, place.line, place.column, found.code, found.message);
        out.extend(line.chars().map(|c| if c.is_control() { ' ' } else { c }));
        out.push('\n');
    }
    out
}
