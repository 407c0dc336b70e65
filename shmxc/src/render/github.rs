//! For GitHub's workflows.

use shmx_schema::diag::{Diagnostic, Diagnostics};

use super::place::Places;
use crate::source::Sources;

/// A workflow command each, which marks the line in a pull request:
/// `::error file=…,line=…,col=…,endLine=…,endColumn=…,title=shmxc CODE::MESSAGE`. The path and the ways out are lines of
/// the message. Columns stand only where the place is on one line: GitHub knows no others.
///
/// ```
/// use shmxc::{compile::check, render::github, source::Sources};
/// use shmx_schema::diag::Diagnostics;
///
/// let (mut sources, mut findings) = (Sources::new(), Diagnostics::new());
/// let file = sources.add("a,b.yaml", b"schema: beat\nstreams: { tick: { id: 1, type: u65 } }\n", &mut findings);
/// let compiled = check(&mut sources, file, findings);
/// let line = github(&sources, &compiled.findings);
/// let start = "::error file=a%2Cb.yaml,line=2,col=33,endLine=2,endColumn=36,title=shmxc unknown-type::stream 'tick' ";
/// assert!(line.starts_with(start), "{line}");
/// assert!(line.contains("%0Apath: streams.tick.type%0Ahelp: did you mean 'u64'?"));
/// ```
pub fn github(sources: &Sources, findings: &Diagnostics) -> String {
    let places = Places::new(sources);
    let mut out = String::new();
    for found in findings.clone().sorted() {
        let place = places.of(found.at.span);
        let mut properties = format!("file={},line={}", property(place.file), place.line);
        if place.end_line == place.line {
            properties += &format!(",col={},endLine={},endColumn={}", place.column, place.end_line, place.end_column);
        }
        let title = property(&format!("shmxc {}", found.code));
        out += &format!("::{} {properties},title={title}::{}\n", found.severity.word(), data(&words(&found)));
    }
    out
}

fn words(found: &Diagnostic) -> String {
    let mut words = vec![found.message.clone()];
    let parts = [("", &found.label), ("path: ", &found.at.path)];
    words.extend(parts.into_iter().filter(|(_, text)| !text.is_empty()).map(|(what, text)| format!("{what}{text}")));
    words.extend(found.help.iter().map(|help| format!("help: {help}")));
    words.join("\n")
}

/// What ends or begins something within a message.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// As [`data`], where commas and colons do, too.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
