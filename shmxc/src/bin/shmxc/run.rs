//! What the commands share: opening schemas, showing findings, failing.

use std::io::{IsTerminal, Read, Write};
use std::path::Path;

use shmx_schema::diag::{Diagnostics, FileId};
use shmxc::compile::Compiled;
use shmxc::input;
use shmxc::render::{Colour, human};
use shmxc::source::Sources;

/// Who is at fault; what is wrong with a schema has been shown.
pub(crate) enum Failed {
    Schema,
    Machine(String),
}

/// Opens files before anything else is done with one; `-` is standard input.
pub(crate) fn open(sources: &mut Sources, files: &[String]) -> Result<Vec<(FileId, Diagnostics)>, Failed> {
    files.iter().map(|file| open_one(sources, file)).collect()
}

fn open_one(sources: &mut Sources, name: &str) -> Result<(FileId, Diagnostics), Failed> {
    let mut findings = Diagnostics::new();
    let file = if name == "-" {
        let mut bytes = Vec::new();
        let read = std::io::stdin().lock().read_to_end(&mut bytes);
        read.map_err(|e| Failed::Machine(format!("can't read standard input: {e}")))?;
        sources.add("<stdin>", &bytes, &mut findings)
    } else {
        let opened = sources.open(Path::new(name), &mut findings);
        opened.map_err(|e| Failed::Machine(format!("can't read {name}: {e}")))?
    };
    Ok((file, findings))
}

/// Reads all inputs before anything else is done.
pub(crate) fn load(sources: &mut Sources, inputs: &[String]) -> Result<Vec<Compiled>, Failed> {
    let mut all = Vec::new();
    for spec in inputs {
        all.extend(input::load(sources, spec).map_err(|e| Failed::Machine(e.to_string()))?);
    }
    Ok(all)
}

/// Findings go to standard error, in colour on a terminal.
pub(crate) fn show(sources: &Sources, compiled: &Compiled) {
    show_findings(sources, &compiled.findings);
}

/// As [`show`], for what was not compiled.
pub(crate) fn show_findings(sources: &Sources, findings: &Diagnostics) {
    let text = human(sources, findings, colour(&std::io::stderr()));
    let _ = std::io::stderr().lock().write_all(text.as_bytes()); // a closed pipe is the reader's wish
}

/// On a terminal, unless its user does not want them.
pub(crate) fn colour(stream: &impl IsTerminal) -> Colour {
    let no_colour = std::env::var_os("NO_COLOR").is_some_and(|v| !v.is_empty());
    if stream.is_terminal() && !no_colour { Colour::Always } else { Colour::Never }
}

/// A line of standard output.
pub(crate) fn say(line: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{line}");
}

/// A source as it was read; but a byte order mark is gone.
pub(crate) fn text(sources: &Sources, file: FileId) -> String {
    sources.get(file).map_or(String::new(), |s| s.text.clone())
}
